// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappingpagefixture.h"

#include "app/store/draftrepository.h"
#include "app/sync/catalog.h"
#include "models/mapping/mappingtablemodel.h"
#include "models/mapping/sourcetreemodel.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace desk;
using models::MappingTableModel;

namespace {

connections::SessionManager::Options quietOptions()
{
    connections::SessionManager::Options options;
    options.keys.useKeyring = false;
    options.keys.environment = api::Secret();
    options.sandbox.rateLimitPerMinute = 0;
    options.sandbox.seedNow = domain::Instant::fromIso("2026-03-12T14:02:00.000Z");
    return options;
}

} // namespace

MappingPageFixture::MappingPageFixture(const QString &folder)
{
    auto workspace = store::Workspace::open(folder + QStringLiteral("/workspace.sqlite"));
    if (!workspace)
        qFatal("no workspace: %s", qPrintable(workspace.error().message));
    m_workspace = std::move(*workspace);
    m_manager = std::make_unique<connections::SessionManager>(*m_workspace, quietOptions());
    m_page.reset(ui::createMappingsPage(nullptr));
    QObject::connect(m_manager.get(), &connections::SessionManager::sessionChanged, m_page.get(),
                     [this](connections::Session *session) { m_page->setSession(session); });
    m_page->resize(ui::unit(1260), ui::unit(820));
    m_page->show();
    m_manager->openLast();
}

MappingPageFixture::~MappingPageFixture()
{
    m_page.reset();
    m_manager.reset();
    m_workspace.reset();
}

bool MappingPageFixture::isReady()
{
    return QTest::qWaitForWindowExposed(m_page.get())
           && QTest::qWaitFor(
               [this] { return session() && session()->catalog().state() == sync::Catalog::State::Fresh; }, 30'000)
           && QTest::qWaitFor([this] { return tree()->model()->rowCount() > 0; }, 5'000) && editor();
}

bool MappingPageFixture::openLive(const QStringList &scopes)
{
    sandbox::Options options = quietOptions().sandbox;
    options.apiKey = QStringLiteral("sk-ak-test");
    options.furtherKeys = {{QStringLiteral("sk-ak-test-some"), scopes, {}}};
    m_liveServer = std::make_unique<sandbox::Server>(options);
    if (!m_liveServer->start())
        return false;
    api::Client finder(m_liveServer->baseUrl(), api::Secret(options.apiKey), {});
    const auto businesses = finder.listBusinesses();
    if (!QTest::qWaitFor([&] { return businesses.isFinished(); }, 10'000) || !businesses.result())
        return false;
    connections::Profile profile = connections::newProfile();
    profile.name = QStringLiteral("Live");
    profile.baseUrl = m_liveServer->baseUrl();
    profile.businessId = businesses.result()->first().id;
    profile.businessName = businesses.result()->first().name;
    const auto saved = m_manager->save(profile, api::Secret(options.furtherKeys.first().key));
    if (!QTest::qWaitFor([&] { return saved.isFinished(); }, 10'000) || !saved.result())
        return false;
    m_manager->open(profile.id);
    return QTest::qWaitFor(
        [&] {
            const auto *now = session();
            return now && now->profile().id == profile.id
                   && (m_manager->current()->catalog().state() == sync::Catalog::State::Fresh
                       || m_manager->current()->catalog().state() == sync::Catalog::State::Failed);
        },
        30'000);
}

QString MappingPageFixture::words(const QWidget *in) const
{
    QStringList words;
    for (const QLabel *label : (in ? in : m_page.get())->findChildren<QLabel *>()) {
        if (label->isVisible())
            words << label->text();
    }
    return words.join(QLatin1Char('\n'));
}

bool MappingPageFixture::select(const QString &name)
{
    QTreeView *view = tree();
    for (int i = 0; i < view->model()->rowCount(); ++i) {
        const QModelIndex group = view->model()->index(i, 0);
        for (int j = 0; j < view->model()->rowCount(group); ++j) {
            const QModelIndex source = view->model()->index(j, 0, group);
            if (source.data().toString() != name)
                continue;
            view->scrollTo(source);
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(source).center());
            const auto *title = find<QLabel>("sourceTitle");
            return QTest::qWaitFor([&] { return title->text() == name && !editor()->text().isEmpty(); }, 10'000);
        }
    }
    return false;
}

QTreeView *MappingPageFixture::tree() const
{
    return find<QTreeView>("sourceTree");
}

QTableView *MappingPageFixture::table() const
{
    return find<QTableView>("mappingTable");
}

ui::JsonEditor *MappingPageFixture::editor() const
{
    ui::JsonEditor *editor = nullptr;
    if (!QTest::qWaitFor([&] { return (editor = find<ui::JsonEditor>("sampleEditor")) != nullptr; }, 10'000))
        qFatal("no sample editor");
    return editor;
}

QStringList MappingPageFixture::rules() const
{
    QStringList rules;
    const QAbstractItemModel *model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, MappingTableModel::PathColumn);
        if (index.data(MappingTableModel::RuleRole).toInt() >= 0)
            rules << QString(index.data(MappingTableModel::PathRole).toString() + QLatin1Char('>')
                             + index.data(MappingTableModel::TargetNameRole).toString());
    }
    return rules;
}

int MappingPageFixture::rowOf(const QString &path) const
{
    const QAbstractItemModel *model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(MappingTableModel::PathRole).toString() == path)
            return row;
    }
    return -1;
}

QString MappingPageFixture::sourceId(const QString &name) const
{
    for (const domain::ConversionSource &source : session()->catalog().sources()) {
        if (source.name == name)
            return source.id;
    }
    return {};
}

QByteArray MappingPageFixture::draft(const QString &kind) const
{
    const QString id = sourceId(find<QLabel>("sourceTitle")->text());
    const auto read = m_workspace->read([&](store::Database &db) { return store::DraftRepository(db).find(kind, id); });
    if (!QTest::qWaitFor([&] { return read.isFinished(); }, 10'000) || !read.result() || !*read.result())
        return {};
    return (*read.result())->json;
}

bool MappingPageFixture::limitWorkspace(int pages)
{
    const auto done = m_workspace->write([pages](store::Database &db) {
        db.script(QStringLiteral("PRAGMA max_page_count = %1").arg(pages).toUtf8().constData());
    });
    return QTest::qWaitFor([&] { return done.isFinished(); }, 10'000);
}

QByteArray MappingPageFixture::stored(const QString &sourceName) const
{
    const auto known = session()->catalog().findSource(sourceId(sourceName));
    if (!known)
        return {};
    const auto asked = session()->client().getSource(known->configId, known->id);
    if (!QTest::qWaitFor([&] { return asked.isFinished(); }, 10'000) || !asked.result())
        return {};
    return asked.result()->fieldMappings;
}
