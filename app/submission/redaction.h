// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/json.h"

#include <QStringList>

namespace desk::submission {

/// Takes out of texts and JSON what opens a door: API keys, Authorization headers, webhook addresses, and the values of
/// members that are named like secrets.
class Redaction
{
public:
    /// `secrets` are texts that are taken out wherever they stand.
    explicit Redaction(QStringList secrets);

    [[nodiscard]] QString text(QString text) const;
    /// Writes a value with everything inside. Numbers keep their spelling.
    void write(domain::JsonWriter &json, domain::JsonValue value) const;
    /// A body: as JSON where it is JSON, else as text.
    void writeBody(domain::JsonWriter &json, const QByteArray &body) const;

private:
    void write(domain::JsonWriter &json, domain::JsonValue value, int depth) const;
    QStringList m_secrets;
};

} // namespace desk::submission
