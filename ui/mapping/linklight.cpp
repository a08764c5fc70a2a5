// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/linklight.h"

#include "ui/mapping/mappingcontroller.h"
#include "ui/mapping/mappingtable.h"
#include "ui/mapping/samplepane.h"
#include "ui/widgets/resultview.h"

#include <QItemSelectionModel>

namespace desk::ui {

using models::MappingTableModel;
using models::ResultModel;

LinkLight::LinkLight(MappingController *controller, MappingTable *table, ResultView *results, SamplePane *sample)
    : QObject(table), m_controller(controller), m_table(table), m_results(results), m_sample(sample)
{
    connect(table, &MappingTable::hovered, this, [this](const QModelIndex &index) { point(ofTableRow(index)); });
    connect(results, &ResultView::pointed, this, [this](const QModelIndex &index) { point(ofResult(index)); });
    connect(sample, &SamplePane::pointedAt, this, [this](qsizetype offset) { point(ofPlace(offset)); });
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { select(ofTableRow(index)); });
    connect(results->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { select(ofResult(index)); });
    connect(sample, &SamplePane::cursorAt, this, [this](qsizetype offset) { select(ofPlace(offset)); });
    connect(controller, &MappingController::sourceChanged, this, [this] { select({}); });
    // Rows and places move when the preview does.
    connect(controller->preview(), &models::PreviewController::updated, this, [this] {
        if (m_selected.from == From::Table)
            select(ofTableRow(m_table->currentIndex()));
        else
            select({});
    });
}

LinkLight::Link LinkLight::ofTableRow(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const auto kind = m_controller->table()->kind(index);
    if (kind != MappingTableModel::Kind::Rule && kind != MappingTableModel::Kind::Ghost)
        return {};
    const bool ghost = kind == MappingTableModel::Kind::Ghost;
    return {.from = From::Table,
            .rule = index.data(MappingTableModel::RuleRole).toInt(),
            .ghost = ghost ? index.data(MappingTableModel::PathRole).toString() : QString(),
            .offset = index.data(MappingTableModel::OffsetRole).toLongLong(),
            .length = index.data(MappingTableModel::LengthRole).toLongLong()};
}

LinkLight::Link LinkLight::ofResult(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return {.from = From::Results,
            .rule = index.data(ResultModel::RuleRole).toInt(),
            .ghost = {},
            .offset = index.data(ResultModel::OffsetRole).toLongLong(),
            .length = index.data(ResultModel::LengthRole).toLongLong()};
}

LinkLight::Link LinkLight::ofPlace(qsizetype offset) const
{
    const auto &preview = m_controller->preview()->preview();
    if (offset < 0 || !preview || m_controller->preview()->isOutOfDate())
        return {};
    const models::LeafPlace *leaf = preview->sample->leafAt(static_cast<std::size_t>(offset));
    if (!leaf)
        return {};
    const QString path = QString::fromStdString(leaf->path);
    const int rule = m_controller->document()->ruleOf(path);
    return {.from = From::Sample,
            .rule = rule,
            .ghost = rule < 0 ? path : QString(),
            .offset = static_cast<qsizetype>(leaf->span.offset),
            .length = static_cast<qsizetype>(leaf->span.length)};
}

void LinkLight::select(const Link &link)
{
    m_selected = link;
    show(link);
}

void LinkLight::point(const Link &link)
{
    show(link.from == From::Nothing ? m_selected : link);
}

void LinkLight::show(const Link &link)
{
    const MappingTableModel *table = m_controller->table();
    if (link.from != From::Table)
        m_table->light(link.ghost.isEmpty() ? table->indexOfRule(link.rule) : table->indexOfGhost(link.ghost));
    else
        m_table->light({});
    m_results->light(link.from == From::Results ? QModelIndex() : m_controller->results()->indexOfRule(link.rule));
    if (link.from == From::Sample)
        return; // the pointer or the cursor is there already
    if (link.length > 0 && !m_controller->preview()->isOutOfDate())
        m_sample->highlight(link.offset, link.length);
    else
        m_sample->clearHighlight();
}

} // namespace desk::ui
