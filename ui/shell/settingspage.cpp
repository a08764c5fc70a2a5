// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingspage.h"

#include "ui/shell/languages.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace desk::ui {

namespace {

constexpr int sheetWidth = 720;
constexpr int labelWidth = 150;

QLabel *words(const QString &text, const char *type, QWidget *parent)
{
    QLabel *label = newLabel(text, type, parent);
    label->setWordWrap(true);
    return label;
}

/// A headline, a hairline above it, and the form for what stands under it.
QFormLayout *section(QVBoxLayout *column, const QString &title)
{
    QWidget *sheet = column->parentWidget();
    if (column->count() > 1) {
        column->addSpacing(unit(16));
        column->addWidget(newHairline(Qt::Horizontal, sheet));
        column->addSpacing(unit(16));
    } else {
        column->addSpacing(unit(16));
    }
    column->addWidget(words(title, "section", sheet));
    column->addSpacing(unit(8));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(unit(16));
    form->setVerticalSpacing(unit(12));
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    column->addLayout(form);
    return form;
}

void addRow(QFormLayout *form, const QString &text, QWidget *field)
{
    auto *label = new QLabel(text, form->parentWidget());
    label->setMinimumSize(unit(labelWidth), field->sizeHint().height());
    label->setBuddy(field);
    form->addRow(label, field);
}

QWidget *sheetOf(QFormLayout *form)
{
    return form->parentWidget();
}

} // namespace

SettingsPage::SettingsPage(Preferences &preferences, QWidget *parent)
    : Page(parent), m_preferences(preferences), m_connection(nullptr), m_workspace(nullptr), m_reset(nullptr)
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    QFrame *ground = newSurface("base", area);
    auto *sheet = new QWidget(ground);
    sheet->setMaximumWidth(unit(sheetWidth));
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(unit(24), unit(16), unit(24), unit(24));
    column->setSpacing(0);
    column->addWidget(words(title(), "page", sheet));
    addAppearance(column);
    addConnections(column);
    addSandbox(column);
    addLocations(column);
    addAbout(column);
    column->addStretch(1);
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(sheet, 1);
    row->addStretch(0);
    area->setWidget(ground);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(area);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QComboBox *SettingsPage::choice(Preferences::Key key, const QList<std::pair<QString, QString>> &values)
{
    auto *box = new QComboBox(this);
    for (const auto &[code, name] : values)
        box->addItem(name, code);
    box->setCurrentIndex(qMax(0, box->findData(m_preferences.value(key))));
    box->setMinimumWidth(unit(220));
    connect(box, &QComboBox::activated, this,
            [this, key, box](int index) { m_preferences.setValue(key, box->itemData(index).toString()); });
    connect(&m_preferences, &Preferences::changed, box, [this, key, box](Preferences::Key changed) {
        if (changed == key)
            box->setCurrentIndex(qMax(0, box->findData(m_preferences.value(key))));
    });
    return box;
}

void SettingsPage::addAppearance(QVBoxLayout *column)
{
    QFormLayout *form = section(column, tr("Language and appearance"));
    QList<std::pair<QString, QString>> languages{{QStringLiteral("system"), tr("As the system")}};
    for (const Languages::Choice &one : Languages::shipped())
        languages.append({one.code, one.name});
    QComboBox *language = choice(Preferences::Key::Language, languages);
    language->setObjectName(QStringLiteral("languageChoice"));
    addRow(form, tr("&Language"), language);
    QComboBox *theme = choice(Preferences::Key::Theme, {{QStringLiteral("system"), tr("As the system")},
                                                        {QStringLiteral("light"), tr("Light")},
                                                        {QStringLiteral("dark"), tr("Dark")}});
    theme->setObjectName(QStringLiteral("themeChoice"));
    addRow(form, tr("&Appearance"), theme);
    QPushButton *reset = newButton(tr("Reset the &view"), "revert", ButtonKind::Outlined, sheetOf(form));
    reset->setObjectName(QStringLiteral("resetViewButton"));
    reset->setToolTip(tr("Put every splitter, column and the window back to where they were at first."));
    connect(reset, &QPushButton::clicked, this, &SettingsPage::viewResetWanted);
    addRow(form, tr("Window"), reset);
}

void SettingsPage::addConnections(QVBoxLayout *column)
{
    QFormLayout *form = section(column, tr("Connections"));
    m_connection = newLabel({}, "body", sheetOf(form));
    m_connection->setObjectName(QStringLiteral("connectionInUse"));
    addRow(form, tr("In use"), m_connection);
    QPushButton *manage = newButton(tr("Manage &connections…"), "integration", ButtonKind::Outlined, sheetOf(form));
    manage->setObjectName(QStringLiteral("connectionsButton"));
    connect(manage, &QPushButton::clicked, this, &SettingsPage::connectionsWanted);
    addRow(form, QString(), manage);
}

void SettingsPage::addSandbox(QVBoxLayout *column)
{
    QFormLayout *form = section(column, tr("Sandbox"));
    QWidget *sheet = sheetOf(form);
    form->addRow(words(tr("A demo business inside this program. Nothing in it reaches a real account, and everything "
                          "may be tried."),
                       "secondary", sheet));
    m_reset = newButton(tr("&Reset the demo data…"), "revert", ButtonKind::Outlined, sheet);
    m_reset->setObjectName(QStringLiteral("resetSandboxButton"));
    connect(m_reset, &QPushButton::clicked, this, &SettingsPage::sandboxResetWanted);
    addRow(form, tr("Demo data"), m_reset);
    column->addSpacing(unit(12));
    m_sandboxPlace = new QVBoxLayout;
    column->addLayout(m_sandboxPlace);
}

void SettingsPage::setSandboxPanel(QWidget *panel)
{
    m_sandboxPlace->addWidget(panel);
}

void SettingsPage::addLocation(QFormLayout *form, const QString &what, ElidedLabel *path)
{
    QWidget *sheet = sheetOf(form);
    auto *line = new QWidget(sheet);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(8));
    path->setProperty("type", QStringLiteral("code"));
    path->setElideMode(Qt::ElideMiddle);
    QPushButton *show = newButton(tr("Show the folder"), nullptr, ButtonKind::Outlined, line);
    setDense(show);
    show->setAccessibleName(tr("Show the folder: %1").arg(what));
    connect(show, &QPushButton::clicked, path,
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path->text()).absolutePath())); });
    row->addWidget(path, 1);
    row->addWidget(show);
    line->setMinimumWidth(unit(sheetWidth - labelWidth - 64));
    addRow(form, what, line);
}

void SettingsPage::addLocations(QVBoxLayout *column)
{
    QFormLayout *form = section(column, tr("Where things are kept"));
    m_workspace = new ElidedLabel(sheetOf(form));
    m_workspace->setObjectName(QStringLiteral("workspaceFile"));
    addLocation(form, tr("Workspace"), m_workspace);
    addLocation(form, tr("Settings"), new ElidedLabel(m_preferences.fileName(), sheetOf(form)));
    form->addRow(words(tr("Drafts, samples, the outbox and the local copy of the entries are in the workspace. API "
                          "keys are in the system's keyring, never in a file of this program."),
                       "secondary", sheetOf(form)));
}

void SettingsPage::addAbout(QVBoxLayout *column)
{
    QFormLayout *form = section(column, tr("About"));
    QWidget *sheet = sheetOf(form);
    addRow(form, tr("Program"), newLabel(tr("Conversion Desk %1").arg(QStringLiteral(DESK_VERSION)), "body", sheet));
    addRow(form, tr("License"), newLabel(tr("GNU General Public License, version 3 or later"), "body", sheet));
    //: %1 is the version that runs, %2 the one it was built with
    addRow(form, tr("Qt"),
           newLabel(tr("%1, built with %2").arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)),
                    "body", sheet));
}

void SettingsPage::setSession(connections::Session *) {}

void SettingsPage::setLook(const ConnectionLook &look)
{
    //: %1 is the name of a connection, %2 the business
    m_connection->setText(look.kind == ConnectionLook::Kind::None
                              ? tr("None")
                              : tr("%1, business %2").arg(look.connection, look.business));
    m_reset->setEnabled(look.kind == ConnectionLook::Kind::Sandbox);
}

void SettingsPage::setWorkspaceFile(const QString &file)
{
    m_workspace->setText(file);
}

} // namespace desk::ui
