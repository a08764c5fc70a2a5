// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/resultmodel.h"
#include "models/submission/entrypreview.h"

namespace desk::models {

/// "The entry that will come of it": the mapping's result with the chosen contact and source in their places, what is
/// left out, and what the values mean for the contact. Roles are those of ResultModel.
class EntryResultModel : public SyncedModel
{
    Q_OBJECT
public:
    explicit EntryResultModel(QObject *parent = nullptr);

    void setPreview(const EntryPreview &preview, const std::optional<domain::Contact> &contact,
                    const QString &sourceName);
    [[nodiscard]] int errorCount() const { return m_errors; }
    [[nodiscard]] int warningCount() const { return m_warnings; }
    [[nodiscard]] int noteCount() const { return m_notes; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void countsChanged();

private:
    struct Row {
        QString target;
        QString label;
        QString value;
        QString exact;
        QString raw;
        QString path;
        QString origin;
        int rule = -1;
        TextSpan span;
        bool error = false;
        std::vector<ResultRemark> remarks;
        bool operator==(const Row &) const = default;
        [[nodiscard]] QString key() const { return target + QChar(0x1f) + label + QChar(0x1f) + path; }
    };
    [[nodiscard]] std::vector<Row> mappedRows(const std::optional<domain::Contact> &contact) const;
    static void completeEntry(std::vector<Row> &rows);
    [[nodiscard]] static Row chosen(const QString &target, const QString &label, const QString &value);
    void count(const std::vector<Row> &rows);

    ResultModel m_mapped; ///< does the reading and wording of the mapping's own results
    std::vector<Row> m_rows;
    int m_errors = 0;
    int m_warnings = 0;
    int m_notes = 0;
};

} // namespace desk::models
