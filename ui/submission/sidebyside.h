// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"
#include "app/submission/submission.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace desk::ui {

/// A submission and an entry of the service, field by field; what differs stands out, by weight and by a mark.
class SideBySide : public QFrame
{
    Q_OBJECT
public:
    explicit SideBySide(const submission::Submission &submission, QWidget *parent = nullptr);

    /// Nullopt: no entry is chosen. `owner`: the submission that it belongs to already; 0: none.
    void setEntry(const std::optional<domain::ConversionEntry> &entry, const QString &sourceName = {},
                  qint64 owner = 0);

private:
    struct Line {
        QString own;
        QLabel *mark;
        QLabel *theirs;
    };
    void addLine(QGridLayout *grid, const QString &name, const QString &own);

    QList<Line> m_lines;
    QLabel *m_owner;
};

} // namespace desk::ui
