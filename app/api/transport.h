// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/answerids.h"
#include "app/api/budget.h"
#include "app/api/exchange.h"
#include "app/api/secret.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>

#include <array>
#include <deque>
#include <functional>
#include <memory>
#include <vector>

class QNetworkAccessManager;

namespace desk::api {

struct TransportOptions {
    Limits limits;
    std::function<Budget::Moment()> clock; ///< for tests; the system's when empty
    qint64 rateWindow = 60'000;            ///< milliseconds for which the service promises its limit
};

/// A request as the client asks for it; segments and query are not yet encoded.
struct Request {
    QByteArray method = "GET";
    QStringList segments;
    QUrlQuery query;
    QUrl webhook; ///< instead of segments: a whole URL, called without the key
    QByteArray body;
    bool hasBody = false;
    Lane lane = Lane::Operator;
    [[nodiscard]] bool mayRepeat() const { return method == "GET"; }
};

/// Everything that leaves for the service leaves here: address policy, pacing, one repetition of reads, redaction.
///
/// Reads go through QNetworkAccessManager. Writes do not: when a connection, new or kept, closes before an answer, it
/// sends the request again, POSTs too (6.4.2: one post() arrives twice), and a second POST of an entry counts money
/// twice. They go through SingleShot instead, on a connection of their own, at most once.
class Transport : public QObject
{
    Q_OBJECT
public:
    /// Keeps requests until connectTo() or refuse().
    explicit Transport(const TransportOptions &options, QObject *parent = nullptr);
    /// Requests still under way are answered with Trouble::Stopped.
    ~Transport() override;

    /// From now on requests go there, also those that waited.
    void connectTo(const QUrl &baseUrl, const Secret &key);
    /// From now on requests fail with this error, also those that waited.
    void refuse(const domain::Error &error);
    /// From now on requests wait again.
    void hold();

    /// `done` is called once, from the event loop or the destructor. `abandoned` is asked before the request leaves.
    void send(Request request, std::function<void(Outcome)> done, std::function<bool()> abandoned);

    [[nodiscard]] RequestBudget budget() const;
    /// How many entries could be sent at once: background copying leaves them their share of the budget.
    void setBacklog(int entries) { m_budget.setBacklog(entries); }
    [[nodiscard]] const Secret &key() const { return m_key; }
    [[nodiscard]] QUrl baseUrl() const { return m_baseUrl; }

Q_SIGNALS:
    void budgetChanged();
    void reachabilityChanged(bool online);
    /// The service answered 401.
    void keyRefused();

private:
    struct Job;
    enum class State { Held, Connected, Refused };
    void pump();
    void begin(const std::shared_ptr<Job> &job);
    void startExchange(const std::shared_ptr<Job> &job, const QUrl &url);
    void ended(const std::shared_ptr<Job> &job);
    void finish(const std::shared_ptr<Job> &job, Outcome outcome);
    [[nodiscard]] bool repeat(const std::shared_ptr<Job> &job, const Outcome &outcome);
    [[nodiscard]] bool wasForAnother(const std::shared_ptr<Job> &job, const QByteArray &requestId);
    [[nodiscard]] bool redirect(const std::shared_ptr<Job> &job, Outcome &outcome);
    void fail(const std::shared_ptr<Job> &job, Outcome outcome);
    [[nodiscard]] Outcome check(const Request &request) const;
    [[nodiscard]] QUrl urlOf(const Request &request) const;
    [[nodiscard]] std::shared_ptr<QNetworkAccessManager> network();
    void noticeReachability(const Outcome &outcome);

    State m_state = State::Held;
    domain::Error m_refusal;
    QUrl m_baseUrl;
    Secret m_key;
    TransportOptions m_options;
    Budget m_budget;
    std::array<std::deque<std::shared_ptr<Job>>, 5> m_waiting;
    std::vector<std::shared_ptr<Job>> m_running;
    QTimer m_timer;
    std::shared_ptr<QNetworkAccessManager> m_network;
    AnswerIds m_answerIds;
    bool m_online = true;
    bool m_pumping = false;
};

/// 127.0.0.0/8, ::1 and localhost: the only places that may be talked to without TLS.
[[nodiscard]] bool isLoopback(const QUrl &url);
/// True for an address this program talks to: HTTPS (or HTTP on loopback), a host, no user name, query or fragment.
[[nodiscard]] bool isUsableBaseUrl(const QUrl &url);

} // namespace desk::api
