// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"
#include "app/domain/result.h"

#include <QObject>

#include <memory>

namespace desk::api {
class Client;
}
namespace desk::store {
class Workspace;
}

namespace desk::sync {

/// Conversion configs, sources and custom fields of a connection's business: the cached copy at once, then the
/// server's. Values are whole snapshots; changed() says that there are others. Lives in the client's thread.
class Catalog : public QObject
{
    Q_OBJECT
public:
    Catalog(store::Workspace &workspace, api::Client &client, const QString &profileId, QObject *parent = nullptr);
    ~Catalog() override;

    [[nodiscard]] const QList<domain::ConversionConfig> &configs() const;
    [[nodiscard]] const QList<domain::ConversionSource> &sources() const;
    [[nodiscard]] QList<domain::ConversionSource> sourcesOf(const QString &configId) const;
    [[nodiscard]] const QList<domain::CustomField> &customFields() const;
    [[nodiscard]] std::optional<domain::ConversionSource> findSource(const QString &id) const;
    [[nodiscard]] std::optional<domain::ConversionConfig> findConfig(const QString &id) const;

    /// Empty: nothing cached yet (or the cache is still being read). Cached: shown, not yet asked for. Loading: the
    /// server is being asked, the cached copy stays. Fresh: as the server had it at loadedAt(). Failed: see error();
    /// what was there stays.
    enum class State { Empty, Cached, Loading, Fresh, Failed };
    [[nodiscard]] State state() const;
    [[nodiscard]] std::optional<domain::Error> error() const;
    /// When the server's copy was last read completely, in this run or an earlier one.
    [[nodiscard]] std::optional<domain::Instant> loadedAt() const;
    /// The custom fields are known (a key without custom_fields:read never gets them).
    [[nodiscard]] bool customFieldsKnown() const;

    /// Reads the cached copy, then asks the server. A refresh under way is joined.
    void refresh();
    /// Only the cached copy; changed() and stateChanged() follow.
    void loadCached();
    /// The service has it this way now: takes the old one's place, here and in the cache, or comes to them; its mapping
    /// is remembered in the history as seen, unless it is on record as saved already.
    void replaceSource(const domain::ConversionSource &source);
    /// Also for a new one, which stands last.
    void replaceConfig(const domain::ConversionConfig &config);
    /// With its sources.
    void removeConfig(const QString &id);
    void addCustomField(const domain::CustomField &field);
    void removeSource(const QString &id);

Q_SIGNALS:
    void changed();
    void stateChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace desk::sync
