// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/comparisonrecord.h"
#include "app/submission/submission.h"

#include <QPointer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace desk::connections {
class Session;
}

namespace desk::ui {

class InlineMessage;
class Pill;

/// What came of a sent submission beside what was predicted: one line while it is the same, both sides of each field
/// that is not; turned into a mapping test, or handed on as an evidence file. Hidden for one that was not sent.
class FindingBox : public QWidget
{
    Q_OBJECT
public:
    explicit FindingBox(QWidget *parent = nullptr);

    void setSession(connections::Session *session);
    /// 0: none.
    void show(qint64 submission);
    /// Also for one that was not sent.
    void exportEvidence();
    [[nodiscard]] qint64 submission() const { return m_id; }

Q_SIGNALS:
    /// What became of an export, for a line that is there even when the box is not.
    void said(const QString &text);

private:
    struct Facts {
        std::optional<submission::Submission> submission;
        std::optional<store::ComparisonRecord> record;
        bool hasTest = false;
    };

    void build();
    void load();
    void take(const Facts &facts);
    void addLine(const store::ComparedField &field);
    void clearLines();
    void keepTest();
    void saveTest();
    void writeEvidence(qint64 id, const QString &file);

    QPointer<connections::Session> m_session;
    Facts m_facts;
    qint64 m_id = 0;
    quint64 m_generation = 0;
    Pill *m_state = nullptr;
    QWidget *m_lines = nullptr;
    QGridLayout *m_grid = nullptr;
    QLabel *m_why = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_evidence = nullptr;
    InlineMessage *m_message = nullptr;
};

/// Asks where an evidence file goes, without holding up anything; the dialog is a child of `parent`.
void askForFile(QWidget *parent, const QString &title, const QString &name,
                const std::function<void(const QString &)> &chosen);

} // namespace desk::ui
