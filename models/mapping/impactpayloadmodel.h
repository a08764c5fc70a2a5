// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/impactrun.h"

#include <QAbstractTableModel>
#include <QCache>

#include <optional>

namespace desk::models {

/// All payloads for which something changes, the worst first, filtered by target and by what happens. What a row says
/// of the values is worked out when it is looked at, and kept for a while; a very large payload's comes a moment later.
class ImpactPayloadModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { EffectColumn, ReceivedColumn, OriginColumn, LinesColumn, ColumnCount };
    enum Role {
        PayloadRole = Qt::UserRole, ///< uint, index into the set
        EffectRole,                 ///< int of mapping::Effect; with a target filter, of that target
    };
    /// A payload larger than this is evaluated off the GUI thread, in bytes.
    static constexpr std::size_t mostAtOnce = std::size_t{64} * 1024;

    explicit ImpactPayloadModel(QObject *parent = nullptr);
    ~ImpactPayloadModel() override;

    /// Keeps the filters; a target that no longer changes is no filter any more.
    void setResult(const ImpactResultPtr &result);
    [[nodiscard]] const ImpactResultPtr &result() const { return m_result; }
    /// Only payloads to which this happens; nothing: whatever happens.
    void setEffect(std::optional<mapping::Effect> effect);
    [[nodiscard]] std::optional<mapping::Effect> effect() const { return m_effect; }
    /// Only payloads whose result for this target changes, by its canonical name; empty: any.
    void setTarget(const QString &target);
    [[nodiscard]] const QString &target() const { return m_target; }

    /// What changes for one row, the worst first; empty while a very large payload is being evaluated.
    [[nodiscard]] std::vector<mapping::ImpactLine> lines(int row) const;
    [[nodiscard]] const domain::PayloadSet::Payload *payload(int row) const;
    /// The row of a payload of the set; -1 when it is filtered out or does not change.
    [[nodiscard]] int rowOf(std::uint32_t payload) const;
    /// As the table writes a line: "Value: 499.99 → none".
    [[nodiscard]] QString lineText(const mapping::ImpactLine &line) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::uint32_t payload = 0;
        mapping::Effect effect = mapping::Effect::Same;
    };
    using Lines = std::vector<mapping::ImpactLine>;
    void filter();
    [[nodiscard]] std::optional<mapping::Effect> effectHere(const mapping::ImpactedPayload &payload, int target) const;
    [[nodiscard]] const Lines *linesOf(std::uint32_t payload) const;
    void takeLines(std::uint32_t payload, Lines lines);

    ImpactResultPtr m_result;
    std::vector<Row> m_rows;
    std::optional<mapping::Effect> m_effect;
    QString m_target;
    mutable QCache<std::uint32_t, Lines> m_lines{512};
    mutable QSet<std::uint32_t> m_asked; ///< being evaluated elsewhere
};

} // namespace desk::models
