// SPDX-License-Identifier: GPL-3.0-or-later
// The two pages with real data in both themes and at both scales; DESK_SHOTS keeps the pictures for a person to look
// at.
#include "tests/ui/submission/household.h"
#include "tests/ui/widgets/grab.h"
#include "ui/submission/newentrypage.h"
#include "ui/submission/outboxpage.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QTabBar>
#include <QTableView>

using namespace desk;
using desk::test::answerOf;
using desk::test::Household;

class tst_SubmissionLooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void newEntry_data() { themes(); }
    void newEntry();
    void outbox_data() { themes(); }
    void outbox();

private:
    static void themes();
    static void fill(ui::Page &page, Household &house);
};

void tst_SubmissionLooks::initTestCase()
{
    ui::Theme::instance().apply(*qApp);
}

void tst_SubmissionLooks::themes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_SubmissionLooks::fill(ui::Page &page, Household &house)
{
    page.resize(1261, 820);
    page.show();
    page.setSession(&house.session());
    auto *search = page.findChild<QLineEdit *>(QStringLiteral("contactSearch"));
    QTRY_VERIFY(search->isEnabled());
    QTest::keyClicks(search, QStringLiteral("jonas"));
    QTest::keyClick(search, Qt::Key_Return);
    auto *card = page.findChild<QPushButton *>(QStringLiteral("contactCardButton"));
    QTRY_VERIFY(card->isVisible());
    QTest::mouseClick(card, Qt::LeftButton);
    auto *source = page.findChild<QComboBox *>(QStringLiteral("sourceCombo"));
    QTRY_VERIFY(source->count() > 0);
    source->setCurrentIndex(source->findText(QStringLiteral("Phone orders")));
    Q_EMIT source->activated(source->currentIndex());
    QTest::keyClicks(page.findChild<QLineEdit *>(QStringLiteral("valueEdit")), QStringLiteral("1,299.00"));
}

void tst_SubmissionLooks::newEntry()
{
    QFETCH(bool, dark);
    ui::Theme::instance().setMode(dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
    Household house;
    std::unique_ptr<ui::Page> page(ui::createNewEntryPage(nullptr));
    fill(*page, house);
    QTest::qWait(900);
    const QString theme = QString::fromLatin1(QTest::currentDataTag());
    for (const int ratio : {1, 2})
        ui::test::keep(ui::test::grab(page.get(), ratio), QStringLiteral("new-entry-%1-%2x").arg(theme).arg(ratio));
    QVERIFY(true);
}

void tst_SubmissionLooks::outbox()
{
    QFETCH(bool, dark);
    ui::Theme::instance().setMode(dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
    Household house;
    std::unique_ptr<ui::Page> page(ui::createOutboxPage(nullptr));
    page->resize(1261, 820);
    page->show();
    page->setSession(&house.session());
    QTest::qWait(500);
    const QString theme = QString::fromLatin1(QTest::currentDataTag());
    for (const int ratio : {1, 2})
        ui::test::keep(ui::test::grab(page.get(), ratio), QStringLiteral("outbox-%1-%2x").arg(theme).arg(ratio));
    QVERIFY(true);
}

QTEST_MAIN(tst_SubmissionLooks)
#include "tst_submissionlooks.moc"
