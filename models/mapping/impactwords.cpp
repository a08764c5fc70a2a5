// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/impactwords.h"

#include "app/domain/display.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace desk::models {

using mapping::Effect;

namespace {

struct ImpactWords {
    Q_DECLARE_TR_FUNCTIONS(Impact)
};

int number(std::size_t count)
{
    return static_cast<int>(std::min<std::size_t>(count, std::numeric_limits<int>::max()));
}

/// Months in which an amount goes one way, and by how much.
struct Shift {
    domain::DecimalSum sum;
    int months = 0;
};

QString shiftWords(const Shift &shift, const QString &currency, bool less)
{
    if (shift.months == 0)
        return {};
    QString amount = domain::amountText(shift.sum.total(), currency);
    if (amount.startsWith(QChar(0x2212)))
        amount.remove(0, 1);
    //: %1 is an exact amount: "12,340.00 less in 3 months"
    return less ? ImpactWords::tr("%1 less in %n month(s)", nullptr, shift.months).arg(amount)
                : ImpactWords::tr("%1 more in %n month(s)", nullptr, shift.months).arg(amount);
}

/// "12,340.00 less in 3 months, 40.00 more in 1 month" of one currency's values or expenses.
QString shiftsOf(const mapping::Impact &impact, const std::string &currency,
                 mapping::ImpactMoney::Pair mapping::ImpactMoney::*what)
{
    Shift less;
    Shift more;
    for (const mapping::ImpactMoney &month : impact.money) {
        if (month.currency != currency || (month.*what).isSame())
            continue;
        const domain::Decimal difference = (month.*what).difference();
        Shift &shift = difference.isNegative() ? less : more;
        shift.sum.add(difference);
        ++shift.months;
    }
    const QString code = QString::fromStdString(currency);
    QStringList parts{shiftWords(less, code, true), shiftWords(more, code, false)};
    parts.removeAll(QString());
    return parts.join(ImpactWords::tr(", "));
}

QString shown(const mapping::ImpactLine &line, const std::optional<std::string> &value, mapping::Origin origin)
{
    if (!value)
        //: A target has no value
        return ImpactWords::tr("none");
    if (origin != mapping::Origin::ApiDefault)
        return QString::fromStdString(*value);
    if (line.target == "occurredAt")
        //: In place of a time: the payload does not say when it happened
        return ImpactWords::tr("none: when it is received");
    //: %1 is the currency that the service takes by itself
    return ImpactWords::tr("none: %1 by default").arg(QString::fromStdString(*value));
}

} // namespace

QString impactSentence(const mapping::Impact &impact)
{
    QStringList parts;
    if (const int right = number(impact.count(Effect::Right)))
        //: Part of a list such as "4 gain a value, 1 loses one, 19 stay the same"; counts stored payloads
        parts << ImpactWords::tr("%n lose an error", nullptr, right);
    if (const int gain = number(impact.count(Effect::Gains)))
        parts << ImpactWords::tr("%n gain a value", nullptr, gain);
    if (const int change = number(impact.count(Effect::Changes)))
        parts << ImpactWords::tr("%n change a value", nullptr, change);
    if (const int lose = number(impact.count(Effect::Loses)))
        parts << ImpactWords::tr("%n lose a value", nullptr, lose);
    if (const int wrong = number(impact.count(Effect::Wrong)))
        parts << ImpactWords::tr("%n become wrong", nullptr, wrong);
    if (const int unreadable = number(impact.count(Effect::Unreadable)))
        parts << ImpactWords::tr("%n cannot be read", nullptr, unreadable);
    if (const int same = number(impact.count(Effect::Same)))
        parts << ImpactWords::tr("%n stay the same", nullptr, same);
    return parts.join(ImpactWords::tr(", "));
}

QStringList impactMoneySentences(const mapping::Impact &impact)
{
    QStringList sentences;
    for (const mapping::ImpactTotal &total : impact.totals) {
        QStringList parts;
        if (const QString value = shiftsOf(impact, total.currency, &mapping::ImpactMoney::value); !value.isEmpty())
            //: Of the entries' values; %1 is like "12,340.00 less in 3 months"
            parts << ImpactWords::tr("value %1").arg(value);
        if (const QString expense = shiftsOf(impact, total.currency, &mapping::ImpactMoney::expense);
            !expense.isEmpty())
            //: Of the entries' expenses; %1 is like "12,340.00 less in 3 months"
            parts << ImpactWords::tr("expense %1").arg(expense);
        if (!parts.isEmpty())
            //: %1 is a currency, %2 is like "value 12,340.00 less in 3 months; expense 40.00 more in 1 month"
            sentences << ImpactWords::tr("%1: %2").arg(QString::fromStdString(total.currency),
                                                       parts.join(ImpactWords::tr("; ")));
    }
    return sentences;
}

QString effectWords(Effect effect)
{
    switch (effect) {
    case Effect::Same: return ImpactWords::tr("stays the same");
    case Effect::Right: return ImpactWords::tr("an error is gone");
    case Effect::Gains: return ImpactWords::tr("gains a value");
    case Effect::Changes: return ImpactWords::tr("a value changes");
    case Effect::Loses: return ImpactWords::tr("loses a value");
    case Effect::Wrong: return ImpactWords::tr("becomes wrong");
    case Effect::Unreadable: return ImpactWords::tr("cannot be read");
    }
    return {};
}

bool isWorrying(const mapping::Impact &impact)
{
    return impact.count(Effect::Loses) > 0 || impact.count(Effect::Wrong) > 0;
}

QString beforeText(const mapping::ImpactLine &line)
{
    return shown(line, line.before, line.beforeOrigin);
}

QString afterText(const mapping::ImpactLine &line)
{
    return shown(line, line.after, line.afterOrigin);
}

QString monthText(int month)
{
    //: A month in Qt's form: "Mar 2026"
    return QLocale().toString(QDate(month / 12, month % 12 + 1, 1), ImpactWords::tr("MMM yyyy"));
}

QString receivedText(domain::Instant at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at.milliseconds());
    if (time.date().year() == QDate::currentDate().year())
        //: Day and time of a stored payload, in Qt's date format
        return QLocale().toString(time, ImpactWords::tr("d MMM HH:mm"));
    return QLocale().toString(time, ImpactWords::tr("d MMM yyyy HH:mm"));
}

} // namespace desk::models
