// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/submission/submission.h"

#include <QTabBar>

#include <optional>

namespace desk::ui {

/// The states of the outbox as tabs: "All 1,231", then each state with its shape, word and count.
class StateTabs : public QTabBar
{
    Q_OBJECT
public:
    explicit StateTabs(QWidget *parent = nullptr);

    void setCounts(const submission::Counts &counts, bool formDraft);
    /// Null for all of them.
    [[nodiscard]] std::optional<submission::State> state() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;

private:
    [[nodiscard]] QString countOf(int index) const;
    /// Where not all of them fit: less air, then no shapes.
    struct Fit {
        int gap = 0; ///< the air behind each tab, in pixels
        bool shapes = true;
    };
    [[nodiscard]] Fit fit() const;
    /// What a tab needs without the air behind it.
    [[nodiscard]] int bareWidth(int index, bool shapes) const;
    QList<qint64> m_counts;
};

} // namespace desk::ui
