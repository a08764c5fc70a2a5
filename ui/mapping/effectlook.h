// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/impact.h"
#include "ui/widgets/tone.h"

#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

/// How what happens to a payload looks, wherever it is shown. Shape first: each has its icon and its fill.
namespace desk::ui {

[[nodiscard]] Tone toneOf(mapping::Effect effect);
/// A name of resources/icons.
[[nodiscard]] QString iconOf(mapping::Effect effect);
/// A bar of shares (0 to 1, by mapping::Effect), the worst at the left; what happens to anything is never thinner than
/// the eye can see.
void paintEffectBar(QPainter *painter, const QRectF &rect, const QList<qreal> &shares);

} // namespace desk::ui
