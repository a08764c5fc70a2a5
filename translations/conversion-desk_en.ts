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
    <name>desk::models::ImpactController</name>
    <message numerus="yes">
        <source>%n gain a value</source>
        <extracomment>Part of a list such as &quot;4 gain a value, 1 loses one, 19 stay the same&quot;; counts stored samples</extracomment>
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
    <name>desk::ui::DayChart</name>
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
    <name>desk::ui::EntriesController</name>
    <message numerus="yes">
        <source>Please choose fewer rows to delete, at most %n.</source>
        <translation>
            <numerusform>Please choose fewer rows to delete, at most %n.</numerusform>
            <numerusform>Please choose fewer rows to delete, at most %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n entries.</source>
        <translation>
            <numerusform>Deleted %n entry.</numerusform>
            <numerusform>Deleted %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::EntryActions</name>
    <message numerus="yes">
        <source>Copied %n entries.</source>
        <translation>
            <numerusform>Copied %n entry.</numerusform>
            <numerusform>Copied %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please choose fewer rows to copy, at most %n.</source>
        <translation>
            <numerusform>Please choose fewer rows to copy, at most %n.</numerusform>
            <numerusform>Please choose fewer rows to copy, at most %n.</numerusform>
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
    <name>desk::ui::HistoryDialog</name>
    <message numerus="yes">
        <source>Restoring it makes %n change(s) to what the table shows now.</source>
        <translation>
            <numerusform>Restoring it makes %n change to what the table shows now.</numerusform>
            <numerusform>Restoring it makes %n changes to what the table shows now.</numerusform>
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
    <name>desk::ui::ResultPane</name>
    <message numerus="yes">
        <source>your %n change(s)</source>
        <translation>
            <numerusform>your %n change</numerusform>
            <numerusform>your %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored sample(s)</source>
        <translation>
            <numerusform>%n stored sample</numerusform>
            <numerusform>%n stored samples</numerusform>
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
        <source>%1 of %n sample(s) give the same result as before. Entries already stored stay as they are.</source>
        <extracomment>%1 is how many of the %n samples</extracomment>
        <translation>
            <numerusform>%1 of %n sample gives the same result as before. Entries already stored stay as they are.</numerusform>
            <numerusform>%1 of %n samples give the same result as before. Entries already stored stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked %n s ago.</source>
        <translation>
            <numerusform>Checked %n s ago.</numerusform>
            <numerusform>Checked %n s ago.</numerusform>
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
    <name>desk::ui::TruthLine</name>
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
</context>
</TS>
