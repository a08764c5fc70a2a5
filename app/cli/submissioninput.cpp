// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/submissioninput.h"

#include "app/api/codec.h"
#include "app/domain/text.h"
#include "app/mapping/engine.h"
#include "app/store/catalogrepository.h"
#include "app/store/contactrepository.h"
#include "app/store/syncstaterepository.h"

#include <QUuid>

namespace desk::cli {

using domain::JsonValue;
using domain::Result;
using store::CatalogRepository;

namespace {

std::optional<domain::Decimal> decimalOf(const mapping::Prediction &prediction, std::string_view target)
{
    const mapping::Output *output = prediction.find(target);
    return output != nullptr ? domain::Decimal::fromJsonNumber(output->value) : std::nullopt;
}

tl::unexpected<domain::Error> badSubmission(const QString &message)
{
    return domain::fail(QStringLiteral("call.submission"), message);
}

} // namespace

Result<SubmissionInput> SubmissionInput::load(store::Database &db, const QString &profileId)
{
    CatalogRepository catalog(db, profileId);
    const auto sources = catalog.all(CatalogRepository::Kind::Source);
    const auto fields = catalog.all(CatalogRepository::Kind::CustomField);
    const auto known = store::SyncStateRepository(db, profileId).value(QStringLiteral("catalog.fieldsKnown"));
    const auto contacts = store::ContactRepository(db, profileId).search({}, 100'000);
    if (db.error())
        return tl::unexpected(*db.error());
    QList<domain::CustomField> customFields;
    for (const auto &item : *fields) {
        if (auto field = api::codec::customFieldFromText(item.raw))
            customFields.append(std::move(*field));
    }
    const mapping::TargetCatalog targets = *known ? mapping::TargetCatalog(customFields) : mapping::TargetCatalog();
    SubmissionInput input;
    for (const auto &item : *sources) {
        const auto source = api::codec::sourceFromText(item.raw);
        if (!source)
            continue;
        const auto mapping =
            mapping::FieldMapping::parse(source->fieldMappings.toStdString(), source->sourceType.toStdString());
        if (mapping)
            input.m_sources.insert(item.id,
                                   std::make_shared<const Source>(
                                       Source{source->name, mapping::Plan(*mapping, targets), source->fieldMappings}));
    }
    for (const domain::Contact &contact : *contacts)
        input.m_contactNames.insert(contact.id, contact.displayName());
    return input;
}

bool SubmissionInput::knowsSourceOf(const QByteArray &line) const
{
    domain::JsonDocument document;
    if (document.parseView({line.constData(), static_cast<std::size_t>(line.size())}))
        return true; // make() says what is wrong with it
    const QString id = domain::qtText(document.root()["sourceId"].string());
    return QUuid::fromString(id).isNull() || m_sources.contains(id);
}

Result<SubmissionInput::Made> SubmissionInput::make(const QByteArray &line, domain::Instant now) const
{
    domain::JsonDocument document;
    if (const auto wrong = document.parseView({line.constData(), static_cast<std::size_t>(line.size())}))
        return badSubmission(wrong->message());
    const JsonValue root = document.root();
    if (!root.isObject())
        return badSubmission(tr("An entry must be a JSON object."));
    Made made;
    made.submission.sourceId = domain::qtText(root["sourceId"].string());
    made.submission.contactId = domain::qtText(root["contactId"].string());
    if (QUuid::fromString(made.submission.sourceId).isNull())
        return badSubmission(tr("The source must be a UUID. `conversion-desk sources` lists them."));
    if (QUuid::fromString(made.submission.contactId).isNull())
        return badSubmission(tr("The contact must be a UUID."));

    domain::JsonDocument nothing;
    if (nothing.parse("{}"))
        return badSubmission({});
    const JsonValue data = root["data"];
    if (data && !data.isNull() && !data.isObject())
        return badSubmission(tr("The data must be a JSON object."));
    const JsonValue payload = data.isObject() ? data : nothing.root();

    const auto source = m_sources.value(made.submission.sourceId);
    const mapping::Plan unmapped(*mapping::FieldMapping::parse("null"), mapping::TargetCatalog());
    const mapping::Plan &plan = source ? source->plan : unmapped;
    const mapping::Prediction prediction = mapping::evaluate(plan, payload, root, now);
    for (const mapping::Diagnostic &diagnostic : prediction.diagnostics) {
        if (diagnostic.severity == mapping::Severity::Note)
            continue;
        // A direct value that cannot be read is refused here, because the service would refuse it.
        const bool isError = diagnostic.severity == mapping::Severity::Error;
        if (isError && diagnostic.rule < 0 && diagnostic.hasTarget)
            return badSubmission(diagnostic.message());
        made.hasErrors = made.hasErrors || isError;
        made.problems << diagnostic.message();
    }
    made.submission.body = QByteArray::fromStdString(mapping::requestJson(plan, payload, root, prediction));
    made.submission.prediction = QByteArray::fromStdString(mapping::previewJson(plan, payload, root, prediction));
    made.submission.eventValue = decimalOf(prediction, "eventValue");
    made.submission.expense = decimalOf(prediction, "expense");
    // Without the source's mapping its default currency is not known either.
    const mapping::Output *currency = prediction.find("currency");
    if (currency != nullptr && (source || currency->origin == mapping::Origin::Direct))
        made.submission.currency = QString::fromStdString(currency->value);
    made.submission.occurredAt = prediction.occurredAt;
    const mapping::Output *time = prediction.find("occurredAt");
    if (time != nullptr && time->origin == mapping::Origin::Mapping)
        made.submission.expectedOccurredAt = prediction.occurredAt;
    made.submission.contactName = m_contactNames.value(made.submission.contactId);
    if (source) {
        made.submission.sourceName = source->name;
        made.submission.mapping = source->mapping;
    }
    return made;
}

} // namespace desk::cli
