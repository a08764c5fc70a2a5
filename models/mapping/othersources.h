// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"
#include "app/mapping/othermappings.h"

#include <QObject>

namespace desk::models {

/// How the sources of the business map their keys, read off the GUI thread whenever the catalog changes; for the
/// suggestions of the one that is being mapped. GUI thread.
class OtherSources : public QObject
{
    Q_OBJECT
public:
    explicit OtherSources(QObject *parent = nullptr);

    void setSources(const QList<domain::ConversionSource> &sources,
                    const std::shared_ptr<const mapping::TargetCatalog> &catalog);
    /// The one that is being mapped.
    void setSourceId(const QString &sourceId);
    [[nodiscard]] const mapping::Neighbours &neighbours() const { return m_neighbours; }

Q_SIGNALS:
    void changed();

private:
    mapping::Neighbours m_neighbours;
    QList<domain::ConversionSource> m_sources;
    std::shared_ptr<const mapping::TargetCatalog> m_catalog;
    quint64 m_generation = 0;
};

} // namespace desk::models
