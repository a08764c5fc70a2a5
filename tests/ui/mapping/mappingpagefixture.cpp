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
