// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/deskstyle.h"
#include "ui/widgets/stylesheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QToolTip>

namespace desk::ui {

namespace {

constexpr qreal referencePixels = 13;

/// Offscreen and a bare X server have no desktop whose font could be meant.
bool platformHasAFont()
{
    const QString platform = QGuiApplication::platformName();
    if (platform == QLatin1String("offscreen") || platform == QLatin1String("minimal"))
        return false;
    return !qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP") || !qEnvironmentVariableIsEmpty("DESKTOP_SESSION")
           || platform != QLatin1String("xcb");
}

bool isInstalled(const QString &family)
{
    return QFontDatabase::hasFamily(family); // a QFontInfo would load it
}

QFont scaled(const QFont &body, qreal factor, QFont::Weight weight)
{
    QFont font = body;
    if (body.pixelSize() > 0)
        font.setPixelSize(qMax(1, qRound(body.pixelSize() * factor)));
    else
        font.setPointSizeF(body.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

Theme::Theme() : m_tokens(&lightTokens()) {}

void Theme::apply(QApplication &application)
{
    m_application = &application;
    m_systemDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setStyle(new DeskStyle);
    chooseFonts();
    refresh();
}

void Theme::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    refresh();
}

void Theme::setSystemDark(bool dark)
{
    if (m_systemDark == dark)
        return;
    m_systemDark = dark;
    if (m_mode == Mode::System)
        refresh();
}

void Theme::refresh()
{
    const bool dark = m_mode == Mode::Dark || (m_mode == Mode::System && m_systemDark);
    m_tokens = dark ? &darkTokens() : &lightTokens();
    if (m_application) {
        const QPalette palette = paletteFor(*m_tokens);
        QApplication::setPalette(palette);
        QToolTip::setPalette(palette);
        m_application->setStyleSheet(styleSheetFor(*this));
    }
    Q_EMIT changed();
}

void Theme::chooseFonts()
{
    QFont body = QApplication::font();
    QFont code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (!platformHasAFont()) {
        if (isInstalled(QStringLiteral("Inter")))
            body = QFont(QStringLiteral("Inter"));
        body.setPixelSize(static_cast<int>(referencePixels));
        if (isInstalled(QStringLiteral("DejaVu Sans Mono")))
            code = QFont(QStringLiteral("DejaVu Sans Mono"));
    }
    m_scale = QFontInfo(body).pixelSize() / referencePixels;
    if (body.pixelSize() > 0)
        code.setPixelSize(body.pixelSize());
    else
        code.setPointSizeF(body.pointSizeF());

    const auto set = [this](Type type, const QFont &font) { m_fonts[static_cast<std::size_t>(type)] = font; };
    set(Type::Pill, scaled(body, .85, QFont::DemiBold));
    set(Type::Hint, scaled(body, .88, QFont::Normal));
    set(Type::Head, scaled(body, .88, QFont::Medium));
    set(Type::Secondary, scaled(body, .92, QFont::Normal));
    set(Type::Body, body);
    set(Type::Medium, scaled(body, 1, QFont::Medium));
    set(Type::Strong, scaled(body, 1, QFont::DemiBold));
    set(Type::Section, scaled(body, 1.08, QFont::DemiBold));
    set(Type::PageTitle, scaled(body, 1.38, QFont::DemiBold));
    set(Type::Amount, scaled(body, 1.54, QFont::DemiBold));
    set(Type::Code, scaled(code, .92, QFont::Normal));
    QApplication::setFont(body);
}

int Theme::unit(int px) const
{
    return px <= 0 ? px : qMax(1, qRound(px * m_scale));
}

const QFont &Theme::font(Type type) const
{
    return m_fonts[static_cast<std::size_t>(type)];
}

QPalette Theme::paletteFor(const Tokens &t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.base);
    palette.setColor(QPalette::AlternateBase, t.alt);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.onFill);
    palette.setColor(QPalette::PlaceholderText, t.text3);
    palette.setColor(QPalette::Button, t.base);
    palette.setColor(QPalette::Highlight, t.selection);
    palette.setColor(QPalette::HighlightedText, t.text);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::Light, t.base);
    palette.setColor(QPalette::Midlight, t.line);
    palette.setColor(QPalette::Mid, t.line2);
    palette.setColor(QPalette::Dark, t.field);
    palette.setColor(QPalette::Shadow, t.field);
    palette.setColor(QPalette::ToolTipBase, t.text);
    palette.setColor(QPalette::ToolTipText, t.base);
    const QColor faint = blended(t.base, t.text3, .62);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

} // namespace desk::ui
