// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/mappingjson.h"

#include "ui/mapping/mappingcontroller.h"
#include "ui/widgets/jsoneditor.h"

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
    if (m_kept.isEmpty()) {
        documentChanged();
    } else {
        m_editor->setText(std::exchange(m_kept, {}));
        textEdited();
    }
}

void MappingJson::documentChanged()
{
    if (!m_editor || m_typing)
        return;
    setProblem({});
    m_editor->setReadOnly(!m_controller->document()->isEditable());
    const QByteArray text = indented(m_controller->document()->mapping());
    if (text != m_editor->text())
        m_editor->setText(text);
    showMarks();
}

void MappingJson::textEdited()
{
    const std::string text = m_editor->text().toStdString();
    m_editor->clearMarks();
    domain::JsonDocument document;
    if (const auto error = document.parseView(text)) {
        m_editor->setErrorMark(static_cast<qsizetype>(error->offset), 1, error->message());
        setProblem(error->message());
        return;
    }
    const auto parsed = mapping::FieldMapping::fromValue(
        document.root(), m_controller->source() ? m_controller->source()->sourceType.toStdString() : std::string());
    if (!parsed) {
        m_editor->setErrorMark(0, 1, parsed.error().message);
        setProblem(parsed.error().message);
        return;
    }
    setProblem({});
    m_typing = true;
    constexpr int jsonSteps = 2;
    m_controller->document()->replace(*parsed, tr("Edit the JSON"), jsonSteps);
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
                              tr("This is kept, and it is no rule: a rule names its target in quotes."));
            continue;
        }
        if (catalog.resolve(member.value.string()))
            continue;
        const std::string nearest = catalog.nearest(member.value.string());
        const QString name = QString::fromStdString(std::string(member.value.string()));
        m_editor->addMark(offset, length, Tone::Error,
                          nearest.empty()
                              ? tr("“%1” is no target.").arg(name)
                              : tr("“%1” is no target. Did you mean “%2”?").arg(name, QString::fromStdString(nearest)));
    }
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
    m_kept.clear();
    setProblem({});
    documentChanged();
}

QByteArray MappingJson::brokenText() const
{
    return m_editor && !m_problem.isEmpty() ? m_editor->text() : m_kept;
}

void MappingJson::setBrokenText(const QByteArray &text)
{
    m_kept = text;
    if (m_editor && !text.isEmpty()) {
        m_editor->setText(std::exchange(m_kept, {}));
        textEdited();
    }
}

} // namespace desk::ui
