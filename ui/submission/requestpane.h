// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFrame>
#include <QUrl>

class QPlainTextEdit;
class QStackedLayout;

namespace desk::ui {

class ElidedLabel;
class JsonEditor;
class SegmentedControl;

/// The exact request, as its body or as a curl command without the key, to read and to copy.
class RequestPane : public QFrame
{
    Q_OBJECT
public:
    explicit RequestPane(QWidget *parent = nullptr);

    void setPlace(const QUrl &baseUrl, const QString &businessId);
    /// `shown` is the body with a member a line. Empty: nothing can be sent, and `why` says so.
    void setRequest(const QByteArray &body, const QByteArray &shown, const QString &why);
    [[nodiscard]] QString curl() const;

Q_SIGNALS:
    void notify(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void copy();

    SegmentedControl *m_switch;
    ElidedLabel *m_path;
    QStackedLayout *m_stack;
    QWidget *m_bodyPlace;
    JsonEditor *m_body = nullptr; ///< made when it is first shown
    QPlainTextEdit *m_curl;
    QUrl m_baseUrl;
    QString m_businessId;
    QByteArray m_request;
    QByteArray m_shown;
    QString m_why;
};

} // namespace desk::ui
