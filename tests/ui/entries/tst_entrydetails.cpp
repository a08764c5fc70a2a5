// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of one entry: its own fields, its contact's, what was sent. DESK_SHOTS keeps pictures.
#include "tests/ui/widgets/grab.h"

#include "app/connections/session.h"
#include "app/store/repositories.h"
#include "app/store/workspace.h"
#include "ui/entries/entrydetails.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace desk::ui;

class EntryDetailsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<connections::Session> m_session;
    std::unique_ptr<EntryDetails> m_details;
    qint64 m_submission = 0;

    static models::EntryRow rowOf(qint64 submission)
    {
        models::EntryRow row;
        domain::ConversionEntry &entry = row.cached.entry;
        entry.id = QStringLiteral("22222222-0000-4000-8000-000000000001");
        entry.contactId = QStringLiteral("44444444-0000-4000-8000-000000000001");
        entry.sourceId = QStringLiteral("11111111-0000-4000-8000-000000000001");
        entry.occurredAt = domain::Instant(1'772'323'200'000);
        entry.eventValue = domain::Decimal::fromJsonNumber("120");
        entry.currency = QStringLiteral("EUR");
        entry.contactName = QStringLiteral("Zoë Ärger");
        entry.contactEmail = QStringLiteral("zoe@example.com");
        entry.attributionCampaign = QStringLiteral("Spring");
        entry.raw = "{\"id\":\"" + entry.id.toUtf8()
                    + "\",\"eventValue\":120,\"utmTerm\":\"red shoes\",\"steps\":[1,2],\"empty\":null}";
        if (submission != 0)
            row.submissionId = submission;
        return row;
    }
    /// "Name: value" of each line, as a screen reader says it.
    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        for (const QLabel *label :
             m_details->findChild<QWidget *>(QStringLiteral("entryFields"))->findChildren<QLabel *>()) {
            if (label->accessibleName().contains(QStringLiteral(": ")))
                lines << label->accessibleName();
        }
        return lines;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        Theme::instance().apply(*qApp);
        Theme::instance().setMode(Theme::Mode::Light);
        auto opened = store::Workspace::open(m_dir.filePath(QStringLiteral("w.sqlite")));
        QVERIFY(opened.has_value());
        m_workspace = std::move(*opened);
        connections::Profile profile = connections::newProfile();
        profile.businessId = QStringLiteral("33333333-0000-4000-8000-000000000001");
        m_session = std::make_unique<connections::Session>(*m_workspace, profile, api::TransportOptions());
        auto written = m_workspace->write([id = m_session->dataKey()](store::Database &db) -> domain::Result<qint64> {
            domain::Contact contact;
            contact.id = *rowOf(0).cached.entry.contactId;
            contact.name = QStringLiteral("Zoë Ärger");
            contact.phone = QStringLiteral("+49 30 1234");
            contact.city = QStringLiteral("Berlin");
            contact.zipCode = QStringLiteral("10115");
            contact.raw = "{}";
            if (auto put = store::ContactRepository(db, id).put({contact}); !put)
                return tl::unexpected(put.error());
            store::SubmissionRecord record;
            record.state = store::SubmissionState::Sent;
            record.sourceId = *rowOf(0).cached.entry.sourceId;
            record.contactId = contact.id;
            record.body = "{\"contactId\":\"x\",\"eventValue\":120}";
            record.prediction = "{\"entry\":{\"eventValue\":\"120\"}}";
            record.occurredAt = domain::Instant(1'772'323'200'000);
            record.entryId = rowOf(0).cached.entry.id;
            store::SubmissionEvent event;
            event.state = store::SubmissionState::Sent;
            return store::SubmissionRepository(db, id).insert(record, event);
        });
        written.waitForFinished();
        QVERIFY2(written.result().has_value(), written.result() ? "" : qPrintable(written.result().error().detail));
        m_submission = *written.result();
        m_details = std::make_unique<EntryDetails>();
        m_details->resize(unit(340), unit(720));
        m_details->show();
    }

    void showsEveryField()
    {
        m_details->setSession(m_session.get());
        m_details->setRow(rowOf(0));
        QVERIFY(lines().contains(QStringLiteral("Contact ID: 44444444-0000-4000-8000-000000000001")));
        QVERIFY(lines().contains(QStringLiteral("Campaign: Spring")));
        QVERIFY(lines().contains(QStringLiteral("utmTerm: red shoes")));
        QVERIFY(lines().contains(QStringLiteral("steps: [1,2]")));
        QVERIFY(lines().filter(QStringLiteral("empty")).isEmpty());
        QTRY_VERIFY(lines().contains(QStringLiteral("Phone: +49 30 1234"))); // from the workspace
        QVERIFY(lines().contains(QStringLiteral("Address: 10115, Berlin")));
        QVERIFY(lines().filter(QStringLiteral("Name: ")).isEmpty()); // it stands above
        QTRY_VERIFY(m_details->findChild<QWidget *>(QStringLiteral("entryFields"))->findChild<QLabel *>()->isVisible());
        test::keep(test::grab(m_details.get(), 2), QStringLiteral("entries-details"));
    }

    void anotherEntryKeepsNothingOfTheOneBefore()
    {
        models::EntryRow other = rowOf(0);
        other.cached.entry.contactId = QStringLiteral("44444444-0000-4000-8000-000000000002");
        other.cached.entry.raw = "{}";
        m_details->setRow(other);
        QVERIFY(lines().filter(QStringLiteral("Phone")).isEmpty());
        QVERIFY(lines().filter(QStringLiteral("utmTerm")).isEmpty());
    }

    void showsWhatWasSentAndPredicted()
    {
        m_details->setRow(rowOf(m_submission));
        m_details->setJsonShown(true);
        auto *of = m_details->findChild<SegmentedControl *>();
        auto *json = m_details->findChild<JsonEditor *>();
        QTRY_VERIFY(of->isVisible());
        QVERIFY(json->text().contains("utmTerm"));
        of->setCurrentIndex(1);
        QVERIFY2(json->text().contains("\"contactId\": \"x\""), json->text());
        test::keep(test::grab(m_details.get(), 2), QStringLiteral("entries-details-request"));
        of->setCurrentIndex(2);
        QVERIFY2(json->text().contains("\"entry\""), json->text());
        QVERIFY(!json->text().contains("contactId"));
        m_details->setRow(rowOf(0)); // entered elsewhere
        QVERIFY(!of->isVisible());
        QVERIFY(json->text().contains("utmTerm"));
    }

    void cleanupTestCase()
    {
        m_details.reset();
        m_session.reset();
        m_workspace.reset();
    }
};

QTEST_MAIN(EntryDetailsTest)
#include "tst_entrydetails.moc"
