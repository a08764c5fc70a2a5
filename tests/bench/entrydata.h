// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"
#include "app/domain/result.h"

#include <array>
#include <functional>
#include <random>

namespace desk::bench {

/// The profile that the generated entries belong to.
inline const QString entryProfile = QStringLiteral("bench");

/// The entries of a business over three years, the same for the same seed: 20 sources of very different size, 5
/// conversions, 200,000 contacts, campaigns that end, entered in the order of time with some backdated.
///
/// What searches can count on: the contact "Quentin Xylander" has 5 entries; one contact in 40 is called "Anna"; the
/// source "Webshop checkout" has 40 % of all entries and "Trade fair" one in 2,000; the source "Old booking form" ended
/// after the first year, and so did the campaign "Aurora launch"; JPY is one entry in 200.
class EntryGenerator
{
public:
    /// `withRare`: whether the contact with 5 entries is among them.
    explicit EntryGenerator(qint64 total, quint32 seed = 7, bool withRare = true);

    /// The next ones in the order of arrival.
    [[nodiscard]] QList<domain::ConversionEntry> next(qint64 count);

    static constexpr int sources = 20;
    static constexpr int configs = 5;
    static constexpr int contacts = 200'000;
    static constexpr qint64 firstTime = 1'672'531'200'000; ///< 2023-01-01
    static constexpr qint64 lastTime = 1'767'225'600'000;  ///< 2026-01-01
    static constexpr int rareContact = contacts;           ///< Quentin Xylander

    [[nodiscard]] static QString sourceId(int source);
    [[nodiscard]] static QString sourceName(int source);
    [[nodiscard]] static QString configId(int config);
    [[nodiscard]] static QString contactId(int contact);
    static constexpr int webshop = 0;
    static constexpr int oldForm = 18;
    static constexpr int tradeFair = 19;

private:
    [[nodiscard]] domain::ConversionEntry make(qint64 number);
    void attribute(domain::ConversionEntry &entry, qint64 at);
    [[nodiscard]] quint32 below(quint32 end) { return static_cast<quint32>(m_random()) % end; }

    std::mt19937_64 m_random;
    qint64 m_total;
    bool m_withRare;
    qint64 m_made = 0;
};

/// Fills a new workspace file with that many entries (and their sources, and 600 submissions of this computer, 60 of
/// which were stored otherwise than predicted). `progress` is told how many are in now and then. Indexes are built at
/// the end, which is much quicker; what comes of it is the same. From two million on, twenty entries each are made of
/// one (with an id and times of their own, but its raw object's times).
[[nodiscard]] domain::Result<void> generateEntries(const QString &file, qint64 total,
                                                   const std::function<void(qint64)> &progress);

} // namespace desk::bench
