// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/phonenoter.h"
#include "models/submission/entrypreview.h"

#include <QObject>

namespace desk::models {

/// Keeps the preview of a form current. Small payloads are computed at once, so that a key press is answered before it
/// is painted; larger ones on a pool thread, newest input only. GUI thread; no way to the network from here.
class EntryPreviewer : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype threshold = qsizetype{64} * 1024;

    explicit EntryPreviewer(QObject *parent = nullptr);

    /// What is known of phone numbers is added to it.
    void setInput(const EntryInput &input);
    /// Asked on a pool thread, once a number, for a remark on a phone number; empty: none.
    void setPhoneCheck(std::function<QString(const std::string &)> check);
    /// The last one computed; null before the first.
    [[nodiscard]] const std::shared_ptr<const EntryPreview> &preview() const { return m_preview; }
    /// A newer input is still being computed.
    [[nodiscard]] bool isBusy() const { return m_running; }

Q_SIGNALS:
    void updated();

private:
    void start(const EntryInput &input);
    void take(std::shared_ptr<const EntryPreview> preview);

    PhoneNoter *m_phones;
    EntryInput m_input; ///< the newest
    std::shared_ptr<const EntryPreview> m_preview;
    bool m_running = false;
    bool m_again = false; ///< a newer input waits for the answer on its way
};

} // namespace desk::models
