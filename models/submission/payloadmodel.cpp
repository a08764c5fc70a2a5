// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/submission/payloadmodel.h"

#include "app/domain/text.h"

namespace desk::models {

using domain::JsonDocument;
using domain::JsonType;
using domain::JsonValue;

namespace {

bool isContainer(JsonType type)
{
    return type == JsonType::Object || type == JsonType::Array;
}

/// The type that `text` has as JSON, when it is a scalar other than a string.
std::optional<JsonType> literalType(const std::string &text)
{
    JsonDocument document;
    if (document.parseView(text))
        return std::nullopt;
    const JsonValue root = document.root();
    if (root.isContainer() || root.isString() || root.source().size() != text.size())
        return std::nullopt;
    return root.type();
}

} // namespace

PayloadModel::PayloadModel(QObject *parent) : QAbstractTableModel(parent) {}

void PayloadModel::setPayload(JsonValue object)
{
    std::vector<Row> rows;
    if (object.isObject()) {
        rows.reserve(object.size());
        for (const auto &member : object)
            rows.push_back({domain::qtText(member.name()), member.value.toCompact(), member.value.type()});
    }
    replaceRows(std::move(rows));
}

void PayloadModel::replaceRows(std::vector<Row> rows)
{
    // What both have at the beginning and at the end stays; the middle is exchanged.
    const auto sameKey = [](const Row &a, const Row &b) { return a.key == b.key; };
    std::size_t head = 0;
    while (head < rows.size() && head < m_rows.size() && sameKey(rows[head], m_rows[head]))
        ++head;
    std::size_t tail = 0;
    while (tail + head < rows.size() && tail + head < m_rows.size()
           && sameKey(rows[rows.size() - 1 - tail], m_rows[m_rows.size() - 1 - tail]))
        ++tail;
    const auto at = [](std::size_t position) { return std::ptrdiff_t(position); };
    if (m_rows.size() > head + tail) {
        beginRemoveRows({}, int(head), int(m_rows.size() - tail) - 1);
        m_rows.erase(m_rows.begin() + at(head), m_rows.end() - at(tail));
        endRemoveRows();
    }
    if (rows.size() > head + tail) {
        beginInsertRows({}, int(head), int(rows.size() - tail) - 1);
        m_rows.insert(m_rows.begin() + at(head), rows.begin() + at(head), rows.end() - at(tail));
        endInsertRows();
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        Q_EMIT dataChanged(index(int(i), 0), index(int(i), ColumnCount - 1));
    }
}

QByteArray PayloadModel::toJson() const
{
    if (m_rows.empty())
        return {};
    std::string out = "{";
    for (const Row &row : m_rows) {
        out += out.size() == 1 ? "\n  " : ",\n  ";
        domain::appendJsonString(out, row.key.toStdString());
        out += ": ";
        out += row.json;
    }
    out += "\n}";
    return QByteArray::fromStdString(out);
}

void PayloadModel::setReadings(const QHash<QString, PayloadReading> &readings)
{
    if (readings == m_readings)
        return;
    const QHash<QString, PayloadReading> before = std::exchange(m_readings, readings);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (before.value(m_rows[i].key) != m_readings.value(m_rows[i].key))
            Q_EMIT dataChanged(index(int(i), 0), index(int(i), ColumnCount - 1));
    }
}

int PayloadModel::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.key == key; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int PayloadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + 1;
}

int PayloadModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PayloadModel::shownText(const Row &row)
{
    if (row.type != JsonType::String)
        return QString::fromStdString(row.json);
    JsonDocument document;
    if (document.parseView(row.json))
        return {};
    return domain::qtText(document.root().string());
}

PayloadModel::Row PayloadModel::withText(const Row &row, const QString &text)
{
    Row changed = row;
    const std::string utf8 = text.toStdString();
    if (row.type != JsonType::String) { // a number stays a number as long as it is written like one
        if (const auto type = literalType(utf8)) {
            changed.json = utf8;
            changed.type = *type;
            return changed;
        }
    }
    changed.json = domain::toJsonString(utf8);
    changed.type = JsonType::String;
    return changed;
}

QVariant PayloadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (index.row() == keyCount())
        return addRowData(index.column(), role);
    return rowData(m_rows[std::size_t(index.row())], index.column(), role);
}

QVariant PayloadModel::addRowData(int column, int role) const
{
    if (role == AddRole)
        return true;
    if (column == KeyColumn && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return tr("Add a key");
    return {};
}

QVariant PayloadModel::rowData(const Row &row, int column, int role) const
{
    switch (role) {
    case TypeRole: return int(row.type);
    case NestedRole: return isContainer(row.type);
    case AddRole: return false;
    case ReadingRole: return QVariant::fromValue(m_readings.value(row.key));
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::AccessibleTextRole: break;
    case Qt::ToolTipRole: {
        if (column == StateColumn || column == TargetColumn)
            return m_readings.value(row.key).explanation;
        const QString text = column == KeyColumn ? row.key : shownText(row);
        return text.left(500);
    }
    default: return {};
    }
    switch (column) {
    case KeyColumn: return row.key;
    case ValueColumn: return role == Qt::EditRole ? shownText(row) : shownText(row).left(500);
    case TargetColumn: return m_readings.value(row.key).target.label;
    case StateColumn: {
        const PayloadReading reading = m_readings.value(row.key);
        return role == Qt::AccessibleTextRole && !reading.explanation.isEmpty() ? reading.explanation : reading.words;
    }
    default: return {};
    }
}

QVariant PayloadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case KeyColumn: return tr("Key");
    case ValueColumn: return tr("Value");
    case TargetColumn: return tr("Mapped to");
    case StateColumn: return role == Qt::AccessibleTextRole ? QVariant(tr("State")) : QVariant();
    default: return {};
    }
}

Qt::ItemFlags PayloadModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.row() == keyCount())
        return index.column() == KeyColumn ? flags | Qt::ItemIsEditable : flags;
    const bool nested = isContainer(m_rows[std::size_t(index.row())].type);
    if (index.column() == KeyColumn || (index.column() == ValueColumn && !nested))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool PayloadModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString text = value.toString();
    if (index.row() == keyCount())
        return addKey(text);
    if (index.column() == KeyColumn)
        return setKey(index.row(), text);
    Row &row = m_rows[std::size_t(index.row())];
    if (text == shownText(row))
        return true;
    row = withText(row, text);
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

bool PayloadModel::setKey(int row, const QString &key)
{
    Row &changed = m_rows[std::size_t(row)];
    if (key == changed.key)
        return true;
    if (rowOf(key) >= 0) {
        Q_EMIT refused(tr("The key “%1” is in this payload already.").arg(key));
        return false;
    }
    changed.key = key;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

bool PayloadModel::addKey(const QString &key)
{
    if (key.isEmpty())
        return false;
    if (rowOf(key) >= 0) {
        Q_EMIT refused(tr("The key “%1” is in this payload already.").arg(key));
        return false;
    }
    const int row = keyCount();
    beginInsertRows({}, row, row);
    m_rows.push_back({key, "\"\"", JsonType::String});
    endInsertRows();
    Q_EMIT edited();
    Q_EMIT keyAdded(row);
    return true;
}

bool PayloadModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > keyCount())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_rows.erase(m_rows.begin() + row, m_rows.begin() + row + count);
    endRemoveRows();
    Q_EMIT edited();
    return true;
}

} // namespace desk::models
