// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/samplelibrarymodel.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace desk::models {

void SampleLibraryModel::setRows(std::vector<LibraryRow> rows)
{
    if (rows == m_all)
        return;
    beginResetModel();
    m_all = std::move(rows);
    choose();
    endResetModel();
}

void SampleLibraryModel::setFound(const std::optional<QSet<qint64>> &keys)
{
    beginResetModel();
    m_found = keys;
    choose();
    endResetModel();
}

void SampleLibraryModel::choose()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (!m_found || m_found->contains(m_all[i].key()))
            m_shown.push_back(i);
    }
    arrange();
}

void SampleLibraryModel::arrange()
{
    const auto less = [this](std::size_t a, std::size_t b) {
        const LibraryRow &x = m_all[a];
        const LibraryRow &y = m_all[b];
        switch (m_column) {
        case Name: return x.name.localeAwareCompare(y.name) < 0;
        case Origin: return x.origin < y.origin;
        case Size: return x.size < y.size;
        case Expected: return std::pair(x.failures, x.expectations) < std::pair(y.failures, y.expectations);
        default: return x.at < y.at;
        }
    };
    if (m_order == Qt::AscendingOrder)
        std::ranges::stable_sort(m_shown, less);
    else
        std::ranges::stable_sort(m_shown, [&](std::size_t a, std::size_t b) { return less(b, a); });
}

void SampleLibraryModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_column = column;
    m_order = order;
    arrange();
    endResetModel();
}

int SampleLibraryModel::rowOfKey(qint64 key) const
{
    const auto it = std::ranges::find_if(m_shown, [&](std::size_t i) { return m_all[i].key() == key; });
    return it != m_shown.end() ? static_cast<int>(it - m_shown.begin()) : -1;
}

int SampleLibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int SampleLibraryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString SampleLibraryModel::text(const LibraryRow &row, int column) const
{
    switch (column) {
    case Name: return row.name;
    case Origin:
        if (row.origin == QLatin1String("captured"))
            return tr("Captured");
        if (row.origin == QLatin1String("sent"))
            return tr("Sent");
        if (row.origin == QLatin1String("imported"))
            return tr("Imported");
        return row.isSample ? tr("Pasted") : tr("Submitted");
    case When:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.at.milliseconds()),
                                  //: A day and a time, in Qt's date format
                                  tr("d MMM yyyy, HH:mm"));
    case Size: return sizeText(row.size);
    case Expected:
        if (row.failures > 0)
            //: %1 is a number of expectations, of which %n do not hold
            return tr("%n of %1 fail(s)", nullptr, row.failures).arg(row.expectations);
        return row.expectations > 0 ? tr("%n hold(s)", nullptr, row.expectations) : QString();
    default: return {};
    }
}

QVariant SampleLibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LibraryRow &of = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(of, index.column());
    case Qt::EditRole: return index.column() == Name ? QVariant(of.name) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole: {
        const QString words = text(of, index.column());
        //: For a screen reader, a cell without words
        return words.isEmpty() && index.column() == Expected ? tr("Nothing is expected") : words;
    }
    case KeyRole: return of.key();
    case IsSampleRole: return of.isSample;
    case FailuresRole: return of.failures;
    default: return {};
    }
}

QVariant SampleLibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Size)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Origin: return tr("Origin");
    case When: return tr("When");
    case Size: return tr("Size");
    case Expected: return tr("Expectations");
    default: return {};
    }
}

Qt::ItemFlags SampleLibraryModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Name && row(index.row()).isSample)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool SampleLibraryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || name.isEmpty() || name == row(index.row()).name)
        return false;
    LibraryRow &of = m_all[m_shown[static_cast<std::size_t>(index.row())]];
    of.name = name;
    Q_EMIT dataChanged(index, index);
    Q_EMIT renameRequested(of.id, name);
    return true;
}

QSet<qint64> payloadsWith(const domain::PayloadSet &payloads, const std::vector<LibraryRow> &names,
                          const QString &words, const std::function<bool()> &isWanted)
{
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto holdsAll = [&wanted](const QString &text) {
        return std::ranges::all_of(wanted,
                                   [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    };
    QSet<qint64> found;
    for (const LibraryRow &row : names) {
        if (holdsAll(row.name))
            found.insert(row.key());
    }
    for (std::size_t i = 0; i < payloads.size(); ++i) {
        constexpr std::size_t often = 256;
        if (i % often == 0 && !isWanted())
            return {};
        const domain::PayloadSet::Payload &payload = payloads[i];
        const qint64 key = payload.origin == domain::PayloadSet::Origin::Sample ? payload.id : -payload.id;
        if (holdsAll(QString::fromUtf8(payload.text.data(), static_cast<qsizetype>(payload.text.size()))))
            found.insert(key);
    }
    return found;
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace desk::models
