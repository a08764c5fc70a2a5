// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QAbstractButton>
#include <QList>

namespace desk::ui {

/// One destination of the navigation rail: icon, word, and what waits there as small pills.
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    struct Badge {
        QString text;
        QString description; ///< for tooltip and screen reader
        bool needsAttention = false;
        bool operator==(const Badge &) const = default;
    };

    RailButton(const char *icon, const QString &text, QWidget *parent = nullptr);

    void setBadges(const QList<Badge> &badges);
    [[nodiscard]] const QList<Badge> &badges() const { return m_badges; }
    /// Icon only; the word moves into the tooltip.
    void setCompact(bool compact);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void describe();
    void paintBadges(QPainter &painter, const QRect &tile) const;

    const char *m_icon;
    QString m_name;
    QList<Badge> m_badges;
    bool m_compact = false;
};

} // namespace desk::ui
