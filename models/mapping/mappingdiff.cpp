// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/mappingdiff.h"

#include "app/domain/text.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace desk::models {

namespace {

using mapping::FieldMapping;

struct Rules {
    explicit Rules(const FieldMapping &mapping)
    {
        for (const auto &rule : mapping.rules()) {
            index.insert(domain::qtText(rule.path), static_cast<int>(paths.size()));
            paths << domain::qtText(rule.path);
            targets << domain::qtText(rule.target);
        }
    }
    QStringList paths;
    QStringList targets;
    QHash<QString, int> index;
};

std::optional<QString> currencyOf(const FieldMapping &mapping)
{
    const auto currency = mapping.revenueCurrency();
    return currency ? std::optional(domain::qtText(*currency)) : std::nullopt;
}

/// The paths of `order` (indexes into the old order) that are outside its longest rising run: the fewest that moved.
QSet<int> movedOf(const std::vector<int> &order)
{
    std::vector<int> length(order.size(), 1);
    std::vector<int> previous(order.size(), -1);
    int best = -1;
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (order[j] < order[i] && length[j] + 1 > length[i]) {
                length[i] = length[j] + 1;
                previous[i] = static_cast<int>(j);
            }
        }
        if (best < 0 || length[i] > length[static_cast<std::size_t>(best)])
            best = static_cast<int>(i);
    }
    QSet<int> moved;
    for (std::size_t i = 0; i < order.size(); ++i)
        moved.insert(static_cast<int>(i));
    for (int at = best; at >= 0; at = previous[static_cast<std::size_t>(at)])
        moved.remove(at);
    return moved;
}

/// Positions in `after` of rules that both have and that changed their place.
QSet<int> movedRules(const Rules &before, const Rules &after)
{
    std::vector<int> order;
    std::vector<int> at;
    for (int i = 0; i < after.paths.size(); ++i) {
        const int old = before.index.value(after.paths.at(i), -1);
        if (old >= 0) {
            order.push_back(old);
            at.push_back(i);
        }
    }
    if (std::is_sorted(order.begin(), order.end()))
        return {};
    QSet<int> moved;
    for (const int i : movedOf(order))
        moved.insert(at[static_cast<std::size_t>(i)]);
    return moved;
}

/// The old path when the rule at `at` took the place of one that is gone and kept its target.
std::optional<QString> oldPathOf(const Rules &before, const Rules &after, int at)
{
    if (before.paths.size() != after.paths.size())
        return std::nullopt;
    const QString &old = before.paths.at(at);
    if (after.index.contains(old) || before.targets.at(at) != after.targets.at(at))
        return std::nullopt;
    return old;
}

} // namespace

std::vector<MappingChange> mappingChanges(const FieldMapping &before, const FieldMapping &after)
{
    const Rules old(before);
    const Rules now(after);
    const QSet<int> moved = movedRules(old, now);
    std::vector<MappingChange> changes;
    QSet<QString> renamed;
    for (int i = 0; i < now.paths.size(); ++i) {
        const QString &path = now.paths.at(i);
        const int was = old.index.value(path, -1);
        MappingChange change{
            .path = path, .oldPath = {}, .oldTarget = {}, .newTarget = now.targets.at(i), .newRule = i};
        if (was < 0) {
            const auto oldPath = oldPathOf(old, now, i);
            change.kind = oldPath ? MappingChange::Kind::OtherPath : MappingChange::Kind::Added;
            if (oldPath) {
                change.oldPath = *oldPath;
                change.oldTarget = change.newTarget;
                change.oldRule = i;
                renamed.insert(*oldPath);
            }
            changes.push_back(change);
            continue;
        }
        change.oldRule = was;
        change.oldTarget = old.targets.at(was);
        if (change.oldTarget != change.newTarget) {
            change.kind = MappingChange::Kind::OtherTarget;
            changes.push_back(change);
        } else if (moved.contains(i)) {
            change.kind = MappingChange::Kind::Moved;
            changes.push_back(change);
        }
    }
    for (int i = 0; i < old.paths.size(); ++i) {
        const QString &path = old.paths.at(i);
        if (!now.index.contains(path) && !renamed.contains(path)) {
            changes.push_back({.kind = MappingChange::Kind::Removed,
                               .path = path,
                               .oldPath = {},
                               .oldTarget = old.targets.at(i),
                               .newTarget = {},
                               .oldRule = i});
        }
    }
    if (currencyOf(before) != currencyOf(after)) {
        changes.push_back({.kind = MappingChange::Kind::Currency,
                           .path = {},
                           .oldPath = {},
                           .oldTarget = currencyOf(before).value_or(QString()),
                           .newTarget = currencyOf(after).value_or(QString())});
    }
    if (changes.empty() && before.toJson() != after.toJson())
        changes.push_back(
            {.kind = MappingChange::Kind::Other, .path = {}, .oldPath = {}, .oldTarget = {}, .newTarget = {}});
    return changes;
}

QStringList movedPaths(const QStringList &before, const QStringList &after)
{
    QStringList common;
    std::vector<int> order;
    for (const QString &path : after) {
        if (const auto old = static_cast<int>(before.indexOf(path)); old >= 0) {
            common << path;
            order.push_back(old);
        }
    }
    const QSet<int> moved = movedOf(order);
    QStringList paths;
    for (int i = 0; i < common.size(); ++i) {
        if (moved.contains(i))
            paths << common.at(i);
    }
    return paths;
}

} // namespace desk::models
