// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace desk::ui {

class Banner;
class EditingTools;
class ElidedLabel;
class EmptyState;
class InlineMessage;
class IntegrationView;
class KeysPane;
class MappingController;
class MappingJson;
class MappingTable;
class Pill;
class SegmentedControl;
class TallyLine;

/// The middle of the page: which source, its mapping as table, as JSON or by the keys of the payloads, and the bar that
/// saves or reverts.
class MappingPane : public QWidget
{
    Q_OBJECT
public:
    explicit MappingPane(MappingController *controller, QWidget *parent = nullptr);

    [[nodiscard]] MappingTable *table() const { return m_table; }
    [[nodiscard]] MappingJson *json() const { return m_json; }
    [[nodiscard]] KeysPane *keys() const { return m_keys; }
    [[nodiscard]] int tab() const;
    void setTab(int tab);
    /// Undo, redo, history, revert, save, and what the table offers.
    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }
    /// A button that brings the hidden list of sources back.
    [[nodiscard]] QToolButton *sourcesButton() const { return m_sourcesButton; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    [[nodiscard]] EditingTools *editing() const { return m_editing; }
    /// A short sentence above the table, for a while.
    void tell(const QString &text);

Q_SIGNALS:
    void saveRequested();
    void historyRequested();
    void compareRequested();
    void pasteRequested();
    /// Of the submissions that came out otherwise than predicted.
    void submissionRequested(qint64 id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeFooter();
    void updateHeader();
    void updateBanners();
    void updateBody();
    void updateFooter();
    void chooseCurrency(int row);
    void connectKeys();

    MappingController *m_controller;
    QToolButton *m_sourcesButton;
    ElidedLabel *m_title;
    Pill *m_kind;
    Pill *m_paused;
    ElidedLabel *m_facts;
    TallyLine *m_tally;
    QComboBox *m_currency;
    QLabel *m_currencyLabel = nullptr;
    QWidget *m_currencyRow = nullptr;
    SegmentedControl *m_tabs;
    Banner *m_readOnly;
    Banner *m_conflict;
    InlineMessage *m_message;
    MappingTable *m_table;
    MappingJson *m_json;
    IntegrationView *m_integration;
    KeysPane *m_keys;
    EmptyState *m_empty;
    EditingTools *m_editing;
    QStackedLayout *m_stack;
    QWidget *m_header = nullptr;
    QWidget *m_footer = nullptr;
    QWidget *m_dot = nullptr;
    QLabel *m_changes = nullptr;
    ElidedLabel *m_changesText = nullptr;
    QPushButton *m_revertButton = nullptr;
    QPushButton *m_saveButton = nullptr;
    QList<QToolButton *> m_stepButtons;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_history = nullptr;
    QAction *m_revert = nullptr;
    QAction *m_save = nullptr;
    QList<QAction *> m_actions;
};

/// What an integration's type is called: "STRIPE_WEBHOOK" is "Stripe".
[[nodiscard]] QString sourceTypeName(const QString &sourceType);

} // namespace desk::ui
