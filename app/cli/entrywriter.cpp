// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/entrywriter.h"

#include "app/cli/connectionoptions.h"

namespace desk::cli {

namespace {

std::string textOf(const std::optional<QString> &text)
{
    return text ? text->toStdString() : std::string();
}

std::string textOf(const std::optional<domain::Decimal> &amount)
{
    return amount ? amount->text() : std::string();
}

std::string textOf(const std::optional<domain::Instant> &time)
{
    return time ? time->toIso() : std::string();
}

std::string quoted(const std::string &text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    return out + '"';
}

} // namespace

EntryWriter::EntryWriter(Format format, std::function<void(std::string_view)> out)
    : m_format(format), m_out(std::move(out))
{
    if (m_format == Format::Json)
        m_out("[");
    else if (m_format == Format::Csv)
        m_out("id,occurredAt,createdAt,eventValue,currency,expense,sourceId,contactId,configId,configName,contactName,"
              "contactEmail,attributionSource,attributionCampaign,attributionCampaignId,attributionAd,"
              "attributionAdId\r\n");
}

void EntryWriter::add(const domain::ConversionEntry &entry, const QString &sourceName)
{
    switch (m_format) {
    case Format::Json:
        m_out(std::string(m_first ? "\n" : ",\n")
              + (entry.raw.isEmpty() ? "{\"id\":\"" + entry.id.toStdString() + "\"}" : entry.raw.toStdString()));
        break;
    case Format::Csv: addCsv(entry); break;
    case Format::Text: addText(entry, sourceName); break;
    }
    m_first = false;
}

void EntryWriter::addCsv(const domain::ConversionEntry &entry)
{
    std::string line;
    for (const std::string &field :
         {entry.id.toStdString(), entry.occurredAt.toIso(), textOf(entry.createdAt), textOf(entry.eventValue),
          textOf(entry.currency), textOf(entry.expense), textOf(entry.sourceId), textOf(entry.contactId),
          textOf(entry.configId), textOf(entry.configName), textOf(entry.contactName), textOf(entry.contactEmail),
          textOf(entry.attributionSource), textOf(entry.attributionCampaign), textOf(entry.attributionCampaignId),
          textOf(entry.attributionAd), textOf(entry.attributionAdId)})
        line += (line.empty() ? "" : ",") + quoted(field);
    m_out(line + "\r\n");
}

void EntryWriter::addText(const domain::ConversionEntry &entry, const QString &sourceName)
{
    const QString contact = entry.contactName.value_or(entry.contactEmail.value_or(QString()));
    m_out(entry.occurredAt.toIso() + '\t' + textOf(entry.eventValue) + '\t' + textOf(entry.currency) + '\t'
          + textOf(entry.expense) + '\t' + cell(contact) + '\t' + cell(entry.configName.value_or(QString())) + '\t'
          + cell(sourceName.isEmpty() ? entry.sourceId.value_or(QString()) : sourceName) + '\t' + cell(entry.id)
          + '\n');
}

void EntryWriter::end()
{
    if (m_format == Format::Json)
        m_out("\n]\n");
}

} // namespace desk::cli
