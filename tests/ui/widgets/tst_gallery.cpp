// SPDX-License-Identifier: GPL-3.0-or-later
// All widgets on one board, grabbed light and dark at 1x and 2x. Set DESK_SHOTS to a folder to look at the pictures.
#include "tests/ui/widgets/grab.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/diagnosticpills.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/initials.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace desk::ui;

namespace {

/// Shows what the painters can do: an amount, a pill, a tile, a state.
class SampleDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QRect &content) const override
    {
        const QString text = index.data().toString();
        switch (index.column()) {
        case 1: paint::amount(painter, content, text, Theme::instance().font(Type::Medium), tokens().text); return;
        case 2:
            paint::kindTile(painter, content, QStringLiteral("Aa"), {}, index.row() == 2);
            paint::text(painter, content.adjusted(paint::kindTileWidth() + unit(8), 0, 0, 0), text, Type::Body,
                        tokens().text);
            return;
        case 3: paint::state(painter, content, static_cast<Tone>(3 + index.row()), text); return;
        case 4: paint::pill(painter, content, text, static_cast<Tone>(index.row())); return;
        default: RowDelegate::paintCell(painter, option, index, content);
        }
    }
};

QTableView *newTable(QWidget *parent)
{
    auto *model = new QStandardItemModel(0, 5, parent);
    model->setHorizontalHeaderLabels({QStringLiteral("Contact"), QStringLiteral("Value"), QStringLiteral("To"),
                                      QStringLiteral("State"), QStringLiteral("Tag")});
    const QList<QStringList> rows{{QStringLiteral("Mira Okafor"), QStringLiteral("89.00"), QStringLiteral("Value"),
                                   QStringLiteral("No time zone"), QStringLiteral("9")},
                                  {QStringLiteral("Hana Sato"), QStringLiteral("31,000"),
                                   QStringLiteral("Company size"), QStringLiteral("No value"), QStringLiteral("New")},
                                  {QStringLiteral("Jonas Weber"), QStringLiteral("1,111.11"), QStringLiteral("E-mail"),
                                   QStringLiteral("Too short"), QStringLiteral("Works")},
                                  {QStringLiteral("A name that is far too long"), QStringLiteral("\u2013"),
                                   QStringLiteral("Phone"), QStringLiteral("In doubt"), QStringLiteral("Not mapped")}};
    for (const QStringList &row : rows) {
        QList<QStandardItem *> items;
        for (const QString &text : row)
            items << new QStandardItem(text);
        model->appendRow(items);
    }
    auto *table = new QTableView(parent);
    table->setHorizontalHeader(new TableHeader(Qt::Horizontal, table));
    table->setModel(model);
    table->setItemDelegate(new SampleDelegate(32, table));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(unit(32));
    table->setShowGrid(false);
    table->setSortingEnabled(true);
    table->sortByColumn(0, Qt::DescendingOrder);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setColumnWidth(0, unit(130));
    table->horizontalHeader()->setStretchLastSection(true);
    table->selectRow(1);
    table->setMinimumHeight(unit(170));
    return table;
}

JsonEditor *newEditor(QWidget *parent)
{
    auto *editor = new JsonEditor(parent);
    const QByteArray text = "{\n  \"order_total\": \"499.99\",\n  \"ad_cost\": \"1,299.00\",\n  \"count\": 12.50,\n"
                            "  \"paid\": true,\n  \"note\": null,\n  \"broken\" 1\n}\n";
    editor->setText(text);
    editor->setHighlight(text.indexOf("\"ad_cost\""), 20);
    editor->addMark(text.indexOf("\"1,299"), 10, Tone::Error, QStringLiteral("Has a thousands separator."));
    editor->setErrorMark(text.indexOf("1\n}"), 1, QStringLiteral("Line 7, column 12: a colon is missing here."));
    editor->setMinimumHeight(unit(220));
    return editor;
}

QWidget *newControls(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *grid = new QGridLayout(box);
    grid->setSpacing(unit(8));
    int row = 0;
    const auto add = [&](const QList<QWidget *> &widgets) {
        auto *line = new QHBoxLayout;
        line->setSpacing(unit(8));
        for (QWidget *widget : widgets)
            line->addWidget(widget);
        line->addStretch();
        grid->addLayout(line, row++, 0);
    };
    auto *disabled = newButton(QStringLiteral("Disabled"), "undo");
    disabled->setEnabled(false);
    auto *dense = newButton(QStringLiteral("Use 1299.00"));
    setDense(dense);
    add({newButton(QStringLiteral("Save to sandbox…"), "save", ButtonKind::Primary),
         newButton(QStringLiteral("Save to live…"), "save", ButtonKind::Live),
         newButton(QStringLiteral("Export"), "export"),
         newButton(QStringLiteral("Revert"), "revert", ButtonKind::Quiet),
         newButton(QStringLiteral("Show"), nullptr, ButtonKind::Link), disabled, dense});
    auto *off = newIconButton("redo", QStringLiteral("Redo"));
    off->setEnabled(false);
    add({newIconButton("undo", QStringLiteral("Undo")), off, newIconButton("more", QStringLiteral("More")),
         new SegmentedControl({QStringLiteral("Table"), QStringLiteral("JSON")}),
         newLabel(QStringLiteral("Ctrl+K"), "key"), new Initials(QStringLiteral("Jonas Weber")),
         new Chip(QStringLiteral("Live"), Tone::Live), new Chip(QStringLiteral("Sandbox"), Tone::Sandbox),
         new Chip(QStringLiteral("Jonas Lindqvist"))});
    auto *active = new FilterChip(QStringLiteral("Period"), QStringLiteral("calendar"));
    active->setValueText(QStringLiteral("1 to 22 Nov 2026"));
    add({active, new FilterChip(QStringLiteral("Source")), new FilterChip(QStringLiteral("Amount")),
         new SearchField(QStringLiteral("Words in contact, source, payload"))});
    auto *combo = new QComboBox;
    combo->addItems({QStringLiteral("EUR"), QStringLiteral("USD")});
    auto *quiet = new QComboBox;
    quiet->addItems({QStringLiteral("Captured 14:01:07")});
    quiet->setProperty("quiet", QStringLiteral("on"));
    auto *edit = new QLineEdit(QStringLiteral("499.99"));
    auto *date = new QDateTimeEdit(QDateTime({2026, 11, 22}, {14, 2}));
    date->setCalendarPopup(true);
    add({combo, quiet, edit, date, new QSpinBox});
    auto *check = new QCheckBox(QStringLiteral("Counts"));
    check->setChecked(true);
    auto *radio = new QRadioButton(QStringLiteral("Dark"));
    radio->setChecked(true);
    auto *meter = new Meter;
    meter->setValue(.68);
    auto *truth = new Meter;
    truth->setTone(Tone::Ok);
    truth->setHatchedRest(true);
    truth->setLength(150);
    truth->setValue(.9);
    add({check, new QCheckBox(QStringLiteral("Off")), radio, new QRadioButton(QStringLiteral("Light")), meter, truth});
    QList<QWidget *> pills;
    for (int tone = 0; tone <= static_cast<int>(Tone::Live); ++tone)
        pills << new Pill(QStringLiteral("Pill %1").arg(tone), static_cast<Tone>(tone));
    add(pills);
    auto *counts = new DiagnosticPills;
    counts->setCounts(1, 1, 2);
    auto *message = new InlineMessage;
    message->showMessage(Tone::Ok, QStringLiteral("Last one: 89.00 EUR for Mira Okafor, stored 14:01:12"),
                         QStringLiteral("Open"));
    add({counts, message});
    return box;
}

QWidget *newBoard()
{
    auto *board = newSurface("base");
    auto *layout = new QVBoxLayout(board);
    layout->setSpacing(unit(12));
    layout->addWidget(new Band(Place::Sandbox));
    layout->addWidget(new Band(Place::Live));
    auto *heads = new QHBoxLayout;
    for (const char *type : {"page", "section", "strong", "secondary", "hint", "amount", "code", "error"})
        heads->addWidget(newLabel(QString::fromLatin1(type), type));
    layout->addLayout(heads);
    layout->addWidget(newControls(board));
    auto *banner = new Banner(Tone::Warn, QStringLiteral("Looks like an entry you already sent"),
                              QStringLiteral("499.99 EUR for Jonas Weber from Phone orders, today 11:38."));
    banner->addAction(QStringLiteral("Show it"));
    layout->addWidget(banner);
    auto *offline = new Banner(Tone::Error, {}, QStringLiteral("The server does not answer. You see the local copy."));
    offline->addAction(QStringLiteral("Try again"), "retry");
    layout->addWidget(offline);
    auto *lower = new QHBoxLayout;
    lower->addWidget(newTable(board), 3);
    lower->addWidget(newEditor(board), 2);
    layout->addLayout(lower);
    auto *empty = new EmptyState(QStringLiteral("entries"), QStringLiteral("No entries yet"),
                                 QStringLiteral("Entries show here as soon as the first one is stored."));
    empty->addAction(QStringLiteral("New entry"), "new-entry", true);
    empty->addAction(QStringLiteral("Refresh"), "retry");
    layout->addWidget(empty);
    board->resize(unit(980), unit(1060));
    return board;
}

} // namespace

class GalleryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(*qApp); }

    void board_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("ratio");
        QTest::newRow("light-1x") << false << 1;
        QTest::newRow("light-2x") << false << 2;
        QTest::newRow("dark-1x") << true << 1;
        QTest::newRow("dark-2x") << true << 2;
    }

    void board()
    {
        QFETCH(bool, dark);
        QFETCH(int, ratio);
        Theme::instance().setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        const std::unique_ptr<QWidget> board(newBoard());
        board->show();
        QVERIFY(QTest::qWaitForWindowExposed(board.get()));
        const QImage image = test::grab(board.get(), ratio);
        test::keep(image, QStringLiteral("gallery-") + QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(image.size(), board->size() * ratio);
        QCOMPARE(image.pixelColor(image.width() - 2, image.height() - 2), tokens().base);
    }

    void dialog()
    {
        Theme::instance().setMode(Theme::Mode::Light);
        DialogFrame dialog;
        dialog.setPlace(Place::Live);
        dialog.setHeading(QStringLiteral("Delete this entry from Northlight Studio?"),
                          QStringLiteral("499.99 EUR, Jonas Weber, 22 Nov 2026, 11:38:02 UTC"));
        dialog.body()->addWidget(newLabel(QStringLiteral("It cannot be brought back."), "plain"));
        dialog.setRemark(Tone::Live, QStringLiteral("Your first live change in this session."));
        QPushButton *cancel = dialog.addCancel(QStringLiteral("Cancel"), true);
        QPushButton *remove = dialog.addDo(QStringLiteral("Delete from Northlight Studio"), "remove");
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        test::keep(test::grab(&dialog, 2), QStringLiteral("gallery-dialog"));
        QVERIFY(cancel->isDefault());
        QVERIFY(!remove->isDefault());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Rejected));
    }
};

QTEST_MAIN(GalleryTest)
#include "tst_gallery.moc"
