// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/timeline.h"

#include "app/domain/display.h"
#include "models/submission/outboxitem.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QDateTime>
#include <QTimeZone>

namespace desk::ui {

using submission::Event;
using submission::State;

namespace {

QString timeOf(domain::Instant instant)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(instant.milliseconds(), QTimeZone::systemTimeZone());
    return moment.time().toString(QStringLiteral("HH:mm:ss"));
}

QString dayOf(domain::Instant instant)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(instant.milliseconds(), QTimeZone::systemTimeZone());
    return QLocale().toString(moment.date(), domain::dateForm());
}

QString detailOf(const Event &event)
{
    QStringList parts;
    if (event.what == QLatin1String("sending"))
        parts.append(event.attempt <= 1 ? Timeline::tr("first try") : Timeline::tr("try %1").arg(event.attempt));
    if (!event.detail.isEmpty())
        parts.append(event.detail);
    // The sentence of an answer names its code and request by itself.
    if (event.httpStatus != 0 && event.state != State::Sent
        && !event.detail.contains(QString::number(event.httpStatus)))
        parts.append(Timeline::tr("The service answered %1.").arg(event.httpStatus));
    if (!event.requestId.isEmpty() && event.state != State::Sent && !event.detail.contains(event.requestId))
        parts.append(Timeline::tr("Request %1").arg(event.requestId));
    return parts.join(u'\n');
}

bool isBad(const Event &event)
{
    return event.state == State::Refused || event.what == QLatin1String("in-doubt")
           || event.what == QLatin1String("interrupted");
}

} // namespace

QString eventWords(const Event &event)
{
    if (event.what == QLatin1String("sending")) {
        return event.request.isEmpty()
                   ? Timeline::tr("Sent")
                   : Timeline::tr("Sent, %1").arg(models::sizeText(event.request.size(), QLocale()));
    }
    struct Words {
        const char *what;
        const char *text;
    };
    static constexpr Words words[] = {
        {"queued", QT_TRANSLATE_NOOP("desk::ui::Timeline", "Checked and queued")},
        {"held", QT_TRANSLATE_NOOP("desk::ui::Timeline", "Checked and held back")},
        {"released", QT_TRANSLATE_NOOP("desk::ui::Timeline", "Let go")},
        {"sent", QT_TRANSLATE_NOOP("desk::ui::Timeline", "Stored by the service")},
        {"refused", QT_TRANSLATE_NOOP("desk::ui::Timeline", "Refused by the service")},
        {"not-sent", QT_TRANSLATE_NOOP("desk::ui::Timeline", "Not sent: nobody could be reached")},
        {"rate-limited", QT_TRANSLATE_NOOP("desk::ui::Timeline", "Put back: too many requests")},
        {"unauthorized", QT_TRANSLATE_NOOP("desk::ui::Timeline", "Not accepted: the key lacks the right")},
        {"in-doubt", QT_TRANSLATE_NOOP("desk::ui::Timeline", "No answer that tells whether it arrived")},
        {"interrupted", QT_TRANSLATE_NOOP("desk::ui::Timeline", "The program ended while sending")},
        {"retry", QT_TRANSLATE_NOOP("desk::ui::Timeline", "To be sent again")},
        {"cancelled", QT_TRANSLATE_NOOP("desk::ui::Timeline", "Cancelled by you")},
        {"edited", QT_TRANSLATE_NOOP("desk::ui::Timeline", "Changed by you")},
        {"marked-arrived", QT_TRANSLATE_NOOP("desk::ui::Timeline", "Marked as arrived")},
        {"found", QT_TRANSLATE_NOOP("desk::ui::Timeline", "Found by looking it up")},
        {"looked-up", QT_TRANSLATE_NOOP("desk::ui::Timeline", "Looked up")},
        {"predicted", QT_TRANSLATE_NOOP("desk::ui::Timeline", "Predicted with the source's mapping")},
        {"absent", QT_TRANSLATE_NOOP("desk::ui::Timeline", "Not there: to be sent again")},
        {"asked", QT_TRANSLATE_NOOP("desk::ui::Timeline", "Left to you")},
    };
    for (const Words &known : words) {
        if (event.what == QLatin1String(known.what))
            return Timeline::tr(known.text);
    }
    return models::stateWord(event.state);
}

QString eventIcon(const Event &event)
{
    if (event.what == QLatin1String("looked-up") || event.what == QLatin1String("found")
        || event.what == QLatin1String("absent"))
        return QStringLiteral("search");
    if (event.what == QLatin1String("queued") || event.what == QLatin1String("sent"))
        return QStringLiteral("check");
    if (event.what == QLatin1String("edited"))
        return QStringLiteral("edit");
    if (event.what == QLatin1String("retry"))
        return QStringLiteral("retry");
    if (event.what == QLatin1String("in-doubt") || event.what == QLatin1String("interrupted")
        || event.what == QLatin1String("not-sent"))
        return QStringLiteral("offline");
    return models::stateIcon(event.state);
}

Timeline::Timeline(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Timeline::setEvents(const QList<Event> &events)
{
    m_items.clear();
    QStringList spoken;
    QString day = dayOf(domain::Instant::now());
    for (const Event &event : events) {
        Item item;
        item.icon = eventIcon(event);
        item.time = timeOf(event.at);
        item.what = eventWords(event);
        item.detail = detailOf(event);
        item.state = event.state;
        item.bad = isBad(event);
        if (const QString other = dayOf(event.at); other != day) { // the day is said where it changes
            item.detail = item.detail.isEmpty() ? other : QString(other + u'\n' + item.detail);
            day = other;
        }
        spoken.append(item.time + u' ' + item.what + (item.detail.isEmpty() ? QString() : QString(u' ' + item.detail)));
        m_items.append(item);
    }
    setAccessibleName(tr("What happened"));
    setAccessibleDescription(spoken.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

int Timeline::layOut(int width, QPainter *painter) const
{
    const Tokens &t = tokens();
    const Theme &theme = Theme::instance();
    const int side = unit(16);
    const int timeLeft = side + unit(12);
    const int textLeft = timeLeft + paint::tabularWidth(QStringLiteral("00:00:00"), theme.font(Type::Body)) + unit(12);
    const QFontMetrics body(theme.font(Type::Body));
    const QFontMetrics small(theme.font(Type::Secondary));
    int top = 0;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items.at(i);
        const QRect room(textLeft, top, std::max(unit(60), width - textLeft), 10000);
        const QRect what = body.boundingRect(room, Qt::TextWordWrap, item.what);
        QRect detail(room.left(), what.bottom() + 1, room.width(), 0);
        if (!item.detail.isEmpty())
            detail = small.boundingRect(QRect(room.left(), what.bottom() + 1, room.width(), 10000), Qt::TextWordWrap,
                                        item.detail);
        const int bottom = detail.top() + detail.height();
        if (painter != nullptr) {
            const QColor color = item.bad ? t.error : item.state == State::Sent ? t.ok : t.text2;
            paintIcon(painter, QRectF(0, top + (body.height() - side) / 2.0, side, side), item.icon, color);
            if (i + 1 < m_items.size()) {
                painter->setPen(QPen(t.line2, 1));
                painter->drawLine(side / 2, top + side + unit(4), side / 2, bottom + unit(8));
            }
            paint::tabular(painter, QRect(timeLeft, top, textLeft - timeLeft, body.height()), item.time,
                           theme.font(Type::Body), t.text2);
            painter->setFont(theme.font(Type::Body));
            painter->setPen(t.text);
            painter->drawText(what, Qt::TextWordWrap, item.what);
            painter->setFont(theme.font(Type::Secondary));
            painter->setPen(t.text2);
            painter->drawText(detail, Qt::TextWordWrap, item.detail);
        }
        top = bottom + unit(12);
    }
    return std::max(0, top - unit(12));
}

QSize Timeline::sizeHint() const
{
    return {unit(280), heightForWidth(std::max(width(), unit(200)))};
}

int Timeline::heightForWidth(int width) const
{
    return layOut(width, nullptr);
}

void Timeline::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    layOut(width(), &painter);
}

} // namespace desk::ui
