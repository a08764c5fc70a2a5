// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/ruleclipboard.h"

#include "app/domain/whenready.h"
#include "app/mapping/mappingpack.h"
#include "ui/mapping/mappingcontroller.h"
#include "ui/mapping/mappingtable.h"
#include "ui/mapping/offerline.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSaveFile>
#include <QtConcurrent/QtConcurrentRun>
#include <QUndoStack>

namespace desk::ui {

namespace {

using Rules = std::vector<mapping::FieldMapping::Rule>;

QString rulesMimeType()
{
    return QStringLiteral("application/x-conversion-desk-rules+json");
}

domain::Result<QByteArray> readFile(const QString &name)
{
    QFile file(name);
    if (QFileInfo(file).isDir() || !file.open(QIODevice::ReadOnly)) {
        return domain::fail(
            QStringLiteral("file.unreadable"),
            //: %1 is the name of a file, %2 why the system refuses it
            RuleClipboard::tr("“%1” cannot be opened: %2").arg(QFileInfo(name).fileName(), file.errorString()));
    }
    return file.read(models::largestRuleText + 1);
}

domain::Result<void> writeFile(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return domain::fail(
            QStringLiteral("file.unwritable"),
            //: %1 is the name of a file, %2 why the system refuses it
            RuleClipboard::tr("“%1” cannot be written: %2").arg(QFileInfo(name).fileName(), file.errorString()));
    }
    return {};
}

QString droppedFile(const QMimeData *data)
{
    const auto urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

RuleClipboard::RuleClipboard(MappingController *controller, MappingTable *table, OfferLine *offers)
    : QObject(table), m_controller(controller), m_table(table), m_offers(offers)
{
    const auto action = [this](const char *name, const QString &text, auto slot, const QKeySequence &key = {}) {
        auto *made = new QAction(icon(name), text, this);
        made->setShortcut(key);
        made->setShortcutContext(Qt::WidgetShortcut); // an editor of text has its own clipboard
        m_table->addAction(made);
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    m_copy = action("copy", tr("Copy the rules"), &RuleClipboard::copy, QKeySequence::Copy);
    m_cut = action("copy", tr("Cut the rules"), &RuleClipboard::cut, QKeySequence::Cut);
    m_paste = action("add", tr("Paste rules"), &RuleClipboard::paste, QKeySequence::Paste);
    m_duplicate =
        action("copy", tr("Duplicate the rule"), &RuleClipboard::duplicate, QKeySequence(Qt::CTRL | Qt::Key_D));
    m_import = action("import", tr("Import a mapping…"), &RuleClipboard::chooseImport);
    m_export = action("export", tr("Export this mapping…"), &RuleClipboard::chooseExport);
    m_table->setAcceptDrops(true);
    m_table->viewport()->installEventFilter(this);
    connect(controller, &MappingController::sourceChanged, this, [this] { m_offers->clear(); });
    connect(controller->document(), &models::MappingDocument::changed, this, &RuleClipboard::update);
    connect(controller, &MappingController::sourceChanged, this, &RuleClipboard::update);
    update();
}

models::MappingDocument *RuleClipboard::document() const
{
    return m_controller->document();
}

QList<QAction *> RuleClipboard::actions() const
{
    return {m_cut, m_copy, m_paste, m_duplicate, m_import, m_export};
}

void RuleClipboard::update()
{
    const bool editable = m_controller->source() && document()->isEditable();
    for (QAction *action : {m_cut, m_paste, m_duplicate, m_import})
        action->setEnabled(editable);
    m_copy->setEnabled(editable && !document()->mapping().rules().empty());
    m_export->setEnabled(m_controller->source().has_value());
}

bool RuleClipboard::copy()
{
    Rules rules;
    for (const int rule : m_table->selectedRules())
        rules.push_back(document()->mapping().rules()[static_cast<std::size_t>(rule)]);
    if (rules.empty())
        return false;
    const QByteArray text = models::rulesToText(rules, *document()->catalog());
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(text));
    data->setData(rulesMimeType(), text);
    QGuiApplication::clipboard()->setMimeData(data);
    return true;
}

void RuleClipboard::cut()
{
    if (copy())
        m_table->removeSelected();
}

void RuleClipboard::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QByteArray text;
    if (data->hasFormat(rulesMimeType()))
        text = data->data(rulesMimeType());
    else if (data->hasText())
        text = data->text().toUtf8();
    const auto read = models::readRules(text, *document()->catalog());
    if (!read)
        refuse(tr("These are no rules that could be pasted. %1").arg(read.error().message));
    else
        take(read->rules, tr("Paste %n rule(s)", nullptr, static_cast<int>(read->rules.size())));
}

/// New paths are taken at once, behind what is selected; what has a rule with another target is offered.
void RuleClipboard::take(const Rules &rules, const QString &stepText)
{
    const QList<int> selected = m_table->selectedRules();
    const int count = static_cast<int>(document()->mapping().rules().size());
    const models::RuleMerge merge =
        models::mergeRules(document()->mapping(), rules, selected.isEmpty() ? count : selected.last() + 1);
    const int step = m_step++;
    m_offers->clear();
    if (!merge.added.empty()) {
        document()->replace(merge.withAdded, stepText, step);
        const int first = document()->mapping().indexOfPath(merge.added.front().path);
        const int last = first + static_cast<int>(merge.added.size()) - 1;
        const models::MappingTableModel *table = m_controller->table();
        m_table->selectRow(table->indexOfRule(first, models::MappingTableModel::TargetColumn));
        m_table->selectionModel()->select(QItemSelection(table->indexOfRule(first), table->indexOfRule(last)),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QStringList sentences;
    const int clashes = static_cast<int>(merge.replaced.size());
    if (clashes > 0)
        sentences << tr("%n path(s) have a rule with another target, which stays.", nullptr, clashes);
    if (merge.same > 0)
        sentences << tr("%n rule(s) are there already.", nullptr, merge.same);
    if (merge.refused > 0)
        sentences << tr("%n path(s) are settings in this mapping’s stored form and were left out.", nullptr,
                        merge.refused);
    QList<OfferLine::Offer> offers;
    if (clashes > 0) {
        const mapping::FieldMapping before = document()->mapping();
        offers << OfferLine::Offer{tr("Replace %n target(s)", nullptr, clashes),
                                   [this, with = merge.withReplaced, before, stepText, step] {
                                       if (document()->mapping() == before) // else it would undo what came after
                                           document()->replace(with, stepText, step);
                                   },
                                   "replaceTargets"};
    }
    if (!sentences.isEmpty())
        m_offers->tell(clashes > 0 ? Tone::Warn : Tone::Note, sentences.join(QLatin1Char(' ')), offers);
}

void RuleClipboard::refuse(const QString &why)
{
    m_offers->tell(Tone::Warn, why);
}

/// A path can have one rule only, so the copy gets a path of its own, to be typed over at once.
void RuleClipboard::duplicate()
{
    const QList<int> selected = m_table->selectedRules();
    if (selected.size() != 1)
        return;
    const auto rule = document()->mapping().rules()[static_cast<std::size_t>(selected.first())];
    std::string path;
    for (int number = 2; path.empty() || document()->mapping().indexOfPath(path) >= 0; ++number)
        path = rule.path + "_" + std::to_string(number);
    if (!document()->insertRules(selected.first() + 1, {{path, rule.target}}))
        return;
    const QModelIndex index = m_controller->table()->indexOfRule(selected.first() + 1);
    m_table->selectRow(index);
    static_cast<QAbstractItemView *>(m_table)->edit(index);
}

void RuleClipboard::chooseImport()
{
    auto *dialog = new QFileDialog(m_table, tr("Import a mapping"));
    dialog->setObjectName(QStringLiteral("importMappingDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Mappings (*.json *.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &RuleClipboard::importFile);
    dialog->open();
}

void RuleClipboard::importFile(const QString &name)
{
    auto asked = QtConcurrent::run([name, catalog = document()->catalog()]() -> domain::Result<models::RuleText> {
        const auto bytes = readFile(name);
        if (bytes && mapping::parsePack(bytes->toStdString()))
            return domain::fail(QStringLiteral("mapping.pack"),
                                tr("It is a mapping pack. “Import a mapping pack…” takes it, with its custom fields."));
        return bytes ? models::readRules(*bytes, *catalog) : tl::unexpected(bytes.error());
    });
    domain::whenReady(asked, this,
                      [this, name, source = m_controller->sourceId()](const domain::Result<models::RuleText> &read) {
                          if (source != m_controller->sourceId() || !document()->isEditable())
                              return;
                          const QString file = QFileInfo(name).fileName();
                          if (!read)
                              //: %1 is the name of a file, %2 a sentence that says why
                              refuse(tr("“%1” was not imported. %2").arg(file, read.error().message));
                          else
                              offerImport(file, *read);
                      });
}

/// Nothing to lose: it is taken. Else the operator says whether it replaces what is there.
void RuleClipboard::offerImport(const QString &name, const models::RuleText &read)
{
    mapping::FieldMapping whole = read.whole.value_or(mapping::FieldMapping());
    if (!read.whole)
        whole = models::mergeRules({}, read.rules, 0).withAdded;
    //: Undo step; %1 is the name of a file
    const QString step = tr("Import “%1”").arg(name);
    if (document()->mapping().rules().empty()) {
        document()->replace(whole, step);
        return;
    }
    const int count = static_cast<int>(read.rules.size());
    m_offers->tell(
        Tone::Note, tr("“%1” has %n rule(s).", nullptr, count).arg(name),
        {{tr("Add them to these rules"), [this, rules = read.rules, step] { take(rules, step); }, "mergeImport"},
         {tr("Replace the mapping"), [this, whole, step] { document()->replace(whole, step); }, "replaceImport"}});
}

void RuleClipboard::chooseExport()
{
    auto *dialog = new QFileDialog(m_table, tr("Export this mapping"));
    dialog->setObjectName(QStringLiteral("exportMappingDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setNameFilters({tr("JSON files (*.json)"), tr("All files (*)")});
    QString name = m_controller->source()->name;
    dialog->selectFile(name.replace(QLatin1Char('/'), QLatin1Char('-')) + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, &RuleClipboard::exportTo);
    dialog->open();
}

void RuleClipboard::exportTo(const QString &name)
{
    domain::JsonDocument json;
    if (const auto error = json.parse(document()->mapping().toJson())) {
        refuse(error->message());
        return;
    }
    auto written = QtConcurrent::run(
        [name, bytes = QByteArray::fromStdString(json.root().toIndented() + '\n')] { return writeFile(name, bytes); });
    domain::whenReady(written, this, [this, name](const domain::Result<void> &done) {
        if (done)
            m_offers->tell(Tone::Ok, tr("The mapping is in “%1”.").arg(QFileInfo(name).fileName()));
        else
            refuse(done.error().message);
    });
}

bool RuleClipboard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QString file = droppedFile(drop->mimeData());
    if (file.isEmpty() || !document()->isEditable())
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        importFile(file);
    return true;
}

} // namespace desk::ui
