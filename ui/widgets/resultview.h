// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/resultmodel.h"

#include <QListView>

namespace desk::ui {

/// The list "what will come of it": target, value, where it came from, its rule, and under it what is to be said about
/// it, with a button where there is one obvious mend. Shows any model with the roles of models::ResultModel.
class ResultView : public QListView
{
    Q_OBJECT
public:
    explicit ResultView(QWidget *parent = nullptr);

    /// Which mends this page can carry out; others are shown without a button. All of them by default.
    void setMends(std::function<bool(const models::Mend &)> isOffered);
    [[nodiscard]] bool offers(const models::Mend &mend) const;

Q_SIGNALS:
    void mendRequested(const desk::models::Mend &mend);
    /// The row under the mouse or the current one while the keyboard is used; invalid when the mouse leaves.
    void pointed(const QModelIndex &index);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] const models::Mend *mendAt(const QPoint &position) const;

    std::function<bool(const models::Mend &)> m_offered;
    std::optional<models::Mend> m_pressed;
    mutable models::Mend m_found;
};

} // namespace desk::ui
