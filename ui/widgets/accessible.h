// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace desk::ui {

/// Makes screen readers read the `valueText` property of painted widgets (meters, charts) as their value. Idempotent.
void installAccessibleValues();

} // namespace desk::ui
