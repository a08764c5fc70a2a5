// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/json.h"
#include "app/store/database.h"
#include "app/submission/requestbody.h"
#include "tests/app/submission/scriptedservice.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <csignal>

#include <sys/resource.h>

using namespace desk;
using namespace desk::submission;
using namespace std::chrono_literals;

namespace {

/// A service with a memory: what it stores it lists, whatever it answers.
struct Ledger {
    QList<domain::ConversionEntry> entries;
    QRandomGenerator dice{20260301};
    std::function<void()> onSend; ///< something of the request has left the machine

    QFuture<EntryOutcome> take(const QByteArray &body)
    {
        if (onSend)
            onSend();
        domain::JsonDocument document;
        if (document.parse(body.toStdString()))
            qFatal("a body that is not JSON");
        const auto text = [&](std::string_view name) {
            const std::string_view value = document.root()[name].string();
            return QString::fromUtf8(value.data(), qsizetype(value.size()));
        };
        domain::ConversionEntry entry;
        entry.id = QStringLiteral("e-%1").arg(entries.size() + 1);
        entry.contactId = text("contactId");
        entry.sourceId = text("sourceId");
        entry.currency = text("currency");
        entry.eventValue = domain::Decimal::fromJsonNumber(document.root()["eventValue"].source());
        entry.occurredAt = *Instant::fromIso(document.root()["occurredAt"].string());
        entry.raw = QByteArrayLiteral("{\"id\":\"") + entry.id.toUtf8() + QByteArrayLiteral("\"}");
        const int part = int(dice.bounded(10));
        const bool isStored = part != 0;
        if (isStored)
            entries.append(entry);
        EntryOutcome outcome = failed(Delivery::MayHaveArrived, 0, "network.lost");
        if (part > 2) {
            outcome = stored(entry.id);
            outcome.entry = entry;
        }
        QPromise<EntryOutcome> promise;
        promise.start();
        promise.addResult(outcome);
        promise.finish();
        return promise.future();
    }
};

Outbox::Options optionsFor(Ledger &ledger)
{
    Outbox::Options options;
    options.profileId = profile;
    options.businessId = QStringLiteral("b-1");
    options.inFlight = 1;
    options.firstPause = 10ms;
    options.patience = Patience{.fixed = 0ms};
    options.sender = [&ledger](const QByteArray &body) { return ledger.take(body); };
    options.finder = [&ledger](const api::EntryQuery &query) { return listing(ledger.entries, query); };
    return options;
}

QList<NewSubmission> manySales(int count)
{
    QList<NewSubmission> sales;
    for (int i = 0; i < count; ++i)
        sales.append(sale(i % 2 == 0 ? "c-1" : "c-2"));
    return sales;
}

void copyCut(const QString &from, const QString &to, qint64 length)
{
    QFile::remove(to);
    QVERIFY(QFile::copy(from, to));
    if (length >= 0)
        QVERIFY(QFile::resize(to, length));
}

} // namespace

/// The disk and the power fail in the middle of sending.
class OutboxFaultsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<api::Client> m_client;

    /// Every one of them is stored once, and knows its own entry.
    static void allOnce(Outbox &outbox, const QList<qint64> &ids, const Ledger &ledger)
    {
        QHash<QString, int> owners;
        for (const qint64 id : ids) {
            const Submission submission = *value(outbox.get(id));
            QCOMPARE(submission.state, State::Sent);
            ++owners[submission.entryId];
            const auto it = std::ranges::find(ledger.entries, submission.entryId, &domain::ConversionEntry::id);
            QVERIFY(it != ledger.entries.end());
            QCOMPARE(it->occurredAt, submission.occurredAt);
        }
        QCOMPARE(ledger.entries.size(), ids.size()); // none lost, none twice
        QCOMPARE(owners.size(), ids.size());
    }

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<api::Client>(QUrl(QStringLiteral("http://127.0.0.1:9")),
                                                 api::Secret(QStringLiteral("sk-ak-test")), QStringLiteral("b-1"));
    }

    /// A power cut leaves of the log what had reached the disk: at least all that was committed before the last byte
    /// went out, and any part of what came after it.
    void aPowerCutLosesAndDoublesNothing()
    {
        constexpr int count = 14;
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("w.sqlite"));
        const QString log = file + QStringLiteral("-wal");
        struct Moment {
            qint64 logSize = 0;
            QList<domain::ConversionEntry> entries; ///< that the service has
        };
        QList<Moment> moments;
        QList<qint64> ids;
        Ledger ledger;
        ledger.onSend = [&] { moments.append({QFileInfo(log).size(), ledger.entries}); };
        {
            auto workspace = store::Workspace::open(file);
            QVERIFY(workspace);
            Outbox outbox(**workspace, *m_client, optionsFor(ledger));
            ids = value(outbox.submitAll(manySales(count), true));
            outbox.run();
            QTRY_VERIFY_WITH_TIMEOUT(outbox.isSettled(), 30'000);
            allOnce(outbox, ids, ledger);
            moments.append({QFileInfo(log).size(), ledger.entries});
            copyCut(file, dir.filePath(QStringLiteral("kept")), -1);
            copyCut(log, dir.filePath(QStringLiteral("kept-wal")), -1);
        }
        QVERIFY(moments.size() > count);
        QVERIFY(moments.first().logSize > 0);
        QVERIFY(std::ranges::is_sorted(moments, {}, &Moment::logSize)); // no checkpoint began the log anew

        QRandomGenerator dice(7);
        int sentAgain = 0;
        for (qsizetype at = 0; at + 1 < moments.size(); ++at) {
            // The request of this moment has left; its outcome, and whatever follows, is cut off somewhere.
            const qint64 length =
                moments[at].logSize + qint64(dice.bounded(double(moments[at + 1].logSize - moments[at].logSize + 1)));
            QTemporaryDir later;
            const QString cut = later.filePath(QStringLiteral("w.sqlite"));
            copyCut(dir.filePath(QStringLiteral("kept")), cut, -1);
            copyCut(dir.filePath(QStringLiteral("kept-wal")), cut + QStringLiteral("-wal"), length);
            Ledger after;
            // The request that had left when the power went was stored or not: what the service has one moment later.
            after.entries = moments[at + 1].entries;
            after.onSend = [&] { ++sentAgain; };
            auto workspace = store::Workspace::open(cut);
            QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().message));
            const QString sound = value((*workspace)->read([](store::Database &db) -> domain::Result<QString> {
                auto check = db.statement("PRAGMA integrity_check");
                return check.next() ? check.text(0) : QString();
            }));
            QCOMPARE(sound, QStringLiteral("ok"));
            Outbox outbox(**workspace, *m_client, optionsFor(after));
            outbox.run();
            QTRY_VERIFY_WITH_TIMEOUT(outbox.isSettled(), 30'000);
            allOnce(outbox, ids, after);
        }
        QVERIFY(sentAgain > 0);
    }

    void aLogCutAnywhereOpens()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("w.sqlite"));
        Ledger ledger;
        {
            auto workspace = store::Workspace::open(file);
            QVERIFY(workspace);
            Outbox outbox(**workspace, *m_client, optionsFor(ledger));
            value(outbox.submitAll(manySales(6), true));
            outbox.run();
            QTRY_VERIFY(outbox.isSettled());
            copyCut(file, dir.filePath(QStringLiteral("kept")), -1);
            copyCut(file + QStringLiteral("-wal"), dir.filePath(QStringLiteral("kept-wal")), -1);
        }
        const qint64 whole = QFileInfo(dir.filePath(QStringLiteral("kept-wal"))).size();
        QRandomGenerator dice(11);
        qint64 fewest = 6;
        for (int i = 0; i < 40; ++i) {
            const QString cut = dir.filePath(QStringLiteral("cut%1.sqlite").arg(i));
            copyCut(dir.filePath(QStringLiteral("kept")), cut, -1);
            copyCut(dir.filePath(QStringLiteral("kept-wal")), cut + QStringLiteral("-wal"),
                    qint64(dice.bounded(double(whole))));
            auto workspace = store::Workspace::open(cut);
            QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().message));
            Outbox outbox(**workspace, *m_client, optionsFor(ledger));
            fewest = std::min<qint64>(fewest, value(outbox.list()).size());
        }
        QCOMPARE(fewest, 0); // short cuts were among them: all or none of a batch
    }

    /// The file may not grow any more while entries are being sent: real writes fail, and go on when there is room.
    void aDiskThatTakesNoMoreHoldsEverything()
    {
        QTemporaryDir dir;
        auto workspace = store::Workspace::open(dir.filePath(QStringLiteral("w.sqlite")));
        QVERIFY(workspace);
        Ledger ledger;
        Outbox outbox(**workspace, *m_client, optionsFor(ledger));
        const QList<qint64> ids = value(outbox.submitAll(manySales(20), true));
        std::signal(SIGXFSZ, SIG_IGN); // NOLINT: the write then fails with EFBIG
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        int sends = 0;
        ledger.onSend = [&] {
            if (++sends == 5) { // its outcome cannot be written
                rlimit none = before;
                none.rlim_cur = rlim_t(QFileInfo((*workspace)->file() + QStringLiteral("-wal")).size());
                ::setrlimit(RLIMIT_FSIZE, &none);
            }
        };
        outbox.run();
        QTRY_COMPARE_WITH_TIMEOUT(outbox.activity(), Outbox::Activity::DiskFailed, 10'000);
        const int untilThen = sends;
        QCOMPARE(untilThen, 5); // nothing more went out
        QVERIFY(!outbox.activityText().isEmpty());
        const auto more = outcome(outbox.submit(sale("c-3")));
        QVERIFY(!more); // what cannot be kept is not taken
        QVERIFY(!more.error().message.isEmpty());
        ::setrlimit(RLIMIT_FSIZE, &before);
        QTRY_VERIFY_WITH_TIMEOUT(outbox.isSettled() && outbox.counts().sent == ids.size(), 30'000);
        allOnce(outbox, ids, ledger);
    }

    /// The same on a file system that is really full; only root may mount one.
    void aFullFileSystemHoldsEverything()
    {
        QTemporaryDir dir;
        QProcess mount;
        mount.start(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                              QStringLiteral("size=16m"), QStringLiteral("tmpfs"), dir.path()});
        if (!mount.waitForFinished() || mount.exitCode() != 0)
            QSKIP("a file system of its own cannot be mounted here");
        const auto unmount = qScopeGuard([&] { QProcess::execute(QStringLiteral("umount"), {dir.path()}); });
        auto workspace = store::Workspace::open(dir.filePath(QStringLiteral("w.sqlite")));
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().message));
        Ledger ledger;
        auto outbox = std::make_unique<Outbox>(**workspace, *m_client, optionsFor(ledger));
        const QList<qint64> ids = value(outbox->submitAll(manySales(20), true));
        const QString stone = dir.filePath(QStringLiteral("stone"));
        int sends = 0;
        ledger.onSend = [&] {
            if (++sends != 5)
                return;
            QFile file(stone);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            const QByteArray piece(4096, 'x');
            while (file.write(piece) == piece.size()) {
            }
        };
        outbox->run();
        QTRY_COMPARE_WITH_TIMEOUT(outbox->activity(), Outbox::Activity::DiskFailed, 10'000);
        QVERIFY(sends < 20);
        QFile::remove(stone);
        QTRY_VERIFY_WITH_TIMEOUT(outbox->isSettled() && outbox->counts().sent == ids.size(), 30'000);
        allOnce(*outbox, ids, ledger);
        outbox.reset();
        workspace->reset();
    }
};

QTEST_GUILESS_MAIN(OutboxFaultsTest)
#include "tst_outboxfaults.moc"
