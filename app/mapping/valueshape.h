// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/json.h"
#include "app/mapping/arena.h"

#include <cstdint>

namespace desk::mapping {

/// What a value of a payload looks like: its JSON type, and of a text what the engine's readers would make of it. Every
/// value has exactly one.
enum class ValueShape : std::uint8_t {
    Null,
    Blank, ///< a text of white space, or empty
    Boolean,
    Number,
    NumberText, ///< "499.99": a text that reads as a number
    NumberLike, ///< "1.299,00", "€ 12": a number for a person, unreadable for the service
    Currency,   ///< "EUR"
    Date,       ///< with or without a time, in the form that is read
    DateLike,   ///< "01.03.2026": a date for a person
    Email,
    Phone, ///< with its country code
    Website,
    Text,
    EmptyObject,
    EmptyArray,
    Object,
    Array,
};
constexpr std::size_t valueShapeCount = 17;

[[nodiscard]] ValueShape shapeOf(domain::JsonValue value, Arena &arena);

/// Null and Blank: the key is there, a value is not.
[[nodiscard]] constexpr bool isNothing(ValueShape shape)
{
    return shape == ValueShape::Null || shape == ValueShape::Blank;
}
[[nodiscard]] constexpr bool isNumeric(ValueShape shape)
{
    return shape == ValueShape::Number || shape == ValueShape::NumberText || shape == ValueShape::NumberLike;
}
/// An object or array with something in it: no leaf.
[[nodiscard]] constexpr bool isContainer(ValueShape shape)
{
    return shape == ValueShape::Object || shape == ValueShape::Array;
}

} // namespace desk::mapping
