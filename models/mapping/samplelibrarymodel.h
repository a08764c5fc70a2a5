// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/payloadset.h"

#include <QAbstractTableModel>
#include <QSet>

#include <memory>
#include <optional>

namespace desk::models {

/// One stored payload of a source.
struct LibraryRow {
    bool isSample = true; ///< else the payload of a submission
    qint64 id = 0;        ///< of the sample or the submission
    QString name;         ///< as shown
    QString origin;       ///< pasted, captured, sent, imported; submitted
    domain::Instant at;
    qint64 size = 0; ///< bytes
    int expectations = 0;
    int failures = 0;
    [[nodiscard]] qint64 key() const { return isSample ? id : -id; }
    bool operator==(const LibraryRow &) const = default;
};

/// A table of all stored payloads of a source: name, origin, when, size, what is expected. Sorts by any column; shows
/// those that a search found.
class SampleLibraryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Origin, When, Size, Expected, ColumnCount };
    enum Role {
        KeyRole = Qt::UserRole, ///< qlonglong: the sample's number, or minus the submission's
        IsSampleRole,           ///< bool
        FailuresRole,           ///< int
    };

    explicit SampleLibraryModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setRows(std::vector<LibraryRow> rows);
    /// Keys of the rows to show; nothing: all.
    void setFound(const std::optional<QSet<qint64>> &keys);
    [[nodiscard]] int allCount() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] const LibraryRow &row(int row) const { return m_all[m_shown[static_cast<std::size_t>(row)]]; }
    [[nodiscard]] std::vector<LibraryRow> all() const { return m_all; }
    [[nodiscard]] int rowOfKey(qint64 key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void renameRequested(qint64 sampleId, const QString &name);

private:
    void choose();
    void arrange();
    [[nodiscard]] QString text(const LibraryRow &row, int column) const;

    std::vector<LibraryRow> m_all;
    std::vector<std::size_t> m_shown; ///< indexes into m_all
    std::optional<QSet<qint64>> m_found;
    int m_column = When;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

/// Keys of the payloads that hold all the words, in any case; `names` are searched too. Any thread; stops when
/// `isWanted` says so.
[[nodiscard]] QSet<qint64> payloadsWith(const domain::PayloadSet &payloads, const std::vector<LibraryRow> &names,
                                        const QString &words, const std::function<bool()> &isWanted);

/// "1.2 kB"
[[nodiscard]] QString sizeText(qint64 bytes);

} // namespace desk::models
