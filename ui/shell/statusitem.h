// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QAbstractButton>

namespace desk::ui {

/// A small icon and a short sentence in the status line; a click goes to the page it speaks of.
class StatusItem : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StatusItem(QWidget *parent = nullptr);

    /// An empty text hides the item.
    void show(const char *icon, const QString &text, Role color = &Tokens::text2);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const char *m_icon = "check";
    Role m_color = &Tokens::text2;
};

} // namespace desk::ui
