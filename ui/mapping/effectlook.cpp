// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/effectlook.h"

#include "ui/widgets/paint.h"

#include <QPainter>
#include <QPainterPath>

namespace desk::ui {

using mapping::Effect;

Tone toneOf(Effect effect)
{
    switch (effect) {
    case Effect::Wrong: return Tone::Error;
    case Effect::Loses: return Tone::Warn;
    case Effect::Changes:
    case Effect::Gains: return Tone::Accent;
    case Effect::Right: return Tone::Ok;
    case Effect::Unreadable:
    case Effect::Same: break;
    }
    return Tone::Neutral;
}

QString iconOf(Effect effect)
{
    switch (effect) {
    case Effect::Wrong: return QStringLiteral("error");
    case Effect::Loses: return QStringLiteral("warning");
    case Effect::Changes: return QStringLiteral("edit");
    case Effect::Gains: return QStringLiteral("add");
    case Effect::Right: return QStringLiteral("check");
    case Effect::Unreadable: return QStringLiteral("unmapped");
    case Effect::Same: break;
    }
    return {};
}

namespace {

void fillPart(QPainter *painter, const QRectF &part, Effect effect)
{
    const Tokens &t = tokens();
    switch (effect) {
    case Effect::Wrong: painter->fillRect(part, t.error); break;
    case Effect::Loses:
        painter->fillRect(part, t.warnSoft);
        paint::hatch(painter, part, t.warnEdge, 4, 2);
        break;
    case Effect::Changes: painter->fillRect(part, t.chart); break;
    case Effect::Gains: painter->fillRect(part, t.accent); break;
    case Effect::Right: painter->fillRect(part, t.ok); break;
    case Effect::Unreadable: paint::hatch(painter, part, t.line2); break;
    case Effect::Same: break;
    }
}

} // namespace

void paintEffectBar(QPainter *painter, const QRectF &rect, const QList<qreal> &shares)
{
    const Tokens &t = tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter->fillPath(outline, t.line);
    painter->setClipPath(outline, Qt::IntersectClip);
    const qreal least = unit(3);
    qreal left = rect.left();
    for (const Effect effect :
         {Effect::Wrong, Effect::Loses, Effect::Changes, Effect::Gains, Effect::Right, Effect::Unreadable}) {
        const qreal share = shares.value(static_cast<int>(effect));
        if (share <= 0)
            continue;
        const QRectF part(left, rect.top(), std::max(least, share * rect.width()), rect.height());
        fillPart(painter, part, effect);
        left = part.right();
        painter->fillRect(QRectF(left - 1, rect.top(), 1, rect.height()), t.base);
    }
    painter->restore();
}

} // namespace desk::ui
