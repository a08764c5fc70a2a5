// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entries/filterstate.h"

#include <QMap>
#include <QWidget>

class QAction;
class QPushButton;
class QToolButton;

namespace desk::ui {

class ChipFlow;
class FilterChip;
class FilterLine;
class FilterPopups;
class SearchField;

/// The row of filters over the entries table: a chip for each part, words, and the whole filter as a line of text. What
/// is not set and does not fit folds into "More"; what is set always shows.
class EntryFilterBar : public QWidget
{
    Q_OBJECT
public:
    using Part = store::EntryFilter::Part;
    using Name = models::FilterName;
    struct Days {
        QDate first;
        QDate last;
    };

    explicit EntryFilterBar(QWidget *parent = nullptr);

    [[nodiscard]] FilterState *state() const { return m_state; }
    [[nodiscard]] const store::EntryFilter &filter() const { return m_state->filter(); }
    void setFilter(const store::EntryFilter &filter) { m_state->setFilter(filter); }
    void clear();
    /// Whole days in zone(), both inclusive.
    void setPeriod(const Days &days);
    /// Shows only this contact.
    void setContact(const QString &id, const QString &name);
    /// By whose clock days are counted: the operator's zone or UTC.
    [[nodiscard]] const QTimeZone &zone() const { return m_state->zone(); }

    void setConversions(const QList<Name> &names) { m_state->setConversions(names); }
    void setSources(const QList<Name> &names) { m_state->setSources(names); }
    void setCurrencies(const QStringList &currencies) { m_state->setCurrencies(currencies); }
    /// Where contacts are looked for; null: nowhere.
    void setContactReader(std::shared_ptr<models::EntryReader> reader) { m_state->setContactReader(std::move(reader)); }
    /// What the server cannot filter by shows as set aside.
    void setServerMode(bool server) { m_state->setServer(server); }

    void focusWords();
    void setTextShown(bool shown);
    [[nodiscard]] bool isTextShown() const;
    /// Shows and hides the filter as text; for the palette and the keyboard.
    [[nodiscard]] QAction *textAction() const { return m_asText; }

Q_SIGNALS:
    void filterChanged();
    void zoneChanged();

private:
    void buildChips();
    void buildWords();
    void showAll();
    void showChip(Part part, FilterChip *chip);
    void showWords();
    void showMore();
    [[nodiscard]] QString shortText(Part part) const;
    [[nodiscard]] QString whyAside(Part part) const;

    FilterState *m_state;
    FilterPopups *m_popups;
    ChipFlow *m_flow;
    QMap<int, FilterChip *> m_chips;
    FilterChip *m_more;
    QPushButton *m_turnWords;
    SearchField *m_words;
    QToolButton *m_textButton;
    QAction *m_asText;
    FilterLine *m_line;
};

} // namespace desk::ui
