// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entries/filtertext.h"

#include <QLineEdit>

class QAbstractItemView;
class QCompleter;
class QStringListModel;

namespace desk::ui {

/// A line for a filter as text: what cannot be read is underlined, and keys and names are offered while typing.
/// Ctrl+Space asks for them, Down and Up choose, Enter takes, Escape closes.
class FilterEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterEdit(QWidget *parent = nullptr);

    /// Underlines that part of the text; a length of 0: nothing.
    void setProblem(qsizetype at, qsizetype length);
    /// What to offer at the cursor; asked through completionWanted().
    void offer(const models::FilterCompletion &completion);
    [[nodiscard]] bool isOffering() const;
    [[nodiscard]] const models::FilterCompletion &completion() const { return m_completion; }
    /// Replaces a part of the text so that it can be undone; tells nobody.
    void replace(qsizetype at, qsizetype length, const QString &text);

Q_SIGNALS:
    /// The text was changed by hand or by an offer that was taken.
    void typed();
    /// `asked`: by Ctrl+Space, not by typing.
    void completionWanted(bool asked);
    void escaped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(int row);
    [[nodiscard]] int placeOf(qsizetype position) const;

    QCompleter *m_completer;
    QAbstractItemView *m_popup = nullptr;
    QStringListModel *m_offers;
    models::FilterCompletion m_completion;
    qsizetype m_at = 0;
    qsizetype m_length = 0;
};

} // namespace desk::ui
