// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QButtonGroup;

namespace desk::ui {

/// A switch between a few views of the same thing: "Table | JSON". Left and Right move between the segments.
class SegmentedControl : public QFrame
{
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget *parent = nullptr);
    explicit SegmentedControl(const QStringList &segments, QWidget *parent = nullptr);

    int addSegment(const QString &text, const QString &tip = {});
    [[nodiscard]] int currentIndex() const;
    /// Emits currentChanged when it changes something.
    void setCurrentIndex(int index);
    void setSegmentText(int index, const QString &text);
    void setSegmentEnabled(int index, bool enabled);
    /// A hidden segment that is the current one gives way to the first.
    void setSegmentVisible(int index, bool visible);

Q_SIGNALS:
    void currentChanged(int index);

private:
    QButtonGroup *m_group;
    int m_current = -1;
};

} // namespace desk::ui
