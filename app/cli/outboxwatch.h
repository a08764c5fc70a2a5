// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/connectionoptions.h"
#include "app/submission/outbox.h"

#include <QCoreApplication>
#include <QSet>
#include <QTimer>

namespace desk::cli {

/// Waits for an outbox on behalf of a command, then prints what became of the submissions. Holds the connection and
/// deletes itself at the end.
class OutboxWatch : public QObject
{
    Q_OBJECT
public:
    /// `patience`: with doubts; that of the connection's service if empty.
    OutboxWatch(std::shared_ptr<Connection> connection, Streams streams, bool json, std::function<void(Exit)> finished,
                std::optional<submission::Patience> patience = {});
    ~OutboxWatch() override;

    [[nodiscard]] submission::Outbox &outbox() { return *m_outbox; }
    [[nodiscard]] const Streams &streams() const { return m_streams; }
    /// Data was named as wrong already: the status is at least DataProblem.
    void noteDataProblem() { m_exit = Exit::DataProblem; }

    /// Until each of these has an outcome (a doubt one look), or nothing more can be done; with `one`, JSON is an
    /// object.
    void waitFor(const QList<qint64> &ids, bool one);
    /// The same, and a doubt until it is settled or left to a person.
    void waitUntilSettled(qint64 id);
    /// Until nothing is due; prints what changed on the way.
    void waitForAll();
    /// Prints these as they are and ends.
    void printAndFinish(const QList<qint64> &ids, bool one);
    void finish(Exit exit);
    void fail(const domain::Error &error);

private:
    void look();
    void lookSoon();
    void lookAt(const QList<submission::Submission> &all);
    void giveUp(const QString &sentence, Exit exit);
    [[nodiscard]] bool mayGoOn();
    void print(const QList<submission::Submission> &submissions);

    std::shared_ptr<Connection> m_connection;
    Streams m_streams;
    bool m_json;
    std::function<void(Exit)> m_finished;
    std::unique_ptr<submission::Outbox> m_outbox;
    QSet<qint64> m_ids;
    bool m_all = false;
    bool m_one = false;
    bool m_untilSettled = false;
    bool m_over = false; ///< nothing more can be done, and it was said why
    QTimer m_soon;
    bool m_saidElsewhere = false;
    bool m_looking = false;
    bool m_lookAgain = false;
    Exit m_exit = Exit::Done;
};

/// The list's JSON shape of cli.md.
[[nodiscard]] std::string submissionJson(const submission::Submission &submission);
/// number, state, source, contact, value, currency, time, entry, attempts, message; separated by tabs
[[nodiscard]] std::string submissionLine(const submission::Submission &submission);

} // namespace desk::cli
