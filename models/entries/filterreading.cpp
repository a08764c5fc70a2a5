// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entries/filtertext.h"

#include "app/domain/currency.h"
#include "app/mapping/nearestname.h"
#include "models/entries/filtertokens.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

namespace desk::models {

using domain::Instant;
using filtertext::Key;
using store::EntryFilter;
using Part = EntryFilter::Part;

namespace {

/// A piece of the text: an element of a list, a group of words.
struct Piece {
    QString text; ///< without quotes
    bool quoted = false;
    bool literal = false; ///< "#id": as it is, known or not
    qsizetype at = 0;
    qsizetype length = 0;
};

QString nearest(const QString &written, const QStringList &names)
{
    const std::string written8 = written.toStdString();
    mapping::NearestName near(written8);
    for (const QString &name : names) {
        const std::string name8 = name.toStdString();
        near.offer(name8, name8);
    }
    if (!near.best().empty())
        return QString::fromStdString(near.best());
    QString found; // the beginning of one name is near enough
    for (const QString &name : names) {
        if (written.size() < 3 || !name.startsWith(written, Qt::CaseInsensitive))
            continue;
        if (!found.isEmpty())
            return {};
        found = name;
    }
    return found;
}

/// From the first to the last moment of what is written: a year, a month, a day, a minute, a second, a millisecond.
std::optional<Span> momentSpan(const QString &written, const QTimeZone &zone)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T(\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,3}))?)?"
                       "(Z|[+-]\\d{2}:\\d{2})?)?)?)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(written);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&match](int which, int otherwise) {
        return match.capturedLength(which) > 0 ? match.captured(which).toInt() : otherwise;
    };
    const auto has = [&match](int which) { return match.capturedLength(which) > 0; };
    QDate first(part(1, 0), part(2, 1), part(3, 1));
    if (!first.isValid())
        return std::nullopt;
    QDate last = first;
    if (!has(2))
        last = first.addYears(1).addDays(-1);
    else if (!has(3))
        last = first.addMonths(1).addDays(-1);
    if (!has(4))
        return daySpan(first, last, zone);
    const int ms = has(7) ? match.captured(7).leftJustified(3, QLatin1Char('0')).toInt() : 0;
    const QTime begin(part(4, 0), part(5, 0), part(6, 0), ms);
    if (!begin.isValid())
        return std::nullopt;
    const QTime end = begin.addMSecs(has(7) ? 0 : has(6) ? 999 : 59'999);
    QTimeZone by = zone;
    if (has(8)) {
        const QString offset = match.captured(8);
        const bool utc = offset.compare(QLatin1Char('Z'), Qt::CaseInsensitive) == 0;
        const int seconds = utc ? 0 : (offset.mid(1, 2).toInt() * 60 + offset.mid(4, 2).toInt()) * 60;
        by = QTimeZone(offset.startsWith(QLatin1Char('-')) ? -seconds : seconds);
        if (!by.isValid())
            return std::nullopt;
    }
    return Span{firstMoment({first, begin}, by), lastMoment({first, end}, by)};
}

class Reader
{
public:
    Reader(const QString &text, const FilterContext &context) : m_text(text), m_context(context) {}

    FilterReading read()
    {
        while (true) {
            while (m_at < m_text.size() && m_text[m_at].isSpace())
                ++m_at;
            if (m_at >= m_text.size())
                break;
            readPart();
        }
        finishPeriod();
        finishWords();
        return std::move(m_reading);
    }

private:
    EntryFilter &filter() { return m_reading.choice.filter; }

    void problem(qsizetype at, qsizetype length, const QString &message, const QString &better = {})
    {
        m_reading.problems.append({at, qMax(qsizetype{1}, length), message, better, {}});
    }

    void readPart()
    {
        const qsizetype begin = m_at;
        const bool minus = m_text[m_at] == QLatin1Char('-') && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace();
        if (minus)
            ++m_at;
        static const QRegularExpression key(QStringLiteral("\\G([A-Za-z][A-Za-z-]*):"));
        const auto match = key.match(m_text, m_at);
        if (!match.hasMatch()) {
            readWords(minus);
            return;
        }
        const qsizetype keyAt = m_at;
        m_at = match.capturedEnd();
        const qsizetype listAt = m_at;
        const std::optional<QList<Piece>> pieces = readList();
        const auto known = filtertext::keyOf(match.captured(1));
        if (!known) {
            sayUnknownKey(match.captured(1), keyAt);
            return;
        }
        if (!pieces)
            return; // said already
        if (pieces->isEmpty()) {
            problem(begin, m_at - begin, FilterWords::tr("“%1:” has no value yet.").arg(filtertext::keyName(*known)));
            return;
        }
        takeKey(*known, minus, *pieces, begin, listAt);
    }

    void sayUnknownKey(const QString &name, qsizetype at)
    {
        QStringList names;
        for (const Key key : filtertext::keys())
            names << filtertext::keyName(key);
        const QString better = nearest(name, names);
        problem(at, name.size(),
                better.isEmpty()
                    ? FilterWords::tr("There is no filter “%1:”. Put it in quotes to look for it as words.").arg(name)
                    : FilterWords::tr("There is no filter “%1:”. Did you mean “%2:”?").arg(name, better),
                better);
    }

    /// A quoted text or what stands up to one of `ends`. nullopt: a quote is not closed, which was said.
    std::optional<Piece> readPiece(const QString &ends, bool mayBeLiteral)
    {
        Piece piece;
        piece.at = m_at;
        if (mayBeLiteral && m_at < m_text.size() && m_text[m_at] == QLatin1Char('#')) {
            piece.literal = true;
            ++m_at;
        }
        if (m_at < m_text.size() && m_text[m_at] == QLatin1Char('"')) {
            const qsizetype end = filtertext::quoteEnd(m_text, m_at);
            if (end < 0) {
                problem(m_at, m_text.size() - m_at, FilterWords::tr("This quotation mark is not closed."),
                        QString(m_text.mid(m_at).trimmed() + QLatin1Char('"')));
                m_at = m_text.size();
                return std::nullopt;
            }
            piece.quoted = true;
            piece.text = filtertext::unquoted(m_text.mid(m_at, end - m_at));
            m_at = end;
        } else {
            const qsizetype begin = m_at;
            while (m_at < m_text.size() && !m_text[m_at].isSpace() && !ends.contains(m_text[m_at]))
                ++m_at;
            piece.text = m_text.mid(begin, m_at - begin);
        }
        piece.length = m_at - piece.at;
        return piece;
    }

    std::optional<QList<Piece>> readList()
    {
        QList<Piece> pieces;
        const auto ended = [this] { return m_at >= m_text.size() || m_text[m_at].isSpace(); };
        if (ended())
            return pieces;
        while (true) {
            const std::optional<Piece> piece = readPiece(QStringLiteral(","), true);
            if (!piece)
                return std::nullopt;
            if (piece->length == 0) {
                problem(qMax(qsizetype{0}, m_at - 1), 1, FilterWords::tr("Something is missing beside this comma."));
                while (!ended())
                    ++m_at;
                return std::nullopt;
            }
            pieces << *piece;
            if (ended())
                return pieces;
            if (m_text[m_at] != QLatin1Char(',')) {
                const qsizetype begin = m_at;
                while (!ended())
                    ++m_at;
                problem(
                    begin, m_at - begin,
                    FilterWords::tr("A space or a comma is missing before “%1”.").arg(m_text.mid(begin, m_at - begin)));
                return std::nullopt;
            }
            ++m_at;
        }
    }

    void readWords(bool minus)
    {
        const std::optional<Piece> piece = readPiece({}, false);
        if (piece)
            (minus ? m_without : m_words) << *piece;
    }

    /// False, and said, when the part was there before.
    bool begins(Part part, bool minus, qsizetype at, const QString &name)
    {
        if (m_seen.testFlag(part)) {
            problem(at, m_at - at,
                    FilterWords::tr("“%1” is there twice. Several values go into one list: %2.")
                        .arg(name, QString(name + QStringLiteral("a,b"))));
            return false;
        }
        m_seen.setFlag(part);
        filter().except.setFlag(part, minus);
        return true;
    }

    void takeKey(Key key, bool minus, const QList<Piece> &pieces, qsizetype at, qsizetype listAt)
    {
        const QString name = filtertext::keyName(key) + QLatin1Char(':');
        const bool list = key == Key::Conversion || key == Key::Source || key == Key::Contact || key == Key::Currency;
        if (!list && pieces.size() > 1) {
            problem(listAt, m_at - listAt, FilterWords::tr("“%1” takes one value.").arg(name));
            return;
        }
        switch (key) {
        case Key::When:
            if (begins(Part::Period, minus, at, name))
                m_when = pieces.first();
            break;
        case Key::Zone:
            if (minus)
                problem(at, m_at - at, FilterWords::tr("A zone cannot be turned round."));
            else
                m_zone = pieces.first();
            break;
        case Key::Conversion:
            if (begins(Part::Configs, minus, at, name))
                filter().configIds = ids(pieces, m_context.conversions, Part::Configs);
            break;
        case Key::Source:
            if (begins(Part::Sources, minus, at, name))
                filter().sourceIds = ids(pieces, m_context.sources, Part::Sources);
            break;
        case Key::Contact:
            if (begins(Part::Contacts, minus, at, name))
                filter().contactIds = ids(pieces, m_context.contacts, Part::Contacts);
            break;
        case Key::Currency:
            if (begins(Part::Currencies, minus, at, name))
                filter().currencies = currencies(pieces);
            break;
        case Key::Value:
            if (begins(Part::Value, minus, at, name))
                takeValue(pieces.first());
            break;
        case Key::Is: takeState(pieces.first(), minus, at); break;
        }
    }

    static bool isNone(const Piece &piece)
    {
        return !piece.quoted && !piece.literal && piece.text.compare(filtertext::noneWord(), Qt::CaseInsensitive) == 0;
    }

    QStringList ids(const QList<Piece> &pieces, const QList<FilterName> &names, Part part)
    {
        QStringList found;
        for (const Piece &piece : pieces) {
            QString id = piece.literal ? piece.text : filtertext::idOf(piece.text, names);
            if (!isNone(piece) && id.isEmpty()) {
                sayUnknownName(piece, names, part);
                continue;
            }
            if (isNone(piece))
                id.clear();
            else if (part == Part::Contacts && !piece.literal && !isAddressOf(piece.text, id))
                m_reading.contactNames << piece.text;
            if (!found.contains(id))
                found << id;
        }
        return found;
    }

    /// Ids and e-mail addresses are nobody else's.
    [[nodiscard]] bool isAddressOf(const QString &written, const QString &id) const
    {
        return written == id || std::ranges::any_of(m_context.contacts, [&](const FilterName &known) {
                   return known.id == id && known.detail.compare(written, Qt::CaseInsensitive) == 0;
               });
    }

    void sayUnknownName(const Piece &piece, const QList<FilterName> &names, Part part)
    {
        QStringList offered;
        int same = 0;
        for (const FilterName &name : names) {
            offered << name.name;
            same += name.name.compare(piece.text, Qt::CaseInsensitive) == 0 ? 1 : 0;
        }
        QString message;
        QString better;
        if (same > 1) {
            message = FilterWords::tr("There are several called “%1”. Choose one from the list.").arg(piece.text);
        } else {
            better = nearest(piece.text, offered);
            switch (part) {
            case Part::Configs: message = FilterWords::tr("No conversion is called “%1”.").arg(piece.text); break;
            case Part::Sources: message = FilterWords::tr("No source is called “%1”.").arg(piece.text); break;
            default: message = FilterWords::tr("No contact is called “%1”.").arg(piece.text); break;
            }
            if (!better.isEmpty())
                message += QLatin1Char(' ') + FilterWords::tr("Did you mean “%1”?").arg(better);
        }
        problem(piece.at, piece.length, message, better.isEmpty() ? QString() : filtertext::listElement(better));
        if (part == Part::Contacts && same <= 1)
            m_reading.problems.last().contact = piece.text;
    }

    QStringList currencies(const QList<Piece> &pieces)
    {
        QStringList found;
        for (const Piece &piece : pieces) {
            QString code = piece.text;
            if (isNone(piece)) {
                code.clear();
            } else if (!piece.literal && !m_context.currencies.contains(code)) {
                code = code.toUpper();
                if (!m_context.currencies.contains(code) && !domain::findCurrency(code.toStdString())) {
                    sayUnknownCurrency(piece);
                    continue;
                }
            }
            if (!found.contains(code))
                found << code;
        }
        return found;
    }

    void sayUnknownCurrency(const Piece &piece)
    {
        QStringList offered = m_context.currencies;
        for (const domain::Currency &currency : domain::currencies())
            offered << QString::fromUtf8(currency.code.data(), static_cast<qsizetype>(currency.code.size()));
        QString better = nearest(piece.text, m_context.currencies); // what is there is meant rather
        if (better.isEmpty())
            better = nearest(piece.text, offered);
        QString message = FilterWords::tr("“%1” is not a currency.").arg(piece.text);
        if (!better.isEmpty())
            message += QLatin1Char(' ') + FilterWords::tr("Did you mean “%1”?").arg(better);
        problem(piece.at, piece.length, message, better);
    }

    void takeValue(const Piece &piece)
    {
        const qsizetype dots = piece.text.indexOf(QStringLiteral(".."));
        const QString least = dots < 0 ? piece.text : piece.text.left(dots);
        const QString most = dots < 0 ? piece.text : piece.text.mid(dots + 2);
        const auto number = [&](const QString &written, qsizetype at) -> std::optional<domain::Decimal> {
            if (written.isEmpty())
                return std::nullopt;
            auto value = domain::Decimal::fromJsonNumber(written.toStdString());
            if (!value) {
                QString better = written;
                better.replace(QChar(0x2212), QLatin1Char('-'));
                const bool mends = domain::Decimal::fromJsonNumber(better.toStdString()).has_value();
                problem(piece.at + at, written.size(),
                        FilterWords::tr("“%1” is not a number. Write it with a point and without groups: 1250.50.")
                            .arg(written),
                        mends ? better : QString());
                m_bad = true;
            }
            return value;
        };
        m_bad = false;
        filter().minValue = number(least, 0);
        if (dots < 0)
            filter().maxValue = filter().minValue;
        else
            filter().maxValue = number(most, dots + 2);
        if (m_bad)
            return;
        if (!filter().has(Part::Value))
            problem(piece.at, piece.length, FilterWords::tr("The range has no end: write 100..500, 100.. or ..500."));
        else if (filter().minValue && filter().maxValue && filter().minValue->compare(*filter().maxValue) > 0)
            problem(piece.at, piece.length, FilterWords::tr("The smallest value is above the largest one."),
                    QString(most + QStringLiteral("..") + least));
    }

    void takeState(const Piece &piece, bool minus, qsizetype at)
    {
        const auto is = [&piece](const QString &word) { return piece.text.compare(word, Qt::CaseInsensitive) == 0; };
        const QString name = QStringLiteral("is:");
        if (is(filtertext::enteredHereWord())) {
            if (begins(Part::EnteredHere, minus, at, name))
                filter().enteredHere = true;
        } else if (is(filtertext::differentWord())) {
            if (begins(Part::Differs, minus, at, name))
                filter().differs = true;
        } else {
            const QStringList words{filtertext::enteredHereWord(), filtertext::differentWord()};
            problem(piece.at, piece.length,
                    FilterWords::tr("“is:” knows %1 and %2, not “%3”.").arg(words[0], words[1], piece.text),
                    nearest(piece.text, words));
        }
    }

    void finishPeriod()
    {
        QTimeZone zone = m_context.zone;
        if (m_zone) {
            zone = QTimeZone(m_zone->text.toLatin1());
            if (!zone.isValid()) {
                QStringList known;
                for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
                    known << QString::fromLatin1(id);
                const QString better = nearest(m_zone->text, known);
                QString message = FilterWords::tr("There is no zone “%1”.").arg(m_zone->text);
                if (!better.isEmpty())
                    message += QLatin1Char(' ') + FilterWords::tr("Did you mean “%1”?").arg(better);
                problem(m_zone->at, m_zone->length, message, better);
                return;
            }
            if (!m_when)
                problem(m_zone->at, m_zone->length, FilterWords::tr("A zone needs a period: add “when:”."));
        }
        if (m_when)
            takePeriod(*m_when, zone);
    }

    void takePeriod(const Piece &piece, const QTimeZone &zone)
    {
        if (const auto preset = presetOfKey(piece.text)) {
            // By another zone's calendar it cannot move along with this one's.
            if (zone == m_context.zone)
                m_reading.choice.preset = preset;
            const Span span = presetSpan(*preset, m_context.now, zone, m_context.firstDayOfWeek);
            filter().from = span.from;
            filter().to = span.to;
            return;
        }
        const qsizetype dots = piece.text.indexOf(QStringLiteral(".."));
        const QString from = dots < 0 ? piece.text : piece.text.left(dots);
        const QString to = dots < 0 ? piece.text : piece.text.mid(dots + 2);
        const auto first = momentSpan(from, zone);
        const auto last = momentSpan(to, zone);
        if (!from.isEmpty() && !first)
            sayBadDate(from, piece.at + (piece.quoted ? 1 : 0), dots < 0);
        else if (!to.isEmpty() && !last)
            sayBadDate(to, piece.at + (piece.quoted ? 1 : 0) + dots + 2, false);
        else if (first && last && *first->from > *last->to)
            problem(piece.at, piece.length, FilterWords::tr("The period ends before it begins."),
                    QString(to + QStringLiteral("..") + from));
        else if (!first && !last)
            problem(piece.at, piece.length, FilterWords::tr("The period has no end: write 2026-03-01..2026-03-31."));
        if (first)
            filter().from = first->from;
        if (last)
            filter().to = last->to;
    }

    void sayBadDate(const QString &written, qsizetype at, bool alone)
    {
        static const QRegularExpression digits(QStringLiteral("^[0-9]"));
        QStringList keys;
        for (const PeriodPreset preset : periodPresets())
            keys << presetKey(preset);
        const QString better = alone && !written.contains(digits) ? nearest(written, keys) : QString();
        problem(at, written.size(),
                better.isEmpty()
                    ? FilterWords::tr("“%1” is not a date. Write it like 2026-03-31 or 2026-03-31T14:30.").arg(written)
                    : FilterWords::tr("“%1” is not a period. Did you mean “%2”?").arg(written, better),
                better);
    }

    void finishWords()
    {
        if (!m_words.isEmpty() && !m_without.isEmpty()) {
            const Piece &piece = m_without.first();
            problem(piece.at, piece.length, FilterWords::tr("Words can be looked for or left out, not both at once."));
            return;
        }
        if (m_without.size() > 1) {
            const Piece &piece = m_without[1];
            problem(piece.at, piece.length,
                    FilterWords::tr("Words can be left out once. -\"a b\" leaves out what has both of them."));
            return;
        }
        const QList<Piece> &pieces = m_without.isEmpty() ? m_words : m_without;
        QStringList words;
        for (const Piece &piece : pieces)
            words << piece.text;
        filter().words = words.join(QLatin1Char(' '));
        filter().except.setFlag(Part::Words, !m_without.isEmpty() && filter().has(Part::Words));
    }

    const QString &m_text;
    const FilterContext &m_context;
    qsizetype m_at = 0;
    FilterReading m_reading;
    EntryFilter::Parts m_seen;
    std::optional<Piece> m_when;
    std::optional<Piece> m_zone;
    QList<Piece> m_words;
    QList<Piece> m_without;
    bool m_bad = false;
};

} // namespace

FilterReading readFilter(const QString &text, const FilterContext &context)
{
    return Reader(text, context).read();
}

} // namespace desk::models
