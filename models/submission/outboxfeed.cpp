// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/submission/outboxfeed.h"

#include "app/domain/whenready.h"

#include <QTimer>

namespace desk::models {

using submission::State;
using submission::Submission;

namespace {

// The order of the groups and of the ranks in them, so that each page continues where the last one ended.
const QList<QList<State>> &allLanes()
{
    static const QList<QList<State>> lanes{{State::InDoubt}, {State::Refused}, {State::Sending},
                                           {State::Queued},  {State::Draft},   {State::Sent, State::Cancelled}};
    return lanes;
}

constexpr int manyChanges = 100; ///< so many at once are cheaper to read as pages

} // namespace

OutboxFeed::OutboxFeed(OutboxModel *model, QObject *parent) : QObject(parent), m_model(model), m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(30);
    connect(m_pause, &QTimer::timeout, this, &OutboxFeed::applyNoted);
    connect(model, &OutboxModel::moreWanted, this, &OutboxFeed::loadPage);
    m_lanes = allLanes();
}

void OutboxFeed::setOutbox(submission::Outbox *outbox)
{
    if (m_outbox)
        disconnect(m_outbox, nullptr, this, nullptr);
    m_outbox = outbox;
    if (outbox != nullptr) {
        connect(outbox, &submission::Outbox::changed, this, &OutboxFeed::note);
        connect(outbox, &submission::Outbox::countsChanged, this, &OutboxFeed::showTotals);
    }
    refresh();
}

void OutboxFeed::setFilter(const QList<State> &states, const QString &words)
{
    if (states == m_states && words == m_words)
        return;
    m_states = states;
    m_words = words;
    m_lanes.clear();
    for (const Lane &lane : allLanes()) {
        Lane wanted;
        for (const State state : lane) {
            if (states.isEmpty() || states.contains(state))
                wanted.append(state);
        }
        if (!wanted.isEmpty())
            m_lanes.append(wanted);
    }
    refresh();
}

void OutboxFeed::refresh()
{
    ++m_generation;
    m_noted.clear();
    m_lane = 0;
    m_before = 0;
    m_loading = false;
    m_loaded = false;
    m_error.reset();
    m_model->setHasMore(false);
    if (!m_outbox) {
        m_model->setItems({});
        Q_EMIT stateChanged();
        return;
    }
    loadPage();
}

int OutboxFeed::laneOf(State state) const
{
    for (int lane = 0; lane < m_lanes.size(); ++lane) {
        if (m_lanes.at(lane).contains(state))
            return lane;
    }
    return -1;
}

void OutboxFeed::loadPage()
{
    if (m_loading || !m_outbox || m_lane >= m_lanes.size())
        return;
    m_loading = true;
    submission::Filter filter;
    filter.states = m_lanes.at(m_lane);
    filter.words = m_words;
    filter.before = m_before;
    filter.limit = pageSize;
    const quint64 generation = m_generation;
    domain::whenReady(m_outbox->list(filter), this, [this, generation](const domain::Result<QList<Submission>> &page) {
        if (generation != m_generation)
            return;
        m_loading = false;
        if (!page) {
            m_error = page.error();
            m_model->setHasMore(false);
            Q_EMIT stateChanged();
            return;
        }
        take(*page);
    });
    Q_EMIT stateChanged();
}

void OutboxFeed::take(const QList<Submission> &page)
{
    if (!m_loaded) { // the old rows stay until the new ones are here
        QList<OutboxItem> items;
        for (const Submission &submission : page)
            items.append(OutboxItem::from(submission));
        m_model->setItems(items);
        m_loaded = true;
        showFormDraft();
    } else {
        for (const Submission &submission : page)
            m_model->put(OutboxItem::from(submission));
    }
    if (page.size() < pageSize) {
        ++m_lane;
        m_before = 0;
    } else {
        m_before = page.last().id;
    }
    m_model->setHasMore(m_lane < m_lanes.size());
    showTotals();
    Q_EMIT stateChanged();
    if (m_model->itemCount() < pageSize) // enough to fill a window before anybody scrolls
        loadPage();
}

void OutboxFeed::note(qint64 id)
{
    m_noted.insert(id);
    if (!m_pause->isActive())
        m_pause->start();
}

void OutboxFeed::applyNoted()
{
    const QSet<qint64> noted = std::exchange(m_noted, {});
    if (!m_outbox)
        return;
    if (!m_words.isEmpty() || noted.size() > manyChanges) {
        refresh();
        return;
    }
    for (const qint64 id : noted) {
        domain::whenReady(m_outbox->get(id), this,
                          [this, generation = m_generation](const domain::Result<std::optional<Submission>> &answer) {
                              if (generation == m_generation && answer && *answer)
                                  apply(**answer);
                          });
    }
}

void OutboxFeed::apply(const Submission &submission)
{
    const int lane = laneOf(submission.state);
    if (m_loading && lane == m_lane) { // the page on its way may be older than this change
        note(submission.id);
        return;
    }
    const bool read = lane >= 0 && (lane < m_lane || (lane == m_lane && m_before != 0 && submission.id >= m_before));
    if (read)
        m_model->put(OutboxItem::from(submission));
    else
        m_model->remove(submission.id); // not of this list, or its page is yet to come
    showTotals();
    Q_EMIT stateChanged();
}

void OutboxFeed::setFormDraft(const std::optional<OutboxItem> &draft)
{
    m_formDraft = draft;
    showFormDraft();
    showTotals();
}

void OutboxFeed::showFormDraft()
{
    const bool fits = m_formDraft && laneOf(State::Draft) >= 0
                      && (m_words.isEmpty() || m_formDraft->contactName.contains(m_words, Qt::CaseInsensitive)
                          || m_formDraft->sourceName.contains(m_words, Qt::CaseInsensitive));
    if (!fits) {
        m_model->remove(formDraftId);
        return;
    }
    OutboxItem item = *m_formDraft;
    item.id = formDraftId;
    item.state = State::Draft;
    m_model->put(item);
}

void OutboxFeed::showTotals()
{
    using Group = OutboxModel::Group;
    const bool whole = m_outbox && m_words.isEmpty() && m_states.isEmpty();
    const submission::Counts counts = whole ? m_outbox->counts() : submission::Counts();
    const bool allRead = m_lane >= m_lanes.size();
    m_model->setGroupTotal(Group::NeedsYou, whole ? counts.needsPerson() : -1);
    m_model->setGroupTotal(Group::OnItsWay, whole ? counts.open() + counts.settling : -1);
    m_model->setGroupTotal(Group::Drafts, whole ? counts.draft + (m_formDraft ? 1 : 0) : -1);
    const qint64 ended = counts.sent + counts.cancelled;
    const qint64 today = m_model->countOf(Group::Today);
    // Earlier begins only where Today has been read to its end.
    m_model->setGroupTotal(Group::Earlier, whole && !allRead ? ended - today : -1);
}

} // namespace desk::models
