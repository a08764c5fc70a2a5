// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "models/entries/entrycolumns.h"
#include "models/entries/filtertext.h"

/// What a named view of the entries shows, and how it is kept: a JSON object with the filter as text, the sort and the
/// columns. Members that this version does not know stay where they are.
namespace desk::models {

struct ViewColumn {
    EntryColumn column = EntryColumn::When;
    int width = 0; ///< in pixels at a body font of 13 pixels; 0: what is left
    bool shown = true;
    bool operator==(const ViewColumn &) const = default;
};

struct ViewContent {
    FilterChoice choice;
    store::EntrySort sort;
    QList<ViewColumn> columns; ///< as they stand; empty: the program's own
    bool operator==(const ViewContent &) const = default;
};

/// `before` is the document that this one replaces, or empty.
[[nodiscard]] QByteArray writeView(const ViewContent &content, const QByteArray &before = {});
/// Presets are counted from the context's time in its zone. Fails, with words, when the text is no view's document or
/// holds a filter of a newer version; what could be read is lost then, the document is not.
[[nodiscard]] domain::Result<ViewContent> readView(const QByteArray &document, const FilterContext &context);

/// The column by whose value is sorted.
[[nodiscard]] EntryColumn columnOfSort(store::EntrySort::Column sort);

} // namespace desk::models
