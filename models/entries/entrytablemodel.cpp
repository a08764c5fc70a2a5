// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entries/entrytablemodel.h"

#include "app/domain/futures.h"

#include <QLocale>

#include <algorithm>
#include <limits>
#include <set>

namespace desk::models {

namespace {

constexpr int mostFlying = 2;
constexpr int mostWanted = 4;
constexpr int mostMismatches = 3; // a list that changes faster than it can be read is shown as it comes
constexpr int patience = 40;      // milliseconds that the first rows wait for their number
constexpr int widestShift = 5;    // pages that rows may move by and still be found by their ids
constexpr int mostRows = std::numeric_limits<int>::max();

/// The rows in the sort's order, whichever way they were read.
EntryRows inOrder(EntryRows rows, bool reversed)
{
    if (reversed)
        std::ranges::reverse(rows.rows);
    return rows;
}

} // namespace

EntryTableModel::EntryTableModel(QObject *parent) : QAbstractTableModel(parent), m_zone(QTimeZone::utc())
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_arriving.awaitsCount = false;
        arrive();
    });
    connect(&m_counter, &EntryCounter::counted, this, &EntryTableModel::takeCount);
    connect(&m_counter, &EntryCounter::renumbered, this, &EntryTableModel::readShown);
    connect(&m_counter, &EntryCounter::failed, this, [this](const domain::Error &error) {
        if (!m_arrived) {
            fail(error);
            return;
        }
        m_error = error;
        Q_EMIT stateChanged();
    });
}

EntryTableModel::~EntryTableModel()
{
    stopAll();
}

void EntryTableModel::stopAll()
{
    for (auto &future : m_flying)
        domain::cancelUnfinished(future);
    for (auto &future : m_reading)
        domain::cancelUnfinished(future);
    m_flying.clear();
    m_reading.clear();
    m_wanted.clear();
    m_patience.stop();
}

void EntryTableModel::setReader(std::shared_ptr<EntryReader> reader)
{
    m_reader = std::move(reader);
    if (m_reader && !m_reader->sorts(m_sort.column))
        m_sort = {};
    reload();
}

void EntryTableModel::setFilter(const store::EntryFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    reload();
}

void EntryTableModel::setZone(const QTimeZone &zone)
{
    if (m_zone == zone || !zone.isValid())
        return;
    m_zone = zone;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, entryColumnCount - 1);
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, entryColumnCount - 1));
}

void EntryTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= entryColumnCount)
        return;
    const auto by = entrySortColumn(static_cast<EntryColumn>(column));
    if (m_reader && !m_reader->sorts(by))
        return;
    const store::EntrySort sort{by, order == Qt::DescendingOrder};
    if (sort == m_sort)
        return;
    m_sort = sort;
    reload();
}

void EntryTableModel::reload()
{
    ++m_generation;
    stopAll();
    m_counter.stop();
    m_error.reset();
    m_arrived = false;
    m_refreshAgain = false;
    m_mismatches = 0;
    if (!m_reader) {
        m_arriving = {};
        beginResetModel();
        m_pages = {};
        m_rows = 0;
        endResetModel();
        setTotal(0, true);
        setState(State::Idle);
        return;
    }
    setState(State::Loading);
    readBlocks({{0, 1, {}}}, true);
    m_counter.start(m_reader, m_filter, m_sort);
}

void EntryTableModel::refresh()
{
    // Entries that keep coming faster than they are read must not keep the rows from ever arriving.
    if (m_reader && !m_arriving.blocks.isEmpty()) {
        m_refreshAgain = true;
        return;
    }
    if (!m_reader || !m_arrived) {
        reload();
        return;
    }
    m_error.reset();
    setState(State::Loading);
    readShown(0);
    m_counter.entriesChanged();
}

void EntryTableModel::pin(const QList<int> &rows)
{
    m_pinned.clear();
    for (const int row : rows.mid(0, mostPinned)) {
        if (row >= 0 && !m_pinned.contains(row / pageSize))
            m_pinned.append(row / pageSize);
    }
}

void EntryTableModel::readShown(qint64 shift)
{
    const int lastPage = qMax(0, m_rows - 1) / pageSize;
    if (!m_reader->countsApart()) { // the server answers one page at a time
        readBlocks({{qMin(m_lastPage, lastPage), 1, {}}}, false);
        return;
    }
    // A page more at each end: what came or went above moves rows by a little, and they are to be found again.
    const qint64 move = shift / pageSize;
    const int far = std::abs(move) > widestShift ? static_cast<int>(std::clamp<qint64>(move, -lastPage, lastPage)) : 0;
    const int near = far == 0 ? static_cast<int>(std::abs(move)) + 1 : 1;
    std::set<int> pages;
    const auto add = [&](int first, int last) {
        for (int page = qMax(0, first + far - near); page <= qMin(lastPage, last + far + near); ++page)
            pages.insert(page);
    };
    const bool known = m_first >= 0 && m_first < m_rows;
    const int first = known ? m_first / pageSize : qMin(m_lastPage, lastPage);
    add(first, known ? qMin(m_last / pageSize, first + 2) : first);
    for (const int page : std::as_const(m_pinned))
        add(page, page);
    if (pages.empty())
        pages.insert(lastPage);
    QList<Block> blocks;
    for (const int page : pages) {
        if (!blocks.isEmpty() && page == blocks.last().page + blocks.last().pages)
            ++blocks.last().pages;
        else
            blocks.append({page, 1, {}});
    }
    readBlocks(blocks, false);
}

void EntryTableModel::readBlocks(const QList<Block> &blocks, bool anew)
{
    ++m_generation;
    stopAll();
    m_arriving = {blocks, anew, anew && m_reader->countsApart()};
    for (qsizetype i = 0; i < blocks.size(); ++i)
        readBlock(i);
}

void EntryTableModel::readBlock(qsizetype at)
{
    const quint64 generation = m_generation;
    const Block &block = m_arriving.blocks[at];
    const Way way = wayTo(qint64{block.page} * pageSize, block.pages * pageSize, false);
    auto future = m_reader->rows(way.window);
    m_reading.append(future);
    domain::onFinished(
        future, this, [this, generation, at, reversed = way.reversed](const domain::Result<EntryRows> &answer) {
            if (generation != m_generation)
                return;
            if (!answer) {
                fail(answer.error());
                return;
            }
            m_arriving.blocks[at].rows = inOrder(*answer, reversed);
            const bool all = std::ranges::all_of(m_arriving.blocks, [](const Block &b) { return b.rows.has_value(); });
            if (all && m_arriving.awaitsCount)
                m_patience.start();
            else if (all)
                arrive();
        });
}

EntryPages EntryTableModel::arrivedPages() const
{
    EntryPages pages;
    for (const Block &block : m_arriving.blocks) {
        const QList<EntryRow> &rows = block.rows->rows;
        for (qsizetype i = 0; i < block.pages && i * pageSize < rows.size(); ++i)
            pages.put(block.page + static_cast<int>(i), rows.mid(i * pageSize, pageSize));
    }
    return pages;
}

void EntryTableModel::arrive()
{
    if (m_arriving.blocks.isEmpty()
        || std::ranges::any_of(m_arriving.blocks, [](const Block &b) { return !b.rows.has_value(); }))
        return;
    m_patience.stop();
    EntryPages pages = arrivedPages();
    const Arriving arrived = std::exchange(m_arriving, {});
    m_reading.clear();
    const EntryRows &first = *arrived.blocks.first().rows;
    qint64 total = m_total;
    bool exact = m_exact;
    if (first.total) {
        total = *first.total;
        exact = true;
    } else if (arrived.anew) {
        const bool all = first.rows.size() < pageSize;
        total = all ? first.rows.size() : qMax<qint64>(m_counter.places().rows(), first.rows.size());
        exact = all || m_counter.places().isExact();
    }
    const bool sameLength = total == m_total && !arrived.anew;
    if (!sameLength || !putInPlace(pages)) {
        m_keepsPlace = !arrived.anew;
        beginResetModel();
        m_pages = std::move(pages);
        m_total = total;
        m_exact = exact;
        m_rows = static_cast<int>(qMin<qint64>(total, mostRows));
        endResetModel();
        m_keepsPlace = false;
        Q_EMIT totalChanged();
    }
    m_arrived = true;
    look(m_first, m_last); // what shows and did not come along
    m_pages.evict(m_pinned);
    const quint64 generation = m_generation;
    setState(State::Ready);
    if (std::exchange(m_refreshAgain, false) && generation == m_generation)
        refresh();
}

bool EntryTableModel::putInPlace(EntryPages &pages)
{
    if (!m_pages.isSameAs(pages))
        return false;
    const EntryPages before = std::exchange(m_pages, std::move(pages)); // the others may have changed: read when seen
    for (const auto &[number, page] : m_pages.all()) {
        const EntryPages::Page *held = before.find(number);
        if (held && std::ranges::equal(held->rows, page.rows, isUnchanged))
            continue;
        const int first = number * pageSize;
        const int last = lastRow(first, page.rows.size());
        if (last >= first)
            Q_EMIT dataChanged(index(first, 0), index(last, entryColumnCount - 1));
    }
    return true;
}

void EntryTableModel::fail(const domain::Error &error)
{
    ++m_generation; // the other half of the answer is of no use
    m_arriving = {};
    m_refreshAgain = false;
    stopAll();
    m_error = error;
    setState(State::Failed);
}

void EntryTableModel::setState(State state)
{
    if (std::exchange(m_state, state) != state || state == State::Failed)
        Q_EMIT stateChanged();
}

void EntryTableModel::takeCount(qint64 rows, bool exact)
{
    if (m_arriving.awaitsCount) {
        m_arriving.awaitsCount = false;
        arrive();
    } else if (m_arrived && (exact || (!m_exact && rows > m_total))) {
        setTotal(rows, exact);
        wantShort();
    }
}

void EntryTableModel::wantShort()
{
    // Pages that were read while the table ended in them: there is more of them now.
    for (const auto &[number, page] : m_pages.all()) {
        if (page.failed || page.rows.size() >= qMin(pageSize, m_rows - number * pageSize))
            continue;
        m_short.insert(number);
        want(number);
    }
}

void EntryTableModel::setTotal(qint64 total, bool exact)
{
    if (m_total == total && m_exact == exact)
        return;
    m_total = total;
    m_exact = exact;
    setRows(static_cast<int>(qMin<qint64>(total, mostRows)));
    Q_EMIT totalChanged();
}

void EntryTableModel::setRows(int rows)
{
    const int before = m_rows;
    if (rows == before)
        return;
    if (rows > before) {
        beginInsertRows({}, before, rows - 1);
        m_rows = rows;
        endInsertRows();
        wantShort();
        return;
    }
    beginRemoveRows({}, rows, before - 1);
    m_rows = rows;
    m_pages.cut(rows);
    endRemoveRows();
}

QString EntryTableModel::limitWords() const
{
    if (m_total <= m_rows)
        return {};
    const QLocale locale;
    return tr("The table shows the first %1 of %2 entries. A filter brings the others into it.")
        .arg(locale.toString(m_rows), locale.toString(m_total));
}

void EntryTableModel::setLeaving(const QSet<QString> &ids)
{
    if (ids == m_leaving)
        return;
    m_leaving = ids;
    if (m_total > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, entryColumnCount - 1), {LeavingRole});
}

int EntryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : entryColumnCount;
}

QVariant EntryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<EntryColumn>(index.column());
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    const int number = index.row() / pageSize;
    const EntryPages::Page *page = m_pages.find(number);
    m_lastPage = number;
    if (const EntryRow *row = rowAt(index.row()))
        return cell(*row, index.row(), column, role);
    const bool failed = page && page->failed;
    if (!failed)
        want(number);
    switch (role) {
    case LoadedRole: return false;
    case FailedRole: return failed;
    case Qt::DisplayRole:
        //: in place of a row whose page could not be read
        return failed && index.column() == 0 ? tr("Could not be read") : QString();
    case Qt::AccessibleTextRole:
        //: what a screen reader says of a row that is still on its way
        return failed ? tr("Could not be read") : tr("Being read");
    default: return {};
    }
}

QVariant EntryTableModel::cell(const EntryRow &row, int rowNumber, EntryColumn column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return entryCellText(row, column, m_zone);
    case Qt::AccessibleTextRole:
        if (m_leaving.contains(row.cached.entry.id))
            //: for a screen reader: %1 is a cell's text
            return tr("%1, being deleted").arg(entryCellText(row, column, m_zone));
        return entryCellText(row, column, m_zone);
    case LeavingRole: return m_leaving.contains(row.cached.entry.id);
    case Qt::ToolTipRole:
        return column == EntryColumn::Contact ? row.cached.entry.contactEmail.value_or(QString())
                                              : entryCellText(row, column, m_zone);
    case ValueRole: return entryCellValue(row, column);
    case LoadedRole: return true;
    case FailedRole: return false;
    case NewDayRole: {
        const EntryRow *above = rowAt(rowNumber - 1);
        return !above || entryDay(*above, m_zone) != entryDay(row, m_zone);
    }
    default: return {};
    }
}

QVariant EntryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= entryColumnCount)
        return role == Qt::DisplayRole && orientation == Qt::Vertical ? QVariant(section + 1) : QVariant();
    const auto column = static_cast<EntryColumn>(section);
    if (role == Qt::DisplayRole && column == EntryColumn::Origin)
        return QString(); // an icon wide; its name is in the tooltip and in the menu of columns
    if (role == Qt::DisplayRole)
        return entryColumnTitle(column);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return entryColumnHint(column, m_zone);
    if (role == Qt::TextAlignmentRole) {
        const bool number = column == EntryColumn::Value || column == EntryColumn::Expense;
        return static_cast<int>((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

void EntryTableModel::want(int page) const
{
    if (m_flying.contains(page) || m_arriving.anew)
        return;
    m_wanted.removeAll(page);
    m_wanted.append(page); // the last one asked for is the one that is looked at
    while (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    if (m_pumpPending)
        return;
    m_pumpPending = true;
    auto *self = const_cast<EntryTableModel *>(this);
    QMetaObject::invokeMethod(
        self, [self] { self->pump(); }, Qt::QueuedConnection);
}

void EntryTableModel::look(int first, int last)
{
    const bool down = first >= m_first;
    m_first = first;
    m_last = last;
    if (first < 0 || m_rows == 0)
        return;
    const int firstPage = first / pageSize;
    const int lastPage = qMin(last, m_rows - 1) / pageSize;
    m_lastPage = firstPage;
    const auto isFar = [&](int page) { return page < firstPage - 1 || page > lastPage + 1; };
    m_wanted.removeIf(isFar);
    for (auto it = m_flying.begin(); it != m_flying.end();) {
        if (isFar(it.key())) {
            domain::cancelUnfinished(*it);
            it = m_flying.erase(it);
        } else {
            ++it;
        }
    }
    const int next = down ? lastPage + 1 : firstPage - 1;
    if (next >= 0 && qint64{next} * pageSize < m_rows && !m_pages.contains(next))
        want(next);
    for (int page = lastPage; page >= firstPage; --page) {
        if (!m_pages.contains(page))
            want(page);
    }
    pump();
}

void EntryTableModel::pump()
{
    m_pumpPending = false;
    while (m_reader && !m_wanted.isEmpty() && m_flying.size() < mostFlying)
        fetch(m_wanted.takeLast());
}

EntryTableModel::Way EntryTableModel::wayTo(qint64 offset, int limit, bool byPages) const
{
    Way way;
    EntryWindow &window = way.window;
    window.filter = m_filter;
    window.sort = m_sort;
    window.offset = offset;
    window.limit = limit;
    if (!m_reader->countsApart())
        return way;
    qint64 steps = offset; // rows to step over from where the reading begins
    if (const store::EntryMark *mark = m_counter.places().nearest(offset)) {
        steps = offset - mark->offset;
        window.after = mark->cursor;
    }
    if (byPages) {
        const int page = static_cast<int>(offset / pageSize);
        if (const auto *above = m_pages.above(page)) {
            const qint64 apart = offset - (qint64{above->first} + 1) * pageSize;
            if (apart <= steps) {
                steps = apart;
                window.after = above->second.rows.last().cached.cursor;
            }
        }
        const EntryPages::Page *next = m_pages.find(page + 1);
        if (steps > 0 && limit == pageSize && next && !next->rows.isEmpty()) {
            window.after.reset();
            window.before = next->rows.first().cached.cursor;
            return way;
        }
    }
    const qint64 behind = m_total - offset - limit;
    if (m_arrived && m_exact && offset < m_total
        && behind < steps) { // nearer to the end: the same rows the other way round
        const qint64 from = qMax<qint64>(0, behind);
        way.reversed = true;
        window.sort.descending = !window.sort.descending;
        window.offset = from;
        window.limit = static_cast<int>(qMin<qint64>(limit, m_total - offset));
        window.after.reset();
        return way;
    }
    window.skip = window.after ? static_cast<int>(steps) : 0;
    return way;
}

void EntryTableModel::fetch(int page)
{
    if (qint64{page} * pageSize >= m_rows || (m_pages.contains(page) && !m_short.remove(page)))
        return;
    const quint64 generation = m_generation;
    const Way way = wayTo(qint64{page} * pageSize, pageSize, true);
    auto future = m_reader->rows(way.window);
    m_flying.insert(page, future);
    domain::onFinished(future, this,
                       [this, page, generation, reversed = way.reversed](const domain::Result<EntryRows> &answer) {
                           if (generation != m_generation)
                               return;
                           m_flying.remove(page);
                           receive(page, answer ? domain::Result<EntryRows>(inOrder(*answer, reversed)) : answer);
                           pump();
                       });
}

void EntryTableModel::receive(int page, const domain::Result<EntryRows> &answer)
{
    const int first = page * pageSize;
    const int expected = qMin<int>(pageSize, m_rows - first);
    if (!answer) {
        m_pages.put(page, {}, true);
        m_error = answer.error();
        Q_EMIT stateChanged();
    } else if (m_mismatches < mostMismatches && !m_counter.isRunning()
               && (answer->rows.size() < expected || (m_exact && answer->rows.size() > expected)
                   || (answer->total && *answer->total != m_total))) {
        ++m_mismatches;
        refresh(); // rows came or went meanwhile: what is held no longer fits
        return;
    } else {
        m_mismatches = 0;
        m_pages.put(page, answer->rows.mid(0, pageSize));
        if (!m_exact && answer->rows.size() > expected)
            setTotal(qint64{first} + answer->rows.size(), false);
    }
    m_pages.evict(m_pinned);
    const int last = lastRow(first, pageSize);
    if (last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, entryColumnCount - 1));
}

} // namespace desk::models
