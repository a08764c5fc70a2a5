// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/keysmodel.h"

#include "app/domain/display.h"
#include "app/domain/text.h"
#include "models/mapping/keywords.h"
#include "models/mapping/mappingdocument.h"

namespace desk::models {

using mapping::KeyProfile;
using mapping::KeyState;
using mapping::ValueShape;

namespace {

constexpr qsizetype longestPath = 200; // shown

/// "number as text, null": what comes most often first.
QString typesOf(const KeyProfile &key)
{
    std::vector<std::pair<std::uint32_t, ValueShape>> shapes;
    for (std::size_t i = 0; i < mapping::valueShapeCount; ++i) {
        if (key.shapes[i].count > 0)
            shapes.emplace_back(key.shapes[i].count, static_cast<ValueShape>(i));
    }
    std::stable_sort(shapes.begin(), shapes.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList words;
    for (const auto &shape : shapes)
        words << shapeWord(shape.second);
    return words.join(QStringLiteral(", "));
}

/// A rule on an element that the profile does not tell apart is not one that nothing ever hits.
bool isBeyondTheIndexes(const std::string &path)
{
    for (std::size_t at = path.find('['); at != std::string::npos; at = path.find('[', at + 1)) {
        if (QString::fromStdString(path.substr(at + 1, path.find(']', at) - at - 1)).toULongLong()
            >= mapping::PayloadProfile::maximumIndexes)
            return true;
    }
    return false;
}

bool isChange(KeyState state)
{
    return state == KeyState::New || state == KeyState::Stopped || state == KeyState::TypeChanged;
}

} // namespace

KeysModel::KeysModel(MappingDocument *document, QObject *parent) : SyncedModel(parent), m_document(document)
{
    connect(document, &MappingDocument::changed, this, &KeysModel::rebuild);
    connect(document, &MappingDocument::catalogChanged, this, &KeysModel::rebuild);
}

void KeysModel::setReport(std::shared_ptr<const KeyReport> report)
{
    m_report = std::move(report);
    rebuild();
}

void KeysModel::rebuild()
{
    std::vector<Row> rows;
    if (m_report && m_report->profile->payloads() > 0) {
        const auto &keys = m_report->profile->keys();
        rows.reserve(keys.size());
        for (std::size_t i = 0; i < keys.size(); ++i) {
            Row row = rowOf(i);
            if (keys[i].isLeaf() || row.rule >= 0)
                rows.push_back(std::move(row));
        }
        addRulesWithoutKeys(rows);
    }
    syncRows(
        {}, m_rows, std::move(rows), [](const Row &row) { return row.path; }, ColumnCount);
}

KeysModel::Row KeysModel::rowOf(std::size_t at) const
{
    const KeyProfile &key = m_report->profile->keys()[at];
    Row row;
    row.path = QString::fromStdString(key.path);
    row.collapsed = key.collapsed;
    row.count = key.seen.count;
    row.total = m_report->profile->payloads();
    row.types = typesOf(key);
    for (const std::string &sample : key.samples)
        row.samples << QString::fromStdString(sample).simplified();
    row.first = key.firstSeen;
    row.last = key.lastSeen;
    row.rule = key.collapsed ? -1 : m_document->ruleOf(row.path);
    if (at < m_report->drift.states.size())
        row.state = m_report->drift.states[at];
    // The report may be of the mapping before; what the rules say is known at once.
    if (row.rule >= 0) {
        const std::string &target = m_document->mapping().rules()[static_cast<std::size_t>(row.rule)].target;
        row.target = faceOfWritten(target, *m_document->catalog());
        if (row.target.ignored)
            row.state = row.state == KeyState::Stopped ? row.state : KeyState::Ignored;
        else if (!isChange(row.state) || row.state == KeyState::New)
            row.state = KeyState::Mapped;
        return row;
    }
    if (row.state == KeyState::Mapped || row.state == KeyState::Ignored)
        row.state = KeyState::Unmapped;
    if (const auto &suggestion = m_report->suggestions.size() > at ? m_report->suggestions[at] : std::nullopt) {
        row.target = faceOfWritten(suggestion->target, *m_document->catalog());
        row.reason = mapping::reasonText(*suggestion);
    }
    return row;
}

void KeysModel::addRulesWithoutKeys(std::vector<Row> &rows) const
{
    const auto &rules = m_document->mapping().rules();
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (m_report->profile->find(rules[i].path) || isBeyondTheIndexes(rules[i].path))
            continue;
        Row row;
        row.path = QString::fromStdString(rules[i].path);
        row.total = m_report->profile->payloads();
        row.rule = static_cast<int>(i);
        row.target = faceOfWritten(rules[i].target, *m_document->catalog());
        row.state = KeyState::NeverSeen;
        rows.push_back(std::move(row));
    }
}

QModelIndex KeysModel::indexOfPath(const QString &path, int column) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.path == path; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), column);
}

bool KeysModel::map(const QModelIndex &index, const QString &target)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const QString name = target.isEmpty() ? row.target.name : target;
    if (row.rule >= 0 || row.collapsed || name.isEmpty())
        return false;
    const int last = static_cast<int>(m_document->mapping().rules().size());
    return m_document->insertRules(last, {{row.path.toStdString(), name.toStdString()}});
}

QModelIndex KeysModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex KeysModel::parent(const QModelIndex & /*child*/) const
{
    return {};
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int KeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return display(row, index.column());
    case SortRole: return sortValue(row, index.column());
    case Qt::ToolTipRole: return index.column() == SamplesColumn ? row.samples.join(QLatin1Char('\n')) : detail(row);
    case DetailRole: return detail(row);
    case Qt::AccessibleTextRole: return describe(row);
    case PathRole: return row.path;
    case ShareRole: return row.total == 0 ? 0.0 : static_cast<double>(row.count) / row.total;
    case RuleRole: return row.rule;
    case StateRole: return static_cast<int>(row.state);
    case TargetNameRole: return row.target.name;
    case TargetLabelRole: return row.target.label;
    case TargetGroupRole: return row.target.group;
    case TileRole: return row.target.tile;
    case TileIconRole: return row.target.tileIcon;
    case SuggestedRole: return row.rule < 0 && !row.target.name.isEmpty();
    case ReasonRole: return row.reason;
    case CanMapRole: return row.rule < 0 && !row.collapsed && m_document->isEditable();
    default: return {};
    }
}

QVariant KeysModel::display(const Row &row, int column) const
{
    const domain::Instant now = domain::Instant::now();
    switch (column) {
    case KeyColumn: return domain::elided(row.path, longestPath);
    case CountColumn:
        //: How many of all payloads have a key
        return tr("%1 of %2").arg(domain::countText(row.count), domain::countText(row.total));
    case TypesColumn: return row.types;
    case SamplesColumn: return row.samples.join(QStringLiteral("  "));
    case TargetColumn: return row.target.label;
    case FirstColumn: return row.count == 0 ? QString() : domain::dayText(row.first, now);
    case LastColumn: return row.count == 0 ? QString() : domain::dayText(row.last, now);
    case StateColumn: return stateWord(row.state);
    default: return {};
    }
}

QVariant KeysModel::sortValue(const Row &row, int column)
{
    switch (column) {
    case KeyColumn: return row.path;
    case CountColumn: return row.count;
    case TypesColumn: return row.types;
    case SamplesColumn: return row.samples.isEmpty() ? QString() : row.samples.first();
    case TargetColumn: return QString((row.rule < 0 ? QStringLiteral("1") : QStringLiteral("0")) + row.target.label);
    case FirstColumn: return static_cast<qint64>(row.count == 0 ? 0 : row.first.milliseconds());
    case LastColumn: return static_cast<qint64>(row.count == 0 ? 0 : row.last.milliseconds());
    case StateColumn: return static_cast<int>(row.state);
    default: return {};
    }
}

QString KeysModel::detail(const Row &row)
{
    if (row.count == 0)
        return tr("No stored payload has this path.");
    const domain::Instant now = domain::Instant::now();
    QStringList parts{
        tr("in %1 of %n payload(s)", nullptr, static_cast<int>(row.total)).arg(domain::countText(row.count)), row.types,
        //: %1 and %2 are days
        tr("first seen %1, last seen %2").arg(domain::dayText(row.first, now), domain::dayText(row.last, now))};
    if (!row.samples.isEmpty())
        parts << row.samples.join(QStringLiteral(", "));
    if (!row.reason.isEmpty())
        //: %1 is a target, %2 why it is suggested
        parts << tr("suggested: %1 (%2)").arg(row.target.label, row.reason);
    return parts.join(QStringLiteral("  ·  "));
}

QString KeysModel::describe(const Row &row)
{
    QStringList parts{domain::elided(row.path, longestPath)};
    if (row.rule >= 0)
        //: %1 is a target
        parts << tr("mapped to %1").arg(row.target.label);
    if (row.state != KeyState::Mapped)
        parts << stateWord(row.state);
    parts << detail(row);
    return parts.join(QStringLiteral(", "));
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KeyColumn: return tr("Key");
    //: Heading of a column: in how many payloads a key is
    case CountColumn: return tr("How often");
    case TypesColumn: return tr("Type");
    case SamplesColumn: return tr("Values");
    case TargetColumn: return tr("To");
    case FirstColumn: return tr("First seen");
    case LastColumn: return tr("Last seen");
    case StateColumn: return tr("State");
    default: return {};
    }
}

QHash<int, QByteArray> KeysModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractItemModel::roleNames();
    names.insert(PathRole, "path");
    names.insert(StateRole, "state");
    names.insert(TargetNameRole, "target");
    names.insert(DetailRole, "detail");
    return names;
}

KeysFilter::KeysFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(KeysModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

void KeysFilter::setWords(const QString &words)
{
    m_words = words.trimmed();
    invalidateFilter();
}

void KeysFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

bool KeysFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, KeysModel::KeyColumn, parent);
    const auto state = static_cast<KeyState>(index.data(KeysModel::StateRole).toInt());
    const bool hasRule = index.data(KeysModel::RuleRole).toInt() >= 0;
    const bool shown = m_show == Show::All
                       || (m_show == Show::Changed && (isChange(state) || state == KeyState::NeverSeen))
                       || (m_show == Show::NotMapped && !hasRule) || (m_show == Show::Mapped && hasRule);
    if (!shown || m_words.isEmpty())
        return shown;
    for (const QVariant &text : {index.data(KeysModel::PathRole), index.data(KeysModel::TargetLabelRole),
                                 index.siblingAtColumn(KeysModel::SamplesColumn).data()}) {
        if (text.toString().contains(m_words, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace desk::models
