// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace desk::store {
class Workspace;
}

namespace desk::models {

/// What the operator asked not to be told of a source: keys of its payloads that are not to be mapped now, and remarks
/// on its mapping. Kept in the workspace. GUI thread; reading and writing are not.
class QuietThings : public QObject
{
    Q_OBJECT
public:
    explicit QuietThings(QObject *parent = nullptr);

    /// Null or empty: nothing is known and nothing is kept.
    void setSource(store::Workspace *workspace, const QString &profileId, const QString &sourceId);

    [[nodiscard]] const QSet<QString> &keys() const { return m_keys; }
    [[nodiscard]] const QSet<QString> &remarks() const { return m_remarks; }
    void hideKeys(const QStringList &paths);
    void showAllKeys();
    void hideRemark(const QString &id);
    void showAllRemarks();

Q_SIGNALS:
    void changed();
    void failed(const desk::domain::Error &error);

private:
    void read();
    void keep(const QString &name, const QSet<QString> &values);

    QPointer<store::Workspace> m_workspace;
    QString m_profileId;
    QString m_sourceId;
    QSet<QString> m_keys;
    QSet<QString> m_remarks;
    quint64 m_generation = 0;
};

} // namespace desk::models
