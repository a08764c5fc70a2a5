// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QStringList>

#include <cstdint>
#include <mutex>
#include <optional>
#include <vector>

namespace desk::sandbox {

/// What can be made to go wrong with a request; cli.md, `sandbox --fault`.
enum class Fault : std::uint8_t {
    Refuse,           ///< the connection is closed before anything is read
    ResetBeforeRead,  ///< reset after the request's head, before its body
    ResetBeforeStore, ///< the request is read, nothing is done, the connection is reset
    ResetAfterStore,  ///< done, but reset instead of an answer
    DropAnswer,       ///< done, no answer, the connection stays open until the client gives up
    Stall,            ///< done, the answer comes late
    RateLimit,        ///< 429, nothing done
    ErrorBeforeStore, ///< 500, nothing done
    ErrorAfterStore,  ///< 500, but done
    Truncate,         ///< done, half of the answer
    Html,             ///< done, a web page instead of the answer
    DuplicateAnswer,  ///< done, and the answer comes twice on the connection, which stays open
    WrongTotal,       ///< of a list: its pagination promises more than there is
};

/// Which faults happen how often. A value; the default is a server without faults.
struct Faults {
    struct Rule {
        Fault fault = Fault::Refuse;
        double probability = 0;    ///< 0 to 1
        bool everyRequest = false; ///< else only the creation of an entry
        bool operator==(const Rule &) const = default;
    };
    std::vector<Rule> rules; ///< asked in this order; the first that strikes is the one
    int stallMilliseconds = 2000;
    double slowListSeconds = 0; ///< a new entry is listed that much later
    std::uint64_t seed = 1;     ///< of the dice: the same requests in the same order meet the same faults

    bool operator==(const Faults &) const = default;

    /// Reads the text of `--fault`: comma-separated NAME=PROBABILITY, all:NAME=PROBABILITY, stall-ms=N,
    /// slow-list=SECONDS, seed=N. Blank text means no faults.
    [[nodiscard]] static domain::Result<Faults> parse(const QString &spec);
    /// The text that parse() reads back as the same value; empty without faults.
    [[nodiscard]] QString spec() const;
    /// Whether anything can go wrong, or be listed late.
    [[nodiscard]] bool isActive() const;
};

/// As `--fault` calls it.
[[nodiscard]] QString nameOf(Fault fault);
/// Every name that `--fault` knows, in the order of the contract; without the settings (stall-ms, slow-list, seed).
[[nodiscard]] QStringList faultNames();

/// Throws the dice for each request. Thread-safe.
class FaultDice
{
public:
    explicit FaultDice(Faults faults = {});

    void setFaults(Faults faults);
    [[nodiscard]] Faults faults() const;
    /// At the moment a connection is accepted: whether to close it at once (`all:refuse`).
    [[nodiscard]] bool refusesConnection();
    /// Before a request that creates an entry is read (`refuse`).
    [[nodiscard]] bool refusesEntry();
    /// At the moment a request's head is known: any fault but a refusal.
    [[nodiscard]] std::optional<Fault> strike(bool createsEntry);

private:
    [[nodiscard]] double roll();
    [[nodiscard]] bool refuses(bool everyRequest);

    mutable std::mutex m_mutex;
    Faults m_faults;
    std::uint64_t m_state = 0;
};

} // namespace desk::sandbox
