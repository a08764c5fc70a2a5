// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shell/commandpalette.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/panes.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/statusline.h"
#include "ui/shell/toasts.h"
#include "ui/shell/viewstate.h"
#include "ui/widgets/band.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QTimer>

namespace desk::ui {

namespace {

constexpr int firstWidth = 1440;
constexpr int firstHeight = 900;
constexpr int narrow = 1280; ///< below this the rail shows icons only

} // namespace

MainWindow::MainWindow(Preferences &preferences, ViewState &view, PageMakers makers, QWidget *parent)
    : QWidget(parent), m_preferences(preferences), m_view(view), m_makers(std::move(makers))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(unit(760), unit(480));
    resize(unit(firstWidth), unit(firstHeight));
    if (const QByteArray geometry = m_view.geometry(); !geometry.isEmpty())
        restoreGeometry(geometry);
    build();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    setWindowTitle(tr("Conversion Desk"));
    m_contents = new QWidget(this);
    const QList<PageInfo> pages = pageCatalog();
    m_actions = new ShellActions(pages, m_contents);
    m_band = new Band(Place::None, m_contents);
    m_band->setFixedHeight(unit(5)); // the same with nothing open: the header must not jump
    QSizePolicy always = m_band->sizePolicy();
    always.setRetainSizeWhenHidden(true);
    m_band->setSizePolicy(always);
    m_header = new HeaderBar(m_contents);
    m_rail = new NavigationRail(m_contents);
    m_banner = new Banner(Tone::Note, m_contents);
    m_banner->setObjectName(QStringLiteral("shellBanner"));
    m_banner->setOutside({12, 8, 12, 8});
    m_banner->hide();
    m_pages = new PageHost(
        pages, m_view, [this](const QString &id, QWidget *parent) { return makePage(id, parent); }, m_contents);
    m_status = new StatusLine(m_contents);
    for (const PageInfo &page : pages)
        m_rail->addPlace(page.id, page.icon, page.title, page.shortcut, page.atBottom);

    auto *work = new QVBoxLayout;
    work->setSpacing(0);
    work->addWidget(m_banner);
    work->addWidget(m_pages, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(work, 1);
    auto *column = new QVBoxLayout(m_contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(m_header);
    column->addLayout(middle, 1);
    column->addWidget(m_status);

    m_toasts = new Toasts(m_contents);
    m_toasts->setBottomMargin(m_status->height());
    m_palette = new CommandPalette(m_contents);
    connectParts();
    m_contents->setGeometry(rect());
    m_contents->show();
    setLook(m_look);
    go(m_view.page());
}

void MainWindow::connectParts()
{
    connect(m_header, &HeaderBar::businessWanted, this, &MainWindow::businessWanted);
    connect(m_header, &HeaderBar::connectionWanted, this, &MainWindow::connectionsWanted);
    connect(m_header, &HeaderBar::paletteWanted, this, &MainWindow::openPalette);
    connect(m_rail, &NavigationRail::chosen, this, [this](const QString &page) { go(page); });
    connect(m_status, &StatusLine::navigate, this, [this](const QString &page) { go(page); });
    connect(m_pages, &PageHost::navigate, this, &MainWindow::go);
    connect(m_pages, &PageHost::notify, this, &MainWindow::say);
    connect(m_pages, &PageHost::grew, this, &MainWindow::focusPage, Qt::QueuedConnection);
    connect(m_pages, &PageHost::currentPageChanged, this,
            [this] { setWindowTitle(tr("%1 – Conversion Desk").arg(m_pages->currentPage()->title())); });
    connect(m_actions, &ShellActions::placeWanted, this, [this](const QString &page) { go(page); });
    connect(m_actions, &ShellActions::themeWanted, this,
            [this](const QString &theme) { m_preferences.setValue(Preferences::Key::Theme, theme); });
    connect(m_actions->palette, &QAction::triggered, this, &MainWindow::openPalette);
    connect(m_actions->business, &QAction::triggered, this, &MainWindow::businessWanted);
    connect(m_actions->connections, &QAction::triggered, this, &MainWindow::connectionsWanted);
    connect(m_actions->nextPane, &QAction::triggered, this, [this] { cyclePanes(true); });
    connect(m_actions->previousPane, &QAction::triggered, this, [this] { cyclePanes(false); });
    connect(m_actions->resetView, &QAction::triggered, this, &MainWindow::resetView);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
}

Page *MainWindow::makePage(const QString &id, QWidget *parent)
{
    const auto make = m_makers.value(id);
    return make ? make(parent) : makeSettings(parent);
}

Page *MainWindow::makeSettings(QWidget *parent)
{
    auto *page = new SettingsPage(m_preferences, parent);
    page->setWorkspaceFile(m_workspaceFile);
    page->setLook(m_look);
    connect(page, &SettingsPage::connectionsWanted, this, &MainWindow::connectionsWanted);
    connect(page, &SettingsPage::sandboxResetWanted, this, &MainWindow::sandboxResetWanted);
    // Queued: resetting the view makes the pages anew, this one too.
    connect(page, &SettingsPage::viewResetWanted, this, &MainWindow::resetView, Qt::QueuedConnection);
    Q_EMIT settingsMade(page);
    return page;
}

void MainWindow::whenWritten(const std::function<void()> &then)
{
    // Without a session the pages let go of what they hold; what they had typed in them is written.
    m_pages->setSession(nullptr);
    if (m_barrier)
        m_barrier(then);
    else
        then();
}

void MainWindow::rebuild()
{
    // Of the old contents nothing may be asked any more, and nothing of it may be in the middle of an event.
    QWidget *old = m_contents;
    if (m_cover)
        m_cover->setParent(nullptr);
    build();
    setSession(m_session);
    if (QWidget *cover = std::exchange(m_cover, nullptr))
        setCover(cover);
    delete old;
    Q_EMIT rebuilt();
}

void MainWindow::setPageMakers(PageMakers makers)
{
    m_makers = std::move(makers);
    const auto [page, what] = std::exchange(m_wanted, {});
    go(page, what);
}

void MainWindow::go(const QString &page, const QVariant &what)
{
    if (m_makers.isEmpty()) {
        const bool known = m_rail->button(page) != nullptr;
        m_wanted = {known ? page : pageCatalog().constFirst().id, what};
        m_rail->setCurrent(m_wanted.first);
        return;
    }
    if (!m_pages->show(page, what))
        m_pages->show(pageCatalog().constFirst().id);
    m_rail->setCurrent(m_pages->current());
    if (isVisible())
        focusPage();
}

void MainWindow::setLook(const ConnectionLook &look)
{
    m_look = look;
    m_band->setPlace(look.place());
    m_header->setLook(look);
    if (auto *settings = qobject_cast<SettingsPage *>(m_pages->page(QStringLiteral("settings"))))
        settings->setLook(look);
}

void MainWindow::setSession(connections::Session *session)
{
    m_session = session;
    m_pages->setSession(session);
}

void MainWindow::setWorkspaceFile(const QString &file)
{
    m_workspaceFile = file;
    if (auto *settings = qobject_cast<SettingsPage *>(m_pages->page(QStringLiteral("settings"))))
        settings->setWorkspaceFile(file);
}

void MainWindow::setCover(QWidget *cover)
{
    m_pages->setCover(cover);
    if (m_cover && m_cover != cover)
        m_cover->deleteLater();
    m_cover = cover;
}

void MainWindow::say(const QString &text)
{
    m_toasts->say(text);
}

void MainWindow::resetView()
{
    m_view.clear();
    if (!isMaximized() && !isFullScreen())
        resize(unit(firstWidth), unit(firstHeight));
    whenWritten([this] {
        m_pages->resetViews();
        setSession(m_session);
    });
}

void MainWindow::openPalette()
{
    QList<Command> commands;
    const auto append = [&commands](QAction *action, const QString &group) {
        const QString name = action->property("iconName").toString();
        commands.append({.title = QString(action->text()).remove(QLatin1Char('&')).remove(QStringLiteral("…")),
                         .group = group,
                         .icon = name.isEmpty() ? QStringLiteral("play") : name,
                         .shortcut = action->shortcut(),
                         .enabled = action->isEnabled(),
                         .run = [guard = QPointer<QAction>(action)] {
                             if (guard)
                                 guard->trigger();
                         }});
    };
    for (QAction *place : m_actions->places())
        append(place, tr("Go to"));
    if (const Page *page = m_pages->currentPage()) {
        for (QAction *action : page->commands())
            append(action, page->title());
    }
    Q_EMIT commandsWanted(commands);
    for (QAction *action : m_actions->all()) {
        if (action != m_actions->palette)
            append(action, tr("Window"));
    }
    m_palette->open(std::move(commands));
}

void MainWindow::cyclePanes(bool forward)
{
    QList<QWidget *> all{m_header, m_rail};
    if (QWidget *page = m_pages->currentWidget())
        all.append(panes::of(page));
    panes::cycle(all, forward);
}

void MainWindow::focusPage()
{
    QWidget *page = m_pages->currentWidget();
    const QWidget *focus = QApplication::focusWidget();
    if (!page) {
        m_pages->holdKeyboard(); // no ring somewhere else that would be gone in a moment
        return;
    }
    // Qt gives a page that comes for the first time the keyboard at its first button, whatever that does.
    const bool first = !m_pages->wasVisited();
    if (!first && focus && page->isAncestorOf(focus))
        return;
    const QList<QWidget *> parts = panes::of(page);
    QWidget *entrance = first ? panes::beginning(page) : nullptr;
    if (!first && !parts.isEmpty())
        entrance = panes::entrance(parts.constFirst());
    if (entrance) {
        m_pages->setVisited();
        entrance->setFocus(Qt::OtherFocusReason);
    } else {
        m_pages->holdKeyboard();
    }
}

void MainWindow::keepView()
{
    m_pages->keep();
    m_view.setPage(m_makers.isEmpty() ? m_wanted.first : m_pages->current());
    m_view.setGeometry(saveGeometry());
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Queued: the language was most likely chosen in a widget that is about to be made anew.
    if (event->type() == QEvent::LanguageChange && m_contents)
        QMetaObject::invokeMethod(
            this,
            [this] {
                keepView();
                whenWritten([this] { rebuild(); });
            },
            Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepView();
    event->accept();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Once everything in it is shown: the keyboard begins in the page, not at the first button of the header.
    if (!event->spontaneous())
        QMetaObject::invokeMethod(this, &MainWindow::focusPage, Qt::QueuedConnection);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_contents)
        return;
    m_rail->setCompact(width() < unit(narrow));
    m_contents->setGeometry(rect());
}

} // namespace desk::ui
