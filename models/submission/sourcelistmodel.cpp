// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/submission/sourcelistmodel.h"

#include "app/mapping/fieldmapping.h"

#include <QHash>

namespace desk::models {

SourceListModel::SourceListModel(QObject *parent) : QAbstractListModel(parent) {}

void SourceListModel::setCatalog(const QList<domain::ConversionConfig> &configs,
                                 const QList<domain::ConversionSource> &sources)
{
    QHash<QString, qsizetype> place;
    for (qsizetype i = 0; i < configs.size(); ++i)
        place.insert(configs.at(i).id, i);
    std::vector<std::pair<std::pair<qsizetype, QString>, Row>> sorted;
    for (const domain::ConversionSource &source : sources) {
        Row row;
        row.id = source.id;
        row.name = source.name;
        row.paused = !source.isActive;
        row.integration = !source.isWebhook();
        const qsizetype at = place.value(source.configId, configs.size());
        if (at < configs.size()) {
            row.configTitle = configs.at(at).title();
            row.configPaused = !configs.at(at).isActive;
        }
        if (const auto mapping =
                mapping::FieldMapping::parse(source.fieldMappings.toStdString(), source.sourceType.toStdString())) {
            row.mapped = !mapping->rules().empty();
            if (!row.integration)
                row.currency = QString::fromStdString(mapping->revenueCurrency().value_or(std::string()));
        }
        sorted.push_back({{at, row.name.toCaseFolded()}, row});
    }
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Row> rows;
    rows.reserve(sorted.size());
    for (auto &entry : sorted)
        rows.push_back(std::move(entry.second));
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SourceListModel::rowOf(const QString &sourceId) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.id == sourceId; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString SourceListModel::purposeOf(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const Row &source = m_rows[std::size_t(row)];
    if (source.configTitle.isEmpty())
        return {};
    if (source.currency.isEmpty()) {
        //: %1: name of a conversion, for example Purchase
        return tr("Makes %1 entries").arg(source.configTitle);
    }
    //: %1: name of a conversion, for example Purchase; %2: a currency code
    return tr("Makes %1 entries in %2").arg(source.configTitle, source.currency);
}

QString SourceListModel::cautionOf(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const Row &source = m_rows[std::size_t(row)];
    if (source.integration)
        return tr("This source is set up in another program. Its mapping is not read here, so only the direct values "
                  "below count.");
    if (source.configPaused)
        return tr("The conversion %1 is paused. The service may refuse the entry or leave it out of its reports.")
            .arg(source.configTitle);
    if (source.paused)
        return tr("This source is paused. The service may refuse the entry or leave it out of its reports.");
    if (!source.mapped)
        return tr("This source is not mapped yet: a payload is kept, but only the direct values count.");
    return {};
}

int SourceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SourceListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid)) // a combo box asks for "none" too
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.name;
    case Qt::AccessibleTextRole:
        return row.paused || row.configPaused ? tr("%1, %2, paused").arg(row.name, row.configTitle)
                                              : tr("%1, %2").arg(row.name, row.configTitle);
    case IdRole: return row.id;
    case ConfigTitleRole: return row.configTitle;
    case IconRole:
        if (row.paused || row.configPaused)
            return QStringLiteral("paused");
        return row.integration ? QStringLiteral("integration") : QStringLiteral("webhook");
    case PausedRole: return row.paused || row.configPaused;
    case IntegrationRole: return row.integration;
    case CurrencyRole: return row.currency;
    case SearchRole: return QString(row.name + u' ' + row.configTitle);
    default: return {};
    }
}

} // namespace desk::models
