// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/sampleshelf.h"

#include "app/domain/json.h"
#include "app/domain/whenready.h"
#include "app/store/workspace.h"
#include "ui/widgets/jsonlines.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace desk::ui {

namespace {

QString momentText(domain::Instant at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at.milliseconds());
    if (time.date() == QDate::currentDate())
        return QLocale().toString(time.time(), QStringLiteral("HH:mm:ss"));
    //: Day and time of a stored sample, in Qt's date format
    return QLocale().toString(time, SampleShelf::tr("d MMM HH:mm"));
}

} // namespace

SampleShelf::SampleShelf(QObject *parent) : QObject(parent) {}

void SampleShelf::load(store::Workspace *workspace, const QString &sourceId, const Content &content,
                       const std::string &example)
{
    ++m_generation;
    m_workspace = workspace;
    m_sourceId = sourceId;
    m_example = example;
    m_items = content.items;
    m_chosen = -1;
    m_current = -1;
    Q_EMIT itemsChanged();
    const int item = content.draft ? content.draftItem : m_items.isEmpty() ? -1 : 0;
    if (item >= 0)
        choose(item);
    else
        setText(content.draft ? content.draft->toStdString() : example, From::Shelf);
}

void SampleShelf::clear()
{
    load(nullptr, {}, {}, {});
}

bool SampleShelf::isExample() const
{
    return m_current < 0 && !m_example.empty() && m_text == m_example;
}

QString SampleShelf::titleOf(const Item &item)
{
    const QString when = momentText(item.createdAt);
    if (!item.name.isEmpty())
        return item.name;
    //: %1 is a time, or a day and a time
    if (item.origin == QLatin1String("captured"))
        return tr("Captured %1").arg(when);
    if (item.origin == QLatin1String("sent"))
        return tr("Sent %1").arg(when);
    if (item.origin == QLatin1String("imported"))
        return tr("Imported %1").arg(when);
    return tr("Pasted %1").arg(when);
}

QString SampleShelf::title() const
{
    if (m_current >= 0)
        return titleOf(m_items.at(m_current));
    if (isExample())
        return tr("Example from the mapping");
    return tr("Not stored yet");
}

void SampleShelf::edit(std::string text)
{
    if (text != m_text)
        setText(std::move(text), From::Editor);
}

void SampleShelf::choose(int index)
{
    if (index < 0 || index >= m_items.size())
        return;
    m_chosen = m_items.at(index).id;
    m_chosenText = shownForm(m_items.at(index).payload);
    setText(m_chosenText, From::Shelf);
}

void SampleShelf::replaceText(std::string text)
{
    if (text != m_text)
        setText(std::move(text), From::Edit);
}

void SampleShelf::setShownForm(std::string text)
{
    if (text == m_text)
        return;
    if (m_current >= 0)
        m_chosenText = text;
    else if (isExample())
        m_example = text;
    setText(std::move(text), From::Editor);
}

void SampleShelf::setText(std::string text, From from)
{
    m_text = std::move(text);
    updateCurrent();
    if (from != From::Editor)
        Q_EMIT textReplaced(from == From::Edit);
    Q_EMIT textChanged();
}

void SampleShelf::updateCurrent()
{
    m_current = -1;
    for (int i = 0; i < m_items.size() && m_chosen >= 0 && m_text == m_chosenText; ++i) {
        if (m_items.at(i).id == m_chosen)
            m_current = i;
    }
    Q_EMIT currentChanged();
}

void SampleShelf::setItems(const QList<Item> &items, qint64 chosen)
{
    m_items = items;
    m_chosen = chosen;
    m_chosenText = m_text;
    m_current = -1;
    Q_EMIT itemsChanged();
    updateCurrent();
}

void SampleShelf::refreshItems(const QList<Item> &items)
{
    m_items = items;
    m_current = -1;
    Q_EMIT itemsChanged();
    updateCurrent();
}

void SampleShelf::refresh()
{
    if (!m_workspace || m_sourceId.isEmpty())
        return;
    auto read = m_workspace->write( // in the order of the changes
        [source = m_sourceId](store::Database &db) { return store::SampleRepository(db).ofSource(source); });
    domain::whenReady(read, this, [this, generation = m_generation](const domain::Result<QList<Item>> &items) {
        if (!items)
            Q_EMIT failed(items.error());
        else if (generation == m_generation)
            refreshItems(*items);
    });
}

void SampleShelf::openStored(qint64 id)
{
    const auto at = [this, id] {
        const auto it = std::ranges::find(m_items, id, &Item::id);
        return it != m_items.end() ? static_cast<int>(it - m_items.begin()) : -1;
    };
    if (const int index = at(); index >= 0 || !m_workspace) {
        choose(index);
        return;
    }
    auto read = m_workspace->read([id](store::Database &db) { return store::SampleRepository(db).find(id); });
    domain::whenReady(read, this,
                      [this, at, generation = m_generation](const domain::Result<std::optional<Item>> &one) {
                          if (generation != m_generation)
                              return;
                          if (!one) {
                              Q_EMIT failed(one.error());
                              return;
                          }
                          if (*one && at() < 0) {
                              m_items.append(**one); // an old one, at the end of the list
                              Q_EMIT itemsChanged();
                          }
                          if (*one)
                              choose(at());
                      });
}

bool SampleShelf::offer(const QList<Item> &items, qint64 id)
{
    const bool pristine = m_current >= 0 || isExample() || m_text.empty();
    refreshItems(items);
    if (pristine)
        openStored(id);
    return pristine;
}

void SampleShelf::capture(const QString &origin)
{
    if (!m_workspace || m_sourceId.isEmpty())
        return;
    using Added = QPair<QList<Item>, qint64>;
    auto added = m_workspace->write([source = m_sourceId, origin, payload = QByteArray::fromStdString(m_text)](
                                        store::Database &db) -> domain::Result<Added> {
        store::SampleRepository samples(db);
        const auto id = samples.add(source, {}, origin, payload);
        if (!id)
            return tl::unexpected(id.error());
        const auto items = samples.ofSource(source);
        if (!items)
            return tl::unexpected(items.error());
        return Added(*items, *id);
    });
    domain::whenReady(added, this, [this, generation = m_generation](const domain::Result<Added> &done) {
        if (!done) {
            Q_EMIT failed(done.error());
        } else if (generation == m_generation) {
            setItems(done->first, done->second);
            Q_EMIT captured(title());
        }
    });
}

void SampleShelf::removeCurrent()
{
    if (!m_workspace || m_current < 0)
        return;
    auto removed = m_workspace->write(
        [source = m_sourceId, id = m_items.at(m_current).id](store::Database &db) -> domain::Result<QList<Item>> {
            store::SampleRepository samples(db);
            if (const auto done = samples.remove(id); !done)
                return tl::unexpected(done.error());
            return samples.ofSource(source);
        });
    domain::whenReady(removed, this, [this, generation = m_generation](const domain::Result<QList<Item>> &items) {
        if (!items)
            Q_EMIT failed(items.error());
        else if (generation == m_generation)
            setItems(*items, -1);
    });
}

std::string shownForm(const QByteArray &payload)
{
    constexpr qsizetype largest = qsizetype{1024} * 1024; // a larger one is shown as it is
    if (payload.contains('\n') || payload.size() > largest)
        return payload.toStdString();
    domain::JsonDocument document;
    if (document.parseView({payload.constData(), static_cast<std::size_t>(payload.size())}))
        return payload.toStdString();
    return brokenIntoLines(payload).toStdString();
}

} // namespace desk::ui
