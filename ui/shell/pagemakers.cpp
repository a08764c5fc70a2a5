// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagemakers.h"

#include "ui/entries/entriespage.h"
#include "ui/mapping/mappingspage.h"
#include "ui/submission/newentrypage.h"
#include "ui/submission/outboxpage.h"

namespace desk::ui {

PageMakers pageMakers()
{
    return {{QStringLiteral("mappings"), createMappingsPage},
            {QStringLiteral("new-entry"), createNewEntryPage},
            {QStringLiteral("outbox"), createOutboxPage},
            {QStringLiteral("entries"), createEntriesPage}};
}

} // namespace desk::ui
