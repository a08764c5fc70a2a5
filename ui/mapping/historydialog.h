// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/historymodel.h"
#include "models/mapping/impactrun.h"
#include "ui/widgets/dialogframe.h"

class QComboBox;
class QListView;
class QSortFilterProxyModel;

namespace desk::ui {

class ChangeView;
class MappingController;
class SearchField;
class SegmentedControl;

/// The mappings this source has had: whose each was, what it changed, what that did to the stored payloads. Any two can
/// be compared. Restoring one is an undoable edit; nothing is written to the service before it is saved.
class HistoryDialog : public DialogFrame
{
    Q_OBJECT
public:
    HistoryDialog(MappingController *controller, QWidget *parent);

private:
    using Version = models::HistoryModel::Version;
    struct Pair { ///< the two versions that are compared, and how the sentence begins
        mapping::FieldMapping before;
        mapping::FieldMapping after;
        QString heading;
    };
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeDetails();
    void take(const domain::Result<QList<Version>> &versions);
    void filter();
    void showSelection();
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] domain::Result<Pair> chosenPair(const QList<int> &rows) const;
    void askEffect(const Pair &pair);
    void showEffect(const models::ImpactResult &result);
    void restore();

    MappingController *m_controller;
    models::HistoryModel *m_model;
    QSortFilterProxyModel *m_proxy;
    SearchField *m_search;
    QComboBox *m_which;
    QListView *m_list;
    QLabel *m_count;
    SegmentedControl *m_against;
    QLabel *m_heading;
    ChangeView *m_changes;
    QLabel *m_effect;
    QLabel *m_note;
    QPushButton *m_restore;
    quint64 m_generation = 0;
    bool m_working = false; ///< an effect is being worked out
    bool m_again = false;
};

} // namespace desk::ui
