// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagecatalog.h"

#include <QCoreApplication>

namespace desk::ui {

namespace {

QString pageText(const char *source)
{
    return QCoreApplication::translate("Pages", source);
}

} // namespace

QList<PageInfo> pageCatalog()
{
    QList<PageInfo> pages;
    pages.append({QStringLiteral("mappings"), "mappings", pageText(QT_TRANSLATE_NOOP("Pages", "&Mappings")),
                  QKeySequence(Qt::CTRL | Qt::Key_1)});
    pages.append({QStringLiteral("new-entry"), "new-entry", pageText(QT_TRANSLATE_NOOP("Pages", "&New entry")),
                  QKeySequence(Qt::CTRL | Qt::Key_2)});
    pages.append({QStringLiteral("outbox"), "outbox", pageText(QT_TRANSLATE_NOOP("Pages", "&Outbox")),
                  QKeySequence(Qt::CTRL | Qt::Key_3)});
    pages.append({QStringLiteral("entries"), "entries", pageText(QT_TRANSLATE_NOOP("Pages", "&Entries")),
                  QKeySequence(Qt::CTRL | Qt::Key_4)});
    pages.append({QStringLiteral("settings"), "settings", pageText(QT_TRANSLATE_NOOP("Pages", "Se&ttings")),
                  QKeySequence(Qt::CTRL | Qt::Key_Comma), nullptr, true});
    return pages;
}

} // namespace desk::ui
