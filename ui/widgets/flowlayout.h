// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace desk::ui {

/// Beside each other like words of a text: what does not fit on a line goes to the next. Takes no more width than there
/// is, so that a long name never widens the page. Each line is as high as its highest item, the others in its middle.
class FlowLayout final : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// At `index`, or at the end when it is -1. Hidden widgets take no room.
    void insertWidget(int index, QWidget *widget);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// All on one line.
    [[nodiscard]] QSize sizeHint() const override;
    /// As wide as the widest item has to be.
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &area) override;

private:
    /// Answers the height that the lines take.
    int place(const QRect &area, bool really) const;
    void placeLine(const QRect &area, const QRect &line, std::size_t first, std::size_t end) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace desk::ui
