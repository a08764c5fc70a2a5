// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/amountpopup.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

AmountPopup::AmountPopup(QWidget *parent)
    : FilterPopup(parent),
      m_least(new QLineEdit(this)),
      m_most(new QLineEdit(this)),
      m_problem(newLabel(tr("Please write a number, for example 120.50."), "error", this))
{
    setAccessibleName(tr("Value"));
    m_least->setPlaceholderText(tr("at least"));
    m_most->setPlaceholderText(tr("at most"));
    m_least->setAccessibleName(tr("Smallest value"));
    m_most->setAccessibleName(tr("Largest value"));
    auto *row = new QHBoxLayout;
    row->setSpacing(unit(8));
    for (QLineEdit *edit : {m_least, m_most}) {
        edit->setAlignment(Qt::AlignRight);
        edit->setMaximumWidth(unit(110));
        connect(edit, &QLineEdit::returnPressed, this, &AmountPopup::apply);
    }
    row->addWidget(m_least);
    //: between two amounts: ... to ...
    row->addWidget(newLabel(tr("to"), "secondary", this));
    row->addWidget(m_most);
    QPushButton *button = newButton(tr("Apply"), nullptr, ButtonKind::Outlined, this);
    row->addWidget(button);
    body()->addLayout(row);
    body()->addWidget(m_problem);
    m_problem->hide();
    connect(button, &QPushButton::clicked, this, &AmountPopup::apply);
}

std::optional<std::optional<domain::Decimal>> AmountPopup::read(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return std::optional<domain::Decimal>();
    const QLocale locale;
    text.remove(locale.groupSeparator());
    text.replace(locale.decimalPoint(), QStringLiteral("."));
    text.replace(QChar(0x2212), QLatin1Char('-'));
    auto value = domain::Decimal::fromJsonNumber(text.toStdString());
    if (!value)
        return std::nullopt;
    return value;
}

void AmountPopup::setRange(const std::optional<domain::Decimal> &least, const std::optional<domain::Decimal> &most)
{
    m_leastValue = least;
    m_mostValue = most;
    const auto shown = [](const std::optional<domain::Decimal> &value) {
        return value ? QString::fromStdString(value->toPlain()).replace(QLatin1Char('.'), QLocale().decimalPoint())
                     : QString();
    };
    m_least->setText(shown(least));
    m_most->setText(shown(most));
    m_problem->hide();
}

void AmountPopup::apply()
{
    const auto least = read(m_least->text());
    const auto most = read(m_most->text());
    setLook(m_least, "invalid", least ? QString() : QStringLiteral("on"));
    setLook(m_most, "invalid", most ? QString() : QStringLiteral("on"));
    m_problem->setVisible(!least || !most);
    adjustSize();
    if (!least || !most)
        return;
    m_leastValue = *least;
    m_mostValue = *most;
    if (m_leastValue && m_mostValue && m_leastValue->compare(*m_mostValue) > 0)
        std::swap(m_leastValue, m_mostValue);
    close();
    Q_EMIT changed();
}

void AmountPopup::showEvent(QShowEvent *event)
{
    FilterPopup::showEvent(event);
    m_least->setFocus();
    m_least->selectAll();
}

} // namespace desk::ui
