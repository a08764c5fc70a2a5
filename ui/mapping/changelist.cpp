// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/changelist.h"

#include "models/mapping/targetface.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace desk::ui {

using models::MappingChange;
using models::TargetFace;
using ChangeKind = MappingChange::Kind;

namespace {

constexpr int changeRole = Qt::UserRole;
constexpr int oldFaceRole = Qt::UserRole + 1;
constexpr int newFaceRole = Qt::UserRole + 2;

class ChangeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const override
    {
        return {unit(300), unit(36)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto change = index.data(changeRole).value<MappingChange>();
        const Tokens &t = tokens();
        painter->save();
        if (option.state & QStyle::State_Selected && option.state & QStyle::State_Active)
            painter->fillRect(option.rect, t.hover);
        paint::hairline(painter, option.rect);
        QRect rest = option.rect.adjusted(unit(14), 0, -unit(14), -1);
        const int side = unit(16);
        paintIcon(painter, QRectF(rest.left(), rest.top() + (rest.height() - side) / 2.0, side, side),
                  iconFor(change.kind), change.kind == ChangeKind::Removed ? t.error : t.accent);
        rest.setLeft(rest.left() + side + unit(8));
        const int word = paint::text(painter, rest, changeWord(change.kind), Type::Secondary, t.text2, Qt::AlignRight);
        rest.setRight(rest.right() - word - unit(12));
        const int pathWidth = std::max(unit(90), rest.width() * 36 / 100);
        paint::text(painter, QRect(rest.left(), rest.top(), pathWidth - unit(8), rest.height()),
                    index.data(Qt::DisplayRole).toString(), Type::Code, t.text);
        rest.setLeft(rest.left() + pathWidth);
        paintTargets(painter, rest, index, change);
        painter->restore();
    }

private:
    static const char *iconFor(ChangeKind kind)
    {
        switch (kind) {
        case ChangeKind::Added: return "add";
        case ChangeKind::Removed: return "remove";
        case ChangeKind::Moved: return "chevrons-up-down";
        default: return "edit";
        }
    }

    static QRect paintFace(QPainter *painter, QRect rest, const TargetFace &face, bool struck)
    {
        const Tokens &t = tokens();
        rest.setLeft(rest.left() + paint::kindTile(painter, rest, face.tile, face.tileIcon) + unit(7));
        QFont font = Theme::instance().font(Type::Body);
        font.setStrikeOut(struck);
        rest.setLeft(rest.left() + paint::text(painter, rest, face.label, font, struck ? t.text2 : t.text) + unit(6));
        rest.setLeft(rest.left() + paint::text(painter, rest, face.group, Type::Hint, t.text2) + unit(10));
        return rest;
    }

    static void paintTargets(QPainter *painter, QRect rest, const QModelIndex &index, const MappingChange &change)
    {
        const auto before = index.data(oldFaceRole).value<TargetFace>();
        const auto after = index.data(newFaceRole).value<TargetFace>();
        const bool both = change.kind == ChangeKind::OtherTarget || change.kind == ChangeKind::Currency;
        if (both || change.kind == ChangeKind::Removed)
            rest = paintFace(painter, rest, before, true);
        if (both) {
            const int side = unit(16);
            paintIcon(painter, QRectF(rest.left(), rest.top() + (rest.height() - side) / 2.0, side, side),
                      "arrow-right", tokens().text2);
            rest.setLeft(rest.left() + side + unit(8));
        }
        if (change.kind == ChangeKind::OtherPath) {
            QFont font = Theme::instance().font(Type::Code);
            font.setStrikeOut(true);
            paint::text(painter, rest, change.oldPath, font, tokens().text2);
        } else if (change.kind == ChangeKind::Moved) {
            paint::text(painter, rest,
                        //: A rule moved: from number %1 to number %2
                        ChangeList::tr("from %1 to %2").arg(change.oldRule + 1).arg(change.newRule + 1), Type::Body,
                        tokens().text2);
        } else if (change.kind != ChangeKind::Removed && change.kind != ChangeKind::Other) {
            paintFace(painter, rest, after, false);
        }
    }
};

TargetFace currencyFace(const QString &code)
{
    TargetFace face;
    face.tile = QString(QChar(0x00A4));
    face.label = code.isEmpty() ? ChangeList::tr("none") : code;
    return face;
}

QString pathText(const MappingChange &change)
{
    if (change.kind == ChangeKind::Currency)
        return ChangeList::tr("Default currency");
    if (change.kind == ChangeKind::Other)
        return ChangeList::tr("Settings beside the rules");
    return change.path.left(200);
}

} // namespace

QString changeWord(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added: return ChangeList::tr("Added");
    case ChangeKind::Removed: return ChangeList::tr("Removed");
    case ChangeKind::OtherTarget: return ChangeList::tr("Other target");
    case ChangeKind::OtherPath: return ChangeList::tr("Other path");
    case ChangeKind::Moved: return ChangeList::tr("Moved");
    case ChangeKind::Currency:
    case ChangeKind::Other: return ChangeList::tr("Changed");
    }
    return {};
}

ChangeList::ChangeList(QWidget *parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setAccessibleName(tr("What changes"));
    setModel(m_model);
    setItemDelegate(new ChangeDelegate(this));
    setFrameShape(StyledPanel);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setUniformItemSizes(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void ChangeList::setChanges(const std::vector<MappingChange> &changes, const mapping::TargetCatalog &catalog)
{
    m_model->clear();
    for (const MappingChange &change : changes) {
        auto *item = new QStandardItem(pathText(change));
        const bool currency = change.kind == ChangeKind::Currency;
        const TargetFace before =
            currency ? currencyFace(change.oldTarget) : models::faceOfWritten(change.oldTarget.toStdString(), catalog);
        const TargetFace after =
            currency ? currencyFace(change.newTarget) : models::faceOfWritten(change.newTarget.toStdString(), catalog);
        item->setData(QVariant::fromValue(change), changeRole);
        item->setData(QVariant::fromValue(before), oldFaceRole);
        item->setData(QVariant::fromValue(after), newFaceRole);
        const QString target = change.kind == ChangeKind::Removed ? before.label : after.label;
        item->setData(
            QString(pathText(change) + QStringLiteral(", ") + target + QStringLiteral(", ") + changeWord(change.kind)),
            Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    updateGeometry();
}

QSize ChangeList::sizeHint() const
{
    const int rows = std::clamp(m_model->rowCount(), 1, 6);
    return {unit(560), rows * unit(36) + 2};
}

QSize ChangeList::minimumSizeHint() const
{
    return {unit(320), std::min(m_model->rowCount(), 3) * unit(36) + 2};
}

} // namespace desk::ui
