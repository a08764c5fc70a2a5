// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the tests of the models.
#pragma once

#include "tests/app/pch.h"

#include <QAbstractItemModelTester>
