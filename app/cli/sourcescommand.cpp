// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sourcescommand.h"

#include "app/cli/connectionoptions.h"
#include "app/domain/json.h"
#include "app/domain/whenready.h"

namespace desk::cli {

namespace {

/// Reads all pages of the configs, then all pages of each one's sources, one request after the other.
class SourceReader : public QObject
{
public:
    struct Row {
        domain::ConversionConfig config;
        domain::ConversionSource source;
    };
    using Done = std::function<void(domain::Result<QList<Row>>)>;

    SourceReader(std::shared_ptr<Connection> connection, Done done)
        : m_connection(std::move(connection)), m_done(std::move(done))
    {}

    void readConfigs(int page = 1)
    {
        domain::whenReady(m_connection->client().listConfigs(page, 100, api::Lane::Operator), this,
                          [this, page](const domain::Result<domain::Page<domain::ConversionConfig>> &answer) {
                              if (!answer) {
                                  finish(tl::unexpected(answer.error()));
                                  return;
                              }
                              m_configs.append(answer->items);
                              if (answer->info.hasMore)
                                  readConfigs(page + 1);
                              else
                                  readSources(0, 1);
                          });
    }

private:
    void readSources(qsizetype config, int page)
    {
        if (config == m_configs.size()) {
            finish(m_rows);
            return;
        }
        const QString id = m_configs[config].id;
        domain::whenReady(m_connection->client().listSources(id, page, 100, api::Lane::Operator), this,
                          [this, config, page](const domain::Result<domain::Page<domain::ConversionSource>> &answer) {
                              if (!answer) {
                                  finish(tl::unexpected(answer.error()));
                                  return;
                              }
                              for (const domain::ConversionSource &source : answer->items)
                                  m_rows.append({m_configs[config], source});
                              if (answer->info.hasMore)
                                  readSources(config, page + 1);
                              else
                                  readSources(config + 1, 1);
                          });
    }

    void finish(domain::Result<QList<Row>> result)
    {
        deleteLater();
        m_done(std::move(result));
    }

    std::shared_ptr<Connection> m_connection;
    Done m_done;
    QList<domain::ConversionConfig> m_configs;
    QList<Row> m_rows;
};

QString typeOf(const domain::ConversionSource &source)
{
    return source.sourceType.isEmpty() ? QStringLiteral("WEBHOOK") : source.sourceType;
}

bool isActive(const SourceReader::Row &row)
{
    return row.source.isActive && row.config.isActive;
}

/// Without the webhook's URL: whoever knows it can post.
void printJson(const Streams &streams, const QList<SourceReader::Row> &rows)
{
    domain::JsonWriter writer;
    writer.beginArray();
    for (const SourceReader::Row &row : rows) {
        writer.beginObject();
        writer.member("id", row.source.id);
        writer.member("name", row.source.name);
        writer.member("sourceType", typeOf(row.source));
        writer.key("isActive").boolean(row.source.isActive);
        writer.member("configId", row.config.id);
        writer.member("configName", row.config.name);
        writer.key("configIsActive").boolean(row.config.isActive);
        writer.key("fieldMappings")
            .raw(row.source.fieldMappings.isEmpty() ? std::string("null") : row.source.fieldMappings.toStdString());
        writer.key("totalRequests").number(row.source.totalRequests);
        writer.endObject();
    }
    writer.endArray();
    streams.out(writer.take() + '\n');
}

void printText(const Streams &streams, const QList<SourceReader::Row> &rows)
{
    for (const SourceReader::Row &row : rows)
        streams.out(cell(row.source.id) + '\t' + cell(row.config.name) + '\t' + cell(row.source.name) + '\t'
                    + cell(typeOf(row.source)) + '\t' + (isActive(row) ? "active" : "paused") + '\n');
}

} // namespace

QString SourcesCommand::summary() const
{
    return tr("List the conversion sources of the business.");
}

void SourcesCommand::describe(QCommandLineParser &) const {}

void SourcesCommand::run(const QCommandLineParser &parser, const Streams &streams, std::function<void(Exit)> finished)
{
    const auto json = wantsJson(parser);
    if (!json) {
        finished(report(streams, json.error()));
        return;
    }
    using Resolved = domain::Result<std::shared_ptr<Connection>>;
    resolveConnection(parser, {}, [=](const Resolved &connection) {
        if (!connection) {
            finished(report(streams, connection.error()));
            return;
        }
        auto *reader = new SourceReader(*connection, [=](const domain::Result<QList<SourceReader::Row>> &rows) {
            if (rows)
                *json ? printJson(streams, *rows) : printText(streams, *rows);
            finished(rows ? Exit::Done : report(streams, rows.error()));
        });
        reader->readConfigs();
    });
}

} // namespace desk::cli
