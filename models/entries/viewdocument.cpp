// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entries/viewdocument.h"

#include "app/domain/json.h"

#include <QCoreApplication>

#include <array>
#include <charconv>

namespace desk::models {

namespace {

constexpr std::array<std::string_view, 3> ownMembers{"filter", "sort", "columns"};

std::string_view columnKey(EntryColumn column)
{
    switch (column) {
    case EntryColumn::When: return "when";
    case EntryColumn::Contact: return "contact";
    case EntryColumn::Conversion: return "conversion";
    case EntryColumn::Source: return "source";
    case EntryColumn::Value: return "value";
    case EntryColumn::Expense: return "expense";
    case EntryColumn::Origin: return "origin";
    case EntryColumn::Stored: return "stored";
    case EntryColumn::Campaign: return "campaign";
    case EntryColumn::Id: return "id";
    }
    return {};
}

std::optional<EntryColumn> columnOfKey(std::string_view key)
{
    for (int i = 0; i < entryColumnCount; ++i) {
        if (columnKey(static_cast<EntryColumn>(i)) == key)
            return static_cast<EntryColumn>(i);
    }
    return std::nullopt;
}

/// Ids and the clock of UTC: the text means the same after things were renamed and in any zone.
FilterContext lastingContext(const FilterContext &context)
{
    FilterContext lasting;
    lasting.now = context.now;
    lasting.firstDayOfWeek = context.firstDayOfWeek;
    return lasting;
}

int widthOf(const domain::JsonValue &value)
{
    constexpr int widest = 4000;
    int width = 0;
    const std::string_view text = value.source();
    std::from_chars(text.data(), text.data() + text.size(), width);
    return std::clamp(width, 0, widest);
}

domain::Error unreadable(const QString &detail)
{
    return domain::fail(QStringLiteral("view.unreadable"),
                        QCoreApplication::translate(
                            "EntryViews", "This view was made by another version and cannot be shown by this one."),
                        detail)
        .value();
}

} // namespace

EntryColumn columnOfSort(store::EntrySort::Column sort)
{
    for (int i = 0; i < entryColumnCount; ++i) {
        if (entrySortColumn(static_cast<EntryColumn>(i)) == sort)
            return static_cast<EntryColumn>(i);
    }
    return EntryColumn::When;
}

QByteArray writeView(const ViewContent &content, const QByteArray &before)
{
    domain::JsonWriter json;
    json.beginObject();
    json.key("filter").string(writeFilter(content.choice, lastingContext({})));
    json.key("sort").beginObject();
    json.key("column").string(columnKey(columnOfSort(content.sort.column)));
    json.key("descending").boolean(content.sort.descending);
    json.endObject();
    json.key("columns").beginArray();
    for (const ViewColumn &column : content.columns) {
        json.beginObject();
        json.key("name").string(columnKey(column.column));
        json.key("width").number(column.width);
        json.key("shown").boolean(column.shown);
        json.endObject();
    }
    json.endArray();
    domain::JsonDocument old;
    if (!before.isEmpty() && !old.parse(before.toStdString()) && old.root().isObject()) {
        for (const auto &[key, value] : old.root()) {
            if (std::ranges::find(ownMembers, key.string()) == ownMembers.end())
                json.key(key.string()).raw(value.source());
        }
    }
    json.endObject();
    return QByteArray::fromStdString(json.text());
}

domain::Result<ViewContent> readView(const QByteArray &document, const FilterContext &context)
{
    domain::JsonDocument json;
    const std::string text = document.toStdString();
    if (const auto error = json.parseView(text))
        return tl::unexpected(unreadable(error->message()));
    const domain::JsonValue root = json.root();
    if (!root.isObject() || !root["filter"].isString())
        return tl::unexpected(unreadable(QStringLiteral("no filter")));
    ViewContent content;
    const std::string_view filter = root["filter"].string();
    const QString written = QString::fromUtf8(filter.data(), static_cast<qsizetype>(filter.size()));
    FilterContext lasting = lastingContext(context);
    FilterReading reading = readFilter(written, lasting);
    if (!reading.problems.isEmpty())
        return tl::unexpected(unreadable(reading.problems.first().message));
    content.choice = reading.choice;
    content.choice.refresh(context.now, context.zone, context.firstDayOfWeek);
    const domain::JsonValue sort = root["sort"];
    if (const auto column = columnOfKey(sort["column"].string()))
        content.sort = {entrySortColumn(*column), sort["descending"].is(domain::JsonType::True)};
    for (const auto &member : root["columns"]) {
        const auto column = columnOfKey(member.value["name"].string());
        const auto same = [&](const ViewColumn &there) { return there.column == *column; };
        if (!column || std::ranges::any_of(content.columns, same))
            continue; // of a newer version, or twice
        content.columns.append(
            {*column, widthOf(member.value["width"]), !member.value["shown"].is(domain::JsonType::False)});
    }
    return content;
}

} // namespace desk::models
