// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/railbutton.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace desk::ui {

/// The places of the window, one under the other; settings stand apart at the bottom. Narrow windows get icons only.
class NavigationRail : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void addPlace(const QString &page, const char *icon, const QString &text, const QKeySequence &shortcut,
                  bool atBottom = false);
    void setCurrent(const QString &page);
    void setBadges(const QString &page, const QList<RailButton::Badge> &badges);
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }
    [[nodiscard]] RailButton *button(const QString &page) const { return m_buttons.value(page); }

Q_SIGNALS:
    void chosen(const QString &page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QHash<QString, RailButton *> m_buttons;
    QList<RailButton *> m_order;
    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
    bool m_compact = false;
};

} // namespace desk::ui
