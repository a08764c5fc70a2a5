// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/phone/phonenote.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

class TestPhoneNote : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_program; ///< this test's own copy, so that nobody else runs it

    int running() const
    {
        int count = 0;
        for (const QString &process : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs))
            count += QFile::symLinkTarget(QStringLiteral("/proc/%1/exe").arg(process)) == m_program ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString name = QStringLiteral("/conversion-desk-phone");
        m_program = QDir(m_folder.path()).canonicalPath() + name;
        QVERIFY(QFile::copy(qEnvironmentVariable("CONVERSION_DESK_MODULES") + name, m_program));
        qputenv("CONVERSION_DESK_MODULES", QFile::encodeName(m_folder.path()));
    }

    void numbersThatCannotExistAreNoted_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QString>("note");
        QTest::newRow("Berlin") << QByteArray("+493012345678") << QString();
        QTest::newRow("Mountain View") << QByteArray("+16502530000") << QString();
        QTest::newRow("national") << QByteArray("030 123456") << QString();
        QTest::newRow("two lines") << QByteArray("+4912\n+4912") << QString();
        QTest::newRow("too short") << QByteArray("+165025")
                                   << QStringLiteral("+165025 is too short for a number with the country code +1.");
        QTest::newRow("short") << QByteArray(
            "+4912") << QStringLiteral("No number of the form of +4912 is in use under the country code +49.");
        QTest::newRow("too long") << QByteArray("+165025300001234")
                                  << QStringLiteral(
                                         "+165025300001234 is too long for a number with the country code +1.");
        QTest::newRow("no such area")
            << QByteArray("+11111111111")
            << QStringLiteral("No number of the form of +11111111111 is in use under the country code +1.");
        QTest::newRow("nowhere") << QByteArray("+") << QStringLiteral("+ cannot be a phone number anywhere.");
    }
    void numbersThatCannotExistAreNoted()
    {
        QFETCH(QByteArray, number);
        QFETCH(QString, note);
        QCOMPARE(desk::mapping::phoneNote(number.toStdString()).value_or(QString()), note);
    }

    void theLibraryGoesAndComesAgain()
    {
        QVERIFY(desk::mapping::phoneNote("+4912").has_value());
        QTRY_COMPARE_WITH_TIMEOUT(running(), 0, 30'000);
        QVERIFY(desk::mapping::phoneNote("+4912").has_value());
        QVERIFY(!desk::mapping::phoneNote("+493012345678").has_value());
        QVERIFY(running() <= 1);
    }

    void withoutTheProgramTheNoteSaysSo()
    {
        QVERIFY(QFile::rename(m_program, m_program + QStringLiteral(".away")));
        QTRY_COMPARE_WITH_TIMEOUT(running(), 0, 30'000);
        m_program += QStringLiteral(".away");
        QTRY_COMPARE_WITH_TIMEOUT(running(), 0, 30'000);
        const auto note = desk::mapping::phoneNote("+493012345678");
        QVERIFY(note);
        QVERIFY2(note->contains(QStringLiteral("conversion-desk-phone of this program cannot be loaded.")),
                 qPrintable(*note));
    }
};

QTEST_APPLESS_MAIN(TestPhoneNote)
#include "tst_phonenote.moc"
