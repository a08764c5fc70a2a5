// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace desk::models {
class ImpactController;
}

namespace desk::ui {

class Banner;
class ImpactCells;
class ImpactTable;

/// What saving does to the stored payloads, as a part of a dialog: how many change and how, what it does to the money,
/// and the worst of them; in a warning tone when values are lost or errors come up. Follows the comparison while it is
/// being worked out.
class ImpactSummary : public QWidget
{
    Q_OBJECT
public:
    /// The controller must outlive it.
    explicit ImpactSummary(const models::ImpactController *impact, QWidget *parent = nullptr);

Q_SIGNALS:
    /// It needs more room, or less.
    void heightChanged();

private:
    void refresh();
    void showProgress();
    void showResult();

    const models::ImpactController *m_impact;
    QWidget *m_head;
    ImpactCells *m_cells;
    Banner *m_warning;
    QLabel *m_counts;
    QLabel *m_money;
    ImpactTable *m_table;
    QLabel *m_foot;
};

} // namespace desk::ui
