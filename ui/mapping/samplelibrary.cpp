// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/samplelibrary.h"

#include "app/connections/session.h"
#include "ui/mapping/libraryjobs.h"
#include "ui/mapping/mappingcontroller.h"
#include "ui/mapping/sampleexpectations.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>

namespace desk::ui {

using models::LibraryRow;
using models::SampleLibraryModel;

namespace {

constexpr int rowHeight = 32;

/// Failing expectations in the colour of an error, beside their words.
class LibraryDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QRect &content) const override
    {
        if (index.column() != SampleLibraryModel::Expected
            || index.data(SampleLibraryModel::FailuresRole).toInt() == 0) {
            RowDelegate::paintCell(painter, option, index, content);
            return;
        }
        paint::state(painter, content, Tone::Error, index.data().toString());
    }
};

} // namespace

void SampleLibrary::open(MappingController *controller, QWidget *parent)
{
    if (!controller->source() || !controller->session())
        return;
    if (auto *there = parent->findChild<SampleLibrary *>()) {
        there->raise();
        there->activateWindow();
        return;
    }
    auto *dialog = new SampleLibrary(controller, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::NonModal);
    dialog->show();
}

SampleLibrary::SampleLibrary(MappingController *controller, QWidget *parent)
    : DialogFrame(parent),
      m_controller(controller),
      m_jobs(new LibraryJobs(controller, this)),
      m_model(new SampleLibraryModel(this)),
      m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("sampleLibrary"));
    setPlace(controller->session()->isSandbox() ? Place::Sandbox : Place::Live);
    //: %1 is the name of a source
    setHeading(tr("Samples of “%1”").arg(controller->source()->name),
               tr("Every payload that is stored here for this source. Nothing of this reaches the service."));
    setMinimumSize(unit(760), unit(480));
    resize(unit(880), unit(620));
    buildHead();
    buildTable();
    buildFoot();
    connectJobs();
    updateState();
    m_jobs->readRows();
}

void SampleLibrary::buildHead()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(unit(8));
    m_search = new SearchField(tr("Words in names and payloads"), this);
    m_search->setObjectName(QStringLiteral("librarySearch"));
    m_search->setAccessibleName(tr("Search samples"));
    row->addWidget(m_search, 1);
    m_import = newButton(tr("Import…"), "import", ButtonKind::Outlined, this);
    m_import->setObjectName(QStringLiteral("libraryImport"));
    m_export = newButton(tr("Export…"), "export", ButtonKind::Outlined, this);
    m_export->setObjectName(QStringLiteral("libraryExport"));
    row->addWidget(m_import);
    row->addWidget(m_export);
    body()->addLayout(row);
    connect(m_search, &SearchField::searchChanged, this, &SampleLibrary::search);
    connect(m_import, &QPushButton::clicked, this, &SampleLibrary::askForFiles);
    connect(m_export, &QPushButton::clicked, this, &SampleLibrary::askForFolder);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
}

void SampleLibrary::buildTable()
{
    m_problems = new Banner(Tone::Warn, this);
    m_problems->setObjectName(QStringLiteral("libraryProblems"));
    m_problems->setDismissable(true);
    m_problems->hide();
    body()->addWidget(m_problems);
    m_table->setObjectName(QStringLiteral("libraryTable"));
    m_table->setAccessibleName(tr("Stored payloads"));
    m_table->setModel(m_model);
    TableHeader *header = makeRowTable(m_table, new LibraryDelegate(rowHeight, m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    connect(
        m_table->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
        [this] {
            if (m_later)
                showRows(*std::exchange(m_later, std::nullopt));
        },
        Qt::QueuedConnection); // when the editor is gone
    header->setSectionsClickable(true);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(SampleLibraryModel::Name, QHeaderView::Stretch);
    header->resizeSection(SampleLibraryModel::Origin, unit(100));
    header->resizeSection(SampleLibraryModel::When, unit(140));
    header->resizeSection(SampleLibraryModel::Size, unit(80));
    header->resizeSection(SampleLibraryModel::Expected, unit(120));
    header->setSortIndicator(SampleLibraryModel::When, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    auto *frame = newSurface("card", this);
    m_stack = new QStackedLayout(frame);
    m_stack->setContentsMargins(1, 1, 1, 1);
    m_stack->addWidget(m_table);
    m_empty = new EmptyState(frame);
    m_stack->addWidget(m_empty);
    body()->addWidget(frame, 1);
    connect(m_table, &QTableView::activated, this, &SampleLibrary::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SampleLibrary::updateActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SampleLibrary::updateState);
    connect(m_model, &SampleLibraryModel::renameRequested, m_jobs, &LibraryJobs::rename);
    auto *remove = new QShortcut(QKeySequence::Delete, m_table, this, &SampleLibrary::removeSelected);
    remove->setContext(Qt::WidgetShortcut);
}

void SampleLibrary::buildFoot()
{
    m_busy = new QWidget(this);
    auto *busy = new QHBoxLayout(m_busy);
    busy->setContentsMargins(0, 0, 0, 0);
    m_progress = new QProgressBar(m_busy);
    m_progress->setObjectName(QStringLiteral("libraryProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 100);
    busy->addWidget(m_progress, 1);
    QPushButton *cancel = newButton(tr("Cancel"), nullptr, ButtonKind::Outlined, m_busy);
    cancel->setObjectName(QStringLiteral("libraryCancel"));
    setDense(cancel);
    connect(cancel, &QPushButton::clicked, m_jobs, &LibraryJobs::cancel);
    busy->addWidget(cancel);
    m_busy->hide();
    body()->addWidget(m_busy);
    auto *row = new QHBoxLayout;
    m_count = newLabel({}, "secondary", this);
    m_count->setObjectName(QStringLiteral("libraryCount"));
    row->addWidget(m_count);
    m_message = new InlineMessage(this);
    m_message->setObjectName(QStringLiteral("libraryMessage"));
    row->addWidget(m_message, 1);
    body()->addLayout(row);
    addCancel(tr("Close"))->setObjectName(QStringLiteral("closeButton"));
    m_remove = addButton(tr("Remove"), "remove");
    m_remove->setObjectName(QStringLiteral("libraryRemove"));
    m_keep = addButton(tr("Keep as sample"), "save");
    m_keep->setObjectName(QStringLiteral("libraryKeep"));
    m_open = addDo(tr("Open"), "open");
    m_open->setObjectName(QStringLiteral("libraryOpen"));
    setButtonKind(m_open, ButtonKind::Primary, "open"); // nothing is written, whatever the place
    disconnect(m_open, &QPushButton::clicked, this, nullptr);
    connect(m_open, &QPushButton::clicked, this, &SampleLibrary::openCurrent);
    connect(m_remove, &QPushButton::clicked, this, &SampleLibrary::removeSelected);
    connect(m_keep, &QPushButton::clicked, this, &SampleLibrary::keepSelected);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        m_message->clear();
        m_jobs->undo();
    });
}

void SampleLibrary::connectJobs()
{
    connect(m_jobs, &LibraryJobs::rowsRead, this, &SampleLibrary::showRows);
    connect(m_jobs, &LibraryJobs::found, this, [this](const QSet<qint64> &keys) { m_model->setFound(keys); });
    connect(m_jobs, &LibraryJobs::busyChanged, this, [this] {
        m_progress->setValue(0);
        m_busy->setVisible(m_jobs->isBusy());
        updateActions();
    });
    connect(m_jobs, &LibraryJobs::progressed, this, [this](double done) { m_progress->setValue(int(done * 100)); });
    connect(m_jobs, &LibraryJobs::done, this, &SampleLibrary::showDone);
    connect(m_jobs, &LibraryJobs::removed, this, [this](int count) {
        if (count > 0)
            m_message->showMessage(Tone::Note, tr("%n sample(s) removed.", nullptr, count), tr("Undo"));
    });
    connect(m_jobs, &LibraryJobs::failed, this, [this](const domain::Error &error) {
        m_problems->setTone(Tone::Error);
        m_problems->setWords({}, error.message);
        m_problems->show();
    });
    connect(m_controller->payloads(), &models::PayloadLibrary::changed, m_jobs, &LibraryJobs::readRows);
    connect(m_controller->expectations()->expectations(), &models::ExpectationController::changed, m_jobs,
            &LibraryJobs::readRows);
    connect(m_controller, &MappingController::sourceChanged, this, [this, id = m_controller->sourceId()] {
        if (m_controller->sourceId() != id)
            close();
    });
}

void SampleLibrary::showRows(const std::vector<LibraryRow> &rows)
{
    if (m_table->viewport()->findChild<QLineEdit *>()) { // a new list would end the editing of a name
        m_later = rows;
        return;
    }
    const QList<qint64> selected = selectedKeys();
    m_read = true;
    m_model->setRows(rows);
    for (const qint64 key : selected) {
        if (const int row = m_model->rowOfKey(key); row >= 0)
            m_table->selectionModel()->select(m_model->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    if (!m_words.isEmpty())
        m_jobs->search(m_words, m_model->all());
    updateState();
}

void SampleLibrary::search(const QString &words)
{
    m_words = words.trimmed();
    if (m_words.isEmpty())
        m_model->setFound(std::nullopt);
    m_jobs->search(m_words, m_model->all()); // without words: overtakes what is still searching
    if (m_words.isEmpty())
        updateState();
}

void SampleLibrary::updateState()
{
    const int shown = m_model->rowCount();
    const int all = m_model->allCount();
    m_count->setText(m_words.isEmpty() || shown == all ? tr("%n payload(s)", nullptr, all)
                                                       //: %1 is a number, of %n
                                                       : tr("%1 of %n payload(s)", nullptr, all).arg(shown));
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (shown == 0 && !m_read) {
        m_empty->setWords({}, tr("Reading the samples…"), {});
        m_empty->setBusy(true);
    } else if (shown == 0 && all > 0) {
        m_empty->setWords(QStringLiteral("search"), tr("Nothing found"),
                          tr("No stored payload and no name has these words."));
        connect(m_empty->addAction(tr("Show all")), &QPushButton::clicked, m_search, &QLineEdit::clear);
    } else if (shown == 0) {
        m_empty->setWords(QStringLiteral("capture"), tr("No sample yet"),
                          tr("Paste or capture a payload in the page, or import files."));
    }
    updateActions();
}

QList<qint64> SampleLibrary::selectedKeys() const
{
    QList<qint64> keys;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        keys << index.data(SampleLibraryModel::KeyRole).toLongLong();
    return keys;
}

void SampleLibrary::updateActions()
{
    const QList<qint64> keys = selectedKeys();
    const bool busy = m_jobs->isBusy();
    const auto isSample = [](qint64 key) { return key > 0; };
    m_open->setEnabled(keys.size() == 1);
    m_remove->setEnabled(!busy && std::ranges::any_of(keys, isSample));
    m_keep->setEnabled(!busy && keys.size() == 1 && !isSample(keys.first()));
    m_import->setEnabled(!busy);
    m_export->setEnabled(!busy && m_model->rowCount() > 0);
    m_export->setText(keys.size() > 1 ? tr("Export %n…", nullptr, int(keys.size())) : tr("Export all…"));
}

void SampleLibrary::openCurrent()
{
    const QList<qint64> keys = selectedKeys();
    if (keys.size() != 1)
        return;
    if (keys.first() > 0) {
        m_controller->shelf()->openStored(keys.first());
        return;
    }
    for (const domain::PayloadSet::Payload &payload : m_controller->payloads()->payloads()->payloads()) {
        if (payload.origin == domain::PayloadSet::Origin::Submission && payload.id == -keys.first())
            m_controller->shelf()->replaceText(
                shownForm(QByteArray(payload.text.data(), static_cast<qsizetype>(payload.text.size()))));
    }
}

void SampleLibrary::removeSelected()
{
    QList<qint64> samples;
    for (const qint64 key : selectedKeys()) {
        if (key > 0)
            samples << key;
    }
    if (!samples.isEmpty() && !m_jobs->isBusy())
        m_jobs->remove(samples);
}

void SampleLibrary::keepSelected()
{
    const QList<qint64> keys = selectedKeys();
    if (keys.size() == 1 && keys.first() < 0)
        m_jobs->keep(-keys.first());
}

void SampleLibrary::askForFiles()
{
    auto *dialog = new QFileDialog(this, tr("Import samples"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Samples (*.json *.jsonl *.ndjson)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &SampleLibrary::importFiles);
    dialog->open();
}

void SampleLibrary::askForFolder()
{
    auto *dialog = new QFileDialog(this, tr("Export into a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &SampleLibrary::exportTo);
    dialog->open();
}

void SampleLibrary::importFiles(const QStringList &files)
{
    m_problems->hide();
    m_message->clear();
    m_jobs->importFiles(files);
}

void SampleLibrary::exportTo(const QString &folder)
{
    m_problems->hide();
    m_message->clear();
    const QList<qint64> keys = selectedKeys();
    std::vector<LibraryRow> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (keys.size() < 2 || keys.contains(m_model->row(row).key()))
            rows.push_back(m_model->row(row));
    }
    m_jobs->exportTo(folder, rows, keys.size() < 2 && m_words.isEmpty());
}

void SampleLibrary::showDone(const QString &sentence, const QStringList &problems)
{
    m_message->showMessage(problems.isEmpty() ? Tone::Ok : Tone::Warn, sentence);
    if (problems.isEmpty())
        return;
    constexpr qsizetype shown = 5;
    QStringList lines = problems.first(std::min(shown, problems.size()));
    if (problems.size() > shown)
        lines << tr("and %n more", nullptr, int(problems.size() - shown));
    m_problems->setTone(Tone::Warn);
    m_problems->setWords(tr("Not everything could be read"), lines.join(QLatin1Char('\n')));
    m_problems->show();
}

} // namespace desk::ui
