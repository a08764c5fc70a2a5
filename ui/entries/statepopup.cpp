// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/statepopup.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace desk::ui {

StatePopup::StatePopup(const QString &name, const QString &only, const QString &except, QWidget *parent)
    : FilterPopup(parent),
      m_all(new QRadioButton(tr("All entries"), this)),
      m_only(new QRadioButton(only, this)),
      m_except(new QRadioButton(except, this))
{
    setAccessibleName(name);
    hideTurned(); // the third choice says it
    for (QRadioButton *button : {m_all, m_only, m_except}) {
        body()->addWidget(button);
        connect(button, &QRadioButton::clicked, this, [this] {
            setTurned(m_except->isChecked());
            Q_EMIT changed();
        });
    }
}

void StatePopup::setChosen(bool set, bool turned)
{
    (!set ? m_all : turned ? m_except : m_only)->setChecked(true);
    setTurned(set && turned);
}

bool StatePopup::isSet() const
{
    return !m_all->isChecked();
}

void StatePopup::showEvent(QShowEvent *event)
{
    FilterPopup::showEvent(event);
    for (QRadioButton *button : {m_all, m_only, m_except}) {
        if (button->isChecked())
            button->setFocus(Qt::PopupFocusReason);
    }
}

} // namespace desk::ui
