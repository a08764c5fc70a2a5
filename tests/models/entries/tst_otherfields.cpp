// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entries/otherfields.h"

#include <QTest>

using namespace desk::models;

/// What the server says of an entry and this program has no name for is shown all the same.
class OtherFieldsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesWhatNobodyNamed_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QList<NamedText>>("fields");
        QTest::newRow("known only") << QByteArray(R"({"id":"e","eventValue":7.5,"contact":{"id":"c","email":"a@b"}})")
                                    << QList<NamedText>();
        QTest::newRow("kinds") << QByteArray(R"({"z":"text","id":"e","n":7.50,"o":{"a":[1,2]},"b":true,"x":null})")
                               << QList<NamedText>{{QStringLiteral("z"), QStringLiteral("text")},
                                                   {QStringLiteral("n"), QStringLiteral("7.50")},
                                                   {QStringLiteral("o"), QStringLiteral(R"({"a":[1,2]})")},
                                                   {QStringLiteral("b"), QStringLiteral("true")}};
        QTest::newRow("of the contact") << QByteArray(R"({"contact":{"id":"c","name":"A","phone":"+1 2"},"id":"e"})")
                                        << QList<NamedText>{{QStringLiteral("contact.phone"), QStringLiteral("+1 2")}};
        QTest::newRow("a contact that is none")
            << QByteArray(R"({"contact":"c"})") << QList<NamedText>{{QStringLiteral("contact"), QStringLiteral("c")}};
        QTest::newRow("no object") << QByteArray("[1]") << QList<NamedText>();
        QTest::newRow("no JSON") << QByteArray("{") << QList<NamedText>();
        QTest::newRow("nothing") << QByteArray() << QList<NamedText>();
    }
    void namesWhatNobodyNamed()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QList<NamedText>, fields);
        QCOMPARE(otherFields(raw), fields);
    }
};

QTEST_GUILESS_MAIN(OtherFieldsTest)
#include "tst_otherfields.moc"
