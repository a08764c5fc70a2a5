// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/profilecontroller.h"
#include "models/mapping/syncedmodel.h"
#include "models/mapping/targetface.h"

#include <QSortFilterProxyModel>

namespace desk::models {

class MappingDocument;

/// The keys of all stored payloads as a table: how often each comes, as what, with which values, what the mapping does
/// with it, and whether something changed. Keys that only a rule knows stand at the end.
class KeysModel : public SyncedModel
{
    Q_OBJECT
public:
    enum Column {
        KeyColumn,
        CountColumn,
        TypesColumn,
        SamplesColumn,
        TargetColumn,
        FirstColumn,
        LastColumn,
        StateColumn,
        ColumnCount
    };
    enum Role {
        PathRole = Qt::UserRole, ///< QString, whole
        SortRole,                ///< raw value of the column
        ShareRole,               ///< double, 0 to 1: of the payloads
        RuleRole,                ///< int; -1 without a rule
        StateRole,               ///< int of mapping::KeyState
        TargetNameRole,          ///< QString; of a key without a rule the suggestion
        TargetLabelRole,         ///< QString
        TargetGroupRole,         ///< QString
        TileRole,                ///< QString
        TileIconRole,            ///< QString
        SuggestedRole,           ///< bool: the target is a suggestion
        ReasonRole,              ///< QString: why it is suggested
        CanMapRole,              ///< bool: a rule can be made of it
        DetailRole,              ///< QString: all that is known, in sentences
    };

    explicit KeysModel(MappingDocument *document, QObject *parent = nullptr);

    void setReport(std::shared_ptr<const KeyReport> report);
    [[nodiscard]] QModelIndex indexOfPath(const QString &path, int column = KeyColumn) const;
    /// Makes a rule of a key that has none, with its suggestion when no target is given. One undo step; false when
    /// there is no target, or nothing was changed.
    bool map(const QModelIndex &index, const QString &target = {});

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Row {
        QString path;
        quint32 count = 0;
        quint32 total = 0;
        QString types;
        QStringList samples;
        TargetFace target;
        QString reason;
        int rule = -1;
        bool collapsed = false;
        domain::Instant first;
        domain::Instant last;
        mapping::KeyState state = mapping::KeyState::Unmapped;
        bool operator==(const Row &) const = default;
    };
    void rebuild();
    [[nodiscard]] Row rowOf(std::size_t key) const;
    void addRulesWithoutKeys(std::vector<Row> &rows) const;
    [[nodiscard]] QVariant display(const Row &row, int column) const;
    [[nodiscard]] static QVariant sortValue(const Row &row, int column);
    [[nodiscard]] static QString describe(const Row &row);
    [[nodiscard]] static QString detail(const Row &row);

    MappingDocument *m_document;
    std::shared_ptr<const KeyReport> m_report;
    std::vector<Row> m_rows;
};

/// Those of the keys that the operator wants to see, sorted on raw values.
class KeysFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Show { All, Changed, NotMapped, Mapped };

    explicit KeysFilter(QObject *parent = nullptr);
    /// Part of a key, of a value or of a target's label.
    void setWords(const QString &words);
    void setShow(Show show);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_words;
    Show m_show = Show::All;
};

} // namespace desk::models
