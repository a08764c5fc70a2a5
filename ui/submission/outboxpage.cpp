// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/outboxpage.h"

#include "app/connections/session.h"
#include "app/domain/whenready.h"
#include "app/submission/outbox.h"
#include "app/sync/catalog.h"
#include "models/submission/curltext.h"
#include "models/submission/outboxfeed.h"
#include "ui/comparison/findingbox.h"
#include "ui/submission/arriveddialog.h"
#include "ui/submission/doubtpanel.h"
#include "ui/submission/formdraft.h"
#include "ui/submission/livewrite.h"
#include "ui/submission/outboxdelegate.h"
#include "ui/submission/paceline.h"
#include "ui/submission/statetabs.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/pagecolumns.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QMenu>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>

namespace desk::ui {

using connections::Session;
using domain::Result;
using models::OutboxFeed;
using models::OutboxModel;
using submission::State;
using submission::Submission;

OutboxPage::OutboxPage(QWidget *parent)
    : Page(parent),
      m_model(new OutboxModel(this)),
      m_feed(new OutboxFeed(m_model, this)),
      m_respan(new QTimer(this)),
      m_tick(new QTimer(this))
{
    m_tick->setInterval(1000);
    m_respan->setSingleShot(true);
    m_respan->setInterval(0);
    build();
    connectParts();
    refreshState();
}

QString OutboxPage::title() const
{
    return tr("Outbox");
}

void OutboxPage::build()
{
    m_columns = new PageColumns({16, 8, 16, 8}, this);
    m_columns->banner()->setObjectName(QStringLiteral("outboxBanner"));
    auto *place = new QWidget(this);
    m_stack = new QStackedLayout(place);
    buildTable();
    m_empty = new EmptyState(place);
    m_empty->setObjectName(QStringLiteral("outboxEmpty"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_columns->setParts(buildHead(), place);
    m_details = new OutboxDetails(this);
    m_columns->setBeside(m_details, {931, 330}, 260);
    setFocusProxy(m_table);
}

QWidget *OutboxPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(unit(16), unit(10), unit(12), 0);
    column->setSpacing(unit(6));
    auto *first = new QHBoxLayout;
    first->addWidget(newLabel(title(), "page", head));
    first->addSpacing(unit(12));
    m_pace = new PaceLine(head);
    first->addWidget(m_pace, 4);
    first->addStretch(1);
    m_pause = newButton(tr("Pause sending"), "paused", ButtonKind::Outlined, head);
    m_pause->setObjectName(QStringLiteral("pauseButton"));
    first->addWidget(m_pause);
    first->addWidget(buildMenu(head));
    column->addLayout(first);
    auto *second = new QHBoxLayout;
    second->setSpacing(unit(8));
    m_tabs = new StateTabs(head);
    m_tabs->setObjectName(QStringLiteral("outboxTabs"));
    m_tabs->setAccessibleName(tr("Show submissions by state"));
    second->addWidget(m_tabs, 1);
    m_search = new SearchField(tr("Contact, source or number"), head);
    m_search->setObjectName(QStringLiteral("outboxSearch"));
    m_search->setAccessibleName(tr("Search the outbox"));
    m_search->setProperty("quiet", QStringLiteral("on"));
    m_search->setFixedWidth(unit(200));
    m_search->hide();
    QToolButton *find = newIconButton("search", tr("Search the outbox (Ctrl+F)"), head);
    find->setCheckable(true);
    second->addWidget(m_search);
    second->addWidget(find);
    column->addLayout(second);

    auto *findAction = new QAction(icon("search"), tr("Search the outbox"), this);
    findAction->setShortcuts(QKeySequence::Find);
    findAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(findAction);
    m_commands.append(findAction);
    connect(findAction, &QAction::triggered, find, [find] { find->setChecked(true); });
    connect(find, &QToolButton::toggled, this, [this](bool shown) {
        m_search->setVisible(shown);
        if (shown)
            m_search->setFocus(Qt::ShortcutFocusReason);
        else
            m_search->clear();
    });
    auto *pauseAction = new QAction(icon("paused"), tr("Pause or resume sending"), this);
    addAction(pauseAction);
    m_commands.append(pauseAction);
    connect(pauseAction, &QAction::triggered, m_pause, &QPushButton::click);
    return head;
}

QWidget *OutboxPage::buildMenu(QWidget *parent)
{
    QToolButton *more = newIconButton("more", tr("How doubts are settled"), parent);
    more->setObjectName(QStringLiteral("outboxMore"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    more->setMenu(menu);
    m_timing = menu->addSection({});
    m_alwaysAsk = menu->addAction(tr("Always ask me before a doubtful entry is sent again"));
    m_alwaysAsk->setObjectName(QStringLiteral("alwaysAsk"));
    m_alwaysAsk->setCheckable(true);
    m_commands.append(m_alwaysAsk);
    connect(m_alwaysAsk, &QAction::triggered, this, [this](bool ask) {
        if (!m_session)
            return;
        m_session->outbox().setAlwaysAsk(ask);
        Q_EMIT notify(ask ? tr("What is in doubt and not listed waits for you from now on.")
                          : tr("What is in doubt is sent again once it has had time to be listed."));
    });
    connect(menu, &QMenu::aboutToShow, this, [this] {
        m_alwaysAsk->setEnabled(m_session);
        m_alwaysAsk->setChecked(m_session && m_session->outbox().alwaysAsks());
        m_timing->setText(m_session ? timingText(m_session->outbox()) : QString());
    });
    return more;
}

QString OutboxPage::timingText(const submission::Outbox &outbox) const
{
    const store::ListingTimes times = outbox.listingTimes();
    const QString wait = QLocale().toString(double(outbox.settleWait().count()) / 1000, 'g', 4);
    if (times.count == 0) {
        //: %1: seconds
        return tr("A doubtful entry is given %1 s to be listed; nothing has been timed on this connection yet")
            .arg(wait);
    }
    //: %1: seconds that a doubtful entry is given; %2: seconds of the slowest; %n: how many were timed
    return tr("A doubtful entry is given %1 s to be listed; the slowest of the last %n timed took %2 s", nullptr,
              int(times.count))
        .arg(wait, QLocale().toString(double(times.slowestMs) / 1000, 'f', 1));
}

void OutboxPage::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("outboxTable"));
    m_table->setAccessibleName(tr("Submissions"));
    m_table->setModel(m_model);
    auto *header = new TableHeader(Qt::Horizontal, m_table);
    m_table->setHorizontalHeader(header);
    m_table->setItemDelegate(new OutboxDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(unit(32));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::NoContextMenu);
    m_table->setMinimumWidth(unit(440)); // so that the details have room in the narrowest window
    header->setSectionsClickable(false);
    header->setStretchLastSection(true);
    const std::pair<int, int> widths[] = {{OutboxModel::StateColumn, 122},   {OutboxModel::ContactColumn, 130},
                                          {OutboxModel::SourceColumn, 144},  {OutboxModel::ValueColumn, 100},
                                          {OutboxModel::CurrencyColumn, 44}, {OutboxModel::TimeColumn, 86}};
    for (const auto &[section, width] : widths)
        header->resizeSection(section, unit(width));
}

void OutboxPage::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &OutboxPage::filter);
    connect(m_search, &SearchField::searchChanged, this, &OutboxPage::filter);
    connect(m_feed, &OutboxFeed::stateChanged, this, &OutboxPage::refreshState);
    connect(m_respan, &QTimer::timeout, this, &OutboxPage::spanRows);
    connect(m_tick, &QTimer::timeout, this, [this] {
        if (isVisible())
            explain();
    });
    const auto respan = [this] { m_respan->start(); };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, respan);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, respan);
    connect(m_model, &QAbstractItemModel::modelReset, this, respan);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (const models::OutboxItem *item = m_model->itemAt(current))
                    choose(item->id);
            });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const models::OutboxItem *item = m_model->itemAt(index);
        if (item != nullptr && item->id == OutboxFeed::formDraftId)
            Q_EMIT navigate(QStringLiteral("new-entry"), {});
    });
    connect(m_details, &OutboxDetails::actionTriggered, this, &OutboxPage::act);
    connect(m_details->finding(), &FindingBox::said, this, &Page::notify);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (!m_session)
            return;
        submission::Outbox &outbox = m_session->outbox();
        outbox.isPaused() ? outbox.resume() : outbox.pause();
        refreshActivity();
    });
}

void OutboxPage::setSession(Session *session)
{
    if (m_session)
        disconnect(&m_session->outbox(), nullptr, this, nullptr);
    m_session = session;
    m_shown.reset();
    m_chosen = 0;
    m_formDraft = false;
    m_details->show(std::nullopt);
    m_details->finding()->setSession(session);
    m_model->setClock(domain::Instant::now(), QTimeZone::systemTimeZone());
    m_feed->setFormDraft(std::nullopt);
    m_feed->setOutbox(session != nullptr ? &session->outbox() : nullptr);
    if (session != nullptr) {
        using submission::Outbox;
        connect(&session->outbox(), &Outbox::countsChanged, this, &OutboxPage::refreshCounts);
        connect(&session->outbox(), &Outbox::activityChanged, this, &OutboxPage::refreshActivity);
        connect(&session->outbox(), &Outbox::changed, this, [this](qint64 id) {
            if (id == m_chosen)
                showChosen();
        });
    }
    m_pace->setOutbox(session != nullptr ? &session->outbox() : nullptr);
    lookForDraft();
    refreshCounts();
    refreshActivity();
    refreshState();
}

QList<QAction *> OutboxPage::commands() const
{
    return m_commands;
}

QByteArray OutboxPage::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << qint32(1) << m_columns->saveState() << m_table->horizontalHeader()->saveState()
        << qint32(m_tabs->currentIndex());
    return state;
}

void OutboxPage::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    qint32 version = 0;
    qint32 tab = 0;
    QByteArray columns;
    QByteArray header;
    in >> version >> columns >> header >> tab;
    if (in.status() != QDataStream::Ok || version != 1)
        return;
    m_columns->restoreState(columns);
    m_table->horizontalHeader()->restoreState(header);
    if (tab >= 0 && tab < m_tabs->count())
        m_tabs->setCurrentIndex(tab);
}

void OutboxPage::open(const QVariant &what)
{
    const qint64 id = what.toLongLong();
    if (id <= 0)
        return;
    m_tabs->setCurrentIndex(0);
    m_search->clear();
    choose(id);
    selectChosen();
}

void OutboxPage::selectChosen()
{
    const QModelIndex index = m_model->indexOf(m_chosen);
    if (!index.isValid() || m_table->currentIndex().row() == index.row())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void OutboxPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_model->setClock(domain::Instant::now(), QTimeZone::systemTimeZone());
    lookForDraft();
}

void OutboxPage::filter()
{
    const std::optional<State> state = m_tabs->state();
    m_feed->setFilter(state ? QList<State>{*state} : QList<State>(), m_search->text().simplified());
}

void OutboxPage::refreshCounts()
{
    m_tabs->setCounts(m_session ? m_session->outbox().counts() : submission::Counts(), m_formDraft);
}

void OutboxPage::refreshActivity()
{
    using Activity = submission::Outbox::Activity;
    Banner *banner = m_columns->banner();
    m_pause->setEnabled(m_session);
    const bool paused = m_session && m_session->outbox().isPaused();
    m_pause->setText(paused ? tr("Resume sending") : tr("Pause sending"));
    m_pause->setIcon(icon(paused ? "play" : "paused", &Tokens::text));
    if (!m_session) {
        banner->hide();
        return;
    }
    const submission::Outbox &outbox = m_session->outbox();
    const Activity activity = outbox.activity();
    const bool noteworthy = activity == Activity::Offline || activity == Activity::NeedsOperator
                            || activity == Activity::Paused || activity == Activity::Elsewhere
                            || activity == Activity::DiskFailed;
    banner->setVisible(noteworthy);
    if (!noteworthy)
        return;
    banner->setTone(activity == Activity::NeedsOperator || activity == Activity::DiskFailed ? Tone::Error : Tone::Note);
    const std::optional<domain::Error> problem = outbox.problem();
    banner->setWords(outbox.activityText(), problem ? problem->advice : QString());
    banner->clearActions();
    if (activity == Activity::Offline || activity == Activity::NeedsOperator) {
        QPushButton *again = banner->addAction(tr("Try again now"), "retry");
        connect(again, &QPushButton::clicked, this, [this] {
            if (m_session)
                m_session->outbox().run();
        });
    }
}

void OutboxPage::refreshState()
{
    const bool rows = m_model->rowCount() > 0;
    if (rows) {
        m_stack->setCurrentWidget(m_table);
        if (!m_table->currentIndex().isValid()) // what was asked for before its row was read
            selectChosen();
        return;
    }
    if (!m_session) {
        m_empty->setWords(QStringLiteral("outbox"), tr("Not connected"),
                          tr("Choose a business above to see what was sent to it."));
    } else if (m_feed->error()) {
        m_empty->setWords(QStringLiteral("error"), tr("The outbox cannot be read"), m_feed->error()->message);
        connect(m_empty->addAction(tr("Try again"), "retry"), &QPushButton::clicked, m_feed, &OutboxFeed::refresh);
    } else if (!m_feed->isLoaded()) {
        m_empty->setWords(QStringLiteral("outbox"), tr("Reading the outbox…"), {});
        m_empty->setBusy(true);
    } else if (m_tabs->state() || !m_search->text().trimmed().isEmpty()) {
        m_empty->setWords(QStringLiteral("search"), tr("Nothing here"),
                          tr("No submission is in this state and has these words."));
        connect(m_empty->addAction(tr("Show all")), &QPushButton::clicked, this, [this] {
            m_search->clear();
            m_tabs->setCurrentIndex(0);
        });
    } else {
        m_empty->setWords(QStringLiteral("outbox"), tr("Nothing was sent yet"),
                          tr("Everything you send is kept here, with what became of it."));
        connect(m_empty->addAction(tr("Make an entry"), "new-entry", true), &QPushButton::clicked, this,
                [this] { Q_EMIT navigate(QStringLiteral("new-entry"), {}); });
    }
    m_stack->setCurrentWidget(m_empty);
}

void OutboxPage::lookForDraft()
{
    if (!m_session)
        return;
    auto found = FormDraft::find(m_session->workspace(), m_session->dataKey());
    domain::whenReady(found, this, [this, session = m_session](const Result<std::optional<FormDraft::Kept>> &answer) {
        if (!m_session || session != m_session)
            return;
        m_formDraft = answer && *answer && !(*answer)->form.isBlank();
        std::optional<models::OutboxItem> item;
        if (m_formDraft) {
            const models::EntryForm &form = (*answer)->form;
            item.emplace();
            item->contactName = form.contact ? form.contact->displayName() : form.contactWords;
            if (const auto source = m_session->catalog().findSource(form.sourceId))
                item->sourceName = source->name;
            item->value = domain::Decimal::fromJsonNumber(form.value.trimmed().toStdString());
            item->currency = form.currency;
            item->createdAt = item->changedAt = (*answer)->at;
            item->what = tr("Kept when you left the form");
        }
        m_feed->setFormDraft(item);
        refreshCounts();
        refreshState();
    });
}

void OutboxPage::spanRows()
{
    m_table->clearSpans();
    for (int row = 0, left = 7; row < m_model->rowCount() && left > 0; ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const auto kind = OutboxModel::Kind(index.data(OutboxModel::KindRole).toInt());
        if (kind == OutboxModel::Kind::Item) {
            row = std::max(row, m_model->lastRowOfGroup(row)); // on to the next heading
            continue;
        }
        m_table->setSpan(row, 0, 1, OutboxModel::ColumnCount);
        --left;
    }
    if (const QModelIndex place = m_model->explanationIndex(); place.isValid())
        m_table->setSpan(place.row(), 0, 1, OutboxModel::ColumnCount);
}

void OutboxPage::choose(qint64 id)
{
    if (id == m_chosen)
        return;
    m_chosen = id;
    m_shown.reset();
    m_model->setExplained(0);
    if (id == OutboxFeed::formDraftId) {
        m_details->show(std::nullopt);
        return;
    }
    showChosen();
}

void OutboxPage::showChosen()
{
    if (!m_session || m_chosen <= 0)
        return;
    domain::whenReady(m_session->outbox().get(m_chosen), this,
                      [this, id = m_chosen](const Result<std::optional<Submission>> &answer) {
                          if (id != m_chosen || !answer || !*answer)
                              return;
                          m_shown = **answer;
                          m_details->show(m_shown);
                          explain();
                      });
}

void OutboxPage::explain()
{
    if (!m_shown || m_shown->state != State::InDoubt) {
        m_model->setExplained(0);
        m_tick->stop();
        return;
    }
    if (!store::waitsForPerson(m_shown->errorCode))
        m_tick->start(); // the time that is left is on screen
    else
        m_tick->stop();
    m_model->setExplained(m_shown->id);
    const QModelIndex place = m_model->explanationIndex();
    if (!place.isValid())
        return;
    if (m_panel == nullptr || m_table->indexWidget(place) != m_panel) {
        m_panel = new DoubtPanel(m_table);
        connect(m_panel, &DoubtPanel::actionTriggered, this, &OutboxPage::act);
        m_table->setIndexWidget(place, m_panel);
    }
    m_panel->show(*m_shown, m_session ? m_session->outbox().doubtPlan(m_shown->id) : std::nullopt);
    spanRows();
    m_table->setRowHeight(place.row(), m_panel->sizeHint().height());
}

void OutboxPage::act(OutboxAction action)
{
    if (!m_session || !m_shown)
        return;
    submission::Outbox &outbox = m_session->outbox();
    const Submission shown = *m_shown;
    switch (action) {
    case OutboxAction::CopyCurl:
        QGuiApplication::clipboard()->setText(
            models::curlText(m_session->client().baseUrl(), m_session->profile().businessId, shown.body));
        Q_EMIT notify(tr("The curl command is copied, without the key."));
        break;
    case OutboxAction::CopyBody:
        QGuiApplication::clipboard()->setText(QString::fromUtf8(shown.body));
        Q_EMIT notify(tr("The body is copied."));
        break;
    case OutboxAction::OpenEntry: Q_EMIT navigate(QStringLiteral("entries"), shown.entryId); break;
    case OutboxAction::EditAndResend: editAndResend(shown); break;
    case OutboxAction::Retry:
        confirmLiveWrite(*m_session, this, [this, id = shown.id] {
            if (m_session)
                report(m_session->outbox().retry(id), tr("It goes out again."));
        });
        break;
    case OutboxAction::SendAgain: sendAgain(shown); break;
    case OutboxAction::ChooseArrived: chooseArrived(shown); break;
    case OutboxAction::Cancel: report(outbox.cancel(shown.id), tr("It is cancelled.")); break;
    case OutboxAction::LookUp:
        domain::whenReady(outbox.lookUp(shown.id), this, [this](const Result<bool> &answer) {
            if (!answer)
                Q_EMIT notify(answer.error().message);
            else
                Q_EMIT notify(*answer ? tr("Found: it had arrived.") : tr("It is not listed (yet)."));
        });
        break;
    }
}

void OutboxPage::sendAgain(const Submission &submission)
{
    const models::OutboxItem item = models::OutboxItem::from(submission);
    auto *dialog = new DialogFrame(this);
    dialog->setObjectName(QStringLiteral("sendAgainDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setPlace(m_session->isSandbox() ? Place::Sandbox : Place::Live);
    dialog->setHeading(
        tr("Send it again?"),
        tr("If the first one arrived after all, %1 for %2 will be there twice. It is looked up once more "
           "before it goes out.")
            .arg(models::moneyText(item.value, item.currency, locale()), item.contactName));
    dialog->addCancel(tr("Cancel"), true);
    dialog->addDo(tr("Send it again"), "retry")->setObjectName(QStringLiteral("sendAgainConfirm"));
    connect(dialog, &QDialog::accepted, this, [this, id = submission.id] {
        if (!m_session)
            return;
        m_session->setConfirmedLiveWrite(); // this very question named what is sent
        report(m_session->outbox().retry(id), tr("It is looked up, and goes out again if it is not there."));
    });
    dialog->open();
}

void OutboxPage::chooseArrived(const Submission &submission)
{
    auto *dialog = new ArrivedDialog(*m_session, submission, this);
    connect(dialog, &ArrivedDialog::chosen, this, [this, id = submission.id](const QString &entryId) {
        if (m_session)
            report(m_session->outbox().markArrived(id, entryId), tr("It counts as sent now."));
    });
    dialog->open();
}

void OutboxPage::editAndResend(const Submission &submission)
{
    // Only what certainly is not there takes the new request under its own number.
    const bool replaces =
        submission.state == State::Refused || submission.state == State::Queued || submission.state == State::Cancelled;
    Q_EMIT navigate(QStringLiteral("new-entry"),
                    QVariantMap{{QStringLiteral("request"), submission.body},
                                {QStringLiteral("contactName"), submission.contactName},
                                {QStringLiteral("replaces"), replaces ? submission.id : qint64(0)}});
}

void OutboxPage::report(const QFuture<Result<void>> &future, const QString &done)
{
    domain::whenReady(future, this, [this, done](const Result<void> &answer) {
        Q_EMIT notify(answer ? done : answer.error().message);
    });
}

Page *createOutboxPage(QWidget *parent)
{
    return new OutboxPage(parent);
}

} // namespace desk::ui
