// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"
#include "app/sandbox/httpserver.h"

#include <QUrl>

#include <atomic>
#include <functional>
#include <mutex>
#include <vector>

/// A service over real sockets that lists very many entries, without a database: its totals are counted from the rows
/// at each request. The rows may be changed between and during requests.
class ListServer
{
public:
    struct Row {
        qint64 number = 0; ///< its id is made of it
        qint64 occurredAt = 0;
        qint64 createdAt = 0;
        int tier = 1; ///< in a field that no schema names
    };

    ListServer();
    ~ListServer();

    [[nodiscard]] QUrl baseUrl() const;
    static QString business() { return QStringLiteral("0b5f0f5e-57a1-4f6c-9a52-3f1f6f1f0001"); }
    static QString idOf(qint64 number);
    static desk::domain::ConversionEntry entryOf(const Row &row);

    /// Calls `change` with the rows, in the order of creation, while no request is answered.
    void edit(const std::function<void(std::vector<Row> &)> &change);
    /// The same after each answered request, from a thread of the server.
    void afterEach(std::function<void(std::vector<Row> &)> change);
    [[nodiscard]] std::vector<Row> rows() const;
    [[nodiscard]] int requests() const { return m_requests; }
    /// `from` and `to` are not looked at.
    void ignoreFilters(bool ignore) { m_ignoresFilters = ignore; }
    void countFromZero() { m_requests = 0; }

private:
    desk::sandbox::Answer answer(const desk::sandbox::Request &request);

    mutable std::mutex m_mutex;
    std::vector<Row> m_rows;
    std::function<void(std::vector<Row> &)> m_afterEach;
    std::atomic<int> m_requests = 0;
    std::atomic<bool> m_ignoresFilters = false;
    desk::sandbox::FaultDice m_dice;
    desk::sandbox::HttpServer m_server;
    quint16 m_port = 0;
};
