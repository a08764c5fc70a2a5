// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspaceproblem.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk::ui {

namespace {

QLabel *paragraph(const QString &text, const char *type, QWidget *parent)
{
    QLabel *label = newLabel(text, type, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

} // namespace

WorkspaceProblem::WorkspaceProblem(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("workspaceProblem"));
}

bool WorkspaceProblem::freshCopyHelps(const domain::Error &error)
{
    const QStringList codes{QStringLiteral("workspace.newer"), QStringLiteral("workspace.corrupt"),
                            QStringLiteral("workspace.foreign"), QStringLiteral("workspace.not-a-database")};
    return codes.contains(error.code);
}

void WorkspaceProblem::setProblem(const domain::Error &error, const QString &file)
{
    delete layout();
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    build(error, file);
}

void WorkspaceProblem::build(const domain::Error &error, const QString &file)
{
    auto *sheet = new QWidget(this);
    sheet->setMaximumWidth(unit(560));
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(unit(24), unit(24), unit(24), unit(24));
    column->setSpacing(unit(12));

    auto *mark = new QLabel(sheet);
    mark->setPixmap(icon("error", &Tokens::error).pixmap(unit(32)));
    mark->setAccessibleName(tr("Problem"));
    column->addWidget(mark);
    auto *title = paragraph(tr("The workspace cannot be opened"), "page", sheet);
    title->setObjectName(QStringLiteral("problemTitle"));
    column->addWidget(title);
    auto *message = paragraph(error.message, "body", sheet);
    message->setObjectName(QStringLiteral("problemMessage"));
    column->addWidget(message);
    if (!error.advice.isEmpty())
        column->addWidget(paragraph(error.advice, "secondary", sheet));
    column->addWidget(paragraph(file, "code", sheet));
    column->addSpacing(unit(8));
    addButtons(column, error);
    column->addWidget(paragraph(tr("Nothing in the file was changed."), "hint", sheet));

    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(sheet, 3);
    row->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->addStretch(2);
    all->addLayout(row);
    all->addStretch(3);
}

void WorkspaceProblem::addButtons(QVBoxLayout *column, const domain::Error &error)
{
    QWidget *sheet = column->parentWidget();
    auto *row = new QHBoxLayout;
    row->setSpacing(unit(8));
    const auto button = [&](QHBoxLayout *line, const char *name, const char *iconName, const QString &text,
                            ButtonKind kind, auto signal) {
        QPushButton *one = newButton(text, iconName, kind, sheet);
        one->setObjectName(QString::fromLatin1(name));
        connect(one, &QPushButton::clicked, this, signal);
        line->addWidget(one);
    };
    button(row, "problemRetry", "retry", tr("Tr&y again"), ButtonKind::Primary, &WorkspaceProblem::retryWanted);
    button(row, "problemChoose", "open", tr("&Choose another file…"), ButtonKind::Outlined,
           &WorkspaceProblem::chooseWanted);
    button(row, "problemFolder", "open", tr("Show the &folder"), ButtonKind::Outlined, &WorkspaceProblem::folderWanted);
    row->addStretch(1);
    column->addLayout(row);
    if (!freshCopyHelps(error))
        return;
    auto *fresh = new QHBoxLayout;
    fresh->setSpacing(unit(12));
    button(fresh, "problemFresh", "new-entry", tr("Mo&ve it aside and start fresh"), ButtonKind::Outlined,
           &WorkspaceProblem::freshCopyWanted);
    fresh->addWidget(paragraph(tr("The file is kept under another name. What it holds is not shown until it can be "
                                  "opened."),
                               "hint", sheet),
                     1);
    column->addLayout(fresh);
}

} // namespace desk::ui
