#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds `conversion-desk preview` against the second implementation of mapping.md, case by case.

Usage: differential.py PROGRAM CONTRACT_FOLDER [CASES] [SEED]. Prints the first differences with their files' contents.
"""
import json
import os
import random
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import mapping_reference as reference  # noqa: E402

NOW = 1772355600000  # 2026-03-01T09:00:00.000Z
SPACES = ["", " ", "\u00a0", "\u2003", "\t", "\u200b", "\ufeff", "\u001c", "\u3000"]
FIELDS = [{"id": "00000000-0000-0000-0000-00000000000%d" % i, "key": key, "label": key.title(), "type": kind}
          for i, (key, kind) in enumerate([("size", "SINGLE_SELECT"), ("score", "NUMBER"), ("due", "DATE"),
                                           ("mail2", "EMAIL"), ("tel2", "PHONE"), ("site2", "URL"), ("memo", "TEXT"),
                                           ("tags", "MULTI_SELECT"), ("size", "NUMBER"), ("odd", "COLOUR")])]
STRANGER = "custom_0a0b0c0d-1111-2222-3333-444455556666"
POOLS = {
    "number": ["499.99", "+007.50", "-0.00", "-5", "1e3", "1E-7", "1,299.00", "1299,00", "1.299,00", "€5", "5 %", "0x1F",
               "NaN", "Infinity", "1e999", "-1e999", "-1e-999", "1e-999", ".5", "5.", "- 5", "0.1", "0", "00", "+0",
               "0.1000000000000000055511151231257827", "12345678901234567890.10", "9007199254740993", "1e400", "１２",
               "-0e5", "000e00", "1.50e+02", "٣"],
    "currency": ["EUR", "eur", " usd ", "€", "$", "US$", "XXX", "EURO", "JPY", "ıdr", "Eur"],
    "date": ["2026-03-01", "2026-03-01T10:00", "2026-03-01 10:00", "2026-03-01t10:00:05.1239z", "2026-03-01T10:00+02",
             "2026-03-01T10:00+0230", "2026-03-01T10:00-00:00", "2026-03-01T10:00:00 +02:00", "2026-02-29",
             "2024-02-29T23:59:59.999Z", "2026-03-01T24:00", "2026-03-01T10:00:60Z", "0000-01-01", "0001-01-01T00:00+01:00",
             "9999-12-31T23:59:59-01:00", "2026-W10-1", "20260301", "2026-060", "2026-03-01Z", "1999-12-31T23:59:59.999Z",
             "2000-01-01T00:00Z", "2026-03-02T09:00:00.000Z", "2026-03-02T09:00:00.001Z", "2026-03-02T09:00:00.0009Z",
             "03/01/2026", "1.3.2026", "1772355600", "1772355600000", "2026-03-01T10:00:00,5Z", "2026-03-01T10Z",
             "2026-03-01T10:00.5Z", "2026-03-01T10:00:00.Z", "2026-03-01T10:00+24:00", "2026-03-01T10:00:00.123456789-05:30"],
    "email": ["John@Example.com", "a@b", "a@b.c", "a@@b.c", "@b.c", "a@.c", "a@b.", "a b@c.de", "Ünï@Exämple.de",
              "İ@x.tr", "ΑΣ@x.gr", "a,b@c.de", "a@b.c\u200b", "\"a\"@b.c", "a@b..c", "ẞ@x.de", "a\u0085b@c.de"],
    "phone": ["+1 (415) 555-0132", "+49 (0)30 1234567", "030 1234567", "+999 1234567", "+1234567890", "+12", "1-800-FLOWERS",
              "+49 30 12+34", "555\u20110132", "0049301234567", "1234567890123456", "+1234567890123456", "()", "+",
              "+210 5551234", "[0] 12.34", "+٤٤٢٠٧٩٤٦٠٩٥٨", "12/34"],
    "url": ["https://example.com", "HTTP://Example.com:8080/x?y#z", "https://", "ftp://example.com", "https://a:70000/",
            "example.com", "https://ex ample.com", "http://a:65535", "http://[::1]:80/", "https://x/^", "https:///p",
            "http://?q", "http://ü.de/ä"],
    "zone": ["Europe/Kiev", "UTC", "europe/berlin", "Europe/Berlin", "CET", "+02:00", "Mars/Base"],
    "text": ["John", "  spaced  ", "50-100", "x\ty", "\u200b", "é"],
}
EVERY = [value for pool in POOLS.values() for value in pool]
PATHS = ["order_total", "Order-Total", "a.b", "a", "a.b.c", "a[0]", "a[00]", "a.b[1].c", "list[0][1]", "[0]", ".x", "x", "",
         "a[-1]", "a[x]", "total", "list", "list[0]", "list[1].k", "a.0", "b..c", "cost", "when", "mail", "phone", "site",
         "size", "config", "webhookId", "mappings", "étage", "ETAGE", "list[99999999999999999999999]"]
TARGETS = reference.STANDARD + ["custom_" + field["id"] for field in FIELDS] + [field["key"] for field in FIELDS] + [
    "lastname", "Email", "", STRANGER, "unknown", "custom_"]


def scalar(rng):
    choice = rng.random()
    if choice < 0.62:
        value = rng.choice(POOLS[rng.choice(list(POOLS))])
        if rng.random() < 0.25:
            value = rng.choice(SPACES) + value + rng.choice(SPACES)
        return json.dumps(value, ensure_ascii=rng.random() < 0.3)
    if choice < 0.8:
        return rng.choice(["0", "-0", "-0.0", "12.3400", "1e3", "1E+2", "-5", "1e999", "12345678901234567890.10", "0.1",
                           "1772355600", "4915112345678", "-1e-999", "0.30000000000000001", "1.0", "3e-5"])
    return rng.choice(["null", "true", "false", '""', '"  "', '"\\u00a0"', '"\\u200b"'])


def value(rng, depth=0):
    choice = rng.random()
    if depth < 3 and choice < 0.12:
        return "{" + ",".join(json.dumps(rng.choice(["b", "c", "x", "", "k", "0"])) + ":" + value(rng, depth + 1)
                              for _ in range(rng.randrange(4))) + "}"
    if depth < 3 and choice < 0.22:
        return "[" + ",".join(value(rng, depth + 1) for _ in range(rng.randrange(4))) + "]"
    return scalar(rng)


def payload(rng, paths):
    keys = [rng.choice(paths + PATHS) for _ in range(rng.randrange(1, 10))]
    return "{" + ", ".join(json.dumps(key) + ": " + value(rng) for key in keys) + "}"


def mapping(rng):
    roll = rng.random()
    if roll < 0.04:
        return rng.choice(["null", "{}", '{"mappings":null,"config":{"revenueCurrency":"gbp"}}'])
    members = []
    for _ in range(rng.randrange(1, 12)):
        target = json.dumps(rng.choice(TARGETS if rng.random() < 0.8 else ["eventValue", "revenue", "do_nothing"]))
        if rng.random() < 0.04:
            target = rng.choice(["1", "null", "{}", '["email"]', "true"])
        members.append(json.dumps(rng.choice(PATHS)) + ":" + target)
    config = ""
    if rng.random() < 0.5:
        config = '"config":' + rng.choice(['{"revenueCurrency":%s,"x":1}' % scalar(rng), '{"revenueCurrency":"EUR"}', "{}", '"x"', "null",
                                          '{"revenueCurrency":"chf"}'])
    if rng.random() < 0.5:
        return '{"mappings":{%s}%s,"other":[1]}' % (",".join(members), "," + config if config else "")
    return "{" + ",".join(members + ([config] if config else [])) + "}"


def direct(rng):
    if rng.random() < 0.5:
        return None
    members = []
    for name, pool in (("eventValue", "number"), ("currency", "currency"), ("expense", "number"), ("occurredAt", "date")):
        if rng.random() < 0.5:
            members.append('"%s":%s' % (name, json.dumps(rng.choice(POOLS[pool])) if rng.random() < 0.7 else scalar(rng)))
    if rng.random() < 0.3:
        members.append('"sourceId":"s"')
        members.append('"other":1')
    return "{" + ",".join(members) + "}"


def case(rng):
    text = mapping(rng)
    paths = re.findall(r'"([^"\\]*)":', text)
    return {"mapping": text, "data": payload(rng, paths or PATHS), "direct": direct(rng),
            "custom-fields": json.dumps(FIELDS) if rng.random() < 0.7 else None,
            "source-type": rng.choice(["WEBHOOK"] * 12 + ["STRIPE_WEBHOOK", "webhook"])}


def same_code(expected, actual):
    return actual.startswith(expected[:-1]) if expected.endswith("*") else expected == actual


def differences(expected, actual):
    got = {output["target"]: output for output in actual["outputs"]}
    if set(got) != set(expected["outputs"]):
        yield "outputs", sorted(expected["outputs"]), sorted(got)
        return
    for target, (text, origin, rule, path, raw) in expected["outputs"].items():
        output = got[target]
        wanted = (text, origin, rule, path)
        number = output.get("rule")
        found = (output["value"], output["origin"], int(number) if number is not None else None, output.get("path"))
        if wanted != found:
            yield target, wanted, found
        if origin == "mapping" and reference.load(output["raw"]) != reference.load(raw):
            yield target + " raw", raw, output["raw"]
    wanted = expected["diagnostics"]
    found = [(d["severity"], d["code"], d.get("target"), d.get("path")) for d in actual["diagnostics"]]
    if len(wanted) != len(found) or any((w[0], w[2]) != (f[0], f[2]) or not same_code(w[1], f[1]) or (w[3] is not None and w[3] != f[3])
                                        for w, f in zip(wanted, found)):
        yield "diagnostics", wanted, found
    for name in ("unmapped", "ignored"):
        if expected[name] != actual[name]:
            yield name, expected[name], actual[name]
    if reference.compact(sorted_deep(expected["request"])) != reference.compact(sorted_deep(actual["request"])):
        yield "request", reference.compact(expected["request"]), reference.compact(actual["request"])
    entry = {target: expected["outputs"].get(target, (None,))[0] for target in reference.ENTRY}
    if entry != dict(actual["entry"]):
        yield "entry", entry, actual["entry"]


def sorted_deep(request):
    return {key: request[key] for key in sorted(request)}


def run(program, context, number, seed):
    rng = random.Random("%d:%d" % (seed, number))
    one = case(rng)
    with tempfile.TemporaryDirectory() as folder:
        command = [program, "preview", "--now", "2026-03-01T09:00:00.000Z", "--source-type", one["source-type"]]
        for name in ("mapping", "data", "direct", "custom-fields"):
            if one[name] is None:
                continue
            file = os.path.join(folder, name)
            with open(file, "w", encoding="utf-8") as handle:
                handle.write(one[name])
            command += ["--" + name, file]
        done = subprocess.run(command, capture_output=True, timeout=60)
    load = reference.load
    expected = reference.predict(load(one["mapping"]), load(one["data"]), load(one["direct"] or "null"),
                                 json.loads(one["custom-fields"]) if one["custom-fields"] else None, NOW, one["source-type"], context)
    if done.returncode not in (0, 1):
        return one, [("exit status", "0 or 1", "%d: %s" % (done.returncode, done.stderr.decode()))]
    found = list(differences(expected, load(done.stdout.decode())))
    has_error = any(d[0] == "error" for d in expected["diagnostics"])
    if done.returncode != int(has_error):
        found.append(("exit status", int(has_error), done.returncode))
    return one, found


def main():
    program, folder = sys.argv[1], sys.argv[2]
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 400
    seed = int(sys.argv[4]) if len(sys.argv) > 4 else 1
    context = reference.lists(folder)
    failed = 0
    with ThreadPoolExecutor(2) as pool:
        for one, found in pool.map(lambda number: run(program, context, number, seed), range(count)):
            if not found:
                continue
            failed += 1
            if failed <= 5:
                print(json.dumps({k: v if k != "custom-fields" else bool(v) for k, v in one.items()}, ensure_ascii=False, indent=1))
                for what, wanted, got in found:
                    print("  %s\n    by the page: %s\n    the program: %s" % (what, wanted, got))
    print("%d cases, %d differ (seed %d)" % (count, failed, seed))
    return 1 if failed or not count else 0


if __name__ == "__main__":
    sys.exit(main())
