// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <QLineEdit>
#include <QTimeZone>

#include <optional>

namespace desk::ui {

/// A moment, typed in many forms or picked from a calendar, in the operator's zone. Empty means the moment of sending.
class WhenEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit WhenEdit(QWidget *parent = nullptr);

    void setZone(const QTimeZone &zone);
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    /// What the text is read as; null for an empty and for an unreadable text.
    [[nodiscard]] std::optional<domain::Instant> instant() const;
    [[nodiscard]] bool isReadable() const;
    /// "14:02:31 UTC": the same moment there; what an empty text means; why a text cannot be read.
    [[nodiscard]] QString explanation() const;
    void setInstant(domain::Instant instant);

public Q_SLOTS:
    void openCalendar();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTimeZone m_zone;
};

} // namespace desk::ui
