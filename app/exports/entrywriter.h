// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"
#include "app/store/entryexport.h"

#include <functional>
#include <string>
#include <string_view>

namespace desk::exports {

enum class EntryFormat {
    Text,           ///< tab-separated lines without a head, for reading in a terminal
    Json,           ///< an array of the API's own objects
    JsonLines,      ///< the API's own objects, one a line
    Csv,            ///< RFC 4180: UTF-8, CRLF, a head, each value exactly as it is stored
    SpreadsheetCsv, ///< as Csv, for a spreadsheet program: a byte order mark, amounts in plain notation, and no text
                    ///< that the program would take for a formula (see guarded())
    Tsv,            ///< as SpreadsheetCsv, tab-separated, for the clipboard
};

/// Whether the format holds the API's objects and so has no columns.
[[nodiscard]] bool holdsObjects(EntryFormat format);

struct EntryColumn {
    store::EntryField field;
    std::string title; ///< UTF-8
};

/// All fields but the raw object, titled with the API's names.
[[nodiscard]] QList<EntryColumn> allColumns();
/// The API's name of a field ("eventValue"); "sourceName" and "submissionId" are of this program.
[[nodiscard]] const char *nameOf(store::EntryField field);

/// A text that begins with = + - @, a tab or a line break is taken for a formula by spreadsheet programs; an apostrophe
/// before it makes it a text. Numbers and times are never touched.
[[nodiscard]] std::string guarded(std::string_view text);

/// Writes entries one after the other. Holds a few hundred kilobytes, whatever the number of entries.
class EntryWriter
{
public:
    /// Takes pieces of the file in order; false ends the writing (the reason is the taker's).
    using Out = std::function<bool(std::string_view)>;

    /// `columns` are of no meaning for a format that holds objects, and for Text.
    EntryWriter(EntryFormat format, QList<EntryColumn> columns, Out out);

    /// What add() needs to have of each entry.
    [[nodiscard]] QList<store::EntryField> fields() const;
    /// False: the taker wants no more.
    bool add(const store::EntryText &entry);
    /// Once, after the last entry.
    bool end();

private:
    void addDelimited(const store::EntryText &entry);
    void addText(const store::EntryText &entry);
    void addObject(const store::EntryText &entry);
    [[nodiscard]] std::string valueOf(const store::EntryText &entry, store::EntryField field) const;
    void putCell(std::string_view text);
    bool flush();

    EntryFormat m_format;
    QList<EntryColumn> m_columns;
    Out m_out;
    std::string m_buffer;
    bool m_first = true;
    bool m_wanted = true;
};

/// The texts of an entry that did not come from the local copy.
class HeldEntry
{
public:
    HeldEntry(const domain::ConversionEntry &entry, const QString &sourceName, qint64 submissionId = 0);
    [[nodiscard]] store::EntryText text() const;

private:
    std::array<std::string, store::entryFieldCount> m_texts;
};

} // namespace desk::exports
