// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/suggest.h"

#include "app/mapping/arena.h"
#include "app/mapping/contactreading.h"
#include "app/mapping/datereading.h"
#include "app/mapping/othermappings.h"
#include "app/mapping/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace desk::mapping {

namespace {

using domain::JsonValue;

struct Synonym {
    std::string_view word; ///< as pathKey() leaves it
    std::string_view target;
};

/// What shops, forms and payment services call these things. A word stands for the last part of a path.
constexpr std::array<Synonym, 112> synonyms{{
    {"amount", "eventValue"},
    {"total", "eventValue"},
    {"ordertotal", "eventValue"},
    {"totalprice", "eventValue"},
    {"totalamount", "eventValue"},
    {"grandtotal", "eventValue"},
    {"orderamount", "eventValue"},
    {"ordervalue", "eventValue"},
    {"price", "eventValue"},
    {"value", "eventValue"},
    {"revenue", "eventValue"},
    {"sum", "eventValue"},
    {"subtotal", "eventValue"},
    {"amountpaid", "eventValue"},
    {"paidamount", "eventValue"},
    {"dealvalue", "eventValue"},
    {"saleamount", "eventValue"},
    {"netamount", "eventValue"},
    {"conversionvalue", "eventValue"},
    {"purchasevalue", "eventValue"},
    {"paymentamount", "eventValue"},
    {"adcost", "expense"},
    {"cost", "expense"},
    {"costs", "expense"},
    {"spend", "expense"},
    {"adspend", "expense"},
    {"fee", "expense"},
    {"fees", "expense"},
    {"commission", "expense"},
    {"expenses", "expense"},
    {"cogs", "expense"},
    {"currencycode", "currency"},
    {"curr", "currency"},
    {"ccy", "currency"},
    {"ordercurrency", "currency"},
    {"presentmentcurrency", "currency"},
    {"isocurrency", "currency"},
    {"createdat", "occurredAt"},
    {"created", "occurredAt"},
    {"createdon", "occurredAt"},
    {"timestamp", "occurredAt"},
    {"date", "occurredAt"},
    {"datetime", "occurredAt"},
    {"eventtime", "occurredAt"},
    {"eventdate", "occurredAt"},
    {"time", "occurredAt"},
    {"orderdate", "occurredAt"},
    {"purchasedat", "occurredAt"},
    {"purchasedate", "occurredAt"},
    {"paidat", "occurredAt"},
    {"submittedat", "occurredAt"},
    {"processedat", "occurredAt"},
    {"completedat", "occurredAt"},
    {"occurred", "occurredAt"},
    {"createdate", "occurredAt"},
    {"emailaddress", "email"},
    {"mail", "email"},
    {"customeremail", "email"},
    {"useremail", "email"},
    {"contactemail", "email"},
    {"buyeremail", "email"},
    {"leademail", "email"},
    {"payeremail", "email"},
    {"phonenumber", "phone"},
    {"mobile", "phone"},
    {"mobilephone", "phone"},
    {"mobilenumber", "phone"},
    {"tel", "phone"},
    {"telephone", "phone"},
    {"cell", "phone"},
    {"cellphone", "phone"},
    {"whatsapp", "phone"},
    {"customerphone", "phone"},
    {"contactphone", "phone"},
    {"givenname", "firstName"},
    {"forename", "firstName"},
    {"fname", "firstName"},
    {"first", "firstName"},
    {"surname", "lastName"},
    {"familyname", "lastName"},
    {"lname", "lastName"},
    {"last", "lastName"},
    {"fullname", "name"},
    {"customername", "name"},
    {"contactname", "name"},
    {"displayname", "name"},
    {"companyname", "company"},
    {"organization", "company"},
    {"organisation", "company"},
    {"business", "company"},
    {"businessname", "company"},
    {"street", "address"},
    {"streetaddress", "address"},
    {"address1", "address"},
    {"addressline1", "address"},
    {"town", "city"},
    {"locality", "city"},
    {"region", "state"},
    {"province", "state"},
    {"countrycode", "country"},
    {"tz", "timezone"},
    {"ianatimezone", "timezone"},
    {"url", "website"},
    {"homepage", "website"},
    {"web", "website"},
    {"site", "website"},
    {"websiteurl", "website"},
    {"order", "orderId"},
    {"ordernumber", "orderId"},
    {"orderno", "orderId"},
    {"invoicenumber", "orderId"},
    {"transactionid", "orderId"},
}};

/// The part behind the last dot, without indexes: `customer.emails[0]` -> `emails`.
std::string_view lastPart(std::string_view path)
{
    if (const std::size_t dot = path.rfind('.'); dot != std::string_view::npos)
        path.remove_prefix(dot + 1);
    if (const std::size_t bracket = path.find('['); bracket != std::string_view::npos && bracket > 0)
        path = path.substr(0, bracket);
    return path;
}

bool endsInId(std::string_view part)
{
    return part.ends_with("_id") || part.ends_with("-id") || part.ends_with("Id") || part.ends_with("ID")
           || part == "id";
}

std::optional<Suggestion> byName(std::string_view path, std::string_view part, const TargetCatalog &catalog)
{
    const std::string wholeKey = pathKey(path);
    const std::string partKey = pathKey(part);
    for (const Target &target : catalog.all()) {
        if (target.group == TargetGroup::Custom && !target.customFieldKey.empty()
            && (target.customFieldKey == path || target.customFieldKey == part)) {
            return Suggestion{.target = target.name, .reason = SuggestionReason::FieldKey};
        }
        if (target.group != TargetGroup::Custom && target.group != TargetGroup::Ignore && target.name == part)
            return Suggestion{.target = target.name, .reason = SuggestionReason::SameName};
    }
    if (partKey.empty())
        return std::nullopt;
    for (const Target &target : catalog.all()) {
        if (target.group == TargetGroup::Ignore)
            continue;
        if (target.group != TargetGroup::Custom) {
            const std::string key = pathKey(target.name);
            if (key == wholeKey || key == partKey)
                return Suggestion{.target = target.name, .reason = SuggestionReason::SameWords};
            continue;
        }
        const std::string key = pathKey(target.customFieldKey);
        const std::string label = pathKey(target.label);
        if (!key.empty() && (key == wholeKey || key == partKey))
            return Suggestion{.target = target.name, .reason = SuggestionReason::FieldKey};
        if (!label.empty() && (label == wholeKey || label == partKey))
            return Suggestion{.target = target.name, .reason = SuggestionReason::FieldLabel};
    }
    return std::nullopt;
}

std::optional<Suggestion> byOthers(std::string_view path, const OtherMappings &others, std::string_view sourceId)
{
    for (const OtherMappings::Use &use : {others.ofPath(path, sourceId), others.ofWords(path, sourceId)}) {
        if (!use.target.empty())
            return Suggestion{.target = use.target, .reason = SuggestionReason::OtherSources, .source = use.name};
    }
    return std::nullopt;
}

std::optional<Suggestion> bySynonym(std::string_view path, std::string_view part)
{
    if (pathKey(part).empty())
        return std::nullopt;
    for (const std::string &key : {pathKey(path), pathKey(part)}) {
        const auto *it = std::ranges::find(synonyms, std::string_view(key), &Synonym::word);
        if (it != synonyms.end())
            return Suggestion{.target = std::string(it->target), .reason = SuggestionReason::Synonym};
    }
    return std::nullopt;
}

std::optional<Suggestion> byValue(JsonValue value)
{
    if (!value.isString())
        return std::nullopt;
    const std::string_view text = trimmed(value.string());
    constexpr std::size_t longest = 2000;
    if (text.empty() || text.size() > longest)
        return std::nullopt;
    Arena arena;
    if (readEmail(text, arena))
        return Suggestion{.target = "email", .reason = SuggestionReason::LooksLikeEmail};
    if (isWebsite(text))
        return Suggestion{.target = "website", .reason = SuggestionReason::LooksLikeWebsite};
    if (text.size() == 3 && readCurrency(text, arena) == text)
        return Suggestion{.target = "currency", .reason = SuggestionReason::LooksLikeCurrency};
    if (readDate(text).readable)
        return Suggestion{.target = "occurredAt", .reason = SuggestionReason::LooksLikeDate};
    if (const PhoneReading phone = readPhone(text, arena); phone.readable && phone.hasCountryCode)
        return Suggestion{.target = "phone", .reason = SuggestionReason::LooksLikePhone};
    return std::nullopt;
}

} // namespace

std::optional<Suggestion> suggestTarget(std::string_view path, JsonValue value, const TargetCatalog &catalog)
{
    return suggestTarget(path, value, catalog, Neighbours());
}

std::optional<Suggestion> suggestTarget(std::string_view path, JsonValue value, const TargetCatalog &catalog,
                                        const Neighbours &neighbours)
{
    if (value.isContainer())
        return std::nullopt;
    const std::string_view part = lastPart(path);
    if (auto suggestion = byName(path, part, catalog))
        return suggestion;
    if (neighbours.mappings) {
        if (auto suggestion = byOthers(path, *neighbours.mappings, neighbours.sourceId))
            return suggestion;
    }
    if (auto suggestion = bySynonym(path, part))
        return suggestion;
    if (endsInId(part))
        return Suggestion{.target = "externalId", .reason = SuggestionReason::EndsInId};
    return byValue(value);
}

QString reasonText(const Suggestion &suggestion)
{
    if (suggestion.reason != SuggestionReason::OtherSources || suggestion.source.empty())
        return reasonText(suggestion.reason);
    //: Why a target is suggested for a key; %1 is the name of another source, which maps the same key so
    return QCoreApplication::translate("Suggestion", "as in %1").arg(QString::fromStdString(suggestion.source));
}

bool isSynonymOf(std::string_view typed, std::string_view target)
{
    return !typed.empty() && std::ranges::any_of(synonyms, [&](const Synonym &synonym) {
        return synonym.target == target && synonym.word.starts_with(typed);
    });
}

QString reasonText(SuggestionReason reason)
{
    // The reasons stand in small letters beside a suggested target: "email (looks like an e-mail address)".
    switch (reason) {
    case SuggestionReason::SameName: return QCoreApplication::translate("Suggestion", "same name");
    case SuggestionReason::SameWords: return QCoreApplication::translate("Suggestion", "same words");
    case SuggestionReason::FieldKey: return QCoreApplication::translate("Suggestion", "same key as the custom field");
    case SuggestionReason::FieldLabel:
        return QCoreApplication::translate("Suggestion", "same label as the custom field");
    case SuggestionReason::OtherSources: return QCoreApplication::translate("Suggestion", "as in other sources");
    case SuggestionReason::Synonym: return QCoreApplication::translate("Suggestion", "usual name for this");
    //: _id is the end of a key such as customer_id
    case SuggestionReason::EndsInId: return QCoreApplication::translate("Suggestion", "ends in _id");
    case SuggestionReason::LooksLikeEmail:
        return QCoreApplication::translate("Suggestion", "looks like an e-mail address");
    case SuggestionReason::LooksLikePhone:
        return QCoreApplication::translate("Suggestion", "looks like a phone number");
    case SuggestionReason::LooksLikeWebsite:
        return QCoreApplication::translate("Suggestion", "looks like a web address");
    case SuggestionReason::LooksLikeCurrency:
        return QCoreApplication::translate("Suggestion", "looks like a currency code");
    case SuggestionReason::LooksLikeDate: return QCoreApplication::translate("Suggestion", "looks like a date");
    }
    return {};
}

} // namespace desk::mapping
