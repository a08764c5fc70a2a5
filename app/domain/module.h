// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QCoreApplication>
#include <QFile>

#include <dlfcn.h>

#include <filesystem>

namespace desk::domain {

/// Where a module of this program may lie: beside the program in a build, in its own library folder once installed.
/// $CONVERSION_DESK_MODULES is for tests, whose programs lie elsewhere.
[[nodiscard]] inline std::vector<std::filesystem::path> moduleFolders()
{
    std::vector<std::filesystem::path> folders;
    if (const QByteArray chosen = qgetenv("CONVERSION_DESK_MODULES"); chosen.startsWith('/'))
        folders.emplace_back(chosen.toStdString());
    std::error_code unknown;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", unknown);
    if (!unknown) {
        folders.push_back(program.parent_path());
        folders.push_back(program.parent_path().parent_path() / DESK_MODULE_FOLDER);
    }
    return folders;
}

/// Loads a part of this program that not every run needs, and finds its function `name`. It stays loaded. Fails with
/// code "program.incomplete". Header only: the program itself is linked with no room.
template<typename Function>
[[nodiscard]] Result<Function *> moduleFunction(const char *module, const char *name)
{
    QString reason = QCoreApplication::translate("Module", "the file is not there");
    for (const std::filesystem::path &folder : moduleFolders()) {
        const std::filesystem::path file = folder / (std::string(module) + ".so");
        std::error_code unknown;
        if (!std::filesystem::exists(file, unknown))
            continue;
        void *const handle = ::dlopen(file.c_str(), RTLD_LAZY | RTLD_LOCAL | RTLD_NODELETE);
        if (void *const found = handle ? ::dlsym(handle, name) : nullptr)
            return reinterpret_cast<Function *>(found);
        if (const char *const words = ::dlerror())
            reason = QFile::decodeName(words);
    }
    return fail(QStringLiteral("program.incomplete"),
                //: %1 is the name of a file
                QCoreApplication::translate("Module", "The part %1 of this program cannot be loaded.")
                    .arg(QString::fromLatin1(module) + QStringLiteral(".so")),
                reason, QCoreApplication::translate("Module", "Install Conversion Desk again."));
}

} // namespace desk::domain
