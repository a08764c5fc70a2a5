// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/mappingpane.h"

#include "app/connections/session.h"
#include "ui/comparison/tallyline.h"
#include "ui/mapping/addsourcedialog.h"
#include "ui/mapping/changedot.h"
#include "ui/mapping/editingtools.h"
#include "ui/mapping/integrationview.h"
#include "ui/mapping/keyspane.h"
#include "ui/mapping/keystable.h"
#include "ui/mapping/lintpane.h"
#include "ui/mapping/mappingcontroller.h"
#include "ui/mapping/mappingjson.h"
#include "ui/mapping/mappingtable.h"
#include "ui/mapping/offerline.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QLocale>
#include <QStackedLayout>
#include <QUndoStack>

namespace desk::ui {

namespace {

QString savedText(const domain::ConversionSource &source)
{
    const auto at = source.updatedAt ? source.updatedAt : source.createdAt;
    if (!at)
        return {};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at->milliseconds());
    //: %1 is a day and a time
    return MappingPane::tr("saved %1").arg(QLocale().toString(time, MappingPane::tr("d MMM yyyy, HH:mm")));
}

} // namespace

QString sourceTypeName(const QString &sourceType)
{
    if (sourceType.isEmpty() || sourceType == QLatin1String("WEBHOOK"))
        return MappingPane::tr("Webhook");
    QString name = sourceType;
    name.remove(QStringLiteral("_WEBHOOK"));
    if (name.size() <= 3)
        return name;
    return QString(name.left(1) + name.mid(1).toLower().replace(QLatin1Char('_'), QLatin1Char(' ')));
}

MappingPane::MappingPane(MappingController *controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_sourcesButton(newIconButton("source", tr("Show the sources"), this)),
      m_title(new ElidedLabel(this)),
      m_kind(new Pill({}, Tone::Neutral, this)),
      m_paused(new Pill(tr("Paused"), Tone::Neutral, this)),
      m_facts(new ElidedLabel(this)),
      m_tally(new TallyLine(this)),
      m_currency(new QComboBox(this)),
      m_tabs(new SegmentedControl({tr("Table"), tr("JSON"), tr("Keys")}, this)),
      m_readOnly(new Banner(Tone::Note, this)),
      m_conflict(new Banner(Tone::Warn, this)),
      m_message(new InlineMessage(this)),
      m_table(new MappingTable(controller->table(), this)),
      m_json(new MappingJson(controller, this)),
      m_integration(new IntegrationView(controller, this)),
      m_keys(new KeysPane(controller, this)),
      m_empty(new EmptyState(this)),
      m_editing(new EditingTools(controller, this)),
      m_stack(new QStackedLayout)
{
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = makeHeader();
    layout->addWidget(m_header);
    for (Banner *banner : {m_readOnly, m_conflict})
        banner->setOutside({12, 4, 12, 8});
    layout->addWidget(m_readOnly);
    m_conflict->setObjectName(QStringLiteral("conflictBanner"));
    layout->addWidget(m_conflict);
    m_message->hide();
    layout->addWidget(m_message);
    layout->addWidget(m_editing->offers());
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_json);
    m_stack->addWidget(m_integration);
    m_stack->addWidget(m_keys);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_editing->lintPane());
    m_footer = makeFooter();
    layout->addWidget(m_footer);

    const auto update = [this] {
        updateHeader();
        updateBanners();
        updateBody();
        updateFooter();
    };
    connect(controller, &MappingController::sourceChanged, this, update);
    connect(controller, &MappingController::loadingChanged, this, update);
    connect(controller, &MappingController::theirsChanged, this, update);
    connect(controller, &MappingController::catalogUpdated, this, update);
    connect(controller->document(), &models::MappingDocument::changed, this, update);
    connect(controller->document(), &models::MappingDocument::refused, this, &MappingPane::tell);
    connect(controller->preview(), &models::PreviewController::updated, this, &MappingPane::updateBody);
    connect(controller, &MappingController::draftProblemChanged, this, &MappingPane::updateFooter);
    connect(controller, &MappingController::draftRestored, this,
            [this] { tell(tr("Your changes from last time are still here, not saved yet.")); });
    connect(controller, &MappingController::brokenJsonRestored, this, [this] { setTab(1); });
    connect(m_json, &MappingJson::problemChanged, this, &MappingPane::updateFooter);
    connect(m_tabs, &SegmentedControl::currentChanged, this, [this] {
        updateBody();
        m_editing->tabChanged(m_tabs->currentIndex());
    });
    connect(m_currency, &QComboBox::activated, this, &MappingPane::chooseCurrency);
    connectKeys();
    update();
}

void MappingPane::connectKeys()
{
    m_table->setProfiles(m_controller->profiles());
    connect(m_keys, &KeysPane::ruleRequested, this, [this](int rule) {
        setTab(0);
        m_table->selectRow(m_controller->table()->indexOfRule(rule, models::MappingTableModel::TargetColumn));
        m_table->setFocus();
    });
    connect(m_keys, &KeysPane::findingsChanged, this, [this](int count) {
        //: Name of a tab and how many things there call for something to be done
        m_tabs->setSegmentText(2, count > 0 ? tr("Keys (%1)").arg(count) : tr("Keys"));
    });
    connect(m_keys, &KeysPane::told, this, &MappingPane::tell);
    connect(m_keys, &KeysPane::pasteRequested, this, &MappingPane::pasteRequested);
}

void MappingPane::makeActions()
{
    QUndoStack *stack = m_controller->document()->undoStack();
    const auto action = [this](const char *name, const QString &text, const QKeySequence &key = {}) {
        auto *made = new QAction(icon(name), text, this);
        made->setShortcut(key);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(made);
        m_actions << made;
        return made;
    };
    m_undo = action("undo", tr("Undo"), QKeySequence::Undo);
    m_redo = action("redo", tr("Redo"), QKeySequence::Redo);
    m_history = action("history", tr("Earlier versions…"));
    m_revert = action("revert", tr("Revert to the saved mapping"));
    m_save = action("save", tr("Save the mapping…"), QKeySequence::Save);
    auto *add = action("add", tr("Add a rule"));
    auto *mapAll = action("unmapped", tr("Map all keys that have a suggestion"));
    auto *up = action("chevron-up", tr("Move the rule up"));
    auto *down = action("chevron-down", tr("Move the rule down"));
    m_actions << m_editing->actions();
    m_save->setShortcutContext(Qt::WindowShortcut);
    connect(m_undo, &QAction::triggered, stack, &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, stack, &QUndoStack::redo);
    connect(m_history, &QAction::triggered, this, &MappingPane::historyRequested);
    connect(m_revert, &QAction::triggered, this, [this] {
        m_json->discard();
        m_controller->document()->revert();
    });
    connect(m_save, &QAction::triggered, this, &MappingPane::saveRequested);
    connect(add, &QAction::triggered, m_table, &MappingTable::addRule);
    connect(mapAll, &QAction::triggered, m_table, &MappingTable::mapAll);
    connect(up, &QAction::triggered, this, [this] { m_table->moveSelected(-1); });
    connect(down, &QAction::triggered, this, [this] { m_table->moveSelected(1); });
    const auto updateUndo = [this, stack] {
        m_undo->setEnabled(stack->canUndo());
        m_redo->setEnabled(stack->canRedo());
        m_undo->setText(stack->canUndo() ? tr("Undo: %1").arg(stack->undoText()) : tr("Undo"));
        m_redo->setText(stack->canRedo() ? tr("Redo: %1").arg(stack->redoText()) : tr("Redo"));
    };
    connect(stack, &QUndoStack::indexChanged, this, updateUndo);
    updateUndo();
}

QWidget *MappingPane::makeHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(unit(16), unit(10), unit(12), unit(6));
    layout->setSpacing(unit(2));
    auto *first = new QHBoxLayout;
    first->setSpacing(unit(4));
    m_sourcesButton->hide();
    first->addWidget(m_sourcesButton);
    m_title->setObjectName(QStringLiteral("sourceTitle"));
    setLook(m_title, "type", QStringLiteral("page"));
    first->addWidget(m_title);
    first->addSpacing(unit(4));
    first->addWidget(m_kind);
    first->addWidget(m_paused);
    first->addStretch(1);
    const auto button = [&](const char *name, QAction *action, const char *objectName) {
        auto *made = newIconButton(name, action->text(), header);
        made->setObjectName(QLatin1String(objectName));
        made->setEnabled(action->isEnabled());
        connect(made, &QToolButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, made, [made, action] {
            made->setEnabled(action->isEnabled());
            made->setToolTip(action->text());
            made->setAccessibleName(action->text());
        });
        first->addWidget(made);
        return made;
    };
    m_stepButtons = {button("undo", m_undo, "undoButton"), button("redo", m_redo, "redoButton")};
    button("history", m_history, "historyButton");
    first->addSpacing(unit(6));
    m_tabs->setObjectName(QStringLiteral("mappingTabs"));
    m_tabs->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_tabs->setAccessibleName(tr("How the mapping is shown"));
    first->addWidget(m_tabs);
    layout->addLayout(first);

    auto *second = new QHBoxLayout;
    second->setSpacing(unit(6));
    setLook(m_facts, "type", QStringLiteral("secondary"));
    second->addWidget(m_facts, 1);
    connect(m_tally, &TallyLine::submissionChosen, this, &MappingPane::submissionRequested);
    m_currencyRow = new QWidget(header);
    auto *currencyRow = new QHBoxLayout(m_currencyRow);
    currencyRow->setContentsMargins(0, 0, 0, 0);
    currencyRow->setSpacing(unit(6));
    m_currencyLabel = newLabel(tr("Default currency"), "hint", header);
    m_currencyLabel->setBuddy(m_currency);
    m_currency->setObjectName(QStringLiteral("defaultCurrency"));
    m_currency->setAccessibleName(tr("Default currency"));
    m_currency->setToolTip(tr("Used when a payload names no currency."));
    m_currency->setProperty("quiet", QStringLiteral("on"));
    m_currency->setProperty("dense", QStringLiteral("on"));
    m_currency->setMaximumWidth(unit(150));
    currencyRow->addWidget(m_currencyLabel);
    currencyRow->addWidget(m_currency);
    second->addWidget(m_currencyRow);
    layout->addLayout(second);
    layout->addWidget(m_tally);
    return header;
}

QWidget *MappingPane::makeFooter()
{
    auto *footer = newSurface("alt", this);
    auto *outer = new QVBoxLayout(footer);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(newHairline(Qt::Horizontal, footer));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(unit(16), unit(10), unit(12), unit(10));
    row->setSpacing(unit(8));
    m_dot = new ChangeDot(footer);
    m_changes = newLabel({}, "strong", footer);
    m_changes->setObjectName(QStringLiteral("changeCount"));
    m_changesText = new ElidedLabel({}, "secondary", footer);
    row->addWidget(m_dot);
    row->addWidget(m_changes);
    row->addWidget(m_changesText, 1);
    m_revertButton = newButton(tr("Revert"), "revert", ButtonKind::Quiet, footer);
    m_revertButton->setObjectName(QStringLiteral("revertButton"));
    connect(m_revertButton, &QPushButton::clicked, m_revert, &QAction::trigger);
    m_saveButton = newButton(tr("Save…"), "save", ButtonKind::Primary, footer);
    m_saveButton->setObjectName(QStringLiteral("saveButton"));
    connect(m_saveButton, &QPushButton::clicked, m_save, &QAction::trigger);
    row->addWidget(m_revertButton);
    row->addWidget(m_saveButton);
    outer->addLayout(row);
    return footer;
}

void MappingPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // What can be read elsewhere gives way to the name of the source.
    m_kind->setVisible(width() >= unit(500));
    m_currencyLabel->setVisible(width() >= unit(460));
    for (QToolButton *button : m_stepButtons) // there are keys for them
        button->setVisible(width() >= unit(480));
    m_header->layout()->activate(); // or the room would be given away in the next frame only
}

int MappingPane::tab() const
{
    return m_tabs->currentIndex();
}

void MappingPane::setTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

void MappingPane::tell(const QString &text)
{
    constexpr int aWhile = 8000;
    m_message->show();
    m_message->showMessage(Tone::Note, text, {}, aWhile);
}

void MappingPane::updateHeader()
{
    const auto &source = m_controller->source();
    m_tally->setSession(m_controller->session());
    m_tally->setSources({m_controller->sourceId()});
    m_header->setVisible(source.has_value());
    m_history->setEnabled(source.has_value());
    if (!source)
        return;
    const models::MappingDocument *document = m_controller->document();
    //: Name of a tab: the settings of an integration, in words
    m_tabs->setSegmentText(0, document->isEditable() ? tr("Table") : tr("Overview"));
    m_tabs->setSegmentVisible(2, document->isEditable());
    m_title->setText(source->name);
    m_kind->setText(sourceTypeName(source->sourceType));
    m_kind->setIcon(source->isWebhook() ? QStringLiteral("webhook") : QStringLiteral("integration"));
    m_paused->setVisible(!source->isActive);
    QStringList facts;
    //: %1 is the name of a conversion, for example Purchase
    facts << tr("Makes %1 entries").arg(m_controller->configTitle());
    if (document->isEditable())
        facts << tr("%n rule(s)", nullptr, static_cast<int>(document->mapping().rules().size()));
    if (const QString saved = savedText(*source); !saved.isEmpty())
        facts << saved;
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
    m_currencyRow->setVisible(document->isEditable());
    const auto stored = document->mapping().revenueCurrency();
    const QString currency = stored ? QString::fromStdString(*stored) : QString();
    if (m_currency->count() == 0 || m_currency->currentData().toString() != currency) {
        const QSignalBlocker quiet(m_currency);
        fillCurrencies(m_currency, currency);
    }
}

void MappingPane::chooseCurrency(int row)
{
    m_controller->document()->setRevenueCurrency(m_currency->itemData(row).toString());
}

void MappingPane::updateBanners()
{
    const auto &source = m_controller->source();
    m_readOnly->clearActions();
    m_readOnly->hide();
    if (source && !m_controller->unreadable().isEmpty()) {
        m_readOnly->setTone(Tone::Error);
        m_readOnly->setWords(tr("The stored mapping cannot be read"), m_controller->unreadable());
        m_readOnly->show();
    } else if (source && !m_controller->document()->isEditable()) {
        m_readOnly->setTone(Tone::Note);
        m_readOnly->setWords(
            tr("Read-only"),
            tr("This source belongs to the %1 integration. Its mapping is set up there and has a form of "
               "its own; it is only shown here.")
                .arg(sourceTypeName(source->sourceType)));
        m_readOnly->show();
    }
    m_conflict->clearActions();
    m_conflict->setVisible(m_controller->theirs().has_value());
    if (m_controller->theirs()) {
        m_conflict->setWords(tr("Somebody else changed this mapping"),
                             tr("It was saved elsewhere since your changes began. Compare before you save."));
        QPushButton *compare = m_conflict->addAction(tr("Compare…"));
        compare->setObjectName(QStringLiteral("compareButton"));
        connect(compare, &QPushButton::clicked, this, &MappingPane::compareRequested);
    }
}

void MappingPane::updateBody()
{
    const auto &source = m_controller->source();
    if (!source) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    const models::MappingDocument *document = m_controller->document();
    const bool nothing =
        document->isEditable() && document->mapping().rules().empty() && m_controller->table()->ghostCount() == 0;
    if (m_tabs->currentIndex() == 1) {
        m_stack->setCurrentWidget(m_json);
    } else if (!document->isEditable()) {
        m_stack->setCurrentWidget(m_integration);
    } else if (m_tabs->currentIndex() == 2) {
        m_stack->setCurrentWidget(m_keys);
    } else if (nothing && !m_controller->isLoading() && m_controller->preview()->isPayloadEmpty()
               && !document->isChanged()) {
        m_empty->setWords(QStringLiteral("unmapped"), tr("Not mapped yet"),
                          tr("Payloads that come in are stored and make no entries. Paste one to map its keys."));
        auto *paste = m_empty->addAction(tr("Paste a payload"), nullptr, true);
        connect(paste, &QPushButton::clicked, this, &MappingPane::pasteRequested);
        auto *add = m_empty->addAction(tr("Add a rule"));
        connect(add, &QPushButton::clicked, this, [this] {
            m_stack->setCurrentWidget(m_table);
            m_table->addRule();
        });
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_stack->setCurrentWidget(m_table);
    }
}

void MappingPane::updateFooter()
{
    const auto &source = m_controller->source();
    const models::MappingDocument *document = m_controller->document();
    m_footer->setVisible(source && document->isEditable());
    const int changes = static_cast<int>(document->changes().size());
    const bool broken = !m_json->problem().isEmpty();
    m_dot->setVisible(changes > 0 || broken);
    m_changes->setText(changes > 0 ? tr("%n change(s)", nullptr, changes) : QString());
    m_changes->setVisible(changes > 0);
    if (const auto &problem = m_controller->draftProblem(); problem && (changes > 0 || broken))
        //: %1 is a sentence that says why, for example that the disk is full
        m_changesText->setText(tr("not kept on this computer at present: %1").arg(problem->message));
    else if (broken)
        m_changesText->setText(tr("The JSON has an error; the last good version counts."));
    else
        m_changesText->setText(changes > 0 ? tr("kept here until you save") : tr("No changes"));
    m_revert->setEnabled(changes > 0 || broken);
    m_revertButton->setEnabled(m_revert->isEnabled());
    m_save->setEnabled(changes > 0 && !broken && m_controller->session());
    m_saveButton->setEnabled(m_save->isEnabled());
    if (const auto *session = m_controller->session()) {
        const bool live = !session->isSandbox();
        setButtonKind(m_saveButton, live ? ButtonKind::Live : ButtonKind::Primary, "save");
        m_saveButton->setText(live ? tr("Save to live…") : tr("Save to sandbox…"));
    }
}

} // namespace desk::ui
