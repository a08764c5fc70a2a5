// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/driftlist.h"

#include "models/mapping/keywords.h"
#include "ui/mapping/checkline.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

namespace desk::ui {

using mapping::DriftFinding;

namespace {

QPushButton *newAction(const QString &text, const QString &about, const char *name, ButtonKind kind, QWidget *parent)
{
    auto *button = newButton(text, nullptr, kind, parent);
    setDense(button);
    button->setObjectName(QLatin1String(name));
    //: For screen readers: %1 is what a button says, %2 the key it is about
    button->setAccessibleName(DriftList::tr("%1: %2").arg(text, about));
    return button;
}

} // namespace

DriftList::DriftList(QWidget *parent)
    : QScrollArea(parent), m_rows(newSurface("alt", this)), m_layout(new QVBoxLayout(m_rows))
{
    setObjectName(QStringLiteral("driftList"));
    setAccessibleName(tr("What changed in the payloads"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its buttons have it
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setWidget(m_rows);
    hide();
}

void DriftList::setDrift(const mapping::Drift &drift, const mapping::TargetCatalog &catalog, bool editable)
{
    if (drift.findings == m_shown && editable == m_editable)
        return;
    m_shown = drift.findings;
    m_editable = editable;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater(); // one of its buttons may be what was clicked
        }
        delete item;
    }
    for (const DriftFinding &finding : m_shown)
        m_layout->addWidget(newRow(finding, catalog, editable));
    if (drift.leftOut > 0) {
        auto *more = newLabel(tr("%n more of the kind, see the table.", nullptr, static_cast<int>(drift.leftOut)),
                              "hint", m_rows);
        more->setContentsMargins(unit(16), unit(6), unit(16), unit(6));
        m_layout->addWidget(more);
    }
    setVisible(!m_shown.empty());
    fitHeight();
    // Once more when the new rows have their fonts and their widths.
    QMetaObject::invokeMethod(this, &DriftList::fitHeight, Qt::QueuedConnection);
}

QWidget *DriftList::newRow(const DriftFinding &finding, const mapping::TargetCatalog &catalog, bool editable)
{
    const models::DriftWords words = models::driftWords(finding, catalog, domain::Instant::now());
    const QString path = QString::fromStdString(finding.path);
    auto *row = new QWidget(m_rows);
    row->setObjectName(QStringLiteral("driftRow"));
    auto *outer = new QVBoxLayout(row);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(unit(16), unit(8), unit(12), unit(8));
    line->setSpacing(unit(12));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(unit(2));
    auto *title = new CheckLine(row);
    const bool isNew = finding.kind == DriftFinding::Kind::New;
    QString heading = words.title;
    if (!words.money.isEmpty())
        //: %1 is what happened, %2 an amount of money that hangs on it
        heading = tr("%1  ·  %2").arg(words.title, words.money);
    title->setWords(isNew ? QStringLiteral("note") : QStringLiteral("warning"), isNew ? &Tokens::note : &Tokens::warn,
                    heading);
    texts->addWidget(title);
    auto *text = newLabel(words.text, "secondary", row);
    text->setWordWrap(true);
    text->setContentsMargins(unit(24), 0, 0, 0);
    texts->addWidget(text);
    line->addLayout(texts, 1);

    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(unit(4));
    QPushButton *first = nullptr;
    if (finding.rename && editable) {
        const QString to = QString::fromStdString(finding.rename->path);
        //: %1 is a key of the payloads, which a rule is to read in place of another
        first = newAction(tr("Read %1").arg(to), path, "driftRename", ButtonKind::Outlined, row);
        first->setToolTip(tr("The rule reads %1 instead of %2. It can be undone.").arg(to, path));
        connect(first, &QPushButton::clicked, this, [this, path, to] { Q_EMIT renameAccepted(path, to); });
    } else if (isNew && editable) {
        first = newAction(tr("Map it"), path, "driftMap", ButtonKind::Outlined, row);
        connect(first, &QPushButton::clicked, this, [this, path] { Q_EMIT mapRequested(path); });
    } else if (!isNew) {
        first = newAction(tr("Go to the rule"), path, "driftRule", ButtonKind::Outlined, row);
        connect(first, &QPushButton::clicked, this, [this, path] { Q_EMIT ruleRequested(path); });
    }
    auto *show = newAction(tr("Show a payload"), path, "driftPayload", ButtonKind::Link, row);
    connect(show, &QPushButton::clicked, this, [this, rank = finding.newest] { Q_EMIT payloadRequested(rank); });
    if (first)
        buttons->addWidget(first, 0, Qt::AlignRight);
    buttons->addWidget(show, 0, Qt::AlignRight);
    buttons->addStretch(1);
    line->addLayout(buttons);
    outer->addLayout(line);
    outer->addWidget(newHairline(Qt::Horizontal, row));
    return row;
}

void DriftList::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitHeight();
}

/// As high as the findings are, up to about three of them: the table is what the page is for.
void DriftList::fitHeight()
{
    m_layout->activate();
    const int needed = m_layout->hasHeightForWidth() ? m_layout->totalHeightForWidth(viewport()->width())
                                                     : m_layout->sizeHint().height();
    setFixedHeight(std::clamp(needed, 0, unit(220)));
}

} // namespace desk::ui
