// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/statetabs.h"

#include "models/submission/outboxitem.h"
#include "ui/submission/statetone.h"
#include "ui/widgets/amount.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

namespace desk::ui {

using submission::State;

namespace {

constexpr State tabStates[] = {State::InDoubt, State::Refused, State::Sending,  State::Queued,
                               State::Draft,   State::Sent,    State::Cancelled};

QString wordOf(int index)
{
    if (index == 0) {
        //: Tab: submissions in any state
        return StateTabs::tr("All");
    }
    //: Tab: the drafts
    return tabStates[index - 1] == State::Draft ? StateTabs::tr("Drafts") : models::stateWord(tabStates[index - 1]);
}

int advance(const QString &text)
{
    return int(std::ceil(QFontMetricsF(Theme::instance().font(Type::Medium)).horizontalAdvance(text)));
}

} // namespace

StateTabs::StateTabs(QWidget *parent) : QTabBar(parent), m_counts(8, 0)
{
    setExpanding(false);
    setDrawBase(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    for (int i = 0; i <= int(std::size(tabStates)); ++i)
        addTab(wordOf(i));
    setCounts({}, false);
}

void StateTabs::setCounts(const submission::Counts &counts, bool formDraft)
{
    const qint64 drafts = counts.draft + (formDraft ? 1 : 0);
    m_counts = {counts.total() + (formDraft ? 1 : 0),
                counts.inDoubt,
                counts.refused,
                counts.sending,
                counts.queued,
                drafts,
                counts.sent,
                counts.cancelled};
    for (int i = 0; i < count(); ++i) {
        //: %1: a state, %2: how many
        setAccessibleTabName(i, tr("%1, %2").arg(wordOf(i), countOf(i)));
        setTabText(i, QString(wordOf(i) + u' ' + countOf(i))); // lays out anew when a number grows
    }
    update();
}

std::optional<State> StateTabs::state() const
{
    return currentIndex() <= 0 ? std::nullopt : std::optional(tabStates[currentIndex() - 1]);
}

QString StateTabs::countOf(int index) const
{
    return countText(m_counts.at(index));
}

int StateTabs::bareWidth(int index, bool shapes) const
{
    const int icon = index == 0 || !shapes ? 0 : unit(16) + unit(7);
    return icon + advance(wordOf(index)) + unit(6) + advance(countOf(index));
}

StateTabs::Fit StateTabs::fit() const
{
    const Fit fits[] = {{unit(24), true}, {unit(10), true}, {unit(10), false}};
    for (const Fit &fit : fits) {
        int needed = 0;
        for (int i = 0; i < count(); ++i)
            needed += bareWidth(i, fit.shapes) + fit.gap;
        if (needed <= width())
            return fit;
    }
    return fits[2];
}

QSize StateTabs::tabSizeHint(int index) const
{
    const Fit fit = this->fit();
    return {bareWidth(index, fit.shapes) + fit.gap, unit(36)};
}

QSize StateTabs::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void StateTabs::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Tokens &t = tokens();
    const auto [air, shapes] = fit();
    for (int i = 0; i < count(); ++i) {
        const bool chosen = i == currentIndex();
        const QRect tab = tabRect(i);
        QRect rest = tab.adjusted(0, 0, -air, 0);
        if (i > 0 && shapes) {
            const int side = unit(16);
            const int top = rest.top() + (rest.height() - side) / 2;
            paintIcon(&painter, QRectF(rest.left(), top, side, side), models::stateIcon(tabStates[i - 1]),
                      inkOfState(tabStates[i - 1]));
            rest.setLeft(rest.left() + side + unit(7));
        }
        const int used = paint::text(&painter, rest.adjusted(0, 0, unit(4), 0), wordOf(i),
                                     chosen ? Type::Strong : Type::Body, chosen ? t.text : t.text2);
        paint::text(&painter, rest.adjusted(used + unit(6), 0, unit(10), 0), countOf(i), Type::Body, t.text3);
        if (chosen) {
            const QRect line(tab.left(), tab.bottom() - unit(3) + 1, tab.width() - air, unit(3));
            painter.fillRect(line, t.accent);
            if (hasFocus())
                paint::focusRing(&painter, tab.adjusted(-unit(4), unit(4), unit(8) - air, -unit(6)), unit(4));
        }
    }
}

} // namespace desk::ui
