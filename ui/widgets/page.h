// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QVariant>
#include <QWidget>

class QAction;

namespace desk::connections {
class Session;
}

namespace desk::ui {

/// What the shell shows in its middle. A page owns its widgets and knows its models; pages do not know each other: they
/// ask the shell to go somewhere with navigate(). Constructors are cheap, heavy parts come on first show. The keyboard
/// begins at the page's focus proxy where it has one, else at its first field or list.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;
    /// The connection to work with; null while there is none. Called again when the operator switches.
    virtual void setSession(connections::Session *session) = 0;
    /// What the command palette offers while this page is shown.
    [[nodiscard]] virtual QList<QAction *> commands() const;
    /// Splitters, columns, chosen views: remembered by the shell between starts.
    [[nodiscard]] virtual QByteArray saveState() const;
    virtual void restoreState(const QByteArray &state);
    /// Navigation payload of another page's navigate().
    virtual void open(const QVariant &what);

Q_SIGNALS:
    /// Go to "mappings", "new-entry", "outbox", "entries" or "settings", with something to open there.
    void navigate(const QString &page, const QVariant &what);
    /// A short sentence for the shell's status line.
    void notify(const QString &text);
};

} // namespace desk::ui
