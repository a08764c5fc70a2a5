// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/problemline.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

namespace desk::ui {

using mapping::Severity;

ProblemLine::ProblemLine(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_mend(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(8));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_mend, 0, Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_mend->setProperty("dense", QStringLiteral("on"));
    m_mend->hide();
    hide();
    connect(m_mend, &QPushButton::clicked, this, &ProblemLine::mendClicked);
    connect(&Theme::instance(), &Theme::changed, this, &ProblemLine::refresh);
}

void ProblemLine::show(Severity severity, const QString &sentence, const QString &mend)
{
    m_severity = severity;
    m_text->setText(sentence);
    m_text->setAccessibleName(sentence);
    m_mend->setText(mend);
    m_mend->setAccessibleDescription(sentence);
    m_mend->setVisible(!mend.isEmpty());
    refresh();
    setVisible(!sentence.isEmpty());
}

void ProblemLine::clear()
{
    m_text->clear();
    hide();
}

QString ProblemLine::sentence() const
{
    return m_text->text();
}

void ProblemLine::refresh()
{
    const char *name = "note";
    Role role = &Tokens::note;
    if (m_severity == Severity::Error) {
        name = "error";
        role = &Tokens::error;
    } else if (m_severity == Severity::Warning) {
        name = "warning";
        role = &Tokens::warn;
    }
    m_icon->setPixmap(icon(name, role).pixmap(QSize(unit(16), unit(16)), devicePixelRatioF()));
    QPalette colors = m_text->palette();
    colors.setColor(QPalette::WindowText, tokens().*role);
    m_text->setPalette(colors);
    m_text->setFont(Theme::instance().font(Type::Secondary));
}

} // namespace desk::ui
