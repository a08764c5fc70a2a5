// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/preview.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tone.h"

namespace desk::models {
class ProfileController;
}

namespace desk::ui {

/// Cells of the mapping table: numbers with the dot of a change, paths and values in the code font, target tiles,
/// states; ghosts, their heading and the row that adds a rule.
class MappingDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit MappingDelegate(QObject *parent = nullptr);

    /// The row that something elsewhere points at: same tint as a selected one, without the bar. -1: none.
    void setLitRow(int row) { m_litRow = row; }
    void setHoveredRow(int row) { m_hoveredRow = row; }
    /// Who knows the keys of all stored payloads, for the completion of paths; without: the sample's.
    void setProfiles(const models::ProfileController *profiles) { m_profiles = profiles; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QRect &content) const override;

private:
    void paintNumber(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                     const QRect &content) const;
    static void paintTarget(QPainter *painter, const QModelIndex &index, const QRect &content, bool ghost);
    static void paintState(QPainter *painter, const QModelIndex &index, const QRect &content);
    static void paintHeading(QPainter *painter, const QModelIndex &index, const QRect &content);

    const models::ProfileController *m_profiles = nullptr;
    int m_litRow = -1;
    int m_hoveredRow = -1;
};

/// The mark and colour of a rule's state; an empty icon for none.
struct StateLook {
    QString icon;
    QColor color;
};
[[nodiscard]] StateLook lookOf(models::RuleState state);

} // namespace desk::ui
