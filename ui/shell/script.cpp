// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/script.h"

namespace desk::ui {

namespace {

// Long enough for posted events, timers and repaints to come through between two steps.
constexpr int betweenSteps = 30;

} // namespace

Script::Script(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(betweenSteps);
    connect(&m_timer, &QTimer::timeout, this, &Script::turn);
}

void Script::add(Step step)
{
    m_steps.push_back(std::move(step));
}

void Script::add(std::function<void()> act)
{
    add(Step{.ready = {}, .act = std::move(act), .otherwise = {}});
}

void Script::wait(std::function<bool()> ready, const QString &otherwise, int limit)
{
    add(Step{.ready = std::move(ready), .act = {}, .otherwise = otherwise, .limit = limit});
}

void Script::start()
{
    m_waiting.start();
    m_timer.start();
}

void Script::turn()
{
    if (m_next >= m_steps.size()) {
        m_timer.stop();
        Q_EMIT finished();
        return;
    }
    const Step &step = m_steps[m_next];
    if (step.ready && !step.ready()) {
        if (m_waiting.elapsed() < step.limit)
            return;
        m_timer.stop();
        Q_EMIT failed(step.otherwise);
        return;
    }
    ++m_next;
    m_waiting.restart();
    if (step.act)
        step.act();
}

} // namespace desk::ui
