// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QStandardPaths>

#include <array>

namespace desk::ui {

namespace {

struct Definition {
    const char *key;
    const char *fallback;
};

// In the order of Preferences::Key.
constexpr std::array<Definition, 5> definitions{{
    {"language", "system"},
    {"theme", "system"},
    {"profile", ""},
    {"sandbox/limit", ""},
    {"sandbox/faults", ""},
}};

const Definition &definition(Preferences::Key key)
{
    return definitions.at(static_cast<std::size_t>(key));
}

} // namespace

Preferences::Preferences(const QString &file, QObject *parent) : QObject(parent), m_settings(file, QSettings::IniFormat)
{}

QString Preferences::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/settings.ini");
}

QString Preferences::value(Key key) const
{
    return m_settings.value(QLatin1String(definition(key).key), QLatin1String(definition(key).fallback)).toString();
}

void Preferences::setValue(Key key, const QString &value)
{
    if (value == this->value(key))
        return;
    if (value == QLatin1String(definition(key).fallback))
        m_settings.remove(QLatin1String(definition(key).key));
    else
        m_settings.setValue(QLatin1String(definition(key).key), value);
    Q_EMIT changed(key);
}

} // namespace desk::ui
