// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/submission/outbox.h"
#include "models/submission/outboxmodel.h"

#include <QObject>
#include <QPointer>
#include <QSet>

class QTimer;

namespace desk::models {

/// Fills an OutboxModel from the outbox: a page at a time, in the order in which the groups stand, and then each
/// submission as it changes. GUI thread; the reading happens elsewhere.
class OutboxFeed : public QObject
{
    Q_OBJECT
public:
    static constexpr int pageSize = 200;

    explicit OutboxFeed(OutboxModel *model, QObject *parent = nullptr);

    /// Null: an empty list.
    void setOutbox(submission::Outbox *outbox);
    /// Empty states: all. Reads again from the top.
    void setFilter(const QList<submission::State> &states, const QString &words);
    void refresh();
    /// What stands unsent in the form of a new entry; shown among the drafts. Its id is formDraftId.
    void setFormDraft(const std::optional<OutboxItem> &draft);
    static constexpr qint64 formDraftId = -1;

    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// The first page has come.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const std::optional<domain::Error> &error() const { return m_error; }

Q_SIGNALS:
    void stateChanged();

private:
    using Lane = QList<submission::State>;
    void loadPage();
    void take(const QList<submission::Submission> &page);
    void note(qint64 id);
    void applyNoted();
    void apply(const submission::Submission &submission);
    void showTotals();
    void showFormDraft();
    [[nodiscard]] int laneOf(submission::State state) const;

    OutboxModel *m_model;
    QPointer<submission::Outbox> m_outbox;
    QList<submission::State> m_states;
    QString m_words;
    QList<Lane> m_lanes;
    int m_lane = 0;      ///< being read
    qint64 m_before = 0; ///< numbers from here on are read in that lane; 0: none yet
    quint64 m_generation = 0;
    bool m_loading = false;
    bool m_loaded = false;
    std::optional<domain::Error> m_error;
    QSet<qint64> m_noted;
    QTimer *m_pause;
    std::optional<OutboxItem> m_formDraft;
};

} // namespace desk::models
