// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

namespace desk::ui {

/// The page of stored entries: filters, table, totals, chart and details. Opens the ID of an entry (a text), or a map
/// with "contactId" and "contactName" to show one contact's entries. Navigates to "new-entry" with a map of "entry"
/// (the stored entry's JSON) and "contactName", and to "outbox" with a submission's number.
[[nodiscard]] Page *createEntriesPage(QWidget *parent);

} // namespace desk::ui
