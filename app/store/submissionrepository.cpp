// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/submissionrepository.h"

#include "app/domain/json.h"

#include <QSet>

namespace desk::store {

using domain::Instant;
using domain::Result;

namespace {

constexpr std::array submissionStateNames{
    std::pair{SubmissionState::Draft, "draft"},         std::pair{SubmissionState::Queued, "queued"},
    std::pair{SubmissionState::Sending, "sending"},     std::pair{SubmissionState::Sent, "sent"},
    std::pair{SubmissionState::Refused, "refused"},     std::pair{SubmissionState::InDoubt, "in-doubt"},
    std::pair{SubmissionState::Cancelled, "cancelled"},
};

QByteArray fieldsToJson(const QList<domain::FieldProblem> &fields)
{
    domain::JsonWriter json;
    json.beginArray();
    for (const domain::FieldProblem &problem : fields)
        json.beginObject().member("field", problem.field).member("message", problem.message).endObject();
    json.endArray();
    return QByteArray::fromStdString(json.text());
}

QList<domain::FieldProblem> fieldsFromJson(std::string_view text)
{
    QList<domain::FieldProblem> fields;
    domain::JsonDocument document;
    if (document.parseView(text))
        return fields;
    for (const domain::JsonMember &item : document.root()) {
        const auto member = [&item](std::string_view name) {
            const std::string_view value = item.value[name].string();
            return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
        };
        fields.append({member("field"), member("message")});
    }
    return fields;
}

constexpr std::string_view selectSubmission =
    "SELECT id, state, held, business_id, source_id, contact_id, source_name, contact_name, body, event_value,"
    " currency, expense, occurred_at, expected_value, expected_currency, expected_expense, expected_occurred_at,"
    " prediction, mapping, entry_id, stored, attempts, error_code, message, fields, not_before, created_at, changed_at,"
    " sent_at, looks, looked_at, seen_at, resolved_by FROM submission WHERE scope = ?";

SubmissionRecord readSubmission(const Statement &query, const QString &profileId)
{
    SubmissionRecord record;
    record.profileId = profileId;
    record.id = query.integer(0);
    record.state = submissionStateFromName(query.text(1)).value_or(SubmissionState::Draft);
    record.held = query.integer(2) != 0;
    record.businessId = query.text(3);
    record.sourceId = query.text(4);
    record.contactId = query.text(5);
    record.sourceName = query.text(6);
    record.contactName = query.text(7);
    record.body = query.bytes(8);
    record.eventValue = query.optionalDecimal(9);
    record.currency = query.text(10);
    record.expense = query.optionalDecimal(11);
    record.occurredAt = query.instant(12);
    record.expectedValue = query.optionalDecimal(13);
    record.expectedCurrency = query.text(14);
    record.expectedExpense = query.optionalDecimal(15);
    record.expectedOccurredAt = query.optionalInstant(16);
    record.prediction = query.bytes(17);
    record.mapping = query.bytes(18);
    record.entryId = query.text(19);
    record.stored = query.bytes(20);
    record.attempts = static_cast<int>(query.integer(21));
    record.errorCode = query.text(22);
    record.message = query.text(23);
    record.fields = fieldsFromJson(query.view(24));
    record.notBefore = query.instant(25);
    record.createdAt = query.instant(26);
    record.changedAt = query.instant(27);
    record.sentAt = query.optionalInstant(28);
    record.looks = static_cast<int>(query.integer(29));
    record.lookedAt = query.optionalInstant(30);
    record.seenAt = query.optionalInstant(31);
    record.resolvedBy = query.text(32);
    return record;
}

QList<SubmissionEvent> readEvents(Database &db, qint64 id)
{
    QList<SubmissionEvent> events;
    auto query = db.statement("SELECT at, state, attempt, what, detail, request, answer, http_status, request_id"
                              " FROM submission_event WHERE submission = ? ORDER BY id");
    query.bind(id);
    while (query.next())
        events.append({query.instant(0), submissionStateFromName(query.text(1)).value_or(SubmissionState::Draft),
                       static_cast<int>(query.integer(2)), query.text(3), query.text(4), query.bytes(5), query.bytes(6),
                       static_cast<int>(query.integer(7)), query.text(8)});
    return events;
}

/// Everything but number, scope and time of creation, in the order of the two statements below.
void bindRecord(Statement &statement, const SubmissionRecord &r)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(text); };
    statement.bind(submissionStateName(r.state), r.held, r.businessId, r.sourceId, r.contactId, r.sourceName,
                   r.contactName, Text{r.body}, r.eventValue, r.currency, r.expense, r.occurredAt, r.expectedValue,
                   orNull(r.expectedCurrency), r.expectedExpense, r.expectedOccurredAt, Text{r.prediction},
                   Text{r.mapping}, r.entryId, Text{r.stored}, r.attempts, r.errorCode, r.message,
                   Text{fieldsToJson(r.fields)}, r.notBefore, r.changedAt, r.sentAt, r.looks, r.lookedAt, r.seenAt,
                   r.resolvedBy);
}

} // namespace

QString submissionStateName(SubmissionState state)
{
    const auto it = std::ranges::find(submissionStateNames, state, [](const auto &pair) { return pair.first; });
    return QString::fromLatin1(it->second);
}

std::optional<SubmissionState> submissionStateFromName(QStringView name)
{
    for (const auto &[state, text] : submissionStateNames) {
        if (name == QLatin1String(text))
            return state;
    }
    return std::nullopt;
}

Result<Instant> SubmissionRepository::freeMoment(const QString &contactId, const QString &sourceId, Instant wanted,
                                                 qint64 exceptId)
{
    Database &db = m_scope.db();
    // Taken times from the wanted one on, in order: the first gap is free.
    auto taken = db.statement("SELECT occurred_at FROM submission WHERE scope = ? AND contact_id = ?"
                              " AND source_id = ? AND occurred_at >= ? AND id <> ? ORDER BY occurred_at");
    taken.bind(m_scope.known(), contactId, sourceId, wanted, exceptId);
    std::int64_t moment = wanted.milliseconds();
    while (taken.next() && taken.integer(0) == moment)
        ++moment;
    return db.result(Instant(moment));
}

Result<qint64> SubmissionRepository::insert(const SubmissionRecord &record, const SubmissionEvent &event)
{
    Database &db = m_scope.db();
    auto insert = db.statement(
        "INSERT INTO submission (state, held, business_id, source_id, contact_id, source_name, contact_name, body,"
        " event_value, currency, expense, occurred_at, expected_value, expected_currency, expected_expense,"
        " expected_occurred_at, prediction, mapping, entry_id, stored, attempts, error_code, message, fields,"
        " not_before, changed_at, sent_at, looks, looked_at, seen_at, resolved_by, scope, created_at)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    bindRecord(insert, record);
    insert.bind(m_scope.ensured(), record.createdAt);
    insert.run();
    const qint64 id = db.lastRow();
    addEvent(id, event);
    return db.result(id);
}

Result<bool> SubmissionRepository::update(const SubmissionRecord &record, const QList<SubmissionState> &from,
                                          const SubmissionEvent &event)
{
    Database &db = m_scope.db();
    std::string names;
    for (const SubmissionState state : from)
        names += (names.empty() ? "'" : ", '") + submissionStateName(state).toStdString() + "'";
    auto update = db.statement(
        "UPDATE submission SET state = ?, held = ?, business_id = ?, source_id = ?, contact_id = ?, source_name = ?,"
        " contact_name = ?, body = ?, event_value = ?, currency = ?, expense = ?, occurred_at = ?,"
        " expected_value = ?, expected_currency = ?, expected_expense = ?, expected_occurred_at = ?, prediction = ?,"
        " mapping = ?, entry_id = ?, stored = ?, attempts = ?, error_code = ?, message = ?, fields = ?,"
        " not_before = ?, changed_at = ?, sent_at = ?, looks = ?, looked_at = ?, seen_at = ?, resolved_by = ?"
        " WHERE scope = ? AND id = ? AND state IN ("
        + names + ")");
    bindRecord(update, record);
    update.bind(m_scope.known(), record.id);
    update.run();
    const bool changed = db.changes() > 0;
    if (changed)
        addEvent(record.id, event);
    return db.result(changed);
}

void SubmissionRepository::addEvent(qint64 id, const SubmissionEvent &event)
{
    m_scope.db().execute("INSERT INTO submission_event (submission, at, state, attempt, what, detail, request, answer,"
                         " http_status, request_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                         id, event.at, submissionStateName(event.state), event.attempt, event.what, event.detail,
                         Text{event.request}, event.answer, event.httpStatus, event.requestId);
}

Result<qint64> SubmissionRepository::releaseHeld(Instant now)
{
    Database &db = m_scope.db();
    const qint64 scope = m_scope.known();
    db.execute("INSERT INTO submission_event (submission, at, state, what)"
               " SELECT id, ?, 'queued', 'released' FROM submission WHERE scope = ? AND state = 'queued' AND held = 1",
               now, scope);
    db.execute("UPDATE submission SET held = 0, changed_at = ? WHERE scope = ? AND state = 'queued' AND held = 1", now,
               scope);
    return db.result(db.changes());
}

Result<std::optional<SubmissionRecord>> SubmissionRepository::find(qint64 id, bool withEvents)
{
    Database &db = m_scope.db();
    std::optional<SubmissionRecord> record;
    auto query = db.statement(std::string(selectSubmission) + " AND id = ?");
    if (query.bind(m_scope.known(), id).next()) {
        record = readSubmission(query, m_scope.profileId());
        if (withEvents)
            record->events = readEvents(db, id);
    }
    return db.result(std::move(record));
}

Result<QList<SubmissionRecord>> SubmissionRepository::list(const SubmissionFilter &filter)
{
    Database &db = m_scope.db();
    std::string sql(selectSubmission);
    std::string names;
    for (const SubmissionState state : filter.states)
        names += (names.empty() ? "'" : ", '") + submissionStateName(state).toStdString() + "'";
    if (!names.empty())
        sql += " AND state IN (" + names + ")";
    const QStringList words = filter.words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i)
        sql += " AND instr(lower(contact_name || ' ' || source_name || ' ' || id || ' ' || entry_id || ' ' || message"
               " || ' ' || coalesce(event_value, '') || ' ' || currency), lower(?)) > 0";
    sql += " AND (? = 0 OR id < ?) ORDER BY id DESC LIMIT ?";
    auto query = db.statement(sql);
    query.bind(m_scope.known());
    for (const QString &word : words)
        query.bind(word);
    query.bind(filter.before, filter.before, filter.limit > 0 ? filter.limit : -1);
    QList<SubmissionRecord> records;
    while (query.next())
        records.append(readSubmission(query, m_scope.profileId()));
    return db.result(std::move(records));
}

Result<SubmissionCounts> SubmissionRepository::counts()
{
    Database &db = m_scope.db();
    SubmissionCounts counts;
    auto query = db.statement("SELECT state, count(*), sum(held) FROM submission WHERE scope = ? GROUP BY state");
    query.bind(m_scope.known());
    while (query.next()) {
        const qint64 count = query.integer(1);
        switch (submissionStateFromName(query.text(0)).value_or(SubmissionState::Draft)) {
        case SubmissionState::Draft: counts.draft = count; break;
        case SubmissionState::Queued:
            counts.queued = count;
            counts.held = query.integer(2);
            break;
        case SubmissionState::Sending: counts.sending = count; break;
        case SubmissionState::Sent: counts.sent = count; break;
        case SubmissionState::Refused: counts.refused = count; break;
        case SubmissionState::InDoubt: counts.inDoubt = count; break;
        case SubmissionState::Cancelled: counts.cancelled = count; break;
        }
    }
    if (counts.inDoubt > 0) {
        auto open = db.statement("SELECT count(*) FROM submission WHERE scope = ? AND state = 'in-doubt'"
                                 " AND error_code NOT LIKE 'doubt.%'");
        if (open.bind(m_scope.known()).next())
            counts.settling = open.integer(0);
    }
    return db.result(counts);
}

Result<std::optional<SubmissionRecord>> SubmissionRepository::nextDue()
{
    Database &db = m_scope.db();
    std::optional<SubmissionRecord> record;
    auto query = db.statement(std::string(selectSubmission) + " AND state = 'queued' AND held = 0 ORDER BY id LIMIT 1");
    if (query.bind(m_scope.known()).next())
        record = readSubmission(query, m_scope.profileId());
    return db.result(std::move(record));
}

Result<QList<qint64>> SubmissionRepository::inState(SubmissionState state)
{
    Database &db = m_scope.db();
    QList<qint64> ids;
    auto query = db.statement("SELECT id FROM submission WHERE scope = ? AND state = ? ORDER BY id");
    query.bind(m_scope.known(), submissionStateName(state));
    while (query.next())
        ids.append(query.integer(0));
    return db.result(std::move(ids));
}

Result<QList<qint64>> SubmissionRepository::openDoubts()
{
    Database &db = m_scope.db();
    QList<qint64> ids;
    auto query = db.statement("SELECT id FROM submission WHERE scope = ? AND state = 'in-doubt'"
                              " AND error_code NOT LIKE 'doubt.%' ORDER BY id");
    query.bind(m_scope.known());
    while (query.next())
        ids.append(query.integer(0));
    return db.result(std::move(ids));
}

Result<std::set<Instant>> SubmissionRepository::attemptedMoments(const QString &contactId, const QString &sourceId,
                                                                 qint64 exceptId)
{
    Database &db = m_scope.db();
    std::set<Instant> moments;
    auto query = db.statement("SELECT occurred_at, expected_occurred_at FROM submission WHERE scope = ?"
                              " AND contact_id = ? AND source_id = ? AND id <> ? AND attempts > 0");
    query.bind(m_scope.known(), contactId, sourceId, exceptId);
    while (query.next()) {
        moments.insert(query.instant(0));
        if (const auto expected = query.optionalInstant(1))
            moments.insert(*expected);
    }
    return db.result(std::move(moments));
}

Result<void> SubmissionRepository::markListed(const QString &entryId, qint64 milliseconds)
{
    Database &db = m_scope.db();
    db.execute("UPDATE submission SET seen_at = sent_at + ? WHERE scope = ? AND entry_id = ? AND sent_at IS NOT NULL",
               milliseconds, m_scope.known(), entryId);
    return db.result();
}

Result<ListingTimes> SubmissionRepository::listingTimes()
{
    Database &db = m_scope.db();
    ListingTimes times;
    auto query = db.statement("SELECT count(*), coalesce(max(took), 0) FROM (SELECT seen_at - sent_at AS took"
                              " FROM submission WHERE scope = ? AND seen_at IS NOT NULL ORDER BY id DESC LIMIT 1000)");
    if (query.bind(m_scope.known()).next())
        times = {query.integer(0), query.integer(1)};
    return db.result(times);
}

Result<QList<qint64>> SubmissionRepository::changedSince(qint64 &lastEvent)
{
    Database &db = m_scope.db();
    QSet<qint64> ids;
    auto query = db.statement("SELECT submission_event.id, submission FROM submission_event JOIN submission"
                              " ON submission.id = submission WHERE scope = ? AND submission_event.id > ?"
                              " ORDER BY submission_event.id");
    query.bind(m_scope.known(), lastEvent);
    while (query.next()) {
        lastEvent = query.integer(0);
        ids.insert(query.integer(1));
    }
    return db.result(ids.values());
}

Result<qint64> SubmissionRepository::lastEvent()
{
    auto query = m_scope.db().statement("SELECT coalesce(max(id), 0) FROM submission_event");
    const qint64 last = query.next() ? query.integer(0) : 0;
    return m_scope.db().result(last);
}

Result<std::optional<qint64>> SubmissionRepository::ownerOfEntry(const QString &entryId)
{
    Database &db = m_scope.db();
    std::optional<qint64> owner;
    auto query = db.statement("SELECT id FROM submission WHERE scope = ? AND entry_id = ?");
    if (query.bind(m_scope.known(), entryId).next())
        owner = query.integer(0);
    return db.result(owner);
}

} // namespace desk::store
