// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/comparedialog.h"

#include "ui/mapping/mappingcontroller.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tableheader.h"
#include "ui/widgets/theme.h"

#include <QTableWidget>

namespace desk::ui {

CompareDialog::CompareDialog(MappingController *controller, QWidget *parent)
    : DialogFrame(parent),
      m_controller(controller),
      m_theirs(*controller->theirs()),
      m_merge(models::mergeMappings(controller->document()->saved(), controller->document()->mapping(), m_theirs))
{
    setObjectName(QStringLiteral("compareDialog"));
    setMinimumWidth(unit(720));
    setHeading(tr("Somebody else changed this mapping"),
               m_merge.hasConflict()
                   ? tr("Some rules were changed by both of you, differently. Where that is so, yours count "
                        "if you put them on top.")
                   : tr("What you changed and what they changed can stand together."));
    auto *table = new QTableWidget(this);
    fill(table);
    body()->addWidget(table);
    auto *hint =
        newLabel(tr("Nothing is saved yet. You see the outcome in the table and can undo it."), "secondary", this);
    hint->setWordWrap(true);
    body()->addWidget(hint);

    addCancel(tr("Decide later"));
    QPushButton *theirs = addButton(tr("Take theirs"));
    theirs->setObjectName(QStringLiteral("takeTheirsButton"));
    connect(theirs, &QPushButton::clicked, this, [this] {
        m_controller->continueFrom(m_theirs, m_theirs);
        reject();
    });
    QPushButton *mine = addDo(tr("Put my changes on top"));
    mine->setObjectName(QStringLiteral("mergeButton"));
    connect(this, &QDialog::accepted, this, [this] { m_controller->continueFrom(m_theirs, m_merge.merged); });
}

void CompareDialog::fill(QTableWidget *table)
{
    table->setObjectName(QStringLiteral("compareTable"));
    table->setAccessibleName(tr("Differences"));
    table->setColumnCount(4);
    table->setHorizontalHeader(new TableHeader(Qt::Horizontal, table));
    table->setHorizontalHeaderLabels({tr("Path"), tr("When you began"), tr("Yours"), tr("Theirs")});
    table->setRowCount(static_cast<int>(m_merge.rows.size()));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(unit(30));
    table->setItemDelegate(new RowDelegate(30, table));
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    const auto shown = [this](const std::optional<QString> &target) {
        if (!target)
            return tr("none");
        const models::TargetFace face =
            models::faceOfWritten(target->toStdString(), *m_controller->document()->catalog());
        return face.group.isEmpty() ? face.label : QString(face.label + QLatin1Char(' ') + face.group);
    };
    for (int i = 0; i < table->rowCount(); ++i) {
        const models::MergeRow &row = m_merge.rows[static_cast<std::size_t>(i)];
        const bool currency = row.path.isEmpty();
        const auto words = [&](const std::optional<QString> &value) {
            return currency ? value.value_or(tr("none")) : shown(value);
        };
        auto *path = new QTableWidgetItem(currency ? tr("Default currency") : row.path);
        if (row.conflict) {
            path->setIcon(icon("warning", &Tokens::warn));
            path->setToolTip(tr("Both changed it, differently."));
        }
        table->setItem(i, 0, path);
        table->setItem(i, 1, new QTableWidgetItem(words(row.base)));
        table->setItem(i, 2, new QTableWidgetItem(words(row.mine)));
        table->setItem(i, 3, new QTableWidgetItem(words(row.theirs)));
        for (const int column : {2, 3}) {
            const auto &value = column == 2 ? row.mine : row.theirs;
            if (value != row.base)
                table->item(i, column)->setFont(Theme::instance().font(Type::Strong));
        }
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setMinimumHeight(std::min(table->rowCount(), 8) * unit(30) + unit(40));
}

} // namespace desk::ui
