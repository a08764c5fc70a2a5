// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/resultmodel.h"

#include <QListView>

namespace desk::ui {

class ResultDelegate;

/// The list "what will come of it": target, value, where it came from, its rule, and under it what is to be said about
/// it, with a button where there is one obvious mend: a click on it asks for the mend, as Enter or Space on the row
/// does. Shows any model with the roles of models::ResultModel.
class ResultView : public QListView
{
    Q_OBJECT
public:
    explicit ResultView(QWidget *parent = nullptr);

    /// Which mends this page can carry out; others are shown without a button. All of them by default.
    void setMends(std::function<bool(const models::Mend &)> isOffered);
    /// Results can be pinned here: by their button, and by P on the current row.
    void setPinnable(bool pinnable);
    /// Tints the row of what is pointed at elsewhere; an invalid index lights none.
    void light(const QModelIndex &index);
    /// Paler, while what it was made from cannot be read.
    void setOutOfDate(bool outOfDate);

Q_SIGNALS:
    void mendRequested(const desk::models::Mend &mend);
    /// To be pinned, or unpinned when it is.
    void pinRequested(const QModelIndex &index);
    /// The row under the mouse; invalid when it leaves.
    void pointed(const QModelIndex &index);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;

private:
    [[nodiscard]] std::optional<models::Mend> mendAt(const QPoint &position, int *remark = nullptr) const;
    [[nodiscard]] QModelIndex pinAt(const QPoint &position) const;
    void point(const QModelIndex &index);

    ResultDelegate *m_delegate;
    QPersistentModelIndex m_pointed;
    std::optional<models::Mend> m_pressed;
    QPersistentModelIndex m_pressedPin;
};

} // namespace desk::ui
