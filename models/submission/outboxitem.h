// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/submission/submission.h"

#include <QLocale>
#include <QString>

namespace desk::models {

/// One submission as the list shows it: everything but the request and the history, so that a hundred thousand of
/// them stay small. Texts are for the operator.
struct OutboxItem {
    qint64 id = 0;
    submission::State state = submission::State::Draft;
    QString contactName;
    QString sourceName;
    std::optional<domain::Decimal> value;
    QString currency;
    domain::Instant createdAt;
    domain::Instant changedAt;
    QString entryId;
    QString what;             ///< what happened last, one line
    bool needsPerson = false; ///< refused, or a doubt that the program cannot settle by itself

    bool operator==(const OutboxItem &) const = default;
    [[nodiscard]] static OutboxItem from(const submission::Submission &submission);
};

[[nodiscard]] QString stateWord(submission::State state);
/// Name of an icon of the resource file.
[[nodiscard]] QString stateIcon(submission::State state);
/// `31,000` or `499.99`: minor digits of the currency, grouped as the locale does, no digit lost.
[[nodiscard]] QString amountText(const domain::Decimal &value, const QString &currency, const QLocale &locale);
/// `499.99 EUR`; a dash without a value.
[[nodiscard]] QString moneyText(const std::optional<domain::Decimal> &value, const QString &currency,
                                const QLocale &locale);
/// `1.2 MB`, `412 bytes`.
[[nodiscard]] QString sizeText(qint64 bytes, const QLocale &locale);

} // namespace desk::models
