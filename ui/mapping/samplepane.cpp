// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/samplepane.h"

#include "app/mapping/flatten.h"
#include "ui/mapping/capturecontroller.h"
#include "ui/mapping/mappingcontroller.h"
#include "ui/mapping/sampleexpectations.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedcombo.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QStringDecoder>

namespace desk::ui {

QString whyNotText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(QChar::ReplacementCharacter)))
        return SamplePane::tr(
            "This is not UTF-8 text. Save it as UTF-8 in the program it comes from, then paste or open it "
            "again.");
    if (text.contains(QChar(QChar::Null)))
        return SamplePane::tr("This is not text: it has null characters in it.");
    return {};
}

SamplePane::SamplePane(MappingController *controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_chooser(new ElidedCombo(this)),
      m_previous(newIconButton("chevron-left", tr("Previous sample"), this)),
      m_next(newIconButton("chevron-right", tr("Next sample"), this)),
      m_captureButton(newIconButton("capture", tr("Keep this text as a sample"), this)),
      m_menu(new QMenu(this)),
      m_place(newSurface("base", this)),
      m_message(new Banner(Tone::Error, this)),
      m_arrived(new InlineMessage(this))
{
    setAcceptDrops(true);
    setMinimumHeight(unit(120));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    // Two rows, as high as the mapping's head beside it: a sample's name is long, more so in other languages.
    auto *head = new QVBoxLayout;
    head->setContentsMargins(unit(16), unit(5), unit(8), unit(3));
    head->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->setSpacing(unit(2));
    first->addWidget(newLabel(tr("Sample payload"), "section", this), 1);
    m_captureButton->setObjectName(QStringLiteral("captureButton"));
    auto *webhook = newIconButton("webhook", tr("Capture payloads at the webhook address"), this);
    webhook->setObjectName(QStringLiteral("captureWebhookButton"));
    first->addWidget(webhook);
    first->addWidget(m_captureButton);
    auto *more = newIconButton("more", tr("More for the sample"), this);
    more->setObjectName(QStringLiteral("sampleMenuButton"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_menu);
    first->addWidget(more);
    head->addLayout(first);
    auto *second = new QHBoxLayout;
    second->setSpacing(unit(2));
    m_chooser->setObjectName(QStringLiteral("sampleChooser"));
    m_chooser->setAccessibleName(tr("Stored samples"));
    m_chooser->setProperty("quiet", QStringLiteral("on"));
    m_chooser->setProperty("dense", QStringLiteral("on"));
    second->addWidget(m_chooser, 1);
    second->addSpacing(unit(4));
    second->addWidget(m_previous);
    second->addWidget(m_next);
    head->addLayout(second);
    layout->addLayout(head);
    layout->addWidget(newHairline(Qt::Horizontal, this));
    m_message->setOutside({12, 8, 12, 8});
    layout->addWidget(m_message);
    m_message->setObjectName(QStringLiteral("sampleProblem"));
    m_message->setDismissable(true);
    m_message->hide();
    m_arrived->setObjectName(QStringLiteral("capturedMessage"));
    m_arrived->setContentsMargins(unit(16), unit(4), unit(12), unit(4));
    m_arrived->hide();
    layout->addWidget(m_arrived);
    auto *inside = new QVBoxLayout(m_place);
    inside->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_place, 1);
    makeActions();

    connect(webhook, &QToolButton::clicked, m_webhook, &QAction::trigger);
    connectParts();
    fillChooser();
}

void SamplePane::connectParts()
{
    SampleShelf *shelf = m_controller->shelf();
    connect(shelf, &SampleShelf::textReplaced, this, &SamplePane::showText);
    connect(shelf, &SampleShelf::itemsChanged, this, &SamplePane::fillChooser);
    connect(shelf, &SampleShelf::currentChanged, this, &SamplePane::updateChooser);
    connect(shelf, &SampleShelf::captured, this,
            [this](const QString &title) { Q_EMIT notify(tr("Kept as the sample “%1”.").arg(title)); });
    connect(m_controller->preview(), &models::PreviewController::updated, this, &SamplePane::showMarks);
    connect(m_controller->expectations()->expectations(), &models::ExpectationController::changed, this,
            &SamplePane::fillChooser);
    connect(m_controller->capture(), &CaptureController::waiting, this, [this](const CaptureController::Captured &one) {
        m_arrivedId = one.sampleId;
        //: Link after "Captured 14:01:07"
        m_arrived->showMessage(Tone::Ok, one.title(), tr("Show"));
        m_arrived->show();
    });
    connect(m_controller->capture(), &CaptureController::arrived, this, [this](const CaptureController::Captured &one) {
        if (one.sourceId == m_controller->sourceId())
            Q_EMIT notify(one.title());
    });
    connect(m_arrived, &InlineMessage::actionTriggered, this, &SamplePane::showCaptured);
    connect(m_controller, &MappingController::sourceChanged, m_arrived, &QWidget::hide);
    connect(m_chooser, &QComboBox::activated, this, [this](int row) {
        const int item = m_chooser->itemData(row).toInt();
        updateChooser(); // "All samples…" is no sample
        if (item < 0)
            Q_EMIT allSamplesRequested();
        else
            m_controller->shelf()->choose(item);
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_captureButton, &QToolButton::clicked, m_capture, &QAction::trigger);
}

void SamplePane::makeActions()
{
    const auto action = [this](const char *name, const QString &text) {
        auto *made = new QAction(icon(name), text, this);
        m_menu->addAction(made);
        return made;
    };
    m_paste = action("copy", tr("Paste a payload"));
    m_open = action("open", tr("Open a file…"));
    m_capture = action("capture", tr("Keep this text as a sample"));
    m_format = action("mappings", tr("One member a line"));
    m_flatten = action("arrow-right", tr("Flatten for an entry"));
    m_menu->addSeparator();
    m_webhook = action("webhook", tr("Capture payloads at the webhook address…"));
    m_all = action("source", tr("All samples…"));
    m_menu->addSeparator();
    m_remove = action("remove", tr("Remove this sample"));
    connect(m_flatten, &QAction::triggered, this, &SamplePane::flatten);
    connect(m_webhook, &QAction::triggered, this, &SamplePane::captureRequested);
    connect(m_all, &QAction::triggered, this, &SamplePane::allSamplesRequested);
    connect(m_paste, &QAction::triggered, this, &SamplePane::paste);
    connect(m_open, &QAction::triggered, this, &SamplePane::openFile);
    connect(m_capture, &QAction::triggered, this,
            [this] { m_controller->shelf()->capture(QStringLiteral("captured")); });
    connect(m_format, &QAction::triggered, this, [this] {
        if (m_editor)
            m_editor->prettyPrint();
    });
    connect(m_remove, &QAction::triggered, m_controller->shelf(), &SampleShelf::removeCurrent);
}

QList<QAction *> SamplePane::actions() const
{
    return {m_paste, m_open, m_capture, m_format, m_flatten, m_webhook, m_all, m_remove};
}

void SamplePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_editor) // after the first paint
        QMetaObject::invokeMethod(this, &SamplePane::makeEditor, Qt::QueuedConnection);
}

void SamplePane::makeEditor()
{
    if (m_editor)
        return;
    m_editor = new JsonEditor(m_place);
    m_editor->setObjectName(QStringLiteral("sampleEditor"));
    m_editor->setName(tr("Sample payload"));
    m_place->layout()->addWidget(m_editor);
    showText(false);
    connect(m_editor, &JsonEditor::textEdited, this,
            [this] { m_controller->shelf()->edit(m_editor->text().toStdString()); });
    connect(m_editor, &JsonEditor::hovered, this, &SamplePane::pointedAt);
    connect(m_editor, &JsonEditor::cursorMoved, this, [this](qsizetype offset) {
        if (m_editor->isAncestorOf(focusWidget()) || m_editor->hasFocus())
            Q_EMIT cursorAt(offset);
    });
    setFocusProxy(m_editor);
}

void SamplePane::focusEditor()
{
    makeEditor();
    m_editor->setFocus(Qt::ShortcutFocusReason);
}

void SamplePane::showText(bool asEdit)
{
    m_message->hide();
    if (!m_editor)
        return;
    const QByteArray text = QByteArray::fromStdString(m_controller->shelf()->text());
    if (text == m_editor->text())
        return;
    if (asEdit)
        m_editor->replaceText(text);
    else
        m_editor->setText(text);
    m_controller->shelf()->setShownForm(m_editor->text().toStdString());
    showMarks();
}

void SamplePane::showMarks()
{
    m_flatten->setEnabled(m_controller->preview()->preview() && !m_controller->preview()->isOutOfDate());
    m_webhook->setEnabled(m_controller->source().has_value());
    m_capture->setEnabled(!m_controller->preview()->isPayloadEmpty() && m_controller->source().has_value());
    m_captureButton->setEnabled(m_capture->isEnabled() && m_controller->shelf()->current() < 0);
    if (!m_editor || m_editor->isHeld())
        return;
    m_editor->clearMarks();
    const models::PreviewController *preview = m_controller->preview();
    if (!preview->problem().isEmpty()) {
        if (const auto &place = preview->problemPlace())
            m_editor->setErrorMark(static_cast<qsizetype>(place->offset), static_cast<qsizetype>(place->length),
                                   preview->problem());
        return;
    }
    if (!preview->preview())
        return;
    for (const mapping::Diagnostic &diagnostic : preview->preview()->prediction.diagnostics) {
        // What concerns the whole payload would underline half of it.
        if (diagnostic.length == 0 || diagnostic.severity == mapping::Severity::Note || !diagnostic.hasTarget)
            continue;
        const bool error = diagnostic.severity == mapping::Severity::Error;
        m_editor->addMark(static_cast<qsizetype>(diagnostic.offset), static_cast<qsizetype>(diagnostic.length),
                          error ? Tone::Error : Tone::Warn, diagnostic.message());
    }
}

void SamplePane::highlight(qsizetype offset, qsizetype length)
{
    if (m_editor && !m_editor->isHeld())
        m_editor->setHighlight(offset, length);
}

void SamplePane::clearHighlight()
{
    if (m_editor)
        m_editor->clearHighlight();
}

void SamplePane::fillChooser()
{
    const QSignalBlocker quiet(m_chooser);
    const auto &items = m_controller->shelf()->items();
    QStringList texts;
    for (const auto &item : items)
        texts << chooserText(item);
    bool same = m_chooser->count() == (texts.isEmpty() ? 0 : texts.size() + 2);
    for (int i = 0; i < texts.size() && same; ++i)
        same = m_chooser->itemText(i) == texts.at(i);
    if (same) { // an open list stays open while the mapping is edited
        updateChooser();
        return;
    }
    m_chooser->clear();
    for (int i = 0; i < texts.size(); ++i)
        m_chooser->addItem(texts.at(i), i);
    if (!items.isEmpty()) {
        m_chooser->insertSeparator(m_chooser->count());
        m_chooser->addItem(tr("All samples…"), -1);
    }
    updateChooser();
}

/// A word tells of failing expectations, for the list has no room for a colour that everybody sees.
QString SamplePane::chooserText(const store::SampleRepository::Sample &item) const
{
    const auto tally = m_controller->expectations()->expectations()->bySample().value(item.id);
    QString title = SampleShelf::titleOf(item);
    if (tally.failures == 0)
        return title;
    //: A sample in a list. %1 is its name, for example "Captured 14:01:07"; counts its failing expectations
    return tr("%1: %n expectation(s) fail(s)", nullptr, tally.failures).arg(title);
}

void SamplePane::flatten()
{
    const auto &preview = m_controller->preview()->preview();
    if (!preview || m_controller->preview()->isOutOfDate())
        return;
    const mapping::Flattened flat = mapping::flatten(preview->sample->document.root());
    if (!flat.changed) {
        Q_EMIT notify(tr("This payload is flat already."));
        return;
    }
    m_controller->shelf()->replaceText(flat.json);
    if (!flat.collisions.empty())
        Q_EMIT notify(tr("%n nested value(s) left out: %1 is a key of the payload already.", nullptr,
                         static_cast<int>(flat.collisions.size()))
                          .arg(QString::fromStdString(flat.collisions.front())));
}

void SamplePane::showCaptured()
{
    m_arrived->hide();
    m_controller->shelf()->openStored(m_arrivedId);
}

void SamplePane::updateChooser()
{
    const SampleShelf *shelf = m_controller->shelf();
    const int current = shelf->current();
    m_chooser->setPlaceholderText(shelf->text().empty() ? tr("No sample yet") : shelf->title());
    m_chooser->setCurrentIndex(current);
    m_chooser->setEnabled(!shelf->items().isEmpty());
    m_previous->setEnabled(current > 0 || (current < 0 && !shelf->items().isEmpty()));
    m_next->setEnabled(current + 1 < shelf->items().size());
    m_remove->setEnabled(current >= 0);
    m_captureButton->setEnabled(current < 0 && m_capture->isEnabled());
}

void SamplePane::step(int by)
{
    SampleShelf *shelf = m_controller->shelf();
    const int from = shelf->current();
    shelf->choose(from < 0 ? 0 : from + by);
}

void SamplePane::paste()
{
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    QByteArray bytes;
    if (clipboard->hasFormat(QStringLiteral("text/plain")))
        bytes = clipboard->data(QStringLiteral("text/plain"));
    else if (clipboard->hasText())
        bytes = clipboard->text().toUtf8();
    takeBytes(bytes, tr("The clipboard has no text in it."));
}

void SamplePane::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a payload"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("JSON files (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SamplePane::takeFile);
    dialog->open();
}

void SamplePane::takeFile(const QString &name)
{
    QFile file(name);
    if (file.size() > JsonEditor::mostPasted)
        refuse(JsonEditor::tooLargeToPaste(file.size()));
    else if (QFileInfo(file).isDir() || !file.open(QIODevice::ReadOnly))
        //: %1 is the name of a file, %2 why the system refuses it
        refuse(tr("“%1” cannot be opened: %2").arg(QFileInfo(name).fileName(), file.errorString()));
    else
        takeBytes(file.readAll(), tr("The file is empty."));
}

void SamplePane::refuse(const QString &why)
{
    m_message->setWords({}, why);
    m_message->show();
}

void SamplePane::takeBytes(const QByteArray &bytes, const QString &ifEmpty)
{
    if (bytes.size() > JsonEditor::mostPasted) {
        refuse(JsonEditor::tooLargeToPaste(bytes.size()));
        return;
    }
    QByteArray text = bytes;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    const QString why = text.trimmed().isEmpty() ? ifEmpty : whyNotText(text);
    if (!why.isEmpty()) {
        refuse(why);
        return;
    }
    m_message->hide();
    m_controller->shelf()->replaceText(shownForm(text));
}

void SamplePane::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().size() == 1
        && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void SamplePane::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeFile(event->mimeData()->urls().value(0).toLocalFile());
}

} // namespace desk::ui
