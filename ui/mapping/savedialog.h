// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"
#include "ui/mapping/mappingsaver.h"
#include "ui/mapping/writedialog.h"
#include "ui/widgets/tokens.h"

#include <QElapsedTimer>
#include <QTimer>

class QLabel;

namespace desk::ui {

class ChangeView;
class CheckLine;
class ExpectationGate;
class MappingController;

/// What will be saved, what it does to the stored samples, and whether somebody else saved meanwhile. Closes when the
/// mapping was read back from the service; else says what the service has. See MappingSaver.
class SaveDialog : public WriteDialog
{
    Q_OBJECT
public:
    SaveDialog(MappingController *controller, QWidget *parent);
    ~SaveDialog() override;

Q_SIGNALS:
    /// `inSpite`: the answer to the write was lost.
    void saved(bool inSpite);
    /// Somebody else saved; the operator wants to compare.
    void compareRequested();
    /// The service refused; the fields say where.
    void refused(const desk::domain::Error &error);

protected:
    void write() override;
    [[nodiscard]] bool isComplete() const override;

private:
    void addChanges();
    void addImpact();
    void addChecks();
    void showState();
    void showCheck();
    /// The line about the service's copy, with the button beside it when there is something to do about it.
    void showLine(const char *icon, Role color, const QString &text, const QString &button = {});
    void showOutcome();
    void showStored();
    void pressed();

    MappingController *m_controller;
    QPointer<MappingSaver> m_saver; ///< outlives this while a write is on its way
    domain::ConversionSource m_source;
    QElapsedTimer m_checkedAt;
    QTimer m_clock;
    ExpectationGate *m_gate = nullptr;
    QLabel *m_changesTitle = nullptr;
    QLabel *m_changesCount = nullptr;
    ChangeView *m_changes = nullptr;
    CheckLine *m_checkLine = nullptr;
    QPushButton *m_compare = nullptr;
};

} // namespace desk::ui
