// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connections/session.h"
#include "app/domain/instant.h"
#include "ui/mapping/sampleshelf.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace desk::ui {

class MappingController;

/// What is posted to the sandbox's webhook address of a source becomes a sample the moment it arrives. Knows no widget.
/// GUI thread; reading and storing are not.
class CaptureController : public QObject
{
    Q_OBJECT
public:
    explicit CaptureController(MappingController *controller);

    void setSession(connections::Session *session);
    /// Posts to the chosen source's address are seen here. False on a live connection, where they make real entries.
    [[nodiscard]] bool canCapture() const;
    /// Address of the chosen source; empty when it has none.
    [[nodiscard]] QString address() const;
    /// A command line that posts the present sample (or an example) to an address.
    [[nodiscard]] QString curl(const QString &address) const;

    struct Captured {
        qint64 sampleId = 0;
        QString sourceId;
        domain::Instant at;
        QByteArray payload;
        [[nodiscard]] QString title() const; ///< "Captured 14:01:07"
    };
    /// Of this session, newest first.
    [[nodiscard]] const QList<Captured> &all() const { return m_all; }

Q_SIGNALS:
    void arrived(const desk::ui::CaptureController::Captured &captured);
    /// It came for the chosen source and is not shown, because the operator is typing in the sample.
    void waiting(const desk::ui::CaptureController::Captured &captured);
    /// Samples of a source that is not chosen are new.
    void otherSourceChanged();
    void failed(const desk::domain::Error &error);

private:
    void fetch(const QString &sourceId);
    void take(const QList<Captured> &captured, const QList<SampleShelf::Item> &items);

    MappingController *m_controller;
    QPointer<connections::Session> m_session;
    QHash<QString, domain::Instant> m_seen; ///< by source: when the newest known payload came
    domain::Instant m_since;
    QList<Captured> m_all;
};

} // namespace desk::ui
