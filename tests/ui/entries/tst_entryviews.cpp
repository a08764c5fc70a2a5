// SPDX-License-Identifier: GPL-3.0-or-later
// Named views of the entries over a real workspace: menu, keys, dialogs, and what is there again at the next start.
#include "tests/ui/widgets/grab.h"

#include "app/store/draftrepository.h"
#include "app/store/workspace.h"
#include "models/entries/entrytablemodel.h"
#include "models/entries/localentryreader.h"
#include "ui/entries/entryview.h"
#include "ui/entries/entryviews.h"
#include "ui/entries/filterstate.h"
#include "ui/entries/viewdialogs.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace desk;
using namespace desk::ui;
using models::EntryColumn;
using store::EntryFilter;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

int number(EntryColumn column)
{
    return static_cast<int>(column);
}

/// The page's parts that views have to do with.
struct Desk {
    explicit Desk(store::Workspace &workspace)
    {
        auto *layout = new QVBoxLayout(&window);
        button = newButton({}, "chevron-down", ButtonKind::Outlined, &window);
        layout->addWidget(button);
        table = new EntryView(&model, &window);
        layout->addWidget(table);
        state = new FilterState(&window);
        views = new EntryViews(state, table, &model, button, &window);
        model.setReader(std::make_shared<models::LocalEntryReader>(workspace, s("shop")));
        window.resize(unit(1100), unit(300));
        window.show();
        views->setWorkspace(&workspace, s("shop"));
    }
    void ready() const { QTRY_VERIFY(button->isEnabled()); }
    EntryFilter filter() const { return state->filter(); }

    models::EntryTableModel model;
    QWidget window;
    QPushButton *button;
    EntryView *table;
    FilterState *state;
    EntryViews *views;
};

} // namespace

class EntryViewsTest : public QObject
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
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
    }

    void cleanup()
    {
        m_desk.reset();
        m_workspace.reset();
    }

    void theProgramsOwnByKey()
    {
        QCOMPARE(m_desk->views->currentName(), s("All entries"));
        QVERIFY(!m_desk->views->isEdited());
        QTest::keyClick(m_desk->table, Qt::Key_2, Qt::AltModifier);
        QVERIFY(m_desk->filter().enteredHere);
        QCOMPARE(m_desk->button->text(), s("Entered here"));
        QTest::keyClick(m_desk->table, Qt::Key_3, Qt::AltModifier);
        QVERIFY(m_desk->filter().differs && !m_desk->filter().enteredHere);
        m_desk->state->turn(EntryFilter::Part::Differs);
        QCOMPARE(m_desk->button->text(), s("Differs from prediction (edited)"));
        QCOMPARE(m_desk->button->accessibleName(), s("View: Differs from prediction, edited"));
        QTest::keyClick(m_desk->table, Qt::Key_1, Qt::AltModifier);
        QCOMPARE(m_desk->filter(), EntryFilter());
        QTest::keyClick(m_desk->table, Qt::Key_9, Qt::AltModifier); // there is none
        QCOMPARE(m_desk->views->current(), s("all"));
    }

    void savesFilterSortAndColumns()
    {
        prepare();
        save("Refunds");
        QCOMPARE(m_desk->views->currentName(), s("Refunds"));
        QVERIFY(!m_desk->views->isEdited());
        const EntryFilter filter = m_desk->filter();
        const QList<int> columns = m_desk->table->shownColumns();
        QTest::keyClick(m_desk->table, Qt::Key_1, Qt::AltModifier);
        QCOMPARE(m_desk->filter(), EntryFilter());
        QCOMPARE(m_desk->model.order(), store::EntrySort());
        m_desk->table->resetColumns();
        QVERIFY(m_desk->table->shownColumns() != columns);
        QTest::keyClick(m_desk->table, Qt::Key_4, Qt::AltModifier);
        QCOMPARE(m_desk->filter(), filter);
        QCOMPARE(m_desk->model.order(), (store::EntrySort{store::EntrySort::Column::Value, false}));
        QCOMPARE(m_desk->table->shownColumns(), columns);
        QCOMPARE(header()->sectionSize(number(EntryColumn::Source)), unit(222));
        QVERIFY(!m_desk->views->isEdited());
        // The program's own views have the columns that were last used with them.
        QTest::keyClick(m_desk->table, Qt::Key_1, Qt::AltModifier);
        QVERIFY(m_desk->table->shownColumns() != columns);
    }

    void everyKindOfChangeShows_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("filter") << 0;
        QTest::newRow("negation") << 1;
        QTest::newRow("sort") << 2;
        QTest::newRow("order") << 3;
        QTest::newRow("width") << 4;
        QTest::newRow("choice") << 5;
    }

    void everyKindOfChangeShows()
    {
        QFETCH(int, what);
        prepare();
        save("Refunds");
        switch (what) {
        case 0: m_desk->state->forget(EntryFilter::Part::Value); break;
        case 1: m_desk->state->turn(EntryFilter::Part::Sources); break;
        case 2: header()->setSortIndicator(number(EntryColumn::Source), Qt::AscendingOrder); break;
        case 3: header()->moveSection(0, 2); break;
        case 4: header()->resizeSection(number(EntryColumn::Source), unit(300)); break;
        default: header()->setSectionHidden(number(EntryColumn::Expense), false);
        }
        QTRY_COMPARE(m_desk->button->text(), s("Refunds (edited)"));
        const auto changed = snapshot();
        action("Save changes to the view")->trigger();
        QTRY_COMPARE(m_desk->button->text(), s("Refunds"));
        QTest::keyClick(m_desk->table, Qt::Key_2, Qt::AltModifier);
        QTest::keyClick(m_desk->table, Qt::Key_4, Qt::AltModifier);
        QVERIFY(snapshot() == changed);
    }

    void changesAreUndone()
    {
        prepare();
        save("Refunds");
        const auto before = snapshot();
        m_desk->state->forget(EntryFilter::Part::Value);
        header()->moveSection(0, 2);
        QVERIFY(m_desk->views->isEdited());
        action("Undo changes to the view")->trigger();
        QVERIFY(snapshot() == before);
        QVERIFY(!m_desk->views->isEdited());
    }

    void aResizedWindowIsNoChange()
    {
        save("Plain");
        m_desk->window.resize(unit(1400), unit(400));
        QCoreApplication::sendPostedEvents();
        QVERIFY(!m_desk->views->isEdited());
    }

    void isThereAgainAtTheNextStart()
    {
        prepare();
        save("Refunds");
        m_desk->state->turn(EntryFilter::Part::Sources); // and not saved
        header()->moveSection(0, 2);
        const auto left = snapshot();
        m_desk->views->flush();
        reopen();
        QTRY_COMPARE(m_desk->button->text(), s("Refunds (edited)"));
        QVERIFY(snapshot() == left);
        action("Undo changes to the view")->trigger();
        QVERIFY(!m_desk->filter().except.testFlag(EntryFilter::Part::Sources));
    }

    void aPresetMovesOn()
    {
        models::FilterChoice choice;
        choice.preset = models::PeriodPreset::Today;
        choice.refresh(domain::Instant::now(), m_desk->state->zone(), Qt::Monday);
        m_desk->state->setChoice(choice);
        save("Of today");
        m_desk->views->flush();
        reopen();
        QCOMPARE(m_desk->state->choice().preset, models::PeriodPreset::Today);
        QCOMPARE(m_desk->button->text(), s("Of today"));
    }

    void whoComesWithAFilterKeepsIt()
    {
        prepare();
        m_desk->views->flush();
        m_desk.reset();
        m_desk = std::make_unique<Desk>(*m_workspace);
        EntryFilter contact;
        contact.contactIds = {s("con_1")};
        m_desk->state->setFilter(contact); // before what was kept is here
        m_desk->ready();
        QCOMPARE(m_desk->filter(), contact);
    }

    void connectionsHaveTheirOwn()
    {
        prepare();
        save("Refunds");
        const auto shop = snapshot();
        m_desk->views->setWorkspace(nullptr, {});
        m_desk->state->setFilter({});
        m_desk->views->setWorkspace(m_workspace.get(), s("other"));
        m_desk->ready();
        QCOMPARE(m_desk->views->keys().size(), 3);
        QCOMPARE(m_desk->views->currentName(), s("All entries"));
        QCOMPARE(m_desk->filter(), EntryFilter());
        m_desk->views->setWorkspace(nullptr, {});
        m_desk->views->setWorkspace(m_workspace.get(), s("shop"));
        m_desk->ready();
        QCOMPARE(m_desk->views->currentName(), s("Refunds"));
        QVERIFY(snapshot() == shop);
    }

    void theMenuListsThem()
    {
        save("Big & small");
        QTest::mouseClick(m_desk->button, Qt::LeftButton);
        auto *menu = m_desk->button->findChild<QMenu *>();
        QTRY_VERIFY(menu && menu->isVisible());
        test::keep(test::grab(menu, 2), s("views-menu"));
        QStringList texts;
        for (const QAction *one : menu->actions()) {
            if (!one->isSeparator())
                texts << one->text();
        }
        QCOMPARE(texts, (QStringList{s("All entries"), s("Entered here"), s("Differs from prediction"),
                                     s("Big && small"), s("Save changes to the view"), s("Undo changes to the view"),
                                     s("Save as a new view…"), s("Manage views…")}));
        QVERIFY(menu->actions()[4]->isChecked());
        menu->actions()[1]->trigger();
        menu->close();
        QCOMPARE(m_desk->views->current(), s("entered-here"));
    }

    void asksForAName()
    {
        save("Refunds");
        action("Save as a new view…")->trigger();
        auto *dialog = m_desk->window.findChild<ViewNameDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *name = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(name, s(" Refunds "));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(dialog->isVisible()); // there is one
        test::keep(test::grab(dialog, 2), s("views-name"));
        name->selectAll();
        QTest::keyClicks(name, s("Refunds of March"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(m_desk->views->currentName(), s("Refunds of March"));
        QCOMPARE(m_desk->views->keys().size(), 5);
    }

    void renamesMovesAndDeletes()
    {
        save("One");
        save("Two");
        save("Three");
        const QString three = m_desk->views->current();
        action("Manage views…")->trigger();
        auto *dialog = m_desk->window.findChild<ManageViewsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *list = dialog->findChild<QListWidget *>();
        list->setCurrentRow(2);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(list->item(1)->text(), s("Three"));
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->count(), 2);
        press(dialog, "Undo delete");
        QCOMPARE(list->count(), 3);
        QCOMPARE(list->item(0)->text(), s("One"));
        list->item(1)->setText(s("One"));
        press(dialog, "Save");
        QVERIFY(dialog->isVisible()); // two of one name
        test::keep(test::grab(dialog, 2), s("views-manage"));
        list->item(1)->setText(s("Third"));
        list->setCurrentRow(0);
        press(dialog, "Delete");
        press(dialog, "Save");
        QTRY_COMPARE(m_desk->views->keys().size(), 5);
        QCOMPARE(m_desk->views->current(), three);
        QCOMPARE(m_desk->views->currentName(), s("Third"));
        QCOMPARE(m_desk->views->keys()[3], three);
    }

    void theDeletedOneIsShownNoMore()
    {
        prepare();
        save("Refunds");
        const auto shown = snapshot();
        action("Manage views…")->trigger();
        auto *dialog = m_desk->window.findChild<ManageViewsDialog *>();
        press(dialog, "Delete");
        press(dialog, "Save");
        QTRY_COMPARE(m_desk->button->text(), s("All entries (edited)"));
        QVERIFY(snapshot() == shown); // nothing jumps
    }

    void aViewOfANewerVersionIsLeftAlone()
    {
        const QByteArray newer = R"({"filter":"mood:good"})";
        auto added = m_workspace->write(
            [newer](store::Database &db) { return store::ViewRepository(db, s("shop")).add(s("Newer"), newer); });
        QVERIFY(added.result().has_value());
        reopen();
        QSignalSpy said(m_desk->views, &EntryViews::said);
        QTest::keyClick(m_desk->table, Qt::Key_4, Qt::AltModifier);
        QCOMPARE(said.size(), 1);
        QCOMPARE(m_desk->views->current(), s("all"));
    }

private:
    void reopen()
    {
        m_desk.reset();
        m_workspace.reset();
        auto opened = store::Workspace::open(m_folder->filePath(s("w.sqlite")));
        QVERIFY(opened.has_value());
        m_workspace = std::move(*opened);
        m_desk = std::make_unique<Desk>(*m_workspace);
        m_desk->ready();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window));
        m_desk->table->setFocus();
    }
    /// A filter, a sort and columns that are not the program's.
    void prepare()
    {
        EntryFilter filter;
        filter.maxValue = domain::Decimal::fromJsonNumber("0.00");
        filter.sourceIds = {s("src_1"), QString()};
        m_desk->state->setFilter(filter);
        header()->setSortIndicator(number(EntryColumn::Value), Qt::AscendingOrder);
        header()->moveSection(header()->visualIndex(number(EntryColumn::Value)), 0);
        header()->setSectionHidden(number(EntryColumn::Expense), true);
        header()->setSectionHidden(number(EntryColumn::Campaign), false);
        header()->resizeSection(number(EntryColumn::Source), unit(222));
    }
    void save(const char *name)
    {
        m_desk->views->saveAs(s(name));
        QTRY_COMPARE(m_desk->views->currentName(), s(name));
    }
    std::tuple<EntryFilter, store::EntrySort, QList<int>, int> snapshot() const
    {
        return {m_desk->filter(), m_desk->model.order(), m_desk->table->shownColumns(),
                header()->sectionSize(number(EntryColumn::Source))};
    }
    QHeaderView *header() const { return m_desk->table->horizontalHeader(); }
    QAction *action(const char *text) const
    {
        for (QAction *one : m_desk->window.actions()) {
            if (one->text() == s(text))
                return one;
        }
        qFatal("no action %s", text);
    }
    static void press(QWidget *dialog, const char *text)
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == s(text)) {
                QVERIFY(button->isEnabled());
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        qFatal("no button %s", text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(EntryViewsTest)
#include "tst_entryviews.moc"
