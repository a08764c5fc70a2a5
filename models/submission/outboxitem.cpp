// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/submission/outboxitem.h"

#include "app/domain/currency.h"
#include "app/domain/json.h"
#include "app/submission/comparison.h"
#include "models/mapping/targetface.h"
#include "models/submission/findingsmodel.h"

#include <QCoreApplication>

namespace desk::models {

using submission::State;
using submission::Submission;

namespace {

/// "Currency: must be a three-letter code"; a field this program does not know keeps its name.
QString problemText(const domain::FieldProblem &problem)
{
    static const mapping::TargetCatalog catalog;
    QString field = faceOfWritten(problem.field.toStdString(), catalog).label;
    if (problem.field == QLatin1String("contactId"))
        field = QCoreApplication::translate("Outbox", "Contact");
    else if (problem.field == QLatin1String("sourceId"))
        field = QCoreApplication::translate("Outbox", "Source");
    //: %1: a field of the form, %2: what the service says about it
    return problem.field.isEmpty() ? problem.message
                                   : QCoreApplication::translate("Outbox", "%1: %2").arg(field, problem.message);
}

/// What the stored entry shows other than was predicted, in words; empty when it is as predicted.
QString surpriseOf(const Submission &submission)
{
    domain::JsonDocument document;
    if (document.parseView({submission.stored.constData(), std::size_t(submission.stored.size())}))
        return {};
    const domain::JsonValue entry = document.root();
    const std::optional<domain::Decimal> expected =
        submission.expectedValue ? submission.expectedValue : submission.eventValue;
    const domain::JsonValue value = entry["eventValue"];
    const std::optional<domain::Decimal> stored =
        value.isNumber() ? domain::Decimal::fromJsonNumber(value.source()) : std::nullopt;
    const std::string_view code = entry["currency"].string();
    const QString currency = QString::fromUtf8(code.data(), qsizetype(code.size()));
    const bool sameValue = expected.has_value() == stored.has_value() && (!expected || expected->isSameNumber(*stored));
    const QString expectedCurrency =
        submission.expectedCurrency.isEmpty() ? submission.currency : submission.expectedCurrency;
    if (sameValue && (!stored || currency == expectedCurrency))
        return {};
    return moneyText(stored, currency, QLocale());
}

QString storedText(const Submission &submission)
{
    const double seconds = double(submission.changedAt.milliseconds() - submission.createdAt.milliseconds()) / 1000;
    const QString surprise = submission.stored.isEmpty() ? QString() : surpriseOf(submission);
    if (!surprise.isEmpty()) {
        //: %1: the amount that the service stored instead of the predicted one
        return QCoreApplication::translate("Outbox", "Stored, but as %1").arg(surprise);
    }
    QStringList others;
    for (const store::ComparedField &field : submission::compare(submission).differences())
        others.append(comparedFieldLabel(field.field));
    if (!others.isEmpty())
        //: %1: the fields that were stored otherwise than predicted: "Expense, When"
        return QCoreApplication::translate("Outbox", "Stored, but not as predicted: %1")
            .arg(others.join(QStringLiteral(", ")));
    if (submission.resolvedBy == QLatin1String("listing"))
        return QCoreApplication::translate("Outbox", "Found by look-up, so not sent twice");
    if (submission.resolvedBy == QLatin1String("operator"))
        return QCoreApplication::translate("Outbox", "Counts as arrived, as you said");
    if (seconds >= 60 || seconds < 0) // it waited, or was found by a later look
        return submission.stored.isEmpty() ? QCoreApplication::translate("Outbox", "Stored")
                                           : QCoreApplication::translate("Outbox", "Stored as predicted");
    const QString shown = QLocale().toString(seconds, 'f', 1);
    //: %1: seconds between entering and the answer, for example 0.4
    return submission.stored.isEmpty()
               ? QCoreApplication::translate("Outbox", "Stored after %1 s").arg(shown)
               //: %1: seconds between entering and the answer, for example 0.4
               : QCoreApplication::translate("Outbox", "Stored after %1 s, as predicted").arg(shown);
}

QString whatHappened(const Submission &submission)
{
    if (submission.state == State::Refused && !submission.fields.isEmpty())
        return problemText(submission.fields.first());
    if (submission.state != State::Sent && !submission.message.isEmpty())
        return submission.message;
    switch (submission.state) {
    case State::Draft: return QCoreApplication::translate("Outbox", "Kept when you left the form");
    case State::Queued: return QCoreApplication::translate("Outbox", "Waits for its turn");
    case State::Sending: return QCoreApplication::translate("Outbox", "Waiting for the answer");
    case State::Sent: return storedText(submission);
    case State::Refused: return QCoreApplication::translate("Outbox", "The service refused it");
    case State::InDoubt: return QCoreApplication::translate("Outbox", "It may or may not have arrived");
    case State::Cancelled: return QCoreApplication::translate("Outbox", "Cancelled by you before it was sent");
    }
    return {};
}

/// Digits in groups of three from the right, with the locale's separator.
QString grouped(const QString &digits, const QString &separator)
{
    QString out = digits;
    for (qsizetype at = out.size() - 3; at > 0; at -= 3)
        out.insert(at, separator);
    return out;
}

} // namespace

OutboxItem OutboxItem::from(const Submission &submission)
{
    OutboxItem item;
    item.id = submission.id;
    item.state = submission.state;
    item.contactName = submission.contactName.isEmpty() ? submission.contactId : submission.contactName;
    item.sourceName = submission.sourceName.isEmpty() ? submission.sourceId : submission.sourceName;
    item.value = submission.expectedValue ? submission.expectedValue : submission.eventValue;
    item.currency = submission.expectedCurrency.isEmpty() ? submission.currency : submission.expectedCurrency;
    item.createdAt = submission.createdAt;
    item.changedAt = submission.changedAt;
    item.entryId = submission.entryId;
    item.what = whatHappened(submission);
    item.needsPerson = submission.state == State::Refused
                       || (submission.state == State::InDoubt && store::waitsForPerson(submission.errorCode));
    return item;
}

QString stateWord(State state)
{
    switch (state) {
    case State::Draft: return QCoreApplication::translate("Outbox", "Draft");
    case State::Queued: return QCoreApplication::translate("Outbox", "Queued");
    case State::Sending: return QCoreApplication::translate("Outbox", "Sending");
    case State::Sent: return QCoreApplication::translate("Outbox", "Sent");
    case State::Refused: return QCoreApplication::translate("Outbox", "Refused");
    //: A submission of which nobody knows whether it arrived
    case State::InDoubt: return QCoreApplication::translate("Outbox", "In doubt");
    case State::Cancelled: return QCoreApplication::translate("Outbox", "Cancelled");
    }
    return {};
}

QString stateIcon(State state)
{
    switch (state) {
    case State::Draft: return QStringLiteral("edit");
    case State::Queued: return QStringLiteral("history");
    case State::Sending: return QStringLiteral("send");
    case State::Sent: return QStringLiteral("check");
    case State::Refused: return QStringLiteral("error");
    case State::InDoubt: return QStringLiteral("in-doubt");
    case State::Cancelled: return QStringLiteral("ignore");
    }
    return {};
}

QString amountText(const domain::Decimal &value, const QString &currency, const QLocale &locale)
{
    QString plain = QString::fromStdString(value.toPlain(domain::minorDigitsOf(currency.toStdString())));
    if (plain.contains(u'e') || plain.contains(u'E'))
        return plain;
    const bool negative = plain.startsWith(u'-');
    if (negative)
        plain.remove(0, 1);
    const qsizetype point = plain.indexOf(u'.');
    QString out = grouped(point < 0 ? plain : plain.left(point), locale.groupSeparator());
    if (negative)
        out.prepend(locale.negativeSign());
    if (point >= 0)
        out += locale.decimalPoint() + plain.mid(point + 1);
    return out;
}

QString moneyText(const std::optional<domain::Decimal> &value, const QString &currency, const QLocale &locale)
{
    if (!value)
        return QString(QChar(0x2013));
    const QString amount = amountText(*value, currency, locale);
    return currency.isEmpty() ? amount : QString(amount + u' ' + currency);
}

QString sizeText(qint64 bytes, const QLocale &locale)
{
    if (bytes < 1024)
        return QCoreApplication::translate("Outbox", "%n bytes", nullptr, int(bytes));
    return locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace desk::models
