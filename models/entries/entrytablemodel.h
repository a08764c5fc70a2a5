// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entries/entrycolumns.h"
#include "models/entries/entrycounter.h"
#include "models/entries/entrypages.h"
#include "models/entries/entryreader.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

namespace desk::models {

/// Entries as a table over a slow reader: it knows how many rows there are (or that there are at least so many, while
/// they are counted) and holds a window of them. A cell of a row that is not here yet is a placeholder (LoadedRole
/// false), and asking for it fetches its page; pages that were not looked at for long are dropped, so memory stays
/// flat. Answers of an earlier filter, sort or reader are dropped, and what they cost is stopped.
class EntryTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< the raw value, see entryCellValue()
        LoadedRole,                   ///< bool
        FailedRole,                   ///< bool: its page could not be read
        NewDayRole,                   ///< bool: the row above is of another day of the zone
        LeavingRole,                  ///< bool: it is being deleted
    };
    enum class State { Idle, Loading, Ready, Failed };

    static constexpr int pageSize = EntryPages::pageSize;
    static constexpr int mostPages = EntryPages::mostPages;

    static constexpr int mostPinned = 13; // with a page on each side they fit the cache

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
    /// The zone that times are shown in and days are told apart by; UTC at first.
    void setZone(const QTimeZone &zone);
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    /// Reads again what is shown; rows stay until the new ones are here, and where nothing changed nothing happens.
    void refresh();
    /// The rows on screen: their pages come first, then the next one in the direction of travel; requests for pages
    /// that were scrolled past are dropped.
    void look(int first, int last);
    /// These rows stay here, however far the table is scrolled away from them, and are found again by refresh(). At
    /// most mostPinned; of more, the first.
    void pin(const QList<int> &rows);
    /// The entries that are being deleted, wherever they stand.
    void setLeaving(const QSet<QString> &ids);

    /// Ready as soon as rows are here; counting may still go on then.
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<domain::Error> &error() const { return m_error; }
    /// How many entries match, or how many do at least while isTotalExact() is false.
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] bool isTotalExact() const { return m_exact; }
    /// Says that the table ends before the entries do, which item models do at 2,147,483,647 rows; else empty.
    [[nodiscard]] QString limitWords() const;
    /// During a reset: the rows are the same list read again, not another one.
    [[nodiscard]] bool keepsPlace() const { return m_keepsPlace; }
    /// The row, if it is here.
    [[nodiscard]] const EntryRow *rowAt(int row) const { return m_pages.row(row); }
    /// The row of an entry among those that are here, else -1.
    [[nodiscard]] int rowOf(const QString &entryId) const { return m_pages.rowOf(entryId); }
    /// How many rows are held.
    [[nodiscard]] int heldRows() const { return m_pages.rowCount(); }
    /// The numbers of the rows from `first` to `last` that are here; as cheap for a wide range as for a narrow one.
    [[nodiscard]] QList<int> heldBetween(int first, int last) const { return m_pages.rowsBetween(first, last); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void stateChanged();
    /// total() or isTotalExact() changed.
    void totalChanged();

private:
    /// Some pages that are read again at one time.
    struct Block {
        int page = 0;
        int pages = 1;
        std::optional<EntryRows> rows;
    };
    struct Arriving {
        QList<Block> blocks;
        bool anew = false;        ///< another filter, sort or reader
        bool awaitsCount = false; ///< the first slice of the count may still come along
    };
    /// How to read some rows: the window, and whether it runs against the sort's direction.
    struct Way {
        EntryWindow window;
        bool reversed = false;
    };

    void reload();
    void stopAll();
    void readBlocks(const QList<Block> &blocks, bool anew);
    void readShown(qint64 shift);
    void readBlock(qsizetype at);
    void arrive();
    /// Puts in what was read again without a reset, where it is the same entries; false: it is not.
    bool putInPlace(EntryPages &pages);
    /// Of `count` rows from `first` on, as far as the table goes.
    [[nodiscard]] int lastRow(int first, qint64 count) const
    {
        return static_cast<int>(qMin<qint64>(m_rows, first + count)) - 1;
    }
    [[nodiscard]] EntryPages arrivedPages() const;
    void fail(const domain::Error &error);
    void setState(State state);

    void takeCount(qint64 rows, bool exact);
    void setTotal(qint64 total, bool exact);
    void setRows(int rows);
    void wantShort();

    void want(int page) const;
    void pump();
    void fetch(int page);
    void receive(int page, const domain::Result<EntryRows> &answer);
    [[nodiscard]] Way wayTo(qint64 offset, int limit, bool byPages) const;
    [[nodiscard]] QVariant cell(const EntryRow &row, int rowNumber, EntryColumn column, int role) const;

    std::shared_ptr<EntryReader> m_reader;
    store::EntryFilter m_filter;
    store::EntrySort m_sort;
    QTimeZone m_zone;
    QSet<QString> m_leaving;
    State m_state = State::Idle;
    std::optional<domain::Error> m_error;
    qint64 m_total = 0;
    bool m_refreshAgain = false; ///< asked for while rows were being read
    bool m_exact = true;
    int m_rows = 0;
    bool m_arrived = false; ///< there are rows of this filter, sort and reader
    bool m_keepsPlace = false;
    EntryCounter m_counter;
    Arriving m_arriving;
    quint64 m_generation = 0;
    int m_mismatches = 0;
    EntryPages m_pages;
    mutable QList<int> m_wanted;
    mutable bool m_pumpPending = false;
    mutable int m_lastPage = 0;
    int m_first = -1; ///< on screen; -1: nobody said
    int m_last = -1;
    QList<int> m_pinned; ///< pages
    QSet<int> m_short;   ///< pages that are to be read again
    QHash<int, QFuture<domain::Result<EntryRows>>> m_flying;
    QList<QFuture<domain::Result<EntryRows>>> m_reading;
    QTimer m_patience; ///< how long rows wait for the count to come along
};

} // namespace desk::models
