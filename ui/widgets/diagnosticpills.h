// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace desk::ui {

class Pill;

/// "1 error", "2 warnings", "1 note" beside a heading; a tick when there is nothing to say.
class DiagnosticPills : public QWidget
{
    Q_OBJECT
public:
    explicit DiagnosticPills(QWidget *parent = nullptr);

    void setCounts(int errors, int warnings, int notes);
    /// Shown when all counts are zero; empty hides it.
    void setCleanText(const QString &text);

private:
    Pill *m_errors;
    Pill *m_warnings;
    Pill *m_notes;
    Pill *m_clean;
    int m_total = 0;
};

} // namespace desk::ui
