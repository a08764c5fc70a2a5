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

    explicit DraftKeeper(QObject *parent = nullptr);
    ~DraftKeeper() override; ///< flushes

    /// Writes what is pending to the old one first. Null: nothing is kept.
    void setWorkspace(store::Workspace *workspace);
    void put(const QString &kind, const QString &key, const QByteArray &text);
    void remove(const QString &kind, const QString &key);
    /// Hands everything pending to the writer now.
    void flush();

Q_SIGNALS:
    /// The workspace did not take a draft.
    void failed(const desk::domain::Error &error);

private:
    using Name = QPair<QString, QString>;
    QPointer<store::Workspace> m_workspace;
    QHash<Name, std::optional<QByteArray>> m_pending; ///< nothing: to be removed
    QTimer m_timer;
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
