// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entries/entryplaces.h"
#include "models/entries/entryreader.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace desk::models {

/// Counts the rows of a filter in a sort, slice by slice off the caller's thread, and keeps marks by which any row is
/// near. Counts again when told that entries changed, but never for more than a share of the time; what was known stays
/// in force until the recount is complete.
class EntryCounter : public QObject
{
    Q_OBJECT
public:
    explicit EntryCounter(QObject *parent = nullptr);
    ~EntryCounter() override;

    /// Forgets everything and begins; a reader that does not count apart is left alone.
    void start(std::shared_ptr<EntryReader> reader, const store::EntryFilter &filter, const store::EntrySort &sort);
    /// Forgets everything, and stops what is under way.
    void stop();
    void entriesChanged();

    [[nodiscard]] const EntryPlaces &places() const { return m_places; }
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// A slice came: there are at least so many rows, or exactly.
    void counted(qint64 rows, bool exact);
    /// A recount found other marks: a row that comes from above all changes has moved by `shift`.
    void renumbered(qint64 shift);
    void failed(const desk::domain::Error &error);

private:
    void begin(bool recount);
    void nextSlice();
    void take(const store::EntryOutline &slice);
    void finish();

    std::shared_ptr<EntryReader> m_reader;
    store::EntryFilter m_filter;
    store::EntrySort m_sort;
    EntryPlaces m_places;
    EntryPlaces m_fresh; ///< of a recount
    store::EntryOutline m_before;
    QFuture<domain::Result<store::EntryOutline>> m_counting;
    quint64 m_run = 0;
    qint64 m_numbered = 0; ///< rows there were when m_places was complete
    bool m_running = false;
    bool m_recount = false;
    bool m_again = false;
    qint64 m_took = 0; ///< milliseconds
    QElapsedTimer m_since;
    QTimer m_later;
};

} // namespace desk::models
