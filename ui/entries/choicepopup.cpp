// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/choicepopup.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

namespace {

constexpr int fewChoices = 8;
constexpr int choiceRole = Qt::UserRole + 1;

} // namespace

ChoicePopup::ChoicePopup(const QString &name, QWidget *parent)
    : FilterPopup(parent),
      m_search(new SearchField(tr("Search"), this)),
      m_list(new QListWidget(this)),
      m_none(newLabel(tr("Nothing found."), "hint", this))
{
    setAccessibleName(name);
    m_list->setAccessibleName(name);
    m_list->setMinimumWidth(unit(260));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    body()->addWidget(m_search);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_none);
    QPushButton *clear = newButton(tr("Clear"), nullptr, ButtonKind::Link, this);
    body()->addWidget(clear, 0, Qt::AlignLeft);
    connect(clear, &QPushButton::clicked, this, [this] {
        if (m_chosen.isEmpty())
            return;
        setChosen({});
        Q_EMIT changed();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (!m_searched)
            fill();
    });
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &words) {
        if (m_searched)
            Q_EMIT searchWanted(words);
    });
    connect(m_list, &QListWidget::itemChanged, this, &ChoicePopup::toggled);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        // A click on the words counts as one on the box; itemChanged has dealt with the box itself.
        if (!m_filling && item->data(choiceRole + 1).toInt() != static_cast<int>(item->checkState())) {
            item->setData(choiceRole + 1, static_cast<int>(item->checkState()));
            return;
        }
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        item->setData(choiceRole + 1, static_cast<int>(item->checkState()));
    });
}

void ChoicePopup::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    for (const Choice &choice : choices)
        m_names.insert(choice.id, choice.name);
    fill();
}

void ChoicePopup::setSearched(const QString &placeholder)
{
    m_searched = true;
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleName(placeholder);
}

void ChoicePopup::setSingle(bool single)
{
    m_single = single;
}

void ChoicePopup::setChosen(const QStringList &ids)
{
    m_chosen = ids;
    fill();
}

QString ChoicePopup::nameOf(const QString &id) const
{
    return m_names.value(id, id);
}

void ChoicePopup::fill()
{
    m_filling = true;
    m_list->clear();
    const QString words = m_searched ? QString() : m_search->text();
    for (const Choice &choice : std::as_const(m_choices)) {
        if (!words.isEmpty() && !choice.name.contains(words, Qt::CaseInsensitive)
            && !choice.group.contains(words, Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(m_list);
        item->setText(choice.group.isEmpty() ? choice.name
                                             : QString(choice.name + QStringLiteral("  \u00B7  ") + choice.group));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const Qt::CheckState state = m_chosen.contains(choice.id) ? Qt::Checked : Qt::Unchecked;
        item->setCheckState(state);
        item->setData(choiceRole, choice.id);
        item->setData(choiceRole + 1, static_cast<int>(state));
        item->setSizeHint({unit(200), unit(26)});
    }
    m_filling = false;
    const int rows = m_list->count();
    m_search->setVisible(m_searched || m_choices.size() > fewChoices);
    m_none->setVisible(rows == 0);
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(unit(26) * qBound(1, rows, 12) + unit(4));
    if (rows > 0)
        m_list->setCurrentRow(0);
}

void ChoicePopup::toggled(QListWidgetItem *item)
{
    if (m_filling)
        return;
    const QString id = item->data(choiceRole).toString();
    const bool on = item->checkState() == Qt::Checked;
    if (on == m_chosen.contains(id))
        return;
    if (m_single && on) {
        m_chosen = {id};
        m_filling = true;
        for (int row = 0; row < m_list->count(); ++row) {
            QListWidgetItem *other = m_list->item(row);
            other->setCheckState(other == item ? Qt::Checked : Qt::Unchecked);
            other->setData(choiceRole + 1, static_cast<int>(other->checkState()));
        }
        m_filling = false;
    } else if (on) {
        m_chosen << id;
    } else {
        m_chosen.removeAll(id);
    }
    Q_EMIT changed();
}

void ChoicePopup::showEvent(QShowEvent *event)
{
    FilterPopup::showEvent(event);
    if (m_search->isVisibleTo(this)) {
        m_search->setFocus();
        if (m_searched)
            Q_EMIT searchWanted(m_search->text());
    } else {
        m_list->setFocus();
    }
}

} // namespace desk::ui
