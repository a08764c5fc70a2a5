// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/exportjob.h"
#include "models/entries/entryreader.h"

#include <QObject>

namespace desk::store {
class Workspace;
}

namespace desk::ui {

/// Puts entries on the clipboard, all that were chosen or none: too many are refused before anything is read, and what
/// was on the clipboard stays. Reads off the GUI thread; a new wish takes the place of one that is under way.
class EntryCopier : public QObject
{
    Q_OBJECT
public:
    explicit EntryCopier(QObject *parent = nullptr);
    ~EntryCopier() override;

    static constexpr qint64 mostEntries = 100'000;
    static constexpr qint64 mostBytes = qint64{64} << 20;

    /// Of the local copy. `what` names the chosen rows by ranges.
    void copy(store::Workspace &workspace, const exports::EntryExport &what);
    /// Of rows that are here; `wanted` of them were chosen, and if some are missing nothing is copied.
    void copyHeld(const QList<models::EntryRow> &rows, qint64 wanted, const exports::EntryExport &what);

Q_SIGNALS:
    void said(const QString &text);

private:
    bool isTooMany(qint64 entries);
    void put(const QByteArray &text, qint64 entries);
    void forget();

    std::shared_ptr<exports::ExportProgress> m_progress;
    quint64 m_generation = 0;
};

} // namespace desk::ui
