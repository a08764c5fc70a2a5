// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/payloadprofile.h"
#include "models/mapping/preview.h"

#include <QAbstractListModel>

namespace desk::models {

/// The paths that can be typed: of all stored payloads with how often each comes and a value, and of the present
/// sample; leaves first, the most frequent first, then the objects and lists around them (a rule that ignores one
/// ignores all of it).
class PathCompletions : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        FrequencyRole = Qt::UserRole, ///< QString: "412 of 412", "in the sample"
        SampleRole,                   ///< QString: a value, shortened
    };
    static constexpr std::size_t maximum = 5'000;

    /// `preview` may be null.
    PathCompletions(const mapping::PayloadProfile &profile, const Preview *preview, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole and EditRole: the path.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Row {
        QString path;
        QString frequency;
        QString sample;
        quint32 count = 0;
        bool leaf = true;
    };
    void addSample(const Preview &preview, const mapping::PayloadProfile &profile);

    std::vector<Row> m_rows;
};

} // namespace desk::models
