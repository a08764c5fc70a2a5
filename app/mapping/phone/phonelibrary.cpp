// SPDX-License-Identifier: GPL-3.0-or-later
// The module that brings the phone-number library along; app/mapping/phone/phonenote.cpp loads it.
#include "app/mapping/phone/phonelibrary.h"

#include <QCoreApplication>

#include <phonenumbers/phonenumberutil.h>

namespace desk::mapping {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

/// For a number that says its country itself.
const std::string unknownRegion = "ZZ";

std::optional<QString> noteOn(const std::string &number)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    const QString shown = QString::fromStdString(number);
    PhoneNumber parsed;
    if (util.Parse(number, unknownRegion, &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
        return QCoreApplication::translate("PhoneNote", "%1 cannot be a phone number anywhere.").arg(shown);
    switch (util.IsPossibleNumberWithReason(parsed)) {
    case PhoneNumberUtil::TOO_SHORT:
        //: %1 is a phone number, %2 a country calling code such as 49
        return QCoreApplication::translate("PhoneNote", "%1 is too short for a number with the country code +%2.")
            .arg(shown)
            .arg(parsed.country_code());
    case PhoneNumberUtil::TOO_LONG:
        return QCoreApplication::translate("PhoneNote", "%1 is too long for a number with the country code +%2.")
            .arg(shown)
            .arg(parsed.country_code());
    case PhoneNumberUtil::INVALID_COUNTRY_CODE:
        return QCoreApplication::translate("PhoneNote",
                                           "The phone-number library does not know the country code of %1.")
            .arg(shown);
    default: break;
    }
    if (!util.IsValidNumber(parsed)) {
        return QCoreApplication::translate("PhoneNote",
                                           "No number of the form of %1 is in use under the country code +%2.")
            .arg(shown)
            .arg(parsed.country_code());
    }
    return std::nullopt;
}

} // namespace

} // namespace desk::mapping

void desk_phoneNote(const std::string &number, std::optional<QString> &note)
{
    note = desk::mapping::noteOn(number);
}
