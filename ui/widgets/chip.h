// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tone.h"

#include <QAbstractButton>

namespace desk::ui {

/// A control-high label that can be pressed: the connection ("Live" filled, "Sandbox" outlined), a contact to choose.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    /// Tone::Live is filled, Tone::Sandbox outlined, all others soft.
    void setTone(Tone tone);
    void setIconName(const QString &name);
    /// The low variant, for a row of several beside a line of text.
    void setDense(bool dense);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    QString m_icon;
    bool m_dense = false;
};

/// One filter of a filter row. Without a value it is outlined and says what it filters ("Source"); with one it is
/// tinted, says the value ("4 conversions", "Source: not Phone orders") and has a cross. Space, Enter, Down or a click
/// ask for its popup; Delete, Backspace or a click on the cross clear it; a minus or exclamation mark turns it round.
/// What is too long is elided and stands whole in the tooltip.
class FilterChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FilterChip(const QString &name, const QString &icon = {}, QWidget *parent = nullptr);

    /// Empty: no filter. `whole` is the same as a sentence of its own, for screen readers; by default the name and the
    /// value.
    void setValueText(const QString &value, const QString &whole = {});
    [[nodiscard]] QString valueText() const { return m_value; }
    [[nodiscard]] bool isActive() const { return !m_value.isEmpty(); }
    /// Struck through, with the reason in tooltip and description; empty: in force.
    void setAside(const QString &why);
    [[nodiscard]] bool isAside() const { return !m_aside.isEmpty(); }
    /// What else the tooltip says.
    void setHint(const QString &hint);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void opened();
    void cleared();
    void turned();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] QRect crossRect() const;
    void describe();

    QString m_name;
    QString m_icon;
    QString m_value;
    QString m_aside;
    QString m_hint;
};

} // namespace desk::ui
