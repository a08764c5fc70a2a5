// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick of `map`: the same twelve rules written by hand for exactly this payload, on simdjson's fastest
// interface, with one result line a row. It knows its fields, reports nothing, and does only what these rules need.
// Usage: map-yardstick INPUT OUTPUT
#include <simdjson.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <unistd.h>

namespace {

using simdjson::ondemand::object;
using simdjson::ondemand::value;

class Line
{
public:
    void clear() { m_text.clear(); }
    void add(std::string_view text) { m_text.append(text); }
    void addEscaped(std::string_view text)
    {
        std::size_t from = 0;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const auto c = static_cast<unsigned char>(text[i]);
            if (c >= 0x20 && c != '"' && c != '\\')
                continue;
            m_text.append(text, from, i - from);
            std::array<char, 8> escape{};
            (void)std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(c));
            m_text.append(escape.data());
            from = i + 1;
        }
        m_text.append(text, from, text.size() - from);
    }
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    std::string m_text;
};

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && static_cast<unsigned char>(text.front()) <= ' ')
        text.remove_prefix(1);
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ')
        text.remove_suffix(1);
    return text;
}

bool isNumber(std::string_view text)
{
    std::size_t at = 0;
    const auto digits = [&] {
        const std::size_t begin = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9')
            ++at;
        return at > begin;
    };
    if (!digits())
        return false;
    if (at < text.size() && text[at] == '.') {
        ++at;
        if (!digits())
            return false;
    }
    return at == text.size();
}

int two(const char *at)
{
    return (at[0] - '0') * 10 + (at[1] - '0');
}

/// `2026-03-01T09:00:00Z` or with `+hh:mm`, to UTC with milliseconds.
bool addTime(Line &line, std::string_view text)
{
    using namespace std::chrono;
    if (text.size() < 20 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' || text[16] != ':')
        return false;
    const char *at = text.data();
    const year_month_day date{year{two(at) * 100 + two(at + 2)}, month{static_cast<unsigned>(two(at + 5))},
                              day{static_cast<unsigned>(two(at + 8))}};
    if (!date.ok())
        return false;
    auto moment = sys_days{date} + hours{two(at + 11)} + minutes{two(at + 14)} + seconds{two(at + 17)};
    if (text[19] != 'Z') {
        if (text.size() != 25)
            return false;
        const auto offset = hours{two(at + 20)} + minutes{two(at + 23)};
        moment -= text[19] == '-' ? -offset : offset;
    }
    const auto midnight = floor<days>(moment);
    const year_month_day result{midnight};
    const hh_mm_ss time{moment - midnight};
    std::array<char, 40> out{};
    std::memcpy(out.data(), "0000-00-00T00:00:00.000Z", 24);
    const auto put = [&](std::size_t where, unsigned number, int width) {
        for (int i = width - 1; i >= 0; --i, number /= 10)
            out[where + static_cast<std::size_t>(i)] = static_cast<char>('0' + number % 10);
    };
    put(0, static_cast<unsigned>(static_cast<int>(result.year())), 4);
    put(5, static_cast<unsigned>(result.month()), 2);
    put(8, static_cast<unsigned>(result.day()), 2);
    put(11, static_cast<unsigned>(time.hours().count()), 2);
    put(14, static_cast<unsigned>(time.minutes().count()), 2);
    put(17, static_cast<unsigned>(time.seconds().count()), 2);
    line.add({out.data(), 24});
    return true;
}

void addEmail(Line &line, std::string_view text)
{
    std::array<char, 256> lower{};
    const std::size_t size = std::min(text.size(), lower.size());
    for (std::size_t i = 0; i < size; ++i)
        lower[i] = text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] + 32) : text[i];
    line.addEscaped({lower.data(), size});
}

void addPhone(Line &line, std::string_view text)
{
    std::array<char, 20> digits{};
    std::size_t size = 0;
    for (const char c : text) {
        if (((c >= '0' && c <= '9') || c == '+') && size < digits.size())
            digits[size++] = c;
    }
    line.add({digits.data(), size});
}

void addCurrency(Line &line, std::string_view text)
{
    std::array<char, 3> code{};
    for (std::size_t i = 0; i < 3 && i < text.size(); ++i)
        code[i] = text[i] >= 'a' && text[i] <= 'z' ? static_cast<char>(text[i] - 32) : text[i];
    line.add({code.data(), 3});
}

/// The number's own text, whether it stands in quotes or not.
std::string_view numberText(object row, std::string_view key)
{
    value found;
    if (row[key].get(found))
        return {};
    const std::string_view token = trimmed(found.raw_json_token());
    if (token.size() > 2 && token.front() == '"')
        return trimmed(token.substr(1, token.size() - 2));
    return token;
}

std::string_view stringOf(object row, std::string_view key)
{
    std::string_view text;
    if (row[key].get_string().get(text))
        return {};
    return trimmed(text);
}

void addMember(Line &line, std::string_view name, std::string_view text)
{
    line.add(name);
    line.addEscaped(text);
    line.add("\"");
}

bool addRow(Line &line, simdjson::ondemand::document &document)
{
    object row;
    if (document.get_object().get(row))
        return false;
    const std::string_view total = numberText(row, "order_total");
    line.add("{\"entry\":{\"eventValue\":\"");
    if (!isNumber(total))
        return false;
    line.add(total);
    line.add("\",\"currency\":\"");
    addCurrency(line, stringOf(row, "currency"));
    line.add("\",\"expense\":\"");
    const std::string_view cost = numberText(row, "ad_cost");
    if (!isNumber(cost))
        return false;
    line.add(cost);
    line.add("\",\"occurredAt\":\"");
    if (!addTime(line, stringOf(row, "created_at")))
        return false;
    line.add("\"},\"contact\":{\"email\":\"");
    addEmail(line, stringOf(row, "email"));
    line.add("\",\"phone\":\"");
    addPhone(line, stringOf(row, "phone"));
    addMember(line, "\",\"firstName\":\"", stringOf(row, "first_name"));
    addMember(line, ",\"lastName\":\"", stringOf(row, "last_name"));
    addMember(line, "},\"reference\":{\"orderId\":\"", stringOf(row, "order_id"));
    addMember(line, "},\"attribution\":{\"utm_source\":\"", stringOf(row, "utm_source"));
    line.add("},\"customFields\":{\"11111111-1111-4111-8111-111111111111\":\"");
    line.add(numberText(row, "quantity"));
    addMember(line, "\",\"22222222-2222-4222-8222-222222222222\":\"", stringOf(row, "plan"));
    line.add("}}\n");
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const int input = ::open(argv[1], O_RDONLY);
    const int output = ::open(argv[2], O_WRONLY | O_CREAT | O_TRUNC, 0666);
    if (input < 0 || output < 0)
        return 2;
    constexpr std::size_t piece = std::size_t{1} << 18U;
    std::string buffer(piece + simdjson::SIMDJSON_PADDING + piece, '\0');
    std::size_t size = 0;
    Line line;
    simdjson::ondemand::parser parser;
    long bad = 0;
    for (;;) {
        const ssize_t count = ::read(input, buffer.data() + size, piece);
        if (count < 0)
            return 2;
        if (count == 0)
            break;
        size += static_cast<std::size_t>(count);
        std::size_t begin = 0;
        line.clear();
        while (const void *end = std::memchr(buffer.data() + begin, '\n', size - begin)) {
            const auto stop = static_cast<std::size_t>(static_cast<const char *>(end) - buffer.data());
            simdjson::ondemand::document document;
            const auto error = parser.iterate(buffer.data() + begin, stop - begin, buffer.size() - begin).get(document);
            if (error || !addRow(line, document))
                ++bad;
            begin = stop + 1;
        }
        if (::write(output, line.text().data(), line.text().size()) < 0)
            return 2;
        std::memmove(buffer.data(), buffer.data() + begin, size - begin);
        size -= begin;
    }
    return bad == 0 ? 0 : 1;
}
