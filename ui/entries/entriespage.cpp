// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entriespage.h"

#include "ui/entries/entriescontroller.h"

namespace desk::ui {

namespace {

/// The thin shell around the controller: what the window asks of a page.
class EntriesPage final : public Page
{
public:
    explicit EntriesPage(QWidget *parent) : Page(parent), m_controller(new EntriesController(this))
    {
        connect(m_controller, &EntriesController::navigate, this, &Page::navigate);
        connect(m_controller, &EntriesController::notify, this, &Page::notify);
    }

    [[nodiscard]] QString title() const override { return EntriesController::tr("Entries"); }
    void setSession(connections::Session *session) override { m_controller->setSession(session); }
    [[nodiscard]] QList<QAction *> commands() const override { return actions(); }
    [[nodiscard]] QByteArray saveState() const override { return m_controller->saveState(); }
    void restoreState(const QByteArray &state) override { m_controller->restoreState(state); }
    void open(const QVariant &what) override { m_controller->open(what); }

protected:
    void showEvent(QShowEvent *event) override
    {
        m_controller->build();
        Page::showEvent(event);
    }

private:
    EntriesController *m_controller;
};

} // namespace

Page *createEntriesPage(QWidget *parent)
{
    return new EntriesPage(parent);
}

} // namespace desk::ui
