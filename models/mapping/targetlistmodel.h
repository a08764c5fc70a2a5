// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/targetface.h"

#include <QAbstractListModel>

namespace desk::models {

/// The one list of targets to pick from: a heading, then the targets of each group. Typing narrows it; headings without
/// targets go, and the best match comes first within its group.
class TargetListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        NameRole = Qt::UserRole, ///< QString, canonical; empty for a heading
        HeadingRole,             ///< bool
        DescriptionRole,         ///< QString: the name as it stands in the mapping, or the field's key
        TileRole,
        TileIconRole,
        UsedRole, ///< QString: "rule 3" when a rule fills it already
    };

    explicit TargetListModel(QObject *parent = nullptr);

    /// `rules` are the present rules, to say which targets are taken; `suggested` is listed first, under its own
    /// heading.
    void setTargets(std::shared_ptr<const mapping::TargetCatalog> catalog, const QStringList &ruleTargets,
                    const QString &suggested);
    void setFilter(const QString &words);
    [[nodiscard]] int rowOf(const QString &name) const; ///< -1 when it is not listed
    [[nodiscard]] int firstTarget() const;              ///< the best match of the filter; -1 when nothing is left

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        TargetFace face;
        QString heading;
        QString key; ///< of a custom field
        QString used;
    };
    void rebuild();
    [[nodiscard]] int matchOf(const TargetFace &face, const QString &key, const QString &group) const;
    [[nodiscard]] QString usedText(const QString &name) const;

    std::shared_ptr<const mapping::TargetCatalog> m_catalog;
    QStringList m_ruleTargets;
    QString m_suggested;
    QString m_filter;
    std::vector<Row> m_rows;
    int m_best = -1;
};

} // namespace desk::models
