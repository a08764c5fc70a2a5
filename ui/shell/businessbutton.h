// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace desk::ui {

/// Names the business that everything in the window is about, and opens the list to switch it.
class BusinessButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit BusinessButton(QWidget *parent = nullptr);

    void setBusiness(const QString &business, const QString &connection);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace desk::ui
