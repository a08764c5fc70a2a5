// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/entrysync.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace desk::ui {

class Meter;

/// What the local copy knows and since when, what is being done about it and how long that takes, and the three things
/// to do. Opens under the line that tells it in short; closes on Escape and on a click elsewhere.
class TruthPopup : public QFrame
{
    Q_OBJECT
public:
    explicit TruthPopup(QWidget *parent = nullptr);

    void setProgress(const sync::EntrySync::Progress &progress, const std::optional<domain::Error> &error,
                     domain::Instant now);
    void openUnder(QWidget *line);
    /// All that it says, line by line.
    [[nodiscard]] QStringList lines() const;

Q_SIGNALS:
    void checkWanted();
    void rereadWanted();
    void stopWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row {
        QLabel *name = nullptr;
        QLabel *value = nullptr;
    };
    Row addRow(QGridLayout *grid, const QString &name);
    void tellRows(const sync::EntrySync::Progress &progress, domain::Instant now);
    void tellWindows(const sync::EntrySync::Progress &progress, domain::Instant now);
    void tellWork(const sync::EntrySync::Progress &progress, const std::optional<domain::Error> &error);
    void fit();

    Meter *m_meter;
    QLabel *m_count;
    Row m_complete;
    Row m_deletions;
    Row m_checked;
    Row m_contacts;
    QLabel *m_windows;
    Meter *m_progress;
    QLabel *m_work;
    QPushButton *m_check;
    QPushButton *m_reread;
    QPushButton *m_stop;
    bool m_running = false;
};

} // namespace desk::ui
