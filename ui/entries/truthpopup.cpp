// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/truthpopup.h"

#include "app/sync/syncwords.h"
#include "ui/entries/truthwords.h"
#include "ui/widgets/amount.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

namespace desk::ui {

using domain::Instant;
using Progress = sync::EntrySync::Progress;
using Phase = sync::EntrySync::Phase;

namespace {

constexpr int popupWidth = 400;
constexpr int mostWindows = 4;
constexpr qint64 pageAdvance = 86; // entries that a request brings, less what pages overlap

QLabel *newText(const char *type, QWidget *parent)
{
    QLabel *label = newLabel({}, type, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Of what runs: 0 to 1, or nothing that could be said.
std::optional<qreal> shareOf(const Progress &progress)
{
    if (progress.phase == Phase::Reading && progress.total.value_or(0) > 0)
        return static_cast<qreal>(progress.read) / static_cast<qreal>(*progress.total);
    const qint64 done = progress.requests;
    if (done > 0 && progress.requestsLeft)
        return static_cast<qreal>(done) / static_cast<qreal>(done + *progress.requestsLeft);
    return std::nullopt;
}

} // namespace

TruthPopup::TruthPopup(QWidget *parent) : QFrame(parent, Qt::Popup)
{
    setProperty("role", QStringLiteral("popup"));
    setObjectName(QStringLiteral("truthPopup"));
    setAccessibleName(tr("How complete the local copy is"));
    auto *body = new QVBoxLayout(this);
    body->setContentsMargins(unit(16), unit(12), unit(16), unit(16));
    body->setSpacing(unit(8));
    body->addWidget(newLabel(tr("Local copy"), "section", this));
    m_meter = new Meter(this);
    m_meter->setHatchedRest(true);
    m_meter->setTone(Tone::Ok);
    m_meter->setLength(popupWidth - 32);
    m_meter->setAccessibleName(tr("How complete the local copy is"));
    body->addWidget(m_meter);
    m_count = newText("secondary", this);
    body->addWidget(m_count);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(unit(12));
    grid->setVerticalSpacing(unit(4));
    grid->setColumnStretch(1, 1);
    m_complete = addRow(grid, tr("Complete up to"));
    m_deletions = addRow(grid, tr("Deletions known up to"));
    m_checked = addRow(grid, tr("All periods compared"));
    m_contacts = addRow(grid, tr("Contacts"));
    body->addLayout(grid);
    m_windows = newText("secondary", this);
    m_windows->setObjectName(QStringLiteral("truthWindows"));
    body->addWidget(m_windows);
    body->addWidget(newHairline(Qt::Horizontal, this));
    m_progress = new Meter(this);
    m_progress->setLength(popupWidth - 32);
    m_progress->setAccessibleName(tr("How far it is"));
    body->addWidget(m_progress);
    m_work = newText("secondary", this);
    m_work->setObjectName(QStringLiteral("truthWork"));
    body->addWidget(m_work);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(unit(8));
    m_check = newButton(tr("&Check for deletions now"), nullptr, ButtonKind::Outlined, this);
    m_check->setObjectName(QStringLiteral("truthCheck"));
    m_reread = newButton(tr("Read &everything again"), nullptr, ButtonKind::Quiet, this);
    m_reread->setObjectName(QStringLiteral("truthReread"));
    m_stop = newButton(tr("&Stop"), nullptr, ButtonKind::Outlined, this);
    m_stop->setObjectName(QStringLiteral("truthStop"));
    m_stop->setToolTip(tr("It goes on from here the next time."));
    for (QPushButton *button : {m_stop, m_check, m_reread})
        buttons->addWidget(button);
    buttons->addStretch();
    body->addLayout(buttons);
    connect(m_check, &QPushButton::clicked, this, &TruthPopup::checkWanted);
    connect(m_reread, &QPushButton::clicked, this, &TruthPopup::rereadWanted);
    connect(m_stop, &QPushButton::clicked, this, &TruthPopup::stopWanted);
    setProgress({}, {}, Instant::now());
}

TruthPopup::Row TruthPopup::addRow(QGridLayout *grid, const QString &name)
{
    const int row = grid->rowCount();
    const Row made{newLabel(name, "secondary", this), newText("body", this)};
    grid->addWidget(made.name, row, 0, Qt::AlignTop | Qt::AlignLeft);
    grid->addWidget(made.value, row, 1);
    return made;
}

void TruthPopup::setProgress(const Progress &progress, const std::optional<domain::Error> &error, Instant now)
{
    m_meter->setValue(truthShare(progress, now));
    m_meter->setValueText(truthText(progress, now));
    if (!progress.total || *progress.total == progress.cached)
        m_count->setText(tr("%1 entries").arg(countText(progress.cached)));
    else
        //: entries on this computer and on the server
        m_count->setText(
            tr("%1 entries here, %2 on the server").arg(countText(progress.cached), countText(*progress.total)));
    tellRows(progress, now);
    tellWindows(progress, now);
    tellWork(progress, error);
    fit();
}

void TruthPopup::tellRows(const Progress &progress, Instant now)
{
    const auto tell = [now](const Row &row, const std::optional<Instant> &moment, const QString &otherwise) {
        row.value->setText(moment ? truthMoment(*moment, now) : otherwise);
    };
    tell(m_complete, progress.completeUpTo, tr("Not complete yet"));
    tell(m_deletions, progress.auditedAt, tr("Not compared yet"));
    tell(m_checked, progress.checkedAt, tr("Not yet"));
    if (progress.contactsForbidden)
        m_contacts.value->setText(
            tr("%n cannot be read: the key lacks contacts:read", nullptr, static_cast<int>(progress.contactsMissing)));
    else if (progress.contactsMissing > 0)
        m_contacts.value->setText(tr("%n still to be read", nullptr, static_cast<int>(progress.contactsMissing)));
    else
        m_contacts.value->setText(progress.auditedAt ? tr("All that entries name are here")
                                                     : tr("Read after the entries"));
}

void TruthPopup::tellWindows(const Progress &progress, Instant now)
{
    const QList<store::AuditWindow> open = openWindows(progress.windows);
    QStringList lines;
    for (const store::AuditWindow &window : open.first(qMin<qsizetype>(open.size(), mostWindows)))
        lines << windowText(window, now);
    if (open.size() > mostWindows)
        lines << tr("and %n more period(s)", nullptr, static_cast<int>(open.size() - mostWindows));
    if (open.isEmpty() && !progress.windows.isEmpty())
        lines << tr("%n period(s) compared last, all as on the server.", nullptr,
                    static_cast<int>(progress.windows.size()));
    m_windows->setText(lines.join(QLatin1Char('\n')));
    m_windows->setVisible(!lines.isEmpty());
}

void TruthPopup::tellWork(const Progress &progress, const std::optional<domain::Error> &error)
{
    const auto share = shareOf(progress);
    m_progress->setVisible(progress.running && share);
    m_progress->setValue(share.value_or(0));
    QStringList words;
    if (progress.running) {
        words << sync::phaseText(progress);
        QString made = tr("%n request(s) so far", nullptr, progress.requests);
        if (progress.requestsLeft)
            made +=
                QStringLiteral(", ")
                + tr("about %n to come", nullptr, static_cast<int>(qMin<qint64>(*progress.requestsLeft, 2'000'000'000)))
                + QStringLiteral(", ") + sync::timeLeftText(progress.timeLeft);
        words << made;
    } else if (error) {
        words << error->message;
        if (!error->advice.isEmpty())
            words << error->advice;
    } else if (progress.lastFull) {
        const qint64 entries = qMax(progress.total.value_or(0), progress.cached);
        words << tr("Reading everything again takes about %n request(s).", nullptr,
                    static_cast<int>(entries / pageAdvance + 1));
    }
    m_work->setText(words.join(QLatin1Char('\n')));
    m_work->setVisible(!words.isEmpty());
    m_progress->setValueText(words.join(QStringLiteral(", ")));
    const bool hadFocus = m_stop->hasFocus() || m_check->hasFocus() || m_reread->hasFocus();
    const bool turned = std::exchange(m_running, progress.running) != progress.running;
    m_stop->setVisible(progress.running);
    m_check->setVisible(!progress.running);
    m_check->setText(progress.lastFull || progress.completeUpTo ? tr("&Check for deletions now") : tr("&Read now"));
    m_reread->setVisible(!progress.running && progress.lastFull);
    if (turned && hadFocus) // a button that goes hands the focus on
        (progress.running ? m_stop : m_check)->setFocus();
}

void TruthPopup::fit()
{
    const int wide = unit(popupWidth);
    if (width() != wide)
        setFixedWidth(wide);
    const int high = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : sizeHint().height();
    resize(wide, high);
}

void TruthPopup::openUnder(QWidget *line)
{
    fit();
    QPoint at = line->mapToGlobal(QPoint(0, line->height() + unit(4)));
    if (const QScreen *screen = line->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - width())));
        if (at.y() + height() > room.bottom())
            at.setY(qMax(room.top(), line->mapToGlobal(QPoint()).y() - height() - unit(4)));
    }
    move(at);
    show();
    (m_running ? m_stop : m_check)->setFocus(Qt::PopupFocusReason);
}

QStringList TruthPopup::lines() const
{
    QStringList lines{m_count->text()};
    for (const Row &row : {m_complete, m_deletions, m_checked, m_contacts})
        lines << row.name->text() + QStringLiteral(": ") + row.value->text();
    for (const QLabel *label : {m_windows, m_work})
        lines << label->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return lines;
}

void TruthPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace desk::ui
