// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entries/entrytablemodel.h"

#include "app/domain/futures.h"

#include <limits>

namespace desk::models {

namespace {

constexpr int mostFlying = 2;
constexpr int mostWanted = 4;
constexpr int mostMismatches = 3; // a list that changes faster than it can be read is shown as it comes
constexpr qint64 dayLength = 86'400'000;

qint64 dayOf(const EntryRow &row)
{
    const qint64 at = row.cached.entry.occurredAt.milliseconds();
    return (at - ((at % dayLength) + dayLength) % dayLength) / dayLength;
}

} // namespace

EntryTableModel::EntryTableModel(QObject *parent) : QAbstractTableModel(parent) {}

EntryTableModel::~EntryTableModel()
{
    domain::cancelUnfinished(m_counting);
    for (auto &future : m_flying)
        domain::cancelUnfinished(future);
}

void EntryTableModel::setReader(std::shared_ptr<EntryReader> reader)
{
    m_reader = std::move(reader);
    if (m_reader && !m_reader->sorts(m_sort.column))
        m_sort = {};
    reload(false);
}

void EntryTableModel::setFilter(const store::EntryFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    reload(false);
}

void EntryTableModel::refresh()
{
    reload(true);
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
    reload(false);
}

void EntryTableModel::reload(bool keepPlace)
{
    ++m_generation;
    domain::cancelUnfinished(m_counting);
    for (auto &future : m_flying)
        domain::cancelUnfinished(future);
    m_flying.clear();
    m_wanted.clear();
    m_error.reset();
    m_arriving = {};
    m_arriving.page = keepPlace ? m_lastPage : 0;
    if (!m_reader) {
        beginResetModel();
        m_pages.clear();
        m_total = 0;
        endResetModel();
        setState(State::Idle);
        return;
    }
    setState(State::Loading);
    const quint64 generation = m_generation;
    EntryWindow window;
    window.filter = m_filter;
    window.sort = m_sort;
    window.offset = qint64{m_arriving.page} * pageSize;
    window.limit = pageSize;
    auto rows = m_reader->rows(window);
    m_flying.insert(m_arriving.page, rows);
    domain::onFinished(rows, this, [this, generation](const domain::Result<EntryRows> &answer) {
        if (generation != m_generation)
            return;
        m_flying.clear();
        if (!answer) {
            fail(answer.error());
            return;
        }
        m_arriving.rows = *answer;
        if (answer->total)
            m_arriving.total = answer->total;
        arrive();
    });
    if (!m_reader->countsApart())
        return;
    m_counting = m_reader->count(m_filter);
    domain::onFinished(m_counting, this, [this, generation](const domain::Result<qint64> &answer) {
        if (generation != m_generation)
            return;
        if (!answer) {
            fail(answer.error());
            return;
        }
        m_arriving.total = *answer;
        arrive();
    });
}

void EntryTableModel::arrive()
{
    if (!m_arriving.total || !m_arriving.rows)
        return;
    beginResetModel();
    m_pages.clear();
    m_total = qMin<qint64>(*m_arriving.total, std::numeric_limits<int>::max() / 64);
    if (!m_arriving.rows->rows.isEmpty())
        m_pages[m_arriving.page] = {std::move(m_arriving.rows->rows), false, ++m_clock};
    m_arriving = {};
    endResetModel();
    setState(State::Ready);
}

void EntryTableModel::fail(const domain::Error &error)
{
    ++m_generation; // the other half of the answer is of no use
    m_error = error;
    setState(State::Failed);
}

void EntryTableModel::setState(State state)
{
    if (m_state == state && state != State::Failed)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void EntryTableModel::setLeaving(const QSet<QString> &ids)
{
    if (ids == m_leaving)
        return;
    m_leaving = ids;
    if (m_total > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, entryColumnCount - 1), {LeavingRole});
}

int EntryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_total);
}

int EntryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : entryColumnCount;
}

const EntryTableModel::Page *EntryTableModel::pageOf(int row) const
{
    const auto found = m_pages.find(row / pageSize);
    return found == m_pages.end() ? nullptr : &found->second;
}

const EntryRow *EntryTableModel::rowAt(int row) const
{
    const Page *page = row < 0 ? nullptr : pageOf(row);
    const int at = row % pageSize;
    return page && at < page->rows.size() ? &page->rows[at] : nullptr;
}

int EntryTableModel::rowOf(const QString &entryId) const
{
    for (const auto &[number, page] : m_pages) {
        for (qsizetype i = 0; i < page.rows.size(); ++i) {
            if (page.rows[i].cached.entry.id == entryId)
                return number * pageSize + static_cast<int>(i);
        }
    }
    return -1;
}

int EntryTableModel::heldRows() const
{
    qsizetype rows = 0;
    for (const auto &[number, page] : m_pages)
        rows += page.rows.size();
    return static_cast<int>(rows);
}

QVariant EntryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<EntryColumn>(index.column());
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    const int number = index.row() / pageSize;
    const auto found = m_pages.find(number);
    m_lastPage = number;
    if (found == m_pages.end()) {
        want(number);
    } else {
        found->second.used = ++m_clock;
        if (const EntryRow *row = rowAt(index.row()))
            return cell(*row, index.row(), column, role);
    }
    const bool failed = found != m_pages.end() && found->second.failed;
    switch (role) {
    case LoadedRole: return false;
    case FailedRole: return failed;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        //: in place of a row whose page could not be read
        return failed && index.column() == 0 ? tr("Could not be read") : QString();
    default: return {};
    }
}

QVariant EntryTableModel::cell(const EntryRow &row, int rowNumber, EntryColumn column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return entryCellText(row, column);
    case Qt::AccessibleTextRole:
        if (m_leaving.contains(row.cached.entry.id))
            //: for a screen reader: %1 is a cell's text
            return tr("%1, being deleted").arg(entryCellText(row, column));
        return entryCellText(row, column);
    case LeavingRole: return m_leaving.contains(row.cached.entry.id);
    case Qt::ToolTipRole:
        return column == EntryColumn::Contact ? row.cached.entry.contactEmail.value_or(QString())
                                              : entryCellText(row, column);
    case ValueRole: return entryCellValue(row, column);
    case LoadedRole: return true;
    case FailedRole: return false;
    case NewDayRole: {
        const EntryRow *above = rowAt(rowNumber - 1);
        return !above || dayOf(*above) != dayOf(row);
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
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return entryColumnTitle(column);
    if (role == Qt::TextAlignmentRole) {
        const bool number = column == EntryColumn::Value || column == EntryColumn::Expense;
        return static_cast<int>((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

void EntryTableModel::want(int page) const
{
    if (m_flying.contains(page) || m_state == State::Loading)
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

void EntryTableModel::pump()
{
    m_pumpPending = false;
    while (m_reader && !m_wanted.isEmpty() && m_flying.size() < mostFlying)
        fetch(m_wanted.takeLast());
}

EntryWindow EntryTableModel::windowOf(int page) const
{
    EntryWindow window;
    window.filter = m_filter;
    window.sort = m_sort;
    window.offset = qint64{page} * pageSize;
    window.limit = pageSize;
    const auto previous = m_pages.find(page - 1);
    const auto next = m_pages.find(page + 1);
    if (previous != m_pages.end() && previous->second.rows.size() == pageSize)
        window.after = previous->second.rows.last().cached.cursor;
    else if (next != m_pages.end() && !next->second.rows.isEmpty())
        window.before = next->second.rows.first().cached.cursor;
    return window;
}

void EntryTableModel::fetch(int page)
{
    if (m_pages.contains(page) || qint64{page} * pageSize >= m_total)
        return;
    const quint64 generation = m_generation;
    auto future = m_reader->rows(windowOf(page));
    m_flying.insert(page, future);
    domain::onFinished(future, this, [this, page, generation](const domain::Result<EntryRows> &answer) {
        if (generation != m_generation)
            return;
        m_flying.remove(page);
        receive(page, answer);
        pump();
    });
}

void EntryTableModel::receive(int page, const domain::Result<EntryRows> &answer)
{
    const int first = page * pageSize;
    const int last = static_cast<int>(qMin<qint64>(m_total, qint64{first} + pageSize)) - 1;
    if (!answer) {
        m_pages[page] = {{}, true, ++m_clock};
        m_error = answer.error();
        Q_EMIT stateChanged();
    } else if (m_mismatches < mostMismatches
               && (answer->rows.size() != last - first + 1 || (answer->total && *answer->total != m_total))) {
        ++m_mismatches;
        refresh(); // rows came or went meanwhile: what is held no longer fits
        return;
    } else {
        m_mismatches = 0;
        m_pages[page] = {answer->rows, false, ++m_clock};
    }
    evict();
    if (last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, entryColumnCount - 1));
}

void EntryTableModel::evict()
{
    while (m_pages.size() > static_cast<std::size_t>(mostPages)) {
        const auto oldest = std::min_element(
            m_pages.begin(), m_pages.end(), [](const auto &a, const auto &b) { return a.second.used < b.second.used; });
        m_pages.erase(oldest);
    }
}

} // namespace desk::models
