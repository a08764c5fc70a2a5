// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connections/session.h"
#include "ui/widgets/page.h"

#include <QHash>
#include <QPointer>

class QSplitter;
class QStackedLayout;

namespace desk::ui {

class ColumnSplitter;
class Banner;
class EmptyState;
class MappingController;
class MappingPane;
class ResultPane;
class SamplePane;
class SourceActions;
class SourcePane;

/// Puts the panes of the Mappings page together and opens its dialogs.
class MappingsPage : public Page
{
    Q_OBJECT
public:
    explicit MappingsPage(QWidget *parent);
    ~MappingsPage() override;

    [[nodiscard]] QString title() const override;
    void setSession(connections::Session *session) override;
    [[nodiscard]] QList<QAction *> commands() const override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    void open(const QVariant &what) override;

private:
    void layOut();
    void makeActions();
    void connectParts();
    void updateState();
    void updateBanner();
    void showNoSources();
    void chooseSource();
    void save();
    void compare();
    void showHistory();
    void showImpact();
    void setSourcesShown(bool shown);
    /// Shows the list of sources, also where there is little room.
    void askForSources();

    MappingController *m_controller;
    SourceActions *m_sourceActions;
    SourcePane *m_sources;
    MappingPane *m_mapping;
    SamplePane *m_sample;
    ResultPane *m_result;
    Banner *m_banner;
    EmptyState *m_empty;
    QWidget *m_panes;
    QStackedLayout *m_stack;
    ColumnSplitter *m_columns;
    QSplitter *m_rows;
    QAction *m_toggleSources = nullptr;
    QList<QAction *> m_actions;
    QPointer<connections::Session> m_session;
    QHash<QString, QString> m_lastSource; ///< by profile
    QString m_wanted;                     ///< asked for by open(), until the catalog has it
    QByteArray m_wantedPayload;
};

} // namespace desk::ui
