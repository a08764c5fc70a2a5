// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappingpagefixture.h"

#include "app/store/samplerepository.h"
#include "models/mapping/keysmodel.h"
#include "models/mapping/mappingtablemodel.h"
#include "models/mapping/pathcompletions.h"
#include "tests/ui/widgets/fits.h"
#include "tests/ui/widgets/grab.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTest>

using namespace desk;
using models::KeysModel;
using models::MappingTableModel;

namespace {

QString bookingDesk()
{
    return QStringLiteral("Booking desk");
}

/// Newer payloads of the source in which the value came under another name.
domain::Result<int> addRenamed(store::Database &db, const QString &sourceId)
{
    store::SampleRepository samples(db);
    const auto known = samples.ofSource(sourceId, 1000);
    if (!known)
        return tl::unexpected(known.error());
    int count = 0;
    for (const auto &sample : *known) {
        QByteArray payload = sample.payload;
        if (!payload.contains("\"order_total\"") || count == 12)
            continue;
        const auto added =
            samples.add(sourceId, {}, QStringLiteral("captured"), payload.replace("\"order_total\"", "\"total_price\""),
                        domain::Instant(1'800'000'000'000 + ++count * 60'000));
        if (!added)
            return tl::unexpected(added.error());
    }
    return count;
}

} // namespace

class KeysPaneTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MappingPageFixture> m_ui;

    [[nodiscard]] QTableView *keys() const { return m_ui->find<QTableView>("keysTable"); }
    [[nodiscard]] QStringList paths() const
    {
        QStringList paths;
        for (int row = 0; row < keys()->model()->rowCount(); ++row)
            paths << keys()->model()->index(row, 0).data(KeysModel::PathRole).toString();
        return paths;
    }
    [[nodiscard]] QModelIndex key(const QString &path, int column = KeysModel::KeyColumn) const
    {
        const auto row = static_cast<int>(paths().indexOf(path));
        return row < 0 ? QModelIndex() : keys()->model()->index(row, column);
    }
    [[nodiscard]] QList<QAbstractButton *> tabs() const
    {
        return m_ui->find<ui::SegmentedControl>("mappingTabs")->findChildren<QAbstractButton *>();
    }
    /// A button of the list of findings that can be seen and clicked.
    [[nodiscard]] QPushButton *action(const char *name) const
    {
        for (auto *button : m_ui->find<QScrollArea>("driftList")->findChildren<QPushButton *>(QLatin1String(name))) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    }
    /// Opens the tab by its shortcut and waits until all payloads were looked at.
    void openKeys()
    {
        m_ui->page()->activateWindow();
        QTest::keySequence(m_ui->table(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
        QTRY_VERIFY_WITH_TIMEOUT(keys()->isVisible() && keys()->model()->rowCount() > 5, 20'000);
    }
    /// The newest payloads call the value by another name.
    void rename()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_ui->find<QComboBox>("sampleChooser")->count() > 10, 20'000);
        const auto written = m_ui->session()->workspace().write(
            [id = m_ui->sourceId(bookingDesk())](store::Database &db) { return addRenamed(db, id); });
        QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), 20'000);
        QVERIFY(written.result());
        QCOMPARE(*written.result(), 12);
        QVERIFY(m_ui->select(QStringLiteral("Lantern shop orders")));
        QVERIFY(m_ui->select(bookingDesk()));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_ui = std::make_unique<MappingPageFixture>(m_folder->path());
        QVERIFY(m_ui->isReady());
        QVERIFY(m_ui->select(bookingDesk()));
    }
    void cleanup()
    {
        m_ui.reset();
        m_folder.reset();
    }

    void theTabShowsTheKeysOfAllPayloads()
    {
        openKeys();
        QVERIFY(tabs().at(2)->isChecked());
        const QModelIndex total = key(QStringLiteral("order_total"));
        QVERIFY(total.isValid());
        QCOMPARE(total.data(KeysModel::TargetNameRole).toString(), QStringLiteral("eventValue"));
        QVERIFY(total.data(KeysModel::ShareRole).toDouble() > 0);
        QVERIFY(m_ui->find<QLabel>("keysSummary")->text().contains(QStringLiteral("payload")));
        keys()->setCurrentIndex(total);
        QTRY_VERIFY(m_ui->find<QLabel>("keyDetail")->text().contains(QStringLiteral("first seen")));
        ui::test::keep(ui::test::grab(m_ui->page(), 1), QStringLiteral("keys-plain"));
    }

    void enterMapsAKeyAndGoesToItsRule()
    {
        openKeys();
        QTRY_VERIFY_WITH_TIMEOUT(key(QStringLiteral("vendor_id")).isValid(), 20'000);
        keys()->setCurrentIndex(key(QStringLiteral("vendor_id")));
        QTest::keyClick(keys(), Qt::Key_Return);
        QVERIFY(m_ui->rules().contains(QStringLiteral("vendor_id>externalId")));
        QVERIFY(keys()->isVisible()); // the next one can follow
        QTest::keySequence(keys(), QKeySequence(QKeySequence::Undo));
        QVERIFY(!m_ui->rules().contains(QStringLiteral("vendor_id>externalId")));
        QTest::keySequence(keys(), QKeySequence(QKeySequence::Redo));
        keys()->setCurrentIndex(key(QStringLiteral("vendor_id")));
        QTest::keyClick(keys(), Qt::Key_Return);
        QVERIFY(m_ui->table()->isVisible());
        QCOMPARE(m_ui->table()->currentIndex().row(), m_ui->rowOf(QStringLiteral("vendor_id")));
    }

    void headersSortAndTheFilterNarrows()
    {
        openKeys();
        auto *header = keys()->horizontalHeader();
        const int x =
            header->sectionViewportPosition(KeysModel::KeyColumn) + header->sectionSize(KeysModel::KeyColumn) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
        QStringList sorted = paths();
        std::sort(sorted.begin(), sorted.end(),
                  [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
        QCOMPARE(paths(), sorted);
        auto *filter = m_ui->find<QLineEdit>("keysFilter");
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("ORDER_"));
        QTRY_VERIFY(!paths().contains(QStringLiteral("customer_email")));
        QVERIFY(paths().contains(QStringLiteral("order_total")));
        QTest::keyClicks(filter, QStringLiteral("zzz"));
        QTRY_VERIFY(!keys()->isVisible()); // says that nothing was found
        QVERIFY(m_ui->words().contains(QStringLiteral("Nothing found")));
        QTest::keyClick(filter, Qt::Key_Escape);
        QTRY_VERIFY(keys()->isVisible());
        auto *show = m_ui->find<QComboBox>("keysShow");
        show->setFocus();
        QTest::keyClick(show, Qt::Key_End); // mapped
        QTRY_VERIFY(!paths().contains(QStringLiteral("vendor_id")));
        QVERIFY(paths().contains(QStringLiteral("order_total")));
    }

    void aRenameIsOneClickAndCanBeUndone()
    {
        rename();
        QTRY_VERIFY_WITH_TIMEOUT(tabs().at(2)->text().contains(QLatin1Char('(')), 20'000); // the tab says so
        openKeys();
        QTRY_VERIFY_WITH_TIMEOUT(action("driftRename"), 20'000);
        QVERIFY2(m_ui->words(m_ui->find<QWidget>("driftList")).contains(QStringLiteral("order_total stopped coming")),
                 qPrintable(m_ui->words(m_ui->find<QWidget>("driftList"))));
        ui::test::keep(ui::test::grab(m_ui->page(), 1), QStringLiteral("keys-drift"));
        const QStringList before = m_ui->rules();
        action("driftRename")->setFocus();
        QTest::keyClick(action("driftRename"), Qt::Key_Space);
        QVERIFY(m_ui->rules().contains(QStringLiteral("total_price>eventValue")));
        QCOMPARE(m_ui->rules().size(), before.size());
        QTRY_VERIFY_WITH_TIMEOUT(!action("driftRename"), 20'000);
        QTest::keySequence(m_ui->table(), QKeySequence(QKeySequence::Undo));
        QCOMPARE(m_ui->rules(), before);
        QTRY_VERIFY_WITH_TIMEOUT(action("driftRename"), 20'000);
        QCOMPARE(key(QStringLiteral("order_total"), KeysModel::StateColumn).data().toString(),
                 QStringLiteral("Stopped"));
    }

    void aPayloadThatShowsItIsOpened()
    {
        rename();
        openKeys();
        QTRY_VERIFY_WITH_TIMEOUT(action("driftPayload"), 20'000);
        QVERIFY(m_ui->editor()->text() != QByteArray());
        QTest::mouseClick(action("driftPayload"), Qt::LeftButton);
        QTRY_VERIFY(m_ui->editor()->text().contains("total_price"));
        QVERIFY(!m_ui->editor()->text().contains("order_total"));
    }

    void theLook_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<qreal>("ratio");
        QTest::newRow("keys-light") << false << qreal(1);
        QTest::newRow("keys-dark") << true << qreal(1);
        QTest::newRow("keys-light-200") << false << qreal(2);
        QTest::newRow("keys-dark-200") << true << qreal(2);
    }
    void theLook()
    {
        QFETCH(bool, dark);
        QFETCH(qreal, ratio);
        ui::Theme::instance().setMode(dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
        rename();
        openKeys();
        QTRY_VERIFY_WITH_TIMEOUT(action("driftRename"), 20'000);
        keys()->setCurrentIndex(key(QStringLiteral("order_total")));
        const QImage picture = ui::test::grab(m_ui->page(), ratio);
        ui::test::keep(picture, QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(picture.pixelColor(picture.width() / 2, picture.height() - 3).lightness() < 128, dark);
        const ui::test::InWindow window(m_ui->page());
        m_ui->page()->resize(ui::unit(940), ui::unit(640));
        QTRY_VERIFY(keys()->isColumnHidden(KeysModel::SamplesColumn));
        ui::test::keep(ui::test::grab(m_ui->page(), 1),
                       QString(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral("-narrow")));
        m_ui->page()->resize(ui::unit(1900), ui::unit(900));
        QTRY_VERIFY(!keys()->isColumnHidden(KeysModel::SamplesColumn));
        ui::test::keep(ui::test::grab(m_ui->page(), 1),
                       QString(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral("-wide")));
        ui::Theme::instance().setMode(ui::Theme::Mode::Light);
    }

    void pathsAreCompletedFromAllPayloads()
    {
        openKeys(); // all payloads were looked at
        QTest::mouseClick(tabs().at(0), Qt::LeftButton);
        m_ui->table()->setFocus();
        QTest::keyClick(m_ui->table(), Qt::Key_Insert);
        auto *editor = m_ui->table()->findChild<QLineEdit *>(QStringLiteral("pathEditor"));
        QVERIFY(editor && editor->completer());
        QTest::keyClicks(editor, QStringLiteral("VENDOR"));
        auto *popup = qobject_cast<QListView *>(editor->completer()->popup());
        QVERIFY(popup);
        QTRY_VERIFY(popup->isVisible());
        QCOMPARE(popup->model()->rowCount(), 1);
        const QModelIndex first = popup->model()->index(0, 0);
        QCOMPARE(first.data().toString(), QStringLiteral("vendor_id"));
        QVERIFY(first.data(models::PathCompletions::FrequencyRole).toString().contains(QStringLiteral(" of ")));
        QVERIFY(!first.data(models::PathCompletions::SampleRole).toString().isEmpty());
        ui::test::keep(ui::test::grab(popup, 2), QStringLiteral("keys-completion"));
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_COMPARE(editor->text(), QStringLiteral("vendor_id"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(m_ui->rules().contains(QStringLiteral("vendor_id>externalId")));
    }

    void anIntegrationHasNoKeys()
    {
        openKeys();
        QVERIFY(m_ui->select(QStringLiteral("Card terminal")) || true);
        QTRY_COMPARE(m_ui->find<QLabel>("sourceTitle")->text(), QStringLiteral("Card terminal"));
        for (const auto *tab : m_ui->find<QWidget>("mappingTabs")->findChildren<QPushButton *>())
            QCOMPARE(tab->isVisible(), !tab->text().startsWith(QStringLiteral("Keys")));
        QVERIFY(!keys()->isVisible());
    }

    void withoutPayloadsItSaysSo()
    {
        QVERIFY(m_ui->select(QStringLiteral("Fair visitors")) || true);
        QTRY_COMPARE(m_ui->find<QLabel>("sourceTitle")->text(), QStringLiteral("Fair visitors"));
        QTest::mouseClick(tabs().at(2), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            keys()->model()->rowCount() > 0
                || m_ui->words(m_ui->find<QWidget>("keysPane")).contains(QStringLiteral("No payload")),
            20'000);
        ui::test::keep(ui::test::grab(m_ui->page(), 1), QStringLiteral("keys-empty"));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::Theme::instance().setMode(ui::Theme::Mode::Light);
    ui::Theme::instance().apply(application);
    KeysPaneTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keyspane.moc"
