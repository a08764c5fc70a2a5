// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entries/filterstate.h"

#include <QMap>

namespace desk::ui {

class ChoicePopup;
class FilterPopup;

/// The popups of the filter bar, made when first opened: what is chosen in one goes into the filter at once.
class FilterPopups : public QObject
{
    Q_OBJECT
public:
    FilterPopups(FilterState *state, QWidget *owner);

    /// Words have no popup.
    void open(FilterState::Part part, QWidget *under);

private:
    using Part = FilterState::Part;
    FilterPopup *made(Part part);
    [[nodiscard]] FilterPopup *make(Part part);
    [[nodiscard]] ChoicePopup *makeContacts();
    void fill(Part part, FilterPopup *popup);
    void fillChoices(Part part, ChoicePopup *popup);
    void take(Part part, FilterPopup *popup);
    [[nodiscard]] QStringList *listOf(store::EntryFilter &filter, Part part) const;

    FilterState *m_state;
    QWidget *m_owner;
    QMap<int, FilterPopup *> m_popups;
};

} // namespace desk::ui
