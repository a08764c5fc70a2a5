// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/currency.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace desk::domain {

namespace {

struct Table {
    Table()
    {
        QFile file(QStringLiteral(":/desk/contract/currencies.tsv"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The currency list is missing from the program's resources.");
        text = file.readAll().toStdString();
        std::string_view rest = text;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            const std::string_view line = rest.substr(0, end);
            rest.remove_prefix(std::min(end + 1, rest.size()));
            if (line.size() < 5 || line[0] == '#')
                continue;
            const char digits = line[4];
            list.push_back({.code = line.substr(0, 3),
                            .minorDigits = digits == '-' ? std::nullopt : std::optional<int>(digits - '0')});
        }
        std::ranges::sort(list, {}, &Currency::code);
        for (std::size_t i = 0; i < list.size(); ++i)
            byLetters[placeOf(list[i].code)] = static_cast<std::uint8_t>(i + 1);
    }
    /// Three capital letters as a number.
    static std::size_t placeOf(std::string_view code)
    {
        const auto letter = [code](std::size_t i) { return static_cast<std::size_t>(code[i] - 'A'); };
        return (letter(0) * 26 + letter(1)) * 26 + letter(2);
    }
    std::string text;
    std::vector<Currency> list;
    std::array<std::uint8_t, std::size_t{26} * 26 * 26> byLetters{}; ///< index + 1, or 0
};

const Table &table()
{
    static const Table instance;
    return instance;
}

} // namespace

std::span<const Currency> currencies()
{
    return table().list;
}

const Currency *findCurrency(std::string_view code)
{
    // Bulk mapping asks this for every row.
    if (code.size() != 3 || !std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; }))
        return nullptr;
    const std::uint8_t found = table().byLetters[Table::placeOf(code)];
    return found == 0 ? nullptr : &table().list[found - 1U];
}

int minorDigitsOf(std::string_view code)
{
    const Currency *currency = findCurrency(code);
    return currency ? currency->minorDigits.value_or(2) : 2;
}

} // namespace desk::domain
