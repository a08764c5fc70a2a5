// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/capturecontroller.h"

#include "app/connections/payloadfeed.h"
#include "app/domain/json.h"
#include "app/domain/whenready.h"
#include "app/store/workspace.h"
#include "models/mapping/example.h"
#include "ui/mapping/mappingcontroller.h"

namespace desk::ui {

namespace {

/// In single quotes, as every shell takes it.
QString quoted(QString text)
{
    text.replace(QLatin1Char('\''), QLatin1String("'\\''"));
    return QLatin1Char('\'') + text + QLatin1Char('\'');
}

} // namespace

QString CaptureController::Captured::title() const
{
    SampleShelf::Item item;
    item.origin = QStringLiteral("captured");
    item.createdAt = at;
    return SampleShelf::titleOf(item);
}

CaptureController::CaptureController(MappingController *controller) : QObject(controller), m_controller(controller) {}

void CaptureController::setSession(connections::Session *session)
{
    if (m_session)
        connections::PayloadFeed::of(*m_session)->disconnect(this);
    m_session = session;
    m_seen.clear();
    m_all.clear();
    m_since = domain::Instant::now();
    if (session)
        connect(connections::PayloadFeed::of(*session), &connections::PayloadFeed::received, this,
                &CaptureController::fetch);
}

bool CaptureController::canCapture() const
{
    return m_session && m_session->isSandbox();
}

QString CaptureController::address() const
{
    return m_controller->source() ? m_controller->source()->webhookUrl.value_or(QString()) : QString();
}

QString CaptureController::curl(const QString &address) const
{
    const auto &preview = m_controller->preview()->preview();
    std::string body = "{}";
    if (preview && preview->sample->text.size() < std::size_t{16} * 1024)
        body = preview->sample->document.root().toCompact();
    return QStringLiteral("curl -X POST %1 -H 'Content-Type: application/json' -d %2")
        .arg(quoted(address), quoted(QString::fromStdString(body)));
}

void CaptureController::fetch(const QString &sourceId)
{
    if (!m_session || !m_session->payloadReader())
        return;
    using Answer = std::pair<QList<Captured>, QList<SampleShelf::Item>>;
    auto written = m_session->workspace().write(
        [reader = m_session->payloadReader(), sourceId,
         since = m_seen.value(sourceId, m_since)](store::Database &db) -> domain::Result<Answer> {
            store::SampleRepository samples(db);
            Answer answer;
            // Newest first; two may have come in the same millisecond, and one that is there already is not added
            // again.
            QList<sandbox::ReceivedPayload> received = reader(sourceId);
            std::ranges::reverse(received);
            for (const sandbox::ReceivedPayload &payload : received) {
                if (payload.receivedAt < since)
                    continue;
                const auto id = samples.add(sourceId, {}, QStringLiteral("captured"), payload.body, payload.receivedAt);
                if (!id)
                    return tl::unexpected(id.error());
                answer.first.append({*id, sourceId, payload.receivedAt, payload.body});
            }
            auto items = samples.ofSource(sourceId);
            if (!items)
                return tl::unexpected(items.error());
            answer.second = std::move(*items);
            return answer;
        });
    domain::whenReady(written, this, [this, session = m_session](const domain::Result<Answer> &answer) {
        if (!answer)
            Q_EMIT failed(answer.error());
        else if (session == m_session)
            take(answer->first, answer->second);
    });
}

void CaptureController::take(const QList<Captured> &captured, const QList<SampleShelf::Item> &items)
{
    QList<Captured> fresh;
    for (const Captured &one : captured) {
        const bool known = std::ranges::any_of(m_all, [&](const Captured &other) {
            return other.sampleId == one.sampleId && other.at == one.at && other.sourceId == one.sourceId;
        });
        if (known)
            continue;
        m_all.prepend(one);
        m_seen.insert(one.sourceId, one.at);
        fresh.append(one);
        Q_EMIT arrived(one);
    }
    if (fresh.isEmpty())
        return;
    const Captured &newest = fresh.last();
    if (newest.sourceId != m_controller->sourceId() || m_controller->isLoading())
        Q_EMIT otherSourceChanged();
    else if (!m_controller->shelf()->offer(items, newest.sampleId))
        Q_EMIT waiting(newest);
}

} // namespace desk::ui
