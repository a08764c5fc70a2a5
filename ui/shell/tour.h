// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/submission/submission.h"
#include "ui/shell/script.h"

#include <QObject>
#include <QString>

class QAbstractItemView;
class QModelIndex;

namespace desk::ui {

class MainWindow;
class Shell;

/// Does the main job with the real window: selects a source, maps a key that is not mapped yet, looks at the preview,
/// saves, enters an entry, finds it in the outbox and among the entries. Every gesture is a mouse or key event; what it
/// reads, it reads from the screen's own models. Prints what it did and what the service answered, and keeps a numbered
/// picture of each step.
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(MainWindow &window, Shell &shell, const QString &folder, QObject *parent = nullptr);
    ~Tour() override;

    void start();

Q_SIGNALS:
    void finished();
    /// One sentence: the step that did not happen.
    void failed(const QString &sentence);

private:
    void planOpening();
    void planMapping();
    void planSaving();
    void planContact();
    void planValues();
    void planSending();
    void planOutbox();
    void planEntries();

    void say(const QString &sentence);
    void tell(const QString &sentence);
    void keep(const char *name);
    void goTo(const QString &page);
    void click(const char *objectName, const QString &what);
    void readOutbox();

    template<typename T>
    [[nodiscard]] T *find(const char *objectName) const;
    /// The first cell of a view, or below its rows, that holds this text in a row that holds the other one too.
    [[nodiscard]] static QModelIndex rowWith(const QAbstractItemView *view, const QString &text,
                                             const QString &beside = {});

    MainWindow &m_window;
    Shell &m_shell;
    QString m_folder;
    Script m_script;
    int m_pictures = 0;
    QString m_problem;
    QString m_contact;
    QString m_target;
    QString m_sampleValue;
    std::optional<submission::Submission> m_sent;
    bool m_reading = false;
};

} // namespace desk::ui
