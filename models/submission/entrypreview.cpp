// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/submission/entrypreview.h"

#include "app/mapping/flatten.h"
#include "models/submission/contactnote.h"
#include "models/submission/outboxitem.h"

#include <QCoreApplication>

namespace desk::models {

using domain::JsonType;
using domain::JsonValue;
using mapping::Diagnostic;
using mapping::Prediction;

namespace {

QString fromUtf8(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

bool holdsContainer(JsonValue object)
{
    for (const auto &member : object) {
        if (member.value.isContainer())
            return true;
    }
    return false;
}

/// The key at the top of the payload that a path reads: the whole path if there is such a key, else its first segment.
QString topKeyOf(const std::string &path, JsonValue payload)
{
    if (payload[path].isValid())
        return QString::fromStdString(path);
    const std::size_t dot = path.find('.');
    std::string segment = path.substr(0, dot);
    if (payload[segment].isValid())
        return QString::fromStdString(segment);
    return QString::fromStdString(segment.substr(0, segment.find('[')));
}

PayloadReading::Mark markOf(RuleState state)
{
    using Mark = PayloadReading::Mark;
    switch (state) {
    case RuleState::Works: return Mark::Works;
    case RuleState::Warning: return Mark::Warning;
    case RuleState::Error: return Mark::Error;
    case RuleState::Ignored:
    case RuleState::Shadowed: return Mark::Ignored;
    default: return Mark::Note;
    }
}

/// What a mapped value means for the contact comes before "works", and after a phone number's note.
void addContactNote(PayloadReading &reading, const Preview &mapped, int rule,
                    const std::optional<domain::Contact> &contact)
{
    for (const mapping::Output &output : mapped.prediction.outputs) {
        if (output.rule != rule || !contact)
            continue;
        const auto note = contactNote(output.target, QString::fromStdString(output.value), *contact);
        if (!note)
            continue;
        if (note->kind == ContactNote::Kind::Differs)
            reading.mark = PayloadReading::Mark::Note;
        if (reading.words.isEmpty())
            reading.words = note->words;
        reading.explanation =
            reading.explanation.isEmpty() ? note->sentence : QString(reading.explanation + u' ' + note->sentence);
    }
}

PayloadReading readingOf(const Preview &mapped, int rule, const std::optional<domain::Contact> &contact)
{
    const RuleView &view = mapped.rules[std::size_t(rule)];
    PayloadReading reading;
    reading.target = faceOfWritten(view.target, *mapped.catalog);
    reading.mark = markOf(view.state);
    reading.words = view.word;
    reading.explanation = view.text;
    if (view.state == RuleState::Works || view.state == RuleState::Note)
        addContactNote(reading, mapped, rule, contact);
    return reading;
}

QString tooLargeSentence(qsizetype bytes)
{
    return QCoreApplication::translate("EntryPreview",
                                       "This payload has %1. The service takes at most 1 MB in one entry.")
        .arg(sizeText(bytes, QLocale()));
}

/// Reads the payload; false when there is nothing to send because of it.
bool readPayload(const EntryInput &input, EntryPreview &preview)
{
    const QByteArray &payload = input.form.payload;
    if (payload.size() > EntryPreview::maximumPayload) {
        preview.payloadProblem = tooLargeSentence(payload.size());
        return false;
    }
    if (payload.trimmed().isEmpty())
        return true;
    preview.payload = Sample::parse(payload.toStdString());
    if (preview.payload->error) {
        preview.payloadProblem = preview.payload->error->message();
        preview.problemPlace = TextSpan{preview.payload->error->offset, 1};
        return false;
    }
    if (!preview.payload->isObject) {
        preview.payloadProblem = QCoreApplication::translate(
            "EntryPreview", "A payload is an object, with its keys and values between { and }.");
        return false;
    }
    preview.nested = holdsContainer(preview.payload->document.root());
    return true;
}

} // namespace

std::shared_ptr<const FormMapping> FormMapping::make(const QByteArray &fieldMappings, const QString &sourceType,
                                                     std::shared_ptr<const mapping::TargetCatalog> catalog)
{
    const std::string type = sourceType.toStdString();
    QString problem;
    auto parsed = mapping::FieldMapping::parse(fieldMappings.toStdString(), type);
    if (!parsed) {
        problem = parsed.error().message;
        parsed = mapping::FieldMapping::parse("null", type);
    }
    mapping::FieldMapping read = parsed.value_or(mapping::FieldMapping());
    mapping::Plan plan(read, *catalog);
    return std::make_shared<const FormMapping>(
        FormMapping{std::move(read), std::move(catalog), std::move(plan), std::move(problem)});
}

const Diagnostic *EntryPreview::directProblem(std::string_view field) const
{
    for (const Diagnostic &diagnostic : prediction.diagnostics) {
        const bool direct = diagnostic.hasTarget && !diagnostic.hasPath && diagnostic.rule < 0;
        if (direct && diagnostic.target == field && diagnostic.id != mapping::Code::CurrencySourceDefault)
            return &diagnostic;
    }
    return nullptr;
}

std::shared_ptr<const EntryPreview> makeEntryPreview(const EntryInput &input)
{
    static const std::shared_ptr<const Sample> nothing = Sample::parse("{}");
    auto preview = std::make_shared<EntryPreview>();
    preview->mapping = input.mapping;
    const bool readable = readPayload(input, *preview);
    const std::string directText = input.form.directJson(input.when);
    domain::JsonDocument direct;
    if (direct.parseView(directText))
        return preview;
    const bool given = readable && preview->payload;
    const std::shared_ptr<const Sample> sample = given ? preview->payload : nothing;
    const JsonValue payload = sample->document.root();
    preview->prediction = mapping::evaluate(input.mapping->plan, payload, direct.root(), input.now);

    auto mapped = std::make_shared<Preview>(
        *makePreview(sample, input.mapping->mapping, input.mapping->catalog, input.now, input.phoneNotes));
    mapped->prediction = preview->prediction;
    preview->mapped = mapped;
    preview->readings = readingsOf(*mapped, payload, input.form.contact);
    if (!readable)
        return preview;
    preview->request = QByteArray::fromStdString(
        mapping::requestJson(input.mapping->plan, given ? payload : JsonValue(), direct.root(), preview->prediction));
    domain::JsonDocument request;
    if (!request.parseView({preview->request.constData(), std::size_t(preview->request.size())}))
        preview->shownRequest = QByteArray::fromStdString(request.root().toIndented());
    if (preview->request.size() > EntryPreview::maximumBody)
        preview->payloadProblem = tooLargeSentence(preview->request.size());
    return preview;
}

QByteArray flattened(JsonValue object)
{
    return QByteArray::fromStdString(mapping::flatten(object).json);
}

QByteArray withValue(const QByteArray &payload, TextSpan place, const QString &text)
{
    const auto at = qsizetype(place.offset);
    const auto length = qsizetype(place.length);
    if (length == 0 || at + length > payload.size())
        return payload;
    const bool wasText = payload.at(at) == '"';
    const std::string value = text.toStdString();
    const bool number = domain::Decimal::fromJsonNumber(value).has_value();
    QByteArray mended = payload;
    mended.replace(at, length, QByteArray::fromStdString(!wasText && number ? value : domain::toJsonString(value)));
    return mended;
}

QHash<QString, PayloadReading> readingsOf(const Preview &mapped, JsonValue payload,
                                          const std::optional<domain::Contact> &contact)
{
    QHash<QString, PayloadReading> readings;
    if (!payload.isObject())
        return readings;
    for (int rule = 0; rule < int(mapped.rules.size()); ++rule) {
        const QString key = topKeyOf(mapped.rules[std::size_t(rule)].path, payload);
        const std::string name = key.toStdString();
        if (!readings.contains(key) && payload[name].isValid())
            readings.insert(key, readingOf(mapped, rule, contact));
    }
    for (const auto &member : payload) {
        const QString key = fromUtf8(member.name());
        if (!readings.contains(key)) {
            PayloadReading reading;
            reading.words = QCoreApplication::translate("EntryPreview", "Not mapped");
            reading.explanation = QCoreApplication::translate(
                "EntryPreview", "No rule of this source reads this key. It is sent along and kept.");
            readings.insert(key, reading);
        }
    }
    return readings;
}

} // namespace desk::models
