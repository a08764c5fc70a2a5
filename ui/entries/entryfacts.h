// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"
#include "app/store/submissionrecord.h"
#include "models/entries/entryreader.h"

#include <QObject>
#include <QPointer>

namespace desk::connections {
class Session;
}

namespace desk::ui {

/// What the workspace knows of an entry beside the entry itself: its contact, if it was ever looked up, and what this
/// computer sent to make it. Read off the GUI thread; the answer for an entry that is no longer shown is dropped.
class EntryFacts : public QObject
{
    Q_OBJECT
public:
    explicit EntryFacts(QObject *parent = nullptr);

    void setSession(connections::Session *session);
    void load(const models::EntryRow &row);
    void clear();
    [[nodiscard]] const std::optional<domain::Contact> &contact() const { return m_known.contact; }
    [[nodiscard]] const std::optional<store::SubmissionRecord> &submission() const { return m_known.submission; }

Q_SIGNALS:
    void changed();

private:
    struct Known {
        std::optional<domain::Contact> contact;
        std::optional<store::SubmissionRecord> submission;
    };

    QPointer<connections::Session> m_session;
    Known m_known;
    quint64 m_generation = 0;
};

} // namespace desk::ui
