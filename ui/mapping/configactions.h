// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace desk::ui {

class MappingController;

/// What can be done with a conversion: add, edit, pause, delete. They concern the conversion that was set last, else
/// that of the chosen source. GUI thread.
class ConfigActions : public QObject
{
    Q_OBJECT
public:
    ConfigActions(MappingController *controller, QWidget *window);

    [[nodiscard]] QAction *addAction() const { return m_add; }
    /// Also serves as "Conversion" in the menu of a source.
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    [[nodiscard]] QList<QAction *> all() const;
    /// Empty: that of the chosen source.
    void setConfig(const QString &configId);

Q_SIGNALS:
    void notify(const QString &text);

private:
    [[nodiscard]] std::optional<domain::ConversionConfig> config() const;
    void update();
    void add();
    void edit();
    void togglePaused();
    void remove();
    void explain(const QString &why);
    void open(const std::optional<domain::ConversionConfig> &config);

    MappingController *m_controller;
    QWidget *m_window;
    QMenu *m_menu;
    QString m_configId;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_pause;
    QAction *m_delete;
};

} // namespace desk::ui
