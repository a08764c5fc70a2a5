// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagecatalog.h"

#ifdef DESK_HAS_ENTRIES_PAGE
#include "ui/entries/entriespage.h"
#endif
#ifdef DESK_HAS_MAPPINGS_PAGE
#include "ui/mapping/mappingspage.h"
#endif
#ifdef DESK_HAS_NEW_ENTRY_PAGE
#include "ui/submission/newentrypage.h"
#endif
#ifdef DESK_HAS_OUTBOX_PAGE
#include "ui/submission/outboxpage.h"
#endif

#include <QCoreApplication>

namespace desk::ui {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Pages", source);
}

} // namespace

QList<PageInfo> pageCatalog()
{
    QList<PageInfo> pages;
#ifdef DESK_HAS_MAPPINGS_PAGE
    pages.append({QStringLiteral("mappings"), "mappings", text(QT_TRANSLATE_NOOP("Pages", "&Mappings")),
                  QKeySequence(Qt::CTRL | Qt::Key_1), createMappingsPage});
#endif
#ifdef DESK_HAS_NEW_ENTRY_PAGE
    pages.append({QStringLiteral("new-entry"), "new-entry", text(QT_TRANSLATE_NOOP("Pages", "&New entry")),
                  QKeySequence(Qt::CTRL | Qt::Key_2), createNewEntryPage});
#endif
#ifdef DESK_HAS_OUTBOX_PAGE
    pages.append({QStringLiteral("outbox"), "outbox", text(QT_TRANSLATE_NOOP("Pages", "&Outbox")),
                  QKeySequence(Qt::CTRL | Qt::Key_3), createOutboxPage});
#endif
#ifdef DESK_HAS_ENTRIES_PAGE
    pages.append({QStringLiteral("entries"), "entries", text(QT_TRANSLATE_NOOP("Pages", "&Entries")),
                  QKeySequence(Qt::CTRL | Qt::Key_4), createEntriesPage});
#endif
    pages.append({QStringLiteral("settings"), "settings", text(QT_TRANSLATE_NOOP("Pages", "Se&ttings")),
                  QKeySequence(Qt::CTRL | Qt::Key_Comma), nullptr, true});
    return pages;
}

} // namespace desk::ui
