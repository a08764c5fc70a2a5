// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/client.h"
#include "app/cli/command.h"
#include "app/connections/profile.h"
#include "app/domain/result.h"

#include <QObject>

#include <functional>
#include <memory>

namespace desk::connections {
class KeyStore;
class SandboxHost;
} // namespace desk::connections
namespace desk::store {
class Workspace;
}

namespace desk::cli {

/// The connection that a call names: --profile NAME, or --base-url URL --business UUID with the key in
/// CONVERSION_DESK_API_KEY. Stays alive as long as the command works with it.
class Connection : public QObject
{
    Q_OBJECT
public:
    ~Connection() override;

    /// With --base-url it is the stored profile of that address and business, or one made up for this call, whose id
    /// is the same every time.
    [[nodiscard]] const connections::Profile &profile() const { return m_profile; }
    /// Under which the workspace keeps what belongs to this business at this address.
    [[nodiscard]] QString dataKey() const;
    [[nodiscard]] api::Client &client() { return *m_client; }
    /// Null unless it was asked for or --profile was used.
    [[nodiscard]] store::Workspace *workspace() { return m_workspace.get(); }

private:
    friend class ConnectionResolver;
    Connection() = default;

    connections::Profile m_profile;
    bool m_madeUp = false; ///< the profile's id stands for its place
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<connections::SandboxHost> m_sandbox;
    std::unique_ptr<connections::KeyStore> m_keys;
    std::unique_ptr<api::Client> m_client;
};

struct ConnectionNeeds {
    bool workspace = false; ///< open it in any case
    bool business = true;   ///< --business (or a profile's) must be there
    bool server = true;     ///< false: the cache is enough; no key, no sandbox, calls of the client fail
};

/// Resolves the options. `ready` is called once, from the event loop. Errors: call.* (the call is wrong), workspace.*,
/// others from the key store, the sandbox and the service.
void resolveConnection(const QCommandLineParser &parser, const ConnectionNeeds &needs,
                       std::function<void(domain::Result<std::shared_ptr<Connection>>)> ready);

/// The exit status that an error of a command means.
[[nodiscard]] Exit exitFor(const domain::Error &error);
/// Message, fields and advice as lines on standard error; the exit status.
Exit report(const Streams &streams, const domain::Error &error);
/// --format: true for json, false for none or text; anything else is an error.
[[nodiscard]] domain::Result<bool> wantsJson(const QCommandLineParser &parser);
/// A text in a cell of tab-separated output: tabs and line breaks become blanks.
[[nodiscard]] std::string cell(const QString &text);

} // namespace desk::cli
