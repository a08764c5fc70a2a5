// SPDX-License-Identifier: GPL-3.0-or-later
// Scrolling through a table of entries from end to end: memory beside that of a table of 100,000 rows, the longest the
// GUI thread was busy at a time, the longest that a row on screen was blank, the time to the first row.
// Arguments: the number of entries (1,000,000), or --file WORKSPACE [--profile ID] for entries that are there already.
#include "app/store/entryrepository.h"
#include "app/store/workspace.h"
#include "models/entries/entrytablemodel.h"
#include "models/entries/localentryreader.h"
#include "tests/bench/entrydata.h"
#include "ui/entries/entryview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QWheelEvent>

#include <cstdio>
#include <ctime>
#include <functional>
#include <latch>
#include <random>

using namespace desk;
using models::EntryTableModel;

namespace {

constexpr qint64 smallRows = 100'000;
constexpr int frame = 16; // milliseconds

// --- measuring

double processorMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// A figure of /proc/self/..., in MiB.
double mebibytes(const char *file, const QByteArray &name)
{
    QFile status(QString::fromLatin1(file));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(QByteArray(name + ':')))
            return line.mid(name.size() + 1).trimmed().split(' ').first().toDouble() / 1024;
    }
    return -1;
}

/// Times everything that the GUI thread does between two looks at its queue.
class TimedApplication final : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const double before = processorMilliseconds();
        const bool done = QApplication::notify(receiver, event);
        longest = qMax(longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        longestProcessor = qMax(longestProcessor, processorMilliseconds() - before);
        --m_depth;
        return done;
    }
    double longest = 0;
    double longestProcessor = 0;

private:
    int m_depth = 0;
};

/// Scrolls as a person does, one step a frame, and watches.
class Scroller final : public QObject
{
public:
    Scroller(TimedApplication &application, ui::EntryView &view, EntryTableModel &model)
        : m_application(application), m_view(view), m_model(model)
    {
        connect(&m_timer, &QTimer::timeout, this, &Scroller::tick);
        connect(&model, &QAbstractItemModel::dataChanged, this, &Scroller::look);
        connect(&view, &ui::LongTable::shownRowsChanged, this, &Scroller::look);
        view.viewport()->installEventFilter(this);
        m_phases = {
            {"first_rows", [this](int) { return !m_model.isTotalExact() || isBlank(); }},
            {"wheel", [this](int step) { return step < 600 && wheel(-120); }},
            {"page_down", [this](int step) { return step < 600 && press(Qt::Key_PageDown); }},
            {"end", [this](int step) { return settle(step, [this] { press(Qt::Key_End); }); }},
            {"page_up", [this](int step) { return step < 300 && press(Qt::Key_PageUp); }},
            {"drag_to_places", [this](int step) { return dragToPlaces(step); }},
            {"drag_end_to_end", [this](int step) { return dragEndToEnd(step); }},
            {"home", [this](int step) { return settle(step, [this] { press(Qt::Key_Home); }); }},
            {"choose_all", [this](int step) { return settle(step, [this] { m_view.selectAll(); }); }},
        };
        m_timer.start(frame);
    }

private:
    struct Phase {
        const char *name;
        std::function<bool(int step)> step; ///< false: done
    };

    bool isBlank() const
    {
        const ui::RowRange shown = m_view.shownRows();
        for (int row = shown.first; row <= shown.last; ++row) {
            if (!m_model.rowAt(row))
                return true;
        }
        return false;
    }
    void look()
    {
        if (!isBlank()) {
            if (m_blankSince.isValid())
                m_longestBlank = qMax(m_longestBlank, static_cast<double>(m_blankSince.nsecsElapsed()) / 1e6);
            m_blankSince.invalidate();
        } else if (!m_blankSince.isValid()) {
            m_blankSince.start();
        }
    }
    /// What is painted is what counts.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            look();
        return QObject::eventFilter(watched, event);
    }
    bool wheel(int delta)
    {
        const QPointF at(100, 100);
        QWheelEvent event(at, m_view.viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view.viewport(), &event);
        return true;
    }
    bool press(int key)
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_view, &event);
        return true;
    }
    bool settle(int step, const std::function<void()> &act)
    {
        if (step == 0)
            act();
        return step == 0 || isBlank();
    }
    bool dragToPlaces(int)
    {
        if (isBlank())
            return true;
        if (m_places++ >= 200)
            return false;
        m_view.verticalScrollBar()->setSliderPosition(
            static_cast<int>(m_random() % static_cast<unsigned>(qMax(1, m_view.verticalScrollBar()->maximum()))));
        return true;
    }
    bool dragEndToEnd(int step)
    {
        constexpr int steps = 1000;
        m_view.verticalScrollBar()->setSliderDown(step <= steps);
        if (step > steps)
            return isBlank();
        m_view.verticalScrollBar()->setSliderPosition(
            static_cast<int>(qint64{m_view.verticalScrollBar()->maximum()} * step / steps));
        return true;
    }
    void tick()
    {
        if (m_phases[m_phase].step(m_step++)) {
            look();
            return;
        }
        look();
        std::printf("scroll.longest_frame.%s %.1f ms\n", m_phases[m_phase].name, m_application.longest);
        std::printf("scroll.longest_frame_processor.%s %.1f ms\n", m_phases[m_phase].name,
                    m_application.longestProcessor);
        std::printf("scroll.longest_blank.%s %.1f ms\n", m_phases[m_phase].name, m_longestBlank);
        std::printf("scroll.peak_memory.%s %.1f MiB\n", m_phases[m_phase].name,
                    mebibytes("/proc/self/status", "VmHWM"));
        m_application.longest = 0;
        m_application.longestProcessor = 0;
        m_longestBlank = 0;
        m_step = 0;
        if (++m_phase == m_phases.size())
            QCoreApplication::quit();
    }

    TimedApplication &m_application;
    ui::EntryView &m_view;
    EntryTableModel &m_model;
    QList<Phase> m_phases;
    qsizetype m_phase = 0;
    int m_step = 0;
    int m_places = 0;
    std::mt19937 m_random{11};
    QElapsedTimer m_blankSince;
    double m_longestBlank = 0;
    QTimer m_timer;
};

/// SQLite keeps a bounded cache for each reader; full in every run, they do not look like a growth of the table.
void fillCaches(store::Workspace &workspace, const QString &profile)
{
    constexpr int readers = 3;
    constexpr int rows = 30'000;
    std::latch together(readers);
    QList<QFuture<domain::Result<void>>> reading;
    for (int i = 0; i < readers; ++i) {
        reading << workspace.read([&together, &profile](store::Database &db) {
            together.arrive_and_wait();
            int read = 0;
            return store::EntryRepository(db, profile).forEach({}, {}, [&read](const store::CachedEntry &) {
                return ++read < rows;
            });
        });
    }
    for (auto &one : reading)
        one.waitForFinished();
}

int scroll(TimedApplication &application, const QString &file, const QString &profile)
{
    ui::Theme::instance().apply(application);
    EntryTableModel model;
    ui::EntryView view(&model);
    view.resize(ui::unit(1240), ui::unit(700));
    view.show();
    QElapsedTimer start;
    start.start();
    auto workspace = store::Workspace::open(file);
    if (!workspace) {
        std::fprintf(stderr, "bench_scroll: %s\n", qPrintable(workspace.error().message));
        return 1;
    }
    const qint64 opened = start.nsecsElapsed();
    fillCaches(**workspace, profile);
    const double before = mebibytes("/proc/self/status", "VmRSS");
    start.start();
    QObject::connect(&model, &QAbstractItemModel::modelReset, &view, [&, opened] {
        if (model.rowAt(0) && start.isValid()) {
            view.repaint();
            const auto nanoseconds = static_cast<double>(start.nsecsElapsed() + opened);
            std::printf("scroll.first_row %.1f ms\n", nanoseconds / 1e6);
            start.invalidate();
        }
    });
    model.setReader(std::make_shared<models::LocalEntryReader>(**workspace, profile));
    Scroller scroller(application, view, model);
    QCoreApplication::exec();
    std::printf("scroll.rows %lld rows\n", static_cast<long long>(model.total()));
    std::printf("scroll.peak_memory_growth %.1f MiB\n", mebibytes("/proc/self/status", "VmHWM") - before);
    std::printf("scroll.pss %.1f MiB\n", mebibytes("/proc/self/smaps_rollup", "Pss"));
    model.setReader(nullptr);
    return 0;
}

/// The lines of a run in a process of its own, so that memory is counted from nothing.
QByteArray scrolled(const QString &file, const QString &profile)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--here"), QStringLiteral("--file"), file, QStringLiteral("--profile"), profile});
    process.waitForFinished(-1);
    return process.readAllStandardOutput();
}

double figure(const QByteArray &lines, const QByteArray &name)
{
    for (const QByteArray &line : lines.split('\n')) {
        if (line.startsWith(QByteArray(name + ' ')))
            return line.split(' ').value(1).toDouble();
    }
    return -1;
}

bool generate(const QString &file, qint64 rows)
{
    const auto generated = bench::generateEntries(file, rows, [](qint64) {});
    if (!generated)
        std::fprintf(stderr, "bench_scroll: %s\n", qPrintable(generated.error().message));
    return generated.has_value();
}

} // namespace

int main(int argc, char *argv[])
{
    TimedApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    QCommandLineParser arguments;
    const QCommandLineOption fileOption(QStringLiteral("file"), QString(), QStringLiteral("workspace"));
    const QCommandLineOption profileOption(QStringLiteral("profile"), QString(), QStringLiteral("id"),
                                           bench::entryProfile);
    const QCommandLineOption hereOption(QStringLiteral("here"));
    arguments.addOptions({fileOption, profileOption, hereOption});
    arguments.process(application);
    const QString profile = arguments.value(profileOption);
    if (arguments.isSet(hereOption))
        return scroll(application, arguments.value(fileOption), profile);

    const QTemporaryDir folder;
    const QString small = folder.filePath(QStringLiteral("small.sqlite"));
    QString file = arguments.value(fileOption);
    const qint64 rows = arguments.positionalArguments().value(0, QStringLiteral("1000000")).toLongLong();
    if (!generate(small, smallRows))
        return 1;
    if (file.isEmpty()) {
        file = folder.filePath(QStringLiteral("large.sqlite"));
        if (!generate(file, rows))
            return 1;
    }
    const QByteArray little = scrolled(small, profile);
    const QByteArray much = scrolled(file, profile);
    if (figure(much, "scroll.rows") < 0 || figure(little, "scroll.rows") < 0)
        return 1;
    std::printf("%s", much.constData());
    const double least = figure(little, "scroll.peak_memory_growth");
    std::printf("scroll.peak_memory_growth_100k %.1f MiB\n", least);
    std::printf("scroll.peak_memory_difference %.1f MiB\n", figure(much, "scroll.peak_memory_growth") - least);
    return 0;
}
