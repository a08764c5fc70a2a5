// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/phonenoter.h"

#include <QObject>

namespace desk::models {

/// Keeps a preview of the present mapping on the present sample. Small samples are computed at once, so a key press is
/// answered before it is painted; above `threshold` bytes the work happens on a pool thread, the newest input only, and
/// an answer that was overtaken is dropped. While the sample is broken, the last good preview stays, marked as out of
/// date. GUI thread; no network.
class PreviewController : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t threshold = std::size_t{64} * 1024;
    /// A payload this large is not read at all: the service refuses more than 1 MB, and the editor would not be fluent.
    static constexpr std::size_t maximumSize = std::size_t{16} * 1024 * 1024;

    explicit PreviewController(QObject *parent = nullptr);
    ~PreviewController() override;

    void setPayload(std::string utf8);
    void setMapping(const mapping::FieldMapping &mapping);
    void setCatalog(std::shared_ptr<const mapping::TargetCatalog> catalog);
    /// How other sources map their keys, for the suggestions.
    void setNeighbours(const mapping::Neighbours &neighbours);
    /// Payload, mapping and catalog of another source in one go: one computation, and nothing of the old one stays.
    void reset(std::string utf8, const mapping::FieldMapping &mapping,
               std::shared_ptr<const mapping::TargetCatalog> catalog);
    /// Asked on a pool thread, once a number, for a remark on a phone number; empty: none.
    void setPhoneCheck(std::function<QString(const std::string &)> check);
    /// For tests: the time that counts as now. Default: the clock.
    void setClock(std::function<domain::Instant()> clock);

    /// The last good one; null before the first.
    [[nodiscard]] const std::shared_ptr<const Preview> &preview() const { return m_preview; }
    /// The preview does not belong to the present text.
    [[nodiscard]] bool isOutOfDate() const { return m_outOfDate; }
    [[nodiscard]] bool isBusy() const { return m_running; }
    /// Why the present text has no preview: one sentence, empty when it has one.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Where; absent when the problem has no place.
    [[nodiscard]] const std::optional<TextSpan> &problemPlace() const { return m_place; }
    [[nodiscard]] const std::string &payload() const { return m_text; }
    [[nodiscard]] bool isPayloadEmpty() const;

Q_SIGNALS:
    void updated();

private:
    struct Answer {
        std::shared_ptr<const Sample> sample;
        std::shared_ptr<const Preview> preview;
    };
    void request();
    void start();
    struct Question {
        std::string text;
        std::shared_ptr<const Sample> sample; ///< when the text was parsed before
        mapping::FieldMapping mapping;
        std::shared_ptr<const mapping::TargetCatalog> catalog;
        domain::Instant now;
        PhoneNotes phoneNotes;
        mapping::Neighbours neighbours;
    };
    [[nodiscard]] Question question() const;
    [[nodiscard]] static Answer compute(const Question &question);
    void take(const Answer &answer);
    void askForPhoneNotes();
    void setProblem(const QString &problem, std::optional<TextSpan> place);

    std::string m_text;
    mapping::FieldMapping m_mapping;
    std::shared_ptr<const mapping::TargetCatalog> m_catalog;
    mapping::Neighbours m_neighbours;
    std::function<domain::Instant()> m_clock;
    PhoneNoter *m_phones;

    std::shared_ptr<const Sample> m_sample; ///< of m_text, once parsed
    std::shared_ptr<const Preview> m_preview;
    QString m_problem;
    std::optional<TextSpan> m_place;
    bool m_outOfDate = false;
    quint64 m_generation = 0;
    bool m_running = false;
    bool m_again = false;
};

} // namespace desk::models
