// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mapping/capturecontroller.h"
#include "ui/widgets/dialogframe.h"

class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace desk::ui {

/// How a payload gets from another tool into the samples: the webhook address of the chosen source, a command that
/// posts to it, and what arrived. On a live connection the address is offered with a plain warning, and nothing is
/// caught. Not modal: samples appear in the page behind it.
class CaptureDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// Shows one for the chosen source.
    static void open(MappingController *controller, QWidget *parent);

    CaptureDialog(MappingController *controller, QWidget *parent);

private:
    void addAddress();
    void addCurl();
    void addArrived();
    void showAddress(bool whole);
    void showCurl();
    void showArrived();
    void copy(const QString &text, const QString &told);

    MappingController *m_controller;
    QString m_address;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_command = nullptr;
    QListWidget *m_arrived = nullptr;
    QLabel *m_waiting = nullptr;
    bool m_whole = false;
};

} // namespace desk::ui
