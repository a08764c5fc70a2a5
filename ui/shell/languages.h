// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace desk::ui {

/// The languages this program speaks, and which one it speaks now. English is the source; its file only holds the
/// plural forms. Lives as long as the application.
class Languages
{
public:
    struct Choice {
        QString code; ///< "en", "de"
        QString name; ///< in its own language
    };

    Languages();
    ~Languages();
    Languages(const Languages &) = delete;
    Languages &operator=(const Languages &) = delete;

    /// What is built in, English first.
    [[nodiscard]] static QList<Choice> shipped();
    /// The language for a choice: "system" gives the first of the system's languages that is shipped, else English.
    [[nodiscard]] static QString resolve(const QString &choice);

    /// Speaks the chosen language from now on; every window gets QEvent::LanguageChange. Dates and numbers follow,
    /// unless the system's own region speaks that language already.
    void apply(const QString &choice);
    [[nodiscard]] QString current() const { return m_current; }

private:
    void install(const QString &file);

    QLocale m_system;
    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace desk::ui
