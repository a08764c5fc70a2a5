// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mappinginputs.h"

#include "app/domain/text.h"
#include "app/mapping/datereading.h"
#include "app/mapping/text.h"

#include <QCommandLineParser>
#include <QFile>

namespace desk::cli {

namespace {

using domain::JsonValue;
using domain::Result;

/// Reads what the mapping needs of a field; fields without an id cannot be targets and are left out.
QList<domain::CustomField> customFieldsOf(JsonValue list)
{
    QList<domain::CustomField> fields;
    for (const domain::JsonMember element : list) {
        domain::CustomField field;
        field.id = domain::qtText(element.value["id"].string());
        if (field.id.isEmpty())
            continue;
        field.key = domain::qtText(element.value["key"].string());
        field.label = domain::qtText(element.value["label"].string());
        field.type = domain::customFieldTypeFromText(domain::qtText(element.value["type"].string()));
        fields.append(field);
    }
    return fields;
}

const QString mappingOption = QStringLiteral("mapping");
const QString directOption = QStringLiteral("direct");
const QString fieldsOption = QStringLiteral("custom-fields");
const QString nowOption = QStringLiteral("now");
const QString sourceTypeOption = QStringLiteral("source-type");

} // namespace

void MappingInputs::describe(QCommandLineParser &parser)
{
    describeMapping(parser);
    parser.addOption({directOption, tr("An object of direct values."), QStringLiteral("FILE")});
}

void MappingInputs::describeMapping(QCommandLineParser &parser)
{
    const QString file = QStringLiteral("FILE");
    parser.addOptions({
        {mappingOption, tr("The stored field mapping, in any of its forms."), file},
        {fieldsOption, tr("The business’s custom fields, as the API lists them."), file},
        {nowOption, tr("The time that counts as now, for example 2026-03-01T09:00:00Z."), QStringLiteral("TIME")},
        {sourceTypeOption, tr("The source’s type; WEBHOOK if it is left out."), QStringLiteral("TYPE")},
    });
}

Result<void> MappingInputs::readJson(const QString &file, const QString &what, const Streams &streams,
                                     domain::JsonDocument &document)
{
    QByteArray bytes;
    if (file == QLatin1String("-")) {
        bytes = streams.standardInput();
    } else {
        QFile input(file);
        if (!input.open(QIODevice::ReadOnly)) {
            return domain::fail(QStringLiteral("file.unreadable"),
                                //: %1 is a thing such as "The mapping", %2 a file name, %3 the system's reason
                                tr("%1 cannot be read from %2: %3.").arg(what, file, input.errorString()));
        }
        bytes = input.readAll();
        if (input.error() != QFileDevice::NoError) {
            return domain::fail(QStringLiteral("file.unreadable"),
                                tr("%1 cannot be read from %2: %3.").arg(what, file, input.errorString()));
        }
    }
    if (const auto error = document.parse(bytes.toStdString())) {
        //: %1 is a thing such as "The mapping", %2 a file name
        return tl::unexpected(error->toError(tr("%1 in %2").arg(what, file)));
    }
    return {};
}

Result<void> MappingInputs::load(const QCommandLineParser &parser, const Streams &streams)
{
    if (!parser.isSet(mappingOption) && m_defaultMapping.isEmpty())
        return domain::fail(QStringLiteral("call.incomplete"), tr("Say which mapping to use: --mapping FILE."));
    int standardInputs = 0;
    for (const QString &option :
         {mappingOption, directOption, fieldsOption, QStringLiteral("data"), QStringLiteral("input")}) {
        const bool known = parser.optionNames().contains(option);
        standardInputs += known && parser.value(option) == QLatin1String("-") ? 1 : 0;
    }
    if (standardInputs > 1)
        return domain::fail(QStringLiteral("call.ambiguous"), tr("Only one file can be standard input."));
    if (auto good = loadNow(parser); !good)
        return good;
    if (auto good = loadMapping(parser, streams); !good)
        return good;
    return loadDirect(parser, streams);
}

Result<void> MappingInputs::loadMapping(const QCommandLineParser &parser, const Streams &streams)
{
    mapping::TargetCatalog catalog;
    if (parser.isSet(fieldsOption)) {
        domain::JsonDocument document;
        const QString what = tr("The list of custom fields");
        if (auto good = readJson(parser.value(fieldsOption), what, streams, document); !good)
            return good;
        const JsonValue list = document.root().isArray() ? document.root() : document.root()["data"];
        if (!list.isArray()) {
            return domain::fail(QStringLiteral("custom-fields.wrong-type"),
                                tr("The custom fields must be a JSON array, or the API’s page of them."));
        }
        catalog = mapping::TargetCatalog(customFieldsOf(list));
    }
    const QString file = parser.isSet(mappingOption) ? parser.value(mappingOption) : m_defaultMapping;
    domain::JsonDocument document;
    if (auto good = readJson(file, tr("The mapping"), streams, document); !good)
        return good;
    // An empty type given on the command line is a type, and not the one that is left out.
    QString type = parser.isSet(sourceTypeOption) ? parser.value(sourceTypeOption) : QString();
    if (parser.isSet(sourceTypeOption) && type.isEmpty())
        type = QStringLiteral(" ");
    auto fieldMapping = mapping::FieldMapping::fromValue(document.root(), type.toStdString());
    if (!fieldMapping)
        return tl::unexpected(fieldMapping.error());
    m_plan.emplace(*fieldMapping, catalog);
    return {};
}

Result<void> MappingInputs::loadDirect(const QCommandLineParser &parser, const Streams &streams)
{
    if (!parser.optionNames().contains(directOption)) // not every command has it
        return {};
    if (auto good = readJson(parser.value(directOption), tr("The direct values"), streams, m_direct); !good)
        return good;
    if (!m_direct.root().isObject() && !m_direct.root().isNull()) {
        return domain::fail(QStringLiteral("direct.wrong-type"),
                            tr("The direct values must be a JSON object or null."));
    }
    return {};
}

Result<void> MappingInputs::loadNow(const QCommandLineParser &parser)
{
    m_now = domain::Instant::now();
    if (!parser.isSet(nowOption))
        return {};
    const std::string text = parser.value(nowOption).toStdString();
    const mapping::DateReading reading = mapping::readDate(mapping::trimmed(text));
    if (!reading.readable) {
        return domain::fail(QStringLiteral("now.unreadable"),
                            tr("“%1” is not a time such as 2026-03-01T09:00:00Z.").arg(parser.value(nowOption)));
    }
    m_now = reading.instant;
    return {};
}

} // namespace desk::cli
