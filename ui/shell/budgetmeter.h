// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace desk::ui {

/// "Requests [====  ] 41 of 60 left, full again in 0:23": how many requests the service still takes, and when all of
/// them are back. Counts down by itself.
class BudgetMeter : public QWidget
{
    Q_OBJECT

public:
    struct Budget {
        bool known = false;
        int limit = 0;
        int remaining = 0;
        qint64 resetsAt = 0; ///< milliseconds since 1970
        int waiting = 0;     ///< requests that wait for their turn
        bool operator==(const Budget &) const = default;
    };

    explicit BudgetMeter(QWidget *parent = nullptr);

    void setBudget(const Budget &budget);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

    /// The words for a budget at a moment (milliseconds since 1970).
    [[nodiscard]] static QString textFor(const Budget &budget, qint64 now);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tick();
    [[nodiscard]] double share() const;

    Budget m_budget;
    QString m_text;
    QTimer m_clock;
};

} // namespace desk::ui
