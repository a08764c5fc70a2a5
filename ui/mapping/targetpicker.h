// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/targetlistmodel.h"

#include <QFrame>

class QLineEdit;
class QListView;

namespace desk::ui {

/// The popup that asks for a target: type to narrow it, Up and Down to move, Enter to take, Escape to leave. The last
/// row asks for a new custom field.
class TargetPicker : public QFrame
{
    Q_OBJECT
public:
    explicit TargetPicker(QWidget *parent = nullptr);

    /// Opens below `cell` (global). `current` is marked; `suggested` comes first; `ruleTargets` are the present rules'.
    void open(const QRect &cell, std::shared_ptr<const mapping::TargetCatalog> catalog, const QStringList &ruleTargets,
              const QString &current, const QString &suggested);
    /// Whether a custom field can be made, or the sentence why not.
    void setCreation(bool possible, const QString &whyNot);

Q_SIGNALS:
    void picked(const QString &target);
    /// A custom field with this label, maybe empty.
    void creationRequested(const QString &label);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void filter(const QString &words);
    void move(int step);
    void take(const QModelIndex &index);
    void place(const QRect &cell);

    models::TargetListModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
};

} // namespace desk::ui
