#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second implementation of mapping.md, written from the page alone and without a look at the engine.

Slow and plain on purpose: the test beside it feeds both with the same cases and compares what they say. Where the page
leaves a choice (the wording of a message, which of two codes fits a hopeless text) nothing is compared.
"""
import json
import os
import re
import sys
from fractions import Fraction

SPACE = "".join(map(chr, list(range(0x09, 0x0E)) + [0x20, 0x85, 0xA0, 0x1680] + list(range(0x2000, 0x200B))
                    + [0x2028, 0x2029, 0x202F, 0x205F, 0x3000]))
SETTINGS = {"config", "webhookId", "webhookTopic", "pageTokens", "ghlEventType", "ghlLocationId", "formId",
            "typeformFormId", "whopConnectionId"}
ENTRY = ["eventValue", "currency", "expense", "occurredAt"]
CONTACT = ["email", "phone", "firstName", "lastName", "name", "company", "address", "city", "state", "country",
           "timezone", "website"]
REFERENCE = ["orderId", "externalId"]
ATTRIBUTION = ["utm_source", "utm_medium", "utm_campaign", "utm_ad", "utm_ad_id", "utm_content", "utm_term", "fbclid",
               "gclid"]
STANDARD = ENTRY + ["revenue"] + CONTACT + REFERENCE + ATTRIBUTION + ["do_nothing"]
UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\Z")
NUMBER = re.compile(r"([+-]?)([0-9]+)(\.[0-9]+)?([eE][+-]?[0-9]+)?\Z")
TIME = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[Tt ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]+))?)?"
                  r"(Z|z|[+-][0-9]{2}(?::?[0-9]{2})?)?)?\Z")


class Num(str):
    """A JSON number by its text."""


def load(text):
    def pairs(items):
        out = {}
        for key, value in items:
            out.setdefault(key, value)
        return out

    def constant(name):
        raise ValueError(name)
    return json.loads(text, object_pairs_hook=pairs, parse_int=Num, parse_float=Num, parse_constant=constant)


def compact(value):
    if isinstance(value, Num):
        return str(value)
    if isinstance(value, dict):
        return "{" + ",".join(json.dumps(k, ensure_ascii=False) + ":" + compact(v) for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(compact, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def is_text(value):
    return isinstance(value, str) and not isinstance(value, Num)


def blank(value):
    return is_text(value) and not value.strip(SPACE)


class Unreadable(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code


def lists(folder):
    def lines(name):
        with open(os.path.join(folder, name), encoding="utf-8") as handle:
            return [line for line in handle.read().split("\n") if line and not line.startswith("#")]
    return {"currencies": {line.split("\t")[0] for line in lines("currencies.tsv")},
            "codes": {code for line in lines("calling-codes.txt") for code in line.split()},
            "zones": set(lines("timezones.txt"))}


# --- reading values: each returns (text, [warning codes]) or raises Unreadable ---------------------------------------

def read_number(value, negative_allowed):
    if isinstance(value, Num):
        text = str(value)
    elif is_text(value):
        text = value.strip(SPACE)
    else:
        raise Unreadable("number.unreadable")
    match = NUMBER.match(text)
    if not match:
        raise Unreadable("number.*")
    sign, whole, fraction, exponent = (part or "" for part in match.groups())
    nearest = float(text)
    if nearest in (float("inf"), float("-inf")):
        raise Unreadable("number.not-finite")
    nonzero = any(c in "123456789" for c in whole + fraction)
    if sign == "-" and nonzero and not negative_allowed:
        raise Unreadable("number.negative")
    whole = whole.lstrip("0") or "0"
    text = ("-" if sign == "-" and nonzero else "") + whole + fraction + exponent
    if not nonzero:
        return text, []
    if nearest == 0:
        return text, ["number.inexact"]
    return text, [] if Fraction(repr(nearest)) == Fraction(text) else ["number.inexact"]


def read_currency(value, context):
    if not is_text(value):
        raise Unreadable("currency.unreadable")
    text = "".join(c.upper() if "a" <= c <= "z" else c for c in value.strip(SPACE))
    if text not in context["currencies"]:
        raise Unreadable("currency.*")
    return text, []


def days(year, month, day):
    lengths = [31, 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28, 31, 30, 31, 30, 31, 31, 30, 31,
               30, 31]
    if not (1 <= month <= 12 and 1 <= day <= lengths[month - 1]):
        return None
    y = year - (month <= 2)
    era = y // 400
    yoe = y - era * 400
    doy = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146097 + yoe * 365 + yoe // 4 - yoe // 100 + doy - 719468


def iso(ms):
    z, rest = divmod(ms, 86400000)
    z += 719468
    era = z // 146097
    doe = z - era * 146097
    yoe = (doe - doe // 1460 + doe // 36524 - doe // 146096) // 365
    doy = doe - (365 * yoe + yoe // 4 - yoe // 100)
    mp = (5 * doy + 2) // 153
    day = doy - (153 * mp + 2) // 5 + 1
    month = mp + (3 if mp < 10 else -9)
    year = yoe + era * 400 + (month <= 2)
    return "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ" % (year, month, day, rest // 3600000, rest // 60000 % 60,
                                                   rest // 1000 % 60, rest % 1000)


LOW, HIGH = -62135596800000, 253402300799999


def parse_time(value):
    """(milliseconds or None for a date alone, date text, has offset)"""
    if not is_text(value):
        raise Unreadable("date.*")
    text = value.strip(SPACE)
    match = TIME.match(text)
    if not match:
        raise Unreadable("date.*")
    year, month, day, hour, minute, second, fraction, zone = match.groups()
    if int(year) == 0:
        raise Unreadable("date.*")
    date = days(int(year), int(month), int(day))
    if date is None:
        raise Unreadable("date.impossible")
    if hour is None:
        return date * 86400000, text, None
    if int(hour) > 23 or int(minute) > 59 or int(second or 0) > 59:
        raise Unreadable("date.*")
    offset = 0
    if zone and zone not in "Zz":
        digits = zone[1:].replace(":", "")
        hours, minutes = int(digits[:2]), int(digits[2:] or 0)
        if hours > 23 or minutes > 59:
            raise Unreadable("date.*")
        offset = (hours * 60 + minutes) * (-1 if zone[0] == "-" else 1)
    ms = date * 86400000 + ((int(hour) * 60 + int(minute) - offset) * 60 + int(second or 0)) * 1000
    ms += int(((fraction or "") + "000")[:3])
    if not LOW <= ms <= HIGH:
        raise Unreadable("date.*")
    return ms, None, zone is not None


def read_time(value, now):
    ms, date, offset = parse_time(value)
    warnings = []
    if date is not None:
        warnings.append("date.no-time")
    elif not offset:
        warnings.append("date.no-offset")
    if ms - now > 86400000:
        warnings.append("date.future")
    if ms < 946684800000:
        warnings.append("date.old")
    return iso(ms), warnings


def read_date_field(value):
    ms, date, offset = parse_time(value)
    if date is not None:
        return date, []
    return iso(ms), [] if offset else ["date.no-offset"]


def control(c):
    return ord(c) < 0x20 or 0x7F <= ord(c) <= 0x9F


def read_email(value):
    if not is_text(value):
        raise Unreadable("email.unreadable")
    text = "".join("i" if c == "\u0130" else (c.lower() if len(c.lower()) == 1 else c) for c in value.strip(SPACE))
    local, at, domain = text.partition("@")
    labels = domain.split(".")
    bad = any(c in SPACE or control(c) or c in '"(),:;<>[\\]' for c in text)
    if not at or not local or "@" in domain or len(labels) < 2 or not all(labels) or bad:
        raise Unreadable("email.unreadable")
    return text, []


def read_phone(value, context):
    if isinstance(value, Num):
        if not re.fullmatch("[0-9]+", value):
            raise Unreadable("phone.*")
        text = str(value)
    elif is_text(value):
        text = value.strip(SPACE)
    else:
        raise Unreadable("phone.unreadable")
    rest = "".join(c for c in text if c not in SPACE and c not in ".-()[]" and not "\u2010" <= c <= "\u2015")
    if rest.startswith("+"):
        digits = rest[1:]
        if "(0)" in text or not re.fullmatch("[0-9]{8,15}", digits):
            raise Unreadable("phone.*")
        if not any(digits.startswith(code) for code in context["codes"]):
            raise Unreadable("phone.country-code")
        return rest, []
    if re.fullmatch("[0-9]{1,15}", rest):
        return text, ["phone.no-country-code"]
    raise Unreadable("phone.unreadable")


def read_website(value):
    if not is_text(value):
        raise Unreadable("website.unreadable")
    text = value.strip(SPACE)
    match = re.match(r"https?://([^/?#]*)", text, re.IGNORECASE | re.ASCII)
    if not match or any(c in SPACE or control(c) or c in '<>"{}|\\^`' for c in text):
        raise Unreadable("website.unreadable")
    host = match.group(1).rpartition("@")[2]
    port = re.search(r":([0-9]*)\Z", host)
    if port:
        host = host[:port.start()]
        if port.group(1) and int(port.group(1)) > 65535:
            raise Unreadable("website.unreadable")
    if not host:
        raise Unreadable("website.unreadable")
    return text, []


def read_zone(value, context):
    text = value.strip(SPACE) if is_text(value) else None
    if text not in context["zones"]:
        raise Unreadable("timezone.unknown")
    return text, []


def read_text(value, trim):
    if is_text(value):
        return (value.strip(SPACE) if trim else value), []
    if isinstance(value, (dict, list)):
        raise Unreadable("text.not-a-scalar")
    return compact(value), []


def read(target, kind, value, context):
    if target in ("eventValue", "expense"):
        return read_number(value, False)
    if target == "currency":
        return read_currency(value, context)
    if target == "occurredAt":
        return read_time(value, context["now"])
    if target == "email" or kind == "EMAIL":
        return read_email(value)
    if target == "phone" or kind == "PHONE":
        return read_phone(value, context)
    if target == "website" or kind == "URL":
        return read_website(value)
    if target == "timezone":
        return read_zone(value, context)
    if kind == "NUMBER":
        return read_number(value, True)
    if kind == "DATE":
        return read_date_field(value)
    return read_text(value, kind not in ("SINGLE_SELECT", "MULTI_SELECT"))


# --- paths and leaves ------------------------------------------------------------------------------------------------

MISSING = object()


def walk(payload, path):
    """The way (tuple of keys and indexes) that a path takes, or None."""
    if path in payload:
        return (path,)
    way, value = [], payload
    for segment in path.split("."):
        match = re.fullmatch(r"(.*?)((?:\[[0-9]+\])+)", segment, re.DOTALL)
        key, indexes = (match.group(1), re.findall(r"\[([0-9]+)\]", match.group(2))) if match else (segment, [])
        if not isinstance(value, dict) or key not in value:
            return None
        value = value[key]
        way.append(key)
        for index in indexes:
            digits = index.lstrip("0") or "0"
            if not isinstance(value, list) or len(digits) > 12 or int(digits) >= len(value):
                return None
            value = value[int(digits)]
            way.append(int(digits))
    return tuple(way)


def at(payload, way):
    for step in way:
        payload = payload[step]
    return payload


def leaves(value, way=(), text=""):
    if isinstance(value, dict) and value:
        for key, child in value.items():
            yield from leaves(child, way + (key,), (text + "." if way else "") + key)
    elif isinstance(value, list) and value:
        for index, child in enumerate(value):
            yield from leaves(child, way + (index,), "%s[%d]" % (text, index))
    elif way:
        yield way, text


def folded(text):
    return "".join(c for c in text.casefold() if c.isalpha() or c.isdecimal())


# --- the whole -------------------------------------------------------------------------------------------------------

def rules_of(mapping, source_type):
    """(list of (path, target), paths that are no rules, revenueCurrency value or MISSING, integration)"""
    if source_type != "WEBHOOK":
        return [], [], MISSING, True
    if not mapping:
        return [], [], MISSING, False
    config = mapping.get("config")
    currency = config.get("revenueCurrency", MISSING) if isinstance(config, dict) else MISSING
    if "mappings" in mapping and (mapping["mappings"] is None or isinstance(mapping["mappings"], dict)):
        members = list((mapping["mappings"] or {}).items())
    else:
        members = [(k, v) for k, v in mapping.items() if k not in SETTINGS]
    return ([(k, v) for k, v in members if is_text(v)], [k for k, v in members if not is_text(v)], currency, False)


def resolve(name, fields):
    if name in STANDARD:
        return "eventValue" if name == "revenue" else name, None
    if fields is None:
        if name.startswith("custom_") and UUID.match(name[7:]):
            return name, "TEXT"
        return None, None
    for field in fields:
        if name == "custom_" + field["id"]:
            return name, field.get("type", "TEXT")
    for field in fields:
        if name == field["key"]:
            return "custom_" + field["id"], field.get("type", "TEXT")
    return None, None


def predict(mapping, payload, direct, fields, now, source_type, context):
    context = dict(context, now=now)
    direct = direct or {}
    rules, others, source_default, integration = rules_of(mapping, source_type)
    diagnostics, outputs = [], {}

    def say(severity, code, target=None, path=None):
        diagnostics.append((severity, code, target, path))

    if integration:
        say("warning", "mapping.integration")
    for path in others:
        say("warning", "mapping.not-a-rule", None, path)
    targets = {}
    for number, (path, name) in enumerate(rules):
        target, kind = resolve(name, fields)
        if target is None:
            targets.setdefault(("unknown", name), []).append((number, path, name, None))
        elif target != "do_nothing":
            targets.setdefault(target, []).append((number, path, name, kind))
    for key, value in payload.items():
        if isinstance(value, (dict, list)):
            say("warning", "payload.nested", None, key)
            break
    all_leaves = list(leaves(payload))
    for target, group in targets.items():
        if isinstance(target, tuple):
            for _, path, name, _ in group:
                say("error", "target.unknown", name, path)
            continue
        order = [rule for rule in group if rule[2] != "revenue"] + [rule for rule in group if rule[2] == "revenue"]
        winner, found = None, []
        for number, path, name, kind in order:
            way = walk(payload, path)
            value = at(payload, way) if way is not None else MISSING
            empty = value is MISSING or value is None or blank(value)
            if winner is not None:
                if not empty:
                    found.append(("note", "rule.shadowed", path))
                continue
            if value is MISSING:
                if any(text != path and folded(text) == folded(path) for _, text in all_leaves):
                    found.append(("note", "path.near-miss", path))
                continue
            if empty:
                continue
            try:
                text, warnings = read(target, kind, value, context)
            except Unreadable as problem:
                found.append(("unreadable", problem.code, path))
                continue
            winner = number
            outputs[target] = (text, "mapping", number, path, compact(value))
            found += [("warning", code, path) for code in warnings]
        for severity, code, path in found:
            if severity == "unreadable":
                severity = "error" if winner is None else "warning"
            say(severity, code, target, path)
    request = {key: direct[key] for key in ("sourceId", "contactId") if key in direct}
    for target in ENTRY:
        value = direct.get(target)
        if value is None or blank(value):
            continue
        try:
            text, warnings = read(target, None, value, context)
        except Unreadable as problem:
            say("error", problem.code, target, None)
            continue
        request[target] = Num(text) if target in ("eventValue", "expense") else text
        if target not in outputs:
            outputs[target] = (text, "direct", None, None, None)
            for code in warnings:
                say("warning", code, target, None)
    if "currency" not in outputs:
        if source_default is not MISSING and source_default is not None and not blank(source_default):
            try:
                outputs["currency"] = (read_currency(source_default, context)[0], "source-default", None, None, None)
            except Unreadable:
                say("warning", "currency.source-default", "currency", None)
        if "currency" not in outputs:
            outputs["currency"] = ("USD", "api-default", None, None, None)
    if "occurredAt" not in outputs:
        outputs["occurredAt"] = (iso(now), "api-default", None, None, None)
    request["occurredAt"] = outputs["occurredAt"][0]
    request["data"] = payload
    named = set()
    covered = set()
    for number, (path, name) in enumerate(rules):
        way = walk(payload, path)
        if way is None:
            continue
        if name == "do_nothing":
            covered |= {leaf for leaf, _ in all_leaves if leaf[:len(way)] == way}
        else:
            named.add(way)
    ignored_exactly = {walk(payload, path) for path, name in rules if name == "do_nothing"}
    return {"outputs": outputs, "diagnostics": diagnostics,
            "unmapped": [text for way, text in all_leaves if way not in named and way not in ignored_exactly],
            "ignored": [text for way, text in all_leaves if way in covered and way not in named],
            "request": request}


if __name__ == "__main__":
    sys.exit("imported by differential.py")
