// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/serieslegend.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/seriescolors.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>

namespace desk::ui {

namespace {

/// A square of the series' colour and its name.
class LegendButton final : public QAbstractButton
{
public:
    LegendButton(int series, const SeriesLegend::Key &key, QWidget *parent)
        : QAbstractButton(parent), m_series(series), m_others(key.others)
    {
        setText(key.name);
        setToolTip(key.words);
        setAccessibleName(key.name);
        setAccessibleDescription(key.words);
        setEnabled(key.usable);
        setCursor(key.usable ? Qt::PointingHandCursor : Qt::ArrowCursor);
        setMouseTracking(true);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(Theme::instance().font(Type::Hint));
        return {2 * inset() + square() + unit(6) + metrics.horizontalAdvance(text()) + 1, unit(20)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        if (isEnabled() && underMouse()) {
            painter.setBrush(t.hover);
            painter.drawRoundedRect(rect(), unit(5), unit(5));
        }
        painter.setBrush(seriesColor(t, m_series, m_others));
        const QRectF box(inset(), (height() - square()) / 2.0, square(), square());
        painter.drawRoundedRect(box, unit(2), unit(2));
        const QRect room = rect().adjusted(inset() + square() + unit(6), 0, -inset(), 0);
        paint::text(&painter, room, text(), Type::Hint, t.text2);
        if (hasFocus())
            paint::focusRing(&painter, rect(), unit(5));
    }

private:
    [[nodiscard]] static int inset() { return unit(4); }
    [[nodiscard]] static int square() { return unit(10); }

    int m_series;
    bool m_others;
};

} // namespace

SeriesLegend::SeriesLegend(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("chartLegend"));
    setAccessibleName(tr("Legend of the chart"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void SeriesLegend::setKeys(const QList<Key> &keys)
{
    if (keys == m_keys)
        return;
    m_keys = keys;
    qDeleteAll(std::exchange(m_buttons, {}));
    for (int i = 0; i < keys.size(); ++i) {
        auto *button = new LegendButton(i, keys[i], this);
        button->setFocusPolicy(i == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, i] { Q_EMIT chosen(i); });
        button->show();
        m_buttons.append(button);
    }
    setVisible(!keys.isEmpty());
    updateGeometry();
    place(width(), true);
}

QSize SeriesLegend::sizeHint() const
{
    return {unit(260), place(qMax(width(), unit(260)), false)};
}

QSize SeriesLegend::minimumSizeHint() const
{
    return {unit(120), m_buttons.isEmpty() ? 0 : unit(20)};
}

int SeriesLegend::place(int width, bool really) const
{
    const int gap = unit(2);
    const int line = unit(20);
    int x = 0;
    int y = 0;
    for (QAbstractButton *button : m_buttons) {
        // A long name leaves room for another one beside it.
        const int wide = qMin(button->sizeHint().width(), qMax(width / 2 - gap, qMin(width, unit(120))));
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line;
        }
        if (really)
            button->setGeometry(x, y, wide, line);
        x += wide + gap;
    }
    return m_buttons.isEmpty() ? 0 : y + line;
}

void SeriesLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place(event->size().width(), true);
}

void SeriesLegend::walk(int from, int by)
{
    for (int i = from + by; i >= 0 && i < m_buttons.size(); i += by) {
        if (m_buttons[i]->isEnabled()) {
            m_buttons[i]->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

bool SeriesLegend::eventFilter(QObject *watched, QEvent *event)
{
    int index = -1;
    for (int i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons.at(i) == watched) // not cast to a button: it may be one that is going
            index = i;
    }
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::FocusIn: Q_EMIT pointed(index); break;
    case QEvent::Leave:
    case QEvent::FocusOut: Q_EMIT pointed(-1); break;
    case QEvent::KeyPress:
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Left:
        case Qt::Key_Up: walk(index, -1); return true;
        case Qt::Key_Right:
        case Qt::Key_Down: walk(index, 1); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: m_buttons[index]->click(); return true;
        default: break;
        }
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace desk::ui
