// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/currencyedit.h"

#include "models/submission/currencymodel.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QCompleter>

namespace desk::ui {

using models::CurrencyModel;

namespace {

/// Code first, name beside it in a second tone.
class CurrencyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->fillRect(option.rect, option.state & QStyle::State_Selected ? tokens().selection : tokens().base);
        QRect rect = option.rect.adjusted(unit(8), 0, -unit(8), 0);
        painter->setFont(Theme::instance().font(Type::Medium));
        painter->setPen(tokens().text);
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, index.data(CurrencyModel::CodeRole).toString());
        rect.setLeft(rect.left() + unit(44));
        painter->setFont(Theme::instance().font(Type::Body));
        painter->setPen(tokens().text2);
        const QString name = index.data(CurrencyModel::NameRole).toString();
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(name, Qt::ElideRight, rect.width()));
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int name = option.fontMetrics.horizontalAdvance(index.data(CurrencyModel::NameRole).toString());
        return {unit(72) + name, unit(26)};
    }
};

/// Finds by code, name and sign; puts in the code.
class CurrencyCompleter : public QCompleter
{
public:
    CurrencyCompleter(CurrencyModel *model, QObject *parent) : QCompleter(model, parent)
    {
        setCompletionRole(CurrencyModel::SearchRole);
        setCaseSensitivity(Qt::CaseInsensitive);
        setFilterMode(Qt::MatchContains);
        setMaxVisibleItems(12);
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(CurrencyModel::CodeRole).toString();
    }
};

} // namespace

CurrencyEdit::CurrencyEdit(QWidget *parent) : QComboBox(parent), m_model(new CurrencyModel(this))
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setModel(m_model);
    setItemDelegate(new CurrencyDelegate(this));
    setMaxVisibleItems(14);
    auto *completer = new CurrencyCompleter(m_model, this);
    setCompleter(completer);
    completer->popup()->setItemDelegate(new CurrencyDelegate(completer->popup()));
    completer->popup()->setMinimumWidth(unit(280));
    setCurrentIndex(-1);
    clearEditText();
    // One pixel-wide list under a narrow field would hide the names.
    view()->setMinimumWidth(unit(280));
}

void CurrencyEdit::setPreferred(const QStringList &codes)
{
    const QString text = currentText();
    const QSignalBlocker quiet(this);
    m_model->setPreferred(codes);
    setCurrentIndex(-1);
    setEditText(text);
}

void CurrencyEdit::setFallback(const QString &code)
{
    lineEdit()->setPlaceholderText(code);
}

void CurrencyEdit::showPopup()
{
    const int row = m_model->rowOf(currentText().trimmed().toUpper());
    if (row >= 0) {
        const QSignalBlocker quiet(this);
        setCurrentIndex(row);
    }
    QComboBox::showPopup();
}

} // namespace desk::ui
