// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappingpagefixture.h"

#include "app/mapping/mappingpack.h"

#include "app/sync/catalog.h"
#include "models/mapping/lintmodel.h"
#include "models/mapping/mappingtablemodel.h"
#include "tests/ui/widgets/grab.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace desk;
using models::MappingTableModel;

/// Editing on the real page: the clipboard, files, the list of targets, lint's strip, keys that are left out.
class MappingEditingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MappingPageFixture> m_ui;

    [[nodiscard]] QModelIndex cell(const char *path, int column = MappingTableModel::StateColumn) const
    {
        return m_ui->table()->model()->index(m_ui->rowOf(QString::fromLatin1(path)), column);
    }
    void click(const QModelIndex &index, Qt::KeyboardModifiers modifiers = {})
    {
        m_ui->table()->scrollTo(index);
        QTest::mouseClick(m_ui->table()->viewport(), Qt::LeftButton, modifiers,
                          m_ui->table()->visualRect(index).center());
    }
    void key(QKeySequence::StandardKey standard) { QTest::keySequence(m_ui->table(), QKeySequence(standard)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_ui->table(), key, modifiers); }
    void trigger(const char *text)
    {
        for (QAction *action : m_ui->page()->commands()) {
            if (action->text() == QString::fromUtf8(text)) {
                action->trigger();
                return;
            }
        }
        QFAIL(text);
    }
    template<typename T = QWidget>
    [[nodiscard]] T *shown(const char *name)
    {
        T *found = nullptr;
        const bool there = QTest::qWaitFor(
            [&] {
                found = m_ui->find<T>(name);
                return found && found->isVisible();
            },
            10'000);
        return there ? found : nullptr;
    }
    [[nodiscard]] bool offers(const QString &part)
    {
        auto *text = shown<QLabel>("offerText");
        return text && QTest::qWaitFor([&] { return text->text().contains(part); }, 10'000);
    }
    [[nodiscard]] bool has(const char *rule) const { return m_ui->rules().contains(QString::fromLatin1(rule)); }
    void setClipboard(const char *text) { QGuiApplication::clipboard()->setText(QString::fromUtf8(text)); }
    [[nodiscard]] QAction *menuAction(const QModelIndex &index, const QString &text)
    {
        m_ui->table()->scrollTo(index);
        const QPoint at = m_ui->table()->visualRect(index).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_ui->table()->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(m_ui->table()->viewport(), &event);
        auto *menu = shown<QMenu>("rowMenu");
        if (!menu)
            return nullptr;
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    /// For a person to look at, light and dark.
    void keepPictures(const QString &name)
    {
        using Mode = ui::Theme::Mode;
        for (const Mode mode : {Mode::Dark, Mode::Light}) {
            ui::Theme::instance().setMode(mode);
            ui::test::keep(ui::test::grab(m_ui->page(), 1),
                           name + (mode == Mode::Dark ? QStringLiteral("-dark") : QStringLiteral("-light")));
        }
    }
    [[nodiscard]] QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_ui = std::make_unique<MappingPageFixture>(m_folder->path());
        QVERIFY(m_ui->isReady());
        QVERIFY(m_ui->select(QStringLiteral("Booking desk")));
        m_ui->editor()->replaceText("{\"order_total\": \"499.99\", \"customer_email\": \"john@example.com\",\n"
                                    "\"vendor_id\": \"V-1\", \"first_name\": \"John\", \"utm_source\": \"spring\"}");
        QTRY_VERIFY(m_ui->rowOf(QStringLiteral("vendor_id")) > 0);
    }
    void cleanup()
    {
        m_ui.reset();
        m_folder.reset();
    }

    void rulesAreCopiedCutAndPasted()
    {
        const QStringList before = m_ui->rules();
        click(cell("order_total"));
        key(QKeySequence::Copy);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("\"order_total\": \"eventValue\"")));
        key(QKeySequence::Cut);
        QVERIFY(!has("order_total>eventValue"));
        click(m_ui->table()->model()->index(0, MappingTableModel::StateColumn));
        key(QKeySequence::Paste);
        QCOMPARE(m_ui->rules().at(1), QStringLiteral("order_total>eventValue")); // behind the selected one
        key(QKeySequence::Undo);
        key(QKeySequence::Undo);
        QCOMPARE(m_ui->rules(), before);
    }

    void linesArePastedAndWhatClashesIsOffered()
    {
        const QStringList before = m_ui->rules();
        setClipboard("first_name\tfirstName\norder_total\texpense\ncustomer_email\tE-mail");
        click(m_ui->table()->model()->index(0, MappingTableModel::StateColumn));
        key(QKeySequence::Paste);
        QVERIFY(has("first_name>firstName"));
        QVERIFY(has("order_total>eventValue"));
        QCOMPARE(m_ui->table()->selectionModel()->selectedRows().size(), 1); // what was pasted, and nothing else
        QCOMPARE(m_ui->table()->currentIndex().data(MappingTableModel::PathRole).toString(),
                 QStringLiteral("first_name"));
        QVERIFY(offers(QStringLiteral("1 path(s) have a rule with another target")));
        auto *replace = shown<QPushButton>("replaceTargets");
        QVERIFY(replace);
        QTest::mouseClick(replace, Qt::LeftButton);
        QVERIFY(has("order_total>expense"));
        key(QKeySequence::Undo); // all of the paste is one step
        QCOMPARE(m_ui->rules(), before);
    }

    void whatIsNoRuleIsRefusedInASentence()
    {
        const QStringList before = m_ui->rules();
        setClipboard("some words");
        click(m_ui->table()->model()->index(0, MappingTableModel::StateColumn));
        key(QKeySequence::Paste);
        QVERIFY(offers(QStringLiteral("neither JSON nor lines")));
        QCOMPARE(m_ui->rules(), before);
    }

    void aDuplicateIsTypedOver()
    {
        click(cell("order_total"));
        key(Qt::Key_D, Qt::ControlModifier);
        auto *editor = shown<QLineEdit>("pathEditor");
        QVERIFY(editor);
        QCOMPARE(editor->text(), QStringLiteral("order_total_2"));
        QTest::keyClicks(editor, QStringLiteral("grand_total"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(has("grand_total>eventValue"));
        QVERIFY(has("order_total>eventValue"));
    }

    void theMenuOfARow()
    {
        QAction *ignore = menuAction(cell("order_total"), QStringLiteral("Ignore this key"));
        QVERIFY(ignore);
        ignore->trigger();
        QVERIFY(has("order_total>do_nothing"));
        m_ui->find<QMenu>("rowMenu")->close();
        QTRY_VERIFY(!m_ui->find<QMenu>("rowMenu"));
        QAction *json = menuAction(cell("customer_email"), QStringLiteral("Open in JSON"));
        QVERIFY(json);
        json->trigger();
        auto *editor = shown<ui::JsonEditor>("mappingJson");
        QVERIFY(editor);
        const QByteArray text = editor->text();
        const qsizetype at = editor->cursorOffset();
        QVERIFY(at >= 0);
        QVERIFY(text.mid(text.lastIndexOf('\n', std::max<qsizetype>(at - 1, 0)) + 1)
                    .trimmed()
                    .startsWith("\"customer_email\""));
    }

    void theSameRuleIsLookedAtInBothForms()
    {
        click(cell("customer_email"));
        trigger("Go to the mapping as JSON");
        auto *editor = shown<ui::JsonEditor>("mappingJson");
        QVERIFY(editor);
        const QByteArray text = editor->text();
        QCOMPARE(editor->cursorOffset(), text.indexOf("\"customer_email\""));
        editor->goTo(text.indexOf("\"order_total\""));
        trigger("Go to the mapping table");
        QCOMPARE(m_ui->table()->currentIndex().data(MappingTableModel::PathRole).toString(),
                 QStringLiteral("order_total"));
        // Nothing moved in the JSON: the table keeps its own row.
        click(cell("customer_email"));
        trigger("Go to the mapping as JSON");
        trigger("Go to the mapping table");
        QCOMPARE(m_ui->table()->currentIndex().data(MappingTableModel::PathRole).toString(),
                 QStringLiteral("customer_email"));
    }

    void aFileIsImported_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("replacing") << QStringLiteral("replaceImport");
        QTest::newRow("adding") << QStringLiteral("mergeImport");
    }
    void aFileIsImported()
    {
        QFETCH(QString, button);
        const QStringList before = m_ui->rules();
        const QString name =
            write("m.json", "{\"mappings\":{\"zip\":\"city\"},\"config\":{\"revenueCurrency\":\"SEK\"}}");
        trigger("Import a mapping…");
        auto *dialog = shown<QFileDialog>("importMappingDialog");
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(name);
        dialog->close();
        QVERIFY(offers(QStringLiteral("“m.json” has 1 rule(s)")));
        QCOMPARE(m_ui->rules(), before); // nothing happens unasked
        QTest::mouseClick(shown<QPushButton>(button.toLatin1().constData()), Qt::LeftButton);
        QVERIFY(has("zip>city"));
        const bool replacing = button == QLatin1String("replaceImport");
        QCOMPARE(m_ui->rules().size(), replacing ? 1 : before.size() + 1);
        if (replacing)
            QCOMPARE(m_ui->find<QComboBox>("defaultCurrency")->currentData().toString(), QStringLiteral("SEK"));
        m_ui->page()->activateWindow(); // the dialog had it
        QVERIFY(QTest::qWaitForWindowActive(m_ui->page()));
        key(QKeySequence::Undo);
        QCOMPARE(m_ui->rules(), before);
    }

    void aFileIsDroppedOnTheTable()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(write("bad.json", "{\"a\":"))});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_ui->table()->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_ui->table()->viewport(), &drop);
        QVERIFY(drop.isAccepted());
        QVERIFY(offers(QStringLiteral("“bad.json” was not imported.")));
    }

    void aPackIsNoMapping()
    {
        mapping::MappingPack pack;
        pack.name = "Front desk";
        pack.rules = {{.path = "order_total", .target = "eventValue"}};
        const QString name = write("pack.json", QByteArray::fromStdString(mapping::packText(pack)));
        const QStringList before = m_ui->rules();
        trigger("Import a mapping…");
        auto *dialog = shown<QFileDialog>("importMappingDialog");
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(name);
        dialog->close();
        QVERIFY(offers(QStringLiteral("It is a mapping pack.")));
        QCOMPARE(m_ui->rules(), before);
    }

    void theMappingIsExported()
    {
        trigger("Export this mapping…");
        auto *dialog = shown<QFileDialog>("exportMappingDialog");
        QVERIFY(dialog);
        const QString name = m_folder->filePath(QStringLiteral("out.json"));
        Q_EMIT dialog->fileSelected(name);
        dialog->close();
        QVERIFY(offers(QStringLiteral("The mapping is in “out.json”")));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\"order_total\": \"eventValue\""));
    }

    void aTargetIsFoundByAnotherWord()
    {
        click(cell("vendor_id"));
        key(Qt::Key_F2);
        auto *search = shown<QLineEdit>("targetSearch");
        QVERIFY(search);
        QTest::keyClicks(search, QStringLiteral("surname"));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(has("vendor_id>lastName"));
    }

    void aCustomFieldIsMadeAndTakenByKeyboard()
    {
        click(cell("vendor_id"));
        key(Qt::Key_F2);
        auto *search = shown<QLineEdit>("targetSearch");
        QVERIFY(search);
        search->setText(QStringLiteral("Gr\u00f6\u00dfe (cm)")); // no such keys in a test
        QTest::keyClick(search, Qt::Key_Return);
        auto *dialog = shown<QDialog>("fieldDialog");
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("fieldLabel"))->text(),
                 QStringLiteral("Gr\u00f6\u00dfe (cm)"));
        auto *fieldKey = dialog->findChild<QLineEdit *>(QStringLiteral("fieldKey"));
        QCOMPARE(fieldKey->text(), QStringLiteral("groesse_cm"));
        auto *create = dialog->findChild<QPushButton *>(QStringLiteral("doButton"));
        QTest::keyClicks(fieldKey, QStringLiteral("-"));
        QVERIFY(!create->isEnabled());
        QTest::keyClick(fieldKey, Qt::Key_Backspace);
        QVERIFY(create->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(m_ui->rowOf(QStringLiteral("vendor_id")) >= 0
                    && m_ui->rules().filter(QStringLiteral("vendor_id>custom_")).size() == 1);
        QCOMPARE(cell("vendor_id").data(MappingTableModel::TargetLabelRole).toString(),
                 QStringLiteral("Gr\u00f6\u00dfe (cm)"));
        QTRY_VERIFY(!m_ui->find<QDialog>("fieldDialog"));
        m_ui->page()->activateWindow(); // the dialog had it
        QVERIFY(QTest::qWaitForWindowActive(m_ui->page()));
        key(QKeySequence::Undo);
        QVERIFY(m_ui->rules().filter(QStringLiteral("vendor_id>")).isEmpty());
    }

    void aKeyWithoutTheScopeIsTold()
    {
        QVERIFY(m_ui->openLive({QStringLiteral("conversions:read"), QStringLiteral("conversions:write")}));
        QVERIFY(m_ui->select(QStringLiteral("Booking desk")));
        click(cell("order_total"));
        key(Qt::Key_F2);
        auto *list = shown<QListView>("targetList");
        QVERIFY(list);
        const QModelIndex last = list->model()->index(list->model()->rowCount() - 1, 0);
        QVERIFY(!(last.flags() & Qt::ItemIsEnabled));
        QVERIFY(last.data(Qt::ToolTipRole).toString().contains(QStringLiteral("custom_fields:read")));
    }

    void lintIsWalkedAndMendedByKeyboard()
    {
        setClipboard("zz_name\tlastname\nzz_total\trevenue");
        click(m_ui->table()->model()->index(0, MappingTableModel::StateColumn));
        key(QKeySequence::Paste);
        auto *summary = shown<QPushButton>("lintSummary");
        QVERIFY(summary);
        QTRY_VERIFY(summary->text().contains(QStringLiteral("problem")));
        auto *list = m_ui->find<QListView>("lintList");
        QVERIFY(!list->isVisible()); // one line until it is asked for
        key(Qt::Key_F8);
        QVERIFY(list->isVisible());
        QCOMPARE(list->currentIndex().row(), 0);
        QCOMPARE(m_ui->table()->currentIndex().data(MappingTableModel::PathRole).toString(), QStringLiteral("zz_name"));
        const int count = list->model()->rowCount();
        key(Qt::Key_F8, Qt::ShiftModifier); // round and round
        QCOMPARE(list->currentIndex().row(), count - 1);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(has("zz_name>lastName"));
        QTRY_VERIFY(!list->model()->index(0, 0).data().toString().contains(QStringLiteral("lastname")));
        // A click on the link does the same.
        int revenue = -1;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString().contains(QStringLiteral("revenue")))
                revenue = row;
        }
        QVERIFY(revenue >= 0);
        const QModelIndex index = list->model()->index(revenue, 0);
        list->scrollTo(index);
        const QRect rect = list->visualRect(index);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, {rect.right() - ui::unit(20), rect.center().y()});
        QVERIFY(has("zz_total>eventValue"));
    }

    void aHintIsLeftOutUntilItIsWanted()
    {
        setClipboard("zz_nowhere\tcity");
        click(m_ui->table()->model()->index(0, MappingTableModel::StateColumn));
        key(QKeySequence::Paste);
        auto *list = m_ui->find<QListView>("lintList");
        const auto rowOfHint = [&] {
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                if (list->model()->index(row, 0).data(models::LintModel::PathRole).toString()
                    == QLatin1String("zz_nowhere"))
                    return row;
            }
            return -1;
        };
        QTRY_VERIFY(rowOfHint() >= 0);
        key(Qt::Key_F8);
        list->setCurrentIndex(list->model()->index(rowOfHint(), 0));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(rowOfHint(), -1);
        auto *again = shown<QPushButton>("lintShowHidden");
        QVERIFY(again);
        QTest::mouseClick(again, Qt::LeftButton);
        QVERIFY(rowOfHint() >= 0);
    }

    void aKeyIsLeftOutUntilItIsWanted()
    {
        auto *model = static_cast<MappingTableModel *>(m_ui->table()->model());
        const int before = model->ghostCount();
        click(cell("vendor_id"));
        key(Qt::Key_Delete);
        QCOMPARE(m_ui->rowOf(QStringLiteral("vendor_id")), -1);
        QCOMPARE(model->ghostCount(), before - 1);
        key(Qt::Key_Return, Qt::ControlModifier); // all of the others
        QVERIFY(m_ui->rules().filter(QStringLiteral("vendor_id")).isEmpty());
        QVERIFY(has("utm_source>utm_source"));
        // Another source and back: it is still left out. The heading brings it back.
        QVERIFY(m_ui->select(QStringLiteral("Calendar bookings")));
        QVERIFY(m_ui->select(QStringLiteral("Booking desk")));
        QTRY_COMPARE(model->hiddenKeyCount(), 1);
        click(model->index(model->ruleCount(), 0));
        QVERIFY(m_ui->rowOf(QStringLiteral("vendor_id")) > 0);
        QCOMPARE(model->hiddenKeyCount(), 0);
    }

    void theStripAndTheOfferLookTheirPart()
    {
        setClipboard("zz_name\tlastname\nzz_total\trevenue\nzz_nowhere\tcity\norder_total\texpense");
        click(m_ui->table()->model()->index(0, MappingTableModel::StateColumn));
        key(QKeySequence::Paste);
        QTRY_VERIFY(m_ui->find<QListView>("lintList")->model()->rowCount() > 2);
        keepPictures(QStringLiteral("mapping-lint-closed"));
        key(Qt::Key_F8);
        keepPictures(QStringLiteral("mapping-lint-open"));
        click(cell("order_total"));
        key(Qt::Key_F2);
        auto *search = shown<QLineEdit>("targetSearch");
        QVERIFY(search);
        ui::test::keep(ui::test::grab(search->window(), 2), QStringLiteral("target-picker"));
        QTest::keyClicks(search, QStringLiteral("size"));
        ui::test::keep(ui::test::grab(search->window(), 2), QStringLiteral("target-picker-search"));
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Return);
        auto *dialog = shown<QDialog>("fieldDialog");
        QVERIFY(dialog);
        ui::test::keep(ui::test::grab(dialog, 2), QStringLiteral("field-dialog"));
        dialog->reject();
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::Theme::instance().setMode(ui::Theme::Mode::Light);
    ui::Theme::instance().apply(application);
    MappingEditingTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mappingediting.moc"
