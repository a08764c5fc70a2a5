// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/impact.h"

#include <QWidget>

namespace desk::ui {

/// One small box a stored sample: a plus where it gains a value, a minus where it loses one, a dot where one changes.
class ImpactCells : public QWidget
{
    Q_OBJECT
public:
    explicit ImpactCells(QWidget *parent = nullptr);

    void setImpact(const models::Impact &impact);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int capacity() const;
    [[nodiscard]] QRectF cell(int at) const;

    models::Impact m_impact;
};

/// "22 Nov 14:01, loses a value"
[[nodiscard]] QString impactWords(const models::SampleImpact &impact);

} // namespace desk::ui
