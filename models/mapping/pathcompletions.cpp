// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/pathcompletions.h"

#include "app/domain/display.h"

namespace desk::models {

PathCompletions::PathCompletions(const mapping::PayloadProfile &profile, const Preview *preview, QObject *parent)
    : QAbstractListModel(parent)
{
    const QString total = domain::countText(profile.payloads());
    for (const mapping::KeyProfile &key : profile.keys()) {
        if (key.collapsed)
            continue;
        Row row;
        row.path = QString::fromStdString(key.path);
        row.leaf = key.isLeaf();
        row.count = key.seen.count;
        //: How many of all payloads have a key
        row.frequency = tr("%1 of %2").arg(domain::countText(key.seen.count), total);
        if (!key.samples.empty())
            row.sample = QString::fromStdString(key.samples.front()).simplified();
        else if (!row.leaf)
            row.sample = key.mainShape() == mapping::ValueShape::Array ? QStringLiteral("[…]") : QStringLiteral("{…}");
        m_rows.push_back(std::move(row));
    }
    if (preview)
        addSample(*preview, profile);
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row &a, const Row &b) { return a.leaf != b.leaf ? a.leaf : a.count > b.count; });
}

void PathCompletions::addSample(const Preview &preview, const mapping::PayloadProfile &profile)
{
    for (const LeafPlace &leaf : preview.sample->leaves) {
        if (m_rows.size() >= maximum)
            break;
        if (profile.find(leaf.path))
            continue;
        Row row;
        row.path = QString::fromStdString(leaf.path);
        row.sample = oneLine(leaf.value, 60);
        row.count = profile.payloads(); // what is on the screen is wanted as much as the most frequent
        if (profile.payloads() > 0)
            row.frequency = tr("in the sample");
        m_rows.push_back(std::move(row));
    }
}

int PathCompletions::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PathCompletions::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole: return row.path;
    case Qt::AccessibleTextRole: return QStringList{row.path, row.frequency, row.sample}.join(QStringLiteral(", "));
    case FrequencyRole: return row.frequency;
    case SampleRole: return row.sample;
    default: return {};
    }
}

QHash<int, QByteArray> PathCompletions::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(FrequencyRole, "frequency");
    names.insert(SampleRole, "sample");
    return names;
}

} // namespace desk::models
