// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/impactrun.h"

#include <QAbstractTableModel>

namespace desk::models {

/// What the changes do to the money: for each currency, value and expense apart, the months that change, one line for
/// all that do not, and the total. Exact; nothing is ever added across currencies. What does not change at all is left
/// out.
class ImpactMoneyModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { CurrencyColumn, WhatColumn, MonthColumn, BeforeColumn, AfterColumn, DifferenceColumn, ColumnCount };
    enum Role {
        AmountRole = Qt::UserRole, ///< QString, exact and plain: "-12340.00"
        TotalRole,                 ///< bool: a total of all months
        FirstRole,                 ///< bool: the first line of its currency and kind; what follows repeats both
        FallsRole,                 ///< bool: the amount is less afterwards
    };

    explicit ImpactMoneyModel(QObject *parent = nullptr);

    void setResult(const ImpactResultPtr &result);
    /// Amounts that could not be added, of all currencies.
    [[nodiscard]] std::size_t leftOut() const { return m_leftOut; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString currency;
        QString what;
        QString month;
        domain::Decimal before;
        domain::Decimal after;
        domain::Decimal difference;
        bool total = false;
        bool first = false;
    };
    using Measure = mapping::ImpactMoney::Pair mapping::ImpactMoney::*;
    void add(const mapping::Impact &impact, const mapping::ImpactTotal &total, Measure measure,
             const mapping::ImpactMoney::Pair &sum, const QString &what);
    [[nodiscard]] static const domain::Decimal *amountOf(const Row &row, int column);

    std::vector<Row> m_rows;
    std::size_t m_leftOut = 0;
};

} // namespace desk::models
