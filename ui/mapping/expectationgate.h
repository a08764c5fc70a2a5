// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace desk::models {
class ExpectationController;
struct ExpectationTest;
} // namespace desk::models

namespace desk::ui {

class CheckLine;

/// In the save dialog: which expectations the new mapping breaks. It lets nothing pass until they hold, or until the
/// operator says in words why it is saved in spite of them.
class ExpectationGate : public QWidget
{
    Q_OBJECT
public:
    /// A reason shorter than this is none.
    static constexpr int shortestReason = 4;

    explicit ExpectationGate(models::ExpectationController *expectations, QWidget *parent = nullptr);

    /// Nothing fails, or it was overruled. False while the present mapping has not been checked yet.
    [[nodiscard]] bool isOpen() const;
    /// Why it is saved anyway; empty when nothing fails.
    [[nodiscard]] QString reason() const;

Q_SIGNALS:
    /// isOpen() may be another, and so the height.
    void changed();

private:
    void refresh();
    [[nodiscard]] static QStringList failing(const models::ExpectationTest &test);

    models::ExpectationController *m_expectations;
    CheckLine *m_line;
    QLabel *m_list;
    QLabel *m_ask;
    QLineEdit *m_reason;
};

} // namespace desk::ui
