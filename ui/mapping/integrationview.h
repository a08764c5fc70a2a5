// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/integrationsections.h"

#include <QScrollArea>

class QVBoxLayout;

namespace desk::ui {

class MappingController;

/// The settings of an integration source in words: which events, from where, under which conditions, and where each
/// target's value comes from. Everything it stores is shown; nothing can be changed.
class IntegrationView : public QScrollArea
{
    Q_OBJECT
public:
    explicit IntegrationView(MappingController *controller, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void addSection(QVBoxLayout *layout, const models::IntegrationSection &section);
    void addRow(QVBoxLayout *layout, const models::IntegrationRow &row, bool isPath);

    MappingController *m_controller;
    QByteArray m_shown;
    const void *m_catalog = nullptr; ///< that the shown words were made with
};

} // namespace desk::ui
