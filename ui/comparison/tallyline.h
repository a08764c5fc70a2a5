// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QPushButton;

namespace desk::connections {
class Session;
}
namespace desk::models {
class ComparisonFeed;
}

namespace desk::ui {

class ElidedLabel;

/// "409 of 412 as predicted  3 differ": how a source's stored entries came out, or several sources' together, always
/// up to date. The link leads to what differs, source by source where there are several.
class TallyLine : public QWidget
{
    Q_OBJECT
public:
    explicit TallyLine(QWidget *parent = nullptr);

    void setSession(connections::Session *session);
    /// Which sources; empty: all of them.
    void setSources(const QStringList &sourceIds);
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    /// A submission was chosen among those that differ.
    void submissionChosen(qint64 id);

private:
    void refresh();
    void choose();
    void showFindings(const QString &sourceId, const QString &name);
    [[nodiscard]] QString nameOf(const QString &sourceId) const;
    /// The sources among the wanted ones that have a tally, by name.
    [[nodiscard]] QStringList known() const;

    QPointer<connections::Session> m_session;
    models::ComparisonFeed *m_feed;
    ElidedLabel *m_words;
    QPushButton *m_link;
    QStringList m_sources;
};

} // namespace desk::ui
