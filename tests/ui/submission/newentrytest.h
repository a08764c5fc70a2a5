// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/submission/household.h"
#include "ui/widgets/page.h"

#include <QObject>

#include <memory>

namespace desk::test {

/// The New entry page over an embedded sandbox, and an operator's hands on it. Each test has its own.
class NewEntryTest : public QObject
{
    Q_OBJECT

protected:
    template<typename T = QWidget>
    T *part(const char *name) const
    {
        T *found = m_page->findChild<T *>(QLatin1String(name));
        if (found == nullptr)
            qFatal("The page has no %s", name);
        return found;
    }
    /// A warning is there only while it is shown.
    [[nodiscard]] bool showsBanner(const char *name) const;
    void openPage(bool live = false);
    void chooseContact(const QString &words);
    void chooseSource(const QString &name);
    void type(const char *field, const QString &text);
    void addKey(const QString &key, const QString &value);
    void send();
    /// The newest submission, as soon as it has come this far.
    submission::Submission sent(submission::State state = submission::State::Sent);
    /// What the page says about the sending.
    [[nodiscard]] QString message() const;
    /// What the service made of it.
    [[nodiscard]] domain::ConversionEntry stored(const submission::Submission &submission);

    std::unique_ptr<Household> m_house;
    std::unique_ptr<ui::Page> m_page;

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
};

} // namespace desk::test
