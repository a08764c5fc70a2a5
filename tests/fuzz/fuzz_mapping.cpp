// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer: any bytes as a stored mapping, a payload and direct values (parted by zero bytes) through parser, engine
// and writer. What comes out must be JSON, and a mapping must come back out as it went in.
#include "app/mapping/engine.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace desk;

namespace {

std::string_view takePart(std::string_view &rest)
{
    const std::size_t end = rest.find('\0');
    const std::string_view part = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return part;
}

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string_view rest(reinterpret_cast<const char *>(data), size);
    const auto fieldMapping = mapping::FieldMapping::parse(takePart(rest));
    domain::JsonDocument payload;
    if (!fieldMapping || payload.parseView(takePart(rest)) || !payload.root().isObject())
        return 0;
    domain::JsonDocument direct;
    (void)direct.parseView(rest);

    const auto again = mapping::FieldMapping::parse(fieldMapping->toJson());
    require(again && *again == *fieldMapping);
    const mapping::Plan plan(*fieldMapping, mapping::TargetCatalog());
    const auto prediction = mapping::evaluate(plan, payload.root(), direct.root(), domain::Instant(1'772'355'600'000));
    for (const mapping::Diagnostic &diagnostic : prediction.diagnostics)
        require(!diagnostic.plainMessage().empty());
    domain::JsonDocument preview;
    require(!preview.parse(mapping::previewJson(plan, payload.root(), direct.root(), prediction)));
    require(preview.root()["entry"].size() == 4);
    return 0;
}
