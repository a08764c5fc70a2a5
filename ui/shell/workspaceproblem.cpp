// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspaceproblem.h"

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
    auto *label = new QLabel(text, parent);
    label->setProperty("type", QString::fromLatin1(type));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
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
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(unit(8));
    const auto button = [&](const char *name, const char *iconName, const QString &text, auto signal) {
        auto *one = new QPushButton(text, column->parentWidget());
        one->setObjectName(QString::fromLatin1(name));
        one->setIcon(icon(iconName));
        connect(one, &QPushButton::clicked, this, signal);
        buttons->addWidget(one);
        return one;
    };
    QPushButton *retry = button("problemRetry", "retry", tr("&Try again"), &WorkspaceProblem::retryWanted);
    retry->setProperty("kind", QStringLiteral("primary"));
    retry->setIcon(icon("retry", &Tokens::onFill));
    button("problemChoose", "open", tr("&Choose another file…"), &WorkspaceProblem::chooseWanted);
    button("problemFolder", "open", tr("Show the &folder"), &WorkspaceProblem::folderWanted);
    buttons->addStretch(1);
    column->addLayout(buttons);
    if (!freshCopyHelps(error))
        return;
    auto *fresh = new QHBoxLayout;
    fresh->setSpacing(unit(8));
    auto *start = new QPushButton(tr("&Move it aside and start fresh"), column->parentWidget());
    start->setObjectName(QStringLiteral("problemFresh"));
    start->setIcon(icon("new-entry"));
    connect(start, &QPushButton::clicked, this, &WorkspaceProblem::freshCopyWanted);
    fresh->addWidget(start);
    auto *hint = new QLabel(tr("The file is kept under another name. What it holds is not shown until it can be opened."),
                            column->parentWidget());
    hint->setProperty("type", QStringLiteral("hint"));
    hint->setWordWrap(true);
    fresh->addWidget(hint, 1);
    column->addLayout(fresh);
}

} // namespace desk::ui
