// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/testresultview.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tone.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace desk::ui {

namespace {

/// An icon of a tone, painted so that it follows the theme.
class Mark : public QWidget
{
public:
    Mark(QString name, Tone tone, QWidget *parent) : QWidget(parent), m_name(std::move(name)), m_tone(tone)
    {
        setFixedSize(unit(16), unit(16));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, rect(), m_name, inkOf(m_tone));
    }

private:
    QString m_name;
    Tone m_tone;
};

} // namespace

TestResultView::TestResultView(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(unit(8));
    setAccessibleName(tr("Result of the test"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // a line is never cut
    hide();
}

void TestResultView::clear()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_text.clear();
    setAccessibleDescription({});
    hide();
}

void TestResultView::addLine(const char *icon, int tone, const QString &strong, const QString &words)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(8));
    row->addWidget(new Mark(QString::fromLatin1(icon), static_cast<Tone>(tone), line), 0, Qt::AlignTop);
    if (!strong.isEmpty())
        row->addWidget(newLabel(strong, "code", line), 0, Qt::AlignTop);
    QLabel *label = newLabel(words, "secondary", line);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    m_layout->addWidget(line);
    m_text += strong + (strong.isEmpty() ? QString() : QStringLiteral(": ")) + words + QLatin1Char('\n');
    setAccessibleDescription(m_text);
}

void TestResultView::showBusy()
{
    clear();
    addLine("retry", static_cast<int>(Tone::Note), {}, tr("Asking the service what the key may do…"));
    show();
}

void TestResultView::showError(const domain::Error &error)
{
    clear();
    auto *banner = new Banner(Tone::Error, tr("The connection does not work"),
                              QString(error.message + QLatin1Char('\n') + error.advice).trimmed(), this);
    m_layout->addWidget(banner);
    m_text = error.message + QLatin1Char(' ') + error.advice;
    setAccessibleDescription(m_text);
    show();
}

void TestResultView::showReport(const connections::TestReport &report)
{
    using State = connections::ScopeFinding::State;
    clear();
    if (report.businesses.isEmpty()) {
        addLine("warning", static_cast<int>(Tone::Warn), {},
                tr("The key works, but it reaches no business. Ask whoever manages the keys."));
        show();
        return;
    }
    addLine("check", static_cast<int>(Tone::Ok), {},
            tr("The key works and reaches %n business(es).", nullptr, static_cast<int>(report.businesses.size())));
    for (const connections::ScopeFinding &finding : report.scopes) {
        switch (finding.state) {
        case State::Present: addLine("check", static_cast<int>(Tone::Ok), finding.scope, finding.purpose); break;
        case State::Missing:
            //: %1 says what the missing right is for, for example "find contacts"
            addLine("error", static_cast<int>(Tone::Error), finding.scope,
                    tr("missing, needed to %1").arg(finding.purpose));
            break;
        case State::NotRefused:
            addLine(
                "in-doubt", static_cast<int>(Tone::Doubt), finding.scope,
                //: %1 says what the right is for, for example "create contacts"
                tr("not refused, but only a real change would show for certain; needed to %1").arg(finding.purpose));
            break;
        case State::Unknown:
            addLine("in-doubt", static_cast<int>(Tone::Doubt), finding.scope,
                    tr("could not be found out, needed to %1").arg(finding.purpose));
            break;
        }
    }
    show();
}

} // namespace desk::ui
