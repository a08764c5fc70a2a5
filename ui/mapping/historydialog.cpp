// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/historydialog.h"

#include "app/domain/whenready.h"
#include "ui/mapping/changelist.h"
#include "ui/mapping/mappingcontroller.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/theme.h"

#include <QDateTime>
#include <QListWidget>
#include <QLocale>

namespace desk::ui {

namespace {

QString momentOf(domain::Instant at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at.milliseconds()),
                              //: A day and a time, in Qt's date format
                              HistoryDialog::tr("d MMM yyyy, HH:mm:ss"));
}

} // namespace

HistoryDialog::HistoryDialog(MappingController *controller, QWidget *parent)
    : DialogFrame(parent),
      m_controller(controller),
      m_list(new QListWidget(this)),
      m_changes(new ChangeList(this)),
      m_hint(newLabel(tr("Reading…"), "secondary", this))
{
    setObjectName(QStringLiteral("historyDialog"));
    setMinimumSize(unit(760), unit(420));
    setHeading(
        tr("Earlier versions of “%1”").arg(controller->source()->name),
        tr("As this program saw or saved them. Restoring one is an edit like any other: you can undo it, and it is "
           "saved only when you save."));
    m_list->setObjectName(QStringLiteral("versionList"));
    m_list->setAccessibleName(tr("Versions"));
    m_list->setMaximumWidth(unit(240));
    m_list->setItemDelegate(new RowDelegate(30, m_list));
    m_hint->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(unit(16));
    row->addWidget(m_list);
    auto *right = new QVBoxLayout;
    right->addWidget(m_hint);
    right->addWidget(m_changes);
    right->addStretch(1);
    row->addLayout(right, 1);
    body()->addLayout(row, 1);
    addCancel(tr("Close"));
    m_restore = addDo(tr("Restore this version"), "history");
    m_restore->setObjectName(QStringLiteral("restoreButton"));
    m_restore->setEnabled(false);
    m_changes->hide();
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryDialog::showVersion);
    connect(this, &QDialog::accepted, this, &HistoryDialog::restore);
    domain::whenReady(controller->history(), this, [this](const domain::Result<QList<Version>> &versions) {
        if (versions)
            fill(*versions);
        else
            m_hint->setText(versions.error().message);
    });
}

void HistoryDialog::fill(const QList<Version> &versions)
{
    m_versions = versions;
    m_hint->setText(versions.isEmpty()
                        ? tr("No version is known yet. Each one is kept from the moment it is seen here.")
                        : QString());
    for (const Version &version : versions) {
        const QString moment = momentOf(version.at);
        m_list->addItem(version.origin == QLatin1String("saved") ? tr("%1, saved here").arg(moment)
                                                                 : tr("%1, seen").arg(moment));
    }
    if (!versions.isEmpty())
        m_list->setCurrentRow(0);
    m_list->setFocus();
}

void HistoryDialog::showVersion(int row)
{
    if (row < 0 || row >= m_versions.size())
        return;
    const auto parsed = mapping::FieldMapping::parse(m_versions.at(row).mapping.toStdString(),
                                                     m_controller->source()->sourceType.toStdString());
    m_changes->hide();
    m_restore->setEnabled(false);
    if (!parsed) {
        m_hint->setText(parsed.error().message);
        return;
    }
    const auto changes = models::mappingChanges(m_controller->document()->mapping(), *parsed);
    if (changes.empty()) {
        m_hint->setText(tr("This is what the table shows now."));
        return;
    }
    m_hint->setText(
        tr("Restoring it makes %n change(s) to what the table shows now.", nullptr, static_cast<int>(changes.size())));
    m_changes->setChanges(changes, *m_controller->document()->catalog());
    m_changes->show();
    m_restore->setEnabled(m_controller->document()->isEditable());
}

void HistoryDialog::restore()
{
    const Version version = m_versions.value(m_list->currentRow());
    const auto parsed =
        mapping::FieldMapping::parse(version.mapping.toStdString(), m_controller->source()->sourceType.toStdString());
    if (parsed)
        m_controller->document()->replace(*parsed, tr("Restore the version of %1").arg(momentOf(version.at)));
}

} // namespace desk::ui
