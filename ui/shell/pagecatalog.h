// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QWidget;

namespace desk::ui {

class Page;

/// A place of the window: how it is called and how it is made.
struct PageInfo {
    QString id; ///< what Page::navigate() and the stored view call it
    const char *icon;
    QString title; ///< with its mnemonic
    QKeySequence shortcut;
    Page *(*create)(QWidget *parent) = nullptr; ///< null: who holds the pages knows how
    bool atBottom = false;                      ///< below, beside the settings
};

/// Every place, in the order of the rail, in the language of now.
[[nodiscard]] QList<PageInfo> pageCatalog();

} // namespace desk::ui
