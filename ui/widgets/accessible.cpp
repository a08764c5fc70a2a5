// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace desk::ui {

namespace {

class ValueInterface final : public QAccessibleWidget
{
public:
    explicit ValueInterface(QWidget *widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

    QString text(QAccessible::Text what) const override
    {
        if (what == QAccessible::Value)
            return widget()->property("valueText").toString();
        return QAccessibleWidget::text(what);
    }
};

QAccessibleInterface *create(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (className == QLatin1String("desk::ui::Meter"))
        return new ValueInterface(widget, QAccessible::ProgressBar);
    if (className == QLatin1String("desk::ui::EntryChart"))
        return new ValueInterface(widget, QAccessible::Chart);
    return nullptr;
}

} // namespace

void installAccessibleValues()
{
    static bool installed = false;
    if (installed)
        return;
    installed = true;
    QAccessible::installFactory(create);
}

} // namespace desk::ui
