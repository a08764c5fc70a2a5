// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/requestpane.h"

#include "models/submission/curltext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QStackedLayout>

namespace desk::ui {

RequestPane::RequestPane(QWidget *parent)
    : QFrame(parent),
      m_switch(new SegmentedControl(this)),
      m_path(new ElidedLabel(this)),
      m_bodyPlace(new QWidget(this)),
      m_curl(new QPlainTextEdit(this))
{
    setProperty("role", QStringLiteral("base"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(unit(16), unit(8), unit(16), unit(8));
    heading->setSpacing(unit(8));
    heading->addWidget(newLabel(tr("Request"), "section", this), 1);
    m_switch->setObjectName(QStringLiteral("requestSwitch"));
    m_switch->setAccessibleName(tr("Show the request as"));
    //: The body of an HTTP request
    m_switch->addSegment(tr("Body"));
    m_switch->addSegment(QStringLiteral("curl"), tr("A command for a shell, without the key"));
    m_switch->setCurrentIndex(0);
    heading->addWidget(m_switch);
    QToolButton *copyButton = newIconButton("copy", tr("Copy what is shown (the key is never in it)"), this);
    copyButton->setObjectName(QStringLiteral("requestCopy"));
    heading->addWidget(copyButton);
    column->addLayout(heading);

    QFrame *line = newSurface("alt", this);
    auto *pathRow = new QHBoxLayout(line);
    pathRow->setContentsMargins(unit(16), unit(4), unit(16), unit(4));
    pathRow->setSpacing(unit(8));
    pathRow->addWidget(new Pill(QStringLiteral("POST"), Tone::Accent, line));
    setLook(m_path, "type", QStringLiteral("code"));
    m_path->setElideMode(Qt::ElideMiddle);
    pathRow->addWidget(m_path, 1);
    column->addWidget(newHairline(Qt::Horizontal, this));
    column->addWidget(line);
    column->addWidget(newHairline(Qt::Horizontal, this));

    m_stack = new QStackedLayout;
    new QVBoxLayout(m_bodyPlace);
    m_bodyPlace->layout()->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_bodyPlace);
    m_curl->setObjectName(QStringLiteral("requestCurl"));
    m_curl->setAccessibleName(tr("The request as a curl command"));
    m_curl->setProperty("role", QStringLiteral("flat"));
    m_curl->setReadOnly(true);
    m_curl->setTabChangesFocus(true);
    m_stack->addWidget(m_curl);
    column->addLayout(m_stack, 1);

    connect(m_switch, &SegmentedControl::currentChanged, this, [this](int view) {
        m_stack->setCurrentIndex(view);
        refresh();
    });
    connect(copyButton, &QToolButton::clicked, this, &RequestPane::copy);
}

void RequestPane::setPlace(const QUrl &baseUrl, const QString &businessId)
{
    m_baseUrl = baseUrl;
    m_businessId = businessId;
    m_path->setText(businessId.isEmpty() ? QString() : models::entriesPath(businessId));
    refresh();
}

void RequestPane::setRequest(const QByteArray &body, const QByteArray &shown, const QString &why)
{
    if (body == m_request && why == m_why)
        return;
    m_request = body;
    m_shown = shown;
    m_why = why;
    refresh();
}

QString RequestPane::curl() const
{
    return m_request.isEmpty() ? QString() : models::curlText(m_baseUrl, m_businessId, m_request);
}

void RequestPane::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (m_body == nullptr) {
        m_body = new JsonEditor(m_bodyPlace);
        m_body->setObjectName(QStringLiteral("requestBody"));
        m_body->setName(tr("The body of the request"));
        m_body->setReadOnly(true);
        m_body->setLineNumbersShown(false);
        m_bodyPlace->layout()->addWidget(m_body);
        refresh();
    }
}

void RequestPane::refresh()
{
    if (m_stack->currentIndex() == 1) {
        m_curl->setFont(Theme::instance().font(Type::Code));
        m_curl->setPlainText(m_request.isEmpty() ? m_why : curl());
    } else if (m_body != nullptr && m_body->text() != m_shown) {
        m_body->setText(m_shown);
    }
}

void RequestPane::copy()
{
    if (m_request.isEmpty()) {
        Q_EMIT notify(m_why);
        return;
    }
    const bool asCurl = m_stack->currentIndex() == 1;
    QGuiApplication::clipboard()->setText(asCurl ? curl() : QString::fromUtf8(m_shown));
    Q_EMIT notify(asCurl ? tr("The curl command is copied, without the key.") : tr("The body is copied."));
}

} // namespace desk::ui
