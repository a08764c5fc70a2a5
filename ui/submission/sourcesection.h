// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"

#include <QWidget>

class QComboBox;

namespace desk::models {
class SourceListModel;
}

namespace desk::ui {

class ProblemLine;

/// The source of a new entry, and what choosing it means.
class SourceSection : public QWidget
{
    Q_OBJECT
public:
    explicit SourceSection(QWidget *parent = nullptr);

    void setCatalog(const QList<domain::ConversionConfig> &configs, const QList<domain::ConversionSource> &sources);
    /// Chooses without telling of an edit. An id that is not in the catalog (yet) is kept.
    void setSource(const QString &sourceId);
    [[nodiscard]] const QString &sourceId() const { return m_sourceId; }
    [[nodiscard]] QString sourceName() const;
    /// The mapping's default currency, else USD.
    [[nodiscard]] QString fallbackCurrency() const;
    void showProblem(const QString &sentence);
    /// In place of sources: why there are none.
    void setStatus(const QString &sentence);
    /// Why the stored mapping cannot be read; empty: it can.
    void setMappingProblem(const QString &sentence);

Q_SIGNALS:
    void edited();

private:
    void refresh();
    void showChoice();

    models::SourceListModel *m_model;
    QComboBox *m_combo;
    QLabel *m_purpose;
    ProblemLine *m_caution;
    ProblemLine *m_problem;
    QString m_sourceId;
    QString m_status;
    QString m_mappingProblem;
};

} // namespace desk::ui
