// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jsonscintilla.h"

#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/jsonlines.h"
#include "ui/widgets/theme.h"

#include <QFontInfo>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QToolTip>

namespace desk::ui {

namespace {

constexpr int highlightMarker = 1;
constexpr int errorIndicator = 8;
constexpr int warnIndicator = 9;
constexpr int noteIndicator = 10;

int indicatorOf(Tone tone)
{
    switch (tone) {
    case Tone::Error: return errorIndicator;
    case Tone::Warn:
    case Tone::Doubt: return warnIndicator;
    default: return noteIndicator;
    }
}

} // namespace

JsonScintilla::JsonScintilla(QWidget *parent) : QsciScintilla(parent), m_lexer(new QsciLexerJSON(this))
{
    setUtf8(true);
    setEolMode(EolUnix);
    setFrameShape(QFrame::NoFrame);
    applyLexer(); // before it is used, or its own fonts are loaded for nothing
    setLexer(m_lexer);
    setTabWidth(2);
    setIndentationsUseTabs(false);
    setAutoIndent(true);
    setBraceMatching(SloppyBraceMatch);
    setMarginType(0, NumberMargin);
    setMarginWidth(1, 0);
    setMarginMarkerMask(1, 0);
    setExtraAscent(unit(2));
    setExtraDescent(unit(2));
    markerDefine(Background, highlightMarker);
    for (const int indicator : {errorIndicator, warnIndicator, noteIndicator}) {
        indicatorDefine(SquiggleIndicator, indicator);
        setIndicatorDrawUnder(false, indicator);
    }
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1);
    SendScintilla(SCI_SETSCROLLWIDTH, 1);
    SendScintilla(SCI_SETMOUSEDWELLTIME, 400);
    SendScintilla(SCI_SETENDATLASTLINE, 1);
    bindKeys();
    applyTheme();
    connect(&Theme::instance(), &Theme::changed, this, &JsonScintilla::applyTheme);
    connect(this, &QsciScintilla::linesChanged, this, &JsonScintilla::fitMargin);
    connect(this, &QsciScintillaBase::SCN_DWELLSTART, this, &JsonScintilla::showMessage);
    viewport()->setMouseTracking(true);
}

void JsonScintilla::bindKeys()
{
    // Keys that belong to the program, not to the editor.
    for (const auto command :
         {QsciCommand::LineDuplicate, QsciCommand::LineTranspose, QsciCommand::LineCut, QsciCommand::LineDelete,
          QsciCommand::SelectionLowerCase, QsciCommand::SelectionUpperCase}) {
        if (QsciCommand *found = standardCommands()->find(command))
            found->setKey(0);
    }
    if (QsciCommand *redo = standardCommands()->find(QsciCommand::Redo))
        redo->setAlternateKey(static_cast<int>(Qt::CTRL) | static_cast<int>(Qt::SHIFT) | Qt::Key_Z);
}

void JsonScintilla::applyLexer()
{
    const Tokens &t = tokens();
    QFont code = Theme::instance().font(Type::Code);
    code.setPointSizeF(QFontInfo(code).pixelSize() * 72.0 / logicalDpiY()); // QScintilla knows points only
    m_lexer->setDefaultFont(code);
    m_lexer->setDefaultColor(t.text);
    m_lexer->setDefaultPaper(t.base);
    m_lexer->setHighlightComments(false);
    m_lexer->setHighlightEscapeSequences(true);
    for (int style = QsciLexerJSON::Default; style <= QsciLexerJSON::Error; ++style) {
        QColor color = t.text;
        switch (style) {
        case QsciLexerJSON::Number: color = t.jsonNumber; break;
        case QsciLexerJSON::String:
        case QsciLexerJSON::EscapeSequence:
        case QsciLexerJSON::UnclosedString:
        case QsciLexerJSON::IRI:
        case QsciLexerJSON::IRICompact: color = t.jsonString; break;
        case QsciLexerJSON::Property: color = t.jsonKey; break;
        case QsciLexerJSON::Operator: color = t.jsonPunctuation; break;
        case QsciLexerJSON::Keyword:
        case QsciLexerJSON::KeywordLD: color = t.jsonLiteral; break;
        case QsciLexerJSON::Error: color = t.error; break;
        default: break;
        }
        m_lexer->setFont(code, style);
        m_lexer->setColor(color, style);
        m_lexer->setPaper(t.base, style);
        m_lexer->setEolFill(false, style);
    }
    setMarginsFont(code);
}

void JsonScintilla::applyTheme()
{
    const Tokens &t = tokens();
    applyLexer();
    setPaper(t.base);
    setColor(t.text);
    setCaretForegroundColor(t.text);
    setCaretWidth(unit(1));
    setSelectionBackgroundColor(blended(t.selection, t.accent, .18));
    resetSelectionForegroundColor();
    SendScintilla(SCI_SETSELFORE, 0UL, 0L);
    setMarginsBackgroundColor(t.base);
    setMarginsForegroundColor(t.text3);
    setMatchedBraceBackgroundColor(t.selection);
    setMatchedBraceForegroundColor(t.onSelection);
    setUnmatchedBraceBackgroundColor(t.base);
    setUnmatchedBraceForegroundColor(t.error);
    setMarkerBackgroundColor(t.selection, highlightMarker);
    setIndicatorForegroundColor(t.error, errorIndicator);
    setIndicatorForegroundColor(t.warnEdge, warnIndicator);
    setIndicatorForegroundColor(t.note, noteIndicator);
    SendScintilla(SCI_SETMARGINLEFT, 0UL, static_cast<long>(unit(m_numbers ? 10 : 16)));
    fitMargin();
}

void JsonScintilla::fitMargin()
{
    if (!m_numbers) {
        setMarginWidth(0, 0);
        return;
    }
    const auto digits = qMax<qsizetype>(2, QString::number(lines()).size());
    const QString widest(digits + 1, QLatin1Char('9'));
    setMarginWidth(0, QFontMetrics(Theme::instance().font(Type::Code)).horizontalAdvance(widest) + unit(6));
}

void JsonScintilla::showLineNumbers(bool shown)
{
    m_numbers = shown;
    applyTheme();
}

QByteArray JsonScintilla::bytes() const
{
    const long length = SendScintilla(SCI_GETLENGTH);
    QByteArray text(length + 1, Qt::Uninitialized);
    SendScintilla(SCI_GETTEXT, static_cast<unsigned long>(length + 1), static_cast<void *>(text.data()));
    text.chop(1);
    return text;
}

void JsonScintilla::setBytes(const QByteArray &text)
{
    const bool readOnly = isReadOnly();
    setReadOnly(false);
    SendScintilla(SCI_SETUNDOCOLLECTION, 0UL);
    SendScintilla(SCI_CLEARALL);
    SendScintilla(SCI_ADDTEXT, static_cast<unsigned long>(text.size()), text.constData());
    SendScintilla(SCI_SETUNDOCOLLECTION, 1UL);
    SendScintilla(SCI_EMPTYUNDOBUFFER);
    SendScintilla(SCI_SETSCROLLWIDTH, 1UL);
    SendScintilla(SCI_GOTOPOS, 0UL);
    SendScintilla(SCI_SETFIRSTVISIBLELINE, 0UL);
    setReadOnly(readOnly);
    fitMargin();
}

void JsonScintilla::replaceBytes(const QByteArray &text)
{
    SendScintilla(SCI_BEGINUNDOACTION);
    SendScintilla(SCI_CLEARALL);
    SendScintilla(SCI_ADDTEXT, static_cast<unsigned long>(text.size()), text.constData());
    SendScintilla(SCI_ENDUNDOACTION);
    SendScintilla(SCI_GOTOPOS, 0UL);
}

void JsonScintilla::mark(qsizetype offset, qsizetype length, Tone tone, const QString &message)
{
    const qsizetype size = SendScintilla(SCI_GETLENGTH);
    if (size == 0)
        return;
    offset = qBound<qsizetype>(0, offset, size - 1); // the end of the text is marked on its last character
    length = qBound<qsizetype>(1, length, size - offset);
    m_marks.append({offset, length, message});
    SendScintilla(SCI_SETINDICATORCURRENT, static_cast<unsigned long>(indicatorOf(tone)));
    SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(offset), static_cast<long>(length));
}

void JsonScintilla::clearMarks()
{
    m_marks.clear();
    const long size = SendScintilla(SCI_GETLENGTH);
    for (const int indicator : {errorIndicator, warnIndicator, noteIndicator}) {
        SendScintilla(SCI_SETINDICATORCURRENT, static_cast<unsigned long>(indicator));
        SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, size);
    }
}

void JsonScintilla::highlight(qsizetype offset, qsizetype length)
{
    clearHighlight();
    const qsizetype end = offset + qMax<qsizetype>(0, length - 1);
    const long first = SendScintilla(SCI_LINEFROMPOSITION, static_cast<unsigned long>(offset));
    const long last = SendScintilla(SCI_LINEFROMPOSITION, static_cast<unsigned long>(end));
    for (long line = first; line <= last && line - first < 2000; ++line)
        markerAdd(static_cast<int>(line), highlightMarker);
    SendScintilla(SCI_SCROLLRANGE, static_cast<unsigned long>(end), static_cast<long>(offset));
}

void JsonScintilla::clearHighlight()
{
    markerDeleteAll(highlightMarker);
}

void JsonScintilla::goTo(qsizetype offset, qsizetype length)
{
    SendScintilla(SCI_SETSEL, static_cast<unsigned long>(offset), static_cast<long>(offset + length));
    SendScintilla(SCI_SCROLLCARET);
}

void JsonScintilla::showMessage(int position, int x, int y)
{
    for (const Mark &mark : std::as_const(m_marks)) {
        if (position >= mark.offset && position < mark.offset + mark.length && !mark.message.isEmpty()) {
            QToolTip::showText(viewport()->mapToGlobal(QPoint(x, y + unit(8))), mark.message, viewport());
            return;
        }
    }
}

bool JsonScintilla::canInsertFromMimeData(const QMimeData *source) const
{
    if (!QsciScintilla::canInsertFromMimeData(source))
        return false;
    if (m_isDragging || !source->hasText())
        return true;
    // Refused here, before the selection makes room for what does not come.
    const QString text = source->text();
    if (text.size() <= JsonEditor::mostPasted / 3)
        return true;
    const QByteArray bytes = text.toUtf8();
    if (bytes.size() <= JsonEditor::mostPasted)
        return true;
    Q_EMIT const_cast<JsonScintilla *>(this)->pastedTooMuch(bytes);
    return false;
}

void JsonScintilla::dragEnterEvent(QDragEnterEvent *event)
{
    const QScopedValueRollback dragging(m_isDragging, true);
    QsciScintilla::dragEnterEvent(event);
}

void JsonScintilla::dragMoveEvent(QDragMoveEvent *event)
{
    const QScopedValueRollback dragging(m_isDragging, true);
    QsciScintilla::dragMoveEvent(event);
}

QByteArray JsonScintilla::fromMimeData(const QMimeData *source, bool &rectangular) const
{
    const QByteArray text = QsciScintilla::fromMimeData(source, rectangular);
    if (text.size() > JsonEditor::mostEditable) {
        Q_EMIT const_cast<JsonScintilla *>(this)->pastedTooMuch(text);
        return {};
    }
    return longestLine(text) > JsonEditor::longestKept ? brokenIntoLines(text) : text;
}

void JsonScintilla::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) { // Tab indents, so Escape is the way out by keyboard
        // The editor's own would stay: it keeps Tab to itself.
        QWidget::focusNextPrevChild(true); // NOLINT(bugprone-parent-virtual-call)
        return;
    }
    QsciScintilla::keyPressEvent(event);
}

void JsonScintilla::mouseMoveEvent(QMouseEvent *event)
{
    QsciScintilla::mouseMoveEvent(event);
    const QPoint at = event->position().toPoint();
    const long position =
        SendScintilla(SCI_CHARPOSITIONFROMPOINTCLOSE, static_cast<unsigned long>(at.x()), static_cast<long>(at.y()));
    if (position == m_hovered)
        return;
    m_hovered = position;
    Q_EMIT hovered(m_hovered);
}

void JsonScintilla::leaveEvent(QEvent *event)
{
    QsciScintilla::leaveEvent(event);
    if (m_hovered == -1)
        return;
    m_hovered = -1;
    Q_EMIT hovered(-1);
}

} // namespace desk::ui
