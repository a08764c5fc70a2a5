// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tone.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace desk::ui {

/// A sentence over the table with what can be done now as buttons beside it: "3 of these paths have rules already.
/// Replace 3 targets". Goes with the first button, with its cross, or when something else happens. Told to screen
/// readers as an alert.
class OfferLine : public QWidget
{
    Q_OBJECT
public:
    struct Offer {
        QString text;
        std::function<void()> work;
        const char *objectName = nullptr;
    };

    explicit OfferLine(QWidget *parent = nullptr);

    void tell(Tone tone, const QString &text, const QList<Offer> &offers = {});
    void clear();
    [[nodiscard]] QString text() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace desk::ui
