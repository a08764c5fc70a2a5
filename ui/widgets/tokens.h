// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace desk::ui {

/// Every colour of the program by its role; one set for light, one for dark. Text and state colours reach a contrast
/// of 4.5 on window, base, selection and on their own soft fill.
struct Tokens {
    QColor window, rail, base;
    QColor alt;         ///< headers and footers
    QColor hover;       ///< hover, neutral pill
    QColor line;        ///< hairline
    QColor line2;       ///< edge of a button or a filter
    QColor field;       ///< edge of an input
    QColor text;        ///< what matters
    QColor text2;       ///< secondary
    QColor text3;       ///< hints
    QColor accent;      ///< links, focus, the selected thing
    QColor fill;        ///< the one filled button
    QColor onFill;      ///< text on fill and on liveFill
    QColor selection;   ///< selection tint, soft accent
    QColor onSelection; ///< accent text on the tint
    QColor chart;
    QColor ok;
    QColor warn, warnSoft, warnEdge;
    QColor error, errorSoft;
    QColor note, noteSoft;
    QColor sandbox, sandboxSoft;
    QColor live, liveSoft, liveFill;
    QColor jsonKey, jsonString, jsonNumber, jsonLiteral, jsonPunctuation;
    bool dark = false;
};

/// Names a colour that follows the theme: `&Tokens::accent`.
using Role = QColor Tokens::*;

[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();

/// `weight` of `over` painted on `under`, 0 to 1.
[[nodiscard]] QColor blended(const QColor &under, const QColor &over, qreal weight);
/// WCAG 2 contrast of two opaque colours, 1 to 21.
[[nodiscard]] qreal contrastOf(const QColor &one, const QColor &other);

} // namespace desk::ui
