// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace desk::models {
class ResultModel;
struct Mend;
} // namespace desk::models

namespace desk::ui {

class ResultDelegate;

/// The list of results. A click on a mend button, or Enter on a row that has one, asks for the mend.
class ResultList : public QListView
{
    Q_OBJECT
public:
    explicit ResultList(models::ResultModel *model, QWidget *parent = nullptr);

    void light(const QModelIndex &index);
    void setOutOfDate(bool outOfDate);

Q_SIGNALS:
    void hovered(const QModelIndex &index);
    void mendRequested(const desk::models::Mend &mend);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setHoveredRow(int row);
    void requestMend(const QModelIndex &index, int remark);

    models::ResultModel *m_model;
    ResultDelegate *m_delegate;
    int m_hoveredRow = -1;
};

} // namespace desk::ui
