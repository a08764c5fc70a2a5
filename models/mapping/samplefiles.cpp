// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/samplefiles.h"

#include "app/mapping/expectation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

namespace desk::models {

using mapping::ExpectationDocument;

namespace {

struct SampleWords {
    Q_DECLARE_TR_FUNCTIONS(desk::models::SampleFiles)
};

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// One JSON object: a payload, or a document when it says that it is one.
domain::Result<SampleFromFile> sampleOf(domain::JsonValue object)
{
    SampleFromFile sample;
    if (!object["payload"].isObject() || !object["expect"].isObject()) {
        sample.payload = bytesOf(object.source());
        return sample;
    }
    const auto document = ExpectationDocument::parse(std::string(object.source()));
    if (!document)
        return tl::unexpected(document.error());
    sample.name = QString::fromStdString(document->name());
    sample.payload = bytesOf(document->payload().source());
    if (!document->expectations().empty())
        sample.document = bytesOf(document->toJson());
    return sample;
}

class Reader
{
public:
    explicit Reader(SamplesRead &read) : m_read(read) {}

    void readWhole(const QString &file, const QByteArray &bytes)
    {
        domain::JsonDocument document;
        if (const auto error = document.parseView({bytes.constData(), static_cast<std::size_t>(bytes.size())})) {
            problem(QFileInfo(file).fileName(), error->message());
            return;
        }
        const domain::JsonValue root = document.root();
        if (root.isObject()) {
            add(root, QFileInfo(file).fileName(), QFileInfo(file));
        } else if (root.isArray()) {
            std::size_t number = 0;
            for (const domain::JsonMember element : root)
                add(element.value,
                    //: %1 is a file name, %2 a number
                    SampleWords::tr("%1, element %2").arg(QFileInfo(file).fileName(), QString::number(++number)), {});
        } else {
            problem(QFileInfo(file).fileName(), SampleWords::tr("A payload is a JSON object."));
        }
    }

    bool readLines(const QString &file, QFile &input, const std::function<bool()> &goOn)
    {
        for (qint64 number = 1; !input.atEnd(); ++number) {
            constexpr qint64 often = 1000;
            if (number % often == 0 && !goOn())
                return false;
            const QByteArray line = input.readLine();
            if (line.trimmed().isEmpty())
                continue;
            //: %1 is a file name, %2 a number
            const QString where =
                SampleWords::tr("%1, line %2").arg(QFileInfo(file).fileName(), QString::number(number));
            if (const auto error = m_line.parseView({line.constData(), static_cast<std::size_t>(line.size())}))
                problem(where, error->message());
            else
                add(m_line.root(), where, {});
        }
        return true;
    }

    void problem(const QString &where, const QString &message)
    {
        constexpr qsizetype mostTold = 200;
        if (m_read.problems.size() < mostTold)
            //: %1 is a place such as "orders.jsonl, line 12", %2 a whole sentence
            m_read.problems << SampleWords::tr("%1: %2").arg(where, message);
    }

private:
    void add(domain::JsonValue value, const QString &where, const QFileInfo &file)
    {
        if (!value.isObject()) {
            problem(where, SampleWords::tr("A payload is a JSON object."));
            return;
        }
        auto sample = sampleOf(value);
        if (!sample) {
            problem(where, sample.error().message);
            return;
        }
        if (sample->name.isEmpty())
            sample->name = file.completeBaseName();
        sample->fileName = file.fileName();
        m_read.samples.append(std::move(*sample));
    }

    SamplesRead &m_read;
    domain::JsonDocument m_line;
};

bool hasLines(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    return ending == QLatin1String("jsonl") || ending == QLatin1String("ndjson");
}

std::string markOf(const QByteArray &document)
{
    const auto parsed = ExpectationDocument::parse(document.toStdString());
    if (!parsed)
        return {};
    std::string mark = parsed->payload().toCompact();
    mark += parsed->direct().isObject() ? parsed->direct().toCompact() : std::string();
    return mark;
}

/// A name that is free, or that of an earlier file of the same sample.
QString placeFor(const QDir &folder, const SampleToFile &sample, QSet<QString> &taken, bool &replaces)
{
    const QString wanted = sample.fileName.isEmpty() ? sampleFileName(sample.name) : sample.fileName;
    const QString base = QFileInfo(wanted).completeBaseName();
    std::string mark;
    for (int i = 1;; ++i) {
        QString name = i == 1 ? wanted : QStringLiteral("%1-%2.json").arg(base).arg(i);
        // Some file systems know no case.
        if (taken.contains(name.toLower()))
            continue;
        replaces = folder.exists(name);
        if (replaces) {
            QFile there(folder.filePath(name));
            if (mark.empty())
                mark = markOf(sample.document);
            if (mark.empty() || !there.open(QIODevice::ReadOnly) || markOf(there.readAll()) != mark)
                continue;
        }
        taken.insert(name.toLower());
        return name;
    }
}

} // namespace

SamplesRead readSampleFiles(const QStringList &files, const Progress &progress)
{
    SamplesRead read;
    Reader reader(read);
    qint64 all = 1;
    for (const QString &file : files)
        all += QFileInfo(file).size();
    qint64 before = 0;
    for (const QString &file : files) {
        QFile input(file);
        if (!input.open(QIODevice::ReadOnly)) {
            //: %1 is why the system refuses it
            reader.problem(QFileInfo(file).fileName(),
                           SampleWords::tr("It cannot be opened: %1.").arg(input.errorString()));
            continue;
        }
        bool goesOn = true;
        if (hasLines(file))
            goesOn =
                reader.readLines(file, input, [&] { return progress(double(before + input.pos()) / double(all)); });
        else
            reader.readWhole(file, input.readAll());
        before += input.size();
        if (!goesOn || !progress(double(before) / double(all))) {
            read.cancelled = true;
            read.samples.clear();
            return read;
        }
    }
    return read;
}

domain::Result<SamplesWritten> writeSampleFiles(const QString &folder, const QList<SampleToFile> &samples,
                                                const Progress &progress)
{
    SamplesWritten done;
    const QDir place(folder);
    QSet<QString> taken;
    for (const SampleToFile &sample : samples) {
        if (!progress(double(done.written) / double(samples.size()))) {
            done.cancelled = true;
            return done;
        }
        bool replaces = false;
        const QString name = placeFor(place, sample, taken, replaces);
        QSaveFile file(place.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(sample.document) != sample.document.size() || !file.commit())
            return domain::fail(QStringLiteral("file.unwritable"),
                                //: %1 is a file name, %2 the system's reason
                                SampleWords::tr("%1 cannot be written: %2. The files before it are there.")
                                    .arg(file.fileName(), file.errorString()));
        ++done.written;
        done.replaced += replaces ? 1 : 0;
        if (sample.sampleId != 0 && !done.names.contains(sample.sampleId))
            done.names.insert(sample.sampleId, name);
    }
    return done;
}

QString sampleFileName(const QString &name)
{
    constexpr qsizetype longest = 60;
    QString file;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.isLetterOrNumber())
            file += c;
        else if (!c.isMark() && !file.isEmpty() && !file.endsWith(QLatin1Char('-')))
            file += QLatin1Char('-');
        if (file.size() >= longest)
            break;
    }
    while (file.endsWith(QLatin1Char('-')))
        file.chop(1);
    return (file.isEmpty() ? QStringLiteral("sample") : file) + QStringLiteral(".json");
}

} // namespace desk::models
