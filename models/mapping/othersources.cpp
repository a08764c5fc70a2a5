// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/othersources.h"

#include "app/domain/whenready.h"

#include <QtConcurrentRun>

namespace desk::models {

using Mappings = std::shared_ptr<const mapping::OtherMappings>;

namespace {

Mappings mappingsOf(const QList<domain::ConversionSource> &sources, const mapping::TargetCatalog &catalog)
{
    auto mappings = std::make_shared<mapping::OtherMappings>();
    for (const domain::ConversionSource &source : sources) {
        // One that cannot be read is said where it is shown; here it only has nothing to suggest.
        if (const auto parsed =
                mapping::FieldMapping::parse(source.fieldMappings.toStdString(), source.sourceType.toStdString()))
            mappings->add(source.id.toStdString(), source.name.toStdString(), *parsed, catalog);
    }
    return mappings;
}

} // namespace

OtherSources::OtherSources(QObject *parent) : QObject(parent) {}

void OtherSources::setSources(const QList<domain::ConversionSource> &sources,
                              const std::shared_ptr<const mapping::TargetCatalog> &catalog)
{
    if (sources == m_sources && m_catalog && catalog && m_catalog->all() == catalog->all())
        return;
    m_sources = sources;
    m_catalog = catalog;
    const quint64 generation = ++m_generation;
    auto asked = QtConcurrent::run([sources, catalog] { return mappingsOf(sources, *catalog); });
    domain::whenReady(asked, this, [this, generation](const Mappings &mappings) {
        if (generation != m_generation)
            return;
        m_neighbours.mappings = mappings;
        Q_EMIT changed();
    });
}

void OtherSources::setSourceId(const QString &sourceId)
{
    if (m_neighbours.sourceId == sourceId.toStdString())
        return;
    m_neighbours.sourceId = sourceId.toStdString();
    Q_EMIT changed();
}

} // namespace desk::models
