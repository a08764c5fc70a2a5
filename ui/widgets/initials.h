// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace desk::ui {

/// A round picture of a contact: the first letters of its name. Decoration: screen readers skip it.
class Initials : public QWidget
{
    Q_OBJECT
public:
    explicit Initials(const QString &name = {}, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// Logical diameter at a 13 px font; 28 by default.
    void setDiameter(int px);
    /// "Jonas Weber" -> "JW", "mira@example.org" -> "M"
    [[nodiscard]] static QString of(const QString &name);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_letters;
    int m_diameter = 28;
};

} // namespace desk::ui
