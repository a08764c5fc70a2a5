// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/entryresultpane.h"

#include "models/submission/entryresultmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/diagnosticpills.h"
#include "ui/widgets/resultview.h"
#include "ui/widgets/theme.h"

namespace desk::ui {

using models::EntryResultModel;
using models::Mend;
using models::ResultModel;

EntryResultPane::EntryResultPane(QWidget *parent)
    : QFrame(parent),
      m_model(new EntryResultModel(this)),
      m_view(new ResultView(this)),
      m_pills(new DiagnosticPills(this))
{
    setProperty("role", QStringLiteral("base"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QWidget(this);
    head->setFixedHeight(unit(55));
    auto *heading = new QHBoxLayout(head);
    heading->setContentsMargins(unit(16), 0, unit(16), 0);
    heading->setSpacing(unit(8));
    heading->addWidget(newLabel(tr("The entry that will come of it"), "section", head), 1);
    heading->addWidget(m_pills);
    column->addWidget(head);
    column->addWidget(newHairline(Qt::Horizontal, this));
    m_view->setObjectName(QStringLiteral("entryResult"));
    m_view->setAccessibleName(tr("The entry that will come of it"));
    m_view->setModel(m_model);
    // The mapping itself is changed on its own page.
    m_view->setMends(
        [](const Mend &mend) { return mend.kind == Mend::Kind::SampleValue || mend.kind == Mend::Kind::Currency; });
    column->addWidget(m_view, 1);
    connect(m_view, &ResultView::mendRequested, this, &EntryResultPane::mendRequested);
    const auto point = [this](const QModelIndex &index) {
        Q_EMIT pointed(index.data(ResultModel::PathRole).toString(),
                       qsizetype(index.data(ResultModel::OffsetRole).toULongLong()),
                       qsizetype(index.data(ResultModel::LengthRole).toULongLong()));
    };
    connect(m_view, &ResultView::pointed, this, point);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, point](const QModelIndex &at) {
        if (m_view->hasFocus()) // the keyboard moves through the list
            point(at);
    });
    connect(m_model, &EntryResultModel::countsChanged, this,
            [this] { m_pills->setCounts(m_model->errorCount(), m_model->warningCount(), m_model->noteCount()); });
}

void EntryResultPane::showPreview(const models::EntryPreview &preview, const std::optional<domain::Contact> &contact,
                                  const QString &sourceName)
{
    m_model->setPreview(preview, contact, sourceName);
}

} // namespace desk::ui
