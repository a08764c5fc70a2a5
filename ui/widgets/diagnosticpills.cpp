// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/diagnosticpills.h"

#include "ui/widgets/pill.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>

namespace desk::ui {

DiagnosticPills::DiagnosticPills(QWidget *parent)
    : QWidget(parent),
      m_errors(new Pill({}, Tone::Error, this)),
      m_warnings(new Pill({}, Tone::Warn, this)),
      m_notes(new Pill({}, Tone::Note, this)),
      m_clean(new Pill({}, Tone::Ok, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(6));
    for (Pill *pill : {m_errors, m_warnings, m_notes, m_clean})
        layout->addWidget(pill);
    setCounts(0, 0, 0);
}

void DiagnosticPills::setCounts(int errors, int warnings, int notes)
{
    const auto show = [](Pill *pill, int count, const QString &text) {
        pill->setText(text);
        pill->setVisible(count > 0);
        pill->updateGeometry();
    };
    //: count of problems that keep a value from being used
    show(m_errors, errors, tr("%n error(s)", nullptr, errors));
    //: count of values used under an assumption
    show(m_warnings, warnings, tr("%n warning(s)", nullptr, warnings));
    //: count of remarks
    show(m_notes, notes, tr("%n note(s)", nullptr, notes));
    m_total = errors + warnings + notes;
    m_clean->setVisible(m_total == 0 && !m_clean->text().isEmpty());
}

void DiagnosticPills::setCleanText(const QString &text)
{
    m_clean->setText(text);
    m_clean->setVisible(m_total == 0 && !text.isEmpty());
}

} // namespace desk::ui
