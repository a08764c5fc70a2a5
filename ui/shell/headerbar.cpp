// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/headerbar.h"

#include "ui/shell/businessbutton.h"
#include "ui/shell/searchbutton.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace desk::ui {

namespace {

void present(Chip *chip, const QString &word, const char *icon, Tone tone)
{
    chip->setText(word);
    chip->setAccessibleName(word);
    chip->setIconName(QString::fromLatin1(icon));
    chip->setTone(tone);
    chip->setVisible(!word.isEmpty());
}

} // namespace

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent),
      m_business(new BusinessButton(this)),
      m_kind(new Chip({}, Tone::Sandbox, this)),
      m_state(new Chip({}, Tone::Warn, this)),
      m_sentence(new ElidedLabel(this)),
      m_search(new SearchButton(this))
{
    setObjectName(QStringLiteral("header"));
    setFixedHeight(unit(48));
    m_kind->setObjectName(QStringLiteral("connectionKind"));
    m_state->setObjectName(QStringLiteral("connectionState"));
    m_sentence->setObjectName(QStringLiteral("connectionSentence"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(unit(12), 0, unit(12), 0);
    layout->setSpacing(unit(8));
    layout->addWidget(m_business);
    layout->addWidget(m_kind);
    layout->addWidget(m_state);
    layout->addSpacing(unit(2));
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_search);

    connect(m_business, &QAbstractButton::clicked, this, &HeaderBar::businessWanted);
    for (Chip *chip : {m_kind, m_state})
        connect(chip, &QAbstractButton::clicked, this, &HeaderBar::connectionWanted);
    connect(m_search, &QAbstractButton::clicked, this, &HeaderBar::paletteWanted);
    connect(&Theme::instance(), &Theme::changed, this, [this] { setLook(ConnectionLook(m_look)); });
    setLook({});
}

void HeaderBar::setLook(const ConnectionLook &look)
{
    m_look = look;
    m_business->setBusiness(look.business, look.connection);
    present(m_kind, look.kindWord(), look.kindIcon(),
            look.kind == ConnectionLook::Kind::Live ? Tone::Live : Tone::Sandbox);
    present(m_state, look.stateWord(), look.stateIcon(),
            look.state == ConnectionLook::State::Connecting ? Tone::Neutral : Tone::Warn);
    const Tokens &t = tokens();
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, look.kind == ConnectionLook::Kind::Live ? t.live : t.text2);
    m_sentence->setPalette(colors);
    m_sentence->setText(look.sentence());
    update();
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), m_look.kind == ConnectionLook::Kind::Live ? t.liveSoft : t.window);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), t.line);
}

} // namespace desk::ui
