// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace desk::models {
class ImpactTargetModel;
}

namespace desk::ui {

/// The impact by target: numbers of payloads and a bar of their shares. Enter or a double click asks for the payloads
/// of a target.
class ImpactTargetView : public QTableView
{
    Q_OBJECT
public:
    explicit ImpactTargetView(models::ImpactTargetModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The canonical name.
    void targetChosen(const QString &target);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void chooseAgain();

    QString m_chosen; ///< canonical name
};

} // namespace desk::ui
