// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/submission/entrypreviewer.h"

#include "app/domain/whenready.h"

#include <QtConcurrent/QtConcurrentRun>

namespace desk::models {

EntryPreviewer::EntryPreviewer(QObject *parent) : QObject(parent), m_phones(new PhoneNoter(this))
{
    connect(m_phones, &PhoneNoter::learned, this, [this] { setInput(m_input); });
}

void EntryPreviewer::setPhoneCheck(std::function<QString(const std::string &)> check)
{
    m_phones->setCheck(std::move(check));
}

void EntryPreviewer::setInput(const EntryInput &input)
{
    m_input = input;
    m_input.phoneNotes = m_phones->notes();
    if (m_running) { // the newest input waits; the answer on its way is dropped when it comes
        m_again = true;
        return;
    }
    const qsizetype size = m_input.form.payload.size();
    if (size > threshold && size <= EntryPreview::maximumPayload)
        start(m_input);
    else
        take(makeEntryPreview(m_input));
}

void EntryPreviewer::start(const EntryInput &input)
{
    m_running = true;
    m_again = false;
    domain::whenReady(QtConcurrent::run([input] { return makeEntryPreview(input); }), this,
                      [this](const std::shared_ptr<const EntryPreview> &preview) {
                          m_running = false;
                          if (std::exchange(m_again, false))
                              setInput(m_input);
                          else
                              take(preview);
                      });
}

void EntryPreviewer::take(std::shared_ptr<const EntryPreview> preview)
{
    m_preview = std::move(preview);
    m_phones->ask(m_preview->prediction, *m_preview->mapping->catalog);
    Q_EMIT updated();
}

} // namespace desk::models
