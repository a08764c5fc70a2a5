// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace desk::ui {

/// One thing the command palette can do.
struct Command {
    QString title;
    QString group; ///< "Go to", "Source", the page's name
    QString icon;
    QKeySequence shortcut;
    bool enabled = true;
    std::function<void()> run;
};

/// The commands that fit what was typed, the best first. Every typed word must occur in the title or the group; whole
/// words beat beginnings of words, beginnings beat middles, and the order given decides between equals.
class CommandList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { GroupRole = Qt::UserRole, IconRole, ShortcutRole, EnabledRole };

    using QAbstractListModel::QAbstractListModel;

    void setCommands(QList<Command> commands);
    void setFilter(const QString &words);
    [[nodiscard]] const Command *at(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// How well a command fits; 0 is not at all.
    [[nodiscard]] static int score(const Command &command, const QStringList &words);

private:
    void filter();

    QList<Command> m_all;
    QStringList m_words;
    QList<qsizetype> m_shown;
};

} // namespace desk::ui
