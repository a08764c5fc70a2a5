// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/payloadsection.h"

#include "models/submission/payloadmodel.h"
#include "ui/submission/payloaddelegate.h"
#include "ui/submission/problemline.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QStackedLayout>
#include <QTableView>

namespace desk::ui {

using mapping::Severity;
using models::PayloadModel;

namespace {
constexpr int tableView = 0;
constexpr int jsonView = 1;
} // namespace

PayloadSection::PayloadSection(QWidget *parent) : QWidget(parent), m_model(new PayloadModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(8));
    auto *heading = new QHBoxLayout;
    heading->setSpacing(unit(8));
    heading->addWidget(newLabel(tr("Payload"), "section", this));
    m_hint = new ElidedLabel({}, "hint", this);
    heading->addWidget(m_hint, 1);
    //: Two views of the same payload
    m_switch = new SegmentedControl({tr("Table"), tr("JSON")}, this);
    m_switch->setObjectName(QStringLiteral("payloadSwitch"));
    m_switch->setAccessibleName(tr("Show the payload as"));
    heading->addWidget(m_switch);
    column->addLayout(heading);

    m_problem = new ProblemLine(this);
    m_problem->setObjectName(QStringLiteral("payloadProblem"));
    m_nested = new ProblemLine(this);
    m_nested->setObjectName(QStringLiteral("payloadNested"));
    column->addWidget(m_problem);
    column->addWidget(m_nested);

    auto *frame = newSurface("card", this);
    m_stack = new QStackedLayout(frame);
    m_stack->setContentsMargins(1, 1, 1, 1);
    buildTable();
    m_stack->addWidget(m_table);
    m_editorPlace = new QWidget(frame);
    new QVBoxLayout(m_editorPlace);
    m_editorPlace->layout()->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_editorPlace);
    column->addWidget(frame);

    connect(m_switch, &SegmentedControl::currentChanged, this, &PayloadSection::showView);
    connect(m_nested, &ProblemLine::mendClicked, this, &PayloadSection::flattenRequested);
    connect(m_model, &PayloadModel::edited, this, &PayloadSection::tableEdited);
    connect(
        m_model, &PayloadModel::keyAdded, this,
        [this](int row) {
            const QModelIndex value = m_model->index(row, PayloadModel::ValueColumn);
            m_table->setCurrentIndex(value);
            if (m_table->hasFocus())
                m_table->edit(value);
        },
        Qt::QueuedConnection); // when the key's editor has closed
    connect(m_model, &PayloadModel::refused, this,
            [this](const QString &why) { m_problem->show(Severity::Error, why); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &PayloadSection::fitTable);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &PayloadSection::fitTable);
    setSourceName({});
    fitTable();
}

void PayloadSection::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("payloadTable"));
    m_table->setAccessibleName(tr("Payload: keys and values"));
    m_table->setModel(m_model);
    m_table->setHorizontalHeader(new TableHeader(Qt::Horizontal, m_table));
    m_table->setItemDelegate(new PayloadDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(unit(32));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(false);
    header->setSectionResizeMode(PayloadModel::KeyColumn, QHeaderView::Interactive);
    header->setSectionResizeMode(PayloadModel::ValueColumn, QHeaderView::Interactive);
    header->setSectionResizeMode(PayloadModel::TargetColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(PayloadModel::StateColumn, QHeaderView::Interactive);
    // The row that adds a key says so in whatever language.
    const QString add = m_model->index(m_model->rowCount() - 1, PayloadModel::KeyColumn).data().toString();
    const int words = QFontMetrics(Theme::instance().font(Type::Body)).horizontalAdvance(add);
    header->resizeSection(PayloadModel::KeyColumn, std::max(unit(140), words + unit(16 + 8 + 4)));
    header->resizeSection(PayloadModel::ValueColumn, unit(140));
    header->resizeSection(PayloadModel::StateColumn, unit(110));
    m_table->installEventFilter(this);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(PayloadModel::AddRole).toBool())
            addKey();
    });
}

void PayloadSection::fitTable()
{
    // Grows with its rows; a long payload scrolls inside.
    const int rows = std::clamp(m_model->rowCount(), 1, 14);
    const int height = m_table->horizontalHeader()->sizeHint().height() + rows * unit(32);
    m_table->parentWidget()->setFixedHeight(m_switch->currentIndex() == jsonView ? std::max(height, unit(280))
                                                                                 : height + 2);
}

void PayloadSection::ensureEditor()
{
    if (m_editor != nullptr)
        return;
    m_editor = new JsonEditor(m_editorPlace);
    m_editor->setObjectName(QStringLiteral("payloadEditor"));
    m_editor->setName(tr("Payload as JSON"));
    m_editorPlace->layout()->addWidget(m_editor);
    connect(m_editor, &JsonEditor::textEdited, this, &PayloadSection::editorEdited);
    m_editorStale = true;
}

bool PayloadSection::isJson() const
{
    return m_switch->currentIndex() == jsonView;
}

void PayloadSection::setPayload(const QByteArray &payload, bool asJson)
{
    const bool other = payload != m_text;
    m_text = payload;
    if (other) {
        m_editorStale = true;
        if (m_text.trimmed().isEmpty())
            m_model->setPayload({});
    }
    if (asJson != isJson())
        m_switch->setCurrentIndex(asJson ? jsonView : tableView); // showView() follows
    else
        showView(m_switch->currentIndex());
}

void PayloadSection::setSourceName(const QString &name)
{
    //: %1: name of a source
    m_hint->setText(name.isEmpty() ? tr("flat keys, read by the source's mapping")
                                   : tr("flat keys, read by the mapping of %1").arg(name));
}

void PayloadSection::showView(int view)
{
    if (view == jsonView) {
        ensureEditor();
        if (m_editorStale) {
            m_editor->setText(m_text);
            m_editorStale = false;
            if (const QByteArray shown = m_editor->text(); shown != m_text) {
                m_text = shown; // lines were broken to keep the editor fluent
                Q_EMIT edited({});
            }
        }
    }
    m_stack->setCurrentIndex(view);
    fitTable();
}

void PayloadSection::tableEdited()
{
    m_problem->clear();
    m_text = m_model->toJson();
    m_editorStale = true;
    Q_EMIT edited(tr("Change the payload"));
}

void PayloadSection::editorEdited()
{
    const bool wasEmpty = m_text.isEmpty();
    m_text = m_editor->text();
    m_editorStale = false;
    Q_EMIT edited(wasEmpty ? tr("Enter a payload") : QString());
}

void PayloadSection::showPreview(const models::EntryPreview &preview)
{
    const bool readable = preview.payload && preview.payload->isGood();
    if (readable
        && std::string_view(preview.payload->text) == std::string_view(m_text.constData(), std::size_t(m_text.size())))
        m_model->setPayload(preview.payload->document.root());
    else if (!readable && preview.payloadProblem.isEmpty())
        m_model->setPayload({});
    m_model->setReadings(preview.readings);
    // A broken text would be lost by an edit of the table: first the text, then the table.
    m_table->setEnabled(readable || preview.payloadProblem.isEmpty());
    m_problem->show(Severity::Error, preview.payloadProblem);
    m_nested->show(Severity::Warning,
                   preview.nested ? tr("An entry's payload is flat: the service may refuse objects and lists in it.")
                                  : QString(),
                   //: Button: writes nested values of a payload as dotted keys, a.b.c
                   preview.nested ? tr("Flatten into dotted keys") : QString());
    if (m_editor == nullptr || !isJson())
        return;
    m_editor->clearMarks();
    if (preview.problemPlace)
        m_editor->setErrorMark(qsizetype(preview.problemPlace->offset), qsizetype(preview.problemPlace->length),
                               preview.payloadProblem);
}

void PayloadSection::showRefusal(const QString &sentence)
{
    m_problem->show(Severity::Error, sentence);
}

void PayloadSection::pointAt(const QString &path, qsizetype offset, qsizetype length)
{
    if (isJson() && m_editor != nullptr) {
        if (length > 0)
            m_editor->setHighlight(offset, length);
        else
            m_editor->clearHighlight();
        return;
    }
    const int row = path.isEmpty() ? -1 : m_model->rowOf(path);
    if (row < 0)
        m_table->clearSelection();
    else
        m_table->selectRow(row);
}

void PayloadSection::addKey()
{
    const QModelIndex add = m_model->index(m_model->keyCount(), PayloadModel::KeyColumn);
    m_table->setCurrentIndex(add);
    m_table->edit(add);
}

void PayloadSection::removeRows()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (index.row() < m_model->keyCount())
            rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : rows)
        m_model->removeRow(row);
}

bool PayloadSection::eventFilter(QObject *watched, QEvent *event)
{
    // A key that an open editor passes on has been dealt with there.
    if (watched != m_table || event->type() != QEvent::KeyPress || !m_table->hasFocus())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Delete)) {
        removeRows();
        return true;
    }
    if (key->key() == Qt::Key_Insert) {
        addKey();
        return true;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers() == Qt::NoModifier) {
        QModelIndex index = m_table->currentIndex();
        if (index.data(PayloadModel::AddRole).toBool())
            addKey();
        else if (index.isValid())
            m_table->edit(index.column() > PayloadModel::ValueColumn ? index.siblingAtColumn(PayloadModel::ValueColumn)
                                                                     : index);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace desk::ui
