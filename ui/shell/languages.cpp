// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

namespace desk::ui {

namespace {

constexpr QLatin1String folder(":/i18n/");
constexpr QLatin1String prefix("conversion-desk_");

} // namespace

Languages::Languages() : m_system(QLocale::system()) {}

Languages::~Languages() = default;

QList<Languages::Choice> Languages::shipped()
{
    QList<Choice> choices{{QStringLiteral("en"), QStringLiteral("English")}};
    const QStringList files = QDir(folder).entryList({prefix + QStringLiteral("*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.mid(prefix.size()).chopped(3);
        if (code == QLatin1String("en"))
            continue;
        QString name = QLocale(code).nativeLanguageName();
        name[0] = name.at(0).toUpper();
        choices.append({code, name});
    }
    return choices;
}

QString Languages::resolve(const QString &choice)
{
    const QList<Choice> known = shipped();
    const auto isKnown = [&known](const QString &code) {
        return std::ranges::any_of(known, [&code](const Choice &one) { return one.code == code; });
    };
    if (isKnown(choice))
        return choice;
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &language : wanted) {
        QString code = language.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0);
        if (isKnown(code))
            return code;
    }
    return QStringLiteral("en");
}

void Languages::apply(const QString &choice)
{
    const QString code = resolve(choice);
    if (code == m_current)
        return;
    m_current = code;
    const QLocale wanted(code);
    QLocale::setDefault(m_system.language() == wanted.language() ? m_system : wanted);
    // Removed by hand, newest first: a destroyed translator also leaves, but only after the next ones have come.
    for (auto it = m_translators.rbegin(); it != m_translators.rend(); ++it)
        QCoreApplication::removeTranslator(it->get());
    m_translators.clear();
    if (code != QLatin1String("en"))
        install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_") + code);
    install(folder + prefix + code);
}

void Languages::install(const QString &file)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file))
        return; // Qt's own texts are a separate package; ours are built in
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace desk::ui
