// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/findingbox.h"

#include "app/connections/session.h"
#include "app/domain/whenready.h"
#include "app/store/comparisonrepository.h"
#include "app/store/submissionrepository.h"
#include "app/store/workspace.h"
#include "app/submission/comparison.h"
#include "app/submission/evidence.h"
#include "app/submission/mappingtest.h"
#include "app/submission/outbox.h"
#include "models/submission/findingsmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/theme.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace desk::ui {

using domain::Result;
using store::ComparisonState;

namespace {

constexpr int aWhile = 8000;

} // namespace

void askForFile(QWidget *parent, const QString &title, const QString &name,
                const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setObjectName(QStringLiteral("saveFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setNameFilters({FindingBox::tr("JSON files (*.json)"), FindingBox::tr("All files (*)")});
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

FindingBox::FindingBox(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("findingBox"));
    build();
    take({});
}

void FindingBox::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, unit(8));
    column->setSpacing(unit(6));
    m_state = new Pill({}, Tone::Neutral, this);
    m_state->setObjectName(QStringLiteral("findingState"));
    column->addWidget(m_state, 0, Qt::AlignLeft);
    m_why = newLabel({}, "secondary", this);
    m_why->setWordWrap(true);
    column->addWidget(m_why);
    m_lines = new QWidget(this);
    m_lines->setObjectName(QStringLiteral("findingLines"));
    m_grid = new QGridLayout(m_lines);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(unit(12));
    m_grid->setVerticalSpacing(unit(4));
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    column->addWidget(m_lines);
    m_test = newButton({}, nullptr, ButtonKind::Link, this);
    m_test->setObjectName(QStringLiteral("findingTest"));
    m_evidence = newButton(tr("Export evidence…"), nullptr, ButtonKind::Link, this);
    m_evidence->setObjectName(QStringLiteral("findingEvidence"));
    m_evidence->setToolTip(tr("One file with payload, prediction, request, answer and comparison, without secrets"));
    column->addWidget(m_test, 0, Qt::AlignLeft);
    column->addWidget(m_evidence, 0, Qt::AlignLeft);
    m_message = new InlineMessage(this);
    m_message->setObjectName(QStringLiteral("findingMessage"));
    column->addWidget(m_message);
    connect(m_evidence, &QPushButton::clicked, this, &FindingBox::exportEvidence);
    connect(m_test, &QPushButton::clicked, this, [this] { m_facts.hasTest ? saveTest() : keepTest(); });
}

void FindingBox::setSession(connections::Session *session)
{
    if (m_session)
        disconnect(&m_session->outbox(), nullptr, this, nullptr);
    m_session = session;
    if (session != nullptr) {
        connect(&session->outbox(), &submission::Outbox::changed, this, [this](qint64 id) {
            if (id == m_id)
                load();
        });
    }
    show(0);
}

void FindingBox::show(qint64 submission)
{
    if (submission == m_id && submission != 0) {
        load();
        return;
    }
    m_id = submission;
    ++m_generation;
    m_message->clear();
    take({});
    load();
}

void FindingBox::load()
{
    if (!m_session || m_id == 0)
        return;
    domain::whenReady(m_session->workspace().read([profile = m_session->dataKey(), id = m_id](store::Database &db) {
        Facts facts;
        facts.submission = store::SubmissionRepository(db, profile).find(id, false).value_or(std::nullopt);
        if (facts.submission)
            facts.submission = submission::withStoredEntry(db, *facts.submission).value_or(*facts.submission);
        facts.record = store::ComparisonRepository(db, profile).find(id).value_or(std::nullopt);
        if (facts.submission) {
            const QString name = submission::mappingTestName(*facts.submission);
            const auto tests = store::MappingTestRepository(db).ofSource(facts.submission->sourceId);
            facts.hasTest = std::ranges::any_of(tests.value_or(QList<store::MappingTest>()),
                                                [&](const store::MappingTest &test) { return test.name == name; });
        }
        return db.result(std::move(facts)); // holds the error of any of them
    }),
                      this, [this, generation = m_generation](const Result<Facts> &facts) {
                          if (generation == m_generation && facts)
                              take(*facts);
                      });
}

void FindingBox::take(const Facts &facts)
{
    m_facts = facts;
    clearLines();
    const bool sent = facts.submission && facts.submission->state == submission::State::Sent && facts.record;
    setVisible(sent);
    if (!sent)
        return;
    const store::Comparison &comparison = facts.record->comparison;
    const bool differs = comparison.state == ComparisonState::Differs;
    const bool compared = comparison.state != ComparisonState::NotComparable;
    m_state->setText(differs    ? tr("Not stored as predicted")
                     : compared ? tr("All fields as predicted")
                                : tr("Not compared"));
    m_state->setTone(differs ? Tone::Warn : compared ? Tone::Ok : Tone::Neutral);
    m_state->setIcon(differs ? QStringLiteral("warning") : compared ? QStringLiteral("check") : QString());
    m_why->setText(compared ? QString()
                   : comparison.reason == QLatin1String("no-prediction")
                       ? tr("Nothing was predicted for it.")
                       : tr("What the service stored is not known here."));
    m_why->setVisible(!compared);
    if (differs) {
        const auto heading = [this](const QString &text, int at) {
            m_grid->addWidget(newLabel(text, "hint", m_lines), 0, at);
        };
        heading(tr("Predicted"), 1);
        heading(tr("Stored"), 2);
        for (const store::ComparedField &field : comparison.fields)
            addLine(field);
    }
    m_lines->setVisible(differs);
    m_test->setVisible(differs);
    m_test->setText(facts.hasTest ? tr("Save the mapping test as a file…") : tr("Turn into a mapping test"));
    m_test->setToolTip(facts.hasTest ? QString()
                                     : tr("Keeps the payload with the stored values as what the mapping must produce"));
}

void FindingBox::clearLines()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void FindingBox::addLine(const store::ComparedField &field)
{
    const int row = m_grid->rowCount();
    const QString name = models::comparedFieldLabel(field.field);
    m_grid->addWidget(newLabel(name, "secondary", m_lines), row, 0, Qt::AlignTop);
    const auto side = [&](const QString &text, int column, const QString &spoken) {
        QLabel *label = newLabel(text, "code", m_lines);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFocusPolicy(Qt::ClickFocus);
        label->setAccessibleName(spoken.arg(name, text));
        m_grid->addWidget(label, row, column, Qt::AlignTop);
    };
    //: For screen readers. %1: a field, "Value"; %2: what was predicted
    side(models::comparedSideText(field.predicted), 1, tr("%1 predicted: %2"));
    //: For screen readers. %1: a field, "Value"; %2: what was stored
    side(models::comparedSideText(field.stored), 2, tr("%1 stored: %2"));
}

void FindingBox::keepTest()
{
    if (!m_session || !m_facts.submission)
        return;
    const submission::Submission sent = *m_facts.submission;
    domain::whenReady(m_session->workspace().write([sent](store::Database &db) {
        return submission::keepMappingTest(db, sent, submission::mappingTestName(sent), domain::Instant::now());
    }),
                      this, [this, generation = m_generation](const Result<qint64> &kept) {
                          if (generation != m_generation)
                              return;
                          if (kept)
                              m_message->showMessage(Tone::Ok, tr("Kept as a test of this source."), {}, aWhile);
                          else
                              m_message->showMessage(Tone::Error, kept.error().message);
                          load();
                      });
}

void FindingBox::saveTest()
{
    if (!m_facts.submission)
        return;
    const QString name = submission::mappingTestName(*m_facts.submission);
    const auto document = submission::mappingTestDocument(*m_facts.submission, name);
    if (!document)
        return;
    askForFile(this, tr("Save the mapping test"), QStringLiteral("submission-%1-test.json").arg(m_id),
               [this, text = *document](const QString &file) {
                   // A few lines: written at once.
                   if (const auto written = submission::writePrivateFile(file, text); !written)
                       m_message->showMessage(Tone::Error, written.error().message);
                   else
                       m_message->showMessage(Tone::Ok, tr("Saved."), {}, aWhile);
               });
}

void FindingBox::exportEvidence()
{
    if (!m_session || m_id == 0)
        return;
    askForFile(this, tr("Export the evidence"), submission::evidenceFileName(m_id),
               [this, id = m_id](const QString &file) { writeEvidence(id, file); });
}

void FindingBox::writeEvidence(qint64 id, const QString &file)
{
    if (!m_session)
        return;
    domain::whenReady(
        m_session->workspace().read([profile = m_session->dataKey(), id, file](store::Database &db) -> Result<void> {
            const auto evidence = submission::evidenceOf(db, profile, id, domain::Instant::now());
            if (!evidence)
                return tl::unexpected(evidence.error());
            return submission::writePrivateFile(file, *evidence);
        }),
        this, [this](const Result<void> &written) {
            const QString text = written ? tr("The evidence is written.") : written.error().message;
            m_message->showMessage(written ? Tone::Ok : Tone::Error, text, {}, written ? aWhile : 0);
            Q_EMIT said(text);
        });
}

} // namespace desk::ui
