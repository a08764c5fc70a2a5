// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace desk::ui {

/// The 6 px dot before "2 changes".
class ChangeDot : public QWidget
{
    Q_OBJECT
public:
    explicit ChangeDot(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace desk::ui
