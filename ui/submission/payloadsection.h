// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/submission/entrypreview.h"

#include <QWidget>

class QLabel;
class QStackedLayout;
class QTableView;

namespace desk::models {
class PayloadModel;
}

namespace desk::ui {

class JsonEditor;
class ProblemLine;
class SegmentedControl;

/// The payload of a new entry, as a table of keys and values or as JSON: the same text both ways.
class PayloadSection : public QWidget
{
    Q_OBJECT
public:
    explicit PayloadSection(QWidget *parent = nullptr);

    /// Shows a text without telling of an edit.
    void setPayload(const QByteArray &payload, bool asJson);
    [[nodiscard]] const QByteArray &payload() const { return m_text; }
    [[nodiscard]] bool isJson() const;
    /// Whose mapping reads it; empty without a source.
    void setSourceName(const QString &name);
    /// What the engine makes of the text; ignored if it is of another one.
    void showPreview(const models::EntryPreview &preview);
    /// The service's words about the payload.
    void showRefusal(const QString &sentence);
    /// Lights up the key that a result comes from; an empty one puts it out.
    void pointAt(const QString &path, qsizetype offset, qsizetype length);

Q_SIGNALS:
    /// The operator changed the text; `step` names a change worth undoing as a whole, else empty.
    void edited(const QString &step);
    void flattenRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void ensureEditor();
    void showView(int view);
    void tableEdited();
    void editorEdited();
    void addKey();
    void removeRows();
    void fitTable();

    models::PayloadModel *m_model;
    QLabel *m_hint = nullptr;
    SegmentedControl *m_switch = nullptr;
    QStackedLayout *m_stack = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_editorPlace = nullptr;
    JsonEditor *m_editor = nullptr;
    ProblemLine *m_problem = nullptr;
    ProblemLine *m_nested = nullptr;
    QByteArray m_text;
    bool m_editorStale = false; ///< the text changed while the editor was hidden
};

} // namespace desk::ui
