// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspaceopener.h"

#include "app/domain/whenready.h"

#include <QCoreApplication>
#include <QFile>
#include <QPromise>
#include <QThreadPool>

namespace desk::ui {

WorkspaceOpener::~WorkspaceOpener() = default;

void WorkspaceOpener::open(const QString &file)
{
    m_file = file;
    const int generation = ++m_generation;
    auto promise = std::make_shared<QPromise<std::shared_ptr<Opened>>>();
    promise->start();
    domain::whenReady(promise->future(), this,
                      [this, generation](const std::shared_ptr<Opened> &result) { answer(generation, result); });
    QThread *home = thread();
    QThreadPool::globalInstance()->start([promise, file, home] {
        auto result = std::make_shared<Opened>(store::Workspace::open(file));
        if (*result)
            (**result)->moveToThread(home);
        promise->addResult(result);
        promise->finish();
    });
}

void WorkspaceOpener::answer(int generation, const std::shared_ptr<Opened> &result)
{
    if (generation != m_generation)
        return;
    if (!*result) {
        Q_EMIT failed(result->error());
        return;
    }
    m_workspace = std::move(**result);
    Q_EMIT opened();
}

domain::Result<QString> WorkspaceOpener::setAside(const QString &file)
{
    QString aside;
    for (int number = 1; aside.isEmpty() || QFile::exists(aside); ++number)
        aside = file + QStringLiteral(".set-aside-%1").arg(number);
    // The journal first: a workspace must not meet the journal of another one.
    const QStringList endings{QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal"), QString()};
    for (const QString &ending : endings) {
        const QString from = file + ending;
        if (QFile::exists(from) && !QFile::rename(from, aside + ending))
            return domain::fail(
                QStringLiteral("workspace.not-set-aside"),
                QCoreApplication::translate("WorkspaceOpener", "The file %1 cannot be given another name.").arg(from),
                {}, QCoreApplication::translate("WorkspaceOpener", "Check that its folder can be written to."));
    }
    return aside;
}

} // namespace desk::ui
