// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

#include <memory>

namespace desk::api {

/// An API key in memory. Copies share one buffer that is wiped when the last of them goes. It never prints itself; the
/// only way to the text is reveal(), which the transport and the key store alone call.
class Secret
{
public:
    Secret() = default;
    /// White space around the key (a pasted line break) is dropped.
    explicit Secret(const QString &key);

    [[nodiscard]] bool isEmpty() const { return !m_holder || m_holder->text.isEmpty(); }
    /// True when the key consists of characters that may stand in an HTTP header.
    [[nodiscard]] bool isUsable() const;
    [[nodiscard]] const QByteArray &reveal() const;
    /// `text` with every occurrence of the key replaced, for texts that came from outside.
    [[nodiscard]] QByteArray redact(QByteArray text) const;
    [[nodiscard]] QString redact(QString text) const;

    bool operator==(const Secret &other) const { return reveal() == other.reveal(); }

private:
    struct Holder {
        explicit Holder(QByteArray key) : text(std::move(key)) {}
        ~Holder();
        Holder(const Holder &) = delete;
        Holder &operator=(const Holder &) = delete;
        QByteArray text;
    };
    std::shared_ptr<Holder> m_holder;
};

QDebug operator<<(QDebug debug, const Secret &secret);

} // namespace desk::api
