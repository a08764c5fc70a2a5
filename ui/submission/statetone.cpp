// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/statetone.h"

#include "ui/widgets/theme.h"

namespace desk::ui {

using submission::State;

Tone toneOfState(State state)
{
    switch (state) {
    case State::InDoubt: return Tone::Doubt;
    case State::Refused: return Tone::Error;
    case State::Sending: return Tone::Accent;
    case State::Sent: return Tone::Ok;
    default: return Tone::Neutral;
    }
}

QColor inkOfState(State state)
{
    switch (state) {
    case State::InDoubt: return tokens().warn;
    case State::Refused: return tokens().error;
    case State::Sending: return tokens().accent;
    case State::Sent: return tokens().ok;
    case State::Cancelled: return tokens().text3;
    default: return tokens().text2;
    }
}

} // namespace desk::ui
