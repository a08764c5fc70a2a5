// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/capturedialog.h"

#include "ui/mapping/mappingcontroller.h"
#include "ui/mapping/sourceactions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace desk::ui {

void CaptureDialog::open(MappingController *controller, QWidget *parent)
{
    if (!controller->source() || !controller->session())
        return;
    auto *dialog = new CaptureDialog(controller, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::NonModal);
    dialog->show();
}

CaptureDialog::CaptureDialog(MappingController *controller, QWidget *parent)
    : DialogFrame(parent), m_controller(controller), m_address(controller->capture()->address())
{
    setObjectName(QStringLiteral("captureDialog"));
    setMinimumWidth(unit(580));
    const bool captures = controller->capture()->canCapture();
    setPlace(captures ? Place::Sandbox : Place::Live);
    setHeading(
        tr("Capture payloads for “%1”").arg(controller->source()->name),
        captures ? tr("Whatever is posted to this address becomes a sample at once, nested or flat. Nothing reaches a "
                      "real account.")
                 : tr("This is a live connection: payloads are not captured here."));
    if (m_address.isEmpty()) {
        body()->addWidget(newLabel(tr("This source has no webhook address."), "secondary", this));
    } else {
        if (!captures) {
            auto *warning = new Banner(Tone::Warn, tr("Posts make real entries"),
                                       tr("Whatever is posted to this address becomes an entry of the live account. To "
                                          "try payloads, switch to the sandbox."),
                                       this);
            warning->setObjectName(QStringLiteral("captureWarning"));
            body()->addWidget(warning);
        }
        addAddress();
        if (captures) {
            addCurl();
            addArrived();
        }
    }
    addCancel(tr("Close"))->setObjectName(QStringLiteral("closeButton"));
    // The address is that of a source and a session: with another one it would mislead.
    connect(controller, &MappingController::sourceChanged, this, [this] {
        if (m_controller->capture()->address() != m_address)
            close();
    });
}

void CaptureDialog::addAddress()
{
    body()->addWidget(newLabel(tr("Webhook address"), "strong", this));
    auto *row = new QHBoxLayout;
    row->setSpacing(unit(8));
    m_line = new QLineEdit(this);
    m_line->setObjectName(QStringLiteral("captureAddress"));
    m_line->setReadOnly(true);
    m_line->setFont(Theme::instance().font(Type::Code));
    m_line->setAccessibleName(tr("Webhook address"));
    row->addWidget(m_line, 1);
    QPushButton *reveal = newButton(tr("Show"), nullptr, ButtonKind::Outlined, this);
    reveal->setObjectName(QStringLiteral("showAddressButton"));
    reveal->setCheckable(true);
    connect(reveal, &QPushButton::toggled, this, [this, reveal](bool shown) {
        reveal->setText(shown ? tr("Hide") : tr("Show"));
        showAddress(shown);
    });
    row->addWidget(reveal);
    QPushButton *copyAddress = newButton(tr("Copy"), "copy", ButtonKind::Outlined, this);
    copyAddress->setObjectName(QStringLiteral("copyAddressButton"));
    copyAddress->setAccessibleName(tr("Copy the address"));
    connect(copyAddress, &QPushButton::clicked, this,
            [this] { copy(m_address, tr("The webhook address was copied.")); });
    row->addWidget(copyAddress);
    body()->addLayout(row);
    showAddress(false);
}

void CaptureDialog::addCurl()
{
    body()->addSpacing(unit(4));
    auto *row = new QHBoxLayout;
    row->addWidget(newLabel(tr("Post the present sample from a terminal"), "strong", this), 1);
    QPushButton *copyCurl = newButton(tr("Copy the command"), "copy", ButtonKind::Outlined, this);
    copyCurl->setObjectName(QStringLiteral("copyCurlButton"));
    setDense(copyCurl);
    connect(copyCurl, &QPushButton::clicked, this,
            [this] { copy(m_controller->capture()->curl(m_address), tr("The command was copied.")); });
    row->addWidget(copyCurl);
    body()->addLayout(row);
    m_command = new QPlainTextEdit(this);
    m_command->setObjectName(QStringLiteral("curlCommand"));
    m_command->setAccessibleName(tr("Command that posts the present sample"));
    m_command->setReadOnly(true);
    m_command->setTabChangesFocus(true);
    m_command->setFont(Theme::instance().font(Type::Code));
    m_command->setFixedHeight(unit(84));
    body()->addWidget(m_command);
    connect(m_controller->preview(), &models::PreviewController::updated, this, &CaptureDialog::showCurl);
    showCurl();
}

void CaptureDialog::addArrived()
{
    body()->addSpacing(unit(4));
    body()->addWidget(newLabel(tr("What arrived"), "strong", this));
    m_waiting = newLabel(tr("Nothing yet. This list fills by itself."), "secondary", this);
    m_waiting->setObjectName(QStringLiteral("captureWaiting"));
    body()->addWidget(m_waiting);
    m_arrived = new QListWidget(this);
    m_arrived->setObjectName(QStringLiteral("capturedList"));
    m_arrived->setAccessibleName(tr("Captured payloads"));
    m_arrived->setItemDelegate(new RowDelegate(30, m_arrived));
    m_arrived->setFixedHeight(unit(150));
    body()->addWidget(m_arrived);
    const auto show = [this](QListWidgetItem *item) {
        m_controller->shelf()->openStored(item->data(Qt::UserRole).toLongLong());
    };
    connect(m_arrived, &QListWidget::itemActivated, this, show);
    connect(m_arrived, &QListWidget::itemClicked, this, show);
    connect(m_controller->capture(), &CaptureController::arrived, this, &CaptureDialog::showArrived);
    showArrived();
}

void CaptureDialog::showAddress(bool whole)
{
    m_whole = whole;
    m_line->setText(whole ? m_address : maskedAddress(m_address));
    m_line->setCursorPosition(0);
    if (m_command)
        showCurl();
}

void CaptureDialog::showCurl()
{
    m_command->setPlainText(m_controller->capture()->curl(m_whole ? m_address : maskedAddress(m_address)));
}

void CaptureDialog::showArrived()
{
    m_arrived->clear();
    for (const CaptureController::Captured &one : m_controller->capture()->all()) {
        if (one.sourceId != m_controller->sourceId())
            continue;
        QString start = QString::fromUtf8(one.payload.left(200)).simplified();
        //: A captured payload in a list. %1 is "Captured 14:01:07", %2 its beginning
        auto *item = new QListWidgetItem(tr("%1   %2").arg(one.title(), start), m_arrived);
        item->setData(Qt::UserRole, one.sampleId);
    }
    m_waiting->setVisible(m_arrived->count() == 0);
    m_arrived->setVisible(m_arrived->count() > 0);
    adjustSize();
}

void CaptureDialog::copy(const QString &text, const QString &told)
{
    QGuiApplication::clipboard()->setText(text);
    setRemark(Tone::Ok, told);
}

} // namespace desk::ui
