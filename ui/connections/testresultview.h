// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connections/connectiontest.h"

#include <QWidget>

class QVBoxLayout;

namespace desk::ui {

/// What a trial of a connection found, in words: how many businesses the key reaches, and each right with what it is
/// for, missing ones marked by shape and word.
class TestResultView : public QWidget
{
    Q_OBJECT
public:
    explicit TestResultView(QWidget *parent = nullptr);

    void clear();
    void showBusy();
    void showReport(const connections::TestReport &report);
    void showError(const domain::Error &error);
    /// Everything as one text, as a screen reader gets it.
    [[nodiscard]] QString text() const { return m_text; }

private:
    void addLine(const char *icon, int tone, const QString &strong, const QString &words);

    QVBoxLayout *m_layout;
    QString m_text;
};

} // namespace desk::ui
