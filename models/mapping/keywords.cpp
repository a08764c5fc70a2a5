// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/keywords.h"

#include "app/domain/display.h"
#include "app/domain/text.h"
#include "models/mapping/targetface.h"

#include <QCoreApplication>

namespace desk::models {

namespace {

using mapping::DriftFinding;
using mapping::KeyState;
using mapping::ValueShape;

QString pathText(const std::string &path)
{
    constexpr qsizetype limit = 60;
    return domain::elided(QString::fromStdString(path), limit);
}

QString moneyText(const DriftFinding &finding)
{
    QStringList parts;
    for (const mapping::ExposedMoney &money : finding.money) {
        const QString currency = QString::fromStdString(money.currency);
        if (money.value)
            //: An amount and its currency
            parts << QCoreApplication::translate("KeyWords", "%1 %2")
                         .arg(domain::amountText(*money.value, currency), currency);
        if (money.expense)
            //: The same, of expenses
            parts << QCoreApplication::translate("KeyWords", "%1 %2 of expenses")
                         .arg(domain::amountText(*money.expense, currency), currency);
    }
    constexpr qsizetype most = 3;
    if (parts.size() > most)
        parts = parts.mid(0, most) << QString(QChar(0x2026));
    return parts.join(QStringLiteral(", "));
}

/// Why the other key is probably the same one: "came when this one stopped, same kind of values".
QString reasonsText(const mapping::RenameReasons &reasons)
{
    QStringList parts;
    if (reasons.sameTime)
        //: Part of a list of reasons why a key is probably the new name of another
        parts << QCoreApplication::translate("KeyWords", "it came when this one stopped");
    if (reasons.sameValues)
        parts << QCoreApplication::translate("KeyWords", "%1 % of the values are the same").arg(reasons.sharedPercent);
    else if (reasons.alikeValues)
        parts << QCoreApplication::translate("KeyWords", "its values look alike");
    if (reasons.nearName)
        parts << QCoreApplication::translate("KeyWords", "its name is near");
    if (reasons.sameFrequency)
        parts << QCoreApplication::translate("KeyWords", "it comes as often");
    if (reasons.samePlace)
        parts << QCoreApplication::translate("KeyWords", "it stands in the same place");
    return parts.join(QStringLiteral(", "));
}

QString stoppedText(const DriftFinding &finding, const QString &target, const QString &day)
{
    //: %1 is a day
    QStringList sentences{QCoreApplication::translate("KeyWords", "Last seen %1.").arg(day)};
    const int missing = static_cast<int>(finding.payloads - std::min(finding.payloads, finding.served));
    //: %1 is a target such as Value or E-mail
    sentences << QCoreApplication::translate("KeyWords", "%n payload(s) since then have nothing for “%1”.", nullptr,
                                             missing)
                     .arg(target);
    if (finding.rename) {
        //: %1 is a key, %2 a list of reasons, %3 a number: how sure this is
        sentences << QCoreApplication::translate("KeyWords", "Probably it is called %1 now: %2. %3 % sure.")
                         .arg(pathText(finding.rename->path), reasonsText(finding.rename->reasons))
                         .arg(finding.rename->confidence);
    }
    return sentences.join(QLatin1Char(' '));
}

QString changedText(const DriftFinding &finding, const QString &target, const QString &day)
{
    //: %1 and %2 are kinds of values such as "number as text", %3 is a day
    QStringList sentences{QCoreApplication::translate("KeyWords", "It was “%1” and is “%2” since %3.")
                              .arg(shapeWord(finding.before), shapeWord(finding.after), day)};
    if (finding.served >= finding.payloads)
        //: %1 is a target such as Value or E-mail
        sentences << QCoreApplication::translate("KeyWords", "“%1” still gets a value in all of %n payload(s).",
                                                 nullptr, static_cast<int>(finding.payloads))
                         .arg(target);
    else
        sentences << QCoreApplication::translate("KeyWords", "“%1” gets no value in %2 of %n payload(s).", nullptr,
                                                 static_cast<int>(finding.payloads))
                         .arg(target)
                         .arg(domain::countText(finding.payloads - finding.served));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

QString shapeWord(ValueShape shape)
{
    switch (shape) {
    case ValueShape::Null: return QCoreApplication::translate("KeyWords", "null");
    case ValueShape::Blank: return QCoreApplication::translate("KeyWords", "empty text");
    case ValueShape::Boolean: return QCoreApplication::translate("KeyWords", "true or false");
    case ValueShape::Number: return QCoreApplication::translate("KeyWords", "number");
    //: A text that is written as a plain number: "499.99"
    case ValueShape::NumberText: return QCoreApplication::translate("KeyWords", "number as text");
    //: A text such as "1.299,00" or "€ 12"
    case ValueShape::NumberLike: return QCoreApplication::translate("KeyWords", "formatted number");
    case ValueShape::Currency: return QCoreApplication::translate("KeyWords", "currency");
    case ValueShape::Date: return QCoreApplication::translate("KeyWords", "date");
    //: A date such as 01.03.2026
    case ValueShape::DateLike: return QCoreApplication::translate("KeyWords", "national date");
    case ValueShape::Email: return QCoreApplication::translate("KeyWords", "e-mail");
    case ValueShape::Phone: return QCoreApplication::translate("KeyWords", "phone");
    case ValueShape::Website: return QCoreApplication::translate("KeyWords", "web address");
    case ValueShape::Text: return QCoreApplication::translate("KeyWords", "text");
    case ValueShape::EmptyObject: return QCoreApplication::translate("KeyWords", "empty object");
    case ValueShape::EmptyArray: return QCoreApplication::translate("KeyWords", "empty list");
    case ValueShape::Object: return QCoreApplication::translate("KeyWords", "object");
    case ValueShape::Array: return QCoreApplication::translate("KeyWords", "list");
    }
    return {};
}

QString stateWord(KeyState state)
{
    switch (state) {
    case KeyState::Mapped: return {};
    //: State of a key that a rule ignores
    case KeyState::Ignored: return QCoreApplication::translate("KeyWords", "Ignored");
    case KeyState::Unmapped: return QCoreApplication::translate("KeyWords", "Not mapped");
    //: State of a key that comes since a short while
    case KeyState::New: return QCoreApplication::translate("KeyWords", "New");
    //: State of a key that came and does not come any more
    case KeyState::Stopped: return QCoreApplication::translate("KeyWords", "Stopped");
    case KeyState::TypeChanged: return QCoreApplication::translate("KeyWords", "Other type");
    //: State of a path that no stored payload has
    case KeyState::NeverSeen: return QCoreApplication::translate("KeyWords", "Never seen");
    }
    return {};
}

DriftWords driftWords(const DriftFinding &finding, const mapping::TargetCatalog &catalog, domain::Instant now)
{
    const QString path = pathText(finding.path);
    const QString day = domain::dayText(finding.since, now);
    const QString target = faceOfWritten(finding.target, catalog).label;
    DriftWords words;
    words.money = moneyText(finding);
    switch (finding.kind) {
    case DriftFinding::Kind::Stopped:
        //: %1 is a key of the payloads
        words.title = QCoreApplication::translate("KeyWords", "%1 stopped coming").arg(path);
        words.text = stoppedText(finding, target, day);
        break;
    case DriftFinding::Kind::TypeChanged:
        words.title = QCoreApplication::translate("KeyWords", "%1 comes as something else").arg(path);
        words.text = changedText(finding, target, day);
        break;
    case DriftFinding::Kind::New:
        words.title = QCoreApplication::translate("KeyWords", "%1 is new").arg(path);
        //: %1 is a day
        words.text = QCoreApplication::translate("KeyWords", "In %n payload(s) since %1, and no rule names it.",
                                                 nullptr, static_cast<int>(finding.payloads))
                         .arg(day);
        break;
    }
    return words;
}

} // namespace desk::models
