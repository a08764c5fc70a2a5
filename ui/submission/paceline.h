// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/submission/sendestimate.h"
#include "app/submission/submission.h"
#include "ui/widgets/elidedlabel.h"

#include <QPointer>
#include <QTimer>

namespace desk::submission {
class Outbox;
}

namespace desk::ui {

/// One line: how many entries wait to be sent, how long that takes, and when the next one goes. Empty when nothing
/// moves; the page's banner says why.
class PaceLine : public ElidedLabel
{
    Q_OBJECT

public:
    explicit PaceLine(QWidget *parent = nullptr);

    /// Null: nothing is open.
    void setOutbox(submission::Outbox *outbox);

    [[nodiscard]] static QString words(const submission::Counts &counts, const submission::SendEstimate &estimate);

private:
    void refresh();

    QPointer<submission::Outbox> m_outbox;
    QTimer m_clock;
};

} // namespace desk::ui
