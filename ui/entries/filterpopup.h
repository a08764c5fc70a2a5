// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace desk::ui {

/// The frame of what opens under a filter chip. Closes on Escape and on a click elsewhere.
class FilterPopup : public QFrame
{
    Q_OBJECT
public:
    explicit FilterPopup(QWidget *parent);

    void openUnder(QWidget *chip);

Q_SIGNALS:
    /// The operator chose something else.
    void changed();

protected:
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_body;
};

} // namespace desk::ui
