// SPDX-License-Identifier: GPL-3.0-or-later
// What may be pasted, opened or typed as a sample and is none: one clear sentence, a fluent window, nothing lost.
#include "mappingpagefixture.h"

#include "tests/ui/widgets/grab.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace desk;

namespace {

QByteArray huge()
{
    QByteArray text = "{\"order_total\": \"499.99\"";
    while (text.size() < 40 * 1024 * 1024)
        text += ",\n\"key" + QByteArray::number(text.size()) + "\": \"" + QByteArray(1000, 'x') + "\"";
    return text + "}";
}

} // namespace

class BadSamplesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MappingPageFixture> m_ui;

    void command(const QString &text)
    {
        for (QAction *action : m_ui->page()->commands()) {
            if (action->text() == text) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }

    /// With the dialog, as by hand.
    void open(const QString &name)
    {
        command(QStringLiteral("Open a file…"));
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_ui->page()->findChild<QFileDialog *>()) && dialog->isVisible());
        dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(name);
        QTest::keyClick(dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit")), Qt::Key_Return);
        QTRY_VERIFY(!m_ui->page()->findChild<QFileDialog *>());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_ui = std::make_unique<MappingPageFixture>(m_folder->path());
        QVERIFY(m_ui->isReady());
        QVERIFY(m_ui->select(QStringLiteral("Booking desk")));
    }
    void cleanup()
    {
        m_ui.reset();
        m_folder.reset();
    }

    void fortyMegabytesAreNotTaken_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("with the command") << QStringLiteral("command");
        QTest::newRow("with Ctrl+V in the editor") << QStringLiteral("keys");
        QTest::newRow("from a file") << QStringLiteral("file");
    }
    void fortyMegabytesAreNotTaken()
    {
        QFETCH(QString, how);
        const QByteArray before = m_ui->editor()->text();
        QGuiApplication::clipboard()->setText(QString::fromLatin1(huge()));
        m_ui->editor()->setFocus();
        if (how == QLatin1String("keys")) {
            QTest::keySequence(m_ui->editor()->focusWidget(), QKeySequence(QKeySequence::Paste));
        } else if (how == QLatin1String("command")) {
            command(QStringLiteral("Paste a payload"));
        } else {
            const QString name = m_folder->filePath(QStringLiteral("huge.json"));
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(40 * 1024 * 1024));
            open(name);
        }
        QTRY_VERIFY2(m_ui->words().contains(QStringLiteral("at most 16 MB fit here")), qPrintable(m_ui->words()));
        QCOMPARE(m_ui->editor()->text(), before); // nothing is lost
        QVERIFY(!m_ui->find<QWidget>("outOfDateBanner")->isVisible());
        ui::test::keep(ui::test::grab(m_ui->page(), 1), QStringLiteral("mappings-too-large-") + how);
        // The next text that can be read takes the sentence away.
        QGuiApplication::clipboard()->setText(QStringLiteral("{\"order_total\": 5}"));
        command(QStringLiteral("Paste a payload"));
        QTRY_VERIFY(!m_ui->words().contains(QStringLiteral("at most 16 MB")));
        QVERIFY(m_ui->editor()->text().contains("\"order_total\": 5"));
    }

    void deepNestingIsHeldAndSaid_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("closed") << QByteArray("{\"a\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}')
                                << true;
        QTest::newRow("open arrays") << QByteArray(100'000, '[') << false;
        QTest::newRow("open objects") << QByteArray("{\"a\":").repeated(100'000) << false;
    }
    void deepNestingIsHeldAndSaid()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, good);
        QGuiApplication::clipboard()->setText(QString::fromLatin1(text));
        command(QStringLiteral("Paste a payload"));
        QVERIFY(m_ui->editor()->text().size() < text.size() * 2);
        auto *banner = m_ui->find<QWidget>("outOfDateBanner");
        QTRY_VERIFY_WITH_TIMEOUT(m_ui->words().contains(QStringLiteral("ends in the middle")) != good, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(banner->isVisible(), !good, 20'000);
    }

    void aFileThatIsNotUtf8IsExplained()
    {
        const QByteArray before = m_ui->editor()->text();
        const QString name = m_folder->filePath(QStringLiteral("latin.json"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"a\": \"J\xf6rg\"}") > 0);
        file.close();
        open(name);
        QTRY_VERIFY(m_ui->words().contains(QStringLiteral("not UTF-8")));
        QCOMPARE(m_ui->editor()->text(), before);
    }

    void ofARepeatedKeyTheFirstCounts()
    {
        m_ui->editor()->replaceText("{\"order_total\": \"1.00\", \"order_total\": \"2.00\"}");
        const QAbstractItemModel *results = m_ui->find<QListView>("resultList")->model();
        QTRY_VERIFY(results->rowCount() > 0 && results->index(0, 0).data().toString() == QStringLiteral("Value: 1.00"));
    }

    void aFullDiskIsSaidAndNothingTypedIsLost()
    {
        QSignalSpy notes(m_ui->page(), &ui::Page::notify);
        QVERIFY(m_ui->limitWorkspace(1)); // no page more than it has
        const QByteArray text = "{\"vendor_id\": \"" + QByteArray(300'000, 'V') + "\"}";
        m_ui->editor()->replaceText(text);
        QTRY_COMPARE_WITH_TIMEOUT(notes.count(), 1, 10'000);
        QVERIFY2(notes.first().first().toString().contains(QStringLiteral("full")),
                 qPrintable(notes.first().first().toString()));
        for (int i = 0; i < 5; ++i) {
            m_ui->editor()->replaceText(text + QByteArray(i + 1, '\n'));
            QTest::qWait(200); // as somebody types on
        }
        QCOMPARE(notes.count(), 1);
        QVERIFY(m_ui->limitWorkspace(1'000'000)); // room again: it is written without another key
        QTRY_VERIFY_WITH_TIMEOUT(m_ui->draft(QStringLiteral("sample")) == m_ui->editor()->text(), 15'000);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::Theme::instance().setMode(ui::Theme::Mode::Light);
    ui::Theme::instance().apply(application);
    BadSamplesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_badsamples.moc"
