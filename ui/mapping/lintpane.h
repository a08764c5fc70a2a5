// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QToolButton;

namespace desk::models {
class LintController;
class QuietThings;
} // namespace desk::models
namespace desk::mapping {
struct Finding;
}

namespace desk::ui {

class ElidedLabel;
class LintView;

/// The strip between the mapping and the bar that saves it: "2 problems, 1 hint" and the first of them in one line, or
/// all of them as rows. Not there when there is nothing to say.
class LintPane : public QWidget
{
    Q_OBJECT
public:
    LintPane(models::LintController *lint, models::QuietThings *quiet, QWidget *parent = nullptr);

    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    /// Chooses the next or the one before, round and round; opens the rows.
    void goToNext(int step);

Q_SIGNALS:
    /// A finding was chosen: show its place.
    void chosen(const desk::mapping::Finding &finding);

private:
    void refresh();
    void choose(const QModelIndex &index);
    void mend(const QModelIndex &index);
    void dismiss(const QModelIndex &index);

    models::LintController *m_lint;
    models::QuietThings *m_quiet;
    QToolButton *m_toggle;
    QPushButton *m_summary;
    ElidedLabel *m_first;
    QPushButton *m_showHidden;
    LintView *m_list;
};

} // namespace desk::ui
