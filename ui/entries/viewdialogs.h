// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/viewrepository.h"
#include "ui/widgets/dialogframe.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace desk::ui {

/// Asks for the name of a new view.
class ViewNameDialog : public DialogFrame
{
    Q_OBJECT
public:
    ViewNameDialog(const QString &proposed, const QStringList &taken, QWidget *parent);

    [[nodiscard]] QString name() const;
    void accept() override;

private:
    QLineEdit *m_name;
    QStringList m_taken;
};

/// The named views in a list: rename (F2), move (Alt+Up, Alt+Down, drag) and delete. Nothing happens before "Save", so
/// a deleted view comes back with "Cancel" or "Undo delete".
class ManageViewsDialog : public DialogFrame
{
    Q_OBJECT
public:
    ManageViewsDialog(const QList<store::ViewRepository::View> &views, QWidget *parent);

    [[nodiscard]] QList<store::ViewRepository::Place> order() const;
    [[nodiscard]] QList<qint64> deleted() const;
    void accept() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void move(int by);
    void remove();
    void restore();
    void update();

    struct Deleted {
        qint64 id;
        QString name;
        int row;
    };
    QListWidget *m_list;
    QPushButton *m_rename;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_delete;
    QPushButton *m_restore;
    QList<Deleted> m_deleted;
};

} // namespace desk::ui
