// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entries/filterpopup.h"

#include <QDate>

#include <optional>

class QDateEdit;

namespace desk::ui {

/// Days in UTC, both inclusive; either end may be open.
struct Period {
    std::optional<QDate> from;
    std::optional<QDate> to;
    bool operator==(const Period &) const = default;
    [[nodiscard]] bool isOpen() const { return !from && !to; }
};

/// "1 to 22 Nov 2026", "since 1 Nov 2026"; empty for no limit.
[[nodiscard]] QString periodText(const Period &period);

/// Presets and two dates of one's own.
class PeriodPopup : public FilterPopup
{
    Q_OBJECT
public:
    explicit PeriodPopup(QWidget *parent);

    void setPeriod(const Period &period);
    [[nodiscard]] const Period &period() const { return m_period; }
    /// The presets with their names, counted from `today`.
    [[nodiscard]] static QList<QPair<QString, Period>> presets(QDate today);

private:
    void take(const Period &period);

    Period m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace desk::ui
