// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace desk::ui {

class BudgetMeter;
class StatusItem;

/// The line under everything: how complete the local copy is, what the outbox does, how many requests are left.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    [[nodiscard]] StatusItem *sync() const { return m_sync; }
    [[nodiscard]] StatusItem *outbox() const { return m_outbox; }
    [[nodiscard]] BudgetMeter *budget() const { return m_budget; }

Q_SIGNALS:
    void navigate(const QString &page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusItem *m_sync;
    StatusItem *m_outbox;
    BudgetMeter *m_budget;
};

} // namespace desk::ui
