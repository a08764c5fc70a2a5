// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace desk::ui {

class ConfigActions;
class MappingController;
class PackActions;

/// What can be done with a source beside mapping it: add, rename, pause, copy its address, delete. Each asks in a
/// dialog of its own where there is something to ask. GUI thread.
class SourceActions : public QObject
{
    Q_OBJECT
public:
    SourceActions(MappingController *controller, QWidget *window);

    [[nodiscard]] QAction *addAction() const { return m_add; }
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    [[nodiscard]] QList<QAction *> all() const;
    /// The same for the conversions that the sources belong to.
    [[nodiscard]] ConfigActions *configs() const { return m_configs; }

Q_SIGNALS:
    void notify(const QString &text);

private:
    void update();
    void addSource();
    void rename();
    void togglePaused();
    void showAddress();
    void refresh();
    void removeSource();
    void took(const domain::ConversionSource &source, const QString &done);

    MappingController *m_controller;
    QWidget *m_window;
    QMenu *m_menu;
    QAction *m_add;
    QAction *m_rename;
    QAction *m_pause;
    QAction *m_address;
    QAction *m_refresh;
    QAction *m_delete;
    ConfigActions *m_configs;
    PackActions *m_packs;
};

/// "https://app.example.com/api/webhook/…/••••": enough to recognise it, not enough to post to it.
[[nodiscard]] QString maskedAddress(const QString &url);

} // namespace desk::ui
