// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/samplerepository.h"

#include <QObject>
#include <QPointer>

namespace desk::store {
class Workspace;
}

namespace desk::ui {

/// The payloads of one source to try its mapping on: those in the workspace, and the text in the editor, which is one
/// of them, an edited one, a made-up example or something new. GUI thread; the disk is not.
class SampleShelf : public QObject
{
    Q_OBJECT
public:
    using Item = store::SampleRepository::Sample;

    explicit SampleShelf(QObject *parent = nullptr);

    /// What the workspace holds for a source and what the editor shows first.
    struct Content {
        QList<Item> items;
        std::optional<QByteArray> draft; ///< the text that was in the editor last
        int draftItem = -1;              ///< the item that this text is, when it is one
    };
    /// Shows the kept draft, else the newest sample, else the example.
    void load(store::Workspace *workspace, const QString &sourceId, const Content &content, const std::string &example);
    void clear();

    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    /// Index of the item whose payload is in the editor, or -1 for a text that is not stored.
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] bool isExample() const;
    [[nodiscard]] const std::string &text() const { return m_text; }
    /// What the present text is called: "Captured 14:01:07", "Edited", "Example from the mapping".
    [[nodiscard]] QString title() const;
    [[nodiscard]] static QString titleOf(const Item &item);

    /// The operator typed.
    void edit(std::string text);
    /// The editor shows the same payload in this form (it breaks very long lines).
    void setShownForm(std::string text);
    /// The operator chose a stored one.
    void choose(int index);
    /// One that the workspace holds, by its number, whether it is among items() or not.
    void openStored(qint64 id);
    /// A payload that just came. The editor shows it, unless the operator's own text would go: then false.
    bool offer(const QList<Item> &items, qint64 id);
    /// Another text for the editor: pasted, mended, opened from a file.
    void replaceText(std::string text);
    /// Keeps the present text as a sample. `origin`: captured, pasted.
    void capture(const QString &origin);
    void removeCurrent();
    /// Something else changed the samples in the workspace: reads the newest again.
    void refresh();
    /// The workspace has these now; what is in the editor stays.
    void refreshItems(const QList<Item> &items);

Q_SIGNALS:
    void itemsChanged();
    void currentChanged();
    void textReplaced(bool asEdit); ///< the editor has to show text(); as an edit that can be undone there
    void textChanged();             ///< text() is another, whoever changed it
    void captured(const QString &title);
    void failed(const desk::domain::Error &error);

private:
    enum class From { Editor, Shelf, Edit };
    void setText(std::string text, From from);
    void setItems(const QList<Item> &items, qint64 chosen);
    void updateCurrent();

    QPointer<store::Workspace> m_workspace;
    QString m_sourceId;
    QList<Item> m_items;
    std::string m_text;
    std::string m_example;
    int m_current = -1;
    qint64 m_chosen = -1;     ///< id of the item chosen last
    std::string m_chosenText; ///< its text as shown
    int m_generation = 0;
};

/// How a stored payload is shown: one that came in a single line gets a line for each member.
[[nodiscard]] std::string shownForm(const QByteArray &payload);

} // namespace desk::ui
