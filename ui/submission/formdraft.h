// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "models/submission/entryform.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

namespace desk::connections {
class Session;
}
namespace desk::store {
class Workspace;
}

namespace desk::ui {

/// Keeps the form of a new entry in the workspace from the first keystroke on: a write is under way or the newest form
/// is on disk, never anything in between for longer.
class FormDraft : public QObject
{
    Q_OBJECT
public:
    explicit FormDraft(QObject *parent = nullptr);
    ~FormDraft() override;

    /// Reads the draft of that connection: loaded() follows.
    void setSession(connections::Session *session);
    void keep(const models::EntryForm &form);

    struct Kept {
        models::EntryForm form;
        domain::Instant at;
    };
    /// What is kept for a profile; null when there is nothing.
    [[nodiscard]] static QFuture<domain::Result<std::optional<Kept>>> find(store::Workspace &workspace,
                                                                           const QString &profileId);

Q_SIGNALS:
    void loaded(const std::optional<desk::models::EntryForm> &form);
    void kept(desk::domain::Instant at);
    void failed(const desk::domain::Error &error);

private:
    void write();
    void failedWith(const domain::Error &error, const models::EntryForm &form);

    QPointer<store::Workspace> m_workspace;
    QString m_profile;
    std::optional<models::EntryForm> m_waiting;
    bool m_writing = false;
    bool m_failing = false; ///< told of already
    quint64 m_generation = 0;
};

} // namespace desk::ui
