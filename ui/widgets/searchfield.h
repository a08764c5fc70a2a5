// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QTimer;

namespace desk::ui {

/// A line for words to look for: magnifier, cross, Escape clears. searchChanged() comes when typing pauses (or at once
/// on Enter and on clearing), so that a slow search is not asked for every letter.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    void searchChanged(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void settle();

    QTimer *m_pause;
    QString m_told;
};

} // namespace desk::ui
