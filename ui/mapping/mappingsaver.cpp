// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/mappingsaver.h"

#include "app/api/client.h"
#include "app/connections/session.h"
#include "app/domain/whenready.h"
#include "ui/mapping/mappingcontroller.h"

namespace desk::ui {

using domain::ConversionSource;

namespace {

domain::Result<mapping::FieldMapping> mappingOf(const ConversionSource &source)
{
    return mapping::FieldMapping::parse(source.fieldMappings.toStdString(), source.sourceType.toStdString());
}

/// The service has said no: what was sent is certainly not stored. Anything else (no answer, 5xx, an answer that cannot
/// be read) leaves it open.
bool isRefusal(const domain::Error &error)
{
    return error.httpStatus >= 400 && error.httpStatus < 500;
}

} // namespace

MappingSaver::MappingSaver(MappingController *controller, QObject *parent)
    : QObject(parent), m_controller(controller), m_source(*controller->source())
{}

connections::Session *MappingSaver::session() const
{
    return m_controller->session();
}

bool MappingSaver::isReady() const
{
    return m_state == State::Ready || m_state == State::Refused || m_state == State::NotSaved;
}

void MappingSaver::release()
{
    if (!m_isSent) {
        delete this;
        return;
    }
    connect(this, &MappingSaver::stateChanged, this, [this] {
        if (!m_isSent || m_state == State::Unknown)
            deleteLater();
    });
}

void MappingSaver::setState(State state)
{
    if (state != State::Confirming && state != State::Unknown)
        m_isSent = m_isSent && state == State::Writing;
    m_state = state;
    Q_EMIT stateChanged();
}

ConversionSource MappingSaver::completed(const ConversionSource &source) const
{
    ConversionSource whole = source;
    if (whole.configId.isEmpty())
        whole.configId = m_source.configId;
    return whole;
}

void MappingSaver::read(void (MappingSaver::*then)(const Answer &))
{
    if (!session())
        return;
    domain::whenReady(session()->client().getSource(m_source.configId, m_source.id), this,
                      [this, then](const Answer &source) { (this->*then)(source); });
}

void MappingSaver::check()
{
    setState(State::Checking);
    read(&MappingSaver::checked);
}

void MappingSaver::checked(const Answer &source)
{
    if (!source) {
        m_error = source.error();
        setState(State::CheckFailed);
        return;
    }
    const auto server = mappingOf(*source);
    if (server && *server == m_controller->document()->saved())
        setState(State::Ready);
    else
        takeChanged(*source);
}

/// What somebody else saved; or this very mapping, which is there already then.
void MappingSaver::takeChanged(const ConversionSource &source)
{
    m_controller->setServerVersion(completed(source));
    setState(m_controller->document()->isChanged() ? State::Changed : State::Saved);
}

void MappingSaver::save(const QString &note)
{
    if (!isReady())
        return;
    m_note = note;
    m_sent = m_controller->document()->mapping();
    m_before = m_controller->document()->saved();
    setState(State::Writing);
    read(&MappingSaver::checkedBeforeWrite);
}

void MappingSaver::checkedBeforeWrite(const Answer &source)
{
    if (!source) {
        m_error = source.error();
        setState(State::CheckFailed);
        return;
    }
    const auto server = mappingOf(*source);
    if (!server || !(*server == m_before))
        takeChanged(*source);
    else
        write();
}

void MappingSaver::write()
{
    if (!session())
        return;
    m_isSent = true;
    api::SourceUpdate update;
    update.fieldMappings = QByteArray::fromStdString(m_sent.toJson());
    domain::whenReady(session()->client().updateSource(m_source.configId, m_source.id, update), this,
                      [this](const Answer &answer) { written(answer); });
}

void MappingSaver::written(const Answer &answer)
{
    if (!answer && isRefusal(answer.error())) {
        m_error = answer.error();
        setState(State::Refused);
        return;
    }
    m_answerLost = !answer;
    if (!answer)
        m_error = answer.error();
    lookAgain();
}

void MappingSaver::lookAgain()
{
    setState(State::Confirming);
    read(&MappingSaver::readBack);
}

void MappingSaver::readBack(const Answer &source)
{
    if (!source) {
        m_error = source.error();
        setState(State::Unknown);
        return;
    }
    const auto server = mappingOf(*source);
    if (server && *server == m_sent) {
        m_stored = *server;
        m_controller->setSavedOnServer(completed(*source), m_note);
        setState(m_answerLost ? State::SavedInSpite : State::Saved);
        return;
    }
    m_stored = server.value_or(mapping::FieldMapping());
    if (m_answerLost && server && *server == m_before) {
        setState(State::NotSaved);
        return;
    }
    m_controller->setStoredOtherwise(completed(*source));
    setState(State::StoredOther);
}

} // namespace desk::ui
