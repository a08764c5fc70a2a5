// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/impactpayloadmodel.h"

#include "app/domain/whenready.h"
#include "models/mapping/impactwords.h"
#include "models/mapping/targetface.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace desk::models {

using mapping::Effect;

namespace {

/// So many lines are told in a row; the rest is counted.
constexpr std::size_t linesInARow = 3;

} // namespace

ImpactPayloadModel::ImpactPayloadModel(QObject *parent) : QAbstractTableModel(parent) {}

ImpactPayloadModel::~ImpactPayloadModel() = default;

void ImpactPayloadModel::setResult(const ImpactResultPtr &result)
{
    if (result == m_result)
        return;
    beginResetModel();
    m_result = result;
    m_lines.clear();
    m_asked.clear();
    filter();
    endResetModel();
}

void ImpactPayloadModel::setEffect(std::optional<Effect> effect)
{
    if (effect == m_effect)
        return;
    beginResetModel();
    m_effect = effect;
    filter();
    endResetModel();
}

void ImpactPayloadModel::setTarget(const QString &target)
{
    if (target == m_target)
        return;
    beginResetModel();
    m_target = target;
    filter();
    endResetModel();
}

/// What happens to it, or to its target of that number; nothing when that one stays the same.
std::optional<Effect> ImpactPayloadModel::effectHere(const mapping::ImpactedPayload &payload, int target) const
{
    if (target < 0)
        return payload.effect;
    for (std::uint32_t i = 0; i < payload.touches; ++i) {
        const mapping::ImpactTouch &touch = m_result->impact.touches[payload.firstTouch + i];
        if (touch.target == static_cast<std::uint32_t>(target))
            return touch.effect;
    }
    return std::nullopt;
}

void ImpactPayloadModel::filter()
{
    m_rows.clear();
    if (!m_result)
        return;
    int target = -1;
    if (!m_target.isEmpty()) {
        const auto &compared = m_result->plan->compared();
        const auto found = std::ranges::find(compared, m_target.toStdString(), &mapping::ImpactPlan::Compared::target);
        if (found == compared.end())
            m_target.clear();
        else
            target = static_cast<int>(found - compared.begin());
    }
    m_rows.reserve(m_result->impact.changed.size());
    for (const mapping::ImpactedPayload &payload : m_result->impact.changed) {
        const auto effect = effectHere(payload, target);
        if (effect && (!m_effect || *effect == *m_effect))
            m_rows.push_back({.payload = payload.payload, .effect = *effect});
    }
    if (target >= 0) // the worst of this target first
        std::ranges::stable_sort(m_rows, std::ranges::greater(), &Row::effect);
}

const ImpactPayloadModel::Lines *ImpactPayloadModel::linesOf(std::uint32_t payload) const
{
    if (const Lines *known = m_lines.object(payload))
        return known;
    if ((*m_result->payloads)[payload].text.size() <= mostAtOnce) {
        m_lines.insert(payload, new Lines(mapping::impactLines(*m_result->plan, (*m_result->payloads)[payload])));
        return m_lines.object(payload);
    }
    if (m_asked.contains(payload))
        return nullptr;
    m_asked.insert(payload);
    auto *self = const_cast<ImpactPayloadModel *>(this); // the answer comes as dataChanged()
    auto asked = QtConcurrent::run(
        [result = m_result, payload] { return mapping::impactLines(*result->plan, (*result->payloads)[payload]); });
    domain::whenReady(asked, self, [self, payload, result = m_result](const Lines &lines) {
        if (result == self->m_result)
            self->takeLines(payload, lines);
    });
    return nullptr;
}

void ImpactPayloadModel::takeLines(std::uint32_t payload, Lines lines)
{
    m_asked.remove(payload);
    m_lines.insert(payload, new Lines(std::move(lines)));
    if (const int row = rowOf(payload); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

std::vector<mapping::ImpactLine> ImpactPayloadModel::lines(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const Lines *known = linesOf(m_rows[static_cast<std::size_t>(row)].payload);
    return known ? *known : Lines();
}

const domain::PayloadSet::Payload *ImpactPayloadModel::payload(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return &(*m_result->payloads)[m_rows[static_cast<std::size_t>(row)].payload];
}

int ImpactPayloadModel::rowOf(std::uint32_t payload) const
{
    const auto found = std::ranges::find(m_rows, payload, &Row::payload);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString ImpactPayloadModel::lineText(const mapping::ImpactLine &line) const
{
    //: %1 is a target; %2 its value before, %3 its value afterwards
    return tr("%1: %2 → %3")
        .arg(faceOfWritten(line.target, *m_result->catalog).label, beforeText(line), afterText(line));
}

int ImpactPayloadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImpactPayloadModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImpactPayloadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == PayloadRole)
        return row.payload;
    if (role == EffectRole)
        return static_cast<int>(row.effect);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const domain::PayloadSet::Payload &payload = (*m_result->payloads)[row.payload];
    switch (index.column()) {
    case EffectColumn: return effectWords(row.effect);
    case ReceivedColumn: return receivedText(payload.at);
    case OriginColumn:
        //: Where a stored payload is from: it was sent from here with an entry
        return payload.origin == domain::PayloadSet::Origin::Submission ? tr("Sent")
                                                                        //: Where a stored payload is from
                                                                        : tr("Sample");
    case LinesColumn: break;
    default: return {};
    }
    const Lines *known = linesOf(row.payload);
    if (!known)
        return tr("Reading…");
    QStringList parts;
    const std::size_t told = role == Qt::ToolTipRole ? known->size() : std::min(known->size(), linesInARow);
    for (std::size_t i = 0; i < told; ++i)
        parts << lineText((*known)[i]);
    if (told < known->size())
        //: Ends a list of changes that is too long for its line
        parts << tr("%n more", nullptr, static_cast<int>(known->size() - told));
    return parts.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral("  ·  "));
}

QVariant ImpactPayloadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case EffectColumn: return tr("What happens");
    case ReceivedColumn: return tr("Received");
    //: Heads a column that says where a stored payload is from
    case OriginColumn: return tr("From");
    case LinesColumn: return tr("Now → after saving");
    default: return {};
    }
}

} // namespace desk::models
