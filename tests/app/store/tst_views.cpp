// SPDX-License-Identifier: GPL-3.0-or-later
// Named views of the entries, through the workspace as the window uses them.
#include "app/store/draftrepository.h"
#include "app/store/profilerepository.h"
#include "app/store/viewrepository.h"
#include "app/store/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace desk::store;

class ViewsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
    }

    void keepsNameDocumentAndOrder()
    {
        const qint64 first = added("a", "Refunds", "{\"filter\":\"value:..0\",\"x\":[1.50]}");
        const qint64 second = added("a", "Big ones", "{}");
        QVERIFY(first > 0 && second > first);
        reopen();
        const auto views = all("a");
        QCOMPARE(views.size(), 2);
        QCOMPARE(views[0],
                 (ViewRepository::View{first, QStringLiteral("Refunds"), "{\"filter\":\"value:..0\",\"x\":[1.50]}"}));
        QCOMPARE(views[1].name, QStringLiteral("Big ones"));
    }

    void connectionsDoNotSeeEachOthers()
    {
        const qint64 mine = added("a", "Refunds", "{}");
        const qint64 theirs = added("b", "Refunds", "{\"b\":1}");
        QCOMPARE(all("a").size(), 1);
        QCOMPARE(all("b").size(), 1);
        QVERIFY(all("c").isEmpty());
        QCOMPARE(changed("a", theirs, "{}"), QStringLiteral("view.gone"));
        QCOMPARE(arranged("a", {{mine, QStringLiteral("Mine")}}, {theirs}), QString());
        QCOMPARE(all("b").first().document, QByteArray("{\"b\":1}"));
        QCOMPARE(all("b").first().name, QStringLiteral("Refunds"));
    }

    void goWithTheirConnection()
    {
        QVERIFY(added("a", "Refunds", "{}") > 0);
        QVERIFY(added("b", "Refunds", "{}") > 0);
        auto removed = m_workspace->write([](Database &db) -> domain::Result<void> {
            DraftRepository drafts(db);
            for (const char *profile : {"a", "b"}) {
                if (auto put = drafts.put(QStringLiteral("entries-view"), QString::fromLatin1(profile), "{}"); !put)
                    return put;
            }
            return ProfileRepository(db).remove(QStringLiteral("a"));
        });
        QVERIFY(removed.result().has_value());
        QVERIFY(all("a").isEmpty());
        QCOMPARE(all("b").size(), 1);
        auto drafts =
            m_workspace->read([](Database &db) { return DraftRepository(db).ofKind(QStringLiteral("entries-view")); });
        QCOMPARE(drafts.result()->size(), 1);
        QCOMPARE(drafts.result()->first().key, QStringLiteral("b"));
    }

    void aNameIsTakenOnce()
    {
        QVERIFY(added("a", "Refunds", "{}") > 0);
        QCOMPARE(added("a", "Refunds", "{}"), -1);
        QCOMPARE(m_error, QStringLiteral("view.name_taken"));
        QCOMPARE(added("a", "  ", "{}"), -1);
        QCOMPARE(m_error, QStringLiteral("view.name_missing"));
        QCOMPARE(all("a").size(), 1);
    }

    void isChanged()
    {
        const qint64 id = added("a", "Refunds", "{}");
        QCOMPARE(changed("a", id, "{\"n\":2}"), QString());
        QCOMPARE(all("a").first().document, QByteArray("{\"n\":2}"));
        QCOMPARE(changed("a", id + 1, "{}"), QStringLiteral("view.gone"));
    }

    void isArranged()
    {
        const qint64 one = added("a", "One", "{}");
        const qint64 two = added("a", "Two", "{}");
        const qint64 three = added("a", "Three", "{}");
        const qint64 four = added("a", "Four", "{}");
        // Names are swapped, one is deleted, and one that nobody named stays, at the end.
        QCOMPARE(arranged("a", {{two, QStringLiteral("One")}, {one, QStringLiteral("Two")}}, {three}), QString());
        const auto views = all("a");
        QCOMPARE(views.size(), 3);
        QCOMPARE(views[0].id, two);
        QCOMPARE(views[0].name, QStringLiteral("One"));
        QCOMPARE(views[1].id, one);
        QCOMPARE(views[1].name, QStringLiteral("Two"));
        QCOMPARE(views[2].id, four);
    }

    void isArrangedWhollyOrNotAtAll()
    {
        const qint64 one = added("a", "One", "{}");
        const qint64 two = added("a", "Two", "{}");
        QCOMPARE(arranged("a", {{two, QStringLiteral("Same")}, {one, QStringLiteral("Same")}}, {}),
                 QStringLiteral("view.name_taken"));
        const auto views = all("a");
        QCOMPARE(views[0].name, QStringLiteral("One"));
        QCOMPARE(views[1].name, QStringLiteral("Two"));
        QCOMPARE(arranged("a", {{one, QString()}}, {two}), QStringLiteral("view.name_missing"));
        QCOMPARE(all("a").size(), 2);
    }

private:
    void reopen()
    {
        m_workspace.reset();
        auto opened = Workspace::open(m_folder->filePath(QStringLiteral("w.sqlite")));
        QVERIFY(opened.has_value());
        m_workspace = std::move(*opened);
    }
    QList<ViewRepository::View> all(const char *profile)
    {
        auto found = m_workspace->read(
            [profile = QString::fromLatin1(profile)](Database &db) { return ViewRepository(db, profile).all(); });
        return found.result().value_or(QList<ViewRepository::View>());
    }
    /// -1: refused, see m_error.
    qint64 added(const char *profile, const char *name, const char *document)
    {
        auto done = m_workspace->write([=](Database &db) {
            return ViewRepository(db, QString::fromLatin1(profile)).add(QString::fromLatin1(name), document);
        });
        if (!done.result())
            m_error = done.result().error().code;
        return done.result().value_or(-1);
    }
    /// The error's code, empty if there was none.
    QString changed(const char *profile, qint64 id, const char *document)
    {
        auto done = m_workspace->write(
            [=](Database &db) { return ViewRepository(db, QString::fromLatin1(profile)).update(id, document); });
        return done.result() ? QString() : done.result().error().code;
    }
    QString arranged(const char *profile, const QList<ViewRepository::Place> &order, const QList<qint64> &deleted)
    {
        auto done = m_workspace->write(
            [=](Database &db) { return ViewRepository(db, QString::fromLatin1(profile)).arrange(order, deleted); });
        return done.result() ? QString() : done.result().error().code;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    QString m_error;
};

QTEST_GUILESS_MAIN(ViewsTest)
#include "tst_views.moc"
