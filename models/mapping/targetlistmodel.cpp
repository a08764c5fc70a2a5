// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/targetlistmodel.h"

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

/// 0: not at all; the higher the better. Every word must be found somewhere.
int TargetListModel::matchOf(const TargetFace &face, const QString &key, const QString &group) const
{
    if (m_filter.isEmpty())
        return 1;
    if (face.label.startsWith(m_filter, Qt::CaseInsensitive) || face.name.startsWith(m_filter, Qt::CaseInsensitive)
        || key.startsWith(m_filter, Qt::CaseInsensitive))
        return 3;
    const QString all = face.label + QLatin1Char(' ') + face.name + QLatin1Char(' ') + key + QLatin1Char(' ') + group;
    const QStringList words = m_filter.split(QLatin1Char(' '));
    const bool every = std::all_of(words.begin(), words.end(),
                                   [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
    if (!every)
        return 0;
    return face.label.contains(m_filter, Qt::CaseInsensitive) ? 2 : 1;
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

void TargetListModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    m_best = -1;
    int bestMatch = 0;
    using Group = mapping::TargetGroup;
    const auto addHeading = [this](const QString &title) {
        Row row;
        row.heading = title;
        m_rows.push_back(std::move(row));
    };
    const auto addTarget = [&](const mapping::Target &target, const QString &group) {
        const TargetFace face = faceOf(target);
        const QString key = QString::fromStdString(target.customFieldKey);
        const int match = matchOf(face, key, group);
        if (match == 0)
            return;
        if (match > bestMatch) {
            bestMatch = match;
            m_best = static_cast<int>(m_rows.size());
        }
        m_rows.push_back({.face = face, .heading = {}, .key = key, .used = usedText(face.name)});
    };
    if (!m_suggested.isEmpty() && m_filter.isEmpty()) {
        if (const auto target = m_catalog->resolve(m_suggested.toStdString())) {
            addHeading(tr("Suggested"));
            addTarget(*target, {});
        }
    }
    for (const Group group :
         {Group::Entry, Group::Contact, Group::Custom, Group::Attribution, Group::Reference, Group::Ignore}) {
        const QString title = groupTitle(group);
        addHeading(title);
        for (const mapping::Target &target : m_catalog->all()) {
            if (target.group == group)
                addTarget(target, title);
        }
        if (!m_rows.back().heading.isEmpty())
            m_rows.pop_back();
    }
    endResetModel();
}

int TargetListModel::rowOf(const QString &name) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].heading.isEmpty() && m_rows[i].face.name == name)
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
    case Qt::DisplayRole: return heading ? row.heading : row.face.label;
    case Qt::AccessibleTextRole:
        if (heading || row.face.group.isEmpty())
            return heading ? row.heading : row.face.label;
        return QString(row.face.label + QStringLiteral(", ") + row.face.group
                       + (row.used.isEmpty() ? QString() : QString(QStringLiteral(", ") + row.used)));
    case NameRole: return heading ? QString() : row.face.name;
    case HeadingRole: return heading;
    case DescriptionRole: return row.key.isEmpty() ? row.face.name : row.key;
    case TileRole: return row.face.tile;
    case TileIconRole: return row.face.tileIcon;
    case UsedRole: return row.used;
    default: return {};
    }
}

Qt::ItemFlags TargetListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !m_rows[static_cast<std::size_t>(index.row())].heading.isEmpty())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace desk::models
