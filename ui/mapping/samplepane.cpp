// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/samplepane.h"

#include "ui/mapping/mappingcontroller.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedcombo.h"
#include "ui/widgets/icon.h"
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
      m_message(new Banner(Tone::Error, this))
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
    auto *inside = new QVBoxLayout(m_place);
    inside->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_place, 1);
    makeActions();

    SampleShelf *shelf = controller->shelf();
    connect(shelf, &SampleShelf::textReplaced, this, &SamplePane::showText);
    connect(shelf, &SampleShelf::itemsChanged, this, &SamplePane::fillChooser);
    connect(shelf, &SampleShelf::currentChanged, this, &SamplePane::updateChooser);
    connect(shelf, &SampleShelf::captured, this,
            [this](const QString &title) { Q_EMIT notify(tr("Kept as the sample “%1”.").arg(title)); });
    connect(controller->preview(), &models::PreviewController::updated, this, &SamplePane::showMarks);
    connect(m_chooser, &QComboBox::activated, this,
            [this](int row) { m_controller->shelf()->choose(m_chooser->itemData(row).toInt()); });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_captureButton, &QToolButton::clicked, m_capture, &QAction::trigger);
    fillChooser();
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
    m_menu->addSeparator();
    m_remove = action("remove", tr("Remove this sample"));
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
    return {m_paste, m_open, m_capture, m_format, m_remove};
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
    m_chooser->clear();
    const auto &items = m_controller->shelf()->items();
    for (int i = 0; i < items.size(); ++i)
        m_chooser->addItem(SampleShelf::titleOf(items.at(i)), i);
    updateChooser();
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
