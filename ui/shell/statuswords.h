// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/submission/outbox.h"
#include "app/sync/entrysync.h"
#include "ui/shell/railbutton.h"
#include "ui/widgets/tokens.h"

#include <QList>
#include <QString>

namespace desk::ui {

/// A line of the status bar.
struct StatusWords {
    const char *icon = "check";
    QString text; ///< empty: nothing to say
    Role color = &Tokens::text2;
};

/// How complete the local copy of the entries is.
[[nodiscard]] StatusWords wordsOf(const sync::EntrySync::Progress &progress, bool failed);
/// What waits in the outbox, how long it still takes, and what holds it up.
[[nodiscard]] StatusWords wordsOf(const submission::Counts &counts, submission::Outbox::Activity activity,
                                  const submission::SendEstimate &estimate = {});
/// The pills beside "Outbox" in the rail: on its way, and in need of a person.
[[nodiscard]] QList<RailButton::Badge> badgesOf(const submission::Counts &counts);

} // namespace desk::ui
