// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/decimal.h"
#include "ui/entries/filterpopup.h"

#include <optional>

class QLabel;
class QLineEdit;

namespace desk::ui {

/// The smallest and the largest value, both inclusive and both optional.
class AmountPopup : public FilterPopup
{
    Q_OBJECT
public:
    explicit AmountPopup(QWidget *parent);

    void setRange(const std::optional<domain::Decimal> &least, const std::optional<domain::Decimal> &most);
    [[nodiscard]] const std::optional<domain::Decimal> &least() const { return m_leastValue; }
    [[nodiscard]] const std::optional<domain::Decimal> &most() const { return m_mostValue; }
    /// What was typed, by the operator's decimal point and groups. nullopt: empty. An error: not a number.
    [[nodiscard]] static std::optional<std::optional<domain::Decimal>> read(const QString &typed);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void apply();

    QLineEdit *m_least;
    QLineEdit *m_most;
    QLabel *m_problem;
    std::optional<domain::Decimal> m_leastValue;
    std::optional<domain::Decimal> m_mostValue;
};

} // namespace desk::ui
