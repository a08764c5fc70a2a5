// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entries/filterpopup.h"

#include <QStringList>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace desk::ui {

class SearchField;

/// A list of things to choose from, several at once or (for the server) one. The list is filtered while typing, or,
/// with setSearched(), filled by whoever hears searchWanted().
class ChoicePopup : public FilterPopup
{
    Q_OBJECT
public:
    struct Choice {
        QString id;
        QString name;
        QString group; ///< shown after the name; may be empty
    };
    ChoicePopup(const QString &name, QWidget *parent);

    void setChoices(const QList<Choice> &choices);
    /// The list comes from a search elsewhere.
    void setSearched(const QString &placeholder);
    void setSingle(bool single);
    void setChosen(const QStringList &ids);
    [[nodiscard]] const QStringList &chosen() const { return m_chosen; }
    /// The name of a choice that was ever offered, else its id.
    [[nodiscard]] QString nameOf(const QString &id) const;
    void remember(const QString &id, const QString &name) { m_names.insert(id, name); }

Q_SIGNALS:
    void searchWanted(const QString &words);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void toggled(QListWidgetItem *item);

    SearchField *m_search;
    QListWidget *m_list;
    QLabel *m_none;
    QList<Choice> m_choices;
    QStringList m_chosen;
    QHash<QString, QString> m_names;
    bool m_single = false;
    bool m_searched = false;
    bool m_filling = false;
};

} // namespace desk::ui
