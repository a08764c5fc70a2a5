// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/arriveddialog.h"

#include "app/api/client.h"
#include "app/connections/session.h"
#include "app/domain/whenready.h"
#include "app/submission/presendchecks.h"
#include "models/submission/outboxitem.h"
#include "models/submission/whentext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QListWidget>

namespace desk::ui {

using connections::Session;
using domain::ConversionEntry;
using domain::Result;

ArrivedDialog::ArrivedDialog(Session &session, const submission::Submission &submission, QWidget *parent)
    : DialogFrame(parent),
      m_session(&session),
      m_submission(submission),
      m_list(new QListWidget(this)),
      m_status(newLabel({}, "hint", this))
{
    setObjectName(QStringLiteral("arrivedDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setPlace(session.isSandbox() ? Place::Sandbox : Place::Live);
    const models::OutboxItem item = models::OutboxItem::from(submission);
    setHeading(tr("Which entry is it?"),
               //: %1: an amount, %2: a contact
               tr("Entries of the service around the time of %1 for %2. The one you choose counts as this submission.")
                   .arg(models::moneyText(item.value, item.currency, locale()), item.contactName));
    m_list->setObjectName(QStringLiteral("arrivedList"));
    m_list->setAccessibleName(tr("Entries"));
    m_list->setMinimumSize(unit(480), unit(200));
    m_status->setWordWrap(true);
    body()->addWidget(m_list);
    body()->addWidget(m_status);
    addCancel(tr("Cancel"));
    QPushButton *unknown = addButton(tr("It arrived, I do not know as which"));
    unknown->setObjectName(QStringLiteral("arrivedUnknown"));
    m_choose = addDo(tr("Choose this entry"), "check");
    m_choose->setObjectName(QStringLiteral("arrivedChoose"));
    m_choose->setEnabled(false);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_choose->setEnabled(row >= 0); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { accept(); });
    connect(unknown, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen({});
        reject();
    });
    connect(this, &QDialog::accepted, this, [this] {
        if (const QListWidgetItem *row = m_list->currentItem())
            Q_EMIT chosen(row->data(Qt::UserRole).toString());
    });
    load();
}

void ArrivedDialog::load()
{
    m_status->setText(tr("Asking the service…"));
    const domain::Instant around = m_submission.expectedOccurredAt.value_or(m_submission.occurredAt);
    api::EntryQuery query;
    query.contactId = m_submission.contactId;
    query.from = domain::Instant(around.milliseconds() - submission::PlannedEntry::day);
    query.to = domain::Instant(around.milliseconds() + submission::PlannedEntry::day);
    query.limit = 100;
    domain::whenReady(m_session->client().listEntries(query, api::Lane::Operator), this,
                      [this](const Result<domain::Page<ConversionEntry>> &answer) {
                          if (answer)
                              show(answer->items);
                          else
                              m_status->setText(tr("The service could not be asked. %1").arg(answer.error().message));
                      });
}

void ArrivedDialog::show(const QList<ConversionEntry> &entries)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    for (const ConversionEntry &entry : entries) {
        const QString amount = models::moneyText(entry.eventValue, entry.currency.value_or(QString()), locale());
        const QString when = models::momentText(entry.occurredAt, zone, locale());
        const bool same = entry.sourceId.value_or(QString()) == m_submission.sourceId;
        QString text = amount + QStringLiteral("  ·  ") + when;
        if (entry.configName)
            text += QStringLiteral("  ·  ") + *entry.configName;
        if (same)
            text += QStringLiteral("  ·  ") + tr("same source");
        auto *row = new QListWidgetItem(text, m_list);
        row->setData(Qt::UserRole, entry.id);
    }
    m_status->setText(entries.isEmpty() ? tr("The service lists no entry of this contact within a day of that time.")
                                        : QString());
    if (m_list->count() == 1)
        m_list->setCurrentRow(0);
}

} // namespace desk::ui
