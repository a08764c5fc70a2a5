// SPDX-License-Identifier: GPL-3.0-or-later
// The program conversion-desk-phone: reads phone numbers, a line each, and says what the phone-number library thinks of
// them. A program of its own, because the library and its tables take six megabytes that the window needs for a moment
// only; app/mapping/phone/phonenote.cpp starts it.
#include "app/mapping/phone/phonewords.h"

#include <phonenumbers/phonenumberutil.h>

#include <string>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;
namespace words = desk::mapping::phonewords;

/// For a number that says its country itself.
const std::string unknownRegion = "ZZ";

std::string verdictOn(const std::string &number)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber parsed;
    if (util.Parse(number, unknownRegion, &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
        return words::nowhere;
    const std::string country = " " + std::to_string(parsed.country_code());
    switch (util.IsPossibleNumberWithReason(parsed)) {
    case PhoneNumberUtil::TOO_SHORT: return words::tooShort + country;
    case PhoneNumberUtil::TOO_LONG: return words::tooLong + country;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE: return words::unknownCountry;
    default: break;
    }
    return util.IsValidNumber(parsed) ? words::fine : words::unused + country;
}

bool answer(const std::string &number)
{
    const std::string line = verdictOn(number) + "\n";
    return ::send(STDOUT_FILENO, line.data(), line.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(line.size());
}

void serve()
{
    std::string input;
    pollfd wait{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
    while (::poll(&wait, 1, words::lingerMilliseconds) > 0) {
        char buffer[4096];
        const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (count <= 0)
            return;
        input.append(buffer, static_cast<std::size_t>(count));
        for (std::size_t end = input.find('\n'); end != std::string::npos; end = input.find('\n')) {
            if (!answer(input.substr(0, end)))
                return;
            input.erase(0, end + 1);
        }
    }
}

} // namespace

int main()
{
    // Who started this waits for the first process only and need not ask after the second.
    const pid_t child = ::fork();
    if (child == 0)
        serve();
    ::_exit(child < 0 ? 1 : 0);
}
