// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/store/comparisonrecord.h"
#include "app/store/samplerepository.h"
#include "models/mapping/samplefiles.h"
#include "models/mapping/samplelibrarymodel.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace desk::ui {

class MappingController;

/// What the sample library does with the workspace and with files: one long job at a time, with progress, off the GUI
/// thread. For one source; answers that come after the dialog are dropped. GUI thread.
class LibraryJobs : public QObject
{
    Q_OBJECT
public:
    explicit LibraryJobs(MappingController *controller, QObject *parent = nullptr);
    ~LibraryJobs() override;

    /// Reads all rows again; rowsRead() follows.
    void readRows();
    void search(const QString &words, const std::vector<models::LibraryRow> &rows);
    void rename(qint64 sampleId, const QString &name);
    /// Samples with what is expected of them; undo() puts the last removal back.
    void remove(const QList<qint64> &sampleIds);
    void undo();
    [[nodiscard]] bool canUndo() const { return !m_removed.samples.isEmpty(); }
    /// A submission's payload becomes a sample.
    void keep(qint64 submissionId);
    void importFiles(const QStringList &files);
    /// Each of these rows; `withOthers`: and the tests that no stored sample has.
    void exportTo(const QString &folder, const std::vector<models::LibraryRow> &rows, bool withOthers);
    [[nodiscard]] bool isBusy() const { return m_goOn != nullptr; }
    void cancel();

Q_SIGNALS:
    void rowsRead(const std::vector<desk::models::LibraryRow> &rows);
    void found(const QSet<qint64> &keys);
    void busyChanged();
    void progressed(double done);
    /// A job is done; one sentence, and what could not be read.
    void done(const QString &sentence, const QStringList &problems);
    void removed(int count);
    void failed(const desk::domain::Error &error);

private:
    struct Removed {
        QList<store::SampleRepository::Sample> samples;
        QList<store::MappingTest> tests;
    };
    void changedSamples();
    [[nodiscard]] std::vector<models::LibraryRow> rowsOf(const QList<store::SampleRepository::Head> &heads) const;
    void keepRead(const models::SamplesRead &read);
    void written(const domain::Result<models::SamplesWritten> &done);
    [[nodiscard]] models::Progress begin();
    void end();

    MappingController *m_controller;
    QString m_sourceId;
    Removed m_removed;
    std::shared_ptr<std::atomic_bool> m_goOn; ///< of the running job
    std::shared_ptr<std::atomic_bool> m_searching;
    quint64 m_search = 0;
};

} // namespace desk::ui
