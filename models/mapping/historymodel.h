// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/mappinghistoryrepository.h"
#include "models/mapping/mappingdiff.h"

#include <QAbstractListModel>

namespace desk::models {

/// The versions of a source's mapping, newest first: whose, when, and how many changes each made. What each changed is
/// worked out on a pool thread after setVersions(), so that a thousand of them are there at once. GUI thread.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using Version = store::MappingHistoryRepository::Version;
    enum Role {
        OriginRole = Qt::UserRole, ///< QString: seen, saved, restored, imported, altered
        WhoRole,                   ///< QString: one sentence that says whose it is
        ChangesRole,               ///< int against the version before; -1 while unknown, and for the first one
        ChangesTextRole,           ///< QString
        HereRole,                  ///< bool: saved from this program
        FilterRole,                ///< QString: everything that a search looks at
    };

    explicit HistoryModel(QObject *parent = nullptr);

    void setVersions(const QList<Version> &versions, const QString &sourceType);
    [[nodiscard]] const QList<Version> &versions() const { return m_versions; }
    [[nodiscard]] domain::Result<mapping::FieldMapping> mappingAt(int row) const;
    /// "12 Mar 2026, 14:02:07"
    [[nodiscard]] static QString momentOf(domain::Instant at);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Summary {
        int changes = -1;
        QString words; ///< the paths and targets that changed
    };
    [[nodiscard]] static std::vector<Summary> summariesOf(const QList<Version> &versions, const std::string &type);
    [[nodiscard]] QString whoText(int row) const;
    [[nodiscard]] QString changesText(int row) const;

    QList<Version> m_versions;
    std::string m_sourceType;
    std::vector<Summary> m_summaries; ///< empty while they are worked out
    quint64 m_generation = 0;
};

} // namespace desk::models
