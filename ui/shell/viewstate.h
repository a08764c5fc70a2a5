// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace desk::ui {

/// How the window stood when it was closed: its place, its page, and what each page wants back (splitters, columns,
/// filters). Apart from the preferences, so that resetting the view loses no choice.
class ViewState
{
public:
    explicit ViewState(const QString &file);

    /// window.ini in the application's configuration folder.
    [[nodiscard]] static QString defaultFile();

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    [[nodiscard]] QString page() const;
    void setPage(const QString &page);
    [[nodiscard]] QByteArray pageState(const QString &page) const;
    void setPageState(const QString &page, const QByteArray &state);
    /// Forgets everything.
    void clear();

private:
    QSettings m_settings;
};

} // namespace desk::ui
