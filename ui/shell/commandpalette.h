// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commandlist.h"

#include <QPointer>
#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QListView;

namespace desk::ui {

/// One field that finds every place and every command. Lies over the whole window; Escape, a click beside it or losing
/// the keyboard closes it and gives the keyboard back to where it was.
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    void open(QList<Command> commands);
    void close();
    [[nodiscard]] CommandList &commands() { return m_commands; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void build();
    void place();
    void search(const QString &words);
    void runCurrent();
    bool fieldKey(int key);

    CommandList m_commands;
    QFrame *m_card = nullptr;
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    QPointer<QWidget> m_before;
};

} // namespace desk::ui
