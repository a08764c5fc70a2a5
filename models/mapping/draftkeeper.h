// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/workspace.h"

#include <QHash>
#include <QObject>
#include <QPair>
#include <QPointer>
#include <QTimer>

namespace desk::models {

/// Writes what is being typed into the workspace, so that a kill loses nothing: the newest text of each draft goes out
/// at most `delay` milliseconds after the first change since the last write. GUI thread; the writing is not.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    static constexpr int delay = 150;
    /// What the workspace did not take is tried again this much later (milliseconds), or with the next change.
    static constexpr int retryDelay = 2000;

    explicit DraftKeeper(QObject *parent = nullptr);
    ~DraftKeeper() override; ///< flushes

    /// Writes what is pending to the old one first. Null: nothing is kept.
    void setWorkspace(store::Workspace *workspace);
    void put(const QString &kind, const QString &key, const QByteArray &text);
    void remove(const QString &kind, const QString &key);
    /// Hands everything pending to the writer now.
    void flush();

Q_SIGNALS:
    /// The workspace did not take a draft; once until it takes one again.
    void failed(const desk::domain::Error &error);
    /// It takes them again, and nothing is missing.
    void recovered();

private:
    using Name = QPair<QString, QString>;
    using Drafts = QHash<Name, std::optional<QByteArray>>; ///< nothing: to be removed
    void soon();
    void written(const Drafts &drafts, const domain::Result<void> &done);
    QPointer<store::Workspace> m_workspace;
    Drafts m_pending;
    QTimer m_timer;
    bool m_failing = false;
};

/// The draft of a mapping: the edited version, the saved one that it started from, and what stands in the JSON editor
/// while that is no mapping.
struct MappingDraft {
    QByteArray base;
    QByteArray mapping;
    std::optional<QByteArray> brokenText = {}; ///< UTF-8
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static std::optional<MappingDraft> fromJson(const QByteArray &json);
};

} // namespace desk::models
