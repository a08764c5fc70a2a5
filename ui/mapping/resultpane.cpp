// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/resultpane.h"

#include "app/domain/display.h"
#include "models/mapping/impactwords.h"
#include "ui/mapping/expectationstrip.h"
#include "ui/mapping/impactcells.h"
#include "ui/mapping/mappingcontroller.h"
#include "ui/mapping/sampleexpectations.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/diagnosticpills.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/resultview.h"
#include "ui/widgets/theme.h"

#include <QStackedLayout>

namespace desk::ui {

ResultPane::ResultPane(MappingController *controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_pills(new DiagnosticPills(this)),
      m_outOfDate(new Banner(Tone::Warn, this)),
      m_list(new ResultView(this)),
      m_empty(new EmptyState(this)),
      m_stack(new QStackedLayout),
      m_expectations(new ExpectationStrip(controller, m_list, this))
{
    setMinimumHeight(unit(140));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(unit(16), unit(8), unit(12), unit(8));
    head->addWidget(newLabel(tr("Result"), "section", this), 1);
    m_pills->setObjectName(QStringLiteral("resultPills"));
    head->addWidget(m_pills);
    layout->addLayout(head);
    layout->addWidget(newHairline(Qt::Horizontal, this));
    m_outOfDate->setObjectName(QStringLiteral("outOfDateBanner"));
    m_outOfDate->hide();
    layout->addWidget(m_outOfDate);
    m_list->setObjectName(QStringLiteral("resultList"));
    m_list->setAccessibleName(tr("Result"));
    m_list->setModel(controller->results());
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    m_list->setPinnable(true);
    layout->addWidget(m_expectations);
    m_strip = makeImpactStrip();
    layout->addWidget(m_strip);

    connect(controller->results(), &models::ResultModel::countsChanged, this, &ResultPane::updateCounts);
    connect(controller->preview(), &models::PreviewController::updated, this, &ResultPane::updateState);
    connect(controller, &MappingController::sourceChanged, this, &ResultPane::updateState);
    connect(controller, &MappingController::loadingChanged, this, &ResultPane::updateState);
    connect(controller->impact(), &models::ImpactController::updated, this, &ResultPane::updateImpact);
    connect(controller->impact(), &models::ImpactController::progressed, this, &ResultPane::showImpactProgress);
    connect(controller->document(), &models::MappingDocument::changed, this, &ResultPane::updateImpact);
    connect(m_list, &ResultView::mendRequested, controller, &MappingController::apply);
    connect(m_list, &ResultView::pinRequested, controller->expectations(), &SampleExpectations::toggle);
    updateState();
    updateImpact();
}

QWidget *ResultPane::makeImpactStrip()
{
    auto *strip = newSurface("alt", this);
    strip->setObjectName(QStringLiteral("impactStrip"));
    auto *layout = new QVBoxLayout(strip);
    layout->setContentsMargins(0, 0, 0, unit(8));
    layout->setSpacing(unit(6));
    layout->addWidget(newHairline(Qt::Horizontal, strip));
    m_stripTitle = newLabel({}, "secondary", strip);
    m_cells = new ImpactCells(strip);
    m_cells->setObjectName(QStringLiteral("impactCells"));
    m_stripText = newLabel({}, "secondary", strip);
    m_stripText->setObjectName(QStringLiteral("impactText"));
    m_stripText->setWordWrap(true);
    m_show = newButton(tr("Show"), nullptr, ButtonKind::Link, strip);
    m_show->setObjectName(QStringLiteral("showImpactButton"));
    connect(m_show, &QPushButton::clicked, this, &ResultPane::showImpactRequested);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(unit(16), unit(6), unit(12), 0);
    inside->setSpacing(unit(6));
    inside->addWidget(m_stripTitle);
    inside->addWidget(m_cells);
    auto *row = new QHBoxLayout;
    row->addWidget(m_stripText, 1);
    row->addWidget(m_show);
    inside->addLayout(row);
    layout->addLayout(inside);
    return strip;
}

void ResultPane::updateCounts()
{
    const models::ResultModel *results = m_controller->results();
    m_pills->setCounts(results->errorCount(), results->warningCount(), results->noteCount());
    m_pills->setVisible(results->rowCount() > 0);
}

void ResultPane::updateState()
{
    const models::PreviewController *preview = m_controller->preview();
    updateCounts();
    m_list->setOutOfDate(preview->isOutOfDate());
    const bool stale = preview->isOutOfDate() && m_controller->source().has_value();
    m_outOfDate->setVisible(stale);
    if (stale)
        m_outOfDate->setWords(tr("Result of the last good sample"), preview->problem());
    if (m_controller->results()->rowCount() > 0) {
        m_stack->setCurrentWidget(m_list);
        return;
    }
    m_stack->setCurrentWidget(m_empty);
    if (!m_controller->source()) {
        m_empty->setWords({}, {}, {});
    } else if (m_controller->isLoading() || preview->isBusy()) {
        m_empty->setWords({}, tr("Reading the sample…"), {});
        m_empty->setBusy(true);
    } else if (preview->isPayloadEmpty()) {
        m_empty->setWords(QStringLiteral("capture"), tr("No sample yet"),
                          tr("Paste a payload that this source gets, to see what the mapping makes of it."));
        connect(m_empty->addAction(tr("Paste a payload")), &QPushButton::clicked, this, &ResultPane::pasteRequested);
    } else if (!preview->problem().isEmpty()) {
        m_empty->setWords(QStringLiteral("error"), tr("This sample cannot be read"), preview->problem());
    } else {
        m_empty->setWords(QStringLiteral("unmapped"), tr("No result"), tr("The mapping makes nothing of this sample."));
    }
}

void ResultPane::updateImpact()
{
    const models::ImpactController *impact = m_controller->impact();
    const int changes = static_cast<int>(m_controller->document()->changes().size());
    const int payloads = static_cast<int>(impact->payloadCount());
    m_strip->setVisible(changes > 0 && payloads > 0);
    if (changes == 0 || payloads == 0)
        return;
    //: %1 is "your 2 changes", %2 is "24 stored payloads"
    m_stripTitle->setText(tr("With %1, on %2")
                              .arg(tr("your %n change(s)", nullptr, changes),
                                   //: %1 is the same number as %n, with separators
                                   tr("%1 stored payload(s)", nullptr, payloads).arg(domain::countText(payloads))));
    m_cells->setResult(impact->result());
    m_stripText->setText(impact->result() ? models::impactSentence(impact->result()->impact) : tr("Comparing…"));
}

void ResultPane::showImpactProgress()
{
    const models::ImpactController *impact = m_controller->impact();
    if (!impact->isOutOfDate())
        return;
    m_cells->setOutOfDate(true);
    const int progress = impact->progress();
    //: %1 is a share in percent
    m_stripText->setText(progress < 0 ? tr("Comparing…") : tr("Comparing… %1 %").arg(progress));
}

} // namespace desk::ui
