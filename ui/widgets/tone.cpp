// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tone.h"

#include "ui/widgets/theme.h"

namespace desk::ui {

QColor inkOf(Tone tone)
{
    const Tokens &t = tokens();
    switch (tone) {
    case Tone::Neutral: return t.text2;
    case Tone::Accent: return t.onSelection;
    case Tone::Ok: return t.ok;
    case Tone::Warn:
    case Tone::Doubt: return t.warn;
    case Tone::Error: return t.error;
    case Tone::Note: return t.note;
    case Tone::Sandbox: return t.sandbox;
    case Tone::Live: return t.live;
    }
    return t.text2;
}

QColor softOf(Tone tone)
{
    const Tokens &t = tokens();
    switch (tone) {
    case Tone::Neutral:
    case Tone::Ok: return t.hover;
    case Tone::Accent: return t.selection;
    case Tone::Warn:
    case Tone::Doubt: return t.warnSoft;
    case Tone::Error: return t.errorSoft;
    case Tone::Note: return t.noteSoft;
    case Tone::Sandbox: return t.sandboxSoft;
    case Tone::Live: return t.liveSoft;
    }
    return t.hover;
}

QColor edgeOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Ok: return tokens().line2;
    case Tone::Warn:
    case Tone::Doubt: return tokens().warnEdge;
    default: return blended(softOf(tone), inkOf(tone), .55);
    }
}

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Accent: return {};
    case Tone::Ok: return QStringLiteral("check");
    case Tone::Warn: return QStringLiteral("warning");
    case Tone::Doubt: return QStringLiteral("in-doubt");
    case Tone::Error: return QStringLiteral("error");
    case Tone::Note: return QStringLiteral("note");
    case Tone::Sandbox: return QStringLiteral("sandbox");
    case Tone::Live: return QStringLiteral("live");
    }
    return {};
}

} // namespace desk::ui
