// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listserver.h"

#include "app/api/client.h"
#include "app/store/entryrepository.h"
#include "app/store/workspace.h"
#include "app/sync/entryplace.h"
#include "app/sync/entrysync.h"

#include <QRandomGenerator>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// A server with a list of entries and a local copy of it, for tests of what becomes of their differences.
class AuditBench
{
public:
    using Row = ListServer::Row;
    using Rows = std::vector<Row>;
    static constexpr qint64 someTime = 1'600'000'000'000;

    [[nodiscard]] ListServer &server() { return *m_server; }
    [[nodiscard]] desk::store::Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] std::unique_ptr<desk::sync::EntrySync> newSync()
    {
        return std::make_unique<desk::sync::EntrySync>(*m_workspace, *m_client, m_profile);
    }

    template<typename T>
    desk::domain::Result<T> await(QFuture<desk::domain::Result<T>> future)
    {
        constexpr int patience = 280'000;
        const bool came = QTest::qWaitFor([&] { return future.isFinished(); }, patience);
        return came ? future.takeResult()
                    : desk::domain::Result<T>(desk::domain::fail(QStringLiteral("test.late"), {}));
    }
    Row newRow(qint64 occurredAt)
    {
        ++m_next;
        return {m_next, occurredAt, someTime + m_next * 1000};
    }
    /// So many, at random times.
    Rows manyRows(int count)
    {
        QRandomGenerator random(7);
        Rows rows;
        m_next = 0;
        for (int i = 0; i < count; ++i)
            rows.push_back(newRow(someTime + random.bounded(2'000'000) * 100'000LL));
        return rows;
    }
    /// A server with these entries and a copy that has all of them, checked just now.
    void begin(const Rows &rows)
    {
        m_server = std::make_unique<ListServer>();
        m_server->edit([&rows](Rows &all) { all = rows; });
        m_client = std::make_unique<desk::api::Client>(
            m_server->baseUrl(), desk::api::Secret(QStringLiteral("sk-ak-test")), ListServer::business());
        auto opened = desk::store::Workspace::open(m_dir.filePath(QStringLiteral("w%1.sqlite").arg(++m_count)));
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        QVERIFY(await(m_workspace->write([&rows, this](desk::store::Database &db) { return fill(db, rows); })));
    }
    void end()
    {
        m_client.reset();
        m_workspace.reset();
        m_server.reset();
    }
    void run(desk::sync::EntrySync &sync, bool everywhere = false)
    {
        QSignalSpy finished(&sync, &desk::sync::EntrySync::finished);
        m_server->countFromZero();
        everywhere ? sync.checkDeletions() : sync.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 200'000);
        QVERIFY2(!sync.error(), sync.error() ? qPrintable(sync.error()->message) : "");
    }
    QSet<QString> inCopy()
    {
        QSet<QString> ids;
        const auto read = await(m_workspace->read([&](desk::store::Database &db) {
            return desk::store::EntryRepository(db, m_profile)
                .forEach({}, {}, [&ids](const desk::store::CachedEntry &row) {
                    ids.insert(row.entry.id);
                    return true;
                });
        }));
        return read ? ids : QSet<QString>();
    }
    [[nodiscard]] QSet<QString> onServer() const
    {
        QSet<QString> ids;
        for (const Row &row : m_server->rows())
            ids.insert(ListServer::idOf(row.number));
        return ids;
    }
    bool hasEntry(qint64 number)
    {
        const auto found = await(m_workspace->read([&](desk::store::Database &db) {
            return desk::store::EntryRepository(db, m_profile).find(ListServer::idOf(number));
        }));
        return found && *found;
    }
    QByteArray rawOf(qint64 number)
    {
        const auto found = await(m_workspace->read([&](desk::store::Database &db) {
            return desk::store::EntryRepository(db, m_profile).find(ListServer::idOf(number));
        }));
        return found && *found ? (*found)->entry.raw : QByteArray();
    }
    /// As the outbox does with what it sent.
    void keepHere(const Row &row)
    {
        QVERIFY(await(m_workspace->write([&](desk::store::Database &db) {
            return desk::store::EntryRepository(db, m_profile).upsert({ListServer::entryOf(row)});
        })));
    }

private:
    desk::domain::Result<void> fill(desk::store::Database &db, const Rows &rows)
    {
        constexpr std::size_t together = 20'000;
        desk::store::EntryRepository entries(db, m_profile);
        for (std::size_t first = 0; first < rows.size(); first += together) {
            QList<desk::domain::ConversionEntry> some;
            for (std::size_t i = first; i < std::min(first + together, rows.size()); ++i)
                some.append(ListServer::entryOf(rows[i]));
            if (auto kept = entries.upsert(some, 1); !kept)
                return tl::unexpected(kept.error());
        }
        desk::sync::EntryPlace place;
        place.pass = 1;
        place.position = qint64(rows.size());
        place.whole = true;
        place.newest = rows.empty() ? std::nullopt : std::optional(desk::domain::Instant(rows.back().createdAt));
        place.complete = place.newest;
        place.lastFull = desk::domain::Instant::now();
        place.checked = desk::domain::Instant::now();
        return desk::sync::writeEntryPlace(db, m_profile, place);
    }

    const QString m_profile = QStringLiteral("shop");
    QTemporaryDir m_dir;
    int m_count = 0;
    std::unique_ptr<ListServer> m_server;
    std::unique_ptr<desk::store::Workspace> m_workspace;
    std::unique_ptr<desk::api::Client> m_client;
    qint64 m_next = 0;
};
