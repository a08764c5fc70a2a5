// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/answerparser.h"

#include <QTest>

using desk::api::AnswerParser;
using State = AnswerParser::State;

class AnswerParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeAnswers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("ends");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nab") << false << 200
                                << QByteArray("ab");
        QTest::newRow("length 0") << QByteArray("HTTP/1.1 201 Created\r\ncontent-length:0\r\n\r\n") << false << 201
                                  << QByteArray();
        QTest::newRow("until end") << QByteArray("HTTP/1.0 200 OK\r\n\r\nabc") << true << 200 << QByteArray("abc");
        QTest::newRow("chunked") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                               "3;x=y\r\nabc\r\n2\r\nde\r\n0\r\nTrailer: 1\r\n\r\n")
                                 << false << 200 << QByteArray("abcde");
        QTest::newRow("no content") << QByteArray("HTTP/1.1 204 No Content\r\nX: y\r\n\r\n") << false << 204
                                    << QByteArray();
        QTest::newRow("interim first") << QByteArray(
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nz")
                                       << false << 200 << QByteArray("z");
        QTest::newRow("no reason") << QByteArray("HTTP/1.1 404\r\nContent-Length: 1\r\n\r\nz") << false << 404
                                   << QByteArray("z");
    }

    void wholeAnswers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, ends);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        // Given in one piece and byte by byte, the answer is the same.
        for (const qsizetype piece : {bytes.size(), qsizetype{1}}) {
            AnswerParser parser(100);
            for (qsizetype at = 0; at < bytes.size(); at += piece)
                parser.feed(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
            if (ends) {
                QCOMPARE(parser.state(), State::Body);
                parser.end();
            }
            QCOMPARE(parser.state(), State::Complete);
            QCOMPARE(parser.status(), status);
            QCOMPARE(parser.body(), body);
        }
    }

    void brokenAnswers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("state");
        const auto row = [](const char *name, const char *bytes, State state) {
            QTest::newRow(name) << QByteArray(bytes) << static_cast<int>(state);
        };
        row("not http", "SSH-2.0-OpenSSH_9.2\r\n", State::Malformed);
        row("no status", "HTTP/1.1 abc OK\r\n\r\n", State::Malformed);
        row("status 99", "HTTP/1.1 099 OK\r\n\r\n", State::Malformed);
        row("http 2 preface", "HTTP/2 200\r\n\r\n", State::Malformed);
        row("header without colon", "HTTP/1.1 200 OK\r\nnonsense\r\n\r\n", State::Malformed);
        row("bad length", "HTTP/1.1 200 OK\r\nContent-Length: 12x\r\n\r\n", State::Malformed);
        row("negative length", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", State::Malformed);
        row("too long by header", "HTTP/1.1 200 OK\r\nContent-Length: 101\r\n\r\n", State::TooLarge);
        row("too long chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffff\r\n", State::TooLarge);
        row("bad chunk size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n", State::Malformed);
        row("chunk without end", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n", State::Malformed);
        row("truncated body", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nab", State::Body);
        row("truncated head", "HTTP/1.1 200 OK\r\nContent-", State::Head);
    }

    void brokenAnswers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, state);
        AnswerParser parser(100);
        parser.feed(bytes);
        QCOMPARE(static_cast<int>(parser.end()), state);
    }

    void aBodyWithoutEndIsCutOff()
    {
        AnswerParser parser(100);
        parser.feed("HTTP/1.1 200 OK\r\n\r\n");
        for (int i = 0; i < 100 && parser.state() == State::Body; ++i)
            parser.feed("0123456789");
        QCOMPARE(parser.state(), State::TooLarge);
        QVERIFY(parser.body().size() <= 100);
    }

    void aHeadWithoutEndIsCutOff()
    {
        AnswerParser parser(100);
        parser.feed("HTTP/1.1 200 OK\r\n");
        for (int i = 0; i < 10'000 && parser.state() == State::Head; ++i)
            parser.feed("X-Long: 0123456789\r\n");
        QCOMPARE(parser.state(), State::Malformed);
    }
};

QTEST_GUILESS_MAIN(AnswerParserTest)
#include "tst_answerparser.moc"
