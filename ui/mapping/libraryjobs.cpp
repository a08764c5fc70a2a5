// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/libraryjobs.h"

#include "app/connections/session.h"
#include "app/domain/whenready.h"
#include "app/mapping/expectation.h"
#include "app/store/comparisonrepository.h"
#include "app/store/workspace.h"
#include "ui/mapping/mappingcontroller.h"
#include "ui/mapping/sampleexpectations.h"

#include <QPointer>
#include <QtConcurrentRun>

#include <set>

namespace desk::ui {

using domain::PayloadSet;
using domain::Result;
using models::LibraryRow;
using store::MappingTest;
using store::MappingTestRepository;
using store::SampleRepository;
using StoredSample = SampleRepository::Sample;

namespace {

QString freeName(const QList<MappingTest> &taken, const QString &wanted)
{
    const auto isTaken = [&](const QString &name) {
        return std::ranges::any_of(taken, [&](const MappingTest &test) { return test.name == name; });
    };
    QString name = wanted;
    for (int i = 2; isTaken(name); ++i)
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(i);
    return name;
}

/// The same document again is the same test; another one under a taken name gets a name of its own.
Result<int> addTests(store::Database &db, const QString &sourceId, const QList<models::SampleFromFile> &samples,
                     domain::Instant now)
{
    MappingTestRepository tests(db);
    auto known = tests.ofSource(sourceId);
    if (!known)
        return tl::unexpected(known.error());
    int added = 0;
    for (const models::SampleFromFile &sample : samples) {
        const bool isThere =
            std::ranges::any_of(*known, [&](const MappingTest &test) { return test.document == sample.document; });
        if (sample.document.isEmpty() || isThere)
            continue;
        MappingTest test;
        test.sourceId = sourceId;
        test.name = freeName(*known, sample.name);
        test.document = sample.document;
        test.origin = QStringLiteral("imported");
        test.createdAt = now;
        if (const auto put = tests.put(test); !put)
            return tl::unexpected(put.error());
        known->append(test);
        ++added;
    }
    return added;
}

/// A test, and the payload without white space that says which samples it is of.
struct Document {
    std::string mark;
    QString name;
    QByteArray text;
    bool isWritten = false;
};
using Documents = std::vector<Document>;

std::string markOf(const std::string &payload)
{
    domain::JsonDocument document;
    return document.parseView(payload) ? std::string() : document.root().toCompact();
}

/// The documents of one row: its tests, or its payload with nothing expected of it.
void addFiles(QList<models::SampleToFile> &files, models::SampleToFile file, const std::string &payload,
              Documents &tests)
{
    const std::string mark = tests.empty() ? std::string() : markOf(payload);
    bool isTested = false;
    for (Document &test : tests) {
        if (file.sampleId == 0 || test.isWritten || mark.empty() || test.mark != mark)
            continue;
        test.isWritten = true;
        file.document = test.text;
        files.append(file);
        isTested = true;
        file.name = test.name;
        file.fileName.clear(); // of the first only
    }
    if (isTested)
        return;
    const auto document = mapping::ExpectationDocument::make(file.name.toStdString(), payload);
    if (!document)
        return; // a text that is no payload has no place in such a file
    file.document = QByteArray::fromStdString(document->toJson());
    files.append(file);
}

Result<QList<models::SampleToFile>> filesOf(store::Database &db, const std::vector<LibraryRow> &rows, Documents tests,
                                            bool withOthers, const PayloadSet &payloads)
{
    QHash<qint64, std::string_view> submitted;
    for (const PayloadSet::Payload &payload : payloads.payloads()) {
        if (payload.origin == PayloadSet::Origin::Submission)
            submitted.insert(payload.id, payload.text);
    }
    QList<models::SampleToFile> files;
    for (const LibraryRow &row : rows) {
        models::SampleToFile file{row.isSample ? row.id : 0, row.name, {}, {}};
        std::string payload(submitted.value(row.id));
        if (row.isSample) {
            const auto sample = SampleRepository(db).find(row.id);
            if (!sample)
                return tl::unexpected(sample.error());
            if (!*sample)
                continue;
            payload = (*sample)->payload.toStdString();
            file.fileName = (*sample)->fileName;
        }
        addFiles(files, file, payload, tests);
    }
    for (const Document &test : tests) {
        if (withOthers && !test.isWritten)
            files.append({0, test.name, {}, test.text});
    }
    return files;
}

} // namespace

LibraryJobs::LibraryJobs(MappingController *controller, QObject *parent)
    : QObject(parent), m_controller(controller), m_sourceId(controller->sourceId())
{}

LibraryJobs::~LibraryJobs()
{
    cancel();
    if (m_searching)
        *m_searching = false;
}

void LibraryJobs::readRows()
{
    // Through the writer, in its order: what was changed a moment ago counts.
    auto read = m_controller->session()->workspace().write(
        [source = m_sourceId](store::Database &db) { return SampleRepository(db).heads(source); });
    domain::whenReady(read, this, [this](const Result<QList<SampleRepository::Head>> &heads) {
        if (heads)
            Q_EMIT rowsRead(rowsOf(*heads));
        else
            Q_EMIT failed(heads.error());
    });
}

std::vector<LibraryRow> LibraryJobs::rowsOf(const QList<SampleRepository::Head> &heads) const
{
    const auto tallies = m_controller->expectations()->expectations()->bySample();
    std::vector<LibraryRow> rows;
    rows.reserve(static_cast<std::size_t>(heads.size()));
    for (const SampleRepository::Head &head : heads) {
        SampleShelf::Item item;
        item.name = head.name;
        item.origin = head.origin;
        item.createdAt = head.createdAt;
        const auto tally = tallies.value(head.id);
        rows.push_back({.isSample = true,
                        .id = head.id,
                        .name = SampleShelf::titleOf(item),
                        .origin = head.origin,
                        .at = head.createdAt,
                        .size = head.size,
                        .expectations = tally.count,
                        .failures = tally.failures});
    }
    for (const PayloadSet::Payload &payload : m_controller->payloads()->payloads()->payloads()) {
        if (payload.origin == PayloadSet::Origin::Submission)
            rows.push_back({.isSample = false,
                            .id = payload.id,
                            //: Name of a payload that came with a submission; %1 is its number
                            .name = tr("Submission %1").arg(payload.id),
                            .origin = QStringLiteral("submitted"),
                            .at = payload.at,
                            .size = static_cast<qint64>(payload.text.size()),
                            .expectations = 0,
                            .failures = 0});
    }
    return rows;
}

void LibraryJobs::search(const QString &words, const std::vector<LibraryRow> &rows)
{
    if (m_searching)
        *m_searching = false;
    const quint64 search = ++m_search;
    m_searching = std::make_shared<std::atomic_bool>(true);
    auto asked =
        QtConcurrent::run([payloads = m_controller->payloads()->payloads(), rows, words, wanted = m_searching] {
            return models::payloadsWith(*payloads, rows, words, [&] { return wanted->load(); });
        });
    domain::whenReady(asked, this, [this, search](const QSet<qint64> &keys) {
        if (search == m_search)
            Q_EMIT found(keys);
    });
}

/// What is stored is another: everything that looks at it reads again.
void LibraryJobs::changedSamples()
{
    m_controller->payloads()->refresh();
    m_controller->expectations()->expectations()->reload();
    if (m_controller->sourceId() == m_sourceId)
        m_controller->shelf()->refresh();
    readRows();
}

void LibraryJobs::rename(qint64 sampleId, const QString &name)
{
    auto written = m_controller->session()->workspace().write(
        [sampleId, name](store::Database &db) { return SampleRepository(db).rename(sampleId, name); });
    domain::whenReady(written, this, [this](const Result<void> &renamed) {
        if (!renamed)
            Q_EMIT failed(renamed.error());
        changedSamples();
    });
}

void LibraryJobs::remove(const QList<qint64> &sampleIds)
{
    auto written = m_controller->session()->workspace().write(
        [source = m_sourceId, sampleIds](store::Database &db) -> Result<Removed> {
            Removed removed;
            std::set<std::string> gone; // payloads
            SampleRepository samples(db);
            MappingTestRepository repository(db);
            for (const qint64 id : sampleIds) {
                const auto sample = samples.find(id);
                if (!sample)
                    return tl::unexpected(sample.error());
                if (!*sample)
                    continue;
                removed.samples.append(**sample);
                gone.insert(markOf((*sample)->payload.toStdString()));
                if (const auto done = samples.remove(id); !done)
                    return tl::unexpected(done.error());
            }
            const auto all = repository.ofSource(source);
            if (!all)
                return tl::unexpected(all.error());
            for (const MappingTest &test : *all) { // what is expected of a sample goes with it
                const auto document = mapping::ExpectationDocument::parse(test.document.toStdString());
                if (!document || !gone.contains(document->payload().toCompact()))
                    continue;
                removed.tests.append(test);
                if (const auto done = repository.remove(test.id); !done)
                    return tl::unexpected(done.error());
            }
            return removed;
        });
    domain::whenReady(written, this, [this](const Result<Removed> &gone) {
        if (!gone) {
            Q_EMIT failed(gone.error());
            return;
        }
        m_removed = *gone;
        changedSamples();
        Q_EMIT removed(static_cast<int>(m_removed.samples.size()));
    });
}

void LibraryJobs::undo()
{
    auto written = m_controller->session()->workspace().write(
        [back = std::exchange(m_removed, {})](store::Database &db) -> Result<void> {
            for (const StoredSample &sample : back.samples) {
                if (auto put = SampleRepository(db).restore(sample); !put)
                    return put;
            }
            for (const MappingTest &test : back.tests) {
                if (const auto put = MappingTestRepository(db).put(test); !put)
                    return tl::unexpected(put.error());
            }
            return {};
        });
    domain::whenReady(written, this, [this](const Result<void> &put) {
        if (!put)
            Q_EMIT failed(put.error());
        changedSamples();
    });
}

void LibraryJobs::keep(qint64 submissionId)
{
    QByteArray text;
    domain::Instant at;
    for (const PayloadSet::Payload &payload : m_controller->payloads()->payloads()->payloads()) {
        if (payload.origin == PayloadSet::Origin::Submission && payload.id == submissionId) {
            text = QByteArray(payload.text.data(), static_cast<qsizetype>(payload.text.size()));
            at = payload.at;
        }
    }
    if (text.isEmpty())
        return;
    auto written = m_controller->session()->workspace().write([source = m_sourceId, text, at](store::Database &db) {
        return SampleRepository(db).add(source, {}, QStringLiteral("sent"), text, at);
    });
    domain::whenReady(written, this, [this](const Result<qint64> &id) {
        if (!id)
            Q_EMIT failed(id.error());
        else
            Q_EMIT done(tr("The payload is a sample now."), {});
        changedSamples();
    });
}

models::Progress LibraryJobs::begin()
{
    m_goOn = std::make_shared<std::atomic_bool>(true);
    Q_EMIT busyChanged();
    return [goOn = m_goOn, jobs = QPointer<LibraryJobs>(this), last = -1.0](double part) mutable {
        constexpr double step = 0.01;
        if (part - last >= step) {
            last = part;
            // A cancelled job's object may be gone: it says so before it goes.
            if (goOn->load())
                QMetaObject::invokeMethod(
                    QCoreApplication::instance(),
                    [jobs, goOn, part] {
                        if (jobs && goOn->load())
                            Q_EMIT jobs->progressed(part);
                    },
                    Qt::QueuedConnection);
        }
        return goOn->load();
    };
}

void LibraryJobs::end()
{
    m_goOn.reset();
    Q_EMIT busyChanged();
}

void LibraryJobs::cancel()
{
    if (m_goOn)
        *m_goOn = false;
}

void LibraryJobs::importFiles(const QStringList &files)
{
    if (isBusy() || files.isEmpty())
        return;
    auto asked = QtConcurrent::run([files, progress = begin()] { return models::readSampleFiles(files, progress); });
    domain::whenReady(asked, this, [this](const models::SamplesRead &read) {
        if (read.cancelled) {
            end();
            Q_EMIT done(tr("Cancelled. Nothing was imported."), {});
        } else {
            keepRead(read);
        }
    });
}

void LibraryJobs::keepRead(const models::SamplesRead &read)
{
    using Counts = std::pair<int, int>;
    auto written = m_controller->session()->workspace().write(
        [source = m_sourceId, samples = read.samples,
         now = domain::Instant::now()](store::Database &db) -> Result<Counts> {
            QList<StoredSample> list;
            list.reserve(samples.size());
            for (const models::SampleFromFile &sample : samples) {
                StoredSample one;
                one.sourceId = source;
                one.name = sample.name;
                one.origin = QStringLiteral("imported");
                one.payload = sample.payload;
                one.createdAt = now;
                one.usedAt = now;
                one.fileName = sample.fileName;
                list.append(one);
            }
            const auto added = SampleRepository(db).addAll(list);
            if (!added)
                return tl::unexpected(added.error());
            const auto tests = addTests(db, source, samples, now);
            if (!tests)
                return tl::unexpected(tests.error());
            return Counts(*added, *tests);
        });
    domain::whenReady(written, this, [this, read](const Result<Counts> &counts) {
        end();
        if (!counts) {
            Q_EMIT failed(counts.error());
            return;
        }
        QString sentence = tr("%n sample(s) imported.", nullptr, counts->first);
        if (const int known = static_cast<int>(read.samples.size()) - counts->first; known > 0)
            sentence += QLatin1Char(' ') + tr("%n were there already.", nullptr, known);
        if (counts->second > 0)
            sentence += QLatin1Char(' ') + tr("%n have expectations.", nullptr, counts->second);
        changedSamples();
        Q_EMIT done(sentence, read.problems);
    });
}

void LibraryJobs::exportTo(const QString &folder, const std::vector<LibraryRow> &rows, bool withOthers)
{
    if (isBusy() || rows.empty())
        return;
    Documents tests;
    for (const models::ExpectationTest &test : m_controller->expectations()->expectations()->tests()) {
        if (test.document)
            tests.push_back({test.mark, test.name, QByteArray::fromStdString(test.document->toJson())});
    }
    const models::Progress progress = begin();
    auto read = m_controller->session()->workspace().read(
        [rows, tests, withOthers, payloads = m_controller->payloads()->payloads()](store::Database &db) {
            return filesOf(db, rows, tests, withOthers, *payloads);
        });
    domain::whenReady(read, this, [this, folder, progress](const Result<QList<models::SampleToFile>> &files) {
        if (!files) {
            end();
            Q_EMIT failed(files.error());
            return;
        }
        auto asked = QtConcurrent::run(
            [folder, files = *files, progress] { return models::writeSampleFiles(folder, files, progress); });
        domain::whenReady(asked, this, [this](const Result<models::SamplesWritten> &done) { written(done); });
    });
}

void LibraryJobs::written(const Result<models::SamplesWritten> &done)
{
    end();
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    auto kept = m_controller->session()->workspace().write([names = done->names](store::Database &db) -> Result<void> {
        for (auto it = names.cbegin(); it != names.cend(); ++it) {
            if (auto named = SampleRepository(db).setFileName(it.key(), *it); !named)
                return named;
        }
        return {};
    });
    domain::whenReady(kept, this, [this](const Result<void> &named) {
        if (!named)
            Q_EMIT failed(named.error());
    });
    QString sentence = tr("%n file(s) written.", nullptr, done->written);
    if (done->replaced > 0)
        sentence += QLatin1Char(' ') + tr("%n of them replaced an earlier file.", nullptr, done->replaced);
    if (done->cancelled)
        sentence = tr("Cancelled after %n file(s).", nullptr, done->written);
    Q_EMIT this->done(sentence, {});
}

} // namespace desk::ui
