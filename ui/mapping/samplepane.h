// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/samplerepository.h"

#include <QWidget>

class QAction;
class QMenu;
class QMimeData;
class QToolButton;

namespace desk::ui {

class Banner;
class ElidedCombo;
class InlineMessage;
class JsonEditor;
class MappingController;

/// The sample payload: which one, and its text with the problems marked where they are. The editor is made after the
/// first show, it is expensive.
class SamplePane : public QWidget
{
    Q_OBJECT
public:
    explicit SamplePane(MappingController *controller, QWidget *parent = nullptr);

    void highlight(qsizetype offset, qsizetype length);
    void clearHighlight();
    void focusEditor();
    void paste();
    [[nodiscard]] QList<QAction *> actions() const;

Q_SIGNALS:
    /// The place under the pointer or at the cursor, in bytes of the sample; -1: none.
    void pointedAt(qsizetype offset);
    void cursorAt(qsizetype offset);
    void notify(const QString &text);
    /// The operator wants to see every stored payload.
    void allSamplesRequested();
    /// The operator wants to catch payloads at the source's webhook address.
    void captureRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeEditor();
    void makeActions();
    void connectParts();
    void showText(bool asEdit);
    void showMarks();
    void fillChooser();
    void updateChooser();
    void openFile();
    void takeFile(const QString &name);
    void refuse(const QString &why);
    void takeBytes(const QByteArray &bytes, const QString &ifEmpty);
    void step(int by);
    void flatten();
    void showCaptured();
    [[nodiscard]] QString chooserText(const store::SampleRepository::Sample &item) const;

    MappingController *m_controller;
    ElidedCombo *m_chooser;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_captureButton;
    QAction *m_capture = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_open = nullptr;
    QAction *m_format = nullptr;
    QAction *m_flatten = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_all = nullptr;
    QAction *m_webhook = nullptr;
    QMenu *m_menu;
    QWidget *m_place; ///< where the editor goes
    Banner *m_message;
    InlineMessage *m_arrived;
    qint64 m_arrivedId = 0;
    JsonEditor *m_editor = nullptr;
};

/// Clipboard or file bytes as UTF-8 text; or the sentence why they are none.
[[nodiscard]] QString whyNotText(const QByteArray &bytes);

} // namespace desk::ui
