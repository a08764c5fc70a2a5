// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tone.h"

#include <QWidget>

class QStackedLayout;

namespace desk::ui {

class EmptyState;
class InlineMessage;
class JsonScintilla;

/// A JSON text in the theme's colours, to edit or to read. All positions are bytes of text().
///
/// Expensive to make (QScintilla): pages construct it when it is first shown. A text with a line over `longestKept`
/// bytes is broken into lines when it comes in (setText, paste, drop), so always evaluate text(), not what was handed
/// in. A text over `mostEditable` bytes, or with a line that cannot be broken, is held and returned by text() but not
/// shown. Escape leaves the editor by keyboard.
class JsonEditor : public QWidget
{
    Q_OBJECT
public:
    static constexpr qsizetype longestKept = 4096;
    static constexpr qsizetype longestShown = qsizetype{128} * 1024;
    static constexpr qsizetype mostEditable = qsizetype{8} * 1024 * 1024;
    /// More is not taken when somebody pastes or drops it; what stood there stays.
    static constexpr qsizetype mostPasted = qsizetype{16} * 1024 * 1024;
    /// The sentence for it.
    [[nodiscard]] static QString tooLargeToPaste(qsizetype bytes);

    explicit JsonEditor(QWidget *parent = nullptr);

    /// UTF-8, or whatever bytes came in.
    [[nodiscard]] QByteArray text() const;
    /// Replaces everything, forgets the undo history, clears marks. Emits textChanged, not textEdited.
    void setText(const QByteArray &text);
    /// Replaces everything as one edit that can be undone; emits textEdited.
    void replaceText(const QByteArray &text);
    /// One member a line.
    void prettyPrint();
    [[nodiscard]] bool isEmpty() const;
    /// The text is held, not shown (too large to edit here).
    [[nodiscard]] bool isHeld() const { return m_held; }

    void setReadOnly(bool readOnly);
    void setLineNumbersShown(bool shown);
    /// Long lines go on in the next row; for narrow panes.
    void setWrapped(bool wrapped);
    /// What screen readers call it: "Sample payload".
    void setName(const QString &name);

    /// The syntax error: a squiggle, its message as tooltip and in a line under the text with a way there.
    void setErrorMark(qsizetype offset, qsizetype length, const QString &message);
    /// A squiggle for a diagnostic; the message is its tooltip.
    void addMark(qsizetype offset, qsizetype length, Tone tone, const QString &message);
    void clearMarks();
    /// Tints the lines of a span and brings them into view.
    void setHighlight(qsizetype offset, qsizetype length);
    void clearHighlight();
    /// Selects a span and moves the cursor there.
    void goTo(qsizetype offset, qsizetype length = 0);
    [[nodiscard]] qsizetype cursorOffset() const;

Q_SIGNALS:
    void textChanged();
    /// By the operator.
    void textEdited();
    void cursorMoved(qsizetype offset);
    /// The byte under the pointer, -1 when it left the text.
    void hovered(qsizetype offset);

private:
    void hold(const QByteArray &text);

    QStackedLayout *m_stack;
    JsonScintilla *m_editor;
    EmptyState *m_notice = nullptr;
    InlineMessage *m_error;
    QByteArray m_heldText;
    bool m_held = false;
    bool m_setting = false;
    bool m_readOnly = false;
    qsizetype m_errorOffset = 0;
};

} // namespace desk::ui
