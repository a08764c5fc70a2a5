// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QModelIndex;

namespace desk::ui {

class MappingController;
class MappingTable;
class ResultView;
class SamplePane;

/// Lights up what belongs together: a rule, its result and its place in the payload, whichever of them is pointed at or
/// selected. Pointing counts for as long as it lasts, selecting until something else is selected.
class LinkLight : public QObject
{
    Q_OBJECT
public:
    LinkLight(MappingController *controller, MappingTable *table, ResultView *results, SamplePane *sample);

private:
    enum class From { Nothing, Table, Results, Sample };
    struct Link {
        From from = From::Nothing;
        int rule = -1;
        QString ghost; ///< path of a key without a rule
        qsizetype offset = 0;
        qsizetype length = 0;
    };
    [[nodiscard]] Link ofTableRow(const QModelIndex &index) const;
    [[nodiscard]] Link ofResult(const QModelIndex &index) const;
    [[nodiscard]] Link ofPlace(qsizetype offset) const;
    void select(const Link &link);
    void point(const Link &link);
    void show(const Link &link);

    MappingController *m_controller;
    MappingTable *m_table;
    ResultView *m_results;
    SamplePane *m_sample;
    Link m_selected;
};

} // namespace desk::ui
