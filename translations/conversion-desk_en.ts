<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ApiFailure</name>
    <message numerus="yes">
        <source>The service asks for a pause of %n second(s) between requests.</source>
        <translation>
            <numerusform>The service asks for a pause of %n second between requests.</numerusform>
            <numerusform>The service asks for a pause of %n seconds between requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>at the end of a list of names</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message numerus="yes">
        <source>%1 less in %n month(s)</source>
        <extracomment>%1 is an exact amount: &quot;12,340.00 less in 3 months&quot;</extracomment>
        <translation>
            <numerusform>%1 less in %n month</numerusform>
            <numerusform>%1 less in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more in %n month(s)</source>
        <translation>
            <numerusform>%1 more in %n month</numerusform>
            <numerusform>%1 more in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lose an error</source>
        <extracomment>Part of a list such as &quot;4 gain a value, 1 loses one, 19 stay the same&quot;; counts stored payloads</extracomment>
        <translation>
            <numerusform>%n loses an error</numerusform>
            <numerusform>%n lose an error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gain a value</source>
        <translation>
            <numerusform>%n gains a value</numerusform>
            <numerusform>%n gain a value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change a value</source>
        <translation>
            <numerusform>%n changes a value</numerusform>
            <numerusform>%n change a value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lose a value</source>
        <translation>
            <numerusform>%n loses a value</numerusform>
            <numerusform>%n lose a value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become wrong</source>
        <translation>
            <numerusform>%n becomes wrong</numerusform>
            <numerusform>%n become wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n cannot be read</numerusform>
            <numerusform>%n cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay the same</source>
        <translation>
            <numerusform>%n stays the same</numerusform>
            <numerusform>%n stay the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message numerus="yes">
        <source>%n payload(s) since then have nothing for “%1”.</source>
        <extracomment>%1 is a target such as Value or E-mail</extracomment>
        <translation>
            <numerusform>%n payload since then has nothing for “%1”.</numerusform>
            <numerusform>%n payloads since then have nothing for “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message numerus="yes">
        <source>None of %n stored value(s) of “%1” can be read as %2, for example “%3”.</source>
        <extracomment>%1 a path, %2 for example &quot;a number&quot;, %3 a value</extracomment>
        <translation>
            <numerusform>The %n stored value of “%1” cannot be read as %2: “%3”.</numerusform>
            <numerusform>None of %n stored values of “%1” can be read as %2, for example “%3”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” never counts: in %n stored payload(s) with it, “%2” comes first and feeds %3.</source>
        <extracomment>%1 a path, %2 another path, %3 a target</extracomment>
        <translation>
            <numerusform>“%1” never counts: in the %n stored payload with it, “%2” comes first and feeds %3.</numerusform>
            <numerusform>“%1” never counts: in %n stored payloads with it, “%2” comes first and feeds %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n stored payload(s) has “%1”; they have “%2”.</source>
        <extracomment>%1 and %2 are paths</extracomment>
        <translation>
            <numerusform>The %n stored payload does not have “%1”; it has “%2”.</numerusform>
            <numerusform>None of %n stored payloads has “%1”; they have “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n stored payload(s) has “%1”.</source>
        <translation>
            <numerusform>The %n stored payload does not have “%1”.</numerusform>
            <numerusform>None of %n stored payloads has “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is a number in %n stored payload(s), and %2 is a text field.</source>
        <extracomment>%1 a path, %2 a target that takes text</extracomment>
        <translation>
            <numerusform>“%1” is a number in %n stored payload, and %2 is a text field.</numerusform>
            <numerusform>“%1” is a number in %n stored payloads, and %2 is a text field.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored payload(s) have “%1” both as one key and as keys in each other; the one key counts.</source>
        <translation>
            <numerusform>%n stored payload has “%1” both as one key and as keys in each other; the one key counts.</numerusform>
            <numerusform>%n stored payloads have “%1” both as one key and as keys in each other; the one key counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more error(s).</source>
        <extracomment>After some sentences that each name an error</extracomment>
        <translation>
            <numerusform>And %n more error.</numerusform>
            <numerusform>And %n more errors.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service lists nothing after %n attempt(s), and none got a clear answer.</source>
        <translation>
            <numerusform>The service lists nothing after %n attempt, and none got a clear answer.</numerusform>
            <numerusform>The service lists nothing after %n attempts, and none got a clear answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresendChecks</name>
    <message numerus="yes">
        <source>There are %n more like it within a day.</source>
        <translation>
            <numerusform>There is %n more like it within a day.</numerusform>
            <numerusform>There are %n more like it within a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the last %n entries of this source is in %1.</source>
        <translation>
            <numerusform>The last entry of this source is not in %1.</numerusform>
            <numerusform>None of the last %n entries of this source is in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendEstimate</name>
    <message numerus="yes">
        <source>about %n s</source>
        <extracomment>how long something still takes, in seconds</extracomment>
        <translation>
            <numerusform>about %n s</numerusform>
            <numerusform>about %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <extracomment>how long something still takes, in minutes</extracomment>
        <translation>
            <numerusform>about %n min</numerusform>
            <numerusform>about %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h</source>
        <extracomment>how long something still takes, in hours</extracomment>
        <translation>
            <numerusform>about %n h</numerusform>
            <numerusform>about %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 h %n min</source>
        <extracomment>how long something still takes: %1 hours and %n minutes</extracomment>
        <translation>
            <numerusform>about %1 h %n min</numerusform>
            <numerusform>about %1 h %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n in doubt</numerusform>
            <numerusform>%n in doubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>Reading %n contact(s) that entries name</source>
        <translation>
            <numerusform>Reading %n contact that entries name</numerusform>
            <numerusform>Reading %n contacts that entries name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left</source>
        <translation>
            <numerusform>about %n day left</numerusform>
            <numerusform>about %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message numerus="yes">
        <source>%n minute(s) not read yet</source>
        <translation>
            <numerusform>%n minute not read yet</numerusform>
            <numerusform>%n minutes not read yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) not read yet</source>
        <translation>
            <numerusform>%n hour not read yet</numerusform>
            <numerusform>%n hours not read yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) not read yet</source>
        <translation>
            <numerusform>%n day not read yet</numerusform>
            <numerusform>%n days not read yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) known to differ</source>
        <translation>
            <numerusform>%n period known to differ</numerusform>
            <numerusform>%n periods known to differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::cli::CheckCommand</name>
    <message numerus="yes">
        <source>%n expectation(s) hold</source>
        <translation>
            <numerusform>%n expectation holds</numerusform>
            <numerusform>%n expectations hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample file(s), </source>
        <translation>
            <numerusform>%n sample file, </numerusform>
            <numerusform>%n sample files, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s): </source>
        <translation>
            <numerusform>%n expectation: </numerusform>
            <numerusform>%n expectations: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail(s).</source>
        <translation>
            <numerusform>%n fails.</numerusform>
            <numerusform>%n fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read.</source>
        <translation>
            <numerusform>%n file cannot be read.</numerusform>
            <numerusform>%n files cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::cli::SyncCommand</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <extracomment>how many requests were made so far</extracomment>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 entries: %2 added, %3 changed, %4 removed, with %n request(s).</source>
        <translation>
            <numerusform>%1 entries: %2 added, %3 changed, %4 removed, with %n request.</numerusform>
            <numerusform>%1 entries: %2 added, %3 changed, %4 removed, with %n requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) that entries name are missing: the key lacks contacts:read.</source>
        <translation>
            <numerusform>%n contact that entries name is missing: the key lacks contacts:read.</numerusform>
            <numerusform>%n contacts that entries name are missing: the key lacks contacts:read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::models::BreakdownModel</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amounts are too large or too small to be added</source>
        <translation>
            <numerusform>%n amount is too large or too small to be added</numerusform>
            <numerusform>%n amounts are too large or too small to be added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::models::ComparisonFeed</name>
    <message numerus="yes">
        <source>%1 of %2 as predicted, %n differ</source>
        <extracomment>How many stored entries are what the preview predicted. %1 and %2: numbers</extracomment>
        <translation>
            <numerusform>%1 of %2 as predicted, %n differs</numerusform>
            <numerusform>%1 of %2 as predicted, %n differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::models::HistoryModel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::models::ImpactMoneyModel</name>
    <message numerus="yes">
        <source>%n other month(s)</source>
        <extracomment>Months whose amounts stay the same, in one line</extracomment>
        <translation>
            <numerusform>%n other month</numerusform>
            <numerusform>%n other months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::models::ImpactPayloadModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Ends a list of changes that is too long for its line</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::models::KeysModel</name>
    <message numerus="yes">
        <source>in %1 of %n payload(s)</source>
        <translation>
            <numerusform>in %1 of %n payload</numerusform>
            <numerusform>in %1 of %n payloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::models::MappingDocument</name>
    <message numerus="yes">
        <source>Add %n rule(s)</source>
        <translation>
            <numerusform>Add %n rule</numerusform>
            <numerusform>Add %n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n rule(s)</source>
        <translation>
            <numerusform>Delete %n rule</numerusform>
            <numerusform>Delete %n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n rule(s)</source>
        <translation>
            <numerusform>Move %n rule</numerusform>
            <numerusform>Move %n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the target of %n rule(s)</source>
        <translation>
            <numerusform>Change the target of %n rule</numerusform>
            <numerusform>Change the target of %n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::models::MappingTableModel</name>
    <message numerus="yes">
        <source>%n key(s), the first %1 are shown. Enter maps the selected one.</source>
        <translation>
            <numerusform>%n key, the first %1 are shown. Enter maps the selected one.</numerusform>
            <numerusform>%n keys, the first %1 are shown. Enter maps the selected one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s). Enter maps the selected one, Ctrl+Enter all.</source>
        <translation>
            <numerusform>%n key. Enter maps the selected one, Ctrl+Enter all.</numerusform>
            <numerusform>%n keys. Enter maps the selected one, Ctrl+Enter all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) left out; click to show.</source>
        <translation>
            <numerusform>%n key left out; click to show.</numerusform>
            <numerusform>%n keys left out; click to show.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::models::OutboxModel</name>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::models::SampleLibraryModel</name>
    <message numerus="yes">
        <source>%n of %1 fail(s)</source>
        <extracomment>%1 is a number of expectations, of which %n do not hold</extracomment>
        <translation>
            <numerusform>%n of %1 fails</numerusform>
            <numerusform>%n of %1 fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>%n holds</numerusform>
            <numerusform>%n hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::models::SourceTreeModel</name>
    <message numerus="yes">
        <source>%n key(s) of its newest sample not mapped</source>
        <translation>
            <numerusform>%n key of its newest sample not mapped</numerusform>
            <numerusform>%n keys of its newest sample not mapped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::Attention</name>
    <message numerus="yes">
        <source>%n submission(s) in the outbox need you.</source>
        <translation>
            <numerusform>%n submission in the outbox needs you.</numerusform>
            <numerusform>%n submissions in the outbox need you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::BudgetMeter</name>
    <message numerus="yes">
        <source>%n request(s) waiting for their turn</source>
        <translation>
            <numerusform>%n request waiting for their turn</numerusform>
            <numerusform>%n requests waiting for their turn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::CompareDialog</name>
    <message numerus="yes">
        <source>%n to be decided</source>
        <translation>
            <numerusform>%n to be decided</numerusform>
            <numerusform>%n to be decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as you have it</source>
        <extracomment>Part of a list: how many rows count as I have them</extracomment>
        <translation>
            <numerusform>%n as you have it</numerusform>
            <numerusform>%n as you have it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they have it</source>
        <translation>
            <numerusform>%n as they have it</numerusform>
            <numerusform>%n as they have it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) in all</source>
        <translation>
            <numerusform>%n rule in all</numerusform>
            <numerusform>%n rules in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) left</source>
        <translation>
            <numerusform>%n conflict left</numerusform>
            <numerusform>%n conflicts left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::ConfigDialog</name>
    <message numerus="yes">
        <source>The description is %n character(s) too long.</source>
        <translation>
            <numerusform>The description is %n character too long.</numerusform>
            <numerusform>The description is %n characters too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::ContactSection</name>
    <message numerus="yes">
        <source>%n entries, last %1</source>
        <extracomment>%n: how many entries a contact has; %1: date and time of the newest</extracomment>
        <translation>
            <numerusform>%n entry, last %1</numerusform>
            <numerusform>%n entries, last %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::DeleteConfigDialog</name>
    <message numerus="yes">
        <source>Its %n source(s) go with it, with their mappings: %1. Whatever still posts to them gets an error.</source>
        <translation>
            <numerusform>Its %n source goes with it, with its mapping: %1. Whatever still posts to it gets an error.</numerusform>
            <numerusform>Its %n sources go with it, with their mappings: %1. Whatever still posts to them gets an error.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are deleted with it, for good. Reports lose them.</source>
        <translation>
            <numerusform>%n entry is deleted with it, for good. Reports lose it.</numerusform>
            <numerusform>%n entries are deleted with it, for good. Reports lose them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service counts %n entry(s) now. Type that number to delete them too.</source>
        <translation>
            <numerusform>The service counts %n entry now. Type that number to delete it too.</numerusform>
            <numerusform>The service counts %n entries now. Type that number to delete them too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::DeleteSourceDialog</name>
    <message numerus="yes">
        <source>It is in use: %n payload(s) came so far, the last one on %1.</source>
        <translation>
            <numerusform>It is in use: %n payload came so far, on %1.</numerusform>
            <numerusform>It is in use: %n payloads came so far, the last one on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::DiagnosticPills</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <extracomment>count of problems that keep a value from being used</extracomment>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <extracomment>count of values used under an assumption</extracomment>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <extracomment>count of remarks</extracomment>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::DriftList</name>
    <message numerus="yes">
        <source>%n more of the kind, see the table.</source>
        <translation>
            <numerusform>%n more of the kind, see the table.</numerusform>
            <numerusform>%n more of the kind, see the table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::EntriesSummary</name>
    <message numerus="yes">
        <source>Copied %n rows.</source>
        <translation>
            <numerusform>Copied %n row.</numerusform>
            <numerusform>Copied %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::EntryChart</name>
    <message numerus="yes">
        <source>%n bar(s). The highest: %1</source>
        <extracomment>what a chart says to a screen reader; %1 describes its highest bar</extracomment>
        <translation>
            <numerusform>%n bar. The highest: %1</numerusform>
            <numerusform>%n bars. The highest: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::EntryCopier</name>
    <message numerus="yes">
        <source>Copied %n entries.</source>
        <translation>
            <numerusform>Copied %n entry.</numerusform>
            <numerusform>Copied %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::EntryDeleter</name>
    <message numerus="yes">
        <source>Delete %n entries from %1?</source>
        <extracomment>%n entries; %1 is the name of a business</extracomment>
        <translation>
            <numerusform>Delete %n entry from %1?</numerusform>
            <numerusform>Delete %n entries from %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can undo it for %n seconds; then it is gone for good. The contact stays. Enter again makes a new entry with a new ID.</source>
        <translation>
            <numerusform>You can undo it for %n second; then it is gone for good. The contact stays. Enter again makes a new entry with a new ID.</numerusform>
            <numerusform>You can undo it for %n seconds; then it is gone for good. The contact stays. Enter again makes a new entry with a new ID.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can undo it for %n seconds; then they are gone for good. The contacts stay. Enter again makes new entries with new IDs.</source>
        <translation>
            <numerusform>You can undo it for %n second; then they are gone for good. The contacts stay. Enter again makes new entries with new IDs.</numerusform>
            <numerusform>You can undo it for %n seconds; then they are gone for good. The contacts stay. Enter again makes new entries with new IDs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries will be deleted. You can still undo it.</source>
        <translation>
            <numerusform>%n entry will be deleted. You can still undo it.</numerusform>
            <numerusform>%n entries will be deleted. You can still undo it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries will be deleted</source>
        <translation>
            <numerusform>%n entry will be deleted</numerusform>
            <numerusform>%n entries will be deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent yet. The server is asked in %n seconds.</source>
        <translation>
            <numerusform>Nothing was sent yet. The server is asked in %n second.</numerusform>
            <numerusform>Nothing was sent yet. The server is asked in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was deleted: %n entries stay.</source>
        <translation>
            <numerusform>Nothing was deleted: %n entry stays.</numerusform>
            <numerusform>Nothing was deleted: %n entries stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n entries.</source>
        <translation>
            <numerusform>Deleted %n entry.</numerusform>
            <numerusform>Deleted %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %1 of %n entries</source>
        <extracomment>%1 of %n entries</extracomment>
        <translation>
            <numerusform>Deleted %1 of %n entry</numerusform>
            <numerusform>Deleted %1 of %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::EntryDetails</name>
    <message numerus="yes">
        <source>%n entries chosen</source>
        <translation>
            <numerusform>%n entry chosen</numerusform>
            <numerusform>%n entries chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n s later</source>
        <extracomment>%1 is a time; the entry was stored so many seconds after it happened</extracomment>
        <translation>
            <numerusform>%1, %n s later</numerusform>
            <numerusform>%1, %n s later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::EntryExporter</name>
    <message numerus="yes">
        <source>%1 entries</source>
        <extracomment>%1 is the same number as %n, with separators</extracomment>
        <translation>
            <numerusform>%1 entry</numerusform>
            <numerusform>%1 entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %1 entries into %2</source>
        <extracomment>%1 is the same number as %n, with separators; %2 the name of a file</extracomment>
        <translation>
            <numerusform>Exported %1 entry into %2</numerusform>
            <numerusform>Exported %1 entries into %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list changed while it was read; %n entries may be missing.</source>
        <translation>
            <numerusform>The list changed while it was read; %n entry may be missing.</numerusform>
            <numerusform>The list changed while it was read; %n entries may be missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::EntryFilterBar</name>
    <message numerus="yes">
        <source>%n conversion(s)</source>
        <translation>
            <numerusform>%n conversion</numerusform>
            <numerusform>%n conversions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::EntryJobs</name>
    <message numerus="yes">
        <source>Please choose fewer rows to delete, at most %n.</source>
        <translation>
            <numerusform>Please choose fewer rows to delete, at most %n.</numerusform>
            <numerusform>Please choose fewer rows to delete, at most %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::ExpectationGate</name>
    <message numerus="yes">
        <source>%n of %1 expectation(s) fail(s) with this mapping.</source>
        <translation>
            <numerusform>%n of %1 expectations fails with this mapping.</numerusform>
            <numerusform>%n of %1 expectations fail with this mapping.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n expectation(s) hold.</source>
        <translation>
            <numerusform>The %n expectation holds.</numerusform>
            <numerusform>All %n expectations hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::ExpectationStrip</name>
    <message numerus="yes">
        <source>%n expectation(s), all hold</source>
        <translation>
            <numerusform>%n expectation, it holds</numerusform>
            <numerusform>%n expectations, all hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s)</source>
        <translation>
            <numerusform>%n expectation</numerusform>
            <numerusform>%n expectations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail(s)</source>
        <translation>
            <numerusform>%n fails</numerusform>
            <numerusform>%n fail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::ExportDialog</name>
    <message numerus="yes">
        <source>All %1 entries that match</source>
        <extracomment>%1 is the same number as %n, with separators</extracomment>
        <translation>
            <numerusform>The %1 entry that matches</numerusform>
            <numerusform>All %1 entries that match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 chosen entries</source>
        <extracomment>%1 is the same number as %n, with separators</extracomment>
        <translation>
            <numerusform>The %1 chosen entry</numerusform>
            <numerusform>The %1 chosen entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::ExportPackDialog</name>
    <message numerus="yes">
        <source>With its &amp;samples (%n)</source>
        <translation>
            <numerusform>With its &amp;sample (%n)</numerusform>
            <numerusform>With its &amp;samples (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With its &amp;expectations (%n)</source>
        <translation>
            <numerusform>With its &amp;expectation (%n)</numerusform>
            <numerusform>With its &amp;expectations (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::HistoryDialog</name>
    <message numerus="yes">
        <source>%1 of %n version(s)</source>
        <extracomment>%1 is a number of versions</extracomment>
        <translation>
            <numerusform>%1 of %n version</numerusform>
            <numerusform>%1 of %n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s). Select two to compare them.</source>
        <translation>
            <numerusform>%n version. Select two to compare them.</numerusform>
            <numerusform>%n versions. Select two to compare them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s)</source>
        <translation>
            <numerusform>%1: %n change</numerusform>
            <numerusform>%1: %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the newest %n stored payload(s)</source>
        <translation>
            <numerusform>Of the newest %n stored payload</numerusform>
            <numerusform>Of the newest %n stored payloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n stored payload(s)</source>
        <translation>
            <numerusform>Of %n stored payload</numerusform>
            <numerusform>Of %n stored payloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::ImpactDialog</name>
    <message numerus="yes">
        <source>%n amount(s) are too large or too small to be added.</source>
        <translation>
            <numerusform>%n amount is too large or too small to be added.</numerusform>
            <numerusform>%n amounts are too large or too small to be added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::ImpactSummary</name>
    <message numerus="yes">
        <source>%n more currencies change.</source>
        <translation>
            <numerusform>%n more currency changes.</numerusform>
            <numerusform>%n more currencies change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparing on %n stored payload(s)…</source>
        <translation>
            <numerusform>Comparing on %n stored payload…</numerusform>
            <numerusform>Comparing on %n stored payloads…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparing on %n stored payload(s)… %1 %</source>
        <extracomment>%1 is a share in percent</extracomment>
        <translation>
            <numerusform>Comparing on %n stored payload… %1 %</numerusform>
            <numerusform>Comparing on %n stored payloads… %1 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 payload(s) give the same result as before. Entries already stored stay as they are.</source>
        <extracomment>%1 is how many of the %n payloads; %2 is %n with separators</extracomment>
        <translation>
            <numerusform>%1 of %2 payload gives the same result as before. Entries already stored stay as they are.</numerusform>
            <numerusform>%1 of %2 payloads give the same result as before. Entries already stored stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::ImportPackDialog</name>
    <message numerus="yes">
        <source>“%1”, %n rule(s). They take the place of the rules here, as one edit that you can undo.</source>
        <translation>
            <numerusform>“%1”, %n rule. It takes the place of the rules here, as one edit that you can undo.</numerusform>
            <numerusform>“%1”, %n rules. They take the place of the rules here, as one edit that you can undo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” of %2, %n rule(s). They take the place of the rules here, as one edit that you can undo.</source>
        <translation>
            <numerusform>“%1” of %2, %n rule. It takes the place of the rules here, as one edit that you can undo.</numerusform>
            <numerusform>“%1” of %2, %n rules. They take the place of the rules here, as one edit that you can undo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave its %n rule(s) out</source>
        <translation>
            <numerusform>Leave its %n rule out</numerusform>
            <numerusform>Leave its %n rules out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n sample</numerusform>
            <numerusform>%n samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s)</source>
        <translation>
            <numerusform>%n expectation</numerusform>
            <numerusform>%n expectations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n stored payload(s) here has %1: %2</source>
        <extracomment>%1 is &quot;3 of its 12 paths&quot;, %2 a list of paths</extracomment>
        <translation>
            <numerusform>The %n stored payload here does not have %1: %2</numerusform>
            <numerusform>None of the %n stored payloads here has %1: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of its %n path(s)</source>
        <translation>
            <numerusform>%1 of its %n path</numerusform>
            <numerusform>%1 of its %n paths</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What changes in the table: %n change(s)</source>
        <translation>
            <numerusform>What changes in the table: %n change</numerusform>
            <numerusform>What changes in the table: %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are left out.</source>
        <translation>
            <numerusform>%n rule is left out.</numerusform>
            <numerusform>%n rules are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n custom field(s) are created in %1 first.</source>
        <extracomment>%1 is the name of a business</extracomment>
        <translation>
            <numerusform>%n custom field is created in %1 first.</numerusform>
            <numerusform>%n custom fields are created in %1 first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::JsonDiffView</name>
    <message numerus="yes">
        <source>%n line(s) that stay as they are</source>
        <translation>
            <numerusform>%n line that stays as it is</numerusform>
            <numerusform>%n lines that stay as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::KeysPane</name>
    <message numerus="yes">
        <source>%n stored payload(s)</source>
        <translation>
            <numerusform>%n stored payload</numerusform>
            <numerusform>%n stored payloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n cannot be read</numerusform>
            <numerusform>%n cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::LibraryJobs</name>
    <message numerus="yes">
        <source>%n sample(s) imported.</source>
        <translation>
            <numerusform>%n sample imported.</numerusform>
            <numerusform>%n samples imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n was there already.</numerusform>
            <numerusform>%n were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have expectations.</source>
        <translation>
            <numerusform>%n has expectations.</numerusform>
            <numerusform>%n have expectations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them replaced an earlier file.</source>
        <translation>
            <numerusform>%n of them replaced an earlier file.</numerusform>
            <numerusform>%n of them replaced an earlier file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %n file(s).</source>
        <translation>
            <numerusform>Cancelled after %n file.</numerusform>
            <numerusform>Cancelled after %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::LintPane</name>
    <message numerus="yes">
        <source>Show %n hint(s) left out</source>
        <translation>
            <numerusform>Show %n hint left out</numerusform>
            <numerusform>Show %n hints left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::MappingPane</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::NewEntryPage</name>
    <message numerus="yes">
        <source>Nothing was sent: there are %n warnings above.</source>
        <translation>
            <numerusform>Nothing was sent: there is a warning above.</numerusform>
            <numerusform>Nothing was sent: there are %n warnings above.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::OutboxPage</name>
    <message numerus="yes">
        <source>A doubtful entry is given %1 s to be listed; the slowest of the last %n timed took %2 s</source>
        <extracomment>%1: seconds that a doubtful entry is given; %2: seconds of the slowest; %n: how many were timed</extracomment>
        <translation>
            <numerusform>A doubtful entry is given %1 s to be listed; the last one timed took %2 s</numerusform>
            <numerusform>A doubtful entry is given %1 s to be listed; the slowest of the last %n timed took %2 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::PaceLine</name>
    <message numerus="yes">
        <source>%n queued, %1 left.</source>
        <extracomment>%1 is a time such as “about 5 min”</extracomment>
        <translation>
            <numerusform>%n queued, %1 left.</numerusform>
            <numerusform>%n queued, %1 left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::PauseConfigDialog</name>
    <message numerus="yes">
        <source>Its %n source(s) are paused with it: their payloads are answered and make no entries. Entries already stored stay as they are.</source>
        <translation>
            <numerusform>Its %n source is paused with it: its payloads are answered and make no entries. Entries already stored stay as they are.</numerusform>
            <numerusform>Its %n sources are paused with it: their payloads are answered and make no entries. Entries already stored stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %n source(s) are resumed with it: from now on their payloads make entries again.</source>
        <translation>
            <numerusform>Its %n source is resumed with it: from now on its payloads make entries again.</numerusform>
            <numerusform>Its %n sources are resumed with it: from now on their payloads make entries again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::ResultPane</name>
    <message numerus="yes">
        <source>your %n change(s)</source>
        <translation>
            <numerusform>your %n change</numerusform>
            <numerusform>your %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stored payload(s)</source>
        <extracomment>%1 is the same number as %n, with separators</extracomment>
        <translation>
            <numerusform>%1 stored payload</numerusform>
            <numerusform>%1 stored payloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::RuleClipboard</name>
    <message numerus="yes">
        <source>Paste %n rule(s)</source>
        <translation>
            <numerusform>Paste %n rule</numerusform>
            <numerusform>Paste %n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) have a rule with another target, which stays.</source>
        <translation>
            <numerusform>%n path has a rule with another target, which stays.</numerusform>
            <numerusform>%n paths have a rule with another target, which stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are there already.</source>
        <translation>
            <numerusform>%n rule is there already.</numerusform>
            <numerusform>%n rules are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) are settings in this mapping’s stored form and were left out.</source>
        <translation>
            <numerusform>%n path is a setting in this mapping’s stored form and was left out.</numerusform>
            <numerusform>%n paths are settings in this mapping’s stored form and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n target(s)</source>
        <translation>
            <numerusform>Replace %n target</numerusform>
            <numerusform>Replace %n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n rule(s).</source>
        <translation>
            <numerusform>“%1” has %n rule.</numerusform>
            <numerusform>“%1” has %n rules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::SampleLibrary</name>
    <message numerus="yes">
        <source>%n sample(s) removed.</source>
        <translation>
            <numerusform>%n sample removed.</numerusform>
            <numerusform>%n samples removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payload(s)</source>
        <translation>
            <numerusform>%n payload</numerusform>
            <numerusform>%n payloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n payload(s)</source>
        <translation>
            <numerusform>%1 of %n payload</numerusform>
            <numerusform>%1 of %n payloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n…</source>
        <translation>
            <numerusform>Export %n…</numerusform>
            <numerusform>Export %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::SamplePane</name>
    <message numerus="yes">
        <source>%1: %n expectation(s) fail(s)</source>
        <extracomment>A sample in a list. %1 is its name, for example &quot;Captured 14:01:07&quot;; counts its failing expectations</extracomment>
        <translation>
            <numerusform>%1: %n expectation fails</numerusform>
            <numerusform>%1: %n expectations fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nested value(s) left out: %1 is a key of the payload already.</source>
        <translation>
            <numerusform>%n nested value left out: %1 is a key of the payload already.</numerusform>
            <numerusform>%n nested values left out: %1 is a key of the payload already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::SaveDialog</name>
    <message numerus="yes">
        <source>%1 of %n rule(s)</source>
        <extracomment>%1 is a number of changes</extracomment>
        <translation>
            <numerusform>%1 of %n rule</numerusform>
            <numerusform>%1 of %n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n s ago.</source>
        <translation>
            <numerusform>Checked %n s ago.</numerusform>
            <numerusform>Checked %n s ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::SummaryPanel</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amounts are too large or too small to be added</source>
        <translation>
            <numerusform>%n amount is too large or too small to be added</numerusform>
            <numerusform>%n amounts are too large or too small to be added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::TableMenu</name>
    <message numerus="yes">
        <source>Show %n hidden key(s)</source>
        <translation>
            <numerusform>Show %n hidden key</numerusform>
            <numerusform>Show %n hidden keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::TestResultView</name>
    <message numerus="yes">
        <source>The key works and reaches %n business(es).</source>
        <translation>
            <numerusform>The key works and reaches %n business.</numerusform>
            <numerusform>The key works and reaches %n businesses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::TotalsBar</name>
    <message numerus="yes">
        <source>%1 entries</source>
        <extracomment>%1 is the same number as %n, with separators</extracomment>
        <translation>
            <numerusform>%1 entry</numerusform>
            <numerusform>%1 entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n amount(s) left out</source>
        <extracomment>amounts too large to be added</extracomment>
        <translation>
            <numerusform>, %n amount left out</numerusform>
            <numerusform>, %n amounts left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more currencies</source>
        <translation>
            <numerusform>%n more currency</numerusform>
            <numerusform>%n more currencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %1 entries</source>
        <extracomment>counting goes on; %1 is the same number as %n, with separators</extracomment>
        <translation>
            <numerusform>at least %1 entry</numerusform>
            <numerusform>at least %1 entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, without %n currencies</source>
        <extracomment>behind &quot;EUR at your rates&quot;</extracomment>
        <translation>
            <numerusform>, without %n currency</numerusform>
            <numerusform>, without %n currencies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::Tour</name>
    <message numerus="yes">
        <source>Done. %n picture(s) in %1.</source>
        <translation>
            <numerusform>Done. %n picture in %1.</numerusform>
            <numerusform>Done. %n pictures in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::TruthPopup</name>
    <message numerus="yes">
        <source>%n cannot be read: the key lacks contacts:read</source>
        <translation>
            <numerusform>%n cannot be read: the key lacks contacts:read</numerusform>
            <numerusform>%n cannot be read: the key lacks contacts:read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be read</source>
        <translation>
            <numerusform>%n still to be read</numerusform>
            <numerusform>%n still to be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more period(s)</source>
        <translation>
            <numerusform>and %n more period</numerusform>
            <numerusform>and %n more periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) compared last, all as on the server.</source>
        <translation>
            <numerusform>%n period compared last, as on the server.</numerusform>
            <numerusform>%n periods compared last, all as on the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) so far</source>
        <translation>
            <numerusform>%n request so far</numerusform>
            <numerusform>%n requests so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n to come</source>
        <translation>
            <numerusform>about %n to come</numerusform>
            <numerusform>about %n to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading everything again takes about %n request(s).</source>
        <translation>
            <numerusform>Reading everything again takes about %n request.</numerusform>
            <numerusform>Reading everything again takes about %n requests.</numerusform>
        </translation>
    </message>
</context>
</TS>
