// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/businesses.h"

#include "app/domain/json.h"

namespace desk::sandbox {

void insertBusiness(Database &database, const std::string &id, const std::string &name)
{
    database.query("INSERT INTO business (id, name) VALUES (?, ?)").with(id, name).run();
}

Answer listBusinesses(Call &call)
{
    domain::JsonWriter json;
    json.beginArray();
    Query query = call.database.query("SELECT id, name FROM business ORDER BY seq");
    while (query.next()) {
        const std::string id = query.text(0);
        if (std::ranges::find(call.businessIds, id) != call.businessIds.end())
            json.beginObject().member("id", id).member("name", query.text(1)).endObject();
    }
    json.endArray();
    return dataAnswer(200, json.text());
}

} // namespace desk::sandbox
