// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/submission/newentrytest.h"

#include "ui/submission/newentrypage.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QTableView>

namespace desk::test {

bool NewEntryTest::showsBanner(const char *name) const
{
    const auto *banner = m_page->findChild<QWidget *>(QLatin1String(name));
    return banner != nullptr && banner->isVisible();
}

void NewEntryTest::initTestCase()
{
    ui::Theme::instance().setMode(ui::Theme::Mode::Light);
    ui::Theme::instance().apply(*qApp);
}

void NewEntryTest::init()
{
    m_house = std::make_unique<Household>();
}

void NewEntryTest::cleanup()
{
    m_page.reset();
    m_house.reset();
}

void NewEntryTest::openPage(bool live)
{
    if (live) {
        m_house->closeSession();
        m_house->openSession(true);
    }
    m_page.reset(ui::createNewEntryPage(nullptr));
    m_page->resize(1261, 820);
    m_page->show();
    m_page->setSession(&m_house->session());
    QTRY_VERIFY(part<QLineEdit>("contactSearch")->isEnabled());
    QTRY_VERIFY(part<QComboBox>("sourceCombo")->count() > 0);
}

void NewEntryTest::chooseContact(const QString &words)
{
    auto *search = part<QLineEdit>("contactSearch");
    search->clear();
    QTest::keyClicks(search, words);
    auto *button = part<QPushButton>("contactCardButton");
    QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), 10000);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(button->isVisible() && button->text() == QStringLiteral("Change"));
}

void NewEntryTest::chooseSource(const QString &name)
{
    auto *combo = part<QComboBox>("sourceCombo");
    const int row = combo->findText(name);
    QVERIFY2(row >= 0, qPrintable(name));
    combo->setFocus();
    while (combo->currentIndex() != row)
        QTest::keyClick(combo, combo->currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
}

void NewEntryTest::type(const char *field, const QString &text)
{
    auto *widget = part<QWidget>(field);
    auto *combo = qobject_cast<QComboBox *>(widget);
    QLineEdit *edit = combo != nullptr ? combo->lineEdit() : qobject_cast<QLineEdit *>(widget);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void NewEntryTest::addKey(const QString &key, const QString &value)
{
    auto *table = part<QTableView>("payloadTable");
    const int row = table->model()->rowCount() - 1;
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Insert);
    const auto editor = [table] {
        auto *line = qobject_cast<QLineEdit *>(table->indexWidget(table->currentIndex()));
        return line != nullptr ? line : table->viewport()->findChild<QLineEdit *>();
    };
    QPointer<QLineEdit> keyEditor = editor();
    QVERIFY(keyEditor);
    QTest::keyClicks(keyEditor, key);
    QTest::keyClick(keyEditor, Qt::Key_Return);
    QTRY_COMPARE(table->currentIndex(), table->model()->index(row, 1)); // on to the value
    QTRY_VERIFY(!keyEditor);
    QTRY_VERIFY(editor() != nullptr);
    QTest::keyClicks(editor(), value);
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_COMPARE(table->model()->index(row, 1).data().toString(), value);
}

void NewEntryTest::send()
{
    QApplication::setActiveWindow(m_page.get()); // a dialog may have been it
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
}

submission::Submission NewEntryTest::sent(submission::State state)
{
    submission::Submission newest;
    const auto isThere = [&] {
        const auto all = m_house->submissions();
        if (!all.isEmpty())
            newest = all.first();
        return !all.isEmpty() && newest.state == state;
    };
    if (!QTest::qWaitFor(isThere, 15000))
        QTest::qFail("the submission did not get there", __FILE__, __LINE__);
    return newest;
}

QString NewEntryTest::message() const
{
    return part<QWidget>("sendMessage")->accessibleName();
}

domain::ConversionEntry NewEntryTest::stored(const submission::Submission &submission)
{
    return answerOf(m_house->session().client().getEntry(submission.entryId)).value_or(domain::ConversionEntry());
}

} // namespace desk::test
