// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/quietthings.h"

#include "app/domain/json.h"
#include "app/domain/whenready.h"
#include "app/store/syncstaterepository.h"
#include "app/store/workspace.h"

namespace desk::models {

namespace {

QString keysName()
{
    return QStringLiteral("mapping.hidden-keys.");
}
QString remarksName()
{
    return QStringLiteral("mapping.hidden-remarks.");
}

QString written(const QSet<QString> &values)
{
    QStringList sorted(values.begin(), values.end());
    sorted.sort();
    domain::JsonWriter writer;
    writer.beginArray();
    for (const QString &value : sorted)
        writer.string(value);
    writer.endArray();
    return QString::fromStdString(writer.take());
}

QSet<QString> readSet(const std::optional<QString> &json)
{
    QSet<QString> values;
    domain::JsonDocument document;
    if (!json || document.parse(json->toStdString()))
        return values;
    for (const domain::JsonMember member : document.root())
        values << QString::fromStdString(std::string(member.value.string()));
    return values;
}

} // namespace

QuietThings::QuietThings(QObject *parent) : QObject(parent) {}

void QuietThings::setSource(store::Workspace *workspace, const QString &profileId, const QString &sourceId)
{
    if (workspace == m_workspace && profileId == m_profileId && sourceId == m_sourceId)
        return;
    m_workspace = workspace;
    m_profileId = profileId;
    m_sourceId = sourceId;
    m_keys.clear();
    m_remarks.clear();
    ++m_generation;
    Q_EMIT changed();
    read();
}

void QuietThings::read()
{
    if (!m_workspace || m_sourceId.isEmpty())
        return;
    using Both = QPair<QSet<QString>, QSet<QString>>;
    // Through the writer, in its order: what was hidden a moment ago is there.
    auto asked =
        m_workspace->write([profile = m_profileId, source = m_sourceId](store::Database &db) -> domain::Result<Both> {
            store::SyncStateRepository facts(db, profile);
            const auto keys = facts.value(keysName() + source);
            const auto remarks = facts.value(remarksName() + source);
            if (!keys || !remarks)
                return tl::unexpected(!keys ? keys.error() : remarks.error());
            return Both{readSet(*keys), readSet(*remarks)};
        });
    domain::whenReady(asked, this, [this, generation = m_generation](const domain::Result<Both> &both) {
        if (generation != m_generation)
            return;
        if (!both) {
            Q_EMIT failed(both.error());
            return;
        }
        m_keys.unite(both->first);
        m_remarks.unite(both->second);
        Q_EMIT changed();
    });
}

void QuietThings::keep(const QString &name, const QSet<QString> &values)
{
    Q_EMIT changed();
    if (!m_workspace || m_sourceId.isEmpty())
        return;
    auto done = m_workspace->write([profile = m_profileId, name = QString(name + m_sourceId),
                                    values](store::Database &db) -> domain::Result<void> {
        store::SyncStateRepository facts(db, profile);
        return values.isEmpty() ? facts.remove(name) : facts.set(name, written(values));
    });
    domain::whenReady(done, this, [this](const domain::Result<void> &result) {
        if (!result)
            Q_EMIT failed(result.error());
    });
}

void QuietThings::hideKeys(const QStringList &paths)
{
    m_keys.unite(QSet<QString>(paths.begin(), paths.end()));
    keep(keysName(), m_keys);
}

void QuietThings::showAllKeys()
{
    m_keys.clear();
    keep(keysName(), m_keys);
}

void QuietThings::hideRemark(const QString &id)
{
    m_remarks.insert(id);
    keep(remarksName(), m_remarks);
}

void QuietThings::showAllRemarks()
{
    m_remarks.clear();
    keep(remarksName(), m_remarks);
}

} // namespace desk::models
