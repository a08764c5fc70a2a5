// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/submission/submission.h"
#include "ui/widgets/tone.h"

namespace desk::ui {

/// How a state of a submission looks; its shape and word come from models/submission/outboxitem.h.
[[nodiscard]] Tone toneOfState(submission::State state);
/// The colour of its icon.
[[nodiscard]] QColor inkOfState(submission::State state);

} // namespace desk::ui
