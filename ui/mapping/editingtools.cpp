// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/editingtools.h"

#include "app/connections/session.h"
#include "app/sync/catalog.h"
#include "models/mapping/lintcontroller.h"
#include "models/mapping/lintwords.h"
#include "models/mapping/quietthings.h"
#include "ui/mapping/fielddialog.h"
#include "ui/mapping/lintpane.h"
#include "ui/mapping/mappingcontroller.h"
#include "ui/mapping/mappingjson.h"
#include "ui/mapping/mappingpane.h"
#include "ui/mapping/mappingtable.h"
#include "ui/mapping/offerline.h"
#include "ui/mapping/ruleclipboard.h"
#include "ui/mapping/tablemenu.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QComboBox>

namespace desk::ui {

using models::MappingTableModel;

EditingTools::EditingTools(MappingController *controller, MappingPane *pane)
    : QObject(pane),
      m_controller(controller),
      m_pane(pane),
      m_quiet(controller->quiet()),
      m_lint(controller->lint()),
      m_lintPane(new LintPane(m_lint, m_quiet, pane)),
      m_offers(new OfferLine(pane)),
      m_clipboard(new RuleClipboard(controller, pane->table(), m_offers)),
      m_menu(new TableMenu(controller, pane->table(), m_clipboard))
{
    makeActions();
    connect(controller, &MappingController::sourceChanged, this, &EditingTools::sourceChanged);
    connect(controller, &MappingController::catalogUpdated, this, &EditingTools::updateFields);
    connect(m_quiet, &models::QuietThings::changed, this, [this] {
        m_controller->table()->setHiddenKeys(m_quiet->keys());
        m_showKeys->setEnabled(!m_quiet->keys().isEmpty());
    });
    connect(m_quiet, &models::QuietThings::failed, controller, &MappingController::failed);
    connect(m_lint, &models::LintController::changed, this, &EditingTools::showRemarks);
    connect(m_lintPane, &LintPane::chosen, this, &EditingTools::goTo);
    connect(pane->table(), &MappingTable::keysDismissed, m_quiet, &models::QuietThings::hideKeys);
    connect(pane->table(), &MappingTable::hiddenKeysRequested, m_quiet, &models::QuietThings::showAllKeys);
    connect(pane->table(), &MappingTable::fieldRequested, this, &EditingTools::createField);
    connect(m_menu, &TableMenu::hiddenKeysRequested, m_quiet, &models::QuietThings::showAllKeys);
    connect(m_menu, &TableMenu::jsonRequested, this, &EditingTools::openInJson);
    connect(pane->json(), &MappingJson::textRead, m_lint, &models::LintController::setText);
    sourceChanged();
}

void EditingTools::makeActions()
{
    const auto action = [this](const char *name, const QString &text, const QKeySequence &key = {}) {
        auto *made = new QAction(icon(name), text, this);
        made->setShortcut(key);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_pane->addAction(made);
        m_actions << made;
        return made;
    };
    m_actions << m_clipboard->actions();
    auto *next = action("warning", tr("Next problem or hint"), QKeySequence(Qt::Key_F8));
    auto *previous = action("warning", tr("Previous problem or hint"), QKeySequence(Qt::SHIFT | Qt::Key_F8));
    m_showKeys = action("unmapped", tr("Show the keys that were left out"));
    m_showKeys->setEnabled(false);
    connect(next, &QAction::triggered, this, [this] { m_lintPane->goToNext(1); });
    connect(previous, &QAction::triggered, this, [this] { m_lintPane->goToNext(-1); });
    connect(m_showKeys, &QAction::triggered, m_quiet, &models::QuietThings::showAllKeys);
}

void EditingTools::sourceChanged()
{
    auto *session = m_controller->session();
    const auto &source = m_controller->source();
    if (session && source)
        m_quiet->setSource(&session->workspace(), session->dataKey(), source->id);
    else
        m_quiet->setSource(nullptr, {}, {});
    m_jsonRule.clear();
    m_lint->setText(source ? source->fieldMappings : QByteArray());
    m_lint->setCurrency(usualCurrency());
    updateFields();
}

/// The default that most sources of this business have.
QString EditingTools::usualCurrency() const
{
    QHash<QString, int> counts;
    if (auto *session = m_controller->session()) {
        for (const domain::ConversionSource &source : session->catalog().sources()) {
            const auto mapping = mapping::FieldMapping::parse(source.fieldMappings.toStdString());
            if (mapping && mapping->revenueCurrency() && source.isWebhook())
                ++counts[QString::fromStdString(*mapping->revenueCurrency())];
        }
    }
    QString usual = QStringLiteral("USD");
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > most || (it.value() == most && it.key() < usual)) {
            usual = it.key();
            most = it.value();
        }
    }
    return usual;
}

void EditingTools::updateFields()
{
    auto *session = m_controller->session();
    if (!session)
        return;
    QString why = m_noFieldScope.value(session->profile().id);
    if (why.isEmpty() && !session->catalog().customFieldsKnown()
        && session->state() == connections::Session::State::Online)
        why = tr("This key may not see custom fields: it lacks the scope custom_fields:read.");
    else if (why.isEmpty() && session->state() != connections::Session::State::Online)
        why = tr("Not while the service cannot be reached.");
    m_pane->table()->setFieldCreation(why.isEmpty(), why);
    std::vector<std::string> inactive;
    for (const domain::CustomField &field : session->catalog().customFields()) {
        if (!field.isActive)
            inactive.push_back("custom_" + field.id.toStdString());
    }
    m_lint->setInactiveFields(inactive);
}

void EditingTools::createField(const QString &label)
{
    auto *session = m_controller->session();
    if (!session)
        return;
    auto *dialog = new FieldDialog(session, label, m_pane);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FieldDialog::created, this, [this, session = QPointer(session)](const domain::CustomField &field) {
        if (!session || session != m_controller->session())
            return;
        session->catalog().addCustomField(field);
        m_pane->table()->pickTarget(QStringLiteral("custom_") + field.id);
    });
    connect(dialog, &FieldDialog::forbidden, this, [this, profile = session->profile().id](const QString &why) {
        m_noFieldScope.insert(profile, why);
        updateFields();
    });
    dialog->open();
}

void EditingTools::goTo(const mapping::Finding &finding)
{
    const QString path = QString::fromStdString(finding.path);
    if (finding.code == mapping::LintCode::NoCurrency) {
        if (auto *currency = m_pane->findChild<QComboBox *>(QStringLiteral("defaultCurrency")))
            currency->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_pane->tab() == 1) {
        m_pane->json()->showRule(path);
        m_pane->json()->setFocus(Qt::OtherFocusReason);
        return;
    }
    const int rule = m_controller->document()->ruleOf(path);
    if (rule < 0) {
        if (!path.isEmpty()) // a member that is no rule: only the JSON shows it
            openInJson(path);
        return;
    }
    m_pane->table()->selectRow(m_controller->table()->indexOfRule(rule, MappingTableModel::TargetColumn));
    m_pane->table()->setFocus(Qt::OtherFocusReason);
}

/// What lint knows beyond what the JSON view sees by itself.
void EditingTools::showRemarks()
{
    QList<MappingJson::Remark> remarks;
    for (const mapping::Finding &finding : m_lint->shown()) {
        using Code = mapping::LintCode;
        if (finding.path.empty() || finding.code == Code::UnknownTarget || finding.code == Code::NotARule
            || finding.code == Code::RepeatedPath)
            continue;
        const Tone tone = finding.severity == mapping::Severity::Error     ? Tone::Error
                          : finding.severity == mapping::Severity::Warning ? Tone::Warn
                                                                           : Tone::Note;
        remarks << MappingJson::Remark{QString::fromStdString(finding.path), tone,
                                       models::lintWords(finding, *m_controller->document()->catalog())};
    }
    m_pane->json()->setRemarks(remarks);
}

void EditingTools::openInJson(const QString &path)
{
    m_pane->setTab(1);
    m_pane->json()->showRule(path);
    m_pane->json()->setFocus(Qt::OtherFocusReason);
}

void EditingTools::tabChanged(int tab)
{
    if (tab == 1) {
        const QString path = m_pane->table()->currentIndex().data(MappingTableModel::PathRole).toString();
        if (m_controller->document()->ruleOf(path) >= 0)
            m_pane->json()->showRule(path);
        m_jsonRule = m_pane->json()->ruleAtCursor();
        return;
    }
    // Who only looked at the JSON finds the table as it was.
    const QString path = m_pane->json()->ruleAtCursor();
    const int rule = m_controller->document()->ruleOf(path);
    if (path != m_jsonRule && rule >= 0)
        m_pane->table()->selectRow(m_controller->table()->indexOfRule(rule));
}

} // namespace desk::ui
