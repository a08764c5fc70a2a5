// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/filteredit.h"

#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QStyleOptionFrame>
#include <QtMath>

namespace desk::ui {

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent), m_completer(new QCompleter(this)), m_offers(new QStringListModel(this))
{
    setProperty("quiet", QStringLiteral("on"));
    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.row()); });
    connect(this, &QLineEdit::textEdited, this, [this] {
        Q_EMIT typed();
        Q_EMIT completionWanted(false);
    });
}

void FilterEdit::setProblem(qsizetype at, qsizetype length)
{
    m_at = at;
    m_length = length;
    update();
}

void FilterEdit::offer(const models::FilterCompletion &completion)
{
    m_completion = completion;
    QStringList titles;
    for (const auto &one : completion.offers)
        titles << (one.detail.isEmpty() ? one.title : QString(one.title + QStringLiteral("  \u00B7  ") + one.detail));
    const bool nothingNew =
        completion.offers.size() == 1 && text().mid(completion.at, completion.length) == completion.offers.first().text;
    m_offers->setStringList(titles);
    if (titles.isEmpty() || nothingNew) {
        if (m_popup)
            m_popup->hide();
        return;
    }
    if (!m_popup) { // not before it is needed
        m_popup = m_completer->popup();
        m_popup->setProperty("role", QStringLiteral("popup"));
        m_popup->setAccessibleName(tr("Suggestions"));
    }
    const int wide = m_popup->sizeHintForColumn(0) + m_popup->verticalScrollBar()->sizeHint().width() + unit(24);
    const int left = qBound(0, placeOf(completion.at) - unit(8), qMax(0, width() - unit(120)));
    m_completer->complete(QRect(left, 0, qBound(unit(160), wide, unit(420)), height()));
}

bool FilterEdit::isOffering() const
{
    return m_popup && m_popup->isVisible();
}

void FilterEdit::replace(qsizetype at, qsizetype length, const QString &text)
{
    const QSignalBlocker quiet(this); // Qt takes it for typing
    setSelection(static_cast<int>(at), static_cast<int>(length));
    insert(text);
}

void FilterEdit::take(int row)
{
    if (row < 0 || row >= m_completion.offers.size())
        return;
    const QString text = m_completion.offers[row].text;
    setCursorPosition(static_cast<int>(m_completion.at + m_completion.length));
    replace(m_completion.at, m_completion.length, text);
    Q_EMIT typed();
    if (text.endsWith(QLatin1Char(':'))) // a key: its values are next, once the popup has closed
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT completionWanted(true); }, Qt::QueuedConnection);
}

int FilterEdit::placeOf(qsizetype position) const
{
    // The line scrolls; where it stands is known of the cursor alone.
    const QFontMetrics metrics(font());
    return cursorRect().center().x() + metrics.horizontalAdvance(text().left(position))
           - metrics.horizontalAdvance(text().left(cursorPosition()));
}

void FilterEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_length <= 0 || m_at >= text().size() + 1)
        return;
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect inside = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    const int from = placeOf(m_at);
    const int to = qMax(from + unit(6), placeOf(qMin(m_at + m_length, text().size())));
    const QFontMetrics metrics(font());
    const qreal base = inside.center().y() + metrics.height() / 2.0 + .5;
    const qreal step = unit(2);
    QPainterPath wave(QPointF(from, base));
    const int steps = qFloor((to - from) / step);
    for (int i = 1; i <= steps; ++i)
        wave.lineTo(from + i * step, i % 2 == 1 ? base - step : base);
    QPainter painter(this);
    painter.setClipRect(inside.adjusted(0, 0, 0, unit(4)));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().error, 1.2));
    painter.drawPath(wave);
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        Q_EMIT completionWanted(true);
        return;
    }
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier) {
        Q_EMIT completionWanted(true);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT escaped();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace desk::ui
