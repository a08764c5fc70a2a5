// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/payloadrepository.h"

#include "app/domain/json.h"

#include <unordered_set>

namespace desk::store {

using domain::PayloadSet;

namespace {

bool isFull(const PayloadSet &set, const PayloadRepository::Limits &limits)
{
    return set.size() >= static_cast<std::size_t>(limits.count) || set.bytes() >= limits.bytes;
}

/// A rough mark of a payload's members, the same for every way of writing its white space.
std::size_t markOf(domain::JsonValue payload)
{
    return std::hash<std::string>()(payload.toCompact());
}

} // namespace

domain::Result<std::shared_ptr<const PayloadSet>> PayloadRepository::ofSource(const QString &sourceId,
                                                                              const Limits &limits)
{
    auto set = std::make_shared<PayloadSet>();
    auto submissions = m_scope.db().statement("SELECT id, created_at, body FROM submission"
                                              " WHERE scope = ? AND source_id = ? ORDER BY id DESC");
    submissions.bind(m_scope.known(), sourceId);
    bool moreSubmissions = submissions.next();
    auto samples = m_scope.db().statement("SELECT id, created_at, payload FROM sample WHERE source_id = ?"
                                          " ORDER BY created_at DESC, id DESC");
    samples.bind(sourceId);
    bool moreSamples = samples.next();

    // Most sources have no submissions with a payload at all: only then is it worth knowing what samples say.
    std::unordered_set<std::size_t> sampled;
    if (moreSubmissions) {
        auto all = m_scope.db().statement("SELECT payload FROM sample WHERE source_id = ? AND origin = 'sent'");
        all.bind(sourceId);
        while (all.next()) {
            domain::JsonDocument document;
            if (!document.parseView(all.view(0)))
                sampled.insert(markOf(document.root()));
        }
    }

    while ((moreSamples || moreSubmissions) && !isFull(*set, limits)) {
        const bool takeSample = moreSamples && (!moreSubmissions || samples.instant(1) >= submissions.instant(1));
        if (takeSample) {
            set->add(PayloadSet::Origin::Sample, samples.integer(0), samples.instant(1), samples.view(2));
            moreSamples = samples.next();
            continue;
        }
        domain::JsonDocument body;
        if (!body.parseView(submissions.view(2))) {
            const domain::JsonValue data = body.root()["data"];
            if (data.isObject() && data.size() > 0 && !sampled.contains(markOf(data)))
                set->add(PayloadSet::Origin::Submission, submissions.integer(0), submissions.instant(1), data.source());
        }
        moreSubmissions = submissions.next();
    }
    if (moreSamples || moreSubmissions)
        set->setCut();
    return m_scope.db().result(std::shared_ptr<const PayloadSet>(std::move(set)));
}

} // namespace desk::store
