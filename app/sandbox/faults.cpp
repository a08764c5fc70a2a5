// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faults.h"

#include "app/sandbox/random.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace desk::sandbox {

namespace {

constexpr std::array<std::pair<const char *, Fault>, 13> names{{
    {"refuse", Fault::Refuse},
    {"reset-before-read", Fault::ResetBeforeRead},
    {"reset-before-store", Fault::ResetBeforeStore},
    {"reset-after-store", Fault::ResetAfterStore},
    {"drop-answer", Fault::DropAnswer},
    {"stall", Fault::Stall},
    {"rate-limit", Fault::RateLimit},
    {"error-before-store", Fault::ErrorBeforeStore},
    {"error-after-store", Fault::ErrorAfterStore},
    {"truncate", Fault::Truncate},
    {"html", Fault::Html},
    {"duplicate-answer", Fault::DuplicateAnswer},
    {"wrong-total", Fault::WrongTotal},
}};

tl::unexpected<domain::Error> badSpec(const QString &message)
{
    return domain::fail(QStringLiteral("sandbox.fault"), message);
}

std::optional<Fault> faultNamed(const QString &name)
{
    for (const auto &[text, fault] : names) {
        if (name == QLatin1String(text))
            return fault;
    }
    return std::nullopt;
}

/// Reads one `name=value`; a problem is returned as a sentence.
std::optional<QString> readItem(const QString &item, Faults &faults)
{
    const auto at = item.indexOf(QLatin1Char('='));
    if (at <= 0) {
        return QCoreApplication::translate("Sandbox", "“%1” is not a fault: NAME=PROBABILITY is expected.").arg(item);
    }
    QString name = item.left(at).trimmed();
    const QString text = item.mid(at + 1).trimmed();
    const bool every = name.startsWith(QLatin1String("all:"));
    if (every)
        name.remove(0, 4);

    bool isNumber = false;
    if (name == QLatin1String("seed")) {
        faults.seed = text.toULongLong(&isNumber);
        return isNumber ? std::nullopt
                        : std::optional(QCoreApplication::translate("Sandbox", "seed must be a whole number."));
    }
    const double value = text.toDouble(&isNumber);
    const bool isUsable = isNumber && std::isfinite(value) && value >= 0;
    if (name == QLatin1String("stall-ms")) {
        if (!isUsable || value > 86'400'000)
            return QCoreApplication::translate("Sandbox", "stall-ms must be a number of milliseconds.");
        faults.stallMilliseconds = static_cast<int>(value);
        return std::nullopt;
    }
    if (name == QLatin1String("slow-list")) {
        if (!isUsable || value > 86'400)
            return QCoreApplication::translate("Sandbox", "slow-list must be a number of seconds.");
        faults.slowListSeconds = value;
        return std::nullopt;
    }
    const auto fault = faultNamed(name);
    if (!fault)
        return QCoreApplication::translate("Sandbox", "There is no fault “%1”.").arg(name);
    if (!isUsable || value > 1)
        return QCoreApplication::translate("Sandbox", "The probability of “%1” must be from 0 to 1.").arg(name);
    faults.rules.push_back({.fault = *fault, .probability = value, .everyRequest = every});
    return std::nullopt;
}

} // namespace

domain::Result<Faults> Faults::parse(const QString &spec)
{
    Faults faults;
    if (spec.trimmed().isEmpty())
        return faults;
    const QStringList items = spec.split(QLatin1Char(','));
    for (const QString &item : items) {
        if (const auto problem = readItem(item.trimmed(), faults))
            return badSpec(*problem);
    }
    return faults;
}

QString Faults::spec() const
{
    QStringList items;
    const auto number = [](double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); };
    for (const Rule &rule : rules) {
        const QString scope = rule.everyRequest ? QStringLiteral("all:") : QString();
        items.append(scope + nameOf(rule.fault) + QLatin1Char('=') + number(rule.probability));
    }
    const Faults plain;
    if (stallMilliseconds != plain.stallMilliseconds)
        items.append(QStringLiteral("stall-ms=%1").arg(stallMilliseconds));
    if (slowListSeconds != plain.slowListSeconds)
        items.append(QStringLiteral("slow-list=") + number(slowListSeconds));
    if (seed != plain.seed)
        items.append(QStringLiteral("seed=%1").arg(seed));
    return items.join(QLatin1Char(','));
}

bool Faults::isActive() const
{
    return slowListSeconds > 0 || std::ranges::any_of(rules, [](const Rule &rule) { return rule.probability > 0; });
}

QString nameOf(Fault fault)
{
    const auto *const it = std::ranges::find(names, fault, &std::pair<const char *, Fault>::second);
    return QString::fromLatin1(it->first);
}

QStringList faultNames()
{
    QStringList all;
    for (const auto &[text, fault] : names)
        all.append(QString::fromLatin1(text));
    return all;
}

FaultDice::FaultDice(Faults faults) : m_faults(std::move(faults)), m_state(m_faults.seed) {}

void FaultDice::setFaults(Faults faults)
{
    const std::lock_guard lock(m_mutex);
    m_faults = std::move(faults);
    m_state = m_faults.seed;
}

Faults FaultDice::faults() const
{
    const std::lock_guard lock(m_mutex);
    return m_faults;
}

double FaultDice::roll()
{
    return static_cast<double>(splitMix(m_state) >> 11U) * 0x1.0p-53;
}

bool FaultDice::refuses(bool everyRequest)
{
    const std::lock_guard lock(m_mutex);
    return std::ranges::any_of(m_faults.rules, [&](const Faults::Rule &rule) {
        return rule.fault == Fault::Refuse && rule.everyRequest == everyRequest && roll() < rule.probability;
    });
}

bool FaultDice::refusesConnection()
{
    return refuses(true);
}

bool FaultDice::refusesEntry()
{
    return refuses(false);
}

std::optional<Fault> FaultDice::strike(bool createsEntry)
{
    const std::lock_guard lock(m_mutex);
    for (const Faults::Rule &rule : m_faults.rules) {
        const bool concerns = rule.fault != Fault::Refuse && (createsEntry || rule.everyRequest);
        if (concerns && roll() < rule.probability)
            return rule.fault;
    }
    return std::nullopt;
}

} // namespace desk::sandbox
