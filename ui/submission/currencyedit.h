// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace desk::models {
class CurrencyModel;
}

namespace desk::ui {

/// A currency, typed or chosen from a list that finds codes, names and signs. What is typed is kept as it is; whether
/// it is a currency is for the mapping engine to say.
class CurrencyEdit : public QComboBox
{
    Q_OBJECT
public:
    explicit CurrencyEdit(QWidget *parent = nullptr);

    void setPreferred(const QStringList &codes);
    /// What counts when nothing is entered.
    void setFallback(const QString &code);

    void showPopup() override;

private:
    models::CurrencyModel *m_model;
};

} // namespace desk::ui
