// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/expectationcontroller.h"

#include <QModelIndex>
#include <QObject>

namespace desk::ui {

class MappingController;

/// Brings the expectations of the chosen source together with what the Mappings page shows: pins at the results,
/// pinning and unpinning, opening a sample that fails. Knows no widget. GUI thread.
class SampleExpectations : public QObject
{
    Q_OBJECT
public:
    explicit SampleExpectations(MappingController *controller);

    [[nodiscard]] models::ExpectationController *expectations() const { return m_expectations; }

    /// A row of the results: pins what it says, or unpins it.
    void toggle(const QModelIndex &result);
    /// What the button of a failing pin does.
    void expectFromNowOn(const models::Mend &mend);
    void expectAllValues();
    void expectNoWarning();
    void expectNoValue(const QString &target);
    /// Targets with a rule that get no value from the shown sample, and are not pinned yet.
    [[nodiscard]] QStringList targetsWithoutValue() const;
    [[nodiscard]] bool expectsNoWarning() const;
    /// Shows the next sample with a failing expectation.
    void openNextFailing();

Q_SIGNALS:
    void notify(const QString &text);

private:
    void followSource();
    void followSample();
    void pin(const std::vector<mapping::Expectation> &expectations);

    MappingController *m_controller;
    models::ExpectationController *m_expectations;
};

} // namespace desk::ui
