// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapping/drift.h"

#include <QScrollArea>

class QVBoxLayout;

namespace desk::ui {

/// What changed in a source's payloads, one finding a row: what happened, what it means, the money concerned, and a
/// button that does the obvious thing. A few rows are seen at once, the rest is scrolled to. Empty: hidden.
class DriftList : public QScrollArea
{
    Q_OBJECT
public:
    explicit DriftList(QWidget *parent = nullptr);

    void setDrift(const mapping::Drift &drift, const mapping::TargetCatalog &catalog, bool editable);

Q_SIGNALS:
    /// The rule that read `from` is to read `to`.
    void renameAccepted(const QString &from, const QString &to);
    void mapRequested(const QString &path);
    /// The rule of this path is to be shown.
    void ruleRequested(const QString &path);
    /// A payload that shows the finding is to be opened; its rank.
    void payloadRequested(quint32 rank);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *newRow(const mapping::DriftFinding &finding, const mapping::TargetCatalog &catalog,
                                  bool editable);
    void fitHeight();

    QWidget *m_rows;
    QVBoxLayout *m_layout;
    std::vector<mapping::DriftFinding> m_shown;
    bool m_editable = true;
};

} // namespace desk::ui
