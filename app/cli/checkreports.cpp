// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkcommand.h"

#include "app/domain/json.h"

#include <QXmlStreamWriter>

namespace desk::cli {

namespace {

using FileReport = CheckCommand::FileReport;
using Group = mapping::Expectation::Group;

/// "eventValue", "diagnostics"
std::string subjectOf(const mapping::Expectation &expectation)
{
    if (expectation.group == Group::Diagnostics)
        return "diagnostics";
    return expectation.group == Group::MaxSeverity ? "maxSeverity" : expectation.target();
}

const char *statusOf(const FileReport &report)
{
    return report.error ? "error" : report.failures() > 0 ? "failed" : "passed";
}

void writeValue(domain::JsonWriter &json, const char *name, const std::optional<std::string> &value)
{
    json.key(name);
    if (value)
        json.string(std::string_view(*value));
    else
        json.null();
}

void writeCodes(domain::JsonWriter &json, const char *name, const std::vector<std::string> &codes)
{
    json.key(name).beginArray();
    for (const std::string &code : codes)
        json.string(std::string_view(code));
    json.endArray();
}

void writeOutcome(domain::JsonWriter &json, const mapping::ExpectationOutcome &outcome)
{
    const mapping::Expectation &expectation = outcome.expectation;
    json.beginObject().member("of", std::string_view(subjectOf(expectation)));
    if (expectation.group == Group::Diagnostics && !expectation.value)
        writeCodes(json, "expected", expectation.codes);
    else
        writeValue(json, "expected", expectation.value);
    if (expectation.target().empty())
        writeCodes(json, "got", outcome.codes);
    else
        writeValue(json, "got", outcome.got);
    json.key("holds").boolean(outcome.holds);
    json.member("message", std::string_view(outcome.plainMessage())).endObject();
}

/// XML 1.0 has no place for some characters, not even escaped.
QString forXml(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair) {
            clean += c;
            clean += text.at(++i);
            continue;
        }
        const bool allowed = c.unicode() >= 0x20 ? c.unicode() < 0xFFFE && !c.isSurrogate()
                                                 : c == QLatin1Char('\t') || c == QLatin1Char('\n');
        clean += allowed ? c : QChar(QChar::ReplacementCharacter);
    }
    return clean;
}

void writeCase(QXmlStreamWriter &xml, const FileReport &report, const mapping::ExpectationOutcome &outcome)
{
    xml.writeStartElement(QStringLiteral("testcase"));
    xml.writeAttribute(QStringLiteral("classname"), forXml(report.file));
    xml.writeAttribute(QStringLiteral("name"), forXml(QString::fromStdString(subjectOf(outcome.expectation))));
    xml.writeAttribute(QStringLiteral("time"), QStringLiteral("0"));
    if (!outcome.holds) {
        const QString message = forXml(QString::fromStdString(outcome.plainMessage()));
        xml.writeStartElement(QStringLiteral("failure"));
        xml.writeAttribute(QStringLiteral("message"), message);
        xml.writeAttribute(QStringLiteral("type"), QStringLiteral("expectation"));
        xml.writeCharacters(message);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeBroken(QXmlStreamWriter &xml, const FileReport &report)
{
    const QString message = forXml(report.error->message);
    xml.writeStartElement(QStringLiteral("testcase"));
    xml.writeAttribute(QStringLiteral("classname"), forXml(report.file));
    xml.writeAttribute(QStringLiteral("name"), QStringLiteral("file"));
    xml.writeAttribute(QStringLiteral("time"), QStringLiteral("0"));
    xml.writeStartElement(QStringLiteral("error"));
    xml.writeAttribute(QStringLiteral("message"), message);
    xml.writeAttribute(QStringLiteral("type"), report.error->code);
    xml.writeCharacters(message);
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

std::string checkReportJson(const std::vector<FileReport> &reports)
{
    domain::JsonWriter json;
    json.beginObject().key("files").beginArray();
    std::int64_t expectations = 0;
    std::int64_t failures = 0;
    std::int64_t errors = 0;
    for (const FileReport &report : reports) {
        json.beginObject().member("file", report.file).member("name", report.name);
        json.member("status", std::string_view(statusOf(report)));
        if (report.error)
            json.member("error", report.error->message);
        json.key("expectations").beginArray();
        for (const mapping::ExpectationOutcome &outcome : report.outcomes)
            writeOutcome(json, outcome);
        json.endArray().endObject();
        expectations += std::int64_t(report.outcomes.size());
        failures += report.failures();
        errors += report.error ? 1 : 0;
    }
    json.endArray().key("summary").beginObject().key("files").number(std::int64_t(reports.size()));
    json.key("expectations").number(expectations).key("failures").number(failures).key("errors").number(errors);
    json.endObject().endObject();
    domain::JsonDocument whole;
    if (whole.parse(json.take()))
        return {}; // cannot be: it was put together from JSON
    return whole.root().toIndented() + "\n";
}

QByteArray checkReportJunit(const std::vector<FileReport> &reports)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuites"));
    xml.writeAttribute(QStringLiteral("name"), QStringLiteral("conversion-desk check"));
    for (const FileReport &report : reports) {
        xml.writeStartElement(QStringLiteral("testsuite"));
        xml.writeAttribute(QStringLiteral("name"), forXml(report.name.isEmpty() ? report.file : report.name));
        xml.writeAttribute(QStringLiteral("file"), forXml(report.file));
        xml.writeAttribute(QStringLiteral("tests"),
                           QString::number(report.error ? 1 : qsizetype(report.outcomes.size())));
        xml.writeAttribute(QStringLiteral("failures"), QString::number(report.failures()));
        xml.writeAttribute(QStringLiteral("errors"), report.error ? QStringLiteral("1") : QStringLiteral("0"));
        if (report.error)
            writeBroken(xml, report);
        for (const mapping::ExpectationOutcome &outcome : report.outcomes)
            writeCase(xml, report, outcome);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return out;
}

} // namespace desk::cli
