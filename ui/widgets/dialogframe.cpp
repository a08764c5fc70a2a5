// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialogframe.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace desk::ui {

DialogFrame::DialogFrame(QWidget *parent)
    : QDialog(parent),
      m_band(new Band(Place::None, this)),
      m_chip(new Chip({}, Tone::Neutral, this)),
      m_title(newLabel({}, "page", this)),
      m_text(newLabel({}, "secondary", this)),
      m_body(new QVBoxLayout),
      m_remark(newLabel({}, "strong", this)),
      m_buttons(new QHBoxLayout)
{
    const int gutter = unit(24);
    m_chip->setFocusPolicy(Qt::NoFocus);
    m_chip->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_chip->hide();
    m_text->setWordWrap(true);
    m_title->setWordWrap(true);

    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(gutter, unit(18), gutter, unit(14));
    heading->setSpacing(unit(16));
    auto *words = new QVBoxLayout;
    words->setSpacing(unit(6));
    words->addWidget(m_title);
    words->addWidget(m_text);
    heading->addLayout(words, 1);
    heading->addWidget(m_chip, 0, Qt::AlignTop);

    m_body->setContentsMargins(gutter, unit(14), gutter, unit(18));
    m_body->setSpacing(unit(8));

    auto *footer = newSurface("alt", this);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(gutter, unit(14), gutter, unit(14));
    row->setSpacing(unit(12));
    m_remark->setWordWrap(true);
    row->addWidget(m_remark, 1);
    m_buttons->setSpacing(unit(8));
    row->addLayout(m_buttons);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addLayout(heading);
    layout->addWidget(newHairline(Qt::Horizontal, this));
    layout->addLayout(m_body, 1);
    layout->addWidget(newHairline(Qt::Horizontal, this));
    layout->addWidget(footer);
}

void DialogFrame::setPlace(Place place)
{
    m_band->setPlace(place);
    m_chip->setVisible(place != Place::None);
    m_chip->setTone(place == Place::Live ? Tone::Live : Tone::Sandbox);
    //: the connection goes to the real account
    m_chip->setText(place == Place::Live ? tr("Live") : tr("Sandbox"));
    m_chip->updateGeometry();
}

Place DialogFrame::place() const
{
    return m_band->place();
}

void DialogFrame::setHeading(const QString &title, const QString &text)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void DialogFrame::setRemark(Tone tone, const QString &text)
{
    m_remark->setText(text);
    QPalette palette = m_remark->palette();
    palette.setColor(QPalette::WindowText, inkOf(tone));
    m_remark->setProperty("type", QStringLiteral("remark"));
    m_remark->setFont(Theme::instance().font(Type::Strong));
    m_remark->setPalette(palette);
}

QPushButton *DialogFrame::addCancel(const QString &text, bool isDefault)
{
    QPushButton *button = addButton(text);
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    if (isDefault) {
        button->setDefault(true);
        button->setFocus();
    }
    return button;
}

QPushButton *DialogFrame::addDo(const QString &text, const char *icon)
{
    const ButtonKind kind = place() == Place::Live ? ButtonKind::Live : ButtonKind::Primary;
    QPushButton *button = newButton(text, icon, kind, this);
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, &QDialog::accept);
    const QList<QPushButton *> others = findChildren<QPushButton *>();
    const bool taken = std::any_of(others.begin(), others.end(), [](QPushButton *other) { return other->isDefault(); });
    if (!taken)
        button->setDefault(true);
    return button;
}

QPushButton *DialogFrame::addButton(const QString &text, const char *icon)
{
    QPushButton *button = newButton(text, icon, ButtonKind::Outlined, this);
    m_buttons->addWidget(button);
    return button;
}

QLabel *newParagraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace desk::ui
