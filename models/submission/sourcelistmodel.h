// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"

#include <QAbstractListModel>

namespace desk::models {

/// The sources an entry can be made for, by conversion and name; what an operator has to know about each in words.
class SourceListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Roles {
        IdRole = Qt::UserRole + 1,
        ConfigTitleRole, ///< `Purchase`
        IconRole,        ///< name of an icon of the resource file
        PausedRole,      ///< the source or its conversion is paused
        IntegrationRole, ///< its mapping is set up elsewhere
        CurrencyRole,    ///< the mapping's default currency, may be empty
        SearchRole,      ///< name and conversion
    };

    explicit SourceListModel(QObject *parent = nullptr);

    void setCatalog(const QList<domain::ConversionConfig> &configs, const QList<domain::ConversionSource> &sources);
    [[nodiscard]] int rowOf(const QString &sourceId) const; ///< -1 when it is not there

    /// "Makes Purchase entries in EUR": what choosing it means.
    [[nodiscard]] QString purposeOf(int row) const;
    /// Why an entry for it may surprise (paused, set up elsewhere, not mapped); empty when there is nothing to say.
    [[nodiscard]] QString cautionOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString id;
        QString name;
        QString configTitle;
        QString currency;
        bool paused = false;
        bool configPaused = false;
        bool integration = false;
        bool mapped = false;
        bool operator==(const Row &) const = default;
    };
    std::vector<Row> m_rows;
};

} // namespace desk::models
