// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exports/exportjob.h"
#include "models/entries/entryreader.h"
#include "ui/entries/exportdialog.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QBoxLayout;

namespace desk::connections {
class Session;
}
namespace desk::store {
class Workspace;
}

namespace desk::ui {

class Banner;

/// Exports entries of the local copy, or of the server's list, into a file: asks what and where to, shows how far it is
/// in a strip with a button to stop, and in the end what came of it. One export at a time; it goes on when the operator
/// goes to another page or business, and ends, leaving nothing, with the window.
class EntryExporter : public QObject
{
    Q_OBJECT
public:
    /// The strip is put into `strips`; the dialog stands over `page`.
    EntryExporter(QWidget *page, QBoxLayout *strips);
    ~EntryExporter() override;

    /// What could be exported, as the page shows it.
    struct Offer {
        store::EntryChoice choice;         ///< its ranges are the chosen rows
        qint64 all = 0;                    ///< entries that match
        bool exact = true;                 ///< else there are more: they are still being counted
        QList<exports::EntryColumn> shown; ///< the columns that show
        QString remark;                    ///< what the operator should know of the whole; may be empty
        /// Set: the server's list is exported, not the local copy, and of the chosen rows those that are here.
        std::shared_ptr<models::EntryReader> server;
        QList<models::EntryRow> held;
    };
    void ask(connections::Session *session, const Offer &offer);
    [[nodiscard]] bool isRunning() const { return m_progress != nullptr; }
    void stop();

Q_SIGNALS:
    void said(const QString &text);

private:
    void open(const Offer &offer, const ExportPlan &last);
    void start(const Offer &offer, const ExportPlan &plan);
    void showProgress();
    void finished(const domain::Result<qint64> &entries, qint64 missing = 0);
    Banner *strip();

    QWidget *m_page;
    QBoxLayout *m_strips;
    QPointer<connections::Session> m_session;
    QPointer<Banner> m_strip;
    std::shared_ptr<exports::ExportProgress> m_progress; ///< of the one that runs
    qint64 m_expected = 0;                               ///< 0: not known
    QString m_file;
    QTimer m_look;
};

} // namespace desk::ui
