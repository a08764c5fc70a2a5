// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/connectionlook.h"

#include <QWidget>

class QAbstractButton;

namespace desk::ui {

class BusinessButton;
class Chip;
class ElidedLabel;

/// The line under the band: the business, the connection in word, colour and sentence, and the way to any command.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(QWidget *parent = nullptr);

    void setLook(const ConnectionLook &look);
    [[nodiscard]] const ConnectionLook &look() const { return m_look; }
    [[nodiscard]] BusinessButton *businessButton() const { return m_business; }

Q_SIGNALS:
    void businessWanted();
    void connectionWanted();
    void paletteWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ConnectionLook m_look;
    BusinessButton *m_business;
    Chip *m_kind;
    Chip *m_state;
    ElidedLabel *m_sentence;
    QAbstractButton *m_search;
};

} // namespace desk::ui
