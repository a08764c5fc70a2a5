// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/impact.h"

#include <QStandardItemModel>
#include <QTableView>

namespace desk::ui {

/// What changes for which stored sample: the result now and after saving. Losses last and marked, as in the dialog.
class ImpactTable : public QTableView
{
    Q_OBJECT
public:
    explicit ImpactTable(QWidget *parent = nullptr);

    void setImpact(const models::Impact &impact);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Column {
        MarkColumn,
        SampleColumn,
        ResultColumn,
        NowColumn,
        ArrowColumn,
        AfterColumn,
        RemarkColumn,
        ColumnCount
    };
    void addLine(const models::SampleImpact &sample, const models::ImpactLine &line);

    QStandardItemModel *m_model;
};

} // namespace desk::ui
