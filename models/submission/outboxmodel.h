// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/submission/outboxitem.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimeZone>

#include <array>
#include <vector>

namespace desk::models {

/// The outbox as rows: a heading a group, the submissions below it, and under the explained one a row for its
/// explanation. Fed from outside, one change at a time; only rows that differ are touched.
class OutboxModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        StateColumn,
        ContactColumn,
        SourceColumn,
        ValueColumn,
        CurrencyColumn,
        TimeColumn,
        WhatColumn,
        ColumnCount
    };
    enum class Group { NeedsYou, OnItsWay, Drafts, Today, Earlier };
    enum class Kind { Group, Item, Explanation };
    enum Roles {
        KindRole = Qt::UserRole + 1, ///< Kind as int
        IdRole,                      ///< qint64
        StateRole,                   ///< submission::State as int
        GroupRole,                   ///< Group as int
        SecondaryTextRole,           ///< of a heading: "3", "12 sent, 1 cancelled"
        SortRole,                    ///< raw: number, time or text
        CurrencyRole,                ///< QString, for aligning the amount
    };

    explicit OutboxModel(QObject *parent = nullptr);

    /// `today` decides what is Today and what Earlier.
    void setClock(domain::Instant now, const QTimeZone &zone);
    void setItems(const QList<OutboxItem> &items);
    /// Adds, changes or moves one.
    void put(const OutboxItem &item);
    void remove(qint64 id);
    /// How many a group has in truth, when not all of them are loaded; -1: as many as there are rows.
    void setGroupTotal(Group group, qint64 total);
    /// Whether there is more to come than was put in; a view that needs it emits moreWanted().
    void setHasMore(bool more) { m_hasMore = more; }
    /// The one that has its explanation below it; 0 for none.
    void setExplained(qint64 id);
    [[nodiscard]] qint64 explained() const { return m_explained; }

    [[nodiscard]] QModelIndex indexOf(qint64 id) const;
    [[nodiscard]] QModelIndex explanationIndex() const;
    /// The last row of the group that `row` belongs to.
    [[nodiscard]] int lastRowOfGroup(int row) const;
    /// Null for headings and explanations.
    [[nodiscard]] const OutboxItem *itemAt(const QModelIndex &index) const;
    [[nodiscard]] bool contains(qint64 id) const { return m_places.contains(id); }
    [[nodiscard]] int itemCount() const { return int(m_places.size()); }
    [[nodiscard]] qint64 countOf(Group group) const { return qint64(itemsOf(group).size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    static constexpr int groupCount = 5;
    /// Where an item stands: its group, then rank and id in the group's order.
    struct Place {
        Group group = Group::Earlier;
        int rank = 0;
        qint64 order = 0;
        auto operator<=>(const Place &) const = default;
    };
    struct Row { // what stands at a row of the model
        Kind kind = Kind::Item;
        Group group = Group::Earlier;
        std::size_t item = 0;
    };
    [[nodiscard]] Place placeOf(const OutboxItem &item) const;
    [[nodiscard]] std::vector<OutboxItem> &itemsOf(Group group) { return m_groups[std::size_t(group)]; }
    [[nodiscard]] const std::vector<OutboxItem> &itemsOf(Group group) const { return m_groups[std::size_t(group)]; }
    [[nodiscard]] std::size_t positionOf(const Place &place) const;
    [[nodiscard]] int firstRowOf(Group group) const; ///< of its heading
    [[nodiscard]] int rowsOf(Group group) const;
    [[nodiscard]] int rowOfItem(Group group, std::size_t item) const;
    [[nodiscard]] Row rowAt(int row) const;
    [[nodiscard]] QVariant groupData(Group group, int role) const;
    [[nodiscard]] QVariant cellData(const OutboxItem &item, Group group, int column, int role) const;
    [[nodiscard]] QVariant itemText(const OutboxItem &item, int column) const;
    [[nodiscard]] QString timeText(const OutboxItem &item) const;
    [[nodiscard]] QString secondaryOf(Group group) const;
    void insert(const OutboxItem &item, const Place &place);
    void headingChanged(Group group);

    std::array<std::vector<OutboxItem>, groupCount> m_groups;
    std::array<qint64, groupCount> m_totals{-1, -1, -1, -1, -1};
    QHash<qint64, Place> m_places;
    qint64 m_explained = 0;
    bool m_hasMore = false;
    domain::Instant m_dayStart;
    QTimeZone m_zone;
    QLocale m_locale;
};

} // namespace desk::models
