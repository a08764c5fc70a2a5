#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The house's written law: who may include whom, how long a file may be, what stands at the root.

Prints one line for each breach, `file:line: what and how to mend it`, and exits 1 if there is one.
"""
import os
import re
import sys

FLOORS = ["app", "models", "ui"]  # upwards
TOP_FOLDERS = {"app", "models", "ui", "resources", "tests", "translations"}
TOP_FILES = {"CMakeLists.txt", "CMakePresets.json", "README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "desk"}
LINE_LIMIT = 600

# What a room may know besides itself. A room that is not listed may not be included by anybody.
APP_ROOMS = {
    "domain": set(),
    "mapping": {"domain"},
    "api": {"domain"},
    "store": {"domain"},
    "submission": {"domain", "mapping", "api", "store"},
    "sync": {"domain", "api", "store"},
    "sandbox": {"domain", "mapping"},
    "exports": {"domain", "store"},
    "imports": {"domain", "mapping", "store", "submission"},
    "connections": {"domain", "mapping", "api", "store", "submission", "sync", "sandbox"},
    "cli": {"domain", "mapping", "api", "store", "submission", "sync", "sandbox", "connections", "imports",
            "exports"},
}
MODELS_MAY_NOT_KNOW = {"cli", "sandbox", "api"}
# What is linked from all floors: the program, and the module behind its window.
PROGRAM = {"app/main.cpp", "app/rooms.cpp"}
PAGE_ROOMS = {"mapping", "submission", "entries", "imports", "connections"}
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"')
SYSTEM_INCLUDE = re.compile(r"^\s*#\s*include\s+<([^>]+)>")
WIDGET_HEADERS = re.compile(r"^(QtWidgets/|QWidget$|QApplication$|QDialog|QMainWindow|QTableView|QTreeView|QMessageBox|Qsci/)")
LOCAL_TYPE = re.compile(r"(?:struct|class|enum class)\s+(\w+)[^;]*$")
LOCAL_CONSTANT = re.compile(r"(?:static |inline )*const(?:expr)?\b[^=({]*?(\w+)\s*(?:\{|=|\[)")
LOCAL_ALIAS = re.compile(r"using\s+(\w+)\s*=\s*(.*);")
SQL_HEADERS = re.compile(r"^(QtSql/|QSql|sqlite3\.h)")


def files(root):
    for floor in FLOORS:
        for folder, _, names in os.walk(os.path.join(root, floor)):
            for name in sorted(names):
                if name.endswith((".cpp", ".h")):
                    yield os.path.relpath(os.path.join(folder, name), root)


def room_of(path):
    parts = path.split("/")
    return (parts[0], parts[1]) if len(parts) > 2 else (parts[0], "")


def breach_of_direction(path, target):
    floor, room = room_of(path)
    to_floor, to_room = room_of(target)
    if path in PROGRAM or target.endswith("/pch.h"):
        return None
    if to_floor not in FLOORS:
        return "include project headers from the root of the source tree, for example \"app/domain/json.h\""
    if FLOORS.index(to_floor) > FLOORS.index(floor):
        return f"{floor}/ must not know {to_floor}/, which stands above it"
    if floor == "app" and to_room != room and to_room not in APP_ROOMS.get(room, set()):
        return f"app/{room} must not know app/{to_room}"
    if floor == "models" and to_floor == "app" and to_room in MODELS_MAY_NOT_KNOW:
        return f"a model must not know app/{to_room}: models have no network and no command line"
    if floor == "ui" and to_floor == "ui" and room in PAGE_ROOMS and to_room in PAGE_ROOMS | {"shell"} and to_room != room:
        return f"pages do not know each other: ui/{room} must not know ui/{to_room}; the shell does"
    if floor == "ui" and room == "widgets" and to_floor == "ui" and to_room != "widgets":
        return "ui/widgets must not know a page or the shell"
    return None


def breach_of_library(path, header):
    floor, room = room_of(path)
    if floor != "ui" and path not in PROGRAM and WIDGET_HEADERS.match(header):
        return f"{floor}/ must do without widgets"
    if SQL_HEADERS.match(header) and not (floor == "app" and room in {"store", "sandbox"}):
        return "SQL lives in app/store (and the sandbox's own file) and nowhere else"
    return None


def check_file(root, path):
    with open(os.path.join(root, path), encoding="utf-8") as handle:
        lines = handle.read().split("\n")
    count = len(lines) - (1 if lines[-1] == "" else 0)
    if count > LINE_LIMIT:
        yield f"{path}:1: {count} lines, {LINE_LIMIT} are the limit; split it along a real seam"
    if not lines[0].startswith("// SPDX-License-Identifier: GPL-3.0-or-later"):
        yield f"{path}:1: the first line must be // SPDX-License-Identifier: GPL-3.0-or-later"
    if os.path.basename(path) != os.path.basename(path).lower():
        yield f"{path}:1: file names are lower case"
    for number, line in enumerate(lines, 1):
        own = INCLUDE.match(line)
        system = SYSTEM_INCLUDE.match(line)
        problem = None
        if own and not own.group(1).endswith(".moc"):
            problem = breach_of_direction(path, own.group(1))
        elif system:
            problem = breach_of_library(path, system.group(1))
        if problem:
            yield f"{path}:{number}: {problem}"


def local_names(root, path):
    """What a .cpp names for itself alone, as (name, what it is, line): types, constants and other names for types."""
    if not path.endswith(".cpp"):
        return
    with open(os.path.join(root, path), encoding="utf-8") as handle:
        inside = False
        for number, line in enumerate(handle, 1):
            if line.startswith("namespace {"):
                inside = True
            elif line.startswith("} // namespace") and line.strip() == "} // namespace":
                inside = False
            alias = LOCAL_ALIAS.match(line)
            named = inside and (LOCAL_TYPE.match(line) or LOCAL_CONSTANT.match(line))
            if alias:
                # In the nameless namespace and outside of it are two places.
                yield alias.group(1), alias.group(2) + (" here" if inside else ""), number
            elif named:
                yield named.group(1), path, number


def check_local_names(root, paths):
    """The files of a room are compiled several at a time, so what one of them calls its own must not be another's."""
    seen = {}
    for path in paths:
        for name, what, number in local_names(root, path):
            first = seen.setdefault((os.path.dirname(path), name), (what, path))
            if first[0] != what:
                yield f"{path}:{number}: {first[1]} has a {name} of its own too; share it, or name it by what sets it apart"


def check_root(root):
    for name in sorted(os.listdir(root)):
        if name.startswith(".") or name == "build":
            continue
        allowed = TOP_FOLDERS if os.path.isdir(os.path.join(root, name)) else TOP_FILES
        if name not in allowed:
            yield f"{name}:1: the root holds only {', '.join(sorted(TOP_FOLDERS | TOP_FILES))} and dot-files"


def main():
    root = sys.argv[1] if len(sys.argv) > 1 else "."
    breaches = list(check_root(root))
    paths = list(files(root))
    checked = len(paths)
    for path in paths:
        breaches += check_file(root, path)
    breaches += check_local_names(root, paths)
    for breach in breaches:
        print(breach)
    print(f"{checked} files checked, {len(breaches)} breaches")
    return 1 if breaches or checked == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
