// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/lintcontroller.h"

#include "app/domain/whenready.h"
#include "models/mapping/lintwords.h"
#include "models/mapping/mappingdocument.h"
#include "models/mapping/payloadlibrary.h"
#include "models/mapping/quietthings.h"

#include <QtConcurrent/QtConcurrentRun>

namespace desk::models {

LintController::LintController(MappingDocument *document, PayloadLibrary *payloads, QuietThings *quiet, QObject *parent)
    : QObject(parent), m_document(document), m_payloads(payloads), m_quiet(quiet), m_model(new LintModel(this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(delay);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        lint();
        count();
    });
    connect(document, &MappingDocument::changed, this, &LintController::soon);
    connect(document, &MappingDocument::catalogChanged, this, &LintController::soon);
    connect(payloads, &PayloadLibrary::changed, this, [this] {
        if (m_payloads->payloads()->empty()) // another source, whose payloads are to come
            m_uses.reset();
        soon();
    });
    connect(quiet, &QuietThings::changed, this, &LintController::lint);
}

LintController::~LintController()
{
    if (m_cancel)
        *m_cancel = true;
}

void LintController::soon()
{
    m_soon.start(); // from the last edit on
}

void LintController::setText(const QByteArray &json)
{
    const std::string text = json.toStdString();
    m_repeated.clear();
    for (const mapping::RepeatedKey &key : mapping::repeatedKeys(text))
        m_repeated.push_back(key.name);
    m_textMapping = {};
    if (!m_repeated.empty()) {
        if (const auto read = mapping::FieldMapping::parse(text))
            m_textMapping = *read;
    }
    soon();
}

void LintController::setInactiveFields(const std::vector<std::string> &targets)
{
    if (targets == m_inactive)
        return;
    m_inactive = targets;
    soon();
}

void LintController::setCurrency(const QString &currency)
{
    m_currency = currency.toStdString();
    soon();
}

mapping::LintFacts LintController::facts() const
{
    mapping::LintFacts facts;
    facts.uses = m_uses ? &*m_uses : nullptr;
    facts.currency = m_currency;
    facts.inactive = m_inactive;
    if (!m_repeated.empty() && m_textMapping == m_document->mapping())
        facts.repeatedPaths = m_repeated;
    return facts;
}

void LintController::lint()
{
    const mapping::TargetCatalog &catalog = *m_document->catalog();
    m_findings = mapping::lint(m_document->mapping(), catalog, facts());
    m_shown.clear();
    for (const mapping::Finding &finding : m_findings) {
        const bool hidden = finding.severity != mapping::Severity::Error
                            && m_quiet->remarks().contains(QString::fromStdString(finding.id()));
        if (!hidden)
            m_shown.push_back(finding);
    }
    m_model->setFindings(m_shown, catalog);
    Q_EMIT changed();
}

void LintController::count()
{
    if (m_cancel)
        *m_cancel = true;
    m_cancel.reset();
    if (m_payloads->payloads()->empty() || !m_document->isEditable())
        return;
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    auto counted = QtConcurrent::run([mapping = m_document->mapping(), catalog = m_document->catalog(),
                                      payloads = m_payloads->payloads(), cancel = m_cancel] {
        return mapping::countRuleUse(mapping, *catalog, *payloads, [&cancel] { return cancel->load(); });
    });
    domain::whenReady(counted, this, [this, cancel = m_cancel](const std::optional<mapping::RuleUses> &uses) {
        if (cancel != m_cancel || !uses)
            return;
        m_uses = uses;
        lint();
    });
}

QString LintController::errorSentence() const
{
    const mapping::TargetCatalog &catalog = *m_document->catalog();
    return lintErrorSentence(mapping::lint(m_document->mapping(), catalog, facts()), catalog);
}

bool LintController::mend(const mapping::Finding &finding)
{
    const mapping::LintMend &mend = finding.mend;
    const QString text = QString::fromStdString(mend.text);
    // The rule may have moved since the finding was made.
    const int rule = finding.rules.empty() ? -1 : m_document->mapping().indexOfPath(finding.path);
    switch (mend.kind) {
    case mapping::LintMend::Kind::None: return false;
    case mapping::LintMend::Kind::Target: return rule >= 0 && m_document->setTarget({rule}, text);
    case mapping::LintMend::Kind::Path: return rule >= 0 && m_document->setPath(rule, text);
    case mapping::LintMend::Kind::Remove: return rule >= 0 && m_document->removeRules({rule});
    case mapping::LintMend::Kind::Currency: return m_document->setRevenueCurrency(text);
    }
    return false;
}

} // namespace desk::models
