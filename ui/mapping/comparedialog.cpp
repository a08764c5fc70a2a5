// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/comparedialog.h"

#include "ui/mapping/mappingcontroller.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowtable.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QTableView>

namespace desk::ui {

using models::MergeModel;
using models::MergeRow;
using Side = MergeRow::Side;

namespace {

/// The two sides with a radio mark: filled where the side counts.
class MergeDelegate : public RowDelegate
{
public:
    explicit MergeDelegate(QObject *parent) : RowDelegate(34, parent) {}

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem & /*option*/, const QModelIndex &index,
                   const QRect &content) const override
    {
        const Tokens &t = tokens();
        QRect rest = content;
        const bool open = static_cast<Side>(index.data(MergeModel::SideRole).toInt()) == Side::Undecided;
        if (index.column() == MergeModel::WhatColumn && index.data(MergeModel::ConflictRole).toBool()) {
            const int side = unit(16);
            paintIcon(painter, QRectF(rest.left(), rest.top() + (rest.height() - side) / 2.0, side, side),
                      open ? "warning" : "check", open ? t.warn : t.ok);
            rest.setLeft(rest.left() + side + unit(8));
        }
        const bool isSide = index.column() >= MergeModel::MineColumn;
        const bool chosen = index.data(MergeModel::ChosenRole).toBool();
        if (isSide)
            rest.setLeft(rest.left() + paintRadio(painter, rest, chosen) + unit(8));
        const bool code = index.data(MergeModel::IsCodeRole).toBool();
        const bool strong = index.data(MergeModel::ChangedRole).toBool();
        const QColor ink = isSide && !chosen && !open                 ? t.text3
                           : index.column() == MergeModel::BaseColumn ? t.text2
                                                                      : t.text;
        paint::text(painter, rest, index.data(Qt::DisplayRole).toString(),
                    code     ? Type::Code
                    : strong ? Type::Strong
                             : Type::Body,
                    ink);
    }

private:
    static int paintRadio(QPainter *painter, const QRect &rect, bool chosen)
    {
        const int size = unit(14);
        const QRectF circle(rect.left() + .5, rect.top() + (rect.height() - size) / 2.0 + .5, size - 1, size - 1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(chosen ? tokens().accent : tokens().field, chosen ? 1.5 : 1));
        painter->setBrush(tokens().base);
        painter->drawEllipse(circle);
        if (chosen) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(tokens().accent);
            painter->drawEllipse(circle.adjusted(size * .25, size * .25, -size * .25, -size * .25));
        }
        painter->restore();
        return size;
    }
};

} // namespace

CompareDialog::CompareDialog(MappingController *controller, QWidget *parent)
    : DialogFrame(parent),
      m_controller(controller),
      m_theirs(*controller->theirs()),
      m_model(new MergeModel(
          models::mergeMappings(controller->document()->saved(), controller->document()->mapping(), m_theirs),
          controller->document()->catalog(), this)),
      m_table(new QTableView(this)),
      m_outcome(newLabel({}, "strong", this))
{
    setObjectName(QStringLiteral("compareDialog"));
    setMinimumWidth(unit(820));
    setHeading(tr("Somebody else changed this mapping"),
               m_model->merge().hasConflict()
                   ? tr("What only one of you changed is taken over. Where both changed the same thing differently, "
                        "choose which one counts: with the mouse, the arrow keys, or 1 for yours and 2 for theirs.")
                   : tr("What you changed and what they changed can stand together."));
    body()->addWidget(makeHead());
    makeTable();
    body()->addWidget(m_table, 1);
    auto *hint =
        newLabel(tr("Nothing is saved yet. You see the outcome in the table and can undo it."), "secondary", this);
    hint->setWordWrap(true);
    body()->addWidget(hint);
    addCancel(tr("Decide later"));
    m_do = addDo(tr("Take this outcome"), "check");
    m_do->setObjectName(QStringLiteral("mergeButton"));
    connect(m_model, &MergeModel::sidesChanged, this, &CompareDialog::showOutcome);
    showOutcome();
    const int first = std::max(0, m_model->nextUndecided(-1));
    m_table->setCurrentIndex(m_model->index(first, MergeModel::MineColumn));
    m_table->setFocus();
}

QWidget *CompareDialog::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(8));
    m_outcome->setObjectName(QStringLiteral("mergeOutcome"));
    row->addWidget(m_outcome, 1);
    const auto button = [&](const QString &text, const char *name, Side side) {
        auto *made = newButton(text, nullptr, ButtonKind::Outlined, head);
        setDense(made);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, [this, side] { chooseAll(side); });
        row->addWidget(made);
    };
    button(tr("All mine"), "takeMineButton", Side::Mine);
    button(tr("All theirs"), "takeTheirsButton", Side::Theirs);
    return head;
}

void CompareDialog::makeTable()
{
    m_table->setObjectName(QStringLiteral("compareTable"));
    m_table->setAccessibleName(tr("Differences"));
    m_table->setAccessibleDescription(tr("1 or the left arrow takes yours, 2 or the right arrow takes theirs."));
    m_table->setModel(m_model);
    makeRowTable(m_table, new MergeDelegate(m_table))->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setMinimumHeight(std::clamp(m_model->rowCount(), 2, 10) * unit(34) + unit(34));
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == MergeModel::MineColumn)
            choose(Side::Mine);
        else if (index.column() == MergeModel::TheirsColumn)
            choose(Side::Theirs);
    });
}

bool CompareDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Left:
        case Qt::Key_1: choose(Side::Mine); return true;
        case Qt::Key_Right:
        case Qt::Key_2: choose(Side::Theirs); return true;
        default: break;
        }
    }
    return DialogFrame::eventFilter(watched, event);
}

/// A decided conflict leads to the next one.
void CompareDialog::choose(Side side)
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const bool wasOpen = m_model->merge().rows[static_cast<std::size_t>(row)].side == Side::Undecided;
    m_model->setSide(row, side);
    const int next = wasOpen ? m_model->nextUndecided(row) : -1;
    m_table->setCurrentIndex(
        m_model->index(next >= 0 ? next : row, side == Side::Mine ? MergeModel::MineColumn : MergeModel::TheirsColumn));
}

void CompareDialog::chooseAll(Side side)
{
    m_model->setAll(side);
    m_do->setFocus();
}

void CompareDialog::showOutcome()
{
    const models::Merge &merge = m_model->merge();
    const int open = merge.undecided();
    const auto of = [&](Side side) { return static_cast<int>(std::ranges::count(merge.rows, side, &MergeRow::side)); };
    QStringList parts;
    if (open > 0)
        parts << tr("%n to be decided", nullptr, open);
    //: Part of a list: how many rows count as I have them
    parts << tr("%n as you have it", nullptr, of(Side::Mine));
    parts << tr("%n as they have it", nullptr, of(Side::Theirs));
    parts << tr("%n rule(s) in all", nullptr, static_cast<int>(merge.outcome().rules().size()));
    m_outcome->setText(tr("Outcome: %1").arg(parts.join(QStringLiteral(", "))));
    m_do->setEnabled(open == 0);
    m_do->setText(open > 0 ? tr("%n conflict(s) left", nullptr, open) : tr("Take this outcome"));
}

void CompareDialog::accept()
{
    if (m_model->merge().undecided() > 0)
        return;
    m_controller->continueFrom(m_theirs, m_model->merge().outcome());
    DialogFrame::accept();
}

} // namespace desk::ui
