// SPDX-License-Identifier: GPL-3.0-or-later
// Every language that is shipped is complete: each text of the sources has a finished translation in translations/*.ts.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList translations; // several for plural forms
    bool isNumerus = false;
    bool isFinished = false;

    [[nodiscard]] QString name() const { return context + QStringLiteral(": ") + source; }
    [[nodiscard]] QString key() const { return context + QChar(0) + source + QChar(0) + comment; }
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QStringLiteral("numerusform"))
            message.translations.append(xml.readElementText());
        else if (xml.isCharacters())
            text += xml.text();
        else if (xml.isEndElement() && xml.name() == QStringLiteral("translation"))
            break;
    }
    if (!message.isNumerus)
        message.translations.append(text);
}

QList<Message> read(const QString &file)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&device);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QStringLiteral("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QStringLiteral("message")) {
            messages.append(Message{.context = context, .source = {}, .comment = {}, .translations = {}});
            messages.last().isNumerus = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
        } else if (messages.isEmpty()) {
            continue;
        } else if (xml.name() == QStringLiteral("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("comment")) {
            messages.last().comment = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            readTranslation(xml, messages.last());
        }
    }
    return messages;
}

QStringList placeholders(const QString &text)
{
    QStringList found;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('%') && text.at(i + 1).isDigit())
            found.append(text.mid(i, 2));
    }
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("pluralsOnly");
        const QDir folder(QStringLiteral(DESK_TRANSLATIONS));
        const QStringList files = folder.entryList({QStringLiteral("conversion-desk_*.ts")});
        QVERIFY(files.size() >= 2);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file) << file.endsWith(QStringLiteral("_en.ts"));
    }

    void everyTextIsTranslated()
    {
        QFETCH(QString, file);
        QFETCH(bool, pluralsOnly);
        // A fresh reading of the sources into a copy shows what the file has not heard of yet.
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QFileInfo(file).fileName());
        QVERIFY(QFile::copy(file, copy));
        QStringList arguments = QStringLiteral(DESK_LUPDATE_ARGUMENTS).split(QLatin1Char('|'));
        if (pluralsOnly)
            arguments << QStringLiteral("-pluralonly") << QStringLiteral("-target-language") << QStringLiteral("en");
        arguments << QStringLiteral("-ts") << copy;
        QProcess lupdate;
        lupdate.start(QStringLiteral(DESK_LUPDATE), arguments);
        QVERIFY(lupdate.waitForFinished(60'000));
        QCOMPARE(lupdate.exitCode(), 0);

        QStringList problems;
        const QList<Message> messages = read(copy);
        QVERIFY(pluralsOnly || messages.size() > 100);
        for (const Message &message : messages) {
            if (!message.isFinished || message.translations.contains(QString()))
                problems.append(QStringLiteral("not translated: ") + message.name());
            for (const QString &translation : message.translations) {
                if (message.isFinished && !message.isNumerus
                    && placeholders(translation) != placeholders(message.source))
                    problems.append(QStringLiteral("other placeholders than the source: ") + message.name());
            }
        }
        QVERIFY2(problems.isEmpty(), qPrintable(QStringLiteral("%1 problems, the first ones:\n").arg(problems.size())
                                                + problems.mid(0, 40).join(QLatin1Char('\n'))
                                                + QStringLiteral("\n./desk translations brings the files up to date")));
    }

    void noTextIsLeftOverFromAnEarlierVersion_data() { everyTextIsTranslated_data(); }

    void noTextIsLeftOverFromAnEarlierVersion()
    {
        QFETCH(QString, file);
        QFETCH(bool, pluralsOnly);
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QFileInfo(file).fileName());
        QVERIFY(QFile::copy(file, copy));
        QStringList arguments = QStringLiteral(DESK_LUPDATE_ARGUMENTS).split(QLatin1Char('|'));
        if (pluralsOnly)
            arguments << QStringLiteral("-pluralonly") << QStringLiteral("-target-language") << QStringLiteral("en");
        arguments << QStringLiteral("-ts") << copy;
        QProcess lupdate;
        lupdate.start(QStringLiteral(DESK_LUPDATE), arguments);
        QVERIFY(lupdate.waitForFinished(60'000));
        QSet<QString> present;
        for (const Message &message : read(copy))
            present.insert(message.key());
        for (const Message &message : read(file))
            QVERIFY2(present.contains(message.key()), qPrintable(message.name()));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
