// SPDX-License-Identifier: GPL-3.0-or-later
// The impact of an edit on 100,000 stored payloads (seeded, about 300 and 700 bytes, 12 rules, five currencies, two
// years): `impact_100000` is the time from the edit to the finished result, in the median of several edits that change
// where the money comes from; `impact_100000_cpu` the processor time that takes, of all threads together;
// `impact_100000_one_rule` the same for an edit that adds one rule. `impact_cancel` is the longest time from the next
// edit to the moment at which no thread works for the old one any more; `impact_gui_block_max` the longest time for
// which the event loop stood still while edits followed each other and results came into the shown tables.
#include "models/mapping/impact.h"
#include "models/mapping/impactmoneymodel.h"
#include "models/mapping/impactpayloadmodel.h"
#include "models/mapping/impacttargetmodel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <sys/resource.h>

#include <cstdio>
#include <random>
#include <thread>

using namespace desk;

namespace {

constexpr int payloadCount = 100'000;

std::string mappingJson(const std::string &valuePath, const std::string &furtherRule = {})
{
    return "{\"mappings\":{\"" + valuePath
           + "\":\"eventValue\",\"order_currency\":\"currency\",\"ad_cost\":\"expense\",\"booked_at\":\"occurredAt\","
             "\"customer_email\":\"email\",\"customer_phone\":\"phone\",\"first_name\":\"firstName\","
             "\"last_name\":\"lastName\",\"order_number\":\"orderId\",\"vendor_id\":\"externalId\","
             "\"utm_source\":\"utm_source\",\"internal_note\":\"do_nothing\""
           + furtherRule + "},\"config\":{\"revenueCurrency\":\"EUR\"}}";
}

mapping::FieldMapping parsed(const std::string &json)
{
    const auto mapping = mapping::FieldMapping::parse(json, "WEBHOOK");
    if (!mapping)
        qFatal("the mapping of the benchmark cannot be read");
    return *mapping;
}

std::shared_ptr<const domain::PayloadSet> makePayloads()
{
    std::mt19937 random(20260301);
    const auto pick = [&](unsigned below) { return static_cast<unsigned>(random() % below); };
    constexpr const char *currencies[] = {"EUR", "GBP", "USD", "JPY", "CHF"};
    auto set = std::make_shared<domain::PayloadSet>();
    const domain::Instant first = domain::Instant::fromIso("2024-03-01T00:00:00.000Z").value();
    for (int i = 0; i < payloadCount; ++i) {
        const domain::Instant at(first.milliseconds() + std::int64_t{i} * 630'000); // two years
        const std::string number = std::to_string(i);
        const std::string cents = std::to_string(10 + pick(90));
        const unsigned total = 10 + pick(2000);
        std::string text = "{\"order_total\":\"" + std::to_string(total) + "." + cents + "\",\"total_gross\":\""
                           + std::to_string(total + total / 5) + "." + cents + "\",\"order_currency\":\""
                           + currencies[pick(5)] + "\",\"ad_cost\":" + std::to_string(pick(40)) + ".5,\"booked_at\":\""
                           + at.toIso() + "\",\"customer_email\":\"customer" + number
                           + "@example.com\",\"customer_phone\":\"+493023" + std::to_string(1000 + pick(9000))
                           + "\",\"first_name\":\"John\",\"last_name\":\"Doe\",\"order_number\":\"A-" + number + "\"";
        if (i % 2) {
            text +=
                ",\"vendor_id\":\"V-" + number + "\",\"utm_source\":\"spring-letter\",\"internal_note\":\"Call back\"";
            for (int further = 0; further < 9; ++further)
                text += ",\"further_" + std::to_string(further) + "\":\"some more of the payload\"";
        }
        set->add(domain::PayloadSet::Origin::Sample, i + 1, at, text + "}");
    }
    return set;
}

double milliseconds(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1e6;
}

qint64 userTime()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_utime.tv_sec * 1'000'000'000LL + usage.ru_utime.tv_usec * 1'000LL;
}

struct Times {
    double elapsed = 0;
    double processor = 0;
};

/// The median of some edits, each from setMappings() to updated().
Times timeEdits(models::ImpactController &impact, const mapping::FieldMapping &saved,
                const std::vector<mapping::FieldMapping> &edits,
                const std::shared_ptr<const mapping::TargetCatalog> &catalog)
{
    std::vector<double> elapsed;
    std::vector<double> processor;
    QEventLoop loop;
    QObject::connect(&impact, &models::ImpactController::updated, &loop, &QEventLoop::quit);
    for (int round = 0; round < 9; ++round) {
        QElapsedTimer timer;
        const qint64 before = userTime();
        timer.start();
        impact.setMappings(saved, edits[static_cast<std::size_t>(round) % edits.size()], catalog);
        loop.exec();
        elapsed.push_back(milliseconds(timer.nsecsElapsed()));
        processor.push_back(milliseconds(userTime() - before));
        if (!impact.result() || impact.result()->impact.payloads != payloadCount)
            qFatal("no result");
    }
    std::ranges::sort(elapsed);
    std::ranges::sort(processor);
    return {.elapsed = elapsed[elapsed.size() / 2], .processor = processor[processor.size() / 2]};
}

/// The longest of some: from giving up a run that is half done to the end of its last thread.
double timeCancel(const models::ImpactRun::Question &question)
{
    qint64 longest = 0;
    for (int round = 0; round < 20; ++round) {
        auto run = models::ImpactRun::start(question);
        while (run->done() < payloadCount / 10)
            std::this_thread::yield();
        const auto future = run->future();
        QElapsedTimer timer;
        timer.start();
        run->giveUp();
        run.reset();
        while (!future.isFinished())
            std::this_thread::sleep_for(std::chrono::microseconds(20));
        longest = std::max(longest, timer.nsecsElapsed());
    }
    return milliseconds(longest);
}

QTableView *newTable(QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    parent->layout()->addWidget(table);
    return table;
}

/// With the window's three models shown and fed.
double timeBlocks(models::ImpactController &impact, const mapping::FieldMapping &saved,
                  const std::vector<mapping::FieldMapping> &edits,
                  const std::shared_ptr<const mapping::TargetCatalog> &catalog)
{
    QWidget window;
    new QVBoxLayout(&window);
    models::ImpactTargetModel targets;
    models::ImpactMoneyModel money;
    models::ImpactPayloadModel payloads;
    newTable(&targets, &window);
    newTable(&money, &window);
    QTableView *list = newTable(&payloads, &window);
    QObject::connect(&impact, &models::ImpactController::updated, &window, [&] {
        targets.setResult(impact.result());
        money.setResult(impact.result());
        payloads.setResult(impact.result());
        list->setCurrentIndex(payloads.index(payloads.rowCount() / 2, 0));
    });
    window.resize(1000, 900);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("no window");
    QEventLoop loop;
    const auto settle = [&] {
        QTimer::singleShot(300, &loop, &QEventLoop::quit);
        loop.exec();
    };
    impact.setMappings(saved, edits[0], catalog);
    settle();
    settle();

    QElapsedTimer since;
    qint64 longest = 0;
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&beat, &QTimer::timeout, [&] {
        longest = std::max(longest, since.nsecsElapsed());
        since.start();
    });
    since.start();
    beat.start(1);
    // Keys that follow each other, some before and some after the result of the one before.
    for (int i = 1; i <= 40; ++i) {
        impact.setMappings(saved, edits[static_cast<std::size_t>(i) % edits.size()], catalog);
        QTimer::singleShot(i % 2 ? 30 : 400, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return milliseconds(longest);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const auto payloads = makePayloads();
    const auto catalog = std::make_shared<const mapping::TargetCatalog>();
    const mapping::FieldMapping saved = parsed(mappingJson("order_total"));
    const std::vector<mapping::FieldMapping> money{parsed(mappingJson("total_gross")), parsed(mappingJson("ad_total"))};
    const std::vector<mapping::FieldMapping> oneRule{parsed(mappingJson("order_total", ",\"further_1\":\"city\"")),
                                                     parsed(mappingJson("order_total", ",\"further_2\":\"company\""))};

    models::ImpactController impact;
    impact.setPayloads(payloads);
    const Times whole = timeEdits(impact, saved, money, catalog);
    std::printf("impact_100000 %.0f ms\n", whole.elapsed);
    std::printf("impact_100000_cpu %.0f ms\n", whole.processor);
    std::printf("impact_100000_one_rule %.0f ms\n", timeEdits(impact, saved, oneRule, catalog).elapsed);
    std::printf("impact_cancel %.2f ms\n",
                timeCancel({.before = saved, .after = money[0], .catalog = catalog, .payloads = payloads}));
    std::printf("impact_gui_block_max %.1f ms\n", timeBlocks(impact, saved, money, catalog));
    return 0;
}
