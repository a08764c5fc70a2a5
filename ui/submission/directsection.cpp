// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/directsection.h"

#include "ui/submission/currencyedit.h"
#include "ui/submission/problemline.h"
#include "ui/submission/whenedit.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>

namespace desk::ui {

using mapping::Severity;

namespace {

constexpr const char *fieldNames[] = {"eventValue", "currency", "expense", "occurredAt"};

void markInvalid(QWidget *edit, bool invalid)
{
    const QString mark = invalid ? QStringLiteral("on") : QString();
    if (edit->property("invalid").toString() != mark)
        setLook(edit, "invalid", mark);
}

} // namespace

DirectSection::DirectSection(QWidget *parent) : QWidget(parent)
{
    build();
}

void DirectSection::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(4));
    auto *heading = new QHBoxLayout;
    heading->setSpacing(unit(8));
    heading->addWidget(newLabel(tr("Direct values"), "section", this));
    heading->addWidget(new ElidedLabel(tr("used where the payload gives none"), "hint", this), 1);
    column->addLayout(heading);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(unit(12));
    grid->setVerticalSpacing(unit(4));
    column->addLayout(grid);
    m_value = new QLineEdit(this);
    m_value->setObjectName(QStringLiteral("valueEdit"));
    m_value->setAlignment(Qt::AlignRight);
    //: Placeholder of an amount that is left out
    m_value->setPlaceholderText(tr("none"));
    m_currency = new CurrencyEdit(this);
    m_currency->setObjectName(QStringLiteral("currencyEdit"));
    m_expense = new QLineEdit(this);
    m_expense->setObjectName(QStringLiteral("expenseEdit"));
    m_expense->setAlignment(Qt::AlignRight);
    m_expense->setPlaceholderText(tr("none"));
    m_when = new WhenEdit(this);
    m_when->setObjectName(QStringLiteral("whenEdit"));
    addField(0, tr("&Value"), m_value, Value);
    addField(1, tr("C&urrency"), m_currency, Currency);
    addField(2, tr("E&xpense"), m_expense, Expense);
    addField(3, tr("&When"), m_when, When);
    grid->setColumnStretch(0, 6);
    grid->setColumnStretch(1, 4);
    grid->setColumnStretch(2, 6);
    grid->setColumnStretch(3, 10);

    m_whenHint = newLabel({}, "hint", this);
    m_whenHint->setObjectName(QStringLiteral("whenHint"));
    m_whenHint->setAlignment(Qt::AlignRight);
    m_whenHint->setWordWrap(true);
    column->addWidget(m_whenHint);
    for (int field = 0; field < FieldCount; ++field) {
        m_lines[std::size_t(field)] = new ProblemLine(this);
        m_lines[std::size_t(field)]->setObjectName(QLatin1String(fieldNames[field]) + QStringLiteral("Problem"));
        column->addWidget(m_lines[std::size_t(field)]);
        connect(m_lines[std::size_t(field)], &ProblemLine::mendClicked, this, [this, field] { mend(Field(field)); });
    }
    m_whenHint->setText(m_when->explanation());
}

void DirectSection::addField(int column, const QString &label, QWidget *edit, Field field)
{
    auto *grid = static_cast<QGridLayout *>(layout()->itemAt(1)->layout());
    QLabel *caption = newLabel(label, "secondary", this);
    caption->setBuddy(edit);
    edit->setAccessibleName(QString(label).remove(u'&'));
    static constexpr int least[FieldCount] = {72, 86, 72, 120}; // an amount, three letters, a time
    edit->setMinimumWidth(unit(least[field]));
    grid->addWidget(caption, 0, column);
    grid->addWidget(edit, 1, column);
    const auto changed = [this, field] {
        if (m_loading)
            return;
        m_refusals[std::size_t(field)].clear();
        if (field == When)
            m_whenHint->setText(m_when->explanation());
        Q_EMIT edited();
    };
    if (auto *line = qobject_cast<QLineEdit *>(edit))
        connect(line, field == When ? &QLineEdit::textChanged : &QLineEdit::textEdited, this, changed);
    else
        connect(m_currency, &QComboBox::editTextChanged, this, changed);
}

void DirectSection::setForm(const models::EntryForm &form)
{
    m_loading = true;
    for (const Field field : {Value, Currency, Expense, When}) {
        const QString &text = field == Value      ? form.value
                              : field == Currency ? form.currency
                              : field == Expense  ? form.expense
                                                  : form.when;
        if (textOf(field) != text)
            setText(field, text);
    }
    m_loading = false;
    m_whenHint->setText(m_when->explanation());
}

void DirectSection::fill(models::EntryForm &form) const
{
    form.value = m_value->text();
    form.currency = m_currency->currentText();
    form.expense = m_expense->text();
    form.when = m_when->text();
}

std::optional<domain::Instant> DirectSection::when() const
{
    return m_when->instant();
}

void DirectSection::setFallbackCurrency(const QString &code, const QStringList &preferred)
{
    m_loading = true;
    m_currency->setFallback(code);
    m_currency->setPreferred(preferred);
    m_loading = false;
}

QString DirectSection::textOf(Field field) const
{
    switch (field) {
    case Value: return m_value->text();
    case Currency: return m_currency->currentText();
    case Expense: return m_expense->text();
    default: return m_when->text();
    }
}

void DirectSection::setText(Field field, const QString &text)
{
    switch (field) {
    case Value: m_value->setText(text); break;
    case Currency: m_currency->setEditText(text); break;
    case Expense: m_expense->setText(text); break;
    default: m_when->setText(text); break;
    }
}

void DirectSection::mend(Field field)
{
    setText(field, m_mends[std::size_t(field)]);
    m_refusals[std::size_t(field)].clear();
    Q_EMIT edited();
}

void DirectSection::showPreview(const models::EntryPreview &preview)
{
    for (const Field field : {Value, Currency, Expense, When})
        showProblem(field, preview.directProblem(fieldNames[field]));
}

void DirectSection::showProblem(Field field, const mapping::Diagnostic *diagnostic)
{
    const auto at = std::size_t(field);
    QWidget *edit = field == Value      ? static_cast<QWidget *>(m_value)
                    : field == Currency ? static_cast<QWidget *>(m_currency)
                    : field == Expense  ? static_cast<QWidget *>(m_expense)
                                        : static_cast<QWidget *>(m_when);
    ProblemLine *line = m_lines[at];
    // The form reads times itself, in more ways than the service: its own words help more here.
    const bool unreadableTime = field == When && !m_when->isReadable();
    if (field == When)
        m_whenHint->setVisible(!unreadableTime);
    if (!m_refusals[at].isEmpty()) {
        line->show(Severity::Error, m_refusals[at]);
        markInvalid(edit, true);
        return;
    }
    if (diagnostic == nullptr) {
        line->clear();
        markInvalid(edit, false);
        return;
    }
    m_mends[at] = QString::fromStdString(diagnostic->suggestion);
    const QString sentence = unreadableTime ? m_when->explanation() : diagnostic->message();
    //: Button: puts this text into the field
    const QString mendText = m_mends[at].isEmpty() || unreadableTime ? QString() : tr("Use %1").arg(m_mends[at]);
    line->show(diagnostic->severity, sentence, mendText);
    markInvalid(edit, diagnostic->severity == Severity::Error);
}

QList<domain::FieldProblem> DirectSection::showRefusal(const QList<domain::FieldProblem> &problems)
{
    QList<domain::FieldProblem> others;
    for (const domain::FieldProblem &problem : problems) {
        const auto *found = std::find_if(std::begin(fieldNames), std::end(fieldNames),
                                         [&](const char *name) { return problem.field == QLatin1String(name); });
        if (found == std::end(fieldNames)) {
            others.append(problem);
            continue;
        }
        const auto field = Field(found - std::begin(fieldNames));
        //: %1: what the service says about this field
        m_refusals[std::size_t(field)] = tr("The service refused this: %1").arg(problem.message);
        showProblem(field, nullptr);
    }
    return others;
}

void DirectSection::clearRefusal()
{
    m_refusals = {};
}

} // namespace desk::ui
