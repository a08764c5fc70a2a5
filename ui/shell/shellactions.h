// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagecatalog.h"

#include <QAction>
#include <QObject>

namespace desk::ui {

/// The window's own commands with their shortcuts, in the language of now. Owned by, and living as long as, one
/// building of the window's contents.
class ShellActions : public QObject
{
    Q_OBJECT

public:
    ShellActions(const QList<PageInfo> &pages, QWidget *window);

    /// Everything but the places.
    [[nodiscard]] QList<QAction *> all() const { return m_all; }
    /// One for each page, in the order of the rail; data() holds the page's id.
    [[nodiscard]] const QList<QAction *> &places() const { return m_places; }

    QAction *palette;
    QAction *business;
    QAction *nextPane;
    QAction *previousPane;
    QAction *lightTheme;
    QAction *darkTheme;
    QAction *systemTheme;
    QAction *resetView;
    QAction *connections;
    QAction *quit;

Q_SIGNALS:
    void placeWanted(const QString &page);
    void themeWanted(const QString &theme);

private:
    QAction *add(const char *icon, const QString &text, const QList<QKeySequence> &shortcuts = {});

    QList<QAction *> m_all;
    QList<QAction *> m_places;
};

} // namespace desk::ui
