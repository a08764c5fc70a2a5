// SPDX-License-Identifier: GPL-3.0-or-later
// The live preview: `preview_2kb` is the mean time from a change of the payload's text (2 KB, 12 rules) to the updated
// result; `preview_1mb_max_block` the longest time for which the event loop stood still while keys went into a payload
// of 1 MB and its results came in, editor, table and result list shown; `paste_40mb_max_block` and
// `paste_deep_max_block` the same while 40 MB, which are refused, and 100,000 levels, which are held, were pasted.
#include "ui/mapping/mappingcontroller.h"
#include "ui/mapping/mappingtable.h"
#include "ui/mapping/samplepane.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/resultview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
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

/// A beat as often as the event loop comes round: the longest pause between two is what a hand would feel.
class Beat
{
public:
    Beat()
    {
        m_timer.callOnTimeout([this] { take(); });
        m_since.start();
        m_timer.start(0);
    }
    double longest()
    {
        take();
        return milliseconds(m_longest);
    }

private:
    void take()
    {
        m_longest = std::max(m_longest, m_since.nsecsElapsed());
        m_since.start();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// Mapping table, sample and results in a window, with the twelve rules loaded.
class Workbench
{
public:
    Workbench()
    {
        auto *layout = new QHBoxLayout(&m_window);
        auto *results = new ui::ResultView(&m_window);
        results->setModel(m_controller.results());
        m_sample = new ui::SamplePane(&m_controller, &m_window);
        layout->addWidget(new ui::MappingTable(m_controller.table(), &m_window));
        layout->addWidget(m_sample);
        layout->addWidget(results);
        m_window.resize(1260, 820);
        m_window.show();
        if (!QTest::qWaitForWindowExposed(&m_window))
            qFatal("no window");
        m_sample->focusEditor();
        m_controller.document()->load(twelveRules());
    }
    [[nodiscard]] ui::MappingController &controller() { return m_controller; }
    [[nodiscard]] ui::JsonEditor *editor() const { return m_window.findChild<ui::JsonEditor *>(); }
    /// Until what was typed or pasted has its result, or its sentence, and both are painted. The waits let the pause
    /// pass after which a sample is read, and the last picture be painted: neither tells when.
    void settle()
    {
        QTest::qWait(100);
        if (!QTest::qWaitFor([this] { return !m_controller.preview()->isBusy(); }, 30'000))
            qFatal("the preview never came");
        QTest::qWait(100);
    }

private:
    ui::MappingController m_controller; // goes last
    QWidget m_window;
    ui::SamplePane *m_sample = nullptr;
};

void largePayload()
{
    Workbench bench;
    bench.controller().shelf()->replaceText(payload(1024 * 1024).toStdString());
    if (!QTest::qWaitFor([&] { return bench.controller().preview()->preview() != nullptr; }, 30'000))
        qFatal("no preview");
    bench.editor()->goTo(bench.editor()->text().indexOf("499.99"));
    bench.settle();
    Beat beat;
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        QTest::qWait(30);
    }
    bench.settle();
    std::printf("preview_1mb_max_block %.1f ms\n", beat.longest());
}

void badPaste(const char *name, const QByteArray &text)
{
    Workbench bench;
    bench.settle();
    QGuiApplication::clipboard()->setText(QString::fromLatin1(text));
    Beat beat;
    QTest::keySequence(QApplication::focusWidget(), QKeySequence(QKeySequence::Paste));
    bench.settle();
    std::printf("%s %.1f ms\n", name, beat.longest());
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
    badPaste("paste_40mb_max_block", '"' + QByteArray(40 * 1024 * 1024, 'x') + '"');
    badPaste("paste_deep_max_block", QByteArray("{\"a\":").repeated(100'000));
    return 0;
}
