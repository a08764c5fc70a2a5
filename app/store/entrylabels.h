// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"
#include "app/store/entrywords.h"
#include "app/store/rowstatement.h"

#include <set>
#include <vector>

namespace desk::store {

/// An entry's numbers of entry_label, in the order of LabelKind.
using EntryLabels = std::array<qint64, labelKinds>;

/// Gives entries their labels and takes those away that nobody has any more. Each answers the label's number, making
/// the label if need be; the caller remembers what entries have in common.
class EntryLabelWriter
{
public:
    EntryLabelWriter(Database &database, qint64 scope);

    [[nodiscard]] qint64 contact(std::string_view id, const QString &foldedName, const QString &foldedEmail);
    /// One for an id, whatever the catalog calls it at the moment.
    [[nodiscard]] qint64 source(const QString &id, const QString &name);
    [[nodiscard]] qint64 config(const domain::ConversionEntry &entry);
    [[nodiscard]] qint64 attribution(const domain::ConversionEntry &entry); ///< 0: none

    /// An entry does not have these any more.
    void left(const EntryLabels &labels);
    /// A source is called otherwise from now on.
    void rename(const QString &sourceId, const QString &name);
    /// Once all rows are written: writes the words of what is new and forgets labels that nobody has.
    void finish();

private:
    struct Word {
        quint64 begin = 0; ///< the first eight bytes as a number that sorts as they do
        quint64 more = 0;  ///< the next eight
        std::size_t at = 0;
        std::size_t size = 0;
        int kind = 0;
        qint64 label = 0;
    };
    qint64 ensured(LabelKind kind, std::string_view key, const QString &label);
    qint64 found(int kind, std::string_view key, std::string_view text);
    void addWords(qint64 label, int kind, const QString &text);
    void addWord(qint64 label, int kind, std::string_view word);
    void writeWords();
    void forgetWords(qint64 label, int kind);
    void forgetUnused();

    Database &m_db;
    qint64 m_scope;
    RowStatement m_find;
    RowStatement m_insert;
    RowStatement m_word;
    RowTexts m_texts;
    bool m_lastWasNew = false;
    std::vector<Word> m_words; ///< to be written yet
    std::string m_wordTexts;
    std::array<std::set<qint64>, labelKinds> m_left;
};

} // namespace desk::store
