// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/payloadset.h"
#include "app/domain/result.h"
#include "app/mapping/expectation.h"
#include "app/mapping/fieldmapping.h"
#include "app/store/comparisonrecord.h"
#include "models/mapping/preview.h"
#include "models/mapping/resultmodel.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <memory>
#include <vector>

namespace desk::store {
class Workspace;
}

namespace desk::models {

/// A stored expectation document, and what comes of it under the present mapping.
struct ExpectationTest {
    qint64 id = 0;
    QString name;
    QString origin;   ///< finding, pinned, imported
    QString problem;  ///< why its document cannot be read; then there is nothing else
    QByteArray text;  ///< the document as stored
    std::string mark; ///< the payload without white space: tells which sample it is of
    std::shared_ptr<const mapping::ExpectationDocument> document;
    std::vector<mapping::ExpectationOutcome> outcomes;
    qint64 sampleId = 0; ///< the stored sample with this payload; 0: none

    [[nodiscard]] int failures() const;
};

/// The expectations of one source: kept in the workspace, all of them checked against the present mapping at each edit,
/// off the GUI thread, the newest mapping only. GUI thread.
class ExpectationController : public QObject
{
    Q_OBJECT
public:
    /// A payload larger than this (bytes) cannot be pinned; the service refuses it anyway.
    static constexpr std::size_t largestPayload = std::size_t{1} << 20U;

    explicit ExpectationController(QObject *parent = nullptr);
    ~ExpectationController() override;

    /// Forgets the other source's at once and reads this one's. Null or empty: none.
    void setSource(store::Workspace *workspace, const QString &sourceId);
    void setMapping(const mapping::FieldMapping &mapping, std::shared_ptr<const mapping::TargetCatalog> catalog);
    void setPayloads(const std::shared_ptr<const domain::PayloadSet> &payloads);
    /// What the editor shows; may be null.
    void setSample(const std::shared_ptr<const Sample> &sample);
    /// The time that counts as now, for tests.
    void setClock(std::function<domain::Instant()> clock) { m_clock = std::move(clock); }

    [[nodiscard]] const std::vector<ExpectationTest> &tests() const { return m_tests; }
    /// Expectations of all tests together; a test that cannot be read counts as one that fails.
    [[nodiscard]] int count() const;
    [[nodiscard]] int failures() const;
    /// The outcomes are those of the present mapping.
    [[nodiscard]] bool isCurrent() const { return !m_reading && !m_running; }
    /// What is expected of the shown sample.
    [[nodiscard]] ResultPins pins() const;
    /// Expected and failing expectations of each stored sample that has any.
    struct Tally {
        int count = 0;
        int failures = 0;
    };
    [[nodiscard]] QHash<qint64, Tally> bySample() const;
    /// The shown sample's own test (of the payload alone), or null.
    [[nodiscard]] const ExpectationTest *shown() const;
    /// Other tests of the shown payload: with direct values or a time of their own.
    [[nodiscard]] std::vector<const ExpectationTest *> othersOfShown() const;
    /// Forgets a test with all that it expects.
    void remove(qint64 testId);
    /// The shown payload can be pinned.
    [[nodiscard]] bool canPin() const;

    /// Expects this of the shown payload from now on, on disk at once; `name` is the test's if it is a new one.
    void pin(const std::vector<mapping::Expectation> &expectations, const QString &name);
    void unpin(const mapping::Expectation &expectation);
    /// Somebody else added or removed some.
    void reload();

Q_SIGNALS:
    /// Other tests, other outcomes, or another sample.
    void changed();
    void failed(const desk::domain::Error &error);

private:
    using Stored = QList<store::MappingTest>;
    void take(const Stored &stored);
    void update(std::vector<mapping::Expectation> set, std::optional<mapping::Expectation> removed,
                const QString &name);
    void evaluate();
    void locate();

    QPointer<store::Workspace> m_workspace;
    QString m_sourceId;
    mapping::FieldMapping m_mapping;
    std::shared_ptr<const mapping::TargetCatalog> m_catalog;
    std::shared_ptr<const domain::PayloadSet> m_payloads;
    std::shared_ptr<const Sample> m_sample;
    std::string m_shownMark;
    std::string m_shownText;
    std::function<domain::Instant()> m_clock;
    std::vector<ExpectationTest> m_tests;
    quint64 m_sourceGeneration = 0;
    quint64 m_testsGeneration = 0;
    bool m_reading = false;
    bool m_running = false;
    bool m_again = false;
};

/// The document that is stored for a payload when something is pinned: that of its test, or a new one. Pure.
/// `others` are the names that are taken.
[[nodiscard]] domain::Result<std::optional<store::MappingTest>> changedTest(
    const QList<store::MappingTest> &stored, const std::string &payload, const QString &name,
    const std::vector<mapping::Expectation> &set, const std::optional<mapping::Expectation> &removed);

} // namespace desk::models
