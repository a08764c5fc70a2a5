// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/store/workspace.h"

#include <QObject>

#include <memory>

namespace desk::ui {

/// Opens the workspace away from the GUI thread: a check, a migration or a lock that somebody else holds may take a
/// while, and the window stays alive meanwhile.
class WorkspaceOpener : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~WorkspaceOpener() override;

    /// Answers with opened() or failed(); a second call makes the answer of the first one void.
    void open(const QString &file);
    /// The file that was asked for last.
    [[nodiscard]] const QString &file() const { return m_file; }
    /// Hands over what opened() announced; once.
    [[nodiscard]] std::unique_ptr<store::Workspace> take() { return std::move(m_workspace); }

    /// Gives a file that cannot be opened, and what SQLite keeps beside it, another name ("….set-aside-1"), so that a
    /// fresh one can take its place. The new name.
    [[nodiscard]] static domain::Result<QString> setAside(const QString &file);

Q_SIGNALS:
    void opened();
    void failed(const desk::domain::Error &error);

private:
    using Opened = domain::Result<std::unique_ptr<store::Workspace>>;
    void answer(int generation, const std::shared_ptr<Opened> &result);

    QString m_file;
    std::unique_ptr<store::Workspace> m_workspace;
    int m_generation = 0;
};

} // namespace desk::ui
