// SPDX-License-Identifier: GPL-3.0-or-later
// Chart, legend and breakdown by themselves: what they say, what keys and clicks do, how they look. DESK_SHOTS keeps
// pictures.
#include "tests/ui/widgets/grab.h"

#include "models/entries/breakdownmodel.h"
#include "ui/entries/breakdownview.h"
#include "ui/entries/chartpainter.h"
#include "ui/entries/entrychart.h"
#include "ui/entries/serieslegend.h"
#include "ui/entries/summarypanel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/seriescolors.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace desk;
using namespace desk::ui;
using domain::Instant;
using models::BarStep;

namespace {

domain::Decimal number(std::string_view text)
{
    return domain::Decimal::fromJsonNumber(text).value();
}

qint64 dayNumber(QDate day)
{
    return QDate(1970, 1, 1).daysTo(day);
}

/// Days from `first` on; one text a day, its values by series apart by spaces ("-" is no entry).
models::EntryBars barsOf(QDate first, const QStringList &days, const QStringList &names = {QString()},
                         BarStep step = BarStep::Auto)
{
    store::EntryGroups groups;
    for (const QString &name : names)
        groups.series.append({name.toLower(), name, name == QStringLiteral("Others"), number("1200.5"), 12, 0});
    for (int i = 0; i < days.size(); ++i) {
        const QStringList values = days[i].split(QLatin1Char(' '));
        for (int s = 0; s < values.size(); ++s) {
            if (values[s] != QStringLiteral("-"))
                groups.days.append({dayNumber(first) + i, s, number(values[s].toStdString()), 2 + s});
        }
    }
    models::BarAxis axis;
    axis.step = step;
    axis.from = Instant(dayNumber(first) * 86'400'000);
    axis.to = Instant((dayNumber(first) + days.size()) * 86'400'000 - 1);
    axis.incompleteFrom = axis.to;
    return models::entryBars(groups, axis);
}

/// A month of a shop, three series and the rest; refunds where `losses` is set.
QStringList someDays(int count, bool losses)
{
    QStringList days;
    for (int i = 0; i < count; ++i) {
        const int weekday = i % 7;
        const int base = weekday > 4 ? 200 : 900 + (i * 37) % 400;
        days << QStringLiteral("%1.50 %2 %3 %4")
                    .arg(base)
                    .arg(base / 2)
                    .arg(losses && i % 4 == 0 ? -base / 2 : base / 4)
                    .arg(i % 3 == 0 ? QStringLiteral("-") : QString::number(base / 8));
    }
    return days;
}

const QStringList fourNames{QStringLiteral("Purchase"), QStringLiteral("Trial started"),
                            QStringLiteral("Deposit refunded"), QStringLiteral("Others")};

} // namespace

class EntryChartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        Theme::instance().apply(*qApp);
        Theme::instance().setMode(Theme::Mode::Light);
    }

    void barsByKeyboard()
    {
        EntryChart chart;
        chart.resize(unit(300), unit(200));
        chart.setBars(barsOf(QDate(2026, 11, 21), {QStringLiteral("1240"), QStringLiteral("5")}), {},
                      QStringLiteral("EUR"));
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QSignalSpy chosen(&chart, &EntryChart::spanChosen);
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.valueText(), QStringLiteral("21 Nov 2026: 1,240.00 EUR, 2 entries"));
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.valueText(), QStringLiteral("22 Nov 2026: 5.00 EUR, 2 entries, not complete yet"));
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<Instant>(), Instant(dayNumber(QDate(2026, 11, 22)) * 86'400'000));
        QCOMPARE(chosen[0][1].value<Instant>(), Instant(dayNumber(QDate(2026, 11, 23)) * 86'400'000 - 1));
        QTest::keyClick(&chart, Qt::Key_Escape);
        QVERIFY(chart.valueText().startsWith(QStringLiteral("2 bar(s). The highest: 21 Nov 2026")));
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&chart);
        QCOMPARE(face->role(), QAccessible::Chart);
        QCOMPARE(face->text(QAccessible::Value), chart.valueText());
    }

    void aClickChoosesABarWithEntries()
    {
        EntryChart chart;
        chart.resize(unit(400), unit(200));
        const models::EntryBars bars = barsOf(QDate(2026, 11, 1), {QStringLiteral("10"), QStringLiteral("-"),
                                                                   QStringLiteral("30"), QStringLiteral("40")});
        chart.setBars(bars, {}, QStringLiteral("EUR"));
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        const ChartPainter places(bars, chart.rect());
        QSignalSpy chosen(&chart, &EntryChart::spanChosen);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, places.anchorOf(1) + QPoint(0, 20));
        QCOMPARE(chosen.size(), 0); // nothing to filter for
        QTest::mouseClick(&chart, Qt::LeftButton, {}, places.anchorOf(2) + QPoint(0, 20));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<Instant>(), bars.bars[2].from);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(2, 20)); // on the axis
        QCOMPARE(chosen.size(), 1);
    }

    void wordsAreExact_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("words");
        QTest::newRow("long fraction") << QStringLiteral("0.1234567890123") << QStringLiteral("EUR")
                                       << QStringLiteral("1 Nov 2026: 0.1234567890123 EUR, 2 entries");
        QTest::newRow("very large") << QStringLiteral("12345678901234567890.5") << QStringLiteral("EUR")
                                    << QStringLiteral("1 Nov 2026: 12,345,678,901,234,567,890.50 EUR, 2 entries");
        QTest::newRow("loss") << QStringLiteral("-12.5") << QStringLiteral("EUR")
                              << QStringLiteral("1 Nov 2026: \u221212.50 EUR, 2 entries");
        QTest::newRow("yen") << QStringLiteral("31000") << QStringLiteral("JPY")
                             << QStringLiteral("1 Nov 2026: 31,000 JPY, 2 entries");
        QTest::newRow("no currency") << QStringLiteral("0") << QString() << QStringLiteral("1 Nov 2026: 2 entries");
    }

    void wordsAreExact()
    {
        QFETCH(QString, value);
        QFETCH(QString, currency);
        EntryChart chart;
        chart.setBars(barsOf(QDate(2026, 11, 1), {value, QStringLiteral("0")}), {}, currency);
        QTEST(chart.wordsOf(0), "words");
        chart.resize(unit(280), unit(150));
        test::keep(test::grab(&chart, 1),
                   QStringLiteral("chart-value-") + QString::fromLatin1(QTest::currentDataTag()));
    }

    void wordsOfStepsAndSeries()
    {
        EntryChart chart;
        const QStringList days = someDays(40, false);
        chart.setBars(barsOf(QDate(2026, 11, 2), days, fourNames, BarStep::Week), fourNames, QStringLiteral("EUR"));
        const QStringList week = chart.wordsOf(0).split(QLatin1Char('\n'));
        QCOMPARE(week.size(), 5);
        QVERIFY2(week[0].startsWith(QStringLiteral("2 Nov 2026 to 8 Nov 2026: ")), qPrintable(week[0]));
        QVERIFY(week[1].startsWith(QStringLiteral("Purchase: ")) && week[4].startsWith(QStringLiteral("Others: ")));
        chart.setBars(barsOf(QDate(2026, 11, 1), days, fourNames, BarStep::Month), fourNames, QStringLiteral("EUR"));
        QVERIFY(chart.wordsOf(0).startsWith(QStringLiteral("November 2026: ")));
        // December is cut by the period.
        QVERIFY(chart.wordsOf(1).startsWith(QStringLiteral("1 Dec 2026 to 10 Dec 2026: ")));
        QVERIFY(!chart.valueText().contains(QLatin1Char('\n')));
    }

    void lossesStandBelowZero()
    {
        EntryChart chart;
        chart.resize(unit(300), unit(200));
        const models::EntryBars bars =
            barsOf(QDate(2026, 11, 1), {QStringLiteral("100"), QStringLiteral("-100"), QStringLiteral("50")});
        chart.setBars(bars, {}, QStringLiteral("EUR"));
        const QImage image = test::grab(&chart, 1);
        const ChartPainter places(bars, chart.rect());
        const auto inkIn = [&](int bar) { // rows of the picture that the bar fills
            QList<int> rows;
            for (int y = 0; y < image.height() / 2; ++y) {
                if (image.pixelColor(places.anchorOf(bar).x(), y) == tokens().chart)
                    rows << y;
            }
            return rows;
        };
        QVERIFY(!inkIn(0).isEmpty() && !inkIn(1).isEmpty());
        QVERIFY(inkIn(0).last() <= inkIn(1).first());
        QCOMPARE(inkIn(0).last(), inkIn(2).last() == inkIn(0).last() ? inkIn(2).last() : -1);
        QVERIFY(inkIn(2).size() < inkIn(0).size());
    }

    void axisTexts_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << 0.0 << QStringLiteral("0");
        QTest::newRow("cents") << 0.05 << QStringLiteral("0.05");
        QTest::newRow("tiny") << 0.0002 << QStringLiteral("2e-4");
        QTest::newRow("thousands") << 4000.0 << QStringLiteral("4k");
        QTest::newRow("millions") << 1.5e6 << QStringLiteral("1.5M");
        QTest::newRow("huge") << 2e20 << QStringLiteral("2e20");
        QTest::newRow("loss") << -2000.0 << QStringLiteral("\u22122k");
    }

    void axisTexts()
    {
        QFETCH(double, value);
        QTEST(ChartPainter::axisText(value), "text");
    }

    void looksRight_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QSize>("size");
        QTest::newRow("one") << 1 << QSize(302, 190);
        QTest::newRow("month") << 22 << QSize(302, 190);
        QTest::newRow("wide") << 60 << QSize(700, 260);
        QTest::newRow("three-years") << 1096 << QSize(302, 190);
        QTest::newRow("low") << 22 << QSize(250, 130);
    }

    void looksRight()
    {
        QFETCH(int, days);
        QFETCH(QSize, size);
        for (const bool dark : {false, true}) {
            Theme::instance().setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
            for (const bool split : {false, true}) {
                QStringList values = someDays(days, split);
                if (!split) {
                    for (QString &value : values)
                        value = value.section(QLatin1Char(' '), 0, 0);
                }
                EntryChart chart;
                chart.setAutoFillBackground(true);
                QPalette palette = chart.palette();
                palette.setColor(QPalette::Window, tokens().base);
                chart.setPalette(palette);
                chart.resize(unit(size.width()), unit(size.height()));
                chart.setBars(barsOf(QDate(2026, 1, 5), values, split ? fourNames : QStringList{QString()},
                                     days > 100 ? BarStep::Day : BarStep::Auto),
                              fourNames, QStringLiteral("EUR"));
                QCOMPARE(chart.bars().size(), days);
                const QImage image = test::grab(&chart, 2);
                test::keep(image, QStringLiteral("chart-%1-%2-%3")
                                      .arg(QString::fromLatin1(QTest::currentDataTag()),
                                           split ? QStringLiteral("split") : QStringLiteral("plain"),
                                           dark ? QStringLiteral("dark") : QStringLiteral("light")));
                // Bars are there, however thin.
                bool found = false;
                const int left = qRound(chart.width() * 2 * .05);
                for (int x = left; x < image.width() && !found; ++x) {
                    for (int y = 0; y < image.height() && !found; ++y)
                        found = image.pixelColor(x, y) == tokens().chart;
                }
                QVERIFY(found);
            }
        }
        Theme::instance().setMode(Theme::Mode::Light);
    }

    void seriesColorsCanBeTold()
    {
        for (const Tokens *t : {&lightTokens(), &darkTokens()}) {
            const auto &colors = seriesColors(*t);
            for (std::size_t i = 0; i < colors.size(); ++i) {
                QVERIFY2(contrastOf(colors[i], t->base) >= 2.95, qPrintable(colors[i].name()));
                if (i + 1 < colors.size())
                    QVERIFY2(contrastOf(colors[i], colors[i + 1]) >= 1.25, qPrintable(colors[i].name()));
            }
        }
    }

    void legendByKeyboard()
    {
        SeriesLegend legend;
        legend.resize(unit(300), unit(60));
        QList<SeriesLegend::Key> keys;
        for (const QString &name : fourNames)
            keys.append({name, QStringLiteral("1,200.50 EUR, 12 entries"), name == QStringLiteral("Others"), true});
        legend.setKeys(keys);
        legend.show();
        QVERIFY(QTest::qWaitForWindowExposed(&legend));
        QSignalSpy chosen(&legend, &SeriesLegend::chosen);
        QSignalSpy pointed(&legend, &SeriesLegend::pointed);
        legend.buttons()[0]->setFocus();
        QTest::keyClick(legend.buttons()[0], Qt::Key_Right);
        QTRY_VERIFY(legend.buttons()[1]->hasFocus());
        QVERIFY(pointed.contains(QVariantList{1}));
        QTest::keyClick(legend.buttons()[1], Qt::Key_Return);
        QCOMPARE(chosen, (QList<QVariantList>{{1}}));
        QTest::mouseClick(legend.buttons()[3], Qt::LeftButton);
        QCOMPARE(chosen.last(), QVariantList{3});
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(legend.buttons()[2]);
        QCOMPARE(face->role(), QAccessible::Button);
        QCOMPARE(face->text(QAccessible::Name), fourNames[2]);
        QVERIFY(face->text(QAccessible::Description).contains(QStringLiteral("12 entries")));
        QVERIFY(legend.heightForWidth(unit(150)) > legend.heightForWidth(unit(600)));
        legend.setKeys({});
        QVERIFY(!legend.isVisible());
    }

    void breakdownByKeyboardAndClicks()
    {
        models::BreakdownModel model;
        BreakdownView view(&model);
        view.resize(unit(330), unit(200));
        store::EntryBreakdown breakdown;
        breakdown.rows = {{QStringLiteral("a"), QStringLiteral("Purchase"), number("900.5"), 30, 28, 0},
                          {QStringLiteral("b"), QStringLiteral("Trial started"), number("-99.5"), 41, 41, 0},
                          {QString(), QString(), number("0"), 7, 0, 0}};
        model.setBreakdown(breakdown, store::EntryDimension::Config, QStringLiteral("EUR"));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setFocus();
        QSignalSpy chosen(&view, &BreakdownView::chosen);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toInt(), view.currentIndex().row());
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(model.index(2, 0)).center());
        QCOMPARE(chosen.last()[0].toInt(), 2);
        // Selecting several chooses none.
        QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          view.visualRect(model.index(0, 0)).center());
        QCOMPARE(chosen.size(), 2);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Conversion\tEntries\tValue\tCurrency\tShare\n"
                                                                      "Purchase\t30\t900.50\tEUR\t90.0 %\n"
                                                                      "No conversion\t7\t\t\t0.0 %\n"
                                                                      "Trial started\t41\t-99.50\tEUR\t-10.0 %\n"));
        view.clearSelection();
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 4);
        // A click on the head sorts.
        QHeaderView *header = view.horizontalHeader();
        QTest::mouseClick(
            header->viewport(), Qt::LeftButton, {},
            QPoint(header->sectionViewportPosition(1) + header->sectionSize(1) / 2, header->height() / 2));
        QCOMPARE(header->sortIndicatorSection(), 1);
        QCOMPARE(model.measure(), models::BreakdownModel::Measure::Count);
        test::keep(test::grab(&view, 2), QStringLiteral("breakdown"));
    }

    void thePanelKeepsItsChoices()
    {
        SummaryPanel panel;
        panel.setCurrencies({QString(), QStringLiteral("EUR"), QStringLiteral("USD")});
        QCOMPARE(*panel.currency(), QStringLiteral("EUR")); // no currency comes last
        panel.resize(unit(330), unit(320));
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QSignalSpy wanted(&panel, &SummaryPanel::wantedChanged);
        QSignalSpy step(&panel, &SummaryPanel::stepChanged);
        const auto pick = [&panel](const char *name, int down) {
            auto *box = panel.findChild<QComboBox *>(QString::fromLatin1(name));
            box->setFocus();
            for (int i = 0; i < down; ++i)
                QTest::keyClick(box, Qt::Key_Down);
        };
        pick("summaryCurrency", 1);
        pick("chartStep", 2);
        pick("chartSplit", 1);
        QCOMPARE(*panel.currency(), QStringLiteral("USD"));
        QCOMPARE(panel.step(), BarStep::Week);
        QCOMPARE(panel.split(), store::EntrySplit::Config);
        QCOMPARE(step.size(), 2);
        QCOMPARE(wanted.size(), 2);
        panel.findChild<SegmentedControl *>()->setCurrentIndex(1);
        pick("breakdownDimension", 3);
        panel.breakdown()->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
        QVERIFY(panel.showsBreakdown());

        SummaryPanel other;
        other.restoreState(panel.saveState());
        other.setCurrencies({QStringLiteral("EUR"), QStringLiteral("USD")});
        QCOMPARE(*other.currency(), QStringLiteral("USD"));
        QCOMPARE(other.step(), BarStep::Week);
        QCOMPARE(other.split(), store::EntrySplit::Config);
        QCOMPARE(other.dimension(), store::EntryDimension::Contact);
        QVERIFY(other.showsBreakdown());
        QCOMPARE(other.breakdown()->horizontalHeader()->sortIndicatorSection(), 0);
        other.setCurrencies({QStringLiteral("EUR")});
        QCOMPARE(*other.currency(), QStringLiteral("EUR"));
        other.setCurrencies({QStringLiteral("EUR"), QStringLiteral("USD")}); // it was only away
        QCOMPARE(*other.currency(), QStringLiteral("USD"));
        other.restoreState(QByteArrayLiteral("nonsense"));
        QVERIFY(other.showsBreakdown());
    }

    void thePanelSaysThatItTakesLong()
    {
        SummaryPanel panel;
        panel.resize(unit(330), unit(320));
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QSignalSpy stop(&panel, &SummaryPanel::stopWanted);
        panel.setBusy(true);
        QPushButton *button = nullptr;
        for (QPushButton *one : panel.findChildren<QPushButton *>()) {
            if (one->text() == QStringLiteral("Stop"))
                button = one;
        }
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(stop.size(), 1);
        panel.setBusy(false);
        QVERIFY(!button->isVisible());
    }
};

QTEST_MAIN(EntryChartTest)
#include "tst_entrychart.moc"
