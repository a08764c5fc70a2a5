// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/impactrun.h"

#include <QStandardItemModel>
#include <QTableView>

namespace desk::ui {

/// What changes, line by line: the result now and after saving, and what is wrong with it then.
class ImpactTable : public QTableView
{
    Q_OBJECT
public:
    explicit ImpactTable(QWidget *parent = nullptr);

    /// The worst payloads' lines, each with the time it was received.
    void setWorst(const models::ImpactResult &result);
    /// Of one payload.
    void setLines(const std::vector<mapping::ImpactLine> &lines, const mapping::TargetCatalog &catalog);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Column {
        MarkColumn,
        PayloadColumn,
        ResultColumn,
        NowColumn,
        ArrowColumn,
        AfterColumn,
        RemarkColumn,
        ColumnCount
    };
    void start(bool withPayload);
    void addLine(const QString &payload, const mapping::ImpactLine &line, const mapping::TargetCatalog &catalog);
    void shareRoom();

    QStandardItemModel *m_model;
};

} // namespace desk::ui
