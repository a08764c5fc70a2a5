// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

namespace desk::api {
class Client;
}

namespace desk::ui {

/// Deletes entries on the server, one request after the other. What became of each is what the server said, nothing is
/// taken for granted: after a lost answer the entry is looked up.
class DeleteRun : public QObject
{
    Q_OBJECT
public:
    enum class Fate {
        Waiting, ///< not asked for yet, or not tried because the run ended before
        Gone,    ///< the server said so
        Kept,    ///< the server said no, or it was looked up and is there
        Unknown, ///< the answer was lost and it could not be looked up
    };
    struct Item {
        QString id;
        Fate fate = Fate::Waiting;
        std::optional<domain::Error> error; ///< of Kept and Unknown
    };

    DeleteRun(api::Client &client, const QStringList &ids, QObject *parent);

    void start();
    /// No further request goes out; the one that is under way is waited for.
    void stop();
    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    [[nodiscard]] int count(Fate fate) const;

Q_SIGNALS:
    /// The server says that there is no such entry any more.
    void gone(const QString &id);
    void progressed();
    /// Once, at the end.
    void finished();

private:
    void next();
    void take(const domain::Result<void> &answer);
    void lookUp(const domain::Error &error);
    void settle(Fate fate, std::optional<domain::Error> error = {}, bool goOn = true);

    QPointer<api::Client> m_client;
    QList<Item> m_items;
    qsizetype m_at = 0;
    bool m_stopped = false;
};

} // namespace desk::ui
