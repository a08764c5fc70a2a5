// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/shell/commanddelegate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace desk::ui {

namespace {

constexpr int widestPalette = 620;
constexpr int mostRows = 11;

} // namespace

CommandPalette::CommandPalette(QWidget *window) : QWidget(window)
{
    setObjectName(QStringLiteral("palette"));
    window->installEventFilter(this);
    hide();
}

void CommandPalette::build()
{
    m_card = new QFrame(this);
    m_card->setObjectName(QStringLiteral("paletteCard"));
    m_card->setProperty("role", QStringLiteral("card"));
    m_field = new QLineEdit(m_card);
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setPlaceholderText(tr("Go to, or run a command"));
    m_field->setAccessibleName(tr("Find a place or a command"));
    m_field->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_list = new QListView(m_card);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Places and commands"));
    m_list->setModel(&m_commands);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing = new QLabel(tr("Nothing is called that. Fewer letters find more."), m_card);
    m_nothing->setProperty("type", QStringLiteral("secondary"));
    m_nothing->setContentsMargins(unit(12), unit(8), unit(12), unit(8));

    auto *layout = new QVBoxLayout(m_card);
    layout->setContentsMargins(unit(8), unit(8), unit(8), unit(8));
    layout->setSpacing(unit(6));
    layout->addWidget(m_field);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);

    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        runCurrent();
    });
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
}

void CommandPalette::open(QList<Command> commands)
{
    if (!m_card)
        build();
    if (isHidden())
        m_before = QApplication::focusWidget();
    m_commands.setCommands(std::move(commands));
    m_field->clear();
    search({});
    setGeometry(parentWidget()->rect());
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::close()
{
    if (isHidden())
        return;
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
}

void CommandPalette::search(const QString &words)
{
    m_commands.setFilter(words);
    const bool found = m_commands.rowCount() > 0;
    m_list->setVisible(found);
    m_nothing->setVisible(!found);
    if (found)
        m_list->setCurrentIndex(m_commands.index(0));
    m_list->scrollToTop();
    place();
}

void CommandPalette::place()
{
    const int wide = qMin(unit(widestPalette), width() - unit(32));
    const int row = unit(34);
    const int rows = qBound(1, m_commands.rowCount(), mostRows);
    const int high = unit(8 + 30 + 6 + 8) + rows * row + unit(4);
    m_card->setGeometry((width() - wide) / 2, unit(56), wide, qMin(high, height() - unit(72)));
}

void CommandPalette::runCurrent()
{
    const Command *command = m_commands.at(m_list->currentIndex().row());
    if (!command || !command->enabled)
        return;
    // The command may open the palette again, or a dialog: it runs after this one is gone.
    const auto run = command->run;
    close();
    run();
}

bool CommandPalette::fieldKey(int key)
{
    const int rows = m_commands.rowCount();
    const int at = m_list->currentIndex().row();
    const auto go = [this, rows](int row) {
        if (rows > 0)
            m_list->setCurrentIndex(m_commands.index((row + rows) % rows));
    };
    switch (key) {
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: runCurrent(); return true;
    case Qt::Key_Down:
    case Qt::Key_Tab: go(at + 1); return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab: go(at - 1); return true;
    case Qt::Key_PageDown: go(qMin(at + mostRows, rows - 1)); return true;
    case Qt::Key_PageUp: go(qMax(at - mostRows, 0)); return true;
    default: return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        place();
    } else if (watched == m_field && event->type() == QEvent::KeyPress) {
        return fieldKey(static_cast<QKeyEvent *>(event)->key());
    } else if (watched == m_field && event->type() == QEvent::FocusOut && isVisible()
               && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
               && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        hide();
        m_before = nullptr;
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // What lies under the palette steps back.
    QColor veil = tokens().dark ? tokens().rail : tokens().text;
    veil.setAlphaF(tokens().dark ? .6F : .16F);
    painter.fillRect(rect(), veil);
}

void CommandPalette::mousePressEvent(QMouseEvent *)
{
    close();
}

} // namespace desk::ui
