// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QHBoxLayout;
class QTimer;

namespace desk::ui {

/// What a page or a list shows instead of rows: nothing yet, nothing found, loading, offline, not allowed. Always says
/// the next step.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    EmptyState(const QString &icon, const QString &title, const QString &text, QWidget *parent = nullptr);

    /// `icon` is a name of resources/icons. Clears the buttons and the busy bar.
    void setWords(const QString &icon, const QString &title, const QString &text);
    /// A button under the words; the first one may be the page's filled one.
    QPushButton *addAction(const QString &text, const char *icon = nullptr, bool primary = false);
    void clearActions();
    /// A moving bar: something is being fetched.
    void setBusy(bool busy);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QString m_icon;
    QWidget *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_actions;
    QTimer *m_timer;
    bool m_busy = false;
    int m_step = 0;
};

} // namespace desk::ui
