// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tone.h"

#include <QWidget>

namespace desk::ui {

/// A thin bar that tells a share. Solid to the value; what follows is plain track, or hatched where it means "not known
/// yet" (the truth meter). Screen readers get the words of setValueText().
class Meter : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString valueText READ valueText)
public:
    explicit Meter(QWidget *parent = nullptr);

    /// 0 to 1.
    void setValue(qreal value);
    [[nodiscard]] qreal value() const { return m_value; }
    /// The value in words: "41 of 60 left". Becomes the tooltip too.
    void setValueText(const QString &words);
    [[nodiscard]] QString valueText() const { return m_words; }
    void setTone(Tone tone);
    void setHatchedRest(bool hatched);
    /// Logical width at a 13 px font.
    void setLength(int px);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal m_value = 0;
    QString m_words;
    Tone m_tone = Tone::Accent;
    bool m_hatched = false;
    int m_length = 64;
};

} // namespace desk::ui
