// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/entrybreakdown.h"
#include "app/store/entrygroups.h"

#include <QAbstractTableModel>

namespace desk::models {

/// Columns of a breakdown.
enum class BreakdownColumn { Name, Count, Value, Share };
constexpr int breakdownColumnCount = 4;

/// How a line is called that stands for `id`; `known` is its name, if any: "No source", "Unnamed contact".
[[nodiscard]] QString shareTitle(store::EntryDimension dimension, const QString &id, const QString &known);
/// The same for a series of a chart; "Others" for the rest.
[[nodiscard]] QString seriesTitle(store::EntrySplit split, const store::EntrySeries &series);

/// The lines of a breakdown, sorted by any column; the line of all others stays last. A share is of the values, or of
/// the numbers of entries when the lines are sorted by those or have no value in common; losses count by their size.
class BreakdownModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        RawRole = Qt::UserRole, ///< id, number, amount as text, share from -1 to 1
        ShareRole,              ///< of the line, from -1 to 1; in every column
        OthersRole              ///< whether the line stands for all others
    };
    enum class Measure { Value, Count };

    explicit BreakdownModel(QObject *parent = nullptr);

    void setBreakdown(const store::EntryBreakdown &breakdown, store::EntryDimension dimension, const QString &currency);
    void clear();
    [[nodiscard]] store::EntryDimension dimension() const { return m_dimension; }
    [[nodiscard]] Measure measure() const;
    /// The line of a row; nullptr for that of all others.
    [[nodiscard]] const store::EntryShare *share(int row) const;
    /// The ids of all lines but the others'.
    [[nodiscard]] QStringList ids() const;
    /// Rows as tab-separated text with a head; amounts as plain numbers.
    [[nodiscard]] QString tsv(const QList<int> &rows) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Line {
        store::EntryShare share;
        QString title;
        qreal part = 0;
    };
    [[nodiscard]] bool hasOthers() const { return m_otherCount > 0; }
    [[nodiscard]] const Line &line(int row) const { return row < m_lines.size() ? m_lines[row] : m_others; }
    [[nodiscard]] QString valueText(const store::EntryShare &share) const;
    [[nodiscard]] QString currencyOf(const store::EntryShare &share) const;
    [[nodiscard]] QString shareText(const Line &line) const;
    void arrange();

    store::EntryDimension m_dimension = store::EntryDimension::Config;
    QString m_currency;
    QList<Line> m_lines;
    Line m_others;
    qint64 m_otherCount = 0;
    BreakdownColumn m_column = BreakdownColumn::Value;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    Measure m_measure = Measure::Value;
};

} // namespace desk::models
