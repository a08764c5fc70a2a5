// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/periodpopup.h"

#include "app/domain/display.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>

namespace desk::ui {

using domain::Instant;
using models::PeriodPreset;
using models::Span;
using models::WallTime;

namespace {

/// The edits show what a clock shows; an hour that the computer's own zone skips must not be skipped in them.
QDateTime asShown(const WallTime &wall)
{
    return {wall.date, wall.time, Qt::UTC};
}

} // namespace

PeriodPopup::PeriodPopup(const QTimeZone &own, QWidget *parent) : FilterPopup(parent), m_own(own)
{
    setAccessibleName(tr("Period"));
    body()->addLayout(newPresets());
    body()->addWidget(newHairline(Qt::Horizontal, this));
    body()->addLayout(newEnds());
    m_problem = newLabel(tr("The period ends before it begins."), "error", this);
    m_problem->hide();
    body()->addWidget(m_problem);
    auto *zones = new QHBoxLayout;
    zones->setSpacing(unit(12));
    //: after this: "Europe/Berlin" and "UTC", one of them chosen
    QLabel *clock = newLabel(tr("By the clock of"), "secondary", this);
    zones->addWidget(clock);
    m_byOwn = new QRadioButton(QString::fromLatin1(m_own.id()), this);
    m_byUtc = new QRadioButton(QStringLiteral("UTC"), this);
    m_byOwn->setAccessibleName(tr("By the clock of %1").arg(m_byOwn->text()));
    m_byUtc->setAccessibleName(tr("By the clock of %1").arg(m_byUtc->text()));
    if (m_own == QTimeZone::utc()) { // nothing to choose
        clock->setText(m_byUtc->accessibleName());
        m_byOwn->hide();
        m_byUtc->hide();
    }
    zones->addWidget(m_byOwn);
    zones->addWidget(m_byUtc);
    zones->addStretch();
    body()->addLayout(zones);
    connect(m_byOwn, &QRadioButton::clicked, this, [this] { chooseZone(m_own); });
    connect(m_byUtc, &QRadioButton::clicked, this, [this] { chooseZone(QTimeZone::utc()); });
    setPeriod({}, {}, QTimeZone::utc());
}

QGridLayout *PeriodPopup::newPresets()
{
    constexpr int columns = 3;
    auto *grid = new QGridLayout;
    grid->setSpacing(unit(4));
    int at = 0;
    const auto add = [&](const QString &name, std::optional<PeriodPreset> preset) {
        QPushButton *button = newButton(name, nullptr, ButtonKind::Quiet, this);
        setDense(button);
        button->setCheckable(true);
        button->setAutoDefault(false);
        grid->addWidget(button, at / columns, at % columns);
        ++at;
        m_presetButtons << button;
        connect(button, &QPushButton::clicked, this, [this, preset] {
            take(preset ? models::presetSpan(*preset, Instant::now(), m_zone, QLocale().firstDayOfWeek()) : Span(),
                 preset);
            close();
        });
    };
    const QList<PeriodPreset> presets = models::periodPresets();
    for (const PeriodPreset preset : presets)
        add(models::presetTitle(preset), preset);
    //: no limit on the period
    add(tr("All time"), {});
    return grid;
}

QGridLayout *PeriodPopup::newEnds()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(unit(8));
    grid->setVerticalSpacing(unit(6));
    //: the beginning of a period; after it, a date and a time
    m_hasFrom = new QCheckBox(tr("From"), this);
    //: the end of a period; after it, a date and a time
    m_hasTo = new QCheckBox(tr("To"), this);
    m_from = new QDateTimeEdit(this);
    m_to = new QDateTimeEdit(this);
    m_from->setAccessibleName(tr("Beginning of the period"));
    m_to->setAccessibleName(tr("End of the period"));
    int row = 0;
    for (const auto &[box, edit] : {std::pair(m_hasFrom, m_from), std::pair(m_hasTo, m_to)}) {
        edit->setTimeSpec(Qt::UTC);
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(domain::dateForm() + QStringLiteral("  HH:mm:ss"));
        grid->addWidget(box, row, 0);
        grid->addWidget(edit, row, 1);
        connect(box, &QCheckBox::toggled, edit, &QWidget::setEnabled);
        ++row;
    }
    QPushButton *apply = newButton(tr("Apply"), nullptr, ButtonKind::Outlined, this);
    grid->addWidget(apply, row - 1, 2);
    grid->setColumnStretch(1, 1);
    connect(apply, &QPushButton::clicked, this, &PeriodPopup::apply);
    return grid;
}

void PeriodPopup::setPeriod(const Span &span, std::optional<PeriodPreset> preset, const QTimeZone &zone)
{
    m_zone = zone;
    m_span = span;
    m_preset = preset;
    m_problem->hide();
    const Span today = models::presetSpan(PeriodPreset::Today, Instant::now(), zone, Qt::Monday);
    m_hasFrom->setChecked(span.from || !span.to);
    m_hasTo->setChecked(span.to || !span.from);
    m_from->setEnabled(m_hasFrom->isChecked());
    m_to->setEnabled(m_hasTo->isChecked());
    m_from->setDateTime(asShown(models::wallTime(span.from.value_or(*today.from), zone)));
    m_to->setDateTime(asShown(models::wallTime(span.to.value_or(*today.to), zone)));
    const QList<PeriodPreset> presets = models::periodPresets();
    for (qsizetype i = 0; i < m_presetButtons.size(); ++i) {
        const bool last = i == presets.size();
        const bool chosen = last ? span.isOpen() : preset == presets[i];
        m_presetButtons[i]->setChecked(chosen);
        setButtonKind(m_presetButtons[i], chosen ? ButtonKind::Outlined : ButtonKind::Quiet);
    }
    (m_zone == m_own && m_own != QTimeZone::utc() ? m_byOwn : m_byUtc)->setChecked(true);
}

void PeriodPopup::apply()
{
    Span span;
    if (m_hasFrom->isChecked())
        span.from = models::firstMoment({m_from->date(), m_from->time()}, m_zone);
    if (m_hasTo->isChecked()) // all of the second that is named
        span.to = models::lastMoment(
            {m_to->date(), QTime(m_to->time().hour(), m_to->time().minute(), m_to->time().second(), 999)}, m_zone);
    const bool backwards = span.from && span.to && *span.from > *span.to;
    m_problem->setVisible(backwards);
    adjustSize();
    if (backwards)
        return;
    take(span, {});
    close();
}

void PeriodPopup::take(const Span &span, std::optional<PeriodPreset> preset)
{
    if (m_span == span && m_preset == preset)
        return;
    setPeriod(span, preset, m_zone);
    Q_EMIT changed();
}

void PeriodPopup::chooseZone(const QTimeZone &zone)
{
    if (m_zone == zone)
        return;
    m_zone = zone;
    Q_EMIT zoneChosen();
}

} // namespace desk::ui
