// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/connectionlook.h"

#include <QWidget>

class QAbstractButton;
class QLabel;

namespace desk::ui {

class ConnectionChip;

/// The line under the band: the business, the connection in word, colour and sentence, and the way to any command.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(QWidget *parent = nullptr);

    void setLook(const ConnectionLook &look);
    [[nodiscard]] const ConnectionLook &look() const { return m_look; }
    [[nodiscard]] QAbstractButton *businessButton() const { return m_business; }

Q_SIGNALS:
    void businessWanted();
    void paletteWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showSentence();

    ConnectionLook m_look;
    QAbstractButton *m_business;
    ConnectionChip *m_kind;
    ConnectionChip *m_state;
    QLabel *m_sentence;
    QAbstractButton *m_search;
};

} // namespace desk::ui
