// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/sourceactions.h"

#include "app/api/client.h"
#include "app/connections/session.h"
#include "app/sync/catalog.h"
#include "ui/mapping/addsourcedialog.h"
#include "ui/mapping/askdialogs.h"
#include "ui/mapping/configactions.h"
#include "ui/mapping/mappingcontroller.h"
#include "ui/mapping/packactions.h"
#include "ui/widgets/icon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace desk::ui {

QString maskedAddress(const QString &url)
{
    const QUrl parsed(url);
    const QString host =
        parsed.port() < 0 ? parsed.host() : QString(parsed.host() + QLatin1Char(':') + QString::number(parsed.port()));
    return parsed.scheme() + QStringLiteral("://") + host + QStringLiteral("/…/") + QString(8, QChar(0x2022));
}

SourceActions::SourceActions(MappingController *controller, QWidget *window)
    : QObject(window),
      m_controller(controller),
      m_window(window),
      m_menu(new QMenu(window)),
      m_configs(new ConfigActions(controller, window)),
      m_packs(new PackActions(controller, window))
{
    const auto action = [this](const char *name, const QString &text, void (SourceActions::*slot)()) {
        auto *made = new QAction(icon(name), text, this);
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    m_add = action("add", tr("Add a source…"), &SourceActions::addSource);
    m_rename = action("edit", tr("Rename the source…"), &SourceActions::rename);
    m_pause = action("paused", tr("Pause the source"), &SourceActions::togglePaused);
    m_address = action("webhook", tr("Webhook address…"), &SourceActions::showAddress);
    m_refresh = action("retry", tr("Refresh the sources"), &SourceActions::refresh);
    m_delete = action("remove", tr("Delete the source…"), &SourceActions::removeSource);
    m_menu->setObjectName(QStringLiteral("sourceMenu"));
    m_menu->addActions({m_rename, m_pause, m_address});
    m_menu->addSeparator();
    m_menu->addActions(m_packs->all());
    m_menu->addSeparator();
    m_menu->addMenu(m_configs->menu());
    m_menu->addAction(m_refresh);
    m_menu->addSeparator();
    m_menu->addAction(m_delete);
    connect(controller, &MappingController::sourceChanged, this, &SourceActions::update);
    connect(controller, &MappingController::catalogUpdated, this, &SourceActions::update);
    connect(m_configs, &ConfigActions::notify, this, &SourceActions::notify);
    connect(m_packs, &PackActions::notify, this, &SourceActions::notify);
    update();
}

QList<QAction *> SourceActions::all() const
{
    return QList<QAction *>{m_add, m_rename, m_pause, m_address, m_refresh, m_delete} + m_packs->all()
           + m_configs->all();
}

void SourceActions::update()
{
    auto *session = m_controller->session();
    const auto &source = m_controller->source();
    m_add->setEnabled(session && !session->catalog().configs().isEmpty());
    m_refresh->setEnabled(session);
    for (QAction *action : {m_rename, m_pause, m_delete})
        action->setEnabled(source.has_value());
    m_address->setEnabled(source && source->webhookUrl && !source->webhookUrl->isEmpty());
    const bool active = !source || source->isActive;
    m_pause->setText(active ? tr("Pause the source") : tr("Resume the source"));
    m_pause->setIcon(icon(active ? "paused" : "play"));
}

void SourceActions::took(const domain::ConversionSource &source, const QString &done)
{
    if (auto *session = m_controller->session())
        session->catalog().replaceSource(source);
    Q_EMIT notify(done);
}

void SourceActions::addSource()
{
    auto *dialog = new AddSourceDialog(m_controller->session(),
                                       m_controller->source() ? m_controller->source()->configId : QString(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddSourceDialog::added, this, [this](const domain::ConversionSource &source) {
        took(source, tr("“%1” was added.").arg(source.name));
        m_controller->selectSource(source.id);
    });
    dialog->open();
}

void SourceActions::rename()
{
    const domain::ConversionSource source = *m_controller->source();
    auto *dialog = new RenameDialog(m_controller->session(), source, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RenameDialog::renamed, this, [this](const domain::ConversionSource &renamed) {
        took(renamed, tr("The source is called “%1” now.").arg(renamed.name));
    });
    dialog->open();
}

void SourceActions::togglePaused()
{
    const domain::ConversionSource source = *m_controller->source();
    auto *dialog = new PauseDialog(m_controller->session(), source, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PauseDialog::changed, this, [this](const domain::ConversionSource &changed) {
        took(changed, changed.isActive ? tr("“%1” takes payloads again.").arg(changed.name)
                                       : tr("“%1” is paused.").arg(changed.name));
    });
    dialog->open();
}

void SourceActions::showAddress()
{
    auto *dialog = new AddressDialog(m_controller->session(), *m_controller->source(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddressDialog::copied, this, [this] { Q_EMIT notify(tr("The webhook address was copied.")); });
    dialog->open();
}

void SourceActions::refresh()
{
    m_controller->session()->catalog().refresh();
}

void SourceActions::removeSource()
{
    const domain::ConversionSource source = *m_controller->source();
    auto *dialog = new DeleteSourceDialog(m_controller->session(), source, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DeleteSourceDialog::removed, this, [this, id = source.id, name = source.name] {
        m_controller->selectSource({});
        if (auto *session = m_controller->session())
            session->catalog().removeSource(id);
        Q_EMIT notify(tr("“%1” was deleted. Its entries stay.").arg(name));
    });
    dialog->open();
}

} // namespace desk::ui
