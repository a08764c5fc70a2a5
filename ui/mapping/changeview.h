// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/fieldmapping.h"
#include "app/mapping/target.h"

#include <QWidget>

namespace desk::ui {

class ChangeList;
class JsonDiffView;
class SegmentedControl;

/// The difference of two mappings in two views of the same thing: as a person would tell it, and as JSON. The switch
/// between them is made here and put wherever the owner has room for it.
class ChangeView : public QWidget
{
    Q_OBJECT
public:
    explicit ChangeView(QWidget *parent = nullptr);

    void setMappings(const mapping::FieldMapping &before, const mapping::FieldMapping &after,
                     const mapping::TargetCatalog &catalog);
    /// How many changes are told.
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] SegmentedControl *switcher() const { return m_switch; }
    /// Takes all the height there is; for a view that is the main thing of its dialog.
    void setGrowing();

private:
    SegmentedControl *m_switch;
    ChangeList *m_list;
    JsonDiffView *m_json;
    int m_count = 0;
};

} // namespace desk::ui
