// SPDX-License-Identifier: GPL-3.0-or-later
// A process that something bad happens to. Arguments: what, file.
//   open    opens the workspace without root's rights and prints "ok" or the error's code
//   write   writes numbered drafts and prints each number once it is committed, until it is killed
//   fill    the same until it fails (on a small disk); prints the error's code, then "kept" if all that was committed
//           can be read after opening it again
#include "app/store/draftrepository.h"
#include "app/store/workspace.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

namespace {

void say(const QString &line)
{
    std::fputs((line + QLatin1Char('\n')).toUtf8().constData(), stdout);
    std::fflush(stdout);
}

bool keptAll(desk::store::Workspace &workspace, int last)
{
    auto drafts = workspace.read(
        [](desk::store::Database &db) { return desk::store::DraftRepository(db).ofKind(QStringLiteral("test")); });
    drafts.waitForFinished();
    return drafts.result() && drafts.result()->size() == last;
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace desk;
    QCoreApplication application(argc, argv);
    const QString what = QCoreApplication::arguments().value(1);
    const QString file = QCoreApplication::arguments().value(2);
    constexpr uid_t nobody = 65534;
    if (what == QLatin1String("open") && ::geteuid() == 0 && ::setuid(nobody) != 0)
        return 1;
    auto workspace = store::Workspace::open(file);
    if (what == QLatin1String("open") || !workspace) {
        say(workspace ? QStringLiteral("ok") : workspace.error().code);
        return 0;
    }
    for (int i = 1;; ++i) {
        auto written = (*workspace)->write([i](store::Database &db) {
            return store::DraftRepository(db).put(QStringLiteral("test"), QString::number(i), QByteArray(20'000, 'x'));
        });
        written.waitForFinished();
        if (const auto result = written.result(); !result) {
            say(result.error().code);
            workspace->reset();
            workspace = store::Workspace::open(file);
            if (workspace && keptAll(**workspace, i - 1))
                say(QStringLiteral("kept"));
            return 0;
        }
        say(QString::number(i));
    }
}
