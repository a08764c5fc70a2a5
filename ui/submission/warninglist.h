// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/submission/presendchecks.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace desk::ui {

class Banner;

/// What should be looked at before an entry is sent, one banner each: the gist, what was found, and where it can be
/// seen. Hidden while there is nothing.
class WarningList : public QWidget
{
    Q_OBJECT
public:
    explicit WarningList(QWidget *parent = nullptr);

    void setWarnings(const QList<submission::PresendWarning> &warnings);

Q_SIGNALS:
    void showRequested(const desk::submission::PresendWarning &warning);

private:
    struct Row {
        Banner *banner = nullptr;
        QPushButton *show = nullptr;
    };
    void addRow();

    QVBoxLayout *m_column;
    QList<submission::PresendWarning> m_warnings;
    /// All made beforehand, so that the keyboard comes to them where they are seen and nothing jumps.
    QList<Row> m_rows;
};

} // namespace desk::ui
