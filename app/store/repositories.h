// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// All repositories: plain classes on a Database, to be used inside Workspace::write and Workspace::read.
#include "app/store/catalogrepository.h"
#include "app/store/comparisonrepository.h"
#include "app/store/contactrepository.h"
#include "app/store/draftrepository.h"
#include "app/store/entryrepository.h"
#include "app/store/mappinghistoryrepository.h"
#include "app/store/payloadrepository.h"
#include "app/store/profilerepository.h"
#include "app/store/samplerepository.h"
#include "app/store/submissionrepository.h"
#include "app/store/syncstaterepository.h"
