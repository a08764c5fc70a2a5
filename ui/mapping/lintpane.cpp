// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/lintpane.h"

#include "models/mapping/lintcontroller.h"
#include "models/mapping/lintwords.h"
#include "models/mapping/quietthings.h"
#include "ui/mapping/lintview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace desk::ui {

LintPane::LintPane(models::LintController *lint, models::QuietThings *quiet, QWidget *parent)
    : QWidget(parent),
      m_lint(lint),
      m_quiet(quiet),
      m_toggle(newIconButton("chevron-right", tr("Show problems and hints"), this)),
      m_summary(newButton({}, nullptr, ButtonKind::Quiet, this)),
      m_first(new ElidedLabel(this)),
      m_showHidden(newButton({}, nullptr, ButtonKind::Link, this)),
      m_list(new LintView(this))
{
    setObjectName(QStringLiteral("lintPane"));
    m_toggle->setObjectName(QStringLiteral("lintToggle"));
    m_summary->setObjectName(QStringLiteral("lintSummary"));
    m_showHidden->setObjectName(QStringLiteral("lintShowHidden"));
    m_first->setObjectName(QStringLiteral("lintFirst"));
    setLook(m_first, "type", QStringLiteral("secondary"));
    setDense(m_summary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(newHairline(Qt::Horizontal, this));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(unit(8), unit(2), unit(12), unit(2));
    row->setSpacing(unit(4));
    row->addWidget(m_toggle);
    row->addWidget(m_summary);
    row->addWidget(m_first, 1);
    row->addWidget(m_showHidden);
    layout->addLayout(row);
    m_list->setModel(lint->model());
    m_list->hide();
    layout->addWidget(m_list);
    connect(m_toggle, &QToolButton::clicked, this, [this] { setOpen(!isOpen()); });
    connect(m_summary, &QPushButton::clicked, this, [this] { setOpen(!isOpen()); });
    connect(m_showHidden, &QPushButton::clicked, quiet, &models::QuietThings::showAllRemarks);
    connect(m_list, &LintView::chosen, this, &LintPane::choose);
    connect(m_list, &LintView::mendRequested, this, &LintPane::mend);
    connect(m_list, &LintView::dismissRequested, this, &LintPane::dismiss);
    connect(lint, &models::LintController::changed, this, &LintPane::refresh);
    refresh();
}

bool LintPane::isOpen() const
{
    return !m_list->isHidden();
}

void LintPane::setOpen(bool open)
{
    m_list->setVisible(open && m_lint->model()->rowCount() > 0);
    m_toggle->setIcon(icon(isOpen() ? "chevron-down" : "chevron-right"));
    const QString words = isOpen() ? tr("Hide problems and hints") : tr("Show problems and hints");
    m_toggle->setToolTip(words);
    m_toggle->setAccessibleName(words);
    m_first->setVisible(!isOpen());
}

void LintPane::refresh()
{
    const auto &shown = m_lint->shown();
    const int hidden = m_lint->hiddenCount();
    setVisible(!shown.empty() || hidden > 0);
    m_summary->setText(shown.empty() ? tr("No problems") : models::lintSummary(shown));
    m_summary->setAccessibleName(m_summary->text());
    m_showHidden->setVisible(hidden > 0);
    m_showHidden->setText(tr("Show %n hint(s) left out", nullptr, hidden));
    m_toggle->setVisible(!shown.empty());
    m_first->setText(m_lint->model()->rowCount() > 0 ? m_lint->model()->index(0, 0).data().toString() : QString());
    m_list->fitHeight();
    if (shown.empty())
        setOpen(false);
}

void LintPane::choose(const QModelIndex &index)
{
    if (const mapping::Finding *finding = m_lint->model()->finding(index))
        Q_EMIT chosen(mapping::Finding(*finding));
}

void LintPane::mend(const QModelIndex &index)
{
    if (const mapping::Finding *finding = m_lint->model()->finding(index))
        m_lint->mend(mapping::Finding(*finding));
}

void LintPane::dismiss(const QModelIndex &index)
{
    const mapping::Finding *finding = m_lint->model()->finding(index);
    if (finding && finding->severity != mapping::Severity::Error)
        m_quiet->hideRemark(QString::fromStdString(finding->id()));
}

void LintPane::goToNext(int step)
{
    const int count = m_lint->model()->rowCount();
    if (count == 0)
        return;
    setOpen(true);
    const int from = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : (step > 0 ? -1 : count);
    const QModelIndex next = m_lint->model()->index((from + step + count) % count, 0);
    m_list->setCurrentIndex(next);
    choose(next);
}

} // namespace desk::ui
