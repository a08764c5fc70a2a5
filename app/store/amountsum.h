// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/entrysums.h"

namespace desk::store {

/// The number without its sign: gains and losses by their size.
[[nodiscard]] inline domain::Decimal sizeOf(const domain::Decimal &value)
{
    const std::string_view text = value.text();
    return value.isNegative() ? domain::Decimal::fromJsonNumber(text.substr(1)).value_or(value) : value;
}

/// Adds up amounts and rows exactly: millionths where they are kept as such, decimals where they are not. Cheap to have
/// many of.
class AmountSum
{
public:
    void addRows(qint64 count) { m_count += count; }
    void addUnits(qint64 millionths) { addKept(millionths / unitsInOne, millionths % unitsInOne); }
    /// Neither part overflows, whatever the number of rows.
    void addKept(qint64 ones, qint64 rest)
    {
        m_ones += ones;
        m_rest += rest;
    }
    /// An amount that no whole number of millionths holds.
    void addOdd(const domain::Decimal &amount)
    {
        if (!m_odd)
            m_odd = std::make_unique<domain::DecimalSum>();
        if (!m_odd->add(amount))
            ++m_leftOut;
    }
    void add(const AmountSum &other)
    {
        m_count += other.m_count;
        m_leftOut += other.m_leftOut;
        addKept(other.m_ones, other.m_rest);
        if (other.m_odd)
            addOdd(other.m_odd->total());
    }

    [[nodiscard]] qint64 count() const { return m_count; }
    /// Amounts whose exponent is beyond reason; they are not in the total.
    [[nodiscard]] qint64 leftOut() const { return m_leftOut; }
    /// For a first ranking only.
    [[nodiscard]] double approximateTotal() const
    {
        const double kept = static_cast<double>(m_ones) + static_cast<double>(m_rest) / unitsInOne;
        return m_odd ? kept + m_odd->total().toApproximateDouble() : kept;
    }
    [[nodiscard]] domain::Decimal total() const
    {
        domain::Decimal kept = amountOf(m_ones, m_rest);
        if (!m_odd)
            return kept;
        domain::DecimalSum sum;
        sum.add(kept);
        sum.add(m_odd->total());
        return sum.total();
    }

private:
    static constexpr qint64 unitsInOne = 1'000'000;

    qint64 m_ones = 0;
    qint64 m_rest = 0;
    qint64 m_count = 0;
    qint64 m_leftOut = 0;
    std::unique_ptr<domain::DecimalSum> m_odd;
};

} // namespace desk::store
