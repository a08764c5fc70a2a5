// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mapping/packactions.h"

#include "app/domain/whenready.h"
#include "ui/mapping/mappingcontroller.h"
#include "ui/mapping/packdialogs.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace desk::ui {

namespace {

QString fileNameFor(const mapping::MappingPack &pack)
{
    static const QRegularExpression odd(QStringLiteral("[^\\w-]+"), QRegularExpression::UseUnicodePropertiesOption);
    const QString name = QString::fromStdString(pack.name).replace(odd, QStringLiteral("-")).left(80);
    return (name.isEmpty() ? QStringLiteral("mapping") : name) + QStringLiteral(".mapping.json");
}

/// Why it could not be written; empty when it was.
QString written(const QString &name, const mapping::MappingPack &pack)
{
    QSaveFile file(name);
    const QByteArray text = QByteArray::fromStdString(mapping::packText(pack));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return file.errorString();
    return {};
}

domain::Result<mapping::MappingPack> packIn(const QString &name)
{
    QFile file(name);
    const QString shown = QFileInfo(name).fileName();
    if (QFileInfo(name).isDir() || !file.open(QIODevice::ReadOnly))
        return domain::fail(QStringLiteral("pack.file"),
                            //: %1 is the name of a file, %2 why the system refuses it
                            PackActions::tr("“%1” cannot be opened: %2").arg(shown, file.errorString()));
    if (file.size() > PackActions::mostBytes)
        return domain::fail(QStringLiteral("pack.large"), PackActions::tr("“%1” is too large for a pack.").arg(shown));
    QByteArray bytes = file.readAll();
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    return mapping::parsePack(bytes.toStdString());
}

} // namespace

PackActions::PackActions(MappingController *controller, QWidget *window)
    : QObject(window),
      m_controller(controller),
      m_window(window),
      m_export(new QAction(icon("export"), tr("Export a mapping pack…"), this)),
      m_import(new QAction(icon("import"), tr("Import a mapping pack…"), this))
{
    connect(m_export, &QAction::triggered, this, &PackActions::exportPack);
    connect(m_import, &QAction::triggered, this, &PackActions::importPack);
    connect(controller, &MappingController::sourceChanged, this, &PackActions::update);
    connect(controller, &MappingController::loadingChanged, this, &PackActions::update);
    update();
}

void PackActions::update()
{
    const bool can = m_controller->source() && m_controller->document()->isEditable() && !m_controller->isLoading()
                     && m_controller->unreadable().isEmpty();
    m_export->setEnabled(can);
    m_import->setEnabled(can);
}

void PackActions::exportPack()
{
    auto *dialog = new ExportPackDialog(m_controller, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportPackDialog::chosen, this, &PackActions::chooseTarget);
    dialog->open();
}

void PackActions::chooseTarget(const mapping::MappingPack &pack)
{
    auto *dialog = new QFileDialog(m_window, tr("Export a mapping pack"));
    dialog->setObjectName(QStringLiteral("packFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Mapping packs (*.json)"), tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("json"));
    if (!m_folder.isEmpty())
        dialog->setDirectory(m_folder);
    dialog->selectFile(fileNameFor(pack));
    connect(dialog, &QFileDialog::fileSelected, this, [this, pack](const QString &name) { writeFile(name, pack); });
    dialog->open();
}

void PackActions::writeFile(const QString &name, const mapping::MappingPack &pack)
{
    m_folder = QFileInfo(name).path();
    auto asked = QtConcurrent::run([name, pack] { return written(name, pack); });
    domain::whenReady(asked, this, [this, shown = QFileInfo(name).fileName()](const QString &problem) {
        if (problem.isEmpty())
            Q_EMIT notify(tr("The mapping is in “%1”.").arg(shown));
        else
            //: %1 is the name of a file, %2 why the system refuses it
            refuse(tr("The mapping was not exported"), tr("“%1” cannot be written: %2").arg(shown, problem));
    });
}

void PackActions::importPack()
{
    auto *dialog = new QFileDialog(m_window, tr("Import a mapping pack"));
    dialog->setObjectName(QStringLiteral("packFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Mapping packs (*.json)"), tr("All files (*)")});
    if (!m_folder.isEmpty())
        dialog->setDirectory(m_folder);
    connect(dialog, &QFileDialog::fileSelected, this, &PackActions::readFile);
    dialog->open();
}

void PackActions::readFile(const QString &name)
{
    m_folder = QFileInfo(name).path();
    auto asked = QtConcurrent::run([name] { return packIn(name); });
    domain::whenReady(asked, this, [this, source = m_controller->sourceId()](const auto &pack) {
        if (source != m_controller->sourceId() || !m_import->isEnabled())
            return; // the operator went on to another source
        if (!pack)
            refuse(tr("The pack cannot be imported"), pack.error().message);
        else
            take(*pack);
    });
}

void PackActions::take(const mapping::MappingPack &pack)
{
    auto *dialog = new ImportPackDialog(m_controller, pack, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportPackDialog::imported, this, &PackActions::notify);
    dialog->open();
}

void PackActions::refuse(const QString &title, const QString &why)
{
    auto *dialog = new DialogFrame(m_window);
    dialog->setObjectName(QStringLiteral("packProblemDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setHeading(title, why);
    dialog->addCancel(tr("Close"), true);
    dialog->open();
}

} // namespace desk::ui
