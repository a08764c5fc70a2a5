// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace desk::ui {

/// A label of one line that gives way: too little room elides it and puts the whole text in the tooltip. text() is
/// always the whole text. Never for amounts.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    explicit ElidedLabel(const QString &text, QWidget *parent = nullptr);
    /// In the letters of newLabel()'s `type`.
    ElidedLabel(const QString &text, const char *type, QWidget *parent);

    void setElideMode(Qt::TextElideMode mode);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace desk::ui
