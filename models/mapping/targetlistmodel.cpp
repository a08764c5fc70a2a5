// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/targetlistmodel.h"

#include "models/mapping/targetwords.h"

#include <algorithm>

namespace desk::models {

TargetListModel::TargetListModel(QObject *parent)
    : QAbstractListModel(parent), m_catalog(std::make_shared<mapping::TargetCatalog>())
{}

void TargetListModel::setTargets(std::shared_ptr<const mapping::TargetCatalog> catalog, const QStringList &ruleTargets,
                                 const QString &suggested)
{
    m_catalog = std::move(catalog);
    m_ruleTargets = ruleTargets;
    m_suggested = suggested;
    rebuild();
}

void TargetListModel::setFilter(const QString &words)
{
    m_filter = words.simplified();
    rebuild();
}

void TargetListModel::setCreation(bool possible, const QString &whyNot)
{
    m_canCreate = possible;
    m_whyNoCreation = whyNot;
    rebuild();
}

namespace {

bool anyWordStarts(const QString &text, const QString &with)
{
    for (qsizetype at = text.indexOf(with, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(with, at + 1, Qt::CaseInsensitive)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

} // namespace

/// 0: not at all; the higher the better. Of several words each must be found somewhere.
int TargetListModel::matchOf(const mapping::Target &target, const TargetFace &face, const QString &group) const
{
    if (m_filter.isEmpty())
        return 1;
    const QString key = QString::fromStdString(target.customFieldKey);
    const auto starts = [this](const QString &text) { return text.startsWith(m_filter, Qt::CaseInsensitive); };
    // A custom field's name is its id: nobody looks for what all of them begin with.
    const bool custom = target.group == mapping::TargetGroup::Custom;
    if (face.label.compare(m_filter, Qt::CaseInsensitive) == 0)
        return 8;
    if (starts(face.label))
        return 7;
    if (starts(key) || (!custom && starts(face.name)))
        return 6;
    if (anyWordStarts(face.label, m_filter) || anyWordStarts(key, m_filter))
        return 5;
    if (isOtherWordFor(m_filter, target))
        return 4;
    if (face.label.contains(m_filter, Qt::CaseInsensitive))
        return 3;
    const QString all = QStringList{face.label, face.name, key, group}.join(QLatin1Char(' '));
    const QStringList words = m_filter.split(QLatin1Char(' '));
    const bool every = std::all_of(words.begin(), words.end(),
                                   [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
    if (!every)
        return 0;
    return face.name.contains(m_filter, Qt::CaseInsensitive) && custom ? 1 : 2;
}

QString TargetListModel::usedText(const QString &name) const
{
    for (int i = 0; i < m_ruleTargets.size() && name != QLatin1String("do_nothing"); ++i) {
        const auto target = m_catalog->resolve(m_ruleTargets.at(i).toStdString());
        if (target && QString::fromStdString(target->name) == name)
            return tr("rule %1").arg(i + 1);
    }
    return {};
}

TargetListModel::Row TargetListModel::rowFor(const mapping::Target &target, const QString &groupTitle) const
{
    Row row;
    row.face = faceOf(target);
    row.key = QString::fromStdString(target.customFieldKey);
    row.used = usedText(row.face.name);
    row.match = matchOf(target, row.face, groupTitle);
    if (target.group == mapping::TargetGroup::Custom) {
        row.kind = kindWord(target.kind);
        row.id = QString::fromStdString(target.customFieldId);
    }
    return row;
}

/// The heading and what matches below it, the best first.
std::vector<TargetListModel::Row> TargetListModel::groupRows(mapping::TargetGroup group) const
{
    std::vector<Row> rows(1);
    rows.front().heading = groupTitle(group);
    for (const mapping::Target &target : m_catalog->all()) {
        if (target.group != group)
            continue;
        if (Row row = rowFor(target, rows.front().heading); row.match > 0)
            rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin() + 1, rows.end(), [](const Row &a, const Row &b) { return a.match > b.match; });
    return rows;
}

void TargetListModel::rebuild()
{
    using Group = mapping::TargetGroup;
    beginResetModel();
    m_rows.clear();
    if (!m_suggested.isEmpty() && m_filter.isEmpty()) {
        if (const auto target = m_catalog->resolve(m_suggested.toStdString())) {
            Row heading;
            heading.heading = tr("Suggested");
            m_rows = {heading, rowFor(*target, {})};
        }
    }
    std::vector<std::vector<Row>> groups;
    for (const Group group :
         {Group::Entry, Group::Contact, Group::Custom, Group::Attribution, Group::Reference, Group::Ignore}) {
        groups.push_back(groupRows(group));
        if (groups.back().size() == 1)
            groups.pop_back();
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const auto &a, const auto &b) { return a[1].match > b[1].match; });
    for (std::vector<Row> &group : groups)
        std::move(group.begin(), group.end(), std::back_inserter(m_rows));
    m_best = m_rows.empty() ? -1 : 1;
    if (m_canCreate || !m_whyNoCreation.isEmpty()) {
        Row create;
        create.create = true;
        m_rows.push_back(std::move(create));
        if (m_best < 0 && m_canCreate)
            m_best = 0;
    }
    endResetModel();
}

QString TargetListModel::createText() const
{
    if (m_filter.isEmpty() || !m_canCreate)
        return tr("Create a custom field…");
    //: %1 is what was typed, the label of the new field
    return tr("Create the custom field “%1”…").arg(m_filter);
}

int TargetListModel::rowOf(const QString &name) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].heading.isEmpty() && !m_rows[i].create && m_rows[i].face.name == name)
            return static_cast<int>(i);
    }
    return -1;
}

int TargetListModel::firstTarget() const
{
    return m_best;
}

int TargetListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TargetListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool heading = !row.heading.isEmpty();
    switch (role) {
    case Qt::DisplayRole: return heading ? row.heading : row.create ? createText() : row.face.label;
    case Qt::ToolTipRole:
        if (row.create)
            return m_whyNoCreation;
        //: %1 a label, %2 what it takes, in a word, %3 the id of a custom field
        return row.id.isEmpty() ? QString() : tr("%1 (%2), ID %3").arg(row.face.label, row.kind, row.id);
    case Qt::AccessibleTextRole: return accessibleText(row);
    case NameRole: return heading ? QString() : row.face.name;
    case HeadingRole: return heading;
    case DescriptionRole:
        if (row.create)
            return m_whyNoCreation;
        return row.key.isEmpty() ? row.face.name : row.key;
    case TileRole: return row.face.tile;
    case TileIconRole: return row.create ? QStringLiteral("add") : row.face.tileIcon;
    case UsedRole: return row.used;
    case KindRole: return row.kind;
    case CreateRole: return row.create;
    default: return {};
    }
}

QString TargetListModel::accessibleText(const Row &row) const
{
    if (!row.heading.isEmpty())
        return row.heading;
    if (row.create)
        return m_whyNoCreation.isEmpty() ? createText() : QString(createText() + QLatin1Char(' ') + m_whyNoCreation);
    QStringList words{row.face.label};
    for (const QString &word : {row.face.group, row.kind, row.used}) {
        if (!word.isEmpty())
            words << word;
    }
    return words.join(QStringLiteral(", "));
}

Qt::ItemFlags TargetListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !m_rows[static_cast<std::size_t>(index.row())].heading.isEmpty())
        return Qt::NoItemFlags;
    if (m_rows[static_cast<std::size_t>(index.row())].create && !m_canCreate)
        return Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace desk::models
