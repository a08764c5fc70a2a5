// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QFont>
#include <QObject>
#include <QPalette>

#include <array>

class QApplication;

namespace desk::ui {

/// Which letters; sizes are shares of the body size, weights 400, 500 and 600.
enum class Type {
    Pill,      ///< .85, 600
    Hint,      ///< .88
    Head,      ///< .88, 500: table heads
    Secondary, ///< .92
    Body,      ///< 1
    Medium,    ///< 1, 500
    Strong,    ///< 1, 600
    Section,   ///< 1.08, 600
    PageTitle, ///< 1.38, 600
    Amount,    ///< 1.54, 600
    Code,      ///< fixed width, .92
};

/// Colours, letters and measures of the whole program. One object, on the GUI thread; before apply() it answers with
/// the light theme and the application's font.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };

    static Theme &instance();

    [[nodiscard]] const Tokens &tokens() const { return *m_tokens; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    /// Light or dark from now on; System follows what the desktop says (and changes with it).
    void setMode(Mode mode);
    /// Puts style, palette, font and style sheet on the application. Call once, before the first widget.
    void apply(QApplication &application);

    /// A measure given in pixels at a body font of 13 pixels, for the font in use.
    [[nodiscard]] int unit(int px) const;
    [[nodiscard]] qreal unitF(qreal px) const { return px * m_scale; }
    [[nodiscard]] const QFont &font(Type type) const;

    /// The palette of a theme; apply() uses it, tests compare with it.
    [[nodiscard]] static QPalette paletteFor(const Tokens &tokens);

    /// What the desktop prefers, told by whoever learns of it (the portal); used in Mode::System.
    void setSystemDark(bool dark);

Q_SIGNALS:
    /// Colours or letters changed: painted widgets repaint, cached layouts are void.
    void changed();

private:
    Theme();
    void chooseFonts();
    void refresh();

    const Tokens *m_tokens;
    Mode m_mode = Mode::System;
    bool m_systemDark = false;
    QApplication *m_application = nullptr;
    qreal m_scale = 1;
    std::array<QFont, 11> m_fonts;
};

/// Short for Theme::instance().unit().
[[nodiscard]] inline int unit(int px)
{
    return Theme::instance().unit(px);
}
/// Short for Theme::instance().tokens().
[[nodiscard]] inline const Tokens &tokens()
{
    return Theme::instance().tokens();
}

} // namespace desk::ui
