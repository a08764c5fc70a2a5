// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/targetface.h"

#include <QAbstractListModel>

namespace desk::models {

/// The one list of targets to pick from: a heading, then the targets of each group; last, the row that makes a custom
/// field. Typing narrows it, by label, name, custom field key, id and other usual words ("price"): groups and targets
/// come in the order of how well they match (how the label begins, a word of it, a part of it, another word, the id),
/// and headings without targets go.
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
        UsedRole,   ///< QString: "rule 3" when a rule fills it already
        KindRole,   ///< QString: what a custom field takes, in a word
        CreateRole, ///< bool: the row that makes a custom field; enabled when that is possible
    };

    explicit TargetListModel(QObject *parent = nullptr);

    /// `rules` are the present rules, to say which targets are taken; `suggested` is listed first, under its own
    /// heading.
    void setTargets(std::shared_ptr<const mapping::TargetCatalog> catalog, const QStringList &ruleTargets,
                    const QString &suggested);
    void setFilter(const QString &words);
    /// Whether a custom field can be made, or the sentence why not. Both empty: the row is not there.
    void setCreation(bool possible, const QString &whyNot = {});
    /// What was typed, to be the new field's label.
    [[nodiscard]] const QString &filter() const { return m_filter; }
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
        QString kind; ///< of a custom field, in a word
        QString id;   ///< of a custom field
        bool create = false;
        int match = 0;
    };
    void rebuild();
    [[nodiscard]] std::vector<Row> groupRows(mapping::TargetGroup group) const;
    [[nodiscard]] Row rowFor(const mapping::Target &target, const QString &groupTitle) const;
    [[nodiscard]] int matchOf(const mapping::Target &target, const TargetFace &face, const QString &group) const;
    [[nodiscard]] QString usedText(const QString &name) const;
    [[nodiscard]] QString createText() const;
    [[nodiscard]] QString accessibleText(const Row &row) const;

    std::shared_ptr<const mapping::TargetCatalog> m_catalog;
    QStringList m_ruleTargets;
    QString m_suggested;
    QString m_filter;
    std::vector<Row> m_rows;
    QString m_whyNoCreation;
    bool m_canCreate = false;
    int m_best = -1;
};

} // namespace desk::models
