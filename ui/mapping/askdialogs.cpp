// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/askdialogs.h"

#include "app/api/client.h"
#include "app/connections/session.h"
#include "ui/mapping/mappingpane.h"
#include "ui/mapping/sourceactions.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>

namespace desk::ui {

namespace {

/// An answer may leave out what did not change.
domain::ConversionSource completed(domain::ConversionSource answer, const domain::ConversionSource &known)
{
    if (answer.configId.isEmpty())
        answer.configId = known.configId;
    return answer;
}

} // namespace

RenameDialog::RenameDialog(connections::Session *session, const domain::ConversionSource &source, QWidget *parent)
    : WriteDialog(session, parent), m_source(source), m_name(new QLineEdit(source.name, this))
{
    setHeading(tr("Rename “%1”").arg(source.name), tr("A name is unique within its conversion."));
    m_name->setObjectName(QStringLiteral("sourceName"));
    m_name->setAccessibleName(tr("Name of the source"));
    m_name->setMaxLength(255);
    body()->addWidget(m_name);
    addButtons(tr("Rename"), "check");
    connect(m_name, &QLineEdit::textChanged, this, &RenameDialog::updateButton);
    m_name->selectAll();
    m_name->setFocus();
}

bool RenameDialog::isComplete() const
{
    const QString name = m_name->text().trimmed();
    return !name.isEmpty() && name != m_source.name;
}

void RenameDialog::write()
{
    api::SourceUpdate update;
    update.name = m_name->text().trimmed();
    await(session()->client().updateSource(m_source.configId, m_source.id, update),
          [this](const domain::ConversionSource &source) {
              Q_EMIT renamed(completed(source, m_source));
              finish();
          });
}

PauseDialog::PauseDialog(connections::Session *session, const domain::ConversionSource &source, QWidget *parent)
    : WriteDialog(session, parent), m_source(source)
{
    if (source.isActive) {
        setHeading(tr("Pause “%1”?").arg(source.name), {});
        body()->addWidget(
            newParagraph(tr("Payloads sent to it are answered and make no entries until it is resumed. Entries "
                            "already stored stay as they are."),
                         this));
        addButtons(tr("Pause"), "paused");
    } else {
        setHeading(tr("Resume “%1”?").arg(source.name), {});
        body()->addWidget(
            newParagraph(tr("From now on its payloads make entries again. Those that came while it was paused "
                            "are not made up for."),
                         this));
        addButtons(tr("Resume"), "play");
    }
}

void PauseDialog::write()
{
    api::SourceUpdate update;
    update.isActive = !m_source.isActive;
    await(session()->client().updateSource(m_source.configId, m_source.id, update),
          [this](const domain::ConversionSource &source) {
              Q_EMIT changed(completed(source, m_source));
              finish();
          });
}

DeleteSourceDialog::DeleteSourceDialog(connections::Session *session, const domain::ConversionSource &source,
                                       QWidget *parent)
    : WriteDialog(session, parent), m_source(source)
{
    setHeading(tr("Delete “%1”?").arg(source.name), {});
    body()->addWidget(
        newParagraph(tr("Its address stops working and its mapping is gone from the service. Whatever still posts to "
                        "it gets an error. Entries that it made stay."),
                     this));
    if (source.lastUsedAt && source.isActive)
        body()->addWidget(
            newParagraph(tr("It is in use: %n payload(s) came so far, the last one on %1.", nullptr,
                            static_cast<int>(std::min<qint64>(source.totalRequests, INT_MAX)))
                             .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(source.lastUsedAt->milliseconds()),
                                                     //: A day and a time, in Qt's date format
                                                     tr("d MMM yyyy, HH:mm"))),
                         this));
    if (!source.isWebhook())
        //: %1 is the name of an integration, for example Stripe
        body()->addWidget(newParagraph(tr("It was set up by the %1 integration. Only there can it be made again.")
                                           .arg(sourceTypeName(source.sourceType)),
                                       this));
    if (!session->isSandbox()) {
        m_typed = new QLineEdit(this);
        m_typed->setAccessibleName(tr("Name of the source, to confirm"));
        m_typed->setPlaceholderText(source.name);
        body()->addWidget(newLabel(tr("Type its name to confirm:"), "secondary", this));
        body()->addWidget(m_typed);
        connect(m_typed, &QLineEdit::textChanged, this, &DeleteSourceDialog::updateButton);
    }
    addButtons(tr("Delete the source"), "remove");
}

bool DeleteSourceDialog::isComplete() const
{
    return !m_typed || m_typed->text().trimmed() == m_source.name.trimmed();
}

void DeleteSourceDialog::write()
{
    await(session()->client().deleteSource(m_source.configId, m_source.id), [this] {
        Q_EMIT removed();
        finish();
    });
}

AddressDialog::AddressDialog(connections::Session *session, const domain::ConversionSource &source, QWidget *parent)
    : DialogFrame(parent), m_address(source.webhookUrl.value_or(QString()))
{
    setPlace(session->isSandbox() ? Place::Sandbox : Place::Live);
    setHeading(tr("Webhook address of “%1”").arg(source.name),
               tr("Whoever knows it can post payloads to this source. Give it only to the tool that sends them."));
    auto *address = new QLineEdit(maskedAddress(m_address), this);
    address->setReadOnly(true);
    address->setFont(Theme::instance().font(Type::Code));
    address->setAccessibleName(tr("Webhook address"));
    body()->addWidget(address);
    setMinimumWidth(unit(520));
    addCancel(tr("Close"));
    QPushButton *reveal = addButton(tr("Show"));
    reveal->setCheckable(true);
    connect(reveal, &QPushButton::toggled, this, [this, address, reveal](bool shown) {
        reveal->setText(shown ? tr("Hide") : tr("Show"));
        address->setText(shown ? m_address : maskedAddress(m_address));
        address->setCursorPosition(0);
    });
    connect(addDo(tr("Copy"), "copy"), &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_address);
        Q_EMIT copied();
    });
}

} // namespace desk::ui
