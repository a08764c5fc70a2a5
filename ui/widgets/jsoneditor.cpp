// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jsoneditor.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/jsonlines.h"
#include "ui/widgets/jsonscintilla.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace desk::ui {

JsonEditor::JsonEditor(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedLayout), m_editor(new JsonScintilla(this)), m_error(new InlineMessage(this))
{
    m_error->setContentsMargins(unit(12), unit(6), unit(12), unit(6));
    m_stack->addWidget(m_editor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_error);
    setFocusProxy(m_editor);
    m_editor->setAccessibleDescription(tr("Press Escape to leave the editor."));
    setName(tr("JSON"));
    connect(m_editor, &QsciScintilla::textChanged, this, [this] {
        if (m_setting)
            return;
        Q_EMIT textChanged();
        Q_EMIT textEdited();
    });
    connect(m_editor, &QsciScintilla::cursorPositionChanged, this, [this] {
        if (!m_setting)
            Q_EMIT cursorMoved(cursorOffset());
    });
    connect(m_editor, &JsonScintilla::hovered, this, &JsonEditor::hovered);
    connect(
        m_editor, &JsonScintilla::pastedTooMuch, this,
        [this](const QByteArray &text) {
            if (text.size() > mostPasted) {
                m_error->showMessage(Tone::Error, tooLargeToPaste(text.size()));
                return;
            }
            setText(text);
            Q_EMIT textEdited();
        },
        Qt::QueuedConnection);
    connect(m_error, &InlineMessage::actionTriggered, this, [this] {
        goTo(m_errorOffset);
        m_editor->setFocus();
    });
}

void JsonEditor::setName(const QString &name)
{
    setAccessibleName(name);
    m_editor->setAccessibleName(name);
}

QString JsonEditor::tooLargeToPaste(qsizetype bytes)
{
    const auto size = [](qsizetype of) {
        return QLocale().formattedDataSize(of, of % (qint64{1024} * 1024) == 0 ? 0 : 1,
                                           QLocale::DataSizeTraditionalFormat);
    };
    //: %1 and %2 are sizes such as "40 MB"
    return tr("Nothing changed: %1 are too much, at most %2 fit here.").arg(size(bytes), size(mostPasted));
}

QByteArray JsonEditor::text() const
{
    return m_held ? m_heldText : m_editor->bytes();
}

bool JsonEditor::isEmpty() const
{
    return !m_held && m_editor->length() == 0;
}

void JsonEditor::setText(const QByteArray &text)
{
    clearMarks();
    QByteArray shown = text;
    if (text.size() <= mostEditable && longestLine(text) > longestKept)
        shown = brokenIntoLines(text);
    if (text.size() > mostEditable || longestLine(shown) > longestShown) {
        hold(text);
        Q_EMIT textChanged();
        return;
    }
    m_held = false;
    m_heldText.clear();
    m_stack->setCurrentWidget(m_editor);
    m_setting = true;
    m_editor->setBytes(shown);
    m_setting = false;
    Q_EMIT textChanged();
}

void JsonEditor::hold(const QByteArray &text)
{
    m_held = true;
    m_heldText = text;
    m_setting = true;
    m_editor->setBytes({});
    m_setting = false;
    if (!m_notice) {
        m_notice = new EmptyState(this);
        m_stack->addWidget(m_notice);
    }
    const QString size = QLocale().formattedDataSize(text.size(), 1, QLocale::DataSizeTraditionalFormat);
    m_notice->setWords(QStringLiteral("capture"), tr("Too large to edit here"),
                       //: %1 is a size such as "40 MB"
                       tr("This text of %1 is kept and used as it is, but not shown.").arg(size));
    if (!m_readOnly) {
        connect(m_notice->addAction(tr("Clear it")), &QPushButton::clicked, this, [this] {
            setText({});
            m_editor->setFocus();
            Q_EMIT textEdited();
        });
    }
    m_stack->setCurrentWidget(m_notice);
}

void JsonEditor::replaceText(const QByteArray &text)
{
    if (m_held || text.size() > mostEditable || longestLine(text) > longestKept) {
        setText(text);
        Q_EMIT textEdited();
        return;
    }
    clearMarks();
    m_setting = true;
    const bool readOnly = m_editor->isReadOnly();
    m_editor->setReadOnly(false);
    m_editor->replaceBytes(text);
    m_editor->setReadOnly(readOnly);
    m_setting = false;
    Q_EMIT textChanged();
    Q_EMIT textEdited();
}

void JsonEditor::prettyPrint()
{
    if (m_held)
        return;
    const QByteArray before = text();
    const QByteArray after = brokenIntoLines(before);
    if (after != before)
        replaceText(after);
}

void JsonEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_editor->setReadOnly(readOnly);
    // Where nobody types there is no brace to be matched.
    m_editor->setBraceMatching(readOnly ? QsciScintilla::NoBraceMatch : QsciScintilla::SloppyBraceMatch);
}

void JsonEditor::setLineNumbersShown(bool shown)
{
    m_editor->showLineNumbers(shown);
}

void JsonEditor::setWrapped(bool wrapped)
{
    m_editor->setWrapMode(wrapped ? QsciScintilla::WrapCharacter : QsciScintilla::WrapNone);
    m_editor->setWrapIndentMode(QsciScintilla::WrapIndentSame);
}

void JsonEditor::setErrorMark(qsizetype offset, qsizetype length, const QString &message)
{
    if (m_held) {
        m_error->showMessage(Tone::Error, message);
        return;
    }
    m_errorOffset = qMin<qsizetype>(offset, m_editor->length());
    m_editor->mark(offset, length, Tone::Error, message);
    //: goes to the place of the error in the text
    m_error->showMessage(Tone::Error, message, tr("Go there"));
}

void JsonEditor::addMark(qsizetype offset, qsizetype length, Tone tone, const QString &message)
{
    if (!m_held)
        m_editor->mark(offset, length, tone, message);
}

void JsonEditor::clearMarks()
{
    m_editor->clearMarks();
    m_error->clear();
}

void JsonEditor::setHighlight(qsizetype offset, qsizetype length)
{
    if (!m_held)
        m_editor->highlight(offset, length);
}

void JsonEditor::clearHighlight()
{
    m_editor->clearHighlight();
}

void JsonEditor::goTo(qsizetype offset, qsizetype length)
{
    if (!m_held)
        m_editor->goTo(offset, length);
}

qsizetype JsonEditor::cursorOffset() const
{
    return m_editor->SendScintilla(QsciScintillaBase::SCI_GETCURRENTPOS);
}

} // namespace desk::ui
