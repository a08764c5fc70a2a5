// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entries/filterstate.h"

#include <QSet>
#include <QWidget>

class QTimer;

namespace desk::ui {

class FilterEdit;
class InlineMessage;

/// The whole filter as a line of text, live both ways. While the text cannot be read, the last filter that could stays
/// in force, and a sentence under the line says what and where, with a button for the likely mend.
class FilterLine : public QWidget
{
    Q_OBJECT
public:
    FilterLine(FilterState *state, QWidget *parent);

    void focusText();
    [[nodiscard]] FilterEdit *edit() const { return m_edit; }
    /// What the line says; empty when all is well.
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    /// By Escape.
    void closed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// The filter in force, put into the line.
    void write();
    /// The line, put in force if it can be read.
    void read();
    void tell(const QList<models::FilterProblem> &problems);
    void tellAside();
    void seek(const QString &contact);
    void mend();
    void complete(bool asked);
    void contactsFound(const QString &words);

    FilterState *m_state;
    FilterEdit *m_edit;
    InlineMessage *m_message;
    QTimer *m_pause;
    QList<models::FilterProblem> m_problems;
    QSet<QString> m_soughtContacts; ///< none of them is looked for twice
    QString m_seeking;              ///< the contact that is being looked for
    bool m_reading = false;
    bool m_entered = false; ///< by Enter: the line is finished
};

} // namespace desk::ui
