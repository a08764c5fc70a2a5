// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entries/entrytablemodel.h"

#include <QMap>

namespace desk::connections {
class Session;
}

namespace desk::ui {

class Banner;
class EmptyState;
class FilterState;

/// Which words stand in place of rows: no connection, reading, nothing yet, nothing found, offline, not allowed,
/// failed.
struct EntriesWords {
    enum class Step { ClearFilters, Refresh, Reconnect, NewEntry, LocalCopy, Settings };
    struct Words {
        QString icon;
        QString title;
        QString text;
        QList<Step> steps;
        bool busy = false;
        QList<store::EntryFilter::Part> filters = {}; ///< to clear one by one
    };

    connections::Session *session = nullptr;
    models::EntryTableModel *model = nullptr;
    bool server = false;
    const FilterState *filters = nullptr;
    bool everReady = false; ///< rows (or their absence) of this reader were seen

    /// nullopt: the rows themselves.
    [[nodiscard]] std::optional<Words> find() const;

private:
    /// Filters in force; empty: every entry would show.
    [[nodiscard]] QList<store::EntryFilter::Part> inForce() const;
    [[nodiscard]] Words noMatch(const QList<store::EntryFilter::Part> &parts) const;
    [[nodiscard]] Words failed(const domain::Error &error) const;
    [[nodiscard]] Words nothingYet() const;
};

void putWords(EmptyState *place, const EntriesWords::Words &words, FilterState *filters,
              const QMap<EntriesWords::Step, std::function<void()>> &steps);
/// A banner for an error: its message and advice, the request's number where there is one.
void showProblem(Banner *banner, const QString &title, const domain::Error &error);

} // namespace desk::ui
