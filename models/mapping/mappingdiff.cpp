// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/mappingdiff.h"

#include <QHash>
#include <QSet>

namespace desk::models {

namespace {

using mapping::FieldMapping;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

struct Rules {
    explicit Rules(const FieldMapping &mapping)
    {
        for (const auto &rule : mapping.rules()) {
            index.insert(text(rule.path), static_cast<int>(paths.size()));
            paths << text(rule.path);
            targets << text(rule.target);
        }
    }
    [[nodiscard]] std::optional<QString> target(const QString &path) const
    {
        const int at = index.value(path, -1);
        return at < 0 ? std::nullopt : std::optional(targets.at(at));
    }
    QStringList paths;
    QStringList targets;
    QHash<QString, int> index;
};

std::optional<QString> currencyOf(const FieldMapping &mapping)
{
    const auto currency = mapping.revenueCurrency();
    return currency ? std::optional(text(*currency)) : std::nullopt;
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

bool Merge::hasConflict() const
{
    return std::any_of(rows.begin(), rows.end(), [](const MergeRow &row) { return row.conflict; });
}

namespace {

/// Where a rule of mine belongs in the merged mapping: after the nearest rule before it that is there too.
int placeFor(const Rules &mine, int at, const FieldMapping &merged)
{
    const Rules there(merged);
    for (int i = at - 1; i >= 0; --i) {
        const int found = there.index.value(mine.paths.at(i), -1);
        if (found >= 0)
            return found + 1;
    }
    return at == 0 ? 0 : static_cast<int>(there.paths.size());
}

/// False when their version has something else where my rule has to stand.
bool applyMine(FieldMapping &merged, const Rules &mine, const QString &path)
{
    const int there = Rules(merged).index.value(path, -1);
    const auto target = mine.target(path);
    if (!target) {
        if (there >= 0)
            merged.removeRule(there);
        return true;
    }
    if (there >= 0) {
        merged.setTarget(there, target->toStdString());
        return true;
    }
    const int at = placeFor(mine, mine.index.value(path), merged);
    return merged.insertRule(at, {path.toStdString(), target->toStdString()}).has_value();
}

/// Brings the rules into my order; rules I do not have stay behind the rule they followed.
void orderLike(FieldMapping &merged, const Rules &mine)
{
    int next = 0;
    for (const QString &path : mine.paths) {
        const int at = Rules(merged).index.value(path, -1);
        if (at < 0)
            continue;
        if (at < next) {
            merged.moveRule(at, next - 1);
        } else {
            if (at > next)
                merged.moveRule(at, next);
            ++next;
        }
    }
}

} // namespace

Merge mergeMappings(const FieldMapping &base, const FieldMapping &mine, const FieldMapping &theirs)
{
    const Rules baseRules(base);
    const Rules myRules(mine);
    const Rules theirRules(theirs);
    Merge merge{.merged = theirs, .rows = {}};

    QStringList paths = myRules.paths;
    for (const QStringList &others : {theirRules.paths, baseRules.paths}) {
        for (const QString &path : others) {
            if (!myRules.index.contains(path) && !paths.contains(path))
                paths << path;
        }
    }
    for (const QString &path : paths) {
        const MergeRow row{.path = path,
                           .base = baseRules.target(path),
                           .mine = myRules.target(path),
                           .theirs = theirRules.target(path)};
        const bool byMe = row.mine != row.base;
        const bool byThem = row.theirs != row.base;
        if (!byMe && !byThem)
            continue;
        merge.rows.push_back(row);
        merge.rows.back().conflict = byMe && byThem && row.mine != row.theirs;
        if (byMe && !applyMine(merge.merged, myRules, path))
            merge.rows.back().conflict = true;
    }
    if (!movedRules(baseRules, myRules).isEmpty() && movedRules(baseRules, theirRules).isEmpty())
        orderLike(merge.merged, myRules);

    const MergeRow currency{
        .path = {}, .base = currencyOf(base), .mine = currencyOf(mine), .theirs = currencyOf(theirs)};
    const bool byMe = currency.mine != currency.base;
    const bool byThem = currency.theirs != currency.base;
    if (byMe || byThem) {
        merge.rows.push_back(currency);
        merge.rows.back().conflict = byMe && byThem && currency.mine != currency.theirs;
        if (byMe)
            merge.merged.setRevenueCurrency(mine.revenueCurrency());
    }
    return merge;
}

} // namespace desk::models
