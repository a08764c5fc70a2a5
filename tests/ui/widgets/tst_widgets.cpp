// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/amount.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/columnsplitter.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/initials.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/jsonlines.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/stylesheet.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedLayout>
#include <QTest>

using namespace desk::ui;
using desk::domain::Decimal;
using desk::domain::Instant;

class WidgetsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { Theme::instance().setMode(Theme::Mode::Light); }

    void everyTextColourReachesItsContrast();
    void theSheetNamesNoUnknownColour();
    void iconsFollowTheTheme();
    void fieldsAreOneHeight();
    void iconsAreCrispAtTwice();
    void amounts_data();
    void amounts();
    void amountsAlignOnThePoint();
    void initials_data();
    void initials();
    void segmentsHaveRoomForTheChosenOne();
    void segmentsByKeyboard();
    void filterChipByKeyboardAndMouse();
    void searchWaitsForAPause();
    void meterTellsItsValue();
    void elidedLabelKeepsItsText();
    void lines_data();
    void lines();
    void linesOfDeepNestingStayLinear();
    void editorRoundTrip_data();
    void editorRoundTrip();
    void editorHoldsWhatIsTooLarge();
    void editorTellsEditsFromSetting();
    void theLastColumnGivesWay();
    void anEmptyStateKeepsTheKeyboard();
    void linesFlowInTheWidthThereIs();
    void editorBreaksAPastedLine();
    void aRefusedPasteLeavesTheSelection();
};

void WidgetsTest::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    Theme::instance().apply(*qApp);
}

void WidgetsTest::everyTextColourReachesItsContrast()
{
    for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
        const QList<QPair<const char *, QColor>> inks{
            {"text", t->text}, {"text2", t->text2}, {"text3", t->text3}, {"accent", t->accent},   {"ok", t->ok},
            {"warn", t->warn}, {"error", t->error}, {"note", t->note},   {"sandbox", t->sandbox}, {"live", t->live},
        };
        for (const auto &[name, ink] : inks) {
            for (const QColor &paper : {t->base, t->window, t->selection}) {
                const qreal contrast = contrastOf(ink, paper);
                QVERIFY2(contrast >= 4.5,
                         qPrintable(QStringLiteral("%1 on %2: %3 (%4)")
                                        .arg(QString::fromLatin1(name), paper.name())
                                        .arg(contrast)
                                        .arg(t->dark ? QStringLiteral("dark") : QStringLiteral("light"))));
            }
        }
        QVERIFY(contrastOf(t->warn, t->warnSoft) >= 4.5);
        QVERIFY(contrastOf(t->error, t->errorSoft) >= 4.5);
        QVERIFY(contrastOf(t->note, t->noteSoft) >= 4.5);
        QVERIFY(contrastOf(t->sandbox, t->sandboxSoft) >= 4.5);
        QVERIFY(contrastOf(t->live, t->liveSoft) >= 4.5);
        QVERIFY(contrastOf(t->onSelection, t->selection) >= 4.5);
        QVERIFY(contrastOf(t->onFill, t->fill) >= 4.5);
        QVERIFY(contrastOf(t->onFill, t->liveFill) >= 4.5);
        QVERIFY(contrastOf(t->field, t->base) >= 3);
        for (const QColor &json : {t->jsonKey, t->jsonString, t->jsonNumber, t->jsonLiteral, t->jsonPunctuation})
            QVERIFY(contrastOf(json, t->base) >= 5.5);
    }
}

void WidgetsTest::theSheetNamesNoUnknownColour()
{
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        Theme::instance().setMode(mode);
        const QString sheet = styleSheetFor(Theme::instance());
        QVERIFY(!sheet.contains(QLatin1Char('@')));
        QVERIFY(!sheet.contains(QStringLiteral(": ;")));
        QVERIFY(sheet.contains(tokens().accent.name()));
        QCOMPARE(qApp->styleSheet(), sheet);
        QCOMPARE(qApp->palette().color(QPalette::Base), tokens().base);
    }
}

void WidgetsTest::iconsFollowTheTheme()
{
    const QIcon save = icon("save", &Tokens::accent);
    const auto darkest = [&save] {
        const QImage image = save.pixmap(32, 32).toImage();
        QColor found(Qt::transparent);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() == 255)
                    found = image.pixelColor(x, y);
            }
        }
        return found;
    };
    QCOMPARE(darkest(), lightTokens().accent);
    Theme::instance().setMode(Theme::Mode::Dark);
    QCOMPARE(darkest(), darkTokens().accent);
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() >= 50);
    for (const QString &file : files)
        QVERIFY(!icon(file.chopped(4).toLatin1().constData()).pixmap(16, 16).isNull());
    QTest::ignoreMessage(QtWarningMsg, "no icon is called \"nonsense\"");
    QVERIFY(icon("nonsense").pixmap(16, 16).isNull());
}

void WidgetsTest::fieldsAreOneHeight()
{
    QWidget box;
    auto *layout = new QHBoxLayout(&box);
    auto *edit = new QLineEdit(&box);
    auto *combo = new QComboBox(&box);
    auto *spin = new QSpinBox(&box);
    auto *date = new QDateTimeEdit(QDateTime({2026, 11, 22}, {14, 2}), &box);
    date->setCalendarPopup(true);
    auto *button = new QPushButton(QStringLiteral("Apply"), &box);
    for (QWidget *widget : QList<QWidget *>{edit, combo, spin, date, button})
        layout->addWidget(widget);
    box.show();
    QVERIFY(QTest::qWaitForWindowExposed(&box));
    for (const QWidget *widget : QList<QWidget *>{edit, combo, spin, date, button})
        QCOMPARE(widget->height(), unit(30));
    QVERIFY(date->width() >= date->fontMetrics().horizontalAdvance(date->text()) + unit(9 + 28));
}

void WidgetsTest::iconsAreCrispAtTwice()
{
    const QPixmap pixmap = icon("check").pixmap(QSize(16, 16), 2);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void WidgetsTest::amounts_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("shown");
    QTest::newRow("two digits") << QByteArray("1240") << QStringLiteral("EUR") << QStringLiteral("1,240.00");
    QTest::newRow("yen") << QByteArray("31000") << QStringLiteral("JPY") << QStringLiteral("31,000");
    QTest::newRow("no digit lost") << QByteArray("0.12345") << QStringLiteral("EUR") << QStringLiteral("0.12345");
    QTest::newRow("negative") << QByteArray("-4118.4") << QStringLiteral("EUR") << QStringLiteral("\u22124,118.40");
    QTest::newRow("exact") << QByteArray("12345678901234567890.10") << QStringLiteral("USD")
                           << QStringLiteral("12,345,678,901,234,567,890.10");
    QTest::newRow("exponent") << QByteArray("1e3") << QStringLiteral("USD") << QStringLiteral("1,000.00");
    QTest::newRow("small") << QByteArray("7") << QStringLiteral("EUR") << QStringLiteral("7.00");
}

void WidgetsTest::amounts()
{
    QFETCH(QByteArray, number);
    QFETCH(QString, currency);
    QFETCH(QString, shown);
    QCOMPARE(amountText(*Decimal::fromJsonNumber(number.toStdString()), currency), shown);
}

void WidgetsTest::amountsAlignOnThePoint()
{
    // "111" and "888" take the same room; a whole number ends where others have their point.
    const QFont &font = Theme::instance().font(Type::Medium);
    QCOMPARE(paint::tabularWidth(QStringLiteral("11:11"), font), paint::tabularWidth(QStringLiteral("88:88"), font));
    QCOMPARE(paint::amountWidth(QStringLiteral("31,000"), font), paint::amountWidth(QStringLiteral("31,000.00"), font));
    QVERIFY(paint::amountWidth(QStringLiteral("1.005"), font) > paint::amountWidth(QStringLiteral("1.00"), font));
}

void WidgetsTest::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("letters");
    QTest::newRow("two words") << QStringLiteral("Jonas Weber") << QStringLiteral("JW");
    QTest::newRow("three words") << QStringLiteral("ana maria de souza") << QStringLiteral("AS");
    QTest::newRow("e-mail") << QStringLiteral("mira@example.org") << QStringLiteral("M");
    QTest::newRow("nothing") << QString() << QString();
}

void WidgetsTest::initials()
{
    QFETCH(QString, name);
    QFETCH(QString, letters);
    QCOMPARE(Initials::of(name), letters);
}

void WidgetsTest::segmentsHaveRoomForTheChosenOne()
{
    SegmentedControl control({QStringLiteral("Lokale Kopie"), QStringLiteral("Aufschlüsselung")});
    const QSize before = control.sizeHint(); // asked before it was ever shown, as a layout does
    control.show();
    QCoreApplication::sendPostedEvents();
    for (const int chosen : {1, 0}) {
        control.setCurrentIndex(chosen);
        QCOMPARE(control.sizeHint(), before);
        for (const QPushButton *button : control.findChildren<QPushButton *>()) {
            QFont heavy = button->font();
            heavy.setWeight(QFont::DemiBold);
            QVERIFY(button->width() - 2 * unit(11) >= QFontMetrics(heavy).horizontalAdvance(button->text()));
        }
    }
}

void WidgetsTest::segmentsByKeyboard()
{
    SegmentedControl control({QStringLiteral("Table"), QStringLiteral("JSON")});
    control.show();
    QVERIFY(QTest::qWaitForWindowExposed(&control));
    QSignalSpy changed(&control, &SegmentedControl::currentChanged);
    QCOMPARE(control.currentIndex(), 0);
    auto *first = control.findChild<QPushButton *>();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    QCOMPARE(control.currentIndex(), 1);
    QCOMPARE(changed.size(), 1);
    control.setCurrentIndex(1);
    QCOMPARE(changed.size(), 1);
}

void WidgetsTest::filterChipByKeyboardAndMouse()
{
    FilterChip chip(QStringLiteral("Source"));
    chip.resize(chip.sizeHint());
    chip.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chip));
    QSignalSpy opened(&chip, &FilterChip::opened);
    QSignalSpy cleared(&chip, &FilterChip::cleared);
    QTest::keyClick(&chip, Qt::Key_Space);
    QTest::keyClick(&chip, Qt::Key_Return);
    QTest::mouseClick(&chip, Qt::LeftButton);
    QCOMPARE(opened.size(), 3);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(cleared.size(), 0); // nothing to clear
    chip.setValueText(QStringLiteral("Phone orders"));
    chip.resize(chip.sizeHint());
    QCOMPARE(chip.accessibleName(), QStringLiteral("Source: Phone orders"));
    QTest::keyClick(&chip, Qt::Key_Delete);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - unit(10), chip.height() / 2));
    QCOMPARE(cleared.size(), 2);
    QCOMPARE(opened.size(), 3);
}

void WidgetsTest::searchWaitsForAPause()
{
    SearchField field(QStringLiteral("Words"));
    QSignalSpy searched(&field, &SearchField::searchChanged);
    QTest::keyClicks(&field, QStringLiteral("jonas"));
    QCOMPARE(searched.size(), 0);
    QTRY_COMPARE(searched.size(), 1);
    QCOMPARE(searched[0][0].toString(), QStringLiteral("jonas"));
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(searched.size(), 2);
    QVERIFY(field.text().isEmpty());
}

void WidgetsTest::meterTellsItsValue()
{
    QAccessible::setActive(true);
    Meter meter;
    meter.setAccessibleName(QStringLiteral("Requests"));
    meter.setValue(.5);
    meter.setValueText(QStringLiteral("30 of 60 left"));
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&meter);
    QVERIFY(face);
    QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Requests"));
    QCOMPARE(face->text(QAccessible::Value), QStringLiteral("30 of 60 left"));
    QCOMPARE(face->role(), QAccessible::ProgressBar);
}

void WidgetsTest::elidedLabelKeepsItsText()
{
    ElidedLabel label(QStringLiteral("A very long name that gives way"));
    label.resize(unit(40), label.sizeHint().height());
    QCOMPARE(label.text(), QStringLiteral("A very long name that gives way"));
    QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
}

void WidgetsTest::lines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("broken");
    QTest::newRow("object") << QByteArray(R"({"a":1,"b":[1,2],"c":{}})")
                            << QByteArray("{\n  \"a\": 1,\n  \"b\": [\n    1,\n    2\n  ],\n  \"c\": {}\n}");
    QTest::newRow("strings are left alone")
        << QByteArray("{\"a, {b}\":\"x\\\"[ ,\"}") << QByteArray("{\n  \"a, {b}\": \"x\\\"[ ,\"\n}");
    QTest::newRow("not JSON") << QByteArray("{\"a\" 1 2,}") << QByteArray("{\n  \"a\" 1 2,\n  \n}");
    QTest::newRow("unclosed string") << QByteArray("[\"abc") << QByteArray("[\n  \"abc");
    QTest::newRow("ends in a backslash") << QByteArray("[\"abc\\") << QByteArray("[\n  \"abc\\");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("closes too often") << QByteArray("]]1") << QByteArray("\n]\n]1");
}

void WidgetsTest::lines()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, broken);
    QCOMPARE(brokenIntoLines(text), broken);
    QCOMPARE(brokenIntoLines(broken), broken);
}

void WidgetsTest::linesOfDeepNestingStayLinear()
{
    const QByteArray deep(100'000, '[');
    const QByteArray broken = brokenIntoLines(deep);
    QVERIFY(broken.size() < 100'000 * 2);
    QVERIFY(longestLine(broken) < JsonEditor::longestKept);
    const QByteArray closed = deep + QByteArray(100'000, ']');
    QByteArray pressed = brokenIntoLines(closed);
    QVERIFY(pressed.size() < closed.size() * 2);
    QVERIFY(longestLine(pressed) < JsonEditor::longestKept);
    QCOMPARE(brokenIntoLines(pressed), pressed);
    QCOMPARE(pressed.replace('\n', "").replace(' ', ""), closed);
}

void WidgetsTest::editorRoundTrip_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("plain") << QByteArray("{\n  \"a\": 12.3400\n}");
    QTest::newRow("non-ASCII") << QByteArray("{\"a\": \"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\"}");
    QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xff\xfe\"}");
    QTest::newRow("with a null byte") << QByteArray("{\"a\": \"x\0y\"}", 12);
    QTest::newRow("Windows line ends") << QByteArray("{\r\n\"a\": 1\r\n}");
}

void WidgetsTest::editorRoundTrip()
{
    QFETCH(QByteArray, text);
    JsonEditor editor;
    editor.setText(text);
    QCOMPARE(editor.text(), text);
    editor.setErrorMark(text.size(), 1, QStringLiteral("The end is missing."));
    editor.setHighlight(0, text.size());
    editor.clearMarks();
    QCOMPARE(editor.text(), text);
}

void WidgetsTest::editorHoldsWhatIsTooLarge()
{
    JsonEditor editor;
    QByteArray huge = "[" + QByteArray("1,").repeated(5'000'000) + "1]";
    editor.setText(huge);
    QVERIFY(editor.isHeld());
    QCOMPARE(editor.text(), huge);
    QSignalSpy edited(&editor, &JsonEditor::textEdited);
    const QByteArray one = "{\"a\":\"" + QByteArray(1'000'000, 'x') + "\"}";
    editor.setText(one);
    QVERIFY(editor.isHeld());
    editor.setText("{}");
    QVERIFY(!editor.isHeld());
    QCOMPARE(editor.text(), QByteArray("{}"));
    QCOMPARE(edited.size(), 0);
}

void WidgetsTest::editorTellsEditsFromSetting()
{
    JsonEditor editor;
    editor.resize(unit(300), unit(200));
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    QSignalSpy changed(&editor, &JsonEditor::textChanged);
    QSignalSpy edited(&editor, &JsonEditor::textEdited);
    editor.setText("{}");
    QCOMPARE(changed.size(), 1);
    QCOMPARE(edited.size(), 0);
    editor.goTo(1);
    QTest::keyClicks(editor.focusProxy(), QStringLiteral("1"));
    QCOMPARE(editor.text(), QByteArray("{1}"));
    QVERIFY(edited.size() >= 1);
    QTest::keyClick(editor.focusProxy(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor.text(), QByteArray("{}"));
    editor.replaceText("[1]");
    QTest::keyClick(editor.focusProxy(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor.text(), QByteArray("{}"));
    editor.setReadOnly(true);
    QTest::keyClicks(editor.focusProxy(), QStringLiteral("1"));
    QCOMPARE(editor.text(), QByteArray("{}"));
}

void WidgetsTest::theLastColumnGivesWay()
{
    QWidget window; // a splitter that is a window does not get smaller than its columns
    window.resize(1000, 100);
    ColumnSplitter splitter(&window);
    auto *first = new QPushButton(QStringLiteral("First"));
    auto *last = new QWidget;
    last->setMinimumWidth(200);
    splitter.addWidget(first);
    splitter.addWidget(last);
    window.show();
    first->ensurePolished();
    const int needed = first->minimumSizeHint().width() + 1 + 200;
    splitter.resize(needed + 300, 100);
    splitter.setSizes({first->minimumSizeHint().width() + 50, 450});
    QTRY_VERIFY(last->isVisible());
    QTRY_VERIFY(last->width() > 300);
    const int wide = last->width();
    splitter.resize(needed - 1, 100);
    QTRY_VERIFY(!last->isVisible());
    QTRY_COMPARE(first->width(), splitter.width());
    splitter.resize(needed + 300, 100);
    QTRY_VERIFY(last->isVisible());
    QTRY_VERIFY(std::abs(last->width() - wide) <= 1);
    // Longer words need more room at once.
    splitter.resize(needed, 100);
    QTRY_VERIFY(last->isVisible());
    first->setText(QStringLiteral("First, and a few words more"));
    QTRY_VERIFY(!last->isVisible());
    // What was asked for stays, and the other leaves; what nobody wants does not come, however wide it is.
    splitter.setGivingWay({1, 0});
    QSignalSpy shown(&splitter, &ColumnSplitter::columnShown);
    splitter.ask(1);
    QTRY_VERIFY(last->isVisible() && !first->isVisible());
    QCOMPARE(shown, (QList<QVariantList>{{0, false}, {1, true}}));
    splitter.resize(900, 100);
    QTRY_VERIFY(last->isVisible() && first->isVisible());
    splitter.setWanted(0, false);
    QTRY_VERIFY(last->isVisible() && !first->isVisible());
    splitter.setWanted(0, true);
    QTRY_VERIFY(first->isVisible());
}

void WidgetsTest::anEmptyStateKeepsTheKeyboard()
{
    QWidget window;
    QStackedLayout stack(&window);
    auto *empty = new EmptyState(&window);
    auto *list = new QListWidget(&window);
    stack.addWidget(empty);
    stack.addWidget(list);
    empty->setWords({}, QStringLiteral("Not read"), {});
    connect(empty->addAction(QStringLiteral("Try again")), &QPushButton::clicked, empty,
            [empty] { empty->setWords({}, QStringLiteral("Reading"), {}); });
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *again = empty->findChild<QPushButton *>();
    again->setFocus();
    QTest::keyClick(again, Qt::Key_Space);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(empty->hasFocus()); // without it, no shortcut of the page would be heard
    empty->setWords({}, QStringLiteral("Not read"), {});
    QPushButton *next = empty->addAction(QStringLiteral("Try again"));
    QVERIFY(next->hasFocus());
    stack.setCurrentWidget(list);
    QVERIFY(list->hasFocus());
}

void WidgetsTest::linesFlowInTheWidthThereIs()
{
    QWidget window;
    auto *flow = new FlowLayout(&window);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(10);
    QList<QWidget *> boxes;
    for (const int width : {100, 60, 200, 80}) {
        auto *box = new QWidget(&window);
        box->setMinimumHeight(20);
        box->setFixedWidth(width);
        flow->addWidget(box);
        boxes << box;
    }
    boxes[1]->setFixedHeight(30);
    const auto places = [&boxes](bool mirrored) {
        QList<QPoint> at;
        for (const QWidget *box : boxes)
            at << (mirrored ? box->geometry().topRight() : box->pos());
        return at;
    };
    QCOMPARE(flow->sizeHint(), QSize(100 + 60 + 200 + 80 + 3 * 10, 30));
    QCOMPARE(flow->minimumSize().width(), 200);
    QCOMPARE(flow->heightForWidth(1000), 30);
    QCOMPARE(flow->heightForWidth(300), 30 + 10 + 20);
    window.resize(300, 200);
    window.show();
    QCOMPARE(places(false), (QList<QPoint>{{0, 5}, {110, 0}, {0, 40}, {210, 40}}));
    boxes[0]->hide(); // takes no room
    QTRY_COMPARE(boxes[1]->pos(), QPoint(0, 0));
    QCOMPARE(boxes[2]->pos(), QPoint(70, 5));
    boxes[0]->show();
    window.setLayoutDirection(Qt::RightToLeft);
    QTRY_COMPARE(places(true), (QList<QPoint>{{299, 5}, {189, 0}, {299, 40}, {89, 40}}));
    // One goes between the others, and one goes.
    auto *between = new QWidget(&window);
    between->setFixedSize(40, 20);
    flow->insertWidget(1, between);
    between->show();
    QTRY_COMPARE(between->geometry().topRight(), QPoint(189, 5));
    QCOMPARE(flow->count(), 5);
    flow->removeWidget(between);
    QCOMPARE(flow->count(), 4);
}

void WidgetsTest::editorBreaksAPastedLine()
{
    JsonEditor editor;
    QByteArray line = "{\"list\":[" + QByteArray("123456,").repeated(200'000) + "1]}";
    editor.setText(line);
    QVERIFY(!editor.isHeld());
    QVERIFY(longestLine(editor.text()) < 100);
    QGuiApplication::clipboard()->setText(QString::fromLatin1(line));
    editor.setText({});
    QTest::keyClick(editor.focusProxy(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(editor.text().size() > 1'000'000);
    QVERIFY(longestLine(editor.text()) < 100);
}

void WidgetsTest::aRefusedPasteLeavesTheSelection()
{
    JsonEditor editor;
    editor.setText("{\"kept\": 1}");
    QSignalSpy edited(&editor, &JsonEditor::textEdited);
    QGuiApplication::clipboard()->setText(QString(JsonEditor::mostPasted + 1, u'x'));
    QTest::keyClick(editor.focusProxy(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(editor.focusProxy(), Qt::Key_V, Qt::ControlModifier);
    const auto *message = editor.findChild<InlineMessage *>();
    QTRY_VERIFY(message->text().contains(QStringLiteral("at most 16 MB fit here")));
    QCOMPARE(editor.text(), QByteArray("{\"kept\": 1}"));
    QCOMPARE(edited.size(), 0);
    QGuiApplication::clipboard()->setText(QStringLiteral("[]"));
    QTest::keyClick(editor.focusProxy(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(editor.text(), QByteArray("[]"));
}

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
