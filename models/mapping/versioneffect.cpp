// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/versioneffect.h"

#include "models/mapping/impact.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

namespace desk::models {

namespace {

using Kind = SampleImpact::Kind;

QString words(const char *text, int count)
{
    return QCoreApplication::translate("VersionEffect", text, nullptr, count);
}

VersionEffect effectNow(const mapping::FieldMapping &before, const mapping::FieldMapping &after,
                        const mapping::TargetCatalog &catalog, const domain::PayloadSet &payloads)
{
    // The text stays in the set: a payload is looked at where it is.
    VersionEffect effect;
    effect.cut = payloads.isCut();
    std::vector<StoredSample> batch;
    constexpr std::size_t batchSize = 1000;
    const domain::Instant now = domain::Instant::now();
    const auto count = [&] {
        const Impact impact = impactOf(before, after, catalog, batch, now);
        effect.same += impact.count(Kind::Same);
        effect.gains += impact.count(Kind::Gains);
        effect.changes += impact.count(Kind::Changes);
        effect.loses += impact.count(Kind::Loses);
        effect.unreadable += impact.count(Kind::Unreadable);
        batch.clear();
    };
    for (const domain::PayloadSet::Payload &payload : payloads.payloads()) {
        batch.push_back(
            {.id = payload.id,
             .name = {},
             .at = payload.at,
             .payload = QByteArray::fromRawData(payload.text.data(), static_cast<qsizetype>(payload.text.size()))});
        if (batch.size() == batchSize)
            count();
    }
    count();
    effect.payloads = static_cast<int>(payloads.size());
    return effect;
}

} // namespace

QString VersionEffect::sentence() const
{
    if (payloads == 0)
        return QCoreApplication::translate("VersionEffect", "No payload is stored to see its effect on.");
    QStringList parts;
    if (gains > 0)
        //: Part of a list about stored payloads: "4 gain a value, 1 loses one"
        parts << words(QT_TRANSLATE_N_NOOP("VersionEffect", "%n gain a value"), gains);
    if (changes > 0)
        parts << words(QT_TRANSLATE_N_NOOP("VersionEffect", "%n change a value"), changes);
    if (loses > 0)
        parts << words(QT_TRANSLATE_N_NOOP("VersionEffect", "%n lose a value"), loses);
    if (unreadable > 0)
        parts << words(QT_TRANSLATE_N_NOOP("VersionEffect", "%n cannot be read"), unreadable);
    const QString of = cut ? words(QT_TRANSLATE_N_NOOP("VersionEffect", "Of the newest %n stored payload(s)"), payloads)
                           : words(QT_TRANSLATE_N_NOOP("VersionEffect", "Of %n stored payload(s)"), payloads);
    if (parts.isEmpty())
        //: %1 is "Of 24 stored payloads"
        return QCoreApplication::translate("VersionEffect", "%1 none gives another result.").arg(of);
    //: %1 is "Of 24 stored payloads", %2 a list such as "4 gain a value, 1 loses one"
    return QCoreApplication::translate("VersionEffect", "%1: %2.").arg(of, parts.join(QStringLiteral(", ")));
}

QFuture<VersionEffect> effectOf(const mapping::FieldMapping &before, const mapping::FieldMapping &after,
                                std::shared_ptr<const mapping::TargetCatalog> catalog,
                                std::shared_ptr<const domain::PayloadSet> payloads)
{
    return QtConcurrent::run([before, after, catalog = std::move(catalog), payloads = std::move(payloads)] {
        return effectNow(before, after, *catalog, *payloads);
    });
}

} // namespace desk::models
