// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QWidget>

class QVBoxLayout;

namespace desk::ui {

/// The whole page when the workspace cannot be opened: what happened, in words, and every way on from here. Nothing in
/// the file is changed unless the operator chooses to start with a fresh copy, which moves the file aside.
class WorkspaceProblem : public QWidget
{
    Q_OBJECT

public:
    explicit WorkspaceProblem(QWidget *parent = nullptr);

    void setProblem(const domain::Error &error, const QString &file);
    /// True for damage that only a fresh file gets past, not for a full disk or a lock.
    [[nodiscard]] static bool freshCopyHelps(const domain::Error &error);

Q_SIGNALS:
    void retryWanted();
    void chooseWanted();
    void freshCopyWanted();
    void folderWanted();

private:
    void build(const domain::Error &error, const QString &file);
    void addButtons(QVBoxLayout *column, const domain::Error &error);
};

} // namespace desk::ui
