// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/submission/entryresultmodel.h"

#include "models/submission/contactnote.h"

namespace desk::models {

using mapping::Severity;

namespace {

const QString contactTarget = QStringLiteral(" contact"); // no target is called so
const QString sourceTarget = QStringLiteral(" source");

} // namespace

EntryResultModel::EntryResultModel(QObject *parent) : SyncedModel(parent) {}

EntryResultModel::Row EntryResultModel::chosen(const QString &target, const QString &label, const QString &value)
{
    Row row;
    row.target = target;
    row.label = label;
    row.exact = value;
    //: Where nothing was chosen or given
    row.value = value.isEmpty() ? tr("None") : value;
    row.origin = value.isEmpty() ? tr("not chosen yet") : tr("chosen above");
    return row;
}

void EntryResultModel::setPreview(const EntryPreview &preview, const std::optional<domain::Contact> &contact,
                                  const QString &sourceName)
{
    m_mapped.setPreview(preview.mapped);
    std::vector<Row> rows = mappedRows(contact);
    completeEntry(rows);
    const auto afterWhen = std::find_if(rows.begin(), rows.end(),
                                        [](const Row &row) { return row.target == QLatin1String("occurredAt"); });
    rows.insert(afterWhen == rows.end() ? afterWhen : afterWhen + 1, chosen(sourceTarget, tr("Source"), sourceName));
    rows.insert(rows.begin(), chosen(contactTarget, tr("Contact"), contact ? contact->displayName() : QString()));
    count(rows);
    syncRows(
        {}, m_rows, std::move(rows), [](const Row &row) { return row.key(); }, 1);
    Q_EMIT countsChanged();
}

std::vector<EntryResultModel::Row> EntryResultModel::mappedRows(const std::optional<domain::Contact> &contact) const
{
    std::vector<Row> rows;
    for (int i = 0; i < m_mapped.rowCount(); ++i) {
        const QModelIndex index = m_mapped.index(i, 0);
        Row row;
        row.target = index.data(ResultModel::TargetRole).toString();
        row.label = index.data(ResultModel::LabelRole).toString();
        row.value = index.data(ResultModel::ValueRole).toString();
        row.exact = index.data(ResultModel::ExactValueRole).toString();
        row.raw = index.data(ResultModel::RawRole).toString();
        row.path = index.data(ResultModel::PathRole).toString();
        row.origin = index.data(ResultModel::OriginTextRole).toString();
        row.rule = index.data(ResultModel::RuleRole).toInt();
        row.span.offset = std::size_t(index.data(ResultModel::OffsetRole).toULongLong());
        row.span.length = std::size_t(index.data(ResultModel::LengthRole).toULongLong());
        row.error = index.data(ResultModel::HasErrorRole).toBool();
        row.remarks = m_mapped.remarks(index);
        if (row.target == QLatin1String("occurredAt") && row.exact.isEmpty() && !row.error)
            row.value = tr("When it is sent");
        if (contact && !row.exact.isEmpty()) {
            if (const auto note = contactNote(row.target.toStdString(), row.exact, *contact))
                row.remarks.push_back({Severity::Note, QStringLiteral("contact"), note->sentence, {}});
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

void EntryResultModel::completeEntry(std::vector<Row> &rows)
{
    // Value and expense may be left out; the operator should see that they are.
    const auto has = [&](const char *target) {
        return std::find_if(rows.begin(), rows.end(),
                            [&](const Row &row) { return row.target == QLatin1String(target); });
    };
    const auto left = [](const char *target, const QString &label) {
        Row row;
        row.target = QLatin1String(target);
        row.label = label;
        row.value = tr("None");
        row.origin = tr("no rule, no direct value");
        return row;
    };
    const auto currency = has("currency");
    if (has("eventValue") == rows.end())
        rows.insert(currency, left("eventValue", tr("Value")));
    if (has("expense") == rows.end())
        rows.insert(has("occurredAt"), left("expense", tr("Expense")));
}

void EntryResultModel::count(const std::vector<Row> &rows)
{
    m_errors = m_warnings = m_notes = 0;
    for (const Row &row : rows) {
        for (const ResultRemark &remark : row.remarks) {
            switch (remark.severity) {
            case Severity::Error: ++m_errors; break;
            case Severity::Warning: ++m_warnings; break;
            case Severity::Note: ++m_notes; break;
            }
        }
    }
}

QModelIndex EntryResultModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex EntryResultModel::parent(const QModelIndex &child) const
{
    Q_UNUSED(child)
    return {};
}

int EntryResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EntryResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant EntryResultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return QString(row.label + QStringLiteral(": ") + row.value);
    case Qt::AccessibleTextRole: {
        QString words = row.label + QStringLiteral(": ") + (row.error ? tr("no value") : row.value);
        if (!row.origin.isEmpty())
            words += QStringLiteral(", ") + row.origin;
        for (const ResultRemark &remark : row.remarks)
            words += QStringLiteral(". ") + remark.text;
        return words;
    }
    case ResultModel::TargetRole: return row.target;
    case ResultModel::LabelRole: return row.label;
    case ResultModel::ValueRole: return row.value;
    case ResultModel::ExactValueRole: return row.exact;
    case ResultModel::RawRole: return row.raw;
    case ResultModel::RuleRole: return row.rule;
    case ResultModel::PathRole: return row.path;
    case ResultModel::OriginTextRole: return row.origin;
    case ResultModel::OffsetRole: return qulonglong(row.span.offset);
    case ResultModel::LengthRole: return qulonglong(row.span.length);
    case ResultModel::RemarksRole: return QVariant::fromValue(row.remarks);
    case ResultModel::HasErrorRole: return row.error;
    default: return {};
    }
}

} // namespace desk::models
