// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/configactions.h"

#include "app/connections/session.h"
#include "app/sync/catalog.h"
#include "ui/mapping/configdialogs.h"
#include "ui/mapping/mappingcontroller.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace desk::ui {

ConfigActions::ConfigActions(MappingController *controller, QWidget *window)
    : QObject(window), m_controller(controller), m_window(window), m_menu(new QMenu(tr("Conversion"), window))
{
    const auto action = [this](const char *name, const QString &text, void (ConfigActions::*slot)()) {
        auto *made = new QAction(icon(name), text, this);
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    m_add = action("add", tr("Add a conversion…"), &ConfigActions::add);
    m_edit = action("edit", tr("Edit the conversion…"), &ConfigActions::edit);
    m_pause = action("paused", tr("Pause the conversion"), &ConfigActions::togglePaused);
    m_delete = action("remove", tr("Delete the conversion…"), &ConfigActions::remove);
    m_menu->setObjectName(QStringLiteral("configMenu"));
    m_menu->addActions({m_edit, m_pause});
    m_menu->addSeparator();
    m_menu->addAction(m_add);
    m_menu->addSeparator();
    m_menu->addAction(m_delete);
    // A conversion that was pointed at counts for that one menu; what was chosen from it comes before this.
    connect(
        m_menu, &QMenu::aboutToHide, this, [this] { setConfig({}); }, Qt::QueuedConnection);
    connect(controller, &MappingController::sourceChanged, this, [this] { setConfig({}); });
    connect(controller, &MappingController::catalogUpdated, this, &ConfigActions::update);
    update();
}

QList<QAction *> ConfigActions::all() const
{
    return {m_add, m_edit, m_pause, m_delete};
}

void ConfigActions::setConfig(const QString &configId)
{
    m_configId = configId;
    update();
}

std::optional<domain::ConversionConfig> ConfigActions::config() const
{
    auto *session = m_controller->session();
    if (!session)
        return {};
    if (auto set = session->catalog().findConfig(m_configId))
        return set;
    const auto &source = m_controller->source();
    return source ? session->catalog().findConfig(source->configId) : std::nullopt;
}

void ConfigActions::update()
{
    const auto chosen = config();
    m_add->setEnabled(m_controller->session());
    for (QAction *action : {m_edit, m_pause, m_delete})
        action->setEnabled(chosen.has_value());
    const bool active = !chosen || chosen->isActive;
    m_pause->setText(active ? tr("Pause the conversion") : tr("Resume the conversion"));
    m_pause->setIcon(icon(active ? "paused" : "play"));
    //: Heading of a menu; %1 is the name of a conversion
    m_menu->setTitle(chosen ? tr("Conversion “%1”").arg(chosen->title()) : tr("Conversion"));
}

void ConfigActions::open(const std::optional<domain::ConversionConfig> &config)
{
    auto *dialog = new ConfigDialog(m_controller->session(), config, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConfigDialog::written, this, [this, isNew = !config](const domain::ConversionConfig &written) {
        if (auto *session = m_controller->session())
            session->catalog().replaceConfig(written);
        Q_EMIT notify(isNew ? tr("“%1” was added. Add a source to it next.").arg(written.title())
                            : tr("“%1” was changed.").arg(written.title()));
    });
    dialog->open();
}

void ConfigActions::add()
{
    open(std::nullopt);
}

void ConfigActions::edit()
{
    if (const auto chosen = config())
        open(chosen);
}

void ConfigActions::togglePaused()
{
    const auto chosen = config();
    if (!chosen)
        return;
    auto *dialog = new PauseConfigDialog(m_controller->session(), *chosen, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PauseConfigDialog::changed, this, [this](const domain::ConversionConfig &changed) {
        if (auto *session = m_controller->session()) {
            session->catalog().replaceConfig(changed);
            session->catalog().refresh(); // its sources follow it
        }
        Q_EMIT notify(changed.isActive ? tr("“%1” and its sources take payloads again.").arg(changed.title())
                                       : tr("“%1” and its sources are paused.").arg(changed.title()));
    });
    dialog->open();
}

void ConfigActions::remove()
{
    const auto chosen = config();
    if (!chosen)
        return;
    if (const QString why = whyNotDeletable(*chosen); !why.isEmpty()) {
        explain(why);
        return;
    }
    auto *dialog = new DeleteConfigDialog(m_controller->session(), *chosen, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DeleteConfigDialog::removed, this, [this, id = chosen->id, title = chosen->title()] {
        if (m_controller->source() && m_controller->source()->configId == id)
            m_controller->selectSource({});
        if (auto *session = m_controller->session())
            session->catalog().removeConfig(id);
        Q_EMIT notify(tr("“%1” was deleted with its sources and entries.").arg(title));
    });
    dialog->open();
}

void ConfigActions::explain(const QString &why)
{
    const auto chosen = config();
    auto *dialog = new DialogFrame(m_window);
    dialog->setObjectName(QStringLiteral("undeletableDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setHeading(tr("This conversion stays"), why);
    dialog->addCancel(tr("Close"), true);
    if (chosen && chosen->isActive) {
        QPushButton *pause = dialog->addButton(tr("Pause it instead…"), "paused");
        pause->setObjectName(QStringLiteral("pauseInsteadButton"));
        connect(pause, &QPushButton::clicked, dialog, &QDialog::reject);
        connect(pause, &QPushButton::clicked, this, &ConfigActions::togglePaused, Qt::QueuedConnection);
    }
    dialog->open();
}

} // namespace desk::ui
