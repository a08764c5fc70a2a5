// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connectionoptions.h"

#include "app/connections/keystore.h"
#include "app/connections/sandboxhost.h"
#include "app/domain/whenready.h"
#include "app/store/profilerepository.h"
#include "app/store/workspace.h"

#include <QCoreApplication>
#include <QTimer>
#include <QUuid>

namespace desk::cli {

namespace {

tl::unexpected<domain::Error> badCall(const QString &message)
{
    return domain::fail(QStringLiteral("call.connection"), message);
}

} // namespace

Connection::~Connection()
{
    m_client.reset(); // before the server it talks to
}

QString Connection::dataKey() const
{
    return m_madeUp ? m_profile.id : m_profile.dataKey();
}

/// One resolution under way; deletes itself after the answer.
class ConnectionResolver : public QObject
{
public:
    using Answer = domain::Result<std::shared_ptr<Connection>>;
    using Ready = std::function<void(Answer)>;

    ConnectionResolver(const ConnectionNeeds &needs, Ready ready) : m_needs(needs), m_ready(std::move(ready)) {}

    void start(const QCommandLineParser &parser)
    {
        const auto checked = readOptions(parser);
        if (!checked) {
            finish(tl::unexpected(checked.error()));
            return;
        }
        if (!m_needs.workspace && m_profileName.isEmpty()) {
            adHoc({});
            return;
        }
        const QString file = m_workspaceFile.isEmpty() ? store::Workspace::defaultFile() : m_workspaceFile;
        auto workspace = store::Workspace::open(file);
        if (!workspace) {
            finish(tl::unexpected(workspace.error()));
            return;
        }
        m_connection->m_workspace = std::move(*workspace);
        auto reading =
            m_connection->m_workspace->read([](store::Database &db) { return store::ProfileRepository(db).all(); });
        domain::whenReady(reading, this, [this](const domain::Result<QList<store::ProfileRecord>> &records) {
            if (!records) {
                finish(tl::unexpected(records.error()));
                return;
            }
            QList<connections::Profile> profiles;
            for (const store::ProfileRecord &record : *records)
                profiles.append(connections::fromRecord(record));
            if (std::ranges::none_of(profiles, &connections::Profile::isSandbox))
                profiles.prepend(connections::sandboxProfile());
            m_profileName.isEmpty() ? adHoc(profiles) : named(profiles);
        });
    }

private:
    domain::Result<void> readOptions(const QCommandLineParser &parser)
    {
        m_workspaceFile = parser.value(QStringLiteral("workspace"));
        m_profileName = parser.value(QStringLiteral("profile"));
        m_business = parser.value(QStringLiteral("business")).trimmed();
        const bool byUrl = parser.isSet(QStringLiteral("base-url"));
        if (!m_profileName.isEmpty() && byUrl)
            return badCall(
                QCoreApplication::translate("CommandLine", "Give either --profile or --base-url, not both."));
        if (m_profileName.isEmpty() && !byUrl)
            return badCall(QCoreApplication::translate(
                "CommandLine", "Name a connection: --profile NAME, or --base-url URL --business UUID with the "
                               "key in CONVERSION_DESK_API_KEY. --profile Sandbox is always there."));
        if (!m_business.isEmpty() && QUuid::fromString(m_business).isNull())
            return badCall(QCoreApplication::translate("CommandLine", "--business must be a UUID."));
        if (!byUrl)
            return {};
        m_baseUrl = connections::baseUrlFromText(parser.value(QStringLiteral("base-url")));
        if (!api::isUsableBaseUrl(m_baseUrl))
            return badCall(QCoreApplication::translate(
                "CommandLine", "--base-url must begin with https:// and hold a host; http:// is only for this "
                               "computer."));
        if (m_business.isEmpty() && m_needs.business)
            return badCall(QCoreApplication::translate(
                "CommandLine", "--base-url needs --business UUID too. `conversion-desk businesses` lists them."));
        m_key = api::Secret(QString::fromUtf8(qgetenv("CONVERSION_DESK_API_KEY")));
        if (m_needs.server && !m_key.isUsable())
            return badCall(QCoreApplication::translate(
                "CommandLine", "Put the API key into the environment variable CONVERSION_DESK_API_KEY."));
        return {};
    }

    /// --base-url: the stored profile of this place, or one for the moment.
    void adHoc(const QList<connections::Profile> &profiles)
    {
        connections::Profile profile;
        const auto known = std::ranges::find_if(profiles, [this](const connections::Profile &candidate) {
            return !candidate.isSandbox && candidate.baseUrl == m_baseUrl && candidate.businessId == m_business;
        });
        if (known != profiles.end()) {
            profile = *known;
        } else {
            static const QUuid ours(QStringLiteral("{5d3a1c52-6a0e-4a52-9d52-6f0d8f0e7c11}"));
            profile.id = QUuid::createUuidV5(ours, QString(m_baseUrl.toString() + QLatin1Char(' ') + m_business))
                             .toString(QUuid::WithoutBraces);
            profile.name = m_baseUrl.host();
            profile.baseUrl = m_baseUrl;
            profile.businessId = m_business;
            m_connection->m_madeUp = true;
        }
        m_connection->m_profile = profile;
        connectTo(m_baseUrl, m_key);
    }

    void named(const QList<connections::Profile> &profiles)
    {
        const auto matches = [this](Qt::CaseSensitivity sensitivity) {
            return [this, sensitivity](const connections::Profile &profile) {
                return profile.name.compare(m_profileName, sensitivity) == 0 || profile.id == m_profileName;
            };
        };
        auto it = std::ranges::find_if(profiles, matches(Qt::CaseSensitive));
        if (it == profiles.end())
            it = std::ranges::find_if(profiles, matches(Qt::CaseInsensitive));
        if (it == profiles.end()) {
            QStringList names;
            for (const connections::Profile &profile : profiles)
                names.append(profile.name);
            finish(
                badCall(QCoreApplication::translate("CommandLine", "There is no connection named “%1”. There are: %2.")
                            .arg(m_profileName, names.join(QStringLiteral(", ")))));
            return;
        }
        m_connection->m_profile = *it;
        if (!m_business.isEmpty())
            m_connection->m_profile.businessId = m_business;
        if (!m_needs.server && !m_connection->m_profile.businessId.isEmpty())
            connectTo(m_connection->m_profile.baseUrl, {});
        else if (it->isSandbox)
            startSandbox();
        else
            readKey();
    }

    void startSandbox()
    {
        sandbox::Options options;
        options.store = connections::SandboxHost::storeBeside(m_connection->m_workspace->file());
        options.rateLimitPerMinute = 600; // as the window's
        m_connection->m_sandbox = std::make_unique<connections::SandboxHost>(options);
        domain::whenReady(m_connection->m_sandbox->start(), this,
                          [this](const domain::Result<connections::SandboxHost::Running> &running) {
                              if (!running) {
                                  finish(tl::unexpected(running.error()));
                                  return;
                              }
                              m_baseUrl = running->baseUrl;
                              m_key = running->key;
                              if (m_connection->m_profile.businessId.isEmpty())
                                  findSandboxBusiness();
                              else
                                  connectTo(m_baseUrl, m_key);
                          });
    }

    void findSandboxBusiness()
    {
        auto *client = new api::Client(m_baseUrl, m_key, QString(), this);
        domain::whenReady(client->listBusinesses(), this,
                          [this](const domain::Result<QList<domain::Business>> &businesses) {
                              if (!businesses) {
                                  finish(tl::unexpected(businesses.error()));
                                  return;
                              }
                              if (!businesses->isEmpty()) {
                                  m_connection->m_profile.businessId = businesses->first().id;
                                  m_connection->m_profile.businessName = businesses->first().name;
                              }
                              connectTo(m_baseUrl, m_key);
                          });
    }

    void readKey()
    {
        m_connection->m_keys = std::make_unique<connections::KeyStore>();
        const connections::Profile &profile = m_connection->m_profile;
        domain::whenReady(m_connection->m_keys->read(profile.id, profile.baseUrl), this,
                          [this](const domain::Result<api::Secret> &key) {
                              if (key)
                                  connectTo(m_connection->m_profile.baseUrl, *key);
                              else
                                  finish(tl::unexpected(key.error()));
                          });
    }

    void connectTo(const QUrl &baseUrl, const api::Secret &key)
    {
        m_connection->m_client = std::make_unique<api::Client>(baseUrl, key, m_connection->m_profile.businessId);
        finish(m_connection);
    }

    void finish(Answer answer)
    {
        deleteLater();
        m_ready(std::move(answer));
    }

    ConnectionNeeds m_needs;
    Ready m_ready;
    std::shared_ptr<Connection> m_connection{new Connection};
    QString m_workspaceFile;
    QString m_profileName;
    QString m_business;
    QUrl m_baseUrl;
    api::Secret m_key;
};

void resolveConnection(const QCommandLineParser &parser, const ConnectionNeeds &needs,
                       std::function<void(domain::Result<std::shared_ptr<Connection>>)> ready)
{
    auto *resolver = new ConnectionResolver(needs, std::move(ready));
    QTimer::singleShot(0, resolver, [resolver, &parser] { resolver->start(parser); });
}

Exit exitFor(const domain::Error &error)
{
    // A file that was named and cannot be written is a matter of the call, too.
    if (error.code.startsWith(QLatin1String("call")) || error.code.startsWith(QLatin1String("file.")))
        return Exit::BadCall;
    return error.code.startsWith(QLatin1String("workspace")) ? Exit::WorkspaceFailed : Exit::ServiceFailed;
}

Exit report(const Streams &streams, const domain::Error &error)
{
    streams.error(error.message.toStdString());
    for (const domain::FieldProblem &problem : error.fields) {
        if (!problem.message.isEmpty())
            streams.error(QStringLiteral("  %1: %2").arg(problem.field, problem.message).toStdString());
    }
    if (!error.advice.isEmpty())
        streams.error(error.advice.toStdString());
    return exitFor(error);
}

domain::Result<bool> wantsJson(const QCommandLineParser &parser)
{
    const QString format = parser.value(QStringLiteral("format"));
    if (format.isEmpty() || format == QLatin1String("text"))
        return false;
    if (format == QLatin1String("json"))
        return true;
    return domain::fail(QStringLiteral("call.format"),
                        QCoreApplication::translate("CommandLine", "--format must be json or text."));
}

std::string cell(const QString &text)
{
    QString out = text;
    for (QChar &c : out) {
        if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    }
    return out.toStdString();
}

} // namespace desk::cli
