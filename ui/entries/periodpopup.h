// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entries/period.h"
#include "ui/entries/filterpopup.h"

class QCheckBox;
class QDateTimeEdit;
class QGridLayout;
class QLabel;
class QPushButton;
class QRadioButton;

namespace desk::ui {

/// A period: presets that move with the calendar, or two moments to the second of which either may be left open; and
/// whose clock counts, the operator's or UTC.
class PeriodPopup : public FilterPopup
{
    Q_OBJECT
public:
    /// `own` is the operator's zone; where it is UTC there is nothing to choose.
    PeriodPopup(const QTimeZone &own, QWidget *parent);

    void setPeriod(const models::Span &span, std::optional<models::PeriodPreset> preset, const QTimeZone &zone);
    [[nodiscard]] const models::Span &span() const { return m_span; }
    [[nodiscard]] std::optional<models::PeriodPreset> preset() const { return m_preset; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }

Q_SIGNALS:
    void zoneChosen();

private:
    QGridLayout *newPresets();
    QGridLayout *newEnds();
    void apply();
    void take(const models::Span &span, std::optional<models::PeriodPreset> preset);
    void chooseZone(const QTimeZone &zone);

    QTimeZone m_own;
    QTimeZone m_zone = QTimeZone::utc();
    models::Span m_span;
    std::optional<models::PeriodPreset> m_preset;
    QList<QPushButton *> m_presetButtons;
    QCheckBox *m_hasFrom = nullptr;
    QCheckBox *m_hasTo = nullptr;
    QDateTimeEdit *m_from = nullptr;
    QDateTimeEdit *m_to = nullptr;
    QLabel *m_problem = nullptr;
    QRadioButton *m_byOwn = nullptr;
    QRadioButton *m_byUtc = nullptr;
};

} // namespace desk::ui
