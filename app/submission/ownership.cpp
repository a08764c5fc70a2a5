// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/ownership.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace desk::submission {

Ownership::Ownership(const QString &workspaceFile, const QString &profileId)
{
    constexpr int shortName = 12;
    const QByteArray name = QCryptographicHash::hash(profileId.toUtf8(), QCryptographicHash::Sha256).toHex();
    // One lock a file, whatever path led to it.
    const QString real = QFileInfo(workspaceFile).canonicalFilePath();
    m_file = QStringLiteral("%1-outbox-%2")
                 .arg(real.isEmpty() ? workspaceFile : real, QString::fromLatin1(name.left(shortName)));
}

Ownership::~Ownership()
{
    release();
}

bool Ownership::tryTake()
{
    if (m_descriptor >= 0)
        return true;
    constexpr int ownerOnly = 0600;
    const int descriptor = ::open(QFile::encodeName(m_file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, ownerOnly);
    if (descriptor < 0)
        return false;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return false;
    }
    m_descriptor = descriptor;
    return true;
}

void Ownership::release()
{
    // The file stays: removing it would let two processes lock two files of the same name.
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

} // namespace desk::submission
