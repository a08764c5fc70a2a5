// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/integrationview.h"

#include "ui/mapping/mappingcontroller.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace desk::ui {

using models::IntegrationRow;
using models::IntegrationSection;

namespace {

QLabel *newValue(const QString &text, QWidget *parent)
{
    auto *label = newLabel(text, "code", parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

IntegrationView::IntegrationView(MappingController *controller, QWidget *parent)
    : QScrollArea(parent), m_controller(controller)
{
    setObjectName(QStringLiteral("integrationView"));
    setAccessibleName(tr("Settings of the integration"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    connect(controller->document(), &models::MappingDocument::changed, this, &IntegrationView::refresh);
    connect(controller->document(), &models::MappingDocument::catalogChanged, this, &IntegrationView::refresh);
}

void IntegrationView::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    refresh();
}

void IntegrationView::refresh()
{
    const models::MappingDocument *document = m_controller->document();
    if (!isVisible() || document->isEditable())
        return;
    const QByteArray json = QByteArray::fromStdString(document->mapping().toJson());
    if (json == m_shown && m_catalog == document->catalog().get() && widget())
        return;
    m_shown = json;
    m_catalog = document->catalog().get();
    auto *inside = newSurface("base", this);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(unit(16), unit(8), unit(16), unit(16));
    layout->setSpacing(unit(4));
    const auto sections = models::integrationSections(json, *document->catalog());
    for (const IntegrationSection &section : sections)
        addSection(layout, section);
    if (sections.empty())
        layout->addWidget(newLabel(tr("The integration stores no settings."), "secondary", inside));
    layout->addStretch(1);
    setWidget(inside); // the old one goes
}

void IntegrationView::addSection(QVBoxLayout *layout, const IntegrationSection &section)
{
    layout->addSpacing(unit(8));
    auto *title = newLabel(models::sectionTitle(section.kind), "section");
    layout->addWidget(title);
    for (const IntegrationRow &row : section.rows)
        addRow(layout, row, section.kind == IntegrationSection::Kind::Paths);
}

void IntegrationView::addRow(QVBoxLayout *layout, const IntegrationRow &row, bool isPath)
{
    layout->addWidget(newHairline(Qt::Horizontal));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(unit(4) + row.depth * unit(20), unit(3), 0, unit(3));
    line->setSpacing(unit(12));
    auto *left = new QHBoxLayout;
    left->setSpacing(unit(6));
    auto *name = new QLabel(row.name);
    name->setTextFormat(Qt::PlainText);
    left->addWidget(name);
    if (!row.hint.isEmpty()) {
        auto *hint = newLabel(row.hint, "hint");
        hint->setTextFormat(Qt::PlainText);
        left->addWidget(hint);
    }
    const bool alone = row.value.isEmpty() && row.remark.isEmpty();
    if (alone && row.hint.isEmpty())
        name->setWordWrap(true); // a whole sentence
    else
        left->addStretch(1);
    line->addLayout(left, alone ? 1 : 2);
    if (!alone) {
        auto *right = new QVBoxLayout;
        right->setSpacing(unit(2));
        auto *value = newValue(isPath ? QString(QStringLiteral("← ") + row.value) : row.value, nullptr);
        value->setAccessibleName(QString(row.name + QStringLiteral(": ") + row.value));
        right->addWidget(value);
        if (!row.remark.isEmpty()) {
            auto *remark = newLabel(row.remark, "hint");
            remark->setWordWrap(true);
            right->addWidget(remark);
        }
        line->addLayout(right, 3);
    }
    layout->addLayout(line);
}

} // namespace desk::ui
