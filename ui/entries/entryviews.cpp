// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entryviews.h"

#include "app/domain/futures.h"
#include "app/domain/json.h"
#include "app/store/draftrepository.h"
#include "app/store/workspace.h"
#include "models/entries/entrytablemodel.h"
#include "ui/entries/columnlayout.h"
#include "ui/entries/entryview.h"
#include "ui/entries/filterstate.h"
#include "ui/entries/viewdialogs.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

namespace desk::ui {

using models::ViewContent;
using store::ViewRepository;

namespace {

constexpr int keyCount = 9; // Alt+1 to Alt+9

QString draftKind()
{
    return QStringLiteral("entries-view");
}

QString allKey()
{
    return QStringLiteral("all");
}

QStringList programKeys()
{
    return {allKey(), QStringLiteral("entered-here"), QStringLiteral("differs")};
}

/// The filter of one of the program's own views.
store::EntryFilter programFilter(const QString &key)
{
    store::EntryFilter filter;
    filter.enteredHere = key == QLatin1String("entered-here");
    filter.differs = key == QLatin1String("differs");
    return filter;
}

} // namespace

EntryViews::EntryViews(FilterState *state, EntryView *table, models::EntryTableModel *model, QPushButton *button,
                       QWidget *page)
    : QObject(page),
      m_state(state),
      m_table(table),
      m_model(model),
      m_button(button),
      m_page(page),
      m_current(allKey()),
      m_write(new QTimer(this))
{
    m_write->setSingleShot(true);
    m_write->setInterval(500);
    connect(m_write, &QTimer::timeout, this, &EntryViews::flush);
    buildActions(page);
    connect(button, &QPushButton::clicked, this, &EntryViews::showMenu);
    connect(state, &FilterState::changed, this, &EntryViews::changed);
    connect(state, &FilterState::zoneChanged, this, &EntryViews::changed);
    const QHeaderView *header = table->horizontalHeader();
    connect(header, &QHeaderView::sectionMoved, this, &EntryViews::changed);
    connect(header, &QHeaderView::sectionResized, this, &EntryViews::changed);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &EntryViews::changed, Qt::QueuedConnection);
    showName();
}

EntryViews::~EntryViews()
{
    domain::cancelUnfinished(m_loading);
}

void EntryViews::buildActions(QWidget *page)
{
    const auto add = [this, page](const QString &text) {
        auto *action = new QAction(text, this);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        page->addAction(action);
        return action;
    };
    for (int i = 0; i < keyCount; ++i) {
        QAction *action = add({});
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, i] { show(keys().value(i)); });
        m_keys << action;
    }
    m_save = add(tr("Save changes to the view"));
    m_revert = add(tr("Undo changes to the view"));
    m_saveAs = add(tr("Save as a new view…"));
    m_manage = add(tr("Manage views…"));
    connect(m_save, &QAction::triggered, this, &EntryViews::saveChanges);
    connect(m_revert, &QAction::triggered, this, &EntryViews::revert);
    connect(m_saveAs, &QAction::triggered, this, &EntryViews::askName);
    connect(m_manage, &QAction::triggered, this, &EntryViews::manage);
}

void EntryViews::setWorkspace(store::Workspace *workspace, const QString &profileId)
{
    flush();
    domain::cancelUnfinished(m_loading);
    m_workspace = workspace;
    m_profile = profileId;
    m_ready = false;
    m_views.clear();
    m_saved.reset();
    m_current = allKey();
    showName();
    if (workspace)
        load();
}

/// What was just written must be there to be read: reading does not wait for writing by itself.
void EntryViews::load()
{
    if (!m_writing.isFinished()) {
        domain::onFinished(m_writing, this, [this, profile = m_profile](const domain::Result<void> &) {
            if (m_workspace && profile == m_profile && !m_ready)
                load();
        });
        return;
    }
    m_loading = m_workspace->read([profile = m_profile](store::Database &db) -> domain::Result<Loaded> {
        const auto views = ViewRepository(db, profile).all();
        if (!views)
            return tl::unexpected(views.error());
        const auto draft = store::DraftRepository(db).find(draftKind(), profile);
        if (!draft)
            return tl::unexpected(draft.error());
        return Loaded{*views, *draft ? (*draft)->json : QByteArray()};
    });
    domain::onFinished(m_loading, this, [this](const domain::Result<Loaded> &loaded) {
        if (!loaded)
            Q_EMIT said(loaded.error().message);
        receive(loaded.value_or(Loaded()));
    });
}

void EntryViews::receive(const Loaded &loaded)
{
    m_views = loaded.views;
    m_ready = true;
    if (m_plainColumns.isEmpty())
        m_plainColumns = columnsOf(*m_table);
    if (!loaded.draft.isEmpty())
        restore(loaded.draft);
    showName();
}

void EntryViews::restore(const QByteArray &draft)
{
    domain::JsonDocument json;
    const std::string text = draft.toStdString();
    if (json.parseView(text) || !json.root().isObject())
        return; // of another version; what is shown now replaces it
    const domain::JsonValue root = json.root();
    // Whoever came with a filter of their own ("all entries of this contact") wants to see that.
    const bool untouched = m_state->choice() == models::FilterChoice();
    if (untouched && root["zone"].string() == "own")
        m_state->setZone(FilterState::operatorZone());
    const auto part = [&](std::string_view name) {
        const std::string_view source = root[name].source();
        return models::readView(QByteArray(source.data(), static_cast<qsizetype>(source.size())), m_state->context());
    };
    if (const auto plain = part("plain"); plain && !plain->columns.isEmpty())
        m_plainColumns = plain->columns;
    const auto kept = part("content");
    if (!untouched || !kept)
        return;
    const std::string_view view = root["view"].string();
    const QString key = QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
    if (programKeys().contains(key) || find(key))
        m_current = key;
    if (const auto *own = find(m_current)) {
        if (const auto saved = models::readView(own->document, m_state->context()))
            m_saved = *saved;
    }
    apply(*kept);
}

ViewContent EntryViews::content() const
{
    return {m_state->choice(), m_model->order(), columnsOf(*m_table)};
}

void EntryViews::apply(const ViewContent &content)
{
    m_applying = true;
    putColumns(*m_table, content.columns);
    m_table->horizontalHeader()->setSortIndicator(static_cast<int>(models::columnOfSort(content.sort.column)),
                                                  content.sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_state->setChoice(content.choice);
    m_applying = false;
    changed();
}

void EntryViews::changed()
{
    if (m_applying || !m_ready)
        return;
    if (programKeys().contains(m_current))
        m_plainColumns = columnsOf(*m_table);
    m_write->start();
    showName();
}

void EntryViews::flush()
{
    if (!m_write->isActive() || !m_workspace || !m_ready)
        return;
    m_write->stop();
    m_writing = m_workspace->write([profile = m_profile, document = draftDocument()](store::Database &db) {
        return store::DraftRepository(db).put(draftKind(), profile, document);
    });
    domain::onFinished(m_writing, this, [this](const domain::Result<void> &written) {
        if (!written)
            Q_EMIT said(written.error().message);
    });
}

QByteArray EntryViews::draftDocument() const
{
    domain::JsonWriter json;
    json.beginObject();
    json.member("view", m_current);
    json.key("zone").string(std::string_view(m_state->zone() == QTimeZone::utc() ? "utc" : "own"));
    json.key("content").raw(models::writeView(content()).toStdString());
    ViewContent plain;
    plain.columns = m_plainColumns;
    json.key("plain").raw(models::writeView(plain).toStdString());
    json.endObject();
    return QByteArray::fromStdString(json.text());
}

const ViewRepository::View *EntryViews::find(const QString &key) const
{
    const auto found = std::find_if(m_views.begin(), m_views.end(),
                                    [&key](const auto &view) { return QString::number(view.id) == key; });
    return found == m_views.end() ? nullptr : &*found;
}

QStringList EntryViews::keys() const
{
    QStringList all = programKeys();
    for (const ViewRepository::View &view : m_views)
        all << QString::number(view.id);
    return all;
}

QString EntryViews::nameOf(const QString &key) const
{
    if (const auto *own = find(key))
        return own->name;
    if (key == QLatin1String("entered-here"))
        return tr("Entered here");
    if (key == QLatin1String("differs"))
        return tr("Differs from prediction");
    return tr("All entries");
}

QString EntryViews::currentName() const
{
    return nameOf(m_current);
}

bool EntryViews::isEdited() const
{
    if (programKeys().contains(m_current)) // their sort and columns are whatever the operator likes
        return m_state->filter() != programFilter(m_current);
    if (!m_saved)
        return true;
    const ViewContent now = content();
    const bool samePeriod = now.choice.preset && now.choice.preset == m_saved->choice.preset;
    store::EntryFilter one = now.choice.filter;
    store::EntryFilter other = m_saved->choice.filter;
    if (samePeriod) { // it moves with the calendar
        one.from = other.from;
        one.to = other.to;
    }
    return one != other || now.choice.preset != m_saved->choice.preset || now.sort != m_saved->sort
           || (!m_saved->columns.isEmpty() && !sameColumns(now.columns, m_saved->columns));
}

std::optional<ViewContent> EntryViews::readOwn(const QString &key)
{
    const auto *own = find(key);
    if (!own)
        return std::nullopt;
    const auto saved = models::readView(own->document, m_state->context());
    if (!saved) {
        Q_EMIT said(saved.error().message);
        return std::nullopt;
    }
    return *saved;
}

void EntryViews::show(const QString &key)
{
    if (programKeys().contains(key)) {
        m_current = key;
        m_saved.reset();
        apply({{programFilter(key), {}}, {}, m_plainColumns});
        return;
    }
    const auto saved = readOwn(key);
    if (!saved)
        return;
    m_current = key;
    m_saved = saved;
    apply(*saved);
}

void EntryViews::revert()
{
    show(m_current);
}

void EntryViews::saveChanges()
{
    const auto *own = find(m_current);
    if (!own || !m_workspace)
        return;
    const QByteArray document = models::writeView(content(), own->document);
    const auto done = m_workspace->write([profile = m_profile, id = own->id, document](store::Database &db) {
        return ViewRepository(db, profile).update(id, document);
    });
    domain::onFinished(done, this, [this, name = own->name, key = m_current](const domain::Result<void> &saved) {
        Q_EMIT said(saved ? tr("Saved the view “%1”.").arg(name) : saved.error().message);
        reload(saved ? key : QString());
    });
}

void EntryViews::saveAs(const QString &name)
{
    if (!m_workspace)
        return;
    const auto done =
        m_workspace->write([profile = m_profile, name, document = models::writeView(content())](store::Database &db) {
            return ViewRepository(db, profile).add(name, document);
        });
    domain::onFinished(done, this, [this, name](const domain::Result<qint64> &id) {
        Q_EMIT said(id ? tr("Saved the view “%1”.").arg(name) : id.error().message);
        if (id)
            reload(QString::number(*id));
    });
}

/// Reads the list again; `key` becomes the present view without changing what is shown. Empty: as it was.
void EntryViews::reload(const QString &key)
{
    if (!m_workspace)
        return;
    const auto reading =
        m_workspace->read([profile = m_profile](store::Database &db) { return ViewRepository(db, profile).all(); });
    domain::onFinished(reading, this,
                       [this, key, profile = m_profile](const domain::Result<QList<ViewRepository::View>> &views) {
                           if (profile != m_profile)
                               return;
                           if (!views) {
                               Q_EMIT said(views.error().message);
                               return;
                           }
                           m_views = *views;
                           if (!key.isEmpty())
                               m_current = key;
                           if (!programKeys().contains(m_current) && !find(m_current))
                               m_current = allKey();
                           m_saved = readOwn(m_current);
                           m_write->start();
                           showName();
                       });
}

void EntryViews::askName()
{
    QStringList taken;
    for (const ViewRepository::View &view : std::as_const(m_views))
        taken << view.name;
    auto *dialog = new ViewNameDialog({}, taken, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { saveAs(dialog->name()); });
    dialog->open();
}

void EntryViews::manage()
{
    auto *dialog = new ManageViewsDialog(m_views, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!m_workspace)
            return;
        const auto done = m_workspace->write(
            [profile = m_profile, order = dialog->order(), deleted = dialog->deleted()](store::Database &db) {
                return ViewRepository(db, profile).arrange(order, deleted);
            });
        domain::onFinished(done, this, [this](const domain::Result<void> &arranged) {
            if (!arranged)
                Q_EMIT said(arranged.error().message);
            reload({});
        });
    });
    dialog->open();
}

void EntryViews::showName()
{
    const bool edited = m_ready && isEdited();
    const QString name = m_button->fontMetrics().elidedText(currentName(), Qt::ElideRight, unit(180));
    //: the name of a view of entries whose filters, sort or columns were changed and not saved
    m_button->setText(edited ? tr("%1 (edited)").arg(name) : name);
    m_button->setAccessibleName(edited ? tr("View: %1, edited").arg(currentName()) : tr("View: %1").arg(currentName()));
    m_button->setToolTip(m_button->accessibleName());
    m_button->setEnabled(m_ready);
    const bool own = find(m_current) != nullptr;
    m_save->setEnabled(own && edited);
    m_revert->setEnabled(edited);
    m_saveAs->setEnabled(m_ready);
    m_manage->setEnabled(!m_views.isEmpty());
    const QStringList all = keys();
    for (int i = 0; i < keyCount; ++i) {
        m_keys[i]->setEnabled(m_ready && i < all.size());
        m_keys[i]->setVisible(i < all.size());
        m_keys[i]->setText(i < all.size() ? tr("Show the view “%1”").arg(nameOf(all[i])) : QString());
    }
}

void EntryViews::showMenu()
{
    auto *menu = new QMenu(m_button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Views"));
    const QStringList all = keys();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i == programKeys().size())
            menu->addSeparator();
        QString name = nameOf(all[i]);
        QAction *action = menu->addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(all[i] == m_current);
        if (i < keyCount) {
            action->setShortcut(m_keys[i]->shortcut());
            action->setShortcutContext(Qt::WidgetShortcut); // shown here, pressed on the page
        }
        connect(action, &QAction::triggered, this, [this, key = all[i]] { show(key); });
    }
    menu->addSeparator();
    menu->addActions({m_save, m_revert, m_saveAs, m_manage});
    menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height() + unit(4))));
}

} // namespace desk::ui
