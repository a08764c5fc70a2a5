// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/sourcetreemodel.h"

#include "app/mapping/fieldmapping.h"

#include <QCoreApplication>

namespace desk::models {

namespace {

/// What one source's stored mapping tells about its config: does anything fill a value, and in which currency.
struct MappingFacts {
    bool notMapped = false;
    bool mapsValue = false;
    QString currency;
};

MappingFacts mappingFacts(const domain::ConversionSource &source)
{
    MappingFacts facts;
    const auto parsed =
        mapping::FieldMapping::parse(source.fieldMappings.toStdString(), source.sourceType.toStdString());
    if (!parsed)
        return facts;
    facts.notMapped = source.isWebhook() && parsed->rules().empty();
    for (const auto &rule : parsed->rules())
        facts.mapsValue = facts.mapsValue || rule.target == "eventValue" || rule.target == "revenue";
    if (const auto currency = parsed->revenueCurrency())
        facts.currency = QString::fromStdString(*currency);
    return facts;
}

} // namespace

SourceTreeModel::SourceTreeModel(QObject *parent) : SyncedModel(parent) {}

void SourceTreeModel::setCatalog(const QList<domain::ConversionConfig> &configs,
                                 const QList<domain::ConversionSource> &sources)
{
    std::vector<ConfigRow> wanted;
    QHash<QString, std::vector<SourceRow>> children;
    for (const domain::ConversionConfig &config : configs) {
        ConfigRow row{
            .id = config.id, .title = config.title(), .secondary = {}, .paused = !config.isActive, .group = {}};
        QStringList currencies;
        bool value = false;
        bool webhooks = false;
        for (const domain::ConversionSource &source : sources) {
            if (source.configId != config.id)
                continue;
            const MappingFacts facts = mappingFacts(source);
            children[config.id].push_back(
                {.id = source.id,
                 .configId = config.id,
                 .name = source.name,
                 .type = source.sourceType.isEmpty() ? QStringLiteral("WEBHOOK") : source.sourceType,
                 .readOnly = !source.isWebhook(),
                 .paused = !source.isActive,
                 .notMapped = facts.notMapped,
                 .facts = m_facts.value(source.id)});
            webhooks = webhooks || (source.isWebhook() && !facts.notMapped);
            value = value || facts.mapsValue || !source.isWebhook();
            if (!facts.currency.isEmpty() && !currencies.contains(facts.currency))
                currencies << facts.currency;
        }
        if (currencies.size() == 1)
            row.secondary = currencies.first();
        else if (webhooks && !value)
            row.secondary = tr("no value");
        const auto known = std::find_if(m_configs.begin(), m_configs.end(),
                                        [&](const ConfigRow &other) { return other.id == config.id; });
        row.group = known != m_configs.end() ? known->group : std::make_shared<Group>();
        wanted.push_back(std::move(row));
    }
    syncRows(
        {}, m_configs, std::move(wanted), [](const ConfigRow &row) { return row.id; }, 1);
    for (int i = 0; i < static_cast<int>(m_configs.size()); ++i) {
        const ConfigRow &config = m_configs[static_cast<std::size_t>(i)];
        syncRows(
            index(i, 0), config.group->sources, children.value(config.id), [](const SourceRow &row) { return row.id; },
            1);
    }
}

void SourceTreeModel::setFacts(const QHash<QString, SourceFacts> &facts)
{
    m_facts = facts;
    for (const ConfigRow &config : m_configs) {
        for (const SourceRow &source : config.group->sources) {
            const QString id = source.id;
            setFactsOf(id, facts.value(id));
        }
    }
}

void SourceTreeModel::setFactsOf(const QString &sourceId, const SourceFacts &facts)
{
    m_facts.insert(sourceId, facts);
    const QModelIndex at = indexOfSource(sourceId);
    if (!at.isValid())
        return;
    SourceRow &row = static_cast<Group *>(at.internalPointer())->sources[static_cast<std::size_t>(at.row())];
    if (row.facts == facts)
        return;
    row.facts = facts;
    Q_EMIT dataChanged(at, at);
}

QModelIndex SourceTreeModel::indexOfSource(const QString &sourceId) const
{
    for (const ConfigRow &config : m_configs) {
        const auto &sources = config.group->sources;
        for (std::size_t i = 0; i < sources.size(); ++i) {
            if (sources[i].id == sourceId)
                return createIndex(static_cast<int>(i), 0, config.group.get());
        }
    }
    return {};
}

int SourceTreeModel::sourceCount() const
{
    std::size_t count = 0;
    for (const ConfigRow &config : m_configs)
        count += config.group->sources.size();
    return static_cast<int>(count);
}

QModelIndex SourceTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column);
    return createIndex(row, column, m_configs[static_cast<std::size_t>(parent.row())].group.get());
}

QModelIndex SourceTreeModel::parent(const QModelIndex &child) const
{
    const auto *group = static_cast<const Group *>(child.internalPointer());
    if (!group)
        return {};
    for (std::size_t i = 0; i < m_configs.size(); ++i) {
        if (m_configs[i].group.get() == group)
            return createIndex(static_cast<int>(i), 0);
    }
    return {};
}

int SourceTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_configs.size());
    if (parent.internalPointer() || parent.column() != 0)
        return 0;
    return static_cast<int>(m_configs[static_cast<std::size_t>(parent.row())].group->sources.size());
}

int SourceTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

QVariant SourceTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (const auto *group = static_cast<const Group *>(index.internalPointer()))
        return sourceData(group->sources[row], role);
    return configData(m_configs[row], role);
}

QVariant SourceTreeModel::configData(const ConfigRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleTextRole:
        //: A conversion as the heading of its sources; %1 is its name, %2 a currency or "no value"
        return row.secondary.isEmpty() ? row.title : tr("%1, %2").arg(row.title, row.secondary);
    case IdRole: return row.id;
    case IsSourceRole: return false;
    case PausedRole: return row.paused;
    case SecondaryTextRole: return row.secondary;
    default: return {};
    }
}

QVariant SourceTreeModel::sourceData(const SourceRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole: return row.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return describe(row);
    case IdRole: return row.id;
    case ConfigIdRole: return row.configId;
    case IsSourceRole: return true;
    case SourceTypeRole: return row.type;
    case ReadOnlyRole: return row.readOnly;
    case PausedRole: return row.paused;
    case NotMappedRole: return row.notMapped;
    case UnmappedRole: return row.facts.unmapped;
    case DraftRole: return row.facts.hasDraft;
    default: return {};
    }
}

QString SourceTreeModel::describe(const SourceRow &row)
{
    QStringList parts{row.name};
    if (row.readOnly)
        parts << tr("read-only: set up elsewhere");
    if (row.paused)
        parts << tr("paused");
    if (row.notMapped)
        parts << tr("not mapped");
    else if (row.facts.unmapped > 0)
        parts << tr("%n key(s) of its newest sample not mapped", nullptr, row.facts.unmapped);
    if (row.facts.hasDraft)
        parts << tr("changes not saved yet");
    //: Joins the facts about a source in one line
    return parts.join(tr(", "));
}

Qt::ItemFlags SourceTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled;
    if (index.internalPointer())
        flags |= Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return flags;
}

QHash<int, QByteArray> SourceTreeModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractItemModel::roleNames();
    names.insert(IdRole, "id");
    names.insert(PausedRole, "paused");
    names.insert(ReadOnlyRole, "readOnly");
    names.insert(NotMappedRole, "notMapped");
    names.insert(UnmappedRole, "unmapped");
    return names;
}

} // namespace desk::models
