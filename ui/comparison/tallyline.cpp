// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/tallyline.h"

#include "app/connections/session.h"
#include "app/sync/catalog.h"
#include "models/submission/comparisonfeed.h"
#include "ui/comparison/findingsdialog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace desk::ui {

TallyLine::TallyLine(QWidget *parent)
    : QWidget(parent),
      m_feed(new models::ComparisonFeed(this)),
      m_words(new ElidedLabel(this)),
      m_link(newButton({}, nullptr, ButtonKind::Link, this))
{
    setObjectName(QStringLiteral("tallyLine"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(6));
    setLook(m_words, "type", QStringLiteral("secondary"));
    m_words->setObjectName(QStringLiteral("tallyWords"));
    m_link->setObjectName(QStringLiteral("tallyLink"));
    row->addWidget(m_words);
    row->addWidget(m_link);
    row->addStretch(0);
    connect(m_feed, &models::ComparisonFeed::changed, this, &TallyLine::refresh);
    connect(m_link, &QPushButton::clicked, this, &TallyLine::choose);
    refresh();
}

void TallyLine::setSession(connections::Session *session)
{
    if (m_session == session)
        return;
    if (m_session)
        disconnect(&m_session->catalog(), nullptr, this, nullptr);
    m_session = session;
    if (session == nullptr) {
        m_feed->clear();
    } else {
        m_feed->setPlace(session->workspace(), session->outbox(), session->dataKey());
        connect(&session->catalog(), &sync::Catalog::changed, this, &TallyLine::refresh);
    }
    refresh();
}

void TallyLine::setSources(const QStringList &sourceIds)
{
    if (sourceIds == m_sources)
        return;
    m_sources = sourceIds;
    refresh();
}

QString TallyLine::words() const
{
    return m_words->text();
}

QString TallyLine::nameOf(const QString &sourceId) const
{
    const auto source = m_session ? m_session->catalog().findSource(sourceId) : std::nullopt;
    return source ? source->name : sourceId;
}

QStringList TallyLine::known() const
{
    QStringList ids;
    for (auto it = m_feed->tallies().cbegin(); it != m_feed->tallies().cend(); ++it) {
        if (it->compared() > 0 && (m_sources.isEmpty() || m_sources.contains(it.key())))
            ids.append(it.key());
    }
    std::ranges::sort(ids, [this](const QString &a, const QString &b) {
        return QString::localeAwareCompare(nameOf(a), nameOf(b)) < 0;
    });
    return ids;
}

void TallyLine::refresh()
{
    const store::ComparisonTally tally = m_feed->tally(m_sources);
    const bool several = known().size() > 1;
    setVisible(tally.compared() > 0);
    m_words->setText(models::tallyText({tally.asPredicted, tally.differing, 0}));
    m_link->setVisible(tally.differing > 0 || several);
    //: Link after "412 of 412 as predicted": the same for each source
    m_link->setText(several ? tr("By source") : tr("Show"));
    m_link->setAccessibleName(several ? tr("Predictions by source") : tr("Show what differs from its prediction"));
    m_words->setAccessibleName(m_words->text());
}

void TallyLine::choose()
{
    const QStringList ids = known();
    if (ids.size() == 1) {
        showFindings(ids.first(), nameOf(ids.first()));
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &id : ids) {
        //: One source's line. %1: its name; %2: "409 of 412 as predicted, 3 differ"
        QAction *action = menu->addAction(tr("%1: %2").arg(nameOf(id), models::tallyText(m_feed->tally(id))));
        action->setEnabled(m_feed->tally(id).differing > 0);
        connect(action, &QAction::triggered, this, [this, id] { showFindings(id, nameOf(id)); });
    }
    menu->popup(m_link->mapToGlobal(QPoint(0, m_link->height())));
}

void TallyLine::showFindings(const QString &sourceId, const QString &name)
{
    if (!m_session)
        return;
    auto *dialog = new FindingsDialog(*m_session, sourceId, name, window());
    connect(dialog, &FindingsDialog::submissionChosen, this, &TallyLine::submissionChosen);
    dialog->open();
}

} // namespace desk::ui
