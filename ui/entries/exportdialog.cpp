// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/exportdialog.h"

#include "ui/widgets/amount.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace desk::ui {

using exports::EntryFormat;

namespace {

struct KnownFormat {
    EntryFormat format{};
    const char *key = nullptr; ///< as it is kept
    QLatin1String ending;
};

constexpr std::array knownFormats{KnownFormat{EntryFormat::SpreadsheetCsv, "spreadsheet", QLatin1String("csv")},
                                  KnownFormat{EntryFormat::Csv, "csv", QLatin1String("csv")},
                                  KnownFormat{EntryFormat::JsonLines, "jsonl", QLatin1String("jsonl")}};

const KnownFormat &known(EntryFormat format)
{
    const auto found = std::ranges::find(knownFormats, format, &KnownFormat::format);
    return found == knownFormats.end() ? knownFormats.front() : *found;
}

} // namespace

QString ExportPlan::toText() const
{
    return QStringList{QLatin1String(known(format).key), allFields ? QStringLiteral("all") : QStringLiteral("shown"),
                       QFileInfo(file).absolutePath()}
        .join(QLatin1Char('\n'));
}

ExportPlan ExportPlan::fromText(const QString &text)
{
    ExportPlan plan;
    const QString key = text.section(QLatin1Char('\n'), 0, 0);
    for (const KnownFormat &format : knownFormats) {
        if (key == QLatin1String(format.key))
            plan.format = format.format;
    }
    plan.allFields = text.section(QLatin1Char('\n'), 1, 1) == QLatin1String("all");
    plan.file = text.section(QLatin1Char('\n'), 2); // a folder's name may hold a line break
    return plan;
}

ExportDialog::ExportDialog(qint64 all, bool exact, qint64 chosen, const ExportPlan &last, const QString &name,
                           QWidget *parent)
    : DialogFrame(parent), m_form(new QFormLayout)
{
    setObjectName(QStringLiteral("exportDialog"));
    setHeading(tr("Export entries"), tr("Into a file, as they are in the local copy at this moment."));
    m_form->setHorizontalSpacing(unit(16));
    m_form->setVerticalSpacing(unit(10));
    body()->addLayout(m_form);

    m_what = addChoice(tr("&What"), "exportWhat");
    const auto number = [](qint64 count) {
        return static_cast<int>(qMin<qint64>(count, std::numeric_limits<int>::max()));
    };
    if (exact)
        //: %1 is the same number as %n, with separators
        m_what->addItem(tr("All %1 entries that match", nullptr, number(all)).arg(countText(all)), false);
    else
        //: they are still being counted
        m_what->addItem(tr("All entries that match, at least %1").arg(countText(all)), false);
    if (chosen > 0)
        //: %1 is the same number as %n, with separators
        m_what->addItem(tr("The %1 chosen entries", nullptr, number(chosen)).arg(countText(chosen)), true);
    m_what->setCurrentIndex(chosen > 1 ? 1 : 0);

    m_format = addChoice(tr("&Format"), "exportFormat");
    m_format->addItem(tr("CSV for a spreadsheet"), int(EntryFormat::SpreadsheetCsv));
    m_format->addItem(tr("CSV, values exactly as stored"), int(EntryFormat::Csv));
    m_format->addItem(tr("JSON lines, all that the server sent"), int(EntryFormat::JsonLines));
    m_format->setCurrentIndex(qMax(0, m_format->findData(int(last.format))));
    m_about = newLabel({}, "hint", this);
    m_about->setWordWrap(true);
    m_form->addRow(QString(), m_about);

    m_columns = addChoice(tr("&Columns"), "exportColumns");
    m_columns->addItem(tr("The ones that show in the table"), false);
    m_columns->addItem(tr("All"), true);
    m_columns->setCurrentIndex(last.allFields ? 1 : 0);

    QString folder = last.file;
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    addFile(QDir::toNativeSeparators(folder + QLatin1Char('/') + name + QLatin1Char('.') + known(format()).ending));

    addCancel(tr("Cancel"));
    m_do = addDo(tr("Export"), "export");
    setMinimumWidth(unit(600));
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::formatChanged);
    connect(m_file, &QLineEdit::textChanged, this, &ExportDialog::check);
    formatChanged();
    m_do->setFocus();
}

QComboBox *ExportDialog::addChoice(const QString &label, const char *name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    m_form->addRow(label, box);
    box->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    return box;
}

void ExportDialog::addFile(const QString &name)
{
    m_file = new QLineEdit(name, this);
    m_file->setObjectName(QStringLiteral("exportFile"));
    m_file->setAccessibleName(tr("File"));
    QPushButton *browse = newButton(tr("Browse…"), "open", ButtonKind::Outlined, this);
    browse->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(unit(8));
    row->addWidget(m_file, 1);
    row->addWidget(browse);
    auto *label = newLabel(tr("F&ile"), "plain", this);
    label->setBuddy(m_file);
    m_form->addRow(label, row);
    m_note = newLabel({}, "hint", this);
    m_note->setObjectName(QStringLiteral("exportNote"));
    m_note->setWordWrap(true);
    m_form->addRow(QString(), m_note);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export into"));
    dialog->setObjectName(QStringLiteral("saveFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // said in a line of this dialog
    dialog->setDefaultSuffix(known(format()).ending);
    dialog->setDirectory(QFileInfo(m_file->text()).absolutePath());
    dialog->selectFile(QFileInfo(m_file->text()).fileName());
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

EntryFormat ExportDialog::format() const
{
    return static_cast<EntryFormat>(m_format->currentData().toInt());
}

void ExportDialog::formatChanged()
{
    switch (format()) {
    case EntryFormat::SpreadsheetCsv:
        m_about->setText(tr("Amounts in plain notation. A text that a spreadsheet would take for a formula gets an "
                            "apostrophe before it."));
        break;
    case EntryFormat::Csv:
        m_about->setText(tr("Nothing is changed. A spreadsheet may take a text that begins with = for a formula."));
        break;
    default:
        m_about->setText(tr("One object a line as the server sent it, with the fields that this program does not "
                            "name."));
    }
    m_columns->setEnabled(!exports::holdsObjects(format()));
    // The ending follows, unless it is one of the operator's own.
    const QFileInfo file(m_file->text());
    const QString ending = file.suffix().toLower();
    const auto ours = std::ranges::find(knownFormats, ending, &KnownFormat::ending);
    if (ours != knownFormats.end() && ending != known(format()).ending) {
        QString text = m_file->text();
        text.chop(ending.size());
        m_file->setText(text + known(format()).ending);
    }
    check();
}

void ExportDialog::check()
{
    const QString text = m_file->text().trimmed();
    const QFileInfo file(text);
    QString problem;
    QString note;
    if (text.isEmpty())
        problem = tr("Name a file.");
    else if (!file.isAbsolute())
        problem = tr("Give the folder, too.");
    else if (file.isDir())
        problem = tr("This is a folder. Add a file’s name.");
    else if (!file.dir().exists())
        //: %1 is the path of a folder
        problem = tr("There is no folder %1.").arg(QDir::toNativeSeparators(file.absolutePath()));
    else if (file.exists())
        note = tr("This file is there already. It is replaced when the new one is complete.");
    m_do->setEnabled(problem.isEmpty());
    m_note->setText(problem.isEmpty() ? note : problem);
    m_note->setVisible(!m_note->text().isEmpty());
    m_file->setAccessibleDescription(m_note->text());
}

ExportPlan ExportDialog::plan() const
{
    ExportPlan plan;
    plan.chosenOnly = m_what->currentData().toBool();
    plan.format = format();
    plan.allFields = m_columns->currentData().toBool();
    plan.file = m_file->text().trimmed();
    return plan;
}

} // namespace desk::ui
