// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandlist.h"

namespace desk::ui {

namespace {

int wordScore(const QString &text, const QString &word, int weight)
{
    int best = 0;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const bool begins = at == 0 || !text.at(at - 1).isLetterOrNumber();
        const qsizetype end = at + word.size();
        const bool ends = end == text.size() || !text.at(end).isLetterOrNumber();
        best = std::max(best, weight * (begins && ends ? 4 : begins ? 3 : 1) + (at == 0 ? 1 : 0));
    }
    return best;
}

} // namespace

int CommandList::score(const Command &command, const QStringList &words)
{
    const QString title = command.title.toCaseFolded();
    const QString group = command.group.toCaseFolded();
    int sum = 1;
    for (const QString &word : words) {
        const int one = std::max(wordScore(title, word, 4), wordScore(group, word, 1));
        if (one == 0)
            return 0;
        sum += one;
    }
    return sum;
}

void CommandList::setCommands(QList<Command> commands)
{
    beginResetModel();
    m_all = std::move(commands);
    filter();
    endResetModel();
}

void CommandList::setFilter(const QString &words)
{
    beginResetModel();
    m_words = words.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    filter();
    endResetModel();
}

void CommandList::filter()
{
    QList<std::pair<int, qsizetype>> ranked;
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        if (const int points = score(m_all.at(i), m_words); points > 0)
            ranked.append({m_all.at(i).enabled ? points : 0, i});
    }
    std::ranges::stable_sort(ranked, std::ranges::greater(), &std::pair<int, qsizetype>::first);
    m_shown.clear();
    for (const auto &[points, at] : std::as_const(ranked))
        m_shown.append(at);
}

const Command *CommandList::at(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_all.at(m_shown.at(row)) : nullptr;
}

int CommandList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CommandList::data(const QModelIndex &index, int role) const
{
    const Command *command = index.isValid() ? at(index.row()) : nullptr;
    if (!command)
        return {};
    switch (role) {
    case Qt::DisplayRole: return command->title;
    case Qt::AccessibleTextRole: return QString(command->title + QStringLiteral(", ") + command->group);
    case GroupRole: return command->group;
    case IconRole: return command->icon;
    case ShortcutRole: return command->shortcut.toString(QKeySequence::NativeText);
    case EnabledRole: return command->enabled;
    default: return {};
    }
}

Qt::ItemFlags CommandList::flags(const QModelIndex &index) const
{
    const Command *command = index.isValid() ? at(index.row()) : nullptr;
    if (!command)
        return Qt::NoItemFlags;
    return command->enabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsSelectable;
}

} // namespace desk::ui
