// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connections/session.h"
#include "app/domain/entities.h"
#include "models/mapping/draftkeeper.h"
#include "models/mapping/impact.h"
#include "models/mapping/lintcontroller.h"
#include "models/mapping/mappingdocument.h"
#include "models/mapping/mappingtablemodel.h"
#include "models/mapping/othersources.h"
#include "models/mapping/payloadlibrary.h"
#include "models/mapping/previewcontroller.h"
#include "models/mapping/profilecontroller.h"
#include "models/mapping/quietthings.h"
#include "models/mapping/resultmodel.h"
#include "models/mapping/sourcetreemodel.h"
#include "ui/mapping/mappinghistory.h"
#include "ui/mapping/sampleshelf.h"

#include <QObject>
#include <QPointer>

namespace desk::ui {

class CaptureController;
class SampleExpectations;

/// What the Mappings page works on: the session's sources, the mapping of the chosen one with its steps, its samples,
/// the live preview and the impact, and the drafts that keep all of it. Knows no widget. GUI thread.
class MappingController : public QObject
{
    Q_OBJECT
public:
    explicit MappingController(QObject *parent = nullptr);
    ~MappingController() override;

    void setSession(connections::Session *session);
    [[nodiscard]] connections::Session *session() const { return m_session; }

    /// Chooses a source; its drafts and samples come a moment later (see isLoading). An unknown id is remembered until
    /// the catalog has it.
    void selectSource(const QString &sourceId);
    [[nodiscard]] const QString &sourceId() const { return m_sourceId; }
    [[nodiscard]] const std::optional<domain::ConversionSource> &source() const { return m_source; }
    [[nodiscard]] QString configTitle() const;
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// Why the stored mapping cannot be read, when it cannot.
    [[nodiscard]] const QString &unreadable() const { return m_unreadable; }

    [[nodiscard]] models::MappingDocument *document() const { return m_document; }
    [[nodiscard]] models::PreviewController *preview() const { return m_preview; }
    [[nodiscard]] models::ImpactController *impact() const { return m_impact; }
    [[nodiscard]] models::SourceTreeModel *sources() const { return m_sources; }
    [[nodiscard]] models::MappingTableModel *table() const { return m_table; }
    [[nodiscard]] models::ResultModel *results() const { return m_results; }
    [[nodiscard]] SampleShelf *shelf() const { return m_shelf; }
    /// Every stored payload of the chosen source.
    [[nodiscard]] models::PayloadLibrary *payloads() const { return m_payloads; }
    /// Which keys they have, and what changed in them.
    [[nodiscard]] models::ProfileController *profiles() const { return m_profiles; }

    [[nodiscard]] SampleExpectations *expectations() const { return m_expectations; }
    [[nodiscard]] CaptureController *capture() const { return m_capture; }
    /// What is to be said of the present mapping; lint()->errorSentence() is for the moment before a save.
    [[nodiscard]] models::LintController *lint() const { return m_lint; }
    /// What the operator asked not to be told of the chosen source.
    [[nodiscard]] models::QuietThings *quiet() const { return m_quiet; }

    /// The service's version is another than the one the present edits started from.
    [[nodiscard]] const std::optional<mapping::FieldMapping> &theirs() const { return m_theirs; }
    /// Learned from the service: its present version of the chosen source.
    void setServerVersion(const domain::ConversionSource &source);
    /// The operator has seen the comparison: edits go on from their version, with this result.
    void continueFrom(const mapping::FieldMapping &theirs, const mapping::FieldMapping &merged);
    /// The service stored the present mapping. `note`: why, in spite of failing expectations; kept in the history.
    void setSavedOnServer(const domain::ConversionSource &source, const QString &note = {});
    /// What the mend button of a result does, as an undoable step or in the sample's text.
    void apply(const models::Mend &mend);

    /// The service has this in the place of what was saved; the edits stay unsaved, with it as theirs().
    void setStoredOtherwise(const domain::ConversionSource &source);
    [[nodiscard]] MappingHistory *history() const { return m_history; }
    /// What stands in the JSON editor while it is no mapping: kept with the draft beside the last good version.
    [[nodiscard]] const std::optional<QByteArray> &brokenJson() const { return m_brokenJson; }
    void setBrokenJson(const std::optional<QByteArray> &text);

    /// Why the workspace does not keep the drafts at present.
    [[nodiscard]] const std::optional<domain::Error> &draftProblem() const { return m_draftProblem; }
    /// Writes what is pending now, for the moment before the window goes.
    void flushDrafts() { m_drafts->flush(); }

Q_SIGNALS:
    void sourceChanged();      ///< another source, or the same with other properties
    void loadingChanged();     ///< drafts and samples are there
    void theirsChanged();      ///< somebody else saved, or it was settled
    void catalogUpdated();     ///< the list of sources or its state changed
    void draftRestored();      ///< unsaved edits of an earlier run are shown
    void brokenJsonRestored(); ///< brokenJson() is of an earlier run
    void draftProblemChanged();
    void failed(const desk::domain::Error &error);

private:
    struct Kept {
        std::optional<QByteArray> mappingDraft;
        std::optional<models::EditHistory> steps;
        SampleShelf::Content samples;
    };

    void readCatalog();
    void readFacts();
    void fetchReceived();
    void reloadSamples();
    void updateTargets();
    void loadSource(const domain::ConversionSource &source);
    void takeKept(const Kept &kept);
    void restoreDraft(const QByteArray &json, const std::optional<models::EditHistory> &steps);
    void restoreMapping(const mapping::FieldMapping &base, const mapping::FieldMapping &mine);
    void keepDraft();
    void keepSteps();
    void setDraftProblem(const std::optional<domain::Error> &problem);
    void documentChanged();
    void sampleChanged();
    void previewUpdated();
    void useNeighbours();
    [[nodiscard]] mapping::FieldMapping parse(const domain::ConversionSource &source);

    QPointer<connections::Session> m_session;
    QString m_sourceId;
    std::optional<domain::ConversionSource> m_source;
    std::optional<mapping::FieldMapping> m_theirs;
    std::optional<QByteArray> m_brokenJson;
    std::optional<domain::Error> m_draftProblem;
    QString m_unreadable;
    bool m_loading = false;
    bool m_fetchedReceived = false;
    bool m_samplesArrived = false; ///< while a source was being loaded
    quint64 m_generation = 0;
    QHash<QString, models::SourceFacts> m_facts;

    models::MappingDocument *m_document;
    models::PreviewController *m_preview;
    models::ImpactController *m_impact;
    models::SourceTreeModel *m_sources;
    models::MappingTableModel *m_table;
    models::ResultModel *m_results;
    models::DraftKeeper *m_drafts;
    SampleShelf *m_shelf;
    models::PayloadLibrary *m_payloads;
    SampleExpectations *m_expectations;
    CaptureController *m_capture;
    MappingHistory *m_history;
    models::ProfileController *m_profiles;
    models::OtherSources *m_others;
    models::QuietThings *m_quiet;
    models::LintController *m_lint;
};

/// Puts another value in the place of one in a JSON text, in the same kind of literal where that is possible.
[[nodiscard]] std::string withValue(const std::string &text, const models::TextSpan &place, const QString &value);

} // namespace desk::ui
