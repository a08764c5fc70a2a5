// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectionlook.h"

namespace desk::ui {

QString ConnectionLook::kindWord() const
{
    switch (kind) {
    case Kind::Sandbox:
        if (faults)
            //: The kind of connection: the sandbox, told to make mistakes on purpose
            return tr("Sandbox, faults on");
        //: The kind of connection: a place to try things, nothing reaches a real account
        return tr("Sandbox");
    case Kind::Live:
        //: The kind of connection: a real account. This word is used for nothing else.
        return tr("Live");
    case Kind::None: break;
    }
    return {};
}

QString ConnectionLook::stateWord() const
{
    switch (state) {
    case State::Connecting: return kind == Kind::None ? QString() : tr("Connecting");
    case State::Offline: return tr("Offline");
    case State::KeyMissing: return tr("No key");
    case State::Refused: return tr("Key refused");
    case State::Online: break;
    }
    return {};
}

QString ConnectionLook::sentence() const
{
    if (kind == Kind::None)
        return tr("No business is open.");
    switch (state) {
    case State::Offline: return tr("The service cannot be reached. What you send waits in the outbox.");
    case State::KeyMissing: return tr("There is no key for this connection yet.");
    case State::Refused: return tr("The service does not accept the key of this connection.");
    case State::Connecting:
    case State::Online: break;
    }
    if (kind == Kind::Sandbox && faults)
        return tr("The sandbox makes mistakes on purpose. They are set on the Settings page.");
    return kind == Kind::Sandbox ? tr("Nothing here reaches a real account.")
                                 : tr("What you send counts in the real account.");
}

const char *ConnectionLook::kindIcon() const
{
    return kind == Kind::Live ? "live" : "sandbox";
}

const char *ConnectionLook::stateIcon() const
{
    switch (state) {
    case State::Connecting: return "retry";
    case State::Offline: return "offline";
    case State::KeyMissing:
    case State::Refused: return "lock";
    case State::Online: break;
    }
    return "check";
}

Place ConnectionLook::place() const
{
    switch (kind) {
    case Kind::Sandbox: return Place::Sandbox;
    case Kind::Live: return Place::Live;
    case Kind::None: break;
    }
    return Place::None;
}

} // namespace desk::ui
