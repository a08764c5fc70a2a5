// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/client.h"
#include "rawserver.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace desk;
using api::Client;
using api::Secret;

namespace {

/// Speaks TLS with a certificate that nobody vouches for, and notes what it is told in confidence.
class SelfSignedServer : public QTcpServer
{
public:
    QSslConfiguration configuration;
    QByteArray heard;

    bool load(const QString &folder)
    {
        QFile key(folder + QStringLiteral("/key.pem"));
        const auto certificates = QSslCertificate::fromPath(folder + QStringLiteral("/cert.pem"));
        if (!key.open(QIODevice::ReadOnly) || certificates.isEmpty())
            return false;
        configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(certificates.first());
        configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        return listen(QHostAddress::LocalHost);
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSslConfiguration(configuration);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] {
            heard += socket->readAll();
            socket->write("HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n{}");
        });
        socket->startServerEncryption();
    }
};

} // namespace

class TlsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SelfSignedServer m_server;

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
            QSKIP("openssl is not installed, so there is no certificate to refuse");
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS here");
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder.path());
        openssl.start(QStringLiteral("openssl"),
                      QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 -subj "
                                     "/CN=localhost")
                          .split(QLatin1Char(' ')));
        QVERIFY(openssl.waitForFinished(60'000));
        QVERIFY2(m_server.load(m_folder.path()), openssl.readAllStandardError().constData());
    }

    void anUnknownCertificateIsRefusedBeforeAnythingIsSaid()
    {
        const QUrl url(QStringLiteral("https://localhost:%1").arg(m_server.serverPort()));
        Client client(url, Secret(QStringLiteral("sk-ak-test")),
                      QStringLiteral("0b000000-0000-4000-8000-000000000001"));
        const auto read = client.listBusinesses();
        QVERIFY(test::finishes(read));
        QCOMPARE(read.result().error().code, QStringLiteral("network.tls"));
        QVERIFY2(read.result().error().message.contains(QStringLiteral("self-signed")),
                 qPrintable(read.result().error().message));
        QVERIFY(read.result().error().message.contains(QStringLiteral("localhost")));
        QVERIFY(!read.result().error().advice.isEmpty());

        const auto written = client.createEntry("{\"eventValue\":1}");
        QVERIFY(test::finishes(written));
        QCOMPARE(written.result().error->code, QStringLiteral("network.tls"));
        QVERIFY(written.result().delivery == api::Delivery::NotSent);
        QVERIFY2(m_server.heard.isEmpty(), m_server.heard.constData());
    }

    void aTrustedCertificateIsAccepted()
    {
        // The same server once its certificate is trusted: both ways of sending work over TLS.
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        const QSslConfiguration before = trusting;
        trusting.addCaCertificate(m_server.configuration.localCertificate());
        QSslConfiguration::setDefaultConfiguration(trusting);
        {
            const QUrl url(QStringLiteral("https://localhost:%1").arg(m_server.serverPort()));
            Client client(url, Secret(QStringLiteral("sk-ak-test")),
                          QStringLiteral("0b000000-0000-4000-8000-000000000001"));
            const auto written = client.createEntry("{\"eventValue\":1}");
            QVERIFY(test::finishes(written));
            QCOMPARE(written.result().httpStatus, 201);
            QVERIFY(m_server.heard.contains("Authorization: Bearer sk-ak-test"));
        }
        QSslConfiguration::setDefaultConfiguration(before);
    }
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
