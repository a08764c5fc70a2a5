// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections/operatorname.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>

#include <vector>
#endif

namespace desk::connections {

QString operatorName()
{
#ifdef Q_OS_UNIX
    struct passwd entry = {};
    struct passwd *found = nullptr;
    std::vector<char> text(16'384);
    if (getpwuid_r(getuid(), &entry, text.data(), text.size(), &found) == 0 && found != nullptr) {
        // The first field of the comment is the full name.
        QString name = QString::fromLocal8Bit(entry.pw_gecos).section(QLatin1Char(','), 0, 0).trimmed();
        if (!name.isEmpty())
            return name;
        if (entry.pw_name != nullptr && *entry.pw_name != '\0')
            return QString::fromLocal8Bit(entry.pw_name);
    }
#endif
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        QString name = qEnvironmentVariable(variable).trimmed();
        if (!name.isEmpty())
            return name;
    }
    return {};
}

} // namespace desk::connections
