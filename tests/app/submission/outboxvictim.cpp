// SPDX-License-Identifier: GPL-3.0-or-later
// Sends what is in an outbox until nothing is due, or until somebody kills it. Arguments: workspace, base URL,
// business. The key is in CONVERSION_DESK_API_KEY.
#include "app/api/client.h"
#include "app/store/workspace.h"
#include "app/submission/outbox.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    using namespace desk;
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    auto workspace = store::Workspace::open(arguments.value(1));
    if (!workspace)
        return 4;
    api::Client client(QUrl(arguments.value(2)), api::Secret(qEnvironmentVariable("CONVERSION_DESK_API_KEY")),
                       arguments.value(3));
    submission::Outbox outbox(**workspace, client, QStringLiteral("shop"));
    bool begun = false;
    QObject::connect(&outbox, &submission::Outbox::activityChanged, &application, [&] {
        const auto activity = outbox.activity();
        if (begun && activity == submission::Outbox::Activity::Idle)
            QCoreApplication::quit();
        begun = begun || activity == submission::Outbox::Activity::Sending;
    });
    outbox.run();
    return QCoreApplication::exec();
}
