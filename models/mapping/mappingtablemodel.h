// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/preview.h"
#include "models/mapping/syncedmodel.h"

namespace desk::models {

class MappingDocument;

/// The mapping as a table: its rules with what they read from the sample and how they do, then a heading and the keys
/// of the sample that no rule names (ghosts) with a suggested target, then the row that adds a rule for another path.
/// Edits go to the document, one undo step each.
class MappingTableModel : public SyncedModel
{
    Q_OBJECT
public:
    enum Column { NumberColumn, PathColumn, SampleColumn, ArrowColumn, TargetColumn, StateColumn, ColumnCount };
    enum class Kind { Rule, GhostHeading, Ghost, AddRule };
    Q_ENUM(Kind)
    enum Role {
        KindRole = Qt::UserRole, ///< Kind
        RuleRole,                ///< int from 0; -1 for other rows
        PathRole,                ///< QString, whole
        TargetNameRole,          ///< QString, as written; of a ghost the suggestion
        TargetLabelRole,         ///< QString
        TargetGroupRole,         ///< QString
        TileRole,                ///< QString
        TileIconRole,            ///< QString
        InSampleRole,            ///< bool
        StateRole,               ///< int of RuleState
        StateTextRole,           ///< QString, one or two words
        ChangedRole,             ///< bool: differs from the saved mapping
        NewRole,                 ///< bool: not in the saved mapping
        OffsetRole,              ///< qulonglong, of the value in the sample
        LengthRole,              ///< qulonglong; 0: not in the sample
    };

    explicit MappingTableModel(MappingDocument *document, QObject *parent = nullptr);

    void setPreview(std::shared_ptr<const Preview> preview);
    [[nodiscard]] const std::shared_ptr<const Preview> &preview() const { return m_preview; }
    /// How other sources map their keys: what a typed path probably feeds.
    void setNeighbours(const mapping::Neighbours &neighbours) { m_neighbours = neighbours; }
    [[nodiscard]] MappingDocument *document() const { return m_document; }
    [[nodiscard]] int ruleCount() const;
    [[nodiscard]] int ghostCount() const;
    [[nodiscard]] QModelIndex indexOfRule(int rule, int column = PathColumn) const;
    [[nodiscard]] QModelIndex indexOfGhost(const QString &path, int column = PathColumn) const;
    [[nodiscard]] Kind kind(const QModelIndex &index) const;

    /// Makes rules of these ghost rows; one without a suggestion is left out unless `target` is given.
    /// Answers the number of the first new rule, -1 when there is none.
    int mapGhosts(const QList<int> &rows, const QString &target = {});
    /// All ghosts that have a suggestion.
    int mapAllGhosts();
    /// What the service said of single rules when it refused the mapping; shown beside them until the next edit.
    void setRefusals(const QList<domain::FieldProblem> &problems);
    /// Keys of payloads that the operator does not want to map now: they are no ghosts, the heading counts them.
    void setHiddenKeys(const QSet<QString> &paths);
    /// Ghosts that are left out because of that.
    [[nodiscard]] int hiddenKeyCount() const { return m_hiddenCount; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// A path was typed into the last row and is a rule now.
    void ruleAdded(int rule);

private:
    bool addRule(const QString &path);

    struct Row {
        Kind kind = Kind::Rule;
        QString key;
        QString path;
        QString sample;
        bool inSample = false;
        TargetFace target;
        RuleState state = RuleState::Unknown;
        QString stateText;
        QString explanation;
        bool changed = false;
        bool isNew = false;
        int rule = -1;
        TextSpan span;
        bool operator==(const Row &) const = default;
    };

    void rebuild();
    [[nodiscard]] Row ruleRow(int rule) const;
    [[nodiscard]] Row ghostRow(const Ghost &ghost) const;
    void addGhosts(std::vector<Row> &rows);
    [[nodiscard]] QString ghostHeading(int count, int shown) const;
    void markChanges(std::vector<Row> &rows) const;
    void markRefusals(std::vector<Row> &rows) const;
    [[nodiscard]] static QVariant display(const Row &row, int column);
    [[nodiscard]] static QString describe(const Row &row);

    MappingDocument *m_document;
    std::shared_ptr<const Preview> m_preview;
    mapping::Neighbours m_neighbours;
    QList<domain::FieldProblem> m_refusals;
    std::vector<Row> m_rows;
    QSet<QString> m_hiddenKeys;
    int m_hiddenCount = 0;
};

} // namespace desk::models
