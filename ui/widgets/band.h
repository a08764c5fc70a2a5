// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace desk::ui {

/// Where a write goes.
enum class Place { None, Sandbox, Live };

/// The 5 px strip on top of the window and of dialogs that write: hatched over the sandbox, solid over a live business.
class Band : public QWidget
{
    Q_OBJECT
public:
    explicit Band(Place place = Place::None, QWidget *parent = nullptr);

    void setPlace(Place place);
    [[nodiscard]] Place place() const { return m_place; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Place m_place;
};

} // namespace desk::ui
