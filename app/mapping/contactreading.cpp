// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/contactreading.h"

#include "app/domain/currency.h"
#include "app/mapping/nearestname.h"
#include "app/mapping/text.h"

#include <QChar>
#include <QFile>

#include <array>
#include <bitset>
#include <unordered_set>
#include <vector>

namespace desk::mapping {

namespace {

std::string resourceText(const QString &name)
{
    QFile file(QStringLiteral(":/desk/contract/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The file %s is missing from the program's resources.", qPrintable(name));
    return file.readAll().toStdString();
}

/// Calls `take` with each word of a resource's lines that are no comments.
template<typename Take>
void forEachWord(std::string_view text, Take take)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.starts_with('#'))
            continue;
        while (!line.empty()) {
            const std::size_t space = std::min(line.find_first_of(" \r\t"), line.size());
            if (space > 0)
                take(line.substr(0, space));
            line.remove_prefix(std::min(space + 1, line.size()));
        }
    }
}

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F);
}

/// True when the text has white space, a control character or one of the ASCII characters in `forbidden`.
bool hasForbidden(std::string_view text, const std::array<bool, 128> &forbidden)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto c = static_cast<unsigned char>(text[at]);
        if (c < 0x80) {
            if (forbidden[c])
                return true;
            ++at;
            continue;
        }
        const char32_t point = nextCodePoint(text, at);
        if (isControl(point) || isWhiteSpace(point))
            return true;
    }
    return false;
}

constexpr std::array<bool, 128> forbiddenTable(std::string_view characters)
{
    std::array<bool, 128> table{};
    for (std::size_t c = 0; c <= 0x20; ++c)
        table[c] = true;
    table[0x7F] = true;
    for (const char c : characters)
        table[static_cast<unsigned char>(c)] = true;
    return table;
}

constexpr std::array<bool, 128> forbiddenInEmail = forbiddenTable("\"(),:;<>[\\]");
constexpr std::array<bool, 128> forbiddenInWebsite = forbiddenTable("<>\"{}|\\^`");

constexpr unsigned emailForbidden = 1;
constexpr unsigned emailUpper = 2;
constexpr unsigned emailNotAscii = 4;
constexpr unsigned emailSign = 8;

/// What a byte means to an address, so that one look at each is enough.
constexpr std::array<std::uint8_t, 256> emailKinds = [] {
    std::array<std::uint8_t, 256> kinds{};
    for (std::size_t c = 0; c < kinds.size(); ++c) {
        if (c >= 0x80)
            kinds[c] = emailNotAscii;
        else if (forbiddenInEmail[c])
            kinds[c] = emailForbidden;
        else if (c >= 'A' && c <= 'Z')
            kinds[c] = emailUpper;
    }
    kinds['@'] = emailSign;
    return kinds;
}();

/// With a dot in it, and none at an end or beside another.
bool isEmailDomain(std::string_view domain)
{
    bool dotted = false;
    char before = '.';
    for (const char c : domain) {
        if (c == '.' && before == '.')
            return false;
        dotted = dotted || c == '.';
        before = c;
    }
    return dotted && before != '.';
}

} // namespace

std::optional<std::string_view> readEmail(std::string_view text, Arena &arena)
{
    unsigned kinds = 0;
    unsigned signs = 0;
    std::size_t sign = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const unsigned kind = emailKinds[static_cast<unsigned char>(text[i])];
        kinds |= kind;
        if (kind == emailSign) {
            ++signs;
            sign = i;
        }
    }
    if (signs != 1 || sign == 0 || (kinds & emailForbidden) != 0 || !isEmailDomain(text.substr(sign + 1)))
        return std::nullopt;
    if ((kinds & (emailUpper | emailNotAscii)) == 0)
        return text;
    if ((kinds & emailNotAscii) == 0) {
        char *const out = arena.take(text.size());
        std::ranges::transform(text, out, asciiLower);
        return std::string_view(out, text.size());
    }
    if (hasForbidden(text, forbiddenInEmail))
        return std::nullopt;
    std::string lowered;
    appendLowered(lowered, text);
    return arena.store(lowered);
}

std::string suggestEmail(std::string_view text)
{
    Arena arena;
    const auto accept = [&](std::string_view candidate) {
        const auto read = readEmail(trimmed(candidate), arena);
        return read ? std::string(*read) : std::string();
    };
    // "John <john@example.com>", "mailto:john@example.com"
    if (const std::size_t open = text.find('<'); open != std::string_view::npos) {
        const std::size_t close = text.find('>', open);
        if (close != std::string_view::npos)
            return accept(text.substr(open + 1, close - open - 1));
    }
    constexpr std::string_view scheme = "mailto:";
    if (equalsIgnoringAsciiCase(text.substr(0, scheme.size()), scheme))
        return accept(text.substr(scheme.size()));
    while (!text.empty() && (text.back() == '.' || text.back() == ',' || text.back() == ';'))
        text.remove_suffix(1);
    return accept(text);
}

namespace {

struct CallingCodes {
    CallingCodes()
    {
        forEachWord(resourceText(QStringLiteral("calling-codes.txt")), [this](std::string_view word) {
            std::size_t value = 0;
            for (const char c : word)
                value = value * 10 + static_cast<std::size_t>(c - '0');
            codes[word.size() - 1].set(value);
        });
    }
    std::array<std::bitset<1000>, 3> codes; ///< of one, two, three digits
};

/// The length of a separator that a phone number may contain, or 0.
std::size_t phoneSeparator(std::string_view text, std::size_t at)
{
    const char c = text[at];
    if (c == ' ' || c == '-' || c == '.' || c == '(' || c == ')' || c == '[' || c == ']' || (c >= 0x09 && c <= 0x0D))
        return 1;
    if (static_cast<unsigned char>(c) < 0x80)
        return 0;
    std::size_t next = at;
    const char32_t point = nextCodePoint(text, next);
    return isWhiteSpace(point) || (point >= 0x2010 && point <= 0x2015) ? next - at : 0;
}

} // namespace

bool beginsWithCallingCode(std::string_view digits)
{
    static const CallingCodes table;
    std::size_t value = 0;
    for (std::size_t i = 0; i < 3 && i < digits.size(); ++i) {
        value = value * 10 + static_cast<std::size_t>(digits[i] - '0');
        if (table.codes[i].test(value))
            return true;
    }
    return false;
}

PhoneReading readPhone(std::string_view text, Arena &arena)
{
    PhoneReading reading;
    constexpr std::size_t mostDigits = 15;
    char *const out = arena.take(mostDigits + 2);
    std::size_t length = 0; // of what is left: an optional plus and digits
    bool plus = false;
    bool good = true;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (isAsciiDigit(c)) {
            if (length < mostDigits + 2)
                out[length++] = c;
            ++at;
        } else if (const std::size_t skip = phoneSeparator(text, at); skip > 0) {
            at += skip;
        } else if (c == '+' && length == 0) {
            plus = true;
            out[length++] = c;
            ++at;
        } else {
            good = false;
            // The sign can only come first, so whether this is such a number is known by now.
            break;
        }
    }
    if (plus && text.find("(0)") != std::string_view::npos) {
        reading.fault = Code::PhoneTrunkZero;
        return reading;
    }
    const std::size_t digits = length - (plus ? 1 : 0);
    if (!good || digits == 0 || digits > mostDigits)
        return reading;
    if (!plus) {
        arena.shrink(out);
        reading.readable = true;
        reading.value = text;
        return reading;
    }
    constexpr std::size_t fewestDigits = 8;
    if (digits < fewestDigits)
        return reading;
    if (!beginsWithCallingCode({out + 1, digits})) {
        reading.fault = Code::PhoneCountryCode;
        return reading;
    }
    arena.shrink(out + length);
    reading.readable = true;
    reading.hasCountryCode = true;
    reading.value = {out, length};
    return reading;
}

std::string suggestPhone(std::string_view text)
{
    // Without a plus sign or 00 nobody knows the country; most numbers end here.
    if (text.find('+') == std::string_view::npos && !text.starts_with("00"))
        return {};
    Arena arena;
    std::string candidate(text);
    if (const std::size_t zero = candidate.find("(0)"); zero != std::string::npos)
        candidate.erase(zero, 3);
    constexpr std::string_view scheme = "tel:";
    if (equalsIgnoringAsciiCase(std::string_view(candidate).substr(0, scheme.size()), scheme))
        candidate.erase(0, scheme.size());
    std::erase_if(candidate, [](char c) { return c == '/'; });
    std::string international = candidate;
    if (international.starts_with("00"))
        international.replace(0, 2, "+");
    const PhoneReading reading = readPhone(trimmed(international), arena);
    return reading.readable && reading.hasCountryCode ? std::string(reading.value) : std::string();
}

bool isWebsite(std::string_view text)
{
    constexpr std::string_view secure = "https://";
    constexpr std::string_view plain = "http://";
    if (equalsIgnoringAsciiCase(text.substr(0, secure.size()), secure))
        text.remove_prefix(secure.size());
    else if (equalsIgnoringAsciiCase(text.substr(0, plain.size()), plain))
        text.remove_prefix(plain.size());
    else
        return false;
    if (hasForbidden(text, forbiddenInWebsite))
        return false;
    std::string_view host = text.substr(0, text.find_first_of("/?#"));
    if (const std::size_t user = host.rfind('@'); user != std::string_view::npos)
        host.remove_prefix(user + 1);
    std::size_t hostEnd = host.find(':');
    if (host.starts_with('[')) {
        const std::size_t close = host.find(']');
        if (close == std::string_view::npos || close == 1)
            return false;
        hostEnd = close + 1;
        if (hostEnd < host.size() && host[hostEnd] != ':')
            return false;
    }
    hostEnd = std::min(hostEnd, host.size());
    if (hostEnd == 0)
        return false;
    if (hostEnd == host.size())
        return true;
    std::uint64_t port = 0;
    for (const char c : host.substr(hostEnd + 1)) {
        constexpr std::uint64_t highest = 65535;
        if (!isAsciiDigit(c))
            return false;
        port = port * 10 + static_cast<std::uint64_t>(c - '0');
        if (port > highest)
            return false;
    }
    return true;
}

std::string suggestWebsite(std::string_view text)
{
    if (text.find("://") != std::string_view::npos || text.find('@') != std::string_view::npos)
        return {};
    if (text.starts_with("//"))
        text.remove_prefix(2);
    const std::string candidate = "https://" + std::string(text);
    const std::string_view host = text.substr(0, text.find_first_of("/?#:"));
    const bool named = host.find('.') != std::string_view::npos && !host.starts_with('.') && !host.ends_with('.');
    return named && isWebsite(candidate) ? candidate : std::string();
}

namespace {

struct TimeZones {
    TimeZones() : text(resourceText(QStringLiteral("timezones.txt")))
    {
        forEachWord(text, [this](std::string_view word) {
            names.insert(word);
            list.push_back(word);
        });
    }
    std::string text;
    std::unordered_set<std::string_view> names;
    std::vector<std::string_view> list;
};

const TimeZones &timeZones()
{
    static const TimeZones table;
    return table;
}

} // namespace

bool isTimeZone(std::string_view text)
{
    return timeZones().names.contains(text);
}

std::string suggestTimeZone(std::string_view text)
{
    constexpr std::size_t longest = 64;
    if (text.size() > longest)
        return {};
    const std::string wanted = pathKey(text);
    if (wanted.empty())
        return {};
    for (const std::string_view name : timeZones().list) {
        if (pathKey(name) == wanted)
            return std::string(name);
    }
    // A city alone, when only one zone of that name has a region before it.
    std::string found;
    for (const std::string_view name : timeZones().list) {
        const std::size_t slash = name.rfind('/');
        if (slash == std::string_view::npos || name.starts_with("Etc/") || pathKey(name.substr(slash + 1)) != wanted)
            continue;
        if (!found.empty())
            return {};
        found = name;
    }
    if (!found.empty())
        return found;
    NearestName search(text);
    for (const std::string_view name : timeZones().list) {
        if (name.find('/') != std::string_view::npos)
            search.offer(name, name);
    }
    return search.best();
}

std::optional<std::string_view> readCurrency(std::string_view text, Arena &arena)
{
    if (text.size() != 3)
        return std::nullopt;
    bool changed = false;
    std::array<char, 3> code{};
    for (std::size_t i = 0; i < 3; ++i) {
        const bool lower = text[i] >= 'a' && text[i] <= 'z';
        code[i] = lower ? static_cast<char>(text[i] - 'a' + 'A') : text[i];
        changed = changed || lower;
    }
    const domain::Currency *currency = domain::findCurrency({code.data(), code.size()});
    if (!currency)
        return std::nullopt;
    return changed ? arena.store(currency->code) : text;
}

Code currencyFault(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        if (QChar::category(nextCodePoint(text, at)) == QChar::Symbol_Currency)
            return Code::CurrencySymbol;
    }
    return Code::CurrencyUnknown;
}

std::string suggestCurrency(std::string_view text)
{
    struct Word {
        std::string_view word;
        std::string_view code;
    };
    // Only what means one currency: "$", "¥" and "kr" are several.
    static constexpr std::array<Word, 40> words{{
        {"\xE2\x82\xAC", "EUR"}, {"\xC2\xA3", "GBP"},     {"\xE2\x82\xB9", "INR"},
        {"\xE2\x82\xBD", "RUB"}, {"\xE2\x82\xA9", "KRW"}, {"\xE2\x82\xBA", "TRY"},
        {"\xE2\x82\xB4", "UAH"}, {"\xE2\x82\xAB", "VND"}, {"\xE2\x82\xAA", "ILS"},
        {"\xE0\xB8\xBF", "THB"}, {"\xE2\x82\xA6", "NGN"}, {"\xE2\x82\xB1", "PHP"},
        {"\xE2\x82\xB8", "KZT"}, {"\xE2\x82\xBE", "GEL"}, {"\xE2\x82\xA1", "CRC"},
        {"\xE2\x82\xB2", "PYG"}, {"\xE2\x82\xB5", "GHS"}, {"\xE2\x82\xBC", "AZN"},
        {"\xE2\x82\xAE", "MNT"}, {"\xE2\x82\xAD", "LAK"}, {"us$", "USD"},
        {"a$", "AUD"},           {"au$", "AUD"},          {"c$", "CAD"},
        {"ca$", "CAD"},          {"r$", "BRL"},           {"hk$", "HKD"},
        {"nz$", "NZD"},          {"s$", "SGD"},           {"nt$", "TWD"},
        {"mx$", "MXN"},          {"z\xC5\x82", "PLN"},    {"k\xC4\x8D", "CZK"},
        {"ft", "HUF"},           {"euro", "EUR"},         {"euros", "EUR"},
        {"us dollar", "USD"},    {"us dollars", "USD"},   {"pound sterling", "GBP"},
        {"sfr", "CHF"},
    }};
    constexpr std::size_t longest = 40;
    if (text.size() > longest)
        return {};
    std::string lower;
    appendLowered(lower, text);
    for (const Word &word : words) {
        if (lower == word.word)
            return std::string(word.code);
    }
    // A code with a sign or a point beside it: "EUR €", "usd."
    std::string letters;
    for (const char c : lower) {
        if (c >= 'a' && c <= 'z')
            letters += static_cast<char>(c - 'a' + 'A');
    }
    const bool onlyAscii = lower.size() == letters.size() || currencyFault(text) == Code::CurrencySymbol
                           || lower == asciiLowered(letters) + ".";
    return onlyAscii && domain::findCurrency(letters) ? letters : std::string();
}

} // namespace desk::mapping
