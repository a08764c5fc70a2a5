// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/findingsdialog.h"

#include "app/connections/session.h"
#include "app/domain/whenready.h"
#include "app/store/workspace.h"
#include "models/submission/findingsmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace desk::ui {

using domain::Result;
using models::FindingsModel;

namespace {

constexpr int rowHeight = 32;

} // namespace

FindingsDialog::FindingsDialog(connections::Session &session, const QString &sourceId, const QString &sourceName,
                               QWidget *parent)
    : DialogFrame(parent), m_model(new FindingsModel(this)), m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("findingsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setPlace(session.isSandbox() ? Place::Sandbox : Place::Live);
    //: %1: name of a source
    setHeading(tr("Not stored as predicted: %1").arg(sourceName),
               tr("Both sides of each field that differs, the newest submissions first. Open one to turn it into a "
                  "mapping test or to export its evidence."));
    build();
    load(session, sourceId);
}

void FindingsDialog::build()
{
    m_table->setObjectName(QStringLiteral("findingsTable"));
    m_table->setAccessibleName(tr("Differences"));
    m_table->setModel(m_model);
    TableHeader *header = makeRowTable(m_table, new RowDelegate(rowHeight, m_table));
    m_table->setColumnHidden(FindingsModel::Source, true); // it stands in the heading
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(FindingsModel::Contact, QHeaderView::Stretch);
    header->setMinimumSectionSize(unit(90));
    m_table->setMinimumSize(unit(620), unit(260));
    body()->addWidget(m_table, 1);
    addCancel(tr("Close"));
    QPushButton *open = addDo(tr("Open the submission"), "outbox");
    open->setObjectName(QStringLiteral("findingsOpen"));
    setButtonKind(open, ButtonKind::Primary, "outbox"); // nothing is written, whatever the place
    disconnect(open, &QPushButton::clicked, this, nullptr);
    connect(open, &QPushButton::clicked, this, &FindingsDialog::choose);
    connect(m_table, &QTableView::activated, this, &FindingsDialog::choose);
}

void FindingsDialog::load(connections::Session &session, const QString &sourceId)
{
    domain::whenReady(session.workspace().read([profile = session.dataKey(), sourceId](store::Database &db) {
        return models::findingsOf(db, profile, sourceId);
    }),
                      this, [this](const Result<QList<models::FindingRow>> &rows) {
                          if (!rows) {
                              setRemark(Tone::Error, rows.error().message);
                              return;
                          }
                          m_model->setRows(*rows);
                          m_table->selectRow(0);
                          m_table->setFocus();
                      });
}

void FindingsDialog::choose()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const qint64 id = index.data(FindingsModel::SubmissionRole).toLongLong();
    accept();
    Q_EMIT submissionChosen(id);
}

} // namespace desk::ui
