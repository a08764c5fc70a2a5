// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/savedialog.h"

#include "app/connections/session.h"
#include "ui/mapping/changelist.h"
#include "ui/mapping/checkline.h"
#include "ui/mapping/expectationgate.h"
#include "ui/mapping/impactsummary.h"
#include "ui/mapping/mappingcontroller.h"
#include "ui/mapping/sampleexpectations.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QDateTime>
#include <QLocale>

namespace desk::ui {

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
    : WriteDialog(controller->session(), parent), m_controller(controller), m_source(*controller->source())
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
    check();
}

void SaveDialog::addChanges()
{
    const models::MappingDocument *document = m_controller->document();
    auto *head = new QHBoxLayout;
    head->setSpacing(unit(8));
    head->addWidget(newLabel(tr("What changes"), "strong", this));
    //: %1 is a number of changes
    head->addWidget(newLabel(tr("%1 of %n rule(s)", nullptr, static_cast<int>(document->mapping().rules().size()))
                                 .arg(document->changes().size()),
                             "secondary", this),
                    1);
    body()->addLayout(head);
    auto *list = new ChangeList(this);
    list->setObjectName(QStringLiteral("changeList"));
    list->setChanges(document->changes(), *document->catalog());
    body()->addWidget(list);
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
    connect(m_compare, &QPushButton::clicked, this, [this] {
        if (m_check == Check::Failed) {
            check();
            return;
        }
        Q_EMIT compareRequested();
        reject();
    });
    row->addWidget(m_compare, 0, Qt::AlignTop);
    body()->addLayout(row);
    auto *history = new CheckLine(this);
    history->setWords(QStringLiteral("history"), &Tokens::text2,
                      tr("The present version stays in the history. You can restore it at any time."));
    body()->addWidget(history);
}

bool SaveDialog::isComplete() const
{
    return m_check == Check::Same && m_gate->isOpen();
}

bool SaveDialog::isUnchanged(const domain::ConversionSource &source) const
{
    const auto server =
        mapping::FieldMapping::parse(source.fieldMappings.toStdString(), source.sourceType.toStdString());
    return server && *server == m_controller->document()->saved();
}

void SaveDialog::check()
{
    m_check = Check::Running;
    showCheck();
    domain::whenReady(session()->client().getSource(m_source.configId, m_source.id), this,
                      [this](const domain::Result<domain::ConversionSource> &source) { checked(source); });
}

void SaveDialog::checked(const domain::Result<domain::ConversionSource> &source)
{
    if (!source) {
        m_check = Check::Failed;
        m_checkError = source.error();
    } else if (isUnchanged(*source)) {
        m_check = Check::Same;
        m_checkedAt.start();
        m_clock.start();
    } else {
        showChanged(*source);
        return;
    }
    showCheck();
    fitHeight(); // what the check found may take more lines
}

void SaveDialog::showChanged(const domain::ConversionSource &source)
{
    m_clock.stop();
    domain::ConversionSource server = source;
    if (server.configId.isEmpty())
        server.configId = m_source.configId;
    m_controller->setServerVersion(server);
    if (!m_controller->document()->isChanged()) { // they have exactly this version already
        Q_EMIT saved();
        finish();
        return;
    }
    m_check = Check::Changed;
    showCheck();
    fitHeight();
}

void SaveDialog::showCheck()
{
    m_compare->setVisible(m_check == Check::Changed || m_check == Check::Failed);
    m_compare->setText(m_check == Check::Failed ? tr("Check again") : tr("Compare…"));
    const QString since = when(m_source);
    switch (m_check) {
    case Check::Running:
        m_checkLine->setWords(QStringLiteral("retry"), &Tokens::text2,
                              tr("Looking whether somebody else changed this mapping…"));
        break;
    case Check::Same: {
        const int seconds = static_cast<int>(m_checkedAt.elapsed() / 1000);
        const QString nobody = since.isEmpty() ? tr("Nobody else changed this mapping.")
                                               : tr("Nobody else changed this mapping since %1.").arg(since);
        m_checkLine->setWords(QStringLiteral("check"), &Tokens::ok,
                              QString(nobody + QLatin1Char(' ') + tr("Checked %n s ago.", nullptr, seconds)));
        break;
    }
    case Check::Changed:
        m_checkLine->setWords(
            QStringLiteral("warning"), &Tokens::warn,
            tr("Somebody else changed this mapping meanwhile. Nothing was saved. Compare the two and decide."));
        break;
    case Check::Failed:
        m_checkLine->setWords(QStringLiteral("error"), &Tokens::error,
                              QString(tr("Whether somebody else changed this mapping is not known.") + QLatin1Char(' ')
                                      + wordsOf(m_checkError)));
        break;
    }
    updateButton();
}

void SaveDialog::write()
{
    domain::whenReady(session()->client().getSource(m_source.configId, m_source.id), this,
                      [this](const domain::Result<domain::ConversionSource> &source) { send(source); });
}

void SaveDialog::send(const domain::Result<domain::ConversionSource> &source)
{
    if (!source) {
        fail(source.error());
        return;
    }
    if (!isUnchanged(*source)) {
        fail({.code = QStringLiteral("mapping.changed"),
              .message = tr("Somebody else saved this mapping a moment ago. Nothing was overwritten."),
              .advice = tr("Compare the two versions first."),
              .detail = {},
              .requestId = {},
              .fields = {}});
        showChanged(*source);
        return;
    }
    api::SourceUpdate update;
    update.fieldMappings = QByteArray::fromStdString(m_controller->document()->mapping().toJson());
    const auto done = [this](const domain::Result<domain::ConversionSource> &answer) {
        if (!answer) {
            Q_EMIT refused(answer.error());
            fail(answer.error());
            return;
        }
        domain::ConversionSource stored = *answer;
        if (stored.configId.isEmpty())
            stored.configId = m_source.configId;
        m_controller->setSavedOnServer(stored, m_gate->reason());
        Q_EMIT saved();
        finish();
    };
    domain::whenReady(session()->client().updateSource(m_source.configId, m_source.id, update), this, done);
}

} // namespace desk::ui
