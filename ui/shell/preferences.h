// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QString>

namespace desk::ui {

/// What the operator chose and expects to find again. One file in the application's configuration folder, holding
/// only what differs from the defaults.
class Preferences : public QObject
{
    Q_OBJECT

public:
    enum class Key { Language, Theme, Profile, SandboxLimit, SandboxFaults };

    explicit Preferences(const QString &file, QObject *parent = nullptr);

    /// settings.ini in the application's configuration folder.
    [[nodiscard]] static QString defaultFile();

    /// "system", "en", "de"; "system", "light", "dark"; a profile's id or ""; requests a minute
    /// or "" for the sandbox's own; faults as `--fault` has them, "" for none.
    [[nodiscard]] QString value(Key key) const;
    /// Stores a choice; the default is stored as nothing.
    void setValue(Key key, const QString &value);
    [[nodiscard]] QString fileName() const { return m_settings.fileName(); }

Q_SIGNALS:
    void changed(desk::ui::Preferences::Key key);

private:
    QSettings m_settings;
};

} // namespace desk::ui
