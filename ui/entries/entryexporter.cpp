// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entryexporter.h"

#include "app/connections/session.h"
#include "app/domain/futures.h"
#include "app/store/syncstaterepository.h"
#include "app/store/workspace.h"
#include "ui/entries/serverexport.h"
#include "ui/entries/tablechoice.h"
#include "ui/widgets/amount.h"
#include "ui/widgets/banner.h"

#include <QBoxLayout>
#include <QDate>
#include <QDesktopServices>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>

namespace desk::ui {

using domain::Result;

namespace {

const QString planName = QStringLiteral("entries.export");

/// The name of a business as a part of a file's name.
QString fileWord(const QString &text)
{
    QString word;
    for (const QChar c : text.toLower()) {
        if (c.isLetterOrNumber())
            word += c;
        else if (!word.isEmpty() && !word.endsWith(QLatin1Char('-')))
            word += QLatin1Char('-');
    }
    while (word.endsWith(QLatin1Char('-')))
        word.chop(1);
    return word.left(40);
}

int number(qint64 count)
{
    return static_cast<int>(qMin<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

EntryExporter::EntryExporter(QWidget *page, QBoxLayout *strips) : QObject(page), m_page(page), m_strips(strips)
{
    constexpr int lookEvery = 200;
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &EntryExporter::showProgress);
}

EntryExporter::~EntryExporter()
{
    stop();
}

void EntryExporter::ask(connections::Session *session, const Offer &offer)
{
    if (!session)
        return;
    if (isRunning()) {
        Q_EMIT said(tr("An export is still being written. Stop it, or wait for it."));
        return;
    }
    m_session = session;
    const auto last = session->workspace().read(
        [](store::Database &db) { return store::SyncStateRepository(db, {}).value(planName); });
    domain::onFinished(last, this, [this, offer](const Result<std::optional<QString>> &kept) {
        // Without what was kept there are still the defaults.
        open(offer, kept && *kept ? ExportPlan::fromText(**kept) : ExportPlan());
    });
}

void EntryExporter::open(const Offer &offer, const ExportPlan &last)
{
    if (!m_session || m_page->findChild<ExportDialog *>())
        return;
    const QString business = fileWord(m_session->profile().title());
    //: the beginning of a file's name; small letters
    const QString name = tr("entries") + QLatin1Char('-')
                         + (business.isEmpty() ? QString() : QString(business + QLatin1Char('-')))
                         + QDate::currentDate().toString(Qt::ISODate);
    auto *dialog = new ExportDialog(offer.all, offer.exact, countOf(offer.choice.ranges), last, name, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (offer.server)
        dialog->setHeading(dialog->windowTitle(), tr("Into a file, as the server lists them. That takes a request for "
                                                     "every hundred entries."));
    if (!offer.remark.isEmpty())
        dialog->setRemark(Tone::Warn, offer.remark);
    connect(dialog, &QDialog::accepted, this, [this, dialog, offer] { start(offer, dialog->plan()); });
    dialog->open();
}

void EntryExporter::start(const Offer &offer, const ExportPlan &plan)
{
    if (!m_session || isRunning())
        return;
    store::Workspace &workspace = m_session->workspace();
    const auto kept = workspace.write(
        [text = plan.toText()](store::Database &db) { return store::SyncStateRepository(db, {}).set(planName, text); });
    domain::onFinished(kept, this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT said(done.error().message);
    });

    exports::EntryExport what;
    what.profileId = m_session->dataKey();
    what.choice = offer.choice;
    m_expected = offer.exact ? offer.all : 0;
    if (plan.chosenOnly)
        m_expected = countOf(offer.choice.ranges);
    else
        what.choice.ranges.clear();
    what.format = plan.format;
    if (!plan.allFields)
        what.columns = offer.shown;
    m_file = plan.file;
    m_progress = std::make_shared<exports::ExportProgress>();
    Banner *banner = strip();
    banner->setTone(Tone::Note);
    connect(banner->addAction(tr("Stop"), "close"), &QPushButton::clicked, this, &EntryExporter::stop);
    showProgress();
    m_look.start();
    if (!offer.server) {
        domain::onFinished(exports::exportEntries(workspace, what, m_file, m_progress), this,
                           [this](const Result<qint64> &entries) { finished(entries); });
        return;
    }
    auto *run = new ServerExport(offer.server, what, plan.chosenOnly ? offer.held : QList<models::EntryRow>(), m_file,
                                 m_progress, this);
    connect(run, &ServerExport::finished, this, [this, run](const Result<qint64> &entries) {
        run->deleteLater();
        finished(entries, run->missing());
    });
    run->start();
}

Banner *EntryExporter::strip()
{
    if (!m_strip) {
        m_strip = new Banner(Tone::Note, m_page);
        m_strip->setObjectName(QStringLiteral("exportStrip"));
        m_strip->setOutside({16, 8, 12, 8});
        m_strips->addWidget(m_strip);
    }
    m_strip->clearActions();
    m_strip->setDismissable(false);
    m_strip->show();
    return m_strip;
}

void EntryExporter::stop()
{
    if (m_progress)
        m_progress->stopped = true;
}

void EntryExporter::showProgress()
{
    if (!m_progress || !m_strip)
        return;
    const qint64 done = m_progress->entries;
    const QString file = QFileInfo(m_file).fileName();
    //: %1 is the same number as %n, with separators
    QString words = tr("%1 entries", nullptr, number(done)).arg(countText(done));
    if (m_expected > 0)
        //: %1 and %2 are numbers of entries, %3 a share in per cent
        words = tr("%1 of %2 entries, %3%")
                    .arg(countText(done), countText(m_expected))
                    .arg(qMin<qint64>(100, done * 100 / m_expected));
    //: %1 is the name of a file
    m_strip->setWords(tr("Exporting into %1").arg(file), words);
}

void EntryExporter::finished(const Result<qint64> &entries, qint64 missing)
{
    m_look.stop();
    m_progress.reset();
    Banner *banner = strip();
    const QString file = QFileInfo(m_file).fileName();
    QString words;
    if (!entries && entries.error().code == QLatin1String(exports::exportStopped)) {
        banner->hide();
        Q_EMIT said(tr("The export was stopped. Nothing was written."));
        return;
    }
    if (entries) {
        //: %1 is the same number as %n, with separators; %2 the name of a file
        words = tr("Exported %1 entries into %2", nullptr, number(*entries)).arg(countText(*entries), file);
        banner->setTone(missing > 0 ? Tone::Warn : Tone::Ok);
        banner->setWords(
            missing > 0 ? words : QString(),
            missing > 0 ? tr("The list changed while it was read; %n entries may be missing.", nullptr, number(missing))
                        : words);
        connect(banner->addAction(tr("Show in folder"), "open"), &QPushButton::clicked, this,
                [path = m_file] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); });
    } else {
        const domain::Error &error = entries.error();
        words = error.message;
        banner->setTone(Tone::Error);
        //: %1 is the name of a file
        banner->setWords(tr("Not exported into %1").arg(file),
                         error.advice.isEmpty() ? error.message
                                                : QString(error.message + QLatin1Char(' ') + error.advice));
    }
    banner->setDismissable(true);
    if (!banner->alert()) // another page is shown
        Q_EMIT said(words);
}

} // namespace desk::ui
