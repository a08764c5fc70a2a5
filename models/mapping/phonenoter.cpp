// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/phonenoter.h"

#include "app/domain/whenready.h"

#include <QtConcurrentRun>

namespace desk::models {

void PhoneNoter::ask(const mapping::Prediction &prediction, const mapping::TargetCatalog &catalog)
{
    if (!m_check || m_asking)
        return;
    std::vector<std::string> numbers;
    for (const mapping::Output &output : prediction.outputs) {
        const auto target = catalog.resolve(output.target);
        if (target && target->kind == mapping::ValueKind::Phone
            && !m_notes.contains(QString::fromStdString(output.value)))
            numbers.push_back(output.value);
    }
    if (numbers.empty())
        return;
    m_asking = true;
    auto asked = QtConcurrent::run([check = m_check, numbers] {
        PhoneNotes notes;
        for (const std::string &number : numbers)
            notes.insert(QString::fromStdString(number), check(number));
        return notes;
    });
    domain::whenReady(asked, this, [this](const PhoneNotes &notes) {
        m_asking = false;
        constexpr qsizetype enough = 1000; // typing makes many numbers
        if (m_notes.size() > enough)
            m_notes.clear();
        m_notes.insert(notes);
        Q_EMIT learned();
    });
}

} // namespace desk::models
