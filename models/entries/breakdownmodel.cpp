// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entries/breakdownmodel.h"

#include "app/domain/currency.h"
#include "app/domain/display.h"

#include <QLocale>

#include <cmath>

namespace desk::models {

using store::EntryDimension;
using store::EntryShare;

QString shareTitle(EntryDimension dimension, const QString &id, const QString &known)
{
    if (!known.isEmpty())
        return known;
    const bool none = id.isEmpty();
    switch (dimension) {
    case EntryDimension::Config: return none ? BreakdownModel::tr("No conversion") : id;
    case EntryDimension::Source: return none ? BreakdownModel::tr("No source") : id;
    case EntryDimension::Currency: return none ? BreakdownModel::tr("No currency") : id;
    case EntryDimension::Contact:
        return none ? BreakdownModel::tr("No contact") : BreakdownModel::tr("Unnamed contact");
    case EntryDimension::Campaign: return none ? BreakdownModel::tr("No campaign") : id;
    }
    return id;
}

QString seriesTitle(store::EntrySplit split, const store::EntrySeries &series)
{
    if (series.others)
        //: all conversions or sources that are not shown by themselves
        return BreakdownModel::tr("Others");
    return shareTitle(split == store::EntrySplit::Source ? EntryDimension::Source : EntryDimension::Config, series.id,
                      series.name);
}

BreakdownModel::BreakdownModel(QObject *parent) : QAbstractTableModel(parent) {}

void BreakdownModel::setBreakdown(const store::EntryBreakdown &breakdown, EntryDimension dimension,
                                  const QString &currency)
{
    beginResetModel();
    m_dimension = dimension;
    m_currency = currency;
    m_lines.clear();
    for (const EntryShare &share : breakdown.rows)
        m_lines.append({share, shareTitle(dimension, share.id, share.name), 0});
    m_otherCount = breakdown.otherCount;
    m_others = {breakdown.others, tr("%n others", nullptr, static_cast<int>(m_otherCount)), 0};
    arrange();
    endResetModel();
}

void BreakdownModel::clear()
{
    setBreakdown({}, m_dimension, m_currency);
}

BreakdownModel::Measure BreakdownModel::measure() const
{
    // Values in different currencies, or none at all, have no common whole.
    const bool common = m_dimension != EntryDimension::Currency && !m_currency.isEmpty();
    return common ? m_measure : Measure::Count;
}

const EntryShare *BreakdownModel::share(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines[row].share : nullptr;
}

QStringList BreakdownModel::ids() const
{
    QStringList ids;
    for (const Line &line : m_lines)
        ids << line.share.id;
    return ids;
}

void BreakdownModel::arrange()
{
    const bool byCount = measure() == Measure::Count;
    const auto sizeOf = [byCount](const Line &line) {
        return byCount ? static_cast<qreal>(line.share.count) : line.share.value.toApproximateDouble();
    };
    qreal whole = hasOthers() ? std::abs(sizeOf(m_others)) : 0;
    for (const Line &line : std::as_const(m_lines))
        whole += std::abs(sizeOf(line));
    const auto partOf = [&](const Line &line) {
        const qreal part = sizeOf(line) / whole;
        return std::isfinite(part) ? part : 0;
    };
    for (Line &line : m_lines)
        line.part = partOf(line);
    m_others.part = partOf(m_others);

    const auto order = [this, byCount](const Line &a, const Line &b) {
        switch (m_column) {
        case BreakdownColumn::Name: return QString::localeAwareCompare(a.title, b.title);
        case BreakdownColumn::Value:
        case BreakdownColumn::Share:
            if (!byCount)
                return a.share.value.compare(b.share.value);
            break;
        case BreakdownColumn::Count: break;
        }
        return a.share.count < b.share.count ? -1 : static_cast<int>(a.share.count > b.share.count);
    };
    std::stable_sort(m_lines.begin(), m_lines.end(), [&](const Line &a, const Line &b) {
        const int way = m_order == Qt::AscendingOrder ? order(a, b) : order(b, a);
        return way != 0 ? way < 0 : a.title < b.title;
    });
}

void BreakdownModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= breakdownColumnCount)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<std::pair<QString, bool>> keys; // id, and whether it is the others' line
    for (const QModelIndex &index : before)
        keys.append({line(index.row()).share.id, index.row() >= m_lines.size()});
    m_column = static_cast<BreakdownColumn>(column);
    m_order = order;
    if (m_column == BreakdownColumn::Count)
        m_measure = Measure::Count;
    else if (m_column == BreakdownColumn::Value)
        m_measure = Measure::Value;
    arrange();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto &key = keys[i];
        const auto found = std::ranges::find_if(m_lines, [&](const Line &l) { return l.share.id == key.first; });
        const auto row = key.second ? m_lines.size() : found - m_lines.begin();
        after.append(index(static_cast<int>(row), before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, breakdownColumnCount - 1);
}

int BreakdownModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size()) + (hasOthers() ? 1 : 0);
}

int BreakdownModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : breakdownColumnCount;
}

QString BreakdownModel::currencyOf(const EntryShare &share) const
{
    return m_dimension == EntryDimension::Currency ? share.id : m_currency;
}

QString BreakdownModel::valueText(const EntryShare &share) const
{
    // An en dash where no entry can have a value that counts here.
    if (share.valued == 0 || currencyOf(share).isEmpty())
        return QStringLiteral("\u2013");
    return domain::amountText(share.value, currencyOf(share));
}

QString BreakdownModel::shareText(const Line &line) const
{
    QString percent = QLocale().toString(line.part * 100, 'f', 1);
    if (line.part < 0)
        percent.replace(0, QLocale().negativeSign().size(), QChar(0x2212));
    //: a share, in per cent
    return tr("%1 %").arg(percent);
}

QVariant BreakdownModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &shown = line(index.row());
    const bool others = index.row() >= m_lines.size();
    const auto column = static_cast<BreakdownColumn>(index.column());
    switch (role) {
    case ShareRole: return shown.part;
    case OthersRole: return others;
    case Qt::TextAlignmentRole:
        return column == BreakdownColumn::Name ? QVariant() : QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
    case RawRole:
        switch (column) {
        case BreakdownColumn::Name: return others ? QVariant() : QVariant(shown.share.id);
        case BreakdownColumn::Count: return static_cast<qlonglong>(shown.share.count);
        case BreakdownColumn::Value: return QString::fromStdString(shown.share.value.text());
        case BreakdownColumn::Share: return shown.part;
        }
        return {};
    case Qt::AccessibleDescriptionRole: return column == BreakdownColumn::Name ? shareText(shown) : QString();
    case Qt::ToolTipRole:
        if (column == BreakdownColumn::Name)
            return QString(shown.title + QLatin1Char('\n') + shareText(shown));
        if (shown.share.leftOut > 0 && column == BreakdownColumn::Value)
            return tr("%n amounts are too large or too small to be added", nullptr,
                      static_cast<int>(shown.share.leftOut));
        return {};
    case Qt::DisplayRole:
        switch (column) {
        case BreakdownColumn::Name: return shown.title;
        case BreakdownColumn::Count: return domain::countText(shown.share.count);
        case BreakdownColumn::Value: return valueText(shown.share);
        case BreakdownColumn::Share: return shareText(shown);
        }
        return {};
    default: return {};
    }
}

QVariant BreakdownModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section > 0)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == static_cast<int>(BreakdownColumn::Count))
        return tr("Entries in any currency");
    if (role == Qt::ToolTipRole && section == static_cast<int>(BreakdownColumn::Share))
        return measure() == Measure::Count ? tr("Share of the entries")
                                           : tr("Share of the value, losses by their size");
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<BreakdownColumn>(section)) {
    case BreakdownColumn::Name:
        switch (m_dimension) {
        case EntryDimension::Config: return tr("Conversion");
        case EntryDimension::Source: return tr("Source");
        case EntryDimension::Currency: return tr("Currency");
        case EntryDimension::Contact: return tr("Contact");
        case EntryDimension::Campaign: return tr("Campaign");
        }
        return {};
    case BreakdownColumn::Count: return tr("Entries");
    case BreakdownColumn::Value:
        if (m_dimension == EntryDimension::Currency || m_currency.isEmpty())
            return tr("Value");
        //: head of a column of amounts; %1 is a currency
        return tr("Value, %1").arg(m_currency);
    case BreakdownColumn::Share: return tr("Share");
    }
    return {};
}

QString BreakdownModel::tsv(const QList<int> &rows) const
{
    QString out;
    const auto add = [&out](QStringList fields) {
        for (QString &field : fields) // a tab or a line break would be another cell
            field.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
        out += fields.join(QLatin1Char('\t')) + QLatin1Char('\n');
    };
    add({headerData(0, Qt::Horizontal).toString(), tr("Entries"), tr("Value"), tr("Currency"), tr("Share")});
    for (const int row : rows) {
        if (row < 0 || row >= rowCount())
            continue;
        const Line &one = line(row);
        const bool valued = one.share.valued > 0 && !currencyOf(one.share).isEmpty();
        add({one.title, QString::number(one.share.count),
             valued ? QString::fromStdString(
                 one.share.value.toPlain(domain::minorDigitsOf(currencyOf(one.share).toStdString())))
                    : QString(),
             valued ? currencyOf(one.share) : QString(),
             QString(shareText(one)).replace(QChar(0x2212), QLatin1Char('-'))});
    }
    return out;
}

} // namespace desk::models
