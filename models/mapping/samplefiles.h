// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

/// Samples as files: plain JSON, one a sample with its expectations, friendly to version control. Blocking; for a pool
/// thread.
namespace desk::models {

/// A payload read from a file.
struct SampleFromFile {
    QString name;     ///< the document's, or the file's without its ending; empty for a line of many
    QString fileName; ///< without its folder; empty for a line of many
    QByteArray payload;
    QByteArray document; ///< empty when nothing is expected of it
};
struct SamplesRead {
    QList<SampleFromFile> samples;
    QStringList problems; ///< whole sentences that name file and line
    bool cancelled = false;
};
/// Told how much is done, from 0 to 1; answers whether to go on.
using Progress = std::function<bool(double done)>;

/// Reads files of one payload (*.json: an object, a list of objects, or an expectation document) and of many (*.jsonl,
/// *.ndjson: one a line). What cannot be read is a problem, the rest is read all the same.
[[nodiscard]] SamplesRead readSampleFiles(const QStringList &files, const Progress &progress);

/// A document to be written.
struct SampleToFile {
    qint64 sampleId = 0;
    QString name;
    QString fileName; ///< of the last time; empty: made of the name
    QByteArray document;
};
struct SamplesWritten {
    int written = 0;
    int replaced = 0;             ///< of them in the place of an earlier file of the same sample
    QHash<qint64, QString> names; ///< by sample
    bool cancelled = false;
};
/// Writes each into a file of its own in `folder`. A file that is there is replaced only if it is a sample file with
/// the same payload; any other stays, and a free name is taken.
[[nodiscard]] domain::Result<SamplesWritten> writeSampleFiles(const QString &folder, const QList<SampleToFile> &samples,
                                                              const Progress &progress);

/// "Captured 14:01:07" is "captured-14-01-07.json": lower case, letters, digits and hyphens.
[[nodiscard]] QString sampleFileName(const QString &name);

} // namespace desk::models
