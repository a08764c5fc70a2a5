// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mappingpagefixture.h"
#include "ui/widgets/dialogframe.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTest>

/// What tests do with the dialogs of the Mappings page.
namespace steps {

/// The visible dialog of that name (any, if it is empty); null when none appears.
inline desk::ui::DialogFrame *dialog(const MappingPageFixture &ui, const char *name = "")
{
    desk::ui::DialogFrame *found = nullptr;
    const bool there = QTest::qWaitFor(
        [&] {
            found = nullptr;
            for (auto *frame : ui.page()->findChildren<desk::ui::DialogFrame *>()) {
                if (frame->isVisible() && (*name == '\0' || frame->objectName() == QLatin1String(name)))
                    found = frame;
            }
            return found != nullptr;
        },
        10'000);
    return there ? found : nullptr;
}

inline bool isClosed(const MappingPageFixture &ui)
{
    return QTest::qWaitFor([&] { return ui.page()->findChildren<desk::ui::DialogFrame *>().isEmpty(); }, 10'000);
}

template<typename T = QPushButton>
T *part(const QWidget *in, const char *name)
{
    return in->findChild<T *>(QLatin1String(name));
}

/// Waits until it can be clicked, and clicks it.
inline bool click(QWidget *widget)
{
    if (!widget || !QTest::qWaitFor([&] { return widget->isEnabled() && widget->isVisible(); }, 10'000))
        return false;
    // A check box is as wide as its column; what can be clicked stands at its left end.
    const bool isBox = qobject_cast<QCheckBox *>(widget) != nullptr;
    QTest::mouseClick(widget, Qt::LeftButton, {}, isBox ? QPoint(8, widget->height() / 2) : QPoint());
    return true;
}

/// From the palette's list of commands.
inline bool trigger(const MappingPageFixture &ui, const QString &text)
{
    for (QAction *action : ui.page()->commands()) {
        if (action->text() == text && action->isEnabled()) {
            action->trigger();
            return true;
        }
    }
    return false;
}

} // namespace steps
