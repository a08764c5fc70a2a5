// SPDX-License-Identifier: GPL-3.0-or-later
namespace {

constexpr int twice = 2;

} // namespace
