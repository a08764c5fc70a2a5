// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QStringList>

namespace desk::ui::test {

/// The buttons and choices of a page that show less than they have to: narrower than their words, or beyond an edge to
/// the left or right.
inline QStringList cutOff(const QWidget *page)
{
    QStringList cut;
    for (const QWidget *control : page->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        const auto *choice = qobject_cast<const QComboBox *>(control);
        if ((!button && !choice) || !control->isVisible())
            continue;
        const QRect seen = control->visibleRegion().boundingRect();
        const bool isScrolledAway = seen.isEmpty() && control->width() > 0;
        const int needed = button && button->text().isEmpty() ? 0 : control->minimumSizeHint().width(); // else an icon
        if (control->width() < needed || (!isScrolledAway && seen.width() < control->width()))
            cut << QStringLiteral("%1 “%2”: %3 of %4, %5 needed")
                       .arg(control->objectName(), button ? button->text() : choice->currentText())
                       .arg(seen.width())
                       .arg(control->width())
                       .arg(needed);
    }
    return cut;
}

/// Puts a page into a window for as long as it lives, as the program does: a page that is a window itself does not get
/// smaller than its parts. Give it its sizes with resize().
class InWindow
{
public:
    explicit InWindow(QWidget *page) : m_page(page)
    {
        m_window.resize(page->size());
        page->setParent(&m_window);
        m_window.show();
        page->show();
    }
    ~InWindow() { m_page->setParent(nullptr); }
    InWindow(const InWindow &) = delete;
    InWindow &operator=(const InWindow &) = delete;

    [[nodiscard]] QWidget *focusWidget() const { return m_window.focusWidget(); }

private:
    QWidget m_window;
    QWidget *m_page;
};

} // namespace desk::ui::test
