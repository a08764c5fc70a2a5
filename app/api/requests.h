// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"
#include "app/domain/instant.h"
#include "app/domain/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// What goes to the service: queries and bodies. Empty texts and absent optionals are left out.
namespace desk::api {

struct ContactQuery {
    QString search = {}; ///< full text over name, e-mail and phone
    QString email = {};  ///< exact
    QString phone = {};  ///< exact
    QString tag = {};
    QString sort = {}; ///< createdAt, -createdAt, updatedAt, -updatedAt, name, -name
    int page = 1;
    int limit = 20;
};

struct EntryQuery {
    int page = 1;
    int limit = 100;
    QString contactId = {};
    QString configId = {};
    QString sourceId = {};
    std::optional<domain::Instant> from = {}; ///< occurredAt, inclusive
    std::optional<domain::Instant> to = {};   ///< occurredAt, inclusive
    QString sort = {};                        ///< occurredAt, -occurredAt, createdAt, -createdAt
};

struct ContactWrite {
    std::optional<QString> firstName = {};
    std::optional<QString> lastName = {};
    std::optional<QString> name = {};
    std::optional<QString> email = {};
    std::optional<QString> phone = {};
    std::optional<QString> company = {};
    std::optional<QString> website = {};
    std::optional<QString> address = {};
    std::optional<QString> city = {};
    std::optional<QString> state = {};
    std::optional<QString> country = {};
    std::optional<QString> zipCode = {};
    std::optional<QString> ianaTimezone = {};
    std::optional<QString> source = {};
    std::optional<QString> note = {};
    std::optional<bool> isTestContact = {};
};

struct CustomFieldWrite {
    QString key = {};
    QString label = {};
    domain::CustomFieldType type = domain::CustomFieldType::Text;
    std::optional<int> displayOrder = {};
    std::optional<bool> isActive = {};
};

struct ConfigWrite {
    std::optional<QString> name = {}; ///< create only
    std::optional<QString> displayName = {};
    std::optional<QString> description = {}; ///< a null QString writes null
    std::optional<QString> icon = {};
    std::optional<bool> valueRequired = {};
    std::optional<QString> revenueCategory = {};
    std::optional<bool> trackNewOnly = {};
    std::optional<bool> isActive = {};
};

/// `fieldMappings` is JSON text, written as it is; it and `direct` exclude each other.
struct SourceCreate {
    QString name = {};
    std::optional<QByteArray> fieldMappings = {};
    bool direct = false;          ///< mode: direct
    QString revenueCurrency = {}; ///< with `direct`
};

struct SourceUpdate {
    std::optional<QString> name = {};
    std::optional<bool> isActive = {};
    std::optional<QByteArray> fieldMappings = {}; ///< replaces the stored mapping in full
    bool direct = false;
    QString revenueCurrency = {};
};

[[nodiscard]] QByteArray toJson(const ContactWrite &contact);
[[nodiscard]] QByteArray toJson(const CustomFieldWrite &field);
[[nodiscard]] QByteArray toJson(const ConfigWrite &config);
[[nodiscard]] QByteArray toJson(const SourceCreate &source);
[[nodiscard]] QByteArray toJson(const SourceUpdate &source);

/// How far a request that must not be repeated has come.
enum class Delivery {
    NotSent,        ///< certainly nothing of it left this machine
    MayHaveArrived, ///< something of it was written, and no whole answer came
    Answered,       ///< a whole answer came, whatever it says
};

/// What became of one attempt to create an entry.
struct EntryOutcome {
    Delivery delivery = Delivery::NotSent;
    std::optional<domain::ConversionEntry> entry = {}; ///< the stored entry, when the answer could be read
    std::optional<domain::Error> error = {};           ///< set exactly when `entry` is not
    int httpStatus = 0;
    QString requestId = {};
    QByteArray answer = {}; ///< the answer's body, at most 64 KB of it, redacted
    int attempts = 0;       ///< requests that went out: 0 or 1

    enum class Verdict {
        Stored,
        Refused, ///< the service said no, nothing is stored: 4xx
        NotSent, ///< nothing is stored, it may be tried again
        InDoubt, ///< it may be stored or not: lost connection, time-out, 5xx, success with an unreadable answer
    };
    [[nodiscard]] Verdict verdict() const;
};

/// What a webhook answered.
struct WebhookOutcome {
    bool success = false;
    QString entryId = {}; ///< empty when none was created
    QString configId = {};
    QString contactId = {};
    std::optional<qint64> processingMilliseconds = {};
    bool testMode = false; ///< the source has no mapping: the payload was kept for review
    bool inactive = false; ///< the config or the source is paused
    QByteArray raw = {};
};

} // namespace desk::api
