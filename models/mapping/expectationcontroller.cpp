// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/expectationcontroller.h"

#include "app/domain/whenready.h"
#include "app/store/comparisonrepository.h"
#include "app/store/workspace.h"

#include <QtConcurrentRun>

#include <unordered_map>

namespace desk::models {

using mapping::Expectation;
using mapping::ExpectationDocument;
using store::MappingTest;

namespace {

std::string markOf(const std::string &payload)
{
    domain::JsonDocument document;
    if (document.parseView(payload) || !document.root().isObject())
        return {};
    return document.root().toCompact();
}

ExpectationTest testOf(const MappingTest &stored)
{
    ExpectationTest test{.id = stored.id,
                         .name = stored.name,
                         .origin = stored.origin,
                         .problem = {},
                         .text = stored.document,
                         .mark = {},
                         .document = {},
                         .outcomes = {},
                         .sampleId = 0};
    auto document = ExpectationDocument::parse(stored.document.toStdString());
    if (!document) {
        test.problem = document.error().message;
        return test;
    }
    test.mark = document->payload().toCompact();
    test.document = std::make_shared<const ExpectationDocument>(std::move(*document));
    return test;
}

QString freeName(const QList<MappingTest> &stored, const QString &wanted)
{
    const auto isTaken = [&](const QString &name) {
        return std::ranges::any_of(stored, [&](const MappingTest &test) { return test.name == name; });
    };
    QString name = wanted;
    for (int i = 2; isTaken(name); ++i)
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(i);
    return name;
}

} // namespace

int ExpectationTest::failures() const
{
    if (!problem.isEmpty())
        return 1;
    return static_cast<int>(std::ranges::count(outcomes, false, &mapping::ExpectationOutcome::holds));
}

domain::Result<std::optional<MappingTest>> changedTest(const QList<MappingTest> &stored, const std::string &payload,
                                                       const QString &name, const std::vector<Expectation> &set,
                                                       const std::optional<Expectation> &removed)
{
    const std::string mark = markOf(payload);
    std::optional<MappingTest> test;
    std::optional<ExpectationDocument> document;
    for (const MappingTest &one : stored) {
        auto parsed = ExpectationDocument::parse(one.document.toStdString());
        if (!parsed || !parsed->isOfPayloadAlone() || parsed->payload().toCompact() != mark)
            continue;
        test = one;
        document = std::move(*parsed);
        break;
    }
    if (!test) {
        if (set.empty())
            return std::optional<MappingTest>();
        test.emplace();
        test->name = freeName(stored, name);
        test->origin = QStringLiteral("pinned");
        auto made = ExpectationDocument::make(test->name.toStdString(), payload);
        if (!made)
            return tl::unexpected(made.error());
        document = std::move(*made);
    }
    for (const Expectation &expectation : set)
        document->set(expectation);
    if (removed)
        document->remove(*removed);
    // Nothing expected any more: the test goes, which an empty document says.
    test->document = document->expectations().empty() ? QByteArray() : QByteArray::fromStdString(document->toJson());
    return test;
}

ExpectationController::ExpectationController(QObject *parent)
    : QObject(parent),
      m_catalog(std::make_shared<mapping::TargetCatalog>()),
      m_payloads(std::make_shared<const domain::PayloadSet>()),
      m_clock(&domain::Instant::now)
{}

ExpectationController::~ExpectationController() = default;

void ExpectationController::setSource(store::Workspace *workspace, const QString &sourceId)
{
    if (workspace == m_workspace && sourceId == m_sourceId)
        return;
    m_workspace = workspace;
    m_sourceId = sourceId;
    ++m_sourceGeneration;
    m_reading = false;
    take({});
    reload();
}

void ExpectationController::reload()
{
    if (!m_workspace || m_sourceId.isEmpty())
        return;
    m_reading = true;
    // Through the writer, in its order: what was pinned a moment ago is there.
    auto asked = m_workspace->write(
        [source = m_sourceId](store::Database &db) { return store::MappingTestRepository(db).ofSource(source); });
    domain::whenReady(asked, this, [this, generation = m_sourceGeneration](const domain::Result<Stored> &stored) {
        if (generation != m_sourceGeneration)
            return;
        m_reading = false;
        if (stored)
            take(*stored);
        else
            Q_EMIT failed(stored.error());
    });
}

void ExpectationController::take(const Stored &stored)
{
    ++m_testsGeneration;
    std::vector<ExpectationTest> tests;
    tests.reserve(static_cast<std::size_t>(stored.size()));
    for (const MappingTest &one : stored) {
        const auto known = std::ranges::find_if(m_tests, [&](const ExpectationTest &test) {
            return test.id == one.id && test.name == one.name && test.text == one.document;
        });
        tests.push_back(known != m_tests.end() ? *known : testOf(one));
    }
    m_tests = std::move(tests);
    locate();
    evaluate();
    Q_EMIT changed();
}

void ExpectationController::setMapping(const mapping::FieldMapping &mapping,
                                       std::shared_ptr<const mapping::TargetCatalog> catalog)
{
    m_mapping = mapping;
    m_catalog = std::move(catalog);
    evaluate();
}

void ExpectationController::setPayloads(const std::shared_ptr<const domain::PayloadSet> &payloads)
{
    m_payloads = payloads;
    locate();
}

void ExpectationController::setSample(const std::shared_ptr<const Sample> &sample)
{
    if (sample == m_sample)
        return; // the mapping was edited
    const std::string before = m_shownMark;
    m_sample = sample;
    m_shownMark.clear();
    m_shownText.clear();
    if (sample && sample->isGood() && sample->text.size() <= largestPayload) {
        m_shownMark = sample->document.root().toCompact();
        m_shownText = std::string(sample->document.root().source());
    }
    if (m_shownMark != before)
        Q_EMIT changed();
}

/// All tests against the present mapping; an edit meanwhile makes one more run, with the newest.
void ExpectationController::evaluate()
{
    if (m_tests.empty())
        return;
    if (m_running) {
        m_again = true;
        return;
    }
    m_running = true;
    m_again = false;
    using Documents = std::vector<std::shared_ptr<const ExpectationDocument>>;
    using Outcomes = std::vector<std::vector<mapping::ExpectationOutcome>>;
    Documents documents;
    for (const ExpectationTest &test : m_tests)
        documents.push_back(test.document);
    auto asked = QtConcurrent::run(
        [documents = std::move(documents), mapping = m_mapping, catalog = m_catalog, now = m_clock()] {
            const mapping::Plan plan(mapping, *catalog);
            Outcomes outcomes;
            outcomes.reserve(documents.size());
            for (const auto &document : documents)
                outcomes.push_back(document ? mapping::check(*document, plan, now) : Outcomes::value_type());
            return outcomes;
        });
    domain::whenReady(asked, this, [this, generation = m_testsGeneration](const Outcomes &outcomes) {
        m_running = false;
        const bool stale = generation != m_testsGeneration;
        if (!stale) {
            for (std::size_t i = 0; i < m_tests.size(); ++i)
                m_tests[i].outcomes = outcomes[i];
        }
        if (m_again || stale)
            evaluate();
        if (!stale)
            Q_EMIT changed();
    });
}

/// Which stored sample each test is of: every payload is read once for each set, not for each edit.
void ExpectationController::locate()
{
    if (m_tests.empty())
        return;
    std::vector<std::string> marks;
    for (const ExpectationTest &test : m_tests)
        marks.push_back(test.mark);
    auto asked = QtConcurrent::run([marks = std::move(marks), payloads = m_payloads] {
        std::vector<qint64> samples(marks.size());
        std::unordered_multimap<std::string_view, std::size_t> wanted;
        for (std::size_t i = 0; i < marks.size(); ++i) {
            if (!marks[i].empty())
                wanted.emplace(marks[i], i);
        }
        domain::JsonDocument document;
        std::string compact;
        for (const domain::PayloadSet::Payload &payload : payloads->payloads()) {
            if (payload.origin != domain::PayloadSet::Origin::Sample || document.parseView(payload.text))
                continue;
            compact.clear();
            document.root().appendCompact(compact);
            const auto [first, last] = wanted.equal_range(compact);
            for (auto it = first; it != last; ++it) {
                if (samples[it->second] == 0)
                    samples[it->second] = payload.id;
            }
        }
        return samples;
    });
    domain::whenReady(asked, this,
                      [this, generation = m_testsGeneration, payloads = m_payloads](const std::vector<qint64> &ids) {
                          if (generation != m_testsGeneration || payloads != m_payloads)
                              return;
                          bool other = false;
                          for (std::size_t i = 0; i < m_tests.size(); ++i)
                              other = std::exchange(m_tests[i].sampleId, ids[i]) != ids[i] || other;
                          if (other)
                              Q_EMIT changed();
                      });
}

bool ExpectationController::canPin() const
{
    return m_workspace && !m_shownMark.empty();
}

int ExpectationController::count() const
{
    int count = 0;
    for (const ExpectationTest &test : m_tests)
        count += test.document ? static_cast<int>(test.document->expectations().size()) : 1;
    return count;
}

int ExpectationController::failures() const
{
    int failures = 0;
    for (const ExpectationTest &test : m_tests)
        failures += test.failures();
    return failures;
}

const ExpectationTest *ExpectationController::shown() const
{
    for (const ExpectationTest &test : m_tests) {
        if (test.document && !m_shownMark.empty() && test.mark == m_shownMark && test.document->isOfPayloadAlone())
            return &test;
    }
    return nullptr;
}

std::vector<const ExpectationTest *> ExpectationController::othersOfShown() const
{
    std::vector<const ExpectationTest *> others;
    const ExpectationTest *own = shown();
    for (const ExpectationTest &test : m_tests) {
        if (!m_shownMark.empty() && test.mark == m_shownMark && &test != own)
            others.push_back(&test);
    }
    return others;
}

void ExpectationController::remove(qint64 testId)
{
    if (!m_workspace)
        return;
    auto written = m_workspace->write([source = m_sourceId, testId](store::Database &db) -> domain::Result<Stored> {
        store::MappingTestRepository tests(db);
        if (const auto gone = tests.remove(testId); !gone)
            return tl::unexpected(gone.error());
        return tests.ofSource(source);
    });
    domain::whenReady(written, this, [this, generation = m_sourceGeneration](const domain::Result<Stored> &stored) {
        if (!stored)
            Q_EMIT failed(stored.error());
        else if (generation == m_sourceGeneration)
            take(*stored);
    });
}

ResultPins ExpectationController::pins() const
{
    ResultPins pins;
    const ExpectationTest *own = shown();
    for (const ExpectationTest &test : m_tests) {
        if (m_shownMark.empty() || test.mark != m_shownMark)
            continue;
        const bool mine = &test == own;
        for (const mapping::ExpectationOutcome &outcome : test.outcomes) {
            const Expectation &expectation = outcome.expectation;
            ResultPin pin{
                .expected = std::nullopt, .holds = outcome.holds, .mine = mine, .from = mine ? QString() : test.name};
            if (expectation.value && !expectation.target().empty())
                pin.expected = QString::fromStdString(*expectation.value);
            const QString target = QString::fromStdString(expectation.target());
            const auto there = pins.constFind(target);
            // The sample's own counts, unless only another one fails.
            if (there == pins.cend() || (there->holds && !pin.holds) || (mine && there->holds == pin.holds))
                pins.insert(target, pin);
        }
    }
    return pins;
}

QHash<qint64, ExpectationController::Tally> ExpectationController::bySample() const
{
    QHash<qint64, Tally> tallies;
    for (const ExpectationTest &test : m_tests) {
        if (test.sampleId == 0)
            continue;
        Tally &tally = tallies[test.sampleId];
        tally.count += static_cast<int>(test.outcomes.size());
        tally.failures += test.failures();
    }
    return tallies;
}

void ExpectationController::pin(const std::vector<Expectation> &expectations, const QString &name)
{
    update(expectations, std::nullopt, name);
}

void ExpectationController::unpin(const Expectation &expectation)
{
    update({}, expectation, {});
}

void ExpectationController::update(std::vector<Expectation> set, std::optional<Expectation> removed,
                                   const QString &name)
{
    if (!canPin())
        return;
    auto written = m_workspace->write([source = m_sourceId, payload = m_shownText, set = std::move(set),
                                       removed = std::move(removed), name,
                                       now = m_clock()](store::Database &db) -> domain::Result<Stored> {
        store::MappingTestRepository tests(db);
        const auto stored = tests.ofSource(source);
        if (!stored)
            return tl::unexpected(stored.error());
        auto changed = changedTest(*stored, payload, name, set, removed);
        if (!changed)
            return tl::unexpected(changed.error());
        if (!*changed)
            return *stored;
        MappingTest &test = **changed;
        if (test.document.isEmpty()) {
            if (const auto gone = tests.remove(test.id); !gone)
                return tl::unexpected(gone.error());
            return tests.ofSource(source);
        }
        test.sourceId = source;
        if (test.id == 0)
            test.createdAt = now;
        if (const auto put = tests.put(test); !put)
            return tl::unexpected(put.error());
        return tests.ofSource(source);
    });
    domain::whenReady(written, this, [this, generation = m_sourceGeneration](const domain::Result<Stored> &stored) {
        if (!stored)
            Q_EMIT failed(stored.error());
        else if (generation == m_sourceGeneration)
            take(*stored);
    });
}

} // namespace desk::models
