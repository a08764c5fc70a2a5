// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/warninglist.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

using submission::PresendWarning;

namespace {

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
    hide();
}

void WarningList::setWarnings(const QList<PresendWarning> &warnings)
{
    while (m_banners.size() < warnings.size()) {
        auto *banner = new Banner(Tone::Warn, this);
        m_column->addWidget(banner);
        m_banners.append(banner);
    }
    for (qsizetype i = 0; i < m_banners.size(); ++i) {
        const bool used = i < warnings.size();
        if (used)
            fill(m_banners[i], warnings[i]);
        else
            m_banners[i]->setObjectName({});
        m_banners[i]->setVisible(used);
    }
    setVisible(!warnings.isEmpty());
}

void WarningList::fill(Banner *banner, const PresendWarning &warning)
{
    banner->setObjectName(nameOf(warning.kind));
    banner->setWords(warning.title, warning.text);
    banner->clearActions();
    if (warning.submissionId == 0 && warning.entryId.isEmpty())
        return;
    QPushButton *show = banner->addAction(tr("Show it"));
    show->setObjectName(QStringLiteral("duplicateShow"));
    connect(show, &QPushButton::clicked, this, [this, warning] { Q_EMIT showRequested(warning); });
}

} // namespace desk::ui
