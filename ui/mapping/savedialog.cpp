// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/savedialog.h"

#include "app/connections/session.h"
#include "ui/mapping/changeview.h"
#include "ui/mapping/checkline.h"
#include "ui/mapping/expectationgate.h"
#include "ui/mapping/impactsummary.h"
#include "ui/mapping/mappingcontroller.h"
#include "ui/mapping/mappingsaver.h"
#include "ui/mapping/sampleexpectations.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QDateTime>
#include <QLocale>

namespace desk::ui {

using State = MappingSaver::State;

namespace {

QString when(const domain::ConversionSource &source)
{
    const auto at = source.updatedAt ? source.updatedAt : source.createdAt;
    if (!at)
        return {};
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at->milliseconds()),
                              //: A day and a time, in Qt's date format
                              SaveDialog::tr("d MMM yyyy, HH:mm"));
}

} // namespace

SaveDialog::SaveDialog(MappingController *controller, QWidget *parent)
    : WriteDialog(controller->session(), parent),
      m_controller(controller),
      m_saver(new MappingSaver(controller, controller)),
      m_source(*controller->source())
{
    setObjectName(QStringLiteral("saveDialog"));
    setMinimumWidth(unit(660));
    const bool live = !session()->isSandbox();
    //: %1 is the name of a business
    setHeading(live ? tr("Save to %1?").arg(businessName()) : tr("Save to the sandbox?"),
               live ? tr("%1, %2. From now on its payloads are read this way, in the live account.")
                          .arg(m_source.name, controller->configTitle())
                    : tr("%1, %2. From now on its payloads are read this way. Nothing reaches a real account.")
                          .arg(m_source.name, controller->configTitle()));
    addChanges();
    addImpact();
    m_gate = new ExpectationGate(m_controller->expectations()->expectations(), this);
    body()->addWidget(m_gate);
    connect(m_gate, &ExpectationGate::changed, this, [this] {
        updateButton();
        fitHeight();
    });
    addChecks();
    addButtons(live ? tr("Save to %1").arg(businessName()) : tr("Save to the sandbox"), "save");
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &SaveDialog::showCheck);
    connect(m_saver, &MappingSaver::stateChanged, this, &SaveDialog::showState);
    m_saver->check();
}

SaveDialog::~SaveDialog()
{
    if (!m_saver) // the controller went first
        return;
    m_saver->disconnect(this);
    m_saver->release();
}

void SaveDialog::addChanges()
{
    const models::MappingDocument *document = m_controller->document();
    auto *head = new QHBoxLayout;
    head->setSpacing(unit(8));
    m_changesTitle = newLabel(tr("What changes"), "strong", this);
    m_changesTitle->setObjectName(QStringLiteral("changesTitle"));
    head->addWidget(m_changesTitle);
    //: %1 is a number of changes
    m_changesCount = newLabel(tr("%1 of %n rule(s)", nullptr, static_cast<int>(document->mapping().rules().size()))
                                  .arg(document->changes().size()),
                              "secondary", this);
    head->addWidget(m_changesCount, 1);
    m_changes = new ChangeView(this);
    head->addWidget(m_changes->switcher());
    body()->addLayout(head);
    m_changes->setMappings(document->saved(), document->mapping(), *document->catalog());
    body()->addWidget(m_changes);
    connect(m_changes->switcher(), &SegmentedControl::currentChanged, this, &SaveDialog::fitHeight);
}

void SaveDialog::addImpact()
{
    body()->addSpacing(unit(6));
    auto *summary = new ImpactSummary(m_controller->impact(), this);
    connect(summary, &ImpactSummary::heightChanged, this, &SaveDialog::fitHeight);
    body()->addWidget(summary);
}

void SaveDialog::addChecks()
{
    body()->addSpacing(unit(6));
    auto *row = new QHBoxLayout;
    m_checkLine = new CheckLine(this);
    m_checkLine->setObjectName(QStringLiteral("checkLine"));
    row->addWidget(m_checkLine, 1);
    m_compare = newButton(tr("Compare…"), nullptr, ButtonKind::Outlined, this);
    m_compare->setObjectName(QStringLiteral("compareButton"));
    m_compare->hide();
    connect(m_compare, &QPushButton::clicked, this, &SaveDialog::pressed);
    row->addWidget(m_compare, 0, Qt::AlignTop);
    body()->addLayout(row);
    if (const QString wrong = m_controller->lint()->errorSentence(); !wrong.isEmpty()) {
        auto *lint = new CheckLine(this);
        lint->setObjectName(QStringLiteral("lintLine"));
        lint->setWords(QStringLiteral("error"), &Tokens::error, wrong);
        body()->addWidget(lint);
    }
    auto *history = new CheckLine(this);
    history->setWords(QStringLiteral("history"), &Tokens::text2,
                      tr("The present version stays in the history. You can restore it at any time."));
    body()->addWidget(history);
}

bool SaveDialog::isComplete() const
{
    return m_saver->isReady() && m_gate->isOpen();
}

void SaveDialog::write()
{
    m_saver->save(m_gate->reason());
}

/// The one button beside the line about the service's copy.
void SaveDialog::pressed()
{
    switch (m_saver->state()) {
    case State::CheckFailed: m_saver->check(); break;
    case State::Unknown: m_saver->lookAgain(); break;
    default: Q_EMIT compareRequested(); reject();
    }
}

void SaveDialog::showState()
{
    switch (m_saver->state()) {
    case State::Ready:
        m_checkedAt.start();
        m_clock.start();
        break;
    case State::Saved:
    case State::SavedInSpite:
        m_clock.stop();
        Q_EMIT saved(m_saver->state() == State::SavedInSpite);
        finish();
        return;
    case State::Checking:
    case State::Writing:
    case State::Confirming: break;
    default: m_clock.stop(); showOutcome();
    }
    showCheck();
    fitHeight(); // what was found may take more lines
}

void SaveDialog::showOutcome()
{
    const domain::Error &error = m_saver->error();
    switch (m_saver->state()) {
    case State::Refused:
        Q_EMIT refused(error);
        fail(error);
        break;
    case State::NotSaved:
        say(Tone::Error, tr("It was not saved"),
            tr("The answer to the save was lost, and the service still has the version from before. You can save "
               "again.")
                + QLatin1Char('\n') + wordsOf(error));
        break;
    case State::Unknown:
        say(Tone::Warn, tr("It is not known whether it was saved"),
            tr("The service could not be asked what it has now. Your changes are kept here. Look again before anything "
               "else is saved.")
                + QLatin1Char('\n') + wordsOf(error));
        break;
    case State::Changed:
        if (isBusy())
            say(Tone::Error, tr("Not saved"),
                tr("Somebody else saved this mapping a moment ago. Nothing was overwritten. Compare the two versions "
                   "first."));
        break;
    case State::StoredOther: showStored(); break;
    default: stay();
    }
}

/// What the service made of it, in the place of what was sent.
void SaveDialog::showStored()
{
    say(Tone::Warn, tr("The service stored something else"),
        tr("What it has now is not what was sent. The difference is shown here; your changes are kept. Nothing counts "
           "as "
           "saved before the two are compared."));
    m_changes->setMappings(m_saver->sent(), m_saver->stored(), *m_controller->document()->catalog());
    m_changesTitle->setText(tr("What the service has instead"));
    m_changesCount->setText(tr("%n change(s)", nullptr, m_changes->count()));
}

void SaveDialog::showLine(const char *icon, Role color, const QString &text, const QString &button)
{
    m_checkLine->setWords(QLatin1String(icon), color, text);
    m_compare->setText(button);
    m_compare->setVisible(!button.isEmpty());
}

void SaveDialog::showCheck()
{
    const QString since = when(m_source);
    switch (m_saver->state()) {
    case State::Checking:
        showLine("retry", &Tokens::text2, tr("Looking whether somebody else changed this mapping…"));
        break;
    case State::Ready:
    case State::Refused:
    case State::NotSaved: {
        const int seconds = static_cast<int>(m_checkedAt.elapsed() / 1000);
        const QString nobody = since.isEmpty() ? tr("Nobody else changed this mapping.")
                                               : tr("Nobody else changed this mapping since %1.").arg(since);
        showLine("check", &Tokens::ok, QString(nobody + QLatin1Char(' ') + tr("Checked %n s ago.", nullptr, seconds)));
        break;
    }
    case State::Changed:
        showLine("warning", &Tokens::warn,
                 tr("Somebody else changed this mapping meanwhile. Nothing was saved. Compare the two and decide."),
                 tr("Compare…"));
        break;
    case State::CheckFailed:
        showLine("error", &Tokens::error,
                 QString(tr("Whether somebody else changed this mapping is not known.") + QLatin1Char(' ')
                         + wordsOf(m_saver->error())),
                 tr("Check again"));
        break;
    case State::Writing: showLine("retry", &Tokens::text2, tr("Saving…")); break;
    case State::Confirming: showLine("retry", &Tokens::text2, tr("Reading back what the service has now…")); break;
    case State::Unknown:
        showLine("in-doubt", &Tokens::warn, tr("The answer to the save was lost, or what came of it cannot be read."),
                 tr("Look again"));
        break;
    case State::StoredOther:
        showLine("warning", &Tokens::warn, tr("The service has another mapping than the one that was sent."),
                 tr("Compare…"));
        break;
    case State::Saved:
    case State::SavedInSpite: break;
    }
    updateButton();
}

} // namespace desk::ui
