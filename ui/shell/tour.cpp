// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour.h"

#include "app/domain/whenready.h"
#include "app/submission/outbox.h"
#include "app/sync/catalog.h"
#include "ui/shell/hands.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/picture.h"
#include "ui/shell/shell.h"
#include "ui/widgets/page.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <cstdio>

namespace desk::ui {

namespace {

const QString sourceToMap = QStringLiteral("Booking desk");
const QString keyToMap = QStringLiteral("vendor_id");
const QString contactWords = QStringLiteral("jonas");
const QString sourceToUse = QStringLiteral("Phone orders");
const QString valueToSend = QStringLiteral("219.50");
const QString valueBeforePoint = QStringLiteral("219"); // lists write the rest as the language does

QtMessageHandler before = nullptr;

/// The client logs one line for each answer, without anything secret. What changes something is part of the story.
void printAnswers(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (qstrcmp(context.category, "desk.api") != 0) {
        if (before)
            before(type, context, message);
        return;
    }
    if (!message.startsWith(QLatin1String("GET")))
        std::printf("      %s\n", qPrintable(message));
}

// What the tour looks for is near the top; a table of millions is not read through.
constexpr int rowsToRead = 200;

bool rowHolds(const QModelIndex &row, const QString &text)
{
    for (int column = 0; column < row.model()->columnCount(row.parent()); ++column) {
        if (row.siblingAtColumn(column).data().toString().contains(text))
            return true;
    }
    return text.isEmpty();
}

QModelIndex search(const QAbstractItemModel *model, const QModelIndex &parent, const QString &text,
                   const QString &beside)
{
    for (int row = 0; row < std::min(model->rowCount(parent), rowsToRead); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column) {
            const QModelIndex index = model->index(row, column, parent);
            if (index.data().toString().contains(text) && rowHolds(index, beside))
                return index;
        }
        if (const QModelIndex below = search(model, model->index(row, 0, parent), text, beside); below.isValid())
            return below;
    }
    return {};
}

} // namespace

Tour::Tour(MainWindow &window, Shell &shell, const QString &folder, QObject *parent)
    : QObject(parent), m_window(window), m_shell(shell), m_folder(folder)
{
    connect(&m_script, &Script::finished, this, [this] {
        if (!m_problem.isEmpty()) {
            Q_EMIT failed(m_problem);
            return;
        }
        tell(tr("Done. %n picture(s) in %1.", nullptr, m_pictures).arg(QDir(m_folder).absolutePath()));
        Q_EMIT finished();
    });
    connect(&m_script, &Script::failed, this, [this](const QString &sentence) {
        // What the window shows instead is the best explanation.
        static_cast<void>(picture::save(&m_window, QDir(m_folder).filePath(QStringLiteral("failed.png"))));
        Q_EMIT failed(sentence);
    });
    planOpening();
    planMapping();
    planSaving();
    planContact();
    planValues();
    planSending();
    planOutbox();
    planEntries();
}

Tour::~Tour()
{
    if (before)
        qInstallMessageHandler(std::exchange(before, nullptr));
}

void Tour::start()
{
    before = qInstallMessageHandler(printAnswers);
    m_script.start();
}

template<typename T>
T *Tour::find(const char *objectName) const
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->isVisible())
            continue;
        const QList<T *> all = window->findChildren<T *>(QLatin1String(objectName));
        for (T *one : all) {
            if (one->isVisible())
                return one;
        }
    }
    return nullptr;
}

QModelIndex Tour::rowWith(const QAbstractItemView *view, const QString &text, const QString &beside)
{
    return view && view->model() ? search(view->model(), view->rootIndex(), text, beside) : QModelIndex();
}

void Tour::tell(const QString &sentence)
{
    std::printf("%s\n", qPrintable(sentence));
    std::fflush(stdout);
}

void Tour::say(const QString &sentence)
{
    m_script.add([this, sentence] { tell(sentence); });
}

void Tour::keep(const char *name)
{
    m_script.add([] {}); // one more turn: what the last gesture caused is painted
    m_script.add([] {});
    m_script.add([this, name] {
        const QString file =
            QStringLiteral("%1-%2.png").arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(QLatin1String(name));
        const auto saved = picture::save(&m_window, QDir(m_folder).filePath(file));
        if (!saved && m_problem.isEmpty())
            m_problem = saved.error().message;
        tell(QStringLiteral("      %1").arg(file));
    });
}

void Tour::goTo(const QString &page)
{
    m_script.add({.ready = [this, page] { return hands::canReach(m_window.rail().button(page)); },
                  .act = [this, page] { hands::click(m_window.rail().button(page)); },
                  .otherwise = tr("The page “%1” cannot be chosen.").arg(page)});
    m_script.wait([this, page] { return m_window.pages().current() == page; },
                  tr("The page “%1” did not open.").arg(page));
}

void Tour::click(const char *objectName, const QString &what)
{
    m_script.add({.ready = [this, objectName] { return hands::canReach(find<QWidget>(objectName)); },
                  .act = [this, objectName] { hands::click(find<QWidget>(objectName)); },
                  .otherwise = tr("%1 cannot be clicked.").arg(what)});
}

void Tour::planOpening()
{
    say(tr("1. The window opens on the sandbox."));
    m_script.wait(
        [this] {
            const connections::Session *session = m_shell.session();
            return session && session->state() == connections::Session::State::Online;
        },
        tr("The sandbox did not answer."), 60'000);
    m_script.add([this] {
        tell(tr("      Connected to %1, business %2.")
                 .arg(m_shell.session()->client().baseUrl().toString(), m_shell.session()->profile().businessName));
    });
    goTo(QStringLiteral("mappings"));
    m_script.wait([this] { return rowWith(find<QAbstractItemView>("sourceTree"), sourceToMap).isValid(); },
                  tr("The source “%1” is not in the list of sources.").arg(sourceToMap), 30'000);
    keep("opened");
}

void Tour::planMapping()
{
    say(tr("2. Selects the source “%1”.").arg(sourceToMap));
    m_script.add([this] {
        auto *tree = find<QAbstractItemView>("sourceTree");
        const QModelIndex source = rowWith(tree, sourceToMap);
        tree->scrollTo(source);
        hands::click(tree, source);
    });
    m_script.wait([this] { return rowWith(find<QAbstractItemView>("mappingTable"), keyToMap).isValid(); },
                  tr("The key “%1” of the sample is not in the mapping's table.").arg(keyToMap));
    keep("source");
    say(tr("3. Maps the key “%1”, which no rule names yet.").arg(keyToMap));
    m_script.add([this] {
        auto *table = find<QAbstractItemView>("mappingTable");
        const QModelIndex key = rowWith(table, keyToMap);
        table->scrollTo(key);
        hands::click(table, key);
    });
    m_script.add([this] {
        auto *table = find<QAbstractItemView>("mappingTable");
        const int row = rowWith(table, keyToMap).row();
        m_sampleValue = table->model()->index(row, 2).data().toString();
        // The target's cell opens the list of targets.
        hands::click(table, table->model()->index(row, 4));
    });
    m_script.wait([this] { return find<QWidget>("targetPicker") != nullptr || QApplication::activePopupWidget(); },
                  tr("The list of targets did not open."));
    keep("targets");
    m_script.add([this] { hands::press(&m_window, Qt::Key_Return); });
    m_script.wait(
        [this] {
            auto *save = find<QPushButton>("saveButton");
            return !QApplication::activePopupWidget() && save && save->isEnabled();
        },
        tr("The key was not mapped."));
    m_script.wait([this] { return rowWith(find<QAbstractItemView>("resultList"), m_sampleValue).isValid(); },
                  tr("The preview does not show the mapped value."));
    m_script.add([this] {
        auto *table = find<QAbstractItemView>("mappingTable");
        m_target = table->model()->index(rowWith(table, keyToMap).row(), 4).data().toString();
        auto *result = find<QAbstractItemView>("resultList");
        tell(tr("      “%1” now goes to “%2”. The preview:").arg(keyToMap, m_target));
        for (int row = 0; row < result->model()->rowCount(); ++row)
            tell(QStringLiteral("        ")
                 + result->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().simplified());
    });
    keep("preview");
}

void Tour::planSaving()
{
    say(tr("4. Saves the mapping."));
    click("saveButton", tr("The button that saves the mapping"));
    m_script.wait([this] { return hands::canReach(find<QPushButton>("doButton")); },
                  tr("The summary of the changes did not open."));
    keep("summary");
    click("doButton", tr("The button that saves to the service"));
    m_script.wait(
        [this] {
            for (const domain::ConversionSource &source : m_shell.session()->catalog().sources()) {
                if (source.name == sourceToMap)
                    return source.fieldMappings.contains(keyToMap.toUtf8()) && !QApplication::activeModalWidget();
            }
            return false;
        },
        tr("The service did not confirm the saved mapping."));
    m_script.add([this] {
        for (const domain::ConversionSource &source : m_shell.session()->catalog().sources()) {
            if (source.name == sourceToMap)
                tell(tr("      The service stored the mapping of source %1.").arg(source.id));
        }
    });
    keep("saved");
}

void Tour::planContact()
{
    say(tr("5. Looks for the contact “%1” for a new entry.").arg(contactWords));
    goTo(QStringLiteral("new-entry"));
    // Where no window manager runs, nobody gives the keyboard back when a dialog closes.
    m_script.add([this] { m_window.activateWindow(); });
    click("contactSearch", tr("The search for a contact"));
    m_script.wait([this] { return find<QLineEdit>("contactSearch")->hasFocus(); },
                  tr("The search for a contact does not take the keyboard."));
    m_script.add([this] { hands::type(&m_window, contactWords); });
    m_script.wait(
        [this] {
            const auto *name = find<QLabel>("contactName");
            return name && name->text().contains(contactWords, Qt::CaseInsensitive);
        },
        tr("No contact was found for “%1”.").arg(contactWords));
    m_script.add([this] { hands::press(&m_window, Qt::Key_Return); });
    m_script.add([this] {
        m_contact = find<QLabel>("contactName")->text();
        tell(tr("      Found and chose %1.").arg(m_contact));
    });
    keep("contact");
}

void Tour::planValues()
{
    say(tr("6. Chooses the source “%1” and types the value %2.").arg(sourceToUse, valueToSend));
    click("sourceCombo", tr("The list of sources"));
    m_script.wait([] { return QApplication::activePopupWidget() != nullptr; }, tr("The list of sources did not open."));
    m_script.add([this] {
        QAbstractItemView *list = find<QComboBox>("sourceCombo")->view();
        const QModelIndex source = rowWith(list, sourceToUse);
        list->scrollTo(source);
        hands::click(list, source);
    });
    m_script.wait(
        [this] {
            return !QApplication::activePopupWidget()
                   && find<QComboBox>("sourceCombo")->currentText().contains(sourceToUse);
        },
        tr("The source “%1” was not chosen.").arg(sourceToUse));
    click("valueEdit", tr("The field for the value"));
    m_script.add([this] { hands::type(&m_window, valueToSend); });
    m_script.wait([this] { return find<QLineEdit>("valueEdit")->text().contains(valueToSend); },
                  tr("The value could not be typed."));
    keep("entry");
}

void Tour::readOutbox()
{
    if (m_reading || !m_shell.session())
        return;
    m_reading = true;
    submission::Outbox &outbox = m_shell.session()->outbox();
    domain::whenReady(outbox.list(), this, [this, &outbox](const domain::Result<QList<submission::Submission>> &all) {
        if (!all || all->isEmpty()) {
            m_reading = false;
            return;
        }
        domain::whenReady(outbox.get(all->constFirst().id), this,
                          [this](const domain::Result<std::optional<submission::Submission>> &one) {
                              m_reading = false;
                              if (one && *one)
                                  m_sent = **one;
                          });
    });
}

void Tour::planSending()
{
    say(tr("7. Sends the entry."));
    click("sendButton", tr("The button that sends"));
    m_script.wait(
        [this] {
            readOutbox();
            return m_sent && m_sent->state == submission::State::Sent && !m_sent->entryId.isEmpty();
        },
        tr("The entry was not confirmed by the service."), 30'000);
    m_script.add([this] {
        for (const submission::Event &event : m_sent->events) {
            QString line = QStringLiteral("      %1 %2").arg(QString::fromStdString(event.at.toIso()), event.what);
            if (event.httpStatus > 0)
                line += QStringLiteral(", status %1").arg(event.httpStatus);
            if (!event.requestId.isEmpty())
                line += QStringLiteral(", request %1").arg(event.requestId);
            tell(line);
        }
        tell(tr("      The service stored it as entry %1.").arg(m_sent->entryId));
    });
    keep("sent");
}

void Tour::planOutbox()
{
    say(tr("8. Finds it in the outbox."));
    goTo(QStringLiteral("outbox"));
    m_script.wait([this] { return rowWith(find<QAbstractItemView>("outboxTable"), m_contact).isValid(); },
                  tr("The outbox does not show the entry."));
    m_script.add([this] {
        auto *table = find<QAbstractItemView>("outboxTable");
        const QModelIndex row = rowWith(table, m_contact);
        table->scrollTo(row);
        hands::click(table, row);
    });
    keep("outbox");
}

void Tour::planEntries()
{
    say(tr("9. Finds it among the entries."));
    goTo(QStringLiteral("entries"));
    m_script.wait(
        [this] { return rowWith(find<QAbstractItemView>("entriesTable"), valueBeforePoint, m_contact).isValid(); },
        tr("The entries do not show the new one."), 60'000);
    m_script.add([this] {
        auto *table = find<QAbstractItemView>("entriesTable");
        const QModelIndex row = rowWith(table, valueBeforePoint, m_contact);
        table->scrollTo(row);
        hands::click(table, row);
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(row.parent()); ++column) {
            const QString cell = row.siblingAtColumn(column).data().toString();
            if (!cell.isEmpty())
                cells.append(cell);
        }
        tell(QStringLiteral("      ") + cells.join(QStringLiteral(" · ")));
    });
    m_script.wait([this] { return m_shell.session()->outbox().counts().open() == 0; },
                  tr("Something still waits in the outbox."));
    keep("entries");
}

} // namespace desk::ui
