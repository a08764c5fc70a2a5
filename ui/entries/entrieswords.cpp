// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entrieswords.h"

#include "app/connections/session.h"
#include "app/sync/entrysync.h"
#include "ui/entries/filterstate.h"
#include "ui/widgets/amount.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>

namespace desk::ui {

using connections::Session;
using models::EntryTableModel;
using Step = EntriesWords::Step;

namespace {

struct EntriesText {
    Q_DECLARE_TR_FUNCTIONS(EntriesPage)
};

/// The message names the request where there is one.
QString wordsOf(const domain::Error &error)
{
    return error.advice.isEmpty() ? error.message : QString(error.message + QLatin1Char('\n') + error.advice);
}

} // namespace

std::optional<EntriesWords::Words> EntriesWords::find() const
{
    if (!session)
        return Words{QStringLiteral("offline"),
                     EntriesText::tr("No connection open"),
                     EntriesText::tr("Choose a business to see its entries."),
                     {Step::Settings}};
    if (model->rowCount() > 0)
        return std::nullopt;
    if (model->state() == EntryTableModel::State::Failed && model->error())
        return failed(*model->error());
    if (!everReady && server && session->state() == Session::State::Offline)
        return Words{QStringLiteral("offline"),
                     EntriesText::tr("The server cannot be reached"),
                     EntriesText::tr("The local copy shows what was read before."),
                     {Step::Reconnect, Step::LocalCopy}};
    if (!everReady)
        return Words{QStringLiteral("entries"), EntriesText::tr("Reading entries"), {}, {}, true};
    if (const auto parts = inForce(); !parts.isEmpty())
        return noMatch(parts);
    if (server)
        return Words{QStringLiteral("entries"),
                     EntriesText::tr("No entries yet"),
                     EntriesText::tr("The server lists no entries for this business."),
                     {Step::NewEntry, Step::Refresh}};
    return nothingYet();
}

QList<store::EntryFilter::Part> EntriesWords::inForce() const
{
    QList<store::EntryFilter::Part> parts;
    for (const auto part : models::filterParts()) {
        if (filters && filters->filter().has(part) && !filters->aside().testFlag(part))
            parts << part;
    }
    return parts;
}

EntriesWords::Words EntriesWords::noMatch(const QList<store::EntryFilter::Part> &parts) const
{
    QStringList phrases;
    for (const auto part : parts)
        phrases << filters->phrase(part);
    Words words{QStringLiteral("search"),
                EntriesText::tr("No entry matches"),
                //: before a list of filters, one a line: "Source: not Phone orders"
                EntriesText::tr("None of the entries passes all of these:") + QLatin1Char('\n')
                    + phrases.join(QLatin1Char('\n')),
                {Step::ClearFilters}};
    if (parts.size() > 1)
        words.filters = parts;
    return words;
}

EntriesWords::Words EntriesWords::failed(const domain::Error &error) const
{
    Words words{QStringLiteral("error"), EntriesText::tr("Entries could not be read"), wordsOf(error), {Step::Refresh}};
    if (error.httpStatus == 403) {
        words.icon = QStringLiteral("lock");
        words.title = EntriesText::tr("This key may not read entries");
        words.steps = {Step::Refresh, Step::Settings};
    } else if (session->state() == Session::State::Offline) {
        words.icon = QStringLiteral("offline");
        words.title = EntriesText::tr("The server cannot be reached");
        words.steps = {Step::Reconnect};
    }
    if (server)
        words.steps << Step::LocalCopy;
    return words;
}

EntriesWords::Words EntriesWords::nothingYet() const
{
    const sync::EntrySync &sync = session->entrySync();
    const sync::EntrySync::Progress progress = sync.progress();
    if (progress.running) {
        const QString far =
            progress.total
                ? EntriesText::tr("%1 of %2 read so far.").arg(countText(progress.read), countText(*progress.total))
                : EntriesText::tr("Asking the server how many there are.");
        return {QStringLiteral("entries"), EntriesText::tr("Reading entries from the server"), far, {}, true};
    }
    switch (session->state()) {
    case Session::State::Offline:
        return {
            QStringLiteral("offline"),
            EntriesText::tr("The server cannot be reached"),
            EntriesText::tr("No entries are kept on this computer yet. They are read as soon as the server answers."),
            {Step::Reconnect}};
    case Session::State::KeyMissing:
    case Session::State::Refused:
        return {
            QStringLiteral("lock"), EntriesText::tr("Entries cannot be read"), session->stateText(), {Step::Settings}};
    case Session::State::Connecting:
        return {QStringLiteral("entries"), EntriesText::tr("Connecting"), session->stateText(), {}, true};
    case Session::State::Online: break;
    }
    if (sync.error())
        return failed(*sync.error());
    if (progress.completeUpTo)
        return {QStringLiteral("entries"),
                EntriesText::tr("No entries yet"),
                EntriesText::tr("Entries show here as soon as the first one is stored."),
                {Step::NewEntry, Step::Refresh}};
    return {QStringLiteral("entries"),
            EntriesText::tr("Nothing read yet"),
            EntriesText::tr("The entries of this business are still to be read from the server."),
            {Step::Refresh}};
}

namespace {

/// A button for each filter while they are few, else one with a menu of them.
void addFilterButtons(EmptyState *place, const QList<store::EntryFilter::Part> &parts, FilterState *filters)
{
    constexpr qsizetype mostButtons = 3;
    QMenu *menu = nullptr;
    if (parts.size() > mostButtons) {
        QPushButton *button = place->addAction(EntriesText::tr("Clear one filter"));
        menu = new QMenu(button);
        button->setMenu(menu);
    }
    for (const auto part : parts) {
        const auto clear = [filters, part] { filters->forget(part); };
        if (menu)
            QObject::connect(menu->addAction(filters->phrase(part)), &QAction::triggered, filters, clear);
        else
            //: a button; %1 is a filter ("Source")
            QObject::connect(place->addAction(EntriesText::tr("Clear “%1”").arg(models::partTitle(part))),
                             &QPushButton::clicked, filters, clear);
    }
}

} // namespace

void putWords(EmptyState *place, const EntriesWords::Words &words, FilterState *filters,
              const QMap<Step, std::function<void()>> &steps)
{
    // Telling the same again would take the focus from a button.
    const QString told = words.icon + words.title + words.text;
    if (place->property("told").toString() == told)
        return;
    place->setWords(words.icon, words.title, words.text);
    place->setProperty("told", told);
    place->setBusy(words.busy);
    addFilterButtons(place, words.filters, filters);
    for (const Step step : words.steps) {
        QPushButton *button = nullptr;
        switch (step) {
        case Step::ClearFilters: button = place->addAction(EntriesText::tr("Clear all filters"), "close"); break;
        case Step::Refresh:
        case Step::Reconnect: button = place->addAction(EntriesText::tr("Try again"), "retry"); break;
        case Step::NewEntry: button = place->addAction(EntriesText::tr("New entry"), "new-entry", true); break;
        case Step::LocalCopy: button = place->addAction(EntriesText::tr("Show the local copy")); break;
        case Step::Settings: button = place->addAction(EntriesText::tr("Settings"), "settings"); break;
        }
        QObject::connect(button, &QPushButton::clicked, place, [act = steps.value(step)] {
            if (act)
                act();
        });
    }
}

void showProblem(Banner *banner, const QString &title, const domain::Error &error)
{
    banner->clearActions();
    banner->setTone(Tone::Error);
    banner->setWords(title, wordsOf(error));
    banner->show();
}

} // namespace desk::ui
