// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/lintwords.h"

#include "app/domain/text.h"
#include "models/mapping/targetface.h"

#include <QCoreApplication>

namespace desk::models {

namespace {

using mapping::Finding;
using mapping::LintCode;
using mapping::LintMend;
using mapping::Severity;

QString shown(const std::string &path)
{
    constexpr qsizetype limit = 80;
    return domain::elided(QString::fromStdString(path), limit);
}

QString labelOf(const std::string &target, const mapping::TargetCatalog &catalog)
{
    return faceOfWritten(target, catalog).label;
}

/// What a value should have been, to stand after "reads as".
QString kindWords(mapping::ValueKind kind)
{
    using Kind = mapping::ValueKind;
    switch (kind) {
    //: To stand in: None of the 3 stored values of “x” can be read as %1
    case Kind::Number: return QCoreApplication::translate("Lint", "a number");
    case Kind::Currency: return QCoreApplication::translate("Lint", "a currency code");
    case Kind::DateTime: return QCoreApplication::translate("Lint", "a date");
    case Kind::Email: return QCoreApplication::translate("Lint", "an e-mail address");
    case Kind::Phone: return QCoreApplication::translate("Lint", "a phone number");
    case Kind::Website: return QCoreApplication::translate("Lint", "a web address");
    case Kind::TimeZone: return QCoreApplication::translate("Lint", "a time zone");
    default: return QCoreApplication::translate("Lint", "a text");
    }
}

QString wordsFromPayloads(const Finding &finding, const mapping::TargetCatalog &catalog)
{
    const int count = static_cast<int>(finding.count);
    const QString path = shown(finding.path);
    switch (finding.code) {
    case LintCode::NeverReadable: {
        const auto target = catalog.resolve(finding.target);
        //: %1 a path, %2 for example "a number", %3 a value
        return QCoreApplication::translate(
                   "Lint", "None of %n stored value(s) of “%1” can be read as %2, for example “%3”.", nullptr, count)
            .arg(path, kindWords(target ? target->kind : mapping::ValueKind::Text), shown(finding.example));
    }
    case LintCode::AlwaysShadowed:
        //: %1 a path, %2 another path, %3 a target
        return QCoreApplication::translate(
                   "Lint", "“%1” never counts: in %n stored payload(s) with it, “%2” comes first and feeds %3.",
                   nullptr, count)
            .arg(path, shown(finding.other), labelOf(finding.target, catalog));
    case LintCode::NearMiss:
        //: %1 and %2 are paths
        return QCoreApplication::translate("Lint", "None of %n stored payload(s) has “%1”; they have “%2”.", nullptr,
                                           count)
            .arg(path, shown(finding.other));
    case LintCode::NeverHit:
        return QCoreApplication::translate("Lint", "None of %n stored payload(s) has “%1”.", nullptr, count).arg(path);
    case LintCode::NumberAsText:
        //: %1 a path, %2 a target that takes text
        return QCoreApplication::translate("Lint", "“%1” is a number in %n stored payload(s), and %2 is a text field.",
                                           nullptr, count)
            .arg(path, labelOf(finding.target, catalog));
    case LintCode::AmbiguousPath:
        return QCoreApplication::translate(
                   "Lint",
                   "%n stored payload(s) have “%1” both as one key and as keys in each other; the one key counts.",
                   nullptr, count)
            .arg(path);
    default: return {};
    }
}

} // namespace

QString lintWords(const Finding &finding, const mapping::TargetCatalog &catalog)
{
    const QString path = shown(finding.path);
    switch (finding.code) {
    case LintCode::UnknownTarget:
        if (finding.mend.kind == LintMend::Kind::Target) {
            //: %1 a name that is no target, %2 the label of a target
            return QCoreApplication::translate("Lint",
                                               "“%1” is no target; “%2” is near. The service refuses the mapping.")
                .arg(shown(finding.target), labelOf(finding.mend.text, catalog));
        }
        return QCoreApplication::translate("Lint", "“%1” is no target. The service refuses the mapping.")
            .arg(shown(finding.target));
    case LintCode::RepeatedPath:
        return QCoreApplication::translate("Lint", "“%1” stands twice in the stored JSON; the first counts.").arg(path);
    case LintCode::InactiveField:
        //: %1 the label of a custom field
        return QCoreApplication::translate("Lint", "The custom field “%1” is switched off.")
            .arg(labelOf(finding.target, catalog));
    case LintCode::NoContact:
        return QCoreApplication::translate("Lint", "No rule feeds e-mail or phone: entries find no contact.");
    case LintCode::RevenueBeside:
        //: %1 and %2 are paths
        return QCoreApplication::translate("Lint", "“%1” feeds “revenue”, which counts only where “%2” gives no value.")
            .arg(path, shown(finding.other));
    case LintCode::NoCurrency:
        return QCoreApplication::translate("Lint",
                                           "Neither a rule nor a default names a currency: amounts count as USD.");
    case LintCode::NearlyRepeated:
        return QCoreApplication::translate("Lint", "“%1” and “%2” differ in spelling only.")
            .arg(shown(finding.other), path);
    case LintCode::NotARule:
        return QCoreApplication::translate("Lint", "“%1” is kept, but it is no rule: its target is not a text.")
            .arg(path);
    default: return wordsFromPayloads(finding, catalog);
    }
}

QString mendWords(const LintMend &mend, const mapping::TargetCatalog &catalog)
{
    switch (mend.kind) {
    case LintMend::Kind::None: return {};
    case LintMend::Kind::Target:
        //: Button; %1 is a target
        return QCoreApplication::translate("Lint", "Use %1").arg(labelOf(mend.text, catalog));
    case LintMend::Kind::Path:
        //: Button; %1 is a path
        return QCoreApplication::translate("Lint", "Use “%1”").arg(shown(mend.text));
    case LintMend::Kind::Remove: return QCoreApplication::translate("Lint", "Delete the rule");
    case LintMend::Kind::Currency:
        //: Button; %1 is a currency code
        return QCoreApplication::translate("Lint", "Set the default to %1").arg(QString::fromStdString(mend.text));
    }
    return {};
}

QString lintSummary(const std::vector<Finding> &findings)
{
    int problems = 0;
    int hints = 0;
    for (const Finding &finding : findings)
        ++(finding.severity == Severity::Note ? hints : problems);
    QStringList parts;
    if (problems > 0)
        parts << QCoreApplication::translate("Lint", "%n problem(s)", nullptr, problems);
    if (hints > 0)
        parts << QCoreApplication::translate("Lint", "%n hint(s)", nullptr, hints);
    return parts.join(QStringLiteral(", "));
}

QString lintErrorSentence(const std::vector<Finding> &findings, const mapping::TargetCatalog &catalog)
{
    QStringList sentences;
    constexpr qsizetype enough = 3;
    int left = 0;
    for (const Finding &finding : findings) {
        if (finding.severity != Severity::Error)
            continue;
        if (sentences.size() < enough)
            sentences << lintWords(finding, catalog);
        else
            ++left;
    }
    if (left > 0)
        //: After some sentences that each name an error
        sentences << QCoreApplication::translate("Lint", "And %n more error(s).", nullptr, left);
    return sentences.join(QLatin1Char(' '));
}

} // namespace desk::models
