// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/entrywriter.h"

#include "app/domain/currency.h"

#include <algorithm>

namespace desk::exports {

using store::EntryField;
using store::EntryText;

namespace {

constexpr std::size_t pieceSize = std::size_t{64} << 10U;

bool isDelimited(EntryFormat format)
{
    return format == EntryFormat::Csv || format == EntryFormat::SpreadsheetCsv || format == EntryFormat::Tsv;
}

bool isAmount(EntryField field)
{
    return field == EntryField::EventValue || field == EntryField::Expense;
}

/// What a person wrote, so that anything may stand in it.
bool isFreeText(EntryField field)
{
    return !isAmount(field) && field != EntryField::OccurredAt && field != EntryField::CreatedAt
           && field != EntryField::SubmissionId;
}

/// Control characters would break the line.
std::string inOneLine(std::string_view text)
{
    std::string out(text);
    for (char &c : out) {
        if (static_cast<unsigned char>(c) < ' ' || c == '\x7f')
            c = ' ';
    }
    return out;
}

std::string jsonString(std::string_view text)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            out += '\\';
        if (code < ' ') {
            out += "\\u00";
            out += digits[code >> 4U];
            out += digits[code & 15U];
        } else {
            out += c;
        }
    }
    return out + '"';
}

std::string textOf(const std::optional<QString> &text)
{
    return text ? text->toStdString() : std::string();
}

std::string textOf(const std::optional<domain::Decimal> &amount)
{
    return amount ? amount->text() : std::string();
}

} // namespace

bool holdsObjects(EntryFormat format)
{
    return format == EntryFormat::Json || format == EntryFormat::JsonLines;
}

const char *nameOf(EntryField field)
{
    switch (field) {
    case EntryField::Id: return "id";
    case EntryField::OccurredAt: return "occurredAt";
    case EntryField::CreatedAt: return "createdAt";
    case EntryField::EventValue: return "eventValue";
    case EntryField::Currency: return "currency";
    case EntryField::Expense: return "expense";
    case EntryField::SourceId: return "sourceId";
    case EntryField::ContactId: return "contactId";
    case EntryField::ConfigId: return "configId";
    case EntryField::ConfigName: return "configName";
    case EntryField::ContactName: return "contactName";
    case EntryField::ContactEmail: return "contactEmail";
    case EntryField::AttributionSource: return "attributionSource";
    case EntryField::AttributionCampaign: return "attributionCampaign";
    case EntryField::AttributionCampaignId: return "attributionCampaignId";
    case EntryField::AttributionAd: return "attributionAd";
    case EntryField::AttributionAdId: return "attributionAdId";
    case EntryField::SourceName: return "sourceName";
    case EntryField::SubmissionId: return "submissionId";
    case EntryField::Raw: return "raw";
    }
    return "";
}

QList<EntryColumn> allColumns()
{
    QList<EntryColumn> columns;
    for (std::size_t i = 0; i < store::entryFieldCount; ++i) {
        const auto field = static_cast<EntryField>(i);
        if (field != EntryField::Raw)
            columns.append({field, nameOf(field)});
    }
    return columns;
}

std::string guarded(std::string_view text)
{
    constexpr std::string_view starters = "=+-@\t\r\n";
    const bool formula = !text.empty() && starters.find(text.front()) != std::string_view::npos;
    return (formula ? "'" : "") + std::string(text);
}

EntryWriter::EntryWriter(EntryFormat format, QList<EntryColumn> columns, Out out)
    : m_format(format), m_columns(std::move(columns)), m_out(std::move(out))
{
    if (m_format == EntryFormat::SpreadsheetCsv)
        m_buffer += "\xEF\xBB\xBF";
    if (!isDelimited(m_format))
        return;
    for (const EntryColumn &column : std::as_const(m_columns)) {
        putCell(column.title);
        m_first = false;
    }
    m_buffer += m_format == EntryFormat::Tsv ? "\n" : "\r\n";
    m_first = true;
}

QList<EntryField> EntryWriter::fields() const
{
    if (holdsObjects(m_format))
        return {EntryField::Id, EntryField::Raw};
    if (m_format == EntryFormat::Text)
        return {EntryField::OccurredAt, EntryField::EventValue,  EntryField::Currency,
                EntryField::Expense,    EntryField::ContactName, EntryField::ContactEmail,
                EntryField::ConfigName, EntryField::SourceName,  EntryField::SourceId,
                EntryField::Id};
    QList<EntryField> fields{EntryField::Currency}; // says how many digits an amount shows
    for (const EntryColumn &column : m_columns) {
        if (!fields.contains(column.field))
            fields.append(column.field);
    }
    return fields;
}

bool EntryWriter::add(const EntryText &entry)
{
    if (holdsObjects(m_format))
        addObject(entry);
    else if (m_format == EntryFormat::Text)
        addText(entry);
    else
        addDelimited(entry);
    return m_buffer.size() < pieceSize || flush();
}

void EntryWriter::addObject(const EntryText &entry)
{
    const bool lines = m_format == EntryFormat::JsonLines;
    if (!lines)
        m_buffer += m_first ? "[\n" : ",\n";
    m_first = false;
    const std::string_view raw = entry[EntryField::Raw];
    if (raw.empty()) {
        m_buffer += "{\"id\":" + jsonString(entry[EntryField::Id]) + '}';
    } else {
        const std::size_t start = m_buffer.size();
        m_buffer += raw;
        // Inside a JSON string a line break is always escaped, so these are white space.
        std::replace_if(
            m_buffer.begin() + static_cast<std::ptrdiff_t>(start), m_buffer.end(),
            [](char c) { return c == '\n' || c == '\r'; }, ' ');
    }
    if (lines)
        m_buffer += '\n';
}

std::string EntryWriter::valueOf(const EntryText &entry, EntryField field) const
{
    const std::string_view text = entry[field];
    if (m_format == EntryFormat::Csv)
        return std::string(text);
    if (isAmount(field)) {
        const auto amount = domain::Decimal::fromJsonNumber(text);
        return amount ? amount->toPlain(domain::minorDigitsOf(entry[EntryField::Currency])) : std::string(text);
    }
    return isFreeText(field) ? guarded(text) : std::string(text);
}

void EntryWriter::addDelimited(const EntryText &entry)
{
    m_first = true;
    for (const EntryColumn &column : std::as_const(m_columns)) {
        if (m_format == EntryFormat::Csv)
            putCell(entry[column.field]);
        else
            putCell(valueOf(entry, column.field));
        m_first = false;
    }
    m_buffer += m_format == EntryFormat::Tsv ? "\n" : "\r\n";
}

void EntryWriter::putCell(std::string_view text)
{
    if (m_format == EntryFormat::Tsv) {
        if (!m_first)
            m_buffer += '\t';
        m_buffer += inOneLine(text);
        return;
    }
    if (!m_first)
        m_buffer += ',';
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        m_buffer += text;
        return;
    }
    m_buffer += '"';
    for (const char c : text) {
        if (c == '"')
            m_buffer += '"';
        m_buffer += c;
    }
    m_buffer += '"';
}

void EntryWriter::addText(const EntryText &entry)
{
    const auto either = [&entry](EntryField first, EntryField second) {
        return entry[first].empty() ? entry[second] : entry[first];
    };
    const std::array cells{entry[EntryField::OccurredAt],
                           entry[EntryField::EventValue],
                           entry[EntryField::Currency],
                           entry[EntryField::Expense],
                           either(EntryField::ContactName, EntryField::ContactEmail),
                           entry[EntryField::ConfigName],
                           either(EntryField::SourceName, EntryField::SourceId),
                           entry[EntryField::Id]};
    for (std::size_t i = 0; i < cells.size(); ++i)
        m_buffer += (i == 0 ? "" : "\t") + inOneLine(cells[i]);
    m_buffer += '\n';
}

bool EntryWriter::flush()
{
    if (m_wanted && !m_buffer.empty())
        m_wanted = m_out(m_buffer);
    m_buffer.clear();
    return m_wanted;
}

bool EntryWriter::end()
{
    if (m_format == EntryFormat::Json)
        m_buffer += m_first ? "[]\n" : "\n]\n";
    return flush();
}

HeldEntry::HeldEntry(const domain::ConversionEntry &entry, const QString &sourceName, qint64 submissionId)
{
    const auto set = [this](EntryField field, std::string text) { m_texts[std::size_t(field)] = std::move(text); };
    set(EntryField::Id, entry.id.toStdString());
    set(EntryField::OccurredAt, entry.occurredAt.toIso());
    set(EntryField::CreatedAt, entry.createdAt ? entry.createdAt->toIso() : std::string());
    set(EntryField::EventValue, textOf(entry.eventValue));
    set(EntryField::Currency, textOf(entry.currency));
    set(EntryField::Expense, textOf(entry.expense));
    set(EntryField::SourceId, textOf(entry.sourceId));
    set(EntryField::ContactId, textOf(entry.contactId));
    set(EntryField::ConfigId, textOf(entry.configId));
    set(EntryField::ConfigName, textOf(entry.configName));
    set(EntryField::ContactName, textOf(entry.contactName));
    set(EntryField::ContactEmail, textOf(entry.contactEmail));
    set(EntryField::AttributionSource, textOf(entry.attributionSource));
    set(EntryField::AttributionCampaign, textOf(entry.attributionCampaign));
    set(EntryField::AttributionCampaignId, textOf(entry.attributionCampaignId));
    set(EntryField::AttributionAd, textOf(entry.attributionAd));
    set(EntryField::AttributionAdId, textOf(entry.attributionAdId));
    set(EntryField::SourceName, sourceName.toStdString());
    set(EntryField::SubmissionId, submissionId == 0 ? std::string() : std::to_string(submissionId));
    set(EntryField::Raw, entry.raw.toStdString());
}

EntryText HeldEntry::text() const
{
    EntryText text;
    for (std::size_t i = 0; i < m_texts.size(); ++i)
        text.set(static_cast<EntryField>(i), m_texts[i]);
    return text;
}

} // namespace desk::exports
