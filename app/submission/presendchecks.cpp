// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/presendchecks.h"

#include "app/domain/display.h"
#include "app/domain/json.h"
#include "app/store/contactrepository.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace desk::submission {

using domain::Decimal;
using domain::Result;
using Kind = PresendWarning::Kind;

/// The room's words for these warnings.
class PresendWords
{
    Q_DECLARE_TR_FUNCTIONS(PresendChecks)
};

namespace {

std::int64_t distance(domain::Instant a, domain::Instant b)
{
    return std::abs(a.milliseconds() - b.milliseconds());
}

/// "today 11:38", "21 Nov 2026 11:38"
QString momentText(domain::Instant instant)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(instant.milliseconds(), zone);
    const QString clock = moment.time().toString(QStringLiteral("HH:mm"));
    const QDate today = QDateTime::fromMSecsSinceEpoch(domain::Instant::now().milliseconds(), zone).date();
    if (moment.date() == today)
        //: %1: a time, "11:38"
        return PresendWords::tr("today %1").arg(clock);
    if (moment.date().addDays(1) == today)
        //: %1: a time, "11:38"
        return PresendWords::tr("yesterday %1").arg(clock);
    return QLocale().toString(moment.date(), QLocale::ShortFormat) + u' ' + clock;
}

QString moneyText(const std::optional<Decimal> &value, const QString &currency)
{
    if (!value)
        return PresendWords::tr("No value");
    const QString amount = domain::amountText(*value, currency);
    return currency.isEmpty() ? amount : QString(amount + u' ' + currency);
}

QString placeOf(const EarlierEntry &entry)
{
    if (entry.submissionId != 0) {
        switch (entry.state) {
        case store::SubmissionState::Sent:
            //: Where an earlier entry was found. %1: a number
            return PresendWords::tr("sent from this computer, submission %1").arg(entry.submissionId);
        case store::SubmissionState::InDoubt:
            //: Where an earlier entry was found. %1: a number
            return PresendWords::tr("in doubt in the outbox, submission %1").arg(entry.submissionId);
        default:
            //: Where an earlier entry was found. %1: a number
            return PresendWords::tr("in the outbox, submission %1").arg(entry.submissionId);
        }
    }
    //: Where an earlier entry was found
    return entry.where == EarlierEntry::Where::Service ? PresendWords::tr("stored at the service")
                                                       //: Where an earlier entry was found
                                                       : PresendWords::tr("in the local copy of the entries");
}

PresendWarning duplicateWarning(const PlannedEntry &planned, const LikelyDuplicate &duplicate)
{
    const EarlierEntry &entry = duplicate.entry;
    PresendWarning warning;
    warning.kind = Kind::Duplicate;
    warning.submissionId = entry.submissionId;
    warning.entryId = entry.submissionId == 0 ? entry.entryId : QString();
    warning.title = entry.submissionId != 0 ? PresendWords::tr("Looks like an entry you already sent")
                                            : PresendWords::tr("Looks like an entry that is there already");
    const QString what = moneyText(entry.value, entry.currency);
    if (planned.contactName.isEmpty() || planned.sourceName.isEmpty())
        //: %1: an amount, "499.99 EUR"; %2: "today 11:38"; %3: where it was found
        warning.text = PresendWords::tr("%1 for the same contact and source, %2, %3.")
                           .arg(what, momentText(entry.occurredAt), placeOf(entry));
    else
        //: %1: an amount, "499.99 EUR"; %2: a contact; %3: a source; %4: "today 11:38"; %5: where it was found
        warning.text =
            PresendWords::tr("%1 for %2 from %3, %4, %5.")
                .arg(what, planned.contactName, planned.sourceName, momentText(entry.occurredAt), placeOf(entry));
    if (duplicate.more > 0)
        warning.text += u' ' + PresendWords::tr("There are %n more like it within a day.", nullptr, duplicate.more);
    return warning;
}

PresendWarning ownerWarning(Kind kind, const QString &value, const domain::Contact &owner, const PlannedEntry &planned)
{
    PresendWarning warning;
    warning.kind = kind;
    warning.title = kind == Kind::EmailTaken ? PresendWords::tr("The e-mail address belongs to another contact")
                                             : PresendWords::tr("The phone number belongs to another contact");
    const QString chosen = planned.contactName.isEmpty() ? PresendWords::tr("the chosen contact") : planned.contactName;
    //: %1: an e-mail address or phone number; %2: the contact who has it; %3: the chosen contact
    warning.text = PresendWords::tr("%1 is %2’s, and the entry goes to %3.").arg(value, owner.displayName(), chosen);
    return warning;
}

/// The number with its point moved; null where it is beyond writing out.
std::optional<Decimal> timesFarAbove(const Decimal &value)
{
    static_assert(farAbove == 100);
    return Decimal::fromJsonNumber(value.toPlain() + "e2");
}

void checkMoney(const PlannedEntry &planned, const SourceHistory &history, QList<PresendWarning> &warnings)
{
    const auto add = [&](Kind kind, const QString &title, const QString &sentence) {
        warnings.append({kind, title, sentence, 0, {}});
    };
    if (planned.value && history.usualValue && history.withValue >= valuesForUsual) {
        const auto limit = timesFarAbove(*history.usualValue);
        if (limit && planned.value->compare(*limit) >= 0)
            //: %1: an amount; %2: the usual amount
            add(Kind::FarAboveUsual, PresendWords::tr("Far above what this source usually brings"),
                PresendWords::tr("%1 is at least a hundred times the usual %2.")
                    .arg(moneyText(planned.value, planned.currency), moneyText(history.usualValue, planned.currency)));
    }
    if (planned.value && planned.expense && planned.expense->compare(*planned.value) > 0)
        //: %1: an amount; %2: an amount
        add(Kind::ExpenseAboveValue, PresendWords::tr("The expense is larger than the value"),
            PresendWords::tr("The expense is %1, the value is %2.")
                .arg(moneyText(planned.expense, planned.currency), moneyText(planned.value, planned.currency)));
    const bool hasAmount = planned.value || planned.expense;
    if (hasAmount && !planned.currency.isEmpty() && history.entries >= entriesForCurrency && history.inCurrency == 0)
        //: %1: a currency, "USD"; %n: number of entries
        add(Kind::NewCurrency, PresendWords::tr("A new currency for this source"),
            PresendWords::tr("None of the last %n entries of this source is in %1.", nullptr, int(history.entries))
                .arg(planned.currency));
}

} // namespace

bool PlannedEntry::resembles(const EarlierEntry &earlier) const
{
    if (!isComparable() || earlier.contactId != contactId || earlier.sourceId != sourceId)
        return false;
    if (replaces != 0 && earlier.submissionId == replaces)
        return false;
    if (distance(earlier.occurredAt, occurredAt) > day || value.has_value() != earlier.value.has_value())
        return false;
    return !value || (value->isSameNumber(*earlier.value) && currency == earlier.currency);
}

QString PresendWarning::key() const
{
    const bool named = kind == Kind::Duplicate; // the others are told by what they say
    return QString::number(int(kind)) + u'/'
           + (!named              ? text
              : submissionId != 0 ? QString::number(submissionId)
                                  : entryId);
}

std::optional<LikelyDuplicate> likelyDuplicate(const PlannedEntry &planned, const QList<EarlierEntry> &earlier)
{
    // Each thing once: by its entry's id, whichever place told of it; what the outbox says of it counts first.
    QList<EarlierEntry> distinct;
    for (const EarlierEntry &candidate : earlier) {
        if (!planned.resembles(candidate))
            continue;
        const auto known = std::ranges::find_if(distinct, [&](const EarlierEntry &other) {
            return !candidate.entryId.isEmpty() && other.entryId == candidate.entryId;
        });
        if (known == distinct.end())
            distinct.append(candidate);
        else if (known->submissionId == 0 && candidate.submissionId != 0)
            *known = candidate;
    }
    const auto nearest = std::ranges::min_element(
        distinct, {}, [&](const EarlierEntry &entry) { return distance(entry.occurredAt, planned.occurredAt); });
    if (nearest == distinct.end())
        return std::nullopt;
    return LikelyDuplicate{*nearest, int(distinct.size()) - 1};
}

QList<PresendWarning> presendWarnings(const PlannedEntry &planned, const PresendFindings &findings)
{
    QList<PresendWarning> warnings;
    if (const auto duplicate = likelyDuplicate(planned, findings.earlier))
        warnings.append(duplicateWarning(planned, *duplicate));
    const auto isOther = [&](const std::optional<domain::Contact> &owner) {
        return owner && !planned.contactId.isEmpty() && owner->id != planned.contactId;
    };
    if (!planned.email.isEmpty() && isOther(findings.emailOwner))
        warnings.append(ownerWarning(Kind::EmailTaken, planned.email, *findings.emailOwner, planned));
    // One person with both is one mistake, said once.
    const bool samePerson =
        isOther(findings.emailOwner) && findings.phoneOwner && findings.phoneOwner->id == findings.emailOwner->id;
    if (!planned.phone.isEmpty() && isOther(findings.phoneOwner) && !samePerson)
        warnings.append(ownerWarning(Kind::PhoneTaken, planned.phone, *findings.phoneOwner, planned));
    checkMoney(planned, findings.history, warnings);
    return warnings;
}

PlannedEntry plannedEntryOf(const NewSubmission &submission)
{
    PlannedEntry planned;
    planned.contactId = submission.contactId;
    planned.contactName = submission.contactName;
    planned.sourceId = submission.sourceId;
    planned.sourceName = submission.sourceName;
    planned.value = submission.eventValue;
    planned.currency = submission.currency;
    planned.expense = submission.expense;
    planned.occurredAt = submission.expectedOccurredAt.value_or(submission.occurredAt);
    domain::JsonDocument prediction;
    const QByteArray &json = submission.prediction;
    if (!prediction.parseView({json.constData(), std::size_t(json.size())})) {
        const auto contact = [&](const char *name) {
            const std::string_view value = prediction.root()["contact"][name].string();
            return QString::fromUtf8(value.data(), qsizetype(value.size()));
        };
        planned.email = contact("email");
        planned.phone = contact("phone");
    }
    return planned;
}

Result<PresendFindings> localFindings(store::Database &db, const QString &profileId, const PlannedEntry &planned)
{
    PresendFindings findings;
    store::PresendFacts facts(db, profileId);
    if (planned.isComparable()) {
        const std::int64_t at = planned.occurredAt.milliseconds();
        auto earlier = facts.earlier(planned.contactId, planned.sourceId, domain::Instant(at - PlannedEntry::day),
                                     domain::Instant(at + PlannedEntry::day));
        if (!earlier)
            return tl::unexpected(earlier.error());
        findings.earlier = std::move(*earlier);
    }
    store::ContactRepository contacts(db, profileId);
    if (!planned.email.isEmpty())
        findings.emailOwner = contacts.findByEmail(planned.email).value_or(std::nullopt);
    if (!planned.phone.isEmpty())
        findings.phoneOwner = contacts.findByPhone(planned.phone).value_or(std::nullopt);
    if (!planned.sourceId.isEmpty())
        findings.history = facts.history(planned.sourceId, planned.currency).value_or(SourceHistory());
    return db.result(std::move(findings)); // holds the error of any of them
}

EarlierEntry earlierEntryOf(const domain::ConversionEntry &entry)
{
    return {.where = EarlierEntry::Where::Service,
            .entryId = entry.id,
            .submissionId = 0,
            .state = store::SubmissionState::Sent,
            .contactId = entry.contactId.value_or(QString()),
            .sourceId = entry.sourceId.value_or(QString()),
            .value = entry.eventValue,
            .currency = entry.currency.value_or(QString()),
            .occurredAt = entry.occurredAt};
}

} // namespace desk::submission
