// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/entrywords.h"

#include "app/store/scope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <atomic>
#include <bit>
#include <mutex>
#include <sqlite3.h>

namespace desk::store {

namespace {

constexpr std::size_t mostWords = 30;
constexpr qsizetype leastIdLetters = 4;
constexpr const char *betweenFields = " \n ";
constexpr const char *afterAll = "\xf4\x8f\xbf\xbf"; // the last character there is, to end a range of beginnings

/// The questions that are being asked, by number: SQL can carry a number, not an object.
class Questions
{
public:
    static Questions &instance()
    {
        static Questions questions;
        return questions;
    }
    qint64 nextNumber() { return ++m_last; }
    void add(const std::shared_ptr<WordMatch> &match)
    {
        const std::lock_guard lock(m_mutex);
        m_open[match->number()] = match;
    }
    void remove(qint64 number)
    {
        const std::lock_guard lock(m_mutex);
        m_open.erase(number);
    }
    std::shared_ptr<WordMatch> find(qint64 number)
    {
        const std::lock_guard lock(m_mutex);
        const auto it = m_open.find(number);
        return it == m_open.end() ? nullptr : it->second.lock();
    }

private:
    std::mutex m_mutex;
    std::atomic<qint64> m_last = 0;
    std::unordered_map<qint64, std::weak_ptr<WordMatch>> m_open;
};

QString textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return text == nullptr ? QString() : QString::fromUtf8(text, sqlite3_value_bytes(value));
}

void answer(sqlite3_context *context, const QByteArray &utf8)
{
    sqlite3_result_text(context, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}

QString joined(const QStringList &fields)
{
    return fields.join(QLatin1String(betweenFields));
}

void folded(sqlite3_context *context, int, sqlite3_value **values)
{
    answer(context, foldedText(textOf(values[0])).toUtf8());
}

void labelTextOf(sqlite3_context *context, int count, sqlite3_value **values)
{
    QStringList fields;
    for (int i = 0; i < count; ++i) {
        const QStringList words = wordsOf(textOf(values[i]));
        if (!words.isEmpty())
            fields << words.join(QLatin1Char(' '));
    }
    answer(context, joined(fields).toUtf8());
}

void nameLabelTextOf(sqlite3_context *context, int, sqlite3_value **values)
{
    answer(context, nameLabelText(textOf(values[0])).toUtf8());
}

void labelWords(sqlite3_context *context, int, sqlite3_value **values)
{
    answer(context, QJsonDocument(QJsonArray::fromStringList(wordsOf(textOf(values[0])))).toJson());
}

void wordsMatch(sqlite3_context *context, int, sqlite3_value **values)
{
    // The number is the same for all rows of a statement, so SQLite keeps the question beside it.
    auto *match = static_cast<std::shared_ptr<WordMatch> *>(sqlite3_get_auxdata(context, 0));
    std::shared_ptr<WordMatch> fresh;
    if (match == nullptr) {
        fresh = Questions::instance().find(sqlite3_value_int64(values[0]));
        if (!fresh) {
            sqlite3_result_error(context, "desk_words: this question is over", -1);
            return;
        }
        match = &fresh;
        sqlite3_set_auxdata(context, 0, new std::shared_ptr<WordMatch>(fresh),
                            [](void *kept) { delete static_cast<std::shared_ptr<WordMatch> *>(kept); });
    }
    auto *database = static_cast<Database *>(sqlite3_user_data(context));
    const auto integer = [&](int i) { return qint64{sqlite3_value_int64(values[i])}; };
    sqlite3_result_int(context,
                       (*match)->matches(*database, integer(1), {integer(2), integer(3), integer(4), integer(5)}));
}

bool beginsWord(std::string_view text, std::string_view phrase)
{
    for (auto at = text.find(phrase); at != std::string_view::npos; at = text.find(phrase, at + 1)) {
        if (at == 0 || text[at - 1] == ' ')
            return true;
    }
    return false;
}

} // namespace

namespace {

/// Calls `word` with each word of a folded text.
template<typename F>
void eachWord(QStringView plain, F word)
{
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= plain.size(); ++i) {
        const bool part = i < plain.size() && (plain[i].isLetterOrNumber() || plain[i].isSurrogate());
        if (part && begin < 0)
            begin = i;
        if (!part && begin >= 0) {
            word(plain.mid(begin, i - begin));
            begin = -1;
        }
    }
}

} // namespace

QStringList wordsOf(const QString &text)
{
    QStringList words;
    eachWord(foldedText(text), [&](QStringView word) { words << word.toString(); });
    return words;
}

QString labelText(std::initializer_list<QString> fields)
{
    std::vector<QString> folded;
    for (const QString &field : fields)
        folded.push_back(foldedText(field));
    return labelTextOfFolded(folded);
}

QString labelTextOfFolded(std::span<const QString> fields)
{
    QString text;
    for (const QString &field : fields) {
        bool first = true;
        eachWord(field, [&](QStringView word) {
            if (!text.isEmpty())
                text += first ? QLatin1String(betweenFields) : QLatin1String(" ");
            text += word;
            first = false;
        });
    }
    return text;
}

QString nameLabelText(const QString &name)
{
    const QString words = wordsOf(name).join(QLatin1Char(' '));
    const QString plain = foldedText(name);
    return words == plain ? words : joined({words, plain});
}

void addEntryFunctions(Database &database)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
    const auto add = [&](const char *name, int arguments, int how, auto *function) {
        const int code = sqlite3_create_function_v2(database.handle(), name, arguments, how, &database, function,
                                                    nullptr, nullptr, nullptr);
        if (code != SQLITE_OK)
            database.failFromSqlite(code);
    };
    add("desk_folded", 1, flags, &folded);
    add("desk_label_text", -1, flags, &labelTextOf);
    add("desk_name_label_text", 1, flags, &nameLabelTextOf);
    add("desk_label_words", 1, flags, &labelWords);
    add("desk_words", 6, SQLITE_UTF8, &wordsMatch);
}

// --- WordMatch -------------------------------------------------------------------------------------------------------

std::shared_ptr<WordMatch> WordMatch::of(qint64 scope, const QString &text)
{
    std::vector<Word> words;
    static const QRegularExpression space(QStringLiteral("\\s+"));
    for (const QString &typed : text.split(space, Qt::SkipEmptyParts)) {
        const QStringList parts = wordsOf(typed);
        if (parts.isEmpty() || words.size() == mostWords)
            continue;
        Word word;
        word.phrase = parts.join(QLatin1Char(' ')).toStdString();
        word.first = parts.first().toStdString();
        if (typed.size() >= leastIdLetters) {
            word.ids.push_back(typed.toStdString());
            if (const std::string small = typed.toLower().toStdString(); small != word.ids.front())
                word.ids.push_back(small);
        }
        words.push_back(std::move(word));
    }
    if (words.empty())
        return nullptr;
    std::shared_ptr<WordMatch> match(new WordMatch(scope, std::move(words)));
    Questions::instance().add(match);
    return match;
}

WordMatch::WordMatch(qint64 scope, std::vector<Word> words)
    : m_scope(scope), m_number(Questions::instance().nextNumber()), m_words(std::move(words))
{}

WordMatch::~WordMatch()
{
    Questions::instance().remove(m_number);
}

quint32 WordMatch::answeredByText(std::string_view text, std::string_view id) const
{
    quint32 answered = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const Word &word = m_words[i];
        const auto begins = [&](const std::string &beginning) { return id.starts_with(beginning); };
        if (beginsWord(text, word.phrase) || (!id.empty() && std::ranges::any_of(word.ids, begins)))
            answered |= quint32{1} << i;
    }
    return answered;
}

void WordMatch::learn(std::vector<std::pair<qint64, quint32>> labels)
{
    m_learned = std::move(labels);
}

quint32 WordMatch::answeredBy(Database &database, qint64 label)
{
    if (label == 0)
        return 0;
    if (m_learned) {
        const auto it = std::ranges::lower_bound(*m_learned, label, {}, &std::pair<qint64, quint32>::first);
        return it != m_learned->end() && it->first == label ? it->second : 0;
    }
    if (const auto it = m_answered.find(label); it != m_answered.end())
        return it->second;
    auto query = database.statement("SELECT kind, key, text FROM entry_label WHERE id = ?");
    quint32 answered = 0;
    if (query.bind(label).next()) {
        const bool byId = query.integer(0) <= static_cast<int>(LabelKind::Source);
        answered = answeredByText(query.view(2), byId ? query.view(1) : std::string_view());
    }
    m_answered.emplace(label, answered);
    return answered;
}

void WordMatch::findIds(Database &database)
{
    constexpr qint64 most = 1000;
    m_idsFound = true;
    m_idRows.resize(m_words.size());
    auto query = database.statement("SELECT row FROM entry WHERE scope = ? AND id >= ? AND id < ? LIMIT ?");
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        for (const std::string &id : m_words[i].ids) {
            query.bind(m_scope, std::string_view(id), std::string_view(id + afterAll), most + 1);
            while (query.next())
                m_idRows[i].insert(query.integer(0));
            query.reset();
        }
        if (m_idRows[i].size() > most) {
            m_idRows[i].clear();
            m_manyIds |= quint32{1} << i;
        }
    }
}

quint32 WordMatch::answeredById(Database &database, qint64 row)
{
    if (!m_idsFound)
        findIds(database);
    quint32 answered = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (m_idRows[i].contains(row))
            answered |= quint32{1} << i;
    }
    if (m_manyIds != 0) {
        auto query = database.statement("SELECT id FROM entry WHERE row = ?");
        if (query.bind(row).next())
            answered |= answeredByText({}, query.view(0)) & m_manyIds;
    }
    return answered;
}

bool WordMatch::matches(Database &database, qint64 row, const std::array<qint64, labelKinds> &labels)
{
    quint32 answered = 0;
    for (const qint64 label : labels)
        answered |= answeredBy(database, label);
    if (answered != all())
        answered |= answeredById(database, row);
    return answered == all();
}

// --- candidates ------------------------------------------------------------------------------------------------------

std::size_t WordCandidates::labelCount() const
{
    std::size_t count = 0;
    for (const auto &list : labels)
        count += list.size();
    return count;
}

namespace {

struct Label {
    qint64 id = 0;
    qint64 kind = 0;
    quint32 answered = 0;
};

/// The labels that words lead to. A word that leads to very many is told by `wide`.
struct Looked {
    std::vector<Label> labels;             ///< by number
    std::vector<std::vector<qint64>> rows; ///< by word, found by the entry's own id
    quint32 wide = 0;
};

void lookUp(Database &db, qint64 scope, const WordMatch &match, Looked &found)
{
    constexpr qint64 mostLabels = 8192;
    constexpr qint64 mostIds = 1000;
    auto byWord = db.statement("SELECT label, kind FROM entry_word WHERE scope = ? AND word >= ? AND word < ? LIMIT ?");
    auto text = db.statement("SELECT text FROM entry_label WHERE id = ?");
    auto byKey = db.statement("SELECT id, kind FROM entry_label WHERE scope = ? AND kind = ? AND key >= ? AND key < ?"
                              " LIMIT ?");
    auto byId = db.statement("SELECT row FROM entry WHERE scope = ? AND id >= ? AND id < ? LIMIT ?");
    found.rows.resize(match.words().size());
    for (std::size_t i = 0; i < match.words().size(); ++i) {
        const WordMatch::Word &word = match.words()[i];
        const quint32 bit = quint32{1} << i;
        const auto add = [&](qint64 label, qint64 kind) { found.labels.push_back({label, kind, bit}); };
        qint64 read = 0;
        byWord.bind(scope, std::string_view(word.first), std::string_view(word.first + afterAll), mostLabels + 1);
        while (byWord.next()) {
            ++read;
            if (word.phrase != word.first) {
                const bool begins = text.bind(byWord.integer(0)).next() && beginsWord(text.view(0), word.phrase);
                text.reset();
                if (!begins)
                    continue;
            }
            add(byWord.integer(0), byWord.integer(1));
        }
        byWord.reset();
        bool many = read > mostLabels;
        for (const std::string &id : word.ids) {
            const std::string end = id + afterAll;
            for (const LabelKind kind : {LabelKind::Contact, LabelKind::Source}) {
                read = 0;
                byKey.bind(scope, static_cast<int>(kind), std::string_view(id), std::string_view(end), mostIds + 1);
                while (byKey.next()) {
                    ++read;
                    add(byKey.integer(0), byKey.integer(1));
                }
                byKey.reset();
                many = many || read > mostIds;
            }
            byId.bind(scope, std::string_view(id), std::string_view(end), mostIds + 1);
            while (byId.next())
                found.rows[i].push_back(byId.integer(0));
            byId.reset();
            many = many || found.rows[i].size() > mostIds;
        }
        if (many)
            found.wide |= bit;
    }
    // A label that more than one word leads to, or one of them twice, once.
    std::ranges::sort(found.labels, {}, &Label::id);
    std::size_t kept = 0;
    for (const Label &label : found.labels) {
        if (kept > 0 && found.labels[kept - 1].id == label.id)
            found.labels[kept - 1].answered |= label.answered;
        else
            found.labels[kept++] = label;
    }
    found.labels.resize(kept);
}

} // namespace

WordLeads wordLeads(Database &database, qint64 scope, WordMatch &match)
{
    Looked found;
    lookUp(database, scope, match, found);
    const quint32 all = match.all();
    // What the entry's labels of other kinds, or its id, can add to a contact; and to all the others.
    quint32 beside = found.wide;
    quint32 byContact = found.wide;
    std::vector<std::pair<qint64, quint32>> learned;
    for (const Label &label : found.labels) {
        (label.kind == static_cast<int>(LabelKind::Contact) ? byContact : beside) |= label.answered;
        if (found.wide == 0)
            learned.emplace_back(label.id, label.answered);
    }
    if (found.wide == 0)
        match.learn(std::move(learned));
    for (std::size_t i = 0; i < found.rows.size(); ++i)
        beside |= found.rows[i].empty() ? 0 : quint32{1} << i;
    WordLeads answer;
    answer.none = (beside | byContact) != all;
    answer.wide = std::popcount(found.wide);
    for (std::size_t i = 0; i < match.words().size() && !answer.none; ++i) {
        const quint32 bit = quint32{1} << i;
        if ((found.wide & bit) != 0)
            continue;
        WordCandidates mine;
        mine.exact = found.rows[i].empty() || all == bit;
        mine.rows = found.rows[i];
        for (const Label &label : found.labels) {
            // Only labels beside which the other words can be found too.
            const bool contact = label.kind == static_cast<int>(LabelKind::Contact);
            if ((label.answered & bit) == 0 || (label.answered | beside | (contact ? 0 : byContact)) != all)
                continue;
            mine.labels[static_cast<std::size_t>(label.kind - 1)].push_back(label.id);
            mine.exact = mine.exact && label.answered == all;
        }
        answer.none = mine.isEmpty();
        answer.words.push_back(std::move(mine));
    }
    return answer;
}

} // namespace desk::store
