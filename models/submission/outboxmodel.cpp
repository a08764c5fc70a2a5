// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/submission/outboxmodel.h"

#include "app/domain/display.h"

#include <QDateTime>

namespace desk::models {

using submission::State;

OutboxModel::OutboxModel(QObject *parent) : QAbstractTableModel(parent), m_zone(QTimeZone::systemTimeZone())
{
    setClock(domain::Instant::now(), m_zone);
}

void OutboxModel::setClock(domain::Instant now, const QTimeZone &zone)
{
    m_zone = zone;
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.milliseconds(), zone).date();
    const domain::Instant dayStart(today.startOfDay(zone).toMSecsSinceEpoch());
    if (dayStart == m_dayStart)
        return;
    m_dayStart = dayStart;
    QList<OutboxItem> items;
    for (const std::vector<OutboxItem> &group : m_groups)
        items.append(QList<OutboxItem>(group.begin(), group.end()));
    if (!items.isEmpty())
        setItems(items);
}

void OutboxModel::setItems(const QList<OutboxItem> &items)
{
    beginResetModel();
    for (std::vector<OutboxItem> &group : m_groups)
        group.clear();
    m_places.clear();
    for (const OutboxItem &item : items) {
        if (m_places.contains(item.id))
            continue;
        const Place place = placeOf(item);
        m_places.insert(item.id, place);
        itemsOf(place.group).push_back(item);
    }
    for (std::vector<OutboxItem> &group : m_groups) {
        std::sort(group.begin(), group.end(), [this](const OutboxItem &a, const OutboxItem &b) {
            return m_places.value(a.id) < m_places.value(b.id);
        });
    }
    if (!m_places.contains(m_explained))
        m_explained = 0;
    endResetModel();
}

OutboxModel::Place OutboxModel::placeOf(const OutboxItem &item) const
{
    switch (item.state) {
    case State::InDoubt: return {item.needsPerson ? Group::NeedsYou : Group::OnItsWay, 0, -item.id};
    case State::Refused: return {Group::NeedsYou, 1, -item.id};
    case State::Sending: return {Group::OnItsWay, 1, -item.id};
    case State::Queued: return {Group::OnItsWay, 2, -item.id};
    case State::Draft: return {Group::Drafts, 0, -item.id};
    case State::Sent:
    case State::Cancelled: break;
    }
    return {item.createdAt < m_dayStart ? Group::Earlier : Group::Today, 0, -item.id};
}

std::size_t OutboxModel::positionOf(const Place &place) const
{
    const std::vector<OutboxItem> &items = itemsOf(place.group);
    const auto found =
        std::lower_bound(items.begin(), items.end(), place, [this](const OutboxItem &item, const Place &wanted) {
            return m_places.value(item.id) < wanted;
        });
    return std::size_t(found - items.begin());
}

void OutboxModel::put(const OutboxItem &item)
{
    const auto known = m_places.constFind(item.id);
    const Place place = placeOf(item);
    if (known == m_places.cend()) {
        insert(item, place);
        return;
    }
    if (*known == place) {
        const std::size_t position = positionOf(place);
        OutboxItem &shown = itemsOf(place.group)[position];
        if (shown == item)
            return;
        shown = item;
        const int row = rowOfItem(place.group, position);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    const bool explained = m_explained == item.id;
    remove(item.id);
    insert(item, place);
    if (explained && item.state == State::InDoubt)
        setExplained(item.id);
}

void OutboxModel::insert(const OutboxItem &item, const Place &place)
{
    const std::size_t position = positionOf(place);
    std::vector<OutboxItem> &items = itemsOf(place.group);
    const int row = items.empty() ? firstRowOf(place.group) : rowOfItem(place.group, position);
    beginInsertRows({}, row, items.empty() ? row + 1 : row); // the first one brings its heading
    items.insert(items.begin() + std::ptrdiff_t(position), item);
    m_places.insert(item.id, place);
    endInsertRows();
    headingChanged(place.group);
}

void OutboxModel::remove(qint64 id)
{
    if (!m_places.contains(id))
        return;
    if (m_explained == id)
        setExplained(0);
    const Place place = m_places.value(id);
    const std::size_t position = positionOf(place);
    std::vector<OutboxItem> &items = itemsOf(place.group);
    const int row = rowOfItem(place.group, position);
    beginRemoveRows({}, items.size() == 1 ? row - 1 : row, row);
    items.erase(items.begin() + std::ptrdiff_t(position));
    m_places.remove(id);
    endRemoveRows();
    headingChanged(place.group);
}

void OutboxModel::setGroupTotal(Group group, qint64 total)
{
    if (std::exchange(m_totals[std::size_t(group)], total) != total)
        headingChanged(group);
}

void OutboxModel::headingChanged(Group group)
{
    if (itemsOf(group).empty())
        return;
    const int row = firstRowOf(group);
    Q_EMIT dataChanged(index(row, 0), index(row, 0));
}

bool OutboxModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void OutboxModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        Q_EMIT moreWanted();
}

void OutboxModel::setExplained(qint64 id)
{
    if (id == m_explained || (id != 0 && !m_places.contains(id)))
        return;
    if (const QModelIndex shown = explanationIndex(); shown.isValid()) {
        beginRemoveRows({}, shown.row(), shown.row());
        m_explained = 0;
        endRemoveRows();
    }
    if (id == 0)
        return;
    const int row = indexOf(id).row() + 1;
    beginInsertRows({}, row, row);
    m_explained = id;
    endInsertRows();
}

int OutboxModel::rowsOf(Group group) const
{
    const std::vector<OutboxItem> &items = itemsOf(group);
    if (items.empty())
        return 0;
    const bool explanation = m_explained != 0 && m_places.value(m_explained).group == group;
    return int(items.size()) + (explanation ? 2 : 1);
}

int OutboxModel::firstRowOf(Group group) const
{
    int row = 0;
    for (int g = 0; g < int(group); ++g)
        row += rowsOf(Group(g));
    return row;
}

int OutboxModel::rowOfItem(Group group, std::size_t item) const
{
    int row = firstRowOf(group) + 1 + int(item);
    if (m_explained != 0) {
        const Place place = m_places.value(m_explained);
        if (place.group == group && positionOf(place) < item)
            ++row;
    }
    return row;
}

OutboxModel::Row OutboxModel::rowAt(int row) const
{
    for (int g = 0; g < groupCount; ++g) {
        const auto group = Group(g);
        const int rows = rowsOf(group);
        if (row >= rows) {
            row -= rows;
            continue;
        }
        if (row == 0)
            return {Kind::Group, group, 0};
        auto item = std::size_t(row - 1);
        if (m_explained == 0)
            return {Kind::Item, group, item};
        const Place place = m_places.value(m_explained);
        if (place.group != group)
            return {Kind::Item, group, item};
        const std::size_t explained = positionOf(place);
        if (item == explained + 1)
            return {Kind::Explanation, group, explained};
        return {Kind::Item, group, item > explained ? item - 1 : item};
    }
    return {};
}

QModelIndex OutboxModel::indexOf(qint64 id) const
{
    const auto found = m_places.constFind(id);
    return found == m_places.cend() ? QModelIndex() : index(rowOfItem(found->group, positionOf(*found)), 0);
}

QModelIndex OutboxModel::explanationIndex() const
{
    return m_explained == 0 ? QModelIndex() : index(indexOf(m_explained).row() + 1, 0);
}

int OutboxModel::lastRowOfGroup(int row) const
{
    const Group group = rowAt(row).group;
    return firstRowOf(group) + rowsOf(group) - 1;
}

const OutboxItem *OutboxModel::itemAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const Row row = rowAt(index.row());
    return row.kind == Kind::Item ? &itemsOf(row.group)[row.item] : nullptr;
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    int rows = 0;
    for (int g = 0; g < groupCount; ++g)
        rows += rowsOf(Group(g));
    return rows;
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row row = rowAt(index.row());
    if (role == KindRole)
        return int(row.kind);
    if (role == GroupRole)
        return int(row.group);
    switch (row.kind) {
    case Kind::Group: return index.column() == 0 ? groupData(row.group, role) : QVariant();
    case Kind::Item: return cellData(itemsOf(row.group)[row.item], row.group, index.column(), role);
    case Kind::Explanation: return role == IdRole ? QVariant(m_explained) : QVariant();
    }
    return {};
}

QVariant OutboxModel::groupData(Group group, int role) const
{
    if (role == SecondaryTextRole)
        return secondaryOf(group);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    QString title;
    switch (group) {
    //: Heading of the submissions that somebody has to decide about
    case Group::NeedsYou: title = tr("Needs you"); break;
    //: Heading of the submissions that are being sent or wait for it
    case Group::OnItsWay: title = tr("On its way"); break;
    case Group::Drafts: title = tr("Drafts"); break;
    case Group::Today: title = tr("Today"); break;
    case Group::Earlier: title = tr("Earlier"); break;
    }
    return role == Qt::DisplayRole ? title : QString(title + QStringLiteral(", ") + secondaryOf(group));
}

QString OutboxModel::secondaryOf(Group group) const
{
    const std::vector<OutboxItem> &items = itemsOf(group);
    const qint64 total = m_totals[std::size_t(group)];
    if (group != Group::Today || (total >= 0 && total != qint64(items.size())))
        return m_locale.toString(total >= 0 ? total : qint64(items.size()));
    const auto cancelled = int(std::count_if(items.begin(), items.end(),
                                             [](const OutboxItem &item) { return item.state == State::Cancelled; }));
    const int sent = int(items.size()) - cancelled;
    if (cancelled == 0)
        return tr("%n sent", nullptr, sent);
    if (sent == 0)
        return tr("%n cancelled", nullptr, cancelled);
    //: "12 sent, 1 cancelled"
    return tr("%1, %2").arg(tr("%n sent", nullptr, sent), tr("%n cancelled", nullptr, cancelled));
}

QVariant OutboxModel::cellData(const OutboxItem &item, Group group, int column, int role) const
{
    Q_UNUSED(group)
    switch (role) {
    case IdRole: return item.id;
    case StateRole: return int(item.state);
    case CurrencyRole: return item.currency;
    case Qt::DisplayRole: return itemText(item, column);
    case Qt::AccessibleTextRole:
        return column == ValueColumn ? QVariant(moneyText(item.value, item.currency, m_locale))
                                     : itemText(item, column);
    case Qt::ToolTipRole:
        if (column == TimeColumn)
            return m_locale.toString(QDateTime::fromMSecsSinceEpoch(item.createdAt.milliseconds(), m_zone),
                                     QLocale::LongFormat);
        return column == WhatColumn || column == ContactColumn ? itemText(item, column) : QVariant();
    case SortRole:
        if (column == ValueColumn)
            return item.value ? QVariant(item.value->toApproximateDouble()) : QVariant();
        return column == TimeColumn ? QVariant(qint64(item.createdAt.milliseconds())) : itemText(item, column);
    default: return {};
    }
}

QVariant OutboxModel::itemText(const OutboxItem &item, int column) const
{
    switch (column) {
    case StateColumn: return stateWord(item.state);
    case ContactColumn: return item.contactName;
    case SourceColumn: return item.sourceName;
    case ValueColumn: return item.value ? amountText(*item.value, item.currency, m_locale) : QString(QChar(0x2013));
    case CurrencyColumn: return item.value ? item.currency : QString();
    case TimeColumn: return timeText(item);
    case WhatColumn: return item.what;
    default: return {};
    }
}

QString OutboxModel::timeText(const OutboxItem &item) const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(item.createdAt.milliseconds(), m_zone);
    if (item.createdAt >= m_dayStart)
        return time.time().toString(QStringLiteral("HH:mm:ss"));
    return m_locale.toString(time.date(), domain::dateForm());
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == ValueColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case StateColumn: return tr("State");
    case ContactColumn: return tr("Contact");
    case SourceColumn: return tr("Source");
    case ValueColumn: return tr("Value");
    case CurrencyColumn: return role == Qt::AccessibleTextRole ? QVariant(tr("Currency")) : QVariant();
    case TimeColumn: return tr("Time");
    case WhatColumn: return tr("What happened");
    default: return {};
    }
}

Qt::ItemFlags OutboxModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return rowAt(index.row()).kind == Kind::Item ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
}

} // namespace desk::models
