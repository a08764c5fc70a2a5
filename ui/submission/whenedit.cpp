// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/whenedit.h"

#include "models/submission/whentext.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QCalendarWidget>
#include <QDateTime>
#include <QKeyEvent>
#include <QTextCharFormat>
#include <QTimeEdit>

namespace desk::ui {

using domain::Instant;

namespace {

/// Calendar and clock under the field. Enter takes, Escape leaves.
class WhenPopup : public QFrame
{
public:
    WhenPopup(WhenEdit *edit, Instant start) : QFrame(edit, Qt::Popup), m_edit(edit)
    {
        setObjectName(QStringLiteral("whenPopup"));
        setAttribute(Qt::WA_DeleteOnClose);
        setProperty("role", QStringLiteral("card"));
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(start.milliseconds(), edit->zone());
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(unit(12), unit(12), unit(12), unit(12));
        column->setSpacing(unit(8));
        m_calendar = new QCalendarWidget(this);
        m_calendar->setObjectName(QStringLiteral("whenCalendar"));
        m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        m_calendar->setDateRange(QDate(1, 1, 1), QDate(9999, 12, 31));
        m_calendar->setSelectedDate(moment.date());
        dress();
        column->addWidget(m_calendar);
        auto *row = new QHBoxLayout;
        row->setSpacing(unit(8));
        m_clock = new QTimeEdit(moment.time(), this);
        m_clock->setObjectName(QStringLiteral("whenClock"));
        m_clock->setDisplayFormat(QStringLiteral("HH:mm:ss"));
        m_clock->setAccessibleName(WhenEdit::tr("Time"));
        row->addWidget(m_clock);
        row->addWidget(new QLabel(models::zoneText(edit->zone()), this), 1);
        //: Button: the entry happens at the moment of sending
        auto *atSending = new QPushButton(WhenEdit::tr("When sent"), this);
        auto *take = new QPushButton(WhenEdit::tr("Use this time"), this);
        take->setObjectName(QStringLiteral("whenTake"));
        take->setDefault(true);
        row->addWidget(atSending);
        row->addWidget(take);
        column->addLayout(row);
        connect(m_calendar, &QCalendarWidget::activated, this, &WhenPopup::take);
        connect(take, &QPushButton::clicked, this, &WhenPopup::take);
        connect(atSending, &QPushButton::clicked, this, [this] {
            m_edit->clear();
            Q_EMIT m_edit->textEdited(QString());
            close();
        });
        m_calendar->setFocus();
    }

private:
    /// In the theme's colours: the style's own are a blue bar, green arrows and red weekends.
    void dress()
    {
        QTextCharFormat day;
        day.setForeground(tokens().text);
        m_calendar->setWeekdayTextFormat(Qt::Saturday, day);
        m_calendar->setWeekdayTextFormat(Qt::Sunday, day);
        QTextCharFormat head;
        head.setForeground(tokens().text2);
        head.setBackground(tokens().base);
        head.setFont(Theme::instance().font(Type::Head));
        m_calendar->setHeaderTextFormat(head);
        if (auto *bar = m_calendar->findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar")))
            bar->setBackgroundRole(QPalette::Base);
        const std::pair<const char *, const char *> arrows[] = {{"qt_calendar_prevmonth", "chevron-left"},
                                                                {"qt_calendar_nextmonth", "chevron-right"}};
        for (const auto &[part, name] : arrows) {
            if (auto *button = m_calendar->findChild<QToolButton *>(QLatin1String(part))) {
                button->setIcon(icon(name));
                button->setIconSize({unit(16), unit(16)});
            }
        }
    }
    void take()
    {
        const QDateTime moment(m_calendar->selectedDate(), m_clock->time(), m_edit->zone());
        m_edit->setInstant(Instant(moment.toMSecsSinceEpoch()));
        close();
    }

    WhenEdit *m_edit;
    QCalendarWidget *m_calendar;
    QTimeEdit *m_clock;
};

} // namespace

WhenEdit::WhenEdit(QWidget *parent) : QLineEdit(parent), m_zone(QTimeZone::systemTimeZone())
{
    //: Placeholder of the field "When": left empty, the entry happens at the moment of sending
    setPlaceholderText(tr("When it is sent"));
    QAction *calendar = addAction(icon("calendar"), QLineEdit::LeadingPosition);
    calendar->setToolTip(tr("Choose from a calendar (Down)"));
    connect(calendar, &QAction::triggered, this, &WhenEdit::openCalendar);
}

void WhenEdit::setZone(const QTimeZone &zone)
{
    m_zone = zone;
}

std::optional<Instant> WhenEdit::instant() const
{
    const auto reading = models::readWhen(text(), m_zone, locale(), Instant::now());
    return reading ? std::optional(reading->instant) : std::nullopt;
}

bool WhenEdit::isReadable() const
{
    return text().trimmed().isEmpty() || instant().has_value();
}

QString WhenEdit::explanation() const
{
    const QString zone = models::zoneText(m_zone);
    if (text().trimmed().isEmpty()) {
        //: %1: a time zone
        return tr("Left empty: the moment of sending. Times are read in %1.").arg(zone);
    }
    const auto reading = models::readWhen(text(), m_zone, locale(), Instant::now());
    if (!reading) {
        return tr("This cannot be read as a time. For example: %1, or 2026-03-01T09:00:00Z, or “yesterday 14:02”.")
            .arg(models::whenText(Instant::now(), m_zone, locale()));
    }
    const QString utc = models::momentText(reading->instant, QTimeZone::utc(), locale());
    if (reading->skippedHour) {
        //: %1: a time zone, %2: the time that is used instead
        return tr("The clocks in %1 skip this time. Used: %2 UTC.").arg(zone, utc);
    }
    if (zone == QLatin1String("UTC"))
        return tr("%1 UTC").arg(utc);
    //: %1: date and time in the operator's zone, %2: that zone, %3: the same in UTC
    return tr("%1 in %2, %3 UTC").arg(models::momentText(reading->instant, m_zone, locale()), zone, utc);
}

void WhenEdit::setInstant(Instant instant)
{
    setText(models::whenText(instant, m_zone, locale()));
    Q_EMIT textEdited(text());
}

void WhenEdit::openCalendar()
{
    auto *popup = new WhenPopup(this, instant().value_or(Instant::now()));
    connect(popup, &QObject::destroyed, this, [this] { setFocus(Qt::PopupFocusReason); });
    popup->adjustSize();
    popup->move(mapToGlobal(QPoint(0, height() + unit(2))));
    popup->show();
}

void WhenEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_F4) {
        openCalendar();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace desk::ui
