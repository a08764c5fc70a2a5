// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/businessescommand.h"
#include "app/cli/checkcommand.h"
#include "app/cli/entriescommand.h"
#include "app/cli/mapcommand.h"
#include "app/cli/outboxcommand.h"
#include "app/cli/previewcommand.h"
#include "app/cli/sandboxcommand.h"
#include "app/cli/sourcescommand.h"
#include "app/cli/submitcommand.h"
#include "app/cli/synccommand.h"

namespace desk::cli {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    // One line a command, in the order of cli.md.
    commands.push_back(std::make_unique<PreviewCommand>());
    commands.push_back(std::make_unique<MapCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<SandboxCommand>());
    commands.push_back(std::make_unique<SubmitCommand>());
    commands.push_back(std::make_unique<OutboxCommand>());
    commands.push_back(std::make_unique<SourcesCommand>());
    commands.push_back(std::make_unique<BusinessesCommand>());
    commands.push_back(std::make_unique<SyncCommand>());
    commands.push_back(std::make_unique<EntriesCommand>());
    return commands;
}

} // namespace desk::cli
