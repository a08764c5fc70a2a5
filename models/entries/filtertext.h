// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/entryfilter.h"
#include "models/entries/period.h"

#include <QStringList>

/// A whole filter as one line of text, to type, to keep and to pass on:
///
///     when:2026-03-01..2026-03-31 zone:Europe/Berlin source:"Phone orders" -currency:EUR,USD value:100..500
///     is:entered-here mira okafor
///
/// A minus sign before a part turns it round. Keys and fixed words are the same in every language, numbers have a
/// point, so that a text means the same to whoever gets it. Pure functions.
namespace desk::models {

struct FilterName {
    QString id;
    QString name;
    QString detail; ///< a contact's e-mail, a source's conversion; a contact is found by it too
};

/// What a text is read and written with.
struct FilterContext {
    QList<FilterName> conversions;
    QList<FilterName> sources;
    QList<FilterName> contacts; ///< those that are known; others are found elsewhere, see FilterProblem::contact
    QStringList currencies;     ///< of the local copy; ISO 4217 codes are known anyway
    QTimeZone zone = QTimeZone::utc();
    domain::Instant now;
    Qt::DayOfWeek firstDayOfWeek = Qt::Monday;
};

/// A filter, and what its period was chosen as: with a preset, from and to move with the calendar.
struct FilterChoice {
    store::EntryFilter filter;
    std::optional<PeriodPreset> preset;
    bool operator==(const FilterChoice &) const = default;
    /// Sets the period of the preset, if there is one, by the clock of today.
    void refresh(domain::Instant now, const QTimeZone &zone, Qt::DayOfWeek firstDayOfWeek);
};

/// Something in the text that cannot be understood.
struct FilterProblem {
    qsizetype at = 0; ///< in UTF-16 units
    qsizetype length = 0;
    QString message; ///< a whole sentence, translated
    QString better;  ///< what was probably meant, to put in its place; may be empty
    QString contact; ///< a contact's name that is not among the known ones: worth looking for
};

struct FilterReading {
    FilterChoice choice; ///< of what could be understood; use it only without problems
    QList<FilterProblem> problems;
    /// Names that stand for a contact among the known ones. Others may be called the same: look before using it.
    QStringList contactNames;
};

[[nodiscard]] FilterReading readFilter(const QString &text, const FilterContext &context);
/// The text that readFilter() reads as the same filter. Names stand for ids where they are clear; without names in the
/// context it is made of ids alone and lasts when things are renamed.
[[nodiscard]] QString writeFilter(const FilterChoice &choice, const FilterContext &context);

/// What can stand where the cursor is.
struct FilterCompletion {
    struct Offer {
        QString text; ///< to put in the place
        QString title;
        QString detail;
    };
    qsizetype at = 0;
    qsizetype length = 0; ///< what is replaced
    QList<Offer> offers;
    QString contact; ///< what was typed of a contact's name: more of them can be looked for
};
[[nodiscard]] FilterCompletion completeFilter(const QString &text, qsizetype cursor, const FilterContext &context);

/// The name of a part, translated: "Period".
[[nodiscard]] QString partTitle(store::EntryFilter::Part part);
/// All parts, as they stand in a text and in the filter bar.
[[nodiscard]] QList<store::EntryFilter::Part> filterParts();
/// What a part is set to, in words and without the turning round: "Phone orders, Web shop"; long lists are counted.
[[nodiscard]] QString partText(const store::EntryFilter &filter, store::EntryFilter::Part part,
                               const FilterContext &context);
/// The part as a phrase of its own: "Source: not Phone orders", "Not entered here".
[[nodiscard]] QString partPhrase(const FilterChoice &choice, store::EntryFilter::Part part,
                                 const FilterContext &context);

} // namespace desk::models
