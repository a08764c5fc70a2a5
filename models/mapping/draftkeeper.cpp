// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/draftkeeper.h"

#include "app/domain/json.h"
#include "app/domain/whenready.h"
#include "app/store/draftrepository.h"

namespace desk::models {

DraftKeeper::DraftKeeper(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

DraftKeeper::~DraftKeeper()
{
    flush();
}

void DraftKeeper::setWorkspace(store::Workspace *workspace)
{
    if (workspace == m_workspace)
        return;
    flush();
    m_pending.clear();
    m_failing = false;
    m_workspace = workspace;
}

void DraftKeeper::put(const QString &kind, const QString &key, const QByteArray &text)
{
    m_pending.insert({kind, key}, text);
    soon();
}

void DraftKeeper::remove(const QString &kind, const QString &key)
{
    m_pending.insert({kind, key}, std::nullopt);
    soon();
}

void DraftKeeper::soon()
{
    // Not restarted: whoever types on and on is written too.
    if (!m_timer.isActive() || m_timer.remainingTime() > delay)
        m_timer.start(delay);
}

void DraftKeeper::flush()
{
    m_timer.stop();
    if (m_pending.isEmpty() || !m_workspace)
        return;
    const Drafts pending = std::exchange(m_pending, {});
    auto answered = m_workspace->write([pending](store::Database &db) -> domain::Result<void> {
        store::DraftRepository drafts(db);
        for (auto it = pending.cbegin(); it != pending.cend(); ++it) {
            auto done = it.value() ? drafts.put(it.key().first, it.key().second, *it.value())
                                   : drafts.remove(it.key().first, it.key().second);
            if (!done)
                return done;
        }
        return {};
    });
    domain::whenReady(answered, this, [this, pending, workspace = m_workspace](const domain::Result<void> &answer) {
        if (workspace == m_workspace)
            written(pending, answer);
    });
}

void DraftKeeper::written(const Drafts &drafts, const domain::Result<void> &done)
{
    if (done) {
        if (std::exchange(m_failing, false))
            Q_EMIT recovered();
        return;
    }
    for (auto it = drafts.cbegin(); it != drafts.cend(); ++it) {
        if (!m_pending.contains(it.key())) // else there is a newer one
            m_pending.insert(it.key(), it.value());
    }
    if (!m_timer.isActive())
        m_timer.start(retryDelay);
    if (!std::exchange(m_failing, true))
        Q_EMIT failed(done.error());
}

QByteArray MappingDraft::toJson() const
{
    const auto orNull = [](const QByteArray &json) {
        return json.isEmpty() ? std::string("null") : json.toStdString();
    };
    domain::JsonWriter writer;
    writer.beginObject().key("base").raw(orNull(base)).key("mapping").raw(orNull(mapping));
    if (brokenText)
        writer.member("text", QString::fromUtf8(*brokenText));
    writer.endObject();
    return QByteArray::fromStdString(writer.take());
}

std::optional<MappingDraft> MappingDraft::fromJson(const QByteArray &json)
{
    domain::JsonDocument document;
    if (document.parse(json.toStdString()) || !document.root()["mapping"])
        return std::nullopt;
    MappingDraft draft{.base = QByteArray::fromStdString(document.root()["base"].toCompact()),
                       .mapping = QByteArray::fromStdString(document.root()["mapping"].toCompact())};
    if (const domain::JsonValue text = document.root()["text"]; text.isString())
        draft.brokenText = QByteArray::fromStdString(std::string(text.string()));
    return draft;
}

} // namespace desk::models
