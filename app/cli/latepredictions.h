// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/connectionoptions.h"
#include "app/submission/outbox.h"

#include <functional>
#include <memory>

namespace desk::sync {
class Catalog;
}

namespace desk::cli {

/// Predicts what was queued without its source's mapping (`submit --queue` asks nobody), before it is sent: an entry
/// whose values and time are known can be recognised in the service's list.
class LatePredictions : public QObject
{
    Q_OBJECT
public:
    LatePredictions(submission::Outbox &outbox, Connection &connection, QObject *parent);
    ~LatePredictions() override;

    /// Calls `then` once, whether it worked or not: what stays unpredicted is sent all the same, and asked about when
    /// it ends in doubt.
    void fill(std::function<void()> then);

private:
    void askForCatalog();
    void predictAll();
    void predict(qsizetype next);

    submission::Outbox &m_outbox;
    Connection &m_connection;
    std::function<void()> m_then;
    QList<submission::Submission> m_waiting;
    QList<std::pair<qint64, submission::NewSubmission>> m_predicted;
    std::unique_ptr<sync::Catalog> m_catalog;
};

} // namespace desk::cli
