// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/expectationgate.h"

#include "models/mapping/expectationcontroller.h"
#include "ui/mapping/checkline.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace desk::ui {

using models::ExpectationController;

ExpectationGate::ExpectationGate(ExpectationController *expectations, QWidget *parent)
    : QWidget(parent),
      m_expectations(expectations),
      m_line(new CheckLine(this)),
      m_list(newLabel({}, "secondary", this)),
      m_ask(newLabel(tr("Why save anyway?"), "strong", this)),
      m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("expectationGate"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, unit(6), 0, 0);
    layout->setSpacing(unit(6));
    m_line->setObjectName(QStringLiteral("expectationLine"));
    layout->addWidget(m_line);
    m_list->setObjectName(QStringLiteral("failingExpectations"));
    m_list->setWordWrap(true);
    m_list->setTextFormat(Qt::PlainText);
    m_list->setContentsMargins(unit(22), 0, 0, 0);
    layout->addWidget(m_list);
    m_reason->setObjectName(QStringLiteral("overruleReason"));
    m_reason->setAccessibleName(tr("Why save although expectations fail"));
    m_reason->setPlaceholderText(tr("In your words; it is kept with this version in the history"));
    m_reason->setMaxLength(500);
    m_ask->setBuddy(m_reason);
    layout->addWidget(m_ask);
    layout->addWidget(m_reason);
    connect(m_reason, &QLineEdit::textChanged, this, &ExpectationGate::changed);
    connect(expectations, &ExpectationController::changed, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    refresh();
}

bool ExpectationGate::isOpen() const
{
    if (!m_expectations->isCurrent())
        return false;
    return m_expectations->failures() == 0 || m_reason->text().trimmed().size() >= shortestReason;
}

QString ExpectationGate::reason() const
{
    return m_expectations->failures() > 0 ? m_reason->text().trimmed() : QString();
}

QStringList ExpectationGate::failing(const models::ExpectationTest &test)
{
    if (!test.problem.isEmpty())
        return {tr("%1: %2").arg(test.name, test.problem)};
    QStringList lines;
    for (const mapping::ExpectationOutcome &outcome : test.outcomes) {
        if (!outcome.holds)
            //: %1 is the name of a sample, %2 a whole sentence
            lines << tr("%1: %2").arg(test.name, outcome.message());
    }
    return lines;
}

void ExpectationGate::refresh()
{
    constexpr qsizetype shown = 6;
    QStringList lines;
    for (const models::ExpectationTest &test : m_expectations->tests())
        lines << failing(test);
    const bool fails = !lines.isEmpty();
    if (!m_expectations->isCurrent())
        m_line->setWords(QStringLiteral("retry"), &Tokens::text2, tr("Checking what is expected of the samples…"));
    else if (fails)
        m_line->setWords(QStringLiteral("error"), &Tokens::error,
                         tr("%n of %1 expectation(s) fail(s) with this mapping.", nullptr, int(lines.size()))
                             .arg(m_expectations->count()));
    else
        m_line->setWords(QStringLiteral("check"), &Tokens::ok,
                         tr("All %n expectation(s) hold.", nullptr, m_expectations->count()));
    if (lines.size() > shown) {
        const int more = int(lines.size() - shown);
        lines = lines.first(shown);
        lines << tr("and %n more", nullptr, more);
    }
    m_list->setText(lines.join(QLatin1Char('\n')));
    m_list->setVisible(fails);
    m_ask->setVisible(fails);
    m_reason->setVisible(fails);
    setVisible(m_expectations->count() > 0);
}

} // namespace desk::ui
