// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping/phone/phonenote.h"

#include <QTest>

class TestPhoneNote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersThatCannotExistAreNoted_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<bool>("noted");
        QTest::newRow("Berlin") << QByteArray("+493012345678") << false;
        QTest::newRow("Mountain View") << QByteArray("+16502530000") << false;
        QTest::newRow("too short") << QByteArray("+4912") << true;
        QTest::newRow("too long") << QByteArray("+165025300001234") << true;
        QTest::newRow("no such area") << QByteArray("+11111111111") << true;
        QTest::newRow("national") << QByteArray("030 123456") << false;
    }
    void numbersThatCannotExistAreNoted()
    {
        QFETCH(QByteArray, number);
        QFETCH(bool, noted);
        const auto note = desk::mapping::phoneNote(number.toStdString());
        QCOMPARE(note.has_value(), noted);
        QVERIFY(!note || note->endsWith(QLatin1Char('.')));
    }
};

QTEST_APPLESS_MAIN(TestPhoneNote)
#include "tst_phonenote.moc"
