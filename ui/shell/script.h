// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <vector>

namespace desk::ui {

/// A list of things to do, one after the other, each as soon as the window is ready for it. Driven by the event loop:
/// nothing here waits. A step that is not ready within its limit ends the script with a sentence.
class Script : public QObject
{
    Q_OBJECT

public:
    struct Step {
        std::function<bool()> ready; ///< asked until it says yes
        std::function<void()> act;   ///< then done once
        QString otherwise;           ///< the sentence when it never says yes
        int limit = 15'000;          ///< milliseconds
    };

    explicit Script(QObject *parent = nullptr);

    void add(Step step);
    /// Something that can always be done at once.
    void add(std::function<void()> act);
    void wait(std::function<bool()> ready, const QString &otherwise, int limit = 15'000);
    /// Starts at the next turn of the event loop.
    void start();

Q_SIGNALS:
    void finished();
    /// One sentence; the script has stopped.
    void failed(const QString &sentence);

private:
    void turn();

    std::vector<Step> m_steps;
    std::size_t m_next = 0;
    QTimer m_timer;
    QElapsedTimer m_waiting;
};

} // namespace desk::ui
