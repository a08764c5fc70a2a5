// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/transport.h"

#include "app/api/readexchange.h"
#include "app/api/singleshot.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace desk::api {

Q_LOGGING_CATEGORY(lcApi, "desk.api", QtWarningMsg)

namespace {

constexpr qint64 longestPause = 120'000; // a request waits no longer than this for a service that wants a pause
constexpr int rateRepetitions = 3;       // of a read, after 429s
constexpr int mostRedirects = 5;

Budget::Moment systemMoment()
{
    static const QElapsedTimer ticks = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    return {.ticks = ticks.elapsed(), .wall = domain::Instant::now()};
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == QLatin1String("https") ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b) && b.userInfo().isEmpty();
}

/// What a log may show of an address: no query (it holds names and e-mail addresses), no webhook (it is a credential).
QString shownPath(const Request &request)
{
    return request.webhook.isEmpty() ? request.segments.join(QLatin1Char('/')) : QStringLiteral("(webhook)");
}

} // namespace

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

bool isUsableBaseUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return false;
    return url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isLoopback(url));
}

struct Transport::Job {
    Request request;
    std::function<void(Outcome)> done;
    std::function<bool()> abandoned;
    QUrl url;
    std::unique_ptr<Exchange, void (*)(Exchange *)> exchange{nullptr, [](Exchange *e) { e->deleteLater(); }};
    int rateRetries = 0;
    int redirects = 0;
    bool repeated = false;
    bool metCopy = false; ///< the answer to another request came instead of its own
    qint64 startedAt = 0;
    [[nodiscard]] bool counts() const { return request.webhook.isEmpty(); }
};

Transport::Transport(const TransportOptions &options, QObject *parent)
    : QObject(parent), m_options(options), m_budget(options.rateWindow)
{
    if (!m_options.clock)
        m_options.clock = &systemMoment;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Transport::pump);
}

Transport::~Transport()
{
    auto running = std::exchange(m_running, {});
    auto waiting = std::exchange(m_waiting, {});
    for (const auto &job : running) {
        Outcome outcome;
        outcome.trouble = Trouble::Stopped;
        if (job->exchange) {
            job->exchange->disconnect(this);
            outcome.written = job->exchange->outcome().written || job->request.mayRepeat();
            delete job->exchange.release();
        }
        job->done(std::move(outcome));
    }
    for (const auto &lane : waiting) {
        for (const auto &job : lane) {
            Outcome outcome;
            outcome.trouble = Trouble::Stopped;
            job->done(std::move(outcome));
        }
    }
}

void Transport::connectTo(const QUrl &baseUrl, const Secret &key)
{
    if (m_state == State::Connected && m_baseUrl == baseUrl && m_key == key)
        return;
    m_state = State::Connected;
    m_baseUrl = baseUrl;
    m_key = key;
    m_budget.newKey();
    m_answerIds = {};
    m_online = true;
    if (m_network)
        m_network->setProxy(isLoopback(m_baseUrl) ? QNetworkProxy(QNetworkProxy::NoProxy) : QNetworkProxy());
    QTimer::singleShot(0, this, &Transport::pump);
}

void Transport::refuse(const domain::Error &error)
{
    m_state = State::Refused;
    m_refusal = error;
    QTimer::singleShot(0, this, &Transport::pump);
}

void Transport::hold()
{
    m_state = State::Held;
}

/// Whether the request can leave at all; Trouble::None if so.
Outcome Transport::check(const Request &request) const
{
    Outcome outcome;
    if (!request.webhook.isEmpty()) {
        QUrl origin = request.webhook;
        origin.setQuery(QString());
        outcome.trouble = isUsableBaseUrl(origin) ? Trouble::None : Trouble::BadAddress;
        return outcome;
    }
    const bool badId = std::ranges::any_of(request.segments, [](const QString &segment) {
        return segment.isEmpty() || segment == QLatin1String(".") || segment == QLatin1String("..");
    });
    if (m_state == State::Refused) {
        outcome.trouble = Trouble::NotConnected;
        outcome.refusal = m_refusal;
    } else if (!isUsableBaseUrl(m_baseUrl)) {
        outcome.trouble = Trouble::BadAddress;
    } else if (!m_key.isUsable()) {
        outcome.trouble = Trouble::BadKey;
    } else if (badId) {
        outcome.trouble = Trouble::BadId;
    }
    return outcome;
}

QUrl Transport::urlOf(const Request &request) const
{
    QString path = m_baseUrl.path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    for (const QString &segment : request.segments)
        path += QLatin1Char('/') + QString::fromLatin1(QUrl::toPercentEncoding(segment));
    QUrl url = m_baseUrl;
    url.setPath(path, QUrl::TolerantMode);
    if (!request.query.isEmpty())
        url.setQuery(request.query);
    return url;
}

void Transport::send(Request request, std::function<void(Outcome)> done, std::function<bool()> abandoned)
{
    auto job = std::make_shared<Job>();
    job->request = std::move(request);
    job->done = std::move(done);
    job->abandoned = std::move(abandoned);
    if (!job->counts()) { // a webhook knows no key, so it is nobody's budget
        m_running.push_back(job);
        if (Outcome outcome = check(job->request); outcome.trouble != Trouble::None) {
            QTimer::singleShot(0, this, [this, job, outcome] { finish(job, outcome); });
        } else {
            job->url = job->request.webhook;
            startExchange(job, job->url);
        }
        return;
    }
    m_waiting[static_cast<std::size_t>(job->request.lane)].push_back(std::move(job));
    QTimer::singleShot(0, this, &Transport::pump);
}

RequestBudget Transport::budget() const
{
    const auto waiting = [this](Lane lane) {
        return static_cast<int>(m_waiting[static_cast<std::size_t>(lane)].size());
    };
    RequestBudget state = m_budget.state(m_options.clock(), waiting(Lane::Operator) + waiting(Lane::Send));
    for (const auto &lane : m_waiting)
        state.waiting += static_cast<int>(lane.size());
    return state;
}

void Transport::pump()
{
    if (m_state == State::Held || std::exchange(m_pumping, true))
        return;
    m_timer.stop();
    bool held = false;
    for (auto &lane : m_waiting) {
        while (!lane.empty() && !held) {
            const auto job = lane.front();
            const qint64 now = m_options.clock().ticks;
            const qint64 pause = m_budget.pauseLeft(now);
            Outcome outcome = check(job->request);
            if (job->abandoned && job->abandoned()) {
                outcome.trouble = Trouble::Stopped;
            } else if (outcome.trouble == Trouble::None && pause > longestPause) {
                outcome.trouble = Trouble::Paused;
                outcome.waitSeconds = pause / 1000;
            }
            if (outcome.trouble != Trouble::None) {
                lane.pop_front();
                fail(job, std::move(outcome));
            } else if (m_budget.mayStart(job->request.lane, now)) {
                lane.pop_front();
                begin(job);
            } else {
                const qint64 wait = m_budget.waitFor(job->request.lane, now);
                m_timer.start(static_cast<int>(std::clamp<qint64>(wait, 5, longestPause)));
                held = true; // what is less urgent is allowed no more than this one
            }
        }
    }
    m_pumping = false;
    Q_EMIT budgetChanged();
}

/// Ends a request that never left.
void Transport::fail(const std::shared_ptr<Job> &job, Outcome outcome)
{
    m_running.push_back(job);
    finish(job, std::move(outcome));
}

void Transport::begin(const std::shared_ptr<Job> &job)
{
    m_budget.started(job->request.lane, m_options.clock().ticks);
    m_running.push_back(job);
    if (job->url.isEmpty())
        job->url = urlOf(job->request);
    startExchange(job, job->url);
}

std::shared_ptr<QNetworkAccessManager> Transport::network()
{
    if (!m_network) {
        m_network = {new QNetworkAccessManager, [](QNetworkAccessManager *manager) { manager->deleteLater(); }};
        m_network->setAutoDeleteReplies(false);
        if (isLoopback(m_baseUrl))
            m_network->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    }
    return m_network;
}

void Transport::startExchange(const std::shared_ptr<Job> &job, const QUrl &url)
{
    Wire wire{.method = job->request.method,
              .url = url,
              .authorization = job->counts() ? QByteArray("Bearer " + m_key.reveal()) : QByteArray(),
              .body = job->request.body,
              .hasBody = job->request.hasBody};
    if (job->request.mayRepeat())
        job->exchange.reset(new ReadExchange(network(), std::move(wire), m_options.limits, this));
    else
        job->exchange.reset(new SingleShot(std::move(wire), m_options.limits, this));
    job->startedAt = m_options.clock().ticks;
    connect(job->exchange.get(), &Exchange::finished, this, [this, weak = std::weak_ptr(job)] {
        if (const auto alive = weak.lock())
            ended(alive);
    });
    job->exchange->start();
}

void Transport::ended(const std::shared_ptr<Job> &job)
{
    Outcome outcome = job->exchange->outcome();
    job->exchange.reset();
    const Budget::Moment now = m_options.clock();
    const QByteArray requestId = headerValue(outcome.headers, "x-request-id").left(128);
    if (wasForAnother(job, requestId)) {
        m_budget.lost();
        return pump();
    }
    if (job->counts()) {
        if (outcome.status > 0)
            m_budget.answered(outcome.status, outcome.headers, now);
        else if (outcome.written)
            m_budget.lost();
        else
            m_budget.neverSent();
        if (outcome.status == 429)
            outcome.waitSeconds = (m_budget.pauseLeft(now.ticks) + 999) / 1000;
    }
    qCInfo(lcApi).noquote().nospace()
        << job->request.method << ' ' << shownPath(job->request) << " -> " << outcome.status << " in "
        << now.ticks - job->startedAt << " ms"
        << (outcome.trouble == Trouble::None ? QString()
                                             : QStringLiteral(", trouble %1").arg(static_cast<int>(outcome.trouble)))
        << (requestId.isEmpty() ? QString()
                                : QStringLiteral(", request %1").arg(QString::fromUtf8(m_key.redact(requestId))));
    noticeReachability(outcome);
    if (outcome.status == 401 && job->counts())
        Q_EMIT keyRefused();
    if (!redirect(job, outcome) && !repeat(job, outcome))
        finish(job, std::move(outcome));
    pump();
}

/// An answer that was already read once, as that of an earlier request. Its connection carries the rest of that
/// confusion: the request goes out again on a fresh one.
bool Transport::wasForAnother(const std::shared_ptr<Job> &job, const QByteArray &requestId)
{
    if (!job->request.mayRepeat() || !m_answerIds.isCopy(requestId, job->metCopy))
        return false;
    qCInfo(lcApi, "an answer came twice; its connection is not used any more");
    job->metCopy = true;
    m_network.reset(); // requests under way keep it until they are done
    std::erase(m_running, job);
    m_waiting[static_cast<std::size_t>(job->request.lane)].push_front(job);
    return true;
}

/// A read is followed on the same host; everything else becomes an error that names the new place.
bool Transport::redirect(const std::shared_ptr<Job> &job, Outcome &outcome)
{
    const QByteArray location = headerValue(outcome.headers, "location");
    if (outcome.trouble != Trouble::None || outcome.status < 300 || outcome.status > 399 || location.isEmpty())
        return false;
    const QUrl target = job->url.resolved(QUrl::fromEncoded(location));
    if (job->request.mayRepeat() && sameOrigin(job->url, target) && job->redirects < mostRedirects) {
        ++job->redirects;
        job->url = target;
        job->url.setFragment(QString());
        std::erase(m_running, job);
        m_waiting[static_cast<std::size_t>(job->request.lane)].push_front(job);
        return true;
    }
    outcome.trouble = Trouble::Redirected;
    outcome.redirect = target;
    return false;
}

bool Transport::repeat(const std::shared_ptr<Job> &job, const Outcome &outcome)
{
    if (!job->request.mayRepeat() || outcome.trouble != Trouble::None)
        return false; // a broken connection was already tried again by QNetworkAccessManager
    const auto enqueue = [this](const std::shared_ptr<Job> &again) {
        m_waiting[static_cast<std::size_t>(again->request.lane)].push_front(again);
    };
    if (outcome.status == 429 && outcome.waitSeconds * 1000 <= longestPause && job->rateRetries < rateRepetitions) {
        ++job->rateRetries;
        std::erase(m_running, job);
        enqueue(job);
        return true;
    }
    const bool passing = outcome.status == 502 || outcome.status == 503 || outcome.status == 504;
    if (passing && !job->repeated) {
        job->repeated = true;
        QTimer::singleShot(1000, this, [this, job, enqueue] {
            std::erase(m_running, job);
            enqueue(job);
            pump();
        });
        return true;
    }
    return false;
}

void Transport::finish(const std::shared_ptr<Job> &job, Outcome outcome)
{
    std::erase(m_running, job);
    const auto done = std::exchange(job->done, {});
    if (done)
        done(std::move(outcome));
}

void Transport::noticeReachability(const Outcome &outcome)
{
    const bool online = outcome.status > 0;
    if (online == m_online)
        return;
    m_online = online;
    Q_EMIT reachabilityChanged(online);
}

} // namespace desk::api
