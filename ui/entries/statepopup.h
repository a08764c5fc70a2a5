// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entries/filterpopup.h"

class QRadioButton;

namespace desk::ui {

/// For what an entry is or is not: all entries, only those that are, all but those.
class StatePopup : public FilterPopup
{
    Q_OBJECT
public:
    /// `only` and `except` are the words of the two choices.
    StatePopup(const QString &name, const QString &only, const QString &except, QWidget *parent);

    void setChosen(bool set, bool turned);
    [[nodiscard]] bool isSet() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QRadioButton *m_all;
    QRadioButton *m_only;
    QRadioButton *m_except;
};

} // namespace desk::ui
