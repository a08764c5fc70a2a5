// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapping/previewcontroller.h"

#include "app/domain/whenready.h"

#include <QLocale>
#include <QtConcurrentRun>

namespace desk::models {

PreviewController::PreviewController(QObject *parent)
    : QObject(parent),
      m_catalog(std::make_shared<mapping::TargetCatalog>()),
      m_clock(&domain::Instant::now),
      m_phones(new PhoneNoter(this))
{
    connect(m_phones, &PhoneNoter::learned, this, &PreviewController::request);
}

PreviewController::~PreviewController() = default;

void PreviewController::setPayload(std::string utf8)
{
    if (utf8 == m_text && (m_sample || m_running))
        return;
    m_text = std::move(utf8);
    m_sample.reset();
    request();
}

void PreviewController::setMapping(const mapping::FieldMapping &mapping)
{
    m_mapping = mapping;
    request();
}

void PreviewController::setCatalog(std::shared_ptr<const mapping::TargetCatalog> catalog)
{
    m_catalog = std::move(catalog);
    request();
}

void PreviewController::setNeighbours(const mapping::Neighbours &neighbours)
{
    m_neighbours = neighbours;
    request();
}

void PreviewController::reset(std::string utf8, const mapping::FieldMapping &mapping,
                              std::shared_ptr<const mapping::TargetCatalog> catalog)
{
    m_text = std::move(utf8);
    m_mapping = mapping;
    m_catalog = std::move(catalog);
    m_sample.reset();
    m_preview.reset();
    m_outOfDate = false;
    request();
}

void PreviewController::setClock(std::function<domain::Instant()> clock)
{
    m_clock = std::move(clock);
    request();
}

void PreviewController::setPhoneCheck(std::function<QString(const std::string &)> check)
{
    m_phones->setCheck(std::move(check));
    if (m_preview && !m_outOfDate)
        askForPhoneNotes();
}

bool PreviewController::isPayloadEmpty() const
{
    return m_text.find_first_not_of(" \t\r\n") == std::string::npos;
}

void PreviewController::request()
{
    ++m_generation;
    if (m_text.size() > maximumSize) {
        m_sample.reset();
        const auto size = [](std::size_t bytes) {
            return QLocale().formattedDataSize(static_cast<qint64>(bytes), 0, QLocale::DataSizeTraditionalFormat);
        };
        //: %1 and %2 are sizes such as "40 MB"
        setProblem(tr("This payload has %1. More than %2 is not previewed; the service itself refuses more than 1 MB.")
                       .arg(size(m_text.size()), size(maximumSize)),
                   std::nullopt);
        Q_EMIT updated();
        return;
    }
    if (isPayloadEmpty()) {
        setProblem(tr("There is no sample payload yet. Paste one to see what the mapping makes of it."), std::nullopt);
        Q_EMIT updated();
        return;
    }
    if (m_text.size() <= threshold) {
        take(compute(question()));
        return;
    }
    if (m_running) {
        m_again = true;
        return;
    }
    start();
}

void PreviewController::start()
{
    m_running = true;
    m_again = false;
    const quint64 generation = m_generation;
    domain::whenReady(QtConcurrent::run(&PreviewController::compute, question()), this,
                      [this, generation](const Answer &answer) {
                          m_running = false;
                          if (generation == m_generation)
                              take(answer);
                          else if (m_again)
                              start();
                      });
}

PreviewController::Question PreviewController::question() const
{
    return {.text = m_sample ? std::string() : m_text,
            .sample = m_sample,
            .mapping = m_mapping,
            .catalog = m_catalog,
            .now = m_clock(),
            .phoneNotes = m_phones->notes(),
            .neighbours = m_neighbours};
}

PreviewController::Answer PreviewController::compute(const Question &question)
{
    Answer answer;
    answer.sample = question.sample ? question.sample : Sample::parse(question.text);
    if (answer.sample->isGood())
        answer.preview = makePreview(answer.sample, question.mapping, question.catalog, question.now,
                                     question.phoneNotes, question.neighbours);
    return answer;
}

void PreviewController::take(const Answer &answer)
{
    m_sample = answer.sample;
    if (answer.preview) {
        m_preview = answer.preview;
        m_outOfDate = false;
        m_problem.clear();
        m_place.reset();
        askForPhoneNotes();
    } else if (answer.sample->error) {
        setProblem(answer.sample->error->message(), TextSpan{answer.sample->error->offset, 1});
    } else {
        setProblem(tr("A payload is one JSON object, in braces: {\"key\": \"value\"}. This is something else."),
                   TextSpan{0, 1});
    }
    Q_EMIT updated();
}

void PreviewController::askForPhoneNotes()
{
    m_phones->ask(m_preview->prediction, *m_preview->catalog);
}

void PreviewController::setProblem(const QString &problem, std::optional<TextSpan> place)
{
    m_problem = problem;
    m_place = place;
    m_outOfDate = m_preview != nullptr;
}

} // namespace desk::models
