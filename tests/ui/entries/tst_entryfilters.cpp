// SPDX-License-Identifier: GPL-3.0-or-later
// The filter bar with real keys and clicks, its popups and its line of text, over a real local copy.
#include "tests/ui/widgets/grab.h"

#include "app/store/entryrepository.h"
#include "app/store/workspace.h"
#include "models/entries/localentryreader.h"
#include "ui/entries/amountpopup.h"
#include "ui/entries/choicepopup.h"
#include "ui/entries/entryfilterbar.h"
#include "ui/entries/filteredit.h"
#include "ui/entries/filterline.h"
#include "ui/entries/periodpopup.h"
#include "ui/entries/statepopup.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace desk;
using namespace desk::ui;
using store::EntryFilter;
using Part = EntryFilter::Part;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

domain::Instant at(const char *iso)
{
    return *domain::Instant::fromIso(iso);
}

} // namespace

class EntryFiltersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        Theme::instance().apply(*qApp);
        Theme::instance().setMode(Theme::Mode::Light);
        auto opened = store::Workspace::open(m_folder.filePath(s("w.sqlite")));
        QVERIFY(opened.has_value());
        m_workspace = std::move(*opened);
        QList<domain::ConversionEntry> entries;
        for (int i = 0; i < 40; ++i) {
            domain::ConversionEntry entry;
            entry.id = s("e%1").arg(i);
            entry.contactId = s("con_%1").arg(i % 4);
            entry.contactName =
                QStringList{s("Mira Okafor"), s("Jonas Weber"), s("Jonas Schäfer"), s("Hana Sato")}[i % 4];
            entry.contactEmail = s("c%1@example.com").arg(i % 4);
            entry.occurredAt = domain::Instant(1'770'000'000'000 + i * 60'000);
            entry.createdAt = entry.occurredAt;
            entry.raw = "{}";
            entries << entry;
        }
        for (int i = 0; i < 260; ++i) {
            domain::ConversionEntry entry = entries.first();
            entry.id = s("t%1").arg(i);
            entry.contactId = i < 10 ? s("twin_1") : s("twin_2");
            entry.contactName = s("Twin Reyes");
            entry.contactEmail.reset();
            entry.occurredAt = domain::Instant(1'760'000'000'000 + i * 60'000);
            entries << entry;
        }
        auto written = m_workspace->write(
            [entries](store::Database &db) { return store::EntryRepository(db, s("shop")).upsert(entries); });
        QVERIFY(written.result().has_value());
    }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_bar = new EntryFilterBar(m_window.get());
        layout->addWidget(m_bar);
        layout->addStretch();
        m_window->addAction(m_bar->textAction());
        m_bar->setConversions({{s("conf_1"), s("Purchase"), {}}, {s("conf_2"), s("Booked call"), {}}});
        m_bar->setSources({{s("src_1"), s("Phone orders"), s("Purchase")}, {s("src_2"), s("Web shop"), s("Purchase")}});
        m_bar->setCurrencies({s("EUR"), s("USD"), {}});
        m_bar->setContactReader(std::make_shared<models::LocalEntryReader>(*m_workspace, s("shop")));
        m_window->resize(unit(1400), unit(160));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_bar = nullptr;
        m_window.reset();
    }

    void chipsByKeyboard_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("turned");
        const auto row = [](Part part, const char *text, const char *phrase, const char *turned) {
            QTest::addRow("%s", text) << static_cast<int>(part) << s(text) << s(phrase) << s(turned);
        };
        row(Part::Period, "when:2026-03-01..2026-03-31", "Period: 1 to 31 Mar 2026", "Period: not 1 to 31 Mar 2026");
        row(Part::Configs, "conversion:Purchase", "Conversion: Purchase", "Conversion: not Purchase");
        row(Part::Sources, "source:\"Phone orders\"", "Source: Phone orders", "Source: not Phone orders");
        row(Part::Contacts, "contact:#con_9", "Contact: con_9", "Contact: not con_9");
        row(Part::Currencies, "currency:EUR,USD", "Currency: EUR, USD", "Currency: not EUR, USD");
        row(Part::Value, "value:100..500", "Value: 100 to 500", "Value: not 100 to 500");
        row(Part::EnteredHere, "is:entered-here", "Entered here", "Not entered here");
        row(Part::Differs, "is:different", "Differs from prediction", "Does not differ from prediction");
    }

    void chipsByKeyboard()
    {
        QFETCH(int, part);
        QFETCH(QString, text);
        QFETCH(QString, phrase);
        QFETCH(QString, turned);
        const Part which = static_cast<Part>(part);
        m_window->resize(unit(460), unit(240)); // so narrow that all that is not set folds
        set(text);
        FilterChip *chip = this->chip(which);
        QVERIFY(chip->isVisible());
        QCOMPARE(chip->accessibleName(), phrase);
        QSignalSpy changed(m_bar, &EntryFilterBar::filterChanged);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Minus);
        QVERIFY(m_bar->filter().except.testFlag(which));
        QCOMPARE(chip->accessibleName(), turned);
        QVERIFY(chip->valueText().contains(s("not"), Qt::CaseInsensitive)); // a word, not a colour alone
        QTest::keyClick(chip, Qt::Key_Minus);
        QVERIFY(!m_bar->filter().except.testFlag(which));
        QTest::keyClick(chip, Qt::Key_Exclam);
        QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE(m_bar->filter(), EntryFilter());
        QVERIFY(chip->isVisible() && chip->hasFocus()); // the keyboard is still there
        QCOMPARE(changed.size(), 4);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space, Qt::Key_Down}) {
            QTest::keyClick(chip, key);
            auto *popup = openPopup();
            QVERIFY(popup);
            QTest::keyClick(popup, Qt::Key_Escape);
            QVERIFY(!popup->isVisible());
        }
    }

    void tabReachesEveryChip()
    {
        m_window->resize(unit(1900), unit(160));
        QTRY_VERIFY(chip(Part::Differs)->isVisible());
        chip(Part::Period)->setFocus();
        QList<QWidget *> reached;
        for (int i = 0; i < 12; ++i) {
            reached << QApplication::focusWidget();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const Part part : models::filterParts()) {
            if (part != Part::Words)
                QVERIFY2(reached.contains(chip(part)), qPrintable(models::partTitle(part)));
        }
        QVERIFY(reached.contains(m_bar->findChild<SearchField *>()));
    }

    void whatDoesNotFitFolds()
    {
        auto *more = m_bar->findChild<FilterChip *>(s("moreFilters"));
        m_window->resize(unit(760), unit(200));
        QTRY_VERIFY(more->isVisible());
        QVERIFY(!chip(Part::Differs)->isVisible());
        const int oneRow = m_bar->height();
        QTest::keyClick(more, Qt::Key_Space);
        auto *menu = m_bar->findChild<QMenu *>();
        QTRY_VERIFY(menu && menu->isVisible());
        QAction *last = menu->actions().last();
        QCOMPARE(last->text(), s("Differs from prediction"));
        last->trigger();
        menu->close();
        auto *popup = qobject_cast<StatePopup *>(openPopup());
        QVERIFY(popup);
        QTest::mouseClick(popup->findChildren<QRadioButton *>()[2], Qt::LeftButton);
        popup->close();
        QVERIFY(m_bar->filter().differs && m_bar->filter().except.testFlag(Part::Differs));
        QTRY_VERIFY(chip(Part::Differs)->isVisible()); // set ones always show
        set(s("when:2026-03-01T10:00..2026-04-02T12:30 -source:\"Phone orders\" contact:#con_9 currency:EUR value:1..2 "
              "-is:different is:entered-here words"));
        QTRY_VERIFY(m_bar->height() > oneRow);
        keep("narrow");
        for (const Part part : models::filterParts()) {
            if (part == Part::Words || !m_bar->filter().has(part))
                continue;
            const QRect place(chip(part)->mapTo(m_bar, QPoint()), chip(part)->size());
            QVERIFY(chip(part)->isVisible() && m_bar->rect().contains(place));
            QCOMPARE(place.width(), chip(part)->sizeHint().width());
        }
    }

    void looksRight_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("ratio");
        QTest::newRow("light-1x") << false << 1;
        QTest::newRow("dark-2x") << true << 2;
    }

    void looksRight()
    {
        QFETCH(bool, dark);
        QFETCH(int, ratio);
        Theme::instance().setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        m_window->resize(unit(930), unit(240));
        set(s("when:last-30-days -source:\"Phone orders\" -mira"));
        m_bar->setTextShown(true);
        auto *edit = line()->edit();
        edit->setText(s("when:last-30-days -source:\"Phone order\" mira"));
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(!line()->message().isEmpty());
        test::keep(test::grab(m_window.get(), ratio), s("filters-problem-") + s(QTest::currentDataTag()));
        for (const Part part : models::filterParts()) {
            if (part == Part::Words)
                continue;
            chip(part)->setFocus();
            Q_EMIT chip(part)->opened();
            QWidget *popup = openPopup();
            QVERIFY(popup);
            test::keep(test::grab(popup, ratio),
                       s("filters-popup-%1-").arg(static_cast<int>(part)) + s(QTest::currentDataTag()));
            popup->close();
        }
        m_bar->setServerMode(true);
        set(s("when:last-30-days -source:\"Phone orders\" currency:EUR mira"));
        test::keep(test::grab(m_window.get(), ratio), s("filters-server-") + s(QTest::currentDataTag()));
        Theme::instance().setMode(Theme::Mode::Light);
    }

    void everyControlHasAName()
    {
        m_bar->setTextShown(true);
        for (const Part part : models::filterParts()) {
            if (part != Part::Words) {
                Q_EMIT chip(part)->opened();
                openPopup()->close();
            }
        }
        int checked = 0;
        for (QWidget *widget : m_bar->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(widget->window())
                || widget->inherits("QScrollBar") || widget->inherits("QCalendarWidget")
                || widget->objectName().startsWith(s("qt_")))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(face);
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(),
                     qPrintable(s(widget->metaObject()->className()) + widget->parentWidget()->accessibleName()
                                + s(widget->parentWidget()->metaObject()->className())));
            ++checked;
        }
        QVERIFY(checked > 30);
    }

    void popupsTurnRound()
    {
        Q_EMIT chip(Part::Sources)->opened();
        auto *popup = qobject_cast<ChoicePopup *>(openPopup());
        QVERIFY(popup);
        auto *box = popup->findChild<QCheckBox *>(s("turned"));
        box->click(); // before anything is chosen
        QCOMPARE(m_bar->filter(), EntryFilter());
        auto *list = popup->findChild<QListWidget *>();
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(m_bar->filter().sourceIds, QStringList{s("src_1")});
        QVERIFY(m_bar->filter().except.testFlag(Part::Sources));
        box->click();
        QVERIFY(!m_bar->filter().except.testFlag(Part::Sources));
        list->setCurrentRow(list->count() - 1); // entries without one
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(m_bar->filter().sourceIds, (QStringList{s("src_1"), QString()}));
        QCOMPARE(chip(Part::Sources)->accessibleName(), s("Source: Phone orders, none"));
    }

    void findsContacts()
    {
        Q_EMIT chip(Part::Contacts)->opened();
        auto *popup = openPopup();
        auto *list = popup->findChild<QListWidget *>();
        QTRY_COMPARE(list->count(), 7); // six and "No contact"
        auto *search = popup->findChild<SearchField *>();
        QTest::keyClicks(search, s("jonas"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(list->count(), 3);
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(m_bar->filter().contactIds.size(), 1);
        QVERIFY(chip(Part::Contacts)->valueText().startsWith(s("Jonas")));
        popup->close();
        // An id alone gets its name from the local copy.
        m_bar->setContactReader(std::make_shared<models::LocalEntryReader>(*m_workspace, s("shop")));
        EntryFilter filter;
        filter.contactIds = {s("con_0")};
        m_bar->setFilter(filter);
        QTRY_COMPARE(chip(Part::Contacts)->valueText(), s("Mira Okafor"));
    }

    void periodByPresetAndExactly()
    {
        Q_EMIT chip(Part::Period)->opened();
        auto *popup = qobject_cast<PeriodPopup *>(openPopup());
        QVERIFY(popup);
        for (QPushButton *button : popup->findChildren<QPushButton *>()) {
            if (button->text() == s("Last month"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(!popup->isVisible());
        QCOMPARE(m_bar->state()->choice().preset, models::PeriodPreset::LastMonth);
        QCOMPARE(chip(Part::Period)->valueText(), s("Last month"));
        Q_EMIT chip(Part::Period)->opened();
        const auto edits = popup->findChildren<QDateTimeEdit *>();
        QCOMPARE(edits.size(), 2);
        edits[0]->setDateTime(QDateTime(QDate(2026, 3, 29), QTime(2, 30), Qt::UTC));
        edits[1]->setDateTime(QDateTime(QDate(2026, 3, 29), QTime(12, 0), Qt::UTC));
        QPushButton *apply = nullptr;
        for (QPushButton *button : popup->findChildren<QPushButton *>())
            apply = button->text() == s("Apply") ? button : apply;
        QTest::mouseClick(apply, Qt::LeftButton);
        QVERIFY(!popup->isVisible());
        QCOMPARE(m_bar->filter().from, at("2026-03-29T02:30:00Z"));
        QCOMPARE(m_bar->filter().to, at("2026-03-29T12:00:00.999Z"));
        QVERIFY(!m_bar->state()->choice().preset);
        // Backwards is said and changes nothing; an end may be left open.
        Q_EMIT chip(Part::Period)->opened();
        edits[0]->setDateTime(QDateTime(QDate(2026, 4, 29), QTime(2, 30), Qt::UTC));
        QTest::mouseClick(apply, Qt::LeftButton);
        QVERIFY(popup->isVisible());
        QCOMPARE(m_bar->filter().from, at("2026-03-29T02:30:00Z"));
        popup->findChildren<QCheckBox *>()[2]->click(); // "To"
        QTest::mouseClick(apply, Qt::LeftButton);
        QCOMPARE(m_bar->filter().from, at("2026-04-29T02:30:00Z"));
        QVERIFY(!m_bar->filter().to);
    }

    void theZoneKeepsTheDays()
    {
        QSignalSpy zoneChanged(m_bar, &EntryFilterBar::zoneChanged);
        QSignalSpy changed(m_bar, &EntryFilterBar::filterChanged);
        m_bar->setPeriod({QDate(2026, 3, 29), QDate(2026, 3, 29)});
        QCOMPARE(m_bar->filter().from, at("2026-03-29T00:00:00Z"));
        m_bar->state()->setZone(QTimeZone("Europe/Berlin"));
        QCOMPARE(m_bar->zone(), QTimeZone("Europe/Berlin"));
        QCOMPARE(m_bar->filter().from, at("2026-03-28T23:00:00Z"));
        QCOMPARE(m_bar->filter().to, at("2026-03-29T21:59:59.999Z"));
        QCOMPARE(chip(Part::Period)->valueText(), s("29 Mar 2026"));
        m_bar->state()->setZone(QTimeZone("Asia/Kathmandu"));
        QCOMPARE(m_bar->filter().from, at("2026-03-28T18:15:00Z"));
        QCOMPARE(zoneChanged.size(), 2);
        QCOMPARE(changed.size(), 3);
        // Without a period there is nothing to filter anew.
        m_bar->clear();
        m_bar->state()->setZone(QTimeZone::utc());
        QCOMPARE(zoneChanged.size(), 3);
        QCOMPARE(changed.size(), 4);
    }

    void typesAFilter()
    {
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(line()->isVisible());
        FilterEdit *edit = line()->edit();
        QTRY_VERIFY(edit->hasFocus());
        QTest::keyClicks(edit, s("-currency:EUR value:100..500 mira"));
        QTRY_COMPARE(m_bar->filter().words, s("mira")); // while typing
        QVERIFY(m_bar->filter().except.testFlag(Part::Currencies));
        QCOMPARE(m_bar->findChild<SearchField *>()->text(), s("mira"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(edit->text(), s("-currency:EUR value:100..500 mira"));
        // The other way round.
        QTest::keyClick(chip(Part::Currencies), Qt::Key_Delete);
        QCOMPARE(edit->text(), s("value:100..500 mira"));
        m_bar->setFilter(m_bar->filter());
        QVERIFY(!edit->isOffering()); // nobody types
        auto *turn = m_bar->findChild<QPushButton *>(s("turnWords"));
        QVERIFY(turn->isVisible());
        QTest::mouseClick(turn, Qt::LeftButton);
        QCOMPARE(edit->text(), s("value:100..500 -mira"));
        QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier); // what was there before can be had back
        QCOMPARE(edit->text(), s("value:100..500 mira"));
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!line()->isVisible());
    }

    void saysWhatIsWrongAndKeepsTheLastGoodOne()
    {
        set(s("value:100..500"));
        m_bar->setTextShown(true);
        FilterEdit *edit = line()->edit();
        edit->setFocus();
        edit->selectAll();
        const EntryFilter before = m_bar->filter();
        QTest::keyClicks(edit, s("mira sorce:\"Web shop\""));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_bar->filter(), before);
        QVERIFY2(line()->message().startsWith(s("There is no filter “sorce:”. Did you mean “source:”?")),
                 qPrintable(line()->message()));
        QVERIFY(edit->accessibleDescription().contains(s("sorce")));
        const QImage marked = test::grab(edit, 1);
        edit->setProblem(0, 0);
        QVERIFY(marked != test::grab(edit, 1)); // it is marked in the line
        QPushButton *mend = nullptr;
        for (QPushButton *button : line()->findChildren<QPushButton *>())
            mend = button->text() == s("Use source") ? button : mend;
        QVERIFY(mend && mend->isVisible());
        QTest::mouseClick(mend, Qt::LeftButton);
        QCOMPARE(edit->text(), s("source:\"Web shop\" mira"));
        QCOMPARE(m_bar->filter().sourceIds, QStringList{s("src_2")});
        QCOMPARE(line()->message(), QString());
    }

    void whatCannotBeReadYetIsNotLostByLookingAway()
    {
        m_bar->setTextShown(true);
        FilterEdit *edit = line()->edit();
        QTest::keyClicks(edit, s("when:2026-99"));
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(!line()->message().isEmpty());
        m_bar->hide();
        m_bar->show();
        QCOMPARE(edit->text(), s("when:2026-99"));
        m_bar->setPeriod({QDate(2026, 3, 1), QDate(2026, 3, 31)}); // another filter takes its place
        QCOMPARE(edit->text(), s("when:2026-03-01..2026-03-31 zone:UTC"));
        QCOMPARE(line()->message(), QString());
    }

    void looksForAContactByName()
    {
        m_bar->setTextShown(true);
        FilterEdit *edit = line()->edit();
        edit->setFocus();
        edit->setText(s("contact:\"jonas weber\""));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(m_bar->filter().contactIds, QStringList{s("con_1")});
        QCOMPARE(line()->message(), QString());
        QTRY_COMPARE(edit->text(), s("contact:c1@example.com")); // nobody else's
        edit->setText(s("contact:\"Nobody Here\""));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY2(line()->message().startsWith(s("No contact is called “Nobody Here”.")),
                     qPrintable(line()->message() + edit->text()));
        QCOMPARE(m_bar->filter().contactIds, QStringList{s("con_1")});
        // Two of one name: the newest two hundred entries are all of one of them, and the other is found all the same.
        edit->setText(s("contact:\"Twin Reyes\""));
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY2(line()->message().startsWith(s("There are several called “Twin Reyes”.")),
                     qPrintable(line()->message()));
    }

    void completesWhileTyping()
    {
        m_bar->setTextShown(true);
        FilterEdit *edit = line()->edit();
        edit->setFocus();
        QTest::keyClicks(edit, s("so"));
        QVERIFY(edit->isOffering());
        choose();
        QCOMPARE(edit->text(), s("source:"));
        QTRY_VERIFY(edit->isOffering()); // its values at once
        QTest::keyClicks(edit, s("ph"));
        choose();
        QCOMPARE(edit->text(), s("source:\"Phone orders\""));
        QTRY_COMPARE(m_bar->filter().sourceIds, QStringList{s("src_1")});
        QTest::keyClicks(edit, s(" contact:ha"));
        QTRY_VERIFY(edit->isOffering() && edit->completion().offers.first().title == s("Hana Sato"));
        choose();
        QTRY_COMPARE(m_bar->filter().contactIds, QStringList{s("con_3")});
        QTest::keyClicks(edit, s(" "));
        QTest::keyClick(edit, Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(edit->isOffering());
        QCOMPARE(edit->completion().offers.size(), 8);
        QTest::keyClick(edit, Qt::Key_Escape);
    }

    void theServerSetsAsideAndLosesNothing()
    {
        set(s("when:2026-03-01 source:\"Phone orders\" -conversion:Purchase currency:EUR value:1.. mira"));
        const EntryFilter before = m_bar->filter();
        m_bar->setTextShown(true);
        m_bar->setServerMode(true);
        QCOMPARE(m_bar->filter(), before);
        QVERIFY(!chip(Part::Period)->isAside() && !chip(Part::Sources)->isAside());
        for (const Part part : {Part::Configs, Part::Currencies, Part::Value}) {
            QVERIFY(chip(part)->isAside() && chip(part)->isEnabled());
            QVERIFY(chip(part)->accessibleDescription().startsWith(s("Set aside: the server cannot")));
            QVERIFY(chip(part)->toolTip().contains(s("Set aside")));
        }
        QVERIFY(!chip(Part::EnteredHere)->isEnabled());
        QVERIFY(m_bar->findChild<SearchField *>()->accessibleDescription().startsWith(s("Set aside")));
        QCOMPARE(line()->message(),
                 s("The server cannot filter by all of this. Set aside: Conversion, Currency, Value, Words."));
        m_bar->setServerMode(false);
        QCOMPARE(m_bar->filter(), before);
        QVERIFY(!chip(Part::Currencies)->isAside());
        QVERIFY(!chip(Part::Currencies)->accessibleDescription().contains(s("Set aside")));
        QCOMPARE(line()->message(), QString());
    }

private:
    FilterChip *chip(Part part) const
    {
        return m_bar->findChild<FilterChip *>(s("filter%1").arg(static_cast<int>(part)));
    }
    FilterLine *line() const { return m_bar->findChild<FilterLine *>(); }
    FilterPopup *openPopup() const
    {
        for (FilterPopup *popup : m_bar->findChildren<FilterPopup *>()) {
            if (popup->isVisible())
                return popup;
        }
        return nullptr;
    }
    /// Sets a filter given as text.
    void set(const QString &text)
    {
        const auto reading = models::readFilter(text, m_bar->state()->context());
        QVERIFY2(reading.problems.isEmpty(), qPrintable(text));
        m_bar->state()->setChoice(reading.choice);
    }
    /// Takes the first offer, as keys do.
    void choose()
    {
        auto *popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        m_window->activateWindow(); // the window manager's part
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void keep(const char *name) { test::keep(test::grab(m_window.get(), 1), s("filters-") + s(name)); }

    QTemporaryDir m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<QWidget> m_window;
    EntryFilterBar *m_bar = nullptr;
};

QTEST_MAIN(EntryFiltersTest)
#include "tst_entryfilters.moc"
