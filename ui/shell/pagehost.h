// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagecatalog.h"

#include <QHash>
#include <QSet>
#include <QStackedWidget>
#include <QVariant>

namespace desk::connections {
class Session;
}

namespace desk::ui {

class ViewState;

/// Holds the pages. A page is made when it is first shown, gets the session and its remembered view, and stays.
class PageHost : public QStackedWidget
{
    Q_OBJECT

public:
    using Factory = std::function<Page *(const QString &id, QWidget *parent)>;

    PageHost(QList<PageInfo> pages, ViewState &view, Factory own, QWidget *parent = nullptr);
    ~PageHost() override;

    /// Shows a page and hands it something to open; an unknown id changes nothing and answers false.
    bool show(const QString &id, const QVariant &what = {});
    [[nodiscard]] QString current() const { return m_current; }
    /// The page if it has been made.
    [[nodiscard]] Page *page(const QString &id) const { return m_made.value(id); }
    [[nodiscard]] Page *currentPage() const { return page(m_current); }

    /// Whether the keyboard was in the current page before; it is from setVisited() on.
    [[nodiscard]] bool wasVisited() const { return m_visited.contains(m_current); }
    void setVisited() { m_visited.insert(m_current); }

    void setSession(connections::Session *session);
    /// Lets every page write what it still holds back, and remembers its view.
    void keep();
    /// Gives every page its first view again.
    void resetViews();
    /// Takes the keyboard itself as long as nothing in the current page can have it: grew() tells when to look again.
    void holdKeyboard();
    /// Lies over the pages until it is set to null; stays the caller's.
    void setCover(QWidget *cover);

Q_SIGNALS:
    void navigate(const QString &page, const QVariant &what);
    void notify(const QString &text);
    void currentPageChanged(const QString &id);
    void grew();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Page *make(const QString &id);

    QList<PageInfo> m_pages;
    ViewState &m_view;
    Factory m_own;
    QHash<QString, Page *> m_made;
    QSet<QString> m_visited;
    QString m_current;
    connections::Session *m_session = nullptr;
    QWidget *m_cover = nullptr;
};

} // namespace desk::ui
