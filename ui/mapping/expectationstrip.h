// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;
class QToolButton;

namespace desk::ui {

class ElidedLabel;
class MappingController;
class ResultView;

/// Under the results: how many expectations the source has and whether they hold, a way to the ones that do not, and
/// what can be expected of the shown sample. Its actions also stand in the palette.
class ExpectationStrip : public QWidget
{
    Q_OBJECT
public:
    ExpectationStrip(MappingController *controller, ResultView *results, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }

Q_SIGNALS:
    void notify(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeActions();
    void refresh();
    void fillMenu();

    MappingController *m_controller;
    ResultView *m_results;
    ElidedLabel *m_text;
    QPushButton *m_open;
    QToolButton *m_expect;
    QMenu *m_menu;
    QAction *m_pin = nullptr;
    QAction *m_all = nullptr;
    QAction *m_noWarning = nullptr;
    QAction *m_next = nullptr;
    QList<QAction *> m_actions;
};

} // namespace desk::ui
