// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace desk::ui {

namespace {

QString nameOf(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Outlined: return {};
    case ButtonKind::Primary: return QStringLiteral("primary");
    case ButtonKind::Live: return QStringLiteral("live");
    case ButtonKind::Quiet: return QStringLiteral("quiet");
    case ButtonKind::Link: return QStringLiteral("link");
    }
    return {};
}

Role iconRole(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary:
    case ButtonKind::Live: return &Tokens::onFill;
    case ButtonKind::Link: return &Tokens::accent;
    default: return &Tokens::text;
    }
}

} // namespace

void setLook(QWidget *widget, const char *property, const QString &value)
{
    if (widget->property(property).toString() == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

QPushButton *newButton(const QString &text, const char *icon, ButtonKind kind, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("kind", nameOf(kind));
    button->setAutoDefault(false);
    if (icon)
        button->setIcon(ui::icon(icon, iconRole(kind)));
    return button;
}

void setButtonKind(QPushButton *button, ButtonKind kind, const char *icon)
{
    setLook(button, "kind", nameOf(kind));
    if (icon)
        button->setIcon(ui::icon(icon, iconRole(kind)));
}

void setDense(QPushButton *button)
{
    setLook(button, "dense", QStringLiteral("on"));
}

QToolButton *newIconButton(const char *icon, const QString &words, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(ui::icon(icon));
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QLabel *newLabel(const QString &text, const char *type, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("type", QString::fromLatin1(type));
    if (qstrcmp(type, "key") == 0)
        label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return label;
}

QFrame *newHairline(Qt::Orientation orientation, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("role", QStringLiteral("line"));
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

QFrame *newSurface(const char *role, QWidget *parent)
{
    auto *surface = new QFrame(parent);
    surface->setProperty("role", QString::fromLatin1(role));
    return surface;
}

} // namespace desk::ui
