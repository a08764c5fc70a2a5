// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/band.h"

#include <QCoreApplication>
#include <QString>

namespace desk::ui {

/// Everything the shell shows about the connection, as values: which business, whether it is the sandbox or a live
/// account, and how the connection stands. The kind is always shown, whatever the state, so that sandbox and live
/// cannot be confused.
struct ConnectionLook {
    enum class Kind { None, Sandbox, Live };
    enum class State { Connecting, Online, Offline, KeyMissing, Refused };

    Kind kind = Kind::None;
    State state = State::Connecting;
    QString business;
    QString connection;  ///< the profile's name
    bool faults = false; ///< the sandbox makes mistakes on purpose

    /// "Sandbox", "Live"; empty while nothing is open.
    [[nodiscard]] QString kindWord() const;
    /// "Offline", "Key refused", ...; empty while all is well.
    [[nodiscard]] QString stateWord() const;
    /// What that means for the operator, in one sentence.
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] const char *kindIcon() const;
    [[nodiscard]] const char *stateIcon() const;
    [[nodiscard]] Place place() const;

    bool operator==(const ConnectionLook &) const = default;

    Q_DECLARE_TR_FUNCTIONS(desk::ui::ConnectionLook)
};

} // namespace desk::ui
