// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStringList>

namespace desk::models {

/// The currencies of the contract, with names in the operator's language. Those used here come first.
class CurrencyModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Roles {
        CodeRole = Qt::UserRole + 1, ///< `EUR`; also the display text
        NameRole,                    ///< `Euro`
        SearchRole,                  ///< `EUR Euro €`: what typing is matched against
    };

    explicit CurrencyModel(QObject *parent = nullptr);

    /// Puts these codes first, in this order; unknown codes and repetitions are left out.
    void setPreferred(const QStringList &codes);
    [[nodiscard]] int rowOf(const QString &code) const; ///< -1 when it is none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// The name in the locale's language; empty where nothing names it.
    [[nodiscard]] static QString nameOf(const QString &code);

private:
    QStringList m_all;
    QStringList m_codes;
    QStringList m_preferred;
};

} // namespace desk::models
