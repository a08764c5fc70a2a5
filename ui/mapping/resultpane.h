// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace desk::ui {

class Banner;
class DiagnosticPills;
class EmptyState;
class ExpectationStrip;
class ImpactCells;
class MappingController;
class ResultView;

/// What the service will make of the sample, and what the unsaved changes do to the stored ones.
class ResultPane : public QWidget
{
    Q_OBJECT
public:
    explicit ResultPane(MappingController *controller, QWidget *parent = nullptr);

    [[nodiscard]] ExpectationStrip *expectations() const { return m_expectations; }
    [[nodiscard]] ResultView *list() const { return m_list; }

Q_SIGNALS:
    void pasteRequested();
    void showImpactRequested();

private:
    void updateState();
    void updateCounts();
    void updateImpact();
    void showImpactProgress();
    [[nodiscard]] QWidget *makeImpactStrip();

    MappingController *m_controller;
    DiagnosticPills *m_pills;
    Banner *m_outOfDate;
    ResultView *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    ExpectationStrip *m_expectations;
    QWidget *m_strip = nullptr;
    QLabel *m_stripTitle = nullptr;
    QLabel *m_stripText = nullptr;
    ImpactCells *m_cells = nullptr;
    QPushButton *m_show = nullptr;
};

} // namespace desk::ui
