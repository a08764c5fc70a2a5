// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/submission/presendchecks.h"
#include "models/submission/entrypreview.h"

#include <QObject>
#include <QPointer>

namespace desk::connections {
class Session;
}

namespace desk::ui {

/// Takes a form to the outbox, durably, and follows what becomes of the last one.
class EntrySender : public QObject
{
    Q_OBJECT
public:
    explicit EntrySender(QObject *parent = nullptr);

    void setSession(connections::Session *session);
    /// Computes the request as of now and hands it over. One at a time: isBusy() until kept() or failed().
    void send(const models::EntryInput &input, const QString &sourceName);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// The last one that was handed over; null before the first.
    [[nodiscard]] const std::optional<submission::Submission> &last() const { return m_last; }
    /// Stops following it.
    void forgetLast();

Q_SIGNALS:
    /// It is on disk and goes out; the form may be cleared.
    void kept(qint64 id, const desk::models::EntryForm &form);
    /// Nothing was kept.
    void failed(const desk::domain::Error &error);
    /// What is known of the last one changed.
    void lastChanged();

private:
    void handOver(const models::EntryForm &form, const submission::NewSubmission &submission);
    void accept(const models::EntryForm &form, const domain::Result<qint64> &answer);
    void follow(qint64 id);

    QPointer<connections::Session> m_session;
    std::optional<submission::Submission> m_last;
    qint64 m_followed = 0;
    quint64 m_generation = 0;
    bool m_busy = false;
};

/// What goes into the outbox for a computed form.
[[nodiscard]] submission::NewSubmission submissionFor(const models::EntryInput &input,
                                                      const models::EntryPreview &preview, const QString &sourceName);

/// The same as far as it matters before sending.
[[nodiscard]] submission::PlannedEntry plannedEntryFor(const models::EntryForm &form,
                                                       const models::EntryPreview &preview, const QString &sourceName);

} // namespace desk::ui
