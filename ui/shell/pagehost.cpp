// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagehost.h"

#include "ui/shell/viewstate.h"
#include "ui/widgets/page.h"

#include <QEvent>

namespace desk::ui {

PageHost::PageHost(QList<PageInfo> pages, ViewState &view, Factory own, QWidget *parent)
    : QStackedWidget(parent), m_pages(std::move(pages)), m_view(view), m_own(std::move(own))
{
    setObjectName(QStringLiteral("pages"));
}

PageHost::~PageHost() = default;

Page *PageHost::make(const QString &id)
{
    const auto info = std::ranges::find(m_pages, id, &PageInfo::id);
    if (info == m_pages.end())
        return nullptr;
    Page *page = info->create ? info->create(this) : m_own(id, this);
    connect(page, &Page::navigate, this, &PageHost::navigate);
    connect(page, &Page::notify, this, &PageHost::notify);
    m_made.insert(id, page);
    page->installEventFilter(this);
    addWidget(page);
    if (const QByteArray state = m_view.pageState(id); !state.isEmpty())
        page->restoreState(state);
    page->setSession(m_session);
    return page;
}

bool PageHost::show(const QString &id, const QVariant &what)
{
    Page *page = m_made.contains(id) ? m_made.value(id) : make(id);
    if (!page)
        return false;
    const bool changes = id != m_current;
    m_current = id;
    if (!m_cover)
        setCurrentWidget(page);
    if (what.isValid())
        page->open(what);
    if (changes)
        Q_EMIT currentPageChanged(id);
    return true;
}

void PageHost::setSession(connections::Session *session)
{
    m_session = session;
    for (Page *page : std::as_const(m_made))
        page->setSession(session);
}

void PageHost::holdKeyboard()
{
    if (QWidget *proxy = currentPage() ? currentPage()->focusProxy() : nullptr)
        proxy->installEventFilter(this);
    setFocus(Qt::OtherFocusReason);
}

bool PageHost::eventFilter(QObject *watched, QEvent *event)
{
    // What comes into a page, or out from behind its empty state, lays it out anew.
    const Page *page = currentPage();
    const bool mayBeMore = (event->type() == QEvent::LayoutRequest && watched == page)
                           || (event->type() == QEvent::EnabledChange && page && watched == page->focusProxy());
    if (mayBeMore && hasFocus())
        Q_EMIT grew();
    return QStackedWidget::eventFilter(watched, event);
}

void PageHost::keep()
{
    for (auto it = m_made.cbegin(); it != m_made.cend(); ++it)
        m_view.setPageState(it.key(), it.value()->saveState());
}

void PageHost::resetViews()
{
    // A page knows its first view only when it is new.
    const QString shown = m_current;
    for (Page *page : std::as_const(m_made)) {
        removeWidget(page);
        delete page;
    }
    m_made.clear();
    m_visited.clear();
    m_current.clear();
    show(shown);
}

void PageHost::setCover(QWidget *cover)
{
    if (m_cover == cover)
        return;
    if (m_cover)
        removeWidget(m_cover);
    m_cover = cover;
    if (cover) {
        addWidget(cover);
        setCurrentWidget(cover);
    } else if (Page *page = currentPage()) {
        setCurrentWidget(page);
    }
}

} // namespace desk::ui
