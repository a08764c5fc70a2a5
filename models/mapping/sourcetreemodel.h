// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"
#include "models/mapping/syncedmodel.h"

#include <QHash>

namespace desk::models {

/// What is known about a source beside what the service says of it.
struct SourceFacts {
    int unmapped = -1;     ///< keys of its newest sample that no rule names; -1 while unknown
    bool hasDraft = false; ///< unsaved edits are kept for it
    bool operator==(const SourceFacts &) const = default;
};

/// Conversion configs as groups with their sources below, for the Mappings page. One column.
/// A refresh changes only what differs, so selection and expansion stay.
class SourceTreeModel : public SyncedModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, ///< QString; the config's or the source's id
        ConfigIdRole,          ///< QString; of a source: the id of its config
        IsSourceRole,          ///< bool
        SourceTypeRole,        ///< QString, WEBHOOK for an empty type
        ReadOnlyRole,          ///< bool: set up elsewhere, only shown here
        PausedRole,            ///< bool
        NotMappedRole,         ///< bool: a webhook source without a single rule
        UnmappedRole,          ///< int, -1 while unknown
        DraftRole,             ///< bool
        SecondaryTextRole,     ///< QString beside a config's name: "EUR", "no value"
    };

    explicit SourceTreeModel(QObject *parent = nullptr);

    void setCatalog(const QList<domain::ConversionConfig> &configs, const QList<domain::ConversionSource> &sources);
    /// By source id; sources that are not named lose their facts.
    void setFacts(const QHash<QString, SourceFacts> &facts);
    void setFactsOf(const QString &sourceId, const SourceFacts &facts);

    [[nodiscard]] QModelIndex indexOfSource(const QString &sourceId) const;
    [[nodiscard]] int sourceCount() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct SourceRow {
        QString id;
        QString configId;
        QString name;
        QString type;
        bool readOnly = false;
        bool paused = false;
        bool notMapped = false;
        SourceFacts facts;
        bool operator==(const SourceRow &) const = default;
    };
    struct Group { // children live behind a pointer that is the internal pointer of their indexes
        std::vector<SourceRow> sources;
    };
    struct ConfigRow {
        QString id;
        QString title;
        QString secondary;
        bool paused = false;
        std::shared_ptr<Group> group;
        bool operator==(const ConfigRow &) const = default;
    };

    [[nodiscard]] static QVariant configData(const ConfigRow &row, int role);
    [[nodiscard]] static QVariant sourceData(const SourceRow &row, int role);
    [[nodiscard]] static QString describe(const SourceRow &row);

    std::vector<ConfigRow> m_configs;
    QHash<QString, SourceFacts> m_facts;
};

} // namespace desk::models
