// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/currency.h"

#include <QFile>

#include <algorithm>
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
    }
    std::string text;
    std::vector<Currency> list;
};

} // namespace

std::span<const Currency> currencies()
{
    static const Table table;
    return table.list;
}

const Currency *findCurrency(std::string_view code)
{
    const auto list = currencies();
    const auto it = std::ranges::lower_bound(list, code, {}, &Currency::code);
    return it != list.end() && it->code == code ? &*it : nullptr;
}

int minorDigitsOf(std::string_view code)
{
    const Currency *currency = findCurrency(code);
    return currency ? currency->minorDigits.value_or(2) : 2;
}

} // namespace desk::domain
