// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/evidence.h"

#include "app/api/codec.h"
#include "app/store/catalogrepository.h"
#include "app/store/mappinghistoryrepository.h"
#include "app/store/submissionrepository.h"
#include "app/submission/comparison.h"
#include "app/submission/redaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

namespace desk::submission {

using domain::JsonWriter;
using domain::Result;

namespace {

std::string digestOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().toStdString();
}

void optionalText(JsonWriter &json, const char *name, const std::optional<QString> &text, const Redaction &redaction)
{
    json.key(name);
    if (text)
        json.string(redaction.text(*text));
    else
        json.null();
}

void writeSubmission(JsonWriter &json, const Submission &s, const Redaction &redaction)
{
    json.key("submission").beginObject();
    json.key("id").number(s.id);
    json.member("state", store::submissionStateName(s.state));
    json.member("businessId", s.businessId).member("sourceId", s.sourceId);
    json.member("sourceName", redaction.text(s.sourceName)).member("contactId", s.contactId);
    json.member("contactName", redaction.text(s.contactName)).member("entryId", s.entryId);
    json.key("attempts").number(s.attempts);
    json.member("message", redaction.text(s.message));
    json.member("createdAt", s.createdAt.toIso()).member("changedAt", s.changedAt.toIso());
    json.endObject();
}

void writeMapping(JsonWriter &json, const Submission &s, const EvidenceContext &context, const Redaction &redaction)
{
    json.key("mapping").beginObject();
    json.key("version");
    if (context.mappingVersion) {
        json.beginObject().key("number").number(context.mappingVersion->number);
        json.member("origin", context.mappingVersion->origin);
        json.member("at", context.mappingVersion->at.toIso()).endObject();
    } else {
        json.null();
    }
    json.key("sha256");
    if (s.mapping.isEmpty())
        json.null();
    else
        json.string(digestOf(s.mapping));
    json.key("fieldMappings");
    redaction.writeBody(json, s.mapping);
    json.endObject();
}

void writeRequest(JsonWriter &json, const Submission &s, const Redaction &redaction)
{
    json.key("request").beginObject();
    json.key("method").string(std::string_view("POST"));
    json.member("path", QStringLiteral("/api/v1/businesses/%1/conversions/entries").arg(s.businessId));
    json.key("body");
    redaction.writeBody(json, s.body);
    json.endObject();
}

/// The last one that said anything.
void writeAnswer(JsonWriter &json, const Submission &s, const Redaction &redaction)
{
    json.key("answer");
    const auto last = std::find_if(s.events.crbegin(), s.events.crend(),
                                   [](const Event &event) { return event.httpStatus != 0 || !event.answer.isEmpty(); });
    if (last == s.events.crend()) {
        json.null();
        return;
    }
    json.beginObject().member("at", last->at.toIso());
    json.key("httpStatus").number(last->httpStatus);
    json.member("requestId", redaction.text(last->requestId));
    json.key("body");
    redaction.writeBody(json, last->answer);
    json.endObject();
}

void writeComparison(JsonWriter &json, const Submission &s, const Redaction &redaction)
{
    json.key("comparison");
    if (s.state != State::Sent) {
        json.null();
        return;
    }
    const Comparison comparison = compare(s);
    json.beginObject().member("state", store::comparisonStateName(comparison.state));
    if (!comparison.reason.isEmpty())
        json.member("reason", comparison.reason);
    json.key("fields").beginArray();
    for (const ComparedField &field : comparison.fields) {
        json.beginObject().member("field", field.field);
        optionalText(json, "predicted", field.predicted, redaction);
        optionalText(json, "stored", field.stored, redaction);
        json.key("same").boolean(field.same).endObject();
    }
    json.endArray().endObject();
}

void writeEvents(JsonWriter &json, const Submission &s, const Redaction &redaction)
{
    json.key("events").beginArray();
    for (const Event &event : s.events) {
        json.beginObject().member("at", event.at.toIso()).member("what", event.what);
        json.member("state", store::submissionStateName(event.state));
        json.key("attempt").number(event.attempt);
        json.member("detail", redaction.text(event.detail));
        json.key("httpStatus").number(event.httpStatus);
        json.member("requestId", redaction.text(event.requestId));
        // The same body again is told by its digest alone.
        if (!event.request.isEmpty())
            json.member("requestSha256", digestOf(event.request));
        if (!event.request.isEmpty() && event.request != s.body) {
            json.key("request");
            redaction.writeBody(json, event.request);
        }
        if (!event.answer.isEmpty()) {
            json.key("answer");
            redaction.writeBody(json, event.answer);
        }
        json.endObject();
    }
    json.endArray();
}

tl::unexpected<domain::Error> notWritten(const QString &file, const QString &why)
{
    return domain::fail(QStringLiteral("file.write"),
                        QCoreApplication::translate("Evidence", "The file %1 cannot be written: %2")
                            .arg(QDir::toNativeSeparators(file), why),
                        {}, QCoreApplication::translate("Evidence", "Choose another place for it."));
}

} // namespace

QByteArray evidenceJson(const Submission &submission, const EvidenceContext &context)
{
    const Redaction redaction(context.secrets);
    JsonWriter json;
    json.beginObject().key("program").string(std::string_view("conversion-desk"));
    json.member("programVersion", context.programVersion);
    json.member("exportedAt", context.exportedAt.toIso());
    writeSubmission(json, submission, redaction);
    domain::JsonDocument body;
    const bool readable =
        !body.parseView({submission.body.constData(), std::size_t(submission.body.size())}) && body.root().isObject();
    json.key("payload");
    redaction.write(json, readable ? body.root()["data"] : domain::JsonValue());
    writeMapping(json, submission, context, redaction);
    json.key("prediction");
    redaction.writeBody(json, submission.prediction);
    writeRequest(json, submission, redaction);
    writeAnswer(json, submission, redaction);
    json.key("stored");
    redaction.writeBody(json, submission.stored);
    writeComparison(json, submission, redaction);
    writeEvents(json, submission, redaction);
    json.endObject();
    domain::JsonDocument whole;
    const std::string text = json.take();
    return whole.parseView(text) ? QByteArray::fromStdString(text)
                                 : QByteArray::fromStdString(whole.root().toIndented() + "\n");
}

Result<QByteArray> evidenceOf(store::Database &db, const QString &profileId, qint64 id, domain::Instant now)
{
    auto found = store::SubmissionRepository(db, profileId).find(id);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return domain::fail(QStringLiteral("outbox.unknown"),
                            QCoreApplication::translate("Outbox", "There is no submission %1.").arg(id));
    const auto whole = withStoredEntry(db, std::move(**found));
    if (!whole)
        return tl::unexpected(whole.error());
    const Submission &submission = *whole;
    EvidenceContext context;
    context.programVersion = QCoreApplication::applicationVersion();
    context.exportedAt = now;
    const auto versions = store::MappingHistoryRepository(db).ofSource(submission.sourceId, 1000);
    for (const auto &version : versions.value_or(QList<store::MappingHistoryRepository::Version>())) {
        if (version.mapping == submission.mapping)
            context.mappingVersion = EvidenceContext::MappingVersion{version.id, version.origin, version.at};
    }
    using Catalog = store::CatalogRepository;
    for (const auto &item : Catalog(db, profileId).all(Catalog::Kind::Source).value_or(QList<Catalog::Item>())) {
        if (const auto source = api::codec::sourceFromText(item.raw); source && source->webhookUrl)
            context.secrets.append(*source->webhookUrl);
    }
    return db.result(evidenceJson(submission, context)); // holds the error of any of them
}

Result<void> writePrivateFile(const QString &file, const QByteArray &content)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return notWritten(file, out.errorString());
    // Before the first byte: what it holds is a customer's.
    if (!out.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || out.write(content) != content.size()
        || !out.commit())
        return notWritten(file, out.errorString());
    return {};
}

QString evidenceFileName(qint64 id)
{
    return QStringLiteral("submission-%1-evidence.json").arg(id);
}

} // namespace desk::submission
