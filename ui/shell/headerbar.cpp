// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/headerbar.h"

#include "ui/shell/businessbutton.h"
#include "ui/shell/connectionchip.h"
#include "ui/shell/searchbutton.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace desk::ui {

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent),
      m_business(new BusinessButton(this)),
      m_kind(new ConnectionChip(this)),
      m_state(new ConnectionChip(this)),
      m_sentence(new QLabel(this)),
      m_search(new SearchButton(this))
{
    setObjectName(QStringLiteral("header"));
    setFixedHeight(unit(48));
    m_kind->setObjectName(QStringLiteral("connectionKind"));
    m_state->setObjectName(QStringLiteral("connectionState"));
    m_sentence->setObjectName(QStringLiteral("connectionSentence"));
    // The sentence gives way first; the words beside it stay whole.
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

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
    connect(m_search, &QAbstractButton::clicked, this, &HeaderBar::paletteWanted);
    connect(&Theme::instance(), &Theme::changed, this, [this] { setLook(ConnectionLook(m_look)); });
    setLook({});
}

void HeaderBar::setLook(const ConnectionLook &look)
{
    m_look = look;
    static_cast<BusinessButton *>(m_business)->setBusiness(look.business, look.connection);
    m_kind->showKind(look);
    m_state->showState(look);
    const Tokens &t = tokens();
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, look.kind == ConnectionLook::Kind::Live ? t.live : t.text2);
    m_sentence->setPalette(colors);
    showSentence();
    update();
}

void HeaderBar::showSentence()
{
    const QString sentence = m_look.sentence();
    const QString shown = m_sentence->fontMetrics().elidedText(sentence, Qt::ElideRight, m_sentence->width());
    m_sentence->setText(shown);
    m_sentence->setToolTip(shown == sentence ? QString() : sentence);
    m_sentence->setAccessibleName(sentence);
}

void HeaderBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    showSentence();
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), m_look.kind == ConnectionLook::Kind::Live ? t.liveSoft : t.window);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), t.line);
}

} // namespace desk::ui
