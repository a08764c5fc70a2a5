// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/impact.h"

#include "app/domain/whenready.h"
#include "app/mapping/engine.h"
#include "app/mapping/plan.h"

#include <QtConcurrentRun>

namespace desk::models {

namespace {

using Kind = SampleImpact::Kind;

/// Without what the clock or the service would fill in: only what a mapping or its source gives can change.
QString valueOf(const mapping::Output *output)
{
    if (!output || output->origin == mapping::Origin::ApiDefault)
        return {};
    return QString::fromStdString(output->value);
}

void compareTarget(SampleImpact &impact, const std::string &target, const mapping::Prediction &before,
                   const mapping::Prediction &after, const mapping::TargetCatalog &catalog)
{
    ImpactLine line{.target = QString::fromStdString(target),
                    .label = faceOfWritten(target, catalog).label,
                    .before = valueOf(before.find(target)),
                    .after = valueOf(after.find(target))};
    if (line.before == line.after)
        return;
    const Kind kind = line.before.isEmpty() ? Kind::Gains : line.after.isEmpty() ? Kind::Loses : Kind::Changes;
    impact.kind = std::max(impact.kind, kind);
    impact.lines.push_back(std::move(line));
}

SampleImpact impactOn(const StoredSample &sample, const mapping::Plan &before, const mapping::Plan &after,
                      const mapping::TargetCatalog &catalog, domain::Instant now)
{
    SampleImpact impact{.sampleId = sample.id, .name = sample.name, .at = sample.at, .kind = Kind::Same, .lines = {}};
    domain::JsonDocument document;
    if (document.parseView({sample.payload.constData(), static_cast<std::size_t>(sample.payload.size())})
        || !document.root().isObject()) {
        impact.kind = Kind::Unreadable;
        return impact;
    }
    const mapping::Prediction was = mapping::evaluate(before, document.root(), {}, now);
    const mapping::Prediction is = mapping::evaluate(after, document.root(), {}, now);
    for (const mapping::Output &output : is.outputs)
        compareTarget(impact, output.target, was, is, catalog);
    for (const mapping::Output &output : was.outputs) {
        if (!is.find(output.target))
            compareTarget(impact, output.target, was, is, catalog);
    }
    return impact;
}

} // namespace

int Impact::count(SampleImpact::Kind kind) const
{
    return static_cast<int>(
        std::count_if(samples.begin(), samples.end(), [kind](const SampleImpact &one) { return one.kind == kind; }));
}

QString Impact::sentence() const
{
    QStringList parts;
    if (const int gain = count(Kind::Gains))
        //: Part of a list such as "4 gain a value, 1 loses one, 19 stay the same"; counts stored samples
        parts << ImpactController::tr("%n gain a value", nullptr, gain);
    if (const int change = count(Kind::Changes))
        parts << ImpactController::tr("%n change a value", nullptr, change);
    if (const int lose = count(Kind::Loses))
        parts << ImpactController::tr("%n lose a value", nullptr, lose);
    if (const int unreadable = count(Kind::Unreadable))
        parts << ImpactController::tr("%n cannot be read", nullptr, unreadable);
    if (const int same = count(Kind::Same))
        parts << ImpactController::tr("%n stay the same", nullptr, same);
    return parts.join(ImpactController::tr(", "));
}

Impact impactOf(const mapping::FieldMapping &before, const mapping::FieldMapping &after,
                const mapping::TargetCatalog &catalog, const std::vector<StoredSample> &samples, domain::Instant now)
{
    const mapping::Plan was(before, catalog);
    const mapping::Plan is(after, catalog);
    Impact impact;
    impact.samples.reserve(samples.size());
    for (const StoredSample &sample : samples)
        impact.samples.push_back(impactOn(sample, was, is, catalog, now));
    return impact;
}

ImpactController::ImpactController(QObject *parent)
    : QObject(parent),
      m_samples(std::make_shared<const std::vector<StoredSample>>()),
      m_catalog(std::make_shared<mapping::TargetCatalog>())
{}

void ImpactController::setSamples(std::vector<StoredSample> samples)
{
    m_samples = std::make_shared<const std::vector<StoredSample>>(std::move(samples));
    request();
}

void ImpactController::setMappings(const mapping::FieldMapping &saved, const mapping::FieldMapping &present,
                                   std::shared_ptr<const mapping::TargetCatalog> catalog)
{
    m_saved = saved;
    m_present = present;
    m_catalog = std::move(catalog);
    request();
}

void ImpactController::request()
{
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    m_again = false;
    auto asked =
        QtConcurrent::run([saved = m_saved, present = m_present, catalog = m_catalog, samples = m_samples,
                           now = domain::Instant::now()] { return impactOf(saved, present, *catalog, *samples, now); });
    domain::whenReady(asked, this, [this](const Impact &impact) {
        m_running = false;
        if (m_again) {
            request();
            return;
        }
        m_impact = impact;
        Q_EMIT updated();
    });
}

} // namespace desk::models
