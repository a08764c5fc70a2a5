// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/mappingdocument.h"

#include <QUndoStack>

namespace desk::models {

/// One step: the mapping before and after. A mapping is a few kilobytes, so whole versions are kept, and undoing can
/// never go wrong.
class MappingStep : public QUndoCommand
{
public:
    MappingStep(MappingDocument *document, const QString &text, mapping::FieldMapping after, int mergeId)
        : QUndoCommand(text),
          m_document(document),
          m_before(document->mapping()),
          m_after(std::move(after)),
          m_mergeId(mergeId)
    {}

    void undo() override { m_document->apply(m_before); }
    void redo() override { m_document->apply(m_after); }
    [[nodiscard]] int id() const override { return m_mergeId; }
    bool mergeWith(const QUndoCommand *other) override
    {
        m_after = static_cast<const MappingStep *>(other)->m_after;
        setObsolete(m_after.toJson() == m_before.toJson());
        return true;
    }

private:
    MappingDocument *m_document;
    mapping::FieldMapping m_before;
    mapping::FieldMapping m_after;
    int m_mergeId;
};

MappingDocument::MappingDocument(QObject *parent)
    : QObject(parent), m_catalog(std::make_shared<mapping::TargetCatalog>()), m_stack(new QUndoStack(this))
{}

MappingDocument::~MappingDocument() = default;

void MappingDocument::load(const mapping::FieldMapping &saved)
{
    m_saved = saved;
    m_stack->clear();
    apply(saved);
}

void MappingDocument::setSaved(const mapping::FieldMapping &saved)
{
    m_saved = saved;
    compare();
    Q_EMIT changed();
}

void MappingDocument::setCatalog(std::shared_ptr<const mapping::TargetCatalog> catalog)
{
    m_catalog = std::move(catalog);
    Q_EMIT catalogChanged();
}

int MappingDocument::ruleOf(const QString &path) const
{
    return m_present.indexOfPath(path.toStdString());
}

bool MappingDocument::insertRules(int at, const std::vector<Rule> &rules)
{
    mapping::FieldMapping after = m_present;
    for (const Rule &rule : rules) {
        if (refuse(after.insertRule(at, rule)))
            return false;
        ++at;
    }
    return step(tr("Add %n rule(s)", nullptr, static_cast<int>(rules.size())), std::move(after));
}

bool MappingDocument::removeRules(const QList<int> &rules)
{
    mapping::FieldMapping after = m_present;
    QList<int> sorted = rules;
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    for (const int rule : sorted)
        after.removeRule(rule);
    return step(tr("Delete %n rule(s)", nullptr, static_cast<int>(rules.size())), std::move(after));
}

bool MappingDocument::moveRules(const QList<int> &rules, int before)
{
    const int count = static_cast<int>(m_present.rules().size());
    std::vector<int> order;
    std::vector<int> moved;
    for (int i = 0; i < count; ++i)
        (rules.contains(i) ? moved : order).push_back(i);
    const auto at = std::find_if(order.begin(), order.end(), [&](int i) { return i >= before; });
    order.insert(at, moved.begin(), moved.end());

    mapping::FieldMapping after = m_present;
    std::vector<int> present(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        present[static_cast<std::size_t>(i)] = i;
    for (int i = 0; i < count; ++i) {
        const auto found = std::find(present.begin() + i, present.end(), order[static_cast<std::size_t>(i)]);
        const int from = static_cast<int>(found - present.begin());
        if (from == i)
            continue;
        after.moveRule(from, i);
        std::rotate(present.begin() + i, found, found + 1);
    }
    return step(tr("Move %n rule(s)", nullptr, static_cast<int>(rules.size())), std::move(after));
}

bool MappingDocument::setPath(int rule, const QString &path)
{
    mapping::FieldMapping after = m_present;
    if (refuse(after.setPath(rule, path.toStdString())))
        return false;
    return step(tr("Change the path to “%1”").arg(path), std::move(after));
}

bool MappingDocument::setTarget(const QList<int> &rules, const QString &target)
{
    mapping::FieldMapping after = m_present;
    for (const int rule : rules)
        after.setTarget(rule, target.toStdString());
    return step(tr("Change the target of %n rule(s)", nullptr, static_cast<int>(rules.size())), std::move(after));
}

bool MappingDocument::setRevenueCurrency(const QString &currency)
{
    mapping::FieldMapping after = m_present;
    after.setRevenueCurrency(currency.isEmpty() ? std::nullopt : std::optional(currency.toStdString()));
    return step(tr("Change the default currency"), std::move(after), 1);
}

bool MappingDocument::replace(const mapping::FieldMapping &with, const QString &stepText, int mergeId)
{
    return step(stepText, with, mergeId);
}

bool MappingDocument::revert()
{
    return step(tr("Revert"), m_saved);
}

bool MappingDocument::refuse(const domain::Result<void> &result)
{
    if (!result)
        Q_EMIT refused(result.error().message);
    return !result;
}

bool MappingDocument::step(const QString &text, mapping::FieldMapping after, int mergeId)
{
    if (!isEditable() || after.toJson() == m_present.toJson())
        return false;
    m_stack->push(new MappingStep(this, text, std::move(after), mergeId));
    return true;
}

void MappingDocument::apply(const mapping::FieldMapping &mapping)
{
    m_present = mapping;
    compare();
    Q_EMIT changed();
}

void MappingDocument::compare()
{
    m_changes = mappingChanges(m_saved, m_present);
}

} // namespace desk::models
