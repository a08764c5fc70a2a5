// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QSet>

#include <algorithm>
#include <vector>

namespace desk::models {

/// Base of models that are rebuilt from values again and again: brings the rows a view sees to the wanted ones by
/// removing, moving and inserting only what differs, so that selection, scrolling and open editors survive.
class SyncedModel : public QAbstractItemModel
{
public:
    using QAbstractItemModel::QAbstractItemModel;

protected:
    /// `keyOf(row)` names a row for as long as it is the same thing; keys are unique within both lists.
    /// Rows that stay but differ (operator==) are announced by dataChanged over `columns` columns.
    template<typename Row, typename KeyOf>
    void syncRows(const QModelIndex &parent, std::vector<Row> &rows, std::vector<Row> wanted, KeyOf keyOf, int columns)
    {
        using Key = std::decay_t<decltype(keyOf(rows.front()))>;
        QSet<Key> wantedKeys;
        for (const Row &row : wanted)
            wantedKeys.insert(keyOf(row));
        removeOthers(parent, rows, wantedKeys, keyOf);
        QSet<Key> present;
        for (const Row &row : rows)
            present.insert(keyOf(row));

        for (std::size_t i = 0; i < wanted.size();) {
            if (i < rows.size() && keyOf(rows[i]) == keyOf(wanted[i])) {
                ++i;
            } else if (present.contains(keyOf(wanted[i]))) {
                moveHere(parent, rows, i, keyOf(wanted[i]), keyOf);
                ++i;
            } else {
                std::size_t last = i;
                while (last + 1 < wanted.size() && !present.contains(keyOf(wanted[last + 1])))
                    ++last;
                beginInsertRows(parent, static_cast<int>(i), static_cast<int>(last));
                rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(i),
                            wanted.begin() + static_cast<std::ptrdiff_t>(i),
                            wanted.begin() + static_cast<std::ptrdiff_t>(last) + 1);
                endInsertRows();
                i = last + 1;
            }
        }
        announceChanges(parent, rows, std::move(wanted), columns);
    }

private:
    template<typename Row, typename Keys, typename KeyOf>
    void removeOthers(const QModelIndex &parent, std::vector<Row> &rows, const Keys &wantedKeys, KeyOf keyOf)
    {
        for (std::size_t end = rows.size(); end > 0;) {
            std::size_t first = end;
            while (first > 0 && !wantedKeys.contains(keyOf(rows[first - 1])))
                --first;
            if (first == end) {
                --end;
                continue;
            }
            beginRemoveRows(parent, static_cast<int>(first), static_cast<int>(end) - 1);
            rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(first),
                       rows.begin() + static_cast<std::ptrdiff_t>(end));
            endRemoveRows();
            end = first;
        }
    }

    template<typename Row, typename Key, typename KeyOf>
    void moveHere(const QModelIndex &parent, std::vector<Row> &rows, std::size_t to, const Key &key, KeyOf keyOf)
    {
        const auto found = std::find_if(rows.begin() + static_cast<std::ptrdiff_t>(to), rows.end(),
                                        [&](const Row &row) { return keyOf(row) == key; });
        const int from = static_cast<int>(found - rows.begin());
        beginMoveRows(parent, from, from, parent, static_cast<int>(to));
        std::rotate(rows.begin() + static_cast<std::ptrdiff_t>(to), found, found + 1);
        endMoveRows();
    }

    template<typename Row>
    void announceChanges(const QModelIndex &parent, std::vector<Row> &rows, std::vector<Row> wanted, int columns)
    {
        std::vector<bool> differs(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            differs[i] = !(rows[i] == wanted[i]);
        rows = std::move(wanted);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (!differs[i])
                continue;
            std::size_t last = i;
            while (last + 1 < rows.size() && differs[last + 1])
                ++last;
            Q_EMIT dataChanged(index(static_cast<int>(i), 0, parent),
                               index(static_cast<int>(last), columns - 1, parent));
            i = last;
        }
    }
};

} // namespace desk::models
