// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/linediff.h"

#include "app/domain/json.h"

#include <algorithm>

namespace desk::models {

namespace {

using Step = DiffLine::Kind;

constexpr int mostDifferences = 1000; ///< beyond it the search would cost more than its answer is worth

/// Myers' greedy search over the middle of two texts, the part that their common beginning and end leave over.
class Search
{
public:
    Search(const QStringList &before, const QStringList &after, int from, int oldEnd, int newEnd)
        : m_before(before), m_after(after), m_from(from), m_old(oldEnd - from), m_new(newEnd - from)
    {}

    /// The steps in order, Same for a line of both; nothing when the texts are too different.
    [[nodiscard]] std::vector<Step> steps()
    {
        const int most = std::min(m_old + m_new, mostDifferences);
        std::vector<int> reach(static_cast<std::size_t>(2 * most + 3), 0);
        const auto at = [most](int diagonal) {
            const int place = diagonal + most + 1;
            return static_cast<std::size_t>(place);
        };
        for (int count = 0; count <= most; ++count) {
            m_trace.push_back(reach);
            for (int diagonal = -count; diagonal <= count; diagonal += 2) {
                const bool down =
                    diagonal == -count || (diagonal != count && reach[at(diagonal - 1)] < reach[at(diagonal + 1)]);
                int x = down ? reach[at(diagonal + 1)] : reach[at(diagonal - 1)] + 1;
                while (x < m_old && x - diagonal < m_new && isSame(x, x - diagonal))
                    ++x;
                reach[at(diagonal)] = x;
                if (x >= m_old && x - diagonal >= m_new)
                    return walkBack(count, most);
            }
        }
        return {};
    }

private:
    [[nodiscard]] bool isSame(int x, int y) const { return m_before.at(m_from + x) == m_after.at(m_from + y); }

    [[nodiscard]] std::vector<Step> walkBack(int count, int most) const
    {
        std::vector<Step> steps;
        int x = m_old;
        int y = m_new;
        for (int left = count; left >= 0; --left) {
            const std::vector<int> &reach = m_trace[static_cast<std::size_t>(left)];
            const auto at = [most](int diagonal) {
                const int place = diagonal + most + 1;
                return static_cast<std::size_t>(place);
            };
            const int diagonal = x - y;
            const bool down =
                diagonal == -left || (diagonal != left && reach[at(diagonal - 1)] < reach[at(diagonal + 1)]);
            const int before = down ? diagonal + 1 : diagonal - 1;
            const int fromX = left == 0 ? 0 : reach[at(before)];
            const int fromY = left == 0 ? 0 : fromX - before;
            while (x > fromX && y > fromY) {
                steps.push_back(Step::Same);
                --x;
                --y;
            }
            if (left > 0)
                steps.push_back(down ? Step::Added : Step::Removed);
            x = fromX;
            y = fromY;
        }
        std::reverse(steps.begin(), steps.end());
        return steps;
    }

    const QStringList &m_before;
    const QStringList &m_after;
    int m_from;
    int m_old;
    int m_new;
    std::vector<std::vector<int>> m_trace;
};

/// Within a run of changes all removals come first, as people are used to read it.
void removalsFirst(std::vector<Step> &steps)
{
    auto from = steps.begin();
    while (from != steps.end()) {
        from = std::find_if(from, steps.end(), [](Step kind) { return kind != Step::Same; });
        const auto end = std::find(from, steps.end(), Step::Same);
        std::stable_partition(from, end, [](Step kind) { return kind == Step::Removed; });
        from = end;
    }
}

} // namespace

std::vector<DiffLine> diffLines(const QStringList &before, const QStringList &after)
{
    const int shorter = static_cast<int>(std::min(before.size(), after.size()));
    int head = 0;
    while (head < shorter && before.at(head) == after.at(head))
        ++head;
    int tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    const int oldEnd = static_cast<int>(before.size()) - tail;
    const int newEnd = static_cast<int>(after.size()) - tail;

    std::vector<Step> steps(static_cast<std::size_t>(head), Step::Same);
    std::vector<Step> middle = Search(before, after, head, oldEnd, newEnd).steps();
    if (middle.empty()) {
        middle.assign(static_cast<std::size_t>(oldEnd - head), Step::Removed);
        middle.insert(middle.end(), static_cast<std::size_t>(newEnd - head), Step::Added);
    }
    removalsFirst(middle);
    steps.insert(steps.end(), middle.begin(), middle.end());
    steps.insert(steps.end(), static_cast<std::size_t>(tail), Step::Same);

    std::vector<DiffLine> lines;
    lines.reserve(steps.size());
    int oldNumber = 0;
    int newNumber = 0;
    for (const Step kind : steps) {
        DiffLine line{.kind = kind, .text = {}};
        if (kind != Step::Added)
            line.oldNumber = ++oldNumber;
        if (kind != Step::Removed)
            line.newNumber = ++newNumber;
        line.text = kind == Step::Added ? after.at(newNumber - 1) : before.at(oldNumber - 1);
        lines.push_back(std::move(line));
    }
    return lines;
}

QStringList jsonLines(const QByteArray &json)
{
    if (json.isEmpty())
        return {};
    domain::JsonDocument document;
    const bool good = !document.parseView({json.constData(), static_cast<std::size_t>(json.size())});
    return (good ? QString::fromStdString(document.root().toIndented()) : QString::fromUtf8(json))
        .split(QLatin1Char('\n'));
}

} // namespace desk::models
