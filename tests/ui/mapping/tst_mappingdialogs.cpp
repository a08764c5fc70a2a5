// SPDX-License-Identifier: GPL-3.0-or-later
// Writing to the service from the Mappings page, with real clicks and keys: what is asked before, what is said when it
// is refused, and that nothing goes out when the operator backs off.
#include "mappingpagefixture.h"

#include "app/sync/catalog.h"
#include "models/mapping/mappingtablemodel.h"
#include "tests/ui/widgets/grab.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace desk;
using models::MappingTableModel;

namespace {

QString bookingDesk()
{
    return QStringLiteral("Booking desk");
}

} // namespace

class MappingDialogsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MappingPageFixture> m_ui;

    /// The dialog that is open; null when none appears.
    [[nodiscard]] ui::DialogFrame *dialog()
    {
        ui::DialogFrame *found = nullptr;
        const bool there = QTest::qWaitFor(
            [&] {
                for (auto *frame : m_ui->page()->findChildren<ui::DialogFrame *>()) {
                    if (frame->isVisible())
                        found = frame;
                }
                return found != nullptr;
            },
            10'000);
        return there ? found : nullptr;
    }
    [[nodiscard]] bool isClosed() const
    {
        return QTest::qWaitFor([&] { return m_ui->page()->findChildren<ui::DialogFrame *>().isEmpty(); }, 10'000);
    }
    static QPushButton *button(const QWidget *in, const QString &text)
    {
        for (auto *button : in->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().remove(u'&') == text)
                return button;
        }
        return nullptr;
    }
    static void click(QWidget *widget)
    {
        QVERIFY(widget);
        QTRY_VERIFY_WITH_TIMEOUT(widget->isEnabled(), 10'000);
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    /// Chooses from the menu of a source, with the right button of the mouse.
    void chooseFromMenu(const QString &source, const QString &text)
    {
        QVERIFY(m_ui->select(source));
        QTreeView *tree = m_ui->tree();
        const QPoint at = tree->visualRect(tree->currentIndex()).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, tree->viewport()->mapToGlobal(at));
        QApplication::sendEvent(tree->viewport(), &event);
        auto *menu = m_ui->find<QMenu>("sourceMenu");
        QTRY_VERIFY(menu->isVisible());
        for (QAction *action : menu->actions()) {
            if (action->text() == text) {
                QVERIFY(action->isEnabled());
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("The menu has no ") + text));
    }
    /// One unsaved rule.
    void change(const QByteArray &sample = "{\"vendor_id\": \"V-1\"}")
    {
        QVERIFY(m_ui->select(bookingDesk()));
        m_ui->editor()->replaceText(sample);
        QTRY_VERIFY(m_ui->rowOf(QStringLiteral("vendor_id")) >= 0);
        const QModelIndex ghost =
            m_ui->table()->model()->index(m_ui->rowOf(QStringLiteral("vendor_id")), MappingTableModel::PathColumn);
        m_ui->table()->setCurrentIndex(ghost);
        QTest::keyClick(m_ui->table(), Qt::Key_Return);
        QTRY_VERIFY(m_ui->find<QPushButton>("saveButton")->isEnabled());
    }
    [[nodiscard]] ui::DialogFrame *save()
    {
        QTest::mouseClick(m_ui->find<QPushButton>("saveButton"), Qt::LeftButton);
        return dialog();
    }
    static QPushButton *part(const QWidget *dialog, const char *name)
    {
        return dialog->findChild<QPushButton *>(QLatin1String(name));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_ui = std::make_unique<MappingPageFixture>(m_folder->path());
        QVERIFY(m_ui->isReady());
    }
    void cleanup()
    {
        m_ui.reset();
        m_folder.reset();
    }

    void savingToALiveAccountAsksFirst()
    {
        QVERIFY(m_ui->openLive());
        const QString business = m_ui->session()->profile().businessName;
        change();
        QCOMPARE(m_ui->find<QPushButton>("saveButton")->text(), QStringLiteral("Save to live…"));
        const QByteArray before = m_ui->stored(bookingDesk());
        QVERIFY(!before.isEmpty() && !before.contains("vendor_id"));

        ui::DialogFrame *ask = save();
        QVERIFY(ask);
        QCOMPARE(ask->place(), ui::Place::Live);
        QVERIFY2(m_ui->words(ask).contains(QStringLiteral("Save to %1?").arg(business)), qPrintable(m_ui->words(ask)));
        QVERIFY(m_ui->words(ask).contains(QStringLiteral("first live change")));
        QTRY_VERIFY_WITH_TIMEOUT(part(ask, "doButton")->isEnabled(), 10'000);
        QCOMPARE(part(ask, "doButton")->text(), QStringLiteral("Save to %1").arg(business));
        QVERIFY(part(ask, "cancelButton")->isDefault());
        QVERIFY(!part(ask, "doButton")->isDefault());
        ui::test::keep(ui::test::grab(ask, 1), QStringLiteral("mappings-save-live"));
        QTest::keyClick(ask, Qt::Key_Escape);
        QVERIFY(isClosed());
        QCOMPARE(m_ui->stored(bookingDesk()), before);

        ask = save();
        QVERIFY(ask);
        QTRY_VERIFY_WITH_TIMEOUT(part(ask, "doButton")->isEnabled(), 10'000);
        QTest::keyClick(ask, Qt::Key_Return); // Cancel
        QVERIFY(isClosed());
        QCOMPARE(m_ui->stored(bookingDesk()), before);
        QVERIFY(!m_ui->session()->confirmedLiveWrite());
        QVERIFY(m_ui->rules().contains(QStringLiteral("vendor_id>externalId")));

        ask = save();
        QVERIFY(ask);
        click(part(ask, "doButton"));
        QVERIFY(isClosed());
        QVERIFY(m_ui->stored(bookingDesk()).contains("\"vendor_id\":\"externalId\""));
        QVERIFY(m_ui->session()->confirmedLiveWrite());

        // Asked again, but no longer as the first one.
        QTest::keyClick(m_ui->table(), Qt::Key_Delete);
        QTRY_VERIFY(m_ui->find<QPushButton>("saveButton")->isEnabled());
        ask = save();
        QVERIFY(ask);
        QVERIFY(!part(ask, "cancelButton")->isDefault());
        QVERIFY(!m_ui->words(ask).contains(QStringLiteral("first live change")));
        QTest::keyClick(ask, Qt::Key_Escape);
        QVERIFY(isClosed());
    }

    void withoutTheRightToWriteTheScopeIsNamed()
    {
        QVERIFY(m_ui->openLive({QStringLiteral("conversions:read"), QStringLiteral("custom_fields:read")}));
        change();
        ui::DialogFrame *ask = save();
        QVERIFY(ask);
        click(part(ask, "doButton"));
        QTRY_VERIFY2_WITH_TIMEOUT(m_ui->words(ask).contains(QStringLiteral("conversions:write")),
                                  qPrintable(m_ui->words(ask)), 10'000);
        ui::test::keep(ui::test::grab(ask, 1), QStringLiteral("mappings-save-forbidden"));
        QTest::keyClick(ask, Qt::Key_Escape);
        QVERIFY(isClosed());
        QVERIFY(!m_ui->stored(bookingDesk()).contains("vendor_id"));
        QVERIFY(m_ui->rules().contains(QStringLiteral("vendor_id>externalId"))); // nothing is lost
        QVERIFY(m_ui->find<QPushButton>("saveButton")->isEnabled());
    }

    void withoutTheRightToReadThePageSaysWhichIsMissing()
    {
        QVERIFY(m_ui->openLive({QStringLiteral("contacts:read")}));
        QTRY_VERIFY2(m_ui->words().contains(QStringLiteral("No permission to see sources")), qPrintable(m_ui->words()));
        QVERIFY2(m_ui->words().contains(QStringLiteral("conversions:read")), qPrintable(m_ui->words()));
        QTRY_VERIFY(button(m_ui->page(), QStringLiteral("Try again")));
        ui::test::keep(ui::test::grab(m_ui->page(), 1), QStringLiteral("mappings-forbidden"));
    }

    void withoutCustomFieldsTheRestWorks()
    {
        QVERIFY(m_ui->openLive({QStringLiteral("conversions:read"), QStringLiteral("conversions:write")}));
        QVERIFY2(m_ui->select(bookingDesk()), qPrintable(m_ui->words()));
        QVERIFY(!m_ui->rules().isEmpty());
        ui::test::keep(ui::test::grab(m_ui->page(), 1), QStringLiteral("mappings-no-custom-fields"));
    }

    void offlineEverythingButSavingGoesOn()
    {
        QVERIFY(m_ui->openLive());
        QVERIFY(m_ui->select(bookingDesk()));
        m_ui->liveServer().stop();
        change();
        ui::DialogFrame *ask = save();
        QVERIFY(ask);
        QTRY_VERIFY2_WITH_TIMEOUT(m_ui->words(ask).contains(QStringLiteral("is not known")),
                                  qPrintable(m_ui->words(ask)), 20'000);
        QVERIFY(!part(ask, "doButton")->isEnabled());
        QCOMPARE(part(ask, "compareButton")->text(), QStringLiteral("Check again"));
        ui::test::keep(ui::test::grab(ask, 1), QStringLiteral("mappings-save-offline"));
        QTest::keyClick(ask, Qt::Key_Escape);
        QVERIFY(isClosed());
        for (QAction *action : m_ui->page()->commands()) {
            if (action->text() == QStringLiteral("Refresh the sources"))
                action->trigger();
        }
        auto *banner = m_ui->find<QWidget>("connectionBanner");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 20'000);
        QVERIFY(button(banner, QStringLiteral("Try again")));
        QVERIFY(m_ui->rules().contains(QStringLiteral("vendor_id>externalId")));
        ui::test::keep(ui::test::grab(m_ui->page(), 1), QStringLiteral("mappings-offline"));
        // It comes back, and the same click gets there.
        QVERIFY(m_ui->liveServer().start());
    }

    void aSourceIsAdded()
    {
        QVERIFY(m_ui->select(bookingDesk()));
        QTest::mouseClick(m_ui->find<QAbstractButton>("addSourceButton"), Qt::LeftButton);
        ui::DialogFrame *ask = dialog();
        QVERIFY(ask);
        QCOMPARE(ask->place(), ui::Place::Sandbox);
        QVERIFY(!part(ask, "doButton")->isEnabled()); // no name yet
        auto *name = ask->findChild<QLineEdit *>(QStringLiteral("sourceName"));
        QTRY_VERIFY(name->hasFocus());
        QTest::keyClicks(name, bookingDesk()); // there is one with this name
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(m_ui->words(ask).contains(QStringLiteral("did not take it")),
                                  qPrintable(m_ui->words(ask)), 10'000);
        QVERIFY(ask->isVisible());
        ui::test::keep(ui::test::grab(ask, 1), QStringLiteral("mappings-add-source-refused"));
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Autumn fair"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(isClosed());
        QTRY_COMPARE(m_ui->find<QLabel>("sourceTitle")->text(), QStringLiteral("Autumn fair"));
        const auto known = m_ui->session()->catalog().findSource(m_ui->sourceId(QStringLiteral("Autumn fair")));
        QVERIFY(known);
        const auto asked = m_ui->session()->client().getSource(known->configId, known->id);
        QTRY_VERIFY_WITH_TIMEOUT(asked.isFinished(), 10'000);
        QVERIFY(asked.result().has_value());
        ui::test::keep(ui::test::grab(m_ui->page(), 1), QStringLiteral("mappings-unmapped"));
    }

    void aSourceIsRenamed()
    {
        chooseFromMenu(bookingDesk(), QStringLiteral("Rename the source…"));
        ui::DialogFrame *ask = dialog();
        QVERIFY(ask);
        QVERIFY(!part(ask, "doButton")->isEnabled()); // the same name still
        auto *name = ask->findChild<QLineEdit *>(QStringLiteral("sourceName"));
        QCOMPARE(name->selectedText(), bookingDesk());
        QTest::keyClicks(name, QStringLiteral("Front desk"));
        click(part(ask, "doButton"));
        QVERIFY(isClosed());
        QTRY_COMPARE(m_ui->find<QLabel>("sourceTitle")->text(), QStringLiteral("Front desk"));
        QVERIFY(!m_ui->stored(QStringLiteral("Front desk")).isEmpty());
        QVERIFY(!m_ui->rules().isEmpty()); // the mapping is untouched
    }

    void aSourceIsPausedAndResumed()
    {
        QSignalSpy notes(m_ui->page(), &ui::Page::notify);
        chooseFromMenu(bookingDesk(), QStringLiteral("Pause the source"));
        ui::DialogFrame *ask = dialog();
        QVERIFY(ask);
        QVERIFY(m_ui->words(ask).contains(QStringLiteral("make no entries until it is resumed")));
        QTest::keyClick(ask, Qt::Key_Escape);
        QVERIFY(isClosed());
        QVERIFY(m_ui->session()->catalog().findSource(m_ui->sourceId(bookingDesk()))->isActive);

        chooseFromMenu(bookingDesk(), QStringLiteral("Pause the source"));
        ask = dialog();
        QVERIFY(ask);
        click(part(ask, "doButton"));
        QVERIFY(isClosed());
        QTRY_VERIFY(!m_ui->session()->catalog().findSource(m_ui->sourceId(bookingDesk()))->isActive);
        QTRY_VERIFY(m_ui->words().contains(QStringLiteral("Paused")));
        chooseFromMenu(bookingDesk(), QStringLiteral("Resume the source"));
        ask = dialog();
        QVERIFY(ask);
        click(part(ask, "doButton"));
        QVERIFY(isClosed());
        QTRY_VERIFY(m_ui->session()->catalog().findSource(m_ui->sourceId(bookingDesk()))->isActive);
        QCOMPARE(notes.count(), 2);
    }

    void theWebhookAddressIsMaskedAndCopiedOnRequest()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        chooseFromMenu(bookingDesk(), QStringLiteral("Webhook address…"));
        const QString address = *m_ui->session()->catalog().findSource(m_ui->sourceId(bookingDesk()))->webhookUrl;
        const QString secret = address.section(QLatin1Char('/'), -1);
        ui::DialogFrame *ask = dialog();
        QVERIFY(ask);
        auto *field = ask->findChild<QLineEdit *>();
        QVERIFY(field->isReadOnly());
        QVERIFY2(!field->text().contains(secret), qPrintable(field->text()));
        QVERIFY(field->text().contains(QUrl(address).host()));
        ui::test::keep(ui::test::grab(ask, 1), QStringLiteral("mappings-address"));
        click(button(ask, QStringLiteral("Show")));
        QCOMPARE(field->text(), address);
        click(button(ask, QStringLiteral("Hide")));
        QVERIFY(!field->text().contains(secret));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
        click(button(ask, QStringLiteral("Copy")));
        QCOMPARE(QGuiApplication::clipboard()->text(), address);
        QVERIFY(isClosed());
    }

    void aSourceIsDeletedAfterItsConsequences()
    {
        chooseFromMenu(bookingDesk(), QStringLiteral("Delete the source…"));
        ui::DialogFrame *ask = dialog();
        QVERIFY(ask);
        QVERIFY2(m_ui->words(ask).contains(QStringLiteral("Entries that it made stay")), qPrintable(m_ui->words(ask)));
        ui::test::keep(ui::test::grab(ask, 1), QStringLiteral("mappings-delete"));
        QTest::keyClick(ask, Qt::Key_Escape);
        QVERIFY(isClosed());
        QVERIFY(!m_ui->stored(bookingDesk()).isEmpty());
        chooseFromMenu(bookingDesk(), QStringLiteral("Delete the source…"));
        ask = dialog();
        QVERIFY(ask);
        const auto known = *m_ui->session()->catalog().findSource(m_ui->sourceId(bookingDesk()));
        click(part(ask, "doButton"));
        QVERIFY(isClosed());
        const auto asked = m_ui->session()->client().getSource(known.configId, known.id);
        QTRY_VERIFY_WITH_TIMEOUT(asked.isFinished(), 10'000);
        QCOMPARE(asked.result().error().httpStatus, 404);
        QVERIFY(m_ui->sourceId(bookingDesk()).isEmpty());
        QTRY_VERIFY(m_ui->find<QLabel>("sourceTitle")->text() != bookingDesk()); // another one is shown
    }

    void aLiveSourceIsDeletedByItsName()
    {
        QVERIFY(m_ui->openLive());
        chooseFromMenu(bookingDesk(), QStringLiteral("Delete the source…"));
        ui::DialogFrame *ask = dialog();
        QVERIFY(ask);
        QCOMPARE(ask->place(), ui::Place::Live);
        QVERIFY(part(ask, "cancelButton")->isDefault());
        QVERIFY(!part(ask, "doButton")->isEnabled());
        auto *name = ask->findChild<QLineEdit *>();
        QTest::keyClicks(name, QStringLiteral("Booking"));
        QVERIFY(!part(ask, "doButton")->isEnabled());
        QTest::keyClicks(name, QStringLiteral(" desk"));
        QVERIFY(part(ask, "doButton")->isEnabled());
        ui::test::keep(ui::test::grab(ask, 1), QStringLiteral("mappings-delete-live"));
        QTest::keyClick(ask, Qt::Key_Escape);
        QVERIFY(isClosed());
        QVERIFY(!m_ui->stored(bookingDesk()).isEmpty());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::Theme::instance().setMode(ui::Theme::Mode::Light);
    ui::Theme::instance().apply(application);
    MappingDialogsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_mappingdialogs.moc"
