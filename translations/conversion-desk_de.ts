<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>The local workspace file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to use, by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s address, instead of --profile. The key comes from CONVERSION_DESK_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The business, with --base-url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json for JSON output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: conversion-desk [COMMAND] [OPTIONS]

Without a command the window opens. Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
`conversion-desk COMMAND --help` explains one of them.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. conversion-desk --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the main job by itself and keep a picture of each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a picture of every page, then quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system, en or de.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window takes no argument “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language “%1”: use system, en or de.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme “%1”: use system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>Line %1, column %2: %3.</source>
        <extracomment>%1 and %2 are numbers; %3 is a sentence fragment such as &quot;a comma or } is missing before this&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid JSON. %2</source>
        <extracomment>%1 names a file or a field; %2 is a whole sentence such as &quot;Line 7, column 12: a comma is missing.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is larger than 4 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no JSON here, the text is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JSON value ends before this; nothing may follow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text ends in the middle of the JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or } is missing before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or ] is missing before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is missing before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is missing before this comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text must stand in double quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a comma too many before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key in double quotes must stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon is missing before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nesting is deeper than a million levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a JSON number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no JSON value; text must stand in double quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number must not begin with a superfluous zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digit must follow the decimal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digit must follow the exponent sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the closing quote of this text is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the closing quote is missing on this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a control character must be written as an escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such escape; write a backslash as \\</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four hexadecimal digits must follow \u</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is half of a surrogate pair, the other half is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
