// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace desk::connections {

class Session;

/// Tells when the sandbox's webhook of a source received something; Session::payloadReader() then has it. Only that of
/// the sandbox's session ever does. Lives as long as its session, in its thread.
class PayloadFeed : public QObject
{
    Q_OBJECT
public:
    /// That of the session, made when it has none yet.
    [[nodiscard]] static PayloadFeed *of(Session &session);

Q_SIGNALS:
    void received(const QString &sourceId);

private:
    explicit PayloadFeed(Session &session);
};

} // namespace desk::connections
