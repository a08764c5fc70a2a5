// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/warninglist.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

using submission::PresendWarning;

namespace {

/// One of each kind.
constexpr int mostWarnings = 6;

/// Tests and screen readers' scripts find a banner by what it is about.
QString nameOf(PresendWarning::Kind kind)
{
    using Kind = PresendWarning::Kind;
    switch (kind) {
    case Kind::Duplicate: return QStringLiteral("duplicateBanner");
    case Kind::EmailTaken: return QStringLiteral("emailTakenBanner");
    case Kind::PhoneTaken: return QStringLiteral("phoneTakenBanner");
    case Kind::FarAboveUsual: return QStringLiteral("farAboveUsualBanner");
    case Kind::ExpenseAboveValue: return QStringLiteral("expenseAboveValueBanner");
    case Kind::NewCurrency: return QStringLiteral("newCurrencyBanner");
    }
    return {};
}

} // namespace

WarningList::WarningList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("warningList"));
    setAccessibleName(tr("Before sending"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(unit(8));
    for (int row = 0; row < mostWarnings; ++row)
        addRow();
    hide();
}

void WarningList::addRow()
{
    Row row;
    row.banner = new Banner(Tone::Warn, this);
    row.banner->hide();
    row.show = row.banner->addAction(tr("Show it"));
    m_column->addWidget(row.banner);
    connect(row.show, &QPushButton::clicked, this,
            [this, at = m_rows.size()] { Q_EMIT showRequested(m_warnings[at]); });
    m_rows.append(row);
}

void WarningList::setWarnings(const QList<PresendWarning> &warnings)
{
    m_warnings = warnings.mid(0, m_rows.size());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const bool used = i < m_warnings.size();
        row.banner->setObjectName(used ? nameOf(m_warnings[i].kind) : QString());
        row.banner->setVisible(used);
        if (!used)
            continue;
        row.banner->setWords(m_warnings[i].title, m_warnings[i].text);
        row.show->setObjectName(m_warnings[i].kind == PresendWarning::Kind::Duplicate ? QStringLiteral("duplicateShow")
                                                                                      : QString());
        row.show->setVisible(m_warnings[i].submissionId != 0 || !m_warnings[i].entryId.isEmpty());
    }
    setVisible(!m_warnings.isEmpty());
    if (m_warnings.isEmpty())
        return;
    QStringList titles;
    for (const PresendWarning &warning : std::as_const(m_warnings))
        titles.append(warning.title);
    setAccessibleDescription(titles.join(QStringLiteral(". ")));
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace desk::ui
