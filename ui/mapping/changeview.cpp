// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/changeview.h"

#include "ui/mapping/changelist.h"
#include "ui/mapping/jsondiffview.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QVBoxLayout>

namespace desk::ui {

ChangeView::ChangeView(QWidget *parent)
    : QWidget(parent),
      m_switch(new SegmentedControl({tr("Changes"), tr("As JSON")}, this)),
      m_list(new ChangeList(this)),
      m_json(new JsonDiffView(this))
{
    m_switch->setObjectName(QStringLiteral("changeSwitch"));
    m_switch->setAccessibleName(tr("How the difference is shown"));
    m_switch->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_list->setObjectName(QStringLiteral("changeList"));
    m_json->setObjectName(QStringLiteral("jsonDiff"));
    // No stack: its height would be that of the larger view.
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addWidget(m_json);
    m_json->hide();
    connect(m_switch, &SegmentedControl::currentChanged, this, [this](int view) {
        m_list->setVisible(view == 0);
        m_json->setVisible(view == 1);
    });
    m_switch->setCurrentIndex(0);
}

void ChangeView::setMappings(const mapping::FieldMapping &before, const mapping::FieldMapping &after,
                             const mapping::TargetCatalog &catalog)
{
    const auto changes = models::mappingChanges(before, after);
    m_count = static_cast<int>(changes.size());
    m_list->setChanges(changes, catalog);
    m_json->setTexts(QByteArray::fromStdString(before.toJson()), QByteArray::fromStdString(after.toJson()));
}

void ChangeView::setGrowing()
{
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_json->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

} // namespace desk::ui
