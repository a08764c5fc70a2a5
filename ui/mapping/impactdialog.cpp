// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/impactdialog.h"

#include "models/mapping/impactmoneymodel.h"
#include "models/mapping/impacttargetmodel.h"
#include "models/mapping/impactwords.h"
#include "ui/mapping/impactmoneyview.h"
#include "ui/mapping/impactpayloadpane.h"
#include "ui/mapping/impacttargetview.h"
#include "ui/mapping/mappingcontroller.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>

namespace desk::ui {

ImpactDialog::ImpactDialog(MappingController *controller, QWidget *parent)
    : DialogFrame(parent),
      m_controller(controller),
      m_targets(new models::ImpactTargetModel(this)),
      m_money(new models::ImpactMoneyModel(this)),
      m_parts(new SegmentedControl(this)),
      m_state(newLabel({}, "secondary", this)),
      m_moneyNote(newLabel({}, "secondary", this)),
      m_noMoney(new EmptyState(this)),
      m_moneyStack(new QStackedLayout),
      m_payloads(new ImpactPayloadPane(this)),
      m_empty(new EmptyState(this)),
      m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("impactDialog"));
    setModal(false);
    resize(unit(820), unit(620));
    auto *row = new QHBoxLayout;
    row->setSpacing(unit(12));
    m_parts->setObjectName(QStringLiteral("impactParts"));
    m_parts->setAccessibleName(tr("Parts of the impact"));
    m_parts->addSegment(tr("By target"));
    m_parts->addSegment(tr("Money"));
    m_parts->addSegment(tr("Payloads"));
    row->addWidget(m_parts);
    m_state->setObjectName(QStringLiteral("impactState"));
    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_state, 1);
    body()->addLayout(row);
    makeParts();
    body()->addLayout(m_stack, 1);
    QPushButton *close = addCancel(tr("Close"));
    close->setObjectName(QStringLiteral("closeButton"));
    close->setAutoDefault(false);

    connect(m_parts, &SegmentedControl::currentChanged, this, &ImpactDialog::refresh);
    connect(m_payloads, &ImpactPayloadPane::openRequested, this, &ImpactDialog::openAsSample);
    const models::ImpactController *impact = controller->impact();
    connect(impact, &models::ImpactController::updated, this, &ImpactDialog::refresh);
    connect(impact, &models::ImpactController::progressed, this, &ImpactDialog::showProgress);
    connect(controller->document(), &models::MappingDocument::changed, this, &ImpactDialog::refresh);
    connect(controller, &MappingController::sourceChanged, this, &ImpactDialog::refresh);
    refresh();
}

void ImpactDialog::makeParts()
{
    auto *targets = new ImpactTargetView(m_targets, this);
    connect(targets, &ImpactTargetView::targetChosen, this, [this](const QString &target) {
        m_payloads->setTarget(target);
        m_parts->setCurrentIndex(Payloads);
    });
    m_stack->addWidget(targets);
    auto *money = new QWidget(this);
    auto *inside = new QVBoxLayout(money);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(unit(8));
    m_moneyStack->addWidget(new ImpactMoneyView(m_money, money));
    m_noMoney->setWords(QStringLiteral("check"), tr("No amount changes"),
                        tr("Value, expense, currency and month stay the same for every stored payload."));
    m_moneyStack->addWidget(m_noMoney);
    inside->addLayout(m_moneyStack, 1);
    m_moneyNote->setObjectName(QStringLiteral("impactMoneyNote"));
    m_moneyNote->setWordWrap(true);
    inside->addWidget(m_moneyNote);
    m_stack->addWidget(money);
    m_stack->addWidget(m_payloads);
    m_empty->setObjectName(QStringLiteral("impactEmpty"));
    m_stack->addWidget(m_empty);
}

bool ImpactDialog::isEmpty()
{
    const models::ImpactController *impact = m_controller->impact();
    if (!impact->hasChanges())
        m_empty->setWords(QStringLiteral("mappings"), tr("No unsaved changes"),
                          tr("As soon as you change the mapping, this window shows what that does to the stored "
                             "payloads."));
    else if (impact->payloadCount() == 0)
        m_empty->setWords(QStringLiteral("capture"), tr("No payload is stored for this source"),
                          tr("Paste or capture a few, to see what a change does to them."));
    else if (!impact->result()) {
        m_empty->setWords({}, tr("Comparing…"), {});
        m_empty->setBusy(true);
    } else if (impact->result()->impact.changes() == 0)
        m_empty->setWords(QStringLiteral("check"), tr("Your changes do not change a single stored payload"),
                          tr("Each gives the same entry as before."));
    else
        return false;
    return true;
}

void ImpactDialog::refresh()
{
    const models::ImpactController *impact = m_controller->impact();
    const models::ImpactResultPtr &result = impact->result();
    setHeading(tr("What your changes do to stored payloads"),
               result ? models::impactSentence(result->impact) : QString());
    const bool empty = isEmpty();
    if (!impact->isOutOfDate())
        m_state->setText(impact->isCut() ? tr("Only the newest payloads are compared: there are too many.")
                                         : QString());
    if (result != m_shown) {
        m_shown = result;
        m_targets->setResult(result);
        m_money->setResult(result);
        m_payloads->setResult(result);
    }
    m_moneyStack->setCurrentIndex(m_money->rowCount() > 0 ? 0 : 1);
    const QString leftOut = m_money->leftOut() > 0 ? tr("%n amount(s) are too large or too small to be added.", nullptr,
                                                        static_cast<int>(m_money->leftOut()))
                                                   : QString();
    m_moneyNote->setText(
        QString(tr("A payload that does not say when it happened counts in the month in which it was received.")
                + QLatin1Char(' ') + leftOut)
            .trimmed());
    m_parts->setEnabled(!empty);
    if (empty)
        m_stack->setCurrentWidget(m_empty);
    else
        m_stack->setCurrentIndex(m_parts->currentIndex());
}

void ImpactDialog::showProgress()
{
    const models::ImpactController *impact = m_controller->impact();
    if (!impact->isOutOfDate())
        return;
    const int progress = impact->progress();
    //: %1 is a share in percent
    m_state->setText(progress < 0 ? tr("Comparing with your last change…")
                                  : tr("Comparing with your last change… %1 %").arg(progress));
}

/// One that is listed in the sample pane is chosen there; any other is put into the editor.
void ImpactDialog::openAsSample(const domain::PayloadSet::Payload &payload)
{
    SampleShelf *shelf = m_controller->shelf();
    if (payload.origin == domain::PayloadSet::Origin::Sample) {
        const auto &items = shelf->items();
        const auto found =
            std::find_if(items.begin(), items.end(), [&](const auto &item) { return item.id == payload.id; });
        if (found != items.end()) {
            shelf->choose(static_cast<int>(found - items.begin()));
            return;
        }
    }
    shelf->replaceText(shownForm(QByteArray(payload.text.data(), static_cast<qsizetype>(payload.text.size()))));
}

} // namespace desk::ui
