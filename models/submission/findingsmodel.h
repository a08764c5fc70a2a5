// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/comparisonrecord.h"
#include "app/store/database.h"

#include <QAbstractTableModel>

namespace desk::models {

/// One field of one submission that was stored otherwise than predicted.
struct FindingRow {
    qint64 submission = 0;
    QString contactName;
    QString sourceName;
    domain::Instant at;
    store::ComparedField field;
};

/// The findings of a source (or of all), newest first. Inside a read of the workspace.
[[nodiscard]] domain::Result<QList<FindingRow>> findingsOf(store::Database &db, const QString &profileId,
                                                           const QString &sourceId);

/// The word for a compared field: "Value", "E-mail", "Contact".
[[nodiscard]] QString comparedFieldLabel(const QString &field);
/// A side of it: its text, or the word for nothing.
[[nodiscard]] QString comparedSideText(const std::optional<QString> &side);

/// A table of findings: number, contact, field, predicted, stored.
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Contact, Source, Field, Predicted, Stored, ColumnCount };
    static constexpr int SubmissionRole = Qt::UserRole; ///< qlonglong
    static constexpr int mostShown = 500;               ///< submissions

    explicit FindingsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setRows(const QList<FindingRow> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<FindingRow> m_rows;
};

} // namespace desk::models
