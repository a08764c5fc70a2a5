// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/contactsync.h"

#include "app/domain/whenready.h"
#include "app/store/contactrepository.h"
#include "app/store/namedcontacts.h"
#include "app/store/syncstaterepository.h"
#include "app/store/workspace.h"
#include "app/sync/lowlane.h"
#include "app/sync/pageplan.h"

namespace desk::sync {

using domain::Contact;
using domain::Instant;
using domain::Result;
using store::Database;
using store::NamedContacts;
using store::SyncStateRepository;

namespace {

const QString positionFact = QStringLiteral("contacts.position");
const QString forbiddenFact = QStringLiteral("contacts.forbidden");
constexpr int fewContacts = 5;  // are asked for without looking how many there are
constexpr int idsAtOnce = 1000; // kept in memory
constexpr int mostGaps = 20;

} // namespace

ContactSync::ContactSync(store::Workspace &workspace, LowLane &lane, QString profileId, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_lane(lane), m_profileId(std::move(profileId))
{}

template<typename T, typename F>
void ContactSync::inStore(F work, bool writes, auto then)
{
    auto job = [profile = m_profileId, work = std::move(work)](Database &db) mutable -> Result<T> {
        return work(db, profile);
    };
    const auto answer = writes ? m_workspace.write(std::move(job)) : m_workspace.read(std::move(job));
    domain::whenReady(answer, this,
                      [this, mine = m_generation, then = std::move(then)](const Result<T> &value) mutable {
                          if (mine != m_generation)
                              return;
                          if (value)
                              then(*value);
                          else
                              end(value.error());
                      });
}

void ContactSync::start(bool wanted)
{
    m_wanted = wanted;
    ++m_generation;
    m_gaps = 0;
    m_total = -1;
    look(true);
}

void ContactSync::stop()
{
    ++m_generation;
}

qint64 ContactSync::requestsLeft() const
{
    return m_total >= 0 ? pagesFor(m_total - m_position) : m_missing;
}

void ContactSync::look(bool pagesToo)
{
    inStore<Known>(
        [](Database &db, const QString &profile) -> Result<Known> {
            const auto missing = NamedContacts(db, profile).missing(idsAtOnce);
            SyncStateRepository facts(db, profile);
            const auto position = facts.value(positionFact);
            const auto forbidden = facts.value(forbiddenFact);
            if (!missing || !position || !forbidden)
                return db.result(Known());
            Known known{missing->ids, missing->count, position->value_or(QString()).toLongLong(), false};
            if (const auto since = Instant::fromIso(forbidden->value_or(QString()).toStdString()))
                known.forbidden = Instant::now().milliseconds() - since->milliseconds() < aDay;
            return db.result(known);
        },
        false, [this, pagesToo](const Known &known) { choose(known, pagesToo); });
}

void ContactSync::choose(const Known &known, bool pagesToo)
{
    m_missing = known.missing;
    m_forbidden = known.forbidden && !m_wanted && known.missing > 0;
    m_ids = known.ids;
    Q_EMIT progressed();
    if (m_forbidden || m_missing == 0) {
        end({});
        return;
    }
    if (!pagesToo || m_missing <= fewContacts) {
        readNext();
        return;
    }
    api::ContactQuery query;
    query.limit = 1;
    m_lane.contacts(query, [this, mine = m_generation, position = known.position](const auto &page) {
        if (mine != m_generation)
            return;
        if (!page) {
            failed(page.error());
            return;
        }
        // Far fewer than were read before: it is another list.
        m_position = position > page->info.total ? 0 : position;
        if (pagesFor(page->info.total - m_position) >= m_missing) {
            readNext();
            return;
        }
        m_total = page->info.total;
        Q_EMIT progressed();
        readPage();
    });
}

void ContactSync::readPage()
{
    const PagePlan plan = pageFrom(std::max<qint64>(m_position - 1, 0));
    api::ContactQuery query;
    query.sort = QStringLiteral("createdAt"); // as with entries: what was read keeps its place when others come
    query.page = plan.page;
    query.limit = plan.limit;
    m_lane.contacts(query, [this, plan, mine = m_generation](const auto &page) {
        if (mine != m_generation)
            return;
        if (page)
            paged(*page, plan);
        else
            failed(page.error());
    });
}

void ContactSync::paged(const domain::Page<Contact> &page, const PagePlan &plan)
{
    m_total = page.info.total;
    const int limit = page.info.limit > 0 ? page.info.limit : plan.limit;
    const qint64 offset = qint64{plan.page - 1} * limit;
    const qint64 position = offset + page.items.size();
    const bool stands = page.info.hasMore && position <= m_position;
    inStore<bool>(
        [page, offset, position](Database &db, const QString &profile) -> Result<bool> {
            const bool joins =
                offset == 0 || (!page.items.isEmpty() && NamedContacts(db, profile).isKept(page.items.first().id));
            store::ContactRepository(db, profile).put(page.items);
            SyncStateRepository(db, profile).remove(forbiddenFact);
            if (joins)
                SyncStateRepository(db, profile).set(positionFact, QString::number(position));
            return db.result(joins);
        },
        true,
        [this, position, stands, more = page.info.hasMore](bool joins) {
            if (!joins || stands) {
                // Contacts before this page were deleted. Whom going back does not find is asked for one by one.
                m_position = std::max<qint64>(m_position - 100, 0);
                ++m_gaps;
            } else {
                m_position = position;
            }
            Q_EMIT progressed();
            if ((more || !joins) && m_gaps < mostGaps) {
                readPage();
                return;
            }
            m_total = -1;
            look(false);
        });
}

void ContactSync::readNext()
{
    if (m_ids.isEmpty()) {
        if (m_missing > 0)
            look(false); // more than are kept in memory
        else
            end({});
        return;
    }
    const QString id = m_ids.takeFirst();
    m_lane.contact(id, [this, id, mine = m_generation](const Result<Contact> &contact) {
        if (mine != m_generation)
            return;
        const bool isGone = !contact && contact.error().httpStatus == 404;
        if (!contact && !isGone) {
            failed(contact.error());
            return;
        }
        inStore<bool>(
            [id, contact](Database &db, const QString &profile) -> Result<bool> {
                if (contact && contact->id == id)
                    store::ContactRepository(db, profile).put({*contact});
                else
                    NamedContacts(db, profile).setGone(id); // or the service knows it by another id now
                return db.result(true);
            },
            true,
            [this](bool) {
                m_missing = std::max<qint64>(m_missing - 1, 0);
                Q_EMIT progressed();
                readNext();
            });
    });
}

void ContactSync::failed(const domain::Error &error)
{
    if (error.httpStatus != 403) {
        end(error);
        return;
    }
    m_forbidden = true;
    inStore<bool>(
        [](Database &db, const QString &profile) -> Result<bool> {
            SyncStateRepository(db, profile).set(forbiddenFact, QString::fromStdString(Instant::now().toIso()));
            return db.result(true);
        },
        true, [this](bool) { end({}); });
}

void ContactSync::end(const std::optional<domain::Error> &error)
{
    ++m_generation;
    Q_EMIT finished(error);
}

} // namespace desk::sync
