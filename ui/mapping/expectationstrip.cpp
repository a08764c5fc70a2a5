// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/expectationstrip.h"

#include "models/mapping/targetface.h"
#include "ui/mapping/mappingcontroller.h"
#include "ui/mapping/sampleexpectations.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/resultview.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace desk::ui {

using models::ExpectationController;

ExpectationStrip::ExpectationStrip(MappingController *controller, ResultView *results, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_results(results),
      m_text(new ElidedLabel(this)),
      m_open(newButton(tr("Show"), nullptr, ButtonKind::Link, this)),
      m_expect(new QToolButton(this)),
      m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("expectationStrip"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(unit(38), unit(4), unit(8), unit(4));
    layout->setSpacing(unit(8));
    m_text->setObjectName(QStringLiteral("expectationText"));
    setLook(m_text, "type", QStringLiteral("secondary"));
    layout->addWidget(m_text, 1);
    m_open->setObjectName(QStringLiteral("openFailingButton"));
    m_open->setAccessibleName(tr("Show a sample with a failing expectation"));
    layout->addWidget(m_open);
    m_expect->setObjectName(QStringLiteral("expectButton"));
    m_expect->setText(tr("Expect"));
    m_expect->setAccessibleName(tr("Expect something of this sample"));
    m_expect->setToolTip(tr("Pin what this sample has to give, to be told when a change breaks it"));
    m_expect->setIcon(icon("pin"));
    m_expect->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_expect->setPopupMode(QToolButton::InstantPopup);
    m_expect->setMenu(m_menu);
    layout->addWidget(m_expect);
    makeActions();

    SampleExpectations *expectations = controller->expectations();
    connect(m_open, &QPushButton::clicked, m_next, &QAction::trigger);
    connect(m_menu, &QMenu::aboutToShow, this, &ExpectationStrip::fillMenu);
    connect(expectations, &SampleExpectations::notify, this, &ExpectationStrip::notify);
    connect(expectations->expectations(), &ExpectationController::changed, this, &ExpectationStrip::refresh);
    connect(controller->results(), &QAbstractItemModel::modelReset, this, &ExpectationStrip::refresh);
    connect(controller->preview(), &models::PreviewController::updated, this, &ExpectationStrip::refresh);
    refresh();
}

void ExpectationStrip::makeActions()
{
    SampleExpectations *expectations = m_controller->expectations();
    const auto action = [this](const char *name, const QString &text, const QKeySequence &key = {}) {
        auto *made = new QAction(icon(name), text, this);
        made->setShortcut(key);
        made->setShortcutContext(Qt::WindowShortcut);
        m_actions << made;
        return made;
    };
    m_pin = action("pin", tr("Pin or unpin the selected result"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_all = action("pin", tr("Expect all values as they are now"));
    m_noWarning = action("check", tr("Expect no warning and no error"));
    m_noWarning->setCheckable(true);
    m_next = action("arrow-right", tr("Show the next failing expectation"));
    connect(m_pin, &QAction::triggered, this,
            [this, expectations] { expectations->toggle(m_results->currentIndex()); });
    connect(m_all, &QAction::triggered, expectations, &SampleExpectations::expectAllValues);
    connect(m_noWarning, &QAction::triggered, expectations, &SampleExpectations::expectNoWarning);
    connect(m_next, &QAction::triggered, expectations, &SampleExpectations::openNextFailing);
}

void ExpectationStrip::fillMenu()
{
    m_menu->clear();
    m_menu->addAction(m_all);
    m_menu->addAction(m_noWarning);
    ExpectationController *all = m_controller->expectations()->expectations();
    const auto others = all->othersOfShown();
    if (!others.empty())
        m_menu->addSeparator();
    for (const models::ExpectationTest *test : others) {
        //: %1 is the name of a test
        QAction *made = m_menu->addAction(icon("remove"), tr("Remove the test “%1”").arg(test->name));
        connect(made, &QAction::triggered, this, [all, id = test->id] { all->remove(id); });
    }
    const QStringList targets = m_controller->expectations()->targetsWithoutValue();
    if (!targets.isEmpty())
        m_menu->addSeparator();
    for (const QString &target : targets) {
        const QString label = models::faceOfWritten(target.toStdString(), *m_controller->document()->catalog()).label;
        //: %1 is a target such as "Expense"
        QAction *made = m_menu->addAction(tr("Expect no value for %1").arg(label));
        connect(made, &QAction::triggered, this,
                [this, target] { m_controller->expectations()->expectNoValue(target); });
    }
}

void ExpectationStrip::refresh()
{
    const ExpectationController *all = m_controller->expectations()->expectations();
    const int count = all->count();
    const int failures = all->failures();
    setVisible(m_controller->source().has_value() && (count > 0 || m_controller->results()->rowCount() > 0));
    QString text;
    if (count == 0)
        text = tr("Nothing is expected yet. P pins a result.");
    else if (failures == 0)
        text = tr("%n expectation(s), all hold", nullptr, count);
    else
        //: %1 is "12 expectations", %2 is "1 fails"
        text = tr("%1, %2").arg(tr("%n expectation(s)", nullptr, count), tr("%n fail(s)", nullptr, failures));
    m_text->setText(text);
    m_text->setToolTip(count == 0 ? tr("Pin a result to be told when a change breaks it.") : text);
    m_open->setVisible(failures > 0);
    m_next->setEnabled(failures > 0);
    m_expect->setEnabled(all->canPin());
    m_pin->setEnabled(all->canPin());
    m_all->setEnabled(all->canPin());
    m_noWarning->setEnabled(all->canPin());
    m_noWarning->setChecked(m_controller->expectations()->expectsNoWarning());
    setAccessibleName(text);
    update();
}

void ExpectationStrip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().base);
    painter.fillRect(QRect(0, 0, width(), 1), tokens().line);
    const ExpectationController *all = m_controller->expectations()->expectations();
    const Tone tone = all->failures() > 0 ? Tone::Error : all->count() > 0 ? Tone::Ok : Tone::Neutral;
    const int side = unit(14);
    paintIcon(&painter, QRectF(unit(16), (height() - side) / 2.0, side, side),
              tone == Tone::Neutral ? QStringLiteral("pin") : iconOf(tone),
              tone == Tone::Neutral ? tokens().text3 : inkOf(tone));
}

} // namespace desk::ui
