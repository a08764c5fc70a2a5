// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/submission/entrypreviewer.h"

#include "app/domain/whenready.h"

#include <QtConcurrent/QtConcurrentRun>

namespace desk::models {

EntryPreviewer::EntryPreviewer(QObject *parent) : QObject(parent) {}

void EntryPreviewer::setInput(const EntryInput &input)
{
    if (m_running) { // the newest input waits; the answer on its way is dropped when it comes
        m_next = input;
        return;
    }
    if (input.form.payload.size() > threshold && input.form.payload.size() <= EntryPreview::maximumPayload) {
        start(input);
        return;
    }
    m_preview = makeEntryPreview(input);
    Q_EMIT updated();
}

void EntryPreviewer::start(const EntryInput &input)
{
    m_running = true;
    domain::whenReady(QtConcurrent::run([input] { return makeEntryPreview(input); }), this,
                      [this](const std::shared_ptr<const EntryPreview> &preview) {
                          m_running = false;
                          if (m_next) {
                              const EntryInput next = *std::exchange(m_next, std::nullopt);
                              setInput(next);
                              return;
                          }
                          m_preview = preview;
                          Q_EMIT updated();
                      });
}

} // namespace desk::models
