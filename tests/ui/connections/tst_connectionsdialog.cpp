// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/server.h"
#include "app/store/workspace.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/connections/testresultview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using connections::SessionManager;
using ui::ConnectionsDialog;

/// The dialog with real clicks and keys, against a real sandbox.
class ConnectionsDialogTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<SessionManager> m_manager;
    std::unique_ptr<ConnectionsDialog> m_dialog;

    template<typename T>
    T *find(const QString &accessibleName)
    {
        for (T *widget : m_dialog->findChildren<T *>()) {
            if (widget->accessibleName() == accessibleName)
                return widget;
        }
        return nullptr;
    }

    QPushButton *button(const QString &text)
    {
        for (QPushButton *candidate : m_dialog->findChildren<QPushButton *>()) {
            if (candidate->text().remove(QLatin1Char('&')) == text && candidate->isVisibleTo(m_dialog.get()))
                return candidate;
        }
        return nullptr;
    }

    void click(const QString &text)
    {
        QPushButton *target = button(text);
        QVERIFY2(target, qPrintable(text));
        QVERIFY2(target->isEnabled(), qPrintable(text));
        QTest::mouseClick(target, Qt::LeftButton);
    }

    void type(const QString &field, const QString &text)
    {
        auto *line = find<QLineEdit>(field);
        QVERIFY2(line, qPrintable(field));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("DESK_PICTURES");
        if (!folder.isEmpty())
            m_dialog->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }

private Q_SLOTS:
    void initTestCase() { ui::Theme::instance().apply(*qApp); }

    void init()
    {
        if (qEnvironmentVariable("DESK_THEME") == QLatin1String("dark"))
            ui::Theme::instance().setMode(ui::Theme::Mode::Dark);
        auto workspace = store::Workspace::open(m_folder.filePath(QStringLiteral("workspace.sqlite")));
        QVERIFY(workspace);
        m_workspace = std::move(*workspace);
        sandbox::Options options;
        options.apiKey = QStringLiteral("sk-ak-test");
        options.rateLimitPerMinute = 0;
        options.furtherKeys = {{QStringLiteral("sk-ak-reader"),
                                {QStringLiteral("contacts:read"), QStringLiteral("conversions:read")},
                                {}}};
        m_server = std::make_unique<sandbox::Server>(options);
        QVERIFY(m_server->start());
        SessionManager::Options managerOptions;
        managerOptions.keys.useKeyring = false;
        managerOptions.keys.environment = api::Secret();
        m_manager = std::make_unique<SessionManager>(*m_workspace, managerOptions);
        m_manager->openLast();
        QTRY_VERIFY_WITH_TIMEOUT(m_manager->current(), 20'000);
        m_dialog = std::make_unique<ConnectionsDialog>(*m_manager);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

    void cleanup()
    {
        m_dialog.reset();
        m_manager.reset();
        m_workspace.reset();
        m_server.reset();
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden))
            QFile::remove(m_folder.filePath(name));
    }

    void theSandboxIsThereAndCannotBeRemoved()
    {
        auto *list = m_dialog->findChild<QListWidget *>();
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(), QStringLiteral("Sandbox"));
        QVERIFY(!button(QStringLiteral("Remove…")));
        QVERIFY(!button(QStringLiteral("Open"))->isEnabled()); // it is open
        picture(QStringLiteral("connections-sandbox"));
    }

    void aConnectionIsAddedTestedSavedAndOpened()
    {
        click(QStringLiteral("Add connection"));
        QVERIFY(find<QLineEdit>(QStringLiteral("Address"))->text().startsWith(QStringLiteral("https://")));
        QVERIFY(!button(QStringLiteral("Test connection"))->isEnabled()); // no key yet
        picture(QStringLiteral("connections-new"));
        type(QStringLiteral("Address"), m_server->baseUrl().toString());
        type(QStringLiteral("API key"), QStringLiteral("sk-ak-reader"));
        QCOMPARE(find<QLineEdit>(QStringLiteral("API key"))->echoMode(), QLineEdit::Password);
        click(QStringLiteral("Test connection"));
        auto *result = m_dialog->findChild<ui::TestResultView *>();
        QTRY_VERIFY_WITH_TIMEOUT(result->text().contains(QStringLiteral("reaches 2 business")), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(result->text().contains(QStringLiteral("conversions:write: missing")), 20'000);
        QVERIFY(result->text().contains(QStringLiteral("contacts:write: missing")));
        QVERIFY(result->text().contains(QStringLiteral("custom_fields:read: missing")));
        QVERIFY(result->text().contains(QStringLiteral("contacts:read: find contacts")));
        auto *business = find<QComboBox>(QStringLiteral("Business"));
        QCOMPARE(business->count(), 2);
        QVERIFY(!button(QStringLiteral("Save"))->isEnabled()); // no business, no name yet
        business->setFocus();
        QTest::keyClick(business, Qt::Key_Down);
        QVERIFY(business->currentIndex() >= 0);
        Q_EMIT business->activated(business->currentIndex());
        type(QStringLiteral("Name"), QStringLiteral("Shop"));
        picture(QStringLiteral("connections-tested"));

        QSignalSpy opened(m_dialog.get(), &ConnectionsDialog::opened);
        click(QStringLiteral("Save and open"));
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_manager->profiles().size(), 2);
        QTRY_COMPARE(m_manager->current()->profile().name, QStringLiteral("Shop"));
        QTRY_COMPARE_WITH_TIMEOUT(m_manager->current()->state(), connections::Session::State::Online, 20'000);
    }

    void whatIsTypedStaysWhileAnotherIsLookedAt()
    {
        click(QStringLiteral("Add connection"));
        type(QStringLiteral("Name"), QStringLiteral("Half typed"));
        auto *list = m_dialog->findChild<QListWidget *>();
        list->setCurrentRow(0);
        list->setCurrentRow(1);
        QCOMPARE(find<QLineEdit>(QStringLiteral("Name"))->text(), QStringLiteral("Half typed"));
        click(QStringLiteral("Add connection")); // goes to the unfinished one
        QCOMPARE(list->count(), 2);
        click(QStringLiteral("Remove…"));
        QCOMPARE(list->count(), 1);
    }

    void aWrongKeyIsSaidInWords()
    {
        click(QStringLiteral("Add connection"));
        type(QStringLiteral("Address"), m_server->baseUrl().toString());
        type(QStringLiteral("API key"), QStringLiteral("sk-ak-wrong"));
        click(QStringLiteral("Test connection"));
        auto *result = m_dialog->findChild<ui::TestResultView *>();
        QTRY_VERIFY_WITH_TIMEOUT(result->text().contains(QStringLiteral("does not accept the API key")), 20'000);
        QVERIFY(!result->text().contains(QStringLiteral("sk-ak-wrong")));
        picture(QStringLiteral("connections-refused"));
        type(QStringLiteral("Address"), QStringLiteral("http://app.example.com"));
        QVERIFY(!button(QStringLiteral("Test connection"))->isEnabled());
    }

    void aStoredConnectionIsEditedAndRemoved()
    {
        connections::Profile profile = connections::newProfile();
        profile.name = QStringLiteral("Shop");
        profile.baseUrl = m_server->baseUrl();
        profile.businessId = m_manager->current()->profile().businessId;
        profile.businessName = QStringLiteral("Northlight Studio");
        m_manager->save(profile, api::Secret(QStringLiteral("sk-ak-test")));
        auto *list = m_dialog->findChild<QListWidget *>();
        QTRY_COMPARE(list->count(), 2);
        list->setCurrentRow(1);
        auto *key = find<QLineEdit>(QStringLiteral("API key"));
        QVERIFY(key->text().isEmpty()); // never shown again
        QVERIFY(key->placeholderText().startsWith(QStringLiteral("Stored")));
        click(QStringLiteral("Test connection")); // with the stored key
        auto *result = m_dialog->findChild<ui::TestResultView *>();
        QTRY_VERIFY_WITH_TIMEOUT(result->text().contains(QStringLiteral("custom_fields:read: map")), 20'000);
        QVERIFY(!result->text().contains(QStringLiteral("missing")));
        picture(QStringLiteral("connections-stored"));
        type(QStringLiteral("Name"), QStringLiteral("Other shop"));
        click(QStringLiteral("Save"));
        QTRY_COMPARE(list->item(1)->text(), QStringLiteral("Other shop"));
        click(QStringLiteral("Remove…"));
        picture(QStringLiteral("connections-remove"));
        click(QStringLiteral("Remove it"));
        QTRY_COMPARE(list->count(), 1);
        QCOMPARE(m_manager->profiles().size(), 1);
    }

    void withoutAKeyringTheDialogSaysSo()
    {
        bool said = false;
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            said = said || label->text().contains(QStringLiteral("no keyring"));
        QVERIFY(said);
    }

    void everyControlHasAName()
    {
        click(QStringLiteral("Add connection"));
        for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(m_dialog.get()))
                continue;
            const auto *text = qobject_cast<QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (text && !text->text().isEmpty());
            QVERIFY2(named || !widget->metaObject()->inherits(&QLineEdit::staticMetaObject),
                     widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(ConnectionsDialogTest)
#include "tst_connectionsdialog.moc"
