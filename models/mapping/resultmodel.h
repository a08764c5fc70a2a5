// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/preview.h"
#include "models/mapping/syncedmodel.h"

#include <QVariant>

#include <array>

namespace desk::models {

/// The one obvious way out of a problem, for the button beside it.
struct Mend {
    enum class Kind {
        None,
        SampleValue, ///< put `text` in place of the value in the sample
        Path,        ///< the rule reads `text` instead
        Target,      ///< the rule fills `text` instead
        Currency,    ///< the default currency becomes `text`
    };
    Kind kind = Kind::None;
    QString text;
    int rule = -1;
    TextSpan span;
    QString label; ///< of the button: "Use 1299.00"
    bool operator==(const Mend &) const = default;
};

/// What is said about one result.
struct ResultRemark {
    mapping::Severity severity = mapping::Severity::Note;
    QString code;
    QString text;
    Mend mend;
    bool operator==(const ResultRemark &) const = default;
};

/// What the service is going to store, one row a target, with where it came from and what is wrong with it.
class ResultModel : public SyncedModel
{
    Q_OBJECT
public:
    enum Role {
        TargetRole = Qt::UserRole, ///< QString, canonical name; empty for remarks about the whole
        LabelRole,                 ///< QString
        ValueRole,                 ///< QString as shown; empty when there is no value
        ExactValueRole,            ///< QString as sent
        RawRole,                   ///< QString, the JSON text it was read from
        RuleRole,                  ///< int from 0, -1 when no rule made it
        PathRole,                  ///< QString
        OriginTextRole,            ///< QString: where a value that no rule made comes from
        OffsetRole,                ///< qulonglong, place in the sample
        LengthRole,                ///< qulonglong; 0: no place
        RemarksRole,               ///< QVariant of std::vector<ResultRemark>
        HasErrorRole,              ///< bool: the target gets no value because of an error
    };

    explicit ResultModel(QObject *parent = nullptr);

    /// Null: nothing to show.
    void setPreview(const std::shared_ptr<const Preview> &preview);
    [[nodiscard]] int errorCount() const { return m_errors; }
    [[nodiscard]] int warningCount() const { return m_warnings; }
    [[nodiscard]] int noteCount() const { return m_notes; }
    [[nodiscard]] QModelIndex indexOfRule(int rule) const;
    [[nodiscard]] const std::vector<ResultRemark> &remarks(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countsChanged();

private:
    struct Row {
        QString key;
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
    };

    [[nodiscard]] std::vector<Row> rowsOf(const Preview &preview) const;
    [[nodiscard]] Row rowOf(const mapping::Output &output, const Preview &preview) const;
    void addRemarks(std::vector<Row> &rows, const Preview &preview) const;
    void show(std::vector<Row> rows);
    [[nodiscard]] static QString describe(const Row &row);

    std::shared_ptr<const Preview> m_preview;
    std::vector<Row> m_rows;
    int m_errors = 0;
    int m_warnings = 0;
    int m_notes = 0;
};

/// The mend for a diagnostic, if there is one obvious one.
[[nodiscard]] Mend mendOf(const mapping::Diagnostic &diagnostic, const Preview &preview);

} // namespace desk::models

Q_DECLARE_METATYPE(std::vector<desk::models::ResultRemark>)
