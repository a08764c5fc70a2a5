// SPDX-License-Identifier: GPL-3.0-or-later
// The live preview: `preview_2kb` is the mean time from a change of the payload's text (2 KB, 12 rules) to the updated
// result; `preview_1mb_max_block` the longest time for which the event loop stood still while keys went into a payload
// of 1 MB and its results came in, editor, table and result list shown.
#include "ui/mapping/mappingcontroller.h"
#include "ui/mapping/mappingtable.h"
#include "ui/mapping/samplepane.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/resultview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace desk;

namespace {

mapping::FieldMapping twelveRules()
{
    const auto parsed = mapping::FieldMapping::parse(
        "{\"mappings\":{\"order.total\":\"eventValue\",\"order.currency\":\"currency\",\"order.ad_cost\":\"expense\","
        "\"order.booked_at\":\"occurredAt\",\"customer.email\":\"email\",\"customer.phone\":\"phone\","
        "\"customer.first_name\":\"firstName\",\"customer.last_name\":\"lastName\",\"order.number\":\"orderId\","
        "\"vendor_id\":\"externalId\",\"utm_source\":\"utm_source\",\"note\":\"do_nothing\"},"
        "\"config\":{\"revenueCurrency\":\"EUR\"}}",
        "WEBHOOK");
    if (!parsed)
        qFatal("the mapping of the benchmark cannot be read");
    return *parsed;
}

QByteArray payload(qsizetype size)
{
    QByteArray text = "{\n  \"order\": {\"total\": \"499.99\", \"currency\": \"EUR\", \"ad_cost\": \"12.50\",\n"
                      "    \"booked_at\": \"2026-03-01T10:00:00Z\", \"number\": \"A-1001\"},\n"
                      "  \"customer\": {\"email\": \"john@example.com\", \"phone\": \"+4930231250\",\n"
                      "    \"first_name\": \"John\", \"last_name\": \"Doe\"},\n"
                      "  \"vendor_id\": \"V-1\", \"utm_source\": \"spring\", \"note\": \"Call\"";
    for (int i = 0; text.size() < size - 40; ++i)
        text += ",\n  \"further_" + QByteArray::number(i) + "\": \"some more of the payload\"";
    return text + "\n}\n";
}

double milliseconds(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1e6;
}

void smallPayload()
{
    ui::MappingController controller;
    controller.document()->load(twelveRules());
    const QByteArray text = payload(2048);
    const qsizetype at = text.indexOf("499.99");
    constexpr int rounds = 500;
    qint64 spent = 0;
    QElapsedTimer timer;
    for (int i = -50; i < rounds; ++i) {
        QByteArray changed = text;
        const QByteArray total = QByteArray::number(100 + i % 100) + ".99";
        changed.replace(at, 6, total);
        timer.start();
        controller.shelf()->edit(changed.toStdString());
        if (i >= 0)
            spent += timer.nsecsElapsed();
        // Remarks about the whole payload stand before the values.
        const QModelIndexList found =
            controller.results()->match(controller.results()->index(0, 0), models::ResultModel::TargetRole,
                                        QStringLiteral("eventValue"), 1, Qt::MatchExactly);
        if (found.isEmpty() || found.first().data(models::ResultModel::ExactValueRole).toString().toUtf8() != total)
            qFatal("the result is not up to date");
    }
    std::printf("preview_2kb %.3f ms\n", milliseconds(spent / rounds));
}

void largePayload()
{
    ui::MappingController controller;
    QWidget window;
    auto *layout = new QHBoxLayout(&window);
    auto *table = new ui::MappingTable(controller.table(), &window);
    auto *sample = new ui::SamplePane(&controller, &window);
    auto *results = new ui::ResultView(&window);
    results->setModel(controller.results());
    for (QWidget *widget :
         {static_cast<QWidget *>(table), static_cast<QWidget *>(sample), static_cast<QWidget *>(results)})
        layout->addWidget(widget);
    window.resize(1260, 820);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("no window");
    sample->focusEditor();
    auto *editor = window.findChild<ui::JsonEditor *>();
    controller.document()->load(twelveRules());
    controller.shelf()->replaceText(payload(1024 * 1024).toStdString());
    if (!QTest::qWaitFor([&] { return controller.preview()->preview() && !controller.preview()->isBusy(); }, 30'000))
        qFatal("no preview");
    editor->goTo(editor->text().indexOf("499.99"));
    QTest::qWait(200);

    // A beat as often as the event loop comes round: the longest pause between two is what a hand would feel.
    QElapsedTimer since;
    qint64 longest = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, [&] {
        longest = std::max(longest, since.nsecsElapsed());
        since.start();
    });
    since.start();
    beat.start(0);
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        QTest::qWait(30);
    }
    if (!QTest::qWaitFor([&] { return !controller.preview()->isBusy(); }, 30'000))
        qFatal("the preview never came");
    QTest::qWait(100);
    std::printf("preview_1mb_max_block %.1f ms\n", milliseconds(longest));
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::Theme::instance().apply(application);
    smallPayload();
    largePayload();
    return 0;
}
