// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/entrylabels.h"

#include "app/store/scope.h"

#include <QtEndian>

#include <cstring>

namespace desk::store {

using domain::ConversionEntry;

namespace {

/// How much of a word is compared as numbers.
constexpr std::size_t beginSize = 2 * sizeof(quint64);

} // namespace

EntryLabelWriter::EntryLabelWriter(Database &database, qint64 scope)
    : m_db(database),
      m_scope(scope),
      m_find(database, "SELECT id FROM entry_label WHERE scope = ? AND kind = ? AND key = ? AND text = ?"),
      m_insert(database, "INSERT INTO entry_label (scope, kind, key, text) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"),
      m_word(database, "INSERT INTO entry_word (scope, word, kind, label) VALUES (?, ?, ?, ?)")
{}

qint64 EntryLabelWriter::contact(std::string_view id, const QString &foldedName, const QString &foldedEmail)
{
    const std::array fields{foldedName, foldedEmail};
    return ensured(LabelKind::Contact, id, labelTextOfFolded(fields));
}

qint64 EntryLabelWriter::source(const QString &id, const QString &name)
{
    auto query = m_db.statement("SELECT id FROM entry_label WHERE scope = ? AND kind = 2 AND key = ?");
    if (query.bind(m_scope, id).next())
        return query.integer(0);
    return ensured(LabelKind::Source, id.toStdString(), nameLabelText(name));
}

qint64 EntryLabelWriter::config(const ConversionEntry &entry)
{
    return ensured(LabelKind::Config, textOr(entry.configId).toStdString(), nameLabelText(textOr(entry.configName)));
}

qint64 EntryLabelWriter::attribution(const ConversionEntry &entry)
{
    const QString text =
        labelText({textOr(entry.attributionSource), textOr(entry.attributionCampaign),
                   textOr(entry.attributionCampaignId), textOr(entry.attributionAd), textOr(entry.attributionAdId)});
    return text.isEmpty() ? 0 : ensured(LabelKind::Attribution, {}, text);
}

void EntryLabelWriter::left(const EntryLabels &labels)
{
    for (std::size_t kind = 0; kind < labels.size(); ++kind) {
        if (labels[kind] != 0)
            m_left[kind].insert(labels[kind]);
    }
}

void EntryLabelWriter::rename(const QString &sourceId, const QString &name)
{
    auto query = m_db.statement("SELECT id, text FROM entry_label WHERE scope = ? AND kind = 2 AND key = ?");
    if (!query.bind(m_scope, sourceId).next())
        return;
    const qint64 id = query.integer(0);
    const QString text = nameLabelText(name);
    if (query.text(1) == text)
        return;
    query.reset();
    forgetWords(id, static_cast<int>(LabelKind::Source));
    m_db.execute("UPDATE entry_label SET text = ? WHERE id = ?", text, id);
    addWords(id, static_cast<int>(LabelKind::Source), text);
}

void EntryLabelWriter::finish()
{
    writeWords();
    forgetUnused();
}

qint64 EntryLabelWriter::ensured(LabelKind kind, std::string_view key, const QString &label)
{
    const int number = static_cast<int>(kind);
    m_texts.clear();
    const std::string_view text = m_texts.of(label);
    // After a new one the next is mostly new too, and to look first would only cost time.
    qint64 id = m_lastWasNew ? 0 : found(number, key, text);
    if (id == 0 && m_insert.bind(m_scope, number, key, text).run()) {
        m_lastWasNew = m_db.changes() > 0;
        if (!m_lastWasNew)
            return found(number, key, text);
        id = m_db.lastRow();
        addWords(id, number, label);
    }
    return id;
}

qint64 EntryLabelWriter::found(int kind, std::string_view key, std::string_view text)
{
    const qint64 id = m_find.bind(m_scope, kind, key, text).next() ? m_find.integer(0) : 0;
    m_find.reset();
    return id;
}

void EntryLabelWriter::addWords(qint64 label, int kind, const QString &text)
{
    const bool isName = kind == static_cast<int>(LabelKind::Source) || kind == static_cast<int>(LabelKind::Config);
    if (isName) { // has more than words
        for (const QString &word : wordsOf(text))
            addWord(label, kind, word.toStdString());
        return;
    }
    const std::string_view utf8 = m_texts.of(text);
    for (std::size_t at = 0, end = 0; at < utf8.size(); at = end + 1) {
        end = std::min(utf8.find(' ', at), utf8.size());
        if (end > at && utf8[at] != '\n')
            addWord(label, kind, utf8.substr(at, end - at));
    }
}

void EntryLabelWriter::addWord(qint64 label, int kind, std::string_view word)
{
    std::array<char, beginSize> begin{}; // no word has a zero in it
    std::memcpy(begin.data(), word.data(), std::min(word.size(), begin.size()));
    m_words.push_back({qFromBigEndian<quint64>(begin.data()), qFromBigEndian<quint64>(begin.data() + sizeof(quint64)),
                       m_wordTexts.size(), word.size(), kind, label});
    m_wordTexts += word;
}

/// In order, which is much quicker than as they come.
void EntryLabelWriter::writeWords()
{
    const auto textOf = [&](const Word &word) { return std::string_view(m_wordTexts).substr(word.at, word.size); };
    const auto order = [&](const Word &a, const Word &b) {
        if (a.begin != b.begin)
            return a.begin <=> b.begin;
        if (a.more != b.more)
            return a.more <=> b.more;
        if (a.size > beginSize || b.size > beginSize) {
            if (const auto texts = textOf(a) <=> textOf(b); texts != 0)
                return texts;
        }
        return std::tie(a.kind, a.label) <=> std::tie(b.kind, b.label);
    };
    std::ranges::sort(m_words, [&](const Word &a, const Word &b) { return order(a, b) < 0; });
    const Word *last = nullptr;
    for (const Word &word : m_words) {
        if (last == nullptr || order(*last, word) != 0)
            m_word.bind(m_scope, textOf(word), word.kind, word.label).run();
        last = &word;
    }
    m_words.clear();
    m_wordTexts.clear();
}

void EntryLabelWriter::forgetWords(qint64 label, int kind)
{
    auto query = m_db.statement("SELECT text FROM entry_label WHERE id = ?");
    auto word = m_db.statement("DELETE FROM entry_word WHERE scope = ? AND word = ? AND kind = ? AND label = ?");
    const QStringList words = query.bind(label).next() ? wordsOf(query.text(0)) : QStringList();
    for (const QString &each : words)
        word.bind(m_scope, each, kind, label).run();
}

void EntryLabelWriter::forgetUnused()
{
    static constexpr std::array<std::string_view, labelKinds> used{
        "SELECT 1 FROM entry WHERE contact_label = ? LIMIT 1", "SELECT 1 FROM entry WHERE source_label = ? LIMIT 1",
        "SELECT 1 FROM entry WHERE config_label = ? LIMIT 1",
        "SELECT 1 FROM entry WHERE attribution_label = ? AND attribution_label <> 0 LIMIT 1"};
    for (std::size_t kind = 0; kind < used.size(); ++kind) {
        auto query = m_db.statement(used[kind]);
        for (const qint64 label : m_left[kind]) {
            const bool inUse = query.bind(label).next();
            query.reset();
            if (inUse)
                continue;
            forgetWords(label, static_cast<int>(kind) + 1);
            m_db.execute("DELETE FROM entry_label WHERE id = ?", label);
        }
        m_left[kind].clear();
    }
}

} // namespace desk::store
