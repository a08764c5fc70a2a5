// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/faults.h"
#include "ui/shell/preferences.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QDoubleSpinBox;
class QGridLayout;
class QSpinBox;

namespace desk::ui {

/// What the embedded sandbox does wrong on purpose, and how many requests it allows. Every change is in the preferences
/// at once, and whoever runs the sandbox takes it from there.
class SandboxPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SandboxPanel(Preferences &preferences, QWidget *parent = nullptr);

    /// What is stored: nothing wrong when it cannot be read.
    [[nodiscard]] static sandbox::Faults faultsOf(const Preferences &preferences);
    /// Requests a minute, 0: no limit. Nothing: as the sandbox has it by itself.
    [[nodiscard]] static std::optional<int> limitOf(const Preferences &preferences);
    /// What a fault does, for a person.
    [[nodiscard]] static QString nameOf(sandbox::Fault fault);

private:
    void addLimit(QGridLayout *grid);
    void addFaults(QGridLayout *grid);
    void addTimes(QGridLayout *grid);
    /// In the next row, or beside the last one.
    void addField(QGridLayout *grid, const QString &text, QWidget *field, bool beside = false);
    void showStored();
    void store();
    [[nodiscard]] sandbox::Faults faults() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    Preferences &m_preferences;
    QSpinBox *m_limit = nullptr;
    std::vector<std::pair<sandbox::Fault, QDoubleSpinBox *>> m_probabilities;
    QCheckBox *m_every = nullptr;
    QSpinBox *m_stall = nullptr;
    QDoubleSpinBox *m_slowList = nullptr;
    QSpinBox *m_seed = nullptr;
    bool m_showing = false;
};

} // namespace desk::ui
