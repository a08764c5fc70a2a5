// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagehost.h"
#include "ui/shell/panes.h"
#include "ui/shell/viewstate.h"
#include "ui/widgets/page.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace desk::ui;

namespace {

class NotePage : public Page
{
    Q_OBJECT

public:
    explicit NotePage(QWidget *parent) : Page(parent)
    {
        ++made;
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(&splitter);
        for (QLineEdit *edit : {&left, &right})
            splitter.addWidget(edit);
    }
    QString title() const override { return QStringLiteral("Notes"); }
    void setSession(desk::connections::Session *) override { ++sessions; }
    QByteArray saveState() const override { return left.text().toUtf8(); }
    void restoreState(const QByteArray &state) override { left.setText(QString::fromUtf8(state)); }
    void open(const QVariant &what) override { opened = what; }

    static inline int made = 0;
    int sessions = 0;
    QVariant opened;
    QSplitter splitter;
    QLineEdit left;
    QLineEdit right;
};

Page *makeNote(QWidget *parent)
{
    return new NotePage(parent);
}

} // namespace

class TestPageHost : public QObject
{
    Q_OBJECT

private:
    static QList<PageInfo> pages()
    {
        return {{QStringLiteral("one"), "mappings", QStringLiteral("&One"), QKeySequence(), makeNote},
                {QStringLiteral("two"), "outbox", QStringLiteral("&Two"), QKeySequence(), makeNote}};
    }
    static Page *none(const QString &, QWidget *) { return nullptr; }

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(*qApp); }
    void init() { NotePage::made = 0; }

    void makesAPageOnlyWhenItIsShown()
    {
        const QTemporaryDir folder;
        ViewState view(folder.filePath(QStringLiteral("window.ini")));
        PageHost host(pages(), view, none);
        QCOMPARE(NotePage::made, 0);
        QVERIFY(host.show(QStringLiteral("one")));
        QCOMPARE(NotePage::made, 1);
        QVERIFY(!host.page(QStringLiteral("two")));
        QVERIFY(host.show(QStringLiteral("one")));
        QCOMPARE(NotePage::made, 1);
        QVERIFY(!host.show(QStringLiteral("three")));
        QCOMPARE(host.current(), QStringLiteral("one"));
        QCOMPARE(static_cast<NotePage *>(host.page(QStringLiteral("one")))->sessions, 1);
    }

    void handsOverWhatToOpen()
    {
        const QTemporaryDir folder;
        ViewState view(folder.filePath(QStringLiteral("window.ini")));
        PageHost host(pages(), view, none);
        QSignalSpy changes(&host, &PageHost::currentPageChanged);
        host.show(QStringLiteral("two"), QVariant(17));
        QCOMPARE(static_cast<NotePage *>(host.currentPage())->opened.toInt(), 17);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().toString(), QStringLiteral("two"));
    }

    void remembersEachPagesViewAndForgetsItOnReset()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("window.ini"));
        {
            ViewState view(file);
            PageHost host(pages(), view, none);
            host.show(QStringLiteral("one"));
            static_cast<NotePage *>(host.currentPage())->left.setText(QStringLiteral("wide"));
            host.keep();
        }
        ViewState view(file);
        PageHost host(pages(), view, none);
        host.show(QStringLiteral("one"));
        QCOMPARE(static_cast<NotePage *>(host.currentPage())->left.text(), QStringLiteral("wide"));
        view.clear();
        host.resetViews();
        QCOMPARE(host.current(), QStringLiteral("one"));
        QCOMPARE(static_cast<NotePage *>(host.currentPage())->left.text(), QString());
    }

    void aCoverLiesOverThePagesAndGoesAgain()
    {
        const QTemporaryDir folder;
        ViewState view(folder.filePath(QStringLiteral("window.ini")));
        PageHost host(pages(), view, none);
        host.show(QStringLiteral("one"));
        QWidget cover;
        host.setCover(&cover);
        QCOMPARE(host.currentWidget(), &cover);
        host.show(QStringLiteral("two"));
        QCOMPARE(host.currentWidget(), &cover);
        host.setCover(nullptr);
        QCOMPARE(host.currentWidget(), host.page(QStringLiteral("two")));
    }

    void walksThroughThePartsOfAPage()
    {
        const QTemporaryDir folder;
        ViewState view(folder.filePath(QStringLiteral("window.ini")));
        PageHost host(pages(), view, none);
        host.show(QStringLiteral("one"));
        host.QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(&host));
        auto *page = static_cast<NotePage *>(host.currentPage());
        const QList<QWidget *> parts = panes::of(page);
        QCOMPARE(parts, (QList<QWidget *>{&page->left, &page->right}));
        page->left.setFocus();
        panes::cycle(parts, true);
        QVERIFY(page->right.hasFocus());
        panes::cycle(parts, true);
        QVERIFY(page->left.hasFocus());
        panes::cycle(parts, false);
        QVERIFY(page->right.hasFocus());
    }
};

QTEST_MAIN(TestPageHost)
#include "tst_pagehost.moc"
