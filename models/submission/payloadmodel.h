// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/json.h"
#include "models/mapping/targetface.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace desk::models {

/// What the mapping makes of one key of a payload.
struct PayloadReading {
    enum class Mark { Works, Note, Warning, Error, Ignored, Unmapped };
    Mark mark = Mark::Unmapped;
    TargetFace target;   ///< empty when no rule names the key
    QString words;       ///< one or two: "Differs", "No time zone"; empty where the mark says it all
    QString explanation; ///< a whole sentence
    bool operator==(const PayloadReading &) const = default;
};

/// A payload as a table of keys and values, the same thing as its JSON text: numbers and literals keep their spelling,
/// and what is not touched keeps its own. The last row waits for another key. Nested values are shown, not edited.
class PayloadModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { KeyColumn, ValueColumn, TargetColumn, StateColumn, ColumnCount };
    enum Roles {
        TypeRole = Qt::UserRole + 1, ///< domain::JsonType as int
        NestedRole,                  ///< bool: an object or array
        AddRole,                     ///< bool: the row that waits for another key
        ReadingRole,                 ///< PayloadReading
    };

    explicit PayloadModel(QObject *parent = nullptr);

    /// Shows this object; only rows that differ are touched. Anything but an object empties the table.
    void setPayload(domain::JsonValue object);
    /// The object as JSON text, a key a line; empty without keys.
    [[nodiscard]] QByteArray toJson() const;
    void setReadings(const QHash<QString, PayloadReading> &readings);
    [[nodiscard]] int keyCount() const { return int(m_rows.size()); }
    [[nodiscard]] int rowOf(const QString &key) const; ///< -1 when there is none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

Q_SIGNALS:
    /// The operator changed something here (not setPayload).
    void edited();
    /// A key was added by the operator; its value waits to be entered.
    void keyAdded(int row);
    /// An edit was not taken, and why, as a sentence.
    void refused(const QString &why);

private:
    struct Row {
        QString key;
        std::string json; ///< compact JSON of the value, scalars as spelled
        domain::JsonType type = domain::JsonType::String;
        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] static QString shownText(const Row &row);
    [[nodiscard]] static Row withText(const Row &row, const QString &text);
    [[nodiscard]] QVariant rowData(const Row &row, int column, int role) const;
    [[nodiscard]] QVariant addRowData(int column, int role) const;
    bool setKey(int row, const QString &key);
    bool addKey(const QString &key);
    void replaceRows(std::vector<Row> rows);

    std::vector<Row> m_rows;
    QHash<QString, PayloadReading> m_readings;
};

} // namespace desk::models

Q_DECLARE_METATYPE(desk::models::PayloadReading)
