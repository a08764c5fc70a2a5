// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/engine.h"

#include <QByteArray>
#include <QTest>

#include <array>
#include <memory>

/// What the mapping tests have in common: one business's custom fields, one time, results as short texts.
namespace desk::tests {

inline constexpr std::int64_t nowMs = 1'772'355'600'000; // 2026-03-01T09:00:00.000Z

inline domain::CustomField field(int number, const char *key, const char *label, domain::CustomFieldType type)
{
    domain::CustomField made;
    made.id = QStringLiteral("00000000-0000-4000-8000-00000000000%1").arg(number);
    made.key = QString::fromUtf8(key);
    made.label = QString::fromUtf8(label);
    made.type = type;
    return made;
}

inline QList<domain::CustomField> fields()
{
    using domain::CustomFieldType;
    return {
        field(0, "memo", "Memo", CustomFieldType::Text),
        field(1, "score", "Lead score", CustomFieldType::Number),
        field(2, "due", "Due date", CustomFieldType::Date),
        field(3, "mail2", "Second e-mail", CustomFieldType::Email),
        field(4, "tel2", "Second phone", CustomFieldType::Phone),
        field(5, "site2", "Second site", CustomFieldType::Url),
        field(6, "size", "Company size", CustomFieldType::SingleSelect),
        field(7, "tags", "Tags", CustomFieldType::MultiSelect),
        field(8, "odd", "Odd", CustomFieldType::Unknown),
        field(9, "size", "Size again", CustomFieldType::Number),
    };
}

/// Everything an evaluation needs, kept alive as long as its result is looked at.
struct Case {
    std::unique_ptr<domain::JsonDocument> payload = std::make_unique<domain::JsonDocument>();
    std::unique_ptr<domain::JsonDocument> direct = std::make_unique<domain::JsonDocument>();
    mapping::Prediction prediction;
    std::string preview;
    std::string request;
};

inline Case evaluate(const QByteArray &mappingJson, const QByteArray &payload, const QByteArray &direct = {},
                     const mapping::TargetCatalog &catalog = mapping::TargetCatalog(fields()),
                     const QByteArray &sourceType = {})
{
    Case made;
    const auto fieldMapping = mapping::FieldMapping::parse(mappingJson.toStdString(), sourceType.toStdString());
    if (!fieldMapping)
        qFatal("%s", qPrintable(fieldMapping.error().message));
    if (const auto error = made.payload->parse(payload.toStdString()))
        qFatal("%s: %s", payload.constData(), qPrintable(error->message()));
    if (!direct.isEmpty() && made.direct->parse(direct.toStdString()))
        qFatal("The direct values are not JSON.");
    const mapping::Plan plan(*fieldMapping, catalog);
    made.prediction = mapping::evaluate(plan, made.payload->root(), made.direct->root(), domain::Instant(nowMs));
    made.preview = mapping::previewJson(plan, made.payload->root(), made.direct->root(), made.prediction);
    made.request = mapping::requestJson(plan, made.payload->root(), made.direct->root(), made.prediction);
    return made;
}

/// "error number.percent eventValue@a; note rule.shadowed eventValue@b"
inline QByteArray told(const mapping::Prediction &prediction)
{
    QByteArrayList list;
    for (const mapping::Diagnostic &diagnostic : prediction.diagnostics) {
        QByteArray text = QByteArray::fromStdString(std::string(mapping::severityText(diagnostic.severity)));
        text += ' ' + QByteArray::fromStdString(diagnostic.code);
        if (diagnostic.hasTarget)
            text += ' ' + QByteArray::fromStdString(diagnostic.target);
        if (diagnostic.hasPath)
            text += '@' + QByteArray::fromStdString(diagnostic.path);
        list << text;
    }
    return list.join("; ");
}

inline QByteArray joined(const std::vector<std::string> &texts)
{
    QByteArrayList list;
    for (const std::string &text : texts)
        list << QByteArray::fromStdString(text);
    return list.join('|');
}

/// "eventValue=5 mapping a; currency=USD api-default"
inline QByteArray produced(const mapping::Prediction &prediction)
{
    QByteArrayList list;
    for (const mapping::Output &output : prediction.outputs) {
        QByteArray text = QByteArray::fromStdString(output.target) + '=' + QByteArray::fromStdString(output.value);
        text += ' ' + QByteArray::fromStdString(std::string(mapping::originText(output.origin)));
        if (output.rule >= 0)
            text += ' ' + QByteArray::number(output.rule) + ' ' + QByteArray::fromStdString(output.path);
        list << text;
    }
    return list.join("; ");
}

} // namespace desk::tests
