// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionsdialog.h"

#include "app/domain/whenready.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace desk::ui {

namespace {

constexpr int idRole = Qt::UserRole;

ConnectionDraft draftOf(const connections::Profile &profile)
{
    return {.profile = profile,
            .isNew = false,
            .name = profile.name,
            .address = profile.baseUrl.toString(),
            .key = {},
            .business = {.id = profile.businessId, .name = profile.businessName, .raw = {}},
            .businesses = {}};
}

} // namespace

ConnectionsDialog::ConnectionsDialog(connections::SessionManager &manager, QWidget *parent)
    : QDialog(parent), m_manager(manager)
{
    setWindowTitle(tr("Connections"));
    setObjectName(QStringLiteral("connections"));
    build();
    connect(&m_manager, &connections::SessionManager::profilesChanged, this, &ConnectionsDialog::fillList);
    connect(&m_manager.keys(), &connections::KeyStore::availabilityChanged, this, &ConnectionsDialog::updateNotice);
    m_manager.keys().probe();
    fillList();
    edit(m_manager.current() ? m_manager.current()->profile().id : connections::sandboxProfileId());
    updateNotice();
}

ConnectionsDialog::~ConnectionsDialog() = default;

void ConnectionsDialog::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(buildList());
    columns->addWidget(newHairline(Qt::Vertical, this));

    m_editor = new ConnectionEditor(m_manager.keys(), m_manager.transportOptions(), this);
    connect(m_editor, &ConnectionEditor::edited, this, [this] {
        m_drafts.insert(m_shown, m_editor->draft());
        updateButtons();
    });
    QFrame *page = newSurface("base", this);
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(unit(24), unit(24), unit(24), unit(16));
    pageLayout->setSpacing(unit(12));
    m_notice = new Banner(Tone::Warn, page);
    m_notice->hide();
    m_removal = new Banner(Tone::Error, page);
    m_removal->hide();
    pageLayout->addWidget(m_removal);
    pageLayout->addWidget(m_notice);
    pageLayout->addWidget(m_editor, 1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(scroll);
    m_pages->addWidget(buildSandboxPage());
    columns->addWidget(m_pages, 1);
    outer->addLayout(columns, 1);
    outer->addWidget(newHairline(Qt::Horizontal, this));
    outer->addWidget(buildFooter());
    resize(unit(780), unit(640));
}

QWidget *ConnectionsDialog::buildList()
{
    QFrame *side = newSurface("base", this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(unit(12), unit(16), unit(12), unit(12));
    layout->setSpacing(unit(8));
    layout->addWidget(newLabel(tr("Connections"), "section", side));
    m_list = new QListWidget(side);
    m_list->setObjectName(QStringLiteral("connectionList"));
    m_list->setAccessibleName(tr("Connections"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize({unit(16), unit(16)});
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_list, 1);
    m_add = newButton(tr("Add &connection"), "add", ButtonKind::Outlined, side);
    layout->addWidget(m_add);
    side->setFixedWidth(unit(220));
    connect(m_list, &QListWidget::currentItemChanged, this, &ConnectionsDialog::selected);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_editor->focusFirst(); });
    connect(m_add, &QPushButton::clicked, this, &ConnectionsDialog::add);
    return side;
}

QWidget *ConnectionsDialog::buildSandboxPage()
{
    auto *state = new EmptyState(
        QStringLiteral("sandbox"), tr("The sandbox is always here"),
        tr("A practice service on this computer, with a demo business. Nothing leaves the computer, nothing is real, "
           "and no key is needed."),
        this);
    return state;
}

QWidget *ConnectionsDialog::buildFooter()
{
    QFrame *footer = newSurface("alt", this);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(unit(16), unit(12), unit(16), unit(12));
    layout->setSpacing(unit(8));
    m_remove = newButton(tr("&Remove…"), "remove", ButtonKind::Quiet, footer);
    m_message = new InlineMessage(footer);
    QPushButton *close = newButton(tr("Close"), nullptr, ButtonKind::Outlined, footer);
    m_save = newButton(tr("&Save"), "save", ButtonKind::Outlined, footer);
    m_open = newButton(tr("&Open"), "arrow-right", ButtonKind::Primary, footer);
    for (QPushButton *button : {m_remove, close, m_save, m_open})
        button->setAutoDefault(false);
    layout->addWidget(m_remove);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addWidget(close);
    layout->addWidget(m_save);
    layout->addWidget(m_open);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionsDialog::askToRemove);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_drafts.contains(m_shown))
            save(true);
        else
            openProfile(m_shown);
    });
    return footer;
}

QString ConnectionsDialog::currentId() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(idRole).toString() : QString();
}

void ConnectionsDialog::fillList()
{
    const QString selectedId = currentId();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto addItem = [this](const QString &id, const QString &name, const QString &business, bool sandbox) {
        auto *item = new QListWidgetItem(sandbox ? icon("sandbox", &Tokens::sandbox) : icon("live", &Tokens::live),
                                         name, m_list);
        item->setData(idRole, id);
        item->setSizeHint({0, unit(32)});
        item->setToolTip(business.isEmpty() ? name : QString(name + QLatin1Char('\n') + business));
        item->setData(Qt::AccessibleDescriptionRole, sandbox ? tr("Sandbox") : tr("Live"));
    };
    for (const connections::Profile &profile : m_manager.profiles())
        addItem(profile.id, profile.name, profile.businessName, profile.isSandbox);
    for (auto it = m_drafts.cbegin(); it != m_drafts.cend(); ++it) {
        if (it->isNew)
            addItem(it.key(), it->name.isEmpty() ? tr("New connection") : it->name, {}, false);
    }
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(idRole).toString() == selectedId)
            m_list->setCurrentRow(row);
    }
    updateButtons();
}

void ConnectionsDialog::edit(const QString &profileId)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(idRole).toString() == profileId)
            m_list->setCurrentRow(row);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    selected();
}

void ConnectionsDialog::add()
{
    const auto unfinished = std::ranges::find_if(m_drafts, &ConnectionDraft::isNew);
    QString id = unfinished != m_drafts.end() ? unfinished->profile.id : QString();
    if (id.isEmpty()) {
        ConnectionDraft draft;
        draft.profile = connections::newProfile();
        draft.isNew = true;
        draft.address = connections::hostedService().toString();
        id = draft.profile.id;
        m_drafts.insert(id, draft);
        fillList();
    }
    edit(id);
    m_editor->focusFirst();
}

void ConnectionsDialog::selected()
{
    const QString id = currentId();
    if (id.isEmpty())
        return;
    m_removal->hide();
    m_message->clear();
    const bool sandbox = id == connections::sandboxProfileId();
    m_pages->setCurrentIndex(sandbox ? 1 : 0);
    if (!sandbox && id != m_shown) {
        const auto stored = m_manager.find(id);
        const auto typed = m_drafts.constFind(id);
        if (typed != m_drafts.constEnd())
            m_editor->setDraft(*typed);
        else if (stored)
            m_editor->setDraft(draftOf(*stored));
    }
    m_shown = id;
    updateButtons();
}

void ConnectionsDialog::updateButtons()
{
    const bool sandbox = m_shown == connections::sandboxProfileId();
    const auto typed = m_drafts.constFind(m_shown);
    const bool changed = typed != m_drafts.constEnd() && typed->isChanged();
    const bool open = m_manager.current() && m_manager.current()->profile().id == m_shown;
    m_remove->setVisible(!sandbox);
    m_save->setVisible(!sandbox);
    m_save->setEnabled(changed && m_editor->isComplete());
    m_open->setText(changed ? tr("Save and &open") : tr("&Open"));
    m_open->setEnabled(sandbox ? !open : changed ? m_editor->isComplete() : !open && m_manager.find(m_shown));
    m_open->setToolTip(open && !changed ? tr("This connection is open.") : QString());
}

void ConnectionsDialog::updateNotice()
{
    const QString notice = m_manager.keys().notice();
    m_notice->setWords(tr("Keys are not kept"), notice);
    m_notice->setVisible(!notice.isEmpty());
}

void ConnectionsDialog::save(bool thenOpen)
{
    if (!m_editor->isComplete())
        return;
    const ConnectionDraft draft = m_editor->draft();
    std::optional<api::Secret> key;
    if (!draft.key.trimmed().isEmpty())
        key = api::Secret(draft.key);
    m_save->setEnabled(false);
    m_open->setEnabled(false);
    const connections::Profile profile = draft.result();
    domain::whenReady(
        m_manager.save(profile, key), this,
        [this, id = profile.id, thenOpen](const domain::Result<void> &result) { saved(id, result, thenOpen); });
}

void ConnectionsDialog::saved(const QString &profileId, const domain::Result<void> &result, bool thenOpen)
{
    if (!result) {
        updateButtons();
        m_message->showMessage(Tone::Error, result.error().message);
        return;
    }
    m_drafts.remove(profileId);
    fillList();
    if (thenOpen) {
        openProfile(profileId);
        return;
    }
    m_shown.clear(); // so that the key's field is empty again
    edit(profileId);
    m_message->showMessage(Tone::Ok, tr("Saved."), {}, 5000);
}

void ConnectionsDialog::openProfile(const QString &profileId)
{
    m_manager.open(profileId);
    Q_EMIT opened(profileId);
    accept();
}

/// The consequences stand where the form is; no dialog over a dialog.
void ConnectionsDialog::askToRemove()
{
    const QString id = m_shown;
    if (m_drafts.contains(id) && m_drafts.value(id).isNew) {
        m_drafts.remove(id);
        m_shown.clear();
        fillList();
        edit(connections::sandboxProfileId());
        return;
    }
    const auto profile = m_manager.find(id);
    if (!profile)
        return;
    m_removal->clearActions();
    m_removal->setWords(tr("Remove “%1”?").arg(profile->name),
                        tr("Its key and its local copy of the business are deleted here. Nothing changes at the "
                           "service, and what was submitted stays on record."));
    QPushButton *yes = m_removal->addAction(tr("Remove it"), "remove");
    QPushButton *no = m_removal->addAction(tr("Keep it"));
    connect(yes, &QPushButton::clicked, this, [this, id] { removeNow(id); });
    connect(no, &QPushButton::clicked, this, [this] { m_removal->hide(); });
    m_removal->show();
    no->setFocus(Qt::OtherFocusReason);
}

void ConnectionsDialog::removeNow(const QString &profileId)
{
    domain::whenReady(m_manager.remove(profileId), this, [this, profileId](const domain::Result<void> &result) {
        m_removal->hide();
        if (!result) {
            m_message->showMessage(Tone::Error, result.error().message);
            return;
        }
        m_drafts.remove(profileId);
        m_shown.clear();
        fillList();
        edit(connections::sandboxProfileId());
    });
}

} // namespace desk::ui
