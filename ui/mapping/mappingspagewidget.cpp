// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/mappingspagewidget.h"

#include "app/connections/session.h"
#include "app/sync/catalog.h"
#include "ui/mapping/capturedialog.h"
#include "ui/mapping/comparedialog.h"
#include "ui/mapping/configactions.h"
#include "ui/mapping/expectationstrip.h"
#include "ui/mapping/historydialog.h"
#include "ui/mapping/impactdialog.h"
#include "ui/mapping/keyspane.h"
#include "ui/mapping/keystable.h"
#include "ui/mapping/linklight.h"
#include "ui/mapping/mappingcontroller.h"
#include "ui/mapping/mappingjson.h"
#include "ui/mapping/mappingpane.h"
#include "ui/mapping/mappingtable.h"
#include "ui/mapping/resultpane.h"
#include "ui/mapping/samplelibrary.h"
#include "ui/mapping/samplepane.h"
#include "ui/mapping/savedialog.h"
#include "ui/mapping/sourceactions.h"
#include "ui/mapping/sourcepane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/columnsplitter.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/resultview.h"
#include "ui/widgets/theme.h"

#include <QIODevice>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>

namespace desk::ui {

MappingsPage::MappingsPage(QWidget *parent)
    : Page(parent),
      m_controller(new MappingController(this)),
      m_sourceActions(new SourceActions(m_controller, this)),
      m_sources(new SourcePane(m_controller, m_sourceActions, this)),
      m_mapping(new MappingPane(m_controller, this)),
      m_sample(new SamplePane(m_controller, this)),
      m_result(new ResultPane(m_controller, this)),
      m_banner(new Banner(Tone::Warn, this)),
      m_empty(new EmptyState(this)),
      m_panes(new QWidget(this)),
      m_stack(new QStackedLayout),
      m_columns(new ColumnSplitter(m_panes)),
      m_rows(new QSplitter(Qt::Vertical, m_columns))
{
    setObjectName(QStringLiteral("mappingsPage"));
    layOut();
    addActions(m_mapping->actions()); // undo and save count wherever the focus is on this page
    makeActions();
    connectParts();
    new LinkLight(m_controller, m_mapping->table(), m_result->list(), m_sample);
    updateState();
}

MappingsPage::~MappingsPage() = default;

void MappingsPage::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_banner->setObjectName(QStringLiteral("connectionBanner"));
    m_banner->hide();
    m_banner->setOutside({12, 8, 12, 8});
    layout->addWidget(m_banner);
    m_stack->addWidget(m_panes);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);

    auto *inside = new QHBoxLayout(m_panes);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_columns);
    auto *left = newSurface("window", m_columns);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(m_sources);
    left->setMinimumWidth(unit(180));
    auto *middle = newSurface("base", m_columns);
    auto *middleLayout = new QVBoxLayout(middle);
    middleLayout->setContentsMargins(0, 0, 0, 0);
    middleLayout->addWidget(m_mapping);
    auto *right = newSurface("base", m_columns);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    m_rows->addWidget(m_sample);
    m_rows->addWidget(m_result);
    rightLayout->addWidget(m_rows);
    right->setMinimumWidth(unit(320));
    m_columns->addWidget(left);
    m_columns->addWidget(middle);
    m_columns->addWidget(right);
    m_columns->setGivingWay({0, 2}); // the mapping is what the page is for
    connect(m_columns, &ColumnSplitter::columnShown, this, [this](int column, bool shown) {
        if (column == 0)
            m_mapping->sourcesButton()->setVisible(!shown);
    });
    m_rows->setHandleWidth(1);
    m_rows->setChildrenCollapsible(false);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 3);
    m_columns->setStretchFactor(2, 2);
    m_columns->setSizes({unit(226), unit(618), unit(415)});
    m_rows->setStretchFactor(0, 2);
    m_rows->setStretchFactor(1, 3);
    m_rows->setSizes({unit(325), unit(495)});
}

void MappingsPage::makeActions()
{
    const auto action = [this](const char *name, const QString &text, const QKeySequence &key) {
        auto *made = new QAction(icon(name), text, this);
        made->setShortcut(key);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(made);
        m_actions << made;
        return made;
    };
    m_toggleSources = action("source", tr("Show the list of sources"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    m_toggleSources->setCheckable(true);
    m_toggleSources->setChecked(true);
    connect(m_toggleSources, &QAction::toggled, this, &MappingsPage::setSourcesShown);
    QAction *find = action("search", tr("Find a source"), QKeySequence::Find);
    find->setObjectName(QStringLiteral("findSource"));
    connect(find, &QAction::triggered, this, [this] {
        askForSources();
        m_sources->focusFilter();
    });
    connect(action("chevron-down", tr("Next source"), QKeySequence(Qt::CTRL | Qt::Key_PageDown)), &QAction::triggered,
            this, [this] { m_sources->selectNext(1); });
    connect(action("chevron-up", tr("Previous source"), QKeySequence(Qt::CTRL | Qt::Key_PageUp)), &QAction::triggered,
            this, [this] { m_sources->selectNext(-1); });
    connect(action("mappings", tr("Go to the mapping table"), QKeySequence(Qt::CTRL | Qt::Key_T)), &QAction::triggered,
            this, [this] {
                m_mapping->setTab(0);
                m_mapping->table()->setFocus(Qt::ShortcutFocusReason);
            });
    connect(action("mappings", tr("Go to the mapping as JSON"), QKeySequence(Qt::CTRL | Qt::Key_J)),
            &QAction::triggered, this, [this] {
                m_mapping->setTab(1);
                m_mapping->json()->setFocus(Qt::ShortcutFocusReason);
            });
    connect(action("search", tr("Go to the keys of the payloads"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K)),
            &QAction::triggered, this, [this] {
                m_mapping->setTab(2);
                m_mapping->keys()->table()->setFocus(Qt::ShortcutFocusReason);
            });
    QAction *sample = action("edit", tr("Go to the sample payload"), QKeySequence(Qt::CTRL | Qt::Key_E));
    sample->setObjectName(QStringLiteral("goToSample"));
    connect(sample, &QAction::triggered, this, [this] {
        m_columns->ask(2); // it may have given way to the sources
        m_sample->focusEditor();
    });
}

void MappingsPage::connectParts()
{
    connect(m_controller, &MappingController::catalogUpdated, this, &MappingsPage::updateState);
    connect(m_controller, &MappingController::sourceChanged, this, [this] {
        if (m_session && m_controller->source())
            m_lastSource.insert(m_session->profile().id, m_controller->sourceId());
        if (!m_controller->source())
            updateState();
    });
    connect(m_controller, &MappingController::loadingChanged, this, [this] {
        if (!m_controller->isLoading() && !m_wantedPayload.isEmpty())
            m_controller->shelf()->replaceText(shownForm(std::exchange(m_wantedPayload, {})));
    });
    connect(m_controller, &MappingController::failed, this,
            [this](const domain::Error &error) { Q_EMIT notify(error.message); });
    connect(m_sourceActions, &SourceActions::notify, this, &Page::notify);
    connect(m_sample, &SamplePane::notify, this, &Page::notify);
    addActions(m_result->expectations()->actions());
    connect(m_result->expectations(), &ExpectationStrip::notify, this, &Page::notify);
    connect(m_sample, &SamplePane::allSamplesRequested, this, [this] { SampleLibrary::open(m_controller, this); });
    connect(m_sample, &SamplePane::captureRequested, this, [this] { CaptureDialog::open(m_controller, this); });
    connect(m_mapping, &MappingPane::saveRequested, this, &MappingsPage::save);
    connect(m_mapping, &MappingPane::compareRequested, this, &MappingsPage::compare);
    connect(m_mapping, &MappingPane::historyRequested, this, &MappingsPage::showHistory);
    connect(m_mapping, &MappingPane::submissionRequested, this,
            [this](qint64 id) { Q_EMIT navigate(QStringLiteral("outbox"), QVariant::fromValue<qlonglong>(id)); });
    connect(m_mapping, &MappingPane::pasteRequested, m_sample, &SamplePane::paste);
    connect(m_result, &ResultPane::pasteRequested, m_sample, &SamplePane::paste);
    connect(m_result, &ResultPane::showImpactRequested, this, &MappingsPage::showImpact);
    connect(m_mapping->sourcesButton(), &QToolButton::clicked, this, &MappingsPage::askForSources);
}

QString MappingsPage::title() const
{
    return tr("Mappings");
}

void MappingsPage::setSession(connections::Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_controller->setSession(session);
    if (session)
        connect(session, &connections::Session::stateChanged, this, &MappingsPage::updateState);
    updateState();
}

QList<QAction *> MappingsPage::commands() const
{
    return m_mapping->actions() + m_sample->actions() + m_result->expectations()->actions() + m_sourceActions->all()
           + m_actions;
}

void MappingsPage::updateState()
{
    updateBanner();
    const bool hasSources = m_controller->sources()->sourceCount() > 0;
    m_stack->setCurrentWidget(hasSources ? m_panes : static_cast<QWidget *>(m_empty));
    if (!hasSources) {
        showNoSources();
        return;
    }
    chooseSource();
    if (!m_controller->source())
        m_mapping->emptyState()->setWords(QStringLiteral("source"), tr("No source chosen"),
                                          tr("Choose one on the left to see its mapping."));
}

void MappingsPage::showNoSources()
{
    using State = sync::Catalog::State;
    if (!m_session) {
        m_empty->setWords(QStringLiteral("offline"), tr("No connection yet"),
                          tr("As soon as one is open, its sources are listed here."));
        return;
    }
    const State state = m_session->catalog().state();
    const auto retry = [this] {
        connect(m_empty->addAction(tr("Try again"), "retry", true), &QPushButton::clicked, this, [this] {
            m_session->reconnect();
            m_session->catalog().refresh();
        });
    };
    const auto session = m_session->state();
    if (session == connections::Session::State::KeyMissing || session == connections::Session::State::Refused) {
        m_empty->setWords(QStringLiteral("lock"), tr("No access"), m_session->stateText());
        connect(m_empty->addAction(tr("Open the settings"), "settings", true), &QPushButton::clicked, this,
                [this] { Q_EMIT navigate(QStringLiteral("settings"), QStringLiteral("connections")); });
    } else if (state == State::Failed) {
        const domain::Error error = m_session->catalog().error().value_or(domain::Error());
        const bool forbidden = error.httpStatus == 403;
        m_empty->setWords(forbidden ? QStringLiteral("lock") : QStringLiteral("offline"),
                          forbidden ? tr("No permission to see sources") : tr("The sources cannot be read"),
                          QString(error.message + QLatin1Char(' ') + error.advice).trimmed());
        retry();
    } else if (state == State::Fresh) {
        const bool configs = !m_session->catalog().configs().isEmpty();
        m_empty->setWords(QStringLiteral("source"), configs ? tr("No source yet") : tr("No conversion yet"),
                          configs ? tr("A source takes payloads from another tool. Add one, then map its keys.")
                                  : tr("A conversion is a kind of entry, such as a purchase. Its sources come next."));
        QAction *add = configs ? m_sourceActions->addAction() : m_sourceActions->configs()->addAction();
        connect(m_empty->addAction(configs ? tr("Add a source") : tr("Add a conversion"), "add", true),
                &QPushButton::clicked, add, &QAction::trigger);
    } else {
        m_empty->setWords({}, tr("Reading the sources…"), m_session->stateText());
        m_empty->setBusy(true);
    }
}

/// Over sources that are shown from the local copy.
void MappingsPage::updateBanner()
{
    m_banner->clearActions();
    m_banner->hide();
    if (!m_session || m_controller->sources()->sourceCount() == 0)
        return;
    using State = connections::Session::State;
    const State state = m_session->state();
    if (state == State::Offline)
        m_banner->setWords(tr("Offline"), tr("You can go on mapping: your changes are kept here. Saving waits for the "
                                             "service."));
    else if (state == State::KeyMissing || state == State::Refused)
        m_banner->setWords(tr("Not connected"), m_session->stateText());
    else if (m_session->catalog().state() == sync::Catalog::State::Failed)
        m_banner->setWords(tr("Shown as they were last known"),
                           m_session->catalog().error().value_or(domain::Error()).message);
    else
        return;
    connect(m_banner->addAction(tr("Try again")), &QPushButton::clicked, this, [this] {
        m_session->reconnect();
        m_session->catalog().refresh();
    });
    m_banner->show();
}

void MappingsPage::chooseSource()
{
    if (!m_session)
        return;
    const models::SourceTreeModel *sources = m_controller->sources();
    if (!m_wanted.isEmpty() && sources->indexOfSource(m_wanted).isValid()) {
        m_controller->selectSource(std::exchange(m_wanted, {}));
        return;
    }
    if (m_controller->source() && sources->indexOfSource(m_controller->sourceId()).isValid())
        return;
    const QString last = m_lastSource.value(m_session->profile().id);
    if (sources->indexOfSource(last).isValid()) {
        m_controller->selectSource(last);
        return;
    }
    QString first;
    for (int config = 0; config < sources->rowCount() && first.isEmpty(); ++config) {
        const QModelIndex group = sources->index(config, 0);
        for (int row = 0; row < sources->rowCount(group) && first.isEmpty(); ++row) {
            const QModelIndex source = sources->index(row, 0, group);
            if (!source.data(models::SourceTreeModel::ReadOnlyRole).toBool())
                first = source.data(models::SourceTreeModel::IdRole).toString();
        }
    }
    if (!first.isEmpty())
        m_controller->selectSource(first);
}

void MappingsPage::save()
{
    if (!m_session || !m_controller->source() || !m_controller->document()->isChanged())
        return;
    if (m_controller->theirs()) {
        compare();
        return;
    }
    auto *dialog = new SaveDialog(m_controller, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SaveDialog::compareRequested, this, &MappingsPage::compare, Qt::QueuedConnection);
    connect(dialog, &SaveDialog::saved, this, [this](bool inSpite) {
        const QString name = m_controller->source()->name;
        Q_EMIT notify(inSpite ? tr("The mapping of “%1” was saved in spite of the lost answer.").arg(name)
                              : tr("The mapping of “%1” is saved.").arg(name));
    });
    connect(dialog, &SaveDialog::refused, this,
            [this](const domain::Error &error) { m_controller->table()->setRefusals(error.fields); });
    dialog->open();
}

void MappingsPage::compare()
{
    if (!m_controller->theirs())
        return;
    auto *dialog = new CompareDialog(m_controller, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MappingsPage::showHistory()
{
    if (!m_session || !m_controller->source())
        return;
    auto *dialog = new HistoryDialog(m_controller, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MappingsPage::showImpact()
{
    auto *dialog = findChild<ImpactDialog *>();
    if (!dialog) {
        dialog = new ImpactDialog(m_controller, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MappingsPage::setSourcesShown(bool shown)
{
    m_columns->setWanted(0, shown);
}

void MappingsPage::askForSources()
{
    m_toggleSources->setChecked(true);
    m_columns->ask(0);
}

QByteArray MappingsPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << qint32(1) << m_lastSource << m_columns->saveState() << m_rows->saveState()
           << m_mapping->table()->saveColumns() << qint32(m_mapping->tab()) << m_toggleSources->isChecked()
           << m_sources->expansion();
    return state;
}

void MappingsPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 version = 0;
    qint32 tab = 0;
    bool sourcesShown = true;
    QHash<QString, QString> lastSource;
    QByteArray columns;
    QByteArray rows;
    QByteArray table;
    QByteArray expansion;
    stream >> version >> lastSource >> columns >> rows >> table >> tab >> sourcesShown >> expansion;
    if (stream.status() != QDataStream::Ok || version != 1)
        return;
    m_lastSource = lastSource;
    m_columns->restoreState(columns);
    m_rows->restoreState(rows);
    m_mapping->table()->restoreColumns(table);
    m_mapping->setTab(tab);
    m_toggleSources->setChecked(sourcesShown);
    m_sources->restoreExpansion(expansion);
    const QString source = m_session ? lastSource.value(m_session->profile().id) : QString();
    if (!source.isEmpty() && m_controller->sources()->indexOfSource(source).isValid())
        m_controller->selectSource(source);
}

void MappingsPage::open(const QVariant &what)
{
    const QVariantMap map = what.toMap();
    const QString source = map.isEmpty() ? what.toString() : map.value(QStringLiteral("source")).toString();
    m_wantedPayload = map.value(QStringLiteral("payload")).toByteArray();
    if (source.isEmpty())
        return;
    m_wanted = source;
    if (m_controller->sourceId() == source && m_controller->source()) {
        m_wanted.clear();
        if (!m_wantedPayload.isEmpty())
            m_controller->shelf()->replaceText(shownForm(std::exchange(m_wantedPayload, {})));
        return;
    }
    updateState();
}

} // namespace desk::ui
