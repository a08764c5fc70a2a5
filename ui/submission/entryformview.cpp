// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/entryformview.h"

#include "app/connections/session.h"
#include "app/sync/catalog.h"
#include "ui/submission/contactsection.h"
#include "ui/submission/directsection.h"
#include "ui/submission/payloadsection.h"
#include "ui/submission/sourcesection.h"
#include "ui/submission/warninglist.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QScrollBar>

namespace desk::ui {

using connections::Session;
using models::EntryForm;

EntryFormView::EntryFormView(QWidget *parent)
    : QScrollArea(parent),
      m_contact(new ContactSection(this)),
      m_source(new SourceSection(this)),
      m_direct(new DirectSection(this)),
      m_warnings(new WarningList(this)),
      m_payload(new PayloadSection(this))
{
    build();
    readMapping();
    connect(m_contact, &ContactSection::edited, this, [this] { Q_EMIT edited({}); });
    connect(m_contact, &ContactSection::learned, this, &EntryFormView::learned);
    connect(m_contact, &ContactSection::confirmationNeeded, this, &EntryFormView::confirmationNeeded);
    connect(m_source, &SourceSection::edited, this, [this] {
        sourceChanged();
        Q_EMIT edited({});
    });
    connect(m_direct, &DirectSection::edited, this, [this] { Q_EMIT edited({}); });
    connect(m_payload, &PayloadSection::edited, this, &EntryFormView::edited);
    connect(m_warnings, &WarningList::showRequested, this, &EntryFormView::showWarningRequested);
    connect(m_payload, &PayloadSection::flattenRequested, this, &EntryFormView::flattenRequested);
}

QSize EntryFormView::minimumSizeHint() const
{
    const QSize size = QScrollArea::minimumSizeHint();
    const int fields = widget() ? widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width() : 0;
    return {qMax(size.width(), fields), size.height()};
}

bool EntryFormView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // a scroll area keeps from its parents what its contents need
    return QScrollArea::eventFilter(watched, event);
}

void EntryFormView::build()
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_contact);
    QFrame *body = newSurface("base", this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(unit(24), unit(16), unit(24), unit(24));
    column->setSpacing(unit(18));
    column->addWidget(m_contact);
    column->addWidget(m_source);
    auto *direct = new QVBoxLayout;
    direct->setSpacing(unit(8));
    direct->addWidget(m_direct);
    direct->addWidget(m_warnings);
    column->addLayout(direct);
    column->addWidget(m_payload);
    column->addStretch(1);
    setWidget(body);
}

void EntryFormView::setSession(Session *session)
{
    if (m_session)
        disconnect(&m_session->catalog(), nullptr, this, nullptr);
    m_session = session;
    m_contact->setSession(session);
    if (session != nullptr) {
        connect(&session->catalog(), &sync::Catalog::changed, this, &EntryFormView::catalogChanged);
        connect(&session->catalog(), &sync::Catalog::stateChanged, this, &EntryFormView::catalogChanged);
    }
    catalogChanged();
}

void EntryFormView::catalogChanged()
{
    if (!m_session) {
        m_source->setCatalog({}, {});
        m_source->setStatus(tr("Connect to a business to see its sources."));
        return;
    }
    const sync::Catalog &catalog = m_session->catalog();
    m_source->setCatalog(catalog.configs(), catalog.sources());
    using State = sync::Catalog::State;
    QString status;
    if (catalog.state() == State::Failed && catalog.error())
        status = catalog.error()->message;
    else if (catalog.state() == State::Fresh)
        status = tr("This business has no sources yet. Create one on the Mappings page.");
    else
        status = tr("Loading the sources…");
    m_source->setStatus(status);
    sourceChanged();
    Q_EMIT learned();
}

void EntryFormView::readMapping()
{
    QByteArray mappings;
    QString type;
    QByteArray key = "none";
    const sync::Catalog *catalog = m_session ? &m_session->catalog() : nullptr;
    if (catalog != nullptr) {
        if (const auto source = catalog->findSource(m_source->sourceId())) {
            mappings = source->fieldMappings;
            type = source->sourceType;
        }
        key = type.toUtf8() + '\n' + mappings + '\n';
        for (const domain::CustomField &field : catalog->customFields())
            key += field.id.toLatin1() + field.key.toUtf8() + field.label.toUtf8() + char('0' + int(field.type));
    }
    if (m_mapping && key == m_mappingKey)
        return;
    auto targets = catalog != nullptr && catalog->customFieldsKnown()
                       ? std::make_shared<const mapping::TargetCatalog>(catalog->customFields())
                       : std::make_shared<const mapping::TargetCatalog>();
    m_mapping = models::FormMapping::make(mappings, type, std::move(targets));
    m_mappingKey = key;
    m_source->setMappingProblem(m_mapping->problem);
}

void EntryFormView::sourceChanged()
{
    readMapping();
    m_payload->setSourceName(m_source->sourceName());
    const QString fallback = m_source->fallbackCurrency();
    m_direct->setFallbackCurrency(fallback, {fallback, QStringLiteral("EUR"), QStringLiteral("USD"),
                                             QStringLiteral("GBP"), QStringLiteral("CHF")});
}

void EntryFormView::setForm(const EntryForm &form)
{
    m_replaces = form.replaces;
    m_contact->setContact(form.contact, form.contactWords);
    m_source->setSource(form.sourceId);
    sourceChanged();
    m_direct->clearRefusal();
    m_direct->setForm(form);
    m_payload->setPayload(form.payload, form.payloadAsJson);
}

EntryForm EntryFormView::form() const
{
    EntryForm form;
    form.contact = m_contact->contact();
    form.contactWords = m_contact->words();
    form.sourceId = m_source->sourceId();
    m_direct->fill(form);
    form.payload = m_payload->payload();
    form.payloadAsJson = m_payload->isJson();
    form.replaces = m_replaces;
    return form;
}

std::optional<domain::Instant> EntryFormView::when() const
{
    return m_direct->when();
}

QString EntryFormView::sourceName() const
{
    return m_source->sourceName();
}

void EntryFormView::showPreview(const models::EntryPreview &preview)
{
    m_direct->showPreview(preview);
    m_payload->showPreview(preview);
}

void EntryFormView::showWarnings(const QList<submission::PresendWarning> &warnings)
{
    m_warnings->setWarnings(warnings);
}

void EntryFormView::lookAtWarnings()
{
    ensureWidgetVisible(m_warnings);
}

QList<domain::FieldProblem> EntryFormView::showRefusal(const QList<domain::FieldProblem> &problems)
{
    QList<domain::FieldProblem> others;
    for (const domain::FieldProblem &problem : m_direct->showRefusal(problems)) {
        const QString sentence = tr("The service refused this: %1").arg(problem.message);
        if (problem.field == QLatin1String("contactId"))
            m_contact->showProblem(sentence);
        else if (problem.field == QLatin1String("sourceId"))
            m_source->showProblem(sentence);
        else if (problem.field == QLatin1String("data") || problem.field.startsWith(QLatin1String("data.")))
            m_payload->showRefusal(tr("The service refused this: %1: %2").arg(problem.field, problem.message));
        else
            others.append(problem);
    }
    return others;
}

bool EntryFormView::checkComplete()
{
    bool complete = true;
    if (m_source->sourceId().isEmpty()) {
        m_source->showProblem(tr("Choose the source that the entry is for."));
        ensureWidgetVisible(m_source);
        complete = false;
    }
    if (!m_contact->contact()) {
        m_contact->showProblem(tr("Choose the contact that the entry is for, or create one."));
        m_contact->focusSearch();
        ensureWidgetVisible(m_contact);
        complete = false;
    }
    return complete;
}

void EntryFormView::pointAt(const QString &path, qsizetype offset, qsizetype length)
{
    m_payload->pointAt(path, offset, length);
}

void EntryFormView::startOver()
{
    m_contact->focusSearch();
    ensureVisible(0, 0);
}

} // namespace desk::ui
