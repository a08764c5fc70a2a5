// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/failure.h"

#include "app/api/objectreader.h"
#include "app/domain/text.h"

#include <QCoreApplication>

namespace desk::api {

namespace {

/// Text from outside, fit to be shown: no control characters, no key, not too long.
QString shown(std::string_view text, qsizetype longest, const Secret &key)
{
    QString out = domain::qtText(text).simplified();
    out.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    out = key.redact(out);
    return domain::elided(out, longest);
}

QString shown(const QByteArray &text, qsizetype longest, const Secret &key)
{
    return shown(std::string_view(text.constData(), static_cast<std::size_t>(text.size())), longest, key);
}

/// The error object of openapi.yaml, as far as the body holds one.
struct ServerError {
    QString code;
    QString message;
    QList<domain::FieldProblem> fields;
};

QString textOf(domain::JsonValue value, qsizetype longest, const Secret &key)
{
    return value.isString() ? shown(value.string(), longest, key) : QString();
}

ServerError readServerError(const QByteArray &body, const Secret &key)
{
    ServerError read;
    domain::JsonDocument document;
    if (document.parseView({body.constData(), static_cast<std::size_t>(body.size())}))
        return read;
    const domain::JsonValue error = document.root()["error"];
    if (error.isString()) { // not the documented shape, but said by many proxies
        read.message = textOf(error, 300, key);
        return read;
    }
    read.code = textOf(error["code"], 60, key);
    read.message = textOf(error["message"], 300, key);
    const domain::JsonValue details = error["details"];
    for (std::size_t i = 0; i < std::min<std::size_t>(details.isArray() ? details.size() : 0, 50); ++i) {
        const domain::JsonValue detail = details.at(i);
        if (detail["entryCount"].isNumber())
            read.fields.append({QStringLiteral("entryCount"), shown(detail["entryCount"].source(), 20, key)});
        const domain::FieldProblem problem{textOf(detail["field"], 100, key), textOf(detail["message"], 300, key)};
        if (!problem.field.isEmpty() || !problem.message.isEmpty())
            read.fields.append(problem);
    }
    return read;
}

bool looksLikeHtml(const Outcome &outcome)
{
    const QByteArray start = outcome.body.left(512).trimmed().toLower();
    return start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<head")
           || (start.startsWith('<') && headerValue(outcome.headers, "content-type").toLower().contains("html"));
}

QString host(const QUrl &url)
{
    return url.port() > 0 ? QString(url.host() + QLatin1Char(':') + QString::number(url.port())) : url.host();
}

QString repeatAdvice(const Asked &asked, bool written)
{
    if (asked.read || !written)
        return QCoreApplication::translate("ApiFailure", "Check the network connection, then try again.");
    return QCoreApplication::translate(
        "ApiFailure", "It is not known whether the request arrived. Look at the service before you repeat it.");
}

struct Sentence {
    const char *code;
    QString message;
    QString advice;
};

Sentence connectionSentence(const Outcome &outcome, const Asked &asked)
{
    const QString where = host(asked.address);
    switch (outcome.trouble) {
    case Trouble::Refused:
        return {
            "network.refused",
            QCoreApplication::translate("ApiFailure", "Nothing answers at %1: the connection was refused.").arg(where),
            QCoreApplication::translate("ApiFailure",
                                        "Check the address of the connection, and whether the service is running.")};
    case Trouble::HostNotFound:
        return {"network.host-not-found",
                QCoreApplication::translate("ApiFailure", "There is no host named %1, or no network.").arg(where),
                QCoreApplication::translate("ApiFailure", "Check the address of the connection and the network.")};
    case Trouble::Unreachable:
        return {"network.unreachable",
                QCoreApplication::translate("ApiFailure", "%1 cannot be reached from here.").arg(where),
                QCoreApplication::translate("ApiFailure", "Check the network connection, then try again.")};
    case Trouble::Proxy:
        return {"network.proxy",
                QCoreApplication::translate("ApiFailure", "The proxy on the way to %1 refused or failed.").arg(where),
                QCoreApplication::translate("ApiFailure", "Check the proxy settings of this computer.")};
    case Trouble::ConnectTimeout:
        return {"network.timeout",
                QCoreApplication::translate("ApiFailure", "%1 did not accept a connection in time.").arg(where),
                QCoreApplication::translate("ApiFailure", "Check the network connection, then try again.")};
    case Trouble::AnswerTimeout:
        return {"network.timeout", QCoreApplication::translate("ApiFailure", "%1 did not answer in time.").arg(where),
                repeatAdvice(asked, true)};
    default:
        return {
            "network.lost",
            QCoreApplication::translate("ApiFailure", "The connection to %1 broke before the whole answer was there.")
                .arg(where),
            repeatAdvice(asked, outcome.written)};
    }
}

Sentence redirectSentence(const Outcome &outcome, const Asked &asked)
{
    const QString target = host(outcome.redirect);
    const bool elsewhere = outcome.redirect.host() != asked.address.host();
    if (!elsewhere)
        return {
            "network.redirect",
            QCoreApplication::translate("ApiFailure",
                                        "%1 sends this request on to another address of its own. It was not followed.")
                .arg(host(asked.address)),
            QCoreApplication::translate(
                "ApiFailure", "Check the address of the connection: https, without a path that the service moved.")};
    return {"network.redirect",
            //: %1 the host that was asked, %2 the host it points to
            QCoreApplication::translate(
                "ApiFailure",
                "%1 sends requests on to another host, %2. They are not followed: the Authorization header "
                "can get lost on the way, and the key must not go to a host that nobody chose.")
                .arg(host(asked.address), target),
            QCoreApplication::translate("ApiFailure", "If %1 is the service's new address, enter it in the connection.")
                .arg(target)};
}

Sentence troubleSentence(const Outcome &outcome, const Asked &asked, const Secret &key)
{
    const auto seconds = static_cast<int>(outcome.waitSeconds); // lupdate reads no cast inside a translate()
    switch (outcome.trouble) {
    case Trouble::BadAddress:
        return {"network.address",
                QCoreApplication::translate("ApiFailure",
                                            "This address cannot be used: it has to begin with https:// and hold a "
                                            "host, without a user name. Only this computer may be addressed by http."),
                QCoreApplication::translate("ApiFailure", "Correct the address of the connection.")};
    case Trouble::BadId:
        return {"request.id", QCoreApplication::translate("ApiFailure", "An id that the request needs is missing."),
                QCoreApplication::translate("ApiFailure", "Choose a business in the connection, then try again.")};
    case Trouble::BadKey:
        return {"network.key",
                key.isEmpty()
                    ? QCoreApplication::translate("ApiFailure", "There is no API key for this connection.")
                    : QCoreApplication::translate("ApiFailure", "The API key holds characters that no key can have."),
                QCoreApplication::translate("ApiFailure", "Enter the key in the connection.")};
    case Trouble::Tls:
        return {"network.tls",
                QCoreApplication::translate("ApiFailure", "The identity of %1 could not be verified: %2.")
                    .arg(host(asked.address), shown(outcome.detail.toUtf8(), 300, key)),
                QCoreApplication::translate(
                    "ApiFailure",
                    "Nothing was sent. Check the address and this computer's clock; on a network that opens "
                    "encrypted connections, ask whoever runs it.")};
    case Trouble::TooLarge:
        return {
            "answer.too-large",
            QCoreApplication::translate("ApiFailure", "The answer of %1 is larger than 32 MB and was not read.")
                .arg(host(asked.address)),
            QCoreApplication::translate("ApiFailure", "Ask for less at once, or check the address of the connection.")};
    case Trouble::Malformed:
        return {"answer.malformed",
                QCoreApplication::translate("ApiFailure", "What answers at %1 does not speak HTTP.")
                    .arg(host(asked.address)),
                QCoreApplication::translate("ApiFailure", "Check the address of the connection.")};
    case Trouble::Redirected: return redirectSentence(outcome, asked);
    case Trouble::Paused:
        return {"http.rate-limited",
                QCoreApplication::translate(
                    "ApiFailure", "The service asks for a pause of %n second(s) between requests.", nullptr, seconds),
                QCoreApplication::translate("ApiFailure", "Nothing was sent. Try again when the pause is over.")};
    case Trouble::Stopped:
        return {
            "network.stopped",
            QCoreApplication::translate("ApiFailure", "The request was given up because its connection was closed."),
            {}};
    default: return connectionSentence(outcome, asked);
    }
}

Sentence forbidden(const Asked &asked)
{
    if (asked.scope.isEmpty())
        return {"http.forbidden", QCoreApplication::translate("ApiFailure", "The key may not do this."),
                QCoreApplication::translate("ApiFailure", "Ask whoever manages the keys for the missing scope.")};
    const QString scope = QString::fromLatin1(asked.scope);
    return {"http.forbidden",
            QCoreApplication::translate("ApiFailure", "The key may not do this: it lacks the scope %1.").arg(scope),
            QCoreApplication::translate("ApiFailure",
                                        "Ask whoever manages the keys for the scope %1. Everything else keeps working.")
                .arg(scope)};
}

Sentence statusSentence(const Outcome &outcome, const Asked &asked)
{
    const int status = outcome.status;
    const auto seconds = static_cast<int>(outcome.waitSeconds); // lupdate reads no cast inside a translate()
    switch (status) {
    case 400:
    case 422:
        return {"http.validation", QCoreApplication::translate("ApiFailure", "The service did not accept the request."),
                QCoreApplication::translate("ApiFailure", "Correct what it names, then try again.")};
    case 401:
        return {
            "http.unauthorized", QCoreApplication::translate("ApiFailure", "The service does not accept the API key."),
            QCoreApplication::translate("ApiFailure", "Enter a valid key in the connection. What you typed is kept.")};
    case 403: return forbidden(asked);
    case 404:
        return {
            "http.not-found",
            QCoreApplication::translate("ApiFailure", "The service does not find this, or the key does not reach it."),
            QCoreApplication::translate(
                "ApiFailure", "Check the business of the connection; somebody may have deleted it meanwhile.")};
    case 409:
        return {"http.conflict",
                QCoreApplication::translate("ApiFailure",
                                            "The service refuses this because it conflicts with what is there."),
                QCoreApplication::translate("ApiFailure", "Load the present state, then decide again.")};
    case 413:
        return {
            "http.too-large",
            QCoreApplication::translate("ApiFailure", "The request is too large for the service: its limit is 1 MB."),
            QCoreApplication::translate("ApiFailure", "Take what is not needed out of the payload.")};
    case 429:
        return {"http.rate-limited",
                QCoreApplication::translate("ApiFailure",
                                            "The service is getting more requests from this key than it allows."),
                seconds > 0 ? QCoreApplication::translate("ApiFailure", "Try again in %n second(s).", nullptr, seconds)
                            : QCoreApplication::translate("ApiFailure", "Try again in a minute.")};
    default: break;
    }
    if (status >= 500)
        return {"http.server-error", QCoreApplication::translate("ApiFailure", "The service failed at this request."),
                asked.read
                    ? QCoreApplication::translate(
                        "ApiFailure", "Try again in a moment. If it stays so, report it with the request id.")
                    : QCoreApplication::translate(
                        "ApiFailure", "It is not known whether the request took effect. Look at the service before "
                                      "you repeat it.")};
    return {"http.unexpected",
            QCoreApplication::translate("ApiFailure", "The service gave an answer that was not expected."),
            QCoreApplication::translate("ApiFailure", "Check the address of the connection.")};
}

domain::Error make(const Sentence &sentence, const QString &detail)
{
    return {.code = QString::fromLatin1(sentence.code),
            .message = sentence.message,
            .advice = sentence.advice,
            .detail = detail,
            .httpStatus = 0,
            .requestId = {},
            .fields = {}};
}

} // namespace

QString requestIdOf(const Outcome &outcome, const Secret &key)
{
    return shown(headerValue(outcome.headers, "x-request-id"), 100, key);
}

domain::Error inAnswer(domain::Error error, const Outcome &outcome, const Secret &key)
{
    error.httpStatus = outcome.status;
    error.requestId = requestIdOf(outcome, key);
    if (!error.requestId.isEmpty())
        error.message +=
            QLatin1Char(' ') + QCoreApplication::translate("ApiFailure", "(Request id: %1)").arg(error.requestId);
    return error;
}

domain::Error describeTrouble(const Outcome &outcome, const Asked &asked, const Secret &key)
{
    if (outcome.refusal)
        return *outcome.refusal;
    const QString detail =
        QStringLiteral("trouble %1 %2").arg(static_cast<int>(outcome.trouble)).arg(key.redact(outcome.detail));
    domain::Error error = make(troubleSentence(outcome, asked, key), detail.trimmed());
    return outcome.status > 0 ? inAnswer(std::move(error), outcome, key) : error;
}

domain::Error describeStatus(const Outcome &outcome, const Asked &asked, const Secret &key)
{
    const ServerError server = readServerError(outcome.body, key);
    domain::Error error = make(statusSentence(outcome, asked), {});
    if (!server.message.isEmpty()) {
        //: %1 is the service's own message
        error.message +=
            QLatin1Char(' ') + QCoreApplication::translate("ApiFailure", "It says: “%1”").arg(server.message);
    } else if (looksLikeHtml(outcome)) {
        error.message += QLatin1Char(' ')
                         + QCoreApplication::translate(
                             "ApiFailure", "The answer is a web page, so it may come from a proxy on the way.");
    }
    const QString code = QString(QString::number(outcome.status) + QLatin1Char(' ') + server.code).trimmed();
    const QString id = requestIdOf(outcome, key);
    error.message +=
        QLatin1Char(' ')
        + (id.isEmpty() ? QCoreApplication::translate("ApiFailure", "(Code: %1)").arg(code)
                        : QCoreApplication::translate("ApiFailure", "(Code: %1, request id: %2)").arg(code, id));
    error.detail = QStringLiteral("HTTP %1").arg(code);
    error.httpStatus = outcome.status;
    error.requestId = id;
    error.fields = server.fields;
    return error;
}

domain::Error describeBody(const Outcome &outcome, const domain::JsonError &error, const Secret &key)
{
    Sentence sentence{
        "answer.json",
        QCoreApplication::translate("ApiFailure", "The service's answer is not valid JSON. %1").arg(error.message()),
        QCoreApplication::translate("ApiFailure", "Try again. If it stays so, report it with the request id.")};
    if (outcome.body.trimmed().isEmpty())
        sentence = {"answer.empty", QCoreApplication::translate("ApiFailure", "The service's answer is empty."),
                    sentence.advice};
    else if (looksLikeHtml(outcome))
        sentence = {"answer.html",
                    QCoreApplication::translate("ApiFailure", "The answer is a web page, not the service's JSON."),
                    QCoreApplication::translate(
                        "ApiFailure",
                        "Check the address of the connection. A proxy or a sign-in page of the network may stand "
                        "in between.")};
    else if (error.kind == domain::JsonError::Kind::UnexpectedEnd)
        sentence.message =
            QCoreApplication::translate("ApiFailure", "The service's answer breaks off in the middle. %1")
                .arg(error.message());
    return inAnswer(make(sentence, QStringLiteral("HTTP %1").arg(outcome.status)), outcome, key);
}

} // namespace desk::api
