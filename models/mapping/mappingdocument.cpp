// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/mappingdocument.h"

#include <QUndoStack>

#include <algorithm>

namespace desk::models {

namespace {

QByteArray jsonOf(const mapping::FieldMapping &mapping)
{
    return QByteArray::fromStdString(mapping.toJson());
}

QString numbersOf(const QList<int> &rules)
{
    QStringList words;
    for (const int rule : rules)
        words << QString::number(rule);
    return words.join(QLatin1Char(','));
}

} // namespace

/// One step: the mapping before and after. A mapping is a few kilobytes, so whole versions are kept, and undoing can
/// never go wrong.
class MappingStep : public QUndoCommand
{
public:
    MappingStep(MappingDocument *document, const QString &text, mapping::FieldMapping after, QString mergeKey)
        : QUndoCommand(text),
          m_document(document),
          m_before(document->mapping()),
          m_after(std::move(after)),
          m_mergeKey(std::move(mergeKey))
    {
        write();
    }

    void undo() override
    {
        m_document->m_mayMerge = false;
        m_document->apply(m_before);
    }
    void redo() override
    {
        m_document->apply(m_after);
        if (std::exchange(m_done, true))
            m_document->m_mayMerge = false;
    }
    [[nodiscard]] int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const MappingStep *>(other);
        if (!m_document->m_mayMerge || next->m_mergeKey != m_mergeKey)
            return false;
        m_after = next->m_after;
        setText(next->text());
        setObsolete(m_after == m_before);
        write();
        return true;
    }
    [[nodiscard]] const mapping::FieldMapping &before() const { return m_before; }
    [[nodiscard]] const QByteArray &written() const { return m_written; }

private:
    /// Once for each step, not for each time the history is kept.
    void write() { m_written = EditHistory::stepJson(text(), jsonOf(m_before), jsonOf(m_after)); }

    MappingDocument *m_document;
    mapping::FieldMapping m_before;
    mapping::FieldMapping m_after;
    QString m_mergeKey;
    QByteArray m_written;
    bool m_done = false;
};

MappingDocument::MappingDocument(QObject *parent)
    : QObject(parent), m_catalog(std::make_shared<mapping::TargetCatalog>()), m_stack(new QUndoStack(this))
{}

MappingDocument::~MappingDocument() = default;

void MappingDocument::load(const mapping::FieldMapping &saved)
{
    m_saved = saved;
    m_stack->clear();
    m_mayMerge = false;
    apply(saved);
}

void MappingDocument::setSaved(const mapping::FieldMapping &saved)
{
    m_saved = saved;
    m_mayMerge = false;
    compare();
    Q_EMIT changed();
}

QByteArray MappingDocument::historyJson() const
{
    const int count = m_stack->count();
    if (count == 0)
        return {};
    const auto stepAt = [this](int index) { return static_cast<const MappingStep *>(m_stack->command(index)); };
    std::vector<QByteArray> steps;
    qsizetype bytes = 0;
    int from = count;
    while (from > 0 && steps.size() < EditHistory::mostSteps) {
        const QByteArray &step = stepAt(from - 1)->written();
        bytes += step.size();
        if (bytes > EditHistory::mostBytes)
            break;
        steps.push_back(step);
        --from;
    }
    if (m_stack->index() < from || steps.empty()) // so far back that the steps that are kept do not lead there
        return {};
    std::reverse(steps.begin(), steps.end());
    return EditHistory::join(jsonOf(stepAt(from)->before()), steps, m_stack->index() - from);
}

bool MappingDocument::restore(const EditHistory &history, const mapping::FieldMapping &present,
                              std::string_view sourceType)
{
    std::vector<mapping::FieldMapping> versions;
    for (std::size_t i = 0; i <= history.steps.size(); ++i) {
        const QByteArray &json = i == 0 ? history.first : history.steps[i - 1].after;
        const auto version = mapping::FieldMapping::parse(json.toStdString(), sourceType);
        if (!version)
            return false;
        versions.push_back(*version);
    }
    if (!isEditable() || !(versions[static_cast<std::size_t>(history.index)] == present))
        return false;
    m_restoring = true;
    m_stack->clear();
    m_present = versions.front();
    for (std::size_t i = 0; i < history.steps.size(); ++i)
        m_stack->push(new MappingStep(this, history.steps[i].text, versions[i + 1], {}));
    m_stack->setIndex(history.index);
    m_restoring = false;
    m_mayMerge = false;
    apply(present);
    return true;
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
    // One place up or down is a stride on the way; a rule that was dragged has arrived.
    const auto [first, last] = std::minmax_element(rules.begin(), rules.end());
    const bool stride =
        !rules.isEmpty() && *last - *first + 1 == rules.size() && (before == *first - 1 || before == *last + 2);
    QStringList paths;
    for (int i = 0; i < count && stride; ++i) {
        if (rules.contains(i))
            paths << QString::fromStdString(m_present.rules()[static_cast<std::size_t>(i)].path);
    }
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
    return step(tr("Move %n rule(s)", nullptr, static_cast<int>(rules.size())), std::move(after),
                stride ? QString(QStringLiteral("move ") + paths.join(QLatin1Char('\n'))) : QString());
}

bool MappingDocument::setPath(int rule, const QString &path)
{
    mapping::FieldMapping after = m_present;
    if (refuse(after.setPath(rule, path.toStdString())))
        return false;
    return step(tr("Change the path to “%1”").arg(path), std::move(after), QStringLiteral("path %1").arg(rule));
}

bool MappingDocument::setTarget(const QList<int> &rules, const QString &target)
{
    mapping::FieldMapping after = m_present;
    for (const int rule : rules)
        after.setTarget(rule, target.toStdString());
    return step(tr("Change the target of %n rule(s)", nullptr, static_cast<int>(rules.size())), std::move(after),
                QStringLiteral("target ") + numbersOf(rules));
}

bool MappingDocument::setRevenueCurrency(const QString &currency)
{
    mapping::FieldMapping after = m_present;
    after.setRevenueCurrency(currency.isEmpty() ? std::nullopt : std::optional(currency.toStdString()));
    return step(tr("Change the default currency"), std::move(after), QStringLiteral("currency"));
}

bool MappingDocument::replace(const mapping::FieldMapping &with, const QString &stepText, int mergeId)
{
    return step(stepText, with, mergeId < 0 ? QString() : QStringLiteral("replace %1").arg(mergeId));
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

bool MappingDocument::step(const QString &text, mapping::FieldMapping after, const QString &mergeKey)
{
    if (!isEditable() || after.toJson() == m_present.toJson())
        return false;
    m_stack->push(new MappingStep(this, text, std::move(after), mergeKey));
    m_mayMerge = true;
    return true;
}

void MappingDocument::apply(const mapping::FieldMapping &mapping)
{
    m_present = mapping;
    if (m_restoring) // said once, at the end
        return;
    compare();
    Q_EMIT changed();
}

void MappingDocument::compare()
{
    m_changes = mappingChanges(m_saved, m_present);
}

} // namespace desk::models
