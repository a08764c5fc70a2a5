// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace desk::ui {

/// Columns beside each other, the last of which gives way: where there is less room than all of them need, it is not
/// shown, and comes back as wide as it was. A column needs its minimum size.
class ColumnSplitter : public QSplitter
{
    Q_OBJECT
public:
    explicit ColumnSplitter(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void fit();
};

} // namespace desk::ui
