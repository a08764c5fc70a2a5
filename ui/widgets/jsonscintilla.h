// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/qscintilla.h"
#include "ui/widgets/tone.h"

#include <QList>

class QsciLexerJSON;

namespace desk::ui {

/// The editing area inside JsonEditor: QScintilla in the theme's colours. Positions are bytes of the UTF-8 text.
class JsonScintilla : public QsciScintilla
{
    Q_OBJECT
public:
    explicit JsonScintilla(QWidget *parent);

    [[nodiscard]] QByteArray bytes() const;
    /// Replaces everything and forgets the undo history.
    void setBytes(const QByteArray &text);
    /// Replaces everything as one step that can be undone.
    void replaceBytes(const QByteArray &text);

    void mark(qsizetype offset, qsizetype length, Tone tone, const QString &message);
    void clearMarks();
    void highlight(qsizetype offset, qsizetype length);
    void clearHighlight();
    void goTo(qsizetype offset, qsizetype length);
    void showLineNumbers(bool shown);

Q_SIGNALS:
    /// The byte under the pointer, -1 when it left the text.
    void hovered(qsizetype offset);
    /// Somebody pasted more than the editor takes.
    void pastedTooMuch(const QByteArray &text);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    QByteArray fromMimeData(const QMimeData *source, bool &rectangular) const override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Mark {
        qsizetype offset = 0;
        qsizetype length = 0;
        QString message;
    };

    void applyTheme();
    void applyLexer();
    void bindKeys();
    void fitMargin();
    void showMessage(int position, int x, int y);

    QsciLexerJSON *m_lexer;
    QList<Mark> m_marks;
    bool m_numbers = true;
    bool m_isDragging = false; ///< something is held over the editor, nothing comes in yet
    qsizetype m_hovered = -1;
};

} // namespace desk::ui
