// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/keysmodel.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QComboBox;
class QStackedLayout;

namespace desk::ui {

class DriftList;
class ElidedLabel;
class EmptyState;
class KeysTable;
class MappingController;
class SearchField;
class TargetPicker;

/// The third way to see a mapping: by the keys that the stored payloads really have. What changed in them stands above
/// the table, with what to do about it.
class KeysPane : public QWidget
{
    Q_OBJECT
public:
    explicit KeysPane(MappingController *controller, QWidget *parent = nullptr);

    [[nodiscard]] KeysTable *table() const { return m_table; }

Q_SIGNALS:
    /// The rule of this number is to be shown in the table of rules.
    void ruleRequested(int rule);
    /// So many findings call for something.
    void findingsChanged(int count);
    void told(const QString &text);
    void pasteRequested();

private:
    [[nodiscard]] QWidget *makeFilterRow();
    void takeReport();
    void updateState();
    void updateDetail();
    void choose(const QModelIndex &index);
    void map(const QString &path);
    void openPicker(const QModelIndex &index);
    void pick(const QString &target);
    void rename(const QString &from, const QString &to);
    void goToRule(const QString &path);
    void showPayload(quint32 rank);

    MappingController *m_controller;
    models::KeysModel *m_model;
    models::KeysFilter *m_filter;
    DriftList *m_drift;
    SearchField *m_search;
    QComboBox *m_show;
    ElidedLabel *m_summary;
    KeysTable *m_table;
    EmptyState *m_empty;
    ElidedLabel *m_detail;
    QWidget *m_tools = nullptr;
    QStackedLayout *m_stack;
    TargetPicker *m_picker = nullptr;
    QPersistentModelIndex m_picking; ///< of m_model
};

} // namespace desk::ui
