// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/comparison.h"

#include "app/domain/json.h"
#include "app/domain/text.h"
#include "app/store/comparisonrepository.h"
#include "app/store/entryrepository.h"
#include "app/store/submissionrepository.h"
#include "app/submission/requestbody.h"

namespace desk::submission {

using domain::Decimal;
using domain::JsonDocument;
using domain::JsonValue;
using domain::Result;

namespace {

struct Pair {
    const char *predicted;
    const char *stored;
};

/// A mapping's targets and what the stored entry calls them.
constexpr std::array attribution{Pair{"utm_source", "attributionSource"}, Pair{"utm_campaign", "attributionCampaign"},
                                 Pair{"utm_ad", "attributionAd"}, Pair{"utm_ad_id", "attributionAdId"}};
constexpr std::array references{Pair{"orderId", "orderId"}, Pair{"externalId", "externalId"}};
constexpr std::array contactFields{Pair{"email", "email"}, Pair{"firstName", "firstName"}, Pair{"name", "name"}};

/// A string's text or a number's spelling; null for null, absent, empty and everything else.
std::optional<QString> textOf(JsonValue value)
{
    const std::string_view text = value.isNumber() ? value.source() : value.string();
    return text.empty() ? std::nullopt : std::optional(domain::qtText(text));
}

std::optional<QString> blankAsNone(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

bool sameText(const std::optional<QString> &a, const std::optional<QString> &b)
{
    return a == b;
}

bool sameNumber(const std::optional<QString> &a, const std::optional<QString> &b)
{
    if (!a || !b)
        return !a && !b;
    const auto left = Decimal::fromJsonNumber(a->toStdString());
    const auto right = Decimal::fromJsonNumber(b->toStdString());
    return left && right ? left->isSameNumber(*right) : *a == *b;
}

bool sameMoment(const std::optional<QString> &a, const std::optional<QString> &b)
{
    const auto left = domain::Instant::fromIso(a.value_or(QString()).toStdString());
    const auto right = domain::Instant::fromIso(b.value_or(QString()).toStdString());
    return left && right && *left == *right;
}

/// Ids are UUIDs, whose letters have no case.
bool sameId(const std::optional<QString> &a, const std::optional<QString> &b)
{
    return a.value_or(QString()).compare(b.value_or(QString()), Qt::CaseInsensitive) == 0;
}

std::string_view originOf(JsonValue prediction, std::string_view target)
{
    for (const domain::JsonMember &output : prediction["outputs"]) {
        if (output.value["target"].string() == target)
            return output.value["origin"].string();
    }
    return {};
}

class Comparer
{
public:
    Comparer(const Submission &submission, JsonValue prediction, JsonValue stored)
        : m_submission(submission), m_prediction(prediction), m_stored(stored)
    {}

    Comparison run()
    {
        compareEntry();
        compareIds();
        compareContact();
        compareGroup("attribution", attribution);
        compareGroup("reference", references);
        const bool differs = std::ranges::any_of(m_fields, [](const ComparedField &field) { return !field.same; });
        return {differs ? ComparisonState::Differs : ComparisonState::AsPredicted, {}, std::move(m_fields)};
    }

private:
    using Sameness = bool (*)(const std::optional<QString> &, const std::optional<QString> &);

    void add(std::string_view field, std::optional<QString> predicted, std::optional<QString> stored, bool same)
    {
        m_fields.append({domain::qtText(field), std::move(predicted), std::move(stored), same});
    }

    void compareEntry()
    {
        const JsonValue entry = m_prediction["entry"];
        const auto amount = [&](const char *field) {
            const auto predicted = textOf(entry[field]);
            const auto stored = textOf(m_stored[field]);
            add(field, predicted, stored, sameNumber(predicted, stored));
            return predicted || stored;
        };
        const bool hasValue = amount("eventValue");
        compareCurrency(entry, hasValue);
        amount("expense");
        const bool mapped = originOf(m_prediction, "occurredAt") == "mapping";
        const auto predicted = mapped ? textOf(entry["occurredAt"])
                                      : std::optional(QString::fromStdString(m_submission.occurredAt.toIso()));
        const auto stored = textOf(m_stored["occurredAt"]);
        add("occurredAt", predicted, stored, sameMoment(predicted, stored));
    }

    void compareCurrency(JsonValue entry, bool hasValue)
    {
        const auto predicted = textOf(entry["currency"]);
        const auto stored = textOf(m_stored["currency"]);
        const bool hasExpense = textOf(entry["expense"]) || textOf(m_stored["expense"]);
        const bool isDefault = originOf(m_prediction, "currency") == "api-default";
        const bool excused = !stored && (isDefault || (!hasValue && !hasExpense));
        const bool same =
            predicted && stored ? predicted->compare(*stored, Qt::CaseInsensitive) == 0 : predicted == stored;
        add("currency", predicted, stored, same || excused);
    }

    void compareIds()
    {
        const auto source = textOf(m_stored["sourceId"]);
        add("sourceId", blankAsNone(m_submission.sourceId), source, sameId(m_submission.sourceId, source));
        auto contact = textOf(m_stored["contactId"]);
        if (!contact)
            contact = textOf(m_stored["contact"]["id"]);
        add("contactId", blankAsNone(m_submission.contactId), contact, sameId(m_submission.contactId, contact));
    }

    void compareContact()
    {
        const JsonValue predictions = m_prediction["contact"];
        const JsonValue contact = m_stored["contact"];
        for (const Pair &pair : contactFields) {
            const auto predicted = textOf(predictions[pair.predicted]);
            if (!predicted || !contact[pair.stored].isValid())
                continue;
            const auto stored = textOf(contact[pair.stored]);
            add(pair.predicted, predicted, stored, stored.has_value());
        }
    }

    template<typename Pairs>
    void compareGroup(const char *group, const Pairs &pairs)
    {
        const JsonValue predictions = m_prediction[group];
        for (const Pair &pair : pairs) {
            const auto predicted = textOf(predictions[pair.predicted]);
            const auto stored = textOf(m_stored[pair.stored]);
            if (predicted && stored)
                add(pair.predicted, predicted, stored, sameText(predicted, stored));
        }
    }

    const Submission &m_submission;
    JsonValue m_prediction;
    JsonValue m_stored;
    QList<ComparedField> m_fields;
};

} // namespace

Comparison compare(const Submission &submission)
{
    JsonDocument prediction;
    JsonDocument stored;
    if (!parseObject(prediction, submission.prediction) || !prediction.root()["entry"].isObject())
        return {ComparisonState::NotComparable, QStringLiteral("no-prediction"), {}};
    if (!parseObject(stored, submission.stored) || !stored.root()["occurredAt"].isString())
        return {ComparisonState::NotComparable, QStringLiteral("no-record"), {}};
    return Comparer(submission, prediction.root(), stored.root()).run();
}

Result<Submission> withStoredEntry(store::Database &db, Submission submission)
{
    if (!submission.stored.isEmpty() || submission.entryId.isEmpty())
        return submission;
    const auto cached = store::EntryRepository(db, submission.profileId).find(submission.entryId);
    if (!cached)
        return tl::unexpected(cached.error());
    if (*cached)
        submission.stored = (*cached)->entry.raw;
    return submission;
}

Result<void> recordComparison(store::Database &db, const Submission &submission, domain::Instant now)
{
    const auto compared = withStoredEntry(db, submission);
    if (!compared)
        return tl::unexpected(compared.error());
    return store::ComparisonRepository(db, submission.profileId)
        .put(submission.id, submission.sourceId, compare(*compared), now);
}

Result<bool> isComparisonMissing(store::Database &db, const QString &profileId)
{
    const auto ids = store::ComparisonRepository(db, profileId).missing(1);
    return ids ? Result<bool>(!ids->isEmpty()) : tl::unexpected(ids.error());
}

Result<qint64> compareMissing(store::Database &db, const QString &profileId, domain::Instant now, int limit)
{
    const auto ids = store::ComparisonRepository(db, profileId).missing(limit);
    if (!ids)
        return tl::unexpected(ids.error());
    store::SubmissionRepository submissions(db, profileId);
    for (const qint64 id : *ids) {
        const auto submission = submissions.find(id, false);
        if (!submission)
            return tl::unexpected(submission.error());
        if (!*submission)
            continue;
        if (const auto kept = recordComparison(db, **submission, now); !kept)
            return tl::unexpected(kept.error());
    }
    return ids->size();
}

} // namespace desk::submission
