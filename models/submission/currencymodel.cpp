// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/submission/currencymodel.h"

#include "app/domain/currency.h"

#include <QHash>
#include <QLocale>

#include <unicode/ucurr.h>

namespace desk::models {

namespace {

QString icuText(const QString &code, UCurrNameStyle style)
{
    UErrorCode status = U_ZERO_ERROR;
    UBool isChoice = 0;
    int32_t length = 0;
    const QByteArray locale = QLocale().name().toLatin1();
    const UChar *name = ucurr_getName(reinterpret_cast<const UChar *>(code.utf16()), locale.constData(), style,
                                      &isChoice, &length, &status);
    if (U_FAILURE(status) || name == nullptr)
        return {};
    const QString text(reinterpret_cast<const QChar *>(name), length);
    return text == code ? QString() : text; // ICU gives the code itself where it knows no name
}

} // namespace

CurrencyModel::CurrencyModel(QObject *parent) : QAbstractListModel(parent)
{
    for (const domain::Currency &currency : domain::currencies())
        m_all.append(QString::fromLatin1(currency.code.data(), qsizetype(currency.code.size())));
    m_codes = m_all;
}

void CurrencyModel::setPreferred(const QStringList &codes)
{
    QStringList preferred;
    for (const QString &code : codes) {
        if (m_all.contains(code) && !preferred.contains(code))
            preferred.append(code);
    }
    if (preferred == m_preferred)
        return;
    beginResetModel();
    m_preferred = preferred;
    m_codes = preferred;
    for (const QString &code : std::as_const(m_all)) {
        if (!preferred.contains(code))
            m_codes.append(code);
    }
    endResetModel();
}

int CurrencyModel::rowOf(const QString &code) const
{
    return int(m_codes.indexOf(code));
}

int CurrencyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_codes.size());
}

QVariant CurrencyModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid)) // a combo box asks for "none" too
        return {};
    const QString &code = m_codes.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case CodeRole: return code;
    case NameRole: return nameOf(code);
    case Qt::AccessibleTextRole: {
        const QString name = nameOf(code);
        return name.isEmpty() ? code : QString(code + QStringLiteral(", ") + name);
    }
    case SearchRole: return QString(code + u' ' + nameOf(code) + u' ' + icuText(code, UCURR_SYMBOL_NAME));
    default: return {};
    }
}

QString CurrencyModel::nameOf(const QString &code)
{
    return icuText(code, UCURR_LONG_NAME);
}

} // namespace desk::models
