// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewstate.h"

#include <QStandardPaths>

namespace desk::ui {

namespace {

void store(QSettings &settings, const QString &key, const QByteArray &value)
{
    if (value.isEmpty())
        settings.remove(key);
    else
        settings.setValue(key, value);
}

} // namespace

ViewState::ViewState(const QString &file) : m_settings(file, QSettings::IniFormat) {}

QString ViewState::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/window.ini");
}

QByteArray ViewState::geometry() const
{
    return m_settings.value(QStringLiteral("geometry")).toByteArray();
}

void ViewState::setGeometry(const QByteArray &geometry)
{
    store(m_settings, QStringLiteral("geometry"), geometry);
}

QString ViewState::page() const
{
    return m_settings.value(QStringLiteral("page")).toString();
}

void ViewState::setPage(const QString &page)
{
    store(m_settings, QStringLiteral("page"), page.toUtf8());
}

QByteArray ViewState::pageState(const QString &page) const
{
    return m_settings.value(QStringLiteral("pages/") + page).toByteArray();
}

void ViewState::setPageState(const QString &page, const QByteArray &state)
{
    store(m_settings, QStringLiteral("pages/") + page, state);
}

void ViewState::clear()
{
    m_settings.clear();
}

} // namespace desk::ui
