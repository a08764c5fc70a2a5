// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "models/submission/entrypreview.h"

#include <QWidget>

#include <array>

class QLabel;

namespace desk::ui {

class CurrencyEdit;
class ProblemLine;
class WhenEdit;

/// The direct values of a new entry: value, currency, expense, when. Exact texts; problems in words under the fields.
class DirectSection : public QWidget
{
    Q_OBJECT
public:
    explicit DirectSection(QWidget *parent = nullptr);

    /// Shows the four texts of the form without telling of an edit.
    void setForm(const models::EntryForm &form);
    /// Puts the four texts into the form.
    void fill(models::EntryForm &form) const;
    [[nodiscard]] std::optional<domain::Instant> when() const;
    void setFallbackCurrency(const QString &code, const QStringList &preferred);
    /// What the engine says of the texts.
    void showPreview(const models::EntryPreview &preview);
    /// What the service said of fields that it refused; answers those that are none of these four.
    QList<domain::FieldProblem> showRefusal(const QList<domain::FieldProblem> &problems);
    void clearRefusal();

Q_SIGNALS:
    void edited();

private:
    enum Field { Value, Currency, Expense, When, FieldCount };
    void build();
    void addField(int column, const QString &label, QWidget *edit, Field field);
    void mend(Field field);
    void showProblem(Field field, const mapping::Diagnostic *diagnostic);
    [[nodiscard]] QString textOf(Field field) const;
    void setText(Field field, const QString &text);

    QLineEdit *m_value = nullptr;
    CurrencyEdit *m_currency = nullptr;
    QLineEdit *m_expense = nullptr;
    WhenEdit *m_when = nullptr;
    QLabel *m_whenHint = nullptr;
    std::array<ProblemLine *, FieldCount> m_lines{};
    std::array<QString, FieldCount> m_mends;
    std::array<QString, FieldCount> m_refusals;
    bool m_loading = false;
};

} // namespace desk::ui
