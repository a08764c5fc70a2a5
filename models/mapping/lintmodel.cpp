// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/lintmodel.h"

#include "models/mapping/lintwords.h"

#include <QCoreApplication>

namespace desk::models {

namespace {

QString severityWord(mapping::Severity severity)
{
    switch (severity) {
    case mapping::Severity::Error: return QCoreApplication::translate("Lint", "Error");
    case mapping::Severity::Warning: return QCoreApplication::translate("Lint", "Warning");
    case mapping::Severity::Note: break;
    }
    return QCoreApplication::translate("Lint", "Hint");
}

} // namespace

void LintModel::setFindings(const std::vector<mapping::Finding> &findings, const mapping::TargetCatalog &catalog)
{
    std::vector<Row> rows;
    QSet<QString> ids;
    for (const mapping::Finding &finding : findings) {
        const QString id = QString::fromStdString(finding.id());
        if (ids.contains(id))
            continue;
        ids.insert(id);
        rows.push_back({.id = id,
                        .words = lintWords(finding, catalog),
                        .mend = mendWords(finding.mend, catalog),
                        .finding = finding});
    }
    syncRows(
        {}, m_rows, std::move(rows), [](const Row &row) { return row.id; }, 1);
}

const mapping::Finding *LintModel::finding(const QModelIndex &index) const
{
    return index.isValid() ? &m_rows[static_cast<std::size_t>(index.row())].finding : nullptr;
}

QModelIndex LintModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex LintModel::parent(const QModelIndex & /*child*/) const
{
    return {};
}

int LintModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LintModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant LintModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return row.words;
    case Qt::AccessibleTextRole:
        return QString(severityWord(row.finding.severity) + QStringLiteral(": ") + row.words
                       + (row.mend.isEmpty() ? QString() : QString(QLatin1Char(' ') + row.mend)));
    case SeverityRole: return static_cast<int>(row.finding.severity);
    case MendTextRole: return row.mend;
    case RuleRole: return row.finding.rules.empty() ? -1 : row.finding.rules.front();
    case PathRole: return QString::fromStdString(row.finding.path);
    case IdRole: return row.id;
    default: return {};
    }
}

} // namespace desk::models
