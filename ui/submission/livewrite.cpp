// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/submission/livewrite.h"

#include "app/connections/session.h"
#include "ui/widgets/dialogframe.h"

#include <QCoreApplication>
#include <QPointer>
#include <QPushButton>

namespace desk::ui {

void confirmLiveWrite(connections::Session &session, QWidget *parent, const std::function<void()> &proceed)
{
    if (session.confirmedLiveWrite()) {
        proceed();
        return;
    }
    const QString business =
        session.profile().businessName.isEmpty() ? session.profile().title() : session.profile().businessName;
    auto *dialog = new DialogFrame(parent);
    dialog->setObjectName(QStringLiteral("liveWriteDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setPlace(Place::Live);
    //: %1: name of a business
    dialog->setHeading(
        QCoreApplication::translate("LiveWrite", "Send to %1?").arg(business),
        //: %1: name of a business
        QCoreApplication::translate(
            "LiveWrite", "This goes to the live account of %1 and counts there. You are asked once in a session.")
            .arg(business));
    dialog->setRemark(Tone::Live, QCoreApplication::translate("LiveWrite", "Your first live change in this session"));
    dialog->addCancel(QCoreApplication::translate("LiveWrite", "Cancel"), true);
    //: %1: name of a business
    QPushButton *send = dialog->addDo(QCoreApplication::translate("LiveWrite", "Send to %1").arg(business), "send");
    send->setObjectName(QStringLiteral("liveWriteConfirm"));
    QObject::connect(dialog, &QDialog::accepted, &session, [target = QPointer(&session), proceed] {
        target->setConfirmedLiveWrite();
        proceed();
    });
    dialog->open();
}

} // namespace desk::ui
