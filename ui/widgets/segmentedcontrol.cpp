// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace desk::ui {

namespace {

/// The chosen one has heavier letters: each has room for them, so that nothing moves or is cut when another is chosen.
class Segment final : public QPushButton
{
public:
    using QPushButton::QPushButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        ensurePolished();
        QFont heavy = font();
        heavy.setWeight(QFont::DemiBold);
        const int words = QFontMetrics(heavy).horizontalAdvance(text());
        return QPushButton::sizeHint().expandedTo({words + 2 * (unit(11) + 1), 0});
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent) : QFrame(parent), m_group(new QButtonGroup(this))
{
    setProperty("role", QStringLiteral("segments"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on || id == m_current)
            return;
        m_current = id;
        Q_EMIT currentChanged(id);
    });
}

SegmentedControl::SegmentedControl(const QStringList &segments, QWidget *parent) : SegmentedControl(parent)
{
    for (const QString &segment : segments)
        addSegment(segment);
}

int SegmentedControl::addSegment(const QString &text, const QString &tip)
{
    const int id = static_cast<int>(m_group->buttons().size());
    auto *button = new Segment(text, this);
    button->setProperty("segment", QStringLiteral("on"));
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setToolTip(tip);
    m_group->addButton(button, id);
    layout()->addWidget(button);
    if (id == 0)
        setCurrentIndex(0);
    return id;
}

int SegmentedControl::currentIndex() const
{
    return m_current;
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

void SegmentedControl::setSegmentText(int index, const QString &text)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setText(text);
}

void SegmentedControl::setSegmentEnabled(int index, bool enabled)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setEnabled(enabled);
}

void SegmentedControl::setSegmentVisible(int index, bool visible)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setVisible(visible);
    if (!visible && index == m_current)
        setCurrentIndex(0);
}

} // namespace desk::ui
