// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/businessescommand.h"

#include "app/cli/connectionoptions.h"
#include "app/domain/json.h"
#include "app/domain/whenready.h"

namespace desk::cli {

namespace {

void print(const Streams &streams, const QList<domain::Business> &businesses, bool json)
{
    if (!json) {
        for (const domain::Business &business : businesses)
            streams.out(cell(business.id) + '\t' + cell(business.name) + '\n');
        return;
    }
    domain::JsonWriter writer;
    writer.beginArray();
    for (const domain::Business &business : businesses)
        writer.raw(business.raw.toStdString());
    writer.endArray();
    streams.out(writer.take() + '\n');
}

} // namespace

QString BusinessesCommand::summary() const
{
    return tr("List the businesses that the key reaches.");
}

void BusinessesCommand::describe(QCommandLineParser &) const {}

void BusinessesCommand::run(const QCommandLineParser &parser, const Streams &streams,
                            std::function<void(Exit)> finished)
{
    const auto json = wantsJson(parser);
    if (!json) {
        finished(report(streams, json.error()));
        return;
    }
    using Resolved = domain::Result<std::shared_ptr<Connection>>;
    resolveConnection(parser, {.business = false}, [=](const Resolved &connection) {
        if (!connection) {
            finished(report(streams, connection.error()));
            return;
        }
        // A context of its own: the connection goes with the callback and must not be what the callback hangs on.
        auto *context = new QObject;
        domain::whenReady((*connection)->client().listBusinesses(), context,
                          [=, keep = *connection](const domain::Result<QList<domain::Business>> &businesses) {
                              context->deleteLater();
                              if (businesses)
                                  print(streams, *businesses, *json);
                              finished(businesses ? Exit::Done : report(streams, businesses.error()));
                          });
    });
}

} // namespace desk::cli
