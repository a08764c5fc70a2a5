// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/entries/entriestest.h"

#include "tests/ui/widgets/grab.h"
#include "ui/entries/entriespage.h"
#include "ui/widgets/theme.h"

#include <QTest>

namespace desk::ui::test {

void EntriesTest::begin(const connections::SessionManager::Options &options)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    Theme::instance().apply(*qApp);
    Theme::instance().setMode(Theme::Mode::Light);
    auto opened = store::Workspace::open(m_folder.filePath(QStringLiteral("w.sqlite")));
    QVERIFY(opened.has_value());
    m_workspace = std::move(*opened);
    m_sessions = std::make_unique<connections::SessionManager>(*m_workspace, options);
    newPage();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void EntriesTest::newPage()
{
    m_page.reset(createEntriesPage(nullptr));
    m_page->resize(unit(1256), unit(812));
    m_page->show();
    view()->setFocus();
}

void EntriesTest::useConnection(const QString &name, const QUrl &server, const QString &businessId, const QString &key)
{
    connections::Profile profile = connections::newProfile();
    profile.name = name;
    profile.baseUrl = server;
    profile.businessId = businessId;
    profile.businessName = QStringLiteral("Northlight Studio");
    auto saved = m_sessions->save(profile, api::Secret(key));
    QTRY_VERIFY(saved.isFinished());
    QVERIFY(saved.result().has_value());
    m_page->setSession(nullptr);
    m_sessions->open(profile.id);
    QTRY_VERIFY(m_sessions->current() && m_sessions->current()->profile().id == profile.id);
    m_page->setSession(m_sessions->current());
}

void EntriesTest::settled()
{
    QTRY_COMPARE_WITH_TIMEOUT(model()->state(), models::EntryTableModel::State::Ready, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(model()->rowCount() == 0 || model()->rowAt(0), 20'000);
}

void EntriesTest::keep(const QString &name, int ratio)
{
    test::keep(grab(m_page.get(), ratio), QStringLiteral("entries-") + name);
}

} // namespace desk::ui::test
