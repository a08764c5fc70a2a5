// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/linediff.h"

#include <QListView>

class QStandardItemModel;

namespace desk::ui {

/// Two JSON texts laid over each other, line by line: what goes is tinted red with a minus, what comes green with a
/// plus. Long stretches of equal lines are folded into one row that a click or Enter opens. Copy takes the selected
/// lines.
class JsonDiffView : public QListView
{
    Q_OBJECT
public:
    explicit JsonDiffView(QWidget *parent = nullptr);

    void setTexts(const QByteArray &before, const QByteArray &after);
    /// Neither text has a line that the other one does not have.
    [[nodiscard]] bool isSame() const;
    /// The lines with their signs, as Copy gives them.
    [[nodiscard]] QString plainText() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showLines();
    void addLine(std::size_t at);
    void unfold(const QModelIndex &index);
    void copy();

    std::vector<models::DiffLine> m_lines;
    std::vector<bool> m_shown; ///< by line: not folded away
    QStandardItemModel *m_model;
};

} // namespace desk::ui
