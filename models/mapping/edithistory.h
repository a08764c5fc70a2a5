// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace desk::models {

/// What one edit did to the JSON text of a mapping: the bytes between what stayed in front and what stayed behind.
/// Small, whatever the size of the mapping.
struct TextDelta {
    qsizetype front = 0; ///< bytes that stayed at the beginning
    qsizetype back = 0;  ///< bytes that stayed at the end
    QByteArray middle;   ///< UTF-8 that stands between them afterwards

    [[nodiscard]] static TextDelta between(const QByteArray &before, const QByteArray &after);
    /// Nothing when it does not fit this text.
    [[nodiscard]] std::optional<QByteArray> appliedTo(const QByteArray &before) const;
};

/// The steps of a mapping's undo history as they are kept in the workspace: whole versions when read, differences when
/// written. A value.
struct EditHistory {
    /// The newest that are written; older ones are dropped.
    static constexpr std::size_t mostSteps = 200;
    static constexpr qsizetype mostBytes = qsizetype{2} * 1024 * 1024;

    struct Step {
        QString text;     ///< what the step did, as Undo says it
        QByteArray after; ///< the mapping as JSON
    };
    QByteArray first; ///< the mapping before the first step
    std::vector<Step> steps;
    int index = 0; ///< so many of the steps are done; the others were undone

    /// The version that is shown.
    [[nodiscard]] const QByteArray &present() const;
    /// One step as it is written; see join().
    [[nodiscard]] static QByteArray stepJson(const QString &text, const QByteArray &before, const QByteArray &after);
    /// The whole from steps that are written already. The caller keeps to the limits.
    [[nodiscard]] static QByteArray join(const QByteArray &first, const std::vector<QByteArray> &steps, int index);
    [[nodiscard]] static std::optional<EditHistory> fromJson(const QByteArray &json);
};

} // namespace desk::models
