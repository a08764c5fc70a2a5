// SPDX-License-Identifier: GPL-3.0-or-later
// Not compiled: shows the check what a breach looks like.
#include "ui/widgets/theme.h"

#include <QWidget>

#include <QSqlQuery>

namespace {

constexpr int twice = 1;

} // namespace
