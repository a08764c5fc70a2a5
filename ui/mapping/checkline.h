// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QWidget>

class QLabel;

namespace desk::ui {

/// An icon and a sentence that wraps: "Nobody else changed this mapping ...".
class CheckLine : public QWidget
{
    Q_OBJECT
public:
    explicit CheckLine(QWidget *parent = nullptr);

    void setWords(const QString &icon, Role color, const QString &text);
    [[nodiscard]] QString text() const;

private:
    QLabel *m_icon;
    QLabel *m_text;
    QString m_name;
    Role m_color = &Tokens::text2;
};

} // namespace desk::ui
