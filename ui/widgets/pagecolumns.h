// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/columnsplitter.h"

#include <QFrame>

class QVBoxLayout;

namespace desk::ui {

class Banner;

/// The frame of a page that works on the left and shows what comes of it on the right: a head over a line, the page's
/// banner (hidden until there is something to say), the body, perhaps a foot; beside them a pane. Fills its page.
class PageColumns : public ColumnSplitter
{
    Q_OBJECT
public:
    /// `bannerMargins` in the theme's units; they are there only while the banner is.
    PageColumns(const QMargins &bannerMargins, QWidget *page);

    /// What is over the line, what fills the column, and what stands under a line at its foot (may be null).
    void setParts(QWidget *head, QWidget *body, QWidget *foot = nullptr);
    /// The pane beside, and how the two share the width; it has at least `least` units of it, or is not shown.
    void setBeside(QWidget *pane, std::pair<int, int> shares, int least);
    [[nodiscard]] Banner *banner() const { return m_banner; }

private:
    QFrame *m_main;
    QVBoxLayout *m_column;
    Banner *m_banner;
};

} // namespace desk::ui
