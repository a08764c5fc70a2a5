// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/impactrun.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace desk::models {
class ImpactPayloadModel;
}

namespace desk::ui {

class ImpactTable;

/// The payloads for which something changes, as a table that can be filtered, and all lines of the chosen one. Enter, a
/// double click or the button opens it as the sample.
class ImpactPayloadPane : public QWidget
{
    Q_OBJECT
public:
    explicit ImpactPayloadPane(QWidget *parent = nullptr);

    /// Filters and the chosen payload stay, where they still are there.
    void setResult(const models::ImpactResultPtr &result);
    /// Shows only the payloads of this target.
    void setTarget(const QString &target);

Q_SIGNALS:
    void openRequested(const desk::domain::PayloadSet::Payload &payload);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTable();
    void fillFilters();
    void filtered();
    void showChosen();
    void open();

    models::ImpactPayloadModel *m_model;
    QComboBox *m_target;
    QComboBox *m_effect;
    QLabel *m_count;
    QTableView *m_table;
    QLabel *m_none;
    QLabel *m_chosen;
    QPushButton *m_open;
    ImpactTable *m_lines;
};

} // namespace desk::ui
