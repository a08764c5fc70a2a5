// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/contacts.h"
#include "app/sandbox/random.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace desk::sandbox {

/// An invented contact and what the entries need to know of it.
struct Person {
    ContactRow contact;
    int minutesEast = 0; ///< of UTC, standard time
    std::string currency;
};

/// Invents the contacts of a demo business from the lists in resources/demo.
class DemoPeople
{
public:
    /// Reads the lists. Throws DatabaseError when a resource is missing.
    explicit DemoPeople(Random &random);

    /// The named people first, then invented ones. Times and ids are set, e-mail addresses differ.
    [[nodiscard]] std::vector<Person> invent(const std::string &businessId, int count, bool withNamed);
    /// One of the values of a list in words.txt.
    [[nodiscard]] const std::string &word(const std::string &list);

private:
    struct Culture {
        int share = 1;
        std::string country, timeZone;
        int minutesEast = 0;
        std::string currency, phonePattern;
        std::vector<std::string> cities, firstNames, lastNames;
    };
    void readPeople();
    void readWords();
    [[nodiscard]] const Culture &anyCulture();
    [[nodiscard]] Person stranger();
    [[nodiscard]] std::string phone(const std::string &pattern);
    [[nodiscard]] std::string freeEmail(const std::string &first, const std::string &last);
    void decorate(ContactRow &contact);

    Random &m_random;
    std::vector<Culture> m_cultures;
    std::vector<Person> m_named;
    std::map<std::string, std::vector<std::string>> m_words;
    std::set<std::string> m_emails;
    std::set<std::string> m_phones;
};

/// The text of a file in resources/demo. Throws DatabaseError when it is missing.
[[nodiscard]] std::string demoResource(const char *name);

} // namespace desk::sandbox
