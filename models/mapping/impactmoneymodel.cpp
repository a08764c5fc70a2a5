// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/impactmoneymodel.h"

#include "app/domain/currency.h"
#include "app/domain/display.h"
#include "models/mapping/impactwords.h"

#include <algorithm>

namespace desk::models {

ImpactMoneyModel::ImpactMoneyModel(QObject *parent) : QAbstractTableModel(parent) {}

void ImpactMoneyModel::setResult(const ImpactResultPtr &result)
{
    beginResetModel();
    m_rows.clear();
    m_leftOut = 0;
    if (result) {
        for (const mapping::ImpactTotal &total : result->impact.totals) {
            //: The value of entries, as against their expense
            add(result->impact, total, &mapping::ImpactMoney::value, total.value, tr("Value"));
            add(result->impact, total, &mapping::ImpactMoney::expense, total.expense, tr("Expense"));
            m_leftOut += total.leftOut;
        }
    }
    endResetModel();
}

void ImpactMoneyModel::add(const mapping::Impact &impact, const mapping::ImpactTotal &total, Measure measure,
                           const mapping::ImpactMoney::Pair &sum, const QString &what)
{
    const QString currency = QString::fromStdString(total.currency);
    const std::size_t first = m_rows.size();
    domain::DecimalSum others;
    int otherMonths = 0;
    for (const mapping::ImpactMoney &month : impact.money) {
        const mapping::ImpactMoney::Pair &pair = month.*measure;
        if (month.currency != total.currency)
            continue;
        if (pair.isSame()) {
            others.add(pair.before);
            otherMonths += pair.before.isZero() ? 0 : 1;
            continue;
        }
        m_rows.push_back({.currency = currency,
                          .what = what,
                          .month = monthText(month.month),
                          .before = pair.before,
                          .after = pair.after,
                          .difference = pair.difference(),
                          .total = false,
                          .first = false});
    }
    if (m_rows.size() == first)
        return;
    if (otherMonths > 0) {
        const domain::Decimal same = others.total();
        m_rows.push_back({.currency = currency,
                          .what = what,
                          //: Months whose amounts stay the same, in one line
                          .month = tr("%n other month(s)", nullptr, otherMonths),
                          .before = same,
                          .after = same,
                          .difference = {},
                          .total = false,
                          .first = false});
    }
    m_rows.push_back({.currency = currency,
                      .what = what,
                      .month = tr("All months"),
                      .before = sum.before,
                      .after = sum.after,
                      .difference = sum.difference(),
                      .total = true,
                      .first = false});
    m_rows[first].first = true;
}

int ImpactMoneyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImpactMoneyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const domain::Decimal *ImpactMoneyModel::amountOf(const Row &row, int column)
{
    switch (column) {
    case BeforeColumn: return &row.before;
    case AfterColumn: return &row.after;
    case DifferenceColumn: return &row.difference;
    default: return nullptr;
    }
}

QVariant ImpactMoneyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const domain::Decimal *amount = amountOf(row, index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (amount) {
            const QString text = domain::amountText(*amount, row.currency);
            const bool rises = index.column() == DifferenceColumn && !amount->isNegative() && !amount->isZero();
            return rises ? QString(QLatin1Char('+') + text) : text;
        }
        return index.column() == CurrencyColumn ? row.currency : index.column() == WhatColumn ? row.what : row.month;
    case Qt::TextAlignmentRole: return amount ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case AmountRole:
        return amount ? QVariant(
                   QString::fromStdString(amount->toPlain(domain::minorDigitsOf(row.currency.toStdString()))))
                      : QVariant();
    case TotalRole: return row.total;
    case FirstRole: return row.first;
    case FallsRole: return row.difference.isNegative();
    default: return {};
    }
}

QVariant ImpactMoneyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= BeforeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CurrencyColumn: return tr("Currency");
    //: Heads a column that says "Value" or "Expense"
    case WhatColumn: return tr("Amount");
    case MonthColumn: return tr("Month, UTC");
    //: The sum as it is at present
    case BeforeColumn: return tr("Now");
    case AfterColumn: return tr("After saving");
    case DifferenceColumn: return tr("Difference");
    default: return {};
    }
}

} // namespace desk::models
