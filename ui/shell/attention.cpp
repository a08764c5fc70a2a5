// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/attention.h"

#include "app/connections/session.h"
#include "app/domain/whenready.h"
#include "app/submission/outbox.h"
#include "models/submission/outboxitem.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace desk::ui {

namespace {

const QString noticeService = QStringLiteral("org.freedesktop.Notifications");
const QString noticePath = QStringLiteral("/org/freedesktop/Notifications");
constexpr int together = 400; // milliseconds

} // namespace

Attention::Attention(MainWindow &window) : QObject(&window), m_window(window)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(together);
    connect(&m_soon, &QTimer::timeout, this, &Attention::call);
}

void Attention::watch(connections::Session *session)
{
    if (m_session)
        disconnect(&m_session->outbox(), nullptr, this, nullptr);
    m_session = session;
    m_waiting.clear();
    m_known.clear();
    m_soon.stop();
    if (session != nullptr)
        connect(&session->outbox(), &submission::Outbox::changed, this, &Attention::look);
}

void Attention::look(qint64 id)
{
    using Answer = domain::Result<std::optional<submission::Submission>>;
    domain::whenReady(m_session->outbox().get(id), this, [this, id, session = m_session](const Answer &answer) {
        if (!m_session || session != m_session || !answer || !*answer)
            return;
        const models::OutboxItem item = models::OutboxItem::from(**answer);
        if (!item.needsPerson) {
            m_known.remove(id);
            m_waiting.removeAll(id);
            return;
        }
        if (m_known.contains(id))
            return;
        m_known.insert(id);
        m_waiting.append(id);
        //: A submission needs the operator. %1: an amount, %2: a contact, %3: what happened, a sentence
        m_words = tr("%1 for %2 needs you: %3")
                      .arg(models::moneyText(item.value, item.currency, QLocale()), item.contactName, item.what);
        if (!m_soon.isActive())
            m_soon.start();
    });
}

void Attention::call()
{
    if (m_waiting.isEmpty())
        return;
    m_last = m_waiting.last();
    const QString text = m_waiting.size() == 1
                             ? m_words
                             : tr("%n submission(s) in the outbox need you.", nullptr, int(m_waiting.size()));
    m_waiting.clear();
    m_window.say(text);
    if (!m_window.isActiveWindow()) {
        QApplication::alert(&m_window);
        notifyDesktop(text);
    }
    Q_EMIT called(text);
}

void Attention::notifyDesktop(const QString &text)
{
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    if (!std::exchange(m_listening, true))
        bus.connect(noticeService, noticePath, noticeService, QStringLiteral("ActionInvoked"), this,
                    SLOT(invoked(uint, QString)));
    QDBusMessage notify =
        QDBusMessage::createMethodCall(noticeService, noticePath, noticeService, QStringLiteral("Notify"));
    // A newer call takes the place of an older one: a bad hour is one notification, not thirty.
    notify << QCoreApplication::applicationName() << m_notification << QStringLiteral("conversion-desk")
           << tr("Conversion Desk") << text << QStringList{QStringLiteral("default"), tr("Show")} << QVariantMap()
           << -1;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(notify), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *answered) {
        const QDBusPendingReply<uint> reply = *answered;
        answered->deleteLater();
        if (!reply.isError())
            m_notification = reply.value();
    });
}

void Attention::invoked(uint notification, const QString &action)
{
    if (notification == m_notification && action == QLatin1String("default"))
        show();
}

void Attention::show()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.raise();
    m_window.activateWindow();
    m_window.go(QStringLiteral("outbox"), m_last);
}

} // namespace desk::ui
