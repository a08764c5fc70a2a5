// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;

namespace desk::ui {

/// Asks the desktop whether it is light or dark and listens for changes, over the settings portal; Qt 6.4 does not.
/// Where there is no portal nothing happens and the palette's guess stays. Never waits.
class SystemAppearance : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// After the window is there: reaching the bus takes a moment.
    void start();

    /// The portal's "color-scheme": 1 is dark, 2 light, everything else says nothing.
    [[nodiscard]] static bool isDark(const QVariant &scheme);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

} // namespace desk::ui
