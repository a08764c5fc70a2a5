// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapping/impactrun.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace desk::models {

/// Keeps the impact of the present changes on all stored payloads up to date while they are being made. Every change
/// gives up the comparison that is under way and starts the next at once; the last result stays until then. Nothing
/// here computes: the GUI thread only gets finished results.
class ImpactController : public QObject
{
    Q_OBJECT
public:
    /// Milliseconds between two reports of a comparison that takes its time.
    static constexpr int reportInterval = 150;
    /// Milliseconds after which a comparison has a progress to show.
    static constexpr int progressAfter = 500;

    explicit ImpactController(QObject *parent = nullptr);
    ~ImpactController() override;

    void setPayloads(std::shared_ptr<const domain::PayloadSet> payloads);
    void setMappings(const mapping::FieldMapping &saved, const mapping::FieldMapping &present,
                     std::shared_ptr<const mapping::TargetCatalog> catalog);

    /// The last result; null when nothing is changed, nothing is stored, or the first one is still to come.
    [[nodiscard]] const ImpactResultPtr &result() const { return m_result; }
    /// result() is not of the present changes: the next one is being worked out.
    [[nodiscard]] bool isOutOfDate() const { return m_run != nullptr; }
    /// The present mapping is another than the saved one.
    [[nodiscard]] bool hasChanges() const { return m_changed; }
    /// How many payloads there are to compare.
    [[nodiscard]] std::size_t payloadCount() const { return m_payloads->size(); }
    /// Not all that is stored is compared: the newest only.
    [[nodiscard]] bool isCut() const { return m_payloads->isCut(); }
    /// Of a comparison that has taken over half a second, in percent; -1 else.
    [[nodiscard]] int progress() const;

Q_SIGNALS:
    /// Another result, or none any more.
    void updated();
    /// A comparison has been running for a while: isOutOfDate() and progress() are worth showing.
    void progressed();

private:
    void restart();
    void giveUp();

    std::shared_ptr<const domain::PayloadSet> m_payloads;
    mapping::FieldMapping m_saved;
    mapping::FieldMapping m_present;
    std::shared_ptr<const mapping::TargetCatalog> m_catalog;
    ImpactResultPtr m_result;
    std::shared_ptr<ImpactRun> m_run; ///< under way
    QElapsedTimer m_since;
    QTimer m_report;
    quint64 m_generation = 0;
    bool m_changed = false;
};

} // namespace desk::models
