// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/mappingtablemodel.h"

#include "app/domain/text.h"
#include "app/mapping/suggest.h"
#include "models/mapping/mappingdocument.h"

#include <QIODevice>
#include <QMimeData>

namespace desk::models {

namespace {

QString rowsMimeType()
{
    return QStringLiteral("application/x-conversion-desk-rules");
}

/// A deep path can be as long as the payload; what is painted stays short.
constexpr qsizetype longestShown = 200;

} // namespace

MappingTableModel::MappingTableModel(MappingDocument *document, QObject *parent)
    : SyncedModel(parent), m_document(document)
{
    connect(document, &MappingDocument::changed, this, [this] {
        m_refusals.clear();
        rebuild();
    });
    connect(document, &MappingDocument::catalogChanged, this, &MappingTableModel::rebuild);
    rebuild();
}

void MappingTableModel::setPreview(std::shared_ptr<const Preview> preview)
{
    m_preview = std::move(preview);
    rebuild();
}

void MappingTableModel::rebuild()
{
    std::vector<Row> rows;
    const int rules = static_cast<int>(m_document->mapping().rules().size());
    rows.reserve(static_cast<std::size_t>(rules) + 8);
    for (int rule = 0; rule < rules; ++rule)
        rows.push_back(ruleRow(rule));
    markChanges(rows);
    markRefusals(rows);
    if (m_document->isEditable()) {
        addGhosts(rows);
        Row add;
        add.kind = Kind::AddRule;
        add.key = QStringLiteral("+");
        rows.push_back(std::move(add));
    }
    // A rule whose path was typed anew is the same row, or its editor and its selection would be lost.
    if (rows.size() == m_rows.size()) {
        std::vector<std::size_t> other;
        for (std::size_t i = 0; i < rows.size() && other.size() < 2; ++i) {
            if (rows[i].key != m_rows[i].key)
                other.push_back(i);
        }
        if (other.size() == 1 && rows[other.front()].kind == m_rows[other.front()].kind)
            m_rows[other.front()].key = rows[other.front()].key;
    }
    syncRows(
        {}, m_rows, std::move(rows), [](const Row &row) { return row.key; }, ColumnCount);
}

MappingTableModel::Row MappingTableModel::ruleRow(int rule) const
{
    const auto &written = m_document->mapping().rules()[static_cast<std::size_t>(rule)];
    Row row;
    row.rule = rule;
    row.path = domain::qtText(written.path);
    row.key = QLatin1Char('r') + row.path;
    row.target = faceOfWritten(written.target, *m_document->catalog());
    const RuleView *view = m_preview ? m_preview->rule(row.path, written.target) : nullptr;
    if (!view)
        return row;
    row.inSample = view->inSample;
    row.sample = view->sample;
    row.span = view->span;
    row.state = view->state;
    row.stateText = view->word;
    row.explanation = view->text;
    return row;
}

MappingTableModel::Row MappingTableModel::ghostRow(const Ghost &ghost) const
{
    Row row;
    row.kind = Kind::Ghost;
    row.path = domain::qtText(ghost.path);
    row.key = QLatin1Char('g') + row.path;
    row.inSample = true;
    row.sample = ghost.sample;
    row.span = ghost.span;
    row.stateText = ghost.reason;
    if (!ghost.target.empty())
        row.target = faceOfWritten(ghost.target, *m_document->catalog());
    return row;
}

void MappingTableModel::addGhosts(std::vector<Row> &rows)
{
    m_hiddenCount = 0;
    if (!m_preview || m_preview->ghosts.empty())
        return;
    const std::size_t heading = rows.size();
    rows.emplace_back();
    for (const Ghost &ghost : m_preview->ghosts) {
        const QString path = domain::qtText(ghost.path);
        if (m_document->ruleOf(path) >= 0)
            continue;
        if (m_hiddenKeys.contains(path))
            ++m_hiddenCount;
        else
            rows.push_back(ghostRow(ghost));
    }
    const int shown = static_cast<int>(rows.size() - heading) - 1;
    if (shown == 0 && m_hiddenCount == 0) {
        rows.pop_back();
        return;
    }
    rows[heading].kind = Kind::GhostHeading;
    rows[heading].key = QStringLiteral("*");
    rows[heading].stateText = ghostHeading(static_cast<int>(m_preview->ghostCount) - m_hiddenCount, shown);
}

QString MappingTableModel::ghostHeading(int count, int shown) const
{
    QStringList sentences;
    const bool cut = m_preview->ghosts.size() < m_preview->ghostCount;
    if (shown > 0 && cut)
        sentences << tr("%n key(s), the first %1 are shown. Enter maps the selected one.", nullptr, count).arg(shown);
    else if (shown > 0)
        sentences << tr("%n key(s). Enter maps the selected one, Ctrl+Enter all.", nullptr, count);
    if (m_hiddenCount > 0)
        sentences << tr("%n key(s) left out; click to show.", nullptr, m_hiddenCount);
    return sentences.join(QLatin1Char(' '));
}

void MappingTableModel::setHiddenKeys(const QSet<QString> &paths)
{
    if (paths == m_hiddenKeys)
        return;
    m_hiddenKeys = paths;
    rebuild();
}

void MappingTableModel::markChanges(std::vector<Row> &rows) const
{
    for (const MappingChange &change : m_document->changes()) {
        if (change.newRule < 0)
            continue;
        Row &row = rows[static_cast<std::size_t>(change.newRule)];
        row.changed = true;
        row.isNew = change.kind == MappingChange::Kind::Added;
    }
}

void MappingTableModel::setRefusals(const QList<domain::FieldProblem> &problems)
{
    m_refusals = problems;
    rebuild();
}

void MappingTableModel::markRefusals(std::vector<Row> &rows) const
{
    for (const domain::FieldProblem &problem : m_refusals) {
        for (Row &row : rows) {
            if (problem.field != row.path && !problem.field.endsWith(QString(QLatin1Char('.') + row.path)))
                continue;
            row.state = RuleState::Error;
            row.stateText = tr("Refused");
            row.explanation = problem.message;
        }
    }
}

int MappingTableModel::ruleCount() const
{
    return static_cast<int>(m_document->mapping().rules().size());
}

int MappingTableModel::ghostCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.kind == Kind::Ghost; }));
}

QModelIndex MappingTableModel::indexOfRule(int rule, int column) const
{
    return rule >= 0 && rule < ruleCount() ? index(rule, column) : QModelIndex();
}

QModelIndex MappingTableModel::indexOfGhost(const QString &path, int column) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].kind == Kind::Ghost && m_rows[i].path == path)
            return index(static_cast<int>(i), column);
    }
    return {};
}

MappingTableModel::Kind MappingTableModel::kind(const QModelIndex &index) const
{
    return m_rows[static_cast<std::size_t>(index.row())].kind;
}

int MappingTableModel::mapGhosts(const QList<int> &rows, const QString &target)
{
    std::vector<MappingDocument::Rule> rules;
    for (const int row : rows) {
        const Row &ghost = m_rows[static_cast<std::size_t>(row)];
        const QString &name = target.isEmpty() ? ghost.target.name : target;
        if (ghost.kind == Kind::Ghost && !name.isEmpty())
            rules.push_back({ghost.path.toStdString(), name.toStdString()});
    }
    const int first = ruleCount();
    if (rules.empty() || !m_document->insertRules(first, rules))
        return -1;
    return first;
}

int MappingTableModel::mapAllGhosts()
{
    QList<int> rows;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].kind == Kind::Ghost)
            rows << static_cast<int>(i);
    }
    return mapGhosts(rows);
}

QModelIndex MappingTableModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex MappingTableModel::parent(const QModelIndex & /*child*/) const
{
    return {};
}

int MappingTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MappingTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MappingTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return display(row, index.column());
    case Qt::EditRole: return index.column() == TargetColumn ? row.target.name : row.path; // empty in the last row
    case Qt::ToolTipRole:
        if (index.column() == PathColumn)
            return domain::elided(row.path, longestShown);
        return index.column() == SampleColumn ? row.sample : row.explanation;
    case Qt::AccessibleTextRole: return describe(row);
    case KindRole: return static_cast<int>(row.kind);
    case RuleRole: return row.rule;
    case PathRole: return row.path;
    case TargetNameRole: return row.target.name;
    case TargetLabelRole: return row.target.label;
    case TargetGroupRole: return row.target.group;
    case TileRole: return row.target.tile;
    case TileIconRole: return row.target.tileIcon;
    case InSampleRole: return row.inSample;
    case StateRole: return static_cast<int>(row.state);
    case StateTextRole: return row.stateText;
    case ChangedRole: return row.changed;
    case NewRole: return row.isNew;
    case OffsetRole: return static_cast<qulonglong>(row.span.offset);
    case LengthRole: return static_cast<qulonglong>(row.span.length);
    default: return {};
    }
}

QVariant MappingTableModel::display(const Row &row, int column)
{
    if (row.kind == Kind::GhostHeading)
        return column == NumberColumn ? tr("In the sample, not mapped yet") : QVariant();
    if (row.kind == Kind::AddRule)
        return column == PathColumn ? tr("Add a rule for another path") : QVariant();
    switch (column) {
    case NumberColumn: return row.rule < 0 ? QVariant() : QVariant(row.rule + 1);
    case PathColumn: return domain::elided(row.path, longestShown);
    case SampleColumn:
        if (row.inSample || row.state == RuleState::Unknown)
            return row.sample;
        return tr("not in sample");
    case TargetColumn: return row.target.label;
    case StateColumn: return row.stateText;
    default: return {};
    }
}

QString MappingTableModel::describe(const Row &row)
{
    const QString target =
        row.target.group.isEmpty() ? row.target.label : QString(row.target.label + QLatin1Char(' ') + row.target.group);
    switch (row.kind) {
    case Kind::GhostHeading: return QString(tr("In the sample, not mapped yet") + QLatin1Char(' ') + row.stateText);
    case Kind::AddRule: return tr("Add a rule for another path");
    case Kind::Ghost:
        if (row.target.name.isEmpty())
            return tr("%1, not mapped, sample value %2").arg(domain::elided(row.path, longestShown), row.sample);
        //: %1 path, %2 sample value, %3 suggested target, %4 reason of the suggestion
        return tr("%1, not mapped, sample value %2, suggested target %3: %4")
            .arg(domain::elided(row.path, longestShown), row.sample, target, row.stateText);
    case Kind::Rule: break;
    }
    //: %1 number of the rule, %2 path in the payload, %3 target
    QString words = tr("Rule %1: %2 to %3").arg(row.rule + 1).arg(domain::elided(row.path, longestShown), target);
    if (row.state != RuleState::Unknown) {
        const QString sample = row.inSample ? tr("sample value %1").arg(row.sample) : tr("not in sample");
        words += QStringLiteral(", ") + sample;
    }
    if (row.state == RuleState::Works)
        words += QStringLiteral(", ") + tr("works");
    else if (!row.stateText.isEmpty())
        words += QStringLiteral(", ") + row.stateText;
    if (row.isNew)
        words += QStringLiteral(", ") + tr("new");
    else if (row.changed)
        words += QStringLiteral(", ") + tr("changed");
    return words;
}

bool MappingTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const Row row = m_rows[static_cast<std::size_t>(index.row())];
    const QString wanted = value.toString();
    if (index.column() == TargetColumn) {
        if (row.kind == Kind::Ghost)
            return mapGhosts({index.row()}, wanted) >= 0;
        return row.kind == Kind::Rule && m_document->setTarget({row.rule}, wanted);
    }
    if (row.kind == Kind::AddRule)
        return addRule(wanted);
    if (index.column() != PathColumn || row.kind != Kind::Rule || wanted == row.path)
        return false;
    return m_document->setPath(row.rule, wanted);
}

QVariant MappingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PathColumn: return tr("From the payload");
    case SampleColumn: return tr("Sample value");
    //: Heading of the column of targets: the value goes to ...
    case TargetColumn: return tr("To");
    case StateColumn: return tr("State");
    default: return {};
    }
}

/// What a typed path probably feeds; ignored until the operator picks something better.
bool MappingTableModel::addRule(const QString &path)
{
    if (path.isEmpty())
        return false;
    const std::string utf8 = path.toStdString();
    domain::JsonValue value;
    if (m_preview) {
        const auto &leaves = m_preview->sample->leaves;
        const auto found =
            std::find_if(leaves.begin(), leaves.end(), [&](const LeafPlace &leaf) { return leaf.path == utf8; });
        if (found != leaves.end())
            value = found->value;
    }
    const auto suggestion = mapping::suggestTarget(utf8, value, *m_document->catalog(), m_neighbours);
    const int rule = ruleCount();
    if (!m_document->insertRules(rule, {{utf8, suggestion ? suggestion->target : std::string("do_nothing")}}))
        return false;
    Q_EMIT ruleAdded(rule);
    return true;
}

Qt::ItemFlags MappingTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) // rules can be dropped between rows only
        return m_document->isEditable() ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const Kind kind = m_rows[static_cast<std::size_t>(index.row())].kind;
    if (kind == Kind::GhostHeading)
        return flags;
    flags |= Qt::ItemIsSelectable;
    if (!m_document->isEditable())
        return flags;
    if (kind == Kind::Rule)
        flags |= Qt::ItemIsDragEnabled;
    const bool editable = (index.column() == PathColumn && kind != Kind::Ghost)
                          || (index.column() == TargetColumn && kind != Kind::AddRule);
    return editable ? flags | Qt::ItemIsEditable : flags;
}

Qt::DropActions MappingTableModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

QStringList MappingTableModel::mimeTypes() const
{
    return {rowsMimeType()};
}

QMimeData *MappingTableModel::mimeData(const QModelIndexList &indexes) const
{
    QList<int> rules;
    for (const QModelIndex &index : indexes) {
        const int rule = m_rows[static_cast<std::size_t>(index.row())].rule;
        if (rule >= 0 && !rules.contains(rule))
            rules << rule;
    }
    if (rules.isEmpty())
        return nullptr;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << reinterpret_cast<quintptr>(this) << rules;
    auto *data = new QMimeData;
    data->setData(rowsMimeType(), bytes);
    return data;
}

bool MappingTableModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int /*column*/,
                                     const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(rowsMimeType()))
        return false;
    QDataStream stream(data->data(rowsMimeType()));
    quintptr owner = 0;
    QList<int> rules;
    stream >> owner >> rules;
    if (owner != reinterpret_cast<quintptr>(this) || rules.isEmpty())
        return false;
    int before = parent.isValid() ? parent.row() : row;
    if (before < 0 || before > ruleCount())
        before = ruleCount();
    m_document->moveRules(rules, before);
    // The rows are where they belong already: the view must not remove the dragged ones.
    return false;
}

QHash<int, QByteArray> MappingTableModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractItemModel::roleNames();
    names.insert(KindRole, "kind");
    names.insert(PathRole, "path");
    names.insert(TargetNameRole, "target");
    names.insert(StateTextRole, "stateText");
    names.insert(ChangedRole, "changed");
    return names;
}

} // namespace desk::models
