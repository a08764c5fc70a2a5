// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/preview.h"
#include "models/mapping/syncedmodel.h"

#include <QHash>
#include <QVariant>

#include <array>
#include <optional>

namespace desk::models {

/// The one obvious way out of a problem, for the button beside it.
struct Mend {
    enum class Kind {
        None,
        SampleValue, ///< put `text` in place of the value in the sample
        Path,        ///< the rule reads `text` instead
        Target,      ///< the rule fills `text` instead
        Currency,    ///< the default currency becomes `text`
        Expectation, ///< `text` is expected of the target `path` from now on; empty: no value
    };
    Kind kind = Kind::None;
    QString text;
    int rule = -1;
    TextSpan span;
    QString label; ///< of the button: "Use 1299.00"
    QString path = {};
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

/// What is expected of a target for the shown sample.
struct ResultPin {
    std::optional<QString> expected; ///< nothing: no value
    bool holds = true;
    bool mine = true; ///< pinned for this payload; otherwise by a test with direct values of its own, see `from`
    QString from;     ///< name of that test
    bool operator==(const ResultPin &) const = default;
};
/// By target; the whole sample's "no warning" under the empty name.
using ResultPins = QHash<QString, ResultPin>;

/// How a result row stands to what is expected of it.
enum class PinState { None, Holds, Fails };

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
        PinRole,                   ///< PinState as int
        PinnableRole,              ///< bool: what the row says can be expected from now on
    };

    explicit ResultModel(QObject *parent = nullptr);

    /// Null: nothing to show.
    void setPreview(const std::shared_ptr<const Preview> &preview);
    /// What is expected; a failing one is a remark of its row, and targets without a row get one.
    void setPins(const ResultPins &pins);
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
        PinState pin = PinState::None;
        std::vector<ResultRemark> remarks;
        bool operator==(const Row &) const = default;
    };

    [[nodiscard]] std::vector<Row> rowsOf(const Preview &preview) const;
    [[nodiscard]] Row rowOf(const mapping::Output &output, const Preview &preview) const;
    void addRemarks(std::vector<Row> &rows, const Preview &preview) const;
    void addPins(std::vector<Row> &rows, const Preview &preview) const;
    [[nodiscard]] std::vector<Row>::iterator rowFor(std::vector<Row> &rows, const QString &target,
                                                    const Preview &preview) const;
    static void mark(Row &row, const ResultPin &pin);
    void show(std::vector<Row> rows);
    [[nodiscard]] static QString describe(const Row &row);

    std::shared_ptr<const Preview> m_preview;
    ResultPins m_pins;
    std::vector<Row> m_rows;
    int m_errors = 0;
    int m_warnings = 0;
    int m_notes = 0;
};

/// The mend for a diagnostic, if there is one obvious one.
[[nodiscard]] Mend mendOf(const mapping::Diagnostic &diagnostic, const Preview &preview);

} // namespace desk::models

Q_DECLARE_METATYPE(std::vector<desk::models::ResultRemark>)
