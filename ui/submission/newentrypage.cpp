// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/newentrypage.h"

#include "app/api/codec.h"
#include "app/connections/session.h"
#include "app/mapping/flatten.h"
#include "app/mapping/phone/phonenote.h"
#include "models/mapping/resultmodel.h"
#include "models/submission/entrypreviewer.h"
#include "models/submission/outboxitem.h"
#include "models/submission/whentext.h"
#include "ui/submission/entryformview.h"
#include "ui/submission/entryresultpane.h"
#include "ui/submission/entrysender.h"
#include "ui/submission/formdraft.h"
#include "ui/submission/livewrite.h"
#include "ui/submission/presendchecker.h"
#include "ui/submission/requestpane.h"
#include "ui/submission/sendbar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/pagecolumns.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QDateTime>
#include <QShortcut>
#include <QSplitter>
#include <QUndoCommand>
#include <QUndoStack>

namespace desk::ui {

using connections::Session;
using models::EntryForm;
using models::EntryInput;
using models::EntryPreview;

/// One change of the form that can be taken back as a whole.
class FormStep : public QUndoCommand
{
public:
    FormStep(NewEntryPage *page, EntryForm before, EntryForm after, const QString &text)
        : QUndoCommand(text), m_page(page), m_before(std::move(before)), m_after(std::move(after))
    {}
    void undo() override { show(m_before); }
    void redo() override
    {
        if (!std::exchange(m_first, false)) // the first time the form shows it already
            show(m_after);
    }

private:
    void show(const EntryForm &form)
    {
        m_page->load(form);
        m_page->m_draft->keep(form);
    }

    NewEntryPage *m_page;
    EntryForm m_before;
    EntryForm m_after;
    bool m_first = true;
};

NewEntryPage::NewEntryPage(QWidget *parent)
    : Page(parent),
      m_previewer(new models::EntryPreviewer(this)),
      m_draft(new FormDraft(this)),
      m_checks(new PresendChecker(this)),
      m_sender(new EntrySender(this)),
      m_undo(new QUndoStack(this))
{
    m_previewer->setPhoneCheck(
        [](const std::string &number) { return mapping::phoneNote(number).value_or(QString()); });
    build();
    buildCommands();
    connectParts();
    refreshSession();
    evaluate();
}

NewEntryPage::~NewEntryPage() = default;

QString NewEntryPage::title() const
{
    return tr("New entry");
}

void NewEntryPage::build()
{
    m_columns = new PageColumns({24, 12, 24, 0}, this);
    m_columns->banner()->setObjectName(QStringLiteral("entryStateBanner"));
    m_view = new EntryFormView(this);
    m_bar = new SendBar(this);
    m_columns->setParts(buildHeader(), m_view, m_bar);

    m_aside = new QSplitter(Qt::Vertical);
    m_aside->setChildrenCollapsible(false);
    m_aside->setHandleWidth(1);
    m_result = new EntryResultPane(m_aside);
    m_request = new RequestPane(m_aside);
    m_aside->setSizes({540, 460});
    m_columns->setBeside(m_aside, {733, 528}, 300);
    setFocusProxy(m_view);
}

QWidget *NewEntryPage::buildHeader()
{
    auto *header = new QWidget(this);
    header->setFixedHeight(unit(55));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(unit(24), 0, unit(16), 0);
    row->setSpacing(unit(12));
    row->addWidget(newLabel(title(), "page", header));
    m_draftLabel = new ElidedLabel({}, "secondary", header);
    m_draftLabel->setObjectName(QStringLiteral("draftLabel"));
    row->addWidget(m_draftLabel, 1);
    QPushButton *paste = newButton(tr("&Paste a payload"), "capture", ButtonKind::Outlined, header);
    paste->setObjectName(QStringLiteral("pastePayload"));
    paste->setToolTip(tr("Puts the text of the clipboard into the payload"));
    connect(paste, &QPushButton::clicked, this, &NewEntryPage::pastePayload);
    row->addWidget(paste);
    return header;
}

void NewEntryPage::buildCommands()
{
    const auto add = [this](const QString &text, const char *iconName, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, this);
        if (iconName != nullptr)
            action->setIcon(icon(iconName));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        m_commands.append(action);
    };
    add(tr("Send the entry"), "send", QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { send(); });
    m_commands.last()->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    add(tr("Clear the form"), nullptr, {}, [this] { Q_EMIT m_bar->clearClicked(); });
    add(tr("Paste a payload"), "capture", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] { pastePayload(); });
    add(tr("Search for a contact"), "search", QKeySequence(QKeySequence::Find), [this] { m_view->startOver(); });
    for (QAction *action : {m_undo->createUndoAction(this), m_undo->createRedoAction(this)}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        m_commands.append(action);
    }
    m_commands.at(m_commands.size() - 2)->setShortcuts(QKeySequence::Undo);
    m_commands.last()->setShortcuts(QKeySequence::Redo);
}

void NewEntryPage::connectParts()
{
    connect(m_view, &EntryFormView::edited, this, &NewEntryPage::edited);
    connect(m_view, &EntryFormView::learned, this, [this] {
        m_form = m_view->form();
        evaluate();
    });
    connect(m_view, &EntryFormView::flattenRequested, this, [this] {
        const auto preview = m_previewer->preview();
        if (!preview || !preview->payload || !preview->payload->isGood())
            return;
        const mapping::Flattened made = mapping::flatten(preview->payload->document.root());
        EntryForm flat = m_form;
        flat.payload = QByteArray::fromStdString(made.json);
        change(flat, tr("Flatten the payload"));
        if (!made.collisions.empty())
            Q_EMIT notify(tr("“%1” was left out: a key of the payload has the same name.")
                              .arg(QString::fromStdString(made.collisions.front())));
    });
    connect(m_view, &EntryFormView::confirmationNeeded, this, &NewEntryPage::confirmLive);
    connect(m_view, &EntryFormView::showWarningRequested, this, [this](const submission::PresendWarning &warning) {
        if (warning.submissionId != 0)
            Q_EMIT navigate(QStringLiteral("outbox"), QVariant::fromValue(warning.submissionId));
        else
            Q_EMIT navigate(QStringLiteral("entries"), warning.entryId);
    });
    connect(m_previewer, &models::EntryPreviewer::updated, this, &NewEntryPage::showPreview);
    connect(m_checks, &PresendChecker::changed, this, &NewEntryPage::warningsChanged);
    connect(m_checks, &PresendChecker::settled, this, [this] {
        if (std::exchange(m_sendWhenChecked, false))
            send();
    });
    connect(m_result, &EntryResultPane::mendRequested, this, &NewEntryPage::mend);
    connect(m_result, &EntryResultPane::pointed, m_view, &EntryFormView::pointAt);
    connect(m_request, &RequestPane::notify, this, &Page::notify);
    connect(m_draft, &FormDraft::loaded, this, [this](const std::optional<EntryForm> &form) {
        m_loaded = true;
        m_view->setEnabled(true);
        const QWidget *focus = window()->focusWidget(); // the form could not have it when the page was shown
        if (focus != nullptr && isAncestorOf(focus) && !m_view->isAncestorOf(focus))
            m_view->setFocus(Qt::OtherFocusReason);
        load(form.value_or(EntryForm()));
        if (m_waitingToOpen.isValid())
            open(std::exchange(m_waitingToOpen, {}));
    });
    connect(m_draft, &FormDraft::kept, this, [this](domain::Instant at) {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at.milliseconds());
        m_draftLabel->setText(m_form.isBlank() ? QString()
                                               : tr("Draft kept %1").arg(moment.toString(QStringLiteral("HH:mm:ss"))));
    });
    connect(m_draft, &FormDraft::failed, this, [this](const domain::Error &error) {
        m_draftLabel->setText(tr("The draft cannot be kept"));
        m_draftLabel->setToolTip(error.message);
        m_bar->showMessage(error);
    });
    connectBar();
}

void NewEntryPage::connectBar()
{
    connect(m_bar, &SendBar::sendClicked, this, &NewEntryPage::send);
    connect(m_bar, &SendBar::clearClicked, this, [this] {
        if (m_form.isBlank())
            return;
        change(m_form.carriedOver(), tr("Clear the form"));
        m_bar->showQuestion(tr("The form is cleared."), tr("Undo"), SendBarAction::Undo);
        m_view->startOver();
    });
    connect(m_bar, &SendBar::actionTriggered, this, &NewEntryPage::barAction);
    connect(m_sender, &EntrySender::kept, this, [this](qint64, const EntryForm &form) {
        m_bar->setBusy(false);
        m_lastForm = form;
        if (m_view->form() == form) { // nobody has typed on meanwhile
            m_undo->clear();
            load(form.carriedOver());
            m_draft->keep(m_form);
            m_view->startOver();
        }
        m_checks->again();
    });
    connect(m_sender, &EntrySender::failed, this, [this](const domain::Error &error) {
        m_bar->setBusy(false);
        m_bar->showMessage(error);
    });
    connect(m_sender, &EntrySender::lastChanged, this, &NewEntryPage::lastChanged);
}

void NewEntryPage::barAction(SendBarAction action)
{
    switch (action) {
    case SendBarAction::Undo:
        m_undo->undo();
        m_bar->showLast(m_sender->last());
        break;
    case SendBarAction::SendAnyway:
        m_sendAnyway = true;
        send();
        break;
    case SendBarAction::AcceptWarnings:
        for (const submission::PresendWarning &warning : m_checks->warnings())
            m_accepted.append(warning.key());
        send();
        break;
    case SendBarAction::Mend: mendLast(); break;
    case SendBarAction::OpenLast: {
        const auto &last = m_sender->last();
        if (last && !last->entryId.isEmpty())
            Q_EMIT navigate(QStringLiteral("entries"), last->entryId);
        else if (last)
            Q_EMIT navigate(QStringLiteral("outbox"), QVariant::fromValue(last->id));
        break;
    }
    case SendBarAction::None: break;
    }
}

void NewEntryPage::setSession(Session *session)
{
    if (m_session) {
        disconnect(m_session, nullptr, this, nullptr);
        if (m_loaded)
            m_draft->keep(m_form);
    }
    m_session = session;
    m_loaded = false;
    m_undo->clear();
    m_lastForm.reset();
    m_draftLabel->clear();
    m_view->setSession(session);
    m_checks->setSession(session);
    m_sender->setSession(session);
    m_view->setEnabled(false); // until its draft is here
    load({});
    m_draft->setSession(session);
    if (session != nullptr) {
        connect(session, &Session::stateChanged, this, &NewEntryPage::refreshSession);
        connect(session, &Session::profileChanged, this, &NewEntryPage::refreshSession);
    }
    refreshSession();
}

void NewEntryPage::refreshSession()
{
    if (!m_session) {
        m_columns->banner()->setWords(tr("Not connected"), tr("Choose a business above to enter something for it."));
        m_columns->banner()->setVisible(true);
        m_bar->setPlace(true, {}, false);
        m_request->setPlace({}, {});
        return;
    }
    const connections::Profile &profile = m_session->profile();
    m_bar->setPlace(m_session->isSandbox(), profile.businessName, true);
    m_request->setPlace(m_session->client().baseUrl(), profile.businessId);
    QString title;
    switch (m_session->state()) {
    case Session::State::Offline: title = tr("Offline: what you send is kept and goes out later"); break;
    case Session::State::KeyMissing: title = tr("No key: what you send is kept until there is one"); break;
    case Session::State::Refused: title = tr("The service does not accept the key"); break;
    default: break;
    }
    m_columns->banner()->setWords(title, m_session->stateText());
    m_columns->banner()->setVisible(!title.isEmpty());
}

QList<QAction *> NewEntryPage::commands() const
{
    return m_commands;
}

QByteArray NewEntryPage::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << qint32(1) << m_columns->saveState() << m_aside->saveState();
    return state;
}

void NewEntryPage::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    qint32 version = 0;
    QByteArray columns;
    QByteArray aside;
    in >> version >> columns >> aside;
    if (in.status() != QDataStream::Ok || version != 1)
        return;
    m_columns->restoreState(columns);
    m_aside->restoreState(aside);
}

void NewEntryPage::open(const QVariant &what)
{
    if (!what.isValid())
        return;
    if (!m_loaded) {
        m_waitingToOpen = what;
        return;
    }
    const QVariantMap map = what.toMap();
    std::optional<EntryForm> form;
    if (map.contains(QStringLiteral("request"))) {
        form = EntryForm::fromRequest(map.value(QStringLiteral("request")).toByteArray());
    } else if (map.contains(QStringLiteral("entry"))) {
        const QByteArray raw = map.value(QStringLiteral("entry")).toByteArray();
        domain::JsonDocument document;
        if (!document.parseView({raw.constData(), std::size_t(raw.size())})) {
            if (const auto entry = api::codec::parseEntry(document.root()))
                form = EntryForm::fromEntry(*entry);
        }
    }
    if (!form)
        return;
    if (form->contact && !form->contact->name && map.contains(QStringLiteral("contactName")))
        form->contact->name = map.value(QStringLiteral("contactName")).toString();
    if (const auto moment = domain::Instant::fromIso(form->when.toStdString()))
        form->when = models::whenText(*moment, QTimeZone::systemTimeZone(), locale());
    form->replaces = map.value(QStringLiteral("replaces")).toLongLong();
    const bool hadSomething = !m_form.isBlank();
    change(*form, tr("Fill the form"));
    if (hadSomething)
        m_bar->showQuestion(tr("What stood in the form was replaced."), tr("Undo"), SendBarAction::Undo);
}

void NewEntryPage::load(const EntryForm &form)
{
    m_form = form;
    m_sendAnyway = false;
    m_sendWhenChecked = false;
    m_accepted.clear();
    m_view->setForm(form);
    if (form.isBlank())
        m_draftLabel->clear();
    evaluate();
}

void NewEntryPage::change(const EntryForm &form, const QString &step)
{
    m_undo->push(new FormStep(this, m_form, form, step));
    load(form);
    m_draft->keep(m_form);
}

void NewEntryPage::edited(const QString &step)
{
    const EntryForm before = std::exchange(m_form, m_view->form());
    m_sendAnyway = false;
    m_sendWhenChecked = false; // it was asked for another form than this
    if (!step.isEmpty() && !(before == m_form))
        m_undo->push(new FormStep(this, before, m_form, step));
    m_draft->keep(m_form);
    evaluate();
}

EntryInput NewEntryPage::input() const
{
    return {m_form, m_view->when(), m_view->mapping(), domain::Instant::now()};
}

void NewEntryPage::evaluate()
{
    m_previewer->setInput(input());
}

void NewEntryPage::showPreview()
{
    const std::shared_ptr<const EntryPreview> preview = m_previewer->preview();
    m_view->showPreview(*preview);
    m_result->showPreview(*preview, m_form.contact, m_view->sourceName());
    m_request->setRequest(preview->request, preview->shownRequest, preview->payloadProblem);
    m_checks->check(plannedEntryFor(m_form, *preview, m_view->sourceName()));
    if (std::exchange(m_sendWhenReady, false))
        send();
}

void NewEntryPage::warningsChanged()
{
    const QList<submission::PresendWarning> &warnings = m_checks->warnings();
    m_view->showWarnings(warnings);
    const bool settled = std::ranges::all_of(
        warnings, [this](const submission::PresendWarning &warning) { return m_accepted.contains(warning.key()); });
    if (settled && m_bar->action() == SendBarAction::AcceptWarnings)
        m_bar->showLast(m_sender->last()); // there is nothing left to ask
}

bool NewEntryPage::acceptWarnings()
{
    const auto open = std::ranges::count_if(m_checks->warnings(), [this](const submission::PresendWarning &warning) {
        return !m_accepted.contains(warning.key());
    });
    if (open == 0)
        return true;
    m_view->lookAtWarnings();
    m_bar->showQuestion(tr("Nothing was sent: there are %n warnings above.", nullptr, int(open)),
                        //: Link: send the entry in spite of the warnings
                        tr("Send &anyway"), SendBarAction::AcceptWarnings);
    m_bar->focusAction();
    return false;
}

void NewEntryPage::send()
{
    if (!m_session || !m_loaded || m_sender->isBusy())
        return;
    m_form = m_view->form();
    if (!m_view->checkComplete())
        return;
    if (m_previewer->isBusy()) {
        m_sendWhenReady = true;
        return;
    }
    const std::shared_ptr<const EntryPreview> preview = m_previewer->preview();
    if (!preview->payloadProblem.isEmpty()) {
        domain::Error error;
        error.message = preview->payloadProblem;
        m_bar->showMessage(error);
        return;
    }
    for (const char *field : {"eventValue", "currency", "expense", "occurredAt"}) {
        const mapping::Diagnostic *problem = preview->directProblem(field);
        if (m_sendAnyway || problem == nullptr || problem->severity != mapping::Severity::Error)
            continue;
        const QString label = models::faceOfWritten(field, *preview->mapping->catalog).label;
        //: %1: a field of the form that cannot be read, for example "Value"
        m_bar->showQuestion(tr("“%1” cannot be read and would be left out.").arg(label), tr("Send without it"),
                            SendBarAction::SendAnyway);
        return;
    }
    if (m_checks->isLooking()) { // the workspace answers in a moment
        m_sendWhenChecked = true;
        m_checks->hurry();
        return;
    }
    if (!acceptWarnings())
        return;
    confirmLive([self = QPointer(this)] {
        if (self)
            self->deliver();
    });
}

void NewEntryPage::confirmLive(const std::function<void()> &proceed)
{
    if (m_session)
        confirmLiveWrite(*m_session, this, proceed);
}

void NewEntryPage::deliver()
{
    if (m_sender->isBusy())
        return;
    m_bar->setBusy(true);
    m_sender->send(input(), m_view->sourceName());
}

void NewEntryPage::lastChanged()
{
    const std::optional<submission::Submission> &last = m_sender->last();
    if (m_bar->action() != SendBarAction::AcceptWarnings) // an open question is not replaced while somebody answers it
        m_bar->showLast(last);
    if (!last)
        return;
    if (last->state == submission::State::Refused && m_lastForm && m_form.isBlank())
        mendLast();
    else if (last->state == submission::State::Sent)
        m_lastForm.reset();
}

void NewEntryPage::mendLast()
{
    const std::optional<submission::Submission> &last = m_sender->last();
    if (!last || last->state != submission::State::Refused)
        return;
    std::optional<EntryForm> form = std::exchange(m_lastForm, std::nullopt);
    if (!form)
        form = EntryForm::fromRequest(last->body);
    if (!form)
        return;
    form->replaces = last->id;
    change(*form, tr("Correct the refused entry"));
    const QList<domain::FieldProblem> others = m_view->showRefusal(last->fields);
    domain::Error error;
    error.message =
        tr("The service refused this entry. %1").arg(others.isEmpty() ? last->message : others.first().message);
    m_bar->showMessage(error);
}

void NewEntryPage::pastePayload()
{
    if (!m_loaded)
        return;
    const QByteArray text = QGuiApplication::clipboard()->text().toUtf8();
    if (text.trimmed().isEmpty()) {
        Q_EMIT notify(tr("There is no text on the clipboard."));
        return;
    }
    if (text.size() > EntryPreview::maximumPayload) {
        domain::Error error;
        error.message = tr("The clipboard holds %1. The service takes at most 1 MB in one entry, so it was not pasted.")
                            .arg(models::sizeText(text.size(), locale()));
        m_bar->showMessage(error);
        return;
    }
    EntryForm pasted = m_form;
    pasted.payload = text;
    domain::JsonDocument document;
    const bool readable = !document.parseView({text.constData(), std::size_t(text.size())});
    pasted.payloadAsJson = !readable || !document.root().isObject();
    change(pasted, tr("Paste a payload"));
}

void NewEntryPage::mend(const models::Mend &mend)
{
    EntryForm mended = m_form;
    if (mend.kind == models::Mend::Kind::Currency) {
        mended.currency = mend.text;
    } else if (mend.kind == models::Mend::Kind::SampleValue) {
        mended.payload = models::withValue(m_form.payload, mend.span, mend.text);
    } else {
        return;
    }
    change(mended, tr("Correct a value"));
}

Page *createNewEntryPage(QWidget *parent)
{
    return new NewEntryPage(parent);
}

} // namespace desk::ui
