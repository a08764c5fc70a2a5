// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/viewrepository.h"
#include "models/entries/viewdocument.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QPushButton;
class QTimer;
class QWidget;

namespace desk::store {
class Workspace;
}
namespace desk::models {
class EntryTableModel;
}

namespace desk::ui {

class EntryView;
class FilterState;

/// The named views of the entries page: three of the program's own, and the operator's, kept for each connection. Knows
/// which one is shown and whether it was changed since; what was changed and not saved is kept too and is there again
/// at the next start.
class EntryViews : public QObject
{
    Q_OBJECT
public:
    /// `button` shows the present view's name and opens the menu; `page` gets the actions.
    EntryViews(FilterState *state, EntryView *table, models::EntryTableModel *model, QPushButton *button,
               QWidget *page);
    ~EntryViews() override;

    /// Null: no connection. What is not on disk yet is written first.
    void setWorkspace(store::Workspace *workspace, const QString &profileId);
    /// Writes what was changed to disk.
    void flush();

    /// "all", "entered-here", "differs", or the number of one of the operator's.
    [[nodiscard]] const QString &current() const { return m_current; }
    [[nodiscard]] QString currentName() const;
    [[nodiscard]] bool isEdited() const;
    /// In the menu's order; the program's own first.
    [[nodiscard]] QStringList keys() const;
    void show(const QString &key);
    void saveChanges();
    void revert();
    void saveAs(const QString &name);

Q_SIGNALS:
    void said(const QString &text);

private:
    struct Loaded {
        QList<store::ViewRepository::View> views;
        QByteArray draft;
    };
    void buildActions(QWidget *page);
    void showMenu();
    void askName();
    void manage();
    void load();
    void receive(const Loaded &loaded);
    void restore(const QByteArray &draft);
    void reload(const QString &toShow);
    void changed();
    void apply(const models::ViewContent &content);
    void showName();
    [[nodiscard]] models::ViewContent content() const;
    [[nodiscard]] const store::ViewRepository::View *find(const QString &key) const;
    [[nodiscard]] QString nameOf(const QString &key) const;
    [[nodiscard]] QByteArray draftDocument() const;
    [[nodiscard]] std::optional<models::ViewContent> readOwn(const QString &key);

    FilterState *m_state;
    EntryView *m_table;
    models::EntryTableModel *m_model;
    QPushButton *m_button;
    QPointer<QWidget> m_page;
    QPointer<store::Workspace> m_workspace;
    QString m_profile;
    QList<store::ViewRepository::View> m_views;
    QString m_current;
    std::optional<models::ViewContent> m_saved; ///< the present view as it is kept; of the operator's views
    QList<models::ViewColumn> m_plainColumns;   ///< of the program's own views
    QTimer *m_write;
    QFuture<domain::Result<Loaded>> m_loading;
    QFuture<domain::Result<void>> m_writing;
    QList<QAction *> m_keys;
    QAction *m_save = nullptr;
    QAction *m_revert = nullptr;
    QAction *m_saveAs = nullptr;
    QAction *m_manage = nullptr;
    bool m_ready = false; ///< what was kept is here
    bool m_applying = false;
};

} // namespace desk::ui
