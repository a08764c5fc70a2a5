// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/connectionlook.h"

#include <QWidget>

namespace desk::ui {

/// A word with an icon: outlined for the sandbox, filled for a live account, tinted for a state that needs attention.
class ConnectionChip : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionChip(QWidget *parent = nullptr);

    void showKind(const ConnectionLook &look);
    /// Hides itself while all is well.
    void showState(const ConnectionLook &look);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const QString &text, const char *icon, Role fill, Role edge, Role ink);

    QString m_text;
    const char *m_icon = "sandbox";
    Role m_fill = &Tokens::base;
    Role m_edge = &Tokens::line2;
    Role m_ink = &Tokens::text2;
};

} // namespace desk::ui
