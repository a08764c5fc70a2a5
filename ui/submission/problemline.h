// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/codes.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace desk::ui {

/// One problem beside the thing it concerns: its shape, a sentence, and a button where there is one obvious mend.
/// Hidden while there is nothing to say.
class ProblemLine : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemLine(QWidget *parent = nullptr);

    /// An empty sentence hides the line; an empty mend hides the button.
    void show(mapping::Severity severity, const QString &sentence, const QString &mend = {});
    void clear();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QPushButton *button() const { return m_mend; }

Q_SIGNALS:
    void mendClicked();

private:
    void refresh();

    mapping::Severity m_severity = mapping::Severity::Note;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_mend;
};

} // namespace desk::ui
