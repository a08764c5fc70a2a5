// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/target.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace desk::models {

/// One line of an integration's settings.
struct IntegrationRow {
    QString name;   ///< in words: "Webhook event", a target's label
    QString hint;   ///< beside the name: a target's group, or the key as it is stored
    QString value;  ///< empty for one whose parts follow, indented
    QString remark; ///< what it means, where that is known
    int depth = 0;
    bool operator==(const IntegrationRow &) const = default;
};

struct IntegrationSection {
    enum class Kind { Events, Filters, Qualification, Transforms, Paths, Settings };
    Kind kind = Kind::Settings;
    std::vector<IntegrationRow> rows;
    bool operator==(const IntegrationSection &) const = default;
};

/// The stored settings of an integration source, sorted by what they are for; everything in it is in one of the
/// sections, what nobody knows as it is. Sections without rows are left out. Values that look like secrets are masked.
/// Empty for a text that is no JSON object. Pure.
[[nodiscard]] std::vector<IntegrationSection> integrationSections(const QByteArray &json,
                                                                  const mapping::TargetCatalog &catalog);

/// "Which events it takes"
[[nodiscard]] QString sectionTitle(IntegrationSection::Kind kind);
/// "webhookEvent" -> "Webhook event"
[[nodiscard]] QString settingName(const QString &key);

} // namespace desk::models
