// SPDX-License-Identifier: GPL-3.0-or-later
// Filters as text: what is written reads back as the same, and what cannot be read is said in words.
#include "models/entries/filtertext.h"
#include "models/entries/viewdocument.h"

#include <QTest>

using namespace desk;
using namespace desk::models;
using domain::Instant;
using store::EntryFilter;
using Part = EntryFilter::Part;

namespace {

Instant at(const char *iso)
{
    return *Instant::fromIso(iso);
}

domain::Decimal number(const char *text)
{
    return *domain::Decimal::fromJsonNumber(text);
}

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

FilterContext context(const char *zone = "UTC")
{
    FilterContext context;
    context.conversions = {{s("conf_1"), s("Purchase"), {}}, {s("conf_2"), s("Booked call"), {}}};
    context.sources = {{s("src_1"), s("Phone orders"), {}}, {s("src_2"), s("Web, \"new\" shop"), {}},
                       {s("src_3"), s("none"), {}},         {s("src_4"), s("Fair"), {}},
                       {s("src_5"), s("Fair"), {}},         {s("Purchase"), s("src_1"), {}}};
    context.contacts = {{s("con_1"), s("Mira Okafor"), s("mira@example.com")}};
    context.currencies = {s("EUR"), s("USD"), {}, s("credits")};
    context.zone = QTimeZone(zone);
    context.now = at("2026-03-31T12:00:00Z");
    return context;
}

/// Values for each part that have something awkward about them.
QList<std::pair<Part, EntryFilter>> values()
{
    QList<std::pair<Part, EntryFilter>> all;
    const auto add = [&all](Part part, auto set) {
        EntryFilter filter;
        set(filter);
        all.append({part, filter});
    };
    const auto period = [&add](const char *from, const char *to) {
        add(Part::Period, [=](EntryFilter &f) {
            if (*from)
                f.from = at(from);
            if (*to)
                f.to = at(to);
        });
    };
    period("2026-03-01T00:00:00Z", "2026-03-31T23:59:59.999Z");
    period("2026-03-01T00:00:00Z", "2026-03-01T23:59:59.999Z");
    period("2026-03-28T23:00:00Z", "2026-03-29T21:59:59.999Z"); // a day in Berlin
    period("2026-03-01T10:15:00Z", "");
    period("", "2026-03-01T10:15:30.999Z");
    period("2026-03-01T10:15:00.001Z", "2026-03-01T10:15:00.001Z");
    period("2026-03-01T10:15:00Z", "2026-03-01T10:15:59.999Z");
    period("2026-10-25T00:30:00Z", "2026-10-25T00:45:00.000Z"); // the first of two hours that look the same
    period("2026-10-25T01:30:00Z", "2026-10-25T01:45:59.999Z"); // the second
    period("0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z");
    const auto sources = [&add](const QStringList &ids) {
        add(Part::Sources, [=](EntryFilter &f) { f.sourceIds = ids; });
    };
    sources({s("src_1")});
    sources({s("src_2"), s("src_1")});
    sources({QString(), s("src_3")});  // no source, and one that is called "none"
    sources({s("src_4"), s("src_5")}); // both called "Fair"
    sources({s("Purchase")});          // called like another's id
    sources({s("gone, \"really\" \\ gone")});
    add(Part::Configs, [](EntryFilter &f) { f.configIds = {s("conf_2")}; });
    add(Part::Contacts, [](EntryFilter &f) { f.contactIds = {s("con_1"), s("con_unknown")}; });
    add(Part::Currencies, [](EntryFilter &f) { f.currencies = {s("EUR"), {}, s("credits"), s("XXQ"), s("a b")}; });
    const auto value = [&add](const char *least, const char *most) {
        add(Part::Value, [=](EntryFilter &f) {
            if (*least)
                f.minValue = number(least);
            if (*most)
                f.maxValue = number(most);
        });
    };
    value("100", "500");
    value("7.50", "7.50");
    value("-5", "");
    value("", "1e3");
    value("0.0001", "123456789012345678901234567890.12");
    const auto words = [&add](const char *text) { add(Part::Words, [=](EntryFilter &f) { f.words = s(text); }); };
    words("mira");
    words("mira okafor");
    words("  two  spaces ");
    words("say \"hello\" \\ there");
    words("source:x");
    words("-minus");
    words("10:30 a,b #x ..");
    words("none");
    words("ünïcödé 日本");
    add(Part::EnteredHere, [](EntryFilter &f) { f.enteredHere = true; });
    add(Part::Differs, [](EntryFilter &f) { f.differs = true; });
    return all;
}

} // namespace

class FilterTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPartGoesThereAndBack_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<bool>("turned");
        QTest::addColumn<bool>("named");
        for (const char *zone : {"UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu"}) {
            for (const bool turned : {false, true}) {
                for (const bool named : {false, true})
                    QTest::addRow("%s%s%s", zone, turned ? " turned" : "", named ? " named" : "")
                        << QByteArray(zone) << turned << named;
            }
        }
    }

    void everyPartGoesThereAndBack()
    {
        QFETCH(QByteArray, zone);
        QFETCH(bool, turned);
        QFETCH(bool, named);
        const FilterContext full = context(zone.constData());
        FilterContext bare;
        bare.zone = full.zone;
        const FilterContext &used = named ? full : bare;
        const auto all = values();
        for (const auto &[part, value] : all) {
            FilterChoice choice{value, {}};
            choice.filter.except.setFlag(part, turned);
            const QString text = writeFilter(choice, used);
            const FilterReading back = readFilter(text, used);
            QVERIFY2(back.problems.isEmpty(),
                     qPrintable(text + (back.problems.isEmpty() ? QString() : back.problems.first().message)));
            QVERIFY2(back.choice == choice, qPrintable(text));
            // Whoever gets the text has another zone and other names at hand, and means the same by it.
            const FilterContext colleague = [&] {
                FilterContext other = full;
                other.zone = QTimeZone("Australia/Lord_Howe");
                return other;
            }();
            QVERIFY2(readFilter(text, colleague).choice == choice, qPrintable(text));
        }
    }

    void partsGoTogether()
    {
        // Every pair of values of different parts, each way round.
        const FilterContext used = context("Europe/Berlin");
        const auto all = values();
        int pairs = 0;
        for (const auto &[first, one] : all) {
            for (const auto &[second, two] : all) {
                if (first >= second)
                    continue;
                FilterChoice choice{one, {}};
                EntryFilter &f = choice.filter;
                const auto take = [](auto &into, const auto &from) {
                    if (into == std::decay_t<decltype(into)>())
                        into = from;
                };
                take(f.from, two.from);
                take(f.to, two.to);
                take(f.configIds, two.configIds);
                take(f.sourceIds, two.sourceIds);
                take(f.contactIds, two.contactIds);
                take(f.currencies, two.currencies);
                take(f.minValue, two.minValue);
                take(f.maxValue, two.maxValue);
                take(f.words, two.words);
                take(f.enteredHere, two.enteredHere);
                take(f.differs, two.differs);
                f.except.setFlag(pairs % 2 ? first : second);
                const QString text = writeFilter(choice, used);
                QVERIFY2(readFilter(text, used).choice == choice, qPrintable(text));
                ++pairs;
            }
        }
        QVERIFY(pairs > 300);
    }

    void presetsStayPresets()
    {
        const FilterContext used = context("Europe/Berlin");
        for (const PeriodPreset preset : periodPresets()) {
            FilterChoice choice;
            choice.preset = preset;
            choice.refresh(used.now, used.zone, used.firstDayOfWeek);
            const QString text = writeFilter(choice, used);
            QCOMPARE(text, QString(QStringLiteral("when:") + presetKey(preset)));
            QCOMPARE(readFilter(text, used).choice, choice);
        }
        const FilterReading elsewhere = readFilter(s("when:today zone:Asia/Kathmandu"), used);
        QVERIFY(elsewhere.problems.isEmpty());
        QVERIFY(!elsewhere.choice.preset);
        QCOMPARE(elsewhere.choice.filter.from, at("2026-03-30T18:15:00Z"));
    }

    void isWrittenAsExpected_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *typed, const char *written) {
            QTest::addRow("%s", typed) << s(typed) << s(written);
        };
        row("when:2026-03-01..2026-03-31", "when:2026-03-01..2026-03-31 zone:Europe/Berlin");
        row("when:2026-03", "when:2026-03-01..2026-03-31 zone:Europe/Berlin");
        row("-when:2026", "-when:2026-01-01..2026-12-31 zone:Europe/Berlin");
        row("when:2026-03-01T10:00", "when:2026-03-01T10:00 zone:Europe/Berlin");
        row("when:2026-03-01T10:00Z..", "when:2026-03-01T11:00.. zone:Europe/Berlin");
        row("when:2026-03-01T10:00+05:45..", "when:2026-03-01T05:15.. zone:Europe/Berlin");
        row("SOURCE:\"phone ORDERS\" -currency:eur,USD", "source:\"Phone orders\" -currency:EUR,USD");
        row("-currency:EUR source:src_1", "source:\"Phone orders\" -currency:EUR");
        row("source:none", "source:none");
        row("source:\"none\"", "source:\"none\"");
        row("contact:mira@EXAMPLE.com", "contact:mira@example.com");
        row("contact:\"mira okafor\"", "contact:mira@example.com");
        row("value:100..500", "value:100..500");
        row("value:12.50", "value:12.50");
        row("words in \"quotes\"", "words in quotes");
        row("-\"not these words\" is:entered-here -is:different", "is:entered-here -is:different -\"not these words\"");
        row("-mira", "-mira");
        row("  ", "");
        row("- 10:30", "\"- 10:30\"");
    }

    void isWrittenAsExpected()
    {
        QFETCH(QString, typed);
        QFETCH(QString, written);
        const FilterContext used = context("Europe/Berlin");
        const FilterReading reading = readFilter(typed, used);
        QVERIFY2(reading.problems.isEmpty(),
                 qPrintable(reading.problems.isEmpty() ? QString() : reading.problems.first().message));
        QCOMPARE(writeFilter(reading.choice, used), written);
    }

    void saysWhatItCannotRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("better");
        const auto row = [](const char *typed, const char *where, const char *words, const char *better) {
            QTest::addRow("%s", typed) << s(typed) << s(where) << s(words) << s(better);
        };
        row("mira sorce:x", "sorce", "There is no filter “sorce:”. Did you mean “source:”?", "source");
        row("http://example.com", "http", "There is no filter “http:”. Put it in quotes to look for it as words.", "");
        row("source:\"Phone order\"", "\"Phone order\"",
            "No source is called “Phone order”. Did you mean “Phone orders”?", "\"Phone orders\"");
        row("source:Phone", "Phone", "No source is called “Phone”. Did you mean “Phone orders”?", "\"Phone orders\"");
        row("source:fair", "fair", "There are several called “fair”. Choose one from the list.", "");
        row("conversion:zzzz", "zzzz", "No conversion is called “zzzz”.", "");
        row("contact:\"Jonas W\"", "\"Jonas W\"", "No contact is called “Jonas W”.", "");
        row("currency:EUR,EUS", "EUS", "“EUS” is not a currency. Did you mean “EUR”?", "EUR");
        row("when:2026-13-01", "2026-13-01",
            "“2026-13-01” is not a date. Write it like 2026-03-31 or 2026-03-31T14:30.", "");
        row("when:2026-03-01..31", "31", "“31” is not a date. Write it like 2026-03-31 or 2026-03-31T14:30.", "");
        row("when:yesterdya", "yesterdya", "“yesterdya” is not a period. Did you mean “yesterday”?", "yesterday");
        row("when:2026-03-31..2026-03-01", "2026-03-31..2026-03-01", "The period ends before it begins.",
            "2026-03-01..2026-03-31");
        row("when:..", "..", "The period has no end: write 2026-03-01..2026-03-31.", "");
        row("when:today zone:Europe/Berln", "Europe/Berln",
            "There is no zone “Europe/Berln”. Did you mean “Europe/Berlin”?", "Europe/Berlin");
        row("zone:UTC", "UTC", "A zone needs a period: add “when:”.", "");
        row("value:12,50", "12,50", "“value:” takes one value.", "");
        row("value:100..ten", "ten", "“ten” is not a number. Write it with a point and without groups: 1250.50.", "");
        row("value:500..100", "500..100", "The smallest value is above the largest one.", "100..500");
        row("is:diferent", "diferent", "“is:” knows entered-here and different, not “diferent”.", "different");
        row("source:", "source:", "“source:” has no value yet.", "");
        row("source:\"Phone", "\"Phone", "This quotation mark is not closed.", "\"Phone\"");
        row("source:src_1,", ",", "Something is missing beside this comma.", "");
        row("source:\"src_1\"x", "x", "A space or a comma is missing before “x”.", "");
        row("source:src_1 -source:src_2", "-source:src_2",
            "“source:” is there twice. Several values go into one list: source:a,b.", "");
        row("mira -weber", "weber", "Words can be looked for or left out, not both at once.", "");
        row("-a -b", "b", "Words can be left out once. -\"a b\" leaves out what has both of them.", "");
    }

    void saysWhatItCannotRead()
    {
        QFETCH(QString, typed);
        QFETCH(QString, where);
        QFETCH(QString, words);
        QFETCH(QString, better);
        const FilterReading reading = readFilter(typed, context());
        QCOMPARE(reading.problems.size(), 1);
        const FilterProblem &problem = reading.problems.first();
        QCOMPARE(problem.message, words);
        QCOMPARE(typed.mid(problem.at, problem.length), where);
        QCOMPARE(problem.better, better);
        if (!better.isEmpty()) {
            QString mended = typed;
            mended.replace(problem.at, problem.length, better);
            const FilterReading again = readFilter(mended, context());
            QVERIFY2(again.problems.isEmpty() || again.problems.first().message != problem.message, qPrintable(mended));
        }
    }

    void asksForAContactThatIsNotKnown()
    {
        const FilterReading reading = readFilter(s("contact:\"Jonas Weber\""), context());
        QCOMPARE(reading.problems.first().contact, s("Jonas Weber"));
        QCOMPARE(readFilter(s("contact:\"Mira Okafor\""), context()).contactNames, QStringList{s("Mira Okafor")});
        QVERIFY(readFilter(s("contact:mira@example.com,con_1,#x"), context()).contactNames.isEmpty());
    }

    void completes_data()
    {
        QTest::addColumn<QString>("typed"); // | is the cursor
        QTest::addColumn<QString>("becomes");
        QTest::addColumn<int>("least");
        const auto row = [](const char *typed, const char *becomes, int least = 1) {
            QTest::addRow("%s", typed) << s(typed) << s(becomes) << least;
        };
        row("so|", "source:");
        row("mira -cu|", "mira -currency:");
        row("|", "when:", 8);
        row("source:|", "source:\"Phone orders\"", 4);
        row("source:pho|", "source:\"Phone orders\"");
        row("source:\"Pho|", "source:\"Phone orders\"");
        row("source:\"Pho|\" mira", "source:\"Phone orders\" mira");
        row("source:src_2,orders|", "source:src_2,\"Phone orders\"");
        row("source:\"a b\",pho| x", "source:\"a b\",\"Phone orders\" x");
        row("contact:exam|", "contact:\"Mira Okafor\"");
        row("currency:u|", "currency:USD");
        row("-is:d|", "-is:different");
        row("when:last-m|", "when:last-month");
        row("when:today zone:Europe/Berl|", "when:today zone:Europe/Berlin");
        row("value:1|", "value:1|", 0);
        row("nothing:x|", "nothing:x|", 0);
        row("\"so|", "\"so|", 0);
    }

    void completes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, becomes);
        QFETCH(int, least);
        const qsizetype cursor = typed.indexOf(QLatin1Char('|'));
        QString text = typed;
        text.remove(cursor, 1);
        const FilterCompletion completion = completeFilter(text, cursor, context());
        QVERIFY2(completion.offers.size() >= least, qPrintable(QString::number(completion.offers.size())));
        if (least == 0) {
            QVERIFY(completion.offers.isEmpty());
            return;
        }
        QCOMPARE(text.replace(completion.at, completion.length, completion.offers.first().text), becomes);
    }

    void aViewIsKeptWhole()
    {
        const auto all = values();
        FilterContext used = context("Europe/Berlin");
        for (const auto &[part, value] : all) {
            ViewContent content;
            content.choice.filter = value;
            content.choice.filter.except.setFlag(part);
            content.sort = {store::EntrySort::Column::Campaign, false};
            content.columns = {
                {EntryColumn::Value, 120, true}, {EntryColumn::Contact, 0, true}, {EntryColumn::When, 140, false}};
            const QByteArray document = writeView(content);
            const auto back = readView(document, used);
            QVERIFY2(back.has_value(), document.constData());
            QVERIFY2(*back == content, document.constData());
        }
    }

    void aPresetInAViewMovesWithTheCalendar()
    {
        ViewContent content;
        content.choice.preset = PeriodPreset::Today;
        FilterContext used = context("Europe/Berlin");
        content.choice.refresh(used.now, used.zone, used.firstDayOfWeek);
        const QByteArray document = writeView(content);
        used.now = at("2026-10-25T23:30:00Z");
        const auto back = readView(document, used);
        QVERIFY(back);
        QCOMPARE(back->choice.filter.from, at("2026-10-25T23:00:00Z"));
    }

    void whatAViewDoesNotKnowStays()
    {
        const QByteArray newer = R"({"chart":{"step":1.50},"filter":"","sort":{"column":"id"},"note":"ü","columns":[)"
                                 R"({"name":"mood","width":9},{"name":"id","width":99999}]})";
        const auto read = readView(newer, context());
        QVERIFY(read);
        QCOMPARE(read->sort, (store::EntrySort{store::EntrySort::Column::Id, false}));
        QCOMPARE(read->columns.size(), 1);
        QCOMPARE(read->columns.first().width, 4000);
        ViewContent changed = *read;
        changed.sort.descending = true;
        const QByteArray written = writeView(changed, newer);
        QVERIFY2(written.contains(R"("chart":{"step":1.50})"), written.constData());
        QVERIFY2(written.contains("\"note\":\"ü\""), written.constData());
        QCOMPARE(written.count("\"filter\""), 1);
        QVERIFY(*readView(written, context()) == changed);
    }

    void aViewOfAnotherVersionIsRefusedInWords()
    {
        for (const char *document : {"", "[]", "{}", R"({"filter":"mood:good"})", R"({"filter":7})"}) {
            const auto read = readView(document, context());
            QVERIFY2(!read, document);
            QCOMPARE(read.error().code, s("view.unreadable"));
            QVERIFY(!read.error().message.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(FilterTextTest)
#include "tst_filtertext.moc"
