// SPDX-License-Identifier: GPL-3.0-or-later
// The table of entries with ten million rows: real clicks and keys, what a screen reader hears. DESK_SHOTS keeps
// pictures.
#include "tests/models/entries/numberedreader.h"
#include "tests/ui/widgets/grab.h"

#include "models/entries/entrytablemodel.h"
#include "ui/entries/entryview.h"
#include "ui/entries/longtableaccess.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

#include <limits>

using namespace desk;
using namespace desk::ui;
using models::EntryColumn;
using models::EntryTableModel;
using models::test::NumberedReader;

namespace {

constexpr int many = 10'000'000;

struct Heard {
    QAccessible::Event what;
    QString name;
};
QList<Heard> heard;

void listen(QAccessibleInterface *cell, QAccessible::Event what)
{
    heard.append({what, cell->text(QAccessible::Name)});
}

} // namespace

class EntryViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        Theme::instance().apply(*qApp);
        Theme::instance().setMode(Theme::Mode::Light);
    }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_model = new EntryTableModel(m_window.get());
        m_before = new QLineEdit(m_window.get());
        m_view = new EntryView(m_model, m_window.get());
        m_after = new QLineEdit(m_window.get());
        auto *layout = new QVBoxLayout(m_window.get());
        for (QWidget *widget : std::initializer_list<QWidget *>{m_before, m_view, m_after})
            layout->addWidget(widget);
        m_window->resize(unit(1000), unit(500));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        use(many);
        QTRY_COMPARE(m_model->rowCount(), many);
        m_view->setFocus();
        QTRY_VERIFY(m_view->hasFocus());
    }
    void cleanup()
    {
        setAccessListener(nullptr);
        m_window.reset();
    }

    void keysWalkAndChoose_data()
    {
        QTest::addColumn<QList<QPair<int, int>>>("keys"); // key, modifiers
        QTest::addColumn<int>("current");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        using Keys = QList<QPair<int, int>>;
        const int page = -1; // in place of a page's rows
        const int shift = Qt::ShiftModifier;
        const int ctrl = Qt::ControlModifier;
        QTest::newRow("down") << Keys{{Qt::Key_Down, 0}} << 1 << 1 << 1;
        QTest::newRow("up stays at the top") << Keys{{Qt::Key_Up, 0}} << 0 << 0 << 0;
        QTest::newRow("page") << Keys{{Qt::Key_PageDown, 0}} << page << page << page;
        QTest::newRow("end") << Keys{{Qt::Key_End, 0}} << many - 1 << many - 1 << many - 1;
        QTest::newRow("end and home") << Keys{{Qt::Key_End, 0}, {Qt::Key_Home, 0}} << 0 << 0 << 0;
        QTest::newRow("two more") << Keys{{Qt::Key_Down, shift}, {Qt::Key_Down, shift}} << 2 << 0 << 2;
        QTest::newRow("two more, one less")
            << Keys{{Qt::Key_Down, shift}, {Qt::Key_Down, shift}, {Qt::Key_Up, shift}} << 1 << 0 << 1;
        QTest::newRow("a page more") << Keys{{Qt::Key_PageDown, shift}} << page << 0 << page;
        QTest::newRow("to the end") << Keys{{Qt::Key_End, shift}} << many - 1 << 0 << many - 1;
        QTest::newRow("from the end to the start")
            << Keys{{Qt::Key_End, 0}, {Qt::Key_Home, shift}} << 0 << 0 << many - 1;
        QTest::newRow("walking without choosing") << Keys{{Qt::Key_Down, ctrl}, {Qt::Key_Down, ctrl}} << 2 << 0 << 0;
        QTest::newRow("walking to the end without choosing") << Keys{{Qt::Key_End, ctrl}} << many - 1 << 0 << 0;
        QTest::newRow("all") << Keys{{Qt::Key_A, ctrl}} << 0 << 0 << many - 1;
        QTest::newRow("to the right and back") << Keys{{Qt::Key_Right, 0}, {Qt::Key_Left, 0}} << 0 << 0 << 0;
    }
    void keysWalkAndChoose()
    {
        using Keys = QList<QPair<int, int>>;
        QFETCH(Keys, keys);
        QFETCH(int, current);
        QFETCH(int, first);
        QFETCH(int, last);
        m_view->choose(0);
        for (const auto &[key, modifiers] : keys)
            QTest::keyClick(m_view, static_cast<Qt::Key>(key), Qt::KeyboardModifiers(modifiers));
        const auto rows = [this](int row) {
            return row < 0 ? m_view->viewport()->height() / m_view->rowHeight() : row;
        };
        QCOMPARE(m_view->currentIndex().row(), rows(current));
        QCOMPARE(m_view->chosenRanges(), (QList<RowRange>{{rows(first), rows(last)}}));
        QCOMPARE(m_view->chosenCount(), qint64{rows(last)} - rows(first) + 1);
        QCOMPARE(m_view->selectionModel()->selection().size(), 1); // one range, however many rows
        QVERIFY(m_view->chosenRows().size() <= EntryView::mostListed);
        QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(m_view->currentIndex())));
    }

    void oneRowCanBeTakenOutOfAll()
    {
        QTest::keyClick(m_view, Qt::Key_A, Qt::ControlModifier);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, center(3));
        QCOMPARE(m_view->chosenRanges(), (QList<RowRange>{{0, 2}, {4, many - 1}}));
        QCOMPARE(m_view->chosenCount(), qint64{many} - 1);
        QTest::keyClick(m_view, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(m_view->chosenCount(), qint64{many});
    }

    void theMouseChooses()
    {
        QSignalSpy chosen(m_view, &EntryView::chosenChanged);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, center(2));
        QCOMPARE(m_view->chosenRows(), QList<int>{2});
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, center(5));
        QCOMPARE(m_view->chosenRows(), (QList<int>{2, 3, 4, 5}));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, center(8));
        QCOMPARE(m_view->chosenRows(), (QList<int>{2, 3, 4, 5, 8}));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, center(3));
        QCOMPARE(m_view->chosenRows(), (QList<int>{2, 4, 5, 8}));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, center(1));
        QCOMPARE(m_view->chosenRows(), QList<int>{1});
        QCOMPARE(chosen.size(), 5);
        // Pulled over rows, and back.
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, center(4));
        pull(center(6));
        pull(center(9));
        QCOMPARE(m_view->chosenRanges(), (QList<RowRange>{{4, 9}}));
        pull(center(2));
        QCOMPARE(m_view->chosenRanges(), (QList<RowRange>{{2, 4}}));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, center(2));
        QCOMPARE(m_view->currentIndex().row(), 2);
        QVERIFY(m_view->horizontalScrollBar()->value() == 0 && m_view->verticalScrollBar()->value() == 0);
    }

    void fromOneEndToTheOtherWithShiftAndMouse()
    {
        m_view->choose(3);
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
        const QModelIndex last = m_model->index(many - 1, 0);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, m_view->visualRect(last).center());
        QCOMPARE(m_view->chosenRanges(), (QList<RowRange>{{3, many - 1}}));
    }

    void tellsOfDoubleClicksAndReturn()
    {
        QSignalSpy twice(m_view, &QAbstractItemView::doubleClicked);
        QSignalSpy activated(m_view, &QAbstractItemView::activated);
        QSignalSpy entered(m_view, &QAbstractItemView::entered);
        m_view->setMouseTracking(true);
        QTest::mouseMove(m_view->viewport(), center(6));
        QTRY_VERIFY(!entered.isEmpty());
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, center(2));
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, center(2));
        QCOMPARE(twice.size(), 1);
        QCOMPARE(twice[0][0].toModelIndex().row(), 2);
        QCOMPARE(activated.size(), 1);
        QTest::keyClick(m_view, Qt::Key_Return);
        QCOMPARE(activated.size(), 2);
    }

    void tabLeavesTheTable()
    {
        m_view->choose(5);
        QTest::keyClick(m_view, Qt::Key_Tab);
        QVERIFY(m_after->hasFocus());
        QTest::keyClick(m_after, Qt::Key_Backtab);
        QVERIFY(m_view->hasFocus());
        QCOMPARE(m_view->currentIndex().row(), 5);
        QTest::keyClick(m_view, Qt::Key_Backtab);
        QVERIFY(m_before->hasFocus());
    }

    void aDragOfTheBarGoesAnywhere_data()
    {
        QTest::addColumn<double>("share");
        for (const double share : {0.0, 0.1, 0.5, 0.83, 1.0})
            QTest::addRow("%.0f%%", share * 100) << share;
    }
    void aDragOfTheBarGoesAnywhere()
    {
        QFETCH(double, share);
        QScrollBar *bar = m_view->verticalScrollBar();
        QCOMPARE(bar->maximum(), many * m_view->rowHeight() - m_view->viewport()->height());
        bar->setSliderPosition(static_cast<int>(share * bar->maximum()));
        const RowRange shown = m_view->shownRows();
        QCOMPARE(shown.first, bar->value() / m_view->rowHeight());
        for (int row = shown.first; row <= shown.last; ++row) {
            QTRY_VERIFY(m_model->rowAt(row));
            QCOMPARE(m_model->rowAt(row)->cached.entry.id, NumberedReader::idOf(many - 1 - row));
            const QRect place = m_view->visualRect(m_model->index(row, 1));
            QCOMPARE(m_view->indexAt(place.center()), m_model->index(row, 1));
        }
        QCOMPARE(m_view->shownRows().last == many - 1, share == 1.0);
        QVERIFY(m_model->heldRows() <= EntryTableModel::mostPages * EntryTableModel::pageSize);
    }

    void aBarThatIsDraggedOnShowsRowsOnItsWay()
    {
        QScrollBar *bar = m_view->verticalScrollBar();
        bar->setSliderDown(true);
        m_reader->holdsRows = true;
        bar->setSliderPosition(1'000'000 * m_view->rowHeight());
        QCOMPARE(m_view->shownRows().first, 1'000'000);
        bar->setSliderPosition(2'000'000 * m_view->rowHeight()); // before there was anything to see
        QCOMPARE(m_view->shownRows().first, 1'000'000);
        m_reader->answerAll();
        QTRY_COMPARE(m_view->shownRows().first, 2'000'000);
        QVERIFY(m_model->rowAt(1'000'000));
        bar->setSliderPosition(3'000'000 * m_view->rowHeight()); // but it does not wait for long
        QTRY_COMPARE(m_view->shownRows().first, 3'000'000);
        bar->setSliderPosition(4'000'000 * m_view->rowHeight());
        bar->setSliderDown(false);
        QCOMPARE(m_view->shownRows().first, 4'000'000);
        QVERIFY(bar->hasTracking());
        m_reader->holdsRows = false;
        m_reader->answerAll();
        QTRY_VERIFY(m_model->rowAt(4'000'000));
    }

    void theWheelGoesByRows()
    {
        QWheelEvent event({50, 50}, m_view->viewport()->mapToGlobal(QPointF(50, 50)), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        QCOMPARE(m_view->scrollPlace(), qint64{QApplication::wheelScrollLines()} * m_view->rowHeight());
    }

    void whatGrowsBelowMovesNothing()
    {
        NumberedReader &reader = use(700'000, [](NumberedReader &r) { r.holdsCount = true; });
        QTRY_COMPARE(m_model->rowCount(), EntryTableModel::pageSize);
        reader.answerCount();
        QTRY_COMPARE(m_model->rowCount(), 200'000);
        m_view->choose(50'000);
        QTest::keyClick(m_view, Qt::Key_Down, Qt::ShiftModifier);
        const qint64 place = m_view->scrollPlace();
        QTRY_COMPARE(reader.slices.size(), 1);
        reader.answerCount();
        QTRY_COMPARE(m_model->rowCount(), 400'000);
        QCOMPARE(m_view->scrollPlace(), place);
        QCOMPARE(m_view->chosenRows(), (QList<int>{50'000, 50'001}));
        QCOMPARE(m_view->verticalScrollBar()->maximum(), 400'000 * m_view->rowHeight() - m_view->viewport()->height());
        // All are chosen: those that are counted later, too.
        QTest::keyClick(m_view, Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(reader.slices.size(), 1);
        reader.answerCount();
        QTRY_COMPARE(m_model->rowCount(), 600'000);
        QCOMPARE(m_view->chosenCount(), 600'000);
        // A row beyond what is counted is chosen when the count gets there.
        m_view->choose(650'000);
        QCOMPARE(m_view->chosenCount(), 600'000);
        QTRY_COMPARE(reader.slices.size(), 1);
        reader.answerCount();
        QTRY_COMPARE(m_view->chosenRows(), QList<int>{650'000});
    }

    void readingAgainKeepsPlaceAndChoice()
    {
        NumberedReader &reader = *m_reader;
        m_view->choose(4'000'000);
        QTRY_VERIFY(m_model->rowAt(4'000'000));
        m_view->setScrollPlace(5'000'000LL * m_view->rowHeight() + 7); // far from what is chosen
        QTRY_VERIFY(m_model->rowAt(m_view->shownRows().first));
        const auto chosen = m_model->rowAt(4'000'000)->cached.entry.id;
        const auto top = m_model->rowAt(m_view->shownRows().first)->cached.entry.id;
        reader.entries += 12;
        m_model->refresh();
        QTRY_COMPARE(m_model->total(), qint64{many} + 12);
        QTRY_COMPARE(m_model->rowOf(top), 5'000'012);
        QCOMPARE(m_view->scrollPlace(), 5'000'012LL * m_view->rowHeight() + 7);
        QCOMPARE(m_view->chosenRows(), QList<int>{4'000'012});
        QCOMPARE(m_model->rowAt(4'000'012)->cached.entry.id, chosen);
        QCOMPARE(m_view->currentIndex().row(), 4'000'012);
        // What is chosen from one entry to another, and what is chosen apart.
        m_view->choose(3'000'000);
        QTRY_VERIFY(m_model->rowAt(3'000'000));
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() + 2000 * m_view->rowHeight());
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, QPoint(50, 50));
        const RowRange range = m_view->chosenRanges().first();
        QTRY_VERIFY(m_model->rowAt(range.last));
        m_view->setScrollPlace(7'000'000LL * m_view->rowHeight());
        QTRY_VERIFY(m_model->rowAt(7'000'000));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, QPoint(50, 50));
        const int apart = m_view->currentIndex().row();
        m_view->setScrollPlace(0);
        QTRY_VERIFY(m_model->rowAt(0));
        const qint64 before = m_model->total();
        reader.entries += 5;
        m_model->refresh();
        QTRY_COMPARE(m_model->total(), before + 5);
        QTRY_COMPARE(m_view->chosenRanges(),
                     (QList<RowRange>{{range.first + 5, range.last + 5}, {apart + 5, apart + 5}}));
        // At the very top one sees what is new.
        m_view->choose(0);
        QTRY_VERIFY(m_model->rowAt(0));
        const QString first = m_model->rowAt(0)->cached.entry.id;
        QCOMPARE(m_view->scrollPlace(), 0);
        reader.entries += 1;
        m_model->refresh();
        QTRY_COMPARE(m_model->rowOf(first), 1);
        QCOMPARE(m_view->scrollPlace(), 0);
        QCOMPARE(m_view->chosenRows(), QList<int>{1});
        // Another question begins at its top.
        m_view->setScrollPlace(90'000);
        store::EntryFilter filter;
        filter.words = QStringLiteral("x");
        m_model->setFilter(filter);
        QTRY_COMPARE(m_view->scrollPlace(), 0);
    }

    void columnsAreSortedMovedHiddenAndFitted()
    {
        QHeaderView *header = m_view->horizontalHeader();
        const int source = static_cast<int>(EntryColumn::Source);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middleOf(source));
        QCOMPARE(m_model->order().column, store::EntrySort::Column::Source);
        const int width = header->sectionSize(source);
        header->resizeSection(source, width + 40);
        QCOMPARE(m_view->visualRect(m_model->index(0, source)).width(), width + 40);
        const QPoint edge(header->sectionViewportPosition(source) + header->sectionSize(source) - 1,
                          header->height() / 2);
        QTest::mouseDClick(header->viewport(), Qt::LeftButton, {}, edge);
        QVERIFY(header->sectionSize(source) < width);
        header->setSectionHidden(source, true);
        QVERIFY(!m_view->shownColumns().contains(source));
        QVERIFY(m_view->visualRect(m_model->index(0, source)).isEmpty());
        header->moveSection(0, 2);
        QCOMPARE(m_view->shownColumns().indexOf(0), 2);
        m_view->choose(0);
        QCOMPARE(m_view->currentIndex().column(), m_view->shownColumns().first());
        QTest::keyClick(m_view, Qt::Key_Right);
        QCOMPARE(m_view->currentIndex().column(), m_view->shownColumns().at(1));
        const QByteArray state = m_view->columnState();
        m_view->resetColumns();
        QCOMPARE(m_view->shownColumns().first(), 0);
        QCOMPARE(m_model->order(), store::EntrySort());
        m_view->restoreColumnState(state);
        QCOMPARE(m_view->shownColumns().indexOf(0), 2);
    }

    void theContactTakesWhatIsLeftUntilSomebodySizesAColumn()
    {
        QHeaderView *header = m_view->horizontalHeader();
        const int contact = static_cast<int>(EntryColumn::Contact);
        const auto isFilled = [&] { return header->length() == m_view->viewport()->width(); };
        QVERIFY(m_view->isFitted());
        QTRY_VERIFY(isFilled());
        // There and back, also over the width below which a scroll bar comes.
        for (const int width : {500, 700, 1400, 1000}) {
            m_window->resize(unit(width), unit(500));
            QTRY_COMPARE(m_view->width(), m_window->width() - 2 * m_view->x());
            QVERIFY2(m_view->isFitted(), qPrintable(QString::number(width)));
            QVERIFY(isFilled() || header->sectionSize(contact) == unit(150));
        }
        const QByteArray untouched = m_view->columnState();
        header->resizeSection(contact, unit(200));
        QVERIFY(!m_view->isFitted());
        const QByteArray sized = m_view->columnState();
        m_view->restoreColumnState(untouched);
        QVERIFY(m_view->isFitted());
        QVERIFY(isFilled());
        m_view->restoreColumnState(sized);
        QVERIFY(!m_view->isFitted());
        QCOMPARE(header->sectionSize(contact), unit(200));
        m_view->restoreColumnState("of another version");
        QCOMPARE(header->sectionSize(contact), unit(200));
    }

    void tellsTheWholeTextOfACell()
    {
        const QPoint at = center(2, static_cast<int>(EntryColumn::When));
        QHelpEvent event(QEvent::ToolTip, at, m_view->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        QCOMPARE(QToolTip::text(), m_model->index(2, 0).data().toString());
        QToolTip::hideText();
    }

    void typingLooksOnlyAtWhatShows()
    {
        m_view->choose(0);
        m_view->setCurrentIndex(m_model->index(0, static_cast<int>(EntryColumn::Contact)));
        QTRY_VERIFY(m_model->rowAt(m_view->shownRows().last));
        const auto asked = m_reader->windows.size();
        m_view->keyboardSearch(QStringLiteral("contact 995"));
        QCOMPARE(m_view->currentIndex().row(), 4);
        m_view->keyboardSearch(QStringLiteral("nobody"));
        QCOMPARE(m_view->currentIndex().row(), 4);
        QVERIFY(m_reader->windows.size() <= asked + 1);
    }

    void moreRowsThanPixelsFitABar()
    {
        use(3'000'000'000, [](NumberedReader &r) {
            r.sliceRows = r.entries;
            r.marking = false;
        });
        constexpr int most = std::numeric_limits<int>::max();
        QTRY_COMPARE(m_model->rowCount(), most);
        m_view->choose(0);
        QTest::keyClick(m_view, Qt::Key_End);
        QCOMPARE(m_view->currentIndex().row(), most - 1);
        const QRect last = m_view->visualRect(m_view->currentIndex());
        QVERIFY(m_view->viewport()->rect().contains(last));
        QCOMPARE(m_view->indexAt(last.center()), m_view->currentIndex());
        QTRY_VERIFY(m_model->rowAt(most - 1));
        QTest::keyClick(m_view, Qt::Key_PageUp, Qt::ShiftModifier);
        QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(m_view->currentIndex())));
        QTest::keyClick(m_view, Qt::Key_Home, Qt::ShiftModifier);
        QCOMPARE(m_view->chosenCount(), qint64{most});
        QCOMPARE(m_view->scrollPlace(), 0);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, center(3));
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
        const QModelIndex middle = m_view->indexAt(m_view->viewport()->rect().center());
        QVERIFY(std::abs(middle.row() - most / 2) < 1000);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, m_view->viewport()->rect().center());
        QCOMPARE(m_view->chosenRanges(), (QList<RowRange>{{3, middle.row()}}));
        use(1000); // and back to pixels
        QTRY_COMPARE(m_model->rowCount(), 1000);
        QTRY_COMPARE(m_view->verticalScrollBar()->maximum(), 1000 * m_view->rowHeight() - m_view->viewport()->height());
    }

    void readsFromRightToLeft()
    {
        m_window->setLayoutDirection(Qt::RightToLeft);
        m_view->choose(0);
        QTRY_VERIFY(m_view->visualRect(m_model->index(0, 0)).left() > m_view->visualRect(m_model->index(0, 1)).left());
        QTest::keyClick(m_view, Qt::Key_Left);
        QCOMPARE(m_view->currentIndex().column(), 1);
        const QPoint there = m_view->visualRect(m_model->index(2, 2)).center();
        QCOMPARE(m_view->indexAt(there), m_model->index(2, 2));
    }

    void aScreenReaderSeesATable()
    {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(m_view);
        QVERIFY(face && face->isValid());
        QCOMPARE(face->role(), QAccessible::Table);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Entries"));
        QAccessibleTableInterface *table = face->tableInterface();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), many);
        QCOMPARE(table->columnCount(), m_view->shownColumns().size());
        QCOMPARE(face->childCount(), (many + 1) * table->columnCount());
        QCOMPARE(table->columnDescription(1), QStringLiteral("Contact"));
        QAccessibleInterface *cell = table->cellAt(2, 1);
        QCOMPARE(cell->role(), QAccessible::Cell);
        QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("Contact 997"));
        QCOMPARE(cell->tableCellInterface()->rowIndex(), 2);
        QCOMPARE(cell->tableCellInterface()->columnIndex(), 1);
        QCOMPARE(cell->tableCellInterface()->columnHeaderCells().first()->text(QAccessible::Name),
                 QStringLiteral("Contact"));
        QCOMPARE(face->child(face->indexOfChild(cell)), cell);
        QCOMPARE(cell->parent(), face);
        QCOMPARE(face->childAt(cell->rect().center().x(), cell->rect().center().y()), cell);
        QCOMPARE(face->child(1)->role(), QAccessible::ColumnHeader);
        QVERIFY(!table->cellAt(many, 0) && !table->cellAt(0, 99));
        m_view->choose(2);
        QVERIFY(cell->state().selected && table->isRowSelected(2));
        QVERIFY(face->focusChild()->state().focused);
        QCOMPARE(table->selectedRowCount(), 1);
        QVERIFY(table->selectRow(5));
        QCOMPARE(m_view->chosenRows(), (QList<int>{2, 5}));
        QVERIFY(table->unselectRow(5));
        m_view->selectAll();
        QCOMPARE(table->selectedRowCount(), many);
        QVERIFY(table->selectedRows().size() <= 1000 && table->selectedCells().size() <= 1000);
        // Whoever walks over the table does not make it grow.
        const QAccessible::Id first = QAccessible::uniqueId(table->cellAt(1000, 0));
        QVERIFY(QAccessible::accessibleInterface(first));
        for (int row = 0; row < 1000; ++row)
            QVERIFY(table->cellAt(row, 1));
        QVERIFY(!QAccessible::accessibleInterface(first));
        m_view->horizontalHeader()->setSectionHidden(1, true);
        QCOMPARE(table->columnDescription(1), QStringLiteral("Conversion"));
    }

    void aScreenReaderHearsWhereOneIs()
    {
        m_view->choose(0);
        heard.clear();
        setAccessListener(listen);
        QTest::keyClick(m_view, Qt::Key_Down);
        const QString when = m_model->index(1, 0).data().toString();
        QVERIFY(hears(QAccessible::Focus, when));
        QVERIFY(hears(QAccessible::SelectionAdd, when));
        // A row that is on its way says so, and its words when it is here.
        m_reader->holdsRows = true;
        heard.clear();
        QTest::keyClick(m_view, Qt::Key_End);
        QVERIFY(hears(QAccessible::Focus, QStringLiteral("Being read")));
        m_reader->holdsRows = false;
        QTRY_VERIFY(!m_reader->later.isEmpty());
        m_reader->answerAll();
        QTRY_VERIFY(m_model->rowAt(many - 1));
        QVERIFY(hears(QAccessible::NameChanged, m_model->index(many - 1, 0).data().toString()));
        QTest::keyClick(m_view, Qt::Key_A, Qt::ControlModifier); // must not walk over all rows
        QVERIFY(hears(QAccessible::SelectionAdd, m_model->index(0, 0).data(Qt::AccessibleTextRole).toString()));
        setAccessListener(nullptr);
    }

    void looksRight_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("ratio");
        QTest::newRow("light-1x") << false << 1;
        QTest::newRow("light-2x") << false << 2;
        QTest::newRow("dark-1x") << true << 1;
        QTest::newRow("dark-2x") << true << 2;
    }
    void looksRight()
    {
        QFETCH(bool, dark);
        QFETCH(int, ratio);
        Theme::instance().setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        m_view->choose(7'654'321);
        QTRY_VERIFY(m_model->rowAt(m_view->shownRows().first) && m_model->rowAt(m_view->shownRows().last));
        const QImage image = test::grab(m_window.get(), ratio);
        test::keep(image, QStringLiteral("entryview-") + QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(image.size(), m_window->size() * ratio);
        // The chosen row's bar stands at the table's left edge.
        const QPoint bar = m_view->viewport()->mapTo(
            m_window.get(), QPoint(1, m_view->visualRect(m_view->currentIndex()).center().y()));
        QCOMPARE(image.pixelColor(bar * ratio), tokens().accent);
        Theme::instance().setMode(Theme::Mode::Light);
    }

private:
    NumberedReader &use(qint64 count, const std::function<void(NumberedReader &)> &prepare = {})
    {
        auto reader = std::make_shared<NumberedReader>(count);
        if (prepare)
            prepare(*reader);
        m_model->setReader(reader);
        m_reader = reader;
        return *reader;
    }
    QPoint center(int row, int column = 1) const { return m_view->visualRect(m_model->index(row, column)).center(); }
    QPoint middleOf(int column) const
    {
        const QHeaderView *header = m_view->horizontalHeader();
        return {header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2};
    }
    void pull(const QPoint &to)
    {
        QMouseEvent event(QEvent::MouseMove, to, m_view->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                          Qt::NoModifier);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }
    static bool hears(QAccessible::Event what, const QString &name)
    {
        return std::ranges::any_of(heard, [&](const Heard &one) { return one.what == what && one.name == name; });
    }

    std::shared_ptr<NumberedReader> m_reader;
    std::unique_ptr<QWidget> m_window;
    EntryTableModel *m_model = nullptr;
    EntryView *m_view = nullptr;
    QLineEdit *m_before = nullptr;
    QLineEdit *m_after = nullptr;
};

QTEST_MAIN(EntryViewTest)
#include "tst_entryview.moc"
