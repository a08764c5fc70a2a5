// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sandboxpanel.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

namespace desk::ui {

using sandbox::Fault;
using sandbox::Faults;

namespace {

constexpr int fieldWidth = 110;
constexpr int usualLimit = 600; // as the session manager starts it

} // namespace

SandboxPanel::SandboxPanel(Preferences &preferences, QWidget *parent) : QWidget(parent), m_preferences(preferences)
{
    setObjectName(QStringLiteral("sandboxPanel"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(unit(16));
    grid->setVerticalSpacing(unit(8));
    grid->setColumnMinimumWidth(2, unit(8));
    grid->setColumnStretch(5, 1);
    addLimit(grid);
    addFaults(grid);
    addTimes(grid);
    auto *off = newButton(tr("S&witch all off"), "close", ButtonKind::Outlined, this);
    off->setObjectName(QStringLiteral("faultsOffButton"));
    off->setToolTip(tr("The sandbox works without mistakes again."));
    connect(off, &QPushButton::clicked, this,
            [this] { m_preferences.setValue(Preferences::Key::SandboxFaults, QString()); });
    grid->addWidget(off, grid->rowCount(), 1, Qt::AlignLeft);
    showStored();
    connect(&m_preferences, &Preferences::changed, this, &SandboxPanel::showStored);
}

QString SandboxPanel::nameOf(Fault fault)
{
    switch (fault) {
    case Fault::Refuse: return tr("Connection refused");
    case Fault::ResetBeforeRead: return tr("Broken off before it is read");
    case Fault::ResetBeforeStore: return tr("Broken off, nothing stored");
    case Fault::ResetAfterStore: return tr("Broken off, but stored");
    case Fault::DropAnswer: return tr("Stored, never answered");
    case Fault::Stall: return tr("Answered late");
    case Fault::RateLimit: return tr("Too many requests (429)");
    case Fault::ErrorBeforeStore: return tr("Error 500, nothing stored");
    case Fault::ErrorAfterStore: return tr("Error 500, but stored");
    case Fault::Truncate: return tr("Half an answer");
    case Fault::Html: return tr("A web page as the answer");
    case Fault::DuplicateAnswer: return tr("Answered twice");
    case Fault::WrongTotal: return tr("Lists with a wrong total");
    }
    return {};
}

Faults SandboxPanel::faultsOf(const Preferences &preferences)
{
    return Faults::parse(preferences.value(Preferences::Key::SandboxFaults)).value_or(Faults());
}

std::optional<int> SandboxPanel::limitOf(const Preferences &preferences)
{
    bool isNumber = false;
    const int limit = preferences.value(Preferences::Key::SandboxLimit).toInt(&isNumber);
    return isNumber && limit >= 0 ? std::optional(limit) : std::nullopt;
}

void SandboxPanel::addField(QGridLayout *grid, const QString &text, QWidget *field, bool beside)
{
    const int row = grid->rowCount() - (beside ? 1 : 0);
    const int column = beside ? 3 : 0; // between the pairs, a column for air
    auto *label = new QLabel(text, this);
    label->setBuddy(field);
    field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    field->setMinimumWidth(unit(fieldWidth));
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(this);
    grid->addWidget(label, row, column);
    grid->addWidget(field, row, column + 1);
}

void SandboxPanel::addLimit(QGridLayout *grid)
{
    m_limit = new QSpinBox(this);
    m_limit->setObjectName(QStringLiteral("sandboxLimit"));
    m_limit->setRange(0, 100'000);
    m_limit->setKeyboardTracking(false);
    m_limit->setSpecialValueText(tr("No limit"));
    connect(m_limit, &QSpinBox::valueChanged, this, &SandboxPanel::store);
    addField(grid, tr("Requests a min&ute"), m_limit);
}

void SandboxPanel::addFaults(QGridLayout *grid)
{
    auto *words = newLabel(tr("What goes wrong, and how often. It concerns new entries; nothing real is harmed."),
                           "secondary", this);
    words->setWordWrap(true);
    grid->addWidget(words, grid->rowCount(), 0, 1, 6);
    for (const QString &name : sandbox::faultNames()) {
        const auto parsed = Faults::parse(name + QStringLiteral("=1"));
        if (!parsed)
            continue;
        const Fault fault = parsed->rules.front().fault;
        auto *box = new QDoubleSpinBox(this);
        box->setObjectName(QStringLiteral("fault-") + name);
        box->setRange(0, 100);
        box->setDecimals(1);
        box->setSingleStep(5);
        box->setKeyboardTracking(false);
        //: after a percentage, with a space before it where the language wants one
        box->setSuffix(tr("%"));
        box->setToolTip(name);
        connect(box, &QDoubleSpinBox::valueChanged, this, &SandboxPanel::store);
        m_probabilities.emplace_back(fault, box);
        addField(grid, nameOf(fault), box, m_probabilities.size() % 2 == 0);
    }
    m_every = new QCheckBox(tr("Ever&y request, not only new entries"), this);
    m_every->setObjectName(QStringLiteral("faultsEveryRequest"));
    connect(m_every, &QCheckBox::toggled, this, &SandboxPanel::store);
    grid->addWidget(m_every, grid->rowCount(), 0, 1, 6);
}

void SandboxPanel::addTimes(QGridLayout *grid)
{
    m_stall = new QSpinBox(this);
    m_stall->setObjectName(QStringLiteral("sandboxStall"));
    m_stall->setRange(0, 600'000);
    m_stall->setSingleStep(500);
    m_stall->setKeyboardTracking(false);
    m_stall->setSuffix(tr(" ms"));
    connect(m_stall, &QSpinBox::valueChanged, this, &SandboxPanel::store);
    addField(grid, tr("Late answers come after"), m_stall);
    m_slowList = new QDoubleSpinBox(this);
    m_slowList->setObjectName(QStringLiteral("sandboxSlowList"));
    m_slowList->setRange(0, 3'600);
    m_slowList->setDecimals(1);
    m_slowList->setKeyboardTracking(false);
    m_slowList->setSpecialValueText(tr("At once"));
    m_slowList->setSuffix(tr(" s"));
    connect(m_slowList, &QDoubleSpinBox::valueChanged, this, &SandboxPanel::store);
    addField(grid, tr("New entries are listed after"), m_slowList, true);
    m_seed = new QSpinBox(this);
    m_seed->setObjectName(QStringLiteral("sandboxSeed"));
    m_seed->setRange(0, 999'999'999);
    m_seed->setKeyboardTracking(false);
    m_seed->setToolTip(tr("The same seed and the same requests meet the same faults."));
    connect(m_seed, &QSpinBox::valueChanged, this, &SandboxPanel::store);
    addField(grid, tr("Random seed"), m_seed);
    grid->addWidget(m_seed, grid->rowCount() - 1, 1, 1, 2); // its long numbers must not widen the column
}

void SandboxPanel::showStored()
{
    m_showing = true;
    const Faults stored = faultsOf(m_preferences);
    m_limit->setValue(limitOf(m_preferences).value_or(usualLimit));
    for (const auto &[fault, box] : m_probabilities) {
        const auto rule = std::ranges::find(stored.rules, fault, &Faults::Rule::fault);
        box->setValue(rule != stored.rules.end() ? rule->probability * 100 : 0);
    }
    m_every->setChecked(std::ranges::any_of(
        stored.rules, [](const Faults::Rule &rule) { return rule.everyRequest && rule.fault != Fault::WrongTotal; }));
    m_stall->setValue(stored.stallMilliseconds);
    m_slowList->setValue(stored.slowListSeconds);
    m_seed->setValue(static_cast<int>(std::min<std::uint64_t>(stored.seed, 999'999'999)));
    m_showing = false;
}

Faults SandboxPanel::faults() const
{
    Faults chosen;
    for (const auto &[fault, box] : m_probabilities) {
        if (box->value() > 0)
            chosen.rules.push_back({.fault = fault,
                                    .probability = std::round(box->value() * 10) / 1000,
                                    .everyRequest = m_every->isChecked() || fault == Fault::WrongTotal});
    }
    chosen.stallMilliseconds = m_stall->value();
    chosen.slowListSeconds = m_slowList->value();
    chosen.seed = static_cast<std::uint64_t>(m_seed->value());
    return chosen;
}

void SandboxPanel::store()
{
    if (m_showing)
        return;
    const QString spec = faults().spec();
    m_preferences.setValue(Preferences::Key::SandboxLimit,
                           m_limit->value() == usualLimit ? QString() : QString::number(m_limit->value()));
    m_preferences.setValue(Preferences::Key::SandboxFaults, spec);
}

/// The wheel scrolls the page; it changes a value only where somebody is at work.
bool SandboxPanel::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && field && !field->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace desk::ui
