// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"
#include "ui/mapping/writedialog.h"

#include <QElapsedTimer>
#include <QTimer>

class QLabel;

namespace desk::ui {

class CheckLine;
class ExpectationGate;
class MappingController;

/// What will be saved, what it does to the stored samples, and whether somebody else saved meanwhile. The source is
/// read again when the dialog opens and right before the write; a changed one is not overwritten.
class SaveDialog : public WriteDialog
{
    Q_OBJECT
public:
    SaveDialog(MappingController *controller, QWidget *parent);

Q_SIGNALS:
    void saved();
    /// Somebody else saved; the operator wants to compare.
    void compareRequested();
    /// The service refused; the fields say where.
    void refused(const desk::domain::Error &error);

protected:
    void write() override;
    [[nodiscard]] bool isComplete() const override;

private:
    enum class Check { Running, Same, Changed, Failed };
    void addChanges();
    void addImpact();
    void addChecks();
    void check();
    void checked(const domain::Result<domain::ConversionSource> &source);
    void send(const domain::Result<domain::ConversionSource> &source);
    /// False when the service's mapping is not the one the edits started from.
    [[nodiscard]] bool isUnchanged(const domain::ConversionSource &source) const;
    void showCheck();
    void showChanged(const domain::ConversionSource &source);

    MappingController *m_controller;
    domain::ConversionSource m_source;
    Check m_check = Check::Running;
    domain::Error m_checkError;
    QElapsedTimer m_checkedAt;
    QTimer m_clock;
    ExpectationGate *m_gate = nullptr;
    CheckLine *m_checkLine = nullptr;
    QPushButton *m_compare = nullptr;
};

} // namespace desk::ui
