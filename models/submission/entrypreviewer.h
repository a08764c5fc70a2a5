// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/submission/entrypreview.h"

#include <QObject>

namespace desk::models {

/// Keeps the preview of a form current. Small payloads are computed at once, so that a key press is answered before it
/// is painted; larger ones on a pool thread, newest input only. GUI thread; no way to the network from here.
class EntryPreviewer : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype threshold = 64 * 1024;

    explicit EntryPreviewer(QObject *parent = nullptr);

    void setInput(const EntryInput &input);
    /// The last one computed; null before the first.
    [[nodiscard]] const std::shared_ptr<const EntryPreview> &preview() const { return m_preview; }
    /// A newer input is still being computed.
    [[nodiscard]] bool isBusy() const { return m_running; }

Q_SIGNALS:
    void updated();

private:
    void start(const EntryInput &input);

    std::shared_ptr<const EntryPreview> m_preview;
    std::optional<EntryInput> m_next;
    bool m_running = false;
};

} // namespace desk::models
