// SPDX-License-Identifier: GPL-3.0-or-later
// Precompiled for the tests of every room below the models.
#pragma once

#include "app/pch.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
