// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entries/filtertext.h"

#include <QCoreApplication>

/// What reading, writing and completing a filter's text have in common.
namespace desk::models {

/// Says the words of a filter's text in the operator's language.
struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

} // namespace desk::models

namespace desk::models::filtertext {

enum class Key { When, Zone, Conversion, Source, Contact, Currency, Value, Is };
[[nodiscard]] QList<Key> keys();
/// "when", as it is written before the colon.
[[nodiscard]] QString keyName(Key key);
[[nodiscard]] std::optional<Key> keyOf(const QString &name);

[[nodiscard]] QString noneWord();        ///< stands for entries that have no such thing
[[nodiscard]] QString enteredHereWord(); ///< after "is:"
[[nodiscard]] QString differentWord();   ///< after "is:"

/// In quotes, with quotes and backslashes escaped.
[[nodiscard]] QString quoted(const QString &text);
/// As an element of a list: bare where that reads back as the same.
[[nodiscard]] QString listElement(const QString &text);

/// The id that a name or id stands for; empty if none or several do.
[[nodiscard]] QString idOf(const QString &written, const QList<FilterName> &names);

/// The end of a quoted text that begins at `at`: the place after the closing quote; -1 if it is not closed.
[[nodiscard]] qsizetype quoteEnd(const QString &text, qsizetype at);
[[nodiscard]] QString unquoted(const QString &text);

} // namespace desk::models::filtertext
