// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/keyspane.h"

#include "app/domain/display.h"
#include "ui/mapping/driftlist.h"
#include "ui/mapping/keystable.h"
#include "ui/mapping/mappingcontroller.h"
#include "ui/mapping/targetpicker.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QStackedLayout>

namespace desk::ui {

using models::KeysFilter;
using models::KeysModel;

KeysPane::KeysPane(MappingController *controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_model(new KeysModel(controller->document(), this)),
      m_filter(new KeysFilter(this)),
      m_drift(new DriftList(this)),
      m_search(new SearchField(tr("Filter keys"), this)),
      m_show(new QComboBox(this)),
      m_summary(new ElidedLabel(this)),
      m_table(new KeysTable(m_filter, this)),
      m_empty(new EmptyState(this)),
      m_detail(new ElidedLabel(this)),
      m_stack(new QStackedLayout)
{
    setObjectName(QStringLiteral("keysPane"));
    m_filter->setSourceModel(m_model);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_drift);
    m_tools = makeFilterRow();
    layout->addWidget(m_tools);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    m_detail->setObjectName(QStringLiteral("keyDetail"));
    m_detail->setContentsMargins(unit(16), unit(6), unit(16), unit(6));
    setLook(m_detail, "type", QStringLiteral("secondary"));
    layout->addWidget(m_detail);

    const models::ProfileController *profiles = controller->profiles();
    connect(profiles, &models::ProfileController::reportChanged, this, &KeysPane::takeReport);
    connect(profiles, &models::ProfileController::busyChanged, this, &KeysPane::updateState);
    connect(controller, &MappingController::sourceChanged, this, &KeysPane::updateState);
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        updateState();
    });
    connect(m_show, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setShow(m_show->currentData().value<KeysFilter::Show>());
        updateState();
    });
    connect(m_table, &KeysTable::chosen, this, &KeysPane::choose);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeysPane::updateDetail);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, &KeysPane::updateDetail);
    connect(m_drift, &DriftList::renameAccepted, this, &KeysPane::rename);
    connect(m_drift, &DriftList::mapRequested, this, &KeysPane::map);
    connect(m_drift, &DriftList::ruleRequested, this, &KeysPane::goToRule);
    connect(m_drift, &DriftList::payloadRequested, this, &KeysPane::showPayload);
    takeReport();
}

QWidget *KeysPane::makeFilterRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(unit(16), unit(6), unit(12), unit(6));
    layout->setSpacing(unit(8));
    m_search->setObjectName(QStringLiteral("keysFilter"));
    m_search->setAccessibleName(tr("Filter keys"));
    m_search->setMaximumWidth(unit(220));
    m_show->setObjectName(QStringLiteral("keysShow"));
    m_show->setAccessibleName(tr("Which keys are shown"));
    m_show->setProperty("quiet", QStringLiteral("on"));
    m_show->addItem(tr("All keys"), QVariant::fromValue(KeysFilter::Show::All));
    m_show->addItem(tr("New or changed"), QVariant::fromValue(KeysFilter::Show::Changed));
    m_show->addItem(tr("Not mapped"), QVariant::fromValue(KeysFilter::Show::NotMapped));
    m_show->addItem(tr("Mapped"), QVariant::fromValue(KeysFilter::Show::Mapped));
    m_summary->setObjectName(QStringLiteral("keysSummary"));
    setLook(m_summary, "type", QStringLiteral("hint"));
    layout->addWidget(m_search, 2);
    layout->addWidget(m_show);
    layout->addWidget(m_summary, 3);
    return row;
}

void KeysPane::takeReport()
{
    const auto &report = m_controller->profiles()->report();
    m_model->setReport(report);
    m_drift->setDrift(report->drift, *m_controller->document()->catalog(), m_controller->document()->isEditable());
    const mapping::PayloadProfile &profile = *report->profile;
    QStringList parts{tr("%n stored payload(s)", nullptr, static_cast<int>(profile.payloads()))};
    if (report->payloads->isCut())
        parts << tr("the newest only");
    if (profile.unreadable() > 0)
        parts << tr("%n cannot be read", nullptr, static_cast<int>(profile.unreadable()));
    if (profile.leftOut() > 0)
        //: Some of the values of very large payloads are not looked at
        parts << tr("not all keys are shown: there are too many");
    m_summary->setText(parts.join(QStringLiteral("  ·  ")));
    m_summary->setToolTip(m_summary->text());
    updateState();
    updateDetail();
    Q_EMIT findingsChanged(m_controller->profiles()->findingCount());
}

void KeysPane::updateState()
{
    const models::ProfileController *profiles = m_controller->profiles();
    const bool any = m_model->rowCount() > 0;
    m_tools->setVisible(any);
    m_detail->setVisible(any);
    if (any && m_filter->rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    if (any) {
        m_empty->setWords(QStringLiteral("search"), tr("Nothing found"), tr("No key is like that."));
        connect(m_empty->addAction(tr("Show all keys")), &QPushButton::clicked, this, [this] {
            m_search->clear();
            m_show->setCurrentIndex(0);
        });
    } else if (profiles->isBusy()) {
        m_empty->setWords({}, tr("Looking at the stored payloads…"), {});
        m_empty->setBusy(true);
    } else {
        m_empty->setWords(QStringLiteral("unmapped"), tr("No payload is stored yet"),
                          tr("As soon as payloads come in or are kept as samples, their keys are listed here with how "
                             "often each comes and what changes."));
        connect(m_empty->addAction(tr("Paste a payload")), &QPushButton::clicked, this, &KeysPane::pasteRequested);
    }
    m_stack->setCurrentWidget(m_empty);
}

void KeysPane::updateDetail()
{
    const QModelIndex current = m_table->currentIndex();
    m_detail->setText(current.isValid() ? current.data(KeysModel::DetailRole).toString()
                                        : tr("Enter maps a key, or goes to its rule."));
}

void KeysPane::choose(const QModelIndex &index)
{
    const QModelIndex key = m_filter->mapToSource(index);
    if (const int rule = key.data(KeysModel::RuleRole).toInt(); rule >= 0)
        Q_EMIT ruleRequested(rule);
    else if (key.data(KeysModel::CanMapRole).toBool() && !m_model->map(key))
        openPicker(key);
}

void KeysPane::map(const QString &path)
{
    const QModelIndex key = m_model->indexOfPath(path);
    if (key.isValid() && !m_model->map(key))
        openPicker(key);
}

void KeysPane::openPicker(const QModelIndex &index)
{
    // A suggestion that was refused (its path is a setting's name) is not asked for again.
    if (!index.data(KeysModel::TargetNameRole).toString().isEmpty())
        return;
    if (!m_picker) {
        m_picker = new TargetPicker(this);
        connect(m_picker, &TargetPicker::picked, this, &KeysPane::pick);
        connect(m_picker, &TargetPicker::closed, this, [this] { m_table->setFocus(); });
    }
    m_picking = index.siblingAtColumn(KeysModel::TargetColumn);
    QStringList targets;
    for (const auto &rule : m_controller->document()->mapping().rules())
        targets << QString::fromStdString(rule.target);
    const QModelIndex cell = m_filter->mapFromSource(m_picking);
    QRect rect(QPoint(0, 0), QSize(width(), 0)); // of a key that the filter hides
    if (cell.isValid()) {
        m_table->setCurrentIndex(cell);
        m_table->scrollTo(cell);
        rect = m_table->visualRect(cell);
    }
    m_picker->open(QRect(m_table->viewport()->mapToGlobal(rect.topLeft()), rect.size()),
                   m_controller->document()->catalog(), targets, {}, {});
}

void KeysPane::pick(const QString &target)
{
    if (m_picking.isValid())
        m_model->map(m_picking, target);
}

void KeysPane::rename(const QString &from, const QString &to)
{
    models::MappingDocument *document = m_controller->document();
    const int rule = document->ruleOf(from);
    if (rule >= 0 && document->setPath(rule, to))
        Q_EMIT told(tr("The rule reads %1 instead of %2. Undo takes it back.").arg(to, from));
}

void KeysPane::goToRule(const QString &path)
{
    const int rule = m_controller->document()->ruleOf(path);
    if (rule >= 0)
        Q_EMIT ruleRequested(rule);
}

void KeysPane::showPayload(quint32 rank)
{
    const auto &report = *m_controller->profiles()->report();
    if (rank >= report.payloads->size())
        return;
    const domain::PayloadSet::Payload &payload = (*report.payloads)[report.profile->indexOf(rank)];
    SampleShelf *shelf = m_controller->shelf();
    for (int i = 0; payload.origin == domain::PayloadSet::Origin::Sample && i < shelf->items().size(); ++i) {
        if (shelf->items().at(i).id == payload.id) {
            shelf->choose(i);
            return;
        }
    }
    shelf->replaceText(shownForm(QByteArray(payload.text.data(), static_cast<qsizetype>(payload.text.size()))));
}

} // namespace desk::ui
