// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entryfilterbar.h"

#include "ui/entries/chipflow.h"
#include "ui/entries/filterline.h"
#include "ui/entries/filterpopups.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace desk::ui {

EntryFilterBar::EntryFilterBar(QWidget *parent)
    : QWidget(parent),
      m_state(new FilterState(this)),
      m_popups(new FilterPopups(m_state, this)),
      m_flow(new ChipFlow(this)),
      //: the last chip of a row of filters: those that do not fit
      m_more(new FilterChip(tr("More"), {}, m_flow)),
      m_turnWords(newButton(tr("not"), nullptr, ButtonKind::Outlined, m_flow)),
      m_words(new SearchField(tr("Words"), m_flow)),
      m_textButton(newIconButton("edit", tr("Edit the filter as text"), m_flow)),
      m_asText(new QAction(tr("Edit the filter as text"), this)),
      m_line(new FilterLine(m_state, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(6));
    layout->addWidget(m_flow);
    layout->addWidget(m_line);
    m_line->hide();
    buildChips();
    buildWords();
    m_asText->setIcon(icon("edit"));
    m_asText->setCheckable(true);
    m_asText->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    m_asText->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_textButton->setCheckable(true);
    m_textButton->setToolTip(
        tr("Edit the filter as text (%1)").arg(m_asText->shortcut().toString(QKeySequence::NativeText)));
    m_flow->add(m_textButton);
    connect(m_textButton, &QToolButton::toggled, this, &EntryFilterBar::setTextShown);
    connect(m_asText, &QAction::toggled, this, &EntryFilterBar::setTextShown);
    connect(m_line, &FilterLine::closed, this, [this] {
        setTextShown(false);
        m_textButton->setFocus();
    });
    connect(m_state, &FilterState::changed, this, [this] {
        showAll();
        Q_EMIT filterChanged();
    });
    connect(m_state, &FilterState::zoneChanged, this, [this] {
        showAll();
        Q_EMIT zoneChanged();
    });
    connect(m_state, &FilterState::namesChanged, this, &EntryFilterBar::showAll);
    connect(m_state, &FilterState::serverChanged, this, &EntryFilterBar::showAll);
    showAll();
}

void EntryFilterBar::buildChips()
{
    const QList<Part> parts = models::filterParts();
    for (const Part part : parts) {
        if (part == Part::Words)
            continue;
        auto *chip = new FilterChip(models::partTitle(part),
                                    part == Part::Period ? QStringLiteral("calendar") : QString(), m_flow);
        chip->setObjectName(QStringLiteral("filter%1").arg(static_cast<int>(part)));
        m_chips.insert(static_cast<int>(part), chip);
        m_flow->add(chip);
        connect(chip, &FilterChip::opened, this, [this, part, chip] { m_popups->open(part, chip); });
        connect(chip, &FilterChip::cleared, m_state, [this, part] { m_state->forget(part); });
        connect(chip, &FilterChip::turned, m_state, [this, part] { m_state->turn(part); });
    }
    m_flow->setMore(m_more);
    m_more->setObjectName(QStringLiteral("moreFilters"));
    m_more->setAccessibleName(tr("More filters"));
    connect(m_more, &FilterChip::opened, this, &EntryFilterBar::showMore);
}

void EntryFilterBar::buildWords()
{
    m_turnWords->setCheckable(true);
    m_turnWords->setObjectName(QStringLiteral("turnWords"));
    m_turnWords->setAccessibleName(tr("Leave out entries with these words"));
    m_turnWords->setToolTip(m_turnWords->accessibleName());
    m_words->setPlaceholderText(tr("Words in contact, source"));
    m_flow->add(m_turnWords);
    m_flow->add(m_words);
    connect(m_turnWords, &QPushButton::clicked, m_state, [this] { m_state->turn(Part::Words); });
    connect(m_words, &SearchField::searchChanged, this, [this](const QString &words) {
        if (m_state->filter().words == words)
            return;
        store::EntryFilter filter = m_state->filter();
        if (words.trimmed().isEmpty())
            filter.forget(Part::Words);
        filter.words = words;
        m_state->setFilter(filter);
    });
}

void EntryFilterBar::clear()
{
    m_state->setFilter({});
}

void EntryFilterBar::setPeriod(const Days &days)
{
    const models::Span span = models::daySpan(days.first, days.last, zone());
    store::EntryFilter filter = m_state->filter();
    filter.forget(Part::Period);
    filter.from = span.from;
    filter.to = span.to;
    m_state->setFilter(filter);
}

void EntryFilterBar::setContact(const QString &id, const QString &name)
{
    m_state->rememberContact({id, name, {}});
    store::EntryFilter filter = m_state->filter();
    filter.forget(Part::Contacts);
    filter.contactIds = {id};
    m_state->setFilter(filter);
}

void EntryFilterBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void EntryFilterBar::setTextShown(bool shown)
{
    const bool opens = shown && !isTextShown();
    m_line->setVisible(shown);
    m_textButton->setChecked(shown);
    m_asText->setChecked(shown);
    if (opens)
        m_line->focusText();
}

bool EntryFilterBar::isTextShown() const
{
    return !m_line->isHidden();
}

void EntryFilterBar::showAll()
{
    for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it)
        showChip(static_cast<Part>(it.key()), it.value());
    showWords();
    m_flow->arrange();
}

QString EntryFilterBar::shortText(Part part) const
{
    const store::EntryFilter &filter = m_state->filter();
    if (!filter.has(part))
        return {};
    if (filter.except.testFlag(part))
        return m_state->phrase(part);
    const auto several = [](const QStringList &ids) { return ids.size() > 2 ? static_cast<int>(ids.size()) : 0; };
    if (part == Part::Configs && several(filter.configIds))
        return tr("%n conversion(s)", nullptr, several(filter.configIds));
    if (part == Part::Sources && several(filter.sourceIds))
        return tr("%n source(s)", nullptr, several(filter.sourceIds));
    if (part == Part::Contacts && several(filter.contactIds))
        return tr("%n contact(s)", nullptr, several(filter.contactIds));
    if (part == Part::Period && m_state->choice().preset)
        return models::presetTitle(*m_state->choice().preset);
    return models::partText(filter, part, m_state->context());
}

QString EntryFilterBar::whyAside(Part part) const
{
    if (!m_state->aside().testFlag(part))
        return {};
    if (m_state->filter().except.testFlag(part))
        return tr("Set aside: the server cannot leave entries out. It counts again in the local copy.");
    if (part == Part::Configs || part == Part::Sources || part == Part::Contacts)
        return tr("Set aside: the server filters by one at a time. It counts again in the local copy.");
    return tr("Set aside: the server cannot filter by this. It counts again in the local copy.");
}

void EntryFilterBar::showChip(Part part, FilterChip *chip)
{
    const store::EntryFilter &filter = m_state->filter();
    const bool set = filter.has(part);
    chip->setValueText(shortText(part), m_state->phrase(part));
    chip->setAside(whyAside(part));
    const bool never = part == Part::Currencies || part == Part::Value || part == Part::EnteredHere
                       || part == Part::Differs; // whatever the value, the server knows no such filter
    chip->setEnabled(set || !never || !m_state->isServer());
    QString hint;
    if (!chip->isEnabled())
        hint = tr("The server cannot filter by this. The local copy can.");
    else if (part == Part::Period && set)
        hint = tr("%1, by the clock of %2")
                   .arg(models::partText(filter, part, m_state->context()), QString::fromLatin1(zone().id()));
    if (set && chip->isEnabled()) {
        //: keys in the tooltip of a filter: "−" is the key for minus
        const QString keys = tr("Delete clears it, − turns it into “not” and back.");
        hint = hint.isEmpty() ? keys : QString(hint + QLatin1Char('\n') + keys);
    }
    chip->setHint(hint);
    m_flow->setSpare(chip, !set);
}

void EntryFilterBar::showWords()
{
    const store::EntryFilter &filter = m_state->filter();
    const bool turned = filter.except.testFlag(Part::Words);
    if (m_words->text().trimmed() != filter.words.trimmed())
        m_words->setText(filter.words);
    m_turnWords->setChecked(turned);
    const int letters = m_words->fontMetrics().horizontalAdvance(filter.words);
    m_flow->setFilling(m_words, qBound(unit(150), letters + unit(90), unit(280)));
    m_flow->setWanted(m_turnWords, filter.has(Part::Words));
    const bool aside = m_state->aside().testFlag(Part::Words);
    m_words->setEnabled(!m_state->isServer() || aside);
    QFont font = m_words->font();
    font.setStrikeOut(aside);
    m_words->setFont(font);
    m_words->setAccessibleName(turned ? tr("Words that are left out") : tr("Words in contact, source"));
    m_words->setAccessibleDescription(whyAside(Part::Words));
    m_words->setToolTip(aside                 ? whyAside(Part::Words)
                        : m_state->isServer() ? tr("The server cannot filter by this. The local copy can.")
                                              : tr("Beginnings of words in contact, e-mail, source and conversion"));
}

void EntryFilterBar::showMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<QWidget *> folded = m_flow->folded();
    for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it) {
        if (!folded.contains(it.value()))
            continue;
        const Part part = static_cast<Part>(it.key());
        QAction *action = menu->addAction(models::partTitle(part));
        action->setEnabled(it.value()->isEnabled());
        connect(action, &QAction::triggered, this, [this, part] { m_popups->open(part, m_more); });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + unit(4))));
}

} // namespace desk::ui
