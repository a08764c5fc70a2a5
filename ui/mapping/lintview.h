// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowdelegate.h"

#include <QListView>
#include <QPersistentModelIndex>

namespace desk::ui {

/// Rows of lint: the severity's icon, the sentence, and the mend as a link at the end.
class LintDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit LintDelegate(QObject *parent = nullptr);

    /// Where the link is in a row; empty when there is none.
    [[nodiscard]] static QRect mendRect(const QRect &row, const QModelIndex &index);

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QRect &content) const override;
};

/// The list of findings. A click or Enter goes to the rule, a click on the link or Space mends, Delete leaves a finding
/// out for this mapping.
class LintView : public QListView
{
    Q_OBJECT
public:
    explicit LintView(QWidget *parent = nullptr);
    /// As high as its rows, up to a few.
    void fitHeight();

Q_SIGNALS:
    void chosen(const QModelIndex &index);
    void mendRequested(const QModelIndex &index);
    void dismissRequested(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    /// The row whose link is there; invalid: none.
    [[nodiscard]] QModelIndex mendAt(const QPoint &position) const;
    QPersistentModelIndex m_pressed;
};

} // namespace desk::ui
