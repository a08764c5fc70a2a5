// SPDX-License-Identifier: GPL-3.0-or-later
// What is posted to the sandbox's webhook address over a real socket becomes a sample; the dialog that explains it.
#include "mappingpagefixture.h"

#include "app/store/samplerepository.h"
#include "app/sync/catalog.h"
#include "tests/ui/widgets/grab.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTcpSocket>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace desk;

namespace {

const QString bookingDesk = QStringLiteral("Booking desk");

} // namespace

class CaptureTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MappingPageFixture> m_ui;

    [[nodiscard]] QUrl address(const QString &source = bookingDesk) const
    {
        const auto known = m_ui->session()->catalog().findSource(m_ui->sourceId(source));
        return QUrl(known->webhookUrl.value_or(QString()));
    }
    static bool post(const QUrl &url, const QByteArray &body)
    {
        QTcpSocket socket;
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        if (!socket.waitForConnected(10'000))
            return false;
        socket.write("POST " + url.path().toLatin1() + " HTTP/1.1\r\nHost: " + url.host().toLatin1()
                     + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QByteArray answer;
        while (socket.waitForReadyRead(10'000))
            answer += socket.readAll();
        return answer.startsWith("HTTP/1.1 200");
    }
    [[nodiscard]] ui::DialogFrame *openDialog()
    {
        QTest::mouseClick(m_ui->find<QToolButton>("captureWebhookButton"), Qt::LeftButton);
        ui::DialogFrame *dialog = nullptr;
        return QTest::qWaitFor([&] { return (dialog = m_ui->find<ui::DialogFrame>("captureDialog")) != nullptr; })
                   ? dialog
                   : nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_ui = std::make_unique<MappingPageFixture>(m_folder->path());
        QVERIFY(m_ui->isReady());
        QVERIFY(m_ui->select(bookingDesk));
    }
    void cleanup()
    {
        m_ui.reset();
        m_folder.reset();
    }

    void aPostIsShownAtOnce()
    {
        QVERIFY(post(address(), "{\"order\":{\"total\":12.50,\"items\":[{\"sku\":\"a\"}]}}"));
        QTRY_VERIFY_WITH_TIMEOUT(m_ui->editor()->text().contains("12.50"), 10'000);
        QVERIFY(m_ui->editor()->text().contains("sku"));
    }

    void whatIsBeingTypedStays()
    {
        const QByteArray mine = "{\"mine\": 1}";
        m_ui->editor()->replaceText(mine);
        QVERIFY(post(address(), "{\"theirs\":1}"));
        auto *message = m_ui->find<ui::InlineMessage>("capturedMessage");
        QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 10'000);
        QVERIFY2(message->text().startsWith(QStringLiteral("Captured")), qPrintable(message->text()));
        QCOMPARE(m_ui->editor()->text(), mine);
        QTest::mouseClick(message->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY(m_ui->editor()->text().contains("theirs"));
        QVERIFY(!message->isVisible());
    }

    void manyAtOnceAllBecomeSamples()
    {
        for (int i = 0; i < 20; ++i)
            QVERIFY(post(address(), "{\"number\":" + QByteArray::number(1000 + i) + "}"));
        const auto count = [this] {
            const auto read =
                m_ui->session()->workspace().write([id = m_ui->sourceId(bookingDesk)](store::Database &db) {
                    return store::SampleRepository(db).ofSource(id, 1000);
                });
            if (!QTest::qWaitFor([&] { return read.isFinished(); }, 10'000) || !read.result())
                return -1;
            return int(std::ranges::count_if(*read.result(), [](const store::SampleRepository::Sample &sample) {
                return sample.payload.startsWith("{\"number\":");
            }));
        };
        QTRY_COMPARE_WITH_TIMEOUT(count(), 20, 20'000);
    }

    void theDialogExplainsAndListens()
    {
        ui::DialogFrame *dialog = openDialog();
        QVERIFY(dialog);
        auto *line = dialog->findChild<QLineEdit *>(QStringLiteral("captureAddress"));
        auto *command = dialog->findChild<QPlainTextEdit *>(QStringLiteral("curlCommand"));
        QVERIFY(!line->text().contains(address().path()));
        QVERIFY(!command->toPlainText().contains(address().path()));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("showAddressButton")), Qt::LeftButton);
        QCOMPARE(line->text(), address().toString());
        QVERIFY(command->toPlainText().contains(address().toString()));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("copyCurlButton")), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(QStringLiteral("curl -X POST 'http://127.0.0.1:")), qPrintable(copied));
        auto *list = dialog->findChild<QListWidget *>(QStringLiteral("capturedList"));
        QVERIFY(!list->isVisible());
        QVERIFY(post(address(), "{\"first\":\"it's\"}"));
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 1, 10'000);
        QVERIFY(post(address(), "{\"second\":2}"));
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 2, 10'000);
        QVERIFY(list->item(0)->text().contains(QStringLiteral("second")));
        ui::test::keep(ui::test::grab(dialog, 1), QStringLiteral("mappings-capture"));
        list->setCurrentRow(1);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
        QTRY_VERIFY(m_ui->editor()->text().contains("first"));
    }

    void aLiveConnectionOnlyWarns()
    {
        QVERIFY(m_ui->openLive());
        QVERIFY(m_ui->select(bookingDesk));
        ui::DialogFrame *dialog = openDialog();
        QVERIFY(dialog);
        QCOMPARE(dialog->place(), ui::Place::Live);
        QVERIFY(dialog->findChild<QWidget *>(QStringLiteral("captureWarning")));
        QVERIFY(dialog->findChild<QLineEdit *>(QStringLiteral("captureAddress")));
        QVERIFY(!dialog->findChild<QWidget *>(QStringLiteral("curlCommand")));
        QVERIFY(!dialog->findChild<QWidget *>(QStringLiteral("capturedList")));
        ui::test::keep(ui::test::grab(dialog, 1), QStringLiteral("mappings-capture-live"));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::Theme::instance().setMode(ui::Theme::Mode::Light);
    ui::Theme::instance().apply(application);
    CaptureTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_capture.moc"
