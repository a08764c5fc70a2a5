// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/mappingdelegate.h"

#include "models/mapping/mappingtablemodel.h"
#include "models/mapping/pathcompletions.h"
#include "models/mapping/profilecontroller.h"
#include "ui/mapping/pathcompleter.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

namespace desk::ui {

using models::MappingTableModel;
using models::RuleState;
using RowKind = MappingTableModel::Kind;

namespace {

RowKind kindOf(const QModelIndex &index)
{
    return static_cast<RowKind>(index.data(MappingTableModel::KindRole).toInt());
}

void centredIcon(QPainter *painter, const QRect &rect, const char *name, const QColor &color, int size = 16)
{
    const qreal side = unit(size);
    const QPointF middle = QRectF(rect).center();
    paintIcon(painter, QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side), name, color);
}

} // namespace

StateLook lookOf(RuleState state)
{
    const Tokens &t = tokens();
    switch (state) {
    case RuleState::Works: return {QStringLiteral("check"), t.ok};
    case RuleState::Warning: return {QStringLiteral("warning"), t.warn};
    case RuleState::Error: return {QStringLiteral("error"), t.error};
    case RuleState::Note: return {QStringLiteral("note"), t.note};
    case RuleState::Shadowed: return {QStringLiteral("ignore"), t.text2};
    case RuleState::NoValue: return {QString(), t.text3};
    default: return {QString(), t.text2};
    }
}

MappingDelegate::MappingDelegate(QObject *parent) : RowDelegate(34, parent) {}

void MappingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    const RowKind kind = kindOf(index);
    if (kind == RowKind::GhostHeading) {
        painter->fillRect(option.rect, tokens().alt);
        cell.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus);
    } else if (!isSelected(option) && index.row() == m_litRow) {
        painter->fillRect(option.rect, tokens().selection);
    } else if (!isSelected(option) && index.row() == m_hoveredRow && kind != RowKind::Rule) {
        painter->fillRect(option.rect, tokens().hover);
    }
    RowDelegate::paint(painter, cell, index);
}

void MappingDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                const QRect &content) const
{
    const Tokens &t = tokens();
    const RowKind kind = kindOf(index);
    if (kind == RowKind::GhostHeading) {
        if (index.column() == 0)
            paintHeading(painter, index, content);
        return;
    }
    const QString words = index.data(Qt::DisplayRole).toString();
    const bool inSample = index.data(MappingTableModel::InSampleRole).toBool();
    switch (index.column()) {
    case MappingTableModel::NumberColumn: paintNumber(painter, option, index, content); break;
    case MappingTableModel::PathColumn:
        if (kind == RowKind::AddRule)
            paint::text(painter, content, words, Type::Body, t.text2);
        else
            paint::text(painter, content, words, Type::Code,
                        kind == RowKind::Rule && (inSample || words.isEmpty()) ? t.text : t.text2);
        break;
    case MappingTableModel::SampleColumn:
        paint::text(painter, content, words, inSample ? Type::Code : Type::Secondary,
                    kind == RowKind::Rule && isSelected(option) && inSample ? t.text : t.text2);
        break;
    case MappingTableModel::ArrowColumn:
        if (kind != RowKind::AddRule)
            centredIcon(painter, content, "arrow-right", kind == RowKind::Ghost ? t.line2 : t.text2);
        break;
    case MappingTableModel::TargetColumn:
        if (kind != RowKind::AddRule)
            paintTarget(painter, index, content, kind == RowKind::Ghost);
        break;
    case MappingTableModel::StateColumn:
        if (kind == RowKind::AddRule)
            //: Name of the key on the keyboard
            paint::text(painter, content.adjusted(0, 0, -unit(8), 0), MappingTableModel::tr("Ins"), Type::Hint, t.text3,
                        Qt::AlignRight);
        else if (kind == RowKind::Ghost)
            paint::text(painter, content, words, Type::Secondary, t.text2);
        else
            paintState(painter, index, content);
        break;
    default: break;
    }
}

void MappingDelegate::paintNumber(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                  const QRect &content) const
{
    const Tokens &t = tokens();
    const RowKind kind = kindOf(index);
    const QRect place(content.left(), content.top(), unit(18), content.height());
    if (kind != RowKind::Rule) {
        centredIcon(painter, place, "add", kind == RowKind::Ghost ? t.accent : t.text2);
        return;
    }
    if (index.data(MappingTableModel::ChangedRole).toBool())
        paint::dot(painter, QPointF(option.rect.left() + unit(10), QRectF(option.rect).center().y()), t.accent);
    const bool grip = (isSelected(option) || index.row() == m_hoveredRow) && (index.flags() & Qt::ItemIsDragEnabled);
    if (grip)
        centredIcon(painter, place, "drag-handle", t.text2);
    else
        paint::text(painter, place, index.data(Qt::DisplayRole).toString(), Type::Body, t.text2, Qt::AlignHCenter);
}

void MappingDelegate::paintTarget(QPainter *painter, const QModelIndex &index, const QRect &content, bool ghost)
{
    const Tokens &t = tokens();
    const QString label = index.data(MappingTableModel::TargetLabelRole).toString();
    if (label.isEmpty()) {
        //: In the column of targets, for a key without a suggestion
        paint::text(painter, content, MappingTableModel::tr("Choose a target…"), Type::Body, t.text3);
        return;
    }
    QRect rest = content;
    const int tile = paint::kindTile(painter, rest, index.data(MappingTableModel::TileRole).toString(),
                                     index.data(MappingTableModel::TileIconRole).toString(), ghost);
    rest.setLeft(rest.left() + tile + unit(8));
    const bool ignored = index.data(MappingTableModel::TargetNameRole).toString() == QLatin1String("do_nothing");
    const int used = paint::text(painter, rest, label, Type::Body, ghost || ignored ? t.text2 : t.text);
    rest.setLeft(rest.left() + used + unit(6));
    paint::text(painter, rest, index.data(MappingTableModel::TargetGroupRole).toString(), Type::Hint,
                ghost ? t.text3 : t.text2);
}

void MappingDelegate::paintState(QPainter *painter, const QModelIndex &index, const QRect &content)
{
    const auto state = static_cast<RuleState>(index.data(MappingTableModel::StateRole).toInt());
    const StateLook look = lookOf(state);
    const QString word = index.data(MappingTableModel::StateTextRole).toString();
    QRect rest = content;
    if (!look.icon.isEmpty())
        rest.setLeft(rest.left() + paint::iconWord(painter, rest, look.icon, word, look.color) + unit(8));
    else if (!word.isEmpty())
        rest.setLeft(rest.left() + paint::text(painter, rest, word, Type::Body, look.color) + unit(8));
    if (index.data(MappingTableModel::NewRole).toBool()) {
        //: A rule that the saved mapping does not have
        const QString words = MappingTableModel::tr("New");
        if (paint::pillSize(words, false).width() <= rest.width())
            paint::pill(painter, rest, words, Tone::Accent);
    }
}

void MappingDelegate::paintHeading(QPainter *painter, const QModelIndex &index, const QRect &content)
{
    const Tokens &t = tokens();
    const int side = unit(16);
    paintIcon(painter, QRectF(content.left(), content.top() + (content.height() - side) / 2.0, side, side), "unmapped",
              t.text2);
    QRect rest = content.adjusted(side + unit(6), 0, 0, 0);
    const QFont strong = Theme::instance().font(Type::Secondary);
    QFont bold(strong);
    bold.setWeight(QFont::DemiBold);
    rest.setLeft(rest.left() + paint::text(painter, rest, index.data(Qt::DisplayRole).toString(), bold, t.text)
                 + unit(8));
    paint::text(painter, rest, index.data(MappingTableModel::StateTextRole).toString(), Type::Secondary, t.text2);
}

QWidget *MappingDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                       const QModelIndex &index) const
{
    if (index.column() != MappingTableModel::PathColumn)
        return nullptr; // targets are picked, see MappingTable
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("pathEditor"));
    editor->setFont(Theme::instance().font(Type::Code));
    editor->setAccessibleName(MappingTableModel::tr("Path in the payload"));
    editor->setPlaceholderText(MappingTableModel::tr("Path in the payload, for example customer.email"));
    if (const auto *model = qobject_cast<const MappingTableModel *>(index.model())) {
        const mapping::PayloadProfile none;
        editor->setCompleter(new PathCompleter(
            new models::PathCompletions(m_profiles ? *m_profiles->profile() : none, model->preview().get()), editor));
    }
    return editor;
}

void MappingDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex & /*index*/) const
{
    const int height = std::min(option.rect.height() - 2, unit(30));
    const QRect rect = option.rect.adjusted(0, 0, unit(120), 0); // a path is often longer than its column
    editor->setGeometry(rect.left(), rect.top() + (rect.height() - height) / 2, rect.width(), height);
}

} // namespace desk::ui
