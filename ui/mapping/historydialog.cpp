// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/historydialog.h"

#include "app/domain/whenready.h"
#include "models/mapping/impactwords.h"
#include "ui/mapping/changeview.h"
#include "ui/mapping/mappingcontroller.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace desk::ui {

using models::HistoryModel;

namespace {

/// When on the first line, whose and how much on the second.
class VersionDelegate : public RowDelegate
{
public:
    explicit VersionDelegate(QObject *parent) : RowDelegate(46, parent) {}

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem & /*option*/, const QModelIndex &index,
                   const QRect &content) const override
    {
        const Tokens &t = tokens();
        const QRect top(content.left(), content.top() + unit(4), content.width(), unit(20));
        const QRect bottom(content.left(), content.top() + unit(22), content.width(), unit(18));
        const QString changes = index.data(HistoryModel::ChangesTextRole).toString();
        const int used = paint::text(painter, top, changes, Type::Hint, t.text2, Qt::AlignRight);
        const bool here = index.data(HistoryModel::HereRole).toBool();
        paint::text(painter, top.adjusted(0, 0, -used - unit(8), 0), index.data(Qt::DisplayRole).toString(),
                    here ? Type::Strong : Type::Body, t.text);
        paint::text(painter, bottom, index.data(HistoryModel::WhoRole).toString(), Type::Hint, t.text2);
    }
};

/// Rows with all the words, and of the chosen kind.
class VersionFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void set(const QString &words, const QString &origins)
    {
        m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        m_origins = origins.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        if (!m_origins.isEmpty() && !m_origins.contains(index.data(HistoryModel::OriginRole).toString()))
            return false;
        const QString text = index.data(HistoryModel::FilterRole).toString();
        return std::ranges::all_of(m_words,
                                   [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList m_words;
    QStringList m_origins;
};

} // namespace

HistoryDialog::HistoryDialog(MappingController *controller, QWidget *parent)
    : DialogFrame(parent),
      m_controller(controller),
      m_model(new HistoryModel(this)),
      m_proxy(new VersionFilter(this)),
      m_search(new SearchField(tr("Day, name, path or target"), this)),
      m_which(new QComboBox(this)),
      m_list(new QListView(this)),
      m_count(newLabel(tr("Reading…"), "hint", this)),
      m_against(new SegmentedControl({tr("With the one before"), tr("With the table")}, this)),
      m_heading(newLabel({}, "strong", this)),
      m_changes(new ChangeView(this)),
      m_effect(newLabel({}, "secondary", this)),
      m_note(newLabel({}, "secondary", this))
{
    setObjectName(QStringLiteral("historyDialog"));
    setMinimumSize(unit(860), unit(520));
    setHeading(
        tr("Earlier versions of “%1”").arg(controller->source()->name),
        tr("As this program saw or saved them. Restoring one is an edit like any other: you can undo it, and it is "
           "saved only when you save."));
    auto *row = new QHBoxLayout;
    row->setSpacing(unit(16));
    row->addWidget(makeList());
    row->addWidget(makeDetails(), 1);
    body()->addLayout(row, 1);
    addCancel(tr("Close"));
    m_restore = addDo(tr("Restore this version"), "history");
    m_restore->setObjectName(QStringLiteral("restoreButton"));
    m_restore->setEnabled(false);
    connect(this, &QDialog::accepted, this, &HistoryDialog::restore);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryDialog::showSelection);
    connect(m_against, &SegmentedControl::currentChanged, this, &HistoryDialog::showSelection);
    connect(m_search, &SearchField::searchChanged, this, &HistoryDialog::filter);
    connect(m_which, &QComboBox::currentIndexChanged, this, &HistoryDialog::filter);
    connect(controller->payloads(), &models::PayloadLibrary::changed, this, &HistoryDialog::showSelection);
    domain::whenReady(controller->history()->versions(controller->sourceId()), this,
                      [this](const domain::Result<QList<Version>> &versions) { take(versions); });
}

QWidget *HistoryDialog::makeList()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(unit(300));
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(8));
    m_search->setObjectName(QStringLiteral("versionFilter"));
    layout->addWidget(m_search);
    m_which->setObjectName(QStringLiteral("versionKind"));
    m_which->setAccessibleName(tr("Which versions are listed"));
    m_which->addItem(tr("All versions"), QString());
    m_which->addItem(tr("Saved here"), QStringLiteral("saved restored imported"));
    m_which->addItem(tr("Saved by others"), QStringLiteral("seen altered"));
    layout->addWidget(m_which);
    m_proxy->setSourceModel(m_model);
    m_list->setObjectName(QStringLiteral("versionList"));
    m_list->setAccessibleName(tr("Versions"));
    m_list->setModel(m_proxy);
    m_list->setItemDelegate(new VersionDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_list, 1);
    m_count->setWordWrap(true);
    layout->addWidget(m_count);
    return side;
}

QWidget *HistoryDialog::makeDetails()
{
    auto *details = new QWidget(this);
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(8));
    auto *switches = new QHBoxLayout;
    m_against->setObjectName(QStringLiteral("compareWith"));
    m_against->setAccessibleName(tr("What the version is compared with"));
    m_against->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_against->setCurrentIndex(0);
    switches->addWidget(m_against);
    switches->addStretch(1);
    switches->addWidget(m_changes->switcher());
    layout->addLayout(switches);
    m_heading->setObjectName(QStringLiteral("historyHeading"));
    m_heading->setWordWrap(true);
    layout->addWidget(m_heading);
    m_changes->setGrowing();
    layout->addWidget(m_changes, 1);
    m_effect->setObjectName(QStringLiteral("historyEffect"));
    m_effect->setWordWrap(true);
    layout->addWidget(m_effect);
    m_note->setObjectName(QStringLiteral("historyNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    return details;
}

void HistoryDialog::take(const domain::Result<QList<Version>> &versions)
{
    if (!versions) {
        m_count->setText(QString(versions.error().message + QLatin1Char(' ') + versions.error().advice).trimmed());
        showSelection();
        return;
    }
    m_model->setVersions(*versions, m_controller->source()->sourceType);
    filter();
    m_list->setFocus();
}

void HistoryDialog::filter()
{
    static_cast<VersionFilter *>(m_proxy)->set(m_search->text(), m_which->currentData().toString());
    const int shown = m_proxy->rowCount();
    const int all = m_model->rowCount();
    if (all == 0)
        m_count->setText(tr("No version is known yet. Each one is kept from the moment it is seen here."));
    else if (shown < all)
        //: %1 is a number of versions
        m_count->setText(tr("%1 of %n version(s)", nullptr, all).arg(shown));
    else
        m_count->setText(tr("%n version(s). Select two to compare them.", nullptr, all));
    if (m_list->selectionModel()->selectedIndexes().isEmpty() && shown > 0)
        m_list->setCurrentIndex(m_proxy->index(0, 0));
    showSelection();
}

QList<int> HistoryDialog::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        rows << m_proxy->mapToSource(index).row();
    std::ranges::sort(rows);
    return rows;
}

domain::Result<HistoryDialog::Pair> HistoryDialog::chosenPair(const QList<int> &rows) const
{
    const auto newer = m_model->mappingAt(rows.first());
    if (!newer)
        return tl::unexpected(newer.error());
    const bool two = rows.size() == 2;
    const bool withTable = !two && m_against->currentIndex() == 1;
    if (withTable)
        return Pair{.before = m_controller->document()->mapping(),
                    .after = *newer,
                    .heading = tr("Restoring it makes these changes to what the table shows now")};
    const int olderRow = two ? rows.last() : rows.first() + 1;
    if (olderRow >= m_model->rowCount())
        return Pair{.before = {}, .after = *newer, .heading = tr("The first version that is known")};
    const auto older = m_model->mappingAt(olderRow);
    if (!older)
        return tl::unexpected(older.error());
    const QString since = HistoryModel::momentOf(m_model->versions().at(olderRow).at);
    return Pair{.before = *older,
                .after = *newer,
                //: %1 is a day and a time
                .heading = two ? tr("What changed since %1").arg(since) : tr("Against the version of %1").arg(since)};
}

void HistoryDialog::showSelection()
{
    const QList<int> rows = selectedRows();
    m_against->setEnabled(rows.size() == 1);
    m_restore->setEnabled(false);
    ++m_generation;
    m_effect->clear();
    const QString note = rows.size() == 1 ? m_model->versions().at(rows.first()).note : QString();
    //: %1 is what somebody wrote when saving
    m_note->setText(note.isEmpty() ? QString() : tr("Note: %1").arg(note));
    m_note->setVisible(!note.isEmpty());
    const bool some = rows.size() == 1 || rows.size() == 2;
    const auto pair = some ? chosenPair(rows) : domain::Result<Pair>(tl::unexpected(domain::Error()));
    m_changes->setVisible(pair.has_value());
    if (!pair) {
        m_heading->setText(!some ? (rows.isEmpty() ? QString() : tr("Select one version, or two to compare them."))
                                 : pair.error().message);
        return;
    }
    m_changes->setMappings(pair->before, pair->after, *m_controller->document()->catalog());
    m_heading->setText(m_changes->count() > 0
                           //: %1 is a sentence such as "Against the version of 12 Mar 2026, 14:02"
                           ? tr("%1: %n change(s)", nullptr, m_changes->count()).arg(pair->heading)
                           : tr("No difference."));
    if (rows.size() == 1) {
        const auto chosen = m_model->mappingAt(rows.first());
        m_restore->setEnabled(chosen && m_controller->document()->isEditable()
                              && !(*chosen == m_controller->document()->mapping()));
    }
    if (m_changes->count() > 0)
        askEffect(*pair);
}

/// One at a time: whoever walks through a thousand versions gets the effect of the one where he stops.
void HistoryDialog::askEffect(const Pair &pair)
{
    m_effect->setText(tr("Looking at the stored payloads…"));
    if (m_working) {
        m_again = true;
        return;
    }
    m_working = true;
    auto asked = models::impactAsync(pair.before, pair.after, m_controller->document()->catalog(),
                                     m_controller->payloads()->payloads());
    domain::whenReady(asked, this, [this, generation = m_generation](const models::ImpactResultPtr &result) {
        m_working = false;
        if (generation == m_generation)
            showEffect(*result);
        else if (std::exchange(m_again, false))
            showSelection();
    });
}

void HistoryDialog::showEffect(const models::ImpactResult &result)
{
    const int payloads = static_cast<int>(result.payloads->size());
    if (payloads == 0) {
        m_effect->setText(tr("No payload is stored to see its effect on."));
        return;
    }
    const QString of = result.payloads->isCut() ? tr("Of the newest %n stored payload(s)", nullptr, payloads)
                                                : tr("Of %n stored payload(s)", nullptr, payloads);
    //: %1 is "Of 24 stored payloads", %2 a list such as "4 gain a value, 1 loses one, 19 stay the same"
    QStringList sentences{tr("%1: %2.").arg(of, models::impactSentence(result.impact))};
    for (const QString &money : models::impactMoneySentences(result.impact))
        sentences << QString(money + QLatin1Char('.'));
    m_effect->setText(sentences.join(QLatin1Char(' ')));
}

void HistoryDialog::restore()
{
    const QList<int> rows = selectedRows();
    if (rows.size() != 1)
        return;
    const auto chosen = m_model->mappingAt(rows.first());
    if (!chosen)
        return;
    m_controller->history()->noteRestored(*chosen);
    m_controller->document()->replace(
        *chosen, tr("Restore the version of %1").arg(HistoryModel::momentOf(m_model->versions().at(rows.first()).at)));
}

} // namespace desk::ui
