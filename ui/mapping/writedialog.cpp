// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/writedialog.h"

#include "app/connections/session.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

QString wordsOf(const domain::Error &error)
{
    QStringList lines{error.message};
    for (const domain::FieldProblem &problem : error.fields)
        lines << QString(problem.field + QStringLiteral(": ") + problem.message);
    if (!error.advice.isEmpty())
        lines << error.advice;
    if (!error.requestId.isEmpty() && !error.message.contains(error.requestId))
        lines << WriteDialog::tr("Request %1").arg(error.requestId);
    return lines.join(QLatin1Char('\n'));
}

WriteDialog::WriteDialog(connections::Session *session, QWidget *parent)
    : DialogFrame(parent), m_session(session), m_problem(new Banner(Tone::Error, this))
{
    setPlace(session->isSandbox() ? Place::Sandbox : Place::Live);
    setMinimumWidth(unit(460));
    m_problem->hide();
    connect(session, &QObject::destroyed, this, &QDialog::reject);
}

QString WriteDialog::businessName() const
{
    return m_session ? m_session->profile().businessName : QString();
}

void WriteDialog::addButtons(const QString &doText, const char *icon)
{
    m_doText = doText;
    body()->addWidget(m_problem);
    const bool first = writesToService() && !m_session->isSandbox() && !m_session->confirmedLiveWrite();
    if (first)
        setRemark(Tone::Live, tr("Your first live change in this session."));
    addCancel(tr("Cancel"), first)->setObjectName(QStringLiteral("cancelButton"));
    m_do = addDo(doText, icon);
    m_do->setObjectName(QStringLiteral("doButton"));
    updateButton();
}

void WriteDialog::updateButton()
{
    if (m_do)
        m_do->setEnabled(!m_busy && isComplete());
}

void WriteDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_do->setText(busy ? tr("One moment…") : m_doText);
    updateButton();
}

void WriteDialog::accept()
{
    if (m_busy || !isComplete() || !m_session)
        return;
    m_problem->hide();
    if (writesToService())
        m_session->setConfirmedLiveWrite();
    setBusy(true);
    write();
}

void WriteDialog::finish()
{
    setBusy(false);
    QDialog::accept();
}

/// Lines that break need another height than a layout guesses; what is left over would be spread between the parts.
void WriteDialog::fitHeight()
{
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

void WriteDialog::fail(const domain::Error &error)
{
    say(Tone::Error, tr("The service did not take it"), wordsOf(error));
}

void WriteDialog::say(Tone tone, const QString &title, const QString &text)
{
    setBusy(false);
    m_problem->setTone(tone);
    m_problem->setWords(title, text);
    m_problem->show();
    fitHeight();
}

} // namespace desk::ui
