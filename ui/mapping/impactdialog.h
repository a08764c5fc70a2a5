// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/impactrun.h"
#include "ui/widgets/dialogframe.h"

class QStackedLayout;

namespace desk::models {
class ImpactMoneyModel;
class ImpactTargetModel;
} // namespace desk::models

namespace desk::ui {

class EmptyState;
class ImpactPayloadPane;
class MappingController;
class SegmentedControl;

/// What the unsaved changes do to every stored payload: by target, to the money, and payload by payload. A window
/// beside the page, which follows while the mapping is edited; it blocks nothing.
class ImpactDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// The controller must outlive it.
    ImpactDialog(MappingController *controller, QWidget *parent);

private:
    enum Part { Targets, Money, Payloads };
    void makeParts();
    void refresh();
    void showProgress();
    /// Why there is nothing to show; false when there is.
    [[nodiscard]] bool isEmpty();
    void openAsSample(const domain::PayloadSet::Payload &payload);

    MappingController *m_controller;
    models::ImpactResultPtr m_shown;
    models::ImpactTargetModel *m_targets;
    models::ImpactMoneyModel *m_money;
    SegmentedControl *m_parts;
    QLabel *m_state;
    QLabel *m_moneyNote;
    EmptyState *m_noMoney;
    QStackedLayout *m_moneyStack;
    ImpactPayloadPane *m_payloads;
    EmptyState *m_empty;
    QStackedLayout *m_stack; ///< the parts, then the empty state
};

} // namespace desk::ui
