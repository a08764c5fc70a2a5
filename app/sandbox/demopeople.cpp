// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/demopeople.h"

#include <QFile>
#include <QString>

#include <charconv>

namespace desk::sandbox {

namespace {

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    while (true) {
        const std::size_t end = text.find(separator);
        parts.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

int toNumber(const std::string &text)
{
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// A name may be written "Ελένη=eleni": as it is shown, and in Latin letters.
std::string shown(const std::string &name)
{
    return name.substr(0, name.find('='));
}

/// Lower-case ASCII letters only, for an e-mail address.
std::string latin(const std::string &name)
{
    const std::size_t at = name.find('=');
    const QString text = QString::fromStdString(at == std::string::npos ? name : name.substr(at + 1)).toLower();
    std::string result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        switch (c.unicode()) {
        case 0x00DF: // ß
            result += "ss";
            break;
        case 0x0142: // ł
            result += 'l';
            break;
        case 0x0131: // ı
            result += 'i';
            break;
        case 0x00F8: // ø
            result += 'o';
            break;
        default:
            if (c >= QLatin1Char('a') && c <= QLatin1Char('z'))
                result += static_cast<char>(c.unicode());
        }
    }
    return result;
}

template<typename Line>
void forEachLine(const std::string &text, Line line)
{
    for (const std::string &one : split(text, '\n')) {
        if (!one.empty() && one.front() != '#')
            line(one);
    }
}

} // namespace

std::string demoResource(const char *name)
{
    QFile file(QStringLiteral(":/desk/demo/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        throw DatabaseError(std::string("the demo data lacks ") + name);
    return file.readAll().toStdString();
}

DemoPeople::DemoPeople(Random &random) : m_random(random)
{
    readPeople();
    readWords();
}

void DemoPeople::readPeople()
{
    forEachLine(demoResource("people.txt"), [this](const std::string &line) {
        if (line.front() == '=') {
            const auto part = split(std::string_view(line).substr(1), '|');
            Person person;
            ContactRow &contact = person.contact;
            contact[ContactField::FirstName] = part.at(0);
            contact[ContactField::LastName] = part.at(1);
            contact[ContactField::Name] = part.at(0) + ' ' + part.at(1);
            contact[ContactField::Email] = part.at(2);
            contact[ContactField::Phone] = part.at(3);
            contact[ContactField::City] = part.at(4);
            contact[ContactField::Country] = part.at(5);
            contact[ContactField::IanaTimezone] = part.at(6);
            person.minutesEast = toNumber(part.at(7));
            person.currency = part.at(8);
            m_named.push_back(std::move(person));
            return;
        }
        const auto part = split(line, '|');
        m_cultures.push_back({.share = toNumber(part.at(0)),
                              .country = part.at(1),
                              .timeZone = part.at(2),
                              .minutesEast = toNumber(part.at(3)),
                              .currency = part.at(4),
                              .phonePattern = part.at(5),
                              .cities = split(part.at(6), ','),
                              .firstNames = split(part.at(7), ','),
                              .lastNames = split(part.at(8), ',')});
    });
}

void DemoPeople::readWords()
{
    forEachLine(demoResource("words.txt"), [this](const std::string &line) {
        const std::size_t colon = line.find(": ");
        m_words[line.substr(0, colon)] = split(std::string_view(line).substr(colon + 2), '|');
    });
}

const std::string &DemoPeople::word(const std::string &list)
{
    const auto &words = m_words.at(list);
    return words[m_random.below(words.size())];
}

const DemoPeople::Culture &DemoPeople::anyCulture()
{
    int sum = 0;
    for (const Culture &culture : m_cultures)
        sum += culture.share;
    auto at = static_cast<int>(m_random.below(static_cast<std::size_t>(sum)));
    for (const Culture &culture : m_cultures) {
        at -= culture.share;
        if (at < 0)
            return culture;
    }
    return m_cultures.back();
}

/// A number nobody else has, or none when the pattern is used up.
std::string DemoPeople::phone(const std::string &pattern)
{
    for (int attempt = 0; attempt < 20 && !pattern.empty(); ++attempt) {
        std::string number = pattern;
        for (char &c : number) {
            if (c == '#')
                c = static_cast<char>('0' + m_random.below(10));
        }
        if (m_phones.insert(number).second)
            return number;
    }
    return {};
}

std::string DemoPeople::freeEmail(const std::string &first, const std::string &last)
{
    static constexpr std::array hosts{"@example.com", "@example.org", "@mail.example.com"};
    const std::string a = latin(first);
    const std::string b = latin(last);
    std::string local = a + '.' + b;
    if (m_random.chance(25))
        local = a.substr(0, 1) + '.' + b;
    else if (m_random.chance(15))
        local = a;
    const char *host = hosts[m_random.below(hosts.size())];
    for (int number = 1;; ++number) {
        std::string email = local + (number > 1 ? std::to_string(number) : std::string()) + host;
        if (m_emails.insert(email).second)
            return email;
    }
}

Person DemoPeople::stranger()
{
    const Culture &culture = anyCulture();
    const auto pick = [this](const std::vector<std::string> &list) { return list[m_random.below(list.size())]; };
    const std::string first = pick(culture.firstNames);
    const std::string last = pick(culture.lastNames);

    Person person;
    person.minutesEast = culture.minutesEast;
    person.currency = culture.currency;
    ContactRow &contact = person.contact;
    contact[ContactField::FirstName] = shown(first);
    contact[ContactField::LastName] = shown(last);
    if (m_random.chance(85))
        contact[ContactField::Name] = shown(first) + ' ' + shown(last);
    if (m_random.chance(94))
        contact[ContactField::Email] = freeEmail(first, last);
    const std::string number = m_random.chance(70) || !contact[ContactField::Email] ? phone(culture.phonePattern) : "";
    if (!number.empty())
        contact[ContactField::Phone] = number;
    if (m_random.chance(80)) {
        contact[ContactField::City] = pick(culture.cities);
        contact[ContactField::Country] = culture.country;
    }
    if (m_random.chance(60))
        contact[ContactField::IanaTimezone] = culture.timeZone;
    return person;
}

void DemoPeople::decorate(ContactRow &contact)
{
    if (m_random.chance(45)) {
        contact[ContactField::Company] = word("companies");
        if (m_random.chance(30))
            contact[ContactField::Website] = "https://www.example.com/";
    }
    if (m_random.chance(25)) {
        contact[ContactField::Address] = word("streets") + ' ' + std::to_string(m_random.between(1, 140));
        contact[ContactField::ZipCode] = std::to_string(m_random.between(10'000, 98'999));
    }
    if (m_random.chance(15))
        contact[ContactField::Note] = word("notes");
    contact[ContactField::Source] = m_random.chance(60) ? "webhook" : "manual";
}

std::vector<Person> DemoPeople::invent(const std::string &businessId, int count, bool withNamed)
{
    m_emails.clear();
    m_phones.clear();
    std::vector<Person> people;
    if (withNamed)
        people = m_named;
    for (const Person &person : people) {
        m_emails.insert(*person.contact.fields[static_cast<std::size_t>(ContactField::Email)]);
        m_phones.insert(*person.contact.fields[static_cast<std::size_t>(ContactField::Phone)]);
    }
    while (people.size() < static_cast<std::size_t>(count))
        people.push_back(stranger());
    for (Person &person : people) {
        person.contact.id = m_random.uuid();
        person.contact.businessId = businessId;
        decorate(person.contact);
    }
    people.back().contact[ContactField::FirstName] = "Test";
    people.back().contact[ContactField::Name] = "Test contact";
    people.back().contact.isTest = true;
    return people;
}

} // namespace desk::sandbox
