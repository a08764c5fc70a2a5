// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/sidebyside.h"

#include "models/submission/outboxitem.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QDateTime>
#include <QGridLayout>
#include <QTimeZone>

namespace desk::ui {

namespace {

QString exactTime(domain::Instant at)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at.milliseconds(), QTimeZone::systemTimeZone());
    return QLocale().toString(moment.date(), QLocale::ShortFormat) + u' '
           + moment.time().toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace

SideBySide::SideBySide(const submission::Submission &submission, QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("sideBySide"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, unit(4), 0, unit(4));
    grid->setHorizontalSpacing(unit(16));
    grid->setVerticalSpacing(unit(4));
    grid->addWidget(newLabel(tr("This submission"), "strong", this), 0, 1);
    grid->addWidget(newLabel(tr("The chosen entry"), "strong", this), 0, 3);
    const QLocale locale;
    const domain::Instant at = submission.expectedOccurredAt.value_or(submission.occurredAt);
    const models::OutboxItem item = models::OutboxItem::from(submission);
    addLine(grid, tr("Contact"), item.contactName);
    addLine(grid, tr("Source"), item.sourceName);
    addLine(grid, tr("Value"), models::moneyText(submission.eventValue, submission.currency, locale));
    addLine(grid, tr("Expense"), models::moneyText(submission.expense, submission.currency, locale));
    addLine(grid, tr("Time"), exactTime(at));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    m_owner = newLabel({}, "hint", this);
    m_owner->setWordWrap(true);
    grid->addWidget(m_owner, grid->rowCount(), 0, 1, 4);
    setEntry(std::nullopt);
}

void SideBySide::addLine(QGridLayout *grid, const QString &name, const QString &own)
{
    const int row = grid->rowCount();
    Line line{orDash(own), newLabel({}, "strong", this), newLabel({}, nullptr, this)};
    grid->addWidget(newLabel(name, "secondary", this), row, 0);
    grid->addWidget(newLabel(line.own, nullptr, this), row, 1);
    grid->addWidget(line.mark, row, 2);
    grid->addWidget(line.theirs, row, 3);
    line.theirs->setObjectName(QStringLiteral("theirs"));
    m_lines.append(line);
}

void SideBySide::setEntry(const std::optional<domain::ConversionEntry> &entry, const QString &sourceName, qint64 owner)
{
    QStringList theirs;
    if (entry) {
        const QLocale locale;
        const QString currency = entry->currency.value_or(QString());
        // Only this contact's entries were asked for; they carry no name to rely on.
        theirs = {m_lines[0].own, sourceName, models::moneyText(entry->eventValue, currency, locale),
                  models::moneyText(entry->expense, currency, locale), exactTime(entry->occurredAt)};
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        const QString text = entry ? orDash(theirs[i]) : QString();
        const bool differs = entry && text != line.own;
        line.theirs->setText(text);
        setLook(line.theirs, "type", differs ? QStringLiteral("strong") : QString());
        //: Between two values that differ
        line.mark->setText(differs ? tr("≠") : QString());
        line.mark->setAccessibleName(differs ? tr("differs") : QString());
    }
    //: %1: the number of a submission
    m_owner->setText(owner != 0 ? tr("This entry belongs to submission %1 already.").arg(owner) : QString());
}

} // namespace desk::ui
