// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/submission/presendchecks.h"
#include "models/submission/entrypreview.h"

#include <QPointer>
#include <QScrollArea>

#include <functional>

namespace desk::connections {
class Session;
}
namespace desk::models {
struct Mend;
}

namespace desk::ui {

class ContactSection;
class DirectSection;
class PayloadSection;
class SourceSection;
class WarningList;

/// The fields of a new entry, top to bottom: contact, source, direct values, payload.
class EntryFormView : public QScrollArea
{
    Q_OBJECT
public:
    explicit EntryFormView(QWidget *parent = nullptr);

    void setSession(connections::Session *session);
    /// Shows a form without telling of an edit.
    void setForm(const models::EntryForm &form);
    /// What stands in the fields.
    [[nodiscard]] models::EntryForm form() const;
    [[nodiscard]] std::optional<domain::Instant> when() const;
    [[nodiscard]] QString sourceName() const;
    /// What the payload is read by: the chosen source's mapping, an empty one without a source.
    [[nodiscard]] const std::shared_ptr<const models::FormMapping> &mapping() const { return m_mapping; }

    void showPreview(const models::EntryPreview &preview);
    void showWarnings(const QList<submission::PresendWarning> &warnings);
    /// Brings the warnings into sight.
    void lookAtWarnings();
    /// The service's words at the fields they concern; answers those that have no field here.
    QList<domain::FieldProblem> showRefusal(const QList<domain::FieldProblem> &problems);
    /// True when the entry has what it cannot be sent without; else says so at the field and goes there.
    bool checkComplete();
    void pointAt(const QString &path, qsizetype offset, qsizetype length);
    void startOver();

    /// As wide as the fields have to be: they never scroll sideways.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The operator changed something; `step` names a change worth undoing as a whole, else empty.
    void edited(const QString &step);
    /// The mapping of the source or the contact's values are known better than before.
    void learned();
    void flattenRequested();
    void showWarningRequested(const desk::submission::PresendWarning &warning);
    void confirmationNeeded(const std::function<void()> &proceed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void catalogChanged();
    void sourceChanged();
    void readMapping();

    QPointer<connections::Session> m_session;
    ContactSection *m_contact;
    SourceSection *m_source;
    DirectSection *m_direct;
    WarningList *m_warnings;
    PayloadSection *m_payload;
    std::shared_ptr<const models::FormMapping> m_mapping;
    QByteArray m_mappingKey;
    qint64 m_replaces = 0;
};

} // namespace desk::ui
