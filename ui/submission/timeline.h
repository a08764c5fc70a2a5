// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/submission/submission.h"

#include <QWidget>

namespace desk::ui {

/// What happened to a submission, oldest first: when, what, and the detail below it.
class Timeline : public QWidget
{
    Q_OBJECT
public:
    explicit Timeline(QWidget *parent = nullptr);

    void setEvents(const QList<submission::Event> &events);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Item {
        QString icon;
        QString time;
        QString what;
        QString detail;
        submission::State state = submission::State::Queued;
        bool bad = false;
    };
    int layOut(int width, QPainter *painter) const;

    QList<Item> m_items;
};

/// "Checked and queued": what an event of this kind is called.
[[nodiscard]] QString eventWords(const submission::Event &event);
[[nodiscard]] QString eventIcon(const submission::Event &event);

} // namespace desk::ui
