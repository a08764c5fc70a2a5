// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/mappingcontroller.h"

#include "app/connections/session.h"
#include "app/domain/whenready.h"
#include "app/mapping/phone/phonenote.h"
#include "app/store/draftrepository.h"
#include "app/store/workspace.h"
#include "app/submission/outbox.h"
#include "app/sync/catalog.h"
#include "models/mapping/example.h"
#include "ui/mapping/capturecontroller.h"
#include "ui/mapping/sampleexpectations.h"

#include <QUndoStack>

namespace desk::ui {

namespace {

QString mappingKind()
{
    return QStringLiteral("mapping");
}
/// The steps that led to the draft, or to the saved mapping when there is none.
QString stepsKind()
{
    return QStringLiteral("steps");
}
QString sampleKind()
{
    return QStringLiteral("sample");
}

} // namespace

std::string withValue(const std::string &text, const models::TextSpan &place, const QString &value)
{
    if (place.length == 0 || place.offset + place.length > text.size())
        return text;
    const std::string utf8 = value.toStdString();
    const bool wasString = text[place.offset] == '"';
    const bool isNumber = domain::Decimal::fromJsonNumber(utf8).has_value();
    std::string result = text;
    result.replace(place.offset, place.length, !wasString && isNumber ? utf8 : domain::toJsonString(utf8));
    return result;
}

MappingController::MappingController(QObject *parent)
    : QObject(parent),
      m_document(new models::MappingDocument(this)),
      m_preview(new models::PreviewController(this)),
      m_impact(new models::ImpactController(this)),
      m_sources(new models::SourceTreeModel(this)),
      m_table(new models::MappingTableModel(m_document, this)),
      m_results(new models::ResultModel(this)),
      m_drafts(new models::DraftKeeper(this)),
      m_shelf(new SampleShelf(this)),
      m_payloads(new models::PayloadLibrary(this)),
      m_expectations(new SampleExpectations(this)),
      m_capture(new CaptureController(this)),
      m_history(new MappingHistory(this)),
      m_profiles(new models::ProfileController(m_payloads, m_document, this)),
      m_others(new models::OtherSources(this)),
      m_quiet(new models::QuietThings(this)),
      m_lint(new models::LintController(m_document, m_payloads, m_quiet, this))
{
    m_preview->setPhoneCheck([](const std::string &number) { return mapping::phoneNote(number).value_or(QString()); });
    connect(m_document, &models::MappingDocument::changed, this, &MappingController::documentChanged);
    connect(m_document->undoStack(), &QUndoStack::indexChanged, this, &MappingController::keepSteps);
    connect(m_preview, &models::PreviewController::updated, this, &MappingController::previewUpdated);
    connect(m_shelf, &SampleShelf::textChanged, this, &MappingController::sampleChanged);
    connect(m_payloads, &models::PayloadLibrary::changed, m_impact,
            [this] { m_impact->setPayloads(m_payloads->payloads()); });
    connect(m_shelf, &SampleShelf::itemsChanged, m_payloads, &models::PayloadLibrary::refresh);
    connect(m_shelf, &SampleShelf::failed, this, &MappingController::failed);
    connect(m_payloads, &models::PayloadLibrary::failed, this, &MappingController::failed);
    connect(m_capture, &CaptureController::otherSourceChanged, this, &MappingController::reloadSamples);
    connect(m_capture, &CaptureController::failed, this, &MappingController::failed);
    connect(m_history, &MappingHistory::failed, this, &MappingController::failed);
    connect(m_others, &models::OtherSources::changed, this, &MappingController::useNeighbours);
    connect(this, &MappingController::sourceChanged, m_others, [this] { m_others->setSourceId(m_sourceId); });
    connect(m_drafts, &models::DraftKeeper::failed, this, [this](const domain::Error &error) {
        setDraftProblem(error);
        Q_EMIT failed(error);
    });
    connect(m_drafts, &models::DraftKeeper::recovered, this, [this] { setDraftProblem(std::nullopt); });
}

MappingController::~MappingController() = default;

void MappingController::setSession(connections::Session *session)
{
    if (session == m_session)
        return;
    if (m_session) {
        m_session->disconnect(this);
        m_session->catalog().disconnect(this);
        m_session->outbox().disconnect(m_payloads);
    }
    m_session = session;
    m_capture->setSession(session);
    m_drafts->setWorkspace(session ? &session->workspace() : nullptr);
    m_history->setWorkspace(session ? &session->workspace() : nullptr);
    setDraftProblem(std::nullopt);
    m_facts.clear();
    m_fetchedReceived = false;
    m_sources->setFacts({});
    m_sources->setCatalog({}, {}); // of the other connection
    selectSource({});
    if (session) {
        connect(&session->outbox(), &submission::Outbox::changed, m_payloads, &models::PayloadLibrary::refresh);
        connect(&session->catalog(), &sync::Catalog::changed, this, &MappingController::readCatalog);
        connect(&session->catalog(), &sync::Catalog::stateChanged, this, &MappingController::catalogUpdated);
        connect(session, &connections::Session::stateChanged, this, &MappingController::fetchReceived);
    }
    readCatalog();
}

void MappingController::readCatalog()
{
    if (!m_session) {
        m_sources->setCatalog({}, {});
        Q_EMIT catalogUpdated();
        return;
    }
    const sync::Catalog &catalog = m_session->catalog();
    m_sources->setCatalog(catalog.configs(), catalog.sources());
    updateTargets();
    readFacts();
    fetchReceived();
    if (!m_sourceId.isEmpty()) {
        const auto found = catalog.findSource(m_sourceId);
        if (found && (!m_source || m_source->id != m_sourceId))
            loadSource(*found);
        else if (found)
            setServerVersion(*found);
    }
    Q_EMIT catalogUpdated();
}

void MappingController::updateTargets()
{
    m_document->setCatalog(std::make_shared<mapping::TargetCatalog>(m_session->catalog().customFields()));
    m_preview->setCatalog(m_document->catalog());
    m_impact->setMappings(m_document->saved(), m_document->mapping(), m_document->catalog());
    m_others->setSources(m_session->catalog().sources(), m_document->catalog());
}

void MappingController::useNeighbours()
{
    m_preview->setNeighbours(m_others->neighbours());
    m_table->setNeighbours(m_others->neighbours());
    m_profiles->setNeighbours(m_others->neighbours());
}

/// For the pills of the tree: what the newest sample of each source has that its mapping does not name.
void MappingController::readFacts()
{
    auto read =
        m_session->workspace().read([sources = m_session->catalog().sources(), targets = m_document->catalog()](
                                        store::Database &db) -> domain::Result<QHash<QString, models::SourceFacts>> {
            QHash<QString, models::SourceFacts> facts;
            store::SampleRepository samples(db);
            const auto drafts = store::DraftRepository(db).ofKind(mappingKind());
            if (!drafts)
                return tl::unexpected(drafts.error());
            for (const domain::ConversionSource &source : sources) {
                models::SourceFacts known;
                known.hasDraft = std::any_of(drafts->begin(), drafts->end(),
                                             [&](const auto &draft) { return draft.key == source.id; });
                const auto newest = samples.ofSource(source.id, 1);
                const auto parsed =
                    mapping::FieldMapping::parse(source.fieldMappings.toStdString(), source.sourceType.toStdString());
                if (newest && !newest->isEmpty() && parsed && parsed->isEditable()) {
                    const auto sample = models::Sample::parse(newest->first().payload.toStdString());
                    if (sample->isGood())
                        known.unmapped = static_cast<int>(
                            models::makePreview(sample, *parsed, targets, domain::Instant::now())->ghostCount);
                }
                facts.insert(source.id, known);
            }
            return facts;
        });
    domain::whenReady(read, this, [this](const domain::Result<QHash<QString, models::SourceFacts>> &facts) {
        if (!facts)
            return;
        m_facts = *facts;
        m_sources->setFacts(m_facts);
        previewUpdated();
    });
}

/// The sandbox remembers what its webhooks received: those payloads are samples.
void MappingController::fetchReceived()
{
    if (m_fetchedReceived || !m_session || !m_session->payloadReader()
        || m_session->state() != connections::Session::State::Online || m_session->catalog().sources().isEmpty())
        return;
    m_fetchedReceived = true;
    auto written =
        m_session->workspace().write([reader = m_session->payloadReader(), sources = m_session->catalog().sources()](
                                         store::Database &db) -> domain::Result<int> {
            store::SampleRepository samples(db);
            int count = 0;
            for (const domain::ConversionSource &source : sources) {
                for (const sandbox::ReceivedPayload &payload : reader(source.id)) {
                    const auto added =
                        samples.add(source.id, {}, QStringLiteral("captured"), payload.body, payload.receivedAt);
                    if (!added)
                        return tl::unexpected(added.error());
                    ++count;
                }
            }
            return count;
        });
    domain::whenReady(written, this, [this](const domain::Result<int> &count) {
        if (!count)
            Q_EMIT failed(count.error());
        else if (*count > 0)
            reloadSamples();
    });
}

/// New samples are in the workspace; what is being typed is left alone.
void MappingController::reloadSamples()
{
    if (!m_session)
        return;
    readFacts();
    if (!m_source)
        return;
    if (m_loading) { // what is being read may be older
        m_samplesArrived = true;
        return;
    }
    auto read = m_session->workspace().read(
        [id = m_sourceId](store::Database &db) { return store::SampleRepository(db).ofSource(id); });
    domain::whenReady(read, this,
                      [this, generation = m_generation](const domain::Result<QList<SampleShelf::Item>> &items) {
                          if (!items || generation != m_generation || m_loading || items->isEmpty())
                              return;
                          if (!m_shelf->isExample() && !m_shelf->text().empty()) {
                              m_shelf->refreshItems(*items);
                              return;
                          }
                          m_shelf->load(&m_session->workspace(), m_sourceId,
                                        {.items = *items, .draft = std::nullopt, .draftItem = -1},
                                        models::examplePayload(m_document->mapping(), *m_document->catalog()));
                      });
}

void MappingController::selectSource(const QString &sourceId)
{
    if (sourceId == m_sourceId && (m_source || sourceId.isEmpty()))
        return;
    m_drafts->flush();
    m_sourceId = sourceId;
    const auto found = m_session && !sourceId.isEmpty() ? m_session->catalog().findSource(sourceId) : std::nullopt;
    if (found) {
        loadSource(*found);
        return;
    }
    ++m_generation;
    m_source.reset();
    m_theirs.reset();
    m_brokenJson.reset();
    m_loading = false;
    m_document->load({});
    m_payloads->setSource(nullptr, {}, {});
    m_shelf->clear();
    m_preview->reset({}, {}, m_document->catalog());
    Q_EMIT sourceChanged();
}

mapping::FieldMapping MappingController::parse(const domain::ConversionSource &source)
{
    auto parsed = mapping::FieldMapping::parse(source.fieldMappings.toStdString(), source.sourceType.toStdString());
    m_unreadable = parsed ? QString() : parsed.error().message;
    return parsed ? *parsed : mapping::FieldMapping();
}

void MappingController::loadSource(const domain::ConversionSource &source)
{
    const quint64 generation = ++m_generation;
    m_source = source;
    m_theirs.reset();
    m_brokenJson.reset();
    m_loading = true;
    m_document->load(parse(source));
    m_payloads->setSource(&m_session->workspace(), m_session->dataKey(), source.id);
    m_shelf->clear();
    m_preview->reset({}, m_document->mapping(), m_document->catalog());
    Q_EMIT sourceChanged();
    Q_EMIT loadingChanged();
    auto read = m_session->workspace().read([id = source.id](store::Database &db) -> domain::Result<Kept> {
        Kept kept;
        store::DraftRepository drafts(db);
        const auto mappingDraft = drafts.find(mappingKind(), id);
        const auto steps = drafts.find(stepsKind(), id);
        const auto sampleDraft = drafts.find(sampleKind(), id);
        const auto samples = store::SampleRepository(db).ofSource(id);
        if (!mappingDraft || !sampleDraft || !samples)
            return tl::unexpected(!mappingDraft  ? mappingDraft.error()
                                  : !sampleDraft ? sampleDraft.error()
                                                 : samples.error());
        if (*mappingDraft)
            kept.mappingDraft = (*mappingDraft)->json;
        if (steps && *steps)
            kept.steps = models::EditHistory::fromJson((*steps)->json);
        kept.samples.items = *samples;
        if (*sampleDraft)
            kept.samples.draft = (*sampleDraft)->json;
        for (int i = 0; i < samples->size() && kept.samples.draft && kept.samples.draftItem < 0; ++i) {
            if (shownForm(samples->at(i).payload) == kept.samples.draft->toStdString())
                kept.samples.draftItem = i;
        }
        return kept;
    });
    domain::whenReady(read, this, [this, generation](const domain::Result<Kept> &kept) {
        if (generation != m_generation)
            return;
        if (!kept)
            Q_EMIT failed(kept.error());
        takeKept(kept ? *kept : Kept());
    });
}

void MappingController::takeKept(const Kept &kept)
{
    m_history->recordSeen(m_sourceId, m_source->fieldMappings);
    if (kept.mappingDraft)
        restoreDraft(*kept.mappingDraft, kept.steps);
    else if (kept.steps)
        m_document->restore(*kept.steps, m_document->saved(), m_source->sourceType.toStdString());
    const std::string example = models::examplePayload(m_document->mapping(), *m_document->catalog());
    m_loading = false;
    m_shelf->load(&m_session->workspace(), m_sourceId, kept.samples, example);
    Q_EMIT loadingChanged();
    if (std::exchange(m_samplesArrived, false))
        reloadSamples();
}

void MappingController::restoreDraft(const QByteArray &json, const std::optional<models::EditHistory> &steps)
{
    const auto draft = models::MappingDraft::fromJson(json);
    if (!draft || !m_document->isEditable())
        return;
    const std::string type = m_source->sourceType.toStdString();
    const auto base = mapping::FieldMapping::parse(draft->base.toStdString(), type);
    const auto mine = mapping::FieldMapping::parse(draft->mapping.toStdString(), type);
    const bool changed = base && mine && !(*mine == m_document->saved());
    if (changed)
        restoreMapping(*base, *mine);
    if (changed && steps)
        m_document->restore(*steps, *mine, type);
    if (draft->brokenText) {
        m_brokenJson = draft->brokenText;
        Q_EMIT brokenJsonRestored();
    }
    if (changed || m_brokenJson)
        Q_EMIT draftRestored();
}

void MappingController::restoreMapping(const mapping::FieldMapping &base, const mapping::FieldMapping &mine)
{
    const mapping::FieldMapping server = m_document->saved();
    if (!(base == server)) {
        m_document->load(base);
        m_theirs = server;
        Q_EMIT theirsChanged();
    }
    m_document->replace(mine, tr("Restore the changes kept from last time"));
}

void MappingController::documentChanged()
{
    m_preview->setMapping(m_document->mapping());
    m_impact->setMappings(m_document->saved(), m_document->mapping(), m_document->catalog());
    keepDraft();
}

void MappingController::setBrokenJson(const std::optional<QByteArray> &text)
{
    if (text == m_brokenJson)
        return;
    m_brokenJson = text;
    keepDraft();
}

void MappingController::setDraftProblem(const std::optional<domain::Error> &problem)
{
    m_draftProblem = problem;
    Q_EMIT draftProblemChanged();
}

void MappingController::keepDraft()
{
    if (!m_source || m_loading)
        return;
    if (m_document->isChanged() || m_brokenJson) {
        const models::MappingDraft draft{.base = QByteArray::fromStdString(m_document->saved().toJson()),
                                         .mapping = QByteArray::fromStdString(m_document->mapping().toJson()),
                                         .brokenText = m_brokenJson};
        m_drafts->put(mappingKind(), m_sourceId, draft.toJson());
    } else {
        m_drafts->remove(mappingKind(), m_sourceId);
    }
}

void MappingController::keepSteps()
{
    if (!m_source || m_loading)
        return;
    const QByteArray steps = m_document->historyJson();
    if (steps.isEmpty())
        m_drafts->remove(stepsKind(), m_sourceId);
    else
        m_drafts->put(stepsKind(), m_sourceId, steps);
}

void MappingController::sampleChanged()
{
    m_preview->setPayload(m_shelf->text());
    if (!m_source || m_loading || m_shelf->text().size() > models::PreviewController::maximumSize)
        return;
    if (m_shelf->isExample())
        m_drafts->remove(sampleKind(), m_sourceId);
    else
        m_drafts->put(sampleKind(), m_sourceId, QByteArray::fromStdString(m_shelf->text()));
}

void MappingController::previewUpdated()
{
    m_table->setPreview(m_preview->preview());
    m_results->setPreview(m_preview->preview());
    if (!m_source || m_loading)
        return;
    models::SourceFacts facts = m_facts.value(m_sourceId);
    facts.hasDraft = m_document->isChanged() || m_brokenJson;
    if (m_preview->preview() && !m_preview->isOutOfDate() && m_document->isEditable())
        facts.unmapped = static_cast<int>(m_preview->preview()->ghostCount);
    m_facts.insert(m_sourceId, facts);
    m_sources->setFactsOf(m_sourceId, facts);
}

QString MappingController::configTitle() const
{
    if (!m_session || !m_source)
        return {};
    const auto config = m_session->catalog().findConfig(m_source->configId);
    return config ? config->title() : QString();
}

void MappingController::setServerVersion(const domain::ConversionSource &source)
{
    if (!m_source || source.id != m_source->id || *m_source == source)
        return;
    const bool otherMapping = source.fieldMappings != m_source->fieldMappings;
    m_source = source;
    if (otherMapping) {
        const mapping::FieldMapping server = parse(source);
        m_history->recordSeen(m_sourceId, source.fieldMappings);
        if (server == m_document->mapping()) {
            m_theirs.reset();
            m_document->setSaved(server);
        } else if (!m_document->isChanged() && !m_brokenJson) {
            m_document->load(server);
        } else if (!(server == m_document->saved())) {
            m_theirs = server;
        } else {
            m_theirs.reset(); // it went back to where the edits began
        }
        Q_EMIT theirsChanged();
    }
    Q_EMIT sourceChanged();
}

void MappingController::continueFrom(const mapping::FieldMapping &theirs, const mapping::FieldMapping &merged)
{
    m_theirs.reset();
    m_document->setSaved(theirs);
    m_document->replace(merged, tr("Take over the other changes"));
    Q_EMIT theirsChanged();
}

void MappingController::setSavedOnServer(const domain::ConversionSource &source, const QString &note)
{
    if (!m_source || source.id != m_source->id)
        return;
    m_source = source;
    m_theirs.reset();
    const mapping::FieldMapping stored = parse(source);
    m_history->recordSaved(m_sourceId, source.fieldMappings, stored, note);
    m_document->setSaved(stored);
    m_drafts->flush();
    if (m_session)
        m_session->catalog().replaceSource(source);
    Q_EMIT theirsChanged();
    Q_EMIT sourceChanged();
}

void MappingController::setStoredOtherwise(const domain::ConversionSource &source)
{
    m_history->recordAltered(source.id, source.fieldMappings);
    setServerVersion(source);
    if (m_session)
        m_session->catalog().replaceSource(source);
}

void MappingController::apply(const models::Mend &mend)
{
    switch (mend.kind) {
    case models::Mend::Kind::None: break;
    case models::Mend::Kind::SampleValue:
        // The place is one of the text that the preview was made from.
        if (m_preview->preview() && m_preview->preview()->sample->text == m_shelf->text())
            m_shelf->replaceText(withValue(m_shelf->text(), mend.span, mend.text));
        break;
    case models::Mend::Kind::Path: m_document->setPath(mend.rule, mend.text); break;
    case models::Mend::Kind::Target: m_document->setTarget({mend.rule}, mend.text); break;
    case models::Mend::Kind::Currency: m_document->setRevenueCurrency(mend.text); break;
    case models::Mend::Kind::Expectation: m_expectations->expectFromNowOn(mend); break;
    }
}

} // namespace desk::ui
