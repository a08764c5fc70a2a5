// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/sampleexpectations.h"

#include "app/connections/session.h"
#include "ui/mapping/mappingcontroller.h"

namespace desk::ui {

using mapping::Expectation;
using models::ExpectationController;
using models::ResultModel;

SampleExpectations::SampleExpectations(MappingController *controller)
    : QObject(controller), m_controller(controller), m_expectations(new ExpectationController(this))
{
    connect(controller, &MappingController::sourceChanged, this, &SampleExpectations::followSource);
    const auto followMapping = [this] {
        const models::MappingDocument *document = m_controller->document();
        m_expectations->setMapping(document->mapping(), document->catalog());
    };
    connect(controller->document(), &models::MappingDocument::changed, this, followMapping);
    connect(controller, &MappingController::catalogUpdated, this, followMapping);
    connect(controller->payloads(), &models::PayloadLibrary::changed, this,
            [this] { m_expectations->setPayloads(m_controller->payloads()->payloads()); });
    connect(controller->preview(), &models::PreviewController::updated, this, &SampleExpectations::followSample);
    connect(m_expectations, &ExpectationController::changed, this,
            [this] { m_controller->results()->setPins(m_expectations->pins()); });
    connect(m_expectations, &ExpectationController::failed, controller, &MappingController::failed);
}

void SampleExpectations::followSource()
{
    const bool chosen = m_controller->source().has_value() && m_controller->session();
    m_expectations->setSource(chosen ? &m_controller->session()->workspace() : nullptr,
                              chosen ? m_controller->sourceId() : QString());
}

void SampleExpectations::followSample()
{
    const auto &preview = m_controller->preview()->preview();
    m_expectations->setSample(preview ? preview->sample : nullptr);
}

void SampleExpectations::pin(const std::vector<Expectation> &expectations)
{
    if (expectations.empty() || !m_expectations->canPin())
        return;
    SampleShelf *shelf = m_controller->shelf();
    const bool stored = shelf->current() >= 0;
    // The made-up example is no payload that ever came; what is expected of it is still worth keeping.
    const QString name = stored ? shelf->title() : tr("Sample of %1").arg(m_controller->source()->name);
    if (!stored && !m_controller->preview()->isOutOfDate())
        shelf->capture(QStringLiteral("pasted"));
    m_expectations->pin(expectations, name);
}

void SampleExpectations::toggle(const QModelIndex &result)
{
    if (!result.isValid())
        return;
    const QString target = result.data(ResultModel::TargetRole).toString();
    const auto state = static_cast<models::PinState>(result.data(ResultModel::PinRole).toInt());
    if (target.isEmpty()) {
        if (state != models::PinState::None)
            m_expectations->unpin(Expectation::noWarning());
        return;
    }
    const QString exact = result.data(ResultModel::ExactValueRole).toString();
    const Expectation expectation = Expectation::ofTarget(
        target.toStdString(), exact.isEmpty() ? std::nullopt : std::optional(exact.toStdString()));
    if (state == models::PinState::None) {
        if (result.data(ResultModel::PinnableRole).toBool())
            pin({expectation});
        return;
    }
    if (m_expectations->pins().value(target).mine)
        m_expectations->unpin(expectation);
    else
        Q_EMIT notify(tr("This is expected by a test with direct values of its own. “Expect” can remove it."));
}

void SampleExpectations::expectFromNowOn(const models::Mend &mend)
{
    pin({Expectation::ofTarget(mend.path.toStdString(),
                               mend.text.isEmpty() ? std::nullopt : std::optional(mend.text.toStdString()))});
}

void SampleExpectations::expectAllValues()
{
    std::vector<Expectation> all;
    const ResultModel *results = m_controller->results();
    for (int row = 0; row < results->rowCount(); ++row) {
        const QModelIndex index = results->index(row, 0);
        const QString exact = index.data(ResultModel::ExactValueRole).toString();
        if (!exact.isEmpty() && index.data(ResultModel::PinnableRole).toBool())
            all.push_back(Expectation::ofTarget(index.data(ResultModel::TargetRole).toString().toStdString(),
                                                exact.toStdString()));
    }
    pin(all);
}

void SampleExpectations::expectNoWarning()
{
    if (expectsNoWarning())
        m_expectations->unpin(Expectation::noWarning());
    else
        pin({Expectation::noWarning()});
}

bool SampleExpectations::expectsNoWarning() const
{
    const models::ExpectationTest *test = m_expectations->shown();
    return test && std::ranges::any_of(test->document->expectations(), [](const Expectation &one) {
               return one.concernsSame(Expectation::noWarning());
           });
}

void SampleExpectations::expectNoValue(const QString &target)
{
    pin({Expectation::ofTarget(target.toStdString(), std::nullopt)});
}

QStringList SampleExpectations::targetsWithoutValue() const
{
    QStringList targets;
    const auto &preview = m_controller->preview()->preview();
    if (!preview)
        return targets;
    const models::ResultPins pins = m_expectations->pins();
    const auto add = [&](const std::string &name) {
        const QString target = QString::fromStdString(name);
        if (!preview->prediction.find(name) && !pins.contains(target) && !targets.contains(target))
            targets << target;
    };
    add("eventValue");
    add("expense");
    for (const mapping::FieldMapping::Rule &rule : m_controller->document()->mapping().rules()) {
        const auto target = preview->catalog->resolve(rule.target);
        if (target && target->group != mapping::TargetGroup::Ignore)
            add(target->name);
    }
    return targets;
}

void SampleExpectations::openNextFailing()
{
    const std::vector<models::ExpectationTest> &tests = m_expectations->tests();
    const models::ExpectationTest *shown = m_expectations->shown();
    const std::size_t from = shown ? static_cast<std::size_t>(shown - tests.data()) + 1 : 0;
    for (std::size_t i = 0; i < tests.size(); ++i) {
        const models::ExpectationTest &test = tests[(from + i) % tests.size()];
        if (test.failures() == 0)
            continue;
        if (!test.document) {
            //: %1 is the name of a test, %2 a whole sentence
            Q_EMIT notify(tr("“%1” cannot be read. %2").arg(test.name, test.problem));
            continue;
        }
        if (test.sampleId != 0)
            m_controller->shelf()->openStored(test.sampleId);
        else
            m_controller->shelf()->replaceText(test.document->payload().toIndented());
        return;
    }
}

} // namespace desk::ui
