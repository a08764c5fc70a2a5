// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"
#include "app/domain/result.h"
#include "app/mapping/fieldmapping.h"

#include <QObject>

namespace desk::connections {
class Session;
}

namespace desk::ui {

class MappingController;

/// Brings the present mapping to the service and finds out what became of it: the service's copy is read and compared
/// by content before the write, and read again after it. Nothing counts as saved that was not read back; a write whose
/// answer was lost is looked up, never simply repeated. GUI thread.
class MappingSaver : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Checking,    ///< the service's copy is being read
        Ready,       ///< it is the one that the edits started from
        Changed,     ///< somebody else saved meanwhile
        CheckFailed, ///< it cannot be read; see error()
        Writing,     ///< checked once more, then sent
        Confirming,  ///< sent; the service's copy is read again
        Saved,
        SavedInSpite, ///< the answer was lost, and the service has it
        Refused,      ///< the service said no; see error()
        NotSaved,     ///< the answer was lost, and the service does not have it
        StoredOther,  ///< the service took it and has something else: stored()
        Unknown,      ///< the answer was lost and the service cannot be asked; see error()
    };

    MappingSaver(MappingController *controller, QObject *parent);

    [[nodiscard]] State state() const { return m_state; }
    /// save() may be called.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] const domain::Error &error() const { return m_error; }
    /// What was sent last, and what the service has, as far as it is known.
    [[nodiscard]] const mapping::FieldMapping &sent() const { return m_sent; }
    [[nodiscard]] const mapping::FieldMapping &stored() const { return m_stored; }

    void check();
    /// `note` goes into the history with the version.
    void save(const QString &note = {});
    /// Whoever asked is gone: what was not sent yet is not sent, what was sent is looked up all the same, then this
    /// deletes itself.
    void release();
    /// Looks once more what became of a write that is Unknown.
    void lookAgain();

Q_SIGNALS:
    void stateChanged();

private:
    using Answer = domain::Result<domain::ConversionSource>;
    void read(void (MappingSaver::*then)(const Answer &));
    void checked(const Answer &source);
    void checkedBeforeWrite(const Answer &source);
    void write();
    void written(const Answer &answer);
    void readBack(const Answer &source);
    void takeChanged(const domain::ConversionSource &source);
    void setState(State state);
    [[nodiscard]] connections::Session *session() const;
    [[nodiscard]] domain::ConversionSource completed(const domain::ConversionSource &source) const;

    MappingController *m_controller;
    domain::ConversionSource m_source;
    State m_state = State::Checking;
    domain::Error m_error;
    mapping::FieldMapping m_sent;
    mapping::FieldMapping m_before; ///< what the edits started from
    mapping::FieldMapping m_stored;
    bool m_isSent = false; ///< and what came of it is not known yet
    bool m_answerLost = false;
    QString m_note;
};

} // namespace desk::ui
