// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entities.h"

#include <functional>
#include <string>
#include <string_view>

namespace desk::cli {

/// Writes entries one after the other: JSON (the API's own objects), CSV (RFC 4180, the API's field names) or
/// tab-separated text. Holds one row at a time.
class EntryWriter
{
public:
    enum class Format { Text, Json, Csv };
    EntryWriter(Format format, std::function<void(std::string_view)> out);

    void add(const domain::ConversionEntry &entry, const QString &sourceName);
    /// The closing bracket, if there is one. Once, after the last row.
    void end();

private:
    void addCsv(const domain::ConversionEntry &entry);
    void addText(const domain::ConversionEntry &entry, const QString &sourceName);

    Format m_format;
    std::function<void(std::string_view)> m_out;
    bool m_first = true;
};

} // namespace desk::cli
