// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/periodpopup.h"

#include "app/domain/display.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QDateEdit>
#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace desk::ui {

QString periodText(const Period &period)
{
    const QLocale locale;
    const auto full = [&locale](QDate date) { return locale.toString(date, domain::dateForm()); };
    if (period.isOpen())
        return {};
    if (!period.to)
        //: %1 is a date
        return PeriodPopup::tr("since %1").arg(full(*period.from));
    if (!period.from)
        //: %1 is a date
        return PeriodPopup::tr("until %1").arg(full(*period.to));
    if (*period.from == *period.to)
        return full(*period.from);
    QString pattern = domain::dateForm();
    if (period.from->year() == period.to->year())
        pattern = period.from->month() == period.to->month()
                      //: The first day of a period within one month, in Qt's form: "1" in "1 to 22 Nov 2026"
                      ? PeriodPopup::tr("d")
                      : domain::dayForm();
    //: a period: %1 and %2 are dates, the first one perhaps without month and year
    return PeriodPopup::tr("%1 to %2").arg(locale.toString(*period.from, pattern), full(*period.to));
}

PeriodPopup::PeriodPopup(QWidget *parent) : FilterPopup(parent), m_from(new QDateEdit(this)), m_to(new QDateEdit(this))
{
    setAccessibleName(tr("Period"));
    auto *grid = new QGridLayout;
    grid->setSpacing(unit(4));
    const QDate today = QDateTime::currentDateTimeUtc().date();
    int at = 0;
    for (const auto &[name, period] : presets(today)) {
        QPushButton *button = newButton(name, nullptr, ButtonKind::Quiet, this);
        setDense(button);
        grid->addWidget(button, at / 2, at % 2);
        ++at;
        connect(button, &QPushButton::clicked, this, [this, period = period] {
            take(period);
            close();
        });
    }
    body()->addLayout(grid);
    body()->addWidget(newHairline(Qt::Horizontal, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(unit(8));
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(domain::dateForm());
        edit->setDate(today);
    }
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    row->addWidget(m_from);
    //: between two dates: from ... to ...
    row->addWidget(newLabel(tr("to"), "secondary", this));
    row->addWidget(m_to);
    QPushButton *apply = newButton(tr("Apply"), nullptr, ButtonKind::Outlined, this);
    row->addWidget(apply);
    body()->addLayout(row);
    body()->addWidget(newLabel(tr("Days are counted in UTC."), "hint", this));
    connect(apply, &QPushButton::clicked, this, [this] {
        const auto [first, last] = std::minmax(m_from->date(), m_to->date());
        take({first, last});
        close();
    });
}

QList<QPair<QString, Period>> PeriodPopup::presets(QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    const QDate lastMonth = month.addMonths(-1);
    return {
        {tr("Today"), {today, today}},
        {tr("Yesterday"), {today.addDays(-1), today.addDays(-1)}},
        {tr("Last 7 days"), {today.addDays(-6), today}},
        {tr("Last 30 days"), {today.addDays(-29), today}},
        {tr("This month"), {month, today}},
        {tr("Last month"), {lastMonth, month.addDays(-1)}},
        {tr("This year"), {QDate(today.year(), 1, 1), today}},
        //: no limit on the period
        {tr("All time"), {}},
    };
}

void PeriodPopup::setPeriod(const Period &period)
{
    m_period = period;
    if (period.from)
        m_from->setDate(*period.from);
    if (period.to)
        m_to->setDate(*period.to);
}

void PeriodPopup::take(const Period &period)
{
    if (m_period == period)
        return;
    setPeriod(period);
    Q_EMIT changed();
}

} // namespace desk::ui
