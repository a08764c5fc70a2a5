<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ApiAnswer</name>
    <message>
        <source>The service&apos;s answer holds no “data” with %1.</source>
        <extracomment>%1 is &quot;a list&quot; or &quot;an object&quot;</extracomment>
        <translation>Die Antwort des Dienstes enthält kein „data“ mit %1.</translation>
    </message>
    <message>
        <source>Check the address of the connection.</source>
        <translation>Prüfen Sie die Adresse der Verbindung.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>Page %1 was asked for, and the service answered with page %2.</source>
        <translation>Seite %1 wurde angefordert, und der Dienst hat mit Seite %2 geantwortet.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>the stored answer</source>
        <translation>die gespeicherte Antwort</translation>
    </message>
    <message>
        <source>Try again. If it stays so, report it to the service: rows may be missing.</source>
        <translation>Versuchen Sie es noch einmal. Bleibt es so, melden Sie es dem Dienst: Es können Zeilen fehlen.</translation>
    </message>
    <message>
        <source>the business</source>
        <translation>das Unternehmen</translation>
    </message>
    <message>
        <source>the contact</source>
        <translation>der Kontakt</translation>
    </message>
    <message>
        <source>the custom field</source>
        <translation>das eigene Feld</translation>
    </message>
    <message>
        <source>the conversion</source>
        <translation>die Conversion</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>die Quelle</translation>
    </message>
    <message>
        <source>the entry</source>
        <translation>der Eintrag</translation>
    </message>
    <message>
        <source>the entry&apos;s contact</source>
        <translation>der Kontakt des Eintrags</translation>
    </message>
    <message>
        <source>the webhook&apos;s answer</source>
        <translation>die Antwort des Webhooks</translation>
    </message>
    <message>
        <source>the page information (“pagination”)</source>
        <translation>die Seitenangaben („pagination“)</translation>
    </message>
    <message>
        <source>The service&apos;s answer does not say which page it is, or says it wrongly.</source>
        <translation>Die Antwort des Dienstes sagt nicht oder falsch, welche Seite sie ist.</translation>
    </message>
    <message>
        <source>The service lists more rows (%1) than it says there are in all (%2).</source>
        <translation>Der Dienst listet mehr Zeilen auf (%1), als es nach seiner Angabe insgesamt gibt (%2).</translation>
    </message>
    <message>
        <source>The service says that more rows follow page %1, but the page is empty.</source>
        <translation>Der Dienst sagt, dass auf Seite %1 weitere Zeilen folgen, aber die Seite ist leer.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>ein Wahrheitswert</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>In the service&apos;s answer, %1 is %2 where an object belongs.</source>
        <extracomment>%1 is a thing such as &quot;the entry&quot;; %2 is &quot;a list&quot;, &quot;a text&quot; ...</extracomment>
        <translation>In der Antwort des Dienstes ist %1 %2, wo ein Objekt hingehört.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>In the service&apos;s answer, the field “%1” of %2 is %3 where %4 belongs.</source>
        <extracomment>%1 a field name, %2 a thing such as &quot;the entry&quot;, %3 and %4 &quot;a text&quot;, &quot;a number&quot; ...</extracomment>
        <translation>In der Antwort des Dienstes ist das Feld „%1“ (%2) %3, wo %4 hingehört.</translation>
    </message>
    <message>
        <source>In the service&apos;s answer, the field “%1” of %2 is missing.</source>
        <translation>In der Antwort des Dienstes fehlt das Feld „%1“ (%2).</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a time such as 2026-03-01T09:00:00.000Z</source>
        <translation>eine Zeit wie 2026-03-01T09:00:00.000Z</translation>
    </message>
</context>
<context>
    <name>ApiFailure</name>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Prüfen Sie die Netzverbindung und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>It is not known whether the request arrived. Look at the service before you repeat it.</source>
        <translation>Es ist nicht bekannt, ob die Anfrage angekommen ist. Sehen Sie beim Dienst nach, bevor Sie sie wiederholen.</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the connection was refused.</source>
        <translation>Unter %1 antwortet niemand: Die Verbindung wurde zurückgewiesen.</translation>
    </message>
    <message>
        <source>Check the address of the connection, and whether the service is running.</source>
        <translation>Prüfen Sie die Adresse der Verbindung und ob der Dienst läuft.</translation>
    </message>
    <message>
        <source>There is no host named %1, or no network.</source>
        <translation>Es gibt keinen Rechner namens %1, oder kein Netz.</translation>
    </message>
    <message>
        <source>Check the address of the connection and the network.</source>
        <translation>Prüfen Sie die Adresse der Verbindung und das Netz.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here.</source>
        <translation>%1 ist von hier nicht erreichbar.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 refused or failed.</source>
        <translation>Der Proxy auf dem Weg zu %1 hat abgelehnt oder versagt.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen dieses Rechners.</translation>
    </message>
    <message>
        <source>%1 did not accept a connection in time.</source>
        <translation>%1 hat eine Verbindung nicht rechtzeitig angenommen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the whole answer was there.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die ganze Antwort da war.</translation>
    </message>
    <message>
        <source>%1 sends this request on to another address of its own. It was not followed.</source>
        <translation>%1 leitet diese Anfrage an eine andere eigene Adresse weiter. Dem wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>Check the address of the connection: https, without a path that the service moved.</source>
        <translation>Prüfen Sie die Adresse der Verbindung: https, ohne einen Pfad, den der Dienst verlegt hat.</translation>
    </message>
    <message>
        <source>%1 sends requests on to another host, %2. They are not followed: the Authorization header can get lost on the way, and the key must not go to a host that nobody chose.</source>
        <extracomment>%1 the host that was asked, %2 the host it points to</extracomment>
        <translation>%1 leitet Anfragen an einen anderen Rechner weiter, %2. Dem wird nicht gefolgt: Die Authorization-Kopfzeile kann unterwegs verloren gehen, und der Schlüssel darf nicht zu einem Rechner gelangen, den niemand gewählt hat.</translation>
    </message>
    <message>
        <source>If %1 is the service&apos;s new address, enter it in the connection.</source>
        <translation>Ist %1 die neue Adresse des Dienstes, so geben Sie sie in der Verbindung ein.</translation>
    </message>
    <message>
        <source>This address cannot be used: it has to begin with https:// and hold a host, without a user name. Only this computer may be addressed by http.</source>
        <translation>Diese Adresse kann nicht verwendet werden: Sie muss mit https:// beginnen und einen Rechner nennen, ohne Benutzernamen. Nur dieser Rechner darf mit http angesprochen werden.</translation>
    </message>
    <message>
        <source>Correct the address of the connection.</source>
        <translation>Berichtigen Sie die Adresse der Verbindung.</translation>
    </message>
    <message>
        <source>An id that the request needs is missing.</source>
        <translation>Eine Kennung, die die Anfrage braucht, fehlt.</translation>
    </message>
    <message>
        <source>Choose a business in the connection, then try again.</source>
        <translation>Wählen Sie in der Verbindung ein Unternehmen und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>There is no API key for this connection.</source>
        <translation>Für diese Verbindung gibt es keinen API-Schlüssel.</translation>
    </message>
    <message>
        <source>The API key holds characters that no key can have.</source>
        <translation>Der API-Schlüssel enthält Zeichen, die kein Schlüssel haben kann.</translation>
    </message>
    <message>
        <source>Enter the key in the connection.</source>
        <translation>Geben Sie den Schlüssel in der Verbindung ein.</translation>
    </message>
    <message>
        <source>The identity of %1 could not be verified: %2.</source>
        <translation>Die Identität von %1 konnte nicht bestätigt werden: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the address and this computer&apos;s clock; on a network that opens encrypted connections, ask whoever runs it.</source>
        <translation>Es wurde nichts gesendet. Prüfen Sie die Adresse und die Uhr dieses Rechners; in einem Netz, das verschlüsselte Verbindungen öffnet, fragen Sie dessen Betreiber.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than 32 MB and was not read.</source>
        <translation>Die Antwort von %1 ist größer als 32 MB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Ask for less at once, or check the address of the connection.</source>
        <translation>Fordern Sie weniger auf einmal an, oder prüfen Sie die Adresse der Verbindung.</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP.</source>
        <translation>Was unter %1 antwortet, spricht kein HTTP.</translation>
    </message>
    <message>
        <source>Check the address of the connection.</source>
        <translation>Prüfen Sie die Adresse der Verbindung.</translation>
    </message>
    <message>
        <source>Nothing was sent. Try again when the pause is over.</source>
        <translation>Es wurde nichts gesendet. Versuchen Sie es nach der Pause noch einmal.</translation>
    </message>
    <message>
        <source>The request was given up because its connection was closed.</source>
        <translation>Die Anfrage wurde aufgegeben, weil ihre Verbindung geschlossen wurde.</translation>
    </message>
    <message>
        <source>The key may not do this.</source>
        <translation>Der Schlüssel darf das nicht.</translation>
    </message>
    <message>
        <source>Ask whoever manages the keys for the missing scope.</source>
        <translation>Bitten Sie die Person, die die Schlüssel verwaltet, um die fehlende Berechtigung.</translation>
    </message>
    <message>
        <source>The key may not do this: it lacks the scope %1.</source>
        <translation>Der Schlüssel darf das nicht: Ihm fehlt die Berechtigung %1.</translation>
    </message>
    <message>
        <source>Ask whoever manages the keys for the scope %1. Everything else keeps working.</source>
        <translation>Bitten Sie die Person, die die Schlüssel verwaltet, um die Berechtigung %1. Alles andere funktioniert weiter.</translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation>Der Dienst hat die Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>Correct what it names, then try again.</source>
        <translation>Berichtigen Sie, was er nennt, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The service does not accept the API key.</source>
        <translation>Der Dienst nimmt den API-Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Enter a valid key in the connection. What you typed is kept.</source>
        <translation>Geben Sie in der Verbindung einen gültigen Schlüssel ein. Was Sie eingegeben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The service does not find this, or the key does not reach it.</source>
        <translation>Der Dienst findet das nicht, oder der Schlüssel erreicht es nicht.</translation>
    </message>
    <message>
        <source>Check the business of the connection; somebody may have deleted it meanwhile.</source>
        <translation>Prüfen Sie das Unternehmen der Verbindung; vielleicht hat es inzwischen jemand gelöscht.</translation>
    </message>
    <message>
        <source>The service refuses this because it conflicts with what is there.</source>
        <translation>Der Dienst lehnt das ab, weil es dem Vorhandenen widerspricht.</translation>
    </message>
    <message>
        <source>Load the present state, then decide again.</source>
        <translation>Laden Sie den jetzigen Stand und entscheiden Sie dann neu.</translation>
    </message>
    <message>
        <source>The request is too large for the service: its limit is 1 MB.</source>
        <translation>Die Anfrage ist für den Dienst zu groß: Seine Grenze ist 1 MB.</translation>
    </message>
    <message>
        <source>Take what is not needed out of the payload.</source>
        <translation>Nehmen Sie aus der Payload heraus, was nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>The service is getting more requests from this key than it allows.</source>
        <translation>Der Dienst bekommt von diesem Schlüssel mehr Anfragen, als er erlaubt.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>The service failed at this request.</source>
        <translation>Der Dienst ist an dieser Anfrage gescheitert.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays so, report it with the request id.</source>
        <translation>Versuchen Sie es gleich noch einmal. Bleibt es so, melden Sie es mit der Anfragenummer.</translation>
    </message>
    <message>
        <source>It is not known whether the request took effect. Look at the service before you repeat it.</source>
        <translation>Es ist nicht bekannt, ob die Anfrage gewirkt hat. Sehen Sie beim Dienst nach, bevor Sie sie wiederholen.</translation>
    </message>
    <message>
        <source>The service gave an answer that was not expected.</source>
        <translation>Der Dienst hat unerwartet geantwortet.</translation>
    </message>
    <message>
        <source>(Request id: %1)</source>
        <translation>(Anfragenummer: %1)</translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <extracomment>%1 is the service&apos;s own message</extracomment>
        <translation>Er sagt: „%1“</translation>
    </message>
    <message>
        <source>The answer is a web page, so it may come from a proxy on the way.</source>
        <translation>Die Antwort ist eine Webseite, sie kann also von einem Proxy auf dem Weg stammen.</translation>
    </message>
    <message>
        <source>(Code: %1)</source>
        <translation>(Code: %1)</translation>
    </message>
    <message>
        <source>(Code: %1, request id: %2)</source>
        <translation>(Code: %1, Anfragenummer: %2)</translation>
    </message>
    <message>
        <source>The service&apos;s answer is not valid JSON. %1</source>
        <translation>Die Antwort des Dienstes ist kein gültiges JSON. %1</translation>
    </message>
    <message>
        <source>Try again. If it stays so, report it with the request id.</source>
        <translation>Versuchen Sie es noch einmal. Bleibt es so, melden Sie es mit der Anfragenummer.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is empty.</source>
        <translation>Die Antwort des Dienstes ist leer.</translation>
    </message>
    <message>
        <source>The answer is a web page, not the service&apos;s JSON.</source>
        <translation>Die Antwort ist eine Webseite, nicht das JSON des Dienstes.</translation>
    </message>
    <message>
        <source>Check the address of the connection. A proxy or a sign-in page of the network may stand in between.</source>
        <translation>Prüfen Sie die Adresse der Verbindung. Ein Proxy oder eine Anmeldeseite des Netzes kann dazwischen stehen.</translation>
    </message>
    <message>
        <source>The service&apos;s answer breaks off in the middle. %1</source>
        <translation>Die Antwort des Dienstes bricht mittendrin ab. %1</translation>
    </message>
    <message numerus="yes">
        <source>The service asks for a pause of %n second(s) between requests.</source>
        <translation>
            <numerusform>Der Dienst verlangt zwischen Anfragen eine Pause von %n Sekunde.</numerusform>
            <numerusform>Der Dienst verlangt zwischen Anfragen eine Pause von %n Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde noch einmal.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The local workspace file.</source>
        <translation>Die lokale Arbeitsdatei.</translation>
    </message>
    <message>
        <source>The connection to use, by its name.</source>
        <translation>Die zu verwendende Verbindung, mit ihrem Namen.</translation>
    </message>
    <message>
        <source>The service&apos;s address, instead of --profile. The key comes from CONVERSION_DESK_API_KEY.</source>
        <translation>Die Adresse des Dienstes, anstelle von --profile. Der Schlüssel kommt aus CONVERSION_DESK_API_KEY.</translation>
    </message>
    <message>
        <source>The business, with --base-url.</source>
        <translation>Das Unternehmen, mit --base-url.</translation>
    </message>
    <message>
        <source>json for JSON output.</source>
        <translation>json für JSON-Ausgabe.</translation>
    </message>
    <message>
        <source>Usage: conversion-desk [COMMAND] [OPTIONS]

Without a command the window opens. Commands:
</source>
        <translation>Aufruf: conversion-desk [BEFEHL] [OPTIONEN]

Ohne Befehl öffnet sich das Fenster. Befehle:
</translation>
    </message>
    <message>
        <source>
`conversion-desk COMMAND --help` explains one of them.
</source>
        <translation>
`conversion-desk BEFEHL --help` erklärt einen davon.
</translation>
    </message>
    <message>
        <source>There is no command “%1”. conversion-desk --help lists them.</source>
        <translation>Es gibt keinen Befehl „%1“. conversion-desk --help listet sie auf.</translation>
    </message>
    <message>
        <source>Do the main job by itself and keep a picture of each step.</source>
        <translation>Erledigt die Hauptaufgabe von selbst und behält von jedem Schritt ein Bild.</translation>
    </message>
    <message>
        <source>Keep a picture of every page, then quit.</source>
        <translation>Behält von jeder Seite ein Bild und beendet sich.</translation>
    </message>
    <message>
        <source>system, en or de.</source>
        <translation>system, en oder de.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light oder dark.</translation>
    </message>
    <message>
        <source>The window takes no argument “%1”.</source>
        <translation>Das Fenster kennt kein Argument „%1“.</translation>
    </message>
    <message>
        <source>There is no language “%1”: use system, en or de.</source>
        <translation>Es gibt keine Sprache „%1“: system, en oder de.</translation>
    </message>
    <message>
        <source>There is no theme “%1”: use system, light or dark.</source>
        <translation>Es gibt kein Erscheinungsbild „%1“: system, light oder dark.</translation>
    </message>
    <message>
        <source>Give either --profile or --base-url, not both.</source>
        <translation>Geben Sie entweder --profile oder --base-url an, nicht beides.</translation>
    </message>
    <message>
        <source>Name a connection: --profile NAME, or --base-url URL --business UUID with the key in CONVERSION_DESK_API_KEY. --profile Sandbox is always there.</source>
        <translation>Nennen Sie eine Verbindung: --profile NAME, oder --base-url URL --business UUID mit dem Schlüssel in CONVERSION_DESK_API_KEY. --profile Sandbox ist immer da.</translation>
    </message>
    <message>
        <source>--business must be a UUID.</source>
        <translation>--business muss eine UUID sein.</translation>
    </message>
    <message>
        <source>--base-url must begin with https:// and hold a host; http:// is only for this computer.</source>
        <translation>--base-url muss mit https:// beginnen und einen Rechner nennen; http:// ist nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>--base-url needs --business UUID too. `conversion-desk businesses` lists them.</source>
        <translation>--base-url braucht auch --business UUID. `conversion-desk businesses` listet sie auf.</translation>
    </message>
    <message>
        <source>Put the API key into the environment variable CONVERSION_DESK_API_KEY.</source>
        <translation>Setzen Sie den API-Schlüssel in die Umgebungsvariable CONVERSION_DESK_API_KEY.</translation>
    </message>
    <message>
        <source>There is no connection named “%1”. There are: %2.</source>
        <translation>Es gibt keine Verbindung namens „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>--format must be json or text.</source>
        <translation>--format muss json oder text sein.</translation>
    </message>
    <message>
        <source>--%1 must be a date or a time like 2026-03-01T09:00:00Z.</source>
        <translation>--%1 muss ein Datum oder eine Zeit wie 2026-03-01T09:00:00Z sein.</translation>
    </message>
    <message>
        <source>--sort must be occurredAt, -occurredAt, createdAt or -createdAt.</source>
        <translation>--sort muss occurredAt, -occurredAt, createdAt oder -createdAt sein.</translation>
    </message>
    <message>
        <source>--%1 must be a UUID.</source>
        <translation>--%1 muss eine UUID sein.</translation>
    </message>
    <message>
        <source>--limit must be a number, 0 for all.</source>
        <translation>--limit muss eine Zahl sein, 0 für alle.</translation>
    </message>
    <message>
        <source>Only what happened at this time or later.</source>
        <translation>Nur, was zu dieser Zeit oder später geschah.</translation>
    </message>
    <message>
        <source>Only what happened at this time or earlier.</source>
        <translation>Nur, was zu dieser Zeit oder früher geschah.</translation>
    </message>
    <message>
        <source>Only of this conversion source.</source>
        <translation>Nur von dieser Conversion-Quelle.</translation>
    </message>
    <message>
        <source>Only of this contact.</source>
        <translation>Nur von diesem Kontakt.</translation>
    </message>
    <message>
        <source>Only in this currency.</source>
        <translation>Nur in dieser Währung.</translation>
    </message>
    <message>
        <source>Only with these words in contact, source or conversion.</source>
        <translation>Nur mit diesen Wörtern in Kontakt, Quelle oder Conversion.</translation>
    </message>
    <message>
        <source>occurredAt, -occurredAt, createdAt or -createdAt.</source>
        <translation>occurredAt, -occurredAt, createdAt oder -createdAt.</translation>
    </message>
    <message>
        <source>Ask the service instead of the local copy.</source>
        <translation>Fragt den Dienst statt der lokalen Kopie.</translation>
    </message>
    <message>
        <source>`outbox %1` takes no further argument.</source>
        <translation>`outbox %1` nimmt kein weiteres Argument.</translation>
    </message>
    <message>
        <source>`outbox %1` takes the number of one submission.</source>
        <translation>`outbox %1` nimmt die Nummer einer Einreichung.</translation>
    </message>
    <message>
        <source>What waits to be sent, what failed, what is in doubt.</source>
        <translation>Was auf das Senden wartet, was scheiterte, was ungewiss ist.</translation>
    </message>
    <message>
        <source>An entry must be a JSON object.</source>
        <translation>Ein Eintrag muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>The source must be a UUID. `conversion-desk sources` lists them.</source>
        <translation>Die Quelle muss eine UUID sein. `conversion-desk sources` listet sie auf.</translation>
    </message>
    <message>
        <source>The contact must be a UUID.</source>
        <translation>Der Kontakt muss eine UUID sein.</translation>
    </message>
    <message>
        <source>The data must be a JSON object.</source>
        <translation>Die Daten müssen ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Say where the entry belongs: --source UUID --contact UUID.</source>
        <translation>Sagen Sie, wohin der Eintrag gehört: --source UUID --contact UUID.</translation>
    </message>
    <message>
        <source>The payload</source>
        <translation>Die Payload</translation>
    </message>
    <message>
        <source>The payload must be a JSON object.</source>
        <translation>Die Payload muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>„%1“ wird hier nicht erwartet.</translation>
    </message>
    <message>
        <source>--%1 does not go together with --batch.</source>
        <translation>--%1 verträgt sich nicht mit --batch.</translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Zeile %1: </translation>
    </message>
    <message>
        <source>The batch is empty.</source>
        <translation>Der Stapel ist leer.</translation>
    </message>
    <message>
        <source>Put an entry into the outbox, durably, then send it.</source>
        <translation>Legt einen Eintrag dauerhaft in den Postausgang und sendet ihn dann.</translation>
    </message>
    <message>
        <source>The conversion source.</source>
        <translation>Die Conversion-Quelle.</translation>
    </message>
    <message>
        <source>The contact.</source>
        <translation>Der Kontakt.</translation>
    </message>
    <message>
        <source>The entry&apos;s value.</source>
        <translation>Der Wert des Eintrags.</translation>
    </message>
    <message>
        <source>The currency of value and expense.</source>
        <translation>Die Währung von Wert und Kosten.</translation>
    </message>
    <message>
        <source>The entry&apos;s expense.</source>
        <translation>Die Kosten des Eintrags.</translation>
    </message>
    <message>
        <source>When it happened; now, if not given.</source>
        <translation>Wann es geschah; ohne Angabe jetzt.</translation>
    </message>
    <message>
        <source>The payload, a JSON object; - for standard input.</source>
        <translation>Die Payload, ein JSON-Objekt; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Only put it into the outbox; `outbox run` sends it.</source>
        <translation>Legt ihn nur in den Postausgang; `outbox run` sendet ihn.</translation>
    </message>
    <message>
        <source>JSON lines of sourceId, contactId, eventValue, currency, expense, occurredAt, data; all or none.</source>
        <translation>JSON-Zeilen mit sourceId, contactId, eventValue, currency, expense, occurredAt, data; alle oder keine.</translation>
    </message>
    <message>
        <source>There is no display here, so the window is driven offscreen. Pictures of each step: %1</source>
        <translation>Hier gibt es keine Anzeige, deshalb wird das Fenster unsichtbar bedient. Bilder von jedem Schritt: %1</translation>
    </message>
    <message>
        <source>--settle-wait takes seconds, 0 to 86400, not &quot;%1&quot;.</source>
        <translation>--settle-wait nimmt Sekunden, 0 bis 86400, nicht „%1“.</translation>
    </message>
    <message>
        <source>--entry ID goes with `outbox resolve`.</source>
        <translation>--entry ID gehört zu `outbox resolve`.</translation>
    </message>
    <message>
        <source>Say what to do: outbox list, run, retry ID, cancel ID, resolve ID or evidence ID.</source>
        <translation>Sagen Sie, was zu tun ist: outbox list, run, retry ID, cancel ID, resolve ID oder evidence ID.</translation>
    </message>
    <message>
        <source>It is still in doubt. `outbox retry %1` sends it again, `outbox resolve %1 --entry ID` says which entry it became.</source>
        <translation>Sie ist noch ungewiss. `outbox retry %1` sendet sie erneut, `outbox resolve %1 --entry ID` sagt, welcher Eintrag daraus wurde.</translation>
    </message>
    <message>
        <source>list, run, retry ID, cancel ID, resolve ID or evidence ID.</source>
        <translation>list, run, retry ID, cancel ID, resolve ID oder evidence ID.</translation>
    </message>
    <message>
        <source>Where the evidence goes; - for standard output.</source>
        <translation>Wohin der Nachweis geht; - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>With resolve: the entry that a doubtful submission became, as you know it.</source>
        <translation>Mit resolve: der Eintrag, der aus einer ungewissen Einreichung wurde, soweit Sie ihn kennen.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Warning: %1. %2</source>
        <extracomment>A line of the command line&apos;s messages. %1: the gist; %2: a sentence</extracomment>
        <translation>Warnung: %1. %2</translation>
    </message>
    <message>
        <source>--settle-wait goes with `outbox run` and `outbox retry`.</source>
        <translation>--settle-wait gehört zu `outbox run` und `outbox retry`.</translation>
    </message>
    <message>
        <source>With run and retry: how long a doubtful entry is given to be listed before it counts as absent and is sent again.</source>
        <translation>Mit run und retry: wie lange ein ungewisser Eintrag Zeit hat, aufgelistet zu werden, bevor er als fehlend gilt und erneut gesendet wird.</translation>
    </message>
    <message>
        <source>--format must be json, jsonl, csv or text.</source>
        <translation>--format muss json, jsonl, csv oder text sein.</translation>
    </message>
    <message>
        <source>Say what to do: entries list, or entries export.</source>
        <translation>Sagen Sie, was zu tun ist: entries list oder entries export.</translation>
    </message>
    <message>
        <source>--output must name a file, or - for standard output.</source>
        <translation>--output muss eine Datei nennen, oder - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>List or export entries of the local copy, or of the service with --live.</source>
        <translation>Listet Einträge der lokalen Kopie auf oder gibt sie aus, mit --live die des Dienstes.</translation>
    </message>
    <message>
        <source>list or export</source>
        <translation>list oder export</translation>
    </message>
    <message>
        <source>The file to write: it is replaced when all is written. Without it, standard output. --format is json, jsonl, csv or text.</source>
        <translation>Die zu schreibende Datei: Sie wird ersetzt, wenn alles geschrieben ist. Ohne sie die Standardausgabe. --format ist json, jsonl, csv oder text.</translation>
    </message>
    <message>
        <source>At most so many; 0 for all. A list has 100, an export all.</source>
        <translation>Höchstens so viele; 0 für alle. Ohne Angabe bei list 100, bei export alle.</translation>
    </message>
    <message>
        <source>Standard output could not be written to its end.</source>
        <translation>Die Standardausgabe konnte nicht bis zum Ende geschrieben werden.</translation>
    </message>
    <message>
        <source>The service cannot filter by --currency and --text; its pages are read and filtered here.</source>
        <translation>Der Dienst kann nicht nach --currency und --text filtern; seine Seiten werden gelesen und hier gefiltert.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Entry</source>
        <extracomment>What a mapping test is called whose contact has no name</extracomment>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>%1 (submission %2)</source>
        <extracomment>Name of a mapping test. %1: a contact; %2: a number</extracomment>
        <translation>%1 (Einreichung %2)</translation>
    </message>
    <message>
        <source>%1, %2 %3 (submission %4)</source>
        <extracomment>Name of a mapping test. %1: a contact; %2: an amount; %3: its currency; %4: a number</extracomment>
        <translation>%1, %2 %3 (Einreichung %4)</translation>
    </message>
    <message>
        <source>Submission %1 lacks the payload or the stored entry that a test could be made of.</source>
        <translation>Der Einreichung %1 fehlt die Payload oder der gespeicherte Eintrag für einen Test.</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Sandbox</source>
        <extracomment>The name of the connection to the embedded practice server</extracomment>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>ContactNote</name>
    <message>
        <source>Sets</source>
        <extracomment>One word in a table: the payload fills an empty field of the contact</extracomment>
        <translation>Setzt</translation>
    </message>
    <message>
        <source>Empty at the chosen contact: will be set.</source>
        <translation>Beim gewählten Kontakt leer: wird gesetzt.</translation>
    </message>
    <message>
        <source>Differs</source>
        <extracomment>One word in a table: the payload says something else than the contact has</extracomment>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Differs from the chosen contact (%1), who stays as is.</source>
        <extracomment>%1: what the contact has at present</extracomment>
        <translation>Weicht vom gewählten Kontakt ab (%1), der bleibt, wie er ist.</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date in Qt&apos;s form, as short as it stays clear in your language: &quot;22 Nov 2026&quot;</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date of the present year in Qt&apos;s form: &quot;22 Nov&quot;</extracomment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>This source belongs to an integration. Its mapping is made by the integration and is not interpreted here, so only direct values and defaults are predicted.</source>
        <extracomment>In all sentences of this context: %1 is the name of a target such as eventValue, %2 a path such as order.total, %3 the value that was found there, %4 what to write instead, %5 another reading of the value.</extracomment>
        <translation>Diese Quelle gehört zu einer Integration. Ihre Zuordnung macht die Integration; sie wird hier nicht gedeutet, deshalb werden nur direkte Werte und Vorgaben vorhergesagt.</translation>
    </message>
    <message>
        <source>There is no target “%1”. The API refuses a mapping with it.</source>
        <translation>Es gibt kein Ziel „%1“. Die API lehnt eine Zuordnung damit ab.</translation>
    </message>
    <message>
        <source>There is no target “%1”. The API refuses a mapping with it. Did you mean “%4”?</source>
        <translation>Es gibt kein Ziel „%1“. Die API lehnt eine Zuordnung damit ab. Meinten Sie „%4“?</translation>
    </message>
    <message>
        <source>“%2” holds an object or a list. A webhook may send that, but the data of an entry must be flat; flatten it into dotted keys first.</source>
        <translation>„%2“ enthält ein Objekt oder eine Liste. Ein Webhook darf das senden, aber die Daten eines Eintrags müssen flach sein; wandeln Sie sie zuerst in Schlüssel mit Punkten um.</translation>
    </message>
    <message>
        <source>The payload has no “%2”.</source>
        <translation>Die Payload hat kein „%2“.</translation>
    </message>
    <message>
        <source>The payload has no “%2”. It has “%4”; did you mean that?</source>
        <translation>Die Payload hat kein „%2“. Sie hat „%4“; meinten Sie das?</translation>
    </message>
    <message>
        <source>“%2” is not used: an earlier rule already gave %1 a value.</source>
        <translation>„%2“ wird nicht verwendet: Eine frühere Regel hat %1 schon einen Wert gegeben.</translation>
    </message>
    <message>
        <source>“%3” at “%2” has thousands separators and is not a readable number for %1.</source>
        <translation>„%3“ bei „%2“ hat Tausendertrennzeichen und ist keine lesbare Zahl für %1.</translation>
    </message>
    <message>
        <source>“%3” at “%2” has thousands separators and is not a readable number for %1. It probably means %4.</source>
        <translation>„%3“ bei „%2“ hat Tausendertrennzeichen und ist keine lesbare Zahl für %1. Gemeint ist wohl %4.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, has thousands separators and is not a readable number.</source>
        <translation>„%3“, angegeben für %1, hat Tausendertrennzeichen und ist keine lesbare Zahl.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, has thousands separators and is not a readable number. It probably means %4.</source>
        <translation>„%3“, angegeben für %1, hat Tausendertrennzeichen und ist keine lesbare Zahl. Gemeint ist wohl %4.</translation>
    </message>
    <message>
        <source>“%3” at “%2” is written with a decimal comma and is not a readable number for %1.</source>
        <translation>„%3“ bei „%2“ ist mit Dezimalkomma geschrieben und keine lesbare Zahl für %1.</translation>
    </message>
    <message>
        <source>“%3” at “%2” is written with a decimal comma and is not a readable number for %1. It probably means %4.</source>
        <translation>„%3“ bei „%2“ ist mit Dezimalkomma geschrieben und keine lesbare Zahl für %1. Gemeint ist wohl %4.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, is written with a decimal comma and is not a readable number.</source>
        <translation>„%3“, angegeben für %1, ist mit Dezimalkomma geschrieben und keine lesbare Zahl.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, is written with a decimal comma and is not a readable number. It probably means %4.</source>
        <translation>„%3“, angegeben für %1, ist mit Dezimalkomma geschrieben und keine lesbare Zahl. Gemeint ist wohl %4.</translation>
    </message>
    <message>
        <source>“%3” at “%2” has a currency beside the number and cannot be read for %1.</source>
        <translation>„%3“ bei „%2“ hat eine Währung neben der Zahl und kann für %1 nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%3” at “%2” has a currency beside the number and cannot be read for %1. The number is probably %4.</source>
        <translation>„%3“ bei „%2“ hat eine Währung neben der Zahl und kann für %1 nicht gelesen werden. Die Zahl ist wohl %4.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, has a currency beside the number and cannot be read.</source>
        <translation>„%3“, angegeben für %1, hat eine Währung neben der Zahl und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, has a currency beside the number and cannot be read. The number is probably %4.</source>
        <translation>„%3“, angegeben für %1, hat eine Währung neben der Zahl und kann nicht gelesen werden. Die Zahl ist wohl %4.</translation>
    </message>
    <message>
        <source>“%3” at “%2” is a percentage, not an amount for %1.</source>
        <translation>„%3“ bei „%2“ ist ein Prozentsatz, kein Betrag für %1.</translation>
    </message>
    <message>
        <source>“%3” at “%2” is a percentage, not an amount for %1. Without the sign it would be %4.</source>
        <translation>„%3“ bei „%2“ ist ein Prozentsatz, kein Betrag für %1. Ohne das Zeichen wäre es %4.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, is a percentage, not an amount.</source>
        <translation>„%3“, angegeben für %1, ist ein Prozentsatz, kein Betrag.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, is a percentage, not an amount. Without the sign it would be %4.</source>
        <translation>„%3“, angegeben für %1, ist ein Prozentsatz, kein Betrag. Ohne das Zeichen wäre es %4.</translation>
    </message>
    <message>
        <source>“%3” at “%2” is a hexadecimal number and cannot be read for %1.</source>
        <translation>„%3“ bei „%2“ ist eine Hexadezimalzahl und kann für %1 nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%3” at “%2” is a hexadecimal number and cannot be read for %1. In decimal it is %4.</source>
        <translation>„%3“ bei „%2“ ist eine Hexadezimalzahl und kann für %1 nicht gelesen werden. Dezimal ist es %4.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, is a hexadecimal number and cannot be read.</source>
        <translation>„%3“, angegeben für %1, ist eine Hexadezimalzahl und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, is a hexadecimal number and cannot be read. In decimal it is %4.</source>
        <translation>„%3“, angegeben für %1, ist eine Hexadezimalzahl und kann nicht gelesen werden. Dezimal ist es %4.</translation>
    </message>
    <message>
        <source>“%3” at “%2” is negative. %1 cannot be below zero.</source>
        <translation>„%3“ bei „%2“ ist negativ. %1 kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, is negative. %1 cannot be below zero.</source>
        <translation>„%3“, angegeben für %1, ist negativ. %1 kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>“%3” at “%2” is larger than any number the API can store for %1.</source>
        <translation>„%3“ bei „%2“ ist größer als jede Zahl, die die API für %1 speichern kann.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, is larger than any number the API can store.</source>
        <translation>„%3“, angegeben für %1, ist größer als jede Zahl, die die API speichern kann.</translation>
    </message>
    <message>
        <source>“%3” at “%2” is not a number, so %1 gets no value from it.</source>
        <translation>„%3“ bei „%2“ ist keine Zahl, deshalb bekommt %1 daraus keinen Wert.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, is not a number.</source>
        <translation>„%3“, angegeben für %1, ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%3” at “%2” cannot be read as a number for %1.</source>
        <translation>„%3“ bei „%2“ kann nicht als Zahl für %1 gelesen werden.</translation>
    </message>
    <message>
        <source>“%3” at “%2” cannot be read as a number for %1. It probably means %4.</source>
        <translation>„%3“ bei „%2“ kann nicht als Zahl für %1 gelesen werden. Gemeint ist wohl %4.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, cannot be read as a number.</source>
        <translation>„%3“, angegeben für %1, kann nicht als Zahl gelesen werden.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, cannot be read as a number. It probably means %4.</source>
        <translation>„%3“, angegeben für %1, kann nicht als Zahl gelesen werden. Gemeint ist wohl %4.</translation>
    </message>
    <message>
        <source>“%3” at “%2” has more digits than the API’s numbers hold. %1 may be stored slightly rounded.</source>
        <translation>„%3“ bei „%2“ hat mehr Stellen, als die Zahlen der API fassen. %1 wird vielleicht leicht gerundet gespeichert.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, has more digits than the API’s numbers hold and may be stored slightly rounded.</source>
        <translation>„%3“, angegeben für %1, hat mehr Stellen, als die Zahlen der API fassen, und wird vielleicht leicht gerundet gespeichert.</translation>
    </message>
    <message>
        <source>“%3” at “%2” is a currency symbol that several currencies share; a three-letter code is needed for %1.</source>
        <translation>„%3“ bei „%2“ ist ein Währungszeichen, das mehrere Währungen teilen; für %1 wird ein Code aus drei Buchstaben gebraucht.</translation>
    </message>
    <message>
        <source>“%3” at “%2” is a currency symbol; a three-letter code is needed for %1. It probably means %4.</source>
        <translation>„%3“ bei „%2“ ist ein Währungszeichen; für %1 wird ein Code aus drei Buchstaben gebraucht. Gemeint ist wohl %4.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, is a currency symbol that several currencies share; a three-letter code is needed.</source>
        <translation>„%3“, angegeben für %1, ist ein Währungszeichen, das mehrere Währungen teilen; ein Code aus drei Buchstaben wird gebraucht.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, is a currency symbol; a three-letter code is needed. It probably means %4.</source>
        <translation>„%3“, angegeben für %1, ist ein Währungszeichen; ein Code aus drei Buchstaben wird gebraucht. Gemeint ist wohl %4.</translation>
    </message>
    <message>
        <source>“%3” at “%2” is not a three-letter currency code in use.</source>
        <translation>„%3“ bei „%2“ ist kein gültiger Währungscode aus drei Buchstaben.</translation>
    </message>
    <message>
        <source>“%3” at “%2” is not a three-letter currency code in use. It probably means %4.</source>
        <translation>„%3“ bei „%2“ ist kein gültiger Währungscode aus drei Buchstaben. Gemeint ist wohl %4.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, is not a three-letter currency code in use.</source>
        <translation>„%3“, angegeben für %1, ist kein gültiger Währungscode aus drei Buchstaben.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, is not a three-letter currency code in use. It probably means %4.</source>
        <translation>„%3“, angegeben für %1, ist kein gültiger Währungscode aus drei Buchstaben. Gemeint ist wohl %4.</translation>
    </message>
    <message>
        <source>“%3” at “%2” is not a text; a three-letter currency code is needed for %1.</source>
        <translation>„%3“ bei „%2“ ist kein Text; für %1 wird ein Währungscode aus drei Buchstaben gebraucht.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, is not a text; a three-letter currency code is needed.</source>
        <translation>„%3“, angegeben für %1, ist kein Text; ein Währungscode aus drei Buchstaben wird gebraucht.</translation>
    </message>
    <message>
        <source>“%3”, the source’s default currency, is not a three-letter currency code in use. The API’s default is taken instead.</source>
        <translation>„%3“, die Standardwährung der Quelle, ist kein gültiger Währungscode aus drei Buchstaben. Stattdessen gilt die Vorgabe der API.</translation>
    </message>
    <message>
        <source>“%3”, the source’s default currency, is not a three-letter currency code in use. It probably means %4. The API’s default is taken instead.</source>
        <translation>„%3“, die Standardwährung der Quelle, ist kein gültiger Währungscode aus drei Buchstaben. Gemeint ist wohl %4. Stattdessen gilt die Vorgabe der API.</translation>
    </message>
    <message>
        <source>“%3” at “%2” looks like a Unix time. %1 needs a written date and time.</source>
        <translation>„%3“ bei „%2“ sieht wie eine Unix-Zeit aus. %1 braucht Datum und Uhrzeit in Schriftform.</translation>
    </message>
    <message>
        <source>“%3” at “%2” looks like a Unix time. %1 needs a written date and time, probably %4.</source>
        <translation>„%3“ bei „%2“ sieht wie eine Unix-Zeit aus. %1 braucht Datum und Uhrzeit in Schriftform, wohl %4.</translation>
    </message>
    <message>
        <source>“%3” at “%2” looks like a Unix time, either %4 or %5. %1 needs a written date and time.</source>
        <translation>„%3“ bei „%2“ sieht wie eine Unix-Zeit aus, entweder %4 oder %5. %1 braucht Datum und Uhrzeit in Schriftform.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, looks like a Unix time. A written date and time is needed.</source>
        <translation>„%3“, angegeben für %1, sieht wie eine Unix-Zeit aus. Gebraucht werden Datum und Uhrzeit in Schriftform.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, looks like a Unix time. A written date and time is needed, probably %4.</source>
        <translation>„%3“, angegeben für %1, sieht wie eine Unix-Zeit aus. Gebraucht werden Datum und Uhrzeit in Schriftform, wohl %4.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, looks like a Unix time, either %4 or %5. A written date and time is needed.</source>
        <translation>„%3“, angegeben für %1, sieht wie eine Unix-Zeit aus, entweder %4 oder %5. Gebraucht werden Datum und Uhrzeit in Schriftform.</translation>
    </message>
    <message>
        <source>“%3” at “%2” is not a date in the form 2026-03-01, which %1 needs.</source>
        <translation>„%3“ bei „%2“ ist kein Datum der Form 2026-03-01, die %1 braucht.</translation>
    </message>
    <message>
        <source>“%3” at “%2” is not a date in the form 2026-03-01, which %1 needs. It probably means %4.</source>
        <translation>„%3“ bei „%2“ ist kein Datum der Form 2026-03-01, die %1 braucht. Gemeint ist wohl %4.</translation>
    </message>
    <message>
        <source>“%3” at “%2” can mean %4 or %5. %1 needs a date in the form 2026-03-01.</source>
        <translation>„%3“ bei „%2“ kann %4 oder %5 heißen. %1 braucht ein Datum der Form 2026-03-01.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, is not a date in the form 2026-03-01.</source>
        <translation>„%3“, angegeben für %1, ist kein Datum der Form 2026-03-01.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, is not a date in the form 2026-03-01. It probably means %4.</source>
        <translation>„%3“, angegeben für %1, ist kein Datum der Form 2026-03-01. Gemeint ist wohl %4.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, can mean %4 or %5. A date in the form 2026-03-01 is needed.</source>
        <translation>„%3“, angegeben für %1, kann %4 oder %5 heißen. Gebraucht wird ein Datum der Form 2026-03-01.</translation>
    </message>
    <message>
        <source>“%3” at “%2” is not a real date and time, so %1 gets no value from it.</source>
        <translation>„%3“ bei „%2“ gibt es als Datum und Uhrzeit nicht, deshalb bekommt %1 daraus keinen Wert.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, is not a real date and time.</source>
        <translation>„%3“, angegeben für %1, gibt es als Datum und Uhrzeit nicht.</translation>
    </message>
    <message>
        <source>“%3” at “%2” cannot be read as a date and time for %1; the form is 2026-03-01T09:00:00Z.</source>
        <translation>„%3“ bei „%2“ kann für %1 nicht als Datum und Uhrzeit gelesen werden; die Form ist 2026-03-01T09:00:00Z.</translation>
    </message>
    <message>
        <source>“%3” at “%2” cannot be read as a date and time for %1. It probably means %4.</source>
        <translation>„%3“ bei „%2“ kann für %1 nicht als Datum und Uhrzeit gelesen werden. Gemeint ist wohl %4.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, cannot be read as a date and time; the form is 2026-03-01T09:00:00Z.</source>
        <translation>„%3“, angegeben für %1, kann nicht als Datum und Uhrzeit gelesen werden; die Form ist 2026-03-01T09:00:00Z.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, cannot be read as a date and time. It probably means %4.</source>
        <translation>„%3“, angegeben für %1, kann nicht als Datum und Uhrzeit gelesen werden. Gemeint ist wohl %4.</translation>
    </message>
    <message>
        <source>“%3” at “%2” says no time zone. It is taken as UTC.</source>
        <translation>„%3“ bei „%2“ nennt keine Zeitzone. Es wird als UTC genommen.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, says no time zone. It is taken as UTC.</source>
        <translation>„%3“, angegeben für %1, nennt keine Zeitzone. Es wird als UTC genommen.</translation>
    </message>
    <message>
        <source>“%3” at “%2” has no time of day. Midnight UTC is taken.</source>
        <translation>„%3“ bei „%2“ hat keine Uhrzeit. Es gilt Mitternacht UTC.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, has no time of day. Midnight UTC is taken.</source>
        <translation>„%3“, angegeben für %1, hat keine Uhrzeit. Es gilt Mitternacht UTC.</translation>
    </message>
    <message>
        <source>“%3” at “%2” is more than a day in the future.</source>
        <translation>„%3“ bei „%2“ liegt mehr als einen Tag in der Zukunft.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, is more than a day in the future.</source>
        <translation>„%3“, angegeben für %1, liegt mehr als einen Tag in der Zukunft.</translation>
    </message>
    <message>
        <source>“%3” at “%2” is before the year 2000.</source>
        <translation>„%3“ bei „%2“ liegt vor dem Jahr 2000.</translation>
    </message>
    <message>
        <source>“%3”, given for %1, is before the year 2000.</source>
        <translation>„%3“, angegeben für %1, liegt vor dem Jahr 2000.</translation>
    </message>
    <message>
        <source>“%3” at “%2” cannot be read as an e-mail address for %1.</source>
        <translation>„%3“ bei „%2“ kann für %1 nicht als E-Mail-Adresse gelesen werden.</translation>
    </message>
    <message>
        <source>“%3” at “%2” cannot be read as an e-mail address for %1. It probably means %4.</source>
        <translation>„%3“ bei „%2“ kann für %1 nicht als E-Mail-Adresse gelesen werden. Gemeint ist wohl %4.</translation>
    </message>
    <message>
        <source>“%3” at “%2” begins with a country code that is not assigned, so %1 gets no value from it.</source>
        <translation>„%3“ bei „%2“ beginnt mit einer Landesvorwahl, die nicht vergeben ist, deshalb bekommt %1 daraus keinen Wert.</translation>
    </message>
    <message>
        <source>“%3” at “%2” has a national (0) inside an international number and cannot be read for %1.</source>
        <translation>„%3“ bei „%2“ hat eine nationale (0) in einer internationalen Nummer und kann für %1 nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%3” at “%2” has a national (0) inside an international number and cannot be read for %1. It probably means %4.</source>
        <translation>„%3“ bei „%2“ hat eine nationale (0) in einer internationalen Nummer und kann für %1 nicht gelesen werden. Gemeint ist wohl %4.</translation>
    </message>
    <message>
        <source>“%3” at “%2” cannot be read as a phone number for %1.</source>
        <translation>„%3“ bei „%2“ kann für %1 nicht als Telefonnummer gelesen werden.</translation>
    </message>
    <message>
        <source>“%3” at “%2” cannot be read as a phone number for %1. It probably means %4.</source>
        <translation>„%3“ bei „%2“ kann für %1 nicht als Telefonnummer gelesen werden. Gemeint ist wohl %4.</translation>
    </message>
    <message>
        <source>“%3” at “%2” has no country code. It is kept as written.</source>
        <translation>„%3“ bei „%2“ hat keine Landesvorwahl. Es bleibt, wie es geschrieben ist.</translation>
    </message>
    <message>
        <source>“%3” at “%2” has no country code. It is kept as written; with one it would probably be %4.</source>
        <translation>„%3“ bei „%2“ hat keine Landesvorwahl. Es bleibt, wie es geschrieben ist; mit einer wäre es wohl %4.</translation>
    </message>
    <message>
        <source>“%3” at “%2” is not a web address with http:// or https://, which %1 needs.</source>
        <translation>„%3“ bei „%2“ ist keine Webadresse mit http:// oder https://, die %1 braucht.</translation>
    </message>
    <message>
        <source>“%3” at “%2” is not a web address with http:// or https://, which %1 needs. It probably means %4.</source>
        <translation>„%3“ bei „%2“ ist keine Webadresse mit http:// oder https://, die %1 braucht. Gemeint ist wohl %4.</translation>
    </message>
    <message>
        <source>“%3” at “%2” is not the name of a time zone such as Europe/Berlin, which %1 needs.</source>
        <translation>„%3“ bei „%2“ ist nicht der Name einer Zeitzone wie Europe/Berlin, den %1 braucht.</translation>
    </message>
    <message>
        <source>“%3” at “%2” is not the name of a time zone such as Europe/Berlin, which %1 needs. It probably means %4.</source>
        <translation>„%3“ bei „%2“ ist nicht der Name einer Zeitzone wie Europe/Berlin, den %1 braucht. Gemeint ist wohl %4.</translation>
    </message>
    <message>
        <source>“%2” holds an object or a list. %1 needs a single text.</source>
        <translation>„%2“ enthält ein Objekt oder eine Liste. %1 braucht einen einzelnen Text.</translation>
    </message>
    <message>
        <source>“%2” is not mapped: what stands beside it in the mapping is not the name of a target.</source>
        <translation>„%2“ ist nicht zugeordnet: Was in der Zuordnung daneben steht, ist kein Zielname.</translation>
    </message>
    <message>
        <source>The payload is nested so deeply that its paths cannot all be listed. The list of unmapped keys ends early.</source>
        <translation>Die Payload ist so tief verschachtelt, dass nicht alle Pfade aufgelistet werden können. Die Liste der nicht zugeordneten Schlüssel endet früher.</translation>
    </message>
</context>
<context>
    <name>EntriesPage</name>
    <message>
        <source>No connection open</source>
        <translation>Keine Verbindung geöffnet</translation>
    </message>
    <message>
        <source>Choose a business to see its entries.</source>
        <translation>Wählen Sie ein Unternehmen, um dessen Einträge zu sehen.</translation>
    </message>
    <message>
        <source>Reading entries</source>
        <translation>Einträge werden gelesen</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Kein Eintrag passt</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Noch keine Einträge</translation>
    </message>
    <message>
        <source>The server lists no entries for this business.</source>
        <translation>Der Server listet für dieses Unternehmen keine Einträge auf.</translation>
    </message>
    <message>
        <source>Entries could not be read</source>
        <translation>Die Einträge konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>This key may not read entries</source>
        <translation>Dieser Schlüssel darf keine Einträge lesen</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 of %2 read so far.</source>
        <translation>%1 von %2 bisher gelesen.</translation>
    </message>
    <message>
        <source>Asking the server how many there are.</source>
        <translation>Der Server wird gefragt, wie viele es gibt.</translation>
    </message>
    <message>
        <source>Reading entries from the server</source>
        <translation>Einträge werden vom Server gelesen</translation>
    </message>
    <message>
        <source>No entries are kept on this computer yet. They are read as soon as the server answers.</source>
        <translation>Auf diesem Rechner liegen noch keine Einträge. Sie werden gelesen, sobald der Server antwortet.</translation>
    </message>
    <message>
        <source>Entries cannot be read</source>
        <translation>Die Einträge können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Wird verbunden</translation>
    </message>
    <message>
        <source>Entries show here as soon as the first one is stored.</source>
        <translation>Einträge erscheinen hier, sobald der erste gespeichert ist.</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message>
        <source>The entries of this business are still to be read from the server.</source>
        <translation>Die Einträge dieses Unternehmens sind noch vom Server zu lesen.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter leeren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Show the local copy</source>
        <translation>Lokale Kopie zeigen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The local copy shows what was read before.</source>
        <translation>Die lokale Kopie zeigt, was vorher gelesen wurde.</translation>
    </message>
    <message>
        <source>None of the entries passes all of these:</source>
        <extracomment>before a list of filters, one a line: &quot;Source: not Phone orders&quot;</extracomment>
        <translation>Kein Eintrag kommt durch alle diese Filter:</translation>
    </message>
    <message>
        <source>Clear one filter</source>
        <translation>Einen Filter leeren</translation>
    </message>
    <message>
        <source>Clear “%1”</source>
        <extracomment>a button; %1 is a filter (&quot;Source&quot;)</extracomment>
        <translation>„%1“ leeren</translation>
    </message>
</context>
<context>
    <name>EntryColumns</name>
    <message>
        <source>When</source>
        <extracomment>column: when the conversion happened</extracomment>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Sent here</source>
        <extracomment>column: whether this computer sent the entry</extracomment>
        <translation>Hier gesendet</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>column: when the server stored the entry</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Entry ID</source>
        <translation>Eintrags-ID</translation>
    </message>
    <message>
        <source>Unnamed contact</source>
        <extracomment>the entry has a contact whose name is not known here</extracomment>
        <translation>Kontakt ohne Namen</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Kein Kontakt</translation>
    </message>
    <message>
        <source>Sent from this computer</source>
        <translation>Von diesem Rechner gesendet</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>a column of times and their zone: &quot;When, in Europe/Berlin&quot;</extracomment>
        <translation>%1, in %2</translation>
    </message>
</context>
<context>
    <name>EntryExport</name>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>Die Ausgabe wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>That is too much to copy.</source>
        <translation>Das ist zu viel zum Kopieren.</translation>
    </message>
    <message>
        <source>Choose fewer entries, or export them into a file.</source>
        <translation>Wählen Sie weniger Einträge, oder geben Sie sie in eine Datei aus.</translation>
    </message>
    <message>
        <source>The entries changed since they were chosen, so nothing was taken.</source>
        <translation>Die Einträge haben sich seit der Auswahl geändert, deshalb wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Choose them again.</source>
        <translation>Wählen Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>EntryPreview</name>
    <message>
        <source>This payload has %1. The service takes at most 1 MB in one entry.</source>
        <translation>Diese Payload hat %1. Der Dienst nimmt je Eintrag höchstens 1 MB an.</translation>
    </message>
    <message>
        <source>A payload is an object, with its keys and values between { and }.</source>
        <translation>Eine Payload ist ein Objekt: Ihre Schlüssel und Werte stehen zwischen { und }.</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>No rule of this source reads this key. It is sent along and kept.</source>
        <translation>Keine Regel dieser Quelle liest diesen Schlüssel. Er wird mitgesendet und aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>EntryTotals</name>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>%1 at your rates</source>
        <extracomment>%1 is a currency&apos;s code; a total that was converted</extracomment>
        <translation>%1 zu Ihren Kursen</translation>
    </message>
    <message>
        <source>, without %1</source>
        <extracomment>behind &quot;EUR at your rates&quot;; %1 is a list of currency codes</extracomment>
        <translation>, ohne %1</translation>
    </message>
</context>
<context>
    <name>EntryViews</name>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a view called “%1”.</source>
        <translation>Es gibt schon eine Ansicht namens „%1“.</translation>
    </message>
    <message>
        <source>This view was deleted meanwhile.</source>
        <translation>Diese Ansicht wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>This view was made by another version and cannot be shown by this one.</source>
        <translation>Diese Ansicht stammt aus einer anderen Version und kann von dieser nicht gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Wählen Sie einen anderen Ort dafür.</translation>
    </message>
</context>
<context>
    <name>Expectations</name>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>ein Wahrheitswert</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 is a whole sentence</extracomment>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>The sample file</source>
        <translation>Die Beispieldatei</translation>
    </message>
    <message>
        <source>A sample file is an object with “payload” and “expect”.</source>
        <translation>Eine Beispieldatei ist ein Objekt mit „payload“ und „expect“.</translation>
    </message>
    <message>
        <source>“format” must be 1.</source>
        <translation>„format“ muss 1 sein.</translation>
    </message>
    <message>
        <source>This file has format %1 and was written by a newer version.</source>
        <translation>Diese Datei hat Format %1 und wurde von einer neueren Version geschrieben.</translation>
    </message>
    <message>
        <source>“name” must be a text, not %1.</source>
        <translation>„name“ muss ein Text sein, nicht %1.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” must be an object, not %2.</source>
        <translation>„%1“ muss ein Objekt sein, nicht %2.</translation>
    </message>
    <message>
        <source>“direct” must be an object or null, not %1.</source>
        <translation>„direct“ muss ein Objekt oder null sein, nicht %1.</translation>
    </message>
    <message>
        <source>“now” must be a time such as 2026-03-01T09:00:00Z.</source>
        <translation>„now“ muss eine Zeit wie 2026-03-01T09:00:00Z sein.</translation>
    </message>
    <message>
        <source>Nothing can be expected of “%1”.</source>
        <translation>Für „%1“ kann nichts erwartet werden.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>“%1” is no target of “%2”.</source>
        <extracomment>%1 is a name such as &quot;curency&quot;, %2 one of entry, contact, reference, attribution</extracomment>
        <translation>„%1“ ist kein Ziel von „%2“.</translation>
    </message>
    <message>
        <source>“%1” must be a text (&quot;499.99&quot;) or null for no value, not %2.</source>
        <translation>„%1“ muss ein Text (&quot;499.99&quot;) sein, oder null für keinen Wert, nicht %2.</translation>
    </message>
    <message>
        <source>“diagnostics” must be &quot;none&quot; or a list of codes such as &quot;date.no-offset&quot;.</source>
        <translation>„diagnostics“ muss &quot;none&quot; oder eine Liste von Codes wie &quot;date.no-offset&quot; sein.</translation>
    </message>
    <message>
        <source>“maxSeverity” must be &quot;none&quot;, &quot;note&quot;, &quot;warning&quot; or &quot;error&quot;.</source>
        <translation>„maxSeverity“ muss &quot;none&quot;, &quot;note&quot;, &quot;warning&quot; oder &quot;error&quot; sein.</translation>
    </message>
    <message>
        <source>Nothing is worse than: %1.</source>
        <translation>Nichts ist schlimmer als: %1.</translation>
    </message>
    <message>
        <source>Expected nothing worse than: %1; got %2.</source>
        <translation>Erwartet wurde nichts Schlimmeres als: %1; erhalten: %2.</translation>
    </message>
    <message>
        <source>There is no warning and no error.</source>
        <translation>Es gibt keine Warnung und keinen Fehler.</translation>
    </message>
    <message>
        <source>Expected no warning and no error, got %1.</source>
        <translation>Erwartet wurde keine Warnung und kein Fehler, erhalten: %1.</translation>
    </message>
    <message>
        <source>The diagnostics are %1.</source>
        <translation>Die Diagnosen sind %1.</translation>
    </message>
    <message>
        <source>Expected the diagnostics %1, got none.</source>
        <translation>Erwartet wurden die Diagnosen %1, erhalten: keine.</translation>
    </message>
    <message>
        <source>Expected the diagnostics %1, got %2.</source>
        <translation>Erwartet wurden die Diagnosen %1, erhalten: %2.</translation>
    </message>
    <message>
        <source>%1 has no value.</source>
        <extracomment>%1 is a target such as eventValue</extracomment>
        <translation>%1 hat keinen Wert.</translation>
    </message>
    <message>
        <source>%1: expected no value, got %2.</source>
        <translation>%1: kein Wert erwartet, %2 erhalten.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <source>%1: expected %2, got no value.</source>
        <translation>%1: %2 erwartet, kein Wert erhalten.</translation>
    </message>
    <message>
        <source>%1: expected %2, got %3.</source>
        <translation>%1: %2 erwartet, %3 erhalten.</translation>
    </message>
</context>
<context>
    <name>FieldMapping</name>
    <message>
        <source>The stored mapping</source>
        <translation>Die gespeicherte Zuordnung</translation>
    </message>
    <message>
        <source>A stored mapping is a JSON object or null, not this.</source>
        <translation>Eine gespeicherte Zuordnung ist ein JSON-Objekt oder null, nicht dies.</translation>
    </message>
    <message>
        <source>The mapping of an integration source cannot be changed here.</source>
        <translation>Die Zuordnung einer Integrationsquelle kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>In this mapping’s stored form “%1” is a setting, not a path.</source>
        <extracomment>%1 is a key such as config</extracomment>
        <translation>In der gespeicherten Form dieser Zuordnung ist „%1“ eine Einstellung, kein Pfad.</translation>
    </message>
    <message>
        <source>There is already a rule for “%1”. A path can feed one target.</source>
        <extracomment>%1 is a path such as order.total</extracomment>
        <translation>Für „%1“ gibt es schon eine Regel. Ein Pfad kann nur ein Ziel speisen.</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>Zone of the period</source>
        <extracomment>the zone of a period, &quot;Europe/Berlin&quot;</extracomment>
        <translation>Zone des Zeitraums</translation>
    </message>
    <message>
        <source>Entered here, differs from prediction</source>
        <translation>Hier eingegeben, weicht von Vorhersage ab</translation>
    </message>
    <message>
        <source>Entries that have none</source>
        <translation>Einträge ohne Angabe</translation>
    </message>
    <message>
        <source>“%1:” has no value yet.</source>
        <translation>„%1:“ hat noch keinen Wert.</translation>
    </message>
    <message>
        <source>There is no filter “%1:”. Put it in quotes to look for it as words.</source>
        <translation>Es gibt keinen Filter „%1:“. Setzen Sie es in Anführungszeichen, um es als Wörter zu suchen.</translation>
    </message>
    <message>
        <source>There is no filter “%1:”. Did you mean “%2:”?</source>
        <translation>Es gibt keinen Filter „%1:“. Meinten Sie „%2:“?</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>Dieses Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>Something is missing beside this comma.</source>
        <translation>Neben diesem Komma fehlt etwas.</translation>
    </message>
    <message>
        <source>A space or a comma is missing before “%1”.</source>
        <translation>Vor „%1“ fehlt ein Leerzeichen oder ein Komma.</translation>
    </message>
    <message>
        <source>“%1” is there twice. Several values go into one list: %2.</source>
        <translation>„%1“ steht zweimal da. Mehrere Werte gehören in eine Liste: %2.</translation>
    </message>
    <message>
        <source>“%1” takes one value.</source>
        <translation>„%1“ nimmt nur einen Wert.</translation>
    </message>
    <message>
        <source>A zone cannot be turned round.</source>
        <translation>Eine Zone lässt sich nicht umkehren.</translation>
    </message>
    <message>
        <source>There are several called “%1”. Choose one from the list.</source>
        <translation>Es gibt mehrere namens „%1“. Wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>No conversion is called “%1”.</source>
        <translation>Keine Conversion heißt „%1“.</translation>
    </message>
    <message>
        <source>No source is called “%1”.</source>
        <translation>Keine Quelle heißt „%1“.</translation>
    </message>
    <message>
        <source>No contact is called “%1”.</source>
        <translation>Kein Kontakt heißt „%1“.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>“%1” is not a currency.</source>
        <translation>„%1“ ist keine Währung.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it with a point and without groups: 1250.50.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie sie mit Punkt und ohne Tausendertrennzeichen: 1250.50.</translation>
    </message>
    <message>
        <source>The range has no end: write 100..500, 100.. or ..500.</source>
        <translation>Der Bereich hat kein Ende: Schreiben Sie 100..500, 100.. oder ..500.</translation>
    </message>
    <message>
        <source>The smallest value is above the largest one.</source>
        <translation>Der kleinste Wert liegt über dem größten.</translation>
    </message>
    <message>
        <source>“is:” knows %1 and %2, not “%3”.</source>
        <translation>„is:“ kennt %1 und %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>There is no zone “%1”.</source>
        <translation>Es gibt keine Zone „%1“.</translation>
    </message>
    <message>
        <source>A zone needs a period: add “when:”.</source>
        <translation>Eine Zone braucht einen Zeitraum: Fügen Sie „when:“ hinzu.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The period has no end: write 2026-03-01..2026-03-31.</source>
        <translation>Der Zeitraum hat kein Ende: Schreiben Sie 2026-03-01..2026-03-31.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 2026-03-31 or 2026-03-31T14:30.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es wie 2026-03-31 oder 2026-03-31T14:30.</translation>
    </message>
    <message>
        <source>“%1” is not a period. Did you mean “%2”?</source>
        <translation>„%1“ ist kein Zeitraum. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>Words can be looked for or left out, not both at once.</source>
        <translation>Wörter können gesucht oder ausgeschlossen werden, nicht beides zugleich.</translation>
    </message>
    <message>
        <source>Words can be left out once. -&quot;a b&quot; leaves out what has both of them.</source>
        <translation>Wörter können nur einmal ausgeschlossen werden. -&quot;a b&quot; schließt aus, was beide enthält.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>among the values of a filter: entries that have no source, no contact or no currency</extracomment>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>at the end of a list of names</extracomment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a range of amounts</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Entered here</source>
        <extracomment>a filter: only entries that this computer sent</extracomment>
        <translation>Hier eingegeben</translation>
    </message>
    <message>
        <source>Differs from prediction</source>
        <extracomment>a filter: only entries that were stored otherwise than predicted</extracomment>
        <translation>Weicht von Vorhersage ab</translation>
    </message>
    <message>
        <source>Not entered here</source>
        <extracomment>a filter: only entries that another computer or person sent</extracomment>
        <translation>Nicht hier eingegeben</translation>
    </message>
    <message>
        <source>Does not differ from prediction</source>
        <extracomment>a filter: all but the entries that were stored otherwise than predicted</extracomment>
        <translation>Weicht nicht von Vorhersage ab</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <extracomment>a filter; %1 is what it filters by (&quot;Source&quot;), %2 what is left out (&quot;Phone orders&quot;)</extracomment>
        <translation>%1: nicht %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a filter; %1 is what it filters by (&quot;Source&quot;), %2 the chosen value (&quot;Phone orders&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message numerus="yes">
        <source>%1 less in %n month(s)</source>
        <extracomment>%1 is an exact amount: &quot;12,340.00 less in 3 months&quot;</extracomment>
        <translation>
            <numerusform>%1 weniger in %n Monat</numerusform>
            <numerusform>%1 weniger in %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more in %n month(s)</source>
        <translation>
            <numerusform>%1 mehr in %n Monat</numerusform>
            <numerusform>%1 mehr in %n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A target has no value</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>none: when it is received</source>
        <extracomment>In place of a time: the payload does not say when it happened</extracomment>
        <translation>leer: wenn er eingeht</translation>
    </message>
    <message>
        <source>none: %1 by default</source>
        <extracomment>%1 is the currency that the service takes by itself</extracomment>
        <translation>leer: %1 als Vorgabe</translation>
    </message>
    <message numerus="yes">
        <source>%n lose an error</source>
        <extracomment>Part of a list such as &quot;4 gain a value, 1 loses one, 19 stay the same&quot;; counts stored payloads</extracomment>
        <translation>
            <numerusform>%n verliert einen Fehler</numerusform>
            <numerusform>%n verlieren einen Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gain a value</source>
        <translation>
            <numerusform>%n bekommt einen Wert</numerusform>
            <numerusform>%n bekommen einen Wert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change a value</source>
        <translation>
            <numerusform>%n ändert einen Wert</numerusform>
            <numerusform>%n ändern einen Wert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lose a value</source>
        <translation>
            <numerusform>%n verliert einen Wert</numerusform>
            <numerusform>%n verlieren einen Wert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become wrong</source>
        <translation>
            <numerusform>%n wird fehlerhaft</numerusform>
            <numerusform>%n werden fehlerhaft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n ist nicht lesbar</numerusform>
            <numerusform>%n sind nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay the same</source>
        <translation>
            <numerusform>%n bleibt gleich</numerusform>
            <numerusform>%n bleiben gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>value %1</source>
        <extracomment>Of the entries&apos; values; %1 is like &quot;12,340.00 less in 3 months&quot;</extracomment>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>expense %1</source>
        <extracomment>Of the entries&apos; expenses; %1 is like &quot;12,340.00 less in 3 months&quot;</extracomment>
        <translation>Kosten %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a currency, %2 is like &quot;value 12,340.00 less in 3 months; expense 40.00 more in 1 month&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>stays the same</source>
        <translation>bleibt gleich</translation>
    </message>
    <message>
        <source>an error is gone</source>
        <translation>ein Fehler ist weg</translation>
    </message>
    <message>
        <source>gains a value</source>
        <translation>bekommt einen Wert</translation>
    </message>
    <message>
        <source>a value changes</source>
        <translation>ein Wert ändert sich</translation>
    </message>
    <message>
        <source>loses a value</source>
        <translation>verliert einen Wert</translation>
    </message>
    <message>
        <source>becomes wrong</source>
        <translation>wird fehlerhaft</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A month in Qt&apos;s form: &quot;Mar 2026&quot;</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>Day and time of a stored payload, in Qt&apos;s date format</extracomment>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>IntegrationSections</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>ist mehr als</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist weniger als</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>ist vorhanden</translation>
    </message>
    <message>
        <source>amounts come in the currency&apos;s smallest unit, for example in cents</source>
        <translation>Beträge kommen in der kleinsten Einheit der Währung, zum Beispiel in Cent</translation>
    </message>
    <message>
        <source>looks like a secret, so it is not shown</source>
        <translation>sieht wie ein Geheimnis aus und wird deshalb nicht gezeigt</translation>
    </message>
    <message>
        <source>There is more; the JSON has all of it.</source>
        <translation>Es gibt noch mehr; das JSON enthält alles.</translation>
    </message>
    <message>
        <source>Which events it takes</source>
        <translation>Welche Ereignisse sie annimmt</translation>
    </message>
    <message>
        <source>Where they have to come from</source>
        <translation>Woher sie kommen müssen</translation>
    </message>
    <message>
        <source>What has to be true of them</source>
        <translation>Was für sie gelten muss</translation>
    </message>
    <message>
        <source>How values are changed</source>
        <translation>Wie Werte geändert werden</translation>
    </message>
    <message>
        <source>Where the values come from</source>
        <translation>Woher die Werte kommen</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>Line %1, column %2: %3.</source>
        <extracomment>%1 and %2 are numbers; %3 is a sentence fragment such as &quot;a comma or } is missing before this&quot;</extracomment>
        <translation>Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON. %2</source>
        <extracomment>%1 names a file or a field; %2 is a whole sentence such as &quot;Line 7, column 12: a comma is missing.&quot;</extracomment>
        <translation>%1 ist kein gültiges JSON. %2</translation>
    </message>
    <message>
        <source>the text is larger than 4 GB</source>
        <translation>der Text ist größer als 4 GB</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>das ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>there is no JSON here, the text is empty</source>
        <translation>hier ist kein JSON, der Text ist leer</translation>
    </message>
    <message>
        <source>the JSON value ends before this; nothing may follow it</source>
        <translation>der JSON-Wert endet davor; es darf nichts folgen</translation>
    </message>
    <message>
        <source>the text ends in the middle of the JSON</source>
        <translation>der Text endet mitten im JSON</translation>
    </message>
    <message>
        <source>a comma or } is missing before this</source>
        <translation>davor fehlt ein Komma oder }</translation>
    </message>
    <message>
        <source>a comma or ] is missing before this</source>
        <translation>davor fehlt ein Komma oder ]</translation>
    </message>
    <message>
        <source>a value is missing before this</source>
        <translation>davor fehlt ein Wert</translation>
    </message>
    <message>
        <source>a value is missing before this comma</source>
        <translation>vor diesem Komma fehlt ein Wert</translation>
    </message>
    <message>
        <source>text must stand in double quotes</source>
        <translation>Text muss in doppelten Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>there is a comma too many before this</source>
        <translation>davor ist ein Komma zu viel</translation>
    </message>
    <message>
        <source>a key in double quotes must stand here</source>
        <translation>hier muss ein Schlüssel in doppelten Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>a colon is missing before this</source>
        <translation>davor fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>the nesting is deeper than a million levels</source>
        <translation>die Verschachtelung ist tiefer als eine Million Ebenen</translation>
    </message>
    <message>
        <source>this is not a JSON number</source>
        <translation>das ist keine JSON-Zahl</translation>
    </message>
    <message>
        <source>a number must not begin with a superfluous zero</source>
        <translation>eine Zahl darf nicht mit einer überflüssigen Null beginnen</translation>
    </message>
    <message>
        <source>a digit must follow the decimal point</source>
        <translation>nach dem Dezimalpunkt muss eine Ziffer folgen</translation>
    </message>
    <message>
        <source>a digit must follow the exponent sign</source>
        <translation>nach dem Exponentenzeichen muss eine Ziffer folgen</translation>
    </message>
    <message>
        <source>the closing quote of this text is missing</source>
        <translation>das schließende Anführungszeichen dieses Textes fehlt</translation>
    </message>
    <message>
        <source>the closing quote is missing on this line</source>
        <translation>das schließende Anführungszeichen fehlt in dieser Zeile</translation>
    </message>
    <message>
        <source>a control character must be written as an escape</source>
        <translation>ein Steuerzeichen muss als Escape geschrieben werden</translation>
    </message>
    <message>
        <source>there is no such escape; write a backslash as \\</source>
        <translation>dieses Escape gibt es nicht; schreiben Sie einen Backslash als \\</translation>
    </message>
    <message>
        <source>four hexadecimal digits must follow \u</source>
        <translation>auf \u müssen vier hexadezimale Ziffern folgen</translation>
    </message>
    <message>
        <source>this is half of a surrogate pair, the other half is missing</source>
        <translation>das ist die Hälfte eines Surrogatpaars, die andere Hälfte fehlt</translation>
    </message>
    <message>
        <source>this is not a JSON value; text must stand in double quotes</source>
        <translation>das ist kein JSON-Wert; Text muss in doppelten Anführungszeichen stehen</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>%1 %2</source>
        <extracomment>An amount and its currency</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 of expenses</source>
        <extracomment>The same, of expenses</extracomment>
        <translation>%1 %2 Kosten</translation>
    </message>
    <message>
        <source>it came when this one stopped</source>
        <extracomment>Part of a list of reasons why a key is probably the new name of another</extracomment>
        <translation>er kam, als dieser ausblieb</translation>
    </message>
    <message>
        <source>%1 % of the values are the same</source>
        <translation>%1 % der Werte sind gleich</translation>
    </message>
    <message>
        <source>its values look alike</source>
        <translation>seine Werte sehen ähnlich aus</translation>
    </message>
    <message>
        <source>its name is near</source>
        <translation>sein Name ist ähnlich</translation>
    </message>
    <message>
        <source>it comes as often</source>
        <translation>er kommt ebenso oft</translation>
    </message>
    <message>
        <source>it stands in the same place</source>
        <translation>er steht an derselben Stelle</translation>
    </message>
    <message>
        <source>Last seen %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Zuletzt gesehen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n payload(s) since then have nothing for “%1”.</source>
        <extracomment>%1 is a target such as Value or E-mail</extracomment>
        <translation>
            <numerusform>%n Payload seitdem hat nichts für „%1“.</numerusform>
            <numerusform>%n Payloads seitdem haben nichts für „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Probably it is called %1 now: %2. %3 % sure.</source>
        <extracomment>%1 is a key, %2 a list of reasons, %3 a number: how sure this is</extracomment>
        <translation>Er heißt jetzt wohl %1: %2. Zu %3 % sicher.</translation>
    </message>
    <message>
        <source>It was “%1” and is “%2” since %3.</source>
        <extracomment>%1 and %2 are kinds of values such as &quot;number as text&quot;, %3 is a day</extracomment>
        <translation>War „%1“ und ist seit %3 „%2“.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>Wahrheitswert</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>number as text</source>
        <extracomment>A text that is written as a plain number: &quot;499.99&quot;</extracomment>
        <translation>Zahl als Text</translation>
    </message>
    <message>
        <source>formatted number</source>
        <extracomment>A text such as &quot;1.299,00&quot; or &quot;€ 12&quot;</extracomment>
        <translation>formatierte Zahl</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>national date</source>
        <extracomment>A date such as 01.03.2026</extracomment>
        <translation>landesübliches Datum</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>empty object</source>
        <translation>leeres Objekt</translation>
    </message>
    <message>
        <source>empty list</source>
        <translation>leere Liste</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Ignored</source>
        <extracomment>State of a key that a rule ignores</extracomment>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>State of a key that comes since a short while</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>State of a key that came and does not come any more</extracomment>
        <translation>Bleibt aus</translation>
    </message>
    <message>
        <source>Other type</source>
        <translation>Anderer Typ</translation>
    </message>
    <message>
        <source>Never seen</source>
        <extracomment>State of a path that no stored payload has</extracomment>
        <translation>Nie gesehen</translation>
    </message>
    <message>
        <source>%1 stopped coming</source>
        <extracomment>%1 is a key of the payloads</extracomment>
        <translation>%1 kommt nicht mehr</translation>
    </message>
    <message>
        <source>%1 comes as something else</source>
        <translation>%1 kommt in anderer Form</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <translation>%1 ist neu</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>To stand in: None of the 3 stored values of “x” can be read as %1</extracomment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>a currency code</source>
        <translation>Währungscode</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>a time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>None of %n stored value(s) of “%1” can be read as %2, for example “%3”.</source>
        <extracomment>%1 a path, %2 for example &quot;a number&quot;, %3 a value</extracomment>
        <translation>
            <numerusform>%n gespeicherter Wert von „%1“ kann nicht als %2 gelesen werden, zum Beispiel „%3“.</numerusform>
            <numerusform>Keiner von %n gespeicherten Werten von „%1“ kann als %2 gelesen werden, zum Beispiel „%3“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” never counts: in %n stored payload(s) with it, “%2” comes first and feeds %3.</source>
        <extracomment>%1 a path, %2 another path, %3 a target</extracomment>
        <translation>
            <numerusform>„%1“ zählt nie: In %n gespeicherten Payload damit kommt „%2“ zuerst und speist %3.</numerusform>
            <numerusform>„%1“ zählt nie: In %n gespeicherten Payloads damit kommt „%2“ zuerst und speist %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n stored payload(s) has “%1”; they have “%2”.</source>
        <extracomment>%1 and %2 are paths</extracomment>
        <translation>
            <numerusform>%n gespeicherte Payload hat kein „%1“; sie hat „%2“.</numerusform>
            <numerusform>Keine von %n gespeicherten Payloads hat „%1“; sie haben „%2“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n stored payload(s) has “%1”.</source>
        <translation>
            <numerusform>%n gespeicherte Payload hat kein „%1“.</numerusform>
            <numerusform>Keine von %n gespeicherten Payloads hat „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is a number in %n stored payload(s), and %2 is a text field.</source>
        <extracomment>%1 a path, %2 a target that takes text</extracomment>
        <translation>
            <numerusform>„%1“ ist in %n gespeicherten Payload eine Zahl, und %2 ist ein Textfeld.</numerusform>
            <numerusform>„%1“ ist in %n gespeicherten Payloads eine Zahl, und %2 ist ein Textfeld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored payload(s) have “%1” both as one key and as keys in each other; the one key counts.</source>
        <translation>
            <numerusform>%n gespeicherte Payload hat „%1“ als einen Schlüssel und auch als verschachtelte Schlüssel; der eine Schlüssel zählt.</numerusform>
            <numerusform>%n gespeicherte Payloads haben „%1“ als einen Schlüssel und auch als verschachtelte Schlüssel; der eine Schlüssel zählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no target; “%2” is near. The service refuses the mapping.</source>
        <extracomment>%1 a name that is no target, %2 the label of a target</extracomment>
        <translation>„%1“ ist kein Ziel; ähnlich ist „%2“. Der Dienst lehnt die Zuordnung ab.</translation>
    </message>
    <message>
        <source>“%1” is no target. The service refuses the mapping.</source>
        <translation>„%1“ ist kein Ziel. Der Dienst lehnt die Zuordnung ab.</translation>
    </message>
    <message>
        <source>“%1” stands twice in the stored JSON; the first counts.</source>
        <translation>„%1“ steht zweimal im gespeicherten JSON; das erste zählt.</translation>
    </message>
    <message>
        <source>The custom field “%1” is switched off.</source>
        <extracomment>%1 the label of a custom field</extracomment>
        <translation>Das eigene Feld „%1“ ist abgeschaltet.</translation>
    </message>
    <message>
        <source>No rule feeds e-mail or phone: entries find no contact.</source>
        <translation>Keine Regel speist E-Mail oder Telefon: Einträge finden keinen Kontakt.</translation>
    </message>
    <message>
        <source>“%1” feeds “revenue”, which counts only where “%2” gives no value.</source>
        <extracomment>%1 and %2 are paths</extracomment>
        <translation>„%1“ speist „revenue“, das nur zählt, wo „%2“ keinen Wert ergibt.</translation>
    </message>
    <message>
        <source>Neither a rule nor a default names a currency: amounts count as USD.</source>
        <translation>Weder eine Regel noch eine Vorgabe nennt eine Währung: Beträge zählen als USD.</translation>
    </message>
    <message>
        <source>“%1” and “%2” differ in spelling only.</source>
        <translation>„%1“ und „%2“ unterscheiden sich nur in der Schreibweise.</translation>
    </message>
    <message>
        <source>“%1” is kept, but it is no rule: its target is not a text.</source>
        <translation>„%1“ bleibt erhalten, ist aber keine Regel: Das Ziel ist kein Text.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>Button; %1 is a target</extracomment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <extracomment>Button; %1 is a path</extracomment>
        <translation>„%1“ verwenden</translation>
    </message>
    <message>
        <source>Delete the rule</source>
        <translation>Regel löschen</translation>
    </message>
    <message>
        <source>Set the default to %1</source>
        <extracomment>Button; %1 is a currency code</extracomment>
        <translation>Vorgabe auf %1 setzen</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more error(s).</source>
        <extracomment>After some sentences that each name an error</extracomment>
        <translation>
            <numerusform>Und %n weiterer Fehler.</numerusform>
            <numerusform>Und %n weitere Fehler.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveWrite</name>
    <message>
        <source>Send to %1?</source>
        <extracomment>%1: name of a business</extracomment>
        <translation>An %1 senden?</translation>
    </message>
    <message>
        <source>This goes to the live account of %1 and counts there. You are asked once in a session.</source>
        <extracomment>%1: name of a business</extracomment>
        <translation>Dies geht an das echte Konto von %1 und zählt dort. Sie werden einmal je Sitzung gefragt.</translation>
    </message>
    <message>
        <source>Your first live change in this session</source>
        <translation>Ihre erste Änderung an echten Daten in dieser Sitzung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <extracomment>%1: name of a business</extracomment>
        <translation>An %1 senden</translation>
    </message>
</context>
<context>
    <name>MappingPack</name>
    <message>
        <source>The pack is damaged: “%1” is not as it should be.</source>
        <extracomment>%1 is the name of a part of the file, for example &quot;fields&quot;</extracomment>
        <translation>Das Paket ist beschädigt: „%1“ ist nicht so, wie es sein soll.</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>Das Paket</translation>
    </message>
    <message>
        <source>This file is no mapping pack.</source>
        <translation>Diese Datei ist kein Zuordnungspaket.</translation>
    </message>
    <message>
        <source>This pack was written by a newer version of Conversion Desk.</source>
        <translation>Dieses Paket wurde von einer neueren Version von Conversion Desk geschrieben.</translation>
    </message>
</context>
<context>
    <name>Module</name>
    <message>
        <source>the file is not there</source>
        <translation>die Datei ist nicht da</translation>
    </message>
    <message>
        <source>The part %1 of this program cannot be loaded.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Der Programmteil %1 kann nicht geladen werden.</translation>
    </message>
    <message>
        <source>Install Conversion Desk again.</source>
        <translation>Installieren Sie Conversion Desk neu.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>No readable answer came.</source>
        <translation>Es kam keine lesbare Antwort.</translation>
    </message>
    <message>
        <source>The request is not a JSON object.</source>
        <translation>Die Anfrage ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>There is no submission %1.</source>
        <translation>Es gibt keine Einreichung %1.</translation>
    </message>
    <message>
        <source>Submission %1 is being sent at this moment. Wait for its outcome.</source>
        <translation>Die Einreichung %1 wird gerade gesendet. Warten Sie das Ergebnis ab.</translation>
    </message>
    <message>
        <source>Submission %1 has been sent already.</source>
        <translation>Die Einreichung %1 wurde schon gesendet.</translation>
    </message>
    <message>
        <source>It is not known whether submission %1 arrived. Settle that first.</source>
        <translation>Es ist nicht bekannt, ob die Einreichung %1 ankam. Klären Sie das zuerst.</translation>
    </message>
    <message>
        <source>Submission %1 is not in a state that allows this.</source>
        <translation>Der Zustand der Einreichung %1 erlaubt das nicht.</translation>
    </message>
    <message>
        <source>The program ended while this was being sent, so it is not known whether it arrived.</source>
        <translation>Das Programm endete, während dies gesendet wurde; es ist also nicht bekannt, ob es ankam.</translation>
    </message>
    <message>
        <source>The service answered with an entry that belongs to submission %1.</source>
        <translation>Der Dienst hat mit einem Eintrag geantwortet, der zur Einreichung %1 gehört.</translation>
    </message>
    <message>
        <source>That entry belongs to submission %1 already.</source>
        <translation>Dieser Eintrag gehört schon zur Einreichung %1.</translation>
    </message>
    <message>
        <source>The entry was found in the service&apos;s list.</source>
        <translation>Der Eintrag wurde in der Liste des Dienstes gefunden.</translation>
    </message>
    <message>
        <source>Marked as arrived by the operator.</source>
        <translation>Von Ihnen als angekommen markiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not list it.</source>
        <translation>Der Dienst listet ihn nicht auf.</translation>
    </message>
    <message>
        <source>The service lists several entries that it could be.</source>
        <translation>Der Dienst listet mehrere Einträge auf, die es sein könnten.</translation>
    </message>
    <message>
        <source>The service answered with an entry of another contact or source.</source>
        <translation>Der Dienst hat mit einem Eintrag eines anderen Kontakts oder einer anderen Quelle geantwortet.</translation>
    </message>
    <message>
        <source>The service does not list it. Decide whether it is sent again.</source>
        <translation>Der Dienst listet ihn nicht auf. Entscheiden Sie, ob er erneut gesendet wird.</translation>
    </message>
    <message numerus="yes">
        <source>The service lists nothing after %n attempt(s), and none got a clear answer.</source>
        <translation>
            <numerusform>Der Dienst listet nach %n Versuch nichts auf, und er bekam keine klare Antwort.</numerusform>
            <numerusform>Der Dienst listet nach %n Versuchen nichts auf, und keiner bekam eine klare Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service had time to list it and did not, so it has not arrived. It is sent again.</source>
        <translation>Der Dienst hatte Zeit, ihn aufzulisten, und tat es nicht; also ist er nicht angekommen. Er wird erneut gesendet.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a field of the form, %2: what the service says about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stored, but as %1</source>
        <extracomment>%1: the amount that the service stored instead of the predicted one</extracomment>
        <translation>Gespeichert, aber als %1</translation>
    </message>
    <message>
        <source>Stored, but not as predicted: %1</source>
        <extracomment>%1: the fields that were stored otherwise than predicted: &quot;Expense, When&quot;</extracomment>
        <translation>Gespeichert, aber nicht wie vorhergesagt: %1</translation>
    </message>
    <message>
        <source>Found by look-up, so not sent twice</source>
        <translation>Durch Nachsehen gefunden, also nicht doppelt gesendet</translation>
    </message>
    <message>
        <source>Counts as arrived, as you said</source>
        <translation>Gilt als angekommen, wie von Ihnen angegeben</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Stored as predicted</source>
        <translation>Wie vorhergesagt gespeichert</translation>
    </message>
    <message>
        <source>Stored after %1 s</source>
        <extracomment>%1: seconds between entering and the answer, for example 0.4</extracomment>
        <translation>Nach %1 s gespeichert</translation>
    </message>
    <message>
        <source>Stored after %1 s, as predicted</source>
        <extracomment>%1: seconds between entering and the answer, for example 0.4</extracomment>
        <translation>Nach %1 s gespeichert, wie vorhergesagt</translation>
    </message>
    <message>
        <source>Kept when you left the form</source>
        <translation>Behalten, als Sie das Formular verließen</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Wartet, bis er an der Reihe ist</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Wartet auf die Antwort</translation>
    </message>
    <message>
        <source>The service refused it</source>
        <translation>Der Dienst hat ihn abgelehnt</translation>
    </message>
    <message>
        <source>It may or may not have arrived</source>
        <translation>Vielleicht angekommen, vielleicht nicht</translation>
    </message>
    <message>
        <source>Cancelled by you before it was sent</source>
        <translation>Von Ihnen vor dem Senden verworfen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>In doubt</source>
        <extracomment>A submission of which nobody knows whether it arrived</extracomment>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>The service lists the same entry, but it belongs to submission %1.</source>
        <translation>Der Dienst listet denselben Eintrag auf, aber er gehört zur Einreichung %1.</translation>
    </message>
    <message>
        <source>The service lists a similar entry, but not the same one.</source>
        <translation>Der Dienst listet einen ähnlichen Eintrag auf, aber nicht denselben.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>&amp;Mappings</source>
        <translation>&amp;Zuordnungen</translation>
    </message>
    <message>
        <source>&amp;New entry</source>
        <translation>&amp;Neuer Eintrag</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Postausgang</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>&amp;Einträge</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>E&amp;instellungen</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>The first day of a period within one month, in Qt&apos;s form: &quot;1&quot; in &quot;1 to 22 Nov 2026&quot;</extracomment>
        <translation>d.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a period: %1 and %2 are dates, the first one perhaps without month and year</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a date, perhaps with a time</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a date, perhaps with a time</extracomment>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>PhoneNote</name>
    <message>
        <source>%1 cannot be a phone number anywhere.</source>
        <translation>%1 kann nirgends eine Telefonnummer sein.</translation>
    </message>
    <message>
        <source>%1 is too short for a number with the country code +%2.</source>
        <extracomment>%1 is a phone number, %2 a country calling code such as 49</extracomment>
        <translation>%1 ist zu kurz für eine Nummer mit der Landesvorwahl +%2.</translation>
    </message>
    <message>
        <source>%1 is too long for a number with the country code +%2.</source>
        <translation>%1 ist zu lang für eine Nummer mit der Landesvorwahl +%2.</translation>
    </message>
    <message>
        <source>The phone-number library does not know the country code of %1.</source>
        <translation>Die Telefonnummern-Bibliothek kennt die Landesvorwahl von %1 nicht.</translation>
    </message>
    <message>
        <source>No number of the form of %1 is in use under the country code +%2.</source>
        <translation>Unter der Landesvorwahl +%2 ist keine Nummer von der Form %1 in Gebrauch.</translation>
    </message>
    <message>
        <source>%1 was not checked: %2 %3</source>
        <translation>%1 wurde nicht geprüft: %2 %3</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>Das Bild %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose a folder that can be written to.</source>
        <translation>Wählen Sie einen Ordner, in den geschrieben werden kann.</translation>
    </message>
</context>
<context>
    <name>PresendChecks</name>
    <message>
        <source>today %1</source>
        <extracomment>%1: a time, &quot;11:38&quot;</extracomment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1: a time, &quot;11:38&quot;</extracomment>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>sent from this computer, submission %1</source>
        <extracomment>Where an earlier entry was found. %1: a number</extracomment>
        <translation>von diesem Rechner gesendet, Einreichung %1</translation>
    </message>
    <message>
        <source>in doubt in the outbox, submission %1</source>
        <extracomment>Where an earlier entry was found. %1: a number</extracomment>
        <translation>ungewiss im Postausgang, Einreichung %1</translation>
    </message>
    <message>
        <source>in the outbox, submission %1</source>
        <extracomment>Where an earlier entry was found. %1: a number</extracomment>
        <translation>im Postausgang, Einreichung %1</translation>
    </message>
    <message>
        <source>stored at the service</source>
        <extracomment>Where an earlier entry was found</extracomment>
        <translation>beim Dienst gespeichert</translation>
    </message>
    <message>
        <source>in the local copy of the entries</source>
        <translation>in der lokalen Kopie der Einträge</translation>
    </message>
    <message>
        <source>Looks like an entry you already sent</source>
        <translation>Sieht aus wie ein Eintrag, den Sie schon gesendet haben</translation>
    </message>
    <message>
        <source>Looks like an entry that is there already</source>
        <translation>Sieht aus wie ein Eintrag, den es schon gibt</translation>
    </message>
    <message>
        <source>%1 for the same contact and source, %2, %3.</source>
        <extracomment>%1: an amount, &quot;499.99 EUR&quot;; %2: &quot;today 11:38&quot;; %3: where it was found</extracomment>
        <translation>%1 für denselben Kontakt und dieselbe Quelle, %2, %3.</translation>
    </message>
    <message>
        <source>%1 for %2 from %3, %4, %5.</source>
        <extracomment>%1: an amount, &quot;499.99 EUR&quot;; %2: a contact; %3: a source; %4: &quot;today 11:38&quot;; %5: where it was found</extracomment>
        <translation>%1 für %2 aus %3, %4, %5.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more like it within a day.</source>
        <translation>
            <numerusform>Es gibt innerhalb eines Tages %n weiteren dieser Art.</numerusform>
            <numerusform>Es gibt innerhalb eines Tages %n weitere dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>The e-mail address belongs to another contact</source>
        <translation>Die E-Mail-Adresse gehört zu einem anderen Kontakt</translation>
    </message>
    <message>
        <source>The phone number belongs to another contact</source>
        <translation>Die Telefonnummer gehört zu einem anderen Kontakt</translation>
    </message>
    <message>
        <source>the chosen contact</source>
        <translation>den gewählten Kontakt</translation>
    </message>
    <message>
        <source>%1 is %2’s, and the entry goes to %3.</source>
        <extracomment>%1: an e-mail address or phone number; %2: the contact who has it; %3: the chosen contact</extracomment>
        <translation>%1 gehört %2, und der Eintrag geht an %3.</translation>
    </message>
    <message>
        <source>Far above what this source usually brings</source>
        <extracomment>%1: an amount; %2: the usual amount</extracomment>
        <translation>Weit über dem, was diese Quelle sonst bringt</translation>
    </message>
    <message>
        <source>The expense is larger than the value</source>
        <extracomment>%1: an amount; %2: an amount</extracomment>
        <translation>Die Kosten sind höher als der Wert</translation>
    </message>
    <message>
        <source>A new currency for this source</source>
        <extracomment>%1: a currency, &quot;USD&quot;; %n: number of entries</extracomment>
        <translation>Eine neue Währung für diese Quelle</translation>
    </message>
    <message numerus="yes">
        <source>None of the last %n entries of this source is in %1.</source>
        <translation>
            <numerusform>Der letzte Eintrag dieser Quelle ist nicht in %1.</numerusform>
            <numerusform>Keiner der letzten %n Einträge dieser Quelle ist in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is at least a hundred times the usual %2.</source>
        <translation>%1 ist mindestens das Hundertfache der üblichen %2.</translation>
    </message>
    <message>
        <source>The expense is %1, the value is %2.</source>
        <translation>Die Kosten sind %1, der Wert ist %2.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Thousands separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>Mit Komma</translation>
    </message>
    <message>
        <source>Currency sign</source>
        <translation>Mit Währung</translation>
    </message>
    <message>
        <source>Percent sign</source>
        <translation>Mit Prozent</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>Not exact</source>
        <translation>Nicht genau</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>Unknown target</source>
        <translation>Ziel unbekannt</translation>
    </message>
    <message>
        <source>Other spelling</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>Not a currency</source>
        <translation>Keine Währung</translation>
    </message>
    <message>
        <source>No time zone</source>
        <translation>Keine Zone</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Keine Uhrzeit</translation>
    </message>
    <message>
        <source>In the future</source>
        <translation>In Zukunft</translation>
    </message>
    <message>
        <source>Long ago</source>
        <translation>Lange her</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Not an address</source>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <source>No country code</source>
        <translation>Ohne Vorwahl</translation>
    </message>
    <message>
        <source>Not a link</source>
        <translation>Kein Link</translation>
    </message>
    <message>
        <source>Not a time zone</source>
        <translation>Keine Zeitzone</translation>
    </message>
    <message>
        <source>Not a text</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <source>Rule %1 wins</source>
        <translation>Regel %1 gilt</translation>
    </message>
    <message>
        <source>Rule %1 fills this target already; this one only serves when that finds nothing.</source>
        <translation>Regel %1 füllt dieses Ziel bereits; diese dient nur, wenn jene nichts findet.</translation>
    </message>
    <message>
        <source>The sample has no such path.</source>
        <translation>Das Beispiel hat keinen solchen Pfad.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>The sample has nothing in this place.</source>
        <translation>Das Beispiel hat an dieser Stelle nichts.</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>Has a thousands separator.</source>
        <translation>Hat ein Tausendertrennzeichen.</translation>
    </message>
    <message>
        <source>Has a decimal comma.</source>
        <translation>Hat ein Dezimalkomma.</translation>
    </message>
    <message>
        <source>Has a currency sign.</source>
        <translation>Hat ein Währungszeichen.</translation>
    </message>
    <message>
        <source>Has a percent sign.</source>
        <translation>Hat ein Prozentzeichen.</translation>
    </message>
    <message>
        <source>Is negative.</source>
        <translation>Ist negativ.</translation>
    </message>
    <message>
        <source>No time zone in the text: read as UTC.</source>
        <translation>Keine Zeitzone im Text: als UTC gelesen.</translation>
    </message>
    <message>
        <source>No time in the text: read as midnight UTC.</source>
        <translation>Keine Uhrzeit im Text: als Mitternacht UTC gelesen.</translation>
    </message>
    <message>
        <source>No country code: kept as it is.</source>
        <translation>Keine Landesvorwahl: bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Not a currency of the list.</source>
        <translation>Keine Währung der Liste.</translation>
    </message>
    <message>
        <source>Not an e-mail address.</source>
        <translation>Keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Not a web address.</source>
        <translation>Keine Webadresse.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>target,to,field,goes to,maps to</source>
        <extracomment>Headings over a column of targets that may stand in the first line of a pasted table; separated by commas</extracomment>
        <translation>ziel,nach,feld,zielfeld,geht nach,zugeordnet nach</translation>
    </message>
    <message>
        <source>This text holds no rules: neither JSON nor lines with a path and a target.</source>
        <translation>Dieser Text enthält keine Regeln: weder JSON noch Zeilen mit Pfad und Ziel.</translation>
    </message>
    <message>
        <source>Line %1 is not a path and a target.</source>
        <translation>Zeile %1 besteht nicht aus Pfad und Ziel.</translation>
    </message>
    <message>
        <source>This JSON names no rules.</source>
        <translation>Dieses JSON nennt keine Regeln.</translation>
    </message>
    <message>
        <source>This is more than 1 MB; the service takes no mapping of that size.</source>
        <translation>Das ist mehr als 1 MB; so große Zuordnungen nimmt der Dienst nicht an.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Es ist kein Text darin.</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>“%1” is not a fault: NAME=PROBABILITY is expected.</source>
        <translation>„%1“ ist keine Störung: Erwartet wird NAME=WAHRSCHEINLICHKEIT.</translation>
    </message>
    <message>
        <source>seed must be a whole number.</source>
        <translation>seed muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>stall-ms must be a number of milliseconds.</source>
        <translation>stall-ms muss eine Zahl von Millisekunden sein.</translation>
    </message>
    <message>
        <source>slow-list must be a number of seconds.</source>
        <translation>slow-list muss eine Zahl von Sekunden sein.</translation>
    </message>
    <message>
        <source>There is no fault “%1”.</source>
        <translation>Es gibt keine Störung „%1“.</translation>
    </message>
    <message>
        <source>The probability of “%1” must be from 0 to 1.</source>
        <translation>Die Wahrscheinlichkeit von „%1“ muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>The sandbox listens on the loopback only, not on %1.</source>
        <translation>Die Sandbox lauscht nur auf dem Loopback, nicht auf %1.</translation>
    </message>
    <message>
        <source>The sandbox cannot listen on %1, port %2.</source>
        <translation>Die Sandbox kann auf %1, Port %2, nicht lauschen.</translation>
    </message>
    <message>
        <source>The sandbox cannot make its store.</source>
        <translation>Die Sandbox kann ihren Speicher nicht anlegen.</translation>
    </message>
    <message>
        <source>The sandbox cannot use the file %1.</source>
        <translation>Die Sandbox kann die Datei %1 nicht verwenden.</translation>
    </message>
</context>
<context>
    <name>SendEstimate</name>
    <message numerus="yes">
        <source>about %n s</source>
        <extracomment>how long something still takes, in seconds</extracomment>
        <translation>
            <numerusform>etwa %n s</numerusform>
            <numerusform>etwa %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <extracomment>how long something still takes, in minutes</extracomment>
        <translation>
            <numerusform>etwa %n min</numerusform>
            <numerusform>etwa %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h</source>
        <extracomment>how long something still takes, in hours</extracomment>
        <translation>
            <numerusform>etwa %n h</numerusform>
            <numerusform>etwa %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 h %n min</source>
        <extracomment>how long something still takes: %1 hours and %n minutes</extracomment>
        <translation>
            <numerusform>etwa %1 h %n min</numerusform>
            <numerusform>etwa %1 h %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerEntryReader</name>
    <message>
        <source>The server does not add up entries.</source>
        <translation>Der Server summiert keine Einträge.</translation>
    </message>
    <message>
        <source>The connection was closed while entries were read.</source>
        <translation>Die Verbindung wurde geschlossen, während Einträge gelesen wurden.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Choose a workspace</source>
        <translation>Arbeitsdatei wählen</translation>
    </message>
    <message>
        <source>Workspaces (*.sqlite)</source>
        <translation>Arbeitsdateien (*.sqlite)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Reading entries, %1 of %2</source>
        <extracomment>%1 entries of %2 have been read from the service so far</extracomment>
        <translation>Einträge werden gelesen, %1 von %2</translation>
    </message>
    <message>
        <source>Entries not read</source>
        <translation>Einträge nicht gelesen</translation>
    </message>
    <message>
        <source>Entries complete up to %1</source>
        <translation>Einträge vollständig bis %1</translation>
    </message>
    <message>
        <source>Reading entries</source>
        <translation>Einträge werden gelesen</translation>
    </message>
    <message>
        <source>Entries not read yet</source>
        <translation>Einträge noch nicht gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in doubt</source>
        <translation>
            <numerusform>%n ungewiss</numerusform>
            <numerusform>%n ungewiss</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>sending is paused</source>
        <translation>Senden ist angehalten</translation>
    </message>
    <message>
        <source>sending has stopped</source>
        <translation>Senden ist unterbrochen</translation>
    </message>
    <message>
        <source>Outbox empty</source>
        <translation>Postausgang leer</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n braucht Sie</numerusform>
            <numerusform>%n brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a time such as “about 5 min”: so long until all is sent</extracomment>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>gleiche Wörter</translation>
    </message>
    <message>
        <source>same key as the custom field</source>
        <translation>gleicher Schlüssel wie das eigene Feld</translation>
    </message>
    <message>
        <source>same label as the custom field</source>
        <translation>gleiche Beschriftung wie das eigene Feld</translation>
    </message>
    <message>
        <source>usual name for this</source>
        <translation>üblicher Name dafür</translation>
    </message>
    <message>
        <source>ends in _id</source>
        <extracomment>_id is the end of a key such as customer_id</extracomment>
        <translation>endet auf _id</translation>
    </message>
    <message>
        <source>looks like an e-mail address</source>
        <translation>sieht wie eine E-Mail-Adresse aus</translation>
    </message>
    <message>
        <source>looks like a phone number</source>
        <translation>sieht wie eine Telefonnummer aus</translation>
    </message>
    <message>
        <source>looks like a web address</source>
        <translation>sieht wie eine Webadresse aus</translation>
    </message>
    <message>
        <source>looks like a currency code</source>
        <translation>sieht wie ein Währungscode aus</translation>
    </message>
    <message>
        <source>looks like a date</source>
        <translation>sieht wie ein Datum aus</translation>
    </message>
    <message>
        <source>as in %1</source>
        <extracomment>Why a target is suggested for a key; %1 is the name of another source, which maps the same key so</extracomment>
        <translation>wie in %1</translation>
    </message>
    <message>
        <source>as in other sources</source>
        <translation>wie in anderen Quellen</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Reading all entries</source>
        <translation>Alle Einträge werden gelesen</translation>
    </message>
    <message>
        <source>Reading all entries: %1 of %2</source>
        <extracomment>%1 and %2 are numbers of entries: &quot;300 of 5,000&quot;</extracomment>
        <translation>Alle Einträge werden gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>Reading what is new</source>
        <translation>Neues wird gelesen</translation>
    </message>
    <message>
        <source>Looking for entries that were deleted or came late</source>
        <translation>Gelöschte und verspätete Einträge werden gesucht</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n contact(s) that entries name</source>
        <translation>
            <numerusform>%n Kontakt, den Einträge nennen, wird gelesen</numerusform>
            <numerusform>%n Kontakte, die Einträge nennen, werden gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>how long it takes is not known yet</source>
        <translation>wie lange es dauert, ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>noch etwa %n Stunde</numerusform>
            <numerusform>noch etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left</source>
        <translation>
            <numerusform>noch etwa %n Tag</numerusform>
            <numerusform>noch etwa %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>Value</source>
        <extracomment>What an entry is worth</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>The moment at which an entry happened</extracomment>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>A part of a country</extracomment>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where a visitor came from (utm_source)</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Ad ID</source>
        <translation>Anzeigen-ID</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>The search words an ad was shown for (utm_term)</extracomment>
        <translation>Suchbegriff</translation>
    </message>
    <message>
        <source>Facebook click ID</source>
        <translation>Facebook-Klick-ID</translation>
    </message>
    <message>
        <source>Google click ID</source>
        <translation>Google-Klick-ID</translation>
    </message>
    <message>
        <source>Ignored</source>
        <extracomment>A key of the payload that is read past on purpose</extracomment>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>entry</source>
        <extracomment>Small word after a target: belongs to the entry</extracomment>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>contact</source>
        <extracomment>Small word after a target: belongs to the contact</extracomment>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>reference</source>
        <extracomment>Small word after a target: a reference to another system</extracomment>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>attribution</source>
        <extracomment>Small word after a target: where the visitor came from</extracomment>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>custom</source>
        <extracomment>Small word after a target: one of the business&apos;s own fields</extracomment>
        <translation>eigen</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>Small word after a name that is no target</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>What a custom field takes, a small word beside its name</extracomment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>What a custom field takes, a small word beside its name</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>e-mail</source>
        <extracomment>What a custom field takes, a small word beside its name</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <extracomment>What a custom field takes, a small word beside its name</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>web address</source>
        <extracomment>What a custom field takes, a small word beside its name</extracomment>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>choice</source>
        <extracomment>What a custom field takes, a small word beside its name</extracomment>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>What a custom field takes, a small word beside its name</extracomment>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>TargetSearch</name>
    <message>
        <source>amount, price, total, sum, revenue, turnover</source>
        <extracomment>Words somebody may search by for the value of an entry; separated by commas, in your language</extracomment>
        <translation>Betrag, Preis, Summe, Gesamtbetrag, Umsatz, Erlös</translation>
    </message>
    <message>
        <source>money, euro, dollar, code</source>
        <extracomment>Words somebody may search by for the currency; separated by commas, in your language</extracomment>
        <translation>Geld, Euro, Dollar, Code</translation>
    </message>
    <message>
        <source>cost, fee, commission, spend</source>
        <extracomment>Words somebody may search by for the expense; separated by commas, in your language</extracomment>
        <translation>Ausgaben, Gebühr, Provision, Aufwand</translation>
    </message>
    <message>
        <source>date, time, created, timestamp</source>
        <extracomment>Words somebody may search by for the moment of an entry; separated by commas, in your language</extracomment>
        <translation>Datum, Zeit, Uhrzeit, erstellt, Zeitstempel</translation>
    </message>
    <message>
        <source>mail, address</source>
        <extracomment>Words somebody may search by for the e-mail address; separated by commas, in your language</extracomment>
        <translation>Mail, Mailadresse, Adresse</translation>
    </message>
    <message>
        <source>telephone, mobile, cell, number</source>
        <extracomment>Words somebody may search by for the phone number; separated by commas, in your language</extracomment>
        <translation>Telefonnummer, Handy, Mobil, Rufnummer, Nummer</translation>
    </message>
    <message>
        <source>given name, forename</source>
        <extracomment>Words somebody may search by for the first name; separated by commas, in your language</extracomment>
        <translation>Rufname, Name</translation>
    </message>
    <message>
        <source>surname, family name</source>
        <extracomment>Words somebody may search by for the last name; separated by commas, in your language</extracomment>
        <translation>Familienname, Zuname</translation>
    </message>
    <message>
        <source>customer, person</source>
        <extracomment>Words somebody may search by for the full name; separated by commas, in your language</extracomment>
        <translation>Kunde, Kundin, Person</translation>
    </message>
    <message>
        <source>organization, business, firm</source>
        <extracomment>Words somebody may search by for the company; separated by commas, in your language</extracomment>
        <translation>Unternehmen, Organisation, Betrieb</translation>
    </message>
    <message>
        <source>street</source>
        <extracomment>Words somebody may search by for the address; separated by commas, in your language</extracomment>
        <translation>Straße, Anschrift</translation>
    </message>
    <message>
        <source>town, place</source>
        <extracomment>Words somebody may search by for the city; separated by commas, in your language</extracomment>
        <translation>Stadt, Wohnort</translation>
    </message>
    <message>
        <source>region, province</source>
        <extracomment>Words somebody may search by for the state (part of a country); separated by commas, in your language</extracomment>
        <translation>Region, Provinz, Kanton</translation>
    </message>
    <message>
        <source>nation</source>
        <extracomment>Words somebody may search by for the country; separated by commas, in your language</extracomment>
        <translation>Staat, Nation</translation>
    </message>
    <message>
        <source>url, homepage, link</source>
        <extracomment>Words somebody may search by for the website; separated by commas, in your language</extracomment>
        <translation>URL, Homepage, Link, Webseite, Webadresse</translation>
    </message>
    <message>
        <source>order number, invoice, transaction</source>
        <extracomment>Words somebody may search by for the order&apos;s number; separated by commas, in your language</extracomment>
        <translation>Auftragsnummer, Rechnung, Transaktion</translation>
    </message>
    <message>
        <source>reference, customer number</source>
        <extracomment>Words somebody may search by for the id in another system; separated by commas, in your language</extracomment>
        <translation>Referenz, Kundennummer</translation>
    </message>
    <message>
        <source>nothing, skip, leave out, ignore</source>
        <extracomment>Words somebody may search by for ignoring a key on purpose; separated by commas, in your language</extracomment>
        <translation>nichts, überspringen, weglassen, auslassen, ignorieren</translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message numerus="yes">
        <source>%n minute(s) not read yet</source>
        <translation>
            <numerusform>%n Minute ungelesen</numerusform>
            <numerusform>%n Minuten ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) not read yet</source>
        <translation>
            <numerusform>%n Stunde ungelesen</numerusform>
            <numerusform>%n Stunden ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) not read yet</source>
        <translation>
            <numerusform>%n Tag ungelesen</numerusform>
            <numerusform>%n Tage ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read in part</source>
        <translation>Teilweise gelesen</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <extracomment>how far the reading of entries is: &quot;300 of 5,000 read&quot;</extracomment>
        <translation>%1 von %2 gelesen</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <extracomment>%1 is a day, %2 a time of day</extracomment>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>Complete up to %1</source>
        <translation>Vollständig bis %1</translation>
    </message>
    <message>
        <source>looking for deletions</source>
        <translation>Löschungen werden gesucht</translation>
    </message>
    <message>
        <source>reading everything again</source>
        <translation>alles wird neu gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) known to differ</source>
        <translation>
            <numerusform>%n Zeitraum weicht ab</numerusform>
            <numerusform>%n Zeiträume weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <extracomment>a period of time that ends at %1</extracomment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>a period of time that begins at %1</extracomment>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a period of time</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: not compared yet</source>
        <extracomment>%1 is a period of time</extracomment>
        <translation>%1: noch nicht verglichen</translation>
    </message>
    <message>
        <source>%1: %2 on the server, %3 here</source>
        <extracomment>%1 is a period of time; %2 and %3 are numbers of entries</extracomment>
        <translation>%1: %2 auf dem Server, %3 hier</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>today</source>
        <extracomment>Typed by an operator into the field &quot;When&quot;, for example &quot;today 14:02&quot;.</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>Typed by an operator into the field &quot;When&quot;, for example &quot;yesterday 14:02&quot;.</extracomment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Typed by an operator into the field &quot;When&quot;.</extracomment>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The disk is full, so the workspace %1 could not be changed. What was saved before is intact.</source>
        <translation>Der Datenträger ist voll, deshalb konnte die Arbeitsdatei %1 nicht geändert werden. Was vorher gespeichert wurde, ist unversehrt.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another program is using the workspace %1 and does not let go.</source>
        <translation>Ein anderes Programm verwendet die Arbeitsdatei %1 und gibt sie nicht frei.</translation>
    </message>
    <message>
        <source>Close the other program, or wait for it, and try again.</source>
        <translation>Schließen Sie das andere Programm, oder warten Sie darauf, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The workspace %1 is read-only, so nothing can be saved.</source>
        <translation>Die Arbeitsdatei %1 ist schreibgeschützt, deshalb kann nichts gespeichert werden.</translation>
    </message>
    <message>
        <source>Make the file and its folder writable, or choose another workspace.</source>
        <translation>Machen Sie die Datei und ihren Ordner beschreibbar, oder wählen Sie eine andere Arbeitsdatei.</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged.</source>
        <translation>Die Arbeitsdatei %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore it from a backup copy. The copies lie in the same folder.</source>
        <translation>Stellen Sie sie aus einer Sicherungskopie wieder her. Die Kopien liegen im selben Ordner.</translation>
    </message>
    <message>
        <source>The file %1 is not a workspace of Conversion Desk.</source>
        <translation>Die Datei %1 ist keine Arbeitsdatei von Conversion Desk.</translation>
    </message>
    <message>
        <source>Choose another file. This one was not touched.</source>
        <translation>Wählen Sie eine andere Datei. Diese wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>The workspace %1 cannot be opened.</source>
        <translation>Die Arbeitsdatei %1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check that the folder exists and can be written to.</source>
        <translation>Prüfen Sie, ob der Ordner vorhanden und beschreibbar ist.</translation>
    </message>
    <message>
        <source>The disk failed while the workspace %1 was used. What was saved before is intact.</source>
        <translation>Der Datenträger hat versagt, während die Arbeitsdatei %1 in Gebrauch war. Was vorher gespeichert wurde, ist unversehrt.</translation>
    </message>
    <message>
        <source>Check the disk and try again.</source>
        <translation>Prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>Die Arbeit wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There is not enough memory left.</source>
        <translation>Es ist nicht genug Arbeitsspeicher frei.</translation>
    </message>
    <message>
        <source>A text is too large for the workspace.</source>
        <translation>Ein Text ist zu groß für die Arbeitsdatei.</translation>
    </message>
    <message>
        <source>The workspace %1 could not be read or changed.</source>
        <translation>Die Arbeitsdatei %1 konnte nicht gelesen oder geändert werden.</translation>
    </message>
    <message>
        <source>The workspace is closed; nothing was changed.</source>
        <translation>Die Arbeitsdatei ist geschlossen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file %1 is a database of another program, not a workspace of Conversion Desk.</source>
        <translation>Die Datei %1 ist eine Datenbank eines anderen Programms, keine Arbeitsdatei von Conversion Desk.</translation>
    </message>
    <message>
        <source>The workspace %1 was written by a newer version of Conversion Desk.</source>
        <translation>Die Arbeitsdatei %1 wurde von einer neueren Version von Conversion Desk geschrieben.</translation>
    </message>
    <message>
        <source>Update Conversion Desk, or choose another workspace. The file was not touched.</source>
        <translation>Aktualisieren Sie Conversion Desk, oder wählen Sie eine andere Arbeitsdatei. Die Datei wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>The workspace %1 must be brought up to date, but no backup copy of it could be made first.</source>
        <translation>Die Arbeitsdatei %1 muss auf den neuen Stand gebracht werden, aber vorher ließ sich keine Sicherungskopie anlegen.</translation>
    </message>
    <message>
        <source>Free some space in its folder and start again. The workspace was not changed.</source>
        <translation>Schaffen Sie Platz in ihrem Ordner und starten Sie neu. Die Arbeitsdatei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Conversion Desk is not installed completely: a migration is missing.</source>
        <translation>Conversion Desk ist nicht vollständig installiert: Eine Migration fehlt.</translation>
    </message>
    <message>
        <source>The folder %1 for the workspace cannot be made.</source>
        <translation>Der Ordner %1 für die Arbeitsdatei kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Make it yourself, or choose another place for the workspace.</source>
        <translation>Legen Sie ihn selbst an, oder wählen Sie einen anderen Ort für die Arbeitsdatei.</translation>
    </message>
    <message>
        <source>%1 is not a file, so it cannot be the workspace.</source>
        <translation>%1 ist keine Datei und kann deshalb nicht die Arbeitsdatei sein.</translation>
    </message>
    <message>
        <source>Choose another name for the workspace.</source>
        <translation>Wählen Sie einen anderen Namen für die Arbeitsdatei.</translation>
    </message>
    <message>
        <source>No workspace can be made in the folder %1.</source>
        <translation>Im Ordner %1 kann keine Arbeitsdatei angelegt werden.</translation>
    </message>
    <message>
        <source>Make the folder writable, or choose another place for the workspace.</source>
        <translation>Machen Sie den Ordner beschreibbar, oder wählen Sie einen anderen Ort für die Arbeitsdatei.</translation>
    </message>
</context>
<context>
    <name>WorkspaceOpener</name>
    <message>
        <source>The file %1 cannot be given another name.</source>
        <translation>Die Datei %1 kann keinen anderen Namen bekommen.</translation>
    </message>
    <message>
        <source>Check that its folder can be written to.</source>
        <translation>Prüfen Sie, ob in ihren Ordner geschrieben werden kann.</translation>
    </message>
</context>
<context>
    <name>desk::cli::BulkInput</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s reason</extracomment>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The header row of %1 is not UTF-8 text.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Die Kopfzeile von %1 ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The header row of %1 is not valid CSV.</source>
        <translation>Die Kopfzeile von %1 ist kein gültiges CSV.</translation>
    </message>
</context>
<context>
    <name>desk::cli::BusinessesCommand</name>
    <message>
        <source>List the businesses that the key reaches.</source>
        <translation>Listet die Unternehmen auf, die der Schlüssel erreicht.</translation>
    </message>
</context>
<context>
    <name>desk::cli::CheckCommand</name>
    <message>
        <source>Checks a mapping against sample files with expectations.</source>
        <translation>Prüft eine Zuordnung anhand von Beispieldateien mit Erwartungen.</translation>
    </message>
    <message>
        <source>Also writes the report as JUnit XML; - for standard output.</source>
        <translation>Schreibt den Bericht auch als JUnit-XML; - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>Folders, with all the *.json below them, and files. The mapping is --mapping, or mapping.json of the folder.</source>
        <translation>Ordner, mit allen *.json darunter, und Dateien. Die Zuordnung ist --mapping oder mapping.json des Ordners.</translation>
    </message>
    <message>
        <source>Say what to check: a folder or sample files.</source>
        <translation>Sagen Sie, was zu prüfen ist: ein Ordner oder Beispieldateien.</translation>
    </message>
    <message>
        <source>There is no folder or file %1.</source>
        <translation>Es gibt keinen Ordner und keine Datei %1.</translation>
    </message>
    <message>
        <source>There is no sample file (*.json) to check.</source>
        <translation>Es gibt keine Beispieldatei (*.json) zum Prüfen.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <extracomment>%1 is the system&apos;s reason</extracomment>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The only --format is json.</source>
        <translation>--format kann nur json sein.</translation>
    </message>
    <message>
        <source>nothing is expected of it</source>
        <translation>nichts wird davon erwartet</translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s) hold</source>
        <translation>
            <numerusform>%n Erwartung erfüllt</numerusform>
            <numerusform>%n Erwartungen erfüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample file(s), </source>
        <translation>
            <numerusform>%n Beispieldatei, </numerusform>
            <numerusform>%n Beispieldateien, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s): </source>
        <translation>
            <numerusform>%n Erwartung: </numerusform>
            <numerusform>%n Erwartungen: </numerusform>
        </translation>
    </message>
    <message>
        <source>all hold.</source>
        <translation>alle erfüllt.</translation>
    </message>
    <message numerus="yes">
        <source>%n fail(s).</source>
        <translation>
            <numerusform>%n nicht erfüllt.</numerusform>
            <numerusform>%n nicht erfüllt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read.</source>
        <translation>
            <numerusform>%n Datei kann nicht gelesen werden.</numerusform>
            <numerusform>%n Dateien können nicht gelesen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::cli::MapCommand</name>
    <message>
        <source>Maps many payloads, from JSON lines or CSV to JSON lines.</source>
        <translation>Ordnet viele Payloads zu, von JSON-Zeilen oder CSV zu JSON-Zeilen.</translation>
    </message>
    <message>
        <source>The payloads, one a line; - for standard input.</source>
        <translation>Die Payloads, eine je Zeile; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>auto, jsonl or csv.</source>
        <translation>auto, jsonl oder csv.</translation>
    </message>
    <message>
        <source>Where the results go, one a line; - for standard output.</source>
        <translation>Wohin die Ergebnisse gehen, eines je Zeile; - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>Where rows with errors go, with their line numbers and codes.</source>
        <translation>Wohin Zeilen mit Fehlern gehen, mit Zeilennummern und Codes.</translation>
    </message>
    <message>
        <source>How many threads work; by default one a processor.</source>
        <translation>Wie viele Threads arbeiten; ohne Angabe einer je Prozessor.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>„%1“ wird hier nicht erwartet.</translation>
    </message>
    <message>
        <source>Say what to map: --input FILE, or --input - for standard input.</source>
        <translation>Sagen Sie, was zuzuordnen ist: --input DATEI, oder --input - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Say where the results go: --output FILE, or --output - for standard output.</source>
        <translation>Sagen Sie, wohin die Ergebnisse gehen: --output DATEI, oder --output - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>There is no input format “%1”; it is auto, jsonl or csv.</source>
        <translation>Es gibt kein Eingabeformat „%1“; es ist auto, jsonl oder csv.</translation>
    </message>
    <message>
        <source>--threads takes a number from 1 to %1.</source>
        <translation>--threads nimmt eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>The results and the rejects cannot go to the same file.</source>
        <translation>Ergebnisse und Zurückweisungen können nicht in dieselbe Datei gehen.</translation>
    </message>
    <message>
        <source>The results cannot replace the input while it is read.</source>
        <translation>Die Ergebnisse können die Eingabe nicht ersetzen, während sie gelesen wird.</translation>
    </message>
    <message>
        <source>Rows: %1, clean: %2, with warnings: %3, with errors: %4.</source>
        <translation>Zeilen: %1, einwandfrei: %2, mit Warnungen: %3, mit Fehlern: %4.</translation>
    </message>
</context>
<context>
    <name>desk::cli::MappingInputs</name>
    <message>
        <source>The stored field mapping, in any of its forms.</source>
        <translation>Die gespeicherte Zuordnung, in einer ihrer Formen.</translation>
    </message>
    <message>
        <source>An object of direct values.</source>
        <translation>Ein Objekt mit direkten Werten.</translation>
    </message>
    <message>
        <source>The business’s custom fields, as the API lists them.</source>
        <translation>Die eigenen Felder des Unternehmens, wie die API sie auflistet.</translation>
    </message>
    <message>
        <source>The time that counts as now, for example 2026-03-01T09:00:00Z.</source>
        <translation>Die Zeit, die als jetzt gilt, zum Beispiel 2026-03-01T09:00:00Z.</translation>
    </message>
    <message>
        <source>The source’s type; WEBHOOK if it is left out.</source>
        <translation>Die Art der Quelle; ohne Angabe WEBHOOK.</translation>
    </message>
    <message>
        <source>%1 cannot be read from %2: %3.</source>
        <extracomment>%1 is a thing such as &quot;The mapping&quot;, %2 a file name, %3 the system&apos;s reason</extracomment>
        <translation>%1 kann nicht aus %2 gelesen werden: %3.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is a thing such as &quot;The mapping&quot;, %2 a file name</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Say which mapping to use: --mapping FILE.</source>
        <translation>Sagen Sie, welche Zuordnung gilt: --mapping DATEI.</translation>
    </message>
    <message>
        <source>Only one file can be standard input.</source>
        <translation>Nur eine Datei kann die Standardeingabe sein.</translation>
    </message>
    <message>
        <source>The list of custom fields</source>
        <translation>Die Liste der eigenen Felder</translation>
    </message>
    <message>
        <source>The custom fields must be a JSON array, or the API’s page of them.</source>
        <translation>Die eigenen Felder müssen ein JSON-Array sein, oder die Seite der API damit.</translation>
    </message>
    <message>
        <source>The mapping</source>
        <translation>Die Zuordnung</translation>
    </message>
    <message>
        <source>The direct values</source>
        <translation>Die direkten Werte</translation>
    </message>
    <message>
        <source>The direct values must be a JSON object or null.</source>
        <translation>Die direkten Werte müssen ein JSON-Objekt oder null sein.</translation>
    </message>
    <message>
        <source>“%1” is not a time such as 2026-03-01T09:00:00Z.</source>
        <translation>„%1“ ist keine Zeit wie 2026-03-01T09:00:00Z.</translation>
    </message>
</context>
<context>
    <name>desk::cli::OutboxWatch</name>
    <message>
        <source>The service cannot be reached. What is queued is sent by the next `outbox run`.</source>
        <translation>Der Dienst ist nicht erreichbar. Was wartet, sendet das nächste `outbox run`.</translation>
    </message>
    <message>
        <source>The outbox is paused. `outbox run` resumes it.</source>
        <translation>Der Postausgang ist angehalten. `outbox run` setzt ihn fort.</translation>
    </message>
</context>
<context>
    <name>desk::cli::PreviewCommand</name>
    <message>
        <source>Shows what a payload becomes under a mapping.</source>
        <translation>Zeigt, was aus einer Payload unter einer Zuordnung wird.</translation>
    </message>
    <message>
        <source>The payload, a JSON object; - for standard input.</source>
        <translation>Die Payload, ein JSON-Objekt; - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>„%1“ wird hier nicht erwartet.</translation>
    </message>
    <message>
        <source>Say which payload to preview: --data FILE, or --data - for standard input.</source>
        <translation>Sagen Sie, welche Payload gezeigt werden soll: --data DATEI, oder --data - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>The payload</source>
        <translation>Die Payload</translation>
    </message>
    <message>
        <source>The payload must be a JSON object.</source>
        <translation>Die Payload muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>A sample file with its expectations: its payload, direct values and time, instead of --data.</source>
        <translation>Eine Beispieldatei mit ihren Erwartungen: deren Payload, direkte Werte und Zeit, anstelle von --data.</translation>
    </message>
    <message>
        <source>--data and --sample exclude each other.</source>
        <translation>--data und --sample schließen einander aus.</translation>
    </message>
    <message>
        <source>The sample file</source>
        <translation>Die Beispieldatei</translation>
    </message>
    <message>
        <source>Payload and direct values are those of the sample file %1.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Payload und direkte Werte sind die der Beispieldatei %1.</translation>
    </message>
    <message>
        <source>The payload is that of the sample file %1.</source>
        <translation>Die Payload ist die der Beispieldatei %1.</translation>
    </message>
</context>
<context>
    <name>desk::cli::SandboxCommand</name>
    <message>
        <source>--listen must be ADDRESS:PORT, for example 127.0.0.1:0.</source>
        <translation>--listen muss ADRESSE:PORT sein, zum Beispiel 127.0.0.1:0.</translation>
    </message>
    <message>
        <source>The sandbox listens on the loopback only: --listen must begin with 127.0.0.1.</source>
        <translation>Die Sandbox lauscht nur auf dem Loopback: --listen muss mit 127.0.0.1 beginnen.</translation>
    </message>
    <message>
        <source>--api-key must not be empty.</source>
        <translation>--api-key darf nicht leer sein.</translation>
    </message>
    <message>
        <source>--rate-limit must be a whole number; 0 switches the limit off.</source>
        <translation>--rate-limit muss eine ganze Zahl sein; 0 schaltet die Grenze ab.</translation>
    </message>
    <message>
        <source>--seed must be demo or none.</source>
        <translation>--seed muss demo oder none sein.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>Serves a sandbox of the conversions API on this computer.</source>
        <translation>Bietet eine Sandbox der Conversions-API auf diesem Rechner an.</translation>
    </message>
    <message>
        <source>The loopback address and the port; port 0 takes a free one.</source>
        <translation>Die Loopback-Adresse und der Port; Port 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>Keeps the data in this file; without it, in memory.</source>
        <translation>Behält die Daten in dieser Datei; ohne sie im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The key that the sandbox accepts; without it, a new one.</source>
        <translation>Der Schlüssel, den die Sandbox annimmt; ohne ihn ein neuer.</translation>
    </message>
    <message>
        <source>Requests a minute for each key; 0 switches the limit off.</source>
        <translation>Anfragen in der Minute je Schlüssel; 0 schaltet die Grenze ab.</translation>
    </message>
    <message>
        <source>What an empty store is filled with: demo or none.</source>
        <translation>Womit ein leerer Speicher gefüllt wird: demo oder none.</translation>
    </message>
    <message>
        <source>The key of this sandbox: %1</source>
        <translation>Der Schlüssel dieser Sandbox: %1</translation>
    </message>
    <message>
        <source>What is to go wrong how often, as NAME=PROBABILITY (0 to 1), separated by commas, for example reset-after-store=0.1,seed=7. The names: %1. They concern the creation of entries; all:NAME=PROBABILITY concerns every request. Besides: stall-ms=N, slow-list=SECONDS (a new entry is listed that much later), seed=N.</source>
        <extracomment>%1 is a list of names, such as “refuse, stall”. The words before “=” are names, too.</extracomment>
        <translation>Was wie oft schiefgehen soll, als NAME=WAHRSCHEINLICHKEIT (0 bis 1), durch Kommas getrennt, zum Beispiel reset-after-store=0.1,seed=7. Die Namen: %1. Sie betreffen das Anlegen von Einträgen; all:NAME=WAHRSCHEINLICHKEIT betrifft jede Anfrage. Außerdem: stall-ms=N, slow-list=SEKUNDEN (ein neuer Eintrag wird so viel später aufgelistet), seed=N.</translation>
    </message>
</context>
<context>
    <name>desk::cli::SourcesCommand</name>
    <message>
        <source>List the conversion sources of the business.</source>
        <translation>Listet die Conversion-Quellen des Unternehmens auf.</translation>
    </message>
</context>
<context>
    <name>desk::cli::SyncCommand</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <extracomment>how many requests were made so far</extracomment>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. The next `sync` goes on from here.</source>
        <translation>Angehalten. Das nächste `sync` macht hier weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries: %2 added, %3 changed, %4 removed, with %n request(s).</source>
        <translation>
            <numerusform>%1 Einträge: %2 hinzugefügt, %3 geändert, %4 entfernt, mit %n Anfrage.</numerusform>
            <numerusform>%1 Einträge: %2 hinzugefügt, %3 geändert, %4 entfernt, mit %n Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete up to %1.</source>
        <translation>Vollständig bis %1.</translation>
    </message>
    <message>
        <source>Not complete yet.</source>
        <translation>Noch nicht vollständig.</translation>
    </message>
    <message>
        <source>Deletions known up to %1.</source>
        <translation>Löschungen bekannt bis %1.</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 entries on the server, %4 here.</source>
        <translation>Von %1 bis %2: %3 Einträge auf dem Server, %4 hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) that entries name are missing: the key lacks contacts:read.</source>
        <translation>
            <numerusform>%n Kontakt, den Einträge nennen, fehlt: Der Schlüssel hat die Berechtigung contacts:read nicht.</numerusform>
            <numerusform>%n Kontakte, die Einträge nennen, fehlen: Der Schlüssel hat die Berechtigung contacts:read nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring the local copy of entries, sources and contacts up to date.</source>
        <translation>Bringt die lokale Kopie der Einträge, Quellen und Kontakte auf den neuen Stand.</translation>
    </message>
    <message>
        <source>Read everything again, not only what is new or differs.</source>
        <translation>Liest alles noch einmal, nicht nur, was neu ist oder abweicht.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
</context>
<context>
    <name>desk::connections::ConnectionTest</name>
    <message>
        <source>find contacts</source>
        <translation>Kontakte zu finden</translation>
    </message>
    <message>
        <source>create contacts</source>
        <translation>Kontakte anzulegen</translation>
    </message>
    <message>
        <source>show sources, mappings and entries</source>
        <translation>Quellen, Zuordnungen und Einträge zu zeigen</translation>
    </message>
    <message>
        <source>save mappings and submit entries</source>
        <translation>Zuordnungen zu speichern und Einträge zu senden</translation>
    </message>
    <message>
        <source>map to custom fields</source>
        <translation>eigenen Feldern zuzuordnen</translation>
    </message>
</context>
<context>
    <name>desk::connections::KeyStore</name>
    <message>
        <source>There is no API key stored for this connection.</source>
        <translation>Für diese Verbindung ist kein API-Schlüssel gespeichert.</translation>
    </message>
    <message>
        <source>Enter the key in the connection.</source>
        <translation>Geben Sie den Schlüssel in der Verbindung ein.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht.</translation>
    </message>
    <message>
        <source>Unlock it and connect again, or enter the key in the connection.</source>
        <translation>Entsperren Sie ihn und verbinden Sie sich neu, oder geben Sie den Schlüssel in der Verbindung ein.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not give the API key out.</source>
        <translation>Der Schlüsselbund des Systems hat den API-Schlüssel nicht herausgegeben.</translation>
    </message>
    <message>
        <source>Allow it and connect again, or enter the key in the connection.</source>
        <translation>Erlauben Sie es und verbinden Sie sich neu, oder geben Sie den Schlüssel in der Verbindung ein.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not delete the API key.</source>
        <translation>Der Schlüsselbund des Systems hat den API-Schlüssel nicht gelöscht.</translation>
    </message>
    <message>
        <source>Delete “%1” in the keyring yourself.</source>
        <translation>Löschen Sie „%1“ selbst im Schlüsselbund.</translation>
    </message>
    <message>
        <source>This computer offers no keyring. API keys are kept until the program ends and have to be entered again at the next start.</source>
        <translation>Dieser Rechner bietet keinen Schlüsselbund. API-Schlüssel werden bis zum Ende des Programms behalten und müssen beim nächsten Start neu eingegeben werden.</translation>
    </message>
</context>
<context>
    <name>desk::connections::SandboxHost</name>
    <message>
        <source>The sandbox was stopped.</source>
        <translation>Die Sandbox wurde beendet.</translation>
    </message>
</context>
<context>
    <name>desk::connections::Session</name>
    <message>
        <source>The key does not reach the business “%1”.</source>
        <translation>Der Schlüssel erreicht das Unternehmen „%1“ nicht.</translation>
    </message>
    <message>
        <source>Choose another business in the connection, or enter a key that reaches it.</source>
        <translation>Wählen Sie in der Verbindung ein anderes Unternehmen, oder geben Sie einen Schlüssel ein, der es erreicht.</translation>
    </message>
    <message>
        <source>The sandbox is starting.</source>
        <translation>Die Sandbox startet.</translation>
    </message>
    <message>
        <source>Connecting to the service.</source>
        <translation>Verbindung zum Dienst wird aufgebaut.</translation>
    </message>
    <message>
        <source>Connected to the sandbox on this computer. Nothing here is real.</source>
        <translation>Verbunden mit der Sandbox auf diesem Rechner. Nichts hier ist echt.</translation>
    </message>
    <message>
        <source>Connected to %1, live data of %2.</source>
        <translation>Verbunden mit %1, echte Daten von %2.</translation>
    </message>
    <message>
        <source>The service cannot be reached. It is tried again by itself.</source>
        <translation>Der Dienst ist nicht erreichbar. Es wird von selbst weiter versucht.</translation>
    </message>
</context>
<context>
    <name>desk::connections::SessionManager</name>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>Die Sandbox konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Try again, or open another connection.</source>
        <translation>Versuchen Sie es noch einmal, oder öffnen Sie eine andere Verbindung.</translation>
    </message>
    <message>
        <source>The sandbox is always there.</source>
        <translation>Die Sandbox ist immer da.</translation>
    </message>
</context>
<context>
    <name>desk::exports::OutputFile</name>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>The disk is full; %1 could not be written to its end.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Der Datenträger ist voll; %1 konnte nicht bis zum Ende geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s reason</extracomment>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>desk::models::BreakdownModel</name>
    <message>
        <source>No conversion</source>
        <translation>Keine Conversion</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Keine Quelle</translation>
    </message>
    <message>
        <source>No currency</source>
        <translation>Keine Währung</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Kein Kontakt</translation>
    </message>
    <message>
        <source>Unnamed contact</source>
        <translation>Kontakt ohne Namen</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>Keine Kampagne</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>all conversions or sources that are not shown by themselves</extracomment>
        <translation>Andere</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n andere</numerusform>
            <numerusform>%n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share, in per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n amounts are too large or too small to be added</source>
        <translation>
            <numerusform>%n Betrag ist zu groß oder zu klein, um summiert zu werden</numerusform>
            <numerusform>%n Beträge sind zu groß oder zu klein, um summiert zu werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries in any currency</source>
        <translation>Einträge in allen Währungen</translation>
    </message>
    <message>
        <source>Share of the entries</source>
        <translation>Anteil an den Einträgen</translation>
    </message>
    <message>
        <source>Share of the value, losses by their size</source>
        <translation>Anteil am Wert, Verluste nach ihrer Höhe</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value, %1</source>
        <extracomment>head of a column of amounts; %1 is a currency</extracomment>
        <translation>Wert, %1</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>desk::models::ComparisonFeed</name>
    <message>
        <source>%1 of %2 as predicted</source>
        <extracomment>How many stored entries are what the preview predicted. %1 and %2: numbers</extracomment>
        <translation>%1 von %2 wie vorhergesagt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 as predicted, %n differ</source>
        <extracomment>How many stored entries are what the preview predicted. %1 and %2: numbers</extracomment>
        <translation>
            <numerusform>%1 von %2 wie vorhergesagt, %n weicht ab</numerusform>
            <numerusform>%1 von %2 wie vorhergesagt, %n weichen ab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::models::EntryResultModel</name>
    <message>
        <source>None</source>
        <extracomment>Where nothing was chosen or given</extracomment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>noch nicht gewählt</translation>
    </message>
    <message>
        <source>chosen above</source>
        <translation>oben gewählt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>When it is sent</source>
        <translation>Wenn er gesendet wird</translation>
    </message>
    <message>
        <source>no rule, no direct value</source>
        <translation>keine Regel, kein direkter Wert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
</context>
<context>
    <name>desk::models::EntryTableModel</name>
    <message>
        <source>Could not be read</source>
        <extracomment>in place of a row whose page could not be read
----------
what a screen reader says of a row that is still on its way</extracomment>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>The table shows the first %1 of %2 entries. A filter brings the others into it.</source>
        <translation>Die Tabelle zeigt die ersten %1 von %2 Einträgen. Ein Filter holt die anderen hinein.</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>%1, being deleted</source>
        <extracomment>for a screen reader: %1 is a cell&apos;s text</extracomment>
        <translation>%1, wird gelöscht</translation>
    </message>
</context>
<context>
    <name>desk::models::FindingsModel</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A field that has no value</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Einreichung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>desk::models::HistoryModel</name>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>A day and a time, in Qt&apos;s date format</extracomment>
        <translation>d. MMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>saved here</source>
        <extracomment>%1 is a person&apos;s name, or &quot;here&quot;</extracomment>
        <translation>hier gespeichert</translation>
    </message>
    <message>
        <source>saved by %1</source>
        <translation>gespeichert von %1</translation>
    </message>
    <message>
        <source>restored here</source>
        <translation>hier wiederhergestellt</translation>
    </message>
    <message>
        <source>restored by %1</source>
        <translation>wiederhergestellt von %1</translation>
    </message>
    <message>
        <source>imported here</source>
        <translation>hier importiert</translation>
    </message>
    <message>
        <source>imported by %1</source>
        <translation>importiert von %1</translation>
    </message>
    <message>
        <source>stored by the service in the place of what was sent</source>
        <translation>vom Dienst anstelle des Gesendeten gespeichert</translation>
    </message>
    <message>
        <source>as it was first seen</source>
        <translation>wie zuerst gesehen</translation>
    </message>
    <message>
        <source>saved by somebody else, seen then</source>
        <translation>von jemand anderem gespeichert, da gesehen</translation>
    </message>
    <message>
        <source>the first one known</source>
        <translation>die erste bekannte</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::models::ImpactMoneyModel</name>
    <message>
        <source>Value</source>
        <extracomment>The value of entries, as against their expense</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Kosten</translation>
    </message>
    <message numerus="yes">
        <source>%n other month(s)</source>
        <extracomment>Months whose amounts stay the same, in one line</extracomment>
        <translation>
            <numerusform>%n anderer Monat</numerusform>
            <numerusform>%n andere Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Alle Monate</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Heads a column that says &quot;Value&quot; or &quot;Expense&quot;</extracomment>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Month, UTC</source>
        <translation>Monat, UTC</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>The sum as it is at present</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
</context>
<context>
    <name>desk::models::ImpactPayloadModel</name>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 is a target; %2 its value before, %3 its value afterwards</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Where a stored payload is from: it was sent from here with an entry</extracomment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Ends a list of changes that is too long for its line</extracomment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Heads a column that says where a stored payload is from</extracomment>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Now → after saving</source>
        <translation>Jetzt → danach</translation>
    </message>
</context>
<context>
    <name>desk::models::ImpactTargetModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a number of payloads, %2 what happens to them, as in &quot;12: loses a value&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Becomes wrong</source>
        <extracomment>Heads a column with numbers of payloads: an error that was not there</extracomment>
        <translation>Wird falsch</translation>
    </message>
    <message>
        <source>Loses</source>
        <extracomment>Heads a column with numbers of payloads: had a value, has none</extracomment>
        <translation>Verliert</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>Heads a column with numbers of payloads: another value</extracomment>
        <translation>Ändert sich</translation>
    </message>
    <message>
        <source>Gains</source>
        <extracomment>Heads a column with numbers of payloads: had no value, has one</extracomment>
        <translation>Bekommt</translation>
    </message>
    <message>
        <source>Error gone</source>
        <extracomment>Heads a column with numbers of payloads: an error that was there is gone</extracomment>
        <translation>Fehler weg</translation>
    </message>
    <message>
        <source>Of all payloads</source>
        <translation>Von allen Payloads</translation>
    </message>
</context>
<context>
    <name>desk::models::KeysModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of all payloads have a key</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No stored payload has this path.</source>
        <translation>Keine gespeicherte Payload hat diesen Pfad.</translation>
    </message>
    <message numerus="yes">
        <source>in %1 of %n payload(s)</source>
        <translation>
            <numerusform>in %1 von %n Payload</numerusform>
            <numerusform>in %1 von %n Payloads</numerusform>
        </translation>
    </message>
    <message>
        <source>first seen %1, last seen %2</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>zuerst gesehen %1, zuletzt gesehen %2</translation>
    </message>
    <message>
        <source>suggested: %1 (%2)</source>
        <extracomment>%1 is a target, %2 why it is suggested</extracomment>
        <translation>vorgeschlagen: %1 (%2)</translation>
    </message>
    <message>
        <source>mapped to %1</source>
        <extracomment>%1 is a target</extracomment>
        <translation>zugeordnet nach %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>How often</source>
        <extracomment>Heading of a column: in how many payloads a key is</extracomment>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>desk::models::MappingDocument</name>
    <message numerus="yes">
        <source>Add %n rule(s)</source>
        <translation>
            <numerusform>%n Regel hinzufügen</numerusform>
            <numerusform>%n Regeln hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n rule(s)</source>
        <translation>
            <numerusform>%n Regel löschen</numerusform>
            <numerusform>%n Regeln löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n rule(s)</source>
        <translation>
            <numerusform>%n Regel verschieben</numerusform>
            <numerusform>%n Regeln verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the path to “%1”</source>
        <translation>Pfad in „%1“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change the target of %n rule(s)</source>
        <translation>
            <numerusform>Ziel von %n Regel ändern</numerusform>
            <numerusform>Ziel von %n Regeln ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the default currency</source>
        <translation>Standardwährung ändern</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>desk::models::MappingTableModel</name>
    <message numerus="yes">
        <source>%n key(s), the first %1 are shown. Enter maps the selected one.</source>
        <translation>
            <numerusform>%n Schlüssel, die ersten %1 sind gezeigt. Eingabe: diesen zuordnen</numerusform>
            <numerusform>%n Schlüssel, die ersten %1 sind gezeigt. Eingabe: diesen zuordnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s). Enter maps the selected one, Ctrl+Enter all.</source>
        <translation>
            <numerusform>%n Schlüssel. Eingabe: diesen zuordnen, Strg+Eingabe: alle</numerusform>
            <numerusform>%n Schlüssel. Eingabe: diesen zuordnen, Strg+Eingabe: alle</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>In the sample, not mapped yet</source>
        <translation>Im Beispiel, noch nicht zugeordnet</translation>
    </message>
    <message>
        <source>Add a rule for another path</source>
        <translation>Regel für einen anderen Pfad hinzufügen</translation>
    </message>
    <message>
        <source>not in sample</source>
        <translation>nicht im Beispiel</translation>
    </message>
    <message>
        <source>%1, not mapped, sample value %2</source>
        <translation>%1, nicht zugeordnet, Beispielwert %2</translation>
    </message>
    <message>
        <source>%1, not mapped, sample value %2, suggested target %3: %4</source>
        <extracomment>%1 path, %2 sample value, %3 suggested target, %4 reason of the suggestion</extracomment>
        <translation>%1, nicht zugeordnet, Beispielwert %2, vorgeschlagenes Ziel %3: %4</translation>
    </message>
    <message>
        <source>Rule %1: %2 to %3</source>
        <extracomment>%1 number of the rule, %2 path in the payload, %3 target</extracomment>
        <translation>Regel %1: %2 nach %3</translation>
    </message>
    <message>
        <source>sample value %1</source>
        <translation>Beispielwert %1</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>From the payload</source>
        <translation>Aus der Payload</translation>
    </message>
    <message>
        <source>Sample value</source>
        <translation>Beispielwert</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Heading of the column of targets: the value goes to ...</extracomment>
        <translation>Nach</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Ins</source>
        <extracomment>Name of the key on the keyboard</extracomment>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Choose a target…</source>
        <extracomment>In the column of targets, for a key without a suggestion</extracomment>
        <translation>Ziel wählen …</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>A rule that the saved mapping does not have</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Path in the payload</source>
        <translation>Pfad in der Payload</translation>
    </message>
    <message>
        <source>Path in the payload, for example customer.email</source>
        <translation>Pfad in der Payload, zum Beispiel customer.email</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) left out; click to show.</source>
        <translation>
            <numerusform>%n Schlüssel ausgelassen; zum Zeigen klicken.</numerusform>
            <numerusform>%n Schlüssel ausgelassen; zum Zeigen klicken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::models::MergeModel</name>
    <message>
        <source>Order of the rules</source>
        <translation>Reihenfolge der Regeln</translation>
    </message>
    <message>
        <source>Default currency</source>
        <translation>Standardwährung</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <extracomment>%1 is the name of a setting beside the rules, for example formId</extracomment>
        <translation>Einstellung %1</translation>
    </message>
    <message>
        <source>Stored form</source>
        <translation>Gespeicherte Form</translation>
    </message>
    <message>
        <source>moved: %1</source>
        <extracomment>%1 is a list of paths</extracomment>
        <translation>verschoben: %1</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>with settings (wrapped)</source>
        <translation>mit Einstellungen (umhüllt)</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>Both changed it, differently.</source>
        <translation>Beide haben es geändert, auf verschiedene Weise.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When you began</source>
        <translation>Zu Beginn</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Von Ihnen</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Von anderen</translation>
    </message>
</context>
<context>
    <name>desk::models::OutboxModel</name>
    <message>
        <source>Needs you</source>
        <extracomment>Heading of the submissions that somebody has to decide about</extracomment>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>Heading of the submissions that are being sent or wait for it</extracomment>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n gesendet</numerusform>
            <numerusform>%n gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n verworfen</numerusform>
            <numerusform>%n verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;12 sent, 1 cancelled&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>desk::models::PathCompletions</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of all payloads have a key</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>in the sample</source>
        <translation>im Beispiel</translation>
    </message>
</context>
<context>
    <name>desk::models::PayloadModel</name>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Mapped to</source>
        <translation>Zugeordnet nach</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The key “%1” is in this payload already.</source>
        <translation>Der Schlüssel „%1“ ist schon in dieser Payload.</translation>
    </message>
</context>
<context>
    <name>desk::models::PreviewController</name>
    <message>
        <source>This payload has %1. More than %2 is not previewed; the service itself refuses more than 1 MB.</source>
        <extracomment>%1 and %2 are sizes such as &quot;40 MB&quot;</extracomment>
        <translation>Diese Payload hat %1. Mehr als %2 wird nicht vorhergesagt; der Dienst selbst lehnt mehr als 1 MB ab.</translation>
    </message>
    <message>
        <source>There is no sample payload yet. Paste one to see what the mapping makes of it.</source>
        <translation>Es gibt noch keine Beispiel-Payload. Fügen Sie eine ein, um zu sehen, was die Zuordnung daraus macht.</translation>
    </message>
    <message>
        <source>A payload is one JSON object, in braces: {&quot;key&quot;: &quot;value&quot;}. This is something else.</source>
        <translation>Eine Payload ist ein JSON-Objekt in geschweiften Klammern: {&quot;key&quot;: &quot;value&quot;}. Dies ist etwas anderes.</translation>
    </message>
</context>
<context>
    <name>desk::models::ResultModel</name>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>Date and time as shown in a result, in Qt&apos;s date format; keep the order your language has</extracomment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <translation>d. MMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>given directly</source>
        <translation>direkt angegeben</translation>
    </message>
    <message>
        <source>default of the source</source>
        <translation>Vorgabe der Quelle</translation>
    </message>
    <message>
        <source>default of the service</source>
        <translation>Vorgabe des Dienstes</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>Button that mends a value; %1 is what it becomes, for example 1299.00</extracomment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>When it is received</source>
        <translation>Wenn er eingeht</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>from rule %1</source>
        <translation>aus Regel %1</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>Expected: no warning and no error</source>
        <translation>Erwartet: keine Warnung und kein Fehler</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <extracomment>%1 is the value that was pinned, for example 499.99</extracomment>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Expected no value</source>
        <translation>Erwartet: kein Wert</translation>
    </message>
    <message>
        <source>(“%1”)</source>
        <extracomment>After &quot;Expected 499.99&quot;; %1 is the name of a test</extracomment>
        <translation>(„%1“)</translation>
    </message>
    <message>
        <source>Expect no value from now on</source>
        <extracomment>Button: %1 is the value there is now, for example 512.00</extracomment>
        <translation>Ab jetzt keinen Wert erwarten</translation>
    </message>
    <message>
        <source>Expect %1 from now on</source>
        <translation>Ab jetzt %1 erwarten</translation>
    </message>
    <message>
        <source>Whole sample</source>
        <translation>Ganzes Beispiel</translation>
    </message>
    <message>
        <source>No warning and no error, as expected</source>
        <translation>Keine Warnung und kein Fehler, wie erwartet</translation>
    </message>
    <message>
        <source>pinned, as expected</source>
        <translation>festgehalten, wie erwartet</translation>
    </message>
    <message>
        <source>pinned, not as expected</source>
        <translation>festgehalten, nicht wie erwartet</translation>
    </message>
</context>
<context>
    <name>desk::models::SampleFiles</name>
    <message>
        <source>%1, element %2</source>
        <extracomment>%1 is a file name, %2 a number</extracomment>
        <translation>%1, Element %2</translation>
    </message>
    <message>
        <source>A payload is a JSON object.</source>
        <translation>Eine Payload ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>%1 is a file name, %2 a number</extracomment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place such as &quot;orders.jsonl, line 12&quot;, %2 a whole sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <extracomment>%1 is why the system refuses it</extracomment>
        <translation>Sie kann nicht geöffnet werden: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. The files before it are there.</source>
        <extracomment>%1 is a file name, %2 the system&apos;s reason</extracomment>
        <translation>%1 kann nicht geschrieben werden: %2. Die Dateien davor sind da.</translation>
    </message>
</context>
<context>
    <name>desk::models::SampleLibraryModel</name>
    <message>
        <source>Captured</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>A day and a time, in Qt&apos;s date format</extracomment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 fail(s)</source>
        <extracomment>%1 is a number of expectations, of which %n do not hold</extracomment>
        <translation>
            <numerusform>%n von %1 nicht erfüllt</numerusform>
            <numerusform>%n von %1 nicht erfüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>%n erfüllt</numerusform>
            <numerusform>%n erfüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is expected</source>
        <extracomment>For a screen reader, a cell without words</extracomment>
        <translation>Nichts wird erwartet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Erwartungen</translation>
    </message>
</context>
<context>
    <name>desk::models::SourceListModel</name>
    <message>
        <source>Makes %1 entries</source>
        <extracomment>%1: name of a conversion, for example Purchase</extracomment>
        <translation>Erzeugt Einträge der Art %1</translation>
    </message>
    <message>
        <source>Makes %1 entries in %2</source>
        <extracomment>%1: name of a conversion, for example Purchase; %2: a currency code</extracomment>
        <translation>Erzeugt Einträge der Art %1 in %2</translation>
    </message>
    <message>
        <source>This source is set up in another program. Its mapping is not read here, so only the direct values below count.</source>
        <translation>Diese Quelle wird in einem anderen Programm eingerichtet. Ihre Zuordnung wird hier nicht gelesen, es zählen also nur die direkten Werte unten.</translation>
    </message>
    <message>
        <source>The conversion %1 is paused. The service may refuse the entry or leave it out of its reports.</source>
        <translation>Die Conversion %1 ist angehalten. Der Dienst kann den Eintrag ablehnen oder in seinen Berichten weglassen.</translation>
    </message>
    <message>
        <source>This source is paused. The service may refuse the entry or leave it out of its reports.</source>
        <translation>Diese Quelle ist angehalten. Der Dienst kann den Eintrag ablehnen oder in seinen Berichten weglassen.</translation>
    </message>
    <message>
        <source>This source is not mapped yet: a payload is kept, but only the direct values count.</source>
        <translation>Diese Quelle ist noch nicht zugeordnet: Eine Payload wird aufbewahrt, aber es zählen nur die direkten Werte.</translation>
    </message>
    <message>
        <source>%1, %2, paused</source>
        <translation>%1, %2, angehalten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>desk::models::SourceTreeModel</name>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A conversion as the heading of its sources; %1 is its name, %2 a currency or &quot;no value&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>read-only: set up elsewhere</source>
        <translation>nur lesbar: anderswo eingerichtet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of its newest sample not mapped</source>
        <translation>
            <numerusform>%n Schlüssel des neuesten Beispiels ist nicht zugeordnet</numerusform>
            <numerusform>%n Schlüssel des neuesten Beispiels sind nicht zugeordnet</numerusform>
        </translation>
    </message>
    <message>
        <source>changes not saved yet</source>
        <translation>Änderungen noch nicht gespeichert</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Joins the facts about a source in one line</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not mapped</source>
        <extracomment>In the list of sources: this one has no mapping</extracomment>
        <translation>Nicht zugeordnet</translation>
    </message>
</context>
<context>
    <name>desk::models::TargetListModel</name>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Create a custom field…</source>
        <translation>Eigenes Feld anlegen …</translation>
    </message>
    <message>
        <source>Create the custom field “%1”…</source>
        <extracomment>%1 is what was typed, the label of the new field</extracomment>
        <translation>Eigenes Feld „%1“ anlegen …</translation>
    </message>
    <message>
        <source>%1 (%2), ID %3</source>
        <extracomment>%1 a label, %2 what it takes, in a word, %3 the id of a custom field</extracomment>
        <translation>%1 (%2), ID %3</translation>
    </message>
</context>
<context>
    <name>desk::submission::Outbox</name>
    <message>
        <source>Sending.</source>
        <translation>Wird gesendet.</translation>
    </message>
    <message>
        <source>Waiting for the request budget.</source>
        <translation>Wartet auf das Anfragekontingent.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Sending goes on by itself.</source>
        <translation>Der Dienst ist nicht erreichbar. Das Senden geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Sending is paused.</source>
        <translation>Das Senden ist angehalten.</translation>
    </message>
    <message>
        <source>Another window or command of Conversion Desk sends these.</source>
        <translation>Ein anderes Fenster oder ein Befehl von Conversion Desk sendet diese.</translation>
    </message>
    <message>
        <source>The workspace cannot be written. Nothing is sent meanwhile.</source>
        <translation>Die Arbeitsdatei ist nicht beschreibbar. Solange wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Looking up what is in doubt.</source>
        <translation>Ungewisses wird nachgesehen.</translation>
    </message>
    <message>
        <source>Sending waits until the connection works again.</source>
        <translation>Das Senden wartet, bis die Verbindung wieder funktioniert.</translation>
    </message>
</context>
<context>
    <name>desk::submission::Settler</name>
    <message>
        <source>Submission %1 is not in doubt.</source>
        <translation>Die Einreichung %1 ist nicht ungewiss.</translation>
    </message>
    <message>
        <source>Looking through the service&apos;s list was given up.</source>
        <translation>Das Nachsehen in der Liste des Dienstes wurde aufgegeben.</translation>
    </message>
</context>
<context>
    <name>desk::sync::Catalog</name>
    <message>
        <source>The service&apos;s list has no end.</source>
        <translation>Die Liste des Dienstes nimmt kein Ende.</translation>
    </message>
</context>
<context>
    <name>desk::sync::EntryAudit</name>
    <message>
        <source>The service&apos;s list holds entries from outside the period that was asked for.</source>
        <translation>Die Liste des Dienstes enthält Einträge von außerhalb des angeforderten Zeitraums.</translation>
    </message>
</context>
<context>
    <name>desk::sync::EntrySync</name>
    <message>
        <source>The service&apos;s list of entries does not go on, although it says that there is more.</source>
        <translation>Die Eintragsliste des Dienstes geht nicht weiter, obwohl er sagt, dass es mehr gibt.</translation>
    </message>
</context>
<context>
    <name>desk::ui::AddSourceDialog</name>
    <message>
        <source>None (USD)</source>
        <extracomment>No default currency; the service then takes US dollars</extracomment>
        <translation>Keine (USD)</translation>
    </message>
    <message>
        <source>Its payloads need a mapping</source>
        <translation>Ihre Payloads brauchen eine Zuordnung</translation>
    </message>
    <message>
        <source>Its payloads use the target names already</source>
        <translation>Ihre Payloads verwenden die Zielnamen schon</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>A webhook source takes payloads at an address of its own.</source>
        <translation>Eine Webhook-Quelle nimmt Payloads an einer eigenen Adresse an.</translation>
    </message>
    <message>
        <source>For example: Booking desk</source>
        <translation>Zum Beispiel: Buchungsschalter</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Makes</source>
        <translation>&amp;Erzeugt</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>Payloads</translation>
    </message>
    <message>
        <source>Default &amp;currency</source>
        <translation>Standard&amp;währung</translation>
    </message>
    <message>
        <source>Add the source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Used when a payload names no currency.</source>
        <translation>Wird verwendet, wenn eine Payload keine Währung nennt.</translation>
    </message>
</context>
<context>
    <name>desk::ui::AddressDialog</name>
    <message>
        <source>Webhook address of “%1”</source>
        <translation>Webhook-Adresse von „%1“</translation>
    </message>
    <message>
        <source>Whoever knows it can post payloads to this source. Give it only to the tool that sends them.</source>
        <translation>Wer sie kennt, kann Payloads an diese Quelle senden. Geben Sie sie nur dem Werkzeug, das sie sendet.</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Webhook-Adresse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>desk::ui::AmountPopup</name>
    <message>
        <source>Please write a number, for example 120.50.</source>
        <translation>Bitte eine Zahl schreiben, zum Beispiel 120.50.</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>Smallest value</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between two amounts: ... to ...</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>desk::ui::ArrivedDialog</name>
    <message>
        <source>Which entry is it?</source>
        <translation>Welcher Eintrag ist es?</translation>
    </message>
    <message>
        <source>Entries of the service around the time of %1 for %2. The one you choose counts as this submission.</source>
        <extracomment>%1: an amount, %2: a contact</extracomment>
        <translation>Einträge des Dienstes um die Zeit von %1 für %2. Der gewählte zählt als diese Einreichung.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It arrived, I do not know as which</source>
        <translation>Er kam an, ich weiß nicht als welcher</translation>
    </message>
    <message>
        <source>Choose this entry</source>
        <translation>Diesen Eintrag wählen</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt …</translation>
    </message>
    <message>
        <source>The service could not be asked. %1</source>
        <translation>Der Dienst konnte nicht gefragt werden. %1</translation>
    </message>
    <message>
        <source>The service lists no entry of this contact within a day of that time.</source>
        <translation>Der Dienst listet innerhalb eines Tages um diese Zeit keinen Eintrag dieses Kontakts auf.</translation>
    </message>
    <message>
        <source>belongs to submission %1</source>
        <extracomment>%1: the number of a submission</extracomment>
        <translation>gehört zur Einreichung %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::Attention</name>
    <message>
        <source>%1 for %2 needs you: %3</source>
        <extracomment>A submission needs the operator. %1: an amount, %2: a contact, %3: what happened, a sentence</extracomment>
        <translation>%1 für %2 braucht Sie: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) in the outbox need you.</source>
        <translation>
            <numerusform>%n Einreichung im Postausgang braucht Sie.</numerusform>
            <numerusform>%n Einreichungen im Postausgang brauchen Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversion Desk</source>
        <translation>Conversion Desk</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>desk::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>desk::ui::BreakdownView</name>
    <message>
        <source>Breakdown of the entries</source>
        <translation>Aufschlüsselung der Einträge</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Show only these entries</source>
        <translation>Nur diese Einträge zeigen</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>desk::ui::BudgetMeter</name>
    <message numerus="yes">
        <source>%n request(s) waiting for their turn</source>
        <translation>
            <numerusform>%n Anfrage wartet, bis sie an der Reihe ist</numerusform>
            <numerusform>%n Anfragen warten, bis sie an der Reihe sind</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %1 left</source>
        <translation>%1 von %1 übrig</translation>
    </message>
    <message>
        <source>%1 of %2 left, full again in %3</source>
        <extracomment>%1 requests are left of %2; %3 is a time like 0:23 (minutes and seconds)</extracomment>
        <translation>%1 von %2 übrig, wieder voll in %3</translation>
    </message>
    <message>
        <source>Requests: %1</source>
        <translation>Anfragen: %1</translation>
    </message>
    <message>
        <source>The service takes a limited number of requests a minute.</source>
        <translation>Der Dienst nimmt nur eine begrenzte Zahl von Anfragen in der Minute an.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>desk::ui::BusinessButton</name>
    <message>
        <source>No business</source>
        <translation>Kein Unternehmen</translation>
    </message>
    <message>
        <source>Business %1, connection %2</source>
        <extracomment>%1 is the name of the business, %2 the name of the connection</extracomment>
        <translation>Unternehmen %1, Verbindung %2</translation>
    </message>
    <message>
        <source>Switch the business or the connection (%1)</source>
        <translation>Unternehmen oder Verbindung wechseln (%1)</translation>
    </message>
</context>
<context>
    <name>desk::ui::BusinessMenu</name>
    <message>
        <source>Businesses and connections</source>
        <translation>Unternehmen und Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>&amp;Verbindungen verwalten …</translation>
    </message>
    <message>
        <source>Businesses of %1</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Unternehmen von %1</translation>
    </message>
    <message>
        <source>Asking the service for others…</source>
        <translation>Weitere werden beim Dienst erfragt …</translation>
    </message>
    <message>
        <source>Others cannot be listed now</source>
        <translation>Weitere können jetzt nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>Other connections</source>
        <translation>Andere Verbindungen</translation>
    </message>
</context>
<context>
    <name>desk::ui::CaptureDialog</name>
    <message>
        <source>Capture payloads for “%1”</source>
        <translation>Payloads für „%1“ erfassen</translation>
    </message>
    <message>
        <source>Whatever is posted to this address becomes a sample at once, nested or flat. Nothing reaches a real account.</source>
        <translation>Was an diese Adresse gesendet wird, ist sofort ein Beispiel, verschachtelt oder flach. Nichts erreicht ein echtes Konto.</translation>
    </message>
    <message>
        <source>This is a live connection: payloads are not captured here.</source>
        <translation>Dies ist eine Live-Verbindung: Payloads werden hier nicht erfasst.</translation>
    </message>
    <message>
        <source>This source has no webhook address.</source>
        <translation>Diese Quelle hat keine Webhook-Adresse.</translation>
    </message>
    <message>
        <source>Posts make real entries</source>
        <translation>Was ankommt, wird zu echten Einträgen</translation>
    </message>
    <message>
        <source>Whatever is posted to this address becomes an entry of the live account. To try payloads, switch to the sandbox.</source>
        <translation>Was an diese Adresse gesendet wird, wird ein Eintrag im echten Konto. Um Payloads auszuprobieren, wechseln Sie zur Sandbox.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Webhook-Adresse</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>The webhook address was copied.</source>
        <translation>Die Webhook-Adresse wurde kopiert.</translation>
    </message>
    <message>
        <source>Post the present sample from a terminal</source>
        <translation>Das jetzige Beispiel aus einem Terminal senden</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>The command was copied.</source>
        <translation>Der Befehl wurde kopiert.</translation>
    </message>
    <message>
        <source>Command that posts the present sample</source>
        <translation>Befehl, der das jetzige Beispiel sendet</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Was ankam</translation>
    </message>
    <message>
        <source>Nothing yet. This list fills by itself.</source>
        <translation>Noch nichts. Diese Liste füllt sich von selbst.</translation>
    </message>
    <message>
        <source>Captured payloads</source>
        <translation>Erfasste Payloads</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <extracomment>A captured payload in a list. %1 is &quot;Captured 14:01:07&quot;, %2 its beginning</extracomment>
        <translation>%1   %2</translation>
    </message>
</context>
<context>
    <name>desk::ui::ChangeDot</name>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>desk::ui::ChangeList</name>
    <message>
        <source>from %1 to %2</source>
        <extracomment>A rule moved: from number %1 to number %2</extracomment>
        <translation>von %1 zu %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Default currency</source>
        <translation>Standardwährung</translation>
    </message>
    <message>
        <source>Settings beside the rules</source>
        <translation>Einstellungen neben den Regeln</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Other target</source>
        <translation>Anderes Ziel</translation>
    </message>
    <message>
        <source>Other path</source>
        <translation>Anderer Pfad</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
</context>
<context>
    <name>desk::ui::ChangeView</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Als JSON</translation>
    </message>
    <message>
        <source>How the difference is shown</source>
        <translation>Wie der Unterschied gezeigt wird</translation>
    </message>
</context>
<context>
    <name>desk::ui::ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>desk::ui::CommandPalette</name>
    <message>
        <source>Go to, or run a command</source>
        <translation>Gehe zu, oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Find a place or a command</source>
        <translation>Ort oder Befehl suchen</translation>
    </message>
    <message>
        <source>Places and commands</source>
        <translation>Orte und Befehle</translation>
    </message>
    <message>
        <source>Nothing is called that. Fewer letters find more.</source>
        <translation>So heißt nichts. Weniger Buchstaben finden mehr.</translation>
    </message>
</context>
<context>
    <name>desk::ui::CompareDialog</name>
    <message>
        <source>Somebody else changed this mapping</source>
        <translation>Jemand anderes hat diese Zuordnung geändert</translation>
    </message>
    <message>
        <source>What you changed and what they changed can stand together.</source>
        <translation>Was Sie geändert haben und was dort geändert wurde, kann nebeneinander bestehen.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. You see the outcome in the table and can undo it.</source>
        <translation>Noch ist nichts gespeichert. Sie sehen das Ergebnis in der Tabelle und können es rückgängig machen.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>What only one of you changed is taken over. Where both changed the same thing differently, choose which one counts: with the mouse, the arrow keys, or 1 for yours and 2 for theirs.</source>
        <translation>Was nur eine Seite geändert hat, wird übernommen. Wo beide dasselbe verschieden geändert haben, wählen Sie, was gilt: mit der Maus, den Pfeiltasten, oder 1 für „Von Ihnen“ und 2 für „Von anderen“.</translation>
    </message>
    <message>
        <source>Take this outcome</source>
        <translation>Ergebnis übernehmen</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Alles von mir</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Alles von anderen</translation>
    </message>
    <message>
        <source>1 or the left arrow takes yours, 2 or the right arrow takes theirs.</source>
        <translation>1 oder Pfeil nach links nimmt „Von Ihnen“, 2 oder Pfeil nach rechts „Von anderen“.</translation>
    </message>
    <message numerus="yes">
        <source>%n to be decided</source>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as you have it</source>
        <extracomment>Part of a list: how many rows count as I have them</extracomment>
        <translation>
            <numerusform>%n von Ihnen</numerusform>
            <numerusform>%n von Ihnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they have it</source>
        <translation>
            <numerusform>%n von anderen</numerusform>
            <numerusform>%n von anderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) in all</source>
        <translation>
            <numerusform>%n Regel insgesamt</numerusform>
            <numerusform>%n Regeln insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) left</source>
        <translation>
            <numerusform>Noch %n Konflikt</numerusform>
            <numerusform>Noch %n Konflikte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::ConfigActions</name>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Add a conversion…</source>
        <translation>Conversion hinzufügen …</translation>
    </message>
    <message>
        <source>Edit the conversion…</source>
        <translation>Conversion bearbeiten …</translation>
    </message>
    <message>
        <source>Pause the conversion</source>
        <translation>Conversion anhalten</translation>
    </message>
    <message>
        <source>Delete the conversion…</source>
        <translation>Conversion löschen …</translation>
    </message>
    <message>
        <source>Resume the conversion</source>
        <translation>Conversion fortsetzen</translation>
    </message>
    <message>
        <source>Conversion “%1”</source>
        <extracomment>Heading of a menu; %1 is the name of a conversion</extracomment>
        <translation>Conversion „%1“</translation>
    </message>
    <message>
        <source>“%1” was added. Add a source to it next.</source>
        <translation>„%1“ wurde hinzugefügt. Fügen Sie nun eine Quelle dafür hinzu.</translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <translation>„%1“ wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” and its sources take payloads again.</source>
        <translation>„%1“ und die zugehörigen Quellen nehmen wieder Payloads an.</translation>
    </message>
    <message>
        <source>“%1” and its sources are paused.</source>
        <translation>„%1“ und die zugehörigen Quellen sind angehalten.</translation>
    </message>
    <message>
        <source>“%1” was deleted with its sources and entries.</source>
        <translation>„%1“ wurde samt Quellen und Einträgen gelöscht.</translation>
    </message>
    <message>
        <source>This conversion stays</source>
        <translation>Diese Conversion bleibt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Pause it instead…</source>
        <translation>Stattdessen anhalten …</translation>
    </message>
</context>
<context>
    <name>desk::ui::ConfigDialog</name>
    <message>
        <source>“%1” is one of the service&apos;s standard conversions. Those cannot be deleted; they can be paused.</source>
        <translation>„%1“ ist eine der Standard-Conversions des Dienstes. Diese können nicht gelöscht, aber angehalten werden.</translation>
    </message>
    <message>
        <source>The service does not allow “%1” to be deleted. It can be paused.</source>
        <translation>Der Dienst erlaubt nicht, „%1“ zu löschen. Anhalten ist möglich.</translation>
    </message>
    <message>
        <source>Every entry needs a &amp;value</source>
        <translation>Jeder Eintrag braucht einen &amp;Wert</translation>
    </message>
    <message>
        <source>Count only &amp;new contacts</source>
        <translation>Nur neue Kontakte &amp;zählen</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>What its entries mean. Entries that are stored stay.</source>
        <translation>Was ihre Einträge bedeuten. Gespeicherte Einträge bleiben.</translation>
    </message>
    <message>
        <source>Add a conversion</source>
        <translation>Conversion hinzufügen</translation>
    </message>
    <message>
        <source>A conversion is a kind of entry, for example a purchase or a booked call. Its sources come next.</source>
        <translation>Eine Conversion ist eine Art von Eintrag, zum Beispiel ein Kauf oder ein gebuchtes Gespräch. Danach kommen ihre Quellen.</translation>
    </message>
    <message>
        <source>Save the conversion</source>
        <translation>Conversion speichern</translation>
    </message>
    <message>
        <source>Add the conversion</source>
        <translation>Conversion hinzufügen</translation>
    </message>
    <message>
        <source>For example: Booked call</source>
        <translation>Zum Beispiel: Gebuchtes Gespräch</translation>
    </message>
    <message>
        <source>A contact that has an entry of this kind already does not count again.</source>
        <translation>Ein Kontakt, der schon einen Eintrag dieser Art hat, zählt nicht noch einmal.</translation>
    </message>
    <message>
        <source>Money that came in</source>
        <translation>Eingegangenes Geld</translation>
    </message>
    <message>
        <source>Lifetime value only</source>
        <translation>Nur Kundenwert (LTV)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Revenue</source>
        <translation>&amp;Umsatz</translation>
    </message>
    <message numerus="yes">
        <source>The description is %n character(s) too long.</source>
        <translation>
            <numerusform>Die Beschreibung ist um %n Zeichen zu lang.</numerusform>
            <numerusform>Die Beschreibung ist um %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has this key already. Choose another one.</source>
        <extracomment>%1 is the name of a conversion</extracomment>
        <translation>„%1“ hat diesen Schlüssel schon. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The key stays as it is.</source>
        <translation>Der Schlüssel bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>It will be %1. It cannot be changed later.</source>
        <extracomment>%1 is a key such as booked_call</extracomment>
        <translation>Er lautet dann %1. Später lässt er sich nicht ändern.</translation>
    </message>
    <message>
        <source>Other programs know the conversion by it. It cannot be changed later.</source>
        <translation>Daran erkennen andere Programme die Conversion. Später lässt er sich nicht ändern.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ConnectionEditor</name>
    <message>
        <source>For example the shop’s name</source>
        <translation>Zum Beispiel der Name des Ladens</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-S&amp;chlüssel</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Business</source>
        <translation>&amp;Unternehmen</translation>
    </message>
    <message>
        <source>From CONVERSION_DESK_API_KEY, for this run only</source>
        <extracomment>The name is an environment variable</extracomment>
        <translation>Aus CONVERSION_DESK_API_KEY, nur für diesen Lauf</translation>
    </message>
    <message>
        <source>Stored. Type a new one only to replace it.</source>
        <translation>Gespeichert. Geben Sie nur zum Ersetzen einen neuen ein.</translation>
    </message>
    <message>
        <source>The hosted service.</source>
        <translation>Der gehostete Dienst.</translation>
    </message>
    <message>
        <source>Where the service runs.</source>
        <translation>Wo der Dienst läuft.</translation>
    </message>
    <message>
        <source>Only this computer may be addressed by http. Use https.</source>
        <translation>Nur dieser Rechner darf mit http angesprochen werden. Verwenden Sie https.</translation>
    </message>
    <message>
        <source>Test the connection first</source>
        <translation>Zuerst die Verbindung testen</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>This address cannot be used: it needs https and a host, and no user name.</source>
        <translation>Diese Adresse ist nicht brauchbar: Sie braucht https und einen Rechner, ohne Benutzernamen.</translation>
    </message>
    <message>
        <source>One connection works with one business.</source>
        <translation>Eine Verbindung arbeitet mit einem Unternehmen.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet …</translation>
    </message>
</context>
<context>
    <name>desk::ui::ConnectionLook</name>
    <message>
        <source>Sandbox</source>
        <extracomment>The kind of connection: a place to try things, nothing reaches a real account</extracomment>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>The kind of connection: a real account. This word is used for nothing else.</extracomment>
        <translation>Live</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Wird verbunden</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>No business is open.</source>
        <translation>Es ist kein Unternehmen geöffnet.</translation>
    </message>
    <message>
        <source>The service cannot be reached. What you send waits in the outbox.</source>
        <translation>Der Dienst ist nicht erreichbar. Was Sie senden, wartet im Postausgang.</translation>
    </message>
    <message>
        <source>There is no key for this connection yet.</source>
        <translation>Für diese Verbindung gibt es noch keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The service does not accept the key of this connection.</source>
        <translation>Der Dienst nimmt den Schlüssel dieser Verbindung nicht an.</translation>
    </message>
    <message>
        <source>Nothing here reaches a real account.</source>
        <translation>Nichts hier erreicht ein echtes Konto.</translation>
    </message>
    <message>
        <source>What you send counts in the real account.</source>
        <translation>Was Sie senden, zählt im echten Konto.</translation>
    </message>
    <message>
        <source>Sandbox, faults on</source>
        <extracomment>The kind of connection: the sandbox, told to make mistakes on purpose</extracomment>
        <translation>Sandbox mit Störungen</translation>
    </message>
    <message>
        <source>The sandbox makes mistakes on purpose. They are set on the Settings page.</source>
        <translation>Die Sandbox macht absichtlich Fehler. Sie werden auf der Seite „Einstellungen“ festgelegt.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Add &amp;connection</source>
        <translation>Verbindung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>The sandbox is always here</source>
        <translation>Die Sandbox ist immer da</translation>
    </message>
    <message>
        <source>A practice service on this computer, with a demo business. Nothing leaves the computer, nothing is real, and no key is needed.</source>
        <translation>Ein Übungsdienst auf diesem Rechner, mit einem Beispielunternehmen. Nichts verlässt den Rechner, nichts ist echt, und es wird kein Schlüssel gebraucht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Save and &amp;open</source>
        <translation>Speichern und ö&amp;ffnen</translation>
    </message>
    <message>
        <source>This connection is open.</source>
        <translation>Diese Verbindung ist geöffnet.</translation>
    </message>
    <message>
        <source>Keys are not kept</source>
        <translation>Schlüssel werden nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its key and its local copy of the business are deleted here. Nothing changes at the service, and what was submitted stays on record.</source>
        <translation>Der Schlüssel und die lokale Kopie des Unternehmens werden hier gelöscht. Beim Dienst ändert sich nichts, und was gesendet wurde, bleibt verzeichnet.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Entfe&amp;rnen …</translation>
    </message>
</context>
<context>
    <name>desk::ui::ContactCreateForm</name>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>Na&amp;chname</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create contact</source>
        <translation>Kontakt anlegen</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird angelegt …</translation>
    </message>
    <message>
        <source>A contact needs an e-mail address, a phone number or a first name.</source>
        <translation>Ein Kontakt braucht eine E-Mail-Adresse, eine Telefonnummer oder einen Vornamen.</translation>
    </message>
    <message>
        <source>%1 already has the e-mail address %2.</source>
        <translation>%1 hat die E-Mail-Adresse %2 schon.</translation>
    </message>
    <message>
        <source>%1 already has the phone number %2.</source>
        <translation>%1 hat die Telefonnummer %2 schon.</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <extracomment>Button beside &quot;Jonas Weber already has this e-mail address.&quot;</extracomment>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>The service already has a contact with this e-mail address or phone number. Search for it above and choose it instead.</source>
        <translation>Der Dienst hat schon einen Kontakt mit dieser E-Mail-Adresse oder Telefonnummer. Suchen Sie oben danach und wählen Sie ihn.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>E-ma&amp;il</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Tele&amp;fon</translation>
    </message>
</context>
<context>
    <name>desk::ui::ContactSection</name>
    <message>
        <source>The service does not know this contact any more. Choose another one.</source>
        <translation>Der Dienst kennt diesen Kontakt nicht mehr. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>No entries in the local copy</source>
        <translation>Keine Einträge in der lokalen Kopie</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, last %1</source>
        <extracomment>%n: how many entries a contact has; %1: date and time of the newest</extracomment>
        <translation>
            <numerusform>%n Eintrag, zuletzt %1</numerusform>
            <numerusform>%n Einträge, zuletzt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Name, e-mail address or phone number</source>
        <translation>Name, E-Mail-Adresse oder Telefonnummer</translation>
    </message>
    <message>
        <source>Contact: search by name, e-mail address or phone number</source>
        <translation>Kontakt: nach Name, E-Mail-Adresse oder Telefonnummer suchen</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>Auch gefunden</translation>
    </message>
    <message>
        <source>Create a contact</source>
        <extracomment>Link under the search; %1: the words searched for</extracomment>
        <translation>Kontakt anlegen</translation>
    </message>
    <message>
        <source>Chosen</source>
        <extracomment>Beside the contact that was chosen</extracomment>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button on the chosen contact: choose another one</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Change the contact %1</source>
        <translation>Kontakt %1 ändern</translation>
    </message>
    <message>
        <source>Choose the contact %1</source>
        <translation>Kontakt %1 wählen</translation>
    </message>
    <message>
        <source>Create “%1” as a contact</source>
        <translation>„%1“ als Kontakt anlegen</translation>
    </message>
    <message>
        <source>Connect to a business to look for contacts.</source>
        <translation>Verbinden Sie sich mit einem Unternehmen, um Kontakte zu suchen.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>From the local copy. %1</source>
        <translation>Aus der lokalen Kopie. %1</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Niemand gefunden.</translation>
    </message>
</context>
<context>
    <name>desk::ui::DeleteConfigDialog</name>
    <message>
        <source>Counting its entries…</source>
        <translation>Die Einträge werden gezählt …</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete the conversion</source>
        <translation>Conversion löschen</translation>
    </message>
    <message>
        <source>It has no sources.</source>
        <translation>Sie hat keine Quellen.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n source(s) go with it, with their mappings: %1. Whatever still posts to them gets an error.</source>
        <translation>
            <numerusform>Mit ihr wird %n Quelle samt Zuordnung gelöscht: %1. Was noch dorthin sendet, bekommt einen Fehler.</numerusform>
            <numerusform>Mit ihr werden %n Quellen samt Zuordnungen gelöscht: %1. Was noch dorthin sendet, bekommt einen Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples and earlier versions of the mappings stay on this computer.</source>
        <translation>Beispiele und frühere Fassungen der Zuordnungen bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Number of entries, to confirm</source>
        <translation>Zahl der Einträge zur Bestätigung</translation>
    </message>
    <message>
        <source>Name of the conversion, to confirm</source>
        <translation>Name der Conversion zur Bestätigung</translation>
    </message>
    <message>
        <source>Type its name to confirm:</source>
        <translation>Geben Sie zur Bestätigung den Namen ein:</translation>
    </message>
    <message>
        <source>How many entries it holds is not known. If it holds any, the service says how many before it deletes anything.</source>
        <translation>Wie viele Einträge sie enthält, ist nicht bekannt. Enthält sie welche, nennt der Dienst die Zahl, bevor er etwas löscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are deleted with it, for good. Reports lose them.</source>
        <translation>
            <numerusform>%n Eintrag wird mit ihr endgültig gelöscht. Er fehlt dann in Berichten.</numerusform>
            <numerusform>%n Einträge werden mit ihr endgültig gelöscht. Sie fehlen dann in Berichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no entries.</source>
        <translation>Sie enthält keine Einträge.</translation>
    </message>
    <message>
        <source>Type the number of entries, %1, to confirm:</source>
        <translation>Geben Sie zur Bestätigung die Zahl der Einträge ein, %1:</translation>
    </message>
    <message>
        <source>Nothing was deleted yet</source>
        <translation>Noch wurde nichts gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>The service counts %n entry(s) now. Type that number to delete them too.</source>
        <translation>
            <numerusform>Der Dienst zählt jetzt %n Eintrag. Geben Sie diese Zahl ein, um auch ihn zu löschen.</numerusform>
            <numerusform>Der Dienst zählt jetzt %n Einträge. Geben Sie diese Zahl ein, um auch sie zu löschen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::DeleteSourceDialog</name>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Its address stops working and its mapping is gone from the service. Whatever still posts to it gets an error. Entries that it made stay.</source>
        <translation>Die Adresse funktioniert nicht mehr, und die Zuordnung verschwindet beim Dienst. Was noch dorthin sendet, bekommt einen Fehler. Die damit erzeugten Einträge bleiben.</translation>
    </message>
    <message>
        <source>Name of the source, to confirm</source>
        <translation>Name der Quelle zur Bestätigung</translation>
    </message>
    <message>
        <source>Type its name to confirm:</source>
        <translation>Geben Sie zur Bestätigung den Namen ein:</translation>
    </message>
    <message>
        <source>Delete the source</source>
        <translation>Quelle löschen</translation>
    </message>
    <message numerus="yes">
        <source>It is in use: %n payload(s) came so far, the last one on %1.</source>
        <translation>
            <numerusform>Sie ist in Gebrauch: Bisher kam %n Payload, am %1.</numerusform>
            <numerusform>Sie ist in Gebrauch: Bisher kamen %n Payloads, die letzte am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>A day and a time, in Qt&apos;s date format</extracomment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>It was set up by the %1 integration. Only there can it be made again.</source>
        <extracomment>%1 is the name of an integration, for example Stripe</extracomment>
        <translation>Sie wurde von der Integration %1 eingerichtet. Nur dort lässt sie sich wieder anlegen.</translation>
    </message>
</context>
<context>
    <name>desk::ui::DiagnosticPills</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <extracomment>count of problems that keep a value from being used</extracomment>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <extracomment>count of values used under an assumption</extracomment>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <extracomment>count of remarks</extracomment>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::DialogFrame</name>
    <message>
        <source>Live</source>
        <extracomment>the connection goes to the real account</extracomment>
        <translation>Live</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>desk::ui::DirectSection</name>
    <message>
        <source>Direct values</source>
        <translation>Direkte Werte</translation>
    </message>
    <message>
        <source>used where the payload gives none</source>
        <translation>gelten, wo die Payload nichts hergibt</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Placeholder of an amount that is left out</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>W&amp;ährung</translation>
    </message>
    <message>
        <source>E&amp;xpense</source>
        <translation>&amp;Kosten</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>Zeitp&amp;unkt</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>Button: puts this text into the field</extracomment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>The service refused this: %1</source>
        <extracomment>%1: what the service says about this field</extracomment>
        <translation>Der Dienst hat das abgelehnt: %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::DoubtPanel</name>
    <message>
        <source>&amp;Send it again…</source>
        <translation>Erneut &amp;senden …</translation>
    </message>
    <message>
        <source>It &amp;arrived: choose the entry…</source>
        <translation>Er ist &amp;angekommen: Eintrag wählen …</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>Nac&amp;hsehen</translation>
    </message>
    <message>
        <source>Sending again makes a second entry if the first one arrived.</source>
        <translation>Ein erneutes Senden erzeugt einen zweiten Eintrag, falls der erste ankam.</translation>
    </message>
    <message>
        <source>It may or may not have arrived.</source>
        <translation>Er ist vielleicht angekommen, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Looked up at %1: %2</source>
        <extracomment>%1: a time of day; %2: what was found then, a sentence</extracomment>
        <translation>Nachgesehen um %1: %2</translation>
    </message>
    <message>
        <source>It has not been looked up yet.</source>
        <translation>Es wurde noch nicht nachgesehen.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a duration in seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>a duration: %1 minutes, %2 seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>You decide what happens with it.</source>
        <translation>Sie entscheiden, was mit ihm geschieht.</translation>
    </message>
    <message>
        <source>The last look is due now. If it is not there, it is sent again.</source>
        <translation>Jetzt wird zum letzten Mal nachgesehen. Ist er nicht da, wird er erneut gesendet.</translation>
    </message>
    <message>
        <source>It can still appear. Next look in %1; if it is not there after %2, it is sent again.</source>
        <extracomment>%1, %2: durations, for example &quot;12 s&quot;</extracomment>
        <translation>Er kann noch erscheinen. In %1 wird nachgesehen; ist er nach %2 nicht da, wird er erneut gesendet.</translation>
    </message>
</context>
<context>
    <name>desk::ui::DriftList</name>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: %1 is what a button says, %2 the key it is about</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What changed in the payloads</source>
        <translation>Was sich in den Payloads geändert hat</translation>
    </message>
    <message numerus="yes">
        <source>%n more of the kind, see the table.</source>
        <translation>
            <numerusform>Noch %n dieser Art, siehe Tabelle.</numerusform>
            <numerusform>Noch %n dieser Art, siehe Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <extracomment>%1 is what happened, %2 an amount of money that hangs on it</extracomment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Read %1</source>
        <extracomment>%1 is a key of the payloads, which a rule is to read in place of another</extracomment>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>The rule reads %1 instead of %2. It can be undone.</source>
        <translation>Die Regel liest dann %1 statt %2. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Map it</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Go to the rule</source>
        <translation>Zur Regel</translation>
    </message>
    <message>
        <source>Show a payload</source>
        <translation>Payload zeigen</translation>
    </message>
</context>
<context>
    <name>desk::ui::EditingTools</name>
    <message>
        <source>Next problem or hint</source>
        <translation>Nächstes Problem oder nächster Hinweis</translation>
    </message>
    <message>
        <source>Previous problem or hint</source>
        <translation>Voriges Problem oder voriger Hinweis</translation>
    </message>
    <message>
        <source>Show the keys that were left out</source>
        <translation>Ausgelassene Schlüssel zeigen</translation>
    </message>
    <message>
        <source>This key may not see custom fields: it lacks the scope custom_fields:read.</source>
        <translation>Dieser Schlüssel darf eigene Felder nicht sehen: Ihm fehlt die Berechtigung custom_fields:read.</translation>
    </message>
    <message>
        <source>Not while the service cannot be reached.</source>
        <translation>Nicht, solange der Dienst nicht erreichbar ist.</translation>
    </message>
</context>
<context>
    <name>desk::ui::EntriesController</name>
    <message>
        <source>The server cannot be reached. What you see was read before.</source>
        <translation>Der Server ist nicht erreichbar. Was Sie sehen, wurde vorher gelesen.</translation>
    </message>
    <message>
        <source>The server cannot be reached. You see the local copy.</source>
        <translation>Der Server ist nicht erreichbar. Sie sehen die lokale Kopie.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>Nicht alles konnte gelesen werden</translation>
    </message>
    <message>
        <source>The server filters by period and by one conversion, source and contact. Your other filters are set aside.</source>
        <translation>Der Server filtert nach Zeitraum und nach einer Conversion, einer Quelle und einem Kontakt. Ihre anderen Filter ruhen.</translation>
    </message>
    <message>
        <source>This entry is not in the local copy yet. Refresh reads what is new.</source>
        <translation>Dieser Eintrag ist noch nicht in der lokalen Kopie. „Aktualisieren“ liest, was neu ist.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
</context>
<context>
    <name>desk::ui::EntriesSummary</name>
    <message>
        <source>Stopped</source>
        <extracomment>instead of a chart whose sums the operator did not wait for</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rows.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not add up entries</source>
        <translation>Der Server summiert keine Einträge</translation>
    </message>
    <message>
        <source>Totals and chart are for the local copy</source>
        <translation>Summen und Diagramm gelten für die lokale Kopie</translation>
    </message>
    <message>
        <source>Entries without a campaign cannot be filtered.</source>
        <translation>Nach Einträgen ohne Kampagne lässt sich nicht filtern.</translation>
    </message>
    <message>
        <source>Only single campaigns can be filtered.</source>
        <translation>Filtern lässt sich nur nach einzelnen Kampagnen.</translation>
    </message>
</context>
<context>
    <name>desk::ui::EntriesView</name>
    <message>
        <source>Local copy</source>
        <extracomment>the entries kept on this computer</extracomment>
        <translation>Lokale Kopie</translation>
    </message>
    <message>
        <source>Entries kept on this computer: all filters, totals, works offline</source>
        <translation>Auf diesem Rechner aufbewahrte Einträge: alle Filter, Summen, auch offline</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>the entries as the server lists them now</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Entries as the server lists them now</source>
        <translation>Einträge, wie der Server sie jetzt auflistet</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
</context>
<context>
    <name>desk::ui::EntryActions</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy rows for a spreadsheet</source>
        <translation>Zeilen für eine Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Enter again</source>
        <translation>Erneut eingeben</translation>
    </message>
    <message>
        <source>Open its request in the outbox</source>
        <translation>Anfrage im Postausgang öffnen</translation>
    </message>
    <message>
        <source>Show all entries of this contact</source>
        <translation>Alle Einträge dieses Kontakts zeigen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Refresh entries</source>
        <translation>Einträge aktualisieren</translation>
    </message>
    <message>
        <source>Find words in entries</source>
        <translation>Wörter in Einträgen suchen</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter leeren</translation>
    </message>
    <message>
        <source>Switch between local copy and server</source>
        <translation>Zwischen lokaler Kopie und Server wechseln</translation>
    </message>
    <message>
        <source>Show the entry as JSON</source>
        <translation>Eintrag als JSON zeigen</translation>
    </message>
    <message>
        <source>Copied “%1”.</source>
        <translation>„%1“ kopiert.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ausgeben …</translation>
    </message>
    <message>
        <source>Undo deleting</source>
        <translation>Löschen rückgängig machen</translation>
    </message>
    <message>
        <source>Copy the totals</source>
        <translation>Summen kopieren</translation>
    </message>
    <message>
        <source>Totals in one currency…</source>
        <translation>Summen in einer Währung …</translation>
    </message>
    <message>
        <source>Copied the entry as JSON.</source>
        <translation>Eintrag als JSON kopiert.</translation>
    </message>
</context>
<context>
    <name>desk::ui::EntryChart</name>
    <message>
        <source>entries</source>
        <extracomment>in a chart, over the smaller bars that count entries</extracomment>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Value over time</source>
        <translation>Wert im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s). The highest: %1</source>
        <extracomment>what a chart says to a screen reader; %1 describes its highest bar</extracomment>
        <translation>
            <numerusform>%n Balken. Der höchste: %1</numerusform>
            <numerusform>%n Balken. Der höchste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a week; %1 and %2 are dates</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>in a chart: %1 amount, %2 currency, %3 &quot;12 entries&quot;</extracomment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a part of the chart: %1 when or what, %2 &quot;1,240.00 EUR, 12 entries&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, not complete yet</source>
        <translation>, noch nicht vollständig</translation>
    </message>
</context>
<context>
    <name>desk::ui::EntryCopier</name>
    <message>
        <source>%1 entries are too many to copy; %2 can be. Nothing was copied. Export them into a file instead.</source>
        <extracomment>%1 is how many are chosen, %2 how many can be copied at most</extracomment>
        <translation>%1 Einträge sind zu viele zum Kopieren; möglich sind %2. Nichts wurde kopiert. Geben Sie sie stattdessen in eine Datei aus.</translation>
    </message>
    <message>
        <source>Some of the chosen entries are not read from the server yet. Nothing was copied. Scroll to them, or choose fewer.</source>
        <translation>Einige der gewählten Einträge sind noch nicht vom Server gelesen. Nichts wurde kopiert. Blättern Sie zu ihnen, oder wählen Sie weniger.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n entries.</source>
        <translation>
            <numerusform>%n Eintrag kopiert.</numerusform>
            <numerusform>%n Einträge kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::EntryDeleter</name>
    <message>
        <source>Delete this entry from %1?</source>
        <extracomment>%1 is the name of a business</extracomment>
        <translation>Diesen Eintrag aus %1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries from %1?</source>
        <extracomment>%n entries; %1 is the name of a business</extracomment>
        <translation>
            <numerusform>%n Eintrag aus %1 löschen?</numerusform>
            <numerusform>%n Einträge aus %1 löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It is removed on the server for everybody. Totals, reports and attribution no longer count it.</source>
        <translation>Er wird auf dem Server für alle entfernt. Summen, Berichte und Attribution zählen ihn nicht mehr.</translation>
    </message>
    <message>
        <source>They are removed on the server for everybody. Totals, reports and attribution no longer count them.</source>
        <translation>Sie werden auf dem Server für alle entfernt. Summen, Berichte und Attribution zählen sie nicht mehr.</translation>
    </message>
    <message>
        <source>Your first live change in this session.</source>
        <translation>Ihre erste Änderung an echten Daten in dieser Sitzung.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete from %1</source>
        <extracomment>button; %1 is the name of a business</extracomment>
        <translation>Aus %1 löschen</translation>
    </message>
    <message>
        <source>Delete from sandbox</source>
        <translation>Aus der Sandbox löschen</translation>
    </message>
    <message numerus="yes">
        <source>You can undo it for %n seconds; then it is gone for good. The contact stays. Enter again makes a new entry with a new ID.</source>
        <translation>
            <numerusform>Sie können es %n Sekunde lang rückgängig machen; danach ist er endgültig weg. Der Kontakt bleibt. „Erneut eingeben“ erzeugt einen neuen Eintrag mit neuer ID.</numerusform>
            <numerusform>Sie können es %n Sekunden lang rückgängig machen; danach ist er endgültig weg. Der Kontakt bleibt. „Erneut eingeben“ erzeugt einen neuen Eintrag mit neuer ID.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can undo it for %n seconds; then they are gone for good. The contacts stay. Enter again makes new entries with new IDs.</source>
        <translation>
            <numerusform>Sie können es %n Sekunde lang rückgängig machen; danach sind sie endgültig weg. Die Kontakte bleiben. „Erneut eingeben“ erzeugt neue Einträge mit neuen IDs.</numerusform>
            <numerusform>Sie können es %n Sekunden lang rückgängig machen; danach sind sie endgültig weg. Die Kontakte bleiben. „Erneut eingeben“ erzeugt neue Einträge mit neuen IDs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Delete now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries will be deleted. You can still undo it.</source>
        <translation>
            <numerusform>%n Eintrag wird gelöscht. Sie können es noch rückgängig machen.</numerusform>
            <numerusform>%n Einträge werden gelöscht. Sie können es noch rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries will be deleted</source>
        <translation>
            <numerusform>%n Eintrag wird gelöscht</numerusform>
            <numerusform>%n Einträge werden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent yet. The server is asked in %n seconds.</source>
        <translation>
            <numerusform>Noch wurde nichts gesendet. Die Anfrage geht in %n Sekunde an den Server.</numerusform>
            <numerusform>Noch wurde nichts gesendet. Die Anfrage geht in %n Sekunden an den Server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was deleted: %n entries stay.</source>
        <translation>
            <numerusform>Nichts wurde gelöscht: %n Eintrag bleibt.</numerusform>
            <numerusform>Nichts wurde gelöscht: %n Einträge bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Deleting entries: %1 of %2 answered</source>
        <translation>Einträge werden gelöscht: %1 von %2 beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n entries.</source>
        <translation>
            <numerusform>%n Eintrag gelöscht.</numerusform>
            <numerusform>%n Einträge gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %1 of %n entries</source>
        <extracomment>%1 of %n entries</extracomment>
        <translation>
            <numerusform>%1 von %n Eintrag gelöscht</numerusform>
            <numerusform>%1 von %n Einträgen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: the others were not tried.</source>
        <translation>Abgebrochen: Die anderen wurden nicht versucht.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten …</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Nicht gelöscht</translation>
    </message>
    <message>
        <source>Not known: the answer was lost. Refresh shows whether it is still there</source>
        <translation>Nicht bekannt: Die Antwort ging verloren. „Aktualisieren“ zeigt, ob er noch da ist</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>What became of each entry</source>
        <translation>Was aus jedem Eintrag wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>desk::ui::EntryDetails</name>
    <message>
        <source>Chosen entry</source>
        <translation>Gewählter Eintrag</translation>
    </message>
    <message>
        <source>Copy the entry as JSON</source>
        <translation>Eintrag als JSON kopieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Show all entries of this contact</source>
        <translation>Alle Einträge dieses Kontakts zeigen</translation>
    </message>
    <message>
        <source>Show as JSON</source>
        <translation>Als JSON zeigen</translation>
    </message>
    <message>
        <source>Enter again</source>
        <translation>Erneut eingeben</translation>
    </message>
    <message>
        <source>Opens New entry with the same values</source>
        <translation>Öffnet „Neuer Eintrag“ mit denselben Werten</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>opens what was sent to make this entry</extracomment>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Opens what was sent in the outbox</source>
        <translation>Öffnet im Postausgang, was gesendet wurde</translation>
    </message>
    <message>
        <source>Delete the entry</source>
        <translation>Eintrag löschen</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>Kein Eintrag gewählt</translation>
    </message>
    <message>
        <source>Choose a row to see its contact, times and attribution here.</source>
        <translation>Wählen Sie eine Zeile, um hier Kontakt, Zeiten und Attribution zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries chosen</source>
        <translation>
            <numerusform>%n Eintrag gewählt</numerusform>
            <numerusform>%n Einträge gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Kosten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n s later</source>
        <extracomment>%1 is a time; the entry was stored so many seconds after it happened</extracomment>
        <translation>
            <numerusform>%1, %n s später</numerusform>
            <numerusform>%1, %n s später</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>Von diesem Rechner</translation>
    </message>
    <message>
        <source>Entry ID</source>
        <translation>Eintrags-ID</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Campaign ID</source>
        <translation>Kampagnen-ID</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Ad ID</source>
        <translation>Anzeigen-ID</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>The entry as the server sent it</source>
        <translation>Der Eintrag, wie der Server ihn gesendet hat</translation>
    </message>
    <message>
        <source>Show the fields</source>
        <translation>Felder zeigen</translation>
    </message>
    <message>
        <source>Source ID</source>
        <translation>Quellen-ID</translation>
    </message>
    <message>
        <source>Conversion ID</source>
        <translation>Conversion-ID</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>Kontakt-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Came from</source>
        <extracomment>of a contact: where it came from</extracomment>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Test contact</source>
        <translation>Testkontakt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Other fields</source>
        <extracomment>fields of an entry that this program does not name</extracomment>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>What is shown as JSON</source>
        <translation>Was als JSON gezeigt wird</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>What this computer sent to make the entry</source>
        <translation>Was dieser Rechner gesendet hat, um den Eintrag anzulegen</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>What this program expected to come of the request</source>
        <translation>Was dieses Programm als Ergebnis der Anfrage erwartet hat</translation>
    </message>
    <message>
        <source>The request that made the entry</source>
        <translation>Die Anfrage, aus der der Eintrag entstand</translation>
    </message>
    <message>
        <source>What was predicted of the entry</source>
        <translation>Was für den Eintrag vorhergesagt wurde</translation>
    </message>
</context>
<context>
    <name>desk::ui::EntryExporter</name>
    <message>
        <source>An export is still being written. Stop it, or wait for it.</source>
        <translation>Es wird noch eine Ausgabe geschrieben. Brechen Sie sie ab, oder warten Sie darauf.</translation>
    </message>
    <message>
        <source>entries</source>
        <extracomment>the beginning of a file&apos;s name; small letters</extracomment>
        <translation>eintraege</translation>
    </message>
    <message>
        <source>Into a file, as the server lists them. That takes a request for every hundred entries.</source>
        <translation>In eine Datei, wie der Server sie auflistet. Das braucht eine Anfrage je hundert Einträge.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <extracomment>%1 is the same number as %n, with separators</extracomment>
        <translation>
            <numerusform>%1 Eintrag</numerusform>
            <numerusform>%1 Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries, %3%</source>
        <extracomment>%1 and %2 are numbers of entries, %3 a share in per cent</extracomment>
        <translation>%1 von %2 Einträgen, %3 %</translation>
    </message>
    <message>
        <source>Exporting into %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Ausgabe in %1</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>Die Ausgabe wurde abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %1 entries into %2</source>
        <extracomment>%1 is the same number as %n, with separators; %2 the name of a file</extracomment>
        <translation>
            <numerusform>%1 Eintrag in %2 ausgegeben</numerusform>
            <numerusform>%1 Einträge in %2 ausgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list changed while it was read; %n entries may be missing.</source>
        <translation>
            <numerusform>Die Liste hat sich beim Lesen geändert; %n Eintrag fehlt vielleicht.</numerusform>
            <numerusform>Die Liste hat sich beim Lesen geändert; %n Einträge fehlen vielleicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Not exported into %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Nicht in %1 ausgegeben</translation>
    </message>
</context>
<context>
    <name>desk::ui::EntryFilterBar</name>
    <message>
        <source>Words in contact, source</source>
        <translation>Wörter in Kontakt, Quelle</translation>
    </message>
    <message>
        <source>Beginnings of words in contact, e-mail, source and conversion</source>
        <translation>Wortanfänge in Kontakt, E-Mail, Quelle und Conversion</translation>
    </message>
    <message>
        <source>The server cannot filter by this. The local copy can.</source>
        <translation>Danach kann der Server nicht filtern. Die lokale Kopie kann es.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversion(s)</source>
        <translation>
            <numerusform>%n Conversion</numerusform>
            <numerusform>%n Conversions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>the last chip of a row of filters: those that do not fit</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Edit the filter as text</source>
        <translation>Filter als Text bearbeiten</translation>
    </message>
    <message>
        <source>Edit the filter as text (%1)</source>
        <translation>Filter als Text bearbeiten (%1)</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Leave out entries with these words</source>
        <translation>Einträge mit diesen Wörtern ausschließen</translation>
    </message>
    <message>
        <source>Set aside: the server cannot leave entries out. It counts again in the local copy.</source>
        <translation>Ruht: Der Server kann keine Einträge ausschließen. In der lokalen Kopie gilt er wieder.</translation>
    </message>
    <message>
        <source>Set aside: the server filters by one at a time. It counts again in the local copy.</source>
        <translation>Ruht: Der Server filtert hier nur nach einem auf einmal. In der lokalen Kopie gilt er wieder.</translation>
    </message>
    <message>
        <source>Set aside: the server cannot filter by this. It counts again in the local copy.</source>
        <translation>Ruht: Danach kann der Server nicht filtern. In der lokalen Kopie gilt er wieder.</translation>
    </message>
    <message>
        <source>%1, by the clock of %2</source>
        <translation>%1, nach der Uhr von %2</translation>
    </message>
    <message>
        <source>Delete clears it, − turns it into “not” and back.</source>
        <extracomment>keys in the tooltip of a filter: &quot;−&quot; is the key for minus</extracomment>
        <translation>Entf leert ihn, − macht „nicht“ daraus und umgekehrt.</translation>
    </message>
    <message>
        <source>Words that are left out</source>
        <translation>Ausgeschlossene Wörter</translation>
    </message>
</context>
<context>
    <name>desk::ui::EntryFormView</name>
    <message>
        <source>Connect to a business to see its sources.</source>
        <translation>Verbinden Sie sich mit einem Unternehmen, um dessen Quellen zu sehen.</translation>
    </message>
    <message>
        <source>This business has no sources yet. Create one on the Mappings page.</source>
        <translation>Dieses Unternehmen hat noch keine Quellen. Legen Sie eine auf der Seite „Zuordnungen“ an.</translation>
    </message>
    <message>
        <source>Loading the sources…</source>
        <translation>Die Quellen werden geladen …</translation>
    </message>
    <message>
        <source>The service refused this: %1</source>
        <translation>Der Dienst hat das abgelehnt: %1</translation>
    </message>
    <message>
        <source>The service refused this: %1: %2</source>
        <translation>Der Dienst hat das abgelehnt: %1: %2</translation>
    </message>
    <message>
        <source>Choose the source that the entry is for.</source>
        <translation>Wählen Sie die Quelle, zu der der Eintrag gehört.</translation>
    </message>
    <message>
        <source>Choose the contact that the entry is for, or create one.</source>
        <translation>Wählen Sie den Kontakt, zu dem der Eintrag gehört, oder legen Sie einen an.</translation>
    </message>
</context>
<context>
    <name>desk::ui::EntryJobs</name>
    <message>
        <source>The local copy is not complete yet.</source>
        <translation>Die lokale Kopie ist noch nicht vollständig.</translation>
    </message>
    <message>
        <source>Other entries are being deleted. Wait for them, or undo that first.</source>
        <translation>Andere Einträge werden gerade gelöscht. Warten Sie darauf, oder machen Sie das zuerst rückgängig.</translation>
    </message>
    <message numerus="yes">
        <source>Please choose fewer rows to delete, at most %n.</source>
        <translation>
            <numerusform>Bitte wählen Sie weniger Zeilen zum Löschen, höchstens %n.</numerusform>
            <numerusform>Bitte wählen Sie weniger Zeilen zum Löschen, höchstens %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no totals to copy at the moment.</source>
        <translation>Zurzeit gibt es keine Summen zum Kopieren.</translation>
    </message>
    <message>
        <source>Copied the totals.</source>
        <translation>Summen kopiert.</translation>
    </message>
    <message>
        <source>There are no totals to convert at the moment.</source>
        <translation>Zurzeit gibt es keine Summen zum Umrechnen.</translation>
    </message>
</context>
<context>
    <name>desk::ui::EntryResultPane</name>
    <message>
        <source>The entry that will come of it</source>
        <translation>Der Eintrag, der daraus wird</translation>
    </message>
</context>
<context>
    <name>desk::ui::EntryView</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>desk::ui::EntryViews</name>
    <message>
        <source>Save changes to the view</source>
        <translation>Änderungen an der Ansicht speichern</translation>
    </message>
    <message>
        <source>Undo changes to the view</source>
        <translation>Änderungen an der Ansicht verwerfen</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Als neue Ansicht speichern …</translation>
    </message>
    <message>
        <source>Manage views…</source>
        <translation>Ansichten verwalten …</translation>
    </message>
    <message>
        <source>Entered here</source>
        <translation>Hier eingegeben</translation>
    </message>
    <message>
        <source>Differs from prediction</source>
        <translation>Weicht von Vorhersage ab</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Saved the view “%1”.</source>
        <translation>Ansicht „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <extracomment>the name of a view of entries whose filters, sort or columns were changed and not saved</extracomment>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>View: %1, edited</source>
        <translation>Ansicht: %1, geändert</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>Show the view “%1”</source>
        <translation>Ansicht „%1“ zeigen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>desk::ui::ExpectationGate</name>
    <message>
        <source>Why save anyway?</source>
        <translation>Warum trotzdem speichern?</translation>
    </message>
    <message>
        <source>Why save although expectations fail</source>
        <translation>Warum trotz nicht erfüllter Erwartungen gespeichert wird</translation>
    </message>
    <message>
        <source>In your words; it is kept with this version in the history</source>
        <translation>In Ihren Worten; bleibt bei dieser Fassung im Verlauf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a sample, %2 a whole sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checking what is expected of the samples…</source>
        <translation>Die Erwartungen an die Beispiele werden geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 expectation(s) fail(s) with this mapping.</source>
        <translation>
            <numerusform>%n von %1 Erwartungen ist mit dieser Zuordnung nicht erfüllt.</numerusform>
            <numerusform>%n von %1 Erwartungen sind mit dieser Zuordnung nicht erfüllt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n expectation(s) hold.</source>
        <translation>
            <numerusform>%n Erwartung ist erfüllt.</numerusform>
            <numerusform>Alle %n Erwartungen sind erfüllt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::ExpectationStrip</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show a sample with a failing expectation</source>
        <translation>Ein Beispiel mit nicht erfüllter Erwartung zeigen</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>Erwarten</translation>
    </message>
    <message>
        <source>Expect something of this sample</source>
        <translation>Von diesem Beispiel etwas erwarten</translation>
    </message>
    <message>
        <source>Pin what this sample has to give, to be told when a change breaks it</source>
        <translation>Hält fest, was dieses Beispiel ergeben muss, und meldet, wenn eine Änderung das verletzt</translation>
    </message>
    <message>
        <source>Pin or unpin the selected result</source>
        <translation>Gewähltes Ergebnis festhalten oder freigeben</translation>
    </message>
    <message>
        <source>Expect all values as they are now</source>
        <translation>Alle Werte so erwarten, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Expect no warning and no error</source>
        <translation>Keine Warnung und keinen Fehler erwarten</translation>
    </message>
    <message>
        <source>Show the next failing expectation</source>
        <translation>Nächste nicht erfüllte Erwartung zeigen</translation>
    </message>
    <message>
        <source>Remove the test “%1”</source>
        <extracomment>%1 is the name of a test</extracomment>
        <translation>Test „%1“ entfernen</translation>
    </message>
    <message>
        <source>Expect no value for %1</source>
        <extracomment>%1 is a target such as &quot;Expense&quot;</extracomment>
        <translation>Für %1 keinen Wert erwarten</translation>
    </message>
    <message>
        <source>Nothing is expected yet. P pins a result.</source>
        <translation>Noch wird nichts erwartet. P hält ein Ergebnis fest.</translation>
    </message>
    <message>
        <source>Pin a result to be told when a change breaks it.</source>
        <translation>Halten Sie ein Ergebnis fest, um zu erfahren, wenn eine Änderung es verletzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s), all hold</source>
        <translation>
            <numerusform>%n Erwartung, erfüllt</numerusform>
            <numerusform>%n Erwartungen, alle erfüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;12 expectations&quot;, %2 is &quot;1 fails&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s)</source>
        <translation>
            <numerusform>%n Erwartung</numerusform>
            <numerusform>%n Erwartungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail(s)</source>
        <translation>
            <numerusform>%n nicht erfüllt</numerusform>
            <numerusform>%n nicht erfüllt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::ExportDialog</name>
    <message>
        <source>Export entries</source>
        <translation>Einträge ausgeben</translation>
    </message>
    <message>
        <source>Into a file, as they are in the local copy at this moment.</source>
        <translation>In eine Datei, so wie sie jetzt in der lokalen Kopie sind.</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message numerus="yes">
        <source>All %1 entries that match</source>
        <extracomment>%1 is the same number as %n, with separators</extracomment>
        <translation>
            <numerusform>%1 passender Eintrag</numerusform>
            <numerusform>Alle %1 passenden Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>All entries that match, at least %1</source>
        <extracomment>they are still being counted</extracomment>
        <translation>Alle passenden Einträge, mindestens %1</translation>
    </message>
    <message numerus="yes">
        <source>The %1 chosen entries</source>
        <extracomment>%1 is the same number as %n, with separators</extracomment>
        <translation>
            <numerusform>%1 gewählter Eintrag</numerusform>
            <numerusform>Die %1 gewählten Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet</source>
        <translation>CSV für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>CSV, values exactly as stored</source>
        <translation>CSV, Werte genau wie gespeichert</translation>
    </message>
    <message>
        <source>JSON lines, all that the server sent</source>
        <translation>JSON-Zeilen, alles, was der Server gesendet hat</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>The ones that show in the table</source>
        <translation>Die in der Tabelle gezeigten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Ausgeben in</translation>
    </message>
    <message>
        <source>Amounts in plain notation. A text that a spreadsheet would take for a formula gets an apostrophe before it.</source>
        <translation>Beträge in einfacher Schreibweise. Ein Text, den eine Tabellenkalkulation für eine Formel hielte, bekommt einen Apostroph davor.</translation>
    </message>
    <message>
        <source>Nothing is changed. A spreadsheet may take a text that begins with = for a formula.</source>
        <translation>Nichts wird geändert. Eine Tabellenkalkulation kann einen Text, der mit = beginnt, für eine Formel halten.</translation>
    </message>
    <message>
        <source>One object a line as the server sent it, with the fields that this program does not name.</source>
        <translation>Ein Objekt je Zeile, wie der Server es gesendet hat, mit den Feldern, die dieses Programm nicht nennt.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Give the folder, too.</source>
        <translation>Nennen Sie auch den Ordner.</translation>
    </message>
    <message>
        <source>This is a folder. Add a file’s name.</source>
        <translation>Das ist ein Ordner. Fügen Sie einen Dateinamen an.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <extracomment>%1 is the path of a folder</extracomment>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>This file is there already. It is replaced when the new one is complete.</source>
        <translation>Diese Datei gibt es schon. Sie wird ersetzt, wenn die neue vollständig ist.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ExportPackDialog</name>
    <message>
        <source>With its &amp;samples</source>
        <translation>Mit &amp;Beispielen</translation>
    </message>
    <message>
        <source>With its &amp;expectations</source>
        <translation>Mit &amp;Erwartungen</translation>
    </message>
    <message>
        <source>Samples and expectations hold what people sent: names, e-mail addresses, phone numbers. Leave them out of a pack that others will read.</source>
        <translation>Beispiele und Erwartungen enthalten, was Menschen gesendet haben: Namen, E-Mail-Adressen, Telefonnummern. Lassen Sie sie weg, wenn andere das Paket lesen.</translation>
    </message>
    <message>
        <source>Export the mapping of “%1”</source>
        <translation>Zuordnung von „%1“ ausgeben</translation>
    </message>
    <message>
        <source>One file with the rules, the default currency and what its custom fields are. Addresses, keys and the settings of this source stay here.</source>
        <translation>Eine Datei mit den Regeln, der Standardwährung und den Angaben zu den eigenen Feldern. Adressen, Schlüssel und die Einstellungen dieser Quelle bleiben hier.</translation>
    </message>
    <message>
        <source>The mapping is exported as the table shows it, with the changes that are not saved yet.</source>
        <translation>Ausgegeben wird die Zuordnung, wie die Tabelle sie zeigt, mit den noch nicht gespeicherten Änderungen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message numerus="yes">
        <source>With its &amp;samples (%n)</source>
        <translation>
            <numerusform>Mit &amp;Beispielen (%n)</numerusform>
            <numerusform>Mit &amp;Beispielen (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With its &amp;expectations (%n)</source>
        <translation>
            <numerusform>Mit &amp;Erwartungen (%n)</numerusform>
            <numerusform>Mit &amp;Erwartungen (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::FieldDialog</name>
    <message>
        <source>Create a custom field</source>
        <translation>Eigenes Feld anlegen</translation>
    </message>
    <message>
        <source>It belongs to “%1” and to all of its contacts.</source>
        <translation>Es gehört zu „%1“ und zu allen Kontakten dort.</translation>
    </message>
    <message>
        <source>Label of the field</source>
        <translation>Beschriftung des Feldes</translation>
    </message>
    <message>
        <source>For example: Company size</source>
        <translation>Zum Beispiel: Firmengröße</translation>
    </message>
    <message>
        <source>Key of the field</source>
        <translation>Schlüssel des Feldes</translation>
    </message>
    <message>
        <source>What the field takes</source>
        <translation>Was das Feld aufnimmt</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Beschriftung</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Takes</source>
        <extracomment>What kind of values a custom field takes</extracomment>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Create the field</source>
        <translation>Feld anlegen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>One choice</source>
        <translation>Einfachauswahl</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>Mehrfachauswahl</translation>
    </message>
    <message>
        <source>A key has small letters a to z, digits and _ only.</source>
        <translation>Ein Schlüssel hat nur Kleinbuchstaben a bis z, Ziffern und _.</translation>
    </message>
    <message>
        <source>There is a field with the key “%1” already.</source>
        <translation>Es gibt schon ein Feld mit dem Schlüssel „%1“.</translation>
    </message>
</context>
<context>
    <name>desk::ui::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <extracomment>accessible name of a filter; %1 is what it filters (&quot;Source&quot;), %2 the chosen value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>desk::ui::FilterEdit</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>desk::ui::FilterLine</name>
    <message>
        <source>Filter as text</source>
        <translation>Filter als Text</translation>
    </message>
    <message>
        <source>For example: when:last-month -source:&quot;Phone orders&quot; value:100.. mira</source>
        <extracomment>an empty line for a filter; the words before the colons are the same in every language</extracomment>
        <translation>Zum Beispiel: when:last-month -source:&quot;Phone orders&quot; value:100.. mira</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The last filter that could be read stays in force.</source>
        <translation>Der letzte lesbare Filter gilt weiter.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>a button; %1 is what to put in the place of a mistake</extracomment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Looking for the contact “%1”…</source>
        <translation>Der Kontakt „%1“ wird gesucht …</translation>
    </message>
    <message>
        <source>The server cannot filter by all of this. Set aside: %1.</source>
        <extracomment>%1 is a list of filters: &quot;Currency, Value&quot;</extracomment>
        <translation>Der Server kann nicht nach all dem filtern. Es ruhen: %1.</translation>
    </message>
</context>
<context>
    <name>desk::ui::FilterPopup</name>
    <message>
        <source>Not: show all others</source>
        <extracomment>a box in the popup of a filter (&quot;Source&quot;): show the entries that the filter would leave out</extracomment>
        <translation>Nicht: alle anderen zeigen</translation>
    </message>
</context>
<context>
    <name>desk::ui::FilterPopups</name>
    <message>
        <source>Only what this computer entered</source>
        <translation>Nur, was dieser Rechner eingegeben hat</translation>
    </message>
    <message>
        <source>Only what was entered elsewhere</source>
        <translation>Nur, was anderswo eingegeben wurde</translation>
    </message>
    <message>
        <source>Only what differs from its prediction</source>
        <translation>Nur, was von der Vorhersage abweicht</translation>
    </message>
    <message>
        <source>All that does not differ, or was not predicted here</source>
        <translation>Alles, was nicht abweicht oder hier nicht vorhergesagt wurde</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>Name oder E-Mail</translation>
    </message>
    <message>
        <source>No currency</source>
        <translation>Keine Währung</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Keine Quelle</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Kein Kontakt</translation>
    </message>
</context>
<context>
    <name>desk::ui::FindingBox</name>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>Nachweis ausgeben …</translation>
    </message>
    <message>
        <source>One file with payload, prediction, request, answer and comparison, without secrets</source>
        <translation>Eine Datei mit Payload, Vorhersage, Anfrage, Antwort und Vergleich, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>All fields as predicted</source>
        <translation>Alle Felder wie vorhergesagt</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>Nothing was predicted for it.</source>
        <translation>Für ihn wurde nichts vorhergesagt.</translation>
    </message>
    <message>
        <source>What the service stored is not known here.</source>
        <translation>Was der Dienst gespeichert hat, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Save the mapping test as a file…</source>
        <translation>Zuordnungstest als Datei speichern …</translation>
    </message>
    <message>
        <source>Turn into a mapping test</source>
        <translation>Zum Zuordnungstest machen</translation>
    </message>
    <message>
        <source>Keeps the payload with the stored values as what the mapping must produce</source>
        <translation>Behält die Payload mit den gespeicherten Werten als das, was die Zuordnung ergeben muss</translation>
    </message>
    <message>
        <source>%1 predicted: %2</source>
        <extracomment>For screen readers. %1: a field, &quot;Value&quot;; %2: what was predicted</extracomment>
        <translation>%1 vorhergesagt: %2</translation>
    </message>
    <message>
        <source>%1 stored: %2</source>
        <extracomment>For screen readers. %1: a field, &quot;Value&quot;; %2: what was stored</extracomment>
        <translation>%1 gespeichert: %2</translation>
    </message>
    <message>
        <source>Kept as a test of this source.</source>
        <translation>Als Test dieser Quelle behalten.</translation>
    </message>
    <message>
        <source>Save the mapping test</source>
        <translation>Zuordnungstest speichern</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Export the evidence</source>
        <translation>Nachweis ausgeben</translation>
    </message>
    <message>
        <source>The evidence is written.</source>
        <translation>Der Nachweis ist geschrieben.</translation>
    </message>
    <message>
        <source>Not stored as predicted</source>
        <translation>Nicht wie vorhergesagt gespeichert</translation>
    </message>
</context>
<context>
    <name>desk::ui::FindingsDialog</name>
    <message>
        <source>Both sides of each field that differs, the newest submissions first. Open one to turn it into a mapping test or to export its evidence.</source>
        <translation>Beide Seiten jedes abweichenden Feldes, die neuesten Einreichungen zuerst. Öffnen Sie eine, um sie zum Zuordnungstest zu machen oder ihren Nachweis auszugeben.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open the submission</source>
        <translation>Einreichung öffnen</translation>
    </message>
    <message>
        <source>Not stored as predicted: %1</source>
        <extracomment>%1: name of a source</extracomment>
        <translation>Nicht wie vorhergesagt gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::HistoryDialog</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Earlier versions of “%1”</source>
        <translation>Frühere Fassungen von „%1“</translation>
    </message>
    <message>
        <source>As this program saw or saved them. Restoring one is an edit like any other: you can undo it, and it is saved only when you save.</source>
        <translation>So, wie dieses Programm sie gesehen oder gespeichert hat. Das Wiederherstellen ist eine Änderung wie jede andere: Sie können es rückgängig machen, und gespeichert wird es erst, wenn Sie speichern.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Diese Fassung wiederherstellen</translation>
    </message>
    <message>
        <source>No version is known yet. Each one is kept from the moment it is seen here.</source>
        <translation>Noch ist keine Fassung bekannt. Jede wird aufbewahrt, sobald sie hier gesehen wird.</translation>
    </message>
    <message>
        <source>Restore the version of %1</source>
        <translation>Fassung von %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Day, name, path or target</source>
        <translation>Tag, Name, Pfad oder Ziel</translation>
    </message>
    <message>
        <source>With the one before</source>
        <translation>Mit der davor</translation>
    </message>
    <message>
        <source>With the table</source>
        <translation>Mit der Tabelle</translation>
    </message>
    <message>
        <source>Which versions are listed</source>
        <translation>Welche Fassungen aufgelistet sind</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Alle Fassungen</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Hier gespeichert</translation>
    </message>
    <message>
        <source>Saved by others</source>
        <translation>Von anderen gespeichert</translation>
    </message>
    <message>
        <source>What the version is compared with</source>
        <translation>Womit die Fassung verglichen wird</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n version(s)</source>
        <extracomment>%1 is a number of versions</extracomment>
        <translation>
            <numerusform>%1 von %n Fassung</numerusform>
            <numerusform>%1 von %n Fassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s). Select two to compare them.</source>
        <translation>
            <numerusform>%n Fassung. Wählen Sie zwei, um sie zu vergleichen.</numerusform>
            <numerusform>%n Fassungen. Wählen Sie zwei, um sie zu vergleichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring it makes these changes to what the table shows now</source>
        <translation>So ändert das Wiederherstellen die jetzige Tabelle</translation>
    </message>
    <message>
        <source>The first version that is known</source>
        <translation>Die erste bekannte Fassung</translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Was sich seit %1 geändert hat</translation>
    </message>
    <message>
        <source>Against the version of %1</source>
        <translation>Gegenüber der Fassung von %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>%1 is what somebody wrote when saving</extracomment>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Select one version, or two to compare them.</source>
        <translation>Wählen Sie eine Fassung, oder zwei, um sie zu vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s)</source>
        <translation>
            <numerusform>%1: %n Änderung</numerusform>
            <numerusform>%1: %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>Looking at the stored payloads…</source>
        <translation>Die gespeicherten Payloads werden angesehen …</translation>
    </message>
    <message>
        <source>No payload is stored to see its effect on.</source>
        <translation>Es ist keine Payload gespeichert, an der sich die Wirkung zeigen ließe.</translation>
    </message>
    <message numerus="yes">
        <source>Of the newest %n stored payload(s)</source>
        <translation>
            <numerusform>Von der %n neuesten gespeicherten Payload</numerusform>
            <numerusform>Von den %n neuesten gespeicherten Payloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n stored payload(s)</source>
        <translation>
            <numerusform>Von %n gespeicherter Payload</numerusform>
            <numerusform>Von %n gespeicherten Payloads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is &quot;Of 24 stored payloads&quot;, %2 a list such as &quot;4 gain a value, 1 loses one, 19 stay the same&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ImpactCells</name>
    <message>
        <source>What happens to the stored payloads</source>
        <translation>Was mit den gespeicherten Payloads geschieht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the time a payload was received, %2 what happens to it, as in &quot;22 Nov 14:01: loses a value&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>desk::ui::ImpactDialog</name>
    <message>
        <source>Parts of the impact</source>
        <translation>Teile der Auswirkung</translation>
    </message>
    <message>
        <source>By target</source>
        <translation>Nach Ziel</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Payloads</source>
        <translation>Payloads</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No amount changes</source>
        <translation>Kein Betrag ändert sich</translation>
    </message>
    <message>
        <source>Value, expense, currency and month stay the same for every stored payload.</source>
        <translation>Wert, Kosten, Währung und Monat bleiben bei jeder gespeicherten Payload gleich.</translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>Keine ungespeicherten Änderungen</translation>
    </message>
    <message>
        <source>As soon as you change the mapping, this window shows what that does to the stored payloads.</source>
        <translation>Sobald Sie die Zuordnung ändern, zeigt dieses Fenster, was das bei den gespeicherten Payloads bewirkt.</translation>
    </message>
    <message>
        <source>No payload is stored for this source</source>
        <translation>Für diese Quelle ist keine Payload gespeichert</translation>
    </message>
    <message>
        <source>Paste or capture a few, to see what a change does to them.</source>
        <translation>Fügen Sie einige ein oder erfassen Sie welche, um zu sehen, was eine Änderung bei ihnen bewirkt.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Your changes do not change a single stored payload</source>
        <translation>Ihre Änderungen wirken sich auf keine gespeicherte Payload aus</translation>
    </message>
    <message>
        <source>Each gives the same entry as before.</source>
        <translation>Jede ergibt denselben Eintrag wie vorher.</translation>
    </message>
    <message>
        <source>What your changes do to stored payloads</source>
        <translation>Was Ihre Änderungen bei gespeicherten Payloads bewirken</translation>
    </message>
    <message>
        <source>Only the newest payloads are compared: there are too many.</source>
        <translation>Nur die neuesten Payloads werden verglichen: Es sind zu viele.</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) are too large or too small to be added.</source>
        <translation>
            <numerusform>%n Betrag ist zu groß oder zu klein, um summiert zu werden.</numerusform>
            <numerusform>%n Beträge sind zu groß oder zu klein, um summiert zu werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A payload that does not say when it happened counts in the month in which it was received.</source>
        <translation>Eine Payload, die nicht sagt, wann es geschah, zählt in dem Monat, in dem sie einging.</translation>
    </message>
    <message>
        <source>Comparing with your last change…</source>
        <extracomment>%1 is a share in percent</extracomment>
        <translation>Vergleich mit Ihrer letzten Änderung …</translation>
    </message>
    <message>
        <source>Comparing with your last change… %1 %</source>
        <translation>Vergleich mit Ihrer letzten Änderung … %1 %</translation>
    </message>
</context>
<context>
    <name>desk::ui::ImpactMoneyView</name>
    <message>
        <source>Impact on the money</source>
        <translation>Auswirkung auf das Geld</translation>
    </message>
</context>
<context>
    <name>desk::ui::ImpactPayloadPane</name>
    <message>
        <source>Show payloads by target</source>
        <translation>Payloads nach Ziel zeigen</translation>
    </message>
    <message>
        <source>Show payloads by what happens</source>
        <translation>Payloads nach Auswirkung zeigen</translation>
    </message>
    <message>
        <source>No payload fits this filter.</source>
        <translation>Keine Payload passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Open as sample</source>
        <translation>Als Beispiel öffnen</translation>
    </message>
    <message>
        <source>Puts this payload into the sample pane.</source>
        <translation>Setzt diese Payload in den Bereich „Beispiel-Payload“.</translation>
    </message>
    <message>
        <source>What changes for the chosen payload</source>
        <translation>Was sich bei der gewählten Payload ändert</translation>
    </message>
    <message>
        <source>Payloads for which something changes</source>
        <translation>Payloads, bei denen sich etwas ändert</translation>
    </message>
    <message>
        <source>Whatever happens</source>
        <translation>Alle Auswirkungen</translation>
    </message>
    <message>
        <source>Any target</source>
        <translation>Alle Ziele</translation>
    </message>
    <message>
        <source>%1 of %2 payloads</source>
        <extracomment>%1 is how many stored payloads are listed, %2 how many there are</extracomment>
        <translation>%1 von %2 Payloads</translation>
    </message>
    <message>
        <source>Payload of %1</source>
        <extracomment>%1 is the time at which a payload was received</extracomment>
        <translation>Payload vom %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::ImpactSummary</name>
    <message numerus="yes">
        <source>%n more currencies change.</source>
        <translation>
            <numerusform>%n weitere Währung ändert sich.</numerusform>
            <numerusform>%n weitere Währungen ändern sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it does to stored payloads</source>
        <translation>Wirkung auf gespeicherte Payloads</translation>
    </message>
    <message>
        <source>No payload is stored for this source, so there is nothing to compare.</source>
        <translation>Für diese Quelle ist keine Payload gespeichert, es gibt also nichts zu vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>Comparing on %n stored payload(s)…</source>
        <translation>
            <numerusform>Vergleich an %n gespeicherter Payload …</numerusform>
            <numerusform>Vergleich an %n gespeicherten Payloads …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparing on %n stored payload(s)… %1 %</source>
        <extracomment>%1 is a share in percent</extracomment>
        <translation>
            <numerusform>Vergleich an %n gespeicherter Payload … %1 %</numerusform>
            <numerusform>Vergleich an %n gespeicherten Payloads … %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>Values are lost or become wrong.</source>
        <translation>Werte gehen verloren oder werden falsch.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 payload(s) give the same result as before. Entries already stored stay as they are.</source>
        <extracomment>%1 is how many of the %n payloads; %2 is %n with separators</extracomment>
        <translation>
            <numerusform>Bei %1 von %2 Payload bleibt das Ergebnis gleich. Schon gespeicherte Einträge bleiben, wie sie sind.</numerusform>
            <numerusform>Bei %1 von %2 Payloads bleibt das Ergebnis gleich. Schon gespeicherte Einträge bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the newest payloads were compared: there are too many.</source>
        <translation>Nur die neuesten Payloads wurden verglichen: Es sind zu viele.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ImpactTable</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>The result as it is at present</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After saving</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Payload of</source>
        <translation>Payload vom</translation>
    </message>
</context>
<context>
    <name>desk::ui::ImpactTargetView</name>
    <message>
        <source>Impact by target</source>
        <translation>Auswirkung nach Ziel</translation>
    </message>
</context>
<context>
    <name>desk::ui::ImportPackDialog</name>
    <message>
        <source>none (USD)</source>
        <translation>keine (USD)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Single select</source>
        <translation>Einfachauswahl</translation>
    </message>
    <message>
        <source>Multi select</source>
        <translation>Mehrfachauswahl</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>Unbekannte Art</translation>
    </message>
    <message>
        <source>Import a pack into “%1”?</source>
        <extracomment>%1 is the name of a source</extracomment>
        <translation>Paket in „%1“ importieren?</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %n rule(s). They take the place of the rules here, as one edit that you can undo.</source>
        <translation>
            <numerusform>„%1“, %n Regel. Sie ersetzt die Regeln hier, als eine Änderung, die Sie rückgängig machen können.</numerusform>
            <numerusform>„%1“, %n Regeln. Sie ersetzen die Regeln hier, als eine Änderung, die Sie rückgängig machen können.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” of %2, %n rule(s). They take the place of the rules here, as one edit that you can undo.</source>
        <translation>
            <numerusform>„%1“ von %2, %n Regel. Sie ersetzt die Regeln hier, als eine Änderung, die Sie rückgängig machen können.</numerusform>
            <numerusform>„%1“ von %2, %n Regeln. Sie ersetzen die Regeln hier, als eine Änderung, die Sie rückgängig machen können.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Its custom fields are all here</source>
        <translation>Die eigenen Felder sind alle da</translation>
    </message>
    <message>
        <source>Its custom fields</source>
        <translation>Die eigenen Felder</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a custom field&apos;s label, %2 its type
----------
A custom field&apos;s label and its type</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2, here it is: %3</source>
        <extracomment>%3 is the type of the field with the same name here</extracomment>
        <translation>%1 · %2, hier: %3</translation>
    </message>
    <message>
        <source>%1 · %2, not in this business</source>
        <translation>%1 · %2, nicht in diesem Unternehmen</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>Was aus %1 wird</translation>
    </message>
    <message>
        <source>Keep its id</source>
        <translation>ID behalten</translation>
    </message>
    <message>
        <source>Create it in this business</source>
        <translation>In diesem Unternehmen anlegen</translation>
    </message>
    <message numerus="yes">
        <source>Leave its %n rule(s) out</source>
        <translation>
            <numerusform>%n Regel dazu weglassen</numerusform>
            <numerusform>%n Regeln dazu weglassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what becomes of it</source>
        <translation>Wählen, was daraus wird</translation>
    </message>
    <message>
        <source>Its default currency is %1, here it is %2.</source>
        <extracomment>Both are currency codes, or &quot;none (USD)&quot;</extracomment>
        <translation>Standardwährung des Pakets: %1, hier: %2.</translation>
    </message>
    <message>
        <source>Default currency</source>
        <translation>Standardwährung</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Behalten: %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Übernehmen: %1</translation>
    </message>
    <message>
        <source>Choose a currency</source>
        <translation>Währung wählen</translation>
    </message>
    <message>
        <source>The service knows no target of these names: %1.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>Der Dienst kennt kein Ziel mit diesen Namen: %1.</translation>
    </message>
    <message>
        <source>Leave those rules out; the service refuses a mapping that has them</source>
        <translation>Diese Regeln weglassen; der Dienst lehnt eine Zuordnung mit ihnen ab</translation>
    </message>
    <message>
        <source>Looking for its paths in the stored payloads…</source>
        <translation>Die Pfade werden in den gespeicherten Payloads gesucht …</translation>
    </message>
    <message>
        <source>Also take over its %1 and %2</source>
        <extracomment>%1 is &quot;3 samples&quot;, %2 is &quot;2 expectations&quot;</extracomment>
        <translation>Auch %1 und %2 übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n Beispiel</numerusform>
            <numerusform>%n Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s)</source>
        <translation>
            <numerusform>%n Erwartung</numerusform>
            <numerusform>%n Erwartungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No payload is stored for this source, so its paths cannot be checked.</source>
        <translation>Für diese Quelle ist keine Payload gespeichert, deshalb lassen sich die Pfade nicht prüfen.</translation>
    </message>
    <message>
        <source>The stored payloads of this source have all of its paths.</source>
        <translation>Die gespeicherten Payloads dieser Quelle haben alle Pfade des Pakets.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n stored payload(s) here has %1: %2</source>
        <extracomment>%1 is &quot;3 of its 12 paths&quot;, %2 a list of paths</extracomment>
        <translation>
            <numerusform>%1 hat die %n gespeicherte Payload hier nicht: %2</numerusform>
            <numerusform>%1 hat keine der %n gespeicherten Payloads hier: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of its %n path(s)</source>
        <translation>
            <numerusform>%1 von %n Pfad des Pakets</numerusform>
            <numerusform>%1 von %n Pfaden des Pakets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What changes in the table: %n change(s)</source>
        <translation>
            <numerusform>Was sich in der Tabelle ändert: %n Änderung</numerusform>
            <numerusform>Was sich in der Tabelle ändert: %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes in the table.</source>
        <translation>In der Tabelle ändert sich nichts.</translation>
    </message>
    <message>
        <source>Some of it is still to be decided.</source>
        <translation>Einiges ist noch zu entscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are left out.</source>
        <translation>
            <numerusform>%n Regel wird weggelassen.</numerusform>
            <numerusform>%n Regeln werden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n custom field(s) are created in %1 first.</source>
        <extracomment>%1 is the name of a business</extracomment>
        <translation>
            <numerusform>%n eigenes Feld wird zuerst in %1 angelegt.</numerusform>
            <numerusform>%n eigene Felder werden zuerst in %1 angelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mapping is saved only when you save it.</source>
        <translation>Gespeichert wird die Zuordnung erst, wenn Sie sie speichern.</translation>
    </message>
    <message>
        <source>Import the pack “%1”</source>
        <extracomment>%1 is the name of a mapping pack</extracomment>
        <translation>Paket „%1“ importieren</translation>
    </message>
    <message>
        <source>The pack was imported. It is not saved yet.</source>
        <translation>Das Paket wurde importiert. Es ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>The pack was imported with its samples. The mapping is not saved yet.</source>
        <translation>Das Paket wurde mit seinen Beispielen importiert. Die Zuordnung ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>desk::ui::IntegrationView</name>
    <message>
        <source>Settings of the integration</source>
        <translation>Einstellungen der Integration</translation>
    </message>
    <message>
        <source>The integration stores no settings.</source>
        <translation>Die Integration speichert keine Einstellungen.</translation>
    </message>
</context>
<context>
    <name>desk::ui::JsonDiffView</name>
    <message>
        <source>Difference, line by line</source>
        <translation>Unterschied, Zeile für Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that stay as they are</source>
        <translation>
            <numerusform>%n Zeile, die bleibt, wie sie ist</numerusform>
            <numerusform>%n Zeilen, die bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>goes: %1</source>
        <translation>entfällt: %1</translation>
    </message>
    <message>
        <source>comes: %1</source>
        <translation>kommt hinzu: %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::JsonEditor</name>
    <message>
        <source>Press Escape to leave the editor.</source>
        <translation>Escape verlässt den Editor.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Too large to edit here</source>
        <translation>Zu groß, um es hier zu bearbeiten</translation>
    </message>
    <message>
        <source>This text of %1 is kept and used as it is, but not shown.</source>
        <extracomment>%1 is a size such as &quot;40 MB&quot;</extracomment>
        <translation>Dieser Text von %1 wird behalten und so verwendet, wie er ist, aber nicht gezeigt.</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>goes to the place of the error in the text</extracomment>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Nothing changed: %1 are too much, at most %2 fit here.</source>
        <extracomment>%1 and %2 are sizes such as &quot;40 MB&quot;</extracomment>
        <translation>Nichts geändert: %1 sind zu viel, höchstens %2 passen hinein.</translation>
    </message>
</context>
<context>
    <name>desk::ui::KeysPane</name>
    <message>
        <source>Filter keys</source>
        <translation>Schlüssel filtern</translation>
    </message>
    <message>
        <source>Which keys are shown</source>
        <translation>Welche Schlüssel gezeigt werden</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Schlüssel</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>Neu oder geändert</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Zugeordnet</translation>
    </message>
    <message numerus="yes">
        <source>%n stored payload(s)</source>
        <translation>
            <numerusform>%n gespeicherte Payload</numerusform>
            <numerusform>%n gespeicherte Payloads</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest only</source>
        <translation>nur die neuesten</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n nicht lesbar</numerusform>
            <numerusform>%n nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>not all keys are shown: there are too many</source>
        <extracomment>Some of the values of very large payloads are not looked at</extracomment>
        <translation>nicht alle Schlüssel sind gezeigt, es sind zu viele</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No key is like that.</source>
        <translation>Kein Schlüssel passt dazu.</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Looking at the stored payloads…</source>
        <translation>Die gespeicherten Payloads werden angesehen …</translation>
    </message>
    <message>
        <source>No payload is stored yet</source>
        <translation>Noch keine Payload gespeichert</translation>
    </message>
    <message>
        <source>As soon as payloads come in or are kept as samples, their keys are listed here with how often each comes and what changes.</source>
        <translation>Sobald Payloads eingehen oder als Beispiele behalten werden, sind ihre Schlüssel hier aufgelistet: wie oft jeder kommt und was sich ändert.</translation>
    </message>
    <message>
        <source>Paste a payload</source>
        <translation>Payload einfügen</translation>
    </message>
    <message>
        <source>Enter maps a key, or goes to its rule.</source>
        <translation>Eingabe: Schlüssel zuordnen oder zur Regel gehen</translation>
    </message>
    <message>
        <source>The rule reads %1 instead of %2. Undo takes it back.</source>
        <translation>Die Regel liest %1 statt %2. „Rückgängig“ nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>desk::ui::KeysTable</name>
    <message>
        <source>Keys of the stored payloads</source>
        <translation>Schlüssel der gespeicherten Payloads</translation>
    </message>
</context>
<context>
    <name>desk::ui::LibraryJobs</name>
    <message>
        <source>Submission %1</source>
        <extracomment>Name of a payload that came with a submission; %1 is its number</extracomment>
        <translation>Einreichung %1</translation>
    </message>
    <message>
        <source>The payload is a sample now.</source>
        <translation>Die Payload ist jetzt ein Beispiel.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>Abgebrochen. Nichts wurde importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) imported.</source>
        <translation>
            <numerusform>%n Beispiel importiert.</numerusform>
            <numerusform>%n Beispiele importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n war schon da.</numerusform>
            <numerusform>%n waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have expectations.</source>
        <translation>
            <numerusform>%n hat Erwartungen.</numerusform>
            <numerusform>%n haben Erwartungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n Datei geschrieben.</numerusform>
            <numerusform>%n Dateien geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them replaced an earlier file.</source>
        <translation>
            <numerusform>%n davon hat eine frühere Datei ersetzt.</numerusform>
            <numerusform>%n davon haben eine frühere Datei ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %n file(s).</source>
        <translation>
            <numerusform>Nach %n Datei abgebrochen.</numerusform>
            <numerusform>Nach %n Dateien abgebrochen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::LintPane</name>
    <message>
        <source>Show problems and hints</source>
        <translation>Probleme und Hinweise zeigen</translation>
    </message>
    <message>
        <source>Hide problems and hints</source>
        <translation>Probleme und Hinweise verbergen</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hint(s) left out</source>
        <translation>
            <numerusform>%n ausgelassenen Hinweis zeigen</numerusform>
            <numerusform>%n ausgelassene Hinweise zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::LintView</name>
    <message>
        <source>Problems and hints of the mapping</source>
        <translation>Probleme und Hinweise der Zuordnung</translation>
    </message>
    <message>
        <source>Enter goes to the rule, Space mends, Delete leaves it out.</source>
        <translation>Eingabe geht zur Regel, Leertaste behebt, Entf lässt aus.</translation>
    </message>
    <message>
        <source>Go to the rule</source>
        <translation>Zur Regel</translation>
    </message>
    <message>
        <source>Don’t show this for this mapping</source>
        <translation>Bei dieser Zuordnung nicht zeigen</translation>
    </message>
</context>
<context>
    <name>desk::ui::MainWindow</name>
    <message>
        <source>Conversion Desk</source>
        <translation>Conversion Desk</translation>
    </message>
    <message>
        <source>%1 – Conversion Desk</source>
        <translation>%1 – Conversion Desk</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>desk::ui::ManageViewsDialog</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Manage views</source>
        <translation>Ansichten verwalten</translation>
    </message>
    <message>
        <source>The first views have the keys Alt+4 to Alt+9. F2 renames, Alt+Up and Alt+Down move.</source>
        <translation>Die ersten Ansichten haben die Tasten Alt+4 bis Alt+9. F2 benennt um, Alt+Pfeil nach oben und Alt+Pfeil nach unten verschieben.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>Two views are called “%1”.</source>
        <translation>Zwei Ansichten heißen „%1“.</translation>
    </message>
    <message>
        <source>“%1” is deleted when you save.</source>
        <translation>„%1“ wird beim Speichern gelöscht.</translation>
    </message>
</context>
<context>
    <name>desk::ui::MappingController</name>
    <message>
        <source>Restore the changes kept from last time</source>
        <translation>Änderungen vom letzten Mal wiederherstellen</translation>
    </message>
    <message>
        <source>Take over the other changes</source>
        <translation>Die anderen Änderungen übernehmen</translation>
    </message>
</context>
<context>
    <name>desk::ui::MappingJson</name>
    <message>
        <source>Mapping as JSON</source>
        <translation>Zuordnung als JSON</translation>
    </message>
    <message>
        <source>Edit the JSON</source>
        <translation>JSON bearbeiten</translation>
    </message>
    <message>
        <source>This text has %1. The service takes at most 1 MB.</source>
        <translation>Dieser Text hat %1. Der Dienst nimmt höchstens 1 MB an.</translation>
    </message>
    <message>
        <source>This is kept, but it is not a rule: a rule names its target in quotes.</source>
        <translation>Das bleibt erhalten, ist aber keine Regel: Eine Regel nennt ihr Ziel in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” is not a target.</source>
        <translation>„%1“ ist kein Ziel.</translation>
    </message>
    <message>
        <source>“%1” is not a target. Did you mean “%2”?</source>
        <translation>„%1“ ist kein Ziel. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>“%1” stands here a second time; the first one counts.</source>
        <translation>„%1“ steht hier ein zweites Mal; das erste zählt.</translation>
    </message>
</context>
<context>
    <name>desk::ui::MappingPane</name>
    <message>
        <source>saved %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>Quellen zeigen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Name of a tab: the settings of an integration, in words</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Your changes from last time are still here, not saved yet.</source>
        <translation>Ihre Änderungen vom letzten Mal sind noch da, noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Frühere Fassungen …</translation>
    </message>
    <message>
        <source>Revert to the saved mapping</source>
        <translation>Auf die gespeicherte Zuordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Save the mapping…</source>
        <translation>Zuordnung speichern …</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Map all keys that have a suggestion</source>
        <translation>Alle Schlüssel mit Vorschlag zuordnen</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Regel nach oben</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Regel nach unten</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>How the mapping is shown</source>
        <translation>Wie die Zuordnung gezeigt wird</translation>
    </message>
    <message>
        <source>Default currency</source>
        <translation>Standardwährung</translation>
    </message>
    <message>
        <source>Used when a payload names no currency.</source>
        <translation>Wird verwendet, wenn eine Payload keine Währung nennt.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Makes %1 entries</source>
        <extracomment>%1 is the name of a conversion, for example Purchase</extracomment>
        <translation>Erzeugt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>The stored mapping cannot be read</source>
        <translation>Die gespeicherte Zuordnung kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>This source belongs to the %1 integration. Its mapping is set up there and has a form of its own; it is only shown here.</source>
        <translation>Diese Quelle gehört zur Integration %1. Ihre Zuordnung wird dort eingerichtet und hat eine eigene Form; hier wird sie nur gezeigt.</translation>
    </message>
    <message>
        <source>Somebody else changed this mapping</source>
        <translation>Jemand anderes hat diese Zuordnung geändert</translation>
    </message>
    <message>
        <source>It was saved elsewhere since your changes began. Compare before you save.</source>
        <translation>Sie wurde anderswo gespeichert, seit Ihre Änderungen begannen. Vergleichen Sie, bevor Sie speichern.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Not mapped yet</source>
        <translation>Noch nicht zugeordnet</translation>
    </message>
    <message>
        <source>Payloads that come in are stored and make no entries. Paste one to map its keys.</source>
        <translation>Eingehende Payloads werden aufbewahrt und erzeugen keine Einträge. Fügen Sie eine ein, um ihre Schlüssel zuzuordnen.</translation>
    </message>
    <message>
        <source>Paste a payload</source>
        <translation>Payload einfügen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The JSON has an error; the last good version counts.</source>
        <translation>Das JSON hat einen Fehler; es zählt die letzte gültige Fassung.</translation>
    </message>
    <message>
        <source>kept here until you save</source>
        <translation>hier aufbewahrt</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>Save to live…</source>
        <translation>In Live speichern …</translation>
    </message>
    <message>
        <source>Save to sandbox…</source>
        <translation>In der Sandbox speichern …</translation>
    </message>
    <message>
        <source>not kept on this computer at present: %1</source>
        <extracomment>%1 is a sentence that says why, for example that the disk is full</extracomment>
        <translation>zurzeit nicht auf diesem Rechner gesichert: %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys (%1)</source>
        <extracomment>Name of a tab and how many things there call for something to be done</extracomment>
        <translation>Schlüssel (%1)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>desk::ui::MappingTable</name>
    <message>
        <source>Rules of the mapping</source>
        <translation>Regeln der Zuordnung</translation>
    </message>
</context>
<context>
    <name>desk::ui::MappingsPage</name>
    <message>
        <source>Show the list of sources</source>
        <translation>Liste der Quellen zeigen</translation>
    </message>
    <message>
        <source>Find a source</source>
        <translation>Quelle suchen</translation>
    </message>
    <message>
        <source>Next source</source>
        <translation>Nächste Quelle</translation>
    </message>
    <message>
        <source>Previous source</source>
        <translation>Vorige Quelle</translation>
    </message>
    <message>
        <source>Go to the mapping table</source>
        <translation>Zur Tabelle der Zuordnung</translation>
    </message>
    <message>
        <source>Go to the mapping as JSON</source>
        <translation>Zur Zuordnung als JSON</translation>
    </message>
    <message>
        <source>Go to the sample payload</source>
        <translation>Zur Beispiel-Payload</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>No source chosen</source>
        <translation>Keine Quelle gewählt</translation>
    </message>
    <message>
        <source>Choose one on the left to see its mapping.</source>
        <translation>Wählen Sie links eine, um ihre Zuordnung zu sehen.</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Noch keine Verbindung</translation>
    </message>
    <message>
        <source>As soon as one is open, its sources are listed here.</source>
        <translation>Sobald eine geöffnet ist, sind ihre Quellen hier aufgelistet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Kein Zugang</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>No permission to see sources</source>
        <translation>Keine Berechtigung, Quellen zu sehen</translation>
    </message>
    <message>
        <source>The sources cannot be read</source>
        <translation>Die Quellen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Noch keine Quelle</translation>
    </message>
    <message>
        <source>No conversion yet</source>
        <translation>Noch keine Conversion</translation>
    </message>
    <message>
        <source>A source takes payloads from another tool. Add one, then map its keys.</source>
        <translation>Eine Quelle nimmt Payloads von einem anderen Werkzeug an. Fügen Sie eine hinzu und ordnen Sie ihre Schlüssel zu.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Reading the sources…</source>
        <translation>Die Quellen werden gelesen …</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>You can go on mapping: your changes are kept here. Saving waits for the service.</source>
        <translation>Sie können weiter zuordnen: Ihre Änderungen bleiben hier. Das Speichern wartet auf den Dienst.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Shown as they were last known</source>
        <translation>Gezeigt wird der zuletzt bekannte Stand</translation>
    </message>
    <message>
        <source>The mapping of “%1” is saved.</source>
        <translation>Die Zuordnung von „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Go to the keys of the payloads</source>
        <translation>Zu den Schlüsseln der Payloads</translation>
    </message>
    <message>
        <source>A conversion is a kind of entry, such as a purchase. Its sources come next.</source>
        <translation>Eine Conversion ist eine Art von Eintrag, zum Beispiel ein Kauf. Danach kommen ihre Quellen.</translation>
    </message>
    <message>
        <source>Add a conversion</source>
        <translation>Conversion hinzufügen</translation>
    </message>
    <message>
        <source>The mapping of “%1” was saved in spite of the lost answer.</source>
        <translation>Die Zuordnung von „%1“ wurde trotz der verlorenen Antwort gespeichert.</translation>
    </message>
</context>
<context>
    <name>desk::ui::NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>desk::ui::NewEntryPage</name>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>&amp;Paste a payload</source>
        <translation>Pa&amp;yload einfügen</translation>
    </message>
    <message>
        <source>Puts the text of the clipboard into the payload</source>
        <translation>Setzt den Text der Zwischenablage in die Payload</translation>
    </message>
    <message>
        <source>Send the entry</source>
        <translation>Eintrag senden</translation>
    </message>
    <message>
        <source>Clear the form</source>
        <translation>Formular leeren</translation>
    </message>
    <message>
        <source>Paste a payload</source>
        <translation>Payload einfügen</translation>
    </message>
    <message>
        <source>Search for a contact</source>
        <translation>Kontakt suchen</translation>
    </message>
    <message>
        <source>Flatten the payload</source>
        <translation>Payload flach machen</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <translation>Entwurf behalten %1</translation>
    </message>
    <message>
        <source>The draft cannot be kept</source>
        <translation>Der Entwurf kann nicht aufbewahrt werden</translation>
    </message>
    <message>
        <source>The form is cleared.</source>
        <translation>Das Formular ist geleert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Choose a business above to enter something for it.</source>
        <translation>Wählen Sie oben ein Unternehmen, um dafür etwas einzugeben.</translation>
    </message>
    <message>
        <source>Offline: what you send is kept and goes out later</source>
        <translation>Offline: Was Sie senden, bleibt hier und geht später hinaus</translation>
    </message>
    <message>
        <source>No key: what you send is kept until there is one</source>
        <translation>Kein Schlüssel: Was Sie senden, bleibt hier, bis es einen gibt</translation>
    </message>
    <message>
        <source>The service does not accept the key</source>
        <translation>Der Dienst nimmt den Schlüssel nicht an</translation>
    </message>
    <message>
        <source>Fill the form</source>
        <translation>Formular füllen</translation>
    </message>
    <message>
        <source>What stood in the form was replaced.</source>
        <translation>Was im Formular stand, wurde ersetzt.</translation>
    </message>
    <message>
        <source>“%1” cannot be read and would be left out.</source>
        <extracomment>%1: a field of the form that cannot be read, for example &quot;Value&quot;</extracomment>
        <translation>„%1“ ist nicht lesbar und würde weggelassen.</translation>
    </message>
    <message>
        <source>Send without it</source>
        <translation>Ohne ihn senden</translation>
    </message>
    <message>
        <source>The service refused this entry. %1</source>
        <translation>Der Dienst hat diesen Eintrag abgelehnt. %1</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>The clipboard holds %1. The service takes at most 1 MB in one entry, so it was not pasted.</source>
        <translation>Die Zwischenablage enthält %1. Der Dienst nimmt höchstens 1 MB je Eintrag an, deshalb wurde nichts eingefügt.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: there are %n warnings above.</source>
        <translation>
            <numerusform>Ungesendet: eine Warnung</numerusform>
            <numerusform>Ungesendet: %n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Send &amp;anyway</source>
        <extracomment>Link: send the entry in spite of the warnings</extracomment>
        <translation>&amp;Trotzdem senden</translation>
    </message>
    <message>
        <source>Correct the refused entry</source>
        <translation>Abgelehnten Eintrag berichtigen</translation>
    </message>
    <message>
        <source>Correct a value</source>
        <translation>Wert berichtigen</translation>
    </message>
    <message>
        <source>“%1” was left out: a key of the payload has the same name.</source>
        <translation>„%1“ wurde weggelassen: Ein Schlüssel der Payload heißt genauso.</translation>
    </message>
</context>
<context>
    <name>desk::ui::OfferLine</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>desk::ui::OutboxDetails</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Choose a line to see what happened to it.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was damit geschah.</translation>
    </message>
    <message>
        <source>Copy the request&apos;s body</source>
        <translation>Rumpf der Anfrage kopieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why it is not sent again by itself</source>
        <translation>Warum nicht von selbst erneut gesendet wird</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Warum es wartet</translation>
    </message>
    <message>
        <source>It was put into the outbox to be sent later. Send it now, or resume sending.</source>
        <translation>Es wurde in den Postausgang gelegt, um später gesendet zu werden. Senden Sie es jetzt, oder setzen Sie das Senden fort.</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Eintrag öffnen</translation>
    </message>
    <message>
        <source>Enter as a new one</source>
        <translation>Neu eingeben</translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <translation>Bearbeiten und erneut senden</translation>
    </message>
    <message>
        <source>Send it again as it is</source>
        <translation>Unverändert erneut senden</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Look it up now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Send it again…</source>
        <translation>Erneut senden …</translation>
    </message>
    <message>
        <source>It arrived: choose the entry…</source>
        <translation>Er ist angekommen: Eintrag wählen …</translation>
    </message>
    <message>
        <source>Copy the body</source>
        <translation>Rumpf kopieren</translation>
    </message>
    <message>
        <source>Why it is not sent again at once</source>
        <translation>Warum er nicht gleich erneut gesendet wird</translation>
    </message>
    <message>
        <source>The service has no way to recognise a repeated request, and its list does not tell. A second one could count the money twice, so you decide.</source>
        <translation>Der Dienst kann eine wiederholte Anfrage nicht erkennen, und seine Liste gibt keine Auskunft. Eine zweite könnte das Geld doppelt zählen, deshalb entscheiden Sie.</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>Nachweis ausgeben …</translation>
    </message>
    <message>
        <source>The service has no way to recognise a repeated request. Its list is looked through until the entry is found or has had more than enough time to appear. Only then is it sent again.</source>
        <translation>Der Dienst kann eine wiederholte Anfrage nicht erkennen. In seiner Liste wird nachgesehen, bis der Eintrag gefunden ist oder mehr als genug Zeit hatte, zu erscheinen. Erst dann wird er erneut gesendet.</translation>
    </message>
</context>
<context>
    <name>desk::ui::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Senden anhalten</translation>
    </message>
    <message>
        <source>Show submissions by state</source>
        <translation>Einreichungen nach Zustand zeigen</translation>
    </message>
    <message>
        <source>Contact, source or number</source>
        <translation>Kontakt, Quelle oder Nummer</translation>
    </message>
    <message>
        <source>Search the outbox</source>
        <translation>Postausgang durchsuchen</translation>
    </message>
    <message>
        <source>Search the outbox (Ctrl+F)</source>
        <translation>Postausgang durchsuchen (Strg+F)</translation>
    </message>
    <message>
        <source>Pause or resume sending</source>
        <translation>Senden anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Einreichungen</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>Senden fortsetzen</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt noch einmal versuchen</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Choose a business above to see what was sent to it.</source>
        <translation>Wählen Sie oben ein Unternehmen, um zu sehen, was ihm gesendet wurde.</translation>
    </message>
    <message>
        <source>The outbox cannot be read</source>
        <translation>Der Postausgang kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Reading the outbox…</source>
        <translation>Der Postausgang wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>No submission is in this state and has these words.</source>
        <translation>Keine Einreichung ist in diesem Zustand und hat diese Wörter.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Noch wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Everything you send is kept here, with what became of it.</source>
        <translation>Alles, was Sie senden, bleibt hier, mit dem, was daraus wurde.</translation>
    </message>
    <message>
        <source>Make an entry</source>
        <translation>Eintrag anlegen</translation>
    </message>
    <message>
        <source>Kept when you left the form</source>
        <translation>Behalten, als Sie das Formular verließen</translation>
    </message>
    <message>
        <source>The curl command is copied, without the key.</source>
        <translation>Der curl-Befehl ist kopiert, ohne den Schlüssel.</translation>
    </message>
    <message>
        <source>The body is copied.</source>
        <translation>Der Rumpf ist kopiert.</translation>
    </message>
    <message>
        <source>It goes out again.</source>
        <translation>Er geht erneut hinaus.</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>Er ist verworfen.</translation>
    </message>
    <message>
        <source>Found: it had arrived.</source>
        <translation>Gefunden: Er war angekommen.</translation>
    </message>
    <message>
        <source>It is not listed (yet).</source>
        <translation>Er ist (noch) nicht aufgelistet.</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>Erneut senden?</translation>
    </message>
    <message>
        <source>If the first one arrived after all, %1 for %2 will be there twice. It is looked up once more before it goes out.</source>
        <translation>Falls der erste doch ankam, ist %1 für %2 doppelt da. Vor dem Senden wird noch einmal nachgesehen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>It is looked up, and goes out again if it is not there.</source>
        <translation>Es wird nachgesehen, und er geht erneut hinaus, falls er nicht da ist.</translation>
    </message>
    <message>
        <source>It counts as sent now.</source>
        <translation>Er zählt jetzt als gesendet.</translation>
    </message>
    <message>
        <source>How doubts are settled</source>
        <translation>Wie Zweifelsfälle geklärt werden</translation>
    </message>
    <message>
        <source>Always ask me before a doubtful entry is sent again</source>
        <translation>Immer fragen, bevor ein ungewisser Eintrag erneut gesendet wird</translation>
    </message>
    <message>
        <source>What is in doubt and not listed waits for you from now on.</source>
        <translation>Was ungewiss und nicht aufgelistet ist, wartet von jetzt an auf Sie.</translation>
    </message>
    <message numerus="yes">
        <source>A doubtful entry is given %1 s to be listed; the slowest of the last %n timed took %2 s</source>
        <extracomment>%1: seconds that a doubtful entry is given; %2: seconds of the slowest; %n: how many were timed</extracomment>
        <translation>
            <numerusform>Ein ungewisser Eintrag hat %1 s Zeit, aufgelistet zu werden; der zuletzt gemessene brauchte %2 s</numerusform>
            <numerusform>Ein ungewisser Eintrag hat %1 s Zeit, aufgelistet zu werden; der langsamste der letzten %n gemessenen brauchte %2 s</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in doubt is sent again once it has had time to be listed.</source>
        <translation>Was ungewiss ist, wird erneut gesendet, sobald es Zeit hatte, aufgelistet zu werden.</translation>
    </message>
    <message>
        <source>A doubtful entry is given %1 s to be listed; nothing has been timed on this connection yet</source>
        <extracomment>%1: seconds</extracomment>
        <translation>Ein ungewisser Eintrag hat %1 s Zeit, aufgelistet zu werden; für diese Verbindung ist noch nichts gemessen</translation>
    </message>
</context>
<context>
    <name>desk::ui::PaceLine</name>
    <message>
        <source>How long sending still takes</source>
        <translation>Wie lange das Senden noch dauert</translation>
    </message>
    <message numerus="yes">
        <source>%n queued, %1 left.</source>
        <extracomment>%1 is a time such as “about 5 min”</extracomment>
        <translation>
            <numerusform>%n wartet, noch %1.</numerusform>
            <numerusform>%n warten, noch %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next, in %1.</source>
        <extracomment>%1 is a time such as “about 5 s”</extracomment>
        <translation>Der nächste in %1.</translation>
    </message>
</context>
<context>
    <name>desk::ui::PackActions</name>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <extracomment>%1 is the name of a file, %2 why the system refuses it</extracomment>
        <translation>„%1“ kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>“%1” is too large for a pack.</source>
        <translation>„%1“ ist zu groß für ein Paket.</translation>
    </message>
    <message>
        <source>Mapping packs (*.json)</source>
        <translation>Zuordnungspakete (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The mapping is in “%1”.</source>
        <translation>Die Zuordnung steht in „%1“.</translation>
    </message>
    <message>
        <source>The mapping was not exported</source>
        <extracomment>%1 is the name of a file, %2 why the system refuses it</extracomment>
        <translation>Die Zuordnung wurde nicht ausgegeben</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>„%1“ kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The pack cannot be imported</source>
        <translation>Das Paket kann nicht importiert werden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export a mapping pack…</source>
        <translation>Zuordnungspaket ausgeben …</translation>
    </message>
    <message>
        <source>Import a mapping pack…</source>
        <translation>Zuordnungspaket importieren …</translation>
    </message>
    <message>
        <source>Export a mapping pack</source>
        <translation>Zuordnungspaket ausgeben</translation>
    </message>
    <message>
        <source>Import a mapping pack</source>
        <translation>Zuordnungspaket importieren</translation>
    </message>
</context>
<context>
    <name>desk::ui::PathCompleter</name>
    <message>
        <source>Paths of the stored payloads</source>
        <translation>Pfade der gespeicherten Payloads</translation>
    </message>
</context>
<context>
    <name>desk::ui::PauseConfigDialog</name>
    <message>
        <source>Pause “%1”?</source>
        <translation>„%1“ anhalten?</translation>
    </message>
    <message>
        <source>It has no sources. Entries already stored stay as they are.</source>
        <translation>Sie hat keine Quellen. Gespeicherte Einträge bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n source(s) are paused with it: their payloads are answered and make no entries. Entries already stored stay as they are.</source>
        <translation>
            <numerusform>Ihre %n Quelle wird mit angehalten: Deren Payloads werden beantwortet und erzeugen keine Einträge. Gespeicherte Einträge bleiben, wie sie sind.</numerusform>
            <numerusform>Ihre %n Quellen werden mit angehalten: Deren Payloads werden beantwortet und erzeugen keine Einträge. Gespeicherte Einträge bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume “%1”?</source>
        <translation>„%1“ fortsetzen?</translation>
    </message>
    <message>
        <source>It has no sources yet.</source>
        <translation>Sie hat noch keine Quellen.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n source(s) are resumed with it: from now on their payloads make entries again.</source>
        <translation>
            <numerusform>Ihre %n Quelle wird mit fortgesetzt: Von jetzt an erzeugen deren Payloads wieder Einträge.</numerusform>
            <numerusform>Ihre %n Quellen werden mit fortgesetzt: Von jetzt an erzeugen deren Payloads wieder Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>That includes what was paused by itself: %1.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>Auch, was einzeln angehalten war: %1.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>desk::ui::PauseDialog</name>
    <message>
        <source>Pause “%1”?</source>
        <translation>„%1“ anhalten?</translation>
    </message>
    <message>
        <source>Payloads sent to it are answered and make no entries until it is resumed. Entries already stored stay as they are.</source>
        <translation>Payloads, die dorthin gesendet werden, werden beantwortet und erzeugen bis zum Fortsetzen keine Einträge. Gespeicherte Einträge bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume “%1”?</source>
        <translation>„%1“ fortsetzen?</translation>
    </message>
    <message>
        <source>From now on its payloads make entries again. Those that came while it was paused are not made up for.</source>
        <translation>Von jetzt an erzeugen die Payloads wieder Einträge. Was während des Anhaltens kam, wird nicht nachgeholt.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>desk::ui::PayloadDelegate</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>desk::ui::PayloadSection</name>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Two views of the same payload</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Show the payload as</source>
        <translation>Payload zeigen als</translation>
    </message>
    <message>
        <source>Payload: keys and values</source>
        <translation>Payload: Schlüssel und Werte</translation>
    </message>
    <message>
        <source>Payload as JSON</source>
        <translation>Payload als JSON</translation>
    </message>
    <message>
        <source>flat keys, read by the source&apos;s mapping</source>
        <extracomment>%1: name of a source</extracomment>
        <translation>flache Schlüssel, gelesen von der Zuordnung der Quelle</translation>
    </message>
    <message>
        <source>flat keys, read by the mapping of %1</source>
        <translation>flache Schlüssel, gelesen von der Zuordnung von %1</translation>
    </message>
    <message>
        <source>Change the payload</source>
        <translation>Payload ändern</translation>
    </message>
    <message>
        <source>Enter a payload</source>
        <translation>Payload eingeben</translation>
    </message>
    <message>
        <source>An entry&apos;s payload is flat: the service may refuse objects and lists in it.</source>
        <translation>Die Payload eines Eintrags ist flach: Der Dienst kann Objekte und Listen darin ablehnen.</translation>
    </message>
    <message>
        <source>Flatten into dotted keys</source>
        <extracomment>Button: writes nested values of a payload as dotted keys, a.b.c</extracomment>
        <translation>In Schlüssel mit Punkten umwandeln</translation>
    </message>
</context>
<context>
    <name>desk::ui::PeriodPopup</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>All time</source>
        <extracomment>no limit on the period</extracomment>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>By the clock of</source>
        <extracomment>after this: &quot;Europe/Berlin&quot; and &quot;UTC&quot;, one of them chosen</extracomment>
        <translation>Nach der Uhr von</translation>
    </message>
    <message>
        <source>By the clock of %1</source>
        <translation>Nach der Uhr von %1</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>the beginning of a period; after it, a date and a time</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>the end of a period; after it, a date and a time</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Beginning of the period</source>
        <translation>Beginn des Zeitraums</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>Ende des Zeitraums</translation>
    </message>
</context>
<context>
    <name>desk::ui::RatesDialog</name>
    <message>
        <source>amounts in no currency</source>
        <extracomment>in a list of currencies that a total leaves out</extracomment>
        <translation>Beträge ohne Währung</translation>
    </message>
    <message>
        <source>Totals in one currency</source>
        <translation>Summen in einer Währung</translation>
    </message>
    <message>
        <source>The rates are yours: none is looked up or assumed. They are kept for this connection with the date they were entered.</source>
        <translation>Die Kurse sind Ihre eigenen: Keiner wird nachgesehen oder angenommen. Sie bleiben für diese Verbindung erhalten, mit dem Datum ihrer Eingabe.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Currency to convert to</source>
        <translation>Währung, in die umgerechnet wird</translation>
    </message>
    <message>
        <source>Do not convert</source>
        <translation>Nicht umrechnen</translation>
    </message>
    <message>
        <source>Convert &amp;to</source>
        <translation>Umrechnen &amp;in</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>No currency</source>
        <translation>Keine Währung</translation>
    </message>
    <message>
        <source>Rate of %1</source>
        <extracomment>%1 is a currency&apos;s code</extracomment>
        <translation>Kurs von %1</translation>
    </message>
    <message>
        <source>entered %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>eingegeben %1</translation>
    </message>
    <message>
        <source>%1 for 1 %2</source>
        <extracomment>behind a rate: what one unit is worth in; %1 and %2 are codes of currencies</extracomment>
        <translation>%1 für 1 %2</translation>
    </message>
    <message>
        <source>This is not a rate. Enter a number above zero.</source>
        <translation>Das ist kein Kurs. Geben Sie eine Zahl über null ein.</translation>
    </message>
    <message>
        <source>A rate is a number above zero, for example %1.</source>
        <translation>Ein Kurs ist eine Zahl über null, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>Each currency stands alone; nothing is added across them.</source>
        <translation>Jede Währung steht für sich; über Währungen hinweg wird nichts summiert.</translation>
    </message>
    <message>
        <source>Net at your rates: %1</source>
        <extracomment>%1 is a net amount with its currency</extracomment>
        <translation>Netto zu Ihren Kursen: %1</translation>
    </message>
    <message>
        <source>, without %1</source>
        <extracomment>behind an amount; %1 is a list of currencies</extracomment>
        <translation>, ohne %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::RenameDialog</name>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>A name is unique within its conversion.</source>
        <translation>Ein Name kommt in seiner Conversion nur einmal vor.</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Name der Quelle</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>desk::ui::RequestPane</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Show the request as</source>
        <translation>Anfrage zeigen als</translation>
    </message>
    <message>
        <source>Body</source>
        <extracomment>The body of an HTTP request</extracomment>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>A command for a shell, without the key</source>
        <translation>Ein Befehl für eine Shell, ohne den Schlüssel</translation>
    </message>
    <message>
        <source>Copy what is shown (the key is never in it)</source>
        <translation>Kopieren, was gezeigt wird (der Schlüssel ist nie darin)</translation>
    </message>
    <message>
        <source>The request as a curl command</source>
        <translation>Die Anfrage als curl-Befehl</translation>
    </message>
    <message>
        <source>The body of the request</source>
        <translation>Der Rumpf der Anfrage</translation>
    </message>
    <message>
        <source>The curl command is copied, without the key.</source>
        <translation>Der curl-Befehl ist kopiert, ohne den Schlüssel.</translation>
    </message>
    <message>
        <source>The body is copied.</source>
        <translation>Der Rumpf ist kopiert.</translation>
    </message>
</context>
<context>
    <name>desk::ui::ResultPane</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Result of the last good sample</source>
        <translation>Ergebnis des letzten gültigen Beispiels</translation>
    </message>
    <message>
        <source>Reading the sample…</source>
        <translation>Das Beispiel wird gelesen …</translation>
    </message>
    <message>
        <source>No sample yet</source>
        <translation>Noch kein Beispiel</translation>
    </message>
    <message>
        <source>Paste a payload that this source gets, to see what the mapping makes of it.</source>
        <translation>Fügen Sie eine Payload ein, die diese Quelle bekommt, um zu sehen, was die Zuordnung daraus macht.</translation>
    </message>
    <message>
        <source>Paste a payload</source>
        <translation>Payload einfügen</translation>
    </message>
    <message>
        <source>This sample cannot be read</source>
        <translation>Dieses Beispiel ist nicht lesbar</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Kein Ergebnis</translation>
    </message>
    <message>
        <source>The mapping makes nothing of this sample.</source>
        <translation>Die Zuordnung macht nichts aus diesem Beispiel.</translation>
    </message>
    <message>
        <source>With %1, on %2</source>
        <extracomment>%1 is &quot;your 2 changes&quot;, %2 is &quot;24 stored payloads&quot;</extracomment>
        <translation>Mit %1, auf %2</translation>
    </message>
    <message numerus="yes">
        <source>your %n change(s)</source>
        <translation>
            <numerusform>Ihrer %n Änderung</numerusform>
            <numerusform>Ihren %n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stored payload(s)</source>
        <extracomment>%1 is the same number as %n, with separators</extracomment>
        <translation>
            <numerusform>%1 gespeicherter Payload</numerusform>
            <numerusform>%1 gespeicherten Payloads</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing…</source>
        <extracomment>%1 is a share in percent</extracomment>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Comparing… %1 %</source>
        <translation>Wird verglichen … %1 %</translation>
    </message>
</context>
<context>
    <name>desk::ui::ResultView</name>
    <message>
        <source>No value</source>
        <extracomment>In place of a value that could not be read</extracomment>
        <translation>Kein Wert</translation>
    </message>
</context>
<context>
    <name>desk::ui::RuleClipboard</name>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <extracomment>%1 is the name of a file, %2 why the system refuses it</extracomment>
        <translation>„%1“ kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <extracomment>%1 is the name of a file, %2 why the system refuses it</extracomment>
        <translation>„%1“ kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Copy the rules</source>
        <translation>Regeln kopieren</translation>
    </message>
    <message>
        <source>Cut the rules</source>
        <translation>Regeln ausschneiden</translation>
    </message>
    <message>
        <source>Paste rules</source>
        <translation>Regeln einfügen</translation>
    </message>
    <message>
        <source>Duplicate the rule</source>
        <translation>Regel duplizieren</translation>
    </message>
    <message>
        <source>Import a mapping…</source>
        <translation>Zuordnung importieren …</translation>
    </message>
    <message>
        <source>Export this mapping…</source>
        <translation>Diese Zuordnung ausgeben …</translation>
    </message>
    <message>
        <source>These are no rules that could be pasted. %1</source>
        <translation>Das sind keine Regeln, die sich einfügen lassen. %1</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n rule(s)</source>
        <translation>
            <numerusform>%n Regel einfügen</numerusform>
            <numerusform>%n Regeln einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) have a rule with another target, which stays.</source>
        <translation>
            <numerusform>%n Pfad hat eine Regel mit einem anderen Ziel; es bleibt.</numerusform>
            <numerusform>%n Pfade haben eine Regel mit einem anderen Ziel; es bleibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are there already.</source>
        <translation>
            <numerusform>%n Regel gibt es schon.</numerusform>
            <numerusform>%n Regeln gibt es schon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) are settings in this mapping’s stored form and were left out.</source>
        <translation>
            <numerusform>%n Pfad ist in der gespeicherten Form dieser Zuordnung eine Einstellung und wurde weggelassen.</numerusform>
            <numerusform>%n Pfade sind in der gespeicherten Form dieser Zuordnung Einstellungen und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n target(s)</source>
        <translation>
            <numerusform>%n Ziel ersetzen</numerusform>
            <numerusform>%n Ziele ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a mapping</source>
        <translation>Zuordnung importieren</translation>
    </message>
    <message>
        <source>Mappings (*.json *.csv *.tsv *.txt)</source>
        <translation>Zuordnungen (*.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” was not imported. %2</source>
        <translation>„%1“ wurde nicht importiert. %2</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <extracomment>Undo step; %1 is the name of a file</extracomment>
        <translation>„%1“ importieren</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n rule(s).</source>
        <translation>
            <numerusform>„%1“ hat %n Regel.</numerusform>
            <numerusform>„%1“ hat %n Regeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them to these rules</source>
        <translation>Zu diesen Regeln hinzufügen</translation>
    </message>
    <message>
        <source>Replace the mapping</source>
        <translation>Zuordnung ersetzen</translation>
    </message>
    <message>
        <source>Export this mapping</source>
        <translation>Diese Zuordnung ausgeben</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>The mapping is in “%1”.</source>
        <translation>Die Zuordnung steht in „%1“.</translation>
    </message>
    <message>
        <source>It is a mapping pack. “Import a mapping pack…” takes it, with its custom fields.</source>
        <translation>Es ist ein Zuordnungspaket. „Zuordnungspaket importieren …“ nimmt es an, mit seinen eigenen Feldern.</translation>
    </message>
</context>
<context>
    <name>desk::ui::SampleExpectations</name>
    <message>
        <source>Sample of %1</source>
        <translation>Beispiel von %1</translation>
    </message>
    <message>
        <source>This is expected by a test with direct values of its own. “Expect” can remove it.</source>
        <translation>Das erwartet ein Test mit eigenen direkten Werten. Unter „Erwarten“ lässt er sich entfernen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. %2</source>
        <extracomment>%1 is the name of a test, %2 a whole sentence</extracomment>
        <translation>„%1“ kann nicht gelesen werden. %2</translation>
    </message>
</context>
<context>
    <name>desk::ui::SampleLibrary</name>
    <message>
        <source>Samples of “%1”</source>
        <extracomment>%1 is the name of a source</extracomment>
        <translation>Beispiele von „%1“</translation>
    </message>
    <message>
        <source>Every payload that is stored here for this source. Nothing of this reaches the service.</source>
        <translation>Alle Payloads, die hier für diese Quelle gespeichert sind. Nichts davon erreicht den Dienst.</translation>
    </message>
    <message>
        <source>Words in names and payloads</source>
        <translation>Wörter in Namen und Payloads</translation>
    </message>
    <message>
        <source>Search samples</source>
        <translation>Beispiele suchen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ausgeben …</translation>
    </message>
    <message>
        <source>Stored payloads</source>
        <translation>Gespeicherte Payloads</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep as sample</source>
        <translation>Als Beispiel behalten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) removed.</source>
        <translation>
            <numerusform>%n Beispiel entfernt.</numerusform>
            <numerusform>%n Beispiele entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n payload(s)</source>
        <translation>
            <numerusform>%n Payload</numerusform>
            <numerusform>%n Payloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n payload(s)</source>
        <translation>
            <numerusform>%1 von %n Payload</numerusform>
            <numerusform>%1 von %n Payloads</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the samples…</source>
        <translation>Die Beispiele werden gelesen …</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No stored payload and no name has these words.</source>
        <translation>Keine gespeicherte Payload und kein Name hat diese Wörter.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No sample yet</source>
        <translation>Noch kein Beispiel</translation>
    </message>
    <message>
        <source>Paste or capture a payload in the page, or import files.</source>
        <translation>Fügen Sie auf der Seite eine Payload ein, erfassen Sie dort eine, oder importieren Sie Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n…</source>
        <translation>
            <numerusform>%n ausgeben …</numerusform>
            <numerusform>%n ausgeben …</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alle ausgeben …</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>Beispiele importieren</translation>
    </message>
    <message>
        <source>Samples (*.json *.jsonl *.ndjson)</source>
        <translation>Beispiele (*.json *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>In einen Ordner ausgeben</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>Nicht alles konnte gelesen werden</translation>
    </message>
</context>
<context>
    <name>desk::ui::SamplePane</name>
    <message>
        <source>This is not UTF-8 text. Save it as UTF-8 in the program it comes from, then paste or open it again.</source>
        <translation>Das ist kein UTF-8-Text. Speichern Sie ihn im Ursprungsprogramm als UTF-8, und fügen oder öffnen Sie ihn dann erneut.</translation>
    </message>
    <message>
        <source>This is not text: it has null characters in it.</source>
        <translation>Das ist kein Text: Es sind Nullzeichen darin.</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>Voriges Beispiel</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Nächstes Beispiel</translation>
    </message>
    <message>
        <source>Keep this text as a sample</source>
        <translation>Diesen Text als Beispiel behalten</translation>
    </message>
    <message>
        <source>Sample payload</source>
        <translation>Beispiel-Payload</translation>
    </message>
    <message>
        <source>Stored samples</source>
        <translation>Gespeicherte Beispiele</translation>
    </message>
    <message>
        <source>More for the sample</source>
        <translation>Mehr zum Beispiel</translation>
    </message>
    <message>
        <source>Kept as the sample “%1”.</source>
        <translation>Als Beispiel „%1“ behalten.</translation>
    </message>
    <message>
        <source>Paste a payload</source>
        <translation>Payload einfügen</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>One member a line</source>
        <translation>Ein Element je Zeile</translation>
    </message>
    <message>
        <source>Remove this sample</source>
        <translation>Dieses Beispiel entfernen</translation>
    </message>
    <message>
        <source>No sample yet</source>
        <translation>Noch kein Beispiel</translation>
    </message>
    <message>
        <source>The clipboard has no text in it.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>Open a payload</source>
        <translation>Payload öffnen</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2</source>
        <extracomment>%1 is the name of a file, %2 why the system refuses it</extracomment>
        <translation>„%1“ kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>Capture payloads at the webhook address</source>
        <translation>Payloads an der Webhook-Adresse erfassen</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Link after &quot;Captured 14:01:07&quot;</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Flatten for an entry</source>
        <translation>Für einen Eintrag flach machen</translation>
    </message>
    <message>
        <source>Capture payloads at the webhook address…</source>
        <translation>Payloads an der Webhook-Adresse erfassen …</translation>
    </message>
    <message>
        <source>All samples…</source>
        <translation>Alle Beispiele …</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n expectation(s) fail(s)</source>
        <extracomment>A sample in a list. %1 is its name, for example &quot;Captured 14:01:07&quot;; counts its failing expectations</extracomment>
        <translation>
            <numerusform>%1: %n Erwartung nicht erfüllt</numerusform>
            <numerusform>%1: %n Erwartungen nicht erfüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>This payload is flat already.</source>
        <translation>Diese Payload ist schon flach.</translation>
    </message>
    <message numerus="yes">
        <source>%n nested value(s) left out: %1 is a key of the payload already.</source>
        <translation>
            <numerusform>%n verschachtelter Wert weggelassen: %1 ist schon ein Schlüssel der Payload.</numerusform>
            <numerusform>%n verschachtelte Werte weggelassen: %1 ist schon ein Schlüssel der Payload.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ui::SampleShelf</name>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>Day and time of a stored sample, in Qt&apos;s date format</extracomment>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>Captured %1</source>
        <extracomment>%1 is a time, or a day and a time</extracomment>
        <translation>Erfasst %1</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Gesendet %1</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Importiert %1</translation>
    </message>
    <message>
        <source>Pasted %1</source>
        <translation>Eingefügt %1</translation>
    </message>
    <message>
        <source>Example from the mapping</source>
        <translation>Beispiel aus der Zuordnung</translation>
    </message>
    <message>
        <source>Not stored yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>desk::ui::SandboxPanel</name>
    <message>
        <source>The sandbox works without mistakes again.</source>
        <translation>Die Sandbox arbeitet wieder ohne Fehler.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung zurückgewiesen</translation>
    </message>
    <message>
        <source>Broken off before it is read</source>
        <translation>Abbruch vor dem Lesen</translation>
    </message>
    <message>
        <source>Broken off, nothing stored</source>
        <translation>Abbruch vor Speichern</translation>
    </message>
    <message>
        <source>Broken off, but stored</source>
        <translation>Abbruch nach Speichern</translation>
    </message>
    <message>
        <source>Stored, never answered</source>
        <translation>Gespeichert ohne Antwort</translation>
    </message>
    <message>
        <source>Answered late</source>
        <translation>Spät beantwortet</translation>
    </message>
    <message>
        <source>Too many requests (429)</source>
        <translation>Zu viele Anfragen (429)</translation>
    </message>
    <message>
        <source>Error 500, nothing stored</source>
        <translation>Fehler 500 vor Speichern</translation>
    </message>
    <message>
        <source>Error 500, but stored</source>
        <translation>Fehler 500 nach Speichern</translation>
    </message>
    <message>
        <source>Half an answer</source>
        <translation>Halbe Antwort</translation>
    </message>
    <message>
        <source>A web page as the answer</source>
        <translation>Webseite als Antwort</translation>
    </message>
    <message>
        <source>Answered twice</source>
        <translation>Zweimal beantwortet</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>What goes wrong, and how often. It concerns new entries; nothing real is harmed.</source>
        <translation>Was schiefgeht, und wie oft. Es betrifft neue Einträge; nichts Echtes nimmt Schaden.</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Late answers come after</source>
        <translation>Späte Antworten nach</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>New entries are listed after</source>
        <translation>Auflisten erst nach</translation>
    </message>
    <message>
        <source>The same seed and the same requests meet the same faults.</source>
        <translation>Gleicher Startwert und gleiche Anfragen ergeben die gleichen Störungen.</translation>
    </message>
    <message>
        <source>Lists with a wrong total</source>
        <translation>Listen mit falscher Zahl</translation>
    </message>
    <message>
        <source>%</source>
        <extracomment>after a percentage, with a space before it where the language wants one</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Startwert des Zufalls</translation>
    </message>
    <message>
        <source>S&amp;witch all off</source>
        <translation>Alle aus&amp;schalten</translation>
    </message>
    <message>
        <source>Requests a min&amp;ute</source>
        <translation>Anfragen je &amp;Minute</translation>
    </message>
    <message>
        <source>Ever&amp;y request, not only new entries</source>
        <translation>&amp;Jede Anfrage, nicht nur neue Einträge</translation>
    </message>
</context>
<context>
    <name>desk::ui::SaveDialog</name>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>A day and a time, in Qt&apos;s date format</extracomment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Save to %1?</source>
        <extracomment>%1 is the name of a business</extracomment>
        <translation>In %1 speichern?</translation>
    </message>
    <message>
        <source>Save to the sandbox?</source>
        <translation>In der Sandbox speichern?</translation>
    </message>
    <message>
        <source>%1, %2. From now on its payloads are read this way, in the live account.</source>
        <translation>%1, %2. Von jetzt an werden die Payloads so gelesen, im echten Konto.</translation>
    </message>
    <message>
        <source>%1, %2. From now on its payloads are read this way. Nothing reaches a real account.</source>
        <translation>%1, %2. Von jetzt an werden die Payloads so gelesen. Nichts erreicht ein echtes Konto.</translation>
    </message>
    <message>
        <source>Save to %1</source>
        <translation>In %1 speichern</translation>
    </message>
    <message>
        <source>Save to the sandbox</source>
        <translation>In der Sandbox speichern</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s)</source>
        <extracomment>%1 is a number of changes</extracomment>
        <translation>
            <numerusform>%1 von %n Regel</numerusform>
            <numerusform>%1 von %n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>The present version stays in the history. You can restore it at any time.</source>
        <translation>Die jetzige Fassung bleibt im Verlauf. Sie können sie jederzeit wiederherstellen.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Looking whether somebody else changed this mapping…</source>
        <translation>Es wird nachgesehen, ob jemand anderes diese Zuordnung geändert hat …</translation>
    </message>
    <message>
        <source>Nobody else changed this mapping.</source>
        <translation>Niemand sonst hat diese Zuordnung geändert.</translation>
    </message>
    <message>
        <source>Nobody else changed this mapping since %1.</source>
        <translation>Niemand sonst hat diese Zuordnung seit %1 geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n s ago.</source>
        <translation>
            <numerusform>Vor %n s geprüft.</numerusform>
            <numerusform>Vor %n s geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else changed this mapping meanwhile. Nothing was saved. Compare the two and decide.</source>
        <translation>Jemand anderes hat diese Zuordnung inzwischen geändert. Nichts wurde gespeichert. Vergleichen Sie beide und entscheiden Sie.</translation>
    </message>
    <message>
        <source>Whether somebody else changed this mapping is not known.</source>
        <translation>Ob jemand anderes diese Zuordnung geändert hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It was not saved</source>
        <translation>Es wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The answer to the save was lost, and the service still has the version from before. You can save again.</source>
        <translation>Die Antwort auf das Speichern ging verloren, und der Dienst hat noch die vorige Fassung. Sie können erneut speichern.</translation>
    </message>
    <message>
        <source>It is not known whether it was saved</source>
        <translation>Es ist nicht bekannt, ob gespeichert wurde</translation>
    </message>
    <message>
        <source>The service could not be asked what it has now. Your changes are kept here. Look again before anything else is saved.</source>
        <translation>Der Dienst konnte nicht gefragt werden, was er jetzt hat. Ihre Änderungen bleiben hier. Sehen Sie erneut nach, bevor etwas anderes gespeichert wird.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Somebody else saved this mapping a moment ago. Nothing was overwritten. Compare the two versions first.</source>
        <translation>Jemand anderes hat diese Zuordnung gerade eben gespeichert. Nichts wurde überschrieben. Vergleichen Sie zuerst beide Fassungen.</translation>
    </message>
    <message>
        <source>The service stored something else</source>
        <translation>Der Dienst hat etwas anderes gespeichert</translation>
    </message>
    <message>
        <source>What it has now is not what was sent. The difference is shown here; your changes are kept. Nothing counts as saved before the two are compared.</source>
        <translation>Was er jetzt hat, ist nicht, was gesendet wurde. Der Unterschied wird hier gezeigt; Ihre Änderungen bleiben erhalten. Nichts gilt als gespeichert, bevor beide verglichen sind.</translation>
    </message>
    <message>
        <source>What the service has instead</source>
        <translation>Was der Dienst stattdessen hat</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Reading back what the service has now…</source>
        <translation>Es wird zurückgelesen, was der Dienst jetzt hat …</translation>
    </message>
    <message>
        <source>The answer to the save was lost, or what came of it cannot be read.</source>
        <translation>Die Antwort auf das Speichern ging verloren, oder was daraus wurde, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>The service has another mapping than the one that was sent.</source>
        <translation>Der Dienst hat eine andere Zuordnung als die gesendete.</translation>
    </message>
</context>
<context>
    <name>desk::ui::SearchButton</name>
    <message>
        <source>Go to, or run a command</source>
        <translation>Gehe zu, oder Befehl ausführen</translation>
    </message>
</context>
<context>
    <name>desk::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>desk::ui::SendBar</name>
    <message>
        <source>stored %1</source>
        <translation>gespeichert %1</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>kept in the outbox, waits for its turn</source>
        <translation>im Postausgang behalten, wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>kept in the outbox. %1</source>
        <translation>im Postausgang behalten. %1</translation>
    </message>
    <message>
        <source>refused. %1</source>
        <translation>abgelehnt. %1</translation>
    </message>
    <message>
        <source>in doubt. %1</source>
        <translation>ungewiss. %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>kept as a draft</source>
        <translation>als Entwurf behalten</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Send to sandbox</source>
        <extracomment>Button that sends the entry; %1: name of a business</extracomment>
        <translation>An die Sandbox senden</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>An %1 senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Keeping it…</source>
        <translation>Wird gesichert …</translation>
    </message>
    <message>
        <source>an entry</source>
        <translation>ein Eintrag</translation>
    </message>
    <message>
        <source>Last one: %1 for %2, %3</source>
        <extracomment>%1: an amount, &quot;89.00 EUR&quot;; %2: a contact; %3: what became of it, &quot;stored 14:01:12&quot;</extracomment>
        <translation>Zuletzt: %1 für %2, %3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Correct it</source>
        <extracomment>Link: go to the entry that was sent last</extracomment>
        <translation>Berichtigen</translation>
    </message>
</context>
<context>
    <name>desk::ui::SeriesLegend</name>
    <message>
        <source>Legend of the chart</source>
        <translation>Legende des Diagramms</translation>
    </message>
</context>
<context>
    <name>desk::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>Sprache und Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Erscheinungsbil&amp;d</translation>
    </message>
    <message>
        <source>Reset the &amp;view</source>
        <translation>&amp;Ansicht zurücksetzen</translation>
    </message>
    <message>
        <source>Put every splitter, column and the window back to where they were at first.</source>
        <translation>Setzt alle Teiler, Spalten und das Fenster auf den Anfang zurück.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Manage &amp;connections…</source>
        <translation>&amp;Verbindungen verwalten …</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>A demo business inside this program. Nothing in it reaches a real account, and everything may be tried.</source>
        <translation>Ein Beispielunternehmen in diesem Programm. Nichts darin erreicht ein echtes Konto, und alles darf ausprobiert werden.</translation>
    </message>
    <message>
        <source>&amp;Reset the demo data…</source>
        <translation>&amp;Beispieldaten zurücksetzen …</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the folder: %1</source>
        <translation>Ordner zeigen: %1</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Wo die Daten liegen</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsdatei</translation>
    </message>
    <message>
        <source>Drafts, samples, the outbox and the local copy of the entries are in the workspace. API keys are in the system&apos;s keyring, never in a file of this program.</source>
        <translation>Entwürfe, Beispiele, der Postausgang und die lokale Kopie der Einträge liegen in der Arbeitsdatei. API-Schlüssel liegen im Schlüsselbund des Systems, nie in einer Datei dieses Programms.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Conversion Desk %1</source>
        <translation>Conversion Desk %1</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, Version 3 oder neuer</translation>
    </message>
    <message>
        <source>Qt</source>
        <extracomment>%1 is the version that runs, %2 the one it was built with</extracomment>
        <translation>Qt</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <translation>%1, gebaut mit %2</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>%1 is the name of a connection, %2 the business</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1, business %2</source>
        <translation>%1, Unternehmen %2</translation>
    </message>
</context>
<context>
    <name>desk::ui::Shell</name>
    <message>
        <source>The old file is kept as %1.</source>
        <translation>Die alte Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>There is no connection “%1”.</source>
        <translation>Es gibt keine Verbindung „%1“.</translation>
    </message>
    <message>
        <source>Enter a &amp;key…</source>
        <translation>&amp;Schlüssel eingeben …</translation>
    </message>
    <message>
        <source>Reset the demo data?</source>
        <translation>Beispieldaten zurücksetzen?</translation>
    </message>
    <message>
        <source>Entries, mappings and contacts that were made in the sandbox are deleted, and the demo business is as it was at first. Live accounts are not touched.</source>
        <translation>Einträge, Zuordnungen und Kontakte, die in der Sandbox entstanden sind, werden gelöscht, und das Beispielunternehmen ist wieder wie am Anfang. Echte Konten bleiben unberührt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reset the demo data</source>
        <translation>Beispieldaten zurücksetzen</translation>
    </message>
    <message>
        <source>The demo data is as it was at first.</source>
        <translation>Die Beispieldaten sind wieder wie am Anfang.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>desk::ui::ShellActions</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Switch the business</source>
        <translation>Unternehmen wechseln</translation>
    </message>
    <message>
        <source>Go to the next part of the page</source>
        <translation>Zum nächsten Teil der Seite</translation>
    </message>
    <message>
        <source>Go to the previous part of the page</source>
        <translation>Zum vorigen Teil der Seite</translation>
    </message>
    <message>
        <source>Manage connections</source>
        <translation>Verbindungen verwalten</translation>
    </message>
    <message>
        <source>Use the light appearance</source>
        <translation>Helles Erscheinungsbild verwenden</translation>
    </message>
    <message>
        <source>Use the dark appearance</source>
        <translation>Dunkles Erscheinungsbild verwenden</translation>
    </message>
    <message>
        <source>Use the system&apos;s appearance</source>
        <translation>Erscheinungsbild des Systems verwenden</translation>
    </message>
    <message>
        <source>Reset the view</source>
        <translation>Ansicht zurücksetzen</translation>
    </message>
    <message>
        <source>Put every splitter, column and the window back to where they were at first.</source>
        <translation>Setzt alle Teiler, Spalten und das Fenster auf den Anfang zurück.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>desk::ui::Shots</name>
    <message>
        <source>The sandbox did not answer.</source>
        <translation>Die Sandbox hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The entries could not be read.</source>
        <translation>Die Einträge konnten nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>desk::ui::SideBySide</name>
    <message>
        <source>This submission</source>
        <translation>Diese Einreichung</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Der gewählte Eintrag</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>≠</source>
        <extracomment>Between two values that differ</extracomment>
        <translation>≠</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>This entry belongs to submission %1 already.</source>
        <extracomment>%1: the number of a submission</extracomment>
        <translation>Dieser Eintrag gehört schon zur Einreichung %1.</translation>
    </message>
</context>
<context>
    <name>desk::ui::SourceActions</name>
    <message>
        <source>Add a source…</source>
        <translation>Quelle hinzufügen …</translation>
    </message>
    <message>
        <source>Rename the source…</source>
        <translation>Quelle umbenennen …</translation>
    </message>
    <message>
        <source>Pause the source</source>
        <translation>Quelle anhalten</translation>
    </message>
    <message>
        <source>Webhook address…</source>
        <translation>Webhook-Adresse …</translation>
    </message>
    <message>
        <source>Refresh the sources</source>
        <translation>Quellen aktualisieren</translation>
    </message>
    <message>
        <source>Delete the source…</source>
        <translation>Quelle löschen …</translation>
    </message>
    <message>
        <source>Resume the source</source>
        <translation>Quelle fortsetzen</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>„%1“ wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The source is called “%1” now.</source>
        <translation>Die Quelle heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>“%1” takes payloads again.</source>
        <translation>„%1“ nimmt wieder Payloads an.</translation>
    </message>
    <message>
        <source>“%1” is paused.</source>
        <translation>„%1“ ist angehalten.</translation>
    </message>
    <message>
        <source>The webhook address was copied.</source>
        <translation>Die Webhook-Adresse wurde kopiert.</translation>
    </message>
    <message>
        <source>“%1” was deleted. Its entries stay.</source>
        <translation>„%1“ wurde gelöscht. Die Einträge bleiben.</translation>
    </message>
</context>
<context>
    <name>desk::ui::SourcePane</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Filter sources</source>
        <translation>Quellen filtern</translation>
    </message>
    <message>
        <source>Read-only: set up elsewhere</source>
        <translation>Nur lesbar: anderswo eingerichtet</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Quelle hinzufügen …</translation>
    </message>
    <message>
        <source>More for this source</source>
        <translation>Mehr zu dieser Quelle</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No source has these words in its name.</source>
        <translation>Keine Quelle hat diese Wörter im Namen.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>desk::ui::SourceSection</name>
    <message>
        <source>%1, paused</source>
        <translation>%1, angehalten</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Choose a source</source>
        <extracomment>In the list of sources while none is chosen</extracomment>
        <translation>Quelle wählen</translation>
    </message>
    <message>
        <source>The source of this entry is not in the list of this business any more. Choose another one.</source>
        <translation>Die Quelle dieses Eintrags ist nicht mehr in der Liste dieses Unternehmens. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The mapping of this source cannot be read, so only the direct values count. %1</source>
        <translation>Die Zuordnung dieser Quelle kann nicht gelesen werden, deshalb zählen nur die direkten Werte. %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::StatePopup</name>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
</context>
<context>
    <name>desk::ui::StateTabs</name>
    <message>
        <source>All</source>
        <extracomment>Tab: submissions in any state</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>Tab: the drafts</extracomment>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a state, %2: how many</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>desk::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>desk::ui::SummaryPanel</name>
    <message>
        <source>Chart</source>
        <extracomment>entries over time, as bars</extracomment>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Value and number of entries over time</source>
        <translation>Wert und Zahl der Einträge im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <extracomment>entries by conversion, source and so on, as a table</extracomment>
        <translation>Aufschlüsselung</translation>
    </message>
    <message>
        <source>Which conversions, sources, contacts bring how much</source>
        <translation>Welche Conversions, Quellen und Kontakte wie viel bringen</translation>
    </message>
    <message>
        <source>Currency of chart and breakdown</source>
        <translation>Währung von Diagramm und Aufschlüsselung</translation>
    </message>
    <message>
        <source>What a bar stands for</source>
        <translation>Wofür ein Balken steht</translation>
    </message>
    <message>
        <source>What the bars are split by</source>
        <translation>Wonach die Balken geteilt sind</translation>
    </message>
    <message>
        <source>Not split</source>
        <extracomment>the bars of a chart in one piece</extracomment>
        <translation>Ungeteilt</translation>
    </message>
    <message>
        <source>By conversion</source>
        <translation>Je Conversion</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Je Quelle</translation>
    </message>
    <message>
        <source>What the entries are broken down by</source>
        <translation>Wonach die Einträge aufgeschlüsselt sind</translation>
    </message>
    <message>
        <source>By currency</source>
        <translation>Je Währung</translation>
    </message>
    <message>
        <source>By contact</source>
        <translation>Je Kontakt</translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation>Je Kampagne</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Wird summiert …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop adding up</source>
        <translation>Summieren abbrechen</translation>
    </message>
    <message>
        <source>No currency</source>
        <extracomment>in a list of currencies: entries that have none</extracomment>
        <translation>Keine Währung</translation>
    </message>
    <message>
        <source>Days begin and end by the clock of %1</source>
        <extracomment>%1 is a time zone</extracomment>
        <translation>Tage beginnen und enden nach der Uhr von %1</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>what a bar of a chart stands for</extracomment>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Auto: days</source>
        <extracomment>the chart chose it itself; keep it short</extracomment>
        <translation>Auto: Tage</translation>
    </message>
    <message>
        <source>Auto: weeks</source>
        <translation>Auto: Wochen</translation>
    </message>
    <message>
        <source>Auto: months</source>
        <translation>Auto: Monate</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>a series of the chart: %1 amount, %2 currency, %3 &quot;12 entries&quot;</extracomment>
        <translation>%1 %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n amounts are too large or too small to be added</source>
        <translation>
            <numerusform>%n Betrag ist zu groß oder zu klein, um summiert zu werden</numerusform>
            <numerusform>%n Beträge sind zu groß oder zu klein, um summiert zu werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to show only these entries</source>
        <translation>Klicken, um nur diese Einträge zu zeigen</translation>
    </message>
    <message>
        <source>Value per day</source>
        <translation>Wert je Tag</translation>
    </message>
    <message>
        <source>Value per week</source>
        <translation>Wert je Woche</translation>
    </message>
    <message>
        <source>Value per month</source>
        <translation>Wert je Monat</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
</context>
<context>
    <name>desk::ui::TableMenu</name>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden key(s)</source>
        <translation>
            <numerusform>%n ausgelassenen Schlüssel zeigen</numerusform>
            <numerusform>%n ausgelassene Schlüssel zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the target…</source>
        <translation>Ziel ändern …</translation>
    </message>
    <message>
        <source>Ignore this key</source>
        <translation>Diesen Schlüssel ignorieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Open in JSON</source>
        <translation>In JSON öffnen</translation>
    </message>
    <message>
        <source>Map to %1</source>
        <extracomment>%1 is the label of a target</extracomment>
        <translation>Nach %1 zuordnen</translation>
    </message>
    <message>
        <source>Choose a target…</source>
        <translation>Ziel wählen …</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>A key of the payload is not to be mapped now</extracomment>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>desk::ui::TallyLine</name>
    <message>
        <source>By source</source>
        <extracomment>Link after &quot;412 of 412 as predicted&quot;: the same for each source</extracomment>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Predictions by source</source>
        <translation>Vorhersagen nach Quelle</translation>
    </message>
    <message>
        <source>Show what differs from its prediction</source>
        <translation>Zeigen, was von der Vorhersage abweicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One source&apos;s line. %1: its name; %2: &quot;409 of 412 as predicted, 3 differ&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>desk::ui::TargetPicker</name>
    <message>
        <source>Choose a target</source>
        <translation>Ziel wählen</translation>
    </message>
    <message>
        <source>Search targets</source>
        <translation>Ziele suchen</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
</context>
<context>
    <name>desk::ui::TestResultView</name>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis des Tests</translation>
    </message>
    <message>
        <source>The connection does not work</source>
        <translation>Die Verbindung funktioniert nicht</translation>
    </message>
    <message>
        <source>The key works, but it reaches no business. Ask whoever manages the keys.</source>
        <translation>Der Schlüssel gilt, erreicht aber kein Unternehmen. Fragen Sie die Person, die die Schlüssel verwaltet.</translation>
    </message>
    <message numerus="yes">
        <source>The key works and reaches %n business(es).</source>
        <translation>
            <numerusform>Der Schlüssel gilt und erreicht %n Unternehmen.</numerusform>
            <numerusform>Der Schlüssel gilt und erreicht %n Unternehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>missing, needed to %1</source>
        <extracomment>%1 says what the missing right is for, for example &quot;find contacts&quot;</extracomment>
        <translation>fehlt, nötig um %1</translation>
    </message>
    <message>
        <source>could not be found out, needed to %1</source>
        <translation>war nicht festzustellen, nötig um %1</translation>
    </message>
    <message>
        <source>not refused, but only a real change would show for certain; needed to %1</source>
        <extracomment>%1 says what the right is for, for example &quot;create contacts&quot;</extracomment>
        <translation>nicht abgelehnt, aber erst eine echte Änderung gäbe Gewissheit; nötig um %1</translation>
    </message>
    <message>
        <source>Asking the service what the key may do…</source>
        <translation>Der Dienst wird gefragt, was der Schlüssel darf …</translation>
    </message>
</context>
<context>
    <name>desk::ui::Timeline</name>
    <message>
        <source>first try</source>
        <translation>erster Versuch</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>The service answered %1.</source>
        <translation>Der Dienst hat %1 geantwortet.</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sent, %1</source>
        <translation>Gesendet, %1</translation>
    </message>
    <message>
        <source>Checked and queued</source>
        <translation>Geprüft und eingereiht</translation>
    </message>
    <message>
        <source>Checked and held back</source>
        <translation>Geprüft und zurückgehalten</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Stored by the service</source>
        <translation>Vom Dienst gespeichert</translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <translation>Vom Dienst abgelehnt</translation>
    </message>
    <message>
        <source>Not sent: nobody could be reached</source>
        <translation>Nicht gesendet: Niemand war erreichbar</translation>
    </message>
    <message>
        <source>Put back: too many requests</source>
        <translation>Zurückgestellt: zu viele Anfragen</translation>
    </message>
    <message>
        <source>Not accepted: the key lacks the right</source>
        <translation>Nicht angenommen: Dem Schlüssel fehlt die Berechtigung</translation>
    </message>
    <message>
        <source>No answer that tells whether it arrived</source>
        <translation>Keine Antwort, die sagt, ob es ankam</translation>
    </message>
    <message>
        <source>The program ended while sending</source>
        <translation>Das Programm endete beim Senden</translation>
    </message>
    <message>
        <source>To be sent again</source>
        <translation>Wird noch einmal gesendet</translation>
    </message>
    <message>
        <source>Cancelled by you</source>
        <translation>Von Ihnen verworfen</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <source>Marked as arrived</source>
        <translation>Als angekommen markiert</translation>
    </message>
    <message>
        <source>Found by looking it up</source>
        <translation>Durch Nachsehen gefunden</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Nachgesehen</translation>
    </message>
    <message>
        <source>Not there: to be sent again</source>
        <translation>Nicht da: wird erneut gesendet</translation>
    </message>
    <message>
        <source>Left to you</source>
        <translation>Ihnen überlassen</translation>
    </message>
    <message>
        <source>Predicted with the source&apos;s mapping</source>
        <translation>Mit der Zuordnung der Quelle vorhergesagt</translation>
    </message>
</context>
<context>
    <name>desk::ui::Toasts</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>desk::ui::TotalsBar</name>
    <message>
        <source>%1 of %2 entries</source>
        <extracomment>how many entries match the filter, of all there are</extracomment>
        <translation>%1 von %2 Einträgen</translation>
    </message>
    <message numerus="yes">
        <source>%1 entries</source>
        <extracomment>%1 is the same number as %n, with separators</extracomment>
        <translation>
            <numerusform>%1 Eintrag</numerusform>
            <numerusform>%1 Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>no currency</source>
        <extracomment>in place of a currency&apos;s code: entries that have none</extracomment>
        <translation>ohne Währung</translation>
    </message>
    <message>
        <source>no expense</source>
        <translation>keine Kosten</translation>
    </message>
    <message numerus="yes">
        <source>, %n amount(s) left out</source>
        <extracomment>amounts too large to be added</extracomment>
        <translation>
            <numerusform>, %n Betrag ausgelassen</numerusform>
            <numerusform>, %n Beträge ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more currencies</source>
        <translation>
            <numerusform>%n weitere Währung</numerusform>
            <numerusform>%n weitere Währungen</numerusform>
        </translation>
    </message>
    <message>
        <source>More about the totals</source>
        <translation>Mehr zu den Summen</translation>
    </message>
    <message numerus="yes">
        <source>at least %1 entries</source>
        <extracomment>counting goes on; %1 is the same number as %n, with separators</extracomment>
        <translation>
            <numerusform>mindestens %1 Eintrag</numerusform>
            <numerusform>mindestens %1 Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at your rates</source>
        <extracomment>%1 is a currency&apos;s code; a total at the rates that the operator entered</extracomment>
        <translation>%1 zu Ihren Kursen</translation>
    </message>
    <message>
        <source>, without %1</source>
        <extracomment>behind &quot;EUR at your rates&quot;; %1 is a list of currencies</extracomment>
        <translation>, ohne %1</translation>
    </message>
    <message numerus="yes">
        <source>, without %n currencies</source>
        <extracomment>behind &quot;EUR at your rates&quot;</extracomment>
        <translation>
            <numerusform>, ohne %n Währung</numerusform>
            <numerusform>, ohne %n Währungen</numerusform>
        </translation>
    </message>
    <message>
        <source>net %1</source>
        <extracomment>%1 is an amount: value less expense</extracomment>
        <translation>netto %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::Tour</name>
    <message numerus="yes">
        <source>Done. %n picture(s) in %1.</source>
        <translation>
            <numerusform>Fertig. %n Bild in %1.</numerusform>
            <numerusform>Fertig. %n Bilder in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page “%1” cannot be chosen.</source>
        <translation>Die Seite „%1“ kann nicht gewählt werden.</translation>
    </message>
    <message>
        <source>The page “%1” did not open.</source>
        <translation>Die Seite „%1“ hat sich nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1 cannot be clicked.</source>
        <translation>%1 kann nicht angeklickt werden.</translation>
    </message>
    <message>
        <source>1. The window opens on the sandbox.</source>
        <translation>1. Das Fenster öffnet sich mit der Sandbox.</translation>
    </message>
    <message>
        <source>The sandbox did not answer.</source>
        <translation>Die Sandbox hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>      Connected to %1, business %2.</source>
        <translation>      Verbunden mit %1, Unternehmen %2.</translation>
    </message>
    <message>
        <source>The source “%1” is not in the list of sources.</source>
        <translation>Die Quelle „%1“ ist nicht in der Liste der Quellen.</translation>
    </message>
    <message>
        <source>2. Selects the source “%1”.</source>
        <translation>2. Wählt die Quelle „%1“.</translation>
    </message>
    <message>
        <source>The key “%1” of the sample is not in the mapping&apos;s table.</source>
        <translation>Der Schlüssel „%1“ des Beispiels ist nicht in der Tabelle der Zuordnung.</translation>
    </message>
    <message>
        <source>3. Maps the key “%1”, which no rule names yet.</source>
        <translation>3. Ordnet den Schlüssel „%1“ zu, den noch keine Regel nennt.</translation>
    </message>
    <message>
        <source>The list of targets did not open.</source>
        <translation>Die Liste der Ziele hat sich nicht geöffnet.</translation>
    </message>
    <message>
        <source>The key was not mapped.</source>
        <translation>Der Schlüssel wurde nicht zugeordnet.</translation>
    </message>
    <message>
        <source>The preview does not show the mapped value.</source>
        <translation>Die Vorschau zeigt den zugeordneten Wert nicht.</translation>
    </message>
    <message>
        <source>      “%1” now goes to “%2”. The preview:</source>
        <translation>      „%1“ geht jetzt nach „%2“. Die Vorschau:</translation>
    </message>
    <message>
        <source>4. Saves the mapping.</source>
        <translation>4. Speichert die Zuordnung.</translation>
    </message>
    <message>
        <source>The button that saves the mapping</source>
        <translation>Die Schaltfläche zum Speichern der Zuordnung</translation>
    </message>
    <message>
        <source>The summary of the changes did not open.</source>
        <translation>Die Zusammenfassung der Änderungen hat sich nicht geöffnet.</translation>
    </message>
    <message>
        <source>The button that saves to the service</source>
        <translation>Die Schaltfläche zum Speichern beim Dienst</translation>
    </message>
    <message>
        <source>The service did not confirm the saved mapping.</source>
        <translation>Der Dienst hat die gespeicherte Zuordnung nicht bestätigt.</translation>
    </message>
    <message>
        <source>      The service stored the mapping of source %1.</source>
        <translation>      Der Dienst hat die Zuordnung der Quelle %1 gespeichert.</translation>
    </message>
    <message>
        <source>5. Looks for the contact “%1” for a new entry.</source>
        <translation>5. Sucht den Kontakt „%1“ für einen neuen Eintrag.</translation>
    </message>
    <message>
        <source>The search for a contact</source>
        <translation>Die Suche nach einem Kontakt</translation>
    </message>
    <message>
        <source>The search for a contact does not take the keyboard.</source>
        <translation>Die Suche nach einem Kontakt nimmt die Tastatur nicht an.</translation>
    </message>
    <message>
        <source>No contact was found for “%1”.</source>
        <translation>Für „%1“ wurde kein Kontakt gefunden.</translation>
    </message>
    <message>
        <source>      Found and chose %1.</source>
        <translation>      %1 gefunden und gewählt.</translation>
    </message>
    <message>
        <source>6. Chooses the source “%1” and types the value %2.</source>
        <translation>6. Wählt die Quelle „%1“ und tippt den Wert %2.</translation>
    </message>
    <message>
        <source>The list of sources</source>
        <translation>Die Liste der Quellen</translation>
    </message>
    <message>
        <source>The list of sources did not open.</source>
        <translation>Die Liste der Quellen hat sich nicht geöffnet.</translation>
    </message>
    <message>
        <source>The source “%1” was not chosen.</source>
        <translation>Die Quelle „%1“ wurde nicht gewählt.</translation>
    </message>
    <message>
        <source>The field for the value</source>
        <translation>Das Feld für den Wert</translation>
    </message>
    <message>
        <source>The value could not be typed.</source>
        <translation>Der Wert konnte nicht eingetippt werden.</translation>
    </message>
    <message>
        <source>7. Sends the entry.</source>
        <translation>7. Sendet den Eintrag.</translation>
    </message>
    <message>
        <source>The button that sends</source>
        <translation>Die Schaltfläche zum Senden</translation>
    </message>
    <message>
        <source>The entry was not confirmed by the service.</source>
        <translation>Der Eintrag wurde vom Dienst nicht bestätigt.</translation>
    </message>
    <message>
        <source>      The service stored it as entry %1.</source>
        <translation>      Der Dienst hat ihn als Eintrag %1 gespeichert.</translation>
    </message>
    <message>
        <source>8. Finds it in the outbox.</source>
        <translation>8. Findet ihn im Postausgang.</translation>
    </message>
    <message>
        <source>The outbox does not show the entry.</source>
        <translation>Der Postausgang zeigt den Eintrag nicht.</translation>
    </message>
    <message>
        <source>9. Finds it among the entries.</source>
        <translation>9. Findet ihn unter den Einträgen.</translation>
    </message>
    <message>
        <source>The entries do not show the new one.</source>
        <translation>Die Einträge zeigen den neuen nicht.</translation>
    </message>
    <message>
        <source>Something still waits in the outbox.</source>
        <translation>Im Postausgang wartet noch etwas.</translation>
    </message>
</context>
<context>
    <name>desk::ui::TruthLine</name>
    <message>
        <source>How complete the local copy is</source>
        <translation>Wie vollständig die lokale Kopie ist</translation>
    </message>
    <message>
        <source>As the server lists them now</source>
        <translation>Wie der Server sie jetzt auflistet</translation>
    </message>
    <message>
        <source>What the local copy knows, and since when</source>
        <translation>Was die lokale Kopie weiß, und seit wann</translation>
    </message>
    <message>
        <source>How complete the local copy is: %1</source>
        <extracomment>%1 says it: &quot;Complete up to 14:02 UTC&quot;</extracomment>
        <translation>Wie vollständig die lokale Kopie ist: %1</translation>
    </message>
</context>
<context>
    <name>desk::ui::TruthPopup</name>
    <message>
        <source>How complete the local copy is</source>
        <translation>Wie vollständig die lokale Kopie ist</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>Lokale Kopie</translation>
    </message>
    <message>
        <source>Complete up to</source>
        <translation>Vollständig bis</translation>
    </message>
    <message>
        <source>Deletions known up to</source>
        <translation>Löschungen bekannt bis</translation>
    </message>
    <message>
        <source>All periods compared</source>
        <translation>Alle Zeiträume verglichen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>&amp;Check for deletions now</source>
        <translation>Jetzt auf &amp;Löschungen prüfen</translation>
    </message>
    <message>
        <source>Read &amp;everything again</source>
        <translation>Alles &amp;neu lesen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>It goes on from here the next time.</source>
        <translation>Beim nächsten Mal geht es hier weiter.</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>%1 entries here, %2 on the server</source>
        <extracomment>entries on this computer and on the server</extracomment>
        <translation>%1 Einträge hier, %2 auf dem Server</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Noch nicht vollständig</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Noch nicht verglichen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read: the key lacks contacts:read</source>
        <translation>
            <numerusform>%n nicht lesbar: Dem Schlüssel fehlt contacts:read</numerusform>
            <numerusform>%n nicht lesbar: Dem Schlüssel fehlt contacts:read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to be read</source>
        <translation>
            <numerusform>%n noch zu lesen</numerusform>
            <numerusform>%n noch zu lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>All that entries name are here</source>
        <translation>Alle, die Einträge nennen, sind da</translation>
    </message>
    <message>
        <source>Read after the entries</source>
        <translation>Werden nach den Einträgen gelesen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more period(s)</source>
        <translation>
            <numerusform>und %n weiterer Zeitraum</numerusform>
            <numerusform>und %n weitere Zeiträume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) compared last, all as on the server.</source>
        <translation>
            <numerusform>Zuletzt %n Zeitraum verglichen, wie auf dem Server.</numerusform>
            <numerusform>Zuletzt %n Zeiträume verglichen, alle wie auf dem Server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) so far</source>
        <translation>
            <numerusform>%n Anfrage bisher</numerusform>
            <numerusform>%n Anfragen bisher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n to come</source>
        <translation>
            <numerusform>noch etwa %n</numerusform>
            <numerusform>noch etwa %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading everything again takes about %n request(s).</source>
        <translation>
            <numerusform>Alles neu zu lesen braucht etwa %n Anfrage.</numerusform>
            <numerusform>Alles neu zu lesen braucht etwa %n Anfragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read now</source>
        <translation>Jetzt &amp;lesen</translation>
    </message>
</context>
<context>
    <name>desk::ui::ViewNameDialog</name>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>A view keeps the filters, the sort and the columns under a name.</source>
        <translation>Eine Ansicht behält Filter, Sortierung und Spalten unter einem Namen.</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>There is a view of this name.</source>
        <translation>Eine Ansicht mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>desk::ui::WarningList</name>
    <message>
        <source>Before sending</source>
        <translation>Vor dem Senden</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>desk::ui::WhenEdit</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When sent</source>
        <extracomment>Button: the entry happens at the moment of sending</extracomment>
        <translation>Zeitpunkt des Sendens</translation>
    </message>
    <message>
        <source>Use this time</source>
        <translation>Diese Zeit verwenden</translation>
    </message>
    <message>
        <source>When it is sent</source>
        <extracomment>Placeholder of the field &quot;When&quot;: left empty, the entry happens at the moment of sending</extracomment>
        <translation>Wenn er gesendet wird</translation>
    </message>
    <message>
        <source>Choose from a calendar (Down)</source>
        <translation>Aus einem Kalender wählen (Pfeil nach unten)</translation>
    </message>
    <message>
        <source>Left empty: the moment of sending. Times are read in %1.</source>
        <extracomment>%1: a time zone</extracomment>
        <translation>Leer: der Zeitpunkt des Sendens. Zeiten werden in %1 gelesen.</translation>
    </message>
    <message>
        <source>This cannot be read as a time. For example: %1, or 2026-03-01T09:00:00Z, or “yesterday 14:02”.</source>
        <translation>Das ist nicht als Zeit lesbar. Zum Beispiel: %1, oder 2026-03-01T09:00:00Z, oder „gestern 14:02“.</translation>
    </message>
    <message>
        <source>The clocks in %1 skip this time. Used: %2 UTC.</source>
        <extracomment>%1: a time zone, %2: the time that is used instead</extracomment>
        <translation>Die Uhren in %1 überspringen diese Zeit. Verwendet: %2 UTC.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 in %2, %3 UTC</source>
        <extracomment>%1: date and time in the operator&apos;s zone, %2: that zone, %3: the same in UTC</extracomment>
        <translation>%1 in %2, %3 UTC</translation>
    </message>
</context>
<context>
    <name>desk::ui::WorkspaceProblem</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>Die Arbeitsdatei kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Nothing in the file was changed.</source>
        <translation>Nichts in der Datei wurde geändert.</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>Andere &amp;Datei wählen …</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>The file is kept under another name. What it holds is not shown until it can be opened.</source>
        <translation>Die Datei bleibt unter einem anderen Namen erhalten. Was sie enthält, wird erst gezeigt, wenn sie geöffnet werden kann.</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>Mo&amp;ve it aside and start fresh</source>
        <translation>&amp;Beiseitelegen und neu beginnen</translation>
    </message>
</context>
<context>
    <name>desk::ui::WriteDialog</name>
    <message>
        <source>Request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>Your first live change in this session.</source>
        <translation>Ihre erste Änderung an echten Daten in dieser Sitzung.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>The service did not take it</source>
        <translation>Der Dienst hat es nicht angenommen</translation>
    </message>
</context>
</TS>
