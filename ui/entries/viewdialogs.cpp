// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/viewdialogs.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

namespace {

constexpr int longestName = 80;
constexpr int viewRole = Qt::UserRole;

} // namespace

ViewNameDialog::ViewNameDialog(const QString &proposed, const QStringList &taken, QWidget *parent)
    : DialogFrame(parent), m_name(new QLineEdit(proposed, this)), m_taken(taken)
{
    setObjectName(QStringLiteral("viewName"));
    setHeading(tr("Save as a view"), tr("A view keeps the filters, the sort and the columns under a name."));
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setMaxLength(longestName);
    m_name->setMinimumWidth(unit(320));
    auto *label = newLabel(tr("&Name"), "secondary", this);
    label->setBuddy(m_name);
    body()->addWidget(label);
    body()->addWidget(m_name);
    addCancel(tr("Cancel"));
    addDo(tr("Save view"));
    m_name->selectAll();
    m_name->setFocus();
}

QString ViewNameDialog::name() const
{
    return m_name->text().simplified();
}

void ViewNameDialog::accept()
{
    const bool taken = m_taken.contains(name());
    if (!name().isEmpty() && !taken) {
        DialogFrame::accept();
        return;
    }
    setLook(m_name, "invalid", QStringLiteral("on"));
    setRemark(Tone::Error, taken ? tr("There is a view of this name.") : tr("A view needs a name."));
    m_name->setFocus();
}

ManageViewsDialog::ManageViewsDialog(const QList<store::ViewRepository::View> &views, QWidget *parent)
    : DialogFrame(parent),
      m_list(new QListWidget(this)),
      m_rename(newButton(tr("Rename"), nullptr, ButtonKind::Outlined, this)),
      m_up(newButton(tr("Move up"), nullptr, ButtonKind::Outlined, this)),
      m_down(newButton(tr("Move down"), nullptr, ButtonKind::Outlined, this)),
      m_delete(newButton(tr("Delete"), nullptr, ButtonKind::Outlined, this)),
      m_restore(newButton(tr("Undo delete"), nullptr, ButtonKind::Outlined, this))
{
    setObjectName(QStringLiteral("manageViews"));
    setHeading(tr("Manage views"), tr("The first views have the keys Alt+4 to Alt+9. F2 renames, Alt+Up and Alt+Down "
                                      "move."));
    m_list->setAccessibleName(tr("Views"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setMinimumSize(unit(260), unit(200));
    for (const store::ViewRepository::View &view : views) {
        auto *item = new QListWidgetItem(view.name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(viewRole, view.id);
        item->setSizeHint({unit(100), unit(28)});
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(unit(12));
    row->addWidget(m_list, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(unit(6));
    for (QPushButton *button : {m_rename, m_up, m_down, m_delete, m_restore}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    row->addLayout(buttons);
    body()->addLayout(row);
    m_list->installEventFilter(this);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_delete, &QPushButton::clicked, this, &ManageViewsDialog::remove);
    connect(m_restore, &QPushButton::clicked, this, &ManageViewsDialog::restore);
    connect(m_list, &QListWidget::currentRowChanged, this, &ManageViewsDialog::update);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ManageViewsDialog::update);
    addCancel(tr("Cancel"));
    addDo(tr("Save"));
    m_list->setCurrentRow(0);
    m_list->setFocus();
    update();
}

QList<store::ViewRepository::Place> ManageViewsDialog::order() const
{
    QList<store::ViewRepository::Place> places;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        places.append({item->data(viewRole).toLongLong(), item->text().simplified().left(longestName)});
    }
    return places;
}

QList<qint64> ManageViewsDialog::deleted() const
{
    QList<qint64> ids;
    for (const Deleted &gone : m_deleted)
        ids << gone.id;
    return ids;
}

void ManageViewsDialog::accept()
{
    QStringList seen;
    const auto places = order();
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QString &name = places[i].name;
        if (!name.isEmpty() && !seen.contains(name)) {
            seen << name;
            continue;
        }
        setRemark(Tone::Error,
                  name.isEmpty() ? tr("A view needs a name.") : tr("Two views are called “%1”.").arg(name));
        m_list->setCurrentRow(static_cast<int>(i));
        m_list->setFocus();
        return;
    }
    DialogFrame::accept();
}

void ManageViewsDialog::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    QListWidgetItem *item = m_list->takeItem(row);
    m_list->insertItem(row + by, item);
    m_list->setCurrentItem(item);
}

void ManageViewsDialog::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const std::unique_ptr<QListWidgetItem> item(m_list->takeItem(row));
    m_deleted.append({item->data(viewRole).toLongLong(), item->text(), row});
    setRemark(Tone::Neutral, tr("“%1” is deleted when you save.").arg(item->text()));
    update();
}

void ManageViewsDialog::restore()
{
    if (m_deleted.isEmpty())
        return;
    const Deleted back = m_deleted.takeLast();
    auto *item = new QListWidgetItem(back.name);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    item->setData(viewRole, back.id);
    item->setSizeHint({unit(100), unit(28)});
    m_list->insertItem(qMin(back.row, m_list->count()), item);
    m_list->setCurrentItem(item);
    setRemark(Tone::Neutral, {});
    update();
}

void ManageViewsDialog::update()
{
    const int row = m_list->currentRow();
    m_rename->setEnabled(row >= 0);
    m_delete->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_restore->setEnabled(!m_deleted.isEmpty());
}

bool ManageViewsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool alt = key->modifiers() & Qt::AltModifier;
        if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            remove();
            return true;
        }
    }
    return DialogFrame::eventFilter(watched, event);
}

} // namespace desk::ui
