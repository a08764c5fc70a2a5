// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/mappingjson.h"

#include "app/mapping/lint.h"
#include "ui/mapping/mappingcontroller.h"
#include "ui/widgets/jsoneditor.h"

#include <QLocale>
#include <QVBoxLayout>

namespace desk::ui {

namespace {

QByteArray indented(const mapping::FieldMapping &mapping)
{
    domain::JsonDocument document;
    if (document.parse(mapping.toJson()))
        return {};
    return QByteArray::fromStdString(document.root().toIndented()) + '\n';
}

/// The members that are rules: those of `mappings`, or of the whole in the simple form.
domain::JsonValue rulesOf(domain::JsonValue root)
{
    const domain::JsonValue wrapped = root["mappings"];
    return wrapped.isObject() ? wrapped : root;
}

} // namespace

MappingJson::MappingJson(MappingController *controller, QWidget *parent) : QWidget(parent), m_controller(controller)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    connect(controller->document(), &models::MappingDocument::changed, this, &MappingJson::documentChanged);
    connect(controller->document(), &models::MappingDocument::catalogChanged, this, &MappingJson::showMarks);
    connect(controller, &MappingController::brokenJsonRestored, this, &MappingJson::showBroken);
}

void MappingJson::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    makeEditor();
}

void MappingJson::makeEditor()
{
    if (m_editor)
        return;
    m_editor = new JsonEditor(this);
    m_editor->setObjectName(QStringLiteral("mappingJson"));
    m_editor->setName(tr("Mapping as JSON"));
    layout()->addWidget(m_editor);
    setFocusProxy(m_editor);
    connect(m_editor, &JsonEditor::textEdited, this, &MappingJson::textEdited);
    if (m_controller->brokenJson())
        showBroken();
    else
        showDocument(false);
    if (!m_wantedRule.isEmpty())
        showRule(std::exchange(m_wantedRule, {}));
}

void MappingJson::documentChanged()
{
    const mapping::FieldMapping &present = m_controller->document()->mapping();
    const bool same = std::exchange(m_last, present) == present;
    const bool broken = m_controller->brokenJson().has_value();
    if (m_typing || (broken && same)) // saved, or said to be saved: what is being typed stays
        return;
    m_controller->setBrokenJson(std::nullopt);
    showDocument(broken);
}

/// As an edit, when the editor's own Undo is to bring back what stands there now.
void MappingJson::showDocument(bool asEdit)
{
    setProblem({});
    if (!m_editor)
        return;
    m_editor->setReadOnly(!m_controller->document()->isEditable());
    const QByteArray text = indented(m_controller->document()->mapping());
    if (asEdit) {
        m_typing = true;
        m_editor->replaceText(text);
        m_typing = false;
    } else if (text != m_editor->text()) {
        m_editor->setText(text);
    }
    showMarks();
}

std::variant<mapping::FieldMapping, MappingJson::Problem> MappingJson::read(const QByteArray &text) const
{
    constexpr qsizetype largest = qsizetype{1024} * 1024; // the service takes no larger body
    if (text.size() > largest)
        return Problem{0, tr("This text has %1. The service takes at most 1 MB.")
                              .arg(QLocale().formattedDataSize(text.size(), 1, QLocale::DataSizeTraditionalFormat))};
    domain::JsonDocument document;
    if (const auto error = document.parseView({text.constData(), static_cast<std::size_t>(text.size())}))
        return Problem{static_cast<qsizetype>(error->offset), error->message()};
    const auto parsed = mapping::FieldMapping::fromValue(
        document.root(), m_controller->source() ? m_controller->source()->sourceType.toStdString() : std::string());
    if (!parsed)
        return Problem{0, parsed.error().message};
    return *parsed;
}

void MappingJson::textEdited()
{
    if (m_typing)
        return;
    const QByteArray text = m_editor->text();
    m_editor->clearMarks();
    const auto found = read(text);
    if (const auto *problem = std::get_if<Problem>(&found)) {
        m_controller->setBrokenJson(text);
        showProblem(*problem);
        return;
    }
    m_controller->setBrokenJson(std::nullopt);
    replaceDocument(std::get<mapping::FieldMapping>(found));
    Q_EMIT textRead(text);
}

void MappingJson::showProblem(const Problem &problem)
{
    if (m_editor)
        m_editor->setErrorMark(problem.offset, 1, problem.message);
    setProblem(problem.message);
}

void MappingJson::replaceDocument(const mapping::FieldMapping &mapping)
{
    setProblem({});
    m_typing = true;
    constexpr int jsonSteps = 2;
    m_controller->document()->replace(mapping, tr("Edit the JSON"), jsonSteps);
    m_typing = false;
    showMarks();
}

/// Unknown targets and members that are no rules, at their place.
void MappingJson::showMarks()
{
    if (!m_editor || !m_problem.isEmpty())
        return;
    const std::string text = m_editor->text().toStdString();
    domain::JsonDocument document;
    if (document.parseView(text) || !document.root().isObject() || !m_controller->document()->isEditable())
        return;
    m_editor->clearMarks();
    const bool simple = !document.root()["mappings"].isObject();
    const mapping::TargetCatalog &catalog = *m_controller->document()->catalog();
    for (const domain::JsonMember member : rulesOf(document.root())) {
        if (simple && mapping::FieldMapping::isSettingName(member.name()))
            continue;
        const auto offset = static_cast<qsizetype>(member.value.offset());
        const auto length = static_cast<qsizetype>(member.value.source().size());
        if (!member.value.isString()) {
            m_editor->addMark(offset, length, Tone::Warn,
                              tr("This is kept, but it is not a rule: a rule names its target in quotes."));
            continue;
        }
        if (catalog.resolve(member.value.string()))
            continue;
        const std::string nearest = catalog.nearest(member.value.string());
        const QString name = QString::fromStdString(std::string(member.value.string()));
        m_editor->addMark(
            offset, length, Tone::Error,
            nearest.empty()
                ? tr("“%1” is not a target.").arg(name)
                : tr("“%1” is not a target. Did you mean “%2”?").arg(name, QString::fromStdString(nearest)));
    }
    markRepeated(text);
    markRemarks(rulesOf(document.root()));
}

void MappingJson::markRepeated(std::string_view text)
{
    for (const mapping::RepeatedKey &key : mapping::repeatedKeys(text)) {
        m_editor->addMark(
            static_cast<qsizetype>(key.offset), static_cast<qsizetype>(key.length), Tone::Warn,
            tr("“%1” stands here a second time; the first one counts.").arg(QString::fromStdString(key.name)));
    }
}

void MappingJson::markRemarks(domain::JsonValue rules)
{
    for (const Remark &remark : m_remarks) {
        const domain::JsonValue value = rules[remark.path.toStdString()];
        if (value)
            m_editor->addMark(static_cast<qsizetype>(value.offset()), static_cast<qsizetype>(value.source().size()),
                              remark.tone, remark.words);
    }
}

void MappingJson::setRemarks(const QList<Remark> &remarks)
{
    if (remarks == m_remarks)
        return;
    m_remarks = remarks;
    showMarks();
}

void MappingJson::showRule(const QString &path)
{
    if (!m_editor) {
        m_wantedRule = path;
        return;
    }
    const std::string text = m_editor->text().toStdString();
    const std::string wanted = path.toStdString();
    domain::JsonDocument document;
    if (document.parseView(text))
        return;
    for (const domain::JsonMember member : rulesOf(document.root())) {
        if (member.name() == wanted)
            m_editor->goTo(static_cast<qsizetype>(member.key.offset()));
    }
}

QString MappingJson::ruleAtCursor() const
{
    if (!m_editor)
        return {};
    const std::string text = m_editor->text().toStdString();
    domain::JsonDocument document;
    if (document.parseView(text))
        return {};
    const auto cursor = std::min(static_cast<std::size_t>(m_editor->cursorOffset()), text.size());
    for (const domain::JsonMember member : rulesOf(document.root())) {
        const std::size_t begin = text.rfind('\n', member.key.offset()) + 1; // npos + 1 is the beginning
        const std::size_t end =
            std::min(text.find('\n', member.value.offset() + member.value.source().size()), text.size());
        if (cursor >= begin && cursor <= end)
            return QString::fromStdString(std::string(member.name()));
    }
    return {};
}

void MappingJson::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

void MappingJson::discard()
{
    const bool broken = m_controller->brokenJson().has_value();
    m_controller->setBrokenJson(std::nullopt);
    showDocument(broken);
}

/// A text of an earlier run that is no mapping.
void MappingJson::showBroken()
{
    const QByteArray text = m_controller->brokenJson().value_or(QByteArray());
    if (m_editor) {
        m_editor->setReadOnly(false);
        m_editor->setText(text);
    }
    const auto found = read(text);
    if (const auto *problem = std::get_if<Problem>(&found)) {
        showProblem(*problem);
    } else { // what was no mapping to an older version may be one now
        m_controller->setBrokenJson(std::nullopt);
        replaceDocument(std::get<mapping::FieldMapping>(found));
    }
}

} // namespace desk::ui
