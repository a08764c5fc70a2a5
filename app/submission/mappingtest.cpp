// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/mappingtest.h"

#include "app/domain/json.h"
#include "app/store/comparisonrepository.h"
#include "app/store/samplerepository.h"
#include "app/submission/comparison.h"
#include "app/submission/requestbody.h"

#include <QCoreApplication>

namespace desk::submission {

using domain::JsonDocument;
using domain::JsonValue;
using domain::JsonWriter;
using domain::Result;

namespace {

/// Amounts are texts in what `preview` prints, so that no digit is lost.
void writeText(JsonWriter &json, std::string_view name, JsonValue value)
{
    json.key(name);
    if (value.isNumber())
        json.string(value.source());
    else if (value.isString())
        json.string(value.string());
    else
        json.null();
}

bool isMapped(JsonValue prediction, std::string_view target)
{
    for (const domain::JsonMember &output : prediction["outputs"]) {
        if (output.value["target"].string() == target)
            return output.value["origin"].string() == "mapping";
    }
    return false;
}

void writeExpectation(JsonWriter &json, JsonValue stored, JsonValue prediction)
{
    json.beginObject().key("entry").beginObject();
    for (const char *field : {"eventValue", "currency", "expense"})
        writeText(json, field, stored[field]);
    if (isMapped(prediction, "occurredAt"))
        writeText(json, "occurredAt", stored["occurredAt"]);
    json.endObject();
    constexpr std::array attributionMembers{
        std::pair{"utm_source", "attributionSource"}, std::pair{"utm_campaign", "attributionCampaign"},
        std::pair{"utm_ad", "attributionAd"}, std::pair{"utm_ad_id", "attributionAdId"}};
    bool begun = false;
    for (const auto &[target, member] : attributionMembers) {
        // Only what the mapping speaks of: the service attributes by other means too.
        if (!prediction["attribution"][target].isString() || !stored[member].isString())
            continue;
        if (!std::exchange(begun, true))
            json.key("attribution").beginObject();
        writeText(json, target, stored[member]);
    }
    if (begun)
        json.endObject();
    json.endObject();
}

} // namespace

std::optional<QByteArray> mappingTestDocument(const Submission &submission, const QString &name)
{
    JsonDocument body;
    JsonDocument stored;
    JsonDocument prediction;
    if (!parseObject(body, submission.body) || !parseObject(stored, submission.stored)
        || !parseObject(prediction, submission.prediction))
        return std::nullopt;
    const JsonValue request = body.root();
    JsonWriter json;
    json.beginObject().member("name", name);
    json.key("payload").raw(request["data"].isObject() ? request["data"].toCompact() : std::string("{}"));
    bool direct = false;
    for (const char *field : {"eventValue", "currency", "expense"}) {
        if (!request[field].isValid())
            continue;
        if (!std::exchange(direct, true))
            json.key("direct").beginObject();
        json.key(field).raw(request[field].source());
    }
    if (direct)
        json.endObject();
    json.key("expect");
    writeExpectation(json, stored.root(), prediction.root());
    json.endObject();
    JsonDocument whole;
    if (whole.parse(json.take()))
        return std::nullopt;
    return QByteArray::fromStdString(whole.root().toIndented() + "\n");
}

Result<qint64> keepMappingTest(store::Database &db, const Submission &submission, const QString &name,
                               domain::Instant now)
{
    const auto whole = withStoredEntry(db, submission);
    if (!whole)
        return tl::unexpected(whole.error());
    const auto document = mappingTestDocument(*whole, name);
    if (!document)
        return domain::fail(QStringLiteral("comparison.no-test"),
                            QCoreApplication::translate("Comparison",
                                                        "Submission %1 lacks the payload or the stored entry "
                                                        "that a test could be made of.")
                                .arg(submission.id));
    JsonDocument parsed;
    if (parseObject(parsed, *document) && parsed.root()["payload"].size() > 0) {
        const QByteArray payload = QByteArray::fromStdString(parsed.root()["payload"].toIndented());
        const auto sample =
            store::SampleRepository(db).add(submission.sourceId, name, QStringLiteral("sent"), payload, now);
        if (!sample)
            return tl::unexpected(sample.error());
    }
    store::MappingTest test;
    test.sourceId = submission.sourceId;
    test.name = name;
    test.document = *document;
    test.origin = QStringLiteral("finding");
    test.submission = submission.id;
    test.createdAt = now;
    return store::MappingTestRepository(db).put(test);
}

QString mappingTestName(const Submission &submission)
{
    const QString who = submission.contactName.isEmpty()
                            //: What a mapping test is called whose contact has no name
                            ? QCoreApplication::translate("Comparison", "Entry")
                            : submission.contactName;
    if (!submission.eventValue)
        //: Name of a mapping test. %1: a contact; %2: a number
        return QCoreApplication::translate("Comparison", "%1 (submission %2)").arg(who).arg(submission.id);
    //: Name of a mapping test. %1: a contact; %2: an amount; %3: its currency; %4: a number
    return QCoreApplication::translate("Comparison", "%1, %2 %3 (submission %4)")
        .arg(who, QString::fromStdString(submission.eventValue->toPlain()), submission.currency)
        .arg(submission.id);
}

} // namespace desk::submission
