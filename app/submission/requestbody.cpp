// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/requestbody.h"

#include "app/domain/json.h"

#include <QCoreApplication>

namespace desk::submission {

domain::Result<QByteArray> withOccurredAt(const QByteArray &body, domain::Instant moment)
{
    domain::JsonDocument document;
    const auto wrong = document.parseView({body.constData(), static_cast<std::size_t>(body.size())});
    if (wrong || !document.root().isObject())
        return domain::fail(QStringLiteral("submission.body"),
                            QCoreApplication::translate("Outbox", "The request is not a JSON object."),
                            wrong ? wrong->message() : QString());
    const QByteArray time = QByteArrayLiteral("\"") + QByteArray::fromStdString(moment.toIso()) + '"';
    QByteArray changed = body;
    const domain::JsonValue present = document.root()["occurredAt"];
    if (present) {
        changed.replace(static_cast<qsizetype>(present.offset()), static_cast<qsizetype>(present.source().size()),
                        time);
        return changed;
    }
    const QByteArray member = QByteArrayLiteral("\"occurredAt\":") + time + (document.root().size() > 0 ? "," : "");
    changed.insert(static_cast<qsizetype>(document.root().offset()) + 1, member);
    return changed;
}

bool hasPayload(const QByteArray &body)
{
    domain::JsonDocument document;
    if (document.parseView({body.constData(), static_cast<std::size_t>(body.size())}))
        return false;
    return document.root()["data"].isObject();
}

bool parseObject(domain::JsonDocument &document, const QByteArray &text)
{
    return !document.parseView({text.constData(), std::size_t(text.size())}) && document.root().isObject();
}

} // namespace desk::submission
