// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace desk::ui {

/// A choice that gives way: too little room elides what is chosen and puts the whole of it in the tooltip.
class ElidedCombo : public QComboBox
{
    Q_OBJECT
public:
    explicit ElidedCombo(QWidget *parent = nullptr);

    /// What would be read with room enough: the current text, or the placeholder.
    [[nodiscard]] QString shownText() const;
    /// Whether the whole of it can be read.
    [[nodiscard]] bool isElided() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int room() const;
};

} // namespace desk::ui
