// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/preview.h"

#include <QObject>

namespace desk::models {

/// Asks for remarks on the phone numbers of a preview: on a pool thread, once a number. GUI thread.
class PhoneNoter : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Says of a number what is to be said, empty: nothing. Called on a pool thread.
    void setCheck(std::function<QString(const std::string &)> check) { m_check = std::move(check); }
    /// Asks for the numbers of a prediction that are not known yet; learned() follows if there are any.
    void ask(const mapping::Prediction &prediction, const mapping::TargetCatalog &catalog);
    [[nodiscard]] const PhoneNotes &notes() const { return m_notes; }

Q_SIGNALS:
    void learned();

private:
    std::function<QString(const std::string &)> m_check;
    PhoneNotes m_notes;
    bool m_asking = false;
};

} // namespace desk::models
