// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/arriveddialog.h"

#include "app/api/client.h"
#include "app/connections/session.h"
#include "app/domain/whenready.h"
#include "app/submission/judgement.h"
#include "app/submission/outbox.h"
#include "app/submission/presendchecks.h"
#include "app/sync/catalog.h"
#include "models/submission/outboxitem.h"
#include "models/submission/whentext.h"
#include "ui/submission/sidebyside.h"
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
      m_compare(new SideBySide(submission, this)),
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
    m_list->setMinimumSize(unit(520), unit(150));
    m_status->setWordWrap(true);
    body()->addWidget(m_list);
    body()->addWidget(m_status);
    body()->addWidget(m_compare);
    addCancel(tr("Cancel"));
    QPushButton *unknown = addButton(tr("It arrived, I do not know as which"));
    unknown->setObjectName(QStringLiteral("arrivedUnknown"));
    m_choose = addDo(tr("Choose this entry"), "check");
    m_choose->setObjectName(QStringLiteral("arrivedChoose"));
    m_choose->setEnabled(false);
    connect(m_list, &QListWidget::currentRowChanged, this, &ArrivedDialog::showChosen);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (m_choose->isEnabled())
            accept();
    });
    connect(unknown, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen({});
        reject();
    });
    connect(this, &QDialog::accepted, this, [this] {
        if (const QListWidgetItem *row = m_list->currentItem())
            Q_EMIT chosen(m_entries[m_list->row(row)].id);
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
                              askOwners(answer->items);
                          else
                              m_status->setText(tr("The service could not be asked. %1").arg(answer.error().message));
                      });
}

void ArrivedDialog::askOwners(const QList<ConversionEntry> &entries)
{
    if (!m_session)
        return;
    QStringList ids;
    for (const ConversionEntry &entry : entries)
        ids.append(entry.id);
    domain::whenReady(m_session->outbox().owners(ids), this,
                      [this, entries](const Result<QHash<QString, qint64>> &owners) {
                          if (owners)
                              show(entries, *owners);
                          else
                              m_status->setText(owners.error().message);
                      });
}

void ArrivedDialog::show(QList<ConversionEntry> entries, const QHash<QString, qint64> &owners)
{
    m_owners = owners;
    const auto rank = [this](const ConversionEntry &entry) {
        const bool taken = m_owners.contains(entry.id);
        return submission::isSame(entry, m_submission) ? (taken ? 1 : 0) : (taken ? 3 : 2);
    };
    std::ranges::stable_sort(entries, {}, rank);
    m_entries = entries;
    const QTimeZone zone = QTimeZone::systemTimeZone();
    for (const ConversionEntry &entry : std::as_const(m_entries)) {
        QStringList parts{models::moneyText(entry.eventValue, entry.currency.value_or(QString()), locale()),
                          models::momentText(entry.occurredAt, zone, locale()), sourceName(entry)};
        if (const qint64 owner = m_owners.value(entry.id); owner != 0) {
            //: %1: the number of a submission
            parts.append(tr("belongs to submission %1").arg(owner));
        }
        parts.removeAll(QString());
        new QListWidgetItem(parts.join(QStringLiteral("  ·  ")), m_list);
    }
    m_status->setText(entries.isEmpty() ? tr("The service lists no entry of this contact within a day of that time.")
                                        : QString());
    m_status->setVisible(entries.isEmpty());
    if (!m_entries.isEmpty() && (m_entries.size() == 1 || rank(m_entries.first()) == 0))
        m_list->setCurrentRow(0);
}

void ArrivedDialog::showChosen(int row)
{
    if (row < 0 || row >= m_entries.size()) {
        m_compare->setEntry(std::nullopt);
        m_choose->setEnabled(false);
        return;
    }
    const ConversionEntry &entry = m_entries[row];
    const qint64 owner = m_owners.value(entry.id);
    m_compare->setEntry(entry, sourceName(entry), owner);
    m_choose->setEnabled(owner == 0);
}

QString ArrivedDialog::sourceName(const ConversionEntry &entry) const
{
    const QString id = entry.sourceId.value_or(QString());
    if (id == m_submission.sourceId)
        return models::OutboxItem::from(m_submission).sourceName;
    const auto source = m_session ? m_session->catalog().findSource(id) : std::nullopt;
    return source ? source->name : entry.configName.value_or(QString());
}

} // namespace desk::ui
