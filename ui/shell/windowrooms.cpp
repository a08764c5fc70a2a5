// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowrooms.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/shots.h"
#include "ui/shell/tour.h"
#include "ui/shell/windowoptions.h"

#include <QCoreApplication>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <malloc.h>

namespace desk::ui {

namespace {

Shell::Options shellOptions(const RoomsCall &call)
{
    Shell::Options options;
    options.workspaceFile = call.workspace;
    options.profileName = call.options.profile;
    options.sessions.keys.useKeyring = !call.options.isUnattended();
    return options;
}

template<typename Job>
void runUnattended(Job &job)
{
    QObject::connect(&job, &Job::finished, QCoreApplication::instance(), &QCoreApplication::quit);
    QObject::connect(&job, &Job::failed, QCoreApplication::instance(), [](const QString &sentence) {
        std::fprintf(stderr, "%s\n", qPrintable(sentence));
        QCoreApplication::exit(1);
    });
    job.start();
}

} // namespace

WindowRooms::WindowRooms(const RoomsCall &call) : m_shell(call.window, shellOptions(call))
{
    // What the start needed for a moment goes back to the system once the window has come to rest.
    QTimer::singleShot(std::chrono::seconds(3), this, [] { malloc_trim(0); });
    call.window.setPageMakers(pageMakers());
    m_shell.start();
    if (!call.options.isUnattended())
        m_appearance.start();
    if (!call.options.tourFolder.isEmpty()) {
        m_tour = std::make_unique<Tour>(call.window, m_shell, call.options.tourFolder);
        runUnattended(*m_tour);
    } else if (!call.options.shotsFolder.isEmpty()) {
        m_shots = std::make_unique<Shots>(call.window, m_shell, call.options.shotsFolder);
        runUnattended(*m_shots);
    }
}

WindowRooms::~WindowRooms() = default;

} // namespace desk::ui
