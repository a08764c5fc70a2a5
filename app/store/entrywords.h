// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

#include <QStringList>

#include <array>
#include <span>
#include <unordered_set>

namespace desk::store {

/// What entries share, as entry_label.kind.
enum class LabelKind { Contact = 1, Source = 2, Config = 3, Attribution = 4 };
constexpr int labelKinds = 4;

/// The words of a text, folded (see foldedText) and parted at all that is neither letter nor number.
[[nodiscard]] QStringList wordsOf(const QString &text);
/// entry_label.text for these fields: their words apart by spaces, the fields by line breaks.
[[nodiscard]] QString labelText(std::initializer_list<QString> fields);
/// The same for fields that are folded already.
[[nodiscard]] QString labelTextOfFolded(std::span<const QString> fields);
/// The same for a name that is sorted by: two that sort apart have different texts.
[[nodiscard]] QString nameLabelText(const QString &name);

/// Makes the SQL functions that the entries' tables need known to a connection:
/// desk_folded(text), desk_label_text(field, ...), desk_name_label_text(name), desk_label_words(text) as a JSON array,
/// and desk_words(number of a WordMatch, row, contact_label, source_label, config_label, attribution_label).
void addEntryFunctions(Database &database);

/// What is looked for: every word has to begin a word of one of the entry's labels, or its id or that of its contact or
/// source. Ids are compared from their beginning, for words of at least four letters. Remembers what it found out about
/// labels, so it belongs to one question on one connection.
class WordMatch
{
public:
    struct Word {
        std::string phrase; ///< folded; several words where punctuation stood between them
        std::string first;  ///< the first of them
        /// What ids may begin with, as typed and in small letters; empty: no id is meant.
        std::vector<std::string> ids;
    };

    /// Null where the text has nothing to look for. Words beyond the thirtieth do not count.
    [[nodiscard]] static std::shared_ptr<WordMatch> of(qint64 scope, const QString &text);
    ~WordMatch();
    WordMatch(const WordMatch &) = delete;
    WordMatch &operator=(const WordMatch &) = delete;
    WordMatch(WordMatch &&) = delete;
    WordMatch &operator=(WordMatch &&) = delete;

    [[nodiscard]] qint64 number() const { return m_number; }
    [[nodiscard]] const std::vector<Word> &words() const { return m_words; }
    /// One bit for each word.
    [[nodiscard]] quint32 all() const { return (quint32{1} << m_words.size()) - 1; }
    /// The words that a label answers.
    [[nodiscard]] quint32 answeredBy(Database &database, qint64 label);
    [[nodiscard]] bool matches(Database &database, qint64 row, const std::array<qint64, labelKinds> &labels);

    /// All labels that answer anything, by number.
    void learn(std::vector<std::pair<qint64, quint32>> labels);

private:
    WordMatch(qint64 scope, std::vector<Word> words);
    [[nodiscard]] quint32 answeredByText(std::string_view text, std::string_view id) const;
    [[nodiscard]] quint32 answeredById(Database &database, qint64 row);
    void findIds(Database &database);

    qint64 m_scope;
    qint64 m_number;
    std::vector<Word> m_words;
    std::optional<std::vector<std::pair<qint64, quint32>>> m_learned;
    std::unordered_map<qint64, quint32> m_answered; ///< by label, as far as they were asked for
    // Rows whose id begins with a word; a word that very many ids begin with is compared with each.
    bool m_idsFound = false;
    std::vector<std::unordered_set<qint64>> m_idRows;
    quint32 m_manyIds = 0;
};

/// Entries that can match, as far as that is little to list: every one that matches has one of these labels or rows.
struct WordCandidates {
    bool exact = false; ///< and every one that has one matches
    std::array<std::vector<qint64>, labelKinds> labels;
    std::vector<qint64> rows; ///< by their own id

    [[nodiscard]] std::size_t labelCount() const;
    [[nodiscard]] bool isEmpty() const { return labelCount() == 0 && rows.empty(); }
};

/// The candidates of each word that does not lead to many thousands of labels; any of them will do to find all.
struct WordLeads {
    bool none = false; ///< no entry can match
    std::vector<WordCandidates> words;
    int wide = 0; ///< words beside these
};

[[nodiscard]] WordLeads wordLeads(Database &database, qint64 scope, WordMatch &match);

} // namespace desk::store
