// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/edithistory.h"

#include "app/domain/json.h"

#include <algorithm>

namespace desk::models {

namespace {

bool isInside(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

std::optional<qsizetype> numberOf(domain::JsonValue value)
{
    if (!value.isNumber())
        return std::nullopt;
    const std::string_view source = value.source();
    bool good = false;
    const qlonglong number = QByteArray(source.data(), static_cast<qsizetype>(source.size())).toLongLong(&good);
    return good && number >= 0 ? std::optional(static_cast<qsizetype>(number)) : std::nullopt;
}

QByteArray bytesOf(domain::JsonValue value)
{
    const std::string_view text = value.string();
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

TextDelta TextDelta::between(const QByteArray &before, const QByteArray &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype front = std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    // The middle must be UTF-8 by itself: a character is not torn apart.
    while (front > 0 && front < after.size() && isInside(after.at(front)))
        --front;
    qsizetype back = 0;
    while (back < shorter - front && before.at(before.size() - 1 - back) == after.at(after.size() - 1 - back))
        ++back;
    while (back > 0 && isInside(after.at(after.size() - back)))
        --back;
    return {.front = front, .back = back, .middle = after.mid(front, after.size() - front - back)};
}

std::optional<QByteArray> TextDelta::appliedTo(const QByteArray &before) const
{
    if (front + back > before.size())
        return std::nullopt;
    return before.first(front) + middle + before.last(back);
}

const QByteArray &EditHistory::present() const
{
    return index > 0 ? steps[static_cast<std::size_t>(index) - 1].after : first;
}

QByteArray EditHistory::stepJson(const QString &text, const QByteArray &before, const QByteArray &after)
{
    const TextDelta delta = TextDelta::between(before, after);
    domain::JsonWriter writer;
    writer.beginObject().member("text", text).key("front").number(delta.front).key("back").number(delta.back);
    writer.key("middle").string(
        std::string_view(delta.middle.constData(), static_cast<std::size_t>(delta.middle.size())));
    writer.endObject();
    return QByteArray::fromStdString(writer.take());
}

QByteArray EditHistory::join(const QByteArray &first, const std::vector<QByteArray> &steps, int index)
{
    QByteArray json =
        "{\"index\":" + QByteArray::number(index) + ",\"first\":" + (first.isEmpty() ? "null" : first) + ",\"steps\":[";
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (i > 0)
            json += ',';
        json += steps[i];
    }
    return json + "]}";
}

std::optional<EditHistory> EditHistory::fromJson(const QByteArray &json)
{
    domain::JsonDocument document;
    if (document.parse(json.toStdString()))
        return std::nullopt;
    const domain::JsonValue root = document.root();
    const auto index = numberOf(root["index"]);
    if (!index || !root["first"] || !root["steps"].isArray() || *index > static_cast<qsizetype>(root["steps"].size()))
        return std::nullopt;
    EditHistory history{
        .first = QByteArray::fromStdString(root["first"].toCompact()), .steps = {}, .index = static_cast<int>(*index)};
    QByteArray version = history.first;
    for (const domain::JsonMember member : root["steps"]) {
        const auto front = numberOf(member.value["front"]);
        const auto back = numberOf(member.value["back"]);
        if (!front || !back || !member.value["middle"].isString())
            return std::nullopt;
        const TextDelta delta{.front = *front, .back = *back, .middle = bytesOf(member.value["middle"])};
        const auto after = delta.appliedTo(version);
        if (!after)
            return std::nullopt;
        version = *after;
        history.steps.push_back({.text = QString::fromUtf8(bytesOf(member.value["text"])), .after = version});
    }
    return history;
}

} // namespace desk::models
