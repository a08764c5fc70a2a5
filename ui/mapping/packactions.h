// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/mappingpack.h"

#include <QObject>

class QAction;
class QWidget;

namespace desk::ui {

class MappingController;

/// Mapping packs to and from files. Files are read and written off the GUI thread. GUI thread.
class PackActions : public QObject
{
    Q_OBJECT
public:
    /// A pack larger than this is not read.
    static constexpr qint64 mostBytes = 256LL * 1024 * 1024;

    PackActions(MappingController *controller, QWidget *window);

    [[nodiscard]] QList<QAction *> all() const { return {m_export, m_import}; }
    /// What the file dialog does with the chosen name.
    void writeFile(const QString &name, const mapping::MappingPack &pack);
    void readFile(const QString &name);

Q_SIGNALS:
    void notify(const QString &text);

private:
    void update();
    void exportPack();
    void chooseTarget(const mapping::MappingPack &pack);
    void importPack();
    void take(const mapping::MappingPack &pack);
    void refuse(const QString &title, const QString &why);

    MappingController *m_controller;
    QWidget *m_window;
    QAction *m_export;
    QAction *m_import;
    QString m_folder; ///< of the last file
};

} // namespace desk::ui
