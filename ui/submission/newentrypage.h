// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/submission/entryform.h"
#include "ui/widgets/page.h"

#include <QPointer>

#include <functional>

class QLabel;
class QSplitter;
class QUndoStack;

namespace desk::models {
class EntryPreviewer;
struct EntryInput;
struct Mend;
} // namespace desk::models

namespace desk::ui {

class EntryFormView;
class EntrySender;
class FormDraft;
class PageColumns;
class PresendChecker;
class RequestPane;
class EntryResultPane;
class SendBar;
enum class SendBarAction;

/// The page that makes a new entry: the form, and beside it what will come of it.
///
/// open() takes a map: `request` (QByteArray, the exact body of an earlier request) or `entry` (QByteArray, a stored
/// entry as the service wrote it, to be entered again), with `contactName` beside it, and `replaces` (qlonglong, the
/// number of the submission that sending replaces). What stood in the form can be brought back with Undo.
class NewEntryPage : public Page
{
    Q_OBJECT
public:
    explicit NewEntryPage(QWidget *parent = nullptr);
    ~NewEntryPage() override;

    [[nodiscard]] QString title() const override;
    void setSession(connections::Session *session) override;
    [[nodiscard]] QList<QAction *> commands() const override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    void open(const QVariant &what) override;

private:
    void build();
    QWidget *buildHeader();
    void buildCommands();
    void connectParts();
    void connectBar();
    void barAction(SendBarAction action);
    /// Shows a form; nothing is told of an edit.
    void load(const models::EntryForm &form);
    /// A change of the whole form that Undo brings back.
    void change(const models::EntryForm &form, const QString &step);
    void edited(const QString &step);
    [[nodiscard]] models::EntryInput input() const;
    void evaluate();
    void showPreview();
    void refreshSession();
    void warningsChanged();
    /// False when there is something that should be looked at first; it is asked about then.
    [[nodiscard]] bool acceptWarnings();
    void send();
    void confirmLive(const std::function<void()> &proceed);
    void deliver();
    void lastChanged();
    void mendLast();
    void pastePayload();
    void mend(const models::Mend &mend);

    QPointer<connections::Session> m_session;
    models::EntryForm m_form;
    models::EntryPreviewer *m_previewer;
    FormDraft *m_draft;
    PresendChecker *m_checks;
    EntrySender *m_sender;
    QUndoStack *m_undo;
    PageColumns *m_columns = nullptr;
    QSplitter *m_aside = nullptr;
    QLabel *m_draftLabel = nullptr;
    EntryFormView *m_view = nullptr;
    SendBar *m_bar = nullptr;
    EntryResultPane *m_result = nullptr;
    RequestPane *m_request = nullptr;
    QList<QAction *> m_commands;
    std::optional<models::EntryForm> m_lastForm; ///< to mend what is refused
    QVariant m_waitingToOpen;
    bool m_loaded = false;
    bool m_sendWhenReady = false;
    bool m_sendAnyway = false;
    bool m_sendWhenChecked = false;
    QStringList m_accepted; ///< keys of the warnings that the operator has seen and sends in spite of

    friend class FormStep;
};

[[nodiscard]] Page *createNewEntryPage(QWidget *parent);

} // namespace desk::ui
