// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/historymodel.h"

#include "app/domain/whenready.h"

#include <QDateTime>
#include <QLocale>
#include <QtConcurrentRun>

namespace desk::models {

HistoryModel::HistoryModel(QObject *parent) : QAbstractListModel(parent) {}

QString HistoryModel::momentOf(domain::Instant at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at.milliseconds()),
                              //: A day and a time, in Qt's date format
                              tr("d MMM yyyy, HH:mm:ss"));
}

void HistoryModel::setVersions(const QList<Version> &versions, const QString &sourceType)
{
    beginResetModel();
    m_versions = versions;
    m_sourceType = sourceType.toStdString();
    m_summaries.clear();
    endResetModel();
    if (versions.isEmpty())
        return;
    auto asked = QtConcurrent::run([versions, type = m_sourceType] { return summariesOf(versions, type); });
    domain::whenReady(asked, this, [this, generation = ++m_generation](const std::vector<Summary> &summaries) {
        if (generation != m_generation)
            return;
        m_summaries = summaries;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

std::vector<HistoryModel::Summary> HistoryModel::summariesOf(const QList<Version> &versions, const std::string &type)
{
    std::vector<Summary> summaries(static_cast<std::size_t>(versions.size()));
    std::optional<mapping::FieldMapping> newer;
    for (qsizetype i = 0; i < versions.size(); ++i) {
        auto parsed = mapping::FieldMapping::parse(versions.at(i).mapping.toStdString(), type);
        if (newer && parsed) {
            Summary &summary = summaries[static_cast<std::size_t>(i - 1)];
            const auto changes = mappingChanges(*parsed, *newer);
            summary.changes = static_cast<int>(changes.size());
            QStringList words;
            for (const MappingChange &change : changes)
                words << change.path << change.oldPath << change.oldTarget << change.newTarget;
            summary.words = words.join(QLatin1Char(' '));
        }
        newer = parsed ? std::optional(std::move(*parsed)) : std::nullopt;
    }
    return summaries;
}

domain::Result<mapping::FieldMapping> HistoryModel::mappingAt(int row) const
{
    return mapping::FieldMapping::parse(m_versions.value(row).mapping.toStdString(), m_sourceType);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_versions.size());
}

QString HistoryModel::whoText(int row) const
{
    const Version &version = m_versions.at(row);
    const QString who = version.who.isEmpty() ? tr("here") : version.who;
    if (version.origin == QLatin1String("saved"))
        //: %1 is a person's name, or "here"
        return version.who.isEmpty() ? tr("saved here") : tr("saved by %1").arg(who);
    if (version.origin == QLatin1String("restored"))
        return version.who.isEmpty() ? tr("restored here") : tr("restored by %1").arg(who);
    if (version.origin == QLatin1String("imported"))
        return version.who.isEmpty() ? tr("imported here") : tr("imported by %1").arg(who);
    if (version.origin == QLatin1String("altered"))
        return tr("stored by the service in the place of what was sent");
    return row == m_versions.size() - 1 ? tr("as it was first seen") : tr("saved by somebody else, seen then");
}

QString HistoryModel::changesText(int row) const
{
    if (row == m_versions.size() - 1)
        return tr("the first one known");
    const int changes = m_summaries.empty() ? -1 : m_summaries[static_cast<std::size_t>(row)].changes;
    return changes < 0 ? QString() : tr("%n change(s)", nullptr, changes);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const Version &version = m_versions.at(row);
    switch (role) {
    case Qt::DisplayRole: return momentOf(version.at);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{momentOf(version.at), whoText(row)};
        if (const QString changes = changesText(row); !changes.isEmpty())
            parts << changes;
        return parts.join(QStringLiteral(", "));
    }
    case OriginRole: return version.origin;
    case WhoRole: return whoText(row);
    case ChangesRole: return m_summaries.empty() ? -1 : m_summaries[static_cast<std::size_t>(row)].changes;
    case ChangesTextRole: return changesText(row);
    case HereRole:
        return version.origin == QLatin1String("saved") || version.origin == QLatin1String("restored")
               || version.origin == QLatin1String("imported");
    case FilterRole:
        return QString(momentOf(version.at) + QLatin1Char(' ') + whoText(row) + QLatin1Char(' ') + version.note
                       + QLatin1Char(' ')
                       + (m_summaries.empty() ? QString() : m_summaries[static_cast<std::size_t>(row)].words));
    default: return {};
    }
}

} // namespace desk::models
