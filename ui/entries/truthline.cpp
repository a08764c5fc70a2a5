// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/truthline.h"

#include "app/sync/entrysync.h"
#include "ui/entries/truthpopup.h"
#include "ui/entries/truthwords.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

namespace desk::ui {

namespace {

constexpr int halfAMinute = 30'000;
constexpr int chevron = 16;
constexpr int longMeter = 150;
constexpr int shortMeter = 56;

} // namespace

TruthLine::TruthLine(QWidget *parent)
    : QAbstractButton(parent), m_meter(new Meter(this)), m_words(new ElidedLabel(this)), m_minute(new QTimer(this))
{
    setObjectName(QStringLiteral("truthLine"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a button would insist on its hint
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("What the local copy knows, and since when"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(unit(8), 0, unit(8 + chevron + 4), 0);
    layout->setSpacing(unit(8));
    m_meter->setHatchedRest(true);
    m_meter->setTone(Tone::Ok);
    m_meter->setLength(longMeter);
    m_meter->setAccessibleName(tr("How complete the local copy is"));
    m_words->setProperty("type", QStringLiteral("secondary"));
    for (QWidget *part : {static_cast<QWidget *>(m_meter), static_cast<QWidget *>(m_words)})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    layout->addWidget(m_meter);
    layout->addWidget(m_words, 1);
    m_minute->setInterval(halfAMinute);
    connect(m_minute, &QTimer::timeout, this, &TruthLine::tellAgain);
    connect(this, &QAbstractButton::clicked, this, &TruthLine::open);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    tellAgain();
}

void TruthLine::setSync(sync::EntrySync *sync)
{
    if (m_sync)
        m_sync->disconnect(this);
    if (m_popup)
        m_popup->close();
    m_sync = sync;
    if (sync) {
        connect(sync, &sync::EntrySync::progressChanged, this, &TruthLine::tellAgain);
        connect(sync, &sync::EntrySync::finished, this, &TruthLine::tellAgain);
        m_minute->start();
    } else {
        m_minute->stop();
    }
    tellAgain();
}

void TruthLine::setServerShown(bool server)
{
    m_server = server;
    tellAgain();
}

QString TruthLine::words() const
{
    return m_words->text();
}

void TruthLine::tell(qreal value, bool whole, const QString &words)
{
    m_meter->setVisible(whole);
    m_meter->setValue(value);
    m_meter->setValueText(words);
    m_words->setText(words);
    //: %1 says it: "Complete up to 14:02 UTC"
    setAccessibleName(whole ? tr("How complete the local copy is: %1").arg(words) : words);
    setEnabled(whole);
    fitMeter();
    updateGeometry();
    QWidget::update();
}

void TruthLine::tellAgain()
{
    if (m_server || !m_sync) {
        tell(m_server ? 1 : 0, false, m_server ? tr("As the server lists them now") : QString());
        return;
    }
    const sync::EntrySync::Progress progress = m_sync->progress();
    const domain::Instant now = domain::Instant::now();
    tell(truthShare(progress, now), true, truthText(progress, now));
    if (m_popup && m_popup->isVisible())
        m_popup->setProgress(progress, m_sync->error(), now);
}

void TruthLine::open()
{
    if (!m_sync)
        return;
    if (!m_popup) {
        m_popup = new TruthPopup(this);
        connect(m_popup, &TruthPopup::checkWanted, this, [this] {
            if (m_sync)
                m_sync->checkDeletions();
        });
        connect(m_popup, &TruthPopup::rereadWanted, this, [this] {
            if (m_sync)
                m_sync->start(true);
        });
        connect(m_popup, &TruthPopup::stopWanted, this, [this] {
            if (m_sync)
                m_sync->stop();
        });
    }
    m_popup->setProgress(m_sync->progress(), m_sync->error(), domain::Instant::now());
    m_popup->openUnder(this);
}

void TruthLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

/// The words go before the meter where there is little room.
void TruthLine::fitMeter()
{
    const QMargins margins = layout()->contentsMargins();
    const int wanted = margins.left() + unit(longMeter + 8) + m_words->sizeHint().width() + margins.right();
    m_meter->setLength(width() < wanted ? shortMeter : longMeter);
    layout()->activate(); // the chevron stands behind the words
    QWidget::update();
}

void TruthLine::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    fitMeter();
}

QSize TruthLine::sizeHint() const
{
    return {layout()->sizeHint().width(), unit(30)};
}

QSize TruthLine::minimumSizeHint() const
{
    // Not what the layout needs now: the meter is long where there is room for it.
    const QMargins margins = layout()->contentsMargins();
    const int meter = m_meter->isHidden() ? 0 : unit(shortMeter) + layout()->spacing();
    return {margins.left() + meter + m_words->minimumSizeHint().width() + margins.right(), unit(30)};
}

void TruthLine::paintEvent(QPaintEvent *)
{
    if (!isEnabled())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // As wide as what it says, though it takes the room that the head has.
    const int end = qMin(width(), m_words->x() + m_words->sizeHint().width() + unit(4 + chevron + 8));
    const QRect box(0, 0, end, height());
    const qreal radius = unit(6);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().hover);
        painter.drawRoundedRect(box, radius, radius);
    }
    const qreal side = unit(chevron);
    paintIcon(&painter, QRectF(end - unit(8) - side, (height() - side) / 2, side, side), QStringLiteral("chevron-down"),
              tokens().text3);
    if (hasFocus())
        paint::focusRing(&painter, box, radius);
}

} // namespace desk::ui
