// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/impactrun.h"

#include <QWidget>

namespace desk::ui {

/// What happens to the stored payloads at one glance. As long as there is room for all of them, one small box each: a
/// plus where it gains a value, a dot where one changes, a minus where it loses one, an exclamation mark where it
/// becomes wrong. More of them are one bar, divided in proportion. Read out as a sentence with the counts.
class ImpactCells : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString valueText READ valueText)
public:
    explicit ImpactCells(QWidget *parent = nullptr);

    /// Null: nothing.
    void setResult(const models::ImpactResultPtr &result);
    /// Paler, while the next result is being worked out.
    void setOutOfDate(bool outOfDate);
    [[nodiscard]] bool isBar() const;
    [[nodiscard]] QString valueText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int count() const;
    [[nodiscard]] QRectF cell(int at) const;
    [[nodiscard]] QString wordsOf(int at) const;

    models::ImpactResultPtr m_result;
    bool m_outOfDate = false;
};

} // namespace desk::ui
