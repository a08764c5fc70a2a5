// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/impactsummary.h"

#include "app/domain/display.h"
#include "models/mapping/impact.h"
#include "models/mapping/impactwords.h"
#include "ui/mapping/impactcells.h"
#include "ui/mapping/impacttable.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace desk::ui {

using mapping::Effect;

namespace {

/// So many currencies are told in words; the window has them all.
constexpr qsizetype mostSentences = 4;

QString moneyWords(const mapping::Impact &impact)
{
    QStringList sentences = models::impactMoneySentences(impact);
    const qsizetype more = sentences.size() - mostSentences;
    if (more > 0) {
        sentences.resize(mostSentences);
        sentences << ImpactSummary::tr("%n more currencies change.", nullptr, static_cast<int>(more));
    }
    return sentences.join(QLatin1Char('\n'));
}

} // namespace

ImpactSummary::ImpactSummary(const models::ImpactController *impact, QWidget *parent)
    : QWidget(parent),
      m_impact(impact),
      m_head(new QWidget(this)),
      m_cells(new ImpactCells(this)),
      m_warning(new Banner(Tone::Warn, this)),
      m_counts(newLabel({}, "secondary", this)),
      m_money(newLabel({}, nullptr, this)),
      m_table(new ImpactTable(this)),
      m_foot(newLabel({}, "secondary", this))
{
    setObjectName(QStringLiteral("impactSummary"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(8));
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(unit(8));
    head->addWidget(newLabel(tr("What it does to stored payloads"), "strong", m_head), 1);
    head->addWidget(m_cells, 0, Qt::AlignRight);
    layout->addWidget(m_head);
    m_cells->setObjectName(QStringLiteral("impactCells"));
    m_warning->setObjectName(QStringLiteral("impactWarning"));
    m_counts->setObjectName(QStringLiteral("impactCounts"));
    m_money->setObjectName(QStringLiteral("impactMoney"));
    m_table->setObjectName(QStringLiteral("impactTable"));
    m_foot->setObjectName(QStringLiteral("impactFoot"));
    for (QLabel *label : {m_counts, m_money, m_foot})
        label->setWordWrap(true);
    for (QWidget *part :
         {static_cast<QWidget *>(m_warning), static_cast<QWidget *>(m_counts), static_cast<QWidget *>(m_money),
          static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_foot)})
        layout->addWidget(part);
    connect(impact, &models::ImpactController::updated, this, &ImpactSummary::refresh);
    connect(impact, &models::ImpactController::progressed, this, &ImpactSummary::showProgress);
    refresh();
}

void ImpactSummary::refresh()
{
    if (!m_impact->hasChanges())
        return; // saved a moment ago: what was told stays until the dialog is gone
    const bool isStored = m_impact->payloadCount() > 0;
    m_head->setVisible(isStored);
    for (QWidget *part : {static_cast<QWidget *>(m_warning), static_cast<QWidget *>(m_counts),
                          static_cast<QWidget *>(m_money), static_cast<QWidget *>(m_table)})
        part->hide();
    m_foot->show();
    m_cells->setResult(m_impact->result());
    m_cells->setVisible(m_impact->result() != nullptr);
    if (!isStored)
        m_foot->setText(tr("No payload is stored for this source, so there is nothing to compare."));
    else if (!m_impact->result())
        m_foot->setText(tr("Comparing on %n stored payload(s)…", nullptr, static_cast<int>(m_impact->payloadCount())));
    else
        showResult();
    Q_EMIT heightChanged();
}

void ImpactSummary::showProgress()
{
    if (!m_impact->isOutOfDate())
        return;
    m_cells->setOutOfDate(true);
    const int progress = m_impact->progress();
    if (!m_impact->result() && progress >= 0)
        //: %1 is a share in percent
        m_foot->setText(
            tr("Comparing on %n stored payload(s)… %1 %", nullptr, static_cast<int>(m_impact->payloadCount()))
                .arg(progress));
}

void ImpactSummary::showResult()
{
    const models::ImpactResult &result = *m_impact->result();
    const QString counts = models::impactSentence(result.impact);
    const bool worrying = models::isWorrying(result.impact);
    if (worrying)
        m_warning->setWords(tr("Values are lost or become wrong."), counts);
    m_warning->setVisible(worrying);
    m_counts->setText(counts);
    m_counts->setVisible(!worrying && result.impact.changes() > 0);
    m_money->setText(moneyWords(result.impact));
    m_money->setVisible(!m_money->text().isEmpty());
    if (!result.worst.empty()) {
        m_table->setWorst(result);
        m_table->setFixedHeight(m_table->sizeHint().height()); // a row cut in half looks like a mistake
    }
    m_table->setVisible(!result.worst.empty());
    const auto same = static_cast<qint64>(result.impact.count(Effect::Same));
    //: %1 is how many of the %n payloads; %2 is %n with separators
    QString foot = tr("%1 of %2 payload(s) give the same result as before. Entries already stored stay as they are.",
                      nullptr, static_cast<int>(result.impact.payloads))
                       .arg(domain::countText(same), domain::countText(static_cast<qint64>(result.impact.payloads)));
    if (m_impact->isCut())
        foot += QLatin1Char(' ') + tr("Only the newest payloads were compared: there are too many.");
    m_foot->setText(foot);
}

} // namespace desk::ui
