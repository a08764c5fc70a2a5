// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QCheckBox;
class QVBoxLayout;

namespace desk::ui {

/// The frame of what opens under a filter chip, with the box that turns the filter round at its foot. Closes on Escape
/// and on a click elsewhere.
class FilterPopup : public QFrame
{
    Q_OBJECT
public:
    explicit FilterPopup(QWidget *parent);

    void openUnder(QWidget *chip);
    void setTurned(bool turned);
    [[nodiscard]] bool isTurned() const;

Q_SIGNALS:
    /// The operator chose something else.
    void changed();
    /// The operator turned the filter round, set or not.
    void turnedChanged();

protected:
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// For popups that say it in another way.
    void hideTurned();
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_body;
    QFrame *m_line;
    QCheckBox *m_turned;
};

} // namespace desk::ui
