// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;

namespace desk::ui {

/// The names of a stacked chart's series with their colours, in the order in which they stand. Each is a button; the
/// arrows walk from one to the next, Tab leaves.
class SeriesLegend : public QWidget
{
    Q_OBJECT
public:
    explicit SeriesLegend(QWidget *parent = nullptr);

    struct Key {
        QString name;
        QString words; ///< exact, for the tooltip and screen readers
        bool others = false;
        bool usable = true; ///< can be chosen
        bool operator==(const Key &) const = default;
    };
    /// Stays hidden while there are none.
    void setKeys(const QList<Key> &keys);
    [[nodiscard]] const QList<QAbstractButton *> &buttons() const { return m_buttons; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return place(width, false); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int series);
    /// The pointer or the focus is on it; -1: on none.
    void pointed(int series);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Lines of buttons beside each other; answers the height they take.
    int place(int width, bool really) const;
    void walk(int from, int by);

    QList<Key> m_keys;
    QList<QAbstractButton *> m_buttons;
};

} // namespace desk::ui
