// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace desk::models {

/// A name and a value for a person.
struct NamedText {
    QString name;
    QString value;
    bool operator==(const NamedText &) const = default;
};

/// What the server's object of an entry holds beside the fields that this program names, in its order; of the contact
/// in it as "contact.phone". Texts as they are, all else as JSON; what is null is left out.
[[nodiscard]] QList<NamedText> otherFields(const QByteArray &raw);

} // namespace desk::models
