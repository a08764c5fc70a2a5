// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace desk::submission {

/// The right to send a connection's submissions: an advisory lock on a file beside the workspace. The kernel lets go
/// of it when the process ends, however it ends, so a killed program never leaves it behind.
class Ownership
{
public:
    Ownership(const QString &workspaceFile, const QString &profileId);
    ~Ownership();
    Ownership(const Ownership &) = delete;
    Ownership &operator=(const Ownership &) = delete;
    Ownership(Ownership &&) = delete;
    Ownership &operator=(Ownership &&) = delete;

    /// True if it is ours now. Never waits.
    bool tryTake();
    void release();
    [[nodiscard]] bool isOurs() const { return m_descriptor >= 0; }

private:
    QString m_file;
    int m_descriptor = -1;
};

} // namespace desk::submission
