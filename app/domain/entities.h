// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/decimal.h"
#include "app/domain/instant.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

/// The service's things as plain values. Ids are UUID texts as the server wrote them. `raw` is the whole JSON object as
/// the server sent it, so that fields this program does not name are kept. Absent and null are both nullopt.
namespace desk::domain {

struct Business {
    QString id;
    QString name;
    QByteArray raw;
    bool operator==(const Business &) const = default;
};

struct Contact {
    QString id;
    std::optional<QString> firstName;
    std::optional<QString> lastName;
    std::optional<QString> name;
    std::optional<QString> email;
    std::optional<QString> phone;
    std::optional<QString> company;
    std::optional<QString> website;
    std::optional<QString> address;
    std::optional<QString> city;
    std::optional<QString> state;
    std::optional<QString> country;
    std::optional<QString> zipCode;
    std::optional<QString> ianaTimezone;
    std::optional<QString> source;
    std::optional<QString> note;
    bool isTestContact = false;
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;
    QByteArray raw;
    bool operator==(const Contact &) const = default;
    /// What to call this contact: name, else first and last name, else e-mail, else phone, else the id.
    [[nodiscard]] QString displayName() const;
};

enum class CustomFieldType { Text, Number, Date, Email, Phone, Url, SingleSelect, MultiSelect, Unknown };

struct CustomField {
    QString id;
    QString key;
    QString label;
    CustomFieldType type = CustomFieldType::Text;
    int displayOrder = 0;
    bool isActive = true;
    QByteArray raw;
    bool operator==(const CustomField &) const = default;
};

/// "TEXT", "NUMBER", ... as the API writes them; anything else is Unknown (read as text).
[[nodiscard]] CustomFieldType customFieldTypeFromText(QStringView text);
[[nodiscard]] QString customFieldTypeText(CustomFieldType type);

struct ConversionConfig {
    QString id;
    QString name; ///< the key, for example booked_call
    std::optional<QString> displayName;
    std::optional<QString> description;
    std::optional<QString> icon;
    bool isActive = true;
    bool isStandard = false;
    bool isDeletable = true;
    bool valueRequired = false;
    bool trackNewOnly = false;
    QString revenueCategory; ///< CASH_COLLECTED, LTV_ONLY or empty
    int displayOrder = 0;
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;
    QByteArray raw;
    bool operator==(const ConversionConfig &) const = default;
    [[nodiscard]] QString title() const { return displayName.value_or(name); }
};

struct ConversionSource {
    QString id;
    QString configId;
    QString name;
    QString
        sourceType; ///< WEBHOOK, STRIPE_WEBHOOK, ...: an open set; empty when the server left it out (means WEBHOOK)
    bool isActive = true;
    /// JSON text of the stored mapping, exactly as the server sent it; "null" or empty when there is none.
    QByteArray fieldMappings;
    std::optional<QString> webhookUrl; ///< a credential: show masked, never log
    qint64 totalRequests = 0;
    qint64 successRequests = 0;
    qint64 failureRequests = 0;
    std::optional<Instant> lastUsedAt;
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;
    QByteArray raw;
    bool operator==(const ConversionSource &) const = default;
    [[nodiscard]] bool isWebhook() const { return sourceType.isEmpty() || sourceType == QLatin1String("WEBHOOK"); }
};

struct ConversionEntry {
    QString id;
    std::optional<QString> sourceId;
    std::optional<QString> contactId;
    std::optional<Decimal> eventValue;
    std::optional<QString> currency;
    std::optional<Decimal> expense;
    Instant occurredAt;
    std::optional<Instant> createdAt;
    std::optional<QString> configId;
    std::optional<QString> configName;
    std::optional<QString> contactName;
    std::optional<QString> contactEmail;
    std::optional<QString> attributionSource;
    std::optional<QString> attributionCampaign;
    std::optional<QString> attributionCampaignId;
    std::optional<QString> attributionAd;
    std::optional<QString> attributionAdId;
    QByteArray raw;
    bool operator==(const ConversionEntry &) const = default;
};

/// Both shapes of the API's pagination, made one.
struct PageInfo {
    qint64 total = 0;
    int page = 1;
    int limit = 0;
    bool hasMore = false;
    bool operator==(const PageInfo &) const = default;
};

template<typename T>
struct Page {
    QList<T> items;
    PageInfo info;
};

} // namespace desk::domain
