<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AddSourceDialog</name>
    <message>
        <source>None (USD)</source>
        <extracomment>No default currency; the service then takes US dollars</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its payloads need a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its payloads use the target names already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A webhook source takes payloads at an address of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Booking desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default &amp;currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used when a payload names no currency.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Webhook address of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever knows it can post payloads to this source. Give it only to the tool that sends them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmountPopup</name>
    <message>
        <source>Please write a number, for example 120.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between two amounts: ... to ...</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a range of amounts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApiAnswer</name>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 was asked for, and the service answered with page %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stored answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays so, report it to the service: rows may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the custom field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry&apos;s contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the webhook&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page information (“pagination”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s answer does not say which page it is, or says it wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service lists more rows (%1) than it says there are in all (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says that more rows follow page %1, but the page is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApiFailure</name>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the request arrived. Look at the service before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at %1: the connection was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the connection, and whether the service is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no host named %1, or no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the connection and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy on the way to %1 refused or failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept a connection in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke before the whole answer was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends this request on to another address of its own. It was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the connection: https, without a path that the service moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends requests on to another host, %2. They are not followed: the Authorization header can get lost on the way, and the key must not go to a host that nobody chose.</source>
        <extracomment>%1 the host that was asked, %2 the host it points to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If %1 is the service&apos;s new address, enter it in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address cannot be used: it has to begin with https:// and hold a host, without a user name. Only this computer may be addressed by http.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id that the request needs is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a business in the connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no API key for this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key holds characters that no key can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity of %1 could not be verified: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address and this computer&apos;s clock; on a network that opens encrypted connections, ask whoever runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is larger than 32 MB and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for less at once, or check the address of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The service asks for a pause of %n second(s) between requests.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. Try again when the pause is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was given up because its connection was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever manages the keys for the missing scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may not do this: it lacks the scope %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever manages the keys for the scope %1. Everything else keeps working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what it names, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a valid key in the connection. What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not find this, or the key does not reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the business of the connection; somebody may have deleted it meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refuses this because it conflicts with what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the present state, then decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is too large for the service: its limit is 1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what is not needed out of the payload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is getting more requests from this key than it allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service failed at this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays so, report it with the request id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the request took effect. Look at the service before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave an answer that was not expected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrivedDialog</name>
    <message>
        <source>Which entry is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the service around the time of %1 for %2. The one you choose counts as this submission.</source>
        <extracomment>%1: an amount, %2: a contact</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived, I do not know as which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not be asked. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service lists no entry of this contact within a day of that time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BudgetMeter</name>
    <message numerus="yes">
        <source>%n request(s) waiting for their turn</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 left, full again in %3</source>
        <extracomment>%1 requests are left of %2; %3 is a time like 0:23 (minutes and seconds)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service takes a limited number of requests a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkInput</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header row of %1 is not UTF-8 text.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header row of %1 is not valid CSV.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusinessButton</name>
    <message>
        <source>No business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business %1, connection %2</source>
        <extracomment>%1 is the name of the business, %2 the name of the connection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the business or the connection (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusinessMenu</name>
    <message>
        <source>Businesses and connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Businesses of %1</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service for others…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others cannot be listed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other connections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusinessesCommand</name>
    <message>
        <source>List the businesses that the key reaches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Catalog::Private</name>
    <message>
        <source>The service&apos;s list has no end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeDot</name>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>from %1 to %2</source>
        <extracomment>A rule moved: from number %1 to number %2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings beside the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <message>
        <source>Give either --profile or --base-url, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a connection: --profile NAME, or --base-url URL --business UUID with the key in CONVERSION_DESK_API_KEY. --profile Sandbox is always there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--business must be a UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--base-url must begin with https:// and hold a host; http:// is only for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--base-url needs --business UUID too. `conversion-desk businesses` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the API key into the environment variable CONVERSION_DESK_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection named “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format must be json or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 must be a date or a time like 2026-03-01T09:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format must be json, csv or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sort must be occurredAt, -occurredAt, createdAt or -createdAt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 must be a UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do: entries list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit must be a number, 0 for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do: outbox list, run, retry ID, cancel ID or resolve ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`outbox %1` takes no further argument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`outbox %1` takes the number of one submission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not list it. `outbox retry %1` sends it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the entry belongs: --source UUID --contact UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload must be a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 does not go together with --batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display here, so the window is driven offscreen. Pictures of each step: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to, or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a place or a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that. Fewer letters find more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Somebody else changed this mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rules were changed by both of you, differently. Where that is so, yours count if you put them on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed and what they changed can stand together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved yet. You see the outcome in the table and can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put my changes on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both changed it, differently.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionEditor</name>
    <message>
        <source>For example the shop’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One connection works with one business. Test the connection to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From CONVERSION_DESK_API_KEY, for this run only</source>
        <extracomment>The name is an environment variable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored. Type a new one only to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hosted service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the service runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this computer may be addressed by http. Use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address that can be used: https, a host, no user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the connection first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionLook</name>
    <message>
        <source>Sandbox</source>
        <extracomment>The kind of connection: a place to try things, nothing reaches a real account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>The kind of connection: a real account. This word is used for nothing else.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No business is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot be reached. What you send waits in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for this connection yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept the key of this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here reaches a real account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you send counts in the real account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>find contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show sources, mappings and entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save mappings and submit entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map to custom fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Sandbox</source>
        <extracomment>The name of the connection to the embedded practice server</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox is always here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice service on this computer, with a demo business. Nothing leaves the computer, nothing is real, and no key is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and &amp;open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key and its local copy of the business are deleted here. Nothing changes at the service, and what was submitted stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactCreateForm</name>
    <message>
        <source>&amp;First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact needs an e-mail address, a phone number or a first name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already has the e-mail address %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already has the phone number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1</source>
        <extracomment>Button beside &quot;Jonas Weber already has this e-mail address.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service already has a contact with this e-mail address or phone number. Search for it above and choose it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactNote</name>
    <message>
        <source>Sets</source>
        <extracomment>One word in a table: the payload fills an empty field of the contact</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty at the chosen contact: will be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <extracomment>One word in a table: the payload says something else than the contact has</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from the chosen contact (%1), who stays as is.</source>
        <extracomment>%1: what the contact has at present</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactSection</name>
    <message>
        <source>The service does not know this contact any more. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries in the local copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries, last %1</source>
        <extracomment>%n: how many entries a contact has; %1: date and time of the newest</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, e-mail address or phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact: search by name, e-mail address or phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a contact</source>
        <extracomment>Link under the search; %1: the words searched for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <extracomment>Beside the contact that was chosen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button on the chosen contact: choose another one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the contact %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the contact %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create “%1” as a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a business to look for contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the local copy. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Value over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s). The highest: %1</source>
        <extracomment>what a chart says to a screen reader; %1 describes its highest bar</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a week; %1 and %2 are dates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3, %4</source>
        <extracomment>one bar of the chart: %1 when, %2 amount, %3 currency, %4 &quot;12 entries&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, not complete yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteSourceDialog</name>
    <message>
        <source>Delete “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address stops working and its mapping is gone from the service. Whatever still posts to it gets an error. Entries that it made stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the source, to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its name to confirm:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosticPills</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <extracomment>count of problems that keep a value from being used</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <extracomment>count of values used under an assumption</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <extracomment>count of remarks</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>This source belongs to an integration. Its mapping is made by the integration and is not interpreted here, so only direct values and defaults are predicted.</source>
        <extracomment>In all sentences of this context: %1 is the name of a target such as eventValue, %2 a path such as order.total, %3 the value that was found there, %4 what to write instead, %5 another reading of the value.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is not mapped: what stands beside it in the mapping is no target name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no target “%1”. The API refuses a mapping with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no target “%1”. The API refuses a mapping with it. Did you mean “%4”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” holds an object or a list. A webhook may send that, but the data of an entry must be flat; flatten it into dotted keys first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is so deep that its paths cannot all be listed. The list of unmapped keys ends early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload has no “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload has no “%2”. It has “%4”; did you mean that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is not used: an earlier rule already gave %1 a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” has thousands separators and is not a readable number for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” has thousands separators and is not a readable number for %1. It probably means %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, has thousands separators and is not a readable number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, has thousands separators and is not a readable number. It probably means %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” is written with a decimal comma and is not a readable number for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” is written with a decimal comma and is not a readable number for %1. It probably means %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, is written with a decimal comma and is not a readable number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, is written with a decimal comma and is not a readable number. It probably means %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” has a currency beside the number and cannot be read for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” has a currency beside the number and cannot be read for %1. The number is probably %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, has a currency beside the number and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, has a currency beside the number and cannot be read. The number is probably %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” is a percentage, not an amount for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” is a percentage, not an amount for %1. Without the sign it would be %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, is a percentage, not an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, is a percentage, not an amount. Without the sign it would be %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” is a hexadecimal number and cannot be read for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” is a hexadecimal number and cannot be read for %1. In decimal it is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, is a hexadecimal number and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, is a hexadecimal number and cannot be read. In decimal it is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” is negative. %1 cannot be below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, is negative. %1 cannot be below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” is larger than any number the API can store for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, is larger than any number the API can store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” is not a number, so %1 gets no value from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” cannot be read as a number for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” cannot be read as a number for %1. It probably means %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, cannot be read as a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, cannot be read as a number. It probably means %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” has more digits than the API’s numbers hold. %1 may be stored slightly rounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, has more digits than the API’s numbers hold and may be stored slightly rounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” is a currency symbol that several currencies share; a three-letter code is needed for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” is a currency symbol; a three-letter code is needed for %1. It probably means %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, is a currency symbol that several currencies share; a three-letter code is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, is a currency symbol; a three-letter code is needed. It probably means %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” is not a three-letter currency code in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” is not a three-letter currency code in use. It probably means %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, is not a three-letter currency code in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, is not a three-letter currency code in use. It probably means %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” is not a text; a three-letter currency code is needed for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, is not a text; a three-letter currency code is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, the source’s default currency, is not a three-letter currency code in use. The API’s default is taken instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, the source’s default currency, is not a three-letter currency code in use. It probably means %4. The API’s default is taken instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” looks like a Unix time. %1 needs a written date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” looks like a Unix time. %1 needs a written date and time, probably %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” looks like a Unix time, either %4 or %5. %1 needs a written date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, looks like a Unix time. A written date and time is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, looks like a Unix time. A written date and time is needed, probably %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, looks like a Unix time, either %4 or %5. A written date and time is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” is not a date in the form 2026-03-01, which %1 needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” is not a date in the form 2026-03-01, which %1 needs. It probably means %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” can mean %4 or %5. %1 needs a date in the form 2026-03-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, is not a date in the form 2026-03-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, is not a date in the form 2026-03-01. It probably means %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, can mean %4 or %5. A date in the form 2026-03-01 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” is not a real date and time, so %1 gets no value from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, is not a real date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” cannot be read as a date and time for %1; the form is 2026-03-01T09:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” cannot be read as a date and time for %1. It probably means %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, cannot be read as a date and time; the form is 2026-03-01T09:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, cannot be read as a date and time. It probably means %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” says no time zone. It is taken as UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, says no time zone. It is taken as UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” has no time of day. Midnight UTC is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, has no time of day. Midnight UTC is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” is more than a day in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, is more than a day in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” is before the year 2000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3”, given for %1, is before the year 2000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” cannot be read as an e-mail address for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” cannot be read as an e-mail address for %1. It probably means %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” begins with a country code that is not assigned, so %1 gets no value from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” has a national (0) inside an international number and cannot be read for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” has a national (0) inside an international number and cannot be read for %1. It probably means %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” cannot be read as a phone number for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” cannot be read as a phone number for %1. It probably means %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” has no country code. It is kept as written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” has no country code. It is kept as written; with one it would probably be %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” is not a web address with http:// or https://, which %1 needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” is not a web address with http:// or https://, which %1 needs. It probably means %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” is not the name of a time zone such as Europe/Berlin, which %1 needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” at “%2” is not the name of a time zone such as Europe/Berlin, which %1 needs. It probably means %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” holds an object or a list. %1 needs a single text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Live</source>
        <extracomment>the connection goes to the real account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DirectSection</name>
    <message>
        <source>Direct values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used where the payload gives none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Placeholder of an amount that is left out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xpense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>Button: puts this text into the field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused this: %1</source>
        <extracomment>%1: what the service says about this field</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>&amp;Send it again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;arrived: choose the entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending again makes a second entry if the first one arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may or may not have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up at %1: %2</source>
        <extracomment>%1: a time of day; %2: what was found then, a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing with this contact, value and time is listed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been looked up yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntriesCommand</name>
    <message>
        <source>List entries of the local copy, or of the service with --live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what happened at this time or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what happened at this time or earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only of this conversion source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only of this contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in this currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with these words in contact, source or conversion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many; 0 for all. The default is 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occurredAt, -occurredAt, createdAt or -createdAt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the service instead of the local copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntriesController</name>
    <message numerus="yes">
        <source>Please choose fewer rows to delete, at most %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n entries.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals and chart are for the local copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not add up entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached. What you see was read before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached. You see the local copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server filters by period and by one conversion, source and contact. Your other filters are set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is not in the local copy yet. Refresh reads what is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntriesPage</name>
    <message>
        <source>Request %1.</source>
        <extracomment>%1 identifies a request for the people who run the server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the local copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntriesView</name>
    <message>
        <source>Local copy</source>
        <extracomment>the entries kept on this computer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries kept on this computer: all filters, totals, works offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>the entries as the server lists them now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries as the server lists them now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries below</source>
        <extracomment>under a heading &quot;Value per day&quot;: the smaller bars below count entries</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value per month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its request in the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all entries of this contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between local copy and server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the entry as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %n entries.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please choose fewer rows to copy, at most %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryColumns</name>
    <message>
        <source>When</source>
        <extracomment>column: when the conversion happened</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent here</source>
        <extracomment>column: whether this computer sent the entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>column: when the server stored the entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed contact</source>
        <extracomment>the entry has a contact whose name is not known here</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDeleter</name>
    <message>
        <source>Delete this entry from %1?</source>
        <extracomment>%1 is the name of a business</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries from %1?</source>
        <extracomment>%n entries; %1 is the name of a business</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is removed on the server for everybody. Totals, reports and attribution no longer count it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are removed on the server for everybody. Totals, reports and attribution no longer count them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. The contact stays. Enter again makes a new entry with a new ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone. The contacts stay. Enter again makes new entries with new IDs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first live change in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete from %1</source>
        <extracomment>button; %1 is the name of a business</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete from sandbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDetails</name>
    <message>
        <source>Chosen entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the entry as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all entries of this contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens New entry with the same values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>opens what was sent to make this entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens what was sent in the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see its contact, times and attribution here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expense</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n s later</source>
        <extracomment>%1 is a time; the entry was stored so many seconds after it happened</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry as the server sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryFilterBar</name>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in contact, source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginnings of words in contact, e-mail, source and conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No currency</source>
        <extracomment>in a list of currencies: entries that have none</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot filter by this. The local copy can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conversion(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryFormView</name>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a business to see its sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This business has no sources yet. Create one on the Mappings page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the sources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2 from %3, %4</source>
        <extracomment>%1: an amount, &quot;499.99 EUR&quot;; %2: a contact; %3: a source; %4: &quot;today 11:38&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sent from this computer.</source>
        <extracomment>Added to the description of an earlier entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like an entry you already sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like an entry that is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused this: %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the source that the entry is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the contact that the entry is for, or create one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryResultModel</name>
    <message>
        <source>None</source>
        <extracomment>Where nothing was chosen or given</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule, no direct value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryResultPane</name>
    <message>
        <source>The entry that will come of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntrySync</name>
    <message>
        <source>The service&apos;s list of entries does not go on, although it says that there is more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryTableModel</name>
    <message>
        <source>Could not be read</source>
        <extracomment>in place of a row whose page could not be read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldMapping</name>
    <message>
        <source>The stored mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored mapping is a JSON object or null, not this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping of an integration source cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this mapping’s stored form “%1” is a setting, not a path.</source>
        <extracomment>%1 is a key such as config</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a rule for “%1”. A path can feed one target.</source>
        <extracomment>%1 is a path such as order.total</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>%1: %2</source>
        <extracomment>accessible name of a filter; %1 is what it filters (&quot;Source&quot;), %2 the chosen value</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>A day and a time, in Qt&apos;s date format</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this program saw or saved them. Restoring one is an edit like any other: you can undo it, and it is saved only when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version is known yet. Each one is kept from the moment it is seen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, saved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what the table shows now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restoring it makes %n change(s) to what the table shows now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the version of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImpactCells</name>
    <message>
        <source>%1: the same as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: gains a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a value changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: loses a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImpactController</name>
    <message numerus="yes">
        <source>%n gain a value</source>
        <extracomment>Part of a list such as &quot;4 gain a value, 1 loses one, 19 stay the same&quot;; counts stored samples</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change a value</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lose a value</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay the same</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImpactTable</name>
    <message>
        <source>What it does to stored samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loses a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>The result as it is at present</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After saving</source>
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
<context>
    <name>JsonEditor</name>
    <message>
        <source>Press Escape to leave the editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large to edit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text of %1 is kept and used as it is, but not shown.</source>
        <extracomment>%1 is a size such as &quot;40 MB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>goes to the place of the error in the text</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>There is no API key stored for this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and connect again, or enter the key in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not give the API key out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it and connect again, or enter the key in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not delete the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1” in the keyring yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer offers no keyring. API keys are kept until the program ends and have to be entered again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Conversion Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Conversion Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapCommand</name>
    <message>
        <source>Maps many payloads, from JSON lines or CSV to JSON lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payloads, one a line; - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto, jsonl or csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the results go, one a line; - for standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where rows with errors go, with their line numbers and codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many threads work; by default one a processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to map: --input FILE, or --input - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the results go: --output FILE, or --output - for standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no input format “%1”; it is auto, jsonl or csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--threads takes a number from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results and the rejects cannot go to the same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results cannot replace the input while it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: %1, clean: %2, with warnings: %3, with errors: %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingController</name>
    <message>
        <source>Restore the changes kept from last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over the other changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingDocument</name>
    <message numerus="yes">
        <source>Add %n rule(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n rule(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n rule(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change the path to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change the target of %n rule(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change the default currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingInputs</name>
    <message>
        <source>The stored field mapping, in any of its forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object of direct values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The business’s custom fields, as the API lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time that counts as now, for example 2026-03-01T09:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source’s type; WEBHOOK if it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read from %2: %3.</source>
        <extracomment>%1 is a thing such as &quot;The mapping&quot;, %2 a file name, %3 the system&apos;s reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a thing such as &quot;The mapping&quot;, %2 a file name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which mapping to use: --mapping FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one file can be standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of custom fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The custom fields must be a JSON array, or the API’s page of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The direct values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The direct values must be a JSON object or null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time such as 2026-03-01T09:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingJson</name>
    <message>
        <source>Mapping as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is kept, and it is no rule: a rule names its target in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no target. Did you mean “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingPane</name>
    <message>
        <source>saved %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes from last time are still here, not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert to the saved mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map all keys that have a suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the mapping is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used when a payload names no currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes %1 entries</source>
        <extracomment>%1 is the name of a conversion, for example Purchase</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The stored mapping cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source belongs to the %1 integration. Its mapping is set up there and has a form of its own; it is only shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was saved elsewhere since your changes began. Compare before you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not mapped yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payloads that come in are stored and make no entries. Paste one to map its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The JSON has an error; the last good version counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept here until you save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to live…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to sandbox…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Rules of the mapping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingTableModel</name>
    <message numerus="yes">
        <source>%n key(s), the first %1 are shown. Enter maps the selected one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s). Enter maps the selected one, Ctrl+Enter all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the sample, not mapped yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule for another path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not mapped, sample value %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not mapped, sample value %2, suggested target %3: %4</source>
        <extracomment>%1 path, %2 sample value, %3 suggested target, %4 reason of the suggestion</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1: %2 to %3</source>
        <extracomment>%1 number of the rule, %2 path in the payload, %3 target</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample value %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Heading of the column of targets: the value goes to ...</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ins</source>
        <extracomment>Name of the key on the keyboard</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a target…</source>
        <extracomment>In the column of targets, for a key without a suggestion</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>A rule that the saved mapping does not have</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path in the payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path in the payload, for example customer.email</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingsPage</name>
    <message>
        <source>Show the list of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the mapping table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the mapping as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the sample payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one on the left to see its mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as one is open, its sources are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission to see sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversion yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source takes payloads from another tool. Add one, then map its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This business has no conversions. They are set up in the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the sources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on mapping: your changes are kept here. Saving waits for the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as they were last known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping of “%1” is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your changes do to stored samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewEntryPage</name>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste a payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the text of the clipboard into the payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten the payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a business above to enter something for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: what you send is kept and goes out later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key: what you send is kept until there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood in the form was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read and would be left out.</source>
        <extracomment>%1: a field of the form that cannot be read, for example &quot;Value&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the refused entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused this entry. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds %1. The service takes at most 1 MB in one entry, so it was not pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend a value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>The service does not list it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service lists several entries that it could be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission %1 is not in doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the request budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot be reached. Sending goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending waits until the connection is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command of Conversion Desk sends these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace cannot be written. Nothing is sent meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no submission %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission %1 is being sent at this moment. Wait for its outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission %1 has been sent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether submission %1 arrived. Settle that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission %1 is not in a state that allows this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended while this was being sent, so it is not known whether it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered with an entry that belongs to submission %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That entry belongs to submission %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry was found in the service&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as arrived by the operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxCommand</name>
    <message>
        <source>What waits to be sent, what failed, what is in doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list, run, retry ID, cancel ID or resolve ID.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxDetails</name>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line to see what happened to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the request&apos;s body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is not sent again by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no way to recognise a repeated request. A second one could count the money twice, so you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was put into the outbox to be sent later. Send it now, or resume sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter as a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived: choose the entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>Needs you</source>
        <extracomment>Heading of the submissions that somebody has to decide about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>Heading of the submissions that are being sent or wait for it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;12 sent, 1 cancelled&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show submissions by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact, source or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the outbox (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or resume sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a business above to see what was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the outbox…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No submission is in this state and has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you send is kept here, with what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept when you left the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curl command is copied, without the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: it had arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not listed (yet).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the first one arrived after all, %1 for %2 will be there twice. It is looked up once more before it goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is looked up, and goes out again if it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as sent now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxWatch</name>
    <message>
        <source>The service cannot be reached. What is queued is sent by the next `outbox run`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox is paused. `outbox run` resumes it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; %1 could not be written to its end.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>&amp;Mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PauseDialog</name>
    <message>
        <source>Pause “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payloads sent to it are answered and make no entries until it is resumed. Entries already stored stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on its payloads make entries again. Those that came while it was paused are not made up for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayloadDelegate</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayloadModel</name>
    <message>
        <source>Add a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapped to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is in this payload already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayloadSection</name>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Two views of the same payload</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the payload as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload: keys and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat keys, read by the source&apos;s mapping</source>
        <extracomment>%1: name of a source</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat keys, read by the mapping of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry&apos;s payload is flat: the service may refuse objects and lists in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten into dotted keys</source>
        <extracomment>Button: writes nested values of a payload as dotted keys, a.b.c</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodPopup</name>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a period: %1 and %2 are dates, the first one perhaps without month and year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between two dates: from ... to ...</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days are counted in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <extracomment>no limit on the period</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Thousands separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1 wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1 fills this target already; this one only serves when that finds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample has no such path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample has nothing in this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a thousands separator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a decimal comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a currency sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a percent sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time zone in the text: read as UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time in the text: read as midnight UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country code: kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is no currency of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is no web address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewCommand</name>
    <message>
        <source>Shows what a payload becomes under a mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload, a JSON object; - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which payload to preview: --data FILE, or --data - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload must be a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewController</name>
    <message>
        <source>This payload has %1. More than %2 is not previewed; the service itself refuses more than 1 MB.</source>
        <extracomment>%1 and %2 are sizes such as &quot;40 MB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sample payload yet. Paste one to see what the mapping makes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payload is one JSON object, in braces: {&quot;key&quot;: &quot;value&quot;}. This is something else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is unique within its conversion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestPane</name>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the request as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <extracomment>The body of an HTTP request</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command for a shell, without the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is shown (the key is never in it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request as a curl command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curl command is copied, without the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>Date and time as shown in a result, in Qt&apos;s date format; keep the order your language has</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>Button that mends a value; %1 is what it becomes, for example 1299.00</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPane</name>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the last good sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sample yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a payload that this source gets, to see what the mapping makes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sample cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping makes nothing of this sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1, on %2</source>
        <extracomment>%1 is &quot;your 2 changes&quot;, %2 is &quot;24 stored samples&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>your %n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored sample(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>No value</source>
        <extracomment>In place of a value that could not be read</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplePane</name>
    <message>
        <source>This is not UTF-8 text. Save it as UTF-8 in the program it comes from, then paste or open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not text: it has null characters in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this text as a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as the sample “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One member a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sample yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard has no text in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleShelf</name>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>Day and time of a stored sample, in Qt&apos;s date format</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured %1</source>
        <extracomment>%1 is a time, or a day and a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example from the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>“%1” is not a fault: NAME=PROBABILITY is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stall-ms must be a number of milliseconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow-list must be a number of seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no fault “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability of “%1” must be from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox listens on the loopback only, not on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox cannot listen on %1, port %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox cannot make its store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox cannot use the file %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SandboxCommand</name>
    <message>
        <source>--listen must be ADDRESS:PORT, for example 127.0.0.1:0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox listens on the loopback only: --listen must begin with 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--api-key must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--rate-limit must be a whole number; 0 switches the limit off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--seed must be demo or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves a sandbox of the conversions API on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loopback address and the port; port 0 takes a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the data in this file; without it, in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that the sandbox accepts; without it, a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests a minute for each key; 0 switches the limit off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an empty store is filled with: demo or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to go wrong how often, for example reset-after-store=0.1,seed=7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this sandbox: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SandboxHost</name>
    <message>
        <source>The sandbox was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>A day and a time, in Qt&apos;s date format</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to %1?</source>
        <extracomment>%1 is the name of a business</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to the sandbox?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. From now on its payloads are read this way, in the live account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. From now on its payloads are read this way. Nothing reaches a real account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s)</source>
        <extracomment>%1 is a number of changes</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No sample is stored for this source, so there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does to stored samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sample(s) give the same result as before. Entries already stored stay as they are.</source>
        <extracomment>%1 is how many of the %n samples</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present version stays in the history. You can restore it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether somebody else changed this mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else changed this mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else changed this mapping since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checked %n s ago.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else changed this mapping meanwhile. Nothing was saved. Compare the two and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether somebody else changed this mapping is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else saved this mapping a moment ago. Nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two versions first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Go to, or run a command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendBar</name>
    <message>
        <source>stored %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in the outbox, waits for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in the outbox. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in doubt. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to sandbox</source>
        <extracomment>Button that sends the entry; %1: name of a business</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last one: %1 for %2, %3</source>
        <extracomment>%1: an amount, &quot;89.00 EUR&quot;; %2: a contact; %3: what became of it, &quot;stored 14:01:12&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it</source>
        <extracomment>Link: go to the entry that was sent last</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerEntryReader</name>
    <message>
        <source>The server does not add up entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed while entries were read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The key does not reach the business “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another business in the connection, or enter a key that reaches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to the sandbox on this computer. Nothing here is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1, live data of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot be reached. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionManager</name>
    <message>
        <source>The sandbox could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or open another connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox is always there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the &amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put every splitter, column and the window back to where they were at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage &amp;connections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A demo business inside this program. Nothing in it reaches a real account, and everything may be tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset the demo data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts, samples, the outbox and the local copy of the entries are in the workspace. API keys are in the system&apos;s keyring, never in a file of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion Desk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>License</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt</source>
        <extracomment>%1 is the version that runs, %2 the one it was built with</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>%1 is the name of a connection, %2 the business</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, business %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Choose a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old file is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a &amp;key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the demo data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries, mappings and contacts that were made in the sandbox are deleted, and the demo business is as it was at first. Live accounts are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo data is as it was at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShellActions</name>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next part of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous part of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the light appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the dark appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the system&apos;s appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put every splitter, column and the window back to where they were at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shots</name>
    <message>
        <source>The sandbox did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceActions</name>
    <message>
        <source>Add a source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is called “%1” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes payloads again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook address was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted. Its entries stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceListModel</name>
    <message>
        <source>Makes %1 entries</source>
        <extracomment>%1: name of a conversion, for example Purchase</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes %1 entries in %2</source>
        <extracomment>%1: name of a conversion, for example Purchase; %2: a currency code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source is set up in another program. Its mapping is not read here, so only the direct values below count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversion %1 is paused. The service may refuse the entry or leave it out of its reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source is paused. The service may refuse the entry or leave it out of its reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source is not mapped yet: a payload is kept, but only the direct values count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: set up elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source has these words in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceSection</name>
    <message>
        <source>%1, paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source</source>
        <extracomment>In the list of sources while none is chosen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source of this entry is not in the list of this business any more. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceTreeModel</name>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A conversion as the heading of its sources; %1 is its name, %2 a currency or &quot;no value&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only: set up elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of its newest sample not mapped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>changes not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Joins the facts about a source in one line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not mapped</source>
        <extracomment>In the list of sources: this one has no mapping</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesCommand</name>
    <message>
        <source>List the conversion sources of the business.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateTabs</name>
    <message>
        <source>All</source>
        <extracomment>Tab: submissions in any state</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>Tab: the drafts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a state, %2: how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Reading entries, %1 of %2</source>
        <extracomment>%1 entries of %2 have been read from the service so far</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries complete up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>sending is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubmissionInput</name>
    <message>
        <source>An entry must be a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source must be a UUID. `conversion-desk sources` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact must be a UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data must be a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubmitCommand</name>
    <message>
        <source>Put an entry into the outbox, durably, then send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversion source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry&apos;s value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency of value and expense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry&apos;s expense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happened; now, if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload, a JSON object; - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only put it into the outbox; `outbox run` sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines of sourceId, contactId, eventValue, currency, expense, occurredAt, data; all or none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same key as the custom field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same label as the custom field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual name for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in _id</source>
        <extracomment>_id is the end of a key such as customer_id</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like a web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like a currency code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>Value</source>
        <extracomment>What an entry is worth</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>The moment at which an entry happened</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>A part of a country</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where a visitor came from (utm_source)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>The search words an ad was shown for (utm_term)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook click ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google click ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored</source>
        <extracomment>A key of the payload that is read past on purpose</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <extracomment>Small word after a target: belongs to the entry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <extracomment>Small word after a target: belongs to the contact</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <extracomment>Small word after a target: a reference to another system</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribution</source>
        <extracomment>Small word after a target: where the visitor came from</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom</source>
        <extracomment>Small word after a target: one of the business&apos;s own fields</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>Small word after a name that is no target</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetListModel</name>
    <message>
        <source>rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetPicker</name>
    <message>
        <source>Choose a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestResultView</name>
    <message>
        <source>Result of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service what the key may do …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works, but it reaches no business. Ask whoever manages the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The key works and reaches %n business(es).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>missing, needed to %1</source>
        <extracomment>%1 says what the missing right is for, for example &quot;find contacts&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be found out, needed to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>No connection open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a business to see its entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the entries passes all filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists no entries for this business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not read entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 read so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server how many there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading entries from the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries are kept on this computer yet. They are read as soon as the server answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries show here as soon as the first one is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries of this business are still to be read from the server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>first try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TotalsBar</name>
    <message>
        <source>%1 of %2 entries</source>
        <extracomment>how many entries match the filter, of all there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <extracomment>%1 is the same number as %n, with separators</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no currency</source>
        <extracomment>in place of a currency&apos;s code: entries that have none</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no expense</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, %n amount(s) left out</source>
        <extracomment>amounts too large to be added</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more currencies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message numerus="yes">
        <source>Done. %n picture(s) in %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The page “%1” cannot be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page “%1” did not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be clicked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. The window opens on the sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>      Connected to %1, business %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source “%1” is not in the list of sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Selects the source “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” of the sample is not in the mapping&apos;s table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Maps the key “%1”, which no rule names yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of targets did not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was not mapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview does not show the mapped value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>      “%1” now goes to “%2”. The preview:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Saves the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The button that saves the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary of the changes did not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The button that saves to the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not confirm the saved mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>      The service stored the mapping of source %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5. Looks for the contact “%1” for a new entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search for a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search for a contact does not take the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact was found for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>      Found and chose %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6. Chooses the source “%1” and types the value %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of sources did not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source “%1” was not chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field for the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value could not be typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7. Sends the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The button that sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry was not confirmed by the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>      The service stored it as entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8. Finds it in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox does not show the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9. Finds it among the entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entries do not show the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something still waits in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TruthLine</name>
    <message>
        <source>%1 UTC</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <extracomment>%1 is a day, %2 a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) not read yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) not read yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) not read yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How complete the local copy is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the server lists them now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <extracomment>how far the reading of entries is: &quot;300 of 5,000 read&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete up to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>today</source>
        <extracomment>Typed by an operator into the field &quot;When&quot;, for example &quot;today 14:02&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>Typed by an operator into the field &quot;When&quot;, for example &quot;yesterday 14:02&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Typed by an operator into the field &quot;When&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenEdit</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When sent</source>
        <extracomment>Button: the entry happens at the moment of sending</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is sent</source>
        <extracomment>Placeholder of the field &quot;When&quot;: left empty, the entry happens at the moment of sending</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from a calendar (Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty: the moment of sending. Times are read in %1.</source>
        <extracomment>%1: a time zone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read as a time. For example: %1, or 2026-03-01T09:00:00Z, or “yesterday 14:02”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks in %1 skip this time. Used: %2 UTC.</source>
        <extracomment>%1: a time zone, %2: the time that is used instead</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2, %3 UTC</source>
        <extracomment>%1: date and time in the operator&apos;s zone, %2: that zone, %3: the same in UTC</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The service&apos;s answer holds no “data” with %1.</source>
        <extracomment>%1 is &quot;a list&quot; or &quot;an object&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(Request id: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <extracomment>%1 is the service&apos;s own message</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is a web page, so it may come from a proxy on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(Code: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(Code: %1, request id: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s answer is not valid JSON. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays so, report it with the request id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s answer is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is a web page, not the service&apos;s JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the connection. A proxy or a sign-in page of the network may stand in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s answer breaks off in the middle. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the service&apos;s answer, %1 is %2 where an object belongs.</source>
        <extracomment>%1 is a thing such as &quot;the entry&quot;; %2 is &quot;a list&quot;, &quot;a text&quot; ...</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the service&apos;s answer, the field “%1” of %2 is %3 where %4 belongs.</source>
        <extracomment>%1 a field name, %2 a thing such as &quot;the entry&quot;, %3 and %4 &quot;a text&quot;, &quot;a number&quot; ...</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the service&apos;s answer, the field “%1” of %2 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time such as 2026-03-01T09:00:00.000Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No readable answer came.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The disk is full, so the workspace %1 could not be changed. What was saved before is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the workspace %1 and does not let go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program, or wait for it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 is read-only, so nothing can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the file and its folder writable, or choose another workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from a backup copy. The copies lie in the same folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not a workspace of Conversion Desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file. This one was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder exists and can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed while the workspace %1 was used. What was saved before is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is too large for the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 could not be read or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is closed; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is a database of another program, not a workspace of Conversion Desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 was written by a newer version of Conversion Desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Conversion Desk, or choose another workspace. The file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace %1 must be brought up to date, but no backup copy of it could be made first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space in its folder and start again. The workspace was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion Desk is not installed completely: a migration is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 for the workspace cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it yourself, or choose another place for the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file, so it cannot be the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace can be made in the folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder writable, or choose another place for the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceOpener</name>
    <message>
        <source>The file %1 cannot be given another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its folder can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceProblem</name>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the file was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move it aside and start fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is kept under another name. What it holds is not shown until it can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>Request %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first live change in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not take it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::mapping::PhoneNote</name>
    <message>
        <source>%1 cannot be a phone number anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too short for a number with the country code +%2.</source>
        <extracomment>%1 is a phone number, %2 a country calling code such as 49</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long for a number with the country code +%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone-number library does not know the country code of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number of the form of %1 is in use under the country code +%2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ui</name>
    <message>
        <source>Checked and queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked and held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored by the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: nobody could be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back: too many requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted: the key lacks the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer that tells whether it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended while sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by looking it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up: not there yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
