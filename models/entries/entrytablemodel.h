// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entries/entrycolumns.h"
#include "models/entries/entryreader.h"

#include <QAbstractTableModel>
#include <QSet>

#include <map>

namespace desk::models {

/// Entries as a table over a slow reader: it knows how many rows there are and holds a window of them. A cell of a row
/// that is not here yet is a placeholder (LoadedRole false), and asking for it fetches its page; pages that were not
/// looked at for long are dropped, so memory stays flat. Answers of an earlier filter, sort or reader are dropped.
class EntryTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< the raw value, see entryCellValue()
        LoadedRole,                   ///< bool
        FailedRole,                   ///< bool: its page could not be read
        NewDayRole,                   ///< bool: the row above is of another UTC day
        LeavingRole,                  ///< bool: it is being deleted
    };
    enum class State { Idle, Loading, Ready, Failed };

    static constexpr int pageSize = 100;
    static constexpr int mostPages = 40;

    explicit EntryTableModel(QObject *parent = nullptr);
    ~EntryTableModel() override;

    /// Null: an empty table.
    void setReader(std::shared_ptr<EntryReader> reader);
    [[nodiscard]] EntryReader *reader() const { return m_reader.get(); }
    /// For work that outlives what the table shows.
    [[nodiscard]] const std::shared_ptr<EntryReader> &sharedReader() const { return m_reader; }
    void setFilter(const store::EntryFilter &filter);
    [[nodiscard]] const store::EntryFilter &filter() const { return m_filter; }
    [[nodiscard]] const store::EntrySort &order() const { return m_sort; }
    /// Reads again what is shown; rows stay until the new ones are here.
    void refresh();
    /// The entries that are being deleted, wherever they stand.
    void setLeaving(const QSet<QString> &ids);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<domain::Error> &error() const { return m_error; }
    /// The row, if it is here.
    [[nodiscard]] const EntryRow *rowAt(int row) const;
    /// The row of an entry among those that are here, else -1.
    [[nodiscard]] int rowOf(const QString &entryId) const;
    /// How many rows are held.
    [[nodiscard]] int heldRows() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void stateChanged();

private:
    struct Page {
        QList<EntryRow> rows;
        bool failed = false;
        quint64 used = 0;
    };
    struct Arriving {
        std::optional<qint64> total;
        std::optional<EntryRows> rows;
        int page = 0;
    };

    void reload(bool keepPlace);
    void arrive();
    void fail(const domain::Error &error);
    void setState(State state);
    void want(int page) const;
    void pump();
    void fetch(int page);
    void receive(int page, const domain::Result<EntryRows> &answer);
    void evict();
    [[nodiscard]] EntryWindow windowOf(int page) const;
    [[nodiscard]] const Page *pageOf(int row) const;
    [[nodiscard]] QVariant cell(const EntryRow &row, int rowNumber, EntryColumn column, int role) const;

    std::shared_ptr<EntryReader> m_reader;
    store::EntryFilter m_filter;
    store::EntrySort m_sort;
    QSet<QString> m_leaving;
    State m_state = State::Idle;
    std::optional<domain::Error> m_error;
    qint64 m_total = 0;
    quint64 m_generation = 0;
    int m_mismatches = 0;
    Arriving m_arriving;
    mutable std::map<int, Page> m_pages;
    mutable QList<int> m_wanted;
    mutable bool m_pumpPending = false;
    mutable quint64 m_clock = 0;
    mutable int m_lastPage = 0;
    QHash<int, QFuture<domain::Result<EntryRows>>> m_flying;
    QFuture<domain::Result<qint64>> m_counting;
};

} // namespace desk::models
