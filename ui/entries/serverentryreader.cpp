// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/serverentryreader.h"

#include "app/api/client.h"

#include <QCoreApplication>
#include <QPromise>

namespace desk::ui {

using domain::Result;
using models::EntryReader;
using models::EntryRows;
using models::EntryWindow;
using store::EntrySort;

namespace {

template<typename T>
QFuture<Result<T>> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    QFuture<Result<T>> future = promise.future();
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return future;
}

tl::unexpected<domain::Error> cannot()
{
    return domain::fail(QStringLiteral("server.sums"),
                        QCoreApplication::translate("ServerEntryReader", "The server does not add up entries."));
}

/// The list when it is one thing, nothing otherwise.
QStringList single(const QStringList &list)
{
    return list.size() == 1 && !list.first().isEmpty() ? list : QStringList();
}

} // namespace

ServerEntryReader::ServerEntryReader(api::Client &client) : m_client(&client) {}

void ServerEntryReader::setSourceNames(const QHash<QString, QString> &nameById)
{
    m_sourceNames = nameById;
}

EntryReader::Answer<EntryRows> ServerEntryReader::rows(const EntryWindow &window)
{
    if (!m_client)
        return ready<EntryRows>(domain::fail(
            QStringLiteral("network.closed"),
            QCoreApplication::translate("ServerEntryReader", "The connection was closed while entries were read.")));
    const store::EntryFilter filter = usable(window.filter);
    api::EntryQuery query;
    query.limit = qBound(1, window.limit, 100);
    query.page = static_cast<int>(window.offset / query.limit) + 1;
    query.from = filter.from;
    query.to = filter.to;
    query.configId = filter.configIds.value(0);
    query.sourceId = filter.sourceIds.value(0);
    query.contactId = filter.contactIds.value(0);
    const bool created = window.sort.column == EntrySort::Column::CreatedAt;
    query.sort = created ? QStringLiteral("createdAt") : QStringLiteral("occurredAt");
    if (window.sort.descending)
        query.sort.prepend(QLatin1Char('-'));
    return m_client->listEntries(query, api::Lane::Browse)
        .then([names = m_sourceNames](const Result<domain::Page<domain::ConversionEntry>> &page) -> Result<EntryRows> {
            if (!page)
                return tl::unexpected(page.error());
            EntryRows answer;
            answer.total = page->info.total;
            answer.rows.reserve(page->items.size());
            for (const domain::ConversionEntry &entry : page->items)
                answer.rows.append({{entry, names.value(entry.sourceId.value_or(QString())), 0, {}}, std::nullopt});
            return answer;
        });
}

EntryReader::Answer<store::EntryOutline> ServerEntryReader::outline(const store::EntryFilter &,
                                                                    const store::EntrySort &,
                                                                    const store::EntryOutline &)
{
    return ready<store::EntryOutline>(cannot());
}

EntryReader::Answer<qint64> ServerEntryReader::count(const store::EntryFilter &filter)
{
    EntryWindow window;
    window.filter = filter;
    window.limit = 1;
    return rows(window).then([](const Result<EntryRows> &page) -> Result<qint64> {
        if (!page)
            return tl::unexpected(page.error());
        return page->total.value_or(page->rows.size());
    });
}

EntryReader::Answer<store::EntryTotals> ServerEntryReader::totals(const store::EntryFilter &)
{
    return ready<store::EntryTotals>(cannot());
}

bool ServerEntryReader::sorts(EntrySort::Column column) const
{
    return column == EntrySort::Column::OccurredAt || column == EntrySort::Column::CreatedAt;
}

store::EntryFilter ServerEntryReader::usable(const store::EntryFilter &filter) const
{
    return usableOnServer(filter);
}

store::EntryFilter usableOnServer(const store::EntryFilter &filter)
{
    using Part = store::EntryFilter::Part;
    store::EntryFilter answer;
    if (!filter.except.testFlag(Part::Period)) {
        answer.from = filter.from;
        answer.to = filter.to;
    }
    if (!filter.except.testFlag(Part::Configs))
        answer.configIds = single(filter.configIds);
    if (!filter.except.testFlag(Part::Sources))
        answer.sourceIds = single(filter.sourceIds);
    if (!filter.except.testFlag(Part::Contacts))
        answer.contactIds = single(filter.contactIds);
    return answer;
}

} // namespace desk::ui
