// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace desk::models {
class ImpactMoneyModel;
}

namespace desk::ui {

/// The money by currency and month, now and after saving; amounts stand with their decimal points under each other.
class ImpactMoneyView : public QTableView
{
    Q_OBJECT
public:
    explicit ImpactMoneyView(models::ImpactMoneyModel *model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareRoom();
};

} // namespace desk::ui
