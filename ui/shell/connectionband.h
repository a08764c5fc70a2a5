// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/connectionlook.h"

#include <QWidget>

namespace desk::ui {

/// The strip along the top of the window: hatched in the sandbox, solid for a live account, a plain hairline colour
/// while nothing is open.
class ConnectionBand : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionBand(QWidget *parent = nullptr);

    void setKind(ConnectionLook::Kind kind);
    [[nodiscard]] ConnectionLook::Kind kind() const { return m_kind; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ConnectionLook::Kind m_kind = ConnectionLook::Kind::None;
};

} // namespace desk::ui
