// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/submission/submission.h"
#include "ui/submission/outboxdetails.h"
#include "ui/widgets/page.h"

#include <QFuture>
#include <QPointer>

class QStackedLayout;
class QTableView;
class QTimer;

namespace desk::submission {
class Outbox;
}
namespace desk::models {
class OutboxFeed;
class OutboxModel;
} // namespace desk::models

namespace desk::ui {

class PageColumns;
class DoubtPanel;
class EmptyState;
class SearchField;
class PaceLine;
class StateTabs;

/// The page of everything that was sent or is to be sent. Opens the number of a submission (qlonglong).
class OutboxPage : public Page
{
    Q_OBJECT
public:
    explicit OutboxPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void setSession(connections::Session *session) override;
    [[nodiscard]] QList<QAction *> commands() const override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    void open(const QVariant &what) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildMenu(QWidget *parent);
    [[nodiscard]] QString timingText(const submission::Outbox &outbox) const;
    void buildTable();
    void connectParts();
    void filter();
    void refreshCounts();
    void refreshActivity();
    void refreshState();
    void lookForDraft();
    void spanRows();
    void choose(qint64 id);
    void selectChosen();
    void showChosen();
    void explain();
    void act(OutboxAction action);
    void sendAgain(const submission::Submission &submission);
    void chooseArrived(const submission::Submission &submission);
    void editAndResend(const submission::Submission &submission);
    void report(const QFuture<domain::Result<void>> &future, const QString &done);

    QPointer<connections::Session> m_session;
    models::OutboxModel *m_model;
    models::OutboxFeed *m_feed;
    PaceLine *m_pace = nullptr;
    StateTabs *m_tabs = nullptr;
    SearchField *m_search = nullptr;
    QPushButton *m_pause = nullptr;
    PageColumns *m_columns = nullptr;
    QStackedLayout *m_stack = nullptr;
    QTableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    OutboxDetails *m_details = nullptr;
    QPointer<DoubtPanel> m_panel;
    QTimer *m_respan;
    QTimer *m_tick;
    QAction *m_timing = nullptr;
    QAction *m_alwaysAsk = nullptr;
    QList<QAction *> m_commands;
    std::optional<submission::Submission> m_shown;
    qint64 m_chosen = 0;
    bool m_formDraft = false;
};

[[nodiscard]] Page *createOutboxPage(QWidget *parent);

} // namespace desk::ui
