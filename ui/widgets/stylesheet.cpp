// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stylesheet.h"

#include "ui/widgets/theme.h"

#include <QGuiApplication>
#include <QHash>
#include <QScreen>

namespace desk::ui {

namespace {

// @name is a colour of Tokens, @12px a measure, @font(Type) a font. Sheets never name a colour or a size themselves.
const char *const sheet = R"(
QToolTip { background: @text; color: @base; border: none; padding: @4px @8px; }
QMainWindow, QDialog { background: @base; }
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QSplitter::handle { background: @line; }

QFrame[role="base"] { background: @base; border: none; }
QFrame[role="alt"] { background: @alt; border: none; }
QFrame[role="window"] { background: @window; border: none; }
QFrame[role="rail"] { background: @rail; border: none; }
QFrame[role="line"] { background: @line; border: none; }
QFrame[role="popup"] { background: @base; border: 1px solid @line2; }
QFrame[role="card"] { background: @base; border: 1px solid @line; border-radius: @8px; }

QLabel[type="hint"] { color: @text3; @font(Hint) }
QLabel[type="secondary"] { color: @text2; @font(Secondary) }
QLabel[type="section"] { color: @text; @font(Section) }
QLabel[type="page"] { color: @text; @font(PageTitle) }
QLabel[type="amount"] { color: @text; @font(Amount) }
QLabel[type="strong"] { color: @text; @font(Strong) }
QLabel[type="code"] { color: @text; @font(Code) }
QLabel[type="error"] { color: @error; @font(Secondary) }
QLabel[type="warning"] { color: @warn; @font(Secondary) }
QLabel[type="key"] { color: @text2; @font(Hint) border: 1px solid @line2; border-radius: @4px; padding: 0 @5px; }
QLabel:disabled { color: @faint; }

QFrame[role="segments"] { background: @hover; border: 1px solid @line2; border-radius: @6px; }


QPushButton { min-height: @28px; padding: 0 @12px; border: 1px solid @line2; border-radius: @6px; background: @base;
  color: @text; font-weight: 500; }
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked { background: @selection; color: @onSelection; }
QPushButton:disabled { color: @faint; border-color: @line; background: @base; }
QPushButton:focus { border: 2px solid @accent; min-height: @26px; padding: 0 @11px; }
QPushButton[dense="on"] { min-height: @22px; padding: 0 @8px; border-radius: @5px; @font(Head) }
QPushButton[dense="on"]:focus { min-height: @20px; padding: 0 @7px; }
QPushButton[kind="primary"] { background: @fill; border-color: @fill; color: @onFill; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @fillHover; border-color: @fillHover; }
QPushButton[kind="primary"]:pressed { background: @onSelectionFill; border-color: @onSelectionFill; }
QPushButton[kind="primary"]:focus { border-color: @ring; }
QPushButton[kind="live"] { background: @liveFill; border-color: @liveFill; color: @onFill; font-weight: 600; }
QPushButton[kind="live"]:hover { background: @liveHover; border-color: @liveHover; }
QPushButton[kind="live"]:pressed { background: @liveHover; border-color: @liveHover; }
QPushButton[kind="live"]:focus { border-color: @text; }
QPushButton[kind="primary"]:disabled, QPushButton[kind="live"]:disabled { background: @hover; border-color: @line;
  color: @faint; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; }
QPushButton[kind="quiet"]:hover { background: @hover; }
QPushButton[kind="quiet"]:focus { border-color: @accent; }
QPushButton[kind="link"] { background: transparent; border: none; color: @accent; padding: 0 @2px; min-height: @20px; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid @accent; border-radius: @4px; padding: 0; min-height: @16px; }
QPushButton[kind="link"]:disabled { color: @faint; }
QPushButton[segment="on"] { min-height: @22px; padding: 0 @11px; border: 1px solid transparent; border-radius: @5px;
  background: transparent; color: @text2; font-weight: 500; }
QPushButton[segment="on"]:hover { color: @text; }
QPushButton[segment="on"]:checked { background: @base; border-color: @line2; color: @text; font-weight: 600; }
QPushButton[segment="on"]:focus { border: 2px solid @accent; min-height: @20px; padding: 0 @10px; }
QPushButton::menu-indicator { image: none; width: 0; }

QToolButton { min-width: @26px; min-height: @26px; padding: 1px; border: 1px solid transparent; border-radius: @6px;
  background: transparent; color: @text; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @selection; }
QToolButton:focus { border: 2px solid @accent; padding: 0; }
QToolButton[kind="outlined"] { border-color: @line2; background: @base; padding: 0 @8px; font-weight: 500; }
QToolButton[kind="outlined"]:focus { border: 2px solid @accent; padding: 0 @7px; }
QToolButton::menu-indicator { image: none; width: 0; }
QLineEdit QToolButton { min-width: 0; min-height: 0; padding: 0; border: none; background: transparent; }

QLineEdit { min-height: @28px; padding: 0 @9px; border: 1px solid @field; border-radius: @6px; background: @base;
  color: @text; selection-background-color: @textSelection; selection-color: @text; }
QLineEdit:focus { border: 2px solid @accent; min-height: @26px; padding: 0 @8px; }
QLineEdit[quiet="on"] { border-color: @line2; }
QLineEdit[quiet="on"]:focus { border-color: @accent; }
QLineEdit[invalid="on"] { border-color: @error; }
QLineEdit:disabled, QLineEdit:read-only { background: @alt; }
QLineEdit:disabled { color: @faint; border-color: @line2; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit, QComboBox QLineEdit:focus, QAbstractSpinBox QLineEdit:focus {
  border: none; min-height: 0; padding: 0; background: transparent; }

QAbstractSpinBox { min-height: @24px; min-width: @60px; }
QDateTimeEdit { min-width: @170px; }
QDateEdit { min-width: @124px; }
QTimeEdit { min-width: @90px; }

QPlainTextEdit, QTextEdit { border: 1px solid @field; border-radius: @6px; background: @base; color: @text;
  selection-background-color: @textSelection; selection-color: @text; padding: @4px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent; padding: @3px; }
QPlainTextEdit[role="flat"], QTextEdit[role="flat"] { border: none; }

QComboBox QAbstractItemView, QListView[role="popup"] { border: 1px solid @line2; background: @base; padding: @4px;
  selection-background-color: @selection; selection-color: @text; }
QComboBox QAbstractItemView::item { min-height: @26px; padding: 0 @8px; border-radius: @4px; }
QComboBox QAbstractItemView::item:selected { background: @selection; color: @text; }

QAbstractItemView { border: none; background: @base; color: @text; outline: 0;
  selection-background-color: @selection; selection-color: @text; }
QAbstractItemView[role="window"] { background: @window; }
QHeaderView { background: @alt; border: none; }
QHeaderView::section { background: @alt; color: @text2; border: none; border-bottom: 1px solid @line;
  padding: 0 @8px; min-height: @27px; @font(Head) }
QTableCornerButton::section { background: @alt; border: none; }

QMenu { background: @base; border: 1px solid @line2; padding: @4px; }
QMenu::item { min-height: @24px; padding: @2px @24px @2px @12px; border-radius: @4px; color: @text; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @faint; }
QMenu::icon { padding-left: @8px; }
QMenu::separator { height: 1px; background: @line; margin: @4px @8px; }

QScrollBar:vertical { background: transparent; width: @12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: @12px; margin: 0; }
QScrollBar::handle { background: @line2; border: @3px solid @base; border-radius: @6px; }
QScrollBar::handle:vertical { min-height: @32px; }
QScrollBar::handle:horizontal { min-width: @32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @field; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
QScrollArea { border: none; background: transparent; }

QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar { background: transparent; }
QTabBar::tab { padding: @8px @2px; margin-right: @20px; border: none; border-bottom: 2px solid transparent;
  color: @text2; background: transparent; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { border: 2px solid @accent; border-radius: @4px; }

QProgressBar { border: none; border-radius: @2px; background: @line; max-height: @4px; min-height: @4px; color: transparent; }
QProgressBar::chunk { border-radius: @2px; background: @accent; }
QStatusBar { background: @window; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
)";

QHash<QString, QColor> colorsOf(const Tokens &t)
{
    return {
        {QStringLiteral("window"), t.window},
        {QStringLiteral("rail"), t.rail},
        {QStringLiteral("base"), t.base},
        {QStringLiteral("alt"), t.alt},
        {QStringLiteral("hover"), t.hover},
        {QStringLiteral("line"), t.line},
        {QStringLiteral("line2"), t.line2},
        {QStringLiteral("field"), t.field},
        {QStringLiteral("text"), t.text},
        {QStringLiteral("text2"), t.text2},
        {QStringLiteral("text3"), t.text3},
        {QStringLiteral("accent"), t.accent},
        {QStringLiteral("fill"), t.fill},
        {QStringLiteral("onFill"), t.onFill},
        {QStringLiteral("selection"), t.selection},
        {QStringLiteral("onSelection"), t.onSelection},
        {QStringLiteral("warn"), t.warn},
        {QStringLiteral("error"), t.error},
        {QStringLiteral("liveFill"), t.liveFill},
        // Made from the roles above.
        {QStringLiteral("faint"), blended(t.base, t.text3, .62)},
        {QStringLiteral("fillHover"), blended(t.fill, QColor(Qt::black), .12)},
        {QStringLiteral("onSelectionFill"), blended(t.fill, QColor(Qt::black), .22)},
        {QStringLiteral("liveHover"), blended(t.liveFill, QColor(Qt::black), .12)},
        {QStringLiteral("ring"), t.dark ? t.onSelection : t.text},
        {QStringLiteral("textSelection"), blended(t.selection, t.accent, .18)},
    };
}

/// Without loading the font, as a QFontInfo does: most are not in the window's first picture.
int pixelsOf(const QFont &font)
{
    if (font.pixelSize() > 0)
        return font.pixelSize();
    const QScreen *screen = QGuiApplication::primaryScreen(); // none while no monitor is connected
    return qRound(font.pointSizeF() * (screen ? screen->logicalDotsPerInchY() : 96) / 72);
}

QString fontRule(const Theme &theme, const QString &name)
{
    static const QHash<QString, Type> types{
        {QStringLiteral("Hint"), Type::Hint},           {QStringLiteral("Head"), Type::Head},
        {QStringLiteral("Secondary"), Type::Secondary}, {QStringLiteral("Strong"), Type::Strong},
        {QStringLiteral("Section"), Type::Section},     {QStringLiteral("PageTitle"), Type::PageTitle},
        {QStringLiteral("Amount"), Type::Amount},       {QStringLiteral("Code"), Type::Code},
    };
    const QFont &font = theme.font(types.value(name, Type::Body));
    QString rule =
        QStringLiteral("font-size: %1px; font-weight: %2;").arg(pixelsOf(font)).arg(static_cast<int>(font.weight()));
    if (name == QLatin1String("Code"))
        rule += QStringLiteral(" font-family: \"%1\";").arg(font.family());
    return rule;
}

} // namespace

QString styleSheetFor(const Theme &theme)
{
    const QHash<QString, QColor> colors = colorsOf(theme.tokens());
    const QString source = QString::fromLatin1(sheet);
    QString out;
    out.reserve(source.size() + source.size() / 4);
    qsizetype at = 0;
    while (at < source.size()) {
        const qsizetype mark = source.indexOf(QLatin1Char('@'), at);
        if (mark < 0)
            break;
        out += QStringView(source).mid(at, mark - at);
        qsizetype end = mark + 1;
        while (end < source.size() && source[end].isLetterOrNumber())
            ++end;
        const QString word = source.mid(mark + 1, end - mark - 1);
        if (word == QLatin1String("font")) {
            const qsizetype close = source.indexOf(QLatin1Char(')'), end);
            out += fontRule(theme, source.mid(end + 1, close - end - 1));
            end = close + 1;
        } else if (word.endsWith(QLatin1String("px"))) {
            out += QString::number(theme.unit(word.chopped(2).toInt())) + QStringLiteral("px");
        } else {
            Q_ASSERT_X(colors.contains(word), "styleSheetFor", qPrintable(word));
            out += colors.value(word).name();
        }
        at = end;
    }
    out += QStringView(source).mid(at);
    return out;
}

} // namespace desk::ui
