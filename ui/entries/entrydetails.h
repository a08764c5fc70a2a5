// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entries/entryreader.h"

#include <QWidget>

class QFormLayout;
class QGridLayout;
class QLabel;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace desk::connections {
class Session;
}

namespace desk::ui {

class ElidedLabel;
class EmptyState;
class EntryFacts;
class FindingBox;
class Initials;
class JsonEditor;
class SegmentedControl;

/// Everything about the chosen entry: amount, contact, source, times, attribution, the fields that this program does
/// not name, and the object as the server sent it; beside that, for one that this computer sent, the request and what
/// was predicted. With several chosen, what they are together.
class EntryDetails : public QWidget
{
    Q_OBJECT
public:
    explicit EntryDetails(QWidget *parent = nullptr);

    /// Whose contacts and submissions are shown with the entry; null: none.
    void setSession(connections::Session *session);
    void setRow(const models::EntryRow &row);
    /// Several rows: how many, and their sums in words.
    void setSeveral(int count, const QString &sums);
    void clear();
    [[nodiscard]] const std::optional<models::EntryRow> &row() const { return m_row; }
    void setJsonShown(bool shown);
    [[nodiscard]] bool isJsonShown() const;
    /// What came of it beside what was predicted, for one that this computer sent; it needs to know the session.
    [[nodiscard]] FindingBox *finding() const { return m_finding; }

Q_SIGNALS:
    void copyWanted();
    void moreWanted(const QPoint &globalPlace);
    void contactWanted();
    void enterAgainWanted();
    void requestWanted();
    void deleteWanted();

private:
    QWidget *newHead();
    QWidget *newFields();
    QWidget *newFoot();
    void addField(const QString &name, const QString &value, bool code = false);
    void addSection(const QString &name);
    QWidget *newJson();
    void fillFields();
    void fillContact();
    void fillOthers();
    void fillJson();

    std::optional<models::EntryRow> m_row;
    QStackedLayout *m_stack;
    EmptyState *m_none;
    QWidget *m_whole;
    QLabel *m_amount = nullptr;
    QLabel *m_currency = nullptr;
    ElidedLabel *m_subtitle = nullptr;
    QWidget *m_contactBox = nullptr;
    Initials *m_initials = nullptr;
    ElidedLabel *m_name = nullptr;
    ElidedLabel *m_mail = nullptr;
    QToolButton *m_copy = nullptr;
    QToolButton *m_more = nullptr;
    QToolButton *m_contact = nullptr;
    QWidget *m_fields = nullptr;
    QGridLayout *m_grid = nullptr;
    FindingBox *m_finding = nullptr;
    QStackedLayout *m_middle = nullptr;
    QWidget *m_jsonPane = nullptr; ///< made when first shown
    JsonEditor *m_json = nullptr;
    SegmentedControl *m_jsonOf = nullptr; ///< 0 entry, 1 request, 2 prediction
    EntryFacts *m_facts = nullptr;
    QPushButton *m_jsonToggle = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_request = nullptr;
    QToolButton *m_delete = nullptr;
    int m_gridRow = 0;
};

} // namespace desk::ui
