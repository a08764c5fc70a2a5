// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the tests of the face.
#pragma once

#include "tests/app/pch.h"
#include "ui/pch.h"

#include <QComboBox>
#include <QTableView>
