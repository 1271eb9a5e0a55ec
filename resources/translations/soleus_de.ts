<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>About Soleus</source>
        <translation>Über Soleus</translation>
    </message>
    <message>
        <source>Soleus</source>
        <translation>Soleus</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Your files</source>
        <translation>Deine Dateien</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>A logbook of calf and lower-leg strength training for runners.</source>
        <translation>Ein Logbuch für das Krafttraining von Waden und Unterschenkeln für Läufer.</translation>
    </message>
    <message>
        <source>Soleus never uses the network: no account, no telemetry, no look for updates.</source>
        <translation>Soleus nutzt nie das Netz: kein Konto, keine Telemetrie, keine Suche nach Updates.</translation>
    </message>
    <message>
        <source>Soleus plans and counts; it does not diagnose. See a professional for pain that stays.</source>
        <translation>Soleus plant und zählt; es stellt keine Diagnosen. Lass Schmerzen, die bleiben, untersuchen.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Exercises and rules say where they come from. These are the names you meet:</source>
        <translation>Übungen und Regeln sagen, woher sie kommen. Das sind die Namen, die dir begegnen:</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Published work</source>
        <translation>Veröffentlichte Arbeiten</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Teile des Programms</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Lizenztext</translation>
    </message>
    <message>
        <source>Everything you log stays in one file on this computer.</source>
        <translation>Alles, was du einträgst, bleibt in einer Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Your logbook</source>
        <translation>Dein Logbuch</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Log of what went wrong</source>
        <translation>Protokoll der Fehler</translation>
    </message>
    <message>
        <source>Size of the window and other choices</source>
        <translation>Fenstergröße und andere Einstellungen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are libraries of their own beside the program: you may replace them by versions you have changed yourself. Their source code is offered by the Qt Project. Qt itself contains parts of others, among them FreeType, HarfBuzz, libpng, libjpeg, PCRE2, zlib and the Unicode data, each under its own free licence.</source>
        <translation>Qt und PySide6 werden unter der GNU Lesser General Public License, Version 3, genutzt. Sie liegen als eigene Bibliotheken neben dem Programm: Du darfst sie durch Fassungen ersetzen, die du selbst geändert hast. Ihren Quelltext bietet das Qt-Projekt an. Qt enthält selbst Teile anderer, darunter FreeType, HarfBuzz, libpng, libjpeg, PCRE2, zlib und die Unicode-Daten, jedes unter seiner eigenen freien Lizenz.</translation>
    </message>
    <message>
        <source>Phosphor icons</source>
        <translation>Phosphor-Symbole</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The next load is 2 – 10 % above the last.</source>
        <translation>Die nächste Last liegt 2 – 10 % über der letzten.</translation>
    </message>
    <message>
        <source>The heel drops with a straight and a bent knee, 3 × 15, and the programme of that name.</source>
        <translation>Das Fersensenken mit gestrecktem und gebeugtem Knie, 3 × 15, und das Programm dieses Namens.</translation>
    </message>
    <message>
        <source>The programme of heavy slow resistance, from 15 down to 6 repetitions.</source>
        <translation>Das Programm mit schwerem, langsamem Widerstand, von 15 bis 6 Wiederholungen.</translation>
    </message>
    <message>
        <source>The norms of the heel-raise test by age, as clinics quote them.</source>
        <translation>Die Normen des Fersenhebe-Tests nach Alter, wie Kliniken sie zitieren.</translation>
    </message>
    <message>
        <source>The pain-monitoring model: up to 3 safe, 4 – 5 acceptable, more is too much.</source>
        <translation>Das Modell der Schmerzüberwachung: bis 3 sicher, 4 – 5 vertretbar, mehr ist zu viel.</translation>
    </message>
    <message>
        <source>How the pull of a band grows with its stretch.</source>
        <translation>Wie der Zug eines Bands mit seiner Dehnung wächst.</translation>
    </message>
    <message>
        <source>The estimated best single repetition; not checked for heel raises.</source>
        <translation>Die geschätzte beste einzelne Wiederholung; für Fersenheben nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>{load} again</source>
        <translation>{load} noch einmal</translation>
    </message>
    <message>
        <source>{number} sets</source>
        <translation>{number} Sätze</translation>
    </message>
    <message>
        <source>{number} reps</source>
        <translation>{number} Wdh.</translation>
    </message>
    <message>
        <source> (+{pct} %)</source>
        <translation> (+{pct} %)</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Therapie</translation>
    </message>
    <message>
        <source>Running programme</source>
        <translation>Laufendes Programm</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Deine Zahl</translation>
    </message>
    <message>
        <source>body weight</source>
        <translation>Körpergewicht</translation>
    </message>
    <message>
        <source>at {number} %</source>
        <translation>bei {number} %</translation>
    </message>
    <message>
        <source>with a twist</source>
        <translation>mit einer Drehung</translation>
    </message>
    <message>
        <source>doubled</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>Pain {pain} is over your limit, and there is nothing lighter than {load}</source>
        <translation>Schmerz {pain} ist über deiner Grenze, und es gibt nichts Leichteres als {load}</translation>
    </message>
    <message>
        <source>It hurt more the next morning, and there is nothing lighter than {load}</source>
        <translation>Am nächsten Morgen tat es mehr weh, und es gibt nichts Leichteres als {load}</translation>
    </message>
    <message>
        <source>{days} days without it: begin with care</source>
        <translation>{days} Tage ohne: Fang vorsichtig an</translation>
    </message>
    <message>
        <source>The weaker leg leads, so this one waits on {load}</source>
        <translation>Das schwächere Bein führt, darum wartet dieses bei {load}</translation>
    </message>
    <message>
        <source>Pain {pain} is over your limit</source>
        <translation>Schmerz {pain} ist über deiner Grenze</translation>
    </message>
    <message>
        <source>It hurt more the next morning</source>
        <translation>Am nächsten Morgen tat es mehr weh</translation>
    </message>
    <message>
        <source>{sets} on {load} goes past the ceiling → {next}</source>
        <translation>{sets} mit {load} übersteigt die Obergrenze → {next}</translation>
    </message>
    <message>
        <source>{sets} on {load} with something in reserve → {next}</source>
        <translation>{sets} mit {load} und noch etwas in Reserve → {next}</translation>
    </message>
    <message>
        <source>{sets} on {load}, every set at the top in {count} sessions → {next}</source>
        <translation>{sets} mit {load}, jeder Satz ganz oben in {count} Trainings → {next}</translation>
    </message>
    <message>
        <source>{next} would be +{pct} %, so a few more repetitions on {load} come first</source>
        <translation>{next} wäre +{pct} %, also kommen erst ein paar Wiederholungen mehr mit {load}</translation>
    </message>
    <message>
        <source>{sets} on {load}, and nothing you own is harder</source>
        <translation>{sets} mit {load}, und du hast nichts Schwereres</translation>
    </message>
    <message>
        <source>{sets}: every set lasted, so a little longer</source>
        <translation>{sets}: Jeder Satz hat gehalten, also etwas länger</translation>
    </message>
    <message>
        <source>{sets} contacts: at most a tenth more in a week</source>
        <translation>{sets} Kontakte: höchstens ein Zehntel mehr in einer Woche</translation>
    </message>
    <message>
        <source>{sets} in {count} sessions: one more set</source>
        <translation>{sets} in {count} Trainings: ein Satz mehr</translation>
    </message>
    <message>
        <source>Pain {pain} is over your limit, so the last raise is taken back → {next}</source>
        <translation>Schmerz {pain} ist über deiner Grenze, darum wird die letzte Steigerung zurückgenommen → {next}</translation>
    </message>
    <message>
        <source>It hurt more the next morning, so the last raise is taken back → {next}</source>
        <translation>Am nächsten Morgen tat es mehr weh, darum wird die letzte Steigerung zurückgenommen → {next}</translation>
    </message>
    <message>
        <source>Pain {pain}: {load} stays until it hurts less</source>
        <translation>Schmerz {pain}: {load} bleibt, bis es weniger wehtut</translation>
    </message>
    <message>
        <source>{days} days without it, so the last raise is taken back → {next}</source>
        <translation>{days} Tage ohne, darum wird die letzte Steigerung zurückgenommen → {next}</translation>
    </message>
    <message>
        <source>The weaker leg leads, so this one does as much → {next}</source>
        <translation>Das schwächere Bein führt, darum macht dieses genauso viel → {next}</translation>
    </message>
    <message>
        <source>Both legs outgrew {load} in {count} sessions</source>
        <translation>Beide Beine haben {load} in {count} Trainings ausgereizt</translation>
    </message>
    <message>
        <source>{sets} in {count} sessions: body weight is no longer enough</source>
        <translation>{sets} in {count} Trainings: Das Körpergewicht reicht nicht mehr</translation>
    </message>
    <message>
        <source>Both legs did {wanted} single-leg raises or more lately: ready for jumping. [A0 +]</source>
        <translation>Beide Beine haben zuletzt mindestens {wanted} einbeinige Wiederholungen geschafft: bereit für Sprünge. [A0 +]</translation>
    </message>
    <message>
        <source>{side}: {reps} of {wanted} single-leg raises</source>
        <translation>{side}: {reps} von {wanted} einbeinigen Wiederholungen</translation>
    </message>
    <message>
        <source>{side}: not tested in the last eight weeks</source>
        <translation>{side}: in den letzten acht Wochen nicht getestet</translation>
    </message>
    <message>
        <source>the legs differ by {pct} %, more than {most} %</source>
        <translation>die Beine unterscheiden sich um {pct} %, mehr als {most} %</translation>
    </message>
    <message>
        <source>Strength first, then jumps. Still missing: {parts}. [A0 +]</source>
        <translation>Erst Kraft, dann Sprünge. Es fehlt noch: {parts}. [A0 +]</translation>
    </message>
    <message>
        <source>{wanted} is the norm of the heel-raise test at your age and sex; a newer study sees no effect of age. [+]</source>
        <translation>{wanted} ist die Norm des Fersenhebe-Tests für dein Alter und Geschlecht; eine neuere Studie sieht keinen Einfluss des Alters. [+]</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Another Soleus has this logbook open and does not answer.</source>
        <translation>Ein anderes Soleus hat dieses Logbuch offen und antwortet nicht.</translation>
    </message>
    <message>
        <source>Soleus needs a screen to open its window, and this session has none; `soleus --demo snapshot DIR` (with make: `make run ARGS=&apos;--demo snapshot DIR&apos;`) draws every screen into pictures.</source>
        <translation>Soleus braucht einen Bildschirm für sein Fenster, und diese Sitzung hat keinen; `soleus --demo snapshot DIR` (mit make: `make run ARGS=&apos;--demo snapshot DIR&apos;`) zeichnet jede Ansicht in Bilder.</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message numerus="yes">
        <source>%n strands</source>
        <extracomment>%n strand</extracomment>
        <translation>
            <numerusform>%n Strang</numerusform>
            <numerusform>%n Stränge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twists</source>
        <extracomment>%n twist</extracomment>
        <translation>
            <numerusform>%n Drehung</numerusform>
            <numerusform>%n Drehungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, level {level}</source>
        <translation>{name}, Stufe {level}</translation>
    </message>
</context>
<context>
    <name>BandPicker</name>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
</context>
<context>
    <name>Bands</name>
    <message>
        <source>A built-in set keeps its bands, colours and order; copy it to make it yours.</source>
        <translation>Ein mitgelieferter Bandsatz behält Bänder, Farben und Reihenfolge; kopier ihn, um ihn zu deinem zu machen.</translation>
    </message>
    <message>
        <source>A built-in set stays; choose another one as your default instead.</source>
        <translation>Ein mitgelieferter Bandsatz bleibt; wähl stattdessen einen anderen als Standard.</translation>
    </message>
    <message>
        <source>These are your default bands. Make another set the default first.</source>
        <translation>Das sind deine Standardbänder. Mach zuerst einen anderen Satz zum Standard.</translation>
    </message>
    <message>
        <source>A set of bands needs a name.</source>
        <translation>Ein Bandsatz braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is already a set called “{name}”.</source>
        <translation>Einen Bandsatz namens „{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>A set has at most 20 bands.</source>
        <translation>Ein Bandsatz hat höchstens 20 Bänder.</translation>
    </message>
    <message>
        <source>Take out of the set</source>
        <translation>Aus dem Satz nehmen</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Andere Farbe…</translation>
    </message>
    <message>
        <source>Measured force</source>
        <translation>Gemessene Kraft</translation>
    </message>
    <message>
        <source>at a stretch of</source>
        <translation>bei einer Dehnung von</translation>
    </message>
    <message>
        <source>Maker&apos;s force at 100 %</source>
        <translation>Kraft des Herstellers bei 100 %</translation>
    </message>
    <message>
        <source>Maker&apos;s force at 200 %</source>
        <translation>Kraft des Herstellers bei 200 %</translation>
    </message>
    <message>
        <source>at</source>
        <translation>bei</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>at 100 % and at 200 % stretch</source>
        <translation>bei 100 % und bei 200 % Dehnung</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>First used</source>
        <translation>Benutzt ab</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Maker&apos;s</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>{name}, level {level}</source>
        <translation>{name}, Stufe {level}</translation>
    </message>
    <message>
        <source>A band needs a name.</source>
        <translation>Ein Band braucht einen Namen.</translation>
    </message>
    <message>
        <source>Colour of the band</source>
        <translation>Farbe des Bands</translation>
    </message>
    <message>
        <source>about {number} kg</source>
        <translation>etwa {number} kg</translation>
    </message>
    <message>
        <source>measured {number} kg</source>
        <translation>gemessen {number} kg</translation>
    </message>
    <message>
        <source>{number} repetitions</source>
        <translation>{number} Wiederholungen</translation>
    </message>
    <message>
        <source>≈ kg</source>
        <translation>≈ kg</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bands of this set, lightest first</source>
        <translation>Bänder dieses Satzes, das leichteste zuerst</translation>
    </message>
    <message>
        <source>You have logged sets with “{name}”. Are these the same bands?</source>
        <translation>Du hast Sätze mit „{name}“ eingetragen. Sind das dieselben Bänder?</translation>
    </message>
    <message>
        <source>If they are, your sets move to the copy as they are, and your graphs go on in one piece.</source>
        <translation>Wenn ja, ziehen deine Sätze unverändert zur Kopie um, und deine Graphen laufen in einem Stück weiter.</translation>
    </message>
    <message>
        <source>No, other bands</source>
        <translation>Nein, andere Bänder</translation>
    </message>
    <message>
        <source>Yes, the same</source>
        <translation>Ja, dieselben</translation>
    </message>
    <message>
        <source>Drag to change the order. Sets you have logged keep the colour and level they had.</source>
        <translation>Zieh, um die Reihenfolge zu ändern. Eingetragene Sätze behalten Farbe und Stufe.</translation>
    </message>
    <message>
        <source>A built-in set keeps its names, colours and order. Copy it to make it yours.</source>
        <translation>Ein mitgelieferter Bandsatz behält Namen, Farben und Reihenfolge. Kopier ihn, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>new band</source>
        <translation>neues Band</translation>
    </message>
    <message>
        <source>new band {number}</source>
        <translation>neues Band {number}</translation>
    </message>
    <message>
        <source>My bands</source>
        <translation>Meine Bänder</translation>
    </message>
    <message>
        <source>nobody: colours only</source>
        <translation>niemandem: nur Farben</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>deine eigenen</translation>
    </message>
    <message>
        <source>Force over stretch</source>
        <translation>Kraft über Dehnung</translation>
    </message>
    <message>
        <source>yours about {number} kg at 100 %</source>
        <translation>deins etwa {number} kg bei 100 %</translation>
    </message>
    <message>
        <source>maker about {number} kg at 100 %</source>
        <translation>Hersteller etwa {number} kg bei 100 %</translation>
    </message>
    <message>
        <source>Force, ≈ kg</source>
        <translation>Kraft, ≈ kg</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>deins</translation>
    </message>
    <message>
        <source>too far</source>
        <translation>zu weit</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>Name des Bandsatzes</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Lighter</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Heavier</source>
        <translation>Schwerer</translation>
    </message>
    <message>
        <source>Move towards the lighter bands (Alt+Up)</source>
        <translation>Zu den leichteren Bändern (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move towards the heavier bands (Alt+Down)</source>
        <translation>Zu den schwereren Bändern (Alt+Ab)</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Neuer Satz</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>Zahlen von</translation>
    </message>
    <message>
        <source>≈ kg at 100 % stretch</source>
        <translation>≈ kg bei 100 % Dehnung</translation>
    </message>
    <message>
        <source>Changes show at once. Ctrl Z takes one back.</source>
        <translation>Änderungen gelten sofort. Strg Z nimmt eine zurück.</translation>
    </message>
    <message>
        <source>Use as default</source>
        <translation>Als Standard nehmen</translation>
    </message>
    <message>
        <source>Delete set</source>
        <translation>Bandsatz löschen</translation>
    </message>
    <message>
        <source>Copy this set</source>
        <translation>Bandsatz kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Your sets</source>
        <translation>Deine Bandsätze</translation>
    </message>
    <message>
        <source>Built-in sets</source>
        <translation>Mitgelieferte Bandsätze</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Band sets</source>
        <translation>Bandsätze</translation>
    </message>
    <message numerus="yes">
        <source>%n levels</source>
        <extracomment>%n level</extracomment>
        <translation>
            <numerusform>%n Stufe</numerusform>
            <numerusform>%n Stufen</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has done {count} repetitions. Look for cracks, or start a new band.</source>
        <translation>{name} hat {count} Wiederholungen hinter sich. Such nach Rissen oder nimm ein neues Band.</translation>
    </message>
    <message>
        <source>{name} has done {count} repetitions since {day}. Look for cracks, or start a new band.</source>
        <translation>{name} hat seit {day} {count} Wiederholungen hinter sich. Such nach Rissen oder nimm ein neues Band.</translation>
    </message>
    <message>
        <source>New {name}</source>
        <translation>Neues Band: {name}</translation>
    </message>
    <message>
        <source>Article order</source>
        <translation>Reihenfolge des Artikels</translation>
    </message>
    <message>
        <source>TheraBand</source>
        <translation>TheraBand</translation>
    </message>
    <message>
        <source>CanDo</source>
        <translation>CanDo</translation>
    </message>
    <message>
        <source>tan</source>
        <translation>beige</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>gold</translation>
    </message>
    <message>
        <source>Mini-loops</source>
        <translation>Mini-Loops</translation>
    </message>
    <message>
        <source>Rogue Monster</source>
        <translation>Rogue Monster</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>lila</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>silber</translation>
    </message>
    <message>
        <source>Bodylastics</source>
        <translation>Bodylastics</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>black</source>
        <translation>schwarz</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>BodyWeight</name>
    <message>
        <source>The date of a body weight lies between 1900 and 2100.</source>
        <translation>Das Datum eines Körpergewichts liegt zwischen 1900 und 2100.</translation>
    </message>
    <message>
        <source>A body weight lies between 10 and 500 kg (22 and 1,100 lb).</source>
        <translation>Ein Körpergewicht liegt zwischen 10 und 500 kg (22 und 1.100 lb).</translation>
    </message>
    <message>
        <source>Body weight</source>
        <translation>Körpergewicht</translation>
    </message>
    <message>
        <source>A series of its own; it is never added to a load.</source>
        <translation>Eine eigene Reihe; sie wird nie zu einer Last gezählt.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Body weight today</source>
        <translation>Körpergewicht heute</translation>
    </message>
    <message>
        <source>Enter what you weigh, such as 71.5.</source>
        <translation>Gib ein, was du wiegst, etwa 71,5.</translation>
    </message>
    <message>
        <source>Body weight over time</source>
        <translation>Körpergewicht im Verlauf</translation>
    </message>
    <message>
        <source>{weight} on {day}</source>
        <translation>{weight} am {day}</translation>
    </message>
    <message>
        <source>Body weights, newest first</source>
        <translation>Körpergewichte, das neueste zuerst</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Rest day for the calves</source>
        <translation>Ruhetag für die Waden</translation>
    </message>
    <message>
        <source>Key run</source>
        <translation>Tempolauf</translation>
    </message>
    <message>
        <source>Easy run</source>
        <translation>Lockerer Lauf</translation>
    </message>
    <message>
        <source>{kind}, {name}</source>
        <translation>{kind}, {name}</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>Strength training</source>
        <translation>Krafttraining</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Ruhetag</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>isometric</source>
        <translation>isometrisch</translation>
    </message>
    <message>
        <source>isometric band hold</source>
        <translation>isometrisches Halten mit Band</translation>
    </message>
    <message>
        <source>Sit and cross one leg over the other.</source>
        <translation>Setz dich und schlag ein Bein über das andere.</translation>
    </message>
    <message>
        <source>Loop the band round the forefoot of the free leg and hold its ends.</source>
        <translation>Leg das Band um den Vorfuß des freien Beins und halte die Enden fest.</translation>
    </message>
    <message>
        <source>Press the foot down and keep it there until the calf gives in.</source>
        <translation>Drück den Fuß nach unten und halte ihn dort, bis die Wade nachgibt.</translation>
    </message>
    <message>
        <source>Pull the band longer before you press, if it should work harder. [A4]</source>
        <translation>Zieh das Band vor dem Drücken länger, wenn es schwerer sein soll. [A4]</translation>
    </message>
    <message>
        <source>Choose a band that tires you out within 30 seconds. [A4]</source>
        <translation>Nimm ein Band, das dich innerhalb von 30 Sekunden ermüdet. [A4]</translation>
    </message>
    <message>
        <source>It is the first step of the band ladder. Take every set to fatigue. [A4]</source>
        <translation>Das ist der erste Schritt auf der Bandleiter. Mach jeden Satz bis zur Ermüdung. [A4]</translation>
    </message>
    <message>
        <source>A set that stops short says nothing about the band. [+]</source>
        <translation>Ein Satz, der früher aufhört, sagt nichts über das Band. [+]</translation>
    </message>
    <message>
        <source>sets by analogy with the band press</source>
        <translation>Sätze wie beim Band drücken</translation>
    </message>
    <message>
        <source>eccentric only</source>
        <translation>nur exzentrisch</translation>
    </message>
    <message>
        <source>eccentric band work</source>
        <translation>exzentrisches Training mit Band</translation>
    </message>
    <message>
        <source>Sit and cross one leg over the other, the band round the free forefoot.</source>
        <translation>Setz dich und schlag ein Bein über das andere, das Band um den freien Vorfuß.</translation>
    </message>
    <message>
        <source>Point the foot while the band is slack.</source>
        <translation>Streck den Fuß, solange das Band locker ist.</translation>
    </message>
    <message>
        <source>Pull the band tight, then let it draw the foot back over three seconds.</source>
        <translation>Zieh das Band straff und lass den Fuß dann in drei Sekunden zurückziehen.</translation>
    </message>
    <message>
        <source>Slacken the band and begin again, until the calf is spent.</source>
        <translation>Lass das Band wieder locker und fang neu an, bis die Wade müde ist.</translation>
    </message>
    <message>
        <source>Give way slowly. Never let the band snap the foot back. [+]</source>
        <translation>Gib langsam nach. Lass das Band den Fuß nie zurückschnellen. [+]</translation>
    </message>
    <message>
        <source>Only the way back is loaded: the calf lengthens under load as in every landing. [A4]</source>
        <translation>Nur der Rückweg ist belastet: Die Wade wird unter Last länger wie bei jeder Landung. [A4]</translation>
    </message>
    <message>
        <source>The second step of the band ladder. Take every set to fatigue. [A4]</source>
        <translation>Der zweite Schritt auf der Bandleiter. Mach jeden Satz bis zur Ermüdung. [A4]</translation>
    </message>
    <message>
        <source>by analogy with the band press</source>
        <translation>wie beim Band drücken</translation>
    </message>
    <message>
        <source>band calf press</source>
        <translation>Wadendrücken mit Band</translation>
    </message>
    <message>
        <source>plantarflexion</source>
        <translation>Plantarflexion</translation>
    </message>
    <message>
        <source>Sit tall, one leg over the other, the band round the free forefoot.</source>
        <translation>Setz dich aufrecht hin, ein Bein über dem anderen, das Band um den freien Vorfuß.</translation>
    </message>
    <message>
        <source>Press the foot down in one second and hold for two.</source>
        <translation>Drück den Fuß in einer Sekunde nach unten und halte zwei.</translation>
    </message>
    <message>
        <source>Let the band bring it back over three seconds.</source>
        <translation>Lass ihn vom Band in drei Sekunden zurückholen.</translation>
    </message>
    <message>
        <source>Carry on until the calf is tired.</source>
        <translation>Mach weiter, bis die Wade müde ist.</translation>
    </message>
    <message>
        <source>Choose a band that tires you out by the twelfth repetition. [A4]</source>
        <translation>Nimm ein Band, das dich bis zur zwölften Wiederholung ermüdet. [A4]</translation>
    </message>
    <message>
        <source>A twist or more stretch makes the same colour harder. [A4]</source>
        <translation>Eine Drehung oder mehr Dehnung macht dieselbe Farbe schwerer. [A4]</translation>
    </message>
    <message>
        <source>Push, hold and return in one movement: all three kinds of work in a stride. [A4]</source>
        <translation>Drücken, halten und zurück in einer Bewegung: alle drei Arten von Arbeit eines Schritts. [A4]</translation>
    </message>
    <message>
        <source>The last band step before heel raises with a weight. Take every set to fatigue. [A4]</source>
        <translation>Der letzte Bandschritt vor dem Fersenheben mit Gewicht. Mach jeden Satz bis zur Ermüdung. [A4]</translation>
    </message>
    <message>
        <source>twice a week, or as your therapist says</source>
        <translation>zweimal pro Woche oder wie deine Physio es sagt</translation>
    </message>
    <message>
        <source>Seated calf raise, hand pressure</source>
        <translation>Wadenheben im Sitzen gegen die Hände</translation>
    </message>
    <message>
        <source>Sit on a firm chair with the shins upright.</source>
        <translation>Setz dich auf einen festen Stuhl, die Schienbeine senkrecht.</translation>
    </message>
    <message>
        <source>Press down with both hands close to the knees.</source>
        <translation>Drück mit beiden Händen knapp hinter den Knien nach unten.</translation>
    </message>
    <message>
        <source>Lift the heels as high as they go against your hands.</source>
        <translation>Heb die Fersen gegen die Hände, so hoch es geht.</translation>
    </message>
    <message>
        <source>Lower slowly.</source>
        <translation>Senk sie langsam.</translation>
    </message>
    <message>
        <source>Keep the angle of the knees the same throughout. [A2]</source>
        <translation>Lass den Winkel der Knie die ganze Zeit gleich. [A2]</translation>
    </message>
    <message>
        <source>Your own hands set the resistance, so it needs nothing but a chair. [+]</source>
        <translation>Den Widerstand geben deine Hände, du brauchst also nur einen Stuhl. [+]</translation>
    </message>
    <message>
        <source>Seated calf raise</source>
        <translation>Wadenheben im Sitzen</translation>
    </message>
    <message>
        <source>seated toe raise</source>
        <translation>Zehenstand im Sitzen</translation>
    </message>
    <message>
        <source>Sit with the feet flat, hips and knees at a right angle.</source>
        <translation>Setz dich, die Füße flach am Boden, Hüfte und Knie im rechten Winkel.</translation>
    </message>
    <message>
        <source>Lay a plate or dumbbells on the thighs, close to the knees.</source>
        <translation>Leg eine Scheibe oder Kurzhanteln auf die Oberschenkel, nah an die Knie.</translation>
    </message>
    <message>
        <source>Push through the forefeet and lift the heels.</source>
        <translation>Drück über die Vorfüße und heb die Fersen.</translation>
    </message>
    <message>
        <source>Lower until the heels brush the floor, and go again.</source>
        <translation>Senk, bis die Fersen den Boden streifen, und heb gleich wieder.</translation>
    </message>
    <message>
        <source>Work as in the standing raise: straight up, no rest at the bottom. [A0]</source>
        <translation>Arbeite wie beim Wadenheben im Stehen: gerade hoch, unten keine Pause. [A0]</translation>
    </message>
    <message>
        <source>The bent knee slackens the gastrocnemius and hands the work to the soleus. [+]</source>
        <translation>Das gebeugte Knie entspannt den Zwillingswadenmuskel und gibt die Arbeit dem Soleus. [+]</translation>
    </message>
    <message>
        <source>Smith-machine seated calf raise</source>
        <translation>Wadenheben im Sitzen an der Multipresse</translation>
    </message>
    <message>
        <source>Sit under the bar with the toes on a plate.</source>
        <translation>Setz dich unter die Stange, die Zehen auf einer Scheibe.</translation>
    </message>
    <message>
        <source>Lower the bar, with a pad, to just above the knees.</source>
        <translation>Senk die gepolsterte Stange bis knapp hinter die Knie.</translation>
    </message>
    <message>
        <source>Lift the heels as high as they go, then lower them slowly.</source>
        <translation>Heb die Fersen, so hoch es geht, und senk sie langsam.</translation>
    </message>
    <message>
        <source>Set the stops so that the bar can never rest on you. [+]</source>
        <translation>Stell die Sicherung so ein, dass die Stange nie auf dir liegen kann. [+]</translation>
    </message>
    <message>
        <source>The rails take care of balance, so the soleus can meet a heavy load. [+]</source>
        <translation>Die Schienen halten das Gleichgewicht, der Soleus kann schwer heben. [+]</translation>
    </message>
    <message>
        <source>Deep-lunge heel raise</source>
        <translation>Fersenheben im tiefen Ausfallschritt</translation>
    </message>
    <message>
        <source>Hold dumbbells in both hands and sink into a deep lunge.</source>
        <translation>Nimm Kurzhanteln in beide Hände und geh in einen tiefen Ausfallschritt.</translation>
    </message>
    <message>
        <source>Set the toes of the front foot on a plate.</source>
        <translation>Stell die Zehen des vorderen Fußes auf eine Scheibe.</translation>
    </message>
    <message>
        <source>Lift the front heel high, then lower it.</source>
        <translation>Heb die vordere Ferse hoch und senk sie wieder.</translation>
    </message>
    <message>
        <source>Log the side of the front leg. [+]</source>
        <translation>Trag die Seite des vorderen Beins ein. [+]</translation>
    </message>
    <message>
        <source>Let knee and heel rise and sink together: that is how we read the picture. [A3 +]</source>
        <translation>Lass Knie und Ferse zusammen steigen und sinken: So lesen wir das Bild. [A3 +]</translation>
    </message>
    <message>
        <source>Bent-knee work should carry weight. [A3]</source>
        <translation>Übungen mit gebeugtem Knie sollen Gewicht haben. [A3]</translation>
    </message>
    <message>
        <source>The deep bend of the front knee keeps the work in the soleus. [+]</source>
        <translation>Das stark gebeugte vordere Knie hält die Arbeit im Soleus. [+]</translation>
    </message>
    <message>
        <source>Seated heel raise, dumbbells or medicine ball</source>
        <translation>Fersenheben im Sitzen mit Kurzhanteln oder Medizinball</translation>
    </message>
    <message>
        <source>Sit with the feet flat and the weight on the thighs, close to the knees.</source>
        <translation>Setz dich, die Füße flach am Boden, das Gewicht auf den Oberschenkeln nah an den Knien.</translation>
    </message>
    <message>
        <source>Lift the heels as high as they go.</source>
        <translation>Heb die Fersen, so hoch es geht.</translation>
    </message>
    <message>
        <source>Sitting keeps your body weight out of it. [+]</source>
        <translation>Im Sitzen hebst du dein Körpergewicht nicht mit. [+]</translation>
    </message>
    <message>
        <source>Heel drop, bent knee</source>
        <translation>Fersensenken mit gebeugtem Knie</translation>
    </message>
    <message>
        <source>Take one foot away and bend the knee a little.</source>
        <translation>Nimm einen Fuß weg und beug das Knie ein wenig.</translation>
    </message>
    <message>
        <source>Keep that bend and lower the heel slowly below the step.</source>
        <translation>Halt die Beugung und senk die Ferse langsam unter die Stufe.</translation>
    </message>
    <message>
        <source>The twin of the straight drop: the bent knee moves the lowering to the soleus. [+]</source>
        <translation>Der Zwilling des gestreckten Senkens: Das gebeugte Knie verlegt es in den Soleus. [+]</translation>
    </message>
    <message>
        <source>Hollow body hold</source>
        <translation>Hohlkörper halten</translation>
    </message>
    <message>
        <source>tuck</source>
        <translation>angehockt</translation>
    </message>
    <message>
        <source>arms up</source>
        <translation>Arme hoch</translation>
    </message>
    <message>
        <source>one leg out</source>
        <translation>ein Bein gestreckt</translation>
    </message>
    <message>
        <source>both legs out</source>
        <translation>beide Beine gestreckt</translation>
    </message>
    <message>
        <source>opposite arm and leg</source>
        <translation>Arm und Gegenbein</translation>
    </message>
    <message>
        <source>Lie on your back, hips and knees at a right angle, like a table top.</source>
        <translation>Leg dich auf den Rücken, Hüfte und Knie im rechten Winkel wie eine Tischplatte.</translation>
    </message>
    <message>
        <source>Lift head and shoulders and keep the arms low.</source>
        <translation>Heb Kopf und Schultern und lass die Arme tief.</translation>
    </message>
    <message>
        <source>Press the low back into the floor and hold.</source>
        <translation>Drück das Kreuz in den Boden und halte.</translation>
    </message>
    <message>
        <source>Go on to a harder variant once the hold is easy.</source>
        <translation>Geh zu einer schwereren Variante über, sobald das Halten leicht ist.</translation>
    </message>
    <message>
        <source>No hand should fit under the low back. [A1]</source>
        <translation>Unter dem Kreuz soll keine Hand Platz haben. [A1]</translation>
    </message>
    <message>
        <source>Stop the set the moment the low back lifts. [A1]</source>
        <translation>Brich den Satz ab, sobald sich das Kreuz hebt. [A1]</translation>
    </message>
    <message>
        <source>It belongs to the core drills that look after the low back. [A1]</source>
        <translation>Es gehört zu den Rumpfübungen, die dem Kreuz guttun. [A1]</translation>
    </message>
    <message>
        <source>then longer</source>
        <translation>dann länger</translation>
    </message>
    <message>
        <source>Neutral pelvis check</source>
        <translation>Becken neutral stellen</translation>
    </message>
    <message>
        <source>glute engagement test</source>
        <translation>Gesäßtest</translation>
    </message>
    <message>
        <source>Stand tall and squeeze the glutes.</source>
        <translation>Steh aufrecht und spann das Gesäß an.</translation>
    </message>
    <message>
        <source>Feel the pelvis tip and the deep core join in.</source>
        <translation>Spür, wie das Becken kippt und der tiefe Rumpf mitmacht.</translation>
    </message>
    <message>
        <source>Hold it and keep breathing.</source>
        <translation>Halt das und atme weiter.</translation>
    </message>
    <message>
        <source>Remember this position: the lunge twist begins from it. [A1]</source>
        <translation>Merk dir diese Stellung: Die Drehung im Ausfallschritt beginnt damit. [A1]</translation>
    </message>
    <message>
        <source>It is a test as well as a drill: do the glutes answer? [A1]</source>
        <translation>Es ist Test und Übung zugleich: Antwortet das Gesäß? [A1]</translation>
    </message>
    <message>
        <source>Lunge twist</source>
        <translation>Drehung im Ausfallschritt</translation>
    </message>
    <message>
        <source>small</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>arms out</source>
        <translation>Arme ausgestreckt</translation>
    </message>
    <message>
        <source>opposite arm high</source>
        <translation>Gegenarm hoch</translation>
    </message>
    <message>
        <source>deep</source>
        <translation>tief</translation>
    </message>
    <message>
        <source>Set the pelvis neutral first.</source>
        <translation>Stell zuerst das Becken neutral.</translation>
    </message>
    <message>
        <source>Step into a shallow lunge.</source>
        <translation>Mach einen flachen Ausfallschritt.</translation>
    </message>
    <message>
        <source>Turn the trunk over the front leg and come back.</source>
        <translation>Dreh den Oberkörper über das vordere Bein und komm zurück.</translation>
    </message>
    <message>
        <source>Keep moving from twist to twist.</source>
        <translation>Bleib von Drehung zu Drehung in Bewegung.</translation>
    </message>
    <message>
        <source>Log the side of the leg behind: its hip is the one that opens. [+]</source>
        <translation>Trag die Seite des hinteren Beins ein: Seine Hüfte öffnet sich. [+]</translation>
    </message>
    <message>
        <source>Move through it. It is no stretch to be held. [A1]</source>
        <translation>Beweg dich hindurch. Es ist keine Dehnung zum Halten. [A1]</translation>
    </message>
    <message>
        <source>It undoes what long sitting does to the front of the hip. [A1]</source>
        <translation>Es macht wett, was langes Sitzen mit der Vorderseite der Hüfte anstellt. [A1]</translation>
    </message>
    <message>
        <source>Hip release with a ball</source>
        <translation>Hüfte lösen mit dem Ball</translation>
    </message>
    <message>
        <source>Lie face down, the ball under the soft front of one hip.</source>
        <translation>Leg dich auf den Bauch, den Ball unter der weichen Vorderseite einer Hüfte.</translation>
    </message>
    <message>
        <source>A kettlebell&apos;s handle can take the place of the ball.</source>
        <translation>Statt des Balls geht auch der Griff einer Kettlebell.</translation>
    </message>
    <message>
        <source>Let your weight sink in, breathe slowly and stay.</source>
        <translation>Lass dein Gewicht einsinken, atme langsam und bleib.</translation>
    </message>
    <message>
        <source>Ease off if you have to hold your breath. [+]</source>
        <translation>Lass nach, wenn du die Luft anhalten musst. [+]</translation>
    </message>
    <message>
        <source>Stay off the bone. [+]</source>
        <translation>Bleib weg vom Knochen. [+]</translation>
    </message>
    <message>
        <source>Intense back pain, nerve pain as in sciatica, or other symptoms: ask a professional first. [A1]</source>
        <translation>Starke Rückenschmerzen, Nervenschmerzen wie Ischias oder andere Beschwerden: Frag zuerst eine Fachperson. [A1]</translation>
    </message>
    <message>
        <source>A calmer front of the hip makes room for the lunge twist. [+]</source>
        <translation>Eine ruhigere Hüftvorderseite schafft Platz für die Drehung im Ausfallschritt. [+]</translation>
    </message>
    <message>
        <source>Ankle-mobilising knee push</source>
        <translation>Knie vorschieben für das Sprunggelenk</translation>
    </message>
    <message>
        <source>Set the toes on a block of 8–10 cm (3–4 in), the heel on the floor.</source>
        <translation>Stell die Zehen auf einen Klotz von 8–10 cm (3–4 in), die Ferse auf den Boden.</translation>
    </message>
    <message>
        <source>Push the knee forward until the calf stretches.</source>
        <translation>Schieb das Knie vor, bis die Wade dehnt.</translation>
    </message>
    <message>
        <source>Ease back and go again.</source>
        <translation>Geh zurück und wiederhol es.</translation>
    </message>
    <message>
        <source>Keep the heel down and the knee over the toes. [+]</source>
        <translation>Lass die Ferse unten und das Knie über den Zehen. [+]</translation>
    </message>
    <message>
        <source>It frees the ankle for the bend that every stride needs. [+]</source>
        <translation>Es macht das Sprunggelenk frei für die Beugung, die jeder Schritt braucht. [+]</translation>
    </message>
    <message>
        <source>It counts as the stretch that calf work is paired with. [A0 +]</source>
        <translation>Es zählt als die Dehnung, die zum Wadentraining gehört. [A0 +]</translation>
    </message>
    <message>
        <source>Calf stretch, straight knee</source>
        <translation>Wadendehnung, Knie gestreckt</translation>
    </message>
    <message>
        <source>Lean on a wall with one foot well behind you.</source>
        <translation>Stütz dich an eine Wand, ein Fuß weit hinter dir.</translation>
    </message>
    <message>
        <source>Keep that knee long and the heel down.</source>
        <translation>Lass dieses Knie gestreckt und die Ferse unten.</translation>
    </message>
    <message>
        <source>Lean in until the upper calf stretches, and stay.</source>
        <translation>Lehn dich vor, bis die obere Wade dehnt, und bleib.</translation>
    </message>
    <message>
        <source>The long knee puts the stretch on the gastrocnemius. [+]</source>
        <translation>Das gestreckte Knie legt die Dehnung in den Zwillingswadenmuskel. [+]</translation>
    </message>
    <message>
        <source>Calf stretch, bent knee</source>
        <translation>Wadendehnung, Knie gebeugt</translation>
    </message>
    <message>
        <source>Lean on a wall with one foot a short step behind you.</source>
        <translation>Stütz dich an eine Wand, ein Fuß einen kurzen Schritt hinter dir.</translation>
    </message>
    <message>
        <source>Bend that knee and keep the heel down.</source>
        <translation>Beug dieses Knie und lass die Ferse unten.</translation>
    </message>
    <message>
        <source>Sink until the lower calf stretches, and stay.</source>
        <translation>Sink, bis die untere Wade dehnt, und bleib.</translation>
    </message>
    <message>
        <source>Point the back foot straight at the wall. [+]</source>
        <translation>Richte den hinteren Fuß gerade zur Wand. [+]</translation>
    </message>
    <message>
        <source>Calf work wants a stretch to go with it. [A0]</source>
        <translation>Zum Wadentraining gehört eine Dehnung. [A0]</translation>
    </message>
    <message>
        <source>The bent knee puts the stretch on the soleus. [+]</source>
        <translation>Das gebeugte Knie legt die Dehnung in den Soleus. [+]</translation>
    </message>
    <message>
        <source>Jump rope</source>
        <translation>Seilspringen</translation>
    </message>
    <message>
        <source>skipping</source>
        <translation>Springseil</translation>
    </message>
    <message>
        <source>Swing the rope from the wrists, or jump without one.</source>
        <translation>Schwing das Seil aus den Handgelenken oder spring ohne.</translation>
    </message>
    <message>
        <source>Hop low and quick on both feet.</source>
        <translation>Spring flach und schnell auf beiden Füßen.</translation>
    </message>
    <message>
        <source>Land on the forefeet only, with soft knees.</source>
        <translation>Lande nur auf den Vorfüßen, die Knie weich.</translation>
    </message>
    <message>
        <source>Stay on the forefeet: the heels never take the landing. [A1]</source>
        <translation>Bleib auf den Vorfüßen: Die Fersen landen nie. [A1]</translation>
    </message>
    <message>
        <source>Build strength, balance and stability first. [A0]</source>
        <translation>Bau zuerst Kraft, Gleichgewicht und Stabilität auf. [A0]</translation>
    </message>
    <message>
        <source>Jumping without them invites shin splints, sprains and strains. [A0]</source>
        <translation>Ohne sie lädt Springen zu Schienbeinschmerzen, Verstauchungen und Zerrungen ein. [A0]</translation>
    </message>
    <message>
        <source>Quick contacts train the spring of calf and tendon. [+]</source>
        <translation>Schnelle Kontakte trainieren die Feder aus Wade und Sehne. [+]</translation>
    </message>
    <message>
        <source>three rounds; also as a warm-up</source>
        <translation>drei Runden; auch zum Aufwärmen</translation>
    </message>
    <message>
        <source>Calf jump into half squat</source>
        <translation>Wadensprung in die halbe Kniebeuge</translation>
    </message>
    <message>
        <source>jumping half chair squat</source>
        <translation>Sprung in den halben Stuhlsitz</translation>
    </message>
    <message>
        <source>Stand with the feet as wide as the shoulders.</source>
        <translation>Stell die Füße schulterbreit.</translation>
    </message>
    <message>
        <source>Make a small hop out of the ankles.</source>
        <translation>Mach einen kleinen Sprung aus den Sprunggelenken.</translation>
    </message>
    <message>
        <source>Land softly with the knees half bent, and stand up again.</source>
        <translation>Lande weich mit halb gebeugten Knien und steh wieder auf.</translation>
    </message>
    <message>
        <source>Land without a sound. [A1]</source>
        <translation>Lande ohne Geräusch. [A1]</translation>
    </message>
    <message>
        <source>The quiet landing teaches the calf to catch weight before it throws it. [+]</source>
        <translation>Die leise Landung lehrt die Wade, Gewicht zu fangen, bevor sie es wirft. [+]</translation>
    </message>
    <message>
        <source>Bunny hops</source>
        <translation>Hasenhüpfer</translation>
    </message>
    <message>
        <source>lengthwise</source>
        <translation>längs</translation>
    </message>
    <message>
        <source>sideways</source>
        <translation>seitwärts</translation>
    </message>
    <message>
        <source>Stand with the feet together, knees a little soft.</source>
        <translation>Stell die Füße zusammen, die Knie etwas weich.</translation>
    </message>
    <message>
        <source>Hop quickly on both feet, forwards and back or from side to side.</source>
        <translation>Hüpf schnell auf beiden Füßen, vor und zurück oder hin und her.</translation>
    </message>
    <message>
        <source>Count every landing.</source>
        <translation>Zähl jede Landung.</translation>
    </message>
    <message>
        <source>Be quick off the floor and keep the hops small. [A3 +]</source>
        <translation>Sei schnell vom Boden weg und halt die Hüpfer klein. [A3 +]</translation>
    </message>
    <message>
        <source>Quick hops on both feet need no weight. [A3]</source>
        <translation>Schnelle Hüpfer auf beiden Füßen brauchen kein Gewicht. [A3]</translation>
    </message>
    <message>
        <source>Foot-to-foot jumps</source>
        <translation>Sprünge von Fuß zu Fuß</translation>
    </message>
    <message>
        <source>bounding</source>
        <translation>Sprunglauf</translation>
    </message>
    <message>
        <source>Push off one foot and land on the other.</source>
        <translation>Drück dich von einem Fuß ab und lande auf dem anderen.</translation>
    </message>
    <message>
        <source>Spring on at once, from foot to foot.</source>
        <translation>Federe gleich weiter, von Fuß zu Fuß.</translation>
    </message>
    <message>
        <source>Count the landings of both feet together.</source>
        <translation>Zähl die Landungen beider Füße zusammen.</translation>
    </message>
    <message>
        <source>Land on the forefoot, knee soft. [+]</source>
        <translation>Lande auf dem Vorfuß, das Knie weich. [+]</translation>
    </message>
    <message>
        <source>They need no weight. [A3]</source>
        <translation>Sie brauchen kein Gewicht. [A3]</translation>
    </message>
    <message>
        <source>One leg catches at a time, as in running. [+]</source>
        <translation>Ein Bein fängt auf einmal, wie beim Laufen. [+]</translation>
    </message>
    <message>
        <source>Single-leg bounce</source>
        <translation>Federn auf einem Bein</translation>
    </message>
    <message>
        <source>Rest the other foot on a bench.</source>
        <translation>Leg den anderen Fuß auf eine Bank.</translation>
    </message>
    <message>
        <source>Bounce on the forefoot of the working leg.</source>
        <translation>Federe auf dem Vorfuß des arbeitenden Beins.</translation>
    </message>
    <message>
        <source>Make every bounce explosive and leave the floor at once.</source>
        <translation>Mach jeden Sprung explosiv und verlass den Boden sofort.</translation>
    </message>
    <message>
        <source>Stop when the bounces get slow or low. [+]</source>
        <translation>Hör auf, wenn die Sprünge langsam oder flach werden. [+]</translation>
    </message>
    <message>
        <source>Explosive work needs no weight. [A3]</source>
        <translation>Explosives Training braucht kein Gewicht. [A3]</translation>
    </message>
    <message>
        <source>It is the hardest of the jumps: one calf takes it all. [+]</source>
        <translation>Es ist der schwerste der Sprünge: Eine Wade trägt alles. [+]</translation>
    </message>
    <message>
        <source>Shin raise</source>
        <translation>Fußheben fürs Schienbein</translation>
    </message>
    <message>
        <source>tibialis raise</source>
        <translation>Tibialis-Heben</translation>
    </message>
    <message>
        <source>Sit on a bench and balance a dumbbell of about 4.5 kg (10 lb) on the toes.</source>
        <translation>Setz dich auf eine Bank und leg eine Kurzhantel von etwa 4,5 kg (10 lb) auf die Zehen.</translation>
    </message>
    <message>
        <source>Keep the knee soft and pull the toes up.</source>
        <translation>Lass das Knie weich und zieh die Zehen hoch.</translation>
    </message>
    <message>
        <source>Lower them again in a steady rhythm.</source>
        <translation>Senk sie in gleichmäßigem Rhythmus wieder.</translation>
    </message>
    <message>
        <source>Keep the same pace from the first to the last repetition. [A0]</source>
        <translation>Halt von der ersten bis zur letzten Wiederholung dasselbe Tempo. [A0]</translation>
    </message>
    <message>
        <source>The guide ties a weak tibialis anterior to shin splints, ankle sprains and patellar tendon pain. [A0]</source>
        <translation>Der Ratgeber verbindet einen schwachen vorderen Schienbeinmuskel mit Schienbeinschmerzen, verstauchten Knöcheln und Schmerzen der Kniescheibensehne. [A0]</translation>
    </message>
    <message>
        <source>Band side-steps</source>
        <translation>Seitschritte mit Band</translation>
    </message>
    <message>
        <source>functional peroneal strengthening</source>
        <translation>funktionelles Peroneustraining</translation>
    </message>
    <message>
        <source>Put a small loop band round the forefeet, or over the shoes where the laces begin.</source>
        <translation>Leg ein kleines Loop-Band um die Vorfüße oder über die Schuhe, wo die Schnürung beginnt.</translation>
    </message>
    <message>
        <source>Point toes and knees forward and soften the knees.</source>
        <translation>Richte Zehen und Knie nach vorn und mach die Knie weich.</translation>
    </message>
    <message>
        <source>Step sideways and set the foot down on its inner border first.</source>
        <translation>Geh seitwärts und setz den Fuß zuerst mit der Innenkante auf.</translation>
    </message>
    <message>
        <source>Do all steps one way, then come back.</source>
        <translation>Geh alle Schritte in eine Richtung, dann zurück.</translation>
    </message>
    <message>
        <source>Keep the band pulling all the time. [A0]</source>
        <translation>Halt das Band die ganze Zeit auf Zug. [A0]</translation>
    </message>
    <message>
        <source>Step no wider than your hips. [A0]</source>
        <translation>Geh nicht breiter als deine Hüften. [A0]</translation>
    </message>
    <message>
        <source>Feel it on the outer side of the shin. Tired hips mean the form has slipped. [A0]</source>
        <translation>Spür es an der Außenseite des Schienbeins. Müde Hüften heißen, dass die Form verrutscht ist. [A0]</translation>
    </message>
    <message>
        <source>Front, back and side of the lower leg belong together. [A0]</source>
        <translation>Vorderseite, Rückseite und Außenseite des Unterschenkels gehören zusammen. [A0]</translation>
    </message>
    <message>
        <source>Raises and jump rope alone train one muscle in one direction. [A0]</source>
        <translation>Heben und Seilspringen allein trainieren einen Muskel in eine Richtung. [A0]</translation>
    </message>
    <message>
        <source>Standing calf raise</source>
        <translation>Wadenheben im Stehen</translation>
    </message>
    <message>
        <source>toe raise</source>
        <translation>Zehenstand</translation>
    </message>
    <message>
        <source>heel raise</source>
        <translation>Fersenheben</translation>
    </message>
    <message>
        <source>calf raise</source>
        <translation>Wadenheben</translation>
    </message>
    <message>
        <source>Stand on both feet, toes forward, the forefeet on the edge if you use one.</source>
        <translation>Steh auf beiden Füßen, die Zehen nach vorn, die Vorfüße auf der Kante, wenn du eine nimmst.</translation>
    </message>
    <message>
        <source>Take your weight over the forefeet and rise straight up.</source>
        <translation>Bring das Gewicht über die Vorfüße und steig gerade hoch.</translation>
    </message>
    <message>
        <source>Lower until the heels just brush the floor, and go straight up again.</source>
        <translation>Senk, bis die Fersen den Boden gerade streifen, und steig gleich wieder hoch.</translation>
    </message>
    <message>
        <source>Keep the knees long, or a touch soft. [A0]</source>
        <translation>Lass die Knie gestreckt oder ganz leicht weich. [A0]</translation>
    </message>
    <message>
        <source>Brace the trunk and keep ankle, knee and hip stacked. [A2]</source>
        <translation>Spann den Rumpf an und halt Sprunggelenk, Knie und Hüfte übereinander. [A2]</translation>
    </message>
    <message>
        <source>Do not rest on the floor: that turns one set of 15 into 15 single raises. [A0]</source>
        <translation>Ruh dich nicht am Boden aus: Sonst werden aus einem Satz von 15 fünfzehn (15) einzelne. [A0]</translation>
    </message>
    <message>
        <source>Add load to get stronger. Stay light to moderate for endurance and tone. [A0]</source>
        <translation>Mehr Last macht stärker. Bleib für Ausdauer und Spannung leicht bis mittel. [A0]</translation>
    </message>
    <message>
        <source>The gastrocnemius crosses the knee, so it pulls hardest while the knee is long. [+]</source>
        <translation>Der Zwillingswadenmuskel geht über das Knie, also zieht er am stärksten, wenn es gestreckt ist. [+]</translation>
    </message>
    <message>
        <source>Calf raise with top hold</source>
        <translation>Wadenheben mit Halten oben</translation>
    </message>
    <message>
        <source>standing double-leg calf raise</source>
        <translation>beidbeiniges Wadenheben im Stehen</translation>
    </message>
    <message>
        <source>Stand with the feet as wide as the hips, fingertips on a wall.</source>
        <translation>Stell die Füße hüftbreit, die Fingerspitzen an einer Wand.</translation>
    </message>
    <message>
        <source>Brace the trunk and rise straight up on both feet.</source>
        <translation>Spann den Rumpf an und steig auf beiden Füßen gerade hoch.</translation>
    </message>
    <message>
        <source>Stay at the top for three to five seconds, then lower.</source>
        <translation>Bleib drei bis fünf Sekunden oben und senk dann.</translation>
    </message>
    <message>
        <source>Keep ankle, knee and hip in one line. [A1]</source>
        <translation>Halt Sprunggelenk, Knie und Hüfte in einer Linie. [A1]</translation>
    </message>
    <message>
        <source>Use the wall for balance, not to push yourself up. [+]</source>
        <translation>Nutz die Wand fürs Gleichgewicht, nicht zum Hochdrücken. [+]</translation>
    </message>
    <message>
        <source>The hold at the top teaches the calf to keep its height under load. [+]</source>
        <translation>Das Halten oben lehrt die Wade, unter Last ihre Höhe zu halten. [+]</translation>
    </message>
    <message>
        <source>Three-position calf raise</source>
        <translation>Wadenheben in drei Stellungen</translation>
    </message>
    <message>
        <source>3 position toe raise</source>
        <translation>Zehenstand in 3 Stellungen</translation>
    </message>
    <message>
        <source>toes out</source>
        <translation>Zehen nach außen</translation>
    </message>
    <message>
        <source>toes in</source>
        <translation>Zehen nach innen</translation>
    </message>
    <message>
        <source>toes forward</source>
        <translation>Zehen nach vorn</translation>
    </message>
    <message>
        <source>Turn the toes slightly out and do your raises.</source>
        <translation>Dreh die Zehen leicht nach außen und mach deine Wiederholungen.</translation>
    </message>
    <message>
        <source>Repeat with the toes slightly in, then with the toes forward.</source>
        <translation>Wiederhol es mit den Zehen leicht nach innen, dann nach vorn.</translation>
    </message>
    <message>
        <source>Rise straight up over the forefeet each time, and lower all the way.</source>
        <translation>Steig jedes Mal gerade über die Vorfüße hoch und senk ganz ab.</translation>
    </message>
    <message>
        <source>Log each toe position as a set of its own. [+]</source>
        <translation>Trag jede Zehenstellung als eigenen Satz ein. [+]</translation>
    </message>
    <message>
        <source>Keep the toe angle small. A large one twists ankle, knee and hip. [A0]</source>
        <translation>Halt den Zehenwinkel klein. Ein großer verdreht Knöchel, Knie und Hüfte. [A0]</translation>
    </message>
    <message>
        <source>Turning the toes shifts work between the outer and the inner head, so each gets its turn. [A0]</source>
        <translation>Gedrehte Zehen verlagern die Arbeit zwischen äußerem und innerem Kopf, so kommt jeder dran. [A0]</translation>
    </message>
    <message>
        <source>Single-leg calf raise</source>
        <translation>Wadenheben einbeinig</translation>
    </message>
    <message>
        <source>one-leg heel raise</source>
        <translation>Fersenheben auf einem Bein</translation>
    </message>
    <message>
        <source>Set one forefoot on the edge and hold the other foot behind you.</source>
        <translation>Stell einen Vorfuß auf die Kante und halt den anderen Fuß hinter dir.</translation>
    </message>
    <message>
        <source>Rise as high as you can and pause at the top.</source>
        <translation>Steig, so hoch du kannst, und halt oben kurz inne.</translation>
    </message>
    <message>
        <source>Lower the heel below the edge. Change legs after each set.</source>
        <translation>Senk die Ferse unter die Kante. Wechsle nach jedem Satz das Bein.</translation>
    </message>
    <message>
        <source>Stand within reach of a wall. [A1]</source>
        <translation>Steh in Reichweite einer Wand. [A1]</translation>
    </message>
    <message>
        <source>Stack ankle, knee and hip of the working leg, and do not sway. [A2]</source>
        <translation>Halt Sprunggelenk, Knie und Hüfte des arbeitenden Beins übereinander und schwank nicht. [A2]</translation>
    </message>
    <message>
        <source>Hold dumbbells for more load. [A1]</source>
        <translation>Nimm für mehr Last Kurzhanteln. [A1]</translation>
    </message>
    <message>
        <source>One leg at a time shows which side is weaker. [+]</source>
        <translation>Ein Bein nach dem anderen zeigt, welche Seite schwächer ist. [+]</translation>
    </message>
    <message>
        <source>legs in turn</source>
        <translation>Beine im Wechsel</translation>
    </message>
    <message>
        <source>Barbell calf raise</source>
        <translation>Wadenheben mit Langhantel</translation>
    </message>
    <message>
        <source>weighted calf raise</source>
        <translation>Wadenheben mit Gewicht</translation>
    </message>
    <message>
        <source>Lay the bar across the back of the shoulders and step out of the rack.</source>
        <translation>Leg die Stange hinten auf die Schultern und tritt aus dem Rack.</translation>
    </message>
    <message>
        <source>Rise straight up on both forefeet.</source>
        <translation>Steig auf beiden Vorfüßen gerade hoch.</translation>
    </message>
    <message>
        <source>Pause, then lower under control.</source>
        <translation>Halt inne und senk dann kontrolliert.</translation>
    </message>
    <message>
        <source>Count the bar in with the plates. [+]</source>
        <translation>Zähl die Stange zu den Scheiben dazu. [+]</translation>
    </message>
    <message>
        <source>Keep the knees long and the trunk braced. [+]</source>
        <translation>Lass die Knie gestreckt und den Rumpf angespannt. [+]</translation>
    </message>
    <message>
        <source>The plates on the bar tell you exactly how far you have come. [A1]</source>
        <translation>Die Scheiben an der Stange sagen dir genau, wie weit du gekommen bist. [A1]</translation>
    </message>
    <message>
        <source>Barbell single-leg calf raise</source>
        <translation>Wadenheben einbeinig mit Langhantel</translation>
    </message>
    <message>
        <source>Take the bar across the back of the shoulders.</source>
        <translation>Nimm die Stange hinten auf die Schultern.</translation>
    </message>
    <message>
        <source>Shift onto one foot and lift the other off the floor.</source>
        <translation>Verlager dich auf einen Fuß und heb den anderen vom Boden.</translation>
    </message>
    <message>
        <source>Rise straight up, pause and lower. Change legs after each set.</source>
        <translation>Steig gerade hoch, halt inne und senk. Wechsle nach jedem Satz das Bein.</translation>
    </message>
    <message>
        <source>Stay in the rack, so that the bars are there to catch the weight. [+]</source>
        <translation>Bleib im Rack, damit die Holme das Gewicht fangen können. [+]</translation>
    </message>
    <message>
        <source>Begin only once the barbell raise on two legs feels comfortable. [A1]</source>
        <translation>Fang erst an, wenn sich das Wadenheben mit Langhantel auf zwei Beinen gut anfühlt. [A1]</translation>
    </message>
    <message>
        <source>One leg follows two under the bar, and one calf then carries all of it. [A1]</source>
        <translation>Unter der Stange folgt ein Bein auf zwei, dann trägt eine Wade alles. [A1]</translation>
    </message>
    <message>
        <source>Barbell calf raise, one foot on a bench</source>
        <translation>Wadenheben mit Langhantel, ein Fuß auf der Bank</translation>
    </message>
    <message>
        <source>Take the bar across the shoulders and rest one foot on the bench.</source>
        <translation>Nimm die Stange auf die Schultern und leg einen Fuß auf die Bank.</translation>
    </message>
    <message>
        <source>Keep the toes of the standing foot planted.</source>
        <translation>Lass die Zehen des Standfußes fest am Boden.</translation>
    </message>
    <message>
        <source>Lift that heel as high as it goes, and lower it again.</source>
        <translation>Heb diese Ferse, so hoch es geht, und senk sie wieder.</translation>
    </message>
    <message>
        <source>Log the side of the leg you stand on. [+]</source>
        <translation>Trag die Seite des Beins ein, auf dem du stehst. [+]</translation>
    </message>
    <message>
        <source>Toes planted while the heel moves: that is how we read the article&apos;s picture. [A3 +]</source>
        <translation>Die Zehen stehen fest, die Ferse bewegt sich: So lesen wir das Bild des Artikels. [A3 +]</translation>
    </message>
    <message>
        <source>Kettlebell single-leg raise on plates</source>
        <translation>Einbeiniges Heben mit Kettlebell auf Scheiben</translation>
    </message>
    <message>
        <source>Stand with one forefoot on a stack of plates, the heel free.</source>
        <translation>Stell einen Vorfuß auf einen Stapel Scheiben, die Ferse frei.</translation>
    </message>
    <message>
        <source>Hold the kettlebell in one hand and a pole with the other.</source>
        <translation>Halt die Kettlebell in einer Hand und mit der anderen eine Stange.</translation>
    </message>
    <message>
        <source>Rise as high as you can, then lower the heel below the edge.</source>
        <translation>Steig, so hoch du kannst, und senk die Ferse dann unter die Kante.</translation>
    </message>
    <message>
        <source>Hold on to the pole: you are here for strength, not for balance. [A3]</source>
        <translation>Halt dich an der Stange fest: Hier geht es um Kraft, nicht um Gleichgewicht. [A3]</translation>
    </message>
    <message>
        <source>Straight-knee work should carry weight. [A3]</source>
        <translation>Übungen mit gestrecktem Knie sollen Gewicht haben. [A3]</translation>
    </message>
    <message>
        <source>With balance taken care of, the calf can meet a heavier load. [+]</source>
        <translation>Ist fürs Gleichgewicht gesorgt, kann die Wade schwerer heben. [+]</translation>
    </message>
    <message>
        <source>Standing heel raise, dumbbells or medicine ball</source>
        <translation>Fersenheben im Stehen mit Kurzhanteln oder Medizinball</translation>
    </message>
    <message>
        <source>Stand tall with a dumbbell in each hand, or a medicine ball at your chest.</source>
        <translation>Steh aufrecht, in jeder Hand eine Kurzhantel oder einen Medizinball vor der Brust.</translation>
    </message>
    <message>
        <source>Rise onto the forefeet, straight up.</source>
        <translation>Steig gerade auf die Vorfüße.</translation>
    </message>
    <message>
        <source>Pause at the top and lower slowly.</source>
        <translation>Halt oben inne und senk langsam.</translation>
    </message>
    <message>
        <source>Enter two dumbbells of 10 kg as 2 × 10. [+]</source>
        <translation>Gib zwei Kurzhanteln von 10 kg als 2 × 10 ein. [+]</translation>
    </message>
    <message>
        <source>It follows the last step with the band. [A4]</source>
        <translation>Es folgt auf den letzten Schritt mit dem Band. [A4]</translation>
    </message>
    <message>
        <source>Toe walking</source>
        <translation>Zehengang</translation>
    </message>
    <message>
        <source>walking on toes</source>
        <translation>Gehen auf Zehen</translation>
    </message>
    <message>
        <source>Rise onto your toes, as high as the heels will go.</source>
        <translation>Steig auf die Zehen, so hoch die Fersen gehen.</translation>
    </message>
    <message>
        <source>Walk with short, even steps.</source>
        <translation>Geh mit kurzen, gleichmäßigen Schritten.</translation>
    </message>
    <message>
        <source>Keep the height until the time is up.</source>
        <translation>Halt die Höhe, bis die Zeit um ist.</translation>
    </message>
    <message>
        <source>Stop the set when the heels begin to sink. [+]</source>
        <translation>Beende den Satz, wenn die Fersen zu sinken beginnen. [+]</translation>
    </message>
    <message>
        <source>Carry dumbbells for more load. [A1]</source>
        <translation>Trag für mehr Last Kurzhanteln. [A1]</translation>
    </message>
    <message>
        <source>The article aims it at the soleus. [A1]</source>
        <translation>Der Artikel zielt damit auf den Soleus. [A1]</translation>
    </message>
    <message>
        <source>The knee stays nearly long, so the week counts it as straight-knee work. [+]</source>
        <translation>Das Knie bleibt fast gestreckt, darum zählt die Woche es dort mit. [+]</translation>
    </message>
    <message>
        <source>Heel drop, straight knee</source>
        <translation>Fersensenken mit gestrecktem Knie</translation>
    </message>
    <message>
        <source>Alfredson heel drop</source>
        <translation>Fersensenken nach Alfredson</translation>
    </message>
    <message>
        <source>Stand with both forefeet on a step and rise with both legs.</source>
        <translation>Steh mit beiden Vorfüßen auf einer Stufe und steig mit beiden Beinen hoch.</translation>
    </message>
    <message>
        <source>Take one foot away.</source>
        <translation>Nimm einen Fuß weg.</translation>
    </message>
    <message>
        <source>Keep the knee long and lower the heel slowly below the step.</source>
        <translation>Lass das Knie gestreckt und senk die Ferse langsam unter die Stufe.</translation>
    </message>
    <message>
        <source>Put the other foot back and rise on both again.</source>
        <translation>Stell den anderen Fuß zurück und steig wieder mit beiden hoch.</translation>
    </message>
    <message>
        <source>Up on both legs, down on one. [+]</source>
        <translation>Hoch auf beiden Beinen, hinunter auf einem. [+]</translation>
    </message>
    <message>
        <source>Add a backpack or a barbell once it is free of pain. [+]</source>
        <translation>Nimm einen Rucksack oder eine Langhantel dazu, sobald es schmerzfrei ist. [+]</translation>
    </message>
    <message>
        <source>Only the lowering is trained: calf and tendon lengthen under load. [+]</source>
        <translation>Nur das Senken wird trainiert: Wade und Sehne werden unter Last länger. [+]</translation>
    </message>
    <message>
        <source>Leg-press calf raise</source>
        <translation>Wadenheben an der Beinpresse</translation>
    </message>
    <message>
        <source>Sit in the leg press, forefeet on the lower edge of the plate, knees long.</source>
        <translation>Setz dich in die Beinpresse, die Vorfüße auf der Unterkante der Platte, die Knie gestreckt.</translation>
    </message>
    <message>
        <source>Press the plate away with the forefeet alone.</source>
        <translation>Drück die Platte nur mit den Vorfüßen weg.</translation>
    </message>
    <message>
        <source>Let the heels come back slowly, as far as they go.</source>
        <translation>Lass die Fersen langsam zurückkommen, so weit sie gehen.</translation>
    </message>
    <message>
        <source>Keep the safety stops in place. [+]</source>
        <translation>Lass die Sicherung eingerastet. [+]</translation>
    </message>
    <message>
        <source>Do not lock the knees hard. [+]</source>
        <translation>Drück die Knie nicht hart durch. [+]</translation>
    </message>
    <message>
        <source>The long knee makes it straight-knee work, although you sit. [+]</source>
        <translation>Das gestreckte Knie macht es zur Übung mit gestrecktem Knie, obwohl du sitzt. [+]</translation>
    </message>
    <message>
        <source>by programme</source>
        <translation>nach Programm</translation>
    </message>
    <message>
        <source>Single-leg heel-raise test</source>
        <translation>Fersenhebe-Test auf einem Bein</translation>
    </message>
    <message>
        <source>Stand on one leg on a 10° incline, toes uphill, fingertips on a wall.</source>
        <translation>Steh auf einem Bein auf einer Schräge von 10°, die Zehen bergauf, die Fingerspitzen an einer Wand.</translation>
    </message>
    <message>
        <source>Set the metronome to 30 raises a minute.</source>
        <translation>Stell das Metronom auf 30 Wiederholungen pro Minute.</translation>
    </message>
    <message>
        <source>Rise to full height on every beat, as often as you can.</source>
        <translation>Steig bei jedem Schlag auf volle Höhe, so oft du kannst.</translation>
    </message>
    <message>
        <source>Rest, then test the other leg.</source>
        <translation>Ruh dich aus und teste dann das andere Bein.</translation>
    </message>
    <message>
        <source>Stop when you miss two beats or the knee bends. [+]</source>
        <translation>Hör auf, wenn du zwei Schläge verpasst oder das Knie sich beugt. [+]</translation>
    </message>
    <message>
        <source>Stop when the hand bears weight or the height is visibly lost. [+]</source>
        <translation>Hör auf, wenn die Hand Gewicht trägt oder die Höhe sichtbar verloren geht. [+]</translation>
    </message>
    <message>
        <source>It shows the endurance of each calf and the difference between them. [+]</source>
        <translation>Es zeigt die Ausdauer jeder Wade und den Unterschied zwischen ihnen. [+]</translation>
    </message>
    <message>
        <source>The norms by age are Hébert-Losier&apos;s of 2017, as clinics quote them. [+]</source>
        <translation>Die Normen nach Alter sind die von Hébert-Losier von 2017, wie Kliniken sie zitieren. [+]</translation>
    </message>
    <message>
        <source>A study of 2025 finds no effect of age, so take them as a rough guide. [+]</source>
        <translation>Eine Studie von 2025 findet keinen Einfluss des Alters, nimm sie also als groben Anhalt. [+]</translation>
    </message>
    <message>
        <source>every 4 weeks, as many as go</source>
        <translation>alle 4 Wochen, so viele wie möglich</translation>
    </message>
    <message>
        <source>Cross-training</source>
        <translation>Ausgleichstraining</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>uphill run</source>
        <translation>Berglauf</translation>
    </message>
    <message>
        <source>step class</source>
        <translation>Step-Aerobic</translation>
    </message>
    <message>
        <source>lap swimming</source>
        <translation>Bahnenschwimmen</translation>
    </message>
    <message>
        <source>soccer</source>
        <translation>Fußball</translation>
    </message>
    <message>
        <source>basketball</source>
        <translation>Basketball</translation>
    </message>
    <message>
        <source>Choose what you did: a run, an uphill run, a step class, lap swimming, soccer or basketball.</source>
        <translation>Wähl, was du gemacht hast: Lauf, Berglauf, Step-Aerobic, Bahnenschwimmen, Fußball oder Basketball.</translation>
    </message>
    <message>
        <source>Log the minutes, and the kilometres where there are any.</source>
        <translation>Trag die Minuten ein und die Kilometer, wo es welche gibt.</translation>
    </message>
    <message>
        <source>It adds to the week&apos;s minutes, not to its calf sessions or its coverage. [+]</source>
        <translation>Es zählt zu den Minuten der Woche, nicht zu den Wadentagen oder ihrer Abdeckung. [+]</translation>
    </message>
    <message>
        <source>Four weeks to learn the raise: standing, on one leg, and seated. [A2]</source>
        <translation>Vier Wochen, um das Wadenheben zu lernen: im Stehen, auf einem Bein und im Sitzen. [A2]</translation>
    </message>
    <message>
        <source>Twice a week is enough to begin with; go on with a programme that carries weight. [+]</source>
        <translation>Zweimal die Woche genügt am Anfang; mach dann mit einem Programm mit Gewicht weiter. [+]</translation>
    </message>
    <message>
        <source>It begins with fewer repetitions than the exercises are usually done with. [+]</source>
        <translation>Es beginnt mit weniger Wiederholungen, als bei den Übungen sonst üblich sind. [+]</translation>
    </message>
    <message>
        <source>There are no jumps in it: strength and balance come first. [A0]</source>
        <translation>Sprünge kommen nicht vor: Erst kommen Kraft und Gleichgewicht. [A0]</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>If 15 are easy, go on to 20 and more.</source>
        <translation>Wenn 15 leicht sind, geh auf 20 und mehr.</translation>
    </message>
    <message>
        <source>Keep a wall within reach.</source>
        <translation>Bleib in Reichweite einer Wand.</translation>
    </message>
    <message>
        <source>Press down with your hands as hard as the calf allows.</source>
        <translation>Drück mit den Händen so fest, wie es die Wade zulässt.</translation>
    </message>
    <message>
        <source>Strong and balanced lower leg</source>
        <translation>Starker, ausgewogener Unterschenkel</translation>
    </message>
    <message>
        <source>Front, back and sides of the lower leg in one workout, each exercise at its own dose. [A0]</source>
        <translation>Vorder-, Rück- und Außenseite des Unterschenkels in einem Training, jede Übung mit ihrem eigenen Umfang. [A0]</translation>
    </message>
    <message>
        <source>High repetitions with light to moderate weight, two or three times a week. [A0 A1]</source>
        <translation>Viele Wiederholungen mit leichtem bis mittlerem Gewicht, zwei- oder dreimal die Woche. [A0 A1]</translation>
    </message>
    <message>
        <source>Jumping can follow once both legs are strong and steady. [A0]</source>
        <translation>Sprünge können folgen, sobald beide Beine stark und sicher sind. [A0]</translation>
    </message>
    <message>
        <source>Strong and balanced</source>
        <translation>Stark und ausgewogen</translation>
    </message>
    <message>
        <source>Runner&apos;s ten minutes</source>
        <translation>Zehn Minuten für Läufer</translation>
    </message>
    <message>
        <source>Two short workouts in turn, for calf, low back and hip. [A1]</source>
        <translation>Zwei kurze Trainings im Wechsel, für Wade, unteren Rücken und Hüfte. [A1]</translation>
    </message>
    <message>
        <source>Do them in the middle of a run or after it, while you are warm. [A1]</source>
        <translation>Mach sie mitten im Lauf oder danach, solange du warm bist. [A1]</translation>
    </message>
    <message>
        <source>Short of time? One round with the rope is enough. [+]</source>
        <translation>Wenig Zeit? Eine Runde mit dem Seil genügt. [+]</translation>
    </message>
    <message>
        <source>Jump only when you are ready for it; the Planner says what is missing on which leg. [+]</source>
        <translation>Spring erst, wenn du bereit dafür bist; der Plan sagt, was auf welchem Bein noch fehlt. [+]</translation>
    </message>
    <message>
        <source>A and B in turn</source>
        <translation>A und B im Wechsel</translation>
    </message>
    <message>
        <source>Ten minutes A</source>
        <translation>Zehn Minuten A</translation>
    </message>
    <message>
        <source>Ten minutes B</source>
        <translation>Zehn Minuten B</translation>
    </message>
    <message>
        <source>Three rounds; rest a little longer between them.</source>
        <translation>Drei Runden; mach dazwischen etwas länger Pause.</translation>
    </message>
    <message>
        <source>Legs in turn: the rest of one is the work of the other.</source>
        <translation>Beine im Wechsel: Während das eine arbeitet, ruht das andere.</translation>
    </message>
    <message>
        <source>Every workout has the three variations: straight knee, bent knee and a jump. [A3]</source>
        <translation>Jedes Training hat die drei Varianten: gestrecktes Knie, gebeugtes Knie und ein Sprung. [A3]</translation>
    </message>
    <message>
        <source>Straight and bent knee carry weight: body weight alone will not strengthen the soleus. [A3]</source>
        <translation>Gestrecktes und gebeugtes Knie tragen Gewicht: Das Körpergewicht allein kräftigt den Soleus nicht. [A3]</translation>
    </message>
    <message>
        <source>Two or three workouts a week, A, B and C in turn. Stretches and figures are ours. [A3 +]</source>
        <translation>Zwei oder drei Trainings die Woche, A, B und C im Wechsel. Dehnungen und Zahlen sind von uns. [A3 +]</translation>
    </message>
    <message>
        <source>Swap an exercise that you have no equipment for with another one of its group. [+]</source>
        <translation>Tausch eine Übung, für die dir die Ausrüstung fehlt, gegen eine andere aus ihrer Gruppe. [+]</translation>
    </message>
    <message>
        <source>Straight, bent and jump</source>
        <translation>Gestreckt, gebeugt und Sprung</translation>
    </message>
    <message>
        <source>Three variations A</source>
        <translation>Drei Varianten A</translation>
    </message>
    <message>
        <source>Three variations B</source>
        <translation>Drei Varianten B</translation>
    </message>
    <message>
        <source>Three variations C</source>
        <translation>Drei Varianten C</translation>
    </message>
    <message>
        <source>Band ladder</source>
        <translation>Bandleiter</translation>
    </message>
    <message>
        <source>For the time when standing raises are still too much: hold, lowering, press, then the heel raise. [A4]</source>
        <translation>Für die Zeit, in der Wadenheben im Stehen noch zu viel ist: Halten, Nachlassen, Drücken, dann Fersenheben. [A4]</translation>
    </message>
    <message>
        <source>Twice a week, every set to fatigue. A band that tires you out by repetition 12, or 30 seconds, is right. [A4]</source>
        <translation>Zweimal die Woche, jeder Satz bis zur Ermüdung. Richtig ist ein Band, das dich bis Wiederholung 12 oder in 30 Sekunden ermüdet. [A4]</translation>
    </message>
    <message>
        <source>First the colours, then the next step: it is offered, and you or your therapist confirm it. [+]</source>
        <translation>Erst die Farben, dann die nächste Sprosse: Sie wird angeboten, und du oder dein Therapeut bestätigt sie. [+]</translation>
    </message>
    <message>
        <source>Pain over your limit offers the step back. [+]</source>
        <translation>Schmerz über deiner Grenze bietet den Schritt zurück an. [+]</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Go on when you have outgrown the third colour on both legs.</source>
        <translation>Geh weiter, wenn du auf beiden Beinen der dritten Farbe entwachsen bist.</translation>
    </message>
    <message>
        <source>Band hold</source>
        <translation>Band halten</translation>
    </message>
    <message>
        <source>Lowering</source>
        <translation>Nachlassen</translation>
    </message>
    <message>
        <source>Begin one colour lower. Take three seconds for the way back.</source>
        <translation>Beginn eine Farbe leichter. Nimm dir für den Rückweg drei Sekunden.</translation>
    </message>
    <message>
        <source>Band lowering</source>
        <translation>Band nachlassen</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Drücken</translation>
    </message>
    <message>
        <source>Begin one colour lower. Push for one second, hold for two, return in three.</source>
        <translation>Beginn eine Farbe leichter. Drück eine Sekunde, halt zwei, kehr in drei zurück.</translation>
    </message>
    <message>
        <source>Band press</source>
        <translation>Band drücken</translation>
    </message>
    <message>
        <source>Heel raise</source>
        <translation>Fersenheben</translation>
    </message>
    <message>
        <source>Seated and standing in turn. Is standing still too much? Then do the seated one each time.</source>
        <translation>Sitzend und stehend im Wechsel. Ist Stehen noch zu viel? Dann mach es jedes Mal im Sitzen.</translation>
    </message>
    <message>
        <source>Seated heel raise</source>
        <translation>Fersenheben im Sitzen</translation>
    </message>
    <message>
        <source>With a dumbbell or a medicine ball on the knee.</source>
        <translation>Mit einer Kurzhantel oder einem Medizinball auf dem Knie.</translation>
    </message>
    <message>
        <source>Standing heel raise</source>
        <translation>Fersenheben im Stehen</translation>
    </message>
    <message>
        <source>With dumbbells or a medicine ball. Keep a wall within reach.</source>
        <translation>Mit Kurzhanteln oder einem Medizinball. Bleib in Reichweite einer Wand.</translation>
    </message>
    <message>
        <source>Heavy slow resistance</source>
        <translation>Schwer und langsam (HSR)</translation>
    </message>
    <message>
        <source>Twelve weeks, three times a week: fewer and fewer repetitions with more and more weight. [+]</source>
        <translation>Zwölf Wochen, dreimal die Woche: immer weniger Wiederholungen mit immer mehr Gewicht. [+]</translation>
    </message>
    <message>
        <source>Three seconds up, three seconds down, two to three minutes of rest. [+]</source>
        <translation>Drei Sekunden hoch, drei Sekunden ab, zwei bis drei Minuten Pause. [+]</translation>
    </message>
    <message>
        <source>The first session finds the weight that you can lift 15 times and no more; begin with that. [+]</source>
        <translation>Das erste Training findet das Gewicht, das du genau 15-mal schaffst; damit beginnst du. [+]</translation>
    </message>
    <message>
        <source>Week 1: 3 × 15</source>
        <translation>Woche 1: 3 × 15</translation>
    </message>
    <message>
        <source>Three sets with the weight that you can lift 15 times and no more.</source>
        <translation>Drei Sätze mit dem Gewicht, das du genau 15-mal schaffst.</translation>
    </message>
    <message>
        <source>Find your weight, 3 × 15</source>
        <translation>Finde dein Gewicht, 3 × 15</translation>
    </message>
    <message>
        <source>Add weight from set to set until 15 repetitions are all you can do. That is your first load.</source>
        <translation>Leg von Satz zu Satz Gewicht auf, bis 15 Wiederholungen gerade noch gehen. Das ist deine erste Last.</translation>
    </message>
    <message>
        <source>Heavy and slow, 3 × 15</source>
        <translation>Schwer und langsam, 3 × 15</translation>
    </message>
    <message>
        <source>Weeks 2–3: 3 × 12</source>
        <translation>Wochen 2–3: 3 × 12</translation>
    </message>
    <message>
        <source>Heavy and slow, 3 × 12</source>
        <translation>Schwer und langsam, 3 × 12</translation>
    </message>
    <message>
        <source>Weeks 4–5: 4 × 10</source>
        <translation>Wochen 4–5: 4 × 10</translation>
    </message>
    <message>
        <source>Heavy and slow, 4 × 10</source>
        <translation>Schwer und langsam, 4 × 10</translation>
    </message>
    <message>
        <source>Weeks 6–8: 4 × 8</source>
        <translation>Wochen 6–8: 4 × 8</translation>
    </message>
    <message>
        <source>Heavy and slow, 4 × 8</source>
        <translation>Schwer und langsam, 4 × 8</translation>
    </message>
    <message>
        <source>Weeks 9–12: 4 × 6</source>
        <translation>Wochen 9–12: 4 × 6</translation>
    </message>
    <message>
        <source>Heavy and slow, 4 × 6</source>
        <translation>Schwer und langsam, 4 × 6</translation>
    </message>
    <message>
        <source>Alfredson</source>
        <translation>Alfredson</translation>
    </message>
    <message>
        <source>Twelve weeks of heel drops, twice a day: 3 × 15 with a straight knee and 3 × 15 with a bent one. [+]</source>
        <translation>Zwölf Wochen Fersensenken, zweimal am Tag: 3 × 15 mit gestrecktem und 3 × 15 mit gebeugtem Knie. [+]</translation>
    </message>
    <message>
        <source>Rise on both feet, go down on one. [+]</source>
        <translation>Hoch mit beiden Füßen, ab mit einem. [+]</translation>
    </message>
    <message>
        <source>Add weight, in a backpack or on a bar, once all repetitions are free of pain. [+]</source>
        <translation>Nimm Gewicht dazu, im Rucksack oder mit der Stange, sobald alle Wiederholungen schmerzfrei sind. [+]</translation>
    </message>
    <message>
        <source>Studied on painful Achilles tendons. Begin it with a therapist if yours hurts. [+]</source>
        <translation>An schmerzenden Achillessehnen erprobt. Beginn mit einem Therapeuten, wenn deine wehtut. [+]</translation>
    </message>
    <message>
        <source>Heel drops, twice a day</source>
        <translation>Fersensenken, zweimal am Tag</translation>
    </message>
    <message>
        <source>Heel drops</source>
        <translation>Fersensenken</translation>
    </message>
    <message>
        <source>Stop and see a professional for a sudden pop, a hot swollen calf, night pain or numbness. [+]</source>
        <translation>Hör auf und lass dich untersuchen bei einem plötzlichen Knall, einer heißen, geschwollenen Wade, nächtlichen Schmerzen oder Taubheit. [+]</translation>
    </message>
    <message>
        <source>Nothing here is medical advice. [+]</source>
        <translation>Nichts hier ist medizinischer Rat. [+]</translation>
    </message>
    <message>
        <source>In a stride the calf first lengthens under load and holds, then it shortens. [A4]</source>
        <translation>Im Laufschritt wird die Wade erst unter Last länger und hält, dann wird sie kürzer. [A4]</translation>
    </message>
    <message>
        <source>So train all three: the hold, the lowering and the push. [A4]</source>
        <translation>Trainier also alle drei: das Halten, das Senken und das Drücken. [A4]</translation>
    </message>
    <message>
        <source>A weak calf leaves more stress to the Achilles tendon and the shin. [A1 A2]</source>
        <translation>Eine schwache Wade überlässt Achillessehne und Schienbein mehr Belastung. [A1 A2]</translation>
    </message>
    <message>
        <source>A weak calf also wastes the spring of tendon and hip. [A1 A2]</source>
        <translation>Eine schwache Wade vergeudet auch die Federkraft von Sehne und Hüfte. [A1 A2]</translation>
    </message>
    <message>
        <source>Landing on the forefoot asks more of the calf than landing on the heel. [A1]</source>
        <translation>Auf dem Vorfuß zu landen verlangt mehr von der Wade als auf der Ferse. [A1]</translation>
    </message>
    <message>
        <source>Squats and deadlifts hardly reach the calf. [A3]</source>
        <translation>Kniebeugen und Kreuzheben erreichen die Wade kaum. [A3]</translation>
    </message>
    <message>
        <source>band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>mini-loop band</source>
        <translation>Mini-Loop-Band</translation>
    </message>
    <message>
        <source>dumbbells</source>
        <translation>Kurzhanteln</translation>
    </message>
    <message>
        <source>barbell</source>
        <translation>Langhantel</translation>
    </message>
    <message>
        <source>weight plates</source>
        <translation>Hantelscheiben</translation>
    </message>
    <message>
        <source>kettlebell</source>
        <translation>Kettlebell</translation>
    </message>
    <message>
        <source>medicine ball</source>
        <translation>Medizinball</translation>
    </message>
    <message>
        <source>backpack</source>
        <translation>Rucksack</translation>
    </message>
    <message>
        <source>squat rack</source>
        <translation>Kniebeugenständer</translation>
    </message>
    <message>
        <source>Smith machine</source>
        <translation>Multipresse</translation>
    </message>
    <message>
        <source>leg press</source>
        <translation>Beinpresse</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>firm chair</source>
        <translation>fester Stuhl</translation>
    </message>
    <message>
        <source>step or plank edge</source>
        <translation>Stufe oder Brettkante</translation>
    </message>
    <message>
        <source>block, 8–10 cm (3–4 in)</source>
        <translation>Klotz, 8–10 cm (3–4 in)</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>pole or rack</source>
        <translation>Stange oder Rack</translation>
    </message>
    <message>
        <source>skipping rope</source>
        <translation>Springseil</translation>
    </message>
    <message>
        <source>lacrosse ball</source>
        <translation>Lacrosse-Ball</translation>
    </message>
    <message>
        <source>10° incline</source>
        <translation>Schräge von 10°</translation>
    </message>
    <message>
        <source>metronome</source>
        <translation>Metronom</translation>
    </message>
    <message>
        <source>Calf guide</source>
        <translation>Wadenratgeber</translation>
    </message>
    <message>
        <source>An unsigned guide to the calf muscles and their exercises</source>
        <translation>Ein Ratgeber ohne Verfasser zu Wadenmuskeln und ihren Übungen</translation>
    </message>
    <message>
        <source>Runners&apos; calf list</source>
        <translation>Wadenliste für Läufer</translation>
    </message>
    <message>
        <source>A running coach&apos;s list, with core and hip drills for the low back</source>
        <translation>Die Liste eines Lauftrainers, mit Rumpf- und Hüftübungen für das Kreuz</translation>
    </message>
    <message>
        <source>Short calf guide</source>
        <translation>Kurzer Wadenratgeber</translation>
    </message>
    <message>
        <source>A short guide for runners</source>
        <translation>Ein kurzer Ratgeber für Läufer</translation>
    </message>
    <message>
        <source>Three variations</source>
        <translation>Drei Varianten</translation>
    </message>
    <message>
        <source>A physical therapist&apos;s three variations for runners (2025)</source>
        <translation>Drei Varianten für Läufer von einer Physiotherapeutin (2025)</translation>
    </message>
    <message>
        <source>Band work</source>
        <translation>Bandtraining</translation>
    </message>
    <message>
        <source>A running-injury specialist on pressing the foot down against a band</source>
        <translation>Ein Fachmann für Laufverletzungen über das Drücken des Fußes gegen ein Band</translation>
    </message>
    <message>
        <source>Soleus</source>
        <translation>Soleus</translation>
    </message>
    <message>
        <source>Not in the articles: our own default or addition</source>
        <translation>Nicht in den Artikeln: unsere eigene Vorgabe oder Ergänzung</translation>
    </message>
    <message>
        <source>gastrocnemius, inner head</source>
        <translation>Zwillingswadenmuskel, innerer Kopf</translation>
    </message>
    <message>
        <source>gastrocnemius, outer head</source>
        <translation>Zwillingswadenmuskel, äußerer Kopf</translation>
    </message>
    <message>
        <source>Both heads of the gastrocnemius start above the knee and end in the Achilles tendon.</source>
        <translation>Beide Köpfe des Zwillingswadenmuskels beginnen über dem Knie und enden in der Achillessehne.</translation>
    </message>
    <message>
        <source>The gastrocnemius points the foot and helps to bend the knee. It works most while the knee is long.</source>
        <translation>Der Zwillingswadenmuskel streckt den Fuß und hilft, das Knie zu beugen. Am meisten arbeitet er bei gestrecktem Knie.</translation>
    </message>
    <message>
        <source>Running loads the gastrocnemius with about 3 × body weight. [A4]</source>
        <translation>Laufen belastet den Zwillingswadenmuskel mit etwa 3 × Körpergewicht. [A4]</translation>
    </message>
    <message>
        <source>soleus</source>
        <translation>Schollenmuskel (Soleus)</translation>
    </message>
    <message>
        <source>The soleus lies under the gastrocnemius, starts below the knee and ends in the Achilles tendon.</source>
        <translation>Der Soleus liegt unter dem Zwillingswadenmuskel, beginnt unter dem Knie und endet in der Achillessehne.</translation>
    </message>
    <message>
        <source>A bent knee slackens the gastrocnemius and leaves the work to the soleus.</source>
        <translation>Ein gebeugtes Knie entspannt den Zwillingswadenmuskel und überlässt die Arbeit dem Soleus.</translation>
    </message>
    <message>
        <source>Running loads the soleus with about 8 × body weight. [A4]</source>
        <translation>Laufen belastet den Soleus mit etwa 8 × Körpergewicht. [A4]</translation>
    </message>
    <message>
        <source>Another estimate is 6–8 × body weight. [A3]</source>
        <translation>Eine andere Schätzung ist 6–8 × Körpergewicht. [A3]</translation>
    </message>
    <message>
        <source>It gives up to half of the force that holds a runner up. [A4]</source>
        <translation>Er gibt bis zur Hälfte der Kraft, die einen Läufer oben hält. [A4]</translation>
    </message>
    <message>
        <source>Body weight alone is therefore too little to make it stronger. [A3]</source>
        <translation>Das Körpergewicht allein ist darum zu wenig, um ihn zu stärken. [A3]</translation>
    </message>
    <message>
        <source>Achilles tendon</source>
        <translation>Achillessehne</translation>
    </message>
    <message>
        <source>Gastrocnemius and soleus both pull on the heel through the Achilles tendon.</source>
        <translation>Zwillingswadenmuskel und Soleus ziehen beide über die Achillessehne an der Ferse.</translation>
    </message>
    <message>
        <source>peroneals</source>
        <translation>Wadenbeinmuskeln</translation>
    </message>
    <message>
        <source>The peroneals run down the outer side of the lower leg.</source>
        <translation>Die Wadenbeinmuskeln laufen an der Außenseite des Unterschenkels hinunter.</translation>
    </message>
    <message>
        <source>tibialis anterior</source>
        <translation>vorderer Schienbeinmuskel</translation>
    </message>
    <message>
        <source>The tibialis anterior is the muscle of the shin. It pulls the foot up.</source>
        <translation>Der vordere Schienbeinmuskel liegt am Schienbein. Er zieht den Fuß hoch.</translation>
    </message>
    <message>
        <source>abdominals</source>
        <translation>Bauchmuskeln</translation>
    </message>
    <message>
        <source>deep core</source>
        <translation>tiefer Rumpf</translation>
    </message>
    <message>
        <source>glutes</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>hip flexors</source>
        <translation>Hüftbeuger</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>One more set</source>
        <translation>Noch ein Satz</translation>
    </message>
    <message>
        <source>Stop the clock</source>
        <translation>Uhr anhalten</translation>
    </message>
    <message>
        <source>Count the seconds</source>
        <translation>Sekunden zählen</translation>
    </message>
    <message>
        <source>Finish workout</source>
        <translation>Training beenden</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>Nächste Übung</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>integrity: ok</source>
        <translation>Unversehrtheit: in Ordnung</translation>
    </message>
    <message>
        <source>integrity: {found}</source>
        <translation>Unversehrtheit: {found}</translation>
    </message>
    <message>
        <source>the parts of the file do not fit together</source>
        <translation>die Teile der Datei passen nicht zusammen</translation>
    </message>
    <message>
        <source>foreign keys: ok</source>
        <translation>Fremdschlüssel: in Ordnung</translation>
    </message>
    <message>
        <source>foreign keys: row {row} of {table} points at nothing in {parent}</source>
        <translation>Fremdschlüssel: Zeile {row} von {table} zeigt auf nichts in {parent}</translation>
    </message>
    <message numerus="yes">
        <source>%n rows point at others that are not there</source>
        <extracomment>%n row points at another that is not there</extracomment>
        <translation>
            <numerusform>%n Zeile zeigt auf eine andere, die es nicht gibt</numerusform>
            <numerusform>%n Zeilen zeigen auf andere, die es nicht gibt</numerusform>
        </translation>
    </message>
    <message>
        <source>schema: {number}</source>
        <translation>Schema: {number}</translation>
    </message>
    <message>
        <source>trainees: {number}</source>
        <translation>Trainierende: {number}</translation>
    </message>
    <message>
        <source>workouts: {number}</source>
        <translation>Trainings: {number}</translation>
    </message>
    <message>
        <source>sets: {number}</source>
        <translation>Sätze: {number}</translation>
    </message>
    <message>
        <source>last workout: {day}</source>
        <translation>letztes Training: {day}</translation>
    </message>
    <message>
        <source>orphans: {count} of {child} without {parent}</source>
        <translation>Verwaiste: {count} von {child} ohne {parent}</translation>
    </message>
    <message numerus="yes">
        <source>%n rows belong to nothing</source>
        <extracomment>%n row belongs to nothing</extracomment>
        <translation>
            <numerusform>%n Zeile gehört zu nichts</numerusform>
            <numerusform>%n Zeilen gehören zu nichts</numerusform>
        </translation>
    </message>
    <message>
        <source>orphans: none</source>
        <translation>Verwaiste: keine</translation>
    </message>
    <message numerus="yes">
        <source>%n exercises stand on other days than their workouts</source>
        <extracomment>%n exercise stands on another day than its workout</extracomment>
        <translation>
            <numerusform>%n Übung steht an einem anderen Tag als ihr Training</numerusform>
            <numerusform>%n Übungen stehen an anderen Tagen als ihre Trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>days: ok</source>
        <translation>Tage: in Ordnung</translation>
    </message>
    <message>
        <source>days: {count} differ</source>
        <translation>Tage: {count} weichen ab</translation>
    </message>
    <message>
        <source>something in it cannot be read: {why}</source>
        <translation>etwas darin ist nicht lesbar: {why}</translation>
    </message>
    <message>
        <source>sums: {key} is {stored} in the tables and {read} when read</source>
        <translation>Summen: {key} ist {stored} in den Tabellen und {read} beim Lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n sums differ from what is read</source>
        <extracomment>%n sum differs from what is read</extracomment>
        <translation>
            <numerusform>%n Summe weicht vom Gelesenen ab</numerusform>
            <numerusform>%n Summen weichen vom Gelesenen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>sums: ok</source>
        <translation>Summen: in Ordnung</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>This week is over. What was done in it can be logged, but not planned.</source>
        <translation>Diese Woche ist vorbei. Was du in ihr getan hast, kannst du eintragen, aber nicht mehr planen.</translation>
    </message>
    <message>
        <source>{name}, copy</source>
        <translation>{name}, Kopie</translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <translation>„{name}“ importieren</translation>
    </message>
    <message>
        <source>Stop “{name}”</source>
        <translation>„{name}“ beenden</translation>
    </message>
    <message>
        <source>Change “{name}”</source>
        <translation>„{name}“ ändern</translation>
    </message>
    <message>
        <source>Go to the step “{name}”</source>
        <translation>Zum Schritt „{name}“ gehen</translation>
    </message>
    <message>
        <source>Plan “{name}” on</source>
        <translation>„{name}“ weiterplanen</translation>
    </message>
    <message>
        <source>This programme is no longer in the logbook.</source>
        <translation>Dieses Programm ist nicht mehr im Logbuch.</translation>
    </message>
    <message>
        <source>This programme belongs to Soleus; make a copy to change it.</source>
        <translation>Dieses Programm gehört zu Soleus; mach eine Kopie, um es zu ändern.</translation>
    </message>
    <message>
        <source>“{name}” started.</source>
        <translation>„{name}“ begonnen.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Bevor du beginnst</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>In {file} geschrieben.</translation>
    </message>
    <message>
        <source>“{name}” imported.</source>
        <translation>„{name}“ importiert.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>“{name}” deleted.</source>
        <translation>„{name}“ gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Programmes of Soleus ({ends})</source>
        <translation>Programme von Soleus ({ends})</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{name}: the range goes from the smaller number to the larger one.</source>
        <translation>{name}: Die Spanne geht von der kleineren Zahl zur größeren.</translation>
    </message>
    <message>
        <source>Edit “{name}”</source>
        <translation>„{name}“ bearbeiten</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Schritt {number}</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Einheit {number}</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Einheit hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
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
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Changes are kept at once. Ctrl Z takes one back.</source>
        <translation>Änderungen gelten sofort. Strg Z nimmt eine zurück.</translation>
    </message>
    <message>
        <source>Days and own figures</source>
        <translation>Tage und eigene Werte</translation>
    </message>
    <message>
        <source>Own figures</source>
        <translation>Eigene Werte</translation>
    </message>
    <message>
        <source>A therapist&apos;s own figures go before the programme&apos;s. What is empty stays as the programme says.</source>
        <translation>Die Werte deiner Physio gehen denen des Programms vor. Was leer ist, bleibt, wie das Programm es sagt.</translation>
    </message>
    <message>
        <source>One exercise has to stay.</source>
        <translation>Eine Übung muss bleiben.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Umbenennen (F2)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Löschen (Entf)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Copy and edit</source>
        <translation>Kopieren und bearbeiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>Beginnen…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>What can be done with the programme</source>
        <translation>Was mit dem Programm getan werden kann</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>A programme plans your weeks and says what comes next.</source>
        <translation>Ein Programm plant deine Wochen und sagt, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Repeat it</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Choose a programme</source>
        <translation>Programm wählen</translation>
    </message>
    <message>
        <source>“{name}” ended on {day}.</source>
        <translation>„{name}“ ging am {day} zu Ende.</translation>
    </message>
    <message>
        <source>The coming workouts are now those of “{name}”.</source>
        <translation>Die kommenden Trainings sind jetzt die von „{name}“.</translation>
    </message>
    <message>
        <source>The next weeks are planned.</source>
        <translation>Die nächsten Wochen sind geplant.</translation>
    </message>
    <message>
        <source>“{name}” stopped; what you did stays.</source>
        <translation>„{name}“ beendet; was du getan hast, bleibt.</translation>
    </message>
    <message>
        <source>“{name}” goes on as you said.</source>
        <translation>„{name}“ geht weiter, wie du es gesagt hast.</translation>
    </message>
    <message>
        <source>Days and own figures…</source>
        <translation>Tage und eigene Werte…</translation>
    </message>
    <message>
        <source>Go to step</source>
        <translation>Zum Schritt</translation>
    </message>
    <message>
        <source>Stop this programme</source>
        <translation>Dieses Programm beenden</translation>
    </message>
    <message>
        <source>At least, days a week</source>
        <translation>Tage pro Woche, mindestens</translation>
    </message>
    <message>
        <source>At most, days a week</source>
        <translation>Tage pro Woche, höchstens</translation>
    </message>
    <message>
        <source>Rehab: begins with the cautions</source>
        <translation>Reha: beginnt mit den Warnhinweisen</translation>
    </message>
    <message>
        <source>Can be repeated when it is over</source>
        <translation>Kann am Ende wiederholt werden</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Tage pro Woche</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Sessions a day</source>
        <translation>Einheiten pro Tag</translation>
    </message>
    <message>
        <source>Leaves out on purpose</source>
        <translation>Lässt mit Absicht aus</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es ist</translation>
    </message>
    <message>
        <source>Leaves out on purpose; the week is not said to lack it:</source>
        <translation>Lässt mit Absicht aus; der Woche fehlt es dann nicht:</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Empty: until you go on. With a band, that is offered when both legs have outgrown it.</source>
        <translation>Leer: bis du weitergehst. Mit einem Band wird das angeboten, wenn beide Beine ihm entwachsen sind.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Deine</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Other programmes</source>
        <translation>Andere Programme</translation>
    </message>
    <message>
        <source>Go to “{name}”</source>
        <translation>Weiter zu „{name}“</translation>
    </message>
    <message>
        <source>Pain was over your limit. The step before is easier; go on when it has settled.</source>
        <translation>Der Schmerz lag über deiner Grenze. Der Schritt davor ist leichter; geh weiter, wenn es sich beruhigt hat.</translation>
    </message>
    <message>
        <source>Back to “{name}”</source>
        <translation>Zurück zu „{name}“</translation>
    </message>
    <message numerus="yes">
        <source>Planned for %n more days.</source>
        <extracomment>Planned for %n more day.</extracomment>
        <translation>
            <numerusform>Noch für %n Tag geplant.</numerusform>
            <numerusform>Noch für %n Tage geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more is planned.</source>
        <translation>Mehr ist nicht geplant.</translation>
    </message>
    <message>
        <source>Plan the next weeks</source>
        <translation>Nächste Wochen planen</translation>
    </message>
    <message>
        <source>From: {sources}</source>
        <translation>Aus: {sources}</translation>
    </message>
    <message>
        <source>{place}. {name}</source>
        <translation>{place}. {name}</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Noch keine Einheit.</translation>
    </message>
    <message>
        <source>No exercise yet.</source>
        <translation>Noch keine Übung.</translation>
    </message>
    <message>
        <source>until the last step</source>
        <translation>bis zum letzten Schritt</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>twice a week</source>
        <translation>zweimal pro Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n times a week</source>
        <extracomment>once a week</extracomment>
        <translation>
            <numerusform>einmal pro Woche</numerusform>
            <numerusform>%n-mal pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} times a week</source>
        <translation>{days}-mal pro Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions a day</source>
        <extracomment>%n session a day</extracomment>
        <translation>
            <numerusform>%n Einheit am Tag</numerusform>
            <numerusform>%n Einheiten am Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>open end</source>
        <translation>Ende offen</translation>
    </message>
    <message>
        <source>until you go on</source>
        <translation>bis du weitergehst</translation>
    </message>
    <message numerus="yes">
        <source>until both legs outgrow {band} in %n sessions</source>
        <extracomment>until both legs outgrow {band} in %n session</extracomment>
        <translation>
            <numerusform>bis beide Beine {band} in %n Training entwachsen</numerusform>
            <numerusform>bis beide Beine {band} in %n Trainings entwachsen</numerusform>
        </translation>
    </message>
    <message>
        <source>Start “{name}”</source>
        <translation>„{name}“ beginnen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Own figures…</source>
        <translation>Eigene Werte…</translation>
    </message>
    <message>
        <source>“{name}” stops then; what you did stays.</source>
        <translation>„{name}“ endet dann; was du getan hast, bleibt.</translation>
    </message>
    <message>
        <source>Training days</source>
        <translation>Trainingstage</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Time, if you like one</source>
        <translation>Uhrzeit, wenn du magst</translation>
    </message>
    <message>
        <source>This programme has no exercises yet; add some first.</source>
        <translation>Dieses Programm hat noch keine Übungen; füge zuerst welche hinzu.</translation>
    </message>
    <message>
        <source>Say on which day it begins.</source>
        <translation>Sag, an welchem Tag es beginnt.</translation>
    </message>
    <message>
        <source>Choose a training day.</source>
        <translation>Wähle einen Trainingstag.</translation>
    </message>
    <message numerus="yes">
        <source>The programme is made for %n days a week; fewer will do, only slower.</source>
        <extracomment>The programme is made for %n day a week; fewer will do, only slower.</extracomment>
        <translation>
            <numerusform>Das Programm ist für %n Tag pro Woche gemacht; weniger geht auch, nur langsamer.</numerusform>
            <numerusform>Das Programm ist für %n Tage pro Woche gemacht; weniger geht auch, nur langsamer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The programme is made for %n days a week. Leave the calves time to recover.</source>
        <extracomment>The programme is made for %n day a week. Leave the calves time to recover.</extracomment>
        <translation>
            <numerusform>Das Programm ist für %n Tag pro Woche gemacht. Lass den Waden Zeit zur Erholung.</numerusform>
            <numerusform>Das Programm ist für %n Tage pro Woche gemacht. Lass den Waden Zeit zur Erholung.</numerusform>
        </translation>
    </message>
    <message>
        <source>No workout would be planned: the programme would be over already.</source>
        <translation>Es würde kein Training geplant: Das Programm wäre schon vorbei.</translation>
    </message>
    <message numerus="yes">
        <source>%n workouts until {day}</source>
        <extracomment>%n workout until {day}</extracomment>
        <translation>
            <numerusform>%n Training bis {day}</numerusform>
            <numerusform>%n Trainings bis {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workouts to begin with, until {day}; more when you go on</source>
        <extracomment>%n workout to begin with, until {day}; more when you go on</extracomment>
        <translation>
            <numerusform>%n Training für den Anfang, bis {day}; mehr, wenn du weitergehst</numerusform>
            <numerusform>%n Trainings für den Anfang, bis {day}; mehr, wenn du weitergehst</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Steps and sessions</source>
        <translation>Schritte und Einheiten</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <extracomment>%n step</extracomment>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <extracomment>%n week</extracomment>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>starts on {day}</source>
        <translation>beginnt am {day}</translation>
    </message>
    <message>
        <source>week {week}</source>
        <translation>Woche {week}</translation>
    </message>
    <message>
        <source>week {week} of {weeks}</source>
        <translation>Woche {week} von {weeks}</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>{name} begins on {day}.</source>
        <translation>{name} beginnt am {day}.</translation>
    </message>
    <message>
        <source>Both legs are ready for {name}.</source>
        <translation>Beide Beine sind bereit für {name}.</translation>
    </message>
    <message>
        <source>{name} is next, when you or your therapist say so.</source>
        <translation>{name} ist als Nächstes dran, wenn du oder deine Therapeutin es sagen.</translation>
    </message>
    <message numerus="yes">
        <source>Opens when both legs outgrow {band} in %n sessions:</source>
        <extracomment>Opens when both legs outgrow {band} in %n session:</extracomment>
        <translation>
            <numerusform>Öffnet sich, wenn beide Beine {band} in %n Training entwachsen:</numerusform>
            <numerusform>Öffnet sich, wenn beide Beine {band} in %n Trainings entwachsen:</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet trained</source>
        <translation>noch nicht trainiert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>geschafft</translation>
    </message>
    <message>
        <source>{sessions} of {wanted}</source>
        <translation>{sessions} von {wanted}</translation>
    </message>
    <message>
        <source>On the way back from an injury: begins with the cautions</source>
        <translation type="vanished">Auf dem Weg zurück nach einer Verletzung: beginnt mit den Warnhinweisen</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>black</source>
        <translation>schwarz</translation>
    </message>
    <message>
        <source>tan</source>
        <translation>beige</translation>
    </message>
    <message>
        <source>silver</source>
        <translation>silber</translation>
    </message>
    <message>
        <source>gold</source>
        <translation>gold</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>lila</translation>
    </message>
    <message>
        <source>own colour</source>
        <translation>eigene Farbe</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>The first line holds names</source>
        <translation>Die erste Zeile enthält Namen</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Nothing can be read yet.</source>
        <translation>Noch ist nichts lesbar.</translation>
    </message>
    <message>
        <source>The first sets as they are read</source>
        <translation>Die ersten Sätze, wie sie gelesen werden</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Weggelassene Zeilen</translation>
    </message>
    <message>
        <source>Every row can be read.</source>
        <translation>Jede Zeile ist lesbar.</translation>
    </message>
    <message>
        <source>Figures to look at</source>
        <translation>Zahlen zum Prüfen</translation>
    </message>
    <message>
        <source>No known app writes these columns. Say what each of them is; it is remembered with the import.</source>
        <translation>Keine bekannte App schreibt diese Spalten. Sag, was jede ist; der Import merkt es sich.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <extracomment>%n row</extracomment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message numerus="yes">
        <source>workouts</source>
        <extracomment>workout</extracomment>
        <translation>
            <numerusform>Training</numerusform>
            <numerusform>Trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sets</source>
        <extracomment>set</extracomment>
        <translation>
            <numerusform>Satz</numerusform>
            <numerusform>Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exercises</source>
        <extracomment>exercise</extracomment>
        <translation>
            <numerusform>Übung</numerusform>
            <numerusform>Übungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rows left out</source>
        <extracomment>row left out</extracomment>
        <translation>
            <numerusform>Zeile weggelassen</numerusform>
            <numerusform>Zeilen weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>Wie gelesen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>What the column can be</source>
        <translation>Was die Spalte sein kann</translation>
    </message>
    <message>
        <source>Search what it can be</source>
        <translation>Suchen, was es sein kann</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Date, day first</source>
        <translation>Datum, Tag zuerst</translation>
    </message>
    <message>
        <source>Date, month first</source>
        <translation>Datum, Monat zuerst</translation>
    </message>
    <message>
        <source>Date, year first</source>
        <translation>Datum, Jahr zuerst</translation>
    </message>
    <message>
        <source>Date: day or month first?</source>
        <translation>Datum: Tag oder Monat vorn?</translation>
    </message>
    <message>
        <source>Weight in kg</source>
        <translation>Gewicht in kg</translation>
    </message>
    <message>
        <source>Weight in lb</source>
        <translation>Gewicht in lb</translation>
    </message>
    <message>
        <source>Distance in m</source>
        <translation>Strecke in m</translation>
    </message>
    <message>
        <source>Distance in km</source>
        <translation>Strecke in km</translation>
    </message>
    <message>
        <source>Distance in miles</source>
        <translation>Strecke in Meilen</translation>
    </message>
    <message>
        <source>Minutes of a set</source>
        <translation>Minuten eines Satzes</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Name of the workout</source>
        <translation>Name des Trainings</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Number of the set</source>
        <translation>Nummer des Satzes</translation>
    </message>
    <message>
        <source>Kind of set</source>
        <translation>Art des Satzes</translation>
    </message>
    <message>
        <source>How many such sets</source>
        <translation>Wie viele solche Sätze</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Unit of the weight</source>
        <translation>Einheit des Gewichts</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Seconds of a set</source>
        <translation>Sekunden eines Satzes</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Unit of the distance</source>
        <translation>Einheit der Strecke</translation>
    </message>
    <message>
        <source>Effort (RPE)</source>
        <translation>Anstrengung (RPE)</translation>
    </message>
    <message>
        <source>Repetitions in reserve (RIR)</source>
        <translation>Wiederholungen in Reserve (RIR)</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Colour of the band</source>
        <translation>Farbe des Bands</translation>
    </message>
    <message>
        <source>Rest after the set</source>
        <translation>Pause nach dem Satz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on the workout</source>
        <translation>Notiz zum Training</translation>
    </message>
    <message>
        <source>Duration of the workout</source>
        <translation>Dauer des Trainings</translation>
    </message>
    <message>
        <source>Say which column holds the date.</source>
        <translation>Sag, in welcher Spalte das Datum steht.</translation>
    </message>
    <message>
        <source>Say whether the day or the month comes first in the dates.</source>
        <translation>Sag, ob in den Daten der Tag oder der Monat vorn steht.</translation>
    </message>
    <message>
        <source>Say which column names the exercise.</source>
        <translation>Sag, welche Spalte die Übung nennt.</translation>
    </message>
    <message>
        <source>Say which column counts repetitions, seconds, a distance or a weight.</source>
        <translation>Sag, welche Spalte Wiederholungen, Sekunden, eine Strecke oder ein Gewicht zählt.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Stopped; nothing was left half done.</source>
        <translation>Angehalten; nichts blieb halb getan.</translation>
    </message>
    <message>
        <source>A logbook of calf training for runners.</source>
        <translation>Ein Logbuch für das Wadentraining von Läufern.</translation>
    </message>
    <message>
        <source>A logbook&apos;s file in the place of a command is opened: soleus training.soleus</source>
        <translation>Die Datei eines Logbuchs an der Stelle eines Befehls wird geöffnet: soleus training.soleus</translation>
    </message>
    <message>
        <source>use this logbook instead of your own</source>
        <translation>dieses Logbuch statt des eigenen nehmen</translation>
    </message>
    <message>
        <source>use a temporary logbook with two made-up years</source>
        <translation>ein vorläufiges Logbuch mit zwei erfundenen Jahren nehmen</translation>
    </message>
    <message>
        <source>start, print how long that took, and exit</source>
        <translation>starten, sagen, wie lange das dauerte, und beenden</translation>
    </message>
    <message>
        <source>visit every screen of a temporary logbook, and exit</source>
        <translation>jede Ansicht eines vorläufigen Logbuchs besuchen und beenden</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>bring in what other apps exported, or a logbook exported as JSON</source>
        <translation>hereinholen, was andere Apps exportiert haben, oder ein als JSON exportiertes Logbuch</translation>
    </message>
    <message>
        <source>say what would be stored, and store nothing</source>
        <translation>sagen, was gespeichert würde, und nichts speichern</translation>
    </message>
    <message>
        <source>the unit of weights where a file names none</source>
        <translation>die Einheit der Gewichte, wo eine Datei keine nennt</translation>
    </message>
    <message>
        <source>write the logbook out</source>
        <translation>das Logbuch hinausschreiben</translation>
    </message>
    <message>
        <source>csv: a row per set and side; json: all; strong, hevy, openweight: for other apps; ics: what is planned, for a calendar</source>
        <translation>csv: eine Zeile je Satz und Seite; json: alles; strong, hevy, openweight: für andere Apps; ics: was geplant ist, für einen Kalender</translation>
    </message>
    <message>
        <source>of weights for other apps (yours, unless named)</source>
        <translation>der Gewichte für andere Apps (deine, wenn nicht genannt)</translation>
    </message>
    <message>
        <source>of distances for other apps</source>
        <translation>der Strecken für andere Apps</translation>
    </message>
    <message>
        <source>put &apos; before texts that a spreadsheet would compute</source>
        <translation>&apos; vor Texte setzen, die eine Tabellenkalkulation ausrechnen würde</translation>
    </message>
    <message>
        <source>ics: the first day (four weeks back, unless named)</source>
        <translation>ics: der erste Tag (ohne Angabe vor vier Wochen)</translation>
    </message>
    <message>
        <source>ics: the last day (all that is planned, unless named)</source>
        <translation>ics: der letzte Tag (ohne Angabe alles, was geplant ist)</translation>
    </message>
    <message>
        <source>ics: leave planned runs out</source>
        <translation>ics: geplante Läufe weglassen</translation>
    </message>
    <message>
        <source>ics: write the rest days, too</source>
        <translation>ics: auch die Ruhetage schreiben</translation>
    </message>
    <message>
        <source>write a made-up logbook of any size</source>
        <translation>ein erfundenes Logbuch beliebiger Größe schreiben</translation>
    </message>
    <message>
        <source>the number of side rows</source>
        <translation>die Zahl der Zeilen je Seite</translation>
    </message>
    <message>
        <source>over how many years (20)</source>
        <translation>über wie viele Jahre (20)</translation>
    </message>
    <message>
        <source>the last day, as 2026-11-20 (today)</source>
        <translation>der letzte Tag, als 2026-11-20 (heute)</translation>
    </message>
    <message>
        <source>the same seed gives the same logbook</source>
        <translation>dieselbe Zahl ergibt dasselbe Logbuch</translation>
    </message>
    <message>
        <source>print a week: what is planned, and what comes next</source>
        <translation>eine Woche ausgeben: was geplant ist und was als Nächstes kommt</translation>
    </message>
    <message>
        <source>a day of the week, as 2026-11-20 (today)</source>
        <translation>ein Tag der Woche, wie 2026-11-20 (heute)</translation>
    </message>
    <message>
        <source>write it to paper (PDF) instead</source>
        <translation>sie stattdessen zu Papier bringen (PDF)</translation>
    </message>
    <message>
        <source>draw every screen into pictures; needs no display</source>
        <translation>jede Ansicht in Bilder zeichnen; braucht keinen Bildschirm</translation>
    </message>
    <message>
        <source>both, unless named</source>
        <translation>beide, wenn nicht genannt</translation>
    </message>
    <message>
        <source>1280x800, unless named</source>
        <translation>1280x800, wenn nicht genannt</translation>
    </message>
    <message>
        <source>100 and 200, unless named</source>
        <translation>100 und 200, wenn nicht genannt</translation>
    </message>
    <message>
        <source>look the logbook through: file, rows and sums</source>
        <translation>das Logbuch durchsehen: Datei, Zeilen und Summen</translation>
    </message>
    <message>
        <source>write a verified copy of the logbook, and print its path</source>
        <translation>eine geprüfte Kopie des Logbuchs schreiben und ihren Pfad ausgeben</translation>
    </message>
    <message>
        <source>put a backup in the logbook&apos;s place, and print where that one is kept</source>
        <translation>eine Sicherung an die Stelle des Logbuchs setzen und ausgeben, wo jenes bleibt</translation>
    </message>
    <message>
        <source>a backup, or a logbook of another computer</source>
        <translation>eine Sicherung oder ein Logbuch eines anderen Computers</translation>
    </message>
    <message>
        <source>the newest backup that can be read</source>
        <translation>die neueste lesbare Sicherung</translation>
    </message>
    <message>
        <source>what can still be read of a damaged logbook</source>
        <translation>was von einem beschädigten Logbuch noch lesbar ist</translation>
    </message>
    <message>
        <source>{text} does not fit: a whole number from 1 upwards is needed</source>
        <translation>{text} passt nicht: Gebraucht wird eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>{text} is no date; write it as 2026-11-20</source>
        <translation>{text} ist kein Datum; schreib es als 2026-11-20</translation>
    </message>
    <message>
        <source>{text} does not fit: a plan lies between 1900 and 2100</source>
        <translation>{text} passt nicht: Ein Plan liegt zwischen 1900 und 2100</translation>
    </message>
    <message>
        <source>{text} is no size; write it as 1280x800</source>
        <translation>{text} ist keine Größe; schreib sie als 1280x800</translation>
    </message>
    <message>
        <source>a text size lies between 100 and 200</source>
        <translation>eine Textgröße liegt zwischen 100 und 200</translation>
    </message>
    <message>
        <source>csv: a row per set and side; json: all; strong, hevy, openweight: for other apps</source>
        <translation type="vanished">csv: eine Zeile je Satz und Seite; json: alles; strong, hevy, openweight: für andere Apps</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>{cell} (Enter adds it, Space says more)</source>
        <translation>{cell} (Enter fügt es hinzu, Leertaste sagt mehr)</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <source>What the week covers</source>
        <translation>Was die Woche abdeckt</translation>
    </message>
    <message>
        <source>Nothing you own fits. Preferences, Equipment says what you have.</source>
        <translation>Nichts, was du hast, passt. Unter Einstellungen, Ausrüstung steht, was du hast.</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Straight knee</source>
        <translation>Knie gestreckt</translation>
    </message>
    <message>
        <source>Bent knee</source>
        <translation>Knie gebeugt</translation>
    </message>
    <message>
        <source>Plyometric</source>
        <translation>Sprünge</translation>
    </message>
    <message>
        <source>Shin</source>
        <translation>Schienbein</translation>
    </message>
    <message>
        <source>Peroneal</source>
        <translation>Außenseite</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Rest days</source>
        <translation>Ruhetage</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>comes at step {step}</source>
        <translation>kommt bei Schritt {step}</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>nicht verlangt</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>%n day</extracomment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{topic} comes with step {step} of your programme.</source>
        <translation>{topic} kommt mit Schritt {step} deines Programms.</translation>
    </message>
    <message>
        <source>Nothing asks for it this week: your programme leaves it out, or it is optional.</source>
        <translation>Diese Woche verlangt es nichts: dein Programm lässt es aus, oder es ist freiwillig.</translation>
    </message>
    <message>
        <source>{count} of {goal}</source>
        <translation>{count} von {goal}</translation>
    </message>
    <message>
        <source>{count}: add</source>
        <translation>{count}: hinzufügen</translation>
    </message>
    <message>
        <source>test your calves</source>
        <translation>Waden testen</translation>
    </message>
    <message>
        <source>{side} {reps} of {wanted}</source>
        <translation>{side} {reps} von {wanted}</translation>
    </message>
    <message>
        <source>legs differ</source>
        <translation>Beine ungleich</translation>
    </message>
    <message>
        <source>none before key run</source>
        <translation>keiner vor Schlüssellauf</translation>
    </message>
    <message>
        <source>none in between</source>
        <translation>keiner dazwischen</translation>
    </message>
    <message>
        <source>one is worked</source>
        <translation>an einem trainiert</translation>
    </message>
    <message>
        <source>not ready yet</source>
        <translation>noch nicht bereit</translation>
    </message>
    <message>
        <source>one muscle only</source>
        <translation>nur ein Muskel</translation>
    </message>
    <message>
        <source>no load</source>
        <translation>ohne Last</translation>
    </message>
    <message>
        <source>missing: add</source>
        <translation>fehlt: hinzufügen</translation>
    </message>
    <message>
        <source>one has no calves</source>
        <translation>eines ohne Waden</translation>
    </message>
    <message>
        <source>{count} of {low} calf sessions so far; five to ten minutes are enough.</source>
        <translation>Bisher {count} von {low} Wadentrainings; fünf bis zehn Minuten reichen.</translation>
    </message>
    <message>
        <source>Nothing this week is {topic} work yet.</source>
        <translation>Noch keine Arbeit für „{topic}“ in dieser Woche.</translation>
    </message>
    <message>
        <source>Hard calf work on {first}, the day before a key run. A day earlier suits both.</source>
        <translation>Harte Wadenarbeit am {first}, am Tag vor einem Schlüssellauf. Ein Tag früher passt für beides.</translation>
    </message>
    <message>
        <source>Hard calf work on two days in a row ({days}). A rest day between them lets it sink in.</source>
        <translation>Harte Wadenarbeit an zwei Tagen hintereinander ({days}). Ein Ruhetag dazwischen lässt sie wirken.</translation>
    </message>
    <message>
        <source>There is calf work on a day marked for rest ({first}).</source>
        <translation>An einem Ruhetag steht Wadenarbeit ({first}).</translation>
    </message>
    <message>
        <source>Jumps are planned, and the calves are not strong enough for them yet.</source>
        <translation>Sprünge sind geplant, und die Waden sind dafür noch nicht stark genug.</translation>
    </message>
    <message>
        <source>More calf sessions than the week needs.</source>
        <translation>Mehr Wadentrainings, als die Woche braucht.</translation>
    </message>
    <message>
        <source>Standing raises and jump rope alone train one muscle in one direction.</source>
        <translation>Nur Wadenheben im Stand und Seilspringen trainieren einen Muskel in einer Richtung.</translation>
    </message>
    <message>
        <source>Calf work without the shin: front, back and side belong together.</source>
        <translation>Wadenarbeit ohne Schienbein: vorne, hinten und Seite gehören zusammen.</translation>
    </message>
    <message>
        <source>Calf work without the outer side: front, back and side belong together.</source>
        <translation>Wadenarbeit ohne Außenseite: vorne, hinten und Seite gehören zusammen.</translation>
    </message>
    <message>
        <source>This work carries nothing. A weight, a band or one leg makes it count.</source>
        <translation>Diese Arbeit trägt keine Last. Mit Gewicht, Band oder auf einem Bein zählt sie.</translation>
    </message>
    <message>
        <source>Calf work goes together with a stretch.</source>
        <translation>Zur Wadenarbeit gehört eine Dehnung.</translation>
    </message>
    <message>
        <source>A session without a calf exercise ({first}).</source>
        <translation>Ein Training ohne Wadenübung ({first}).</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>Your logbook is damaged</source>
        <translation>Dein Logbuch ist beschädigt</translation>
    </message>
    <message>
        <source>Its file is not whole any more, as after a power cut or on a failing disk. It is left as it is until you choose; then it is kept beside the new one, under its name with “damaged” and the time.</source>
        <translation>Seine Datei ist nicht mehr heil, wie nach einem Stromausfall oder auf einem sterbenden Datenträger. Sie bleibt, wie sie ist, bis du wählst; danach liegt sie neben der neuen, mit „damaged“ und der Zeit im Namen.</translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation>Was noch lesbar ist</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The newest backup</source>
        <translation>Die neueste Sicherung</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Eine andere Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>A backup from elsewhere is put in its place; any other logbook opens where it lies.</source>
        <translation>Eine Sicherung von anderswo kommt an seine Stelle; jedes andere Logbuch öffnet sich, wo es liegt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Sicherungen werden gesucht…</translation>
    </message>
    <message>
        <source>Reading what can be read</source>
        <translation>Lesbares wird gelesen</translation>
    </message>
    <message>
        <source>There is none in {folder}.</source>
        <translation>In {folder} gibt es keine.</translation>
    </message>
    <message>
        <source>The backup of {moment}</source>
        <translation>Die Sicherung von {moment}</translation>
    </message>
    <message>
        <source>{workouts} workouts and {sets} sets</source>
        <translation>{workouts} Trainings und {sets} Sätze</translation>
    </message>
    <message>
        <source>Some parts could not be read at all; more may be missing.</source>
        <translation>Einige Teile waren gar nicht lesbar; es kann mehr fehlen.</translation>
    </message>
    <message>
        <source>Sets whose workout was lost were put into a new one.</source>
        <translation>Sätze, deren Training verloren ging, kamen in ein neues.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Putting it in place</source>
        <translation>Wird eingesetzt</translation>
    </message>
    <message>
        <source>{action}: {what}</source>
        <translation>{action}: {what}</translation>
    </message>
    <message>
        <source>{saved} of {all}</source>
        <translation>{saved} von {all}</translation>
    </message>
    <message>
        <source>Opened {contents}.</source>
        <translation>Geöffnet: {contents}.</translation>
    </message>
    <message>
        <source>{said} The damaged file is kept as {path}.</source>
        <translation>{said} Die beschädigte Datei bleibt als {path}.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>DatesOfOneMonth</name>
    <message>
        <source>d</source>
        <translation>d.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>not noted</source>
        <translation>nicht notiert</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>This is not a day. Write it like {example}.</source>
        <translation>Das ist kein Tag. Schreib ihn wie {example}.</translation>
    </message>
</context>
<context>
    <name>Deleted</name>
    <message>
        <source>This is in the logbook again already.</source>
        <translation>Das steht schon wieder im Logbuch.</translation>
    </message>
    <message>
        <source>Recently deleted, newest first</source>
        <translation>Kürzlich gelöscht, das neueste zuerst</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Kürzlich gelöscht</translation>
    </message>
    <message>
        <source>Workouts, routines, plans, own band sets and body weights stay here for 30 days.</source>
        <translation>Trainings, Routinen, Pläne, eigene Bandsätze und Körpergewichte bleiben 30 Tage hier.</translation>
    </message>
    <message>
        <source>Nothing was deleted lately</source>
        <translation>In letzter Zeit wurde nichts gelöscht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>It is damaged and cannot be brought back.</source>
        <translation>Es ist beschädigt und lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Brought back: {name}</source>
        <translation>Zurückgeholt: {name}</translation>
    </message>
    <message>
        <source>{kind}, deleted {moment}</source>
        <translation>{kind}, gelöscht {moment}</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Planned workout</source>
        <translation>Geplantes Training</translation>
    </message>
    <message>
        <source>Band set</source>
        <translation>Bandsatz</translation>
    </message>
    <message>
        <source>Body weight</source>
        <translation>Körpergewicht</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Started programme</source>
        <translation>Begonnenes Programm</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <extracomment>%n day left</extracomment>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>goes today</source>
        <translation>geht heute</translation>
    </message>
    <message>
        <source>Started on {day}</source>
        <translation>Begonnen am {day}</translation>
    </message>
    <message>
        <source>{side}: {sets}</source>
        <translation>{side}: {sets}</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Band ladder</source>
        <translation>Bandleiter</translation>
    </message>
    <message>
        <source>Seated + sides</source>
        <translation>Sitzen + Seitschritte</translation>
    </message>
    <message>
        <source>Core ten</source>
        <translation>Rumpf-Zehner</translation>
    </message>
    <message>
        <source>Single leg</source>
        <translation>Ein Bein</translation>
    </message>
    <message>
        <source>Lower leg, weights</source>
        <translation>Unterschenkel, Gewichte</translation>
    </message>
    <message>
        <source>Springs</source>
        <translation>Federn</translation>
    </message>
    <message>
        <source>Holds and drops</source>
        <translation>Halten und Senken</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Gleichgewicht</translation>
    </message>
    <message>
        <source>Gym day</source>
        <translation>Studiotag</translation>
    </message>
    <message>
        <source>calf warm after an easy run</source>
        <translation>Wade warm nach lockerem Lauf</translation>
    </message>
    <message>
        <source>slow on the way down</source>
        <translation>langsam beim Senken</translation>
    </message>
    <message>
        <source>left ankle stiff at first</source>
        <translation>linker Knöchel anfangs steif</translation>
    </message>
    <message>
        <source>late in the evening</source>
        <translation>spät am Abend</translation>
    </message>
    <message>
        <source>6 × 1 km</source>
        <translation>6 × 1 km</translation>
    </message>
    <message>
        <source>Hills, 8 × 60 s</source>
        <translation>Berge, 8 × 60 s</translation>
    </message>
    <message>
        <source>10 km race</source>
        <translation>10-km-Lauf</translation>
    </message>
    <message>
        <source>Easy run</source>
        <translation type="vanished">Lockerer Lauf</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation type="vanished">Ruhetag</translation>
    </message>
</context>
<context>
    <name>EntryBar</name>
    <message>
        <source>A set in short, such as 12 red</source>
        <translation>Ein Satz in Kurzform, etwa 12 rot</translation>
    </message>
    <message>
        <source>Type a set</source>
        <translation>Satz tippen</translation>
    </message>
    <message>
        <source>Edit last set</source>
        <translation>Letzten Satz ändern</translation>
    </message>
    <message>
        <source>Repeat last set</source>
        <translation>Letzten Satz wiederholen</translation>
    </message>
    <message>
        <source>Store set</source>
        <translation>Satz speichern</translation>
    </message>
    <message>
        <source>Type a set at any time, for example</source>
        <translation>Tipp jederzeit einen Satz, zum Beispiel</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>Light barbell</source>
        <translation>Leichte Langhantel</translation>
    </message>
    <message>
        <source>EZ bar</source>
        <translation>SZ-Stange</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the bar</source>
        <translation>Name der Stange</translation>
    </message>
    <message>
        <source>Weight of the bar</source>
        <translation>Gewicht der Stange</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Griff</translation>
    </message>
    <message>
        <source>A short handle that makes a dumbbell</source>
        <translation>Ein kurzer Griff, der zur Kurzhantel wird</translation>
    </message>
    <message>
        <source>weights of bar work are totals, bar included; handles with plates are dumbbells</source>
        <translation>Gewichte mit Stange gelten samt Stange; Griffe mit Scheiben sind Kurzhanteln</translation>
    </message>
    <message>
        <source>Enter what the bar weighs, such as 20.</source>
        <translation>Gib ein, was die Stange wiegt, etwa 20.</translation>
    </message>
    <message>
        <source>Dumbbell handle</source>
        <translation>Kurzhantelgriff</translation>
    </message>
    <message>
        <source>Barbell</source>
        <translation>Langhantel</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>{what} entfernen</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>I own nothing of this</source>
        <translation>Davon habe ich nichts</translation>
    </message>
    <message>
        <source>The Library can show only what you can do with it, and weights step along what is there.</source>
        <translation>Unter Übungen siehst du auf Wunsch nur, was damit geht, und Gewichte steigen in deinen Schritten.</translation>
    </message>
    <message>
        <source>of a fixed weight</source>
        <translation>mit festem Gewicht</translation>
    </message>
    <message>
        <source>a pair goes on a bar, one on each end</source>
        <translation>ein Paar kommt auf die Stange, eine an jedes Ende</translation>
    </message>
    <message>
        <source>Nothing is told yet: every exercise is offered.</source>
        <translation>Noch nichts gesagt: Jede Übung wird angeboten.</translation>
    </message>
    <message>
        <source>{kind}: weight</source>
        <translation>{kind}: Gewicht</translation>
    </message>
    <message>
        <source>2 × 5</source>
        <translation>2 × 5</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add: {kind}</source>
        <translation>Hinzufügen: {kind}</translation>
    </message>
    <message>
        <source>I own none</source>
        <translation>Ich habe keine</translation>
    </message>
    <message>
        <source>I own none: {kind}</source>
        <translation>Ich habe keine: {kind}</translation>
    </message>
    <message>
        <source>Enter a weight such as 5, or 2 × 5 for two of them.</source>
        <translation>Gib ein Gewicht ein, etwa 5, oder 2 × 5 für zwei davon.</translation>
    </message>
    <message>
        <source>Dumbbells</source>
        <translation>Kurzhanteln</translation>
    </message>
    <message>
        <source>hand weights pair</source>
        <translation>Handgewichte Paar</translation>
    </message>
    <message>
        <source>Kettlebells</source>
        <translation>Kettlebells</translation>
    </message>
    <message>
        <source>girya</source>
        <translation>Kugelhanteln</translation>
    </message>
    <message>
        <source>Medicine balls</source>
        <translation>Medizinbälle</translation>
    </message>
    <message>
        <source>slam ball wall ball</source>
        <translation>Slamball Wandball</translation>
    </message>
    <message>
        <source>Plates</source>
        <translation>Scheiben</translation>
    </message>
    <message>
        <source>discs weights barbell</source>
        <translation>Hantelscheiben Gewichte Langhantel</translation>
    </message>
    <message>
        <source>Bars and handles</source>
        <translation>Stangen und Griffe</translation>
    </message>
    <message>
        <source>barbell Olympic EZ curl handle weight</source>
        <translation>Langhantel Olympia SZ Curl Griff Gewicht</translation>
    </message>
    <message>
        <source>Other equipment</source>
        <translation>Andere Geräte</translation>
    </message>
    <message>
        <source>band step wall bench machine Smith leg press rope</source>
        <translation>Band Stufe Wand Bank Maschine Multipresse Beinpresse Seil</translation>
    </message>
    <message>
        <source>gear gym home own machines weights</source>
        <translation>Ausrüstung Studio Zuhause eigene Maschinen Gewichte</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>{bar}, {weight}</source>
        <translation>{bar}, {weight}</translation>
    </message>
    <message numerus="yes">
        <source>{possible} of %n exercises can be done with this</source>
        <extracomment>{possible} of %n exercise can be done with this</extracomment>
        <translation>
            <numerusform>{possible} von %n Übung geht damit</numerusform>
            <numerusform>{possible} von %n Übungen gehen damit</numerusform>
        </translation>
    </message>
    <message>
        <source>dumbbells {step}</source>
        <translation>Kurzhanteln {step}</translation>
    </message>
    <message>
        <source>kettlebells {step}</source>
        <translation>Kettlebells {step}</translation>
    </message>
    <message>
        <source>medicine balls {step}</source>
        <translation>Medizinbälle {step}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Steps: {steps}</source>
        <translation>Schritte: {steps}</translation>
    </message>
    <message>
        <source>at least {step} on a bar, up to {most}</source>
        <translation>mindestens {step} auf einer Stange, bis {most}</translation>
    </message>
    <message>
        <source>{low} → {high} {unit} (+{percent} %)</source>
        <translation>{low} → {high} {unit} (+{percent} %)</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Soleus met an error it did not expect</source>
        <translation>Soleus ist auf einen unerwarteten Fehler gestoßen</translation>
    </message>
    <message>
        <source>What you logged is stored. If it comes again, please send this text along with a report.</source>
        <translation>Was du eingetragen hast, ist gespeichert. Kommt es wieder vor, schick bitte diesen Text mit einer Meldung.</translation>
    </message>
    <message>
        <source>It is also kept in {path}</source>
        <translation>Es steht auch in {path}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>Straight knee</source>
        <translation>Knie gestreckt</translation>
    </message>
    <message>
        <source>Bent knee</source>
        <translation>Knie gebeugt</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Plyometric</source>
        <translation>Plyometrisch</translation>
    </message>
    <message>
        <source>Shin</source>
        <translation>Schienbein</translation>
    </message>
    <message>
        <source>Peroneal</source>
        <translation>Wadenbein</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Beweglichkeit</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Each leg on its own</source>
        <translation>Jedes Bein für sich</translation>
    </message>
    <message>
        <source>Both legs at once</source>
        <translation>Beide Beine zugleich</translation>
    </message>
    <message>
        <source>To the left and to the right</source>
        <translation>Nach links und nach rechts</translation>
    </message>
    <message>
        <source>Legs in turn, one count</source>
        <translation>Beine im Wechsel, ein Zähler</translation>
    </message>
    <message>
        <source>No sides</source>
        <translation>Ohne Seiten</translation>
    </message>
</context>
<context>
    <name>ExercisePicker</name>
    <message>
        <source>Search exercises</source>
        <translation>Übungen suchen</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>No exercise is called that. Own exercises are made in the Library.</source>
        <translation>So heißt keine Übung. Eigene Übungen legst du unter Übungen an.</translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ExerciseStrip</name>
    <message>
        <source>in turn</source>
        <translation>an der Reihe</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>{name}: {state}
Delete removes it, Alt with arrows moves it</source>
        <translation>{name}: {state}
Entf entfernt sie, Alt mit Pfeilen verschiebt sie</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Do this now</source>
        <translation>Jetzt machen</translation>
    </message>
    <message>
        <source>Move to the left	Alt+Left</source>
        <translation>Nach links schieben	Alt+Links</translation>
    </message>
    <message>
        <source>Move to the right	Alt+Right</source>
        <translation>Nach rechts schieben	Alt+Rechts</translation>
    </message>
    <message>
        <source>Remove exercise	Del</source>
        <translation>Übung entfernen	Entf</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Nothing is planned in these days, so there is nothing to write.</source>
        <translation>An diesen Tagen ist nichts geplant, also gibt es nichts zu schreiben.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}. Nothing was exported.</source>
        <translation>„{path}“ kann nicht geschrieben werden: {reason}. Nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>“{path}” is a folder; name a file in it.</source>
        <translation>„{path}“ ist ein Ordner; nenn eine Datei darin.</translation>
    </message>
    <message>
        <source>“{path}” is there already; name a file that does not exist yet, or remove it first.</source>
        <translation>„{path}“ gibt es schon; nenn eine Datei, die es noch nicht gibt, oder entfern sie zuerst.</translation>
    </message>
    <message>
        <source>The folder “{path}” does not exist; make it, or choose another one.</source>
        <translation>Den Ordner „{path}“ gibt es nicht; leg ihn an oder wähl einen anderen.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Der Export wurde abgebrochen; keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>“{path}” appeared meanwhile; choose another name.</source>
        <translation>„{path}“ ist inzwischen entstanden; wähl einen anderen Namen.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Only up to</source>
        <translation>Nur bis</translation>
    </message>
    <message>
        <source>Without a tick all that is planned ahead is written.</source>
        <translation>Ohne Haken wird alles geschrieben, was noch geplant ist.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Planned runs</source>
        <translation>Geplante Läufe</translation>
    </message>
    <message>
        <source>Rest days</source>
        <translation>Ruhetage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Unit of weights</source>
        <translation>Einheit der Gewichte</translation>
    </message>
    <message>
        <source>Unit of distances</source>
        <translation>Einheit der Strecken</translation>
    </message>
    <message>
        <source>Safe for spreadsheets</source>
        <translation>Sicher für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>Texts that begin with + = - or @ get an apostrophe before them, so that a spreadsheet does not take them for formulas. An import into Soleus takes it away again.</source>
        <translation>Texte, die mit + = - oder @ beginnen, bekommen einen Apostroph davor, damit eine Tabellenkalkulation sie nicht für Formeln hält. Ein Import in Soleus nimmt ihn wieder weg.</translation>
    </message>
    <message>
        <source>How should your logbook be written?</source>
        <translation>Wie soll dein Logbuch geschrieben werden?</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Für dich</translation>
    </message>
    <message>
        <source>For your calendar</source>
        <translation>Für deinen Kalender</translation>
    </message>
    <message>
        <source>For other apps</source>
        <translation>Für andere Apps</translation>
    </message>
    <message>
        <source>Units for other apps</source>
        <translation>Einheiten für andere Apps</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>One row per set and side, for a spreadsheet or a script. Plans and routines stay behind.</source>
        <translation>Eine Zeile je Satz und Seite, für Tabellenprogramm oder Skript. Pläne und Routinen bleiben zurück.</translation>
    </message>
    <message>
        <source>Whole logbook (JSON)</source>
        <translation>Ganzes Logbuch (JSON)</translation>
    </message>
    <message>
        <source>Everything, nothing lost: imports into an empty logbook, here or on another computer.</source>
        <translation>Alles, nichts geht verloren: lässt sich in ein leeres Logbuch importieren, hier oder auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>What is planned, with its targets, for the calendar of your phone or computer. Import it again after a change: what is there is brought up to date, and what you took off the plan is cancelled.</source>
        <translation>Was geplant ist, mit Vorgaben, für den Kalender deines Telefons oder Computers. Importiere nach einer Änderung noch einmal: Was da ist, wird erneuert, und was du aus dem Plan genommen hast, wird abgesagt.</translation>
    </message>
    <message>
        <source>Plan (iCalendar)</source>
        <translation>Plan (iCalendar)</translation>
    </message>
    <message>
        <source>Strong’s layout (CSV)</source>
        <translation>Tabelle wie von Strong (CSV)</translation>
    </message>
    <message>
        <source>What the importers of Hevy, Fitbod and many others read. They ask for the unit of the weights.</source>
        <translation>Was die Importe von Hevy, Fitbod und vielen anderen lesen. Sie fragen nach der Einheit der Gewichte.</translation>
    </message>
    <message>
        <source>Hevy’s layout (CSV)</source>
        <translation>Tabelle wie von Hevy (CSV)</translation>
    </message>
    <message>
        <source>For programs that read Hevy’s export. Units stand in the names of the columns.</source>
        <translation>Für Programme, die den Export von Hevy lesen. Die Einheiten stehen in den Spaltennamen.</translation>
    </message>
    <message>
        <source>openweight (JSON)</source>
        <translation>openweight (JSON)</translation>
    </message>
    <message>
        <source>An open format for strength training. Sides and bands stand beside its own figures.</source>
        <translation>Ein offenes Format für Krafttraining. Seiten und Bänder stehen neben seinen eigenen Zahlen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>Soleus logbook (*.json)</source>
        <translation>Soleus-Logbuch (*.json)</translation>
    </message>
    <message>
        <source>openweight (*.json)</source>
        <translation>openweight (*.json)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} wird geschrieben</translation>
    </message>
    <message>
        <source>{done} of {total} workouts</source>
        <translation>{done} von {total} Trainings</translation>
    </message>
    <message numerus="yes">
        <source>Exported the logbook with %n workouts to {name}.</source>
        <extracomment>Exported the logbook with %n workout to {name}.</extracomment>
        <translation>
            <numerusform>Logbuch mit %n Training nach {name} exportiert.</numerusform>
            <numerusform>Logbuch mit %n Trainings nach {name} exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n events to {name}.</source>
        <extracomment>Exported %n event to {name}.</extracomment>
        <translation>
            <numerusform>%n Termin nach {name} exportiert.</numerusform>
            <numerusform>%n Termine nach {name} exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n rows to {name}.</source>
        <extracomment>Exported %n row to {name}.</extracomment>
        <translation>
            <numerusform>%n Zeile nach {name} exportiert.</numerusform>
            <numerusform>%n Zeilen nach {name} exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Your logbook is unchanged. What this format has no column for:</source>
        <translation>Dein Logbuch ist unverändert. Wofür dieses Format keine Spalte hat:</translation>
    </message>
</context>
<context>
    <name>ExportNotes</name>
    <message>
        <source>Set {numbers}: {text}</source>
        <translation>Satz {numbers}: {text}</translation>
    </message>
    <message>
        <source>Sets {numbers}: {text}</source>
        <translation>Sätze {numbers}: {text}</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>0 repetitions</source>
        <translation>0 Wiederholungen</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>{n} repetitions</source>
        <translation>{n} Wiederholungen</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} s of rest</source>
        <translation>{n} s Pause</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Alternating</source>
        <translation>Abwechselnd</translation>
    </message>
    <message>
        <source>band {name}</source>
        <translation>Band {name}</translation>
    </message>
    <message>
        <source>stretched {percent} %</source>
        <translation>{percent} % gedehnt</translation>
    </message>
    <message>
        <source>{n} strands</source>
        <translation>{n} Stränge</translation>
    </message>
    <message>
        <source>band twists {n}</source>
        <translation>Banddrehungen {n}</translation>
    </message>
    <message>
        <source>band: {words}</source>
        <translation>Band: {words}</translation>
    </message>
    <message>
        <source>{weight} assistance</source>
        <translation>{weight} Entlastung</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>{n} steps</source>
        <translation>{n} Schritte</translation>
    </message>
    <message>
        <source>ground contacts</source>
        <translation>Bodenkontakte</translation>
    </message>
    <message>
        <source>{n} ground contacts</source>
        <translation>{n} Bodenkontakte</translation>
    </message>
    <message>
        <source>twists</source>
        <translation>Drehungen</translation>
    </message>
    <message>
        <source>{n} twists</source>
        <translation>{n} Drehungen</translation>
    </message>
    <message>
        <source>each held {seconds} s</source>
        <translation>je {seconds} s gehalten</translation>
    </message>
    <message>
        <source>pain {n} of 10</source>
        <translation>Schmerz {n} von 10</translation>
    </message>
    <message>
        <source>{n} in reserve</source>
        <translation>{n} in Reserve</translation>
    </message>
    <message>
        <source>RPE {n}</source>
        <translation>RPE {n}</translation>
    </message>
    <message>
        <source>to failure</source>
        <translation>bis zur Ermüdung</translation>
    </message>
    <message>
        <source>{seconds} s up</source>
        <translation>{seconds} s hoch</translation>
    </message>
    <message>
        <source>{seconds} s held there</source>
        <translation>{seconds} s dort gehalten</translation>
    </message>
    <message>
        <source>{seconds} s down</source>
        <translation>{seconds} s hinunter</translation>
    </message>
    <message>
        <source>{seconds} s held below</source>
        <translation>{seconds} s unten gehalten</translation>
    </message>
    <message>
        <source>Tempo: {phases}</source>
        <translation>Tempo: {phases}</translation>
    </message>
</context>
<context>
    <name>ExportRemarks</name>
    <message numerus="yes">
        <source>%n rows say in their notes which side they are.</source>
        <extracomment>%n row says in its notes which side it is.</extracomment>
        <translation>
            <numerusform>%n Zeile sagt in ihrer Notiz, welche Seite sie ist.</numerusform>
            <numerusform>%n Zeilen sagen in ihren Notizen, welche Seite sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets&apos; band colours are in the notes.</source>
        <extracomment>%n set&apos;s band colour is in the notes.</extracomment>
        <translation>
            <numerusform>Die Bandfarbe von %n Satz steht in der Notiz.</numerusform>
            <numerusform>Die Bandfarben von %n Sätzen stehen in den Notizen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of several pieces stand there with their sum; the pieces are in the notes.</source>
        <extracomment>%n set of several pieces stands there with their sum; the pieces are in the notes.</extracomment>
        <translation>
            <numerusform>%n Satz mit mehreren Stücken steht dort mit ihrer Summe; die Stücke stehen in der Notiz.</numerusform>
            <numerusform>%n Sätze mit mehreren Stücken stehen dort mit ihrer Summe; die Stücke stehen in den Notizen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets&apos; assistance is in the notes.</source>
        <extracomment>%n set&apos;s assistance is in the notes.</extracomment>
        <translation>
            <numerusform>Die Entlastung von %n Satz steht in der Notiz.</numerusform>
            <numerusform>Die Entlastungen von %n Sätzen stehen in den Notizen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of held repetitions count all their seconds together; how long each was held is in the notes.</source>
        <extracomment>%n set of held repetitions counts all its seconds together; how long each was held is in the notes.</extracomment>
        <translation>
            <numerusform>%n Satz gehaltener Wiederholungen zählt alle Sekunden zusammen; wie lange jede gehalten wurde, steht in der Notiz.</numerusform>
            <numerusform>%n Sätze gehaltener Wiederholungen zählen alle Sekunden zusammen; wie lange jede gehalten wurde, steht in den Notizen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets&apos; steps, ground contacts or twists stand there as repetitions or in the notes.</source>
        <extracomment>%n set&apos;s steps, ground contacts or twists stand there as repetitions or in the notes.</extracomment>
        <translation>
            <numerusform>Schritte, Bodenkontakte oder Drehungen von %n Satz stehen dort als Wiederholungen oder in der Notiz.</numerusform>
            <numerusform>Schritte, Bodenkontakte oder Drehungen von %n Sätzen stehen dort als Wiederholungen oder in den Notizen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets&apos; variants are in the notes.</source>
        <extracomment>%n set&apos;s variant is in the notes.</extracomment>
        <translation>
            <numerusform>Die Variante von %n Satz steht in der Notiz.</numerusform>
            <numerusform>Die Varianten von %n Sätzen stehen in den Notizen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That %n sets went to failure is in the notes, as they have another mark or count nothing.</source>
        <extracomment>That %n set went to failure is in the notes, as it has another mark or counts nothing.</extracomment>
        <translation>
            <numerusform>Dass %n Satz bis zur Ermüdung ging, steht in der Notiz, weil er eine andere Marke hat oder nichts zählt.</numerusform>
            <numerusform>Dass %n Sätze bis zur Ermüdung gingen, steht in den Notizen, weil sie eine andere Marke haben oder nichts zählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets&apos; repetitions in reserve are in the notes.</source>
        <extracomment>%n set&apos;s repetitions in reserve are in the notes.</extracomment>
        <translation>
            <numerusform>Die Wiederholungen in Reserve von %n Satz stehen in der Notiz.</numerusform>
            <numerusform>Die Wiederholungen in Reserve von %n Sätzen stehen in den Notizen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets&apos; RPE is in the notes, as the column takes 6 to 10 in halves.</source>
        <extracomment>%n set&apos;s RPE is in the notes, as the column takes 6 to 10 in halves.</extracomment>
        <translation>
            <numerusform>Die RPE von %n Satz steht in der Notiz, weil die Spalte 6 bis 10 in Halben nimmt.</numerusform>
            <numerusform>Die RPE von %n Sätzen stehen in den Notizen, weil die Spalte 6 bis 10 in Halben nimmt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets&apos; pain is in the notes.</source>
        <extracomment>%n set&apos;s pain is in the notes.</extracomment>
        <translation>
            <numerusform>Der Schmerz von %n Satz steht in der Notiz.</numerusform>
            <numerusform>Der Schmerz von %n Sätzen steht in den Notizen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exercises&apos; tempo is in the notes.</source>
        <extracomment>%n exercise&apos;s tempo is in the notes.</extracomment>
        <translation>
            <numerusform>Das Tempo von %n Übung steht in der Notiz.</numerusform>
            <numerusform>Das Tempo von %n Übungen steht in den Notizen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures had to be whole numbers; what was logged is in the notes.</source>
        <extracomment>%n figure had to be a whole number; what was logged is in the notes.</extracomment>
        <translation>
            <numerusform>%n Zahl musste eine ganze sein; was eingetragen war, steht in der Notiz.</numerusform>
            <numerusform>%n Zahlen mussten ganze sein; was eingetragen war, steht in den Notizen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets with 0 repetitions read as ones without a number; the notes say so.</source>
        <extracomment>%n set with 0 repetitions reads as one without a number; the notes say so.</extracomment>
        <translation>
            <numerusform>%n Satz mit 0 Wiederholungen liest sich wie einer ohne Zahl; die Notiz sagt es.</numerusform>
            <numerusform>%n Sätze mit 0 Wiederholungen lesen sich wie welche ohne Zahl; die Notizen sagen es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rests stay behind.</source>
        <extracomment>%n rest stays behind.</extracomment>
        <translation>
            <numerusform>%n Pause bleibt zurück.</numerusform>
            <numerusform>%n Pausen bleiben zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The body weight noted with %n sets stays behind.</source>
        <extracomment>The body weight noted with %n set stays behind.</extracomment>
        <translation>
            <numerusform>Das bei %n Satz notierte Körpergewicht bleibt zurück.</numerusform>
            <numerusform>Das bei %n Sätzen notierte Körpergewicht bleibt zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That %n exercises were done in turn with another stays behind.</source>
        <extracomment>That %n exercise was done in turn with another stays behind.</extracomment>
        <translation>
            <numerusform>Dass %n Übung im Wechsel mit einer anderen gemacht wurde, bleibt zurück.</numerusform>
            <numerusform>Dass %n Übungen im Wechsel mit einer anderen gemacht wurden, bleibt zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workouts without a time of day stand at midnight.</source>
        <extracomment>%n workout without a time of day stands at midnight.</extracomment>
        <translation>
            <numerusform>%n Training ohne Uhrzeit steht auf Mitternacht.</numerusform>
            <numerusform>%n Trainings ohne Uhrzeit stehen auf Mitternacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workouts begin some minutes later there, as others have their names and minutes.</source>
        <extracomment>%n workout begins some minutes later there, as another has its name and minute.</extracomment>
        <translation>
            <numerusform>%n Training beginnt dort einige Minuten später, weil ein anderes seinen Namen und seine Minute hat.</numerusform>
            <numerusform>%n Trainings beginnen dort einige Minuten später, weil andere ihre Namen und Minuten haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts were too long and are shortened.</source>
        <extracomment>%n text was too long and is shortened.</extracomment>
        <translation>
            <numerusform>%n Text war zu lang und ist gekürzt.</numerusform>
            <numerusform>%n Texte waren zu lang und sind gekürzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workouts or exercises without sets stay behind.</source>
        <extracomment>%n workout or exercise without sets stays behind.</extracomment>
        <translation>
            <numerusform>%n Training oder Übung ohne Sätze bleibt zurück.</numerusform>
            <numerusform>%n Trainings oder Übungen ohne Sätze bleiben zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Your logbook is empty</source>
        <translation>Dein Logbuch ist leer</translation>
    </message>
    <message>
        <source>Nothing is logged for {name} yet</source>
        <translation>Für {name} ist noch nichts eingetragen</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. No account, no network.</source>
        <translation>Alles bleibt in einer Datei auf diesem Computer. Kein Konto, kein Netz.</translation>
    </message>
    <message>
        <source>Not medical advice.</source>
        <translation>Kein medizinischer Rat.</translation>
    </message>
    <message>
        <source>Soleus plans the calf work of a runner, counts it for each leg, and shows what moved: load, repetitions, band colour.</source>
        <translation>Soleus plant das Wadentraining einer Läuferin oder eines Läufers, zählt es für jedes Bein und zeigt, was sich bewegt hat: Last, Wiederholungen, Bandfarbe.</translation>
    </message>
    <message>
        <source>Start a programme</source>
        <translation>Ein Programm beginnen</translation>
    </message>
    <message>
        <source>Seven are built in, from the band ladder to heavy slow resistance. Pick one and its first day: every step says why it comes.</source>
        <translation>Sieben sind eingebaut, von der Bandleiter bis zu „Schwer und langsam“. Wähle eines und seinen ersten Tag: Jede Stufe sagt, warum sie kommt.</translation>
    </message>
    <message>
        <source>Choose a programme</source>
        <translation>Programm wählen</translation>
    </message>
    <message>
        <source>Plan your own week</source>
        <translation>Plan deine Woche</translation>
    </message>
    <message>
        <source>Put exercises together into a routine and drop it on a day. Runs can stand beside it.</source>
        <translation>Stell Übungen zu einer Routine zusammen und zieh sie auf einen Tag. Läufe können daneben stehen.</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Neue Routine</translation>
    </message>
    <message>
        <source>Bring your history</source>
        <translation>Bring deinen Verlauf mit</translation>
    </message>
    <message>
        <source>From Strong, Hevy, FitNotes and others, with a preview first and one undo; or your logbook from another computer.</source>
        <translation>Aus Strong, Hevy, FitNotes und anderen, mit Vorschau und einem Rückgängig; oder dein Logbuch von einem anderen Computer.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Schau dich erst um</translation>
    </message>
    <message>
        <source>Two made-up years in a logbook of their own: a setback, two different legs. Close it and it is gone.</source>
        <translation>Zwei erfundene Jahre in einem eigenen Logbuch: ein Rückschlag, zwei verschiedene Beine. Schließ es, und es ist weg.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>Or press {start} now: choose an exercise, keys 1 – 9 pick the band, Enter stores the set.</source>
        <translation>Oder drück jetzt {start}: Wähl eine Übung, die Tasten 1 – 9 wählen das Band, Enter speichert den Satz.</translation>
    </message>
    <message>
        <source>There is a backup of {moment}: {contents}.</source>
        <translation>Es gibt eine Sicherung von {moment}: {contents}.</translation>
    </message>
    <message>
        <source>Get your logbook back</source>
        <translation>Hol dein Logbuch zurück</translation>
    </message>
    <message>
        <source>A planned week, each leg on its own band, and the colours climbing</source>
        <translation>Eine geplante Woche, jedes Bein an seinem Band, und die Farben steigen</translation>
    </message>
    <message>
        <source>Plan a week</source>
        <translation>Eine Woche planen</translation>
    </message>
    <message>
        <source>Log each leg on its own</source>
        <translation>Jedes Bein für sich eintragen</translation>
    </message>
    <message>
        <source>See the colours climb</source>
        <translation>Die Farben steigen sehen</translation>
    </message>
    <message>
        <source>M T W T F S S</source>
        <translation>M D M D F S S</translation>
    </message>
    <message>
        <source>red 12, 12, 11</source>
        <translation>rot 12, 12, 11</translation>
    </message>
    <message>
        <source>blue 10, 9, 9</source>
        <translation>blau 10, 9, 9</translation>
    </message>
    <message>
        <source>yellow {level}</source>
        <translation>gelb {level}</translation>
    </message>
    <message>
        <source>red {level}</source>
        <translation>rot {level}</translation>
    </message>
    <message>
        <source>green {level}</source>
        <translation>grün {level}</translation>
    </message>
    <message>
        <source>blue {level}</source>
        <translation>blau {level}</translation>
    </message>
    <message>
        <source>black {level}</source>
        <translation>schwarz {level}</translation>
    </message>
    <message>
        <source>This logbook is empty. There is a backup of {moment}: {contents}.</source>
        <translation>Dieses Logbuch ist leer. Es gibt eine Sicherung von {moment}: {contents}.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Put exercises together into a routine and drop it on a day.</source>
        <translation type="vanished">Stell Übungen zu einer Routine zusammen und zieh sie auf einen Tag.</translation>
    </message>
</context>
<context>
    <name>Graphs</name>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>≈ {unit}, band</source>
        <translation>≈ {unit}, Band</translation>
    </message>
    <message>
        <source>top set</source>
        <translation>bester Satz</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>Drehungen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>or {gesture}</source>
        <translation>oder {gesture}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation>In dieser Ansicht</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Lists, fields and dialogs</source>
        <translation>Listen, Felder und Dialoge</translation>
    </message>
    <message>
        <source>Manual and first steps</source>
        <translation>Handbuch und erste Schritte</translation>
    </message>
    <message>
        <source>Manual: back to the page before</source>
        <translation>Handbuch: zurück zur Seite davor</translation>
    </message>
    <message>
        <source>Manual: search, next place found</source>
        <translation>Handbuch: Suche, nächste Fundstelle</translation>
    </message>
    <message>
        <source>First steps: the card before, the next one</source>
        <translation>Erste Schritte: Karte davor, nächste Karte</translation>
    </message>
    <message>
        <source>First steps: the first card, the last one</source>
        <translation>Erste Schritte: erste Karte, letzte Karte</translation>
    </message>
    <message>
        <source>First steps: close</source>
        <translation>Erste Schritte: schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search keys and words</source>
        <translation>Tasten und Wörter suchen</translation>
    </message>
    <message>
        <source>No key does that</source>
        <translation>Das macht keine Taste</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>Versuch ein anderes Wort.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <extracomment>%n key</extracomment>
        <translation>
            <numerusform>%n Taste</numerusform>
            <numerusform>%n Tasten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>In the file: {name}</source>
        <translation>In der Datei: {name}</translation>
    </message>
    <message>
        <source>Exercise of the graphs</source>
        <translation>Übung der Graphen</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>4 w</source>
        <translation>4 W</translation>
    </message>
    <message>
        <source>3 m</source>
        <translation>3 M</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 J</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Wheel zooms, drag pans</source>
        <translation>Mausrad zoomt, Ziehen verschiebt</translation>
    </message>
    <message>
        <source>Log an exercise, and its graphs begin here.</source>
        <translation>Trag eine Übung ein, dann beginnen hier ihre Graphen.</translation>
    </message>
    <message>
        <source>No graphs yet</source>
        <translation>Noch keine Graphen</translation>
    </message>
    <message>
        <source>No {exercise} yet</source>
        <translation>{exercise}: noch nichts eingetragen</translation>
    </message>
    <message>
        <source>Log one, and its graphs begin here.</source>
        <translation>Trag etwas ein, dann beginnen hier die Graphen.</translation>
    </message>
    <message>
        <source>Log {exercise}</source>
        <translation>{exercise} eintragen</translation>
    </message>
    <message>
        <source>Graphs of {exercise}</source>
        <translation>Graphen: {exercise}</translation>
    </message>
    <message>
        <source>Nothing in this range; the last time was {day}</source>
        <translation>Nichts in diesem Zeitraum; zuletzt am {day}</translation>
    </message>
    <message>
        <source>Dashed: the ceiling; past it the next band or load is due</source>
        <translation>Gestrichelt: die Obergrenze; darüber ist das nächste Band oder mehr Last dran</translation>
    </message>
    <message>
        <source>Search workouts, notes, exercises</source>
        <translation>Trainings, Notizen, Übungen suchen</translation>
    </message>
    <message>
        <source>Workouts by month</source>
        <translation>Trainings nach Monat</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Noch nichts gemacht</translation>
    </message>
    <message>
        <source>Log a workout, and it stands here with every set.</source>
        <translation>Trag ein Training ein, dann steht es hier mit jedem Satz.</translation>
    </message>
    <message>
        <source>Start a workout</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>No workout found</source>
        <translation>Kein Training gefunden</translation>
    </message>
    <message>
        <source>Every word has to occur in a workout&apos;s name, notes or exercises.</source>
        <translation>Jedes Wort muss in Name, Notizen oder Übungen eines Trainings vorkommen.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Graphs</source>
        <translation>Graphen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>This workout is no longer in the logbook.</source>
        <translation>Dieses Training steht nicht mehr im Logbuch.</translation>
    </message>
    <message>
        <source>No pain noted after it</source>
        <translation>Kein Schmerz danach notiert</translation>
    </message>
    <message>
        <source>pain {number}</source>
        <translation>Schmerz {number}</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter öffnet</translation>
    </message>
    <message>
        <source>Hold each</source>
        <translation>Je halten</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnung</translation>
    </message>
    <message>
        <source>Strands</source>
        <translation>Stränge</translation>
    </message>
    <message>
        <source>2 × 10 for two dumbbells, −20 for assistance</source>
        <translation>2 × 10 für zwei Kurzhanteln, −20 für Entlastung</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Pain 0 – 10</source>
        <translation>Schmerz 0 – 10</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>To fatigue</source>
        <translation>Bis zur Ermüdung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>No band</source>
        <translation>Kein Band</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Sets of the workout</source>
        <translation>Sätze des Trainings</translation>
    </message>
    <message>
        <source>Open the workout of a row or day</source>
        <translation>Das Training einer Zeile oder eines Tages öffnen</translation>
    </message>
    <message>
        <source>double-click, click</source>
        <translation>Doppelklick, Klick</translation>
    </message>
    <message>
        <source>Day before or after in the graphs</source>
        <translation>Tag davor oder danach in den Graphen</translation>
    </message>
    <message>
        <source>point</source>
        <translation>zeigen</translation>
    </message>
    <message>
        <source>First or last day in the graphs</source>
        <translation>Erster oder letzter Tag in den Graphen</translation>
    </message>
    <message>
        <source>Zoom the graphs</source>
        <translation>In den Graphen zoomen</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Back from a workout to the graphs, or from the list</source>
        <translation>Vom Training zurück zu den Graphen oder aus der Liste</translation>
    </message>
    <message>
        <source>Delete the chosen workout or set</source>
        <translation>Gewähltes Training oder gewählten Satz löschen</translation>
    </message>
    <message>
        <source>right-click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>Edit the chosen set</source>
        <translation>Gewählten Satz ändern</translation>
    </message>
    <message>
        <source>double-click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Move a set or exercise</source>
        <translation>Satz oder Übung verschieben</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>Drehungen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>to fatigue</source>
        <translation>bis zur Ermüdung</translation>
    </message>
    <message>
        <source>rest {time}</source>
        <translation>Pause {time}</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>Imported from a table</source>
        <translation>Aus einer Tabelle importiert</translation>
    </message>
    <message>
        <source>Imported from {app}</source>
        <translation>Aus {app} importiert</translation>
    </message>
    <message>
        <source>Name of the workout</source>
        <translation>Name des Trainings</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>Note of the workout</source>
        <translation>Notiz zum Training</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Open the day it was planned for</source>
        <translation>Den Tag öffnen, für den es geplant war</translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <extracomment>%n set</extracomment>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned: {name}, {day}</source>
        <translation>Geplant: {name}, {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n workouts</source>
        <extracomment>%n workout</extracomment>
        <translation>
            <numerusform>%n Training</numerusform>
            <numerusform>%n Trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Add a set</source>
        <translation>Satz hinzufügen</translation>
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
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>No workout chosen</source>
        <translation>Kein Training gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list, or click a day of the graphs.</source>
        <translation>Wähl eins in der Liste oder klick auf einen Tag der Graphen.</translation>
    </message>
    <message>
        <source>“{name}” moved to {day}.</source>
        <translation>„{name}“ auf {day} verschoben.</translation>
    </message>
    <message>
        <source>“{name}” copied to {day}.</source>
        <translation>„{name}“ auf {day} kopiert.</translation>
    </message>
    <message>
        <source>Workout of {day} deleted.</source>
        <translation>Training vom {day} gelöscht.</translation>
    </message>
    <message>
        <source>Add a set of {exercise}</source>
        <translation>Satz hinzufügen: {exercise}</translation>
    </message>
    <message>
        <source>{exercise} removed.</source>
        <translation>{exercise} entfernt.</translation>
    </message>
    <message>
        <source>Set {number} of {exercise} removed.</source>
        <translation>Satz {number} von {exercise} entfernt.</translation>
    </message>
    <message>
        <source>Remove a set of {exercise}</source>
        <translation>Satz entfernen: {exercise}</translation>
    </message>
    <message>
        <source>Reorder sets</source>
        <translation>Sätze umordnen</translation>
    </message>
    <message>
        <source>Add {exercise}</source>
        <translation>{exercise} hinzufügen</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Training</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>{where}: a list was expected.</source>
        <translation>{where}: Hier wurde eine Liste erwartet.</translation>
    </message>
    <message>
        <source>{where}: an object was expected.</source>
        <translation>{where}: Hier wurde ein Objekt erwartet.</translation>
    </message>
    <message>
        <source>{where}: “{unknown}” is not known.</source>
        <translation>{where}: „{unknown}“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{where}: “{missing}” is missing.</source>
        <translation>{where}: „{missing}“ fehlt.</translation>
    </message>
    <message>
        <source>{where}: “{plain}” does not fit.</source>
        <translation>{where}: „{plain}“ passt nicht.</translation>
    </message>
    <message>
        <source>This file is a programme. It is imported in the Planner, where the programmes are chosen.</source>
        <translation>Diese Datei ist ein Programm. Es wird im Plan importiert, wo die Programme gewählt werden.</translation>
    </message>
    <message>
        <source>This file is a whole logbook. It can only be imported into an empty one, and yours holds something already. Start Soleus with --logbook and the name of a new file, and import it there.</source>
        <translation>Diese Datei ist ein ganzes Logbuch. Es lässt sich nur in ein leeres importieren, und in deinem steht schon etwas. Starte Soleus mit --logbook und dem Namen einer neuen Datei und importiere es dort.</translation>
    </message>
    <message>
        <source>Stopped; nothing was stored.</source>
        <translation>Angehalten; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The database holds more rows than years of training can; it is not read.</source>
        <translation>Die Datenbank hat mehr Zeilen, als Jahre von Training haben können; sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The database is damaged ({reason}); make a new backup in the app and choose that.</source>
        <translation>Die Datenbank ist beschädigt ({reason}); mach in der App eine neue Sicherung und wähl diese.</translation>
    </message>
    <message>
        <source>The database is cut off: its end is missing. Copy it again from where it came.</source>
        <translation>Die Datenbank ist abgeschnitten: Ihr Ende fehlt. Kopier sie noch einmal von dort, wo sie herkam.</translation>
    </message>
    <message>
        <source>The body weight “{text}” is not understood and left out.</source>
        <translation>Das Körpergewicht „{text}“ ist nicht verständlich und wird weggelassen.</translation>
    </message>
    <message>
        <source>A workout of {hours} hours: the timer was probably forgotten, so no end is stored.</source>
        <translation>Ein Training von {hours} Stunden: Vermutlich wurde die Uhr vergessen, darum wird kein Ende gespeichert.</translation>
    </message>
    <message>
        <source>{figure} is a lot; is it right?</source>
        <translation>{figure} ist viel; stimmt das?</translation>
    </message>
    <message>
        <source>{reps} repetitions in one set; is it right?</source>
        <translation>{reps} Wiederholungen in einem Satz; stimmt das?</translation>
    </message>
    <message>
        <source>A set of {minutes} minutes; is it right?</source>
        <translation>Ein Satz von {minutes} Minuten; stimmt das?</translation>
    </message>
    <message>
        <source>it is no record but “{kind}”</source>
        <translation>sie ist kein Eintrag, sondern „{kind}“</translation>
    </message>
    <message>
        <source>The times of this file are in UTC; they are shown in this computer’s time zone.</source>
        <translation>Die Zeiten dieser Datei sind in UTC; gezeigt werden sie in der Zeitzone dieses Computers.</translation>
    </message>
    <message>
        <source>it stands for {sets} sets, which cannot be</source>
        <translation>sie steht für {sets} Sätze, was nicht sein kann</translation>
    </message>
    <message>
        <source>Fitbod doubles some weights, for two dumbbells or for two sides. Where the name speaks of dumbbells or kettlebells that are not used one at a time, two pieces are stored, elsewhere one.</source>
        <translation>Fitbod verdoppelt manche Gewichte, für zwei Kurzhanteln oder zwei Seiten. Wo der Name von Kurzhanteln oder Kettlebells spricht, die nicht einzeln benutzt werden, werden zwei Stück gespeichert, sonst eins.</translation>
    </message>
    <message>
        <source>Incline {value}</source>
        <translation>Steigung {value}</translation>
    </message>
    <message>
        <source>Resistance {value}</source>
        <translation>Widerstand {value}</translation>
    </message>
    <message>
        <source>its date is “{text}”, not one like 2026-11-20</source>
        <translation>ihr Datum ist „{text}“ und keins wie 2026-11-20</translation>
    </message>
    <message>
        <source>its time “{text}” is not one like 0:01:30</source>
        <translation>ihre Zeit „{text}“ ist keine wie 0:01:30</translation>
    </message>
    <message>
        <source>The database has no sets of FitNotes in the form that is known; export a CSV file in the app.</source>
        <translation>Die Datenbank hat keine Sätze von FitNotes in der bekannten Form; exportiere in der App eine CSV-Datei.</translation>
    </message>
    <message>
        <source>FitNotes (backup)</source>
        <translation>FitNotes (Sicherung)</translation>
    </message>
    <message>
        <source>FitNotes exercise {key}</source>
        <translation>FitNotes-Übung {key}</translation>
    </message>
    <message>
        <source>it is a note of a day without sets</source>
        <translation>sie ist die Notiz eines Tages ohne Sätze</translation>
    </message>
    <message>
        <source>{column} is {value}, which is too large to be true</source>
        <translation>{column} ist {value}, zu groß, um wahr zu sein</translation>
    </message>
    <message>
        <source>{column} is {value}, which is below 0</source>
        <translation>{column} ist {value}, also unter 0</translation>
    </message>
    <message>
        <source>{column} is “{value}”, which is not a number</source>
        <translation>{column} ist „{value}“, keine Zahl</translation>
    </message>
    <message>
        <source>it has {found} columns where the header has {expected}</source>
        <translation>sie hat {found} Spalten, wo die Kopfzeile {expected} hat</translation>
    </message>
    <message>
        <source>FitNotes (Workouts)</source>
        <translation>FitNotes (Workouts)</translation>
    </message>
    <message>
        <source>its start is “{text}”, not one like 2026-11-20T18:30:00Z</source>
        <translation>ihr Beginn ist „{text}“ und keiner wie 2026-11-20T18:30:00Z</translation>
    </message>
    <message>
        <source>The end “{text}” is not understood; no end is stored.</source>
        <translation>Das Ende „{text}“ ist nicht verständlich; kein Ende wird gespeichert.</translation>
    </message>
    <message>
        <source>The {scale} “{text}” cannot be; it is left out.</source>
        <translation>{scale} „{text}“ kann nicht sein; der Wert wird weggelassen.</translation>
    </message>
    <message>
        <source>its status “{status}” is neither Done, Failed nor NotStarted</source>
        <translation>ihr Status „{status}“ ist weder Done noch Failed noch NotStarted</translation>
    </message>
    <message>
        <source>Soleus reads the exports of {apps}, and its own JSON export.</source>
        <translation>Soleus liest die Exporte von {apps} und seinen eigenen JSON-Export.</translation>
    </message>
    <message>
        <source>This is a JSON file, but not a logbook of Soleus.</source>
        <translation>Das ist eine JSON-Datei, aber kein Logbuch von Soleus.</translation>
    </message>
    <message>
        <source>This is a whole logbook of Soleus: choose “Restore from a file…” in the File menu for it.</source>
        <translation>Das ist ein ganzes Logbuch von Soleus: Wähl dafür im Menü Datei „Aus Datei wiederherstellen…“.</translation>
    </message>
    <message>
        <source>This is a database of another program.</source>
        <translation>Das ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>This is a table that Soleus exported, which cannot hold all of a logbook; import its JSON export instead.</source>
        <translation>Das ist eine von Soleus exportierte Tabelle, die nicht alles eines Logbuchs fassen kann; importiere stattdessen seinen JSON-Export.</translation>
    </message>
    <message>
        <source>These are body measurements of {app}.</source>
        <translation>Das sind Körpermaße aus {app}.</translation>
    </message>
    <message>
        <source>This is a log of {app}.</source>
        <translation>Das ist ein Protokoll von {app}.</translation>
    </message>
    <message>
        <source>The file has no line of column names: its first line is already data. Export it again, or put back the line of column names (in Strong it begins with Date, in Hevy with title).</source>
        <translation>Der Datei fehlt die Zeile mit den Spaltennamen: Ihre erste Zeile sind schon Daten. Exportiere sie noch einmal oder setz die Zeile wieder ein (bei Strong beginnt sie mit Date, bei Hevy mit title).</translation>
    </message>
    <message>
        <source>This file is not a table: its first line is “{line}”.</source>
        <translation>Diese Datei ist keine Tabelle: Ihre erste Zeile ist „{line}“.</translation>
    </message>
    <message>
        <source>The columns found are {columns}: no layout that is known here.</source>
        <translation>Gefundene Spalten: {columns}. Diese Anordnung ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This is a planned workout of Garmin, which nobody has done yet; export the activity instead.</source>
        <translation>Das ist ein geplantes Training von Garmin, das noch niemand gemacht hat; exportiere stattdessen die Aktivität.</translation>
    </message>
    <message>
        <source>This Garmin file holds no strength sets; only activities of strength training have them.</source>
        <translation>Diese Garmin-Datei enthält keine Kraftsätze; nur Krafttraining-Aktivitäten haben welche.</translation>
    </message>
    <message>
        <source>the file does not say when it was</source>
        <translation>die Datei sagt nicht, wann das war</translation>
    </message>
    <message>
        <source>it has neither repetitions nor a duration</source>
        <translation>sie hat weder Wiederholungen noch eine Dauer</translation>
    </message>
    <message>
        <source>Garmin FIT, strength sets</source>
        <translation>Garmin FIT, Kraftsätze</translation>
    </message>
    <message>
        <source>Unknown exercise</source>
        <translation>Unbekannte Übung</translation>
    </message>
    <message>
        <source>The Garmin file is damaged or cut off; copy it from the watch again.</source>
        <translation>Die Garmin-Datei ist beschädigt oder abgeschnitten; kopier sie noch einmal von der Uhr.</translation>
    </message>
    <message>
        <source>Exercise {category}.{subtype}</source>
        <translation>Übung {category}.{subtype}</translation>
    </message>
    <message numerus="yes">
        <source>%n cool-down sets are kept like warm-ups, which no figure counts.</source>
        <extracomment>%n cool-down set is kept like a warm-up, which no figure counts.</extracomment>
        <translation>
            <numerusform>%n Satz zum Abkühlen wird wie ein Aufwärmsatz behalten, den keine Zahl mitzählt.</numerusform>
            <numerusform>%n Sätze zum Abkühlen werden wie Aufwärmsätze behalten, die keine Zahl mitzählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>the set was skipped</source>
        <translation>der Satz wurde übersprungen</translation>
    </message>
    <message>
        <source>“{text}” is neither repetitions nor a time</source>
        <translation>„{text}“ sind weder Wiederholungen noch eine Zeit</translation>
    </message>
    <message>
        <source>“{text}” is neither a weight nor a distance</source>
        <translation>„{text}“ ist weder ein Gewicht noch eine Strecke</translation>
    </message>
    <message>
        <source>it has no figure of what was done</source>
        <translation>sie hat keine Zahl dessen, was gemacht wurde</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>without units</source>
        <translation>ohne Einheiten</translation>
    </message>
    <message>
        <source>The column “{name}” stands there twice; remove one and choose the file again.</source>
        <translation>Die Spalte „{name}“ steht dort zweimal; entfern eine und wähl die Datei noch einmal.</translation>
    </message>
    <message>
        <source>its start_time is “{key}”, which is not a date Soleus can read</source>
        <translation>ihre start_time ist „{key}“, kein Datum, das Soleus lesen kann</translation>
    </message>
    <message>
        <source>The set type “{set_type}” is not known; the set is taken as normal.</source>
        <translation>Die Satzart „{set_type}“ ist nicht bekannt; der Satz wird als normaler genommen.</translation>
    </message>
    <message>
        <source>its start_time “{key}” is not a date Soleus can read</source>
        <translation>ihre start_time „{key}“ ist kein Datum, das Soleus lesen kann</translation>
    </message>
    <message>
        <source>The end_time “{ends}” is not understood.</source>
        <translation>Die end_time „{ends}“ ist nicht verständlich.</translation>
    </message>
    <message numerus="yes">
        <source>%n sets without weight are read as seconds, not as repetitions; is that right?</source>
        <extracomment>%n set without weight is read as seconds, not as repetitions; is that right?</extracomment>
        <translation>
            <numerusform>%n Satz ohne Gewicht wird in Sekunden gelesen, nicht in Wiederholungen; stimmt das?</numerusform>
            <numerusform>%n Sätze ohne Gewicht werden in Sekunden gelesen, nicht in Wiederholungen; stimmt das?</numerusform>
        </translation>
    </message>
    <message>
        <source>it belongs to no exercise of this file</source>
        <translation>sie gehört zu keiner Übung dieser Datei</translation>
    </message>
    <message>
        <source>The mark “{mark}” is not known; the set is taken as an ordinary one.</source>
        <translation>Die Marke „{mark}“ ist nicht bekannt; der Satz wird als gewöhnlicher genommen.</translation>
    </message>
    <message>
        <source>neither it nor its session has a date</source>
        <translation>weder sie noch ihre Einheit hat ein Datum</translation>
    </message>
    <message>
        <source>the exercise was planned but not done</source>
        <translation>die Übung wurde geplant, aber nicht gemacht</translation>
    </message>
    <message>
        <source>its exercise is not among the logs of this file</source>
        <translation>ihre Übung ist nicht unter den Protokollen dieser Datei</translation>
    </message>
    <message>
        <source>“{text}” among its sets is not one like 60x8</source>
        <translation>„{text}“ unter ihren Sätzen ist keiner wie 60x8</translation>
    </message>
    <message>
        <source>Line {line} of the logbook is not UTF-8 text; the file is damaged.</source>
        <translation>Zeile {line} des Logbuchs ist kein UTF-8-Text; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>settings: an object was expected.</source>
        <translation>settings: Hier wurde ein Objekt erwartet.</translation>
    </message>
    <message>
        <source>The document is not a JSON object.</source>
        <translation>Das Dokument ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>“{key}” stands in the document twice.</source>
        <translation>„{key}“ steht zweimal im Dokument.</translation>
    </message>
    <message>
        <source>Something follows after the end of the logbook, on line {line}.</source>
        <translation>Nach dem Ende des Logbuchs folgt noch etwas, in Zeile {line}.</translation>
    </message>
    <message>
        <source>This JSON file is not a logbook of Soleus.</source>
        <translation>Diese JSON-Datei ist kein Logbuch von Soleus.</translation>
    </message>
    <message>
        <source>The logbook does not say which version of the format it has; the file is damaged.</source>
        <translation>Das Logbuch sagt nicht, welche Fassung des Formats es hat; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The logbook was written by a newer Soleus (format {version}, this one reads up to {version2}); update Soleus and import it again.</source>
        <translation>Das Logbuch wurde von einem neueren Soleus geschrieben (Format {version}, dieses liest bis {version2}); aktualisiere Soleus und importiere es noch einmal.</translation>
    </message>
    <message>
        <source>The logbook holds “{unknown}”, which is not known.</source>
        <translation>Das Logbuch enthält „{unknown}“, was nicht bekannt ist.</translation>
    </message>
    <message>
        <source>{where}: it holds half a character, which no text can.</source>
        <translation>{where}: Es enthält ein halbes Zeichen, was kein Text kann.</translation>
    </message>
    <message>
        <source>{where}: not JSON on line {line} or after ({reason}).</source>
        <translation>{where}: kein JSON in Zeile {line} oder danach ({reason}).</translation>
    </message>
    <message>
        <source>The logbook is damaged on line {line}: “{character}” was expected.</source>
        <translation>Das Logbuch ist in Zeile {line} beschädigt: „{character}“ wurde erwartet.</translation>
    </message>
    <message>
        <source>{text} is too large a number</source>
        <translation>{text} ist eine zu große Zahl</translation>
    </message>
    <message>
        <source>{text} is not a number</source>
        <translation>{text} ist keine Zahl</translation>
    </message>
    <message>
        <source>Times of this file name their zone; they are shown in this computer’s time zone.</source>
        <translation>Die Zeiten dieser Datei nennen ihre Zone; gezeigt werden sie in der Zeitzone dieses Computers.</translation>
    </message>
    <message>
        <source>LiftLog adds your body weight to the weight of exercises without a machine: look at “{name}” and take your own weight off where it is in.</source>
        <translation>LiftLog zählt bei Übungen ohne Gerät dein Körpergewicht zum Gewicht: Sieh dir „{name}“ an und zieh dein eigenes Gewicht ab, wo es darin steckt.</translation>
    </message>
    <message>
        <source>This is Liftosaur’s copy of all its data, which only Liftosaur can read. Choose “Export history to CSV file” in Liftosaur’s settings and import that file.</source>
        <translation>Das ist Liftosaurs Kopie aller seiner Daten, die nur Liftosaur lesen kann. Wähl in den Einstellungen von Liftosaur „Export history to CSV file“ und importiere diese Datei.</translation>
    </message>
    <message>
        <source>the set was planned but not done</source>
        <translation>der Satz wurde geplant, aber nicht gemacht</translation>
    </message>
    <message>
        <source>planned: {reps} × {weight}</source>
        <translation>geplant: {reps} × {weight}</translation>
    </message>
    <message>
        <source>planned: {reps}</source>
        <translation>geplant: {reps}</translation>
    </message>
    <message>
        <source>{count} columns, {delimiter}</source>
        <translation>{count} Spalten, {delimiter}</translation>
    </message>
    <message>
        <source>its date is “{text}”, which cannot be read</source>
        <translation>ihr Datum ist „{text}“ und nicht lesbar</translation>
    </message>
    <message>
        <source>The file has {count} columns; a table of more than {most} is no training log.</source>
        <translation>Die Datei hat {count} Spalten; eine Tabelle mit mehr als {most} ist kein Trainingsprotokoll.</translation>
    </message>
    <message>
        <source>a table with columns you described</source>
        <translation>eine Tabelle mit Spalten, die du beschrieben hast</translation>
    </message>
    <message>
        <source>it has neither repetitions nor seconds, a distance or a weight</source>
        <translation>sie hat weder Wiederholungen noch Sekunden, eine Strecke oder ein Gewicht</translation>
    </message>
    <message numerus="yes">
        <source>%n rows without an exercise are taken to that of the row above.</source>
        <extracomment>%n row without an exercise is taken to that of the row above.</extracomment>
        <translation>
            <numerusform>%n Zeile ohne Übung wird zu der der Zeile darüber genommen.</numerusform>
            <numerusform>%n Zeilen ohne Übung werden zu der der Zeile darüber genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” in column {column} is not known; the set is taken as an ordinary one.</source>
        <translation>„{text}“ in Spalte {column} ist nicht bekannt; der Satz wird als gewöhnlicher genommen.</translation>
    </message>
    <message>
        <source>its distance unit “{unit}” is not known</source>
        <translation>ihre Streckeneinheit „{unit}“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>“{text}” in column {column} is no effort; it is left out.</source>
        <translation>„{text}“ in Spalte {column} ist keine Anstrengung; sie wird weggelassen.</translation>
    </message>
    <message>
        <source>“{text}” in column {column} names no side; the side stays open.</source>
        <translation>„{text}“ in Spalte {column} nennt keine Seite; die Seite bleibt offen.</translation>
    </message>
    <message>
        <source>The duration “{text}” is not understood; no end is stored.</source>
        <translation>Die Dauer „{text}“ ist nicht verständlich; kein Ende wird gespeichert.</translation>
    </message>
    <message>
        <source>column {column}: {reason}</source>
        <translation>Spalte {column}: {reason}</translation>
    </message>
    <message>
        <source>it has no date</source>
        <translation>sie hat kein Datum</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day</source>
        <translation>„{text}“ ist keine Uhrzeit</translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a date are taken to the day of the row above.</source>
        <extracomment>%n row without a date is taken to the day of the row above.</extracomment>
        <translation>
            <numerusform>%n Zeile ohne Datum wird zum Tag der Zeile darüber genommen.</numerusform>
            <numerusform>%n Zeilen ohne Datum werden zum Tag der Zeile darüber genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is not a number</source>
        <translation>„{text}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“{text}” is too large to be true</source>
        <translation>„{text}“ ist zu groß, um wahr zu sein</translation>
    </message>
    <message>
        <source>“{text}” is below 0</source>
        <translation>„{text}“ ist unter 0</translation>
    </message>
    <message>
        <source>“{text}” are too many sets for one row</source>
        <translation>„{text}“ sind zu viele Sätze für eine Zeile</translation>
    </message>
    <message>
        <source>“{text}” is not a number of sets</source>
        <translation>„{text}“ ist keine Zahl von Sätzen</translation>
    </message>
    <message>
        <source>“{text}” is not a duration</source>
        <translation>„{text}“ ist keine Dauer</translation>
    </message>
    <message>
        <source>The file holds no body measurements of FitNotes or Hevy.</source>
        <translation>Die Datei enthält keine Körpermaße von FitNotes oder Hevy.</translation>
    </message>
    <message>
        <source>its date “{text}” is not one that Soleus can read</source>
        <translation>ihr Datum „{text}“ ist keins, das Soleus lesen kann</translation>
    </message>
    <message>
        <source>it holds other measurements, but no body weight</source>
        <translation>sie enthält andere Maße, aber kein Körpergewicht</translation>
    </message>
    <message>
        <source>“{what}” is not body weight</source>
        <translation>„{what}“ ist kein Körpergewicht</translation>
    </message>
    <message>
        <source>its weight unit “{unit}” is neither kg nor lb</source>
        <translation>ihre Gewichtseinheit „{unit}“ ist weder kg noch lb</translation>
    </message>
    <message>
        <source>its body weight does not lie between 10 and 500 kg (22 and 1,100 lb)</source>
        <translation>ihr Körpergewicht liegt nicht zwischen 10 und 500 kg (22 und 1.100 lb)</translation>
    </message>
    <message>
        <source>Line {line} is left out: {reason}.</source>
        <translation>Zeile {line} wird weggelassen: {reason}.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was stored.</source>
        <translation>Der Import wurde abgebrochen; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>A programme of more than {most} MB is not read.</source>
        <translation>Ein Programm mit mehr als {most} MB wird nicht gelesen.</translation>
    </message>
    <message>
        <source>This file is not a programme of Soleus, or it was cut off.</source>
        <translation>Diese Datei ist kein Programm von Soleus, oder sie ist unvollständig.</translation>
    </message>
    <message>
        <source>This programme was written by another version of Soleus ({version}).</source>
        <translation>Dieses Programm wurde von einer anderen Version von Soleus geschrieben ({version}).</translation>
    </message>
    <message>
        <source>The programme has a value that does not fit: “{value}”.</source>
        <translation>Das Programm enthält einen Wert, der nicht passt: „{value}“.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>too many exercises</source>
        <translation>zu viele Übungen</translation>
    </message>
    <message>
        <source>too many steps, sessions or exercises</source>
        <translation>zu viele Schritte, Trainings oder Übungen</translation>
    </message>
    <message>
        <source>a session without a name</source>
        <translation>ein Training ohne Namen</translation>
    </message>
    <message>
        <source>The programme uses exercises that are not known here: {names}.</source>
        <translation>Das Programm benutzt Übungen, die hier nicht bekannt sind: {names}.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>eine gepackte Datei</translation>
    </message>
    <message>
        <source>a database of another program</source>
        <translation>die Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>a packed file or a spreadsheet</source>
        <translation>eine gepackte Datei oder eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a file in an unusual encoding</source>
        <translation>eine Datei in ungewöhnlicher Kodierung</translation>
    </message>
    <message>
        <source>{name} is a folder; choose the file in it.</source>
        <translation>{name} ist ein Ordner; wähl die Datei darin.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file.</source>
        <translation>{name} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Die Datei {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>{name} may not be read by you; change its permissions or copy it.</source>
        <translation>Du darfst {name} nicht lesen; ändere die Rechte oder kopier die Datei.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>{name} ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The first line is not a row of column names ({why}).</source>
        <translation>Die erste Zeile ist keine Zeile mit Spaltennamen ({why}).</translation>
    </message>
    <message>
        <source>it holds a text too long for a table, or a quote that is never closed</source>
        <translation>sie enthält einen Text, der für eine Tabelle zu lang ist, oder ein Anführungszeichen, das nie geschlossen wird</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <extracomment>%n column</extracomment>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>it has {found} where the header has {width}</source>
        <translation>sie hat {found}, wo die Kopfzeile {width} hat</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>This is {what}, not a text file.</source>
        <translation>Das ist {what}, keine Textdatei.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Das ist keine Textdatei.</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8 text; save the file as “CSV UTF-8” and choose it again.</source>
        <translation>Zeile {line} ist kein UTF-8-Text; speichere die Datei als „CSV UTF-8“ und wähl sie noch einmal.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text; save it as “CSV UTF-8” and choose it again.</source>
        <translation>Die Datei ist kein UTF-8-Text; speichere sie als „CSV UTF-8“ und wähl sie noch einmal.</translation>
    </message>
    <message>
        <source>{name} has {size} MB; a training log of more than {most} MB is not read.</source>
        <translation>{name} hat {size} MB; ein Trainingsprotokoll von mehr als {most} MB wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The file does not say whether its weights are kg or lb; say which.</source>
        <translation>Die Datei sagt nicht, ob ihre Gewichte kg oder lb sind; sag es.</translation>
    </message>
    <message>
        <source>It is not decided which exercise “{missing}” is.</source>
        <translation>Noch ist nicht entschieden, welche Übung „{missing}“ ist.</translation>
    </message>
    <message>
        <source>it has {found} columns where the header has {width}</source>
        <translation>sie hat {found} Spalten, wo die Kopfzeile {width} hat</translation>
    </message>
    <message>
        <source>a quote on this line is not closed as it should be</source>
        <translation>ein Anführungszeichen dieser Zeile ist nicht richtig geschlossen</translation>
    </message>
    <message>
        <source>{column} is “{text}”, which is not a number</source>
        <translation>{column} ist „{text}“, keine Zahl</translation>
    </message>
    <message>
        <source>{column} is {text}, which is too large to be true</source>
        <translation>{column} ist {text}, zu groß, um wahr zu sein</translation>
    </message>
    <message>
        <source>{column} is {text}, which is below 0</source>
        <translation>{column} ist {text}, also unter 0</translation>
    </message>
    <message>
        <source>{column} is {value}, which is not between 1900 and 2100</source>
        <translation>{column} ist {value}, nicht zwischen 1900 und 2100</translation>
    </message>
    <message>
        <source>{column} is “{value}”, which is not a date Soleus can read</source>
        <translation>{column} ist „{value}“, kein Datum, das Soleus lesen kann</translation>
    </message>
    <message>
        <source>its date is “{text}”, not one like 2026-11-20 18:30:00</source>
        <translation>ihr Datum ist „{text}“ und keins wie 2026-11-20 18:30:00</translation>
    </message>
    <message>
        <source>its date {text} is not between 1900 and 2100</source>
        <translation>ihr Datum {text} liegt nicht zwischen 1900 und 2100</translation>
    </message>
    <message>
        <source>The duration “{duration}” is not understood; no end is stored.</source>
        <translation>Die Dauer „{duration}“ ist nicht verständlich; kein Ende wird gespeichert.</translation>
    </message>
    <message>
        <source>The weight {weight} is below 0; it is taken as assistance.</source>
        <translation>Das Gewicht {weight} ist unter 0; es wird als Entlastung genommen.</translation>
    </message>
    <message>
        <source>its Set Order “{mine}” is neither a number nor W, D, F, a rest or a note</source>
        <translation>ihre Set Order „{mine}“ ist weder eine Zahl noch W, D, F, eine Pause oder eine Notiz</translation>
    </message>
    <message>
        <source>The mark “{mine}” is not known; the set is taken as an ordinary one.</source>
        <translation>Die Marke „{mine}“ ist nicht bekannt; der Satz wird als gewöhnlicher genommen.</translation>
    </message>
    <message>
        <source>Rows marked “{text}” count seconds only; they are taken as rests.</source>
        <translation>Zeilen mit der Marke „{text}“ zählen nur Sekunden; sie werden als Pausen genommen.</translation>
    </message>
    <message>
        <source>its weight unit “{text}” is neither kg nor lb</source>
        <translation>ihre Gewichtseinheit „{text}“ ist weder kg noch lb</translation>
    </message>
    <message>
        <source>its distance unit “{text}” is not known</source>
        <translation>ihre Streckeneinheit „{text}“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>The RPE “{text}” is not a number from 0 to 10; it is left out.</source>
        <translation>Die RPE „{text}“ ist keine Zahl von 0 bis 10; sie wird weggelassen.</translation>
    </message>
    <message>
        <source>Strong, numbered workouts</source>
        <translation>Strong, nummerierte Trainings</translation>
    </message>
    <message>
        <source>Strong, a unit in each row</source>
        <translation>Strong, eine Einheit in jeder Zeile</translation>
    </message>
    <message>
        <source>Strong, units in the header</source>
        <translation>Strong, Einheiten in der Kopfzeile</translation>
    </message>
    <message>
        <source>Strong, without units</source>
        <translation>Strong, ohne Einheiten</translation>
    </message>
    <message>
        <source>The columns “{one}” and “{other}” mean the same; remove one and choose the file again.</source>
        <translation>Die Spalten „{one}“ und „{other}“ bedeuten dasselbe; entfern eine und wähl die Datei noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n sets with 0 repetitions or a dash are kept as failed attempts.</source>
        <extracomment>%n set with 0 repetitions or a dash is kept as a failed attempt.</extracomment>
        <translation>
            <numerusform>%n Satz mit 0 Wiederholungen oder Strich wird als Fehlversuch behalten.</numerusform>
            <numerusform>%n Sätze mit 0 Wiederholungen oder Strich werden als Fehlversuche behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>it names no exercise</source>
        <translation>sie nennt keine Übung</translation>
    </message>
    <message>
        <source>a set of it is “{text}”, which is not a time</source>
        <translation>ein Satz darin ist „{text}“, keine Zeit</translation>
    </message>
    <message>
        <source>The time “{text}” is not understood; the workout is stored without one.</source>
        <translation>Die Zeit „{text}“ ist nicht verständlich; das Training wird ohne gespeichert.</translation>
    </message>
    <message>
        <source>Its dates do not show whether 02/05 is May or February; they are read with the day first.</source>
        <translation>Ihre Daten zeigen nicht, ob 02/05 Mai oder Februar ist; sie werden mit dem Tag vorn gelesen.</translation>
    </message>
    <message>
        <source>Its dates do not show whether 02/05 is May or February; they are read with the month first.</source>
        <translation>Ihre Daten zeigen nicht, ob 02/05 Mai oder Februar ist; sie werden mit dem Monat vorn gelesen.</translation>
    </message>
    <message>
        <source>Workout {name}</source>
        <translation>Training {name}</translation>
    </message>
    <message>
        <source>it has sets without the name of their exercise</source>
        <translation>sie hat Sätze ohne den Namen ihrer Übung</translation>
    </message>
    <message>
        <source>it has no set with repetitions or a time</source>
        <translation>sie hat keinen Satz mit Wiederholungen oder einer Zeit</translation>
    </message>
    <message>
        <source>Every weight stands there in kg and in lb; the figures in {unit} are taken.</source>
        <translation>Jedes Gewicht steht dort in kg und in lb; genommen werden die Zahlen in {unit}.</translation>
    </message>
    <message>
        <source>people who use the app in this language mostly train with kilograms</source>
        <translation>wer die App in dieser Sprache nutzt, trainiert meist mit Kilogramm</translation>
    </message>
    <message>
        <source>its weights ({figures}) look like pound plates</source>
        <translation>ihre Gewichte ({figures}) sehen nach Pfundscheiben aus</translation>
    </message>
    <message>
        <source>its weights ({figures}) look like kilogram plates</source>
        <translation>ihre Gewichte ({figures}) sehen nach Kilogrammscheiben aus</translation>
    </message>
    <message>
        <source>its figures were computed from stored kilograms</source>
        <translation>ihre Zahlen wurden aus gespeicherten Kilogramm errechnet</translation>
    </message>
    <message>
        <source>some of its weights are round figures of kilograms, converted</source>
        <translation>einige ihrer Gewichte sind umgerechnete runde Zahlen in Kilogramm</translation>
    </message>
    <message>
        <source>some of its weights are round figures of pounds, converted</source>
        <translation>einige ihrer Gewichte sind umgerechnete runde Zahlen in Pfund</translation>
    </message>
    <message>
        <source>Import from</source>
        <translation>Importieren aus</translation>
    </message>
    <message>
        <source>Exports of training apps and of Soleus ({ends})</source>
        <translation>Exporte von Trainings-Apps und von Soleus ({ends})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>sets</source>
        <extracomment>set</extracomment>
        <translation>
            <numerusform>Satz</numerusform>
            <numerusform>Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message numerus="yes">
        <source>routines</source>
        <extracomment>routine</extracomment>
        <translation>
            <numerusform>Routine</numerusform>
            <numerusform>Routinen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>own exercises</source>
        <extracomment>own exercise</extracomment>
        <translation>
            <numerusform>eigene Übung</numerusform>
            <numerusform>eigene Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>a whole logbook of Soleus</source>
        <translation>ein ganzes Logbuch von Soleus</translation>
    </message>
    <message>
        <source>Everything comes with it: workouts, plans, routines, own exercises, bands and settings.</source>
        <translation>Alles kommt mit: Trainings, Pläne, Routinen, eigene Übungen, Bänder und Einstellungen.</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie bisher</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>weights stand for a band</source>
        <translation>Gewichte stehen für ein Band</translation>
    </message>
    <message>
        <source>weights were taken off</source>
        <translation>Gewichte wurden abgezogen</translation>
    </message>
    <message>
        <source>repetitions are seconds of a hold</source>
        <translation>Wiederholungen sind Sekunden eines Haltens</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>In your library</source>
        <translation>In deinen Übungen</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Choose an exercise, or create it</source>
        <translation>Übung wählen oder neu anlegen</translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation>„{name}“ anlegen</translation>
    </message>
    <message>
        <source>Search exercises</source>
        <translation>Übungen suchen</translation>
    </message>
    <message>
        <source>Exercises in the file</source>
        <translation>Übungen in der Datei</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>deine Wahl</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>zu klären</translation>
    </message>
    <message>
        <source>our guess</source>
        <translation>unsere Vermutung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import preview</source>
        <translation>Importvorschau</translation>
    </message>
    <message>
        <source>Import preview, file {n} of {total}</source>
        <translation>Importvorschau, Datei {n} von {total}</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Nächste Datei</translation>
    </message>
    <message>
        <source>Everything in this file is in your logbook already.</source>
        <translation>Alles in dieser Datei steht schon in deinem Logbuch.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>“{name}” was not imported</source>
        <translation>„{name}“ wurde nicht importiert</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Go on with the next file</source>
        <translation>Weiter mit der nächsten Datei</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is stored yet. One undo takes the whole import back.</source>
        <translation>Noch ist nichts gespeichert. Ein Rückgängig nimmt den ganzen Import zurück.</translation>
    </message>
    <message>
        <source>What you leave undecided becomes a new exercise.</source>
        <translation>Was du offen lässt, wird eine neue Übung.</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>{done} of {total} workouts</source>
        <translation>{done} von {total} Trainings</translation>
    </message>
    <message>
        <source>It is stored as a whole, or not at all.</source>
        <translation>Es wird ganz gespeichert oder gar nicht.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n body weights</source>
        <extracomment>Import %n body weight</extracomment>
        <translation>
            <numerusform>%n Körpergewicht importieren</numerusform>
            <numerusform>%n Körpergewichte importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n workouts</source>
        <extracomment>Import %n workout</extracomment>
        <translation>
            <numerusform>%n Training importieren</numerusform>
            <numerusform>%n Trainings importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n sets</source>
        <extracomment>Import %n set</extracomment>
        <translation>
            <numerusform>%n Satz importieren</numerusform>
            <numerusform>%n Sätze importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n workouts from {name}.</source>
        <extracomment>Imported %n workout from {name}.</extracomment>
        <translation>
            <numerusform>%n Training aus {name} importiert.</numerusform>
            <numerusform>%n Trainings aus {name} importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n body weights from {name}.</source>
        <extracomment>Imported %n body weight from {name}.</extracomment>
        <translation>
            <numerusform>%n Körpergewicht aus {name} importiert.</numerusform>
            <numerusform>%n Körpergewichte aus {name} importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n sets from {name}.</source>
        <extracomment>Imported %n set from {name}.</extracomment>
        <translation>
            <numerusform>%n Satz aus {name} importiert.</numerusform>
            <numerusform>%n Sätze aus {name} importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no sets.</source>
        <translation>Die Datei enthält keine Sätze.</translation>
    </message>
    <message>
        <source>None of its {count} rows can be read. The first, line {line}: {reason}.</source>
        <translation>Keine ihrer {count} Zeilen ist lesbar. Die erste, Zeile {line}: {reason}.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was zu prüfen ist</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{weight} taken off</source>
        <translation>{weight} abgezogen</translation>
    </message>
    <message>
        <source>band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Sets that differ</source>
        <translation>Abweichende Sätze</translation>
    </message>
    <message>
        <source>No set stands in your logbook with other figures.</source>
        <translation>Kein Satz steht mit anderen Zahlen in deinem Logbuch.</translation>
    </message>
    <message>
        <source>Figures to look at</source>
        <translation>Zahlen zum Prüfen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Weights in this file are</source>
        <translation>Gewichte in dieser Datei sind</translation>
    </message>
    <message>
        <source>The file does not name its unit; you chose {unit} for the last import.</source>
        <translation>Die Datei nennt ihre Einheit nicht; beim letzten Import hast du {unit} gewählt.</translation>
    </message>
    <message>
        <source>The file does not name its unit: {why}.</source>
        <translation>Die Datei nennt ihre Einheit nicht: {why}.</translation>
    </message>
    <message>
        <source>The file does not name its unit. Look at the weights, then choose.</source>
        <translation>Die Datei nennt ihre Einheit nicht. Schau dir die Gewichte an und wähl dann.</translation>
    </message>
    <message numerus="yes">
        <source>Also %n body weights</source>
        <extracomment>Also %n body weight</extracomment>
        <translation>
            <numerusform>Auch %n Körpergewicht</numerusform>
            <numerusform>Auch %n Körpergewichte</numerusform>
        </translation>
    </message>
    <message>
        <source>Only of days that have no body weight in your logbook yet.</source>
        <translation>Nur von Tagen, die in deinem Logbuch noch kein Körpergewicht haben.</translation>
    </message>
    <message numerus="yes">
        <source>workouts</source>
        <extracomment>workout</extracomment>
        <translation>
            <numerusform>Training</numerusform>
            <numerusform>Trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sets to add</source>
        <extracomment>set to add</extracomment>
        <translation>
            <numerusform>neuer Satz</numerusform>
            <numerusform>neue Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sets already here</source>
        <extracomment>set already here</extracomment>
        <translation>
            <numerusform>Satz schon hier</numerusform>
            <numerusform>Sätze schon hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sets that differ</source>
        <extracomment>set that differs</extracomment>
        <translation>
            <numerusform>Satz weicht ab</numerusform>
            <numerusform>Sätze weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Zu prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n to decide</source>
        <extracomment>Only the one to decide</extracomment>
        <translation>
            <numerusform>Nur die eine offene</numerusform>
            <numerusform>Nur die %n offenen</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>In your logbook, stays</source>
        <translation>In deinem Logbuch, bleibt</translation>
    </message>
    <message>
        <source>Days with a body weight</source>
        <translation>Tage mit einem Körpergewicht</translation>
    </message>
    <message>
        <source>The file holds no body weight.</source>
        <translation>Die Datei enthält kein Körpergewicht.</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Weggelassene Zeilen</translation>
    </message>
    <message>
        <source>Every row can be read.</source>
        <translation>Jede Zeile ist lesbar.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>body weights of {app}</source>
        <translation>Körpergewichte aus {app}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message numerus="yes">
        <source>days to add</source>
        <extracomment>day to add</extracomment>
        <translation>
            <numerusform>neuer Tag</numerusform>
            <numerusform>neue Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days already here</source>
        <extracomment>day already here</extracomment>
        <translation>
            <numerusform>Tag schon hier</numerusform>
            <numerusform>Tage schon hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days that differ</source>
        <extracomment>day that differs</extracomment>
        <translation>
            <numerusform>Tag weicht ab</numerusform>
            <numerusform>Tage weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rows left out</source>
        <extracomment>row left out</extracomment>
        <translation>
            <numerusform>Zeile weggelassen</numerusform>
            <numerusform>Zeilen weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken: {columns}</source>
        <translation>Nicht genommen: {columns}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>From one field or list to the next, and back</source>
        <translation>Von einem Feld oder einer Liste zur nächsten und zurück</translation>
    </message>
    <message>
        <source>Within a list, a choice or a strip</source>
        <translation>Innerhalb einer Liste, Auswahl oder Leiste</translation>
    </message>
    <message>
        <source>First or last of a list</source>
        <translation>Erstes oder letztes einer Liste</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation>Eine Seite auf oder ab</translation>
    </message>
    <message>
        <source>scroll</source>
        <translation>scrollen</translation>
    </message>
    <message>
        <source>Press a button, open the chosen row</source>
        <translation>Schaltfläche drücken, gewählte Zeile öffnen</translation>
    </message>
    <message>
        <source>click or double-click</source>
        <translation>Klick oder Doppelklick</translation>
    </message>
    <message>
        <source>Tick a box, press a button</source>
        <translation>Kästchen ankreuzen, Schaltfläche drücken</translation>
    </message>
    <message>
        <source>Change the chosen cell</source>
        <translation>Gewählte Zelle ändern</translation>
    </message>
    <message>
        <source>double-click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>One more, one less in a number field</source>
        <translation>Eins mehr, eins weniger in einem Zahlenfeld</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Pick a band by its level; none</source>
        <translation>Band nach Stufe wählen; keins</translation>
    </message>
    <message>
        <source>click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>Gewähltes entfernen</translation>
    </message>
    <message>
        <source>One piece more, one less of what you own</source>
        <translation>Ein Stück mehr, eines weniger von dem, was du hast</translation>
    </message>
    <message>
        <source>Menu of the chosen thing</source>
        <translation>Menü zum Gewählten</translation>
    </message>
    <message>
        <source>right-click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>Cut, copy, paste in a text field</source>
        <translation>In einem Textfeld ausschneiden, kopieren, einfügen</translation>
    </message>
    <message>
        <source>Save a dialog from any of its fields</source>
        <translation>Einen Dialog aus jedem Feld speichern</translation>
    </message>
    <message>
        <source>Clear a search, close a dialog or menu</source>
        <translation>Suche leeren, Dialog oder Menü schließen</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>hier bist du</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>noch nicht gemacht</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Like the language</source>
        <translation>Wie die Sprache</translation>
    </message>
</context>
<context>
    <name>LegPanel</name>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Beine</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählen</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Edit exercise</source>
        <translation>Übung bearbeiten</translation>
    </message>
    <message>
        <source>“{name}” is changed.</source>
        <translation>„{name}“ ist geändert.</translation>
    </message>
    <message>
        <source>“{name}” is in your library.</source>
        <translation>„{name}“ ist jetzt bei deinen Übungen.</translation>
    </message>
    <message>
        <source>“{name}” is archived. Its history stays.</source>
        <translation>„{name}“ ist archiviert. Der Verlauf bleibt.</translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <translation>„{name}“ ist wieder da.</translation>
    </message>
    <message>
        <source>“{name}” is now part of “{into}”.</source>
        <translation>„{name}“ gehört jetzt zu „{into}“.</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Letzte sieben Tage</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Noch nicht gemacht</translation>
    </message>
    <message>
        <source>In the name</source>
        <translation>Im Namen</translation>
    </message>
    <message>
        <source>In muscles, equipment and texts</source>
        <translation>In Muskeln, Geräten und Texten</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <translation>Zum Plan</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Kopie bearbeiten</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Archived: lists leave it out, its history stays.</source>
        <translation>Archiviert: Listen lassen sie weg, der Verlauf bleibt.</translation>
    </message>
    <message>
        <source>Graphs</source>
        <translation>Graphen</translation>
    </message>
    <message>
        <source>Your results</source>
        <translation>Deine Ergebnisse</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>The calf in running</source>
        <translation>Die Wade beim Laufen</translation>
    </message>
    <message>
        <source>also called {names}</source>
        <translation>auch {names}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Notes and reasons</source>
        <translation>Notizen und Gründe</translation>
    </message>
    <message>
        <source>You would need: {equipment}</source>
        <translation>Dafür bräuchtest du: {equipment}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Body weight</source>
        <translation>Körpergewicht</translation>
    </message>
    <message>
        <source>every set until the muscle is tired</source>
        <translation>jeder Satz, bis der Muskel müde ist</translation>
    </message>
    <message>
        <source>Lower leg from behind</source>
        <translation>Unterschenkel von hinten</translation>
    </message>
    <message>
        <source>Lower leg from the outer side</source>
        <translation>Unterschenkel von außen</translation>
    </message>
    <message>
        <source>back</source>
        <translation>hinten</translation>
    </message>
    <message>
        <source>outer side</source>
        <translation>außen</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation>zuletzt {day}</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>Daneben:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Not saved yet: one field needs you.</source>
        <translation>Noch nicht gespeichert: Ein Feld braucht dich.</translation>
    </message>
    <message>
        <source>Not saved. Cancel once more to throw the changes away.</source>
        <translation>Nicht gespeichert. Noch einmal Abbrechen verwirft die Änderungen.</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Parted by commas.</source>
        <translation>Durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>sonst nichts</translation>
    </message>
    <message>
        <source>Or counted</source>
        <translation>Oder gezählt</translation>
    </message>
    <message>
        <source>Or sides</source>
        <translation>Oder Seiten</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>or, if you like,</source>
        <translation>oder, wenn du magst,</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Load, muscles, equipment</source>
        <translation>Last, Muskeln, Geräte</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>What can be entered besides body weight.</source>
        <translation>Was außer dem Körpergewicht eingegeben werden kann.</translation>
    </message>
    <message>
        <source>Your default set</source>
        <translation>Dein Standardsatz</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>Other equipment</source>
        <translation>Andere Geräte</translation>
    </message>
    <message>
        <source>Kept with each set: toes in, toes out …</source>
        <translation>Wird bei jedem Satz vermerkt: Zehen nach innen, nach außen …</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Wie es geht</translation>
    </message>
    <message>
        <source>One step a line.</source>
        <translation>Ein Schritt pro Zeile.</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>What to keep in mind, one a line.</source>
        <translation>Woran du denken sollst, eins pro Zeile.</translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Usual dose</source>
        <translation>Üblicher Umfang</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Amount of a set</source>
        <translation>Menge eines Satzes</translation>
    </message>
    <message>
        <source>Hold of each repetition</source>
        <translation>Halten jeder Wiederholung</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>For example “twice a week”.</source>
        <translation>Zum Beispiel „zweimal pro Woche“.</translation>
    </message>
    <message>
        <source>Every set until the muscle is tired</source>
        <translation>Jeder Satz, bis der Muskel müde ist</translation>
    </message>
    <message>
        <source>The amount from which it is time for more load.</source>
        <translation>Die Menge, ab der mehr Last dran ist.</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Drücken</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Sets are whole numbers from 1 to 99.</source>
        <translation>Sätze sind ganze Zahlen von 1 bis 99.</translation>
    </message>
    <message>
        <source>An exercise needs a name.</source>
        <translation>Eine Übung braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is already an exercise called “{name}”.</source>
        <translation>Eine Übung namens „{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>{n} exercises</source>
        <translation>{n} Übungen</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <extracomment>%n chosen</extracomment>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Own exercises</source>
        <translation>Eigene Übungen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muskel</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Only what I own</source>
        <translation>Nur, was ich habe</translation>
    </message>
    <message>
        <source>{choice}…</source>
        <translation>{choice}…</translation>
    </message>
    <message>
        <source>Tell what you own first, in the preferences</source>
        <translation>Sag in den Einstellungen zuerst, was du hast</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Search exercises</source>
        <translation>Übungen suchen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n exercises</source>
        <extracomment>Show %n exercise</extracomment>
        <translation>
            <numerusform>%n Übung zeigen</numerusform>
            <numerusform>%n Übungen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, from</source>
        <translation>{name}, von</translation>
    </message>
    <message>
        <source>{name}, to</source>
        <translation>{name}, bis</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>The first number is the smaller one.</source>
        <translation>Die erste Zahl ist die kleinere.</translation>
    </message>
    <message>
        <source>{amount} each way</source>
        <translation>{amount} in jede Richtung</translation>
    </message>
    <message>
        <source>, best {amount}</source>
        <translation>, am besten {amount}</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>New exercise of your own (Ctrl+Alt+N)</source>
        <translation>Neue eigene Übung (Strg+Alt+N)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Last done</source>
        <translation>Zuletzt gemacht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message numerus="yes">
        <source>of %n exercises</source>
        <extracomment>of %n exercise</extracomment>
        <translation>
            <numerusform>von %n Übung</numerusform>
            <numerusform>von %n Übungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exercises</source>
        <extracomment>exercise</extracomment>
        <translation>
            <numerusform>Übung</numerusform>
            <numerusform>Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Nothing fits what you own</source>
        <translation>Nichts passt zu dem, was du hast</translation>
    </message>
    <message>
        <source>Untick “Only what I own”, or tell of more under Preferences, Equipment.</source>
        <translation>Nimm „Nur, was ich habe“ weg oder sag mehr unter Einstellungen, Geräte.</translation>
    </message>
    <message>
        <source>No exercise of your own yet</source>
        <translation>Noch keine eigene Übung</translation>
    </message>
    <message>
        <source>Press New, or open an exercise and choose Edit a copy.</source>
        <translation>Drück Neu oder öffne eine Übung und wähl Kopie bearbeiten.</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation>Nichts ist archiviert</translation>
    </message>
    <message>
        <source>Exercises you archive are kept here with their history.</source>
        <translation>Archivierte Übungen bleiben hier mit ihrem Verlauf.</translation>
    </message>
    <message>
        <source>Nothing here has the words “{text}”. Untick a filter or use fewer words.</source>
        <translation>Hier enthält nichts die Wörter „{text}“. Nimm einen Filter weg oder weniger Wörter.</translation>
    </message>
    <message>
        <source>No name, muscle or text has the words “{text}”. Use fewer or shorter words.</source>
        <translation>Kein Name, Muskel oder Text enthält die Wörter „{text}“. Nimm weniger oder kürzere Wörter.</translation>
    </message>
    <message>
        <source>No exercise fits</source>
        <translation>Keine Übung passt</translation>
    </message>
    <message>
        <source>Untick one of the filters.</source>
        <translation>Nimm einen der Filter weg.</translation>
    </message>
    <message>
        <source>Merge “{name}” into…</source>
        <translation>„{name}“ zusammenführen mit…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries move</source>
        <extracomment>%n entry moves</extracomment>
        <translation>
            <numerusform>%n Eintrag kommt</numerusform>
            <numerusform>%n Einträge kommen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} to the exercise you choose, and “{name}” is archived. Undo takes it back.</source>
        <translation>{count} zur gewählten Übung, und „{name}“ wird archiviert. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>“{into}” counts {a}, this one {b}: the graphs show only what they share.</source>
        <translation>„{into}“ zählt {a}, diese hier {b}: Die Graphen zeigen nur, was beide haben.</translation>
    </message>
    <message>
        <source>Add “{name}” to the plan</source>
        <translation>„{name}“ zum Plan hinzufügen</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>An einem Tag</translation>
    </message>
    <message>
        <source>In a routine</source>
        <translation>In einer Routine</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>A new routine</source>
        <translation>Eine neue Routine</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Usual dose: {dose}. Change it in the planner.</source>
        <translation>Üblicher Umfang: {dose}. Änderbar im Plan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>A workout of its own</source>
        <translation>Ein eigenes Training</translation>
    </message>
    <message>
        <source>Part of “{name}”</source>
        <translation>Teil von „{name}“</translation>
    </message>
    <message>
        <source>A routine needs a name.</source>
        <translation>Eine Routine braucht einen Namen.</translation>
    </message>
    <message>
        <source>“{name}” is planned for {day}.</source>
        <translation>„{name}“ ist für {day} geplant.</translation>
    </message>
    <message>
        <source>“{name}” is part of “{routine}”.</source>
        <translation>„{name}“ gehört jetzt zu „{routine}“.</translation>
    </message>
    <message>
        <source>Results, {side}</source>
        <translation>Ergebnisse, {side}</translation>
    </message>
    <message>
        <source>Nothing logged yet. Log a set, and your results begin here.</source>
        <translation>Noch nichts eingetragen. Trag einen Satz ein, dann beginnen hier deine Ergebnisse.</translation>
    </message>
    <message>
        <source>best set of each day since {day}</source>
        <translation>bester Satz jedes Tages seit {day}</translation>
    </message>
    <message>
        <source>{band}, level {level}</source>
        <translation>{band}, Stufe {level}</translation>
    </message>
    <message>
        <source>next: {what}</source>
        <translation>als Nächstes: {what}</translation>
    </message>
    <message>
        <source>{reason} · {source}</source>
        <translation>{reason} · {source}</translation>
    </message>
    <message>
        <source>last {sets} on {bands}</source>
        <translation>letzte {sets} mit {bands}</translation>
    </message>
    <message>
        <source>last {sets}</source>
        <translation>letzte {sets}</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Neue Übung</translation>
    </message>
    <message>
        <source>From search to the list</source>
        <translation>Von der Suche zur Liste</translation>
    </message>
    <message>
        <source>From the list back to the search</source>
        <translation>Von der Liste zurück zur Suche</translation>
    </message>
    <message>
        <source>From the list to the exercise</source>
        <translation>Von der Liste zur Übung</translation>
    </message>
    <message>
        <source>Between the rungs of the ladder, and to that exercise</source>
        <translation>Zwischen den Sprossen der Leiter und zu dieser Übung</translation>
    </message>
    <message>
        <source>Between the bars of the last results</source>
        <translation>Zwischen den Balken der letzten Ergebnisse</translation>
    </message>
    <message>
        <source>point</source>
        <translation>zeigen</translation>
    </message>
    <message>
        <source>Open or fold a group of filters</source>
        <translation>Eine Filtergruppe auf- oder zuklappen</translation>
    </message>
    <message>
        <source>click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Save an exercise from any of its fields</source>
        <translation>Eine Übung aus jedem ihrer Felder speichern</translation>
    </message>
    <message>
        <source>Back to the list, or clear the search</source>
        <translation>Zurück zur Liste oder Suche leeren</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Repetitions with a hold</source>
        <translation>Wiederholungen mit Halten</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>Drehungen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>bis zu {amount}</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Assistance</source>
        <translation>Entlastung</translation>
    </message>
    <message>
        <source>each leg</source>
        <translation>je Bein</translation>
    </message>
    <message>
        <source>per position</source>
        <translation>je Stellung</translation>
    </message>
    <message>
        <source>each way</source>
        <translation>je Richtung</translation>
    </message>
    <message>
        <source>a side</source>
        <translation>je Seite</translation>
    </message>
    <message>
        <source>hold {seconds} s</source>
        <translation>{seconds} s halten</translation>
    </message>
    <message>
        <source>{n} sets</source>
        <translation>{n} Sätze</translation>
    </message>
    <message>
        <source>gastrocnemius, both heads</source>
        <translation>Zwillingswadenmuskel, beide Köpfe</translation>
    </message>
    <message>
        <source>{needed}; helpful: {useful}</source>
        <translation>{needed}; hilfreich: {useful}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>Load</name>
    <message>
        <source>{weight} assistance</source>
        <translation>{weight} Entlastung</translation>
    </message>
</context>
<context>
    <name>Logbook</name>
    <message>
        <source>The exercise “{key}” is not in this logbook.</source>
        <translation>Die Übung „{key}“ steht nicht in diesem Logbuch.</translation>
    </message>
    <message>
        <source>A built-in exercise stays as it is; edit a copy of it instead.</source>
        <translation>Eine mitgelieferte Übung bleibt, wie sie ist; bearbeite stattdessen eine Kopie.</translation>
    </message>
    <message>
        <source>{name}, mine</source>
        <translation>{name}, meine</translation>
    </message>
    <message>
        <source>{name}, mine {n}</source>
        <translation>{name}, meine {n}</translation>
    </message>
    <message>
        <source>Archive “{name}”</source>
        <translation>„{name}“ archivieren</translation>
    </message>
    <message>
        <source>Bring back “{name}”</source>
        <translation>„{name}“ zurückholen</translation>
    </message>
    <message>
        <source>An exercise can be merged with another one only.</source>
        <translation>Eine Übung lässt sich nur mit einer anderen zusammenführen.</translation>
    </message>
    <message>
        <source>A built-in exercise can take in another one, but cannot be merged away.</source>
        <translation>Eine mitgelieferte Übung kann eine andere aufnehmen, aber nicht in ihr aufgehen.</translation>
    </message>
    <message>
        <source>Merge “{source}” into “{target}”</source>
        <translation>„{source}“ mit „{target}“ zusammenführen</translation>
    </message>
    <message>
        <source>The band set “{set_id}” is not in this logbook.</source>
        <translation>Der Bandsatz „{set_id}“ steht nicht in diesem Logbuch.</translation>
    </message>
    <message>
        <source>The band “{band_id}” is not in this logbook.</source>
        <translation>Das Band „{band_id}“ steht nicht in diesem Logbuch.</translation>
    </message>
    <message>
        <source>An exercise needs a name.</source>
        <translation>Eine Übung braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is already an exercise called “{name}”.</source>
        <translation>Eine Übung namens „{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>A routine or plan with this exercise was changed in the meantime; try it again.</source>
        <translation>Eine Routine oder ein Plan mit dieser Übung wurde inzwischen geändert; versuch es noch einmal.</translation>
    </message>
    <message>
        <source>{name}, copy {n}</source>
        <translation>{name}, Kopie {n}</translation>
    </message>
    <message>
        <source>Reorder routines</source>
        <translation>Routinen umordnen</translation>
    </message>
    <message>
        <source>Plan “{name}”</source>
        <translation>„{name}“ planen</translation>
    </message>
    <message>
        <source>Reorder the day</source>
        <translation>Den Tag umordnen</translation>
    </message>
    <message>
        <source>Skip “{name}”</source>
        <translation>„{name}“ auslassen</translation>
    </message>
    <message>
        <source>Take up “{name}” again</source>
        <translation>„{name}“ wieder aufnehmen</translation>
    </message>
    <message>
        <source>Tag “{name}”</source>
        <translation>„{name}“ einem Lauf zuordnen</translation>
    </message>
    <message>
        <source>“{name}” is done</source>
        <translation>„{name}“ ist erledigt</translation>
    </message>
    <message>
        <source>“{name}” is not done</source>
        <translation>„{name}“ ist nicht erledigt</translation>
    </message>
    <message>
        <source>No rest day</source>
        <translation>Kein Ruhetag</translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation>„{name}“ anlegen</translation>
    </message>
    <message>
        <source>Edit “{name}”</source>
        <translation>„{name}“ ändern</translation>
    </message>
    <message>
        <source>Repeat “{name}”</source>
        <translation>„{name}“ wiederholen</translation>
    </message>
    <message>
        <source>Copy the week</source>
        <translation>Woche kopieren</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>„{name}“ entfernen</translation>
    </message>
    <message>
        <source>Move “{name}”</source>
        <translation>„{name}“ verschieben</translation>
    </message>
    <message>
        <source>Change the series of “{name}”</source>
        <translation>Serie von „{name}“ ändern</translation>
    </message>
    <message>
        <source>A whole logbook can only be imported into an empty one, and this one holds something already. Start Soleus with --logbook and the name of a new file, and import it there.</source>
        <translation>Ein ganzes Logbuch lässt sich nur in ein leeres importieren, und in diesem steht schon etwas. Starte Soleus mit --logbook und dem Namen einer neuen Datei und importiere es dort.</translation>
    </message>
    <message>
        <source>{problem}; the file is damaged.</source>
        <translation>{problem}; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The workout of {day} {problem}; the file is damaged.</source>
        <translation>Das Training vom {day} {problem}; die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>belongs to an import that the file does not hold</source>
        <translation>gehört zu einem Import, den die Datei nicht enthält</translation>
    </message>
    <message>
        <source>names an exercise (“{exercise_key}”) that the file does not hold</source>
        <translation>nennt eine Übung („{exercise_key}“), die die Datei nicht enthält</translation>
    </message>
    <message>
        <source>names a band (“{band_id}”) that the file does not hold</source>
        <translation>nennt ein Band („{band_id}“), das die Datei nicht enthält</translation>
    </message>
    <message>
        <source>has an id ({id}) that stands in the file twice</source>
        <translation>hat eine Kennung ({id}), die zweimal in der Datei steht</translation>
    </message>
    <message>
        <source>Something has no id ({kind})</source>
        <translation>Etwas hat keine Kennung ({kind})</translation>
    </message>
    <message>
        <source>An id stands in the file twice ({kind})</source>
        <translation>Eine Kennung steht zweimal in der Datei ({kind})</translation>
    </message>
    <message>
        <source>The band “{id}” has no id, or one of another band</source>
        <translation>Das Band „{id}“ hat keine Kennung oder die eines anderen</translation>
    </message>
    <message>
        <source>This was changed elsewhere in the meantime, so the step does not fit any more.</source>
        <translation>Das wurde inzwischen anderswo geändert, der Schritt passt nicht mehr.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was stored.</source>
        <translation>Der Import wurde abgebrochen; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Import “{file_name}”</source>
        <translation>„{file_name}“ importieren</translation>
    </message>
    <message>
        <source>An imported workout must say where it came from.</source>
        <translation>Ein importiertes Training muss sagen, woher es kommt.</translation>
    </message>
    <message>
        <source>One of these days has a body weight meanwhile; read the file anew.</source>
        <translation>Einer dieser Tage hat inzwischen ein Körpergewicht; lies die Datei neu ein.</translation>
    </message>
    <message>
        <source>One of these body weights was changed meanwhile; delete what is too much.</source>
        <translation>Eins dieser Körpergewichte wurde inzwischen geändert; lösch, was zu viel ist.</translation>
    </message>
    <message>
        <source>This workout is no longer in the logbook.</source>
        <translation>Dieses Training steht nicht mehr im Logbuch.</translation>
    </message>
    <message>
        <source>This planned workout is no longer in the logbook.</source>
        <translation>Dieses geplante Training steht nicht mehr im Logbuch.</translation>
    </message>
    <message>
        <source>A run or a day of rest is not a workout that can be started.</source>
        <translation>Ein Lauf oder Ruhetag ist kein Training, das sich starten lässt.</translation>
    </message>
    <message>
        <source>This routine is no longer in the logbook.</source>
        <translation>Diese Routine steht nicht mehr im Logbuch.</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Finish workout</source>
        <translation>Training beenden</translation>
    </message>
    <message>
        <source>Go on with workout</source>
        <translation>Mit dem Training weitermachen</translation>
    </message>
    <message>
        <source>Log {name}, set {number}</source>
        <translation>{name}, Satz {number} eintragen</translation>
    </message>
    <message>
        <source>Edit {name}, set {number}</source>
        <translation>{name}, Satz {number} ändern</translation>
    </message>
    <message>
        <source>Delete a set of {name}</source>
        <translation>Einen Satz von {name} löschen</translation>
    </message>
    <message>
        <source>Reorder sets</source>
        <translation>Sätze umordnen</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Reorder exercises</source>
        <translation>Übungen umordnen</translation>
    </message>
    <message>
        <source>Note pain</source>
        <translation>Schmerz notieren</translation>
    </message>
    <message>
        <source>Remove a note of pain</source>
        <translation>Notierten Schmerz entfernen</translation>
    </message>
    <message>
        <source>Duplicate “{name}”</source>
        <translation>„{name}“ duplizieren</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>„{name}“ löschen</translation>
    </message>
    <message>
        <source>Start “{name}”</source>
        <translation>„{name}“ starten</translation>
    </message>
    <message>
        <source>“{name}” is not finished yet. Finish or delete it first.</source>
        <translation>„{name}“ ist noch nicht beendet. Beende oder lösch es zuerst.</translation>
    </message>
    <message>
        <source>This exercise is no longer part of the workout.</source>
        <translation>Diese Übung gehört nicht mehr zum Training.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Soleus manual</source>
        <translation>Soleus-Handbuch</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <extracomment>%n place</extracomment>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Tasten dieser Ansicht</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>reps with a hold</source>
        <translation>Wiederholungen mit Halten</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>twists</source>
        <translation>Drehungen</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>reps</source>
        <translation>Wiederholungen</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New routine…</source>
        <translation>&amp;Neue Routine…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>&amp;Sicherungen…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>&amp;Restore from a file…</source>
        <translation>&amp;Aus Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Recently &amp;deleted…</source>
        <translation>Kürzlich &amp;gelöscht…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Band sets…</source>
        <translation>&amp;Bandsätze…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Woche</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Monat</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normaler Text</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Workout</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>&amp;Start workout…</source>
        <translation>Training &amp;starten…</translation>
    </message>
    <message>
        <source>&amp;Body weight…</source>
        <translation>&amp;Körpergewicht…</translation>
    </message>
    <message>
        <source>&amp;Plate calculator…</source>
        <translation>S&amp;cheibenrechner…</translation>
    </message>
    <message>
        <source>&amp;Log past workout…</source>
        <translation>&amp;Vergangenes Training eintragen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Manual for this &amp;screen</source>
        <translation>Handbuch zu dieser An&amp;sicht</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Soleus</source>
        <translation>&amp;Über Soleus</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
</context>
<context>
    <name>NextBar</name>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>The rest is over</source>
        <translation>Die Pause ist vorbei</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{passed} of {length}</source>
        <translation>{passed} von {length}</translation>
    </message>
</context>
<context>
    <name>NextTime</name>
    <message>
        <source>Next time</source>
        <translation>Nächstes Mal</translation>
    </message>
    <message>
        <source>The same again: nothing asks for a change.</source>
        <translation>Noch einmal dasselbe: Nichts verlangt eine Änderung.</translation>
    </message>
    <message>
        <source>as today</source>
        <translation>wie heute</translation>
    </message>
    <message>
        <source>{reason} · {source}</source>
        <translation>{reason} · {source}</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>bisher am besten</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>One less</source>
        <translation>Eins weniger</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eins mehr</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>At most {number}</source>
        <translation>Höchstens {number}</translation>
    </message>
    <message>
        <source>At least {number}</source>
        <translation>Mindestens {number}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening the logbook</source>
        <translation>Das Logbuch wird geöffnet</translation>
    </message>
</context>
<context>
    <name>Pain</name>
    <message>
        <source>{pain} ({site})</source>
        <translation>{pain} ({site})</translation>
    </message>
    <message>
        <source>calf</source>
        <translation>Wade</translation>
    </message>
    <message>
        <source>Achilles tendon</source>
        <translation>Achillessehne</translation>
    </message>
    <message>
        <source>shin</source>
        <translation>Schienbein</translation>
    </message>
    <message>
        <source>ankle</source>
        <translation>Knöchel</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>woanders</translation>
    </message>
</context>
<context>
    <name>PainEntry</name>
    <message>
        <source>Which leg hurts</source>
        <translation>Welches Bein wehtut</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Wo es wehtut</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Schmerz danach</translation>
    </message>
    <message>
        <source>Pain the next morning</source>
        <translation>Schmerz am nächsten Morgen</translation>
    </message>
    <message>
        <source>{pain}, {site}</source>
        <translation>{pain}, {site}</translation>
    </message>
    <message>
        <source>Over your limit of {limit}.</source>
        <translation>Über deiner Grenze von {limit}.</translation>
    </message>
    <message>
        <source>Over your limit of {limit}: next time, the last raise is taken back.</source>
        <translation>Über deiner Grenze von {limit}: Nächstes Mal wird die letzte Steigerung zurückgenommen.</translation>
    </message>
    <message>
        <source>See a professional for a sudden pop, a hot swollen calf, night pain or numbness.</source>
        <translation>Lass bei einem plötzlichen Knall, heißer geschwollener Wade, Nachtschmerz oder Taubheit jemanden vom Fach darauf schauen.</translation>
    </message>
</context>
<context>
    <name>PainScale</name>
    <message>
        <source>{value}, over your limit</source>
        <translation>{value}, über deiner Grenze</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <source>over your limit of {limit}</source>
        <translation>über deiner Grenze von {limit}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF sichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>What goes on paper?</source>
        <translation>Was kommt aufs Papier?</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>The workout</source>
        <translation>Das Training</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Die Woche</translation>
    </message>
    <message>
        <source>The week and its workouts</source>
        <translation>Die Woche und ihre Trainings</translation>
    </message>
    <message>
        <source>A sheet each to write on</source>
        <translation>Je ein Blatt zum Ausfüllen</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <extracomment>%n page</extracomment>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n pages as {name}.</source>
        <extracomment>Saved %n page as {name}.</extracomment>
        <translation>
            <numerusform>%n Seite als {name} gesichert.</numerusform>
            <numerusform>%n Seiten als {name} gesichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save a PDF instead.</source>
        <translation>Auf diesem Rechner ist kein Drucker eingerichtet. Sichere stattdessen ein PDF.</translation>
    </message>
    <message>
        <source>“{name}” was sent to the printer.</source>
        <translation>„{name}“ ging an den Drucker.</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Notiz: {text}</translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <translation>Seite {n} von {total}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message numerus="yes">
        <source>Preview, %n pages</source>
        <extracomment>Preview, %n page</extracomment>
        <translation>
            <numerusform>Vorschau, %n Seite</numerusform>
            <numerusform>Vorschau, %n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Pain 0–10</source>
        <translation>Schmerz 0–10</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Round · set</source>
        <translation>Runde · Satz</translation>
    </message>
    <message>
        <source>{done} of {planned} planned workouts done</source>
        <translation>{done} von {planned} geplanten Trainings geschafft</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>done without a plan</source>
        <translation>ohne Plan gemacht</translation>
    </message>
    <message>
        <source>{name}, continued</source>
        <translation>{name}, Fortsetzung</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sek.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>Drehungen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>{target} each way</source>
        <translation>{target} je Richtung</translation>
    </message>
    <message>
        <source>{target} each leg</source>
        <translation>{target} je Bein</translation>
    </message>
    <message>
        <source>left {target}</source>
        <translation>links {target}</translation>
    </message>
    <message>
        <source>right {target}</source>
        <translation>rechts {target}</translation>
    </message>
    <message>
        <source>{target} in turn</source>
        <translation>{target} im Wechsel</translation>
    </message>
    <message>
        <source>rest {time}</source>
        <translation>Pause {time}</translation>
    </message>
    <message>
        <source>{n} rounds</source>
        <translation>{n} Runden</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Im Wechsel</translation>
    </message>
    <message>
        <source>In turn, {n} rounds</source>
        <translation>Im Wechsel, {n} Runden</translation>
    </message>
    <message>
        <source>{n} strands</source>
        <translation>{n} Stränge</translation>
    </message>
    <message>
        <source>stretch {n} %</source>
        <translation>Dehnung {n} %</translation>
    </message>
    <message>
        <source>twists: {n}</source>
        <translation>Drehungen: {n}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>missed, still waiting</source>
        <translation>versäumt, wartet noch</translation>
    </message>
    <message>
        <source>before the run</source>
        <translation>vor dem Lauf</translation>
    </message>
    <message>
        <source>during the run</source>
        <translation>während des Laufs</translation>
    </message>
    <message>
        <source>after the run</source>
        <translation>nach dem Lauf</translation>
    </message>
    <message>
        <source>moved from {day}</source>
        <translation>verschoben von {day}</translation>
    </message>
    <message>
        <source>left out: pain</source>
        <translation>ausgelassen: Schmerz</translation>
    </message>
    <message>
        <source>left out: ill</source>
        <translation>ausgelassen: krank</translation>
    </message>
    <message>
        <source>left out: no time</source>
        <translation>ausgelassen: keine Zeit</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>No exercises yet.</source>
        <translation>Noch keine Übungen.</translation>
    </message>
    <message>
        <source>Pain, 0–10</source>
        <translation>Schmerz, 0–10</translation>
    </message>
    <message>
        <source>After the workout</source>
        <translation>Nach dem Training</translation>
    </message>
    <message>
        <source>The next morning</source>
        <translation>Am nächsten Morgen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>Das PDF ließ sich nicht erzeugen.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}. No PDF was saved.</source>
        <translation>„{path}“ lässt sich nicht schreiben: {reason}. Kein PDF wurde gesichert.</translation>
    </message>
    <message>
        <source>The printer “{name}” takes nothing.</source>
        <translation>Der Drucker „{name}“ nimmt nichts an.</translation>
    </message>
    <message>
        <source>The printer “{name}” stopped.</source>
        <translation>Der Drucker „{name}“ hat aufgehört.</translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>plain</source>
        <translation>einfarbig</translation>
    </message>
    <message>
        <source>stripes</source>
        <translation>Streifen</translation>
    </message>
    <message>
        <source>dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>Karos</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Switch to another trainee first; the one shown cannot be archived.</source>
        <translation>Wechsle zuerst zu jemand anderem; wer gezeigt wird, lässt sich nicht archivieren.</translation>
    </message>
    <message>
        <source>A workout is not finished yet. Finish it, then switch to another trainee.</source>
        <translation>Ein Training ist noch nicht beendet. Beende es und wechsle dann.</translation>
    </message>
    <message>
        <source>This trainee is no longer in the logbook.</source>
        <translation>Diese Person steht nicht mehr im Logbuch.</translation>
    </message>
    <message>
        <source>A trainee needs a name.</source>
        <translation>Wer trainiert, braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is already a trainee called {name}.</source>
        <translation>{name} gibt es schon.</translation>
    </message>
    <message>
        <source>Body weight stored: {weight}</source>
        <translation>Körpergewicht gespeichert: {weight}</translation>
    </message>
    <message>
        <source>Now shown: {name}</source>
        <translation>Jetzt gezeigt: {name}</translation>
    </message>
    <message>
        <source>Trainee: {name}</source>
        <translation>Für: {name}</translation>
    </message>
    <message>
        <source>Everything on the screens is of {name}</source>
        <translation>Alles in den Ansichten gehört zu {name}</translation>
    </message>
    <message>
        <source>Trainees…</source>
        <translation>Trainierende…</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Switch to {name}</source>
        <translation>Zu {name} wechseln</translation>
    </message>
    <message>
        <source>trainee person who</source>
        <translation>Trainierende Person wer Name</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>age year birthday norm</source>
        <translation>Alter Jahr Geburtstag Norm geboren</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>female male woman man norm</source>
        <translation>weiblich männlich Frau Mann Norm</translation>
    </message>
    <message>
        <source>Weak or recovering leg</source>
        <translation>Schwächeres oder genesendes Bein</translation>
    </message>
    <message>
        <source>injured side left right strain rehab</source>
        <translation>verletzt Seite links rechts Zerrung Reha</translation>
    </message>
    <message>
        <source>That leg first</source>
        <translation>Dieses Bein zuerst</translation>
    </message>
    <message>
        <source>order side begin</source>
        <translation>Reihenfolge Seite beginnen</translation>
    </message>
    <message>
        <source>Forefoot runner</source>
        <translation>Vorfußläufer</translation>
    </message>
    <message>
        <source>landing strike heel</source>
        <translation>Landung Aufsatz Ferse</translation>
    </message>
    <message>
        <source>Body weight</source>
        <translation>Körpergewicht</translation>
    </message>
    <message>
        <source>scales mass kilograms pounds log graph</source>
        <translation>Waage Masse Kilogramm Pfund Verlauf Graph</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>Trainierende</translation>
    </message>
    <message>
        <source>people patients switch archive add physio</source>
        <translation>Personen Patienten wechseln archivieren hinzufügen Physio</translation>
    </message>
    <message>
        <source>profile person trainee</source>
        <translation>Profil Person Trainierende</translation>
    </message>
    <message>
        <source>Each has a log, plans, settings and weights of their own.</source>
        <translation>Jede Person hat ihr eigenes Logbuch, eigene Pläne, Einstellungen und Gewichte.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Begin each set with it</source>
        <translation>Jeden Satz damit beginnen</translation>
    </message>
    <message>
        <source>I land on the forefoot</source>
        <translation>Ich lande auf dem Vorfuß</translation>
    </message>
    <message>
        <source>if you like: the norms of the heel-raise test go by age and sex, nothing else uses it</source>
        <translation>wenn du magst: Die Normen des Fersenhebe-Tests gehen nach Alter und Geschlecht, sonst nutzt es nichts</translation>
    </message>
    <message>
        <source>if you like, for the same norms</source>
        <translation>wenn du magst, für dieselben Normen</translation>
    </message>
    <message>
        <source>so that the other leg follows it</source>
        <translation>damit das andere Bein folgt</translation>
    </message>
    <message>
        <source>the calf has more to hold then</source>
        <translation>dann hat die Wade mehr zu halten</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>a series of its own, never added to a load; B enters it during a workout</source>
        <translation>eine eigene Reihe, nie zu einer Last gezählt; im Training mit der Taste B</translation>
    </message>
    <message>
        <source>Weigh in</source>
        <translation>Wiegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Add trainee</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Another trainee</source>
        <translation>Noch jemand</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Archivierte zeigen</translation>
    </message>
    <message>
        <source>Enter what you weigh, such as 71.5.</source>
        <translation>Gib ein, was du wiegst, etwa 71,5.</translation>
    </message>
    <message>
        <source>It takes the place of {weight} of that day.</source>
        <translation>Es ersetzt {weight} von diesem Tag.</translation>
    </message>
    <message>
        <source>Body weight deleted</source>
        <translation>Körpergewicht gelöscht</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>rest {time}</source>
        <translation>Pause {time}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>In turn, {rounds}:</source>
        <translation>Im Wechsel, {rounds}:</translation>
    </message>
    <message>
        <source>In turn:</source>
        <translation>Im Wechsel:</translation>
    </message>
    <message>
        <source>{amount}, each held {n} s</source>
        <translation>{amount}, je {n} s gehalten</translation>
    </message>
    <message>
        <source>band {name}</source>
        <translation>Band {name}</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Main part</source>
        <translation>Hauptteil</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>Before the run</source>
        <translation>Vor dem Lauf</translation>
    </message>
    <message>
        <source>During the run</source>
        <translation>Während des Laufs</translation>
    </message>
    <message>
        <source>After the run</source>
        <translation>Nach dem Lauf</translation>
    </message>
    <message>
        <source>each side</source>
        <translation>je Seite</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <extracomment>%n round</extracomment>
        <translation>
            <numerusform>%n Runde</numerusform>
            <numerusform>%n Runden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Main part</source>
        <translation>Hauptteil</translation>
    </message>
    <message>
        <source>Circuit, {rounds}</source>
        <translation>Zirkel, {rounds}</translation>
    </message>
    <message>
        <source>Superset</source>
        <translation>Supersatz</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Zirkel</translation>
    </message>
    <message>
        <source>Done as planned</source>
        <translation>Wie geplant gemacht</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
    <message numerus="yes">
        <source>%n sets fewer</source>
        <extracomment>%n set fewer</extracomment>
        <translation>
            <numerusform>%n Satz weniger</numerusform>
            <numerusform>%n Sätze weniger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets more</source>
        <extracomment>%n set more</extracomment>
        <translation>
            <numerusform>%n Satz mehr</numerusform>
            <numerusform>%n Sätze mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation>{amount} zu wenig</translation>
    </message>
    <message>
        <source>{amount} over</source>
        <translation>{amount} darüber</translation>
    </message>
    <message>
        <source>lighter</source>
        <translation>leichter</translation>
    </message>
    <message>
        <source>heavier</source>
        <translation>schwerer</translation>
    </message>
    <message>
        <source>another load</source>
        <translation>andere Last</translation>
    </message>
    <message numerus="yes">
        <source>%n reps</source>
        <extracomment>%n rep</extracomment>
        <translation>
            <numerusform>%n Wdh.</numerusform>
            <numerusform>%n Wdh.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today: {name}</source>
        <translation>Heute: {name}</translation>
    </message>
    <message>
        <source>A new workout today</source>
        <translation>Ein neues Training heute</translation>
    </message>
    <message>
        <source>Routine: {name}</source>
        <translation>Routine: {name}</translation>
    </message>
    <message>
        <source>A new routine</source>
        <translation>Eine neue Routine</translation>
    </message>
    <message>
        <source>Band set</source>
        <translation>Bandsatz</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnung</translation>
    </message>
    <message>
        <source>Strands</source>
        <translation>Stränge</translation>
    </message>
    <message>
        <source>Twists</source>
        <translation>Drehungen</translation>
    </message>
    <message>
        <source>&amp;Stretch</source>
        <translation>&amp;Dehnung</translation>
    </message>
    <message>
        <source>St&amp;rands</source>
        <translation>St&amp;ränge</translation>
    </message>
    <message>
        <source>&amp;Twists</source>
        <translation>Dre&amp;hungen</translation>
    </message>
    <message>
        <source>Keys 1 – 9 pick a band, 0 takes it away, Enter closes.</source>
        <translation>Tasten 1 – 9 wählen ein Band, 0 nimmt es weg, Enter schließt.</translation>
    </message>
    <message>
        <source>≈ {force} kg</source>
        <translation>≈ {force} kg</translation>
    </message>
    <message>
        <source>before the run</source>
        <translation>vor dem Lauf</translation>
    </message>
    <message>
        <source>during the run</source>
        <translation>während des Laufs</translation>
    </message>
    <message>
        <source>after the run</source>
        <translation>nach dem Lauf</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>krank</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>anderer Grund</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Edit the run…</source>
        <translation>Lauf ändern …</translation>
    </message>
    <message>
        <source>Add to this day</source>
        <translation>Zu diesem Tag</translation>
    </message>
    <message>
        <source>Empty workout</source>
        <translation>Leeres Training</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>Lauf …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Log a workout of this day…</source>
        <translation>Training dieses Tages eintragen…</translation>
    </message>
    <message>
        <source>No rest day</source>
        <translation>Kein Ruhetag</translation>
    </message>
    <message>
        <source>Rest day for the calves</source>
        <translation>Ruhetag für die Waden</translation>
    </message>
    <message>
        <source>Copy the week…</source>
        <translation>Woche kopieren …</translation>
    </message>
    <message>
        <source>Show in History</source>
        <translation>Im Verlauf zeigen</translation>
    </message>
    <message>
        <source>Edit exercises</source>
        <translation>Übungen bearbeiten</translation>
    </message>
    <message>
        <source>Set time…</source>
        <translation>Uhrzeit setzen…</translation>
    </message>
    <message>
        <source>Beside a run</source>
        <translation>Rund um einen Lauf</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Skip, because of</source>
        <translation>Auslassen, Grund</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben auf</translation>
    </message>
    <message>
        <source>To the day before</source>
        <translation>Auf den Tag davor</translation>
    </message>
    <message>
        <source>To the day after</source>
        <translation>Auf den Tag danach</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Wiederholen …</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Keep as routine</source>
        <translation>Als Routine behalten</translation>
    </message>
    <message>
        <source>missed, still waiting</source>
        <translation>versäumt, wartet noch</translation>
    </message>
    <message>
        <source>skipped: {reason}</source>
        <translation>ausgelassen: {reason}</translation>
    </message>
    <message>
        <source>hard day before the key run</source>
        <translation>harter Tag vor dem Tempolauf</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Move to today</source>
        <translation>Auf heute verschieben</translation>
    </message>
    <message>
        <source>Move to {day}</source>
        <translation>Auf {day}</translation>
    </message>
    <message>
        <source>no exercises yet</source>
        <translation>noch keine Übungen</translation>
    </message>
    <message>
        <source>nothing logged yet</source>
        <translation>noch nichts eingetragen</translation>
    </message>
    <message>
        <source>{state}, repeated</source>
        <translation>{state}, wiederholt</translation>
    </message>
    <message>
        <source>{amounts} at {weight}</source>
        <translation>{amounts} mit {weight}</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>pain {figure}</source>
        <translation>Schmerz {figure}</translation>
    </message>
    <message>
        <source>moved from {day}:</source>
        <translation>verschoben von {day}:</translation>
    </message>
    <message>
        <source>{name} added to “{workout}” on {day}.</source>
        <translation>{name} kommt am {day} zu „{workout}“ dazu.</translation>
    </message>
    <message>
        <source>Drop or add a workout</source>
        <translation>Training ablegen oder hinzufügen</translation>
    </message>
    <message>
        <source>{day}: add a workout</source>
        <translation>{day}: Training hinzufügen</translation>
    </message>
    <message>
        <source>Search exercises</source>
        <translation>Übungen suchen</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>No exercise has these words.</source>
        <translation>Keine Übung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Show in Library</source>
        <translation>Bei den Übungen zeigen</translation>
    </message>
    <message>
        <source>Remove exercise</source>
        <translation>Übung entfernen</translation>
    </message>
    <message>
        <source>Left and right apart</source>
        <translation>Links und rechts getrennt</translation>
    </message>
    <message>
        <source>Join left and right</source>
        <translation>Links und rechts zusammen</translation>
    </message>
    <message>
        <source>In turn with the one above</source>
        <translation>Im Wechsel mit der darüber</translation>
    </message>
    <message>
        <source>Take out of the circuit</source>
        <translation>Aus dem Zirkel nehmen</translation>
    </message>
    <message>
        <source>Rounds…</source>
        <translation>Runden …</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>As described</source>
        <translation>Wie beschrieben</translation>
    </message>
    <message>
        <source>{stretch} % stretch</source>
        <translation>{stretch} % Dehnung</translation>
    </message>
    <message>
        <source>{n} strands</source>
        <translation>{n} Stränge</translation>
    </message>
    <message>
        <source>twists: {n}</source>
        <translation>Drehungen: {n}</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>nicht geplant</translation>
    </message>
    <message>
        <source>instead of {exercise}</source>
        <translation>statt {exercise}</translation>
    </message>
    <message>
        <source>As planned: {target}</source>
        <translation>Wie geplant: {target}</translation>
    </message>
    <message>
        <source>Target {target}: {difference}</source>
        <translation>Vorgabe {target}: {difference}</translation>
    </message>
    <message>
        <source>Target {target}</source>
        <translation>Vorgabe {target}</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht gemacht</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <extracomment>%n round</extracomment>
        <translation>
            <numerusform>%n Runde</numerusform>
            <numerusform>%n Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>This cell is chosen, not typed.</source>
        <translation>Diese Zelle wird gewählt, nicht getippt.</translation>
    </message>
    <message>
        <source>Write how many rounds: 1 to {most}.</source>
        <translation>Schreib, wie viele Runden: 1 bis {most}.</translation>
    </message>
    <message>
        <source>This row is no longer part of the plan.</source>
        <translation>Diese Zeile gehört nicht mehr zum Plan.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>{exercise} is counted in {measures}.</source>
        <translation>{exercise} wird in {measures} gezählt.</translation>
    </message>
    <message>
        <source>Swap in</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Seconds to push, hold and return</source>
        <translation>Sekunden für Drücken, Halten und Zurück</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Exercises with their targets</source>
        <translation>Übungen mit ihren Vorgaben</translation>
    </message>
    <message>
        <source>{day} is no rest day any more.</source>
        <translation>{day} ist kein Ruhetag mehr.</translation>
    </message>
    <message>
        <source>“{name}” was begun or done already.</source>
        <translation>„{name}“ wurde schon begonnen oder erledigt.</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>ohne Zuordnung</translation>
    </message>
    <message>
        <source>This can be done to workouts only.</source>
        <translation>Das geht nur bei Trainings.</translation>
    </message>
    <message>
        <source>{day}, fits best</source>
        <translation>{day}, passt am besten</translation>
    </message>
    <message>
        <source>+{n}</source>
        <translation>+{n}</translation>
    </message>
    <message>
        <source>Marks: {words}</source>
        <translation>Zeichen: {words}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>moved, then done</source>
        <translation>verschoben, dann gemacht</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>versäumt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>key run</source>
        <translation>Tempolauf</translation>
    </message>
    <message>
        <source>easy run</source>
        <translation>lockerer Lauf</translation>
    </message>
    <message>
        <source>Kept to plan</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day}, heute</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Ruhetag</translation>
    </message>
    <message>
        <source>{name}, moved, then done</source>
        <translation>{name}, verschoben, dann gemacht</translation>
    </message>
    <message>
        <source>{n} planned</source>
        <translation>{n} geplant</translation>
    </message>
    <message>
        <source>{n} done</source>
        <translation>{n} gemacht</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>pünktlich</translation>
    </message>
    <message>
        <source>{month}: {done} of {due}</source>
        <translation>{month}: {done} von {due}</translation>
    </message>
    <message>
        <source>{month}: {done} of {due} so far</source>
        <translation>{month}: bisher {done} von {due}</translation>
    </message>
    <message>
        <source>{month}: {n} planned</source>
        <translation>{month}: {n} geplant</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Go to the day it was planned for</source>
        <translation>Zu dem Tag, für den es geplant war</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>Choose a workout of the week or a routine to see and edit its exercises.</source>
        <translation>Wähl ein Training der Woche oder eine Routine, um ihre Übungen zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>No exercises yet</source>
        <translation>Noch keine Übungen</translation>
    </message>
    <message>
        <source>Each one comes with its usual dose; change what should differ.</source>
        <translation>Jede kommt mit ihrem üblichen Umfang; ändere, was anders sein soll.</translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Planned for {day}</source>
        <translation>Geplant für {day}</translation>
    </message>
    <message>
        <source>Enter edits, Ctrl Enter accepts a suggestion</source>
        <translation>Enter ändert, Strg Enter nimmt einen Vorschlag an</translation>
    </message>
    <message>
        <source>Enter edits, Del empties, Alt ↑ ↓ reorders</source>
        <translation>Enter ändert, Entf leert, Alt ↑ ↓ ordnet um</translation>
    </message>
    <message>
        <source>Kept as it was. {problem}</source>
        <translation>Unverändert gelassen. {problem}</translation>
    </message>
    <message>
        <source>{exercise} was swapped.</source>
        <translation>{exercise} wurde getauscht.</translation>
    </message>
    <message>
        <source>{exercise} removed.</source>
        <translation>{exercise} entfernt.</translation>
    </message>
    <message>
        <source>Accept all suggestions</source>
        <translation>Alle Vorschläge annehmen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Note to “{name}”</source>
        <translation>Notiz zu „{name}“</translation>
    </message>
    <message>
        <source>Repeat “{name}”</source>
        <translation>„{name}“ wiederholen</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>On days of the week</source>
        <translation>An Wochentagen</translation>
    </message>
    <message>
        <source>Every few days</source>
        <translation>Alle paar Tage</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Every so many days</source>
        <translation>Abstand in Tagen</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Every so many weeks</source>
        <translation>Abstand in Wochen</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>So many times</source>
        <translation>So oft</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Bis zu einem Tag</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>So many times, this one counted</source>
        <translation>So oft, dieses mitgezählt</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>How often, this one counted</source>
        <translation>Wie oft, dieses mitgezählt</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Choose a day of the week.</source>
        <translation>Wähle einen Wochentag.</translation>
    </message>
    <message>
        <source>Say how often it comes, and until when.</source>
        <translation>Gib an, wie oft es kommt und bis wann.</translation>
    </message>
    <message>
        <source>It would not come again.</source>
        <translation>So käme es nicht noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n runs, the last on {day}</source>
        <extracomment>%n run, the last on {day}</extracomment>
        <translation>
            <numerusform>%n Lauf, der letzte am {day}</numerusform>
            <numerusform>%n Läufe, der letzte am {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rest days, the last on {day}</source>
        <extracomment>%n rest day, the last on {day}</extracomment>
        <translation>
            <numerusform>%n Ruhetag, der letzte am {day}</numerusform>
            <numerusform>%n Ruhetage, der letzte am {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workouts, the last on {day}</source>
        <extracomment>%n workout, the last on {day}</extracomment>
        <translation>
            <numerusform>%n Training, das letzte am {day}</numerusform>
            <numerusform>%n Trainings, das letzte am {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation>Name der Routine</translation>
    </message>
    <message>
        <source>Drag one onto a day, or press Ctrl D.</source>
        <translation>Zieh eine auf einen Tag oder drück Strg D.</translation>
    </message>
    <message>
        <source>A routine is a list of exercises to plan and do again.</source>
        <translation>Eine Routine ist eine Liste von Übungen, die du immer wieder planst und machst.</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Neue Routine</translation>
    </message>
    <message>
        <source>New routine {n}</source>
        <translation>Neue Routine {n}</translation>
    </message>
    <message>
        <source>“{name}” deleted.</source>
        <translation>„{name}“ gelöscht.</translation>
    </message>
    <message>
        <source>Put on chosen day</source>
        <translation>Auf gewählten Tag</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
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
        <source>Edit the run</source>
        <translation>Lauf ändern</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Easy run</source>
        <translation>Lockerer Lauf</translation>
    </message>
    <message>
        <source>Key run</source>
        <translation>Tempolauf</translation>
    </message>
    <message>
        <source>Kind of run</source>
        <translation>Art des Laufs</translation>
    </message>
    <message>
        <source>such as 6 × 1 km</source>
        <translation>etwa 6 × 1 km</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>such as 18:30</source>
        <translation>etwa 18:30</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>A key run is a hard one: intervals, hills, a race. The calves rest on the day before.</source>
        <translation>Ein Tempolauf ist ein harter: Intervalle, Berge, ein Wettkampf. Am Tag davor ruhen die Waden.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>This was done without a plan; change it in History.</source>
        <translation>Das wurde ohne Plan gemacht; ändere es im Verlauf.</translation>
    </message>
    <message>
        <source>Choose a routine first; Ctrl D then puts it on the chosen day.</source>
        <translation>Wähl zuerst eine Routine; Strg D legt sie dann auf den gewählten Tag.</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>{day} is a rest day already.</source>
        <translation>{day} ist schon ein Ruhetag.</translation>
    </message>
    <message>
        <source>“{name}” cut. Ctrl V moves it to the chosen day.</source>
        <translation>„{name}“ ausgeschnitten. Strg V verschiebt es auf den gewählten Tag.</translation>
    </message>
    <message>
        <source>“{name}” copied. Ctrl V puts it on the chosen day.</source>
        <translation>„{name}“ kopiert. Strg V legt es auf den gewählten Tag.</translation>
    </message>
    <message>
        <source>Copy a workout first, with Ctrl C.</source>
        <translation>Kopier zuerst ein Training mit Strg C.</translation>
    </message>
    <message>
        <source>“{name}” removed from {day}.</source>
        <translation>„{name}“ vom {day} entfernt.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time of the day, such as 18:30; empty for none</source>
        <translation>Uhrzeit, etwa 18:30; leer für keine</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>“{name}” was begun or done and stays on its day; a copy of it can be planned.</source>
        <translation>„{name}“ ist begonnen oder gemacht und bleibt an seinem Tag; eine Kopie lässt sich planen.</translation>
    </message>
    <message numerus="yes">
        <source>Planned %n times more.</source>
        <extracomment>Planned once more.</extracomment>
        <translation>
            <numerusform>Noch einmal geplant.</numerusform>
            <numerusform>Noch %n-mal geplant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries planned for {week}.</source>
        <extracomment>%n entry planned for {week}.</extracomment>
        <translation>
            <numerusform>%n Eintrag geplant für {week}.</numerusform>
            <numerusform>%n Einträge geplant für {week}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was planned in the week that was copied.</source>
        <translation>In der kopierten Woche war nichts geplant.</translation>
    </message>
    <message>
        <source>“{name}” is not repeated; R repeats it.</source>
        <translation>„{name}“ wird nicht wiederholt; R wiederholt es.</translation>
    </message>
    <message>
        <source>All following as this one</source>
        <translation>Alle folgenden wie dieses</translation>
    </message>
    <message>
        <source>The whole series as this one</source>
        <translation>Die ganze Serie wie dieses</translation>
    </message>
    <message>
        <source>Move this and all following to</source>
        <translation>Dieses und alle folgenden verschieben auf</translation>
    </message>
    <message>
        <source>Move the whole series to</source>
        <translation>Die ganze Serie verschieben auf</translation>
    </message>
    <message>
        <source>Remove this one</source>
        <translation>Dieses entfernen</translation>
    </message>
    <message>
        <source>Remove this and all following</source>
        <translation>Dieses und alle folgenden entfernen</translation>
    </message>
    <message>
        <source>Remove the whole series</source>
        <translation>Die ganze Serie entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n others are now as this one.</source>
        <extracomment>%n other one is now as this one.</extracomment>
        <translation>
            <numerusform>%n weiteres ist jetzt wie dieses.</numerusform>
            <numerusform>%n weitere sind jetzt wie dieses.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are as this one already.</source>
        <translation>Die anderen sind schon wie dieses.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the series moved.</source>
        <extracomment>%n of the series moved.</extracomment>
        <translation>
            <numerusform>%n aus der Serie verschoben.</numerusform>
            <numerusform>%n aus der Serie verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the series removed.</source>
        <extracomment>%n of the series removed.</extracomment>
        <translation>
            <numerusform>%n aus der Serie entfernt.</numerusform>
            <numerusform>%n aus der Serie entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>drag</source>
        <translation>ziehen</translation>
    </message>
    <message>
        <source>Put the chosen routine on the chosen day</source>
        <translation>Gewählte Routine auf den gewählten Tag legen</translation>
    </message>
    <message>
        <source>Between days and workouts</source>
        <translation>Zwischen Tagen und Trainings</translation>
    </message>
    <message>
        <source>First or last day of the week</source>
        <translation>Erster oder letzter Tag der Woche</translation>
    </message>
    <message>
        <source>Week or month before, after</source>
        <translation>Vorige, nächste Woche oder voriger, nächster Monat</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Zu heute gehen</translation>
    </message>
    <message>
        <source>Move a workout to another day</source>
        <translation>Training auf einen anderen Tag verschieben</translation>
    </message>
    <message>
        <source>Copy a workout to another day</source>
        <translation>Training auf einen anderen Tag kopieren</translation>
    </message>
    <message>
        <source>Ctrl and drag</source>
        <translation>Strg und ziehen</translation>
    </message>
    <message>
        <source>Order the workouts of a day</source>
        <translation>Trainings eines Tages ordnen</translation>
    </message>
    <message>
        <source>In the month: between the workouts of a day</source>
        <translation>Im Monat: zwischen den Trainings eines Tages</translation>
    </message>
    <message>
        <source>In the month: first or last day of it</source>
        <translation>Im Monat: sein erster oder letzter Tag</translation>
    </message>
    <message>
        <source>In the month: move by a day</source>
        <translation>Im Monat: um einen Tag verschieben</translation>
    </message>
    <message>
        <source>In the month: move by a week</source>
        <translation>Im Monat: um eine Woche verschieben</translation>
    </message>
    <message>
        <source>In the month: open the week of a day</source>
        <translation>Im Monat: die Woche eines Tages öffnen</translation>
    </message>
    <message>
        <source>Cut, copy, paste a workout</source>
        <translation>Training ausschneiden, kopieren, einfügen</translation>
    </message>
    <message>
        <source>Start today&apos;s workout, move a missed one, tick a run</source>
        <translation>Heutiges Training starten, verpasstes verschieben, Lauf abhaken</translation>
    </message>
    <message>
        <source>Plan a run</source>
        <translation>Lauf planen</translation>
    </message>
    <message>
        <source>Rest day for the calves, or none</source>
        <translation>Ruhetag für die Waden, oder keiner</translation>
    </message>
    <message>
        <source>Repeat; change the whole series</source>
        <translation>Wiederholen; die ganze Serie ändern</translation>
    </message>
    <message>
        <source>Skip, with a reason; take up again</source>
        <translation>Auslassen, mit Grund; wieder aufnehmen</translation>
    </message>
    <message>
        <source>Before, during or after the run</source>
        <translation>Vor, während oder nach dem Lauf</translation>
    </message>
    <message>
        <source>Copy the week onto another</source>
        <translation>Woche auf eine andere kopieren</translation>
    </message>
    <message>
        <source>Set the time</source>
        <translation>Uhrzeit setzen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Edit a cell or open a workout</source>
        <translation>Zelle ändern oder Training öffnen</translation>
    </message>
    <message>
        <source>double-click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>From the exercises back to the week</source>
        <translation>Von den Übungen zurück zur Woche</translation>
    </message>
    <message>
        <source>Move an exercise or routine up or down</source>
        <translation>Übung oder Routine nach oben oder unten</translation>
    </message>
    <message>
        <source>Do an exercise in turn with the one above, take it out again</source>
        <translation>Eine Übung im Wechsel mit der darüber machen, sie wieder herausnehmen</translation>
    </message>
    <message>
        <source>Rounds of a circuit, typed on its first exercise</source>
        <translation>Runden eines Zirkels, auf seiner ersten Übung getippt</translation>
    </message>
    <message>
        <source>Into the warm-up, the main part, the stretches</source>
        <translation>Zum Aufwärmen, in den Hauptteil, zum Dehnen</translation>
    </message>
    <message>
        <source>right-click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>Accept what is suggested</source>
        <translation>Annehmen, was vorgeschlagen ist</translation>
    </message>
    <message>
        <source>Pick the band in a cell</source>
        <translation>Das Band in einer Zelle wählen</translation>
    </message>
    <message>
        <source>click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Find an exercise to add</source>
        <translation>Übung zum Hinzufügen suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <extracomment>%n set</extracomment>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>nicht beendet</translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <extracomment>%n exercise</extracomment>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move up to</source>
        <translation>Steigern auf</translation>
    </message>
    <message>
        <source>Go back to</source>
        <translation>Zurück auf</translation>
    </message>
    <message>
        <source>Next could be</source>
        <translation>Als Nächstes ginge</translation>
    </message>
    <message>
        <source>Or a step back to</source>
        <translation>Oder ein Schritt zurück zu</translation>
    </message>
    <message>
        <source>{left} and {right}</source>
        <translation>{left} und {right}</translation>
    </message>
    <message>
        <source>{exercise}, {load}</source>
        <translation>{exercise}, {load}</translation>
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
        <source>A name has at least one letter.</source>
        <translation>Ein Name hat mindestens einen Buchstaben.</translation>
    </message>
    <message>
        <source>Copy the week</source>
        <translation>Woche kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>A day of the other week</source>
        <translation>Ein Tag der anderen Woche</translation>
    </message>
    <message>
        <source>To the week of</source>
        <translation>In die Woche vom</translation>
    </message>
    <message>
        <source>Choose a day of the other week.</source>
        <translation>Wähle einen Tag der anderen Woche.</translation>
    </message>
    <message>
        <source>This is the week that is copied.</source>
        <translation>Das ist die Woche, die kopiert wird.</translation>
    </message>
    <message>
        <source>What is planned for {week} is planned for {other}, too. What stands there stays.</source>
        <translation>Was für {week} geplant ist, wird auch für {other} geplant. Was dort steht, bleibt.</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Zu einem Datum springen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>Woche {number}</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Woche davor</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Woche danach</translation>
    </message>
    <message>
        <source>Last four weeks: {done} of {planned} done</source>
        <translation>In vier Wochen {done} von {planned}</translation>
    </message>
    <message>
        <source>Nothing planned this week</source>
        <translation>Nichts geplant diese Woche</translation>
    </message>
    <message>
        <source>Nothing planned in this week</source>
        <translation>Nichts geplant in dieser Woche</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>In this week</source>
        <translation>In dieser Woche</translation>
    </message>
    <message>
        <source>{n} on time</source>
        <translation>{n} pünktlich</translation>
    </message>
    <message>
        <source>{n} moved</source>
        <translation>{n} verschoben</translation>
    </message>
    <message>
        <source>{n} missed</source>
        <translation>{n} versäumt</translation>
    </message>
    <message>
        <source>{n} skipped</source>
        <translation>{n} ausgelassen</translation>
    </message>
    <message>
        <source>{n} extra</source>
        <translation>{n} zusätzlich</translation>
    </message>
    <message>
        <source>{n} to come</source>
        <translation>{n} noch offen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>etwa {minutes} min</translation>
    </message>
    <message>
        <source>each</source>
        <translation>je</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beidbeinig</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation>im Wechsel</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>bis zu {amount}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Week before, week after</source>
        <translation type="vanished">Woche davor, Woche danach</translation>
    </message>
    <message>
        <source>Repeat in a week</source>
        <translation type="vanished">In einer Woche wiederholen</translation>
    </message>
    <message>
        <source>Planned again on {day}.</source>
        <translation type="vanished">Noch einmal geplant am {day}.</translation>
    </message>
    <message>
        <source>Start a workout of today, move a missed one to today</source>
        <translation type="vanished">Training von heute starten, versäumtes auf heute verschieben</translation>
    </message>
</context>
<context>
    <name>Plates</name>
    <message>
        <source>{figure} {unit}</source>
        <translation>{figure} {unit}</translation>
    </message>
    <message>
        <source>Plate calculator</source>
        <translation>Scheibenrechner</translation>
    </message>
    <message>
        <source>Wanted weight</source>
        <translation>Gewünschtes Gewicht</translation>
    </message>
    <message>
        <source>Tell what you own</source>
        <translation>Sag, was du hast</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Stange</translation>
    </message>
    <message>
        <source>Wanted, bar included</source>
        <translation>Gewünscht, samt Stange</translation>
    </message>
    <message>
        <source>Help takes no plates; enter the weight on the bar.</source>
        <translation>Entlastung braucht keine Scheiben; gib das Gewicht auf der Stange ein.</translation>
    </message>
    <message>
        <source>Lighter: {weight}</source>
        <translation>Leichter: {weight}</translation>
    </message>
    <message>
        <source>Heavier: {weight}</source>
        <translation>Schwerer: {weight}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>You have not told which bars and plates you own; these are the usual ones.</source>
        <translation>Du hast noch nicht angegeben, welche Stangen und Scheiben du hast; das sind die üblichen.</translation>
    </message>
    <message>
        <source>You have not told which plates you own; these are the usual ones.</source>
        <translation>Du hast noch nicht angegeben, welche Scheiben du hast; das sind die üblichen.</translation>
    </message>
    <message>
        <source>You have not told which bars you own; these are the usual ones.</source>
        <translation>Du hast noch nicht angegeben, welche Stangen du hast; das sind die üblichen.</translation>
    </message>
    <message>
        <source>no plates</source>
        <translation>keine Scheiben</translation>
    </message>
    <message numerus="yes">
        <source>each end of %n bars: {plates}</source>
        <extracomment>each end of %n bar: {plates}</extracomment>
        <translation>
            <numerusform>jedes Ende von %n Stange: {plates}</numerusform>
            <numerusform>jedes Ende von %n Stangen: {plates}</numerusform>
        </translation>
    </message>
    <message>
        <source>each end: {plates}</source>
        <translation>jedes Ende: {plates}</translation>
    </message>
    <message>
        <source>{weight}, as wanted</source>
        <translation>{weight}, wie gewünscht</translation>
    </message>
    <message>
        <source>{weight}, {off} more than wanted</source>
        <translation>{weight}, {off} mehr als gewünscht</translation>
    </message>
    <message>
        <source>{weight}, {off} less than wanted</source>
        <translation>{weight}, {off} weniger als gewünscht</translation>
    </message>
    <message>
        <source>each end {plates}</source>
        <translation>jedes Ende {plates}</translation>
    </message>
    <message>
        <source>the bar alone</source>
        <translation>nur die Stange</translation>
    </message>
    <message>
        <source>{bar} of {weight}: {plates}</source>
        <translation>{bar} mit {weight}: {plates}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Band sets</source>
        <translation>Bandsätze</translation>
    </message>
    <message>
        <source>edit order colour force measure worn elastic</source>
        <translation>bearbeiten Reihenfolge Farbe Kraft gemessen verbraucht Gummiband</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message numerus="yes">
        <source>%n sets, with order, colours and wear</source>
        <extracomment>%n set, with order, colours and wear</extracomment>
        <translation>
            <numerusform>%n Bandsatz, mit Reihenfolge, Farben und Verschleiß</numerusform>
            <numerusform>%n Bandsätze, mit Reihenfolge, Farben und Verschleiß</numerusform>
        </translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>No setting of that name</source>
        <translation>Keine Einstellung dieses Namens</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>Versuch ein anderes Wort.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Changes show at once. {keys} takes one back.</source>
        <translation>Änderungen gelten sofort. {keys} nimmt eine zurück.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>dark light night colours appearance look</source>
        <translation>dunkel hell Nacht Farben Aussehen Theme</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>font zoom larger smaller scale</source>
        <translation>Schrift Zoom größer kleiner Skalierung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>translation English German Deutsch locale</source>
        <translation>Übersetzung Englisch English Deutsch Language</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>decimal point comma thousands format</source>
        <translation>Dezimalkomma Punkt Tausender Format</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>kilograms pounds kg lb lbs units load</source>
        <translation>Kilogramm Pfund kg lb lbs Einheiten Last</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>kilometres miles km mi units</source>
        <translation>Kilometer Meilen km mi Einheiten</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>centimetres inches cm in units step height</source>
        <translation>Zentimeter Zoll cm in Einheiten Stufe Höhe</translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation>Woche beginnt am</translation>
    </message>
    <message>
        <source>calendar first day Monday Saturday Sunday</source>
        <translation>Kalender erster Tag Montag Samstag Sonntag</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>RPE RIR reps in reserve exertion hard</source>
        <translation>RPE RIR Wiederholungen in Reserve Belastung schwer</translation>
    </message>
    <message>
        <source>default band set colours TheraBand elastic</source>
        <translation>Standard Bandsatz Farben TheraBand Gummiband</translation>
    </message>
    <message>
        <source>looks units dates</source>
        <translation>Aussehen Einheiten Datum</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>Units and dates</source>
        <translation>Einheiten und Datum</translation>
    </message>
    <message>
        <source>of this logbook</source>
        <translation>dieses Logbuchs</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
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
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl −, from anywhere</source>
        <translation>Strg + und Strg −, von überall</translation>
    </message>
    <message>
        <source>dates follow it</source>
        <translation>Datumsangaben folgen ihr</translation>
    </message>
    <message>
        <source>Reps in reserve</source>
        <translation>Wdh. in Reserve</translation>
    </message>
    <message>
        <source>RPE</source>
        <translation>RPE</translation>
    </message>
    <message>
        <source>what you entered stays as entered</source>
        <translation>was du eingegeben hast, bleibt, wie es ist</translation>
    </message>
    <message>
        <source>of runs, rides and walks</source>
        <translation>von Läufen, Fahrten und Wegen</translation>
    </message>
    <message>
        <source>in the texts of the exercises</source>
        <translation>in den Texten der Übungen</translation>
    </message>
    <message>
        <source>how hard a set was; “@8” means it too</source>
        <translation>wie schwer ein Satz war; „@8“ meint sie auch</translation>
    </message>
    <message>
        <source>picked by the number keys</source>
        <translation>gewählt mit den Zifferntasten</translation>
    </message>
    <message>
        <source>Bands you use</source>
        <translation>Bänder, die du nutzt</translation>
    </message>
    <message>
        <source>{day} (from the language)</source>
        <translation>{day} (nach der Sprache)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>keys hotkeys keyboard F1 help</source>
        <translation>Tasten Kürzel Tastatur F1 Hilfe</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>In the coming two weeks</source>
        <translation>In den nächsten zwei Wochen</translation>
    </message>
    <message>
        <source>Nothing is planned for the coming two weeks.</source>
        <translation>Für die nächsten zwei Wochen ist nichts geplant.</translation>
    </message>
    <message>
        <source>Jumps are offered.</source>
        <translation>Sprünge werden angeboten.</translation>
    </message>
    <message>
        <source>Jumps wait for stronger legs.</source>
        <translation>Sprünge warten auf stärkere Beine.</translation>
    </message>
    <message>
        <source>Nothing changes in what is planned.</source>
        <translation>Am Geplanten ändert sich nichts.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more changes.</source>
        <extracomment>And %n more change.</extracomment>
        <translation>
            <numerusform>Und noch %n Änderung.</numerusform>
            <numerusform>Und noch %n Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else changes.</source>
        <translation>Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>{who}: back to {now}.</source>
        <translation>{who}: zurück zu {now}.</translation>
    </message>
    <message>
        <source>{who}: {now} comes already.</source>
        <translation>{who}: {now} kommt schon jetzt.</translation>
    </message>
    <message>
        <source>{who}: {now} instead of {before}.</source>
        <translation>{who}: {now} statt {before}.</translation>
    </message>
    <message>
        <source>{who}: {now} stays; {next} comes later.</source>
        <translation>{who}: {now} bleibt; {next} kommt später.</translation>
    </message>
    <message>
        <source>{who}: {now} stays; {next} comes after one more {sets}.</source>
        <translation>{who}: {now} bleibt; {next} kommt nach noch einmal {sets}.</translation>
    </message>
    <message>
        <source>{who}: {now} stays; {next} comes after {count} more of {sets}.</source>
        <translation>{who}: {now} bleibt; {next} kommt nach noch {count}-mal {sets}.</translation>
    </message>
    <message>
        <source>{exercise}, {side}</source>
        <translation>{exercise}, {side}</translation>
    </message>
    <message>
        <source>{exercise}: {next} is offered as the next step.</source>
        <translation>{exercise}: {next} wird als nächste Sprosse angeboten.</translation>
    </message>
    <message>
        <source>{exercise}: {next} is not offered yet.</source>
        <translation>{exercise}: {next} wird noch nicht angeboten.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>“{path}” is there already; name a file that does not exist yet.</source>
        <translation>„{path}“ gibt es schon; nenn eine Datei, die es noch nicht gibt.</translation>
    </message>
    <message>
        <source>A demo lies between 1900 and 2100; choose fewer years or another last day.</source>
        <translation>Eine Demo liegt zwischen 1900 und 2100; wähl weniger Jahre oder einen anderen letzten Tag.</translation>
    </message>
    <message>
        <source>The folder “{data}” cannot be made: {why}.</source>
        <translation>Der Ordner „{data}“ lässt sich nicht anlegen: {why}.</translation>
    </message>
    <message>
        <source>The screens met {count} unexpected error(s), the last one: {met!r}.</source>
        <translation>Die Ansichten trafen auf {count} unerwartete Fehler, der letzte: {met!r}.</translation>
    </message>
    <message>
        <source>It is done, but the answer could not be printed: {reason}.</source>
        <translation>Es ist getan, aber die Antwort ließ sich nicht ausgeben: {reason}.</translation>
    </message>
    <message>
        <source>{error} “soleus restore --newest” puts the newest backup in its place, “--salvage” what can still be read.</source>
        <translation>{error} „soleus restore --newest“ setzt die neueste Sicherung an seine Stelle, „--salvage“, was noch lesbar ist.</translation>
    </message>
    <message>
        <source>There was no screen to draw.</source>
        <translation>Es gab keine Ansicht zu zeichnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures in {path}</source>
        <extracomment>%n picture in {path}</extracomment>
        <translation>
            <numerusform>%n Bild in {path}</numerusform>
            <numerusform>%n Bilder in {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Its columns are not known here: open it once in the window (File, Import…) and say what they are, then it is read here, too.</source>
        <translation>Ihre Spalten sind hier nicht bekannt: Öffne sie einmal im Fenster (Datei, Importieren…) und sag, was sie sind, dann wird sie auch hier gelesen.</translation>
    </message>
    <message>
        <source>body weights of {app}</source>
        <translation>Körpergewichte aus {app}</translation>
    </message>
    <message>
        <source>the programme “{name}”</source>
        <translation>das Programm „{name}“</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>It does not say whether its weights are kg or lb: add --unit kg or --unit lb.</source>
        <translation>Sie sagt nicht, ob ihre Gewichte kg oder lb sind: Ergänze --unit kg oder --unit lb.</translation>
    </message>
    <message>
        <source>{new} new, {grown} with new sets</source>
        <translation>{new} neu, {grown} mit neuen Sätzen</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>{n} sets that stand in the logbook with other figures, which were kept</source>
        <translation>{n} Sätze, die mit anderen Zahlen im Logbuch stehen; diese bleiben</translation>
    </message>
    <message>
        <source>  rest rows: {rests}, note rows: {notes}</source>
        <translation>  Pausenzeilen: {rests}, Notizzeilen: {notes}</translation>
    </message>
    <message>
        <source>  look at line {line}: {what}</source>
        <translation>  Zeile {line} prüfen: {what}</translation>
    </message>
    <message>
        <source>{new} new, {same} in the logbook already, {kept} with another figure there, which was kept</source>
        <translation>{new} neu, {same} schon im Logbuch, {kept} dort mit anderer Zahl; diese bleiben</translation>
    </message>
    <message>
        <source>body weights</source>
        <translation>Körpergewichte</translation>
    </message>
    <message>
        <source>a logbook of Soleus</source>
        <translation>ein Logbuch von Soleus</translation>
    </message>
    <message>
        <source>{new} new</source>
        <translation>{new} neu</translation>
    </message>
    <message>
        <source>rows left out</source>
        <translation>weggelassene Zeilen</translation>
    </message>
    <message>
        <source>{said}, nothing is stored (dry run)</source>
        <translation>{said}, nichts wird gespeichert (Probelauf)</translation>
    </message>
    <message>
        <source>workouts</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>new exercises</source>
        <translation>neue Übungen</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>{n} sets that are in the logbook already</source>
        <translation>{n} Sätze, die schon im Logbuch stehen</translation>
    </message>
    <message numerus="yes">
        <source>%n events in {path}</source>
        <extracomment>%n event in {path}</extracomment>
        <translation>
            <numerusform>%n Termin in {path}</numerusform>
            <numerusform>%n Termine in {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workouts in {path}</source>
        <extracomment>%n workout in {path}</extracomment>
        <translation>
            <numerusform>%n Training in {path}</numerusform>
            <numerusform>%n Trainings in {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets in {path}</source>
        <extracomment>%n set in {path}</extracomment>
        <translation>
            <numerusform>%n Satz in {path}</numerusform>
            <numerusform>%n Sätze in {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages in {path}</source>
        <extracomment>%n page in {path}</extracomment>
        <translation>
            <numerusform>%n Seite in {path}</numerusform>
            <numerusform>%n Seiten in {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” is not in order: {problems}.</source>
        <translation>„{path}“ ist nicht in Ordnung: {problems}.</translation>
    </message>
    <message>
        <source>There is no backup in “{path}”.</source>
        <translation>In „{path}“ gibt es keine Sicherung.</translation>
    </message>
    <message>
        <source>{workouts} workouts with {sets} sets in {path}</source>
        <translation>{workouts} Trainings mit {sets} Sätzen in {path}</translation>
    </message>
    <message>
        <source>before: {path}</source>
        <translation>davor: {path}</translation>
    </message>
    <message>
        <source>{table}: {count} saved, {lost} lost</source>
        <translation>{table}: {count} gerettet, {lost} verloren</translation>
    </message>
    <message>
        <source>{table}: {count} saved</source>
        <translation>{table}: {count} gerettet</translation>
    </message>
    <message>
        <source>Some parts of the file could not be read at all; more may be lost.</source>
        <translation>Einige Teile der Datei waren gar nicht lesbar; es kann mehr verloren sein.</translation>
    </message>
    <message>
        <source>A demo is not kept, so this does nothing for it. Leave out --demo.</source>
        <translation>Eine Demo wird nicht aufbewahrt, also gibt es hier nichts zu tun. Lass --demo weg.</translation>
    </message>
    <message>
        <source>There is no logbook at “{path}” yet.</source>
        <translation>In „{path}“ gibt es noch kein Logbuch.</translation>
    </message>
    <message>
        <source>{folder} is a file, and a folder is needed there.</source>
        <translation>{folder} ist eine Datei, und dort wird ein Ordner gebraucht.</translation>
    </message>
    <message>
        <source>Making the demo was cancelled; nothing was stored.</source>
        <translation>Die Demo wurde abgebrochen; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The pictures cannot be written to “{directory}”: {why}.</source>
        <translation>Die Bilder lassen sich nicht nach „{directory}“ schreiben: {why}.</translation>
    </message>
    <message>
        <source>The picture “{path}” cannot be written.</source>
        <translation>Das Bild „{path}“ lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This logbook cannot be opened</source>
        <translation>Dieses Logbuch lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Open a logbook</source>
        <translation>Logbuch öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Soleus logbooks (*.soleus)</source>
        <translation>Soleus-Logbücher (*.soleus)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>“{path}” is a folder; name a file in it.</source>
        <translation>„{path}“ ist ein Ordner; nenn eine Datei darin.</translation>
    </message>
    <message>
        <source>A copy needs another name than the logbook itself.</source>
        <translation>Eine Kopie braucht einen anderen Namen als das Logbuch selbst.</translation>
    </message>
    <message>
        <source>There is no folder “{path}”.</source>
        <translation>Den Ordner „{path}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose another place than the one the backups lie in already.</source>
        <translation>Wähl einen anderen Ort als den, an dem die Sicherungen schon liegen.</translation>
    </message>
    <message>
        <source>The second folder “{path}” is not there, perhaps a disk that is not connected: the newest backup stands on this computer only.</source>
        <translation>Der zweite Ordner „{path}“ ist nicht da, vielleicht ist ein Datenträger nicht angeschlossen: Die neueste Sicherung liegt nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>The second folder “{path}” did not take the backup: {why}. It stands on this computer only.</source>
        <translation>Der zweite Ordner „{path}“ hat die Sicherung nicht angenommen: {why}. Sie liegt nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>The folder “{path}” for backups cannot be made: {why}.</source>
        <translation>Der Ordner „{path}“ für Sicherungen lässt sich nicht anlegen: {why}.</translation>
    </message>
    <message>
        <source>This is the logbook itself; choose a backup.</source>
        <translation>Das ist das Logbuch selbst; wähl eine Sicherung.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>Die Datei „{path}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“{path}” is not a Soleus logbook.</source>
        <translation>„{path}“ ist kein Logbuch von Soleus.</translation>
    </message>
    <message>
        <source>“{path}” is damaged.</source>
        <translation>„{path}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read.</source>
        <translation>„{path}“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {why}.</source>
        <translation>„{path}“ kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>The copy does not hold what the logbook holds; it was not kept. Try again.</source>
        <translation>Die Kopie enthält nicht, was das Logbuch enthält; sie wurde nicht behalten. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Stopped; the logbook is as it was.</source>
        <translation>Angehalten; das Logbuch ist, wie es war.</translation>
    </message>
    <message>
        <source>The logbook&apos;s file is damaged: its parts do not fit together.</source>
        <translation>Die Datei des Logbuchs ist beschädigt: Ihre Teile passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The logbook&apos;s file is damaged: some of its rows belong to nothing.</source>
        <translation>Die Datei des Logbuchs ist beschädigt: Einige ihrer Zeilen gehören zu nichts.</translation>
    </message>
    <message>
        <source>This file is not a Soleus logbook.</source>
        <translation>Diese Datei ist kein Logbuch von Soleus.</translation>
    </message>
    <message>
        <source>The logbook&apos;s file is damaged: a day in it is no day.</source>
        <translation>Die Datei des Logbuchs ist beschädigt: Ein Tag darin ist keiner.</translation>
    </message>
    <message>
        <source>Recovered bands</source>
        <translation>Gerettete Bänder</translation>
    </message>
    <message>
        <source>Recovered workout</source>
        <translation>Gerettetes Training</translation>
    </message>
    <message>
        <source>Recovered exercise</source>
        <translation>Gerettete Übung</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer Soleus. Install that version first.</source>
        <translation>„{path}“ wurde von einem neueren Soleus geschrieben. Installier zuerst diese Version.</translation>
    </message>
    <message>
        <source>Another program keeps writing to the logbook. Close it and try again.</source>
        <translation>Ein anderes Programm schreibt ständig ins Logbuch. Schließ es und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing of a logbook can be read in “{path}”.</source>
        <translation>In „{path}“ ist nichts von einem Logbuch lesbar.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After restoring</source>
        <translation>Nach dem Wiederherstellen</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Last workout</source>
        <translation>Letztes Training</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>Trainierende</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n workouts less than now.</source>
        <extracomment>It holds %n workout less than there is now.</extracomment>
        <translation>
            <numerusform>Sie enthält %n Training weniger als jetzt.</numerusform>
            <numerusform>Sie enthält %n Trainings weniger als jetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n sets less than now.</source>
        <extracomment>It holds %n set less than there is now.</extracomment>
        <translation>
            <numerusform>Sie enthält %n Satz weniger als jetzt.</numerusform>
            <numerusform>Sie enthält %n Sätze weniger als jetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>{name} wird gespeichert</translation>
    </message>
    <message>
        <source>Saved as {name}: {contents}.</source>
        <translation>Als {name} gespeichert: {contents}.</translation>
    </message>
    <message>
        <source>{said} Go on with that file: this one takes nothing any more.</source>
        <translation>{said} Mach mit dieser Datei weiter: Die hier nimmt nichts mehr an.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Aus Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Backup of {moment}</source>
        <translation>Sicherung von {moment}</translation>
    </message>
    <message>
        <source>Restored: {name}, with {contents}.</source>
        <translation>Wiederhergestellt: {name}, mit {contents}.</translation>
    </message>
    <message>
        <source>What was there before</source>
        <translation>Was vorher da war</translation>
    </message>
    <message>
        <source>{said} What was there before is kept as a backup.</source>
        <translation>{said} Was vorher da war, bleibt als Sicherung.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Close the logbook</source>
        <translation>Logbuch schließen</translation>
    </message>
    <message>
        <source>Save what was entered before you close</source>
        <translation>Speichere das Eingetragene, bevor du schließt</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen ohne zu speichern</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>back up now save security copy</source>
        <translation>jetzt sichern speichern Sicherheitskopie Backup</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>restore go back earlier version history list undo</source>
        <translation>wiederherstellen zurück frühere Fassung Verlauf Liste rückgängig Backup</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>Zweiter Ordner</translation>
    </message>
    <message>
        <source>USB stick disk drive network cloud mirror</source>
        <translation>USB Stick Festplatte Laufwerk Netz Cloud Spiegel</translation>
    </message>
    <message>
        <source>Move to another laptop</source>
        <translation>Auf einen anderen Laptop umziehen</translation>
    </message>
    <message>
        <source>computer transfer copy file new machine</source>
        <translation>Computer übertragen kopieren Datei neues Gerät Umzug</translation>
    </message>
    <message>
        <source>backup backups restore safe lost damaged</source>
        <translation>Sicherung Sicherungen wiederherstellen sicher verloren beschädigt Backup</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>What you have now is kept as a backup first.</source>
        <translation>Was du jetzt hast, wird zuerst als Sicherung behalten.</translation>
    </message>
    <message>
        <source>Looking the file through</source>
        <translation>Die Datei wird durchgesehen</translation>
    </message>
    <message>
        <source>The workout you have not finished stays as it is in what is kept.</source>
        <translation>Das Training, das du nicht beendet hast, bleibt in dem Behaltenen, wie es ist.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Safekeeping</source>
        <translation>Datensicherung</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Wird gesichert</translation>
    </message>
    <message>
        <source>There is none yet. One is made by itself after a start, whenever something changed.</source>
        <translation>Es gibt noch keine. Eine entsteht von selbst nach einem Start, sobald sich etwas geändert hat.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Keep this backup</source>
        <translation>Diese Sicherung behalten</translation>
    </message>
    <message>
        <source>The chosen backup</source>
        <translation>Die gewählte Sicherung</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Aus Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>one file holds everything, of all trainees: save it here, restore it there</source>
        <translation>eine Datei enthält alles, von allen Trainierenden: hier speichern, dort wiederherstellen</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>{moment}, {reason}</source>
        <translation>{moment}, {reason}</translation>
    </message>
    <message>
        <source>every backup is put there too: a USB stick, or a folder that synchronises</source>
        <translation>jede Sicherung kommt auch dorthin: ein USB-Stick oder ein Ordner, der synchronisiert wird</translation>
    </message>
    <message numerus="yes">
        <source>{folder}, within reach, holds %n backups</source>
        <extracomment>{folder}, within reach, holds %n backup</extracomment>
        <translation>
            <numerusform>{folder}, erreichbar, enthält %n Sicherung</numerusform>
            <numerusform>{folder}, erreichbar, enthält %n Sicherungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} copies this logbook while it is written, which can spoil it. Save a copy outside of its folder and open that one from now on. As second folder for backups it is fine.</source>
        <translation>{service} kopiert dieses Logbuch, während es geschrieben wird, und kann es so verderben. Speichere eine Kopie außerhalb des Ordners und öffne von jetzt an diese. Als zweiter Ordner für Sicherungen ist er gut.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>choose one in the list to see what is in it</source>
        <translation>wähl eine in der Liste, um zu sehen, was darin ist</translation>
    </message>
    <message>
        <source>it stays until you delete its file</source>
        <translation>sie bleibt, bis du ihre Datei löschst</translation>
    </message>
    <message>
        <source>this file cannot be read; choose another one</source>
        <translation>diese Datei ist nicht lesbar; wähl eine andere</translation>
    </message>
    <message>
        <source>old ones are thinned out: one a day, a week, a month</source>
        <translation>alte werden ausgedünnt: eine am Tag, in der Woche, im Monat</translation>
    </message>
    <message>
        <source>Backed up and checked.</source>
        <translation>Gesichert und geprüft.</translation>
    </message>
    <message>
        <source>{problem} Choose the newest backup below and restore it.</source>
        <translation>{problem} Wähl unten die neueste Sicherung und stell sie wieder her.</translation>
    </message>
    <message>
        <source>Kept: the backup of {moment}.</source>
        <translation>Behalten: die Sicherung von {moment}.</translation>
    </message>
    <message>
        <source>Second folder for backups</source>
        <translation>Zweiter Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>before a change of format</source>
        <translation>vor einer Änderung des Formats</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einem Wiederherstellen</translation>
    </message>
    <message>
        <source>kept by hand</source>
        <translation>von Hand behalten</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n workouts</source>
        <extracomment>%n workout</extracomment>
        <translation>
            <numerusform>%n Training</numerusform>
            <numerusform>%n Trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>{workouts}, {sets}</source>
        <translation>{workouts}, {sets}</translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <extracomment>%n set</extracomment>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>last one {day}</source>
        <translation>das letzte am {day}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>in the second folder</source>
        <translation>im zweiten Ordner</translation>
    </message>
    <message>
        <source>{folder} is not there now. It gets its backup as soon as it is: connect the disk, or choose another.</source>
        <translation>{folder} ist gerade nicht da. Er bekommt seine Sicherung, sobald er es ist: Schließ den Datenträger an oder wähl einen anderen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Set</name>
    <message>
        <source>Past {limit} % a band can snap; makers advise against it.</source>
        <translation>Über {limit} % kann ein Band reißen; Hersteller raten davon ab.</translation>
    </message>
    <message>
        <source>Working set</source>
        <translation>Arbeitssatz</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Drop set</source>
        <translation>Dropsatz</translation>
    </message>
    <message>
        <source>RPE</source>
        <translation>RPE</translation>
    </message>
    <message>
        <source>RIR</source>
        <translation>RIR</translation>
    </message>
</context>
<context>
    <name>SetFields</name>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Hold each</source>
        <translation>Je halten</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Dehnung</translation>
    </message>
    <message>
        <source>Effort scale</source>
        <translation>Skala der Anstrengung</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Pain, 0 – 10</source>
        <translation>Schmerz, 0 – 10</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>To fatigue</source>
        <translation>Bis zur Ermüdung</translation>
    </message>
    <message>
        <source>Strands</source>
        <translation>Stränge</translation>
    </message>
    <message>
        <source>Twists of the band</source>
        <translation>Drehungen des Bands</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>Kind of set</source>
        <translation>Art des Satzes</translation>
    </message>
    <message>
        <source>nearest you can load: {weight}</source>
        <translation>am nächsten, was du auflegen kannst: {weight}</translation>
    </message>
    <message>
        <source>RPE goes from 0 to 10.</source>
        <translation>RPE geht von 0 bis 10.</translation>
    </message>
    <message>
        <source>Repetitions in reserve go from 0 to 50.</source>
        <translation>Wiederholungen in Reserve gehen von 0 bis 50.</translation>
    </message>
    <message>
        <source>Over your limit of {limit}: take less weight or a lighter band, do fewer, or stop for today. If it stays, see a professional.</source>
        <translation>Über deiner Grenze von {limit}: Nimm weniger Gewicht oder ein leichteres Band, mach weniger oder hör für heute auf. Bleibt es, lass es untersuchen.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>SetRow</name>
    <message>
        <source>Set {number}</source>
        <translation>Satz {number}</translation>
    </message>
    <message>
        <source>last time {figure}</source>
        <translation>letztes Mal {figure}</translation>
    </message>
    <message>
        <source>today {figure}, stored</source>
        <translation>heute {figure}, gespeichert</translation>
    </message>
    <message>
        <source>now {figure}</source>
        <translation>jetzt {figure}</translation>
    </message>
    <message>
        <source>to do {figure}</source>
        <translation>Vorgabe {figure}</translation>
    </message>
    <message>
        <source>Click to edit, Delete to delete, Alt with arrows to move</source>
        <translation>Klick zum Ändern, Entf zum Löschen, Alt mit Pfeilen zum Verschieben</translation>
    </message>
</context>
<context>
    <name>SetTable</name>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Edit set	E</source>
        <translation>Satz ändern	E</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Nach oben	Alt+Auf</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Nach unten	Alt+Ab</translation>
    </message>
    <message>
        <source>Delete set	Del</source>
        <translation>Satz löschen	Entf</translation>
    </message>
</context>
<context>
    <name>Shorthand</name>
    <message>
        <source>12 red, 15x20kg@8 or 30s green</source>
        <translation>12 rot, 15x20kg@8 oder 30s grün</translation>
    </message>
    <message>
        <source>Name the band too, such as red 150%.</source>
        <translation>Nenn auch das Band, etwa rot 150%.</translation>
    </message>
    <message>
        <source>“{text}” is a second amount. A weight is written with its unit: 20 kg.</source>
        <translation>„{text}“ ist eine zweite Menge. Ein Gewicht steht mit seiner Einheit: 20 kg.</translation>
    </message>
    <message>
        <source>“{text}” is a second weight.</source>
        <translation>„{text}“ ist ein zweites Gewicht.</translation>
    </message>
    <message>
        <source>Pain lies between 0 and 10.</source>
        <translation>Schmerz liegt zwischen 0 und 10.</translation>
    </message>
    <message>
        <source>The set “{name}” has {count} levels.</source>
        <translation>Der Bandsatz „{name}“ hat {count} Stufen.</translation>
    </message>
    <message>
        <source>“{word}” could be {names}.</source>
        <translation>„{word}“ könnte {names} sein.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>“{word}” is not understood. Write for example {examples}.</source>
        <translation>„{word}“ ist nicht verständlich. Schreib zum Beispiel {examples}.</translation>
    </message>
    <message>
        <source>A set has one band: {one} or {other}?</source>
        <translation>Ein Satz hat ein Band: {one} oder {other}?</translation>
    </message>
    <message>
        <source>A band has a whole number of strands and of twists.</source>
        <translation>Ein Band hat eine ganze Zahl von Strängen und Drehungen.</translation>
    </message>
    <message>
        <source>Weights are counted in whole pieces, such as 2 x 10 kg.</source>
        <translation>Gewichte werden in ganzen Stücken gezählt, etwa 2 x 10 kg.</translation>
    </message>
    <message>
        <source>The hold is there twice.</source>
        <translation>Das Halten steht zweimal da.</translation>
    </message>
    <message>
        <source>The stretch is there twice.</source>
        <translation>Die Dehnung steht zweimal da.</translation>
    </message>
    <message>
        <source>The number of strands is there twice.</source>
        <translation>Die Zahl der Stränge steht zweimal da.</translation>
    </message>
    <message>
        <source>The number of twists is there twice.</source>
        <translation>Die Zahl der Drehungen steht zweimal da.</translation>
    </message>
    <message>
        <source>The number of reps is there twice.</source>
        <translation>Die Zahl der Wiederholungen steht zweimal da.</translation>
    </message>
    <message>
        <source>The number of steps is there twice.</source>
        <translation>Die Zahl der Schritte steht zweimal da.</translation>
    </message>
    <message>
        <source>The number of contacts is there twice.</source>
        <translation>Die Zahl der Kontakte steht zweimal da.</translation>
    </message>
    <message>
        <source>The time is there twice.</source>
        <translation>Die Zeit steht zweimal da.</translation>
    </message>
    <message>
        <source>The distance is there twice.</source>
        <translation>Die Strecke steht zweimal da.</translation>
    </message>
    <message>
        <source>The weight is there twice.</source>
        <translation>Das Gewicht steht zweimal da.</translation>
    </message>
    <message>
        <source>The assistance is there twice.</source>
        <translation>Die Entlastung steht zweimal da.</translation>
    </message>
    <message>
        <source>The effort is there twice.</source>
        <translation>Die Anstrengung steht zweimal da.</translation>
    </message>
    <message>
        <source>The pain is there twice.</source>
        <translation>Der Schmerz steht zweimal da.</translation>
    </message>
    <message>
        <source>The side is there twice.</source>
        <translation>Die Seite steht zweimal da.</translation>
    </message>
    <message>
        <source>The kind of set is there twice.</source>
        <translation>Die Art des Satzes steht zweimal da.</translation>
    </message>
    <message>
        <source>The fatigue is there twice.</source>
        <translation>Die Ermüdung steht zweimal da.</translation>
    </message>
    <message>
        <source>The band is there twice.</source>
        <translation>Das Band steht zweimal da.</translation>
    </message>
    <message>
        <source>Write push, hold and return, such as 1-2-3, or one phase by its name: return 3.</source>
        <translation>Schreib Drücken, Halten und Zurück, etwa 1-2-3, oder eine Phase mit Namen: zurück 3.</translation>
    </message>
    <message>
        <source>Write for example 3x12, 3 x 8-12 or 3x30s.</source>
        <translation>Schreib zum Beispiel 3x12, 3 x 8-12 oder 3x30s.</translation>
    </message>
    <message>
        <source>A target has 1 to 99 sets.</source>
        <translation>Eine Vorgabe hat 1 bis 99 Sätze.</translation>
    </message>
    <message>
        <source>A range goes from the smaller number to the larger one.</source>
        <translation>Eine Spanne geht von der kleineren Zahl zur größeren.</translation>
    </message>
    <message>
        <source>Write the rest as 1:30, 90 s or 2 min.</source>
        <translation>Schreib die Pause als 1:30, 90 s oder 2 min.</translation>
    </message>
    <message>
        <source>A rest is at most a day long.</source>
        <translation>Eine Pause dauert höchstens einen Tag.</translation>
    </message>
    <message>
        <source>Write a weight such as 12.5, 2x10 kg or 45 lb.</source>
        <translation>Schreib ein Gewicht wie 12,5, 2x10 kg oder 45 lb.</translation>
    </message>
    <message>
        <source>Write a time such as 18:30 or 7 am.</source>
        <translation>Schreib eine Uhrzeit wie 18:30 oder 7 Uhr.</translation>
    </message>
    <message>
        <source>“{text}” is not understood. {example}</source>
        <translation>„{text}“ ist nicht verständlich. {example}</translation>
    </message>
    <message>
        <source>That is more than a target can be.</source>
        <translation>Das ist mehr, als eine Vorgabe sein kann.</translation>
    </message>
    <message>
        <source>“{named}” is not counted here. Write reps, s, min, steps, contacts, twists or km.</source>
        <translation>„{named}“ wird hier nicht gezählt. Schreib Wdh, s, min, Schritte, Kontakte, Drehungen oder km.</translation>
    </message>
    <message>
        <source>A phase of a repetition lasts at most an hour.</source>
        <translation>Eine Phase einer Wiederholung dauert höchstens eine Stunde.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beidbeinig</translation>
    </message>
    <message>
        <source>Alternating</source>
        <translation>Abwechselnd</translation>
    </message>
    <message>
        <source>Side not stated</source>
        <translation>Seite nicht angegeben</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
</context>
<context>
    <name>Sounds</name>
    <message>
        <source>Sounds in the workout</source>
        <translation>Töne im Training</translation>
    </message>
    <message>
        <source>audio mute quiet silent beep</source>
        <translation>Ton stumm leise still Piep</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>loud loudness quiet</source>
        <translation>laut Lautstärke leise</translation>
    </message>
    <message>
        <source>A set is stored</source>
        <translation>Ein Satz ist gespeichert</translation>
    </message>
    <message>
        <source>tick beep try</source>
        <translation>Haken Piep probieren</translation>
    </message>
    <message>
        <source>The rest is over</source>
        <translation>Die Pause ist vorbei</translation>
    </message>
    <message>
        <source>pause timer beep try</source>
        <translation>Pause Uhr Piep probieren</translation>
    </message>
    <message>
        <source>A hold reached its seconds</source>
        <translation>Ein Halten hat seine Sekunden erreicht</translation>
    </message>
    <message>
        <source>ceiling timer beep try</source>
        <translation>Obergrenze Uhr Piep probieren</translation>
    </message>
    <message>
        <source>audio noise</source>
        <translation>Ton Geräusch</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>No loudspeaker is found; Soleus stays silent.</source>
        <translation>Kein Lautsprecher gefunden; Soleus bleibt still.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probieren</translation>
    </message>
    <message>
        <source>Try: {sound}</source>
        <translation>Probieren: {sound}</translation>
    </message>
</context>
<context>
    <name>StartMenu</name>
    <message>
        <source>Start workout</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Planned today: {name}</source>
        <translation>Heute geplant: {name}</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Routinen</translation>
    </message>
    <message>
        <source>Empty workout</source>
        <translation>Leeres Training</translation>
    </message>
    <message>
        <source>Log past workout…</source>
        <translation>Vergangenes Training eintragen…</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Day of the workout</source>
        <translation>Tag des Trainings</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Log a past workout</source>
        <translation>Vergangenes Training eintragen</translation>
    </message>
    <message>
        <source>It is stored under the day it was done. Times are left empty.</source>
        <translation>Es steht unter dem Tag, an dem du es gemacht hast. Zeiten bleiben leer.</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Was hast du gemacht?</translation>
    </message>
    <message>
        <source>planned: {what}</source>
        <translation>geplant: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <extracomment>%n exercise</extracomment>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>choose the exercises yourself</source>
        <translation>die Übungen selbst wählen</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation>{name}: weniger</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}: mehr</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The logbook “{path}” is damaged; it was left as it is.</source>
        <translation>Das Logbuch „{path}“ ist beschädigt; es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>“{path}” is a folder; name the logbook&apos;s file in it.</source>
        <translation>„{path}“ ist ein Ordner; nenn die Datei des Logbuchs darin.</translation>
    </message>
    <message>
        <source>The folder “{parent}” does not exist; make it, or choose another one.</source>
        <translation>Den Ordner „{parent}“ gibt es nicht; leg ihn an oder wähl einen anderen.</translation>
    </message>
    <message>
        <source>You may not read and write “{path}”; check its permissions.</source>
        <translation>Du darfst „{path}“ nicht lesen und schreiben; prüf die Rechte.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened: {why}.</source>
        <translation>„{path}“ lässt sich nicht öffnen: {why}.</translation>
    </message>
    <message>
        <source>“{path}” belongs to another program; it was left as it is.</source>
        <translation>„{path}“ gehört einem anderen Programm; es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer Soleus. Install that version; the file was left as it is.</source>
        <translation>„{path}“ wurde von einem neueren Soleus geschrieben. Installier diese Version; die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>“{path}” is not a Soleus logbook, or is damaged; it was left as it is.</source>
        <translation>„{path}“ ist kein Logbuch von Soleus oder beschädigt; es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>No logbook can be made at “{path}”: {why}.</source>
        <translation>In „{path}“ lässt sich kein Logbuch anlegen: {why}.</translation>
    </message>
    <message>
        <source>Something else in the logbook needs this by now, so it stays.</source>
        <translation>Etwas anderes im Logbuch braucht dies inzwischen, darum bleibt es.</translation>
    </message>
    <message>
        <source>The logbook&apos;s file is damaged. Nothing was changed; restore a copy of it.</source>
        <translation>Die Datei des Logbuchs ist beschädigt. Nichts wurde geändert; stell eine Kopie davon wieder her.</translation>
    </message>
    <message>
        <source>The disk is full: this was not stored. Free some space and try again.</source>
        <translation>Der Datenträger ist voll: Das wurde nicht gespeichert. Schaff etwas Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The logbook may not be written to: check the permissions of its file and folder.</source>
        <translation>Ins Logbuch darf nicht geschrieben werden: Prüf die Rechte seiner Datei und seines Ordners.</translation>
    </message>
    <message>
        <source>The disk did not take the logbook&apos;s data: check its space and health, then try again.</source>
        <translation>Der Datenträger hat die Daten des Logbuchs nicht angenommen: Prüf seinen Platz und Zustand und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This file is not a Soleus logbook. Nothing was changed.</source>
        <translation>Diese Datei ist kein Logbuch von Soleus. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The logbook cannot be opened: check that its folder exists and that you may use it.</source>
        <translation>Das Logbuch lässt sich nicht öffnen: Prüf, ob es seinen Ordner gibt und du ihn nutzen darfst.</translation>
    </message>
    <message>
        <source>The logbook cannot be opened: check the permissions of its file.</source>
        <translation>Das Logbuch lässt sich nicht öffnen: Prüf die Rechte seiner Datei.</translation>
    </message>
    <message>
        <source>This text is too long to be stored.</source>
        <translation>Dieser Text ist zu lang zum Speichern.</translation>
    </message>
    <message>
        <source>A {where} in the logbook is damaged: {why}.</source>
        <translation>Etwas im Logbuch ist beschädigt ({where}): {why}.</translation>
    </message>
    <message>
        <source>Another program is writing to the logbook. Wait a moment and try again.</source>
        <translation>Ein anderes Programm schreibt gerade ins Logbuch. Warte einen Moment und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>A text holds half a character, which cannot be stored; write it anew.</source>
        <translation>Ein Text enthält ein halbes Zeichen, das sich nicht speichern lässt; schreib ihn neu.</translation>
    </message>
    <message>
        <source>A number is too large to be stored.</source>
        <translation>Eine Zahl ist zu groß zum Speichern.</translation>
    </message>
    <message>
        <source>This logbook is closed already.</source>
        <translation>Dieses Logbuch ist schon geschlossen.</translation>
    </message>
    <message>
        <source>The logbook could not be brought to the newest form; it was left as it was.</source>
        <translation>Das Logbuch ließ sich nicht in die neueste Form bringen; es blieb, wie es war.</translation>
    </message>
    <message>
        <source>The logbook&apos;s file “{path}” was deleted or moved while it was open. What was entered before is not lost: save it as a new file, or put the file back.</source>
        <translation>Die Datei des Logbuchs „{path}“ wurde gelöscht oder verschoben, während sie offen war. Was vorher eingegeben wurde, ist nicht verloren: Speichere es als neue Datei oder leg die Datei zurück.</translation>
    </message>
    <message>
        <source>The logbook&apos;s file “{path}” was replaced by another one while it was open. What was entered before is not lost: save it as a new file.</source>
        <translation>Die Datei des Logbuchs „{path}“ wurde durch eine andere ersetzt, während sie offen war. Was vorher eingegeben wurde, ist nicht verloren: Speichere es als neue Datei.</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Note on the workout</source>
        <translation>Notiz zum Training</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>{name}: done</source>
        <translation>{name}: fertig</translation>
    </message>
    <message>
        <source>set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>kg moved</source>
        <translation>kg bewegt</translation>
    </message>
    <message>
        <source>lb moved</source>
        <translation>lb bewegt</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>Tempo</name>
    <message>
        <source>push {n} s</source>
        <translation>drücken {n} s</translation>
    </message>
    <message>
        <source>hold {n} s</source>
        <translation>halten {n} s</translation>
    </message>
    <message>
        <source>return {n} s</source>
        <translation>zurück {n} s</translation>
    </message>
    <message>
        <source>pause {n} s</source>
        <translation>Pause {n} s</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Skipped. A morning that was not noted says nothing.</source>
        <translation>Übersprungen. Ein Morgen ohne Eintrag sagt nichts.</translation>
    </message>
    <message>
        <source>Noted: {value}, over your limit of {limit}. The next suggestion takes the last raise back.</source>
        <translation>Eingetragen: {value}, über deiner Grenze von {limit}. Der nächste Vorschlag nimmt die letzte Steigerung zurück.</translation>
    </message>
    <message>
        <source>Noted: {value}.</source>
        <translation>Eingetragen: {value}.</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>begun, not finished</source>
        <translation>begonnen, nicht beendet</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Für heute geschafft</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Ruhetag</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>It has no exercises yet.</source>
        <translation>Es hat noch keine Übungen.</translation>
    </message>
    <message>
        <source>Show what the week covers</source>
        <translation>Zeigen, was die Woche abdeckt</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Do it today</source>
        <translation>Heute machen</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Heute, {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <extracomment>%n exercise</extracomment>
        <translation>
            <numerusform>%n Übung</numerusform>
            <numerusform>%n Übungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more today</source>
        <extracomment>%n more today</extracomment>
        <translation>
            <numerusform>heute noch %n</numerusform>
            <numerusform>heute noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: {name} on {day}</source>
        <translation>Als Nächstes: {name} am {day}</translation>
    </message>
    <message>
        <source>No calf work this week yet</source>
        <translation>Diese Woche noch keine Wadenarbeit</translation>
    </message>
    <message>
        <source>Missing this week: {topics}</source>
        <translation>Diese Woche fehlt: {topics}</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions to accept below</source>
        <extracomment>%n suggestion to accept below</extracomment>
        <translation>
            <numerusform>%n Vorschlag unten zum Annehmen</numerusform>
            <numerusform>%n Vorschläge unten zum Annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left calf on {weekday} morning?</source>
        <translation>Linke Wade am {weekday} Morgen?</translation>
    </message>
    <message>
        <source>Right calf on {weekday} morning?</source>
        <translation>Rechte Wade am {weekday} Morgen?</translation>
    </message>
    <message>
        <source>Your calves on {weekday} morning?</source>
        <translation>Deine Waden am {weekday} Morgen?</translation>
    </message>
    <message>
        <source>after {weekday}</source>
        <translation>nach {weekday}</translation>
    </message>
    <message>
        <source>“{name}” of {day} still waits</source>
        <translation>„{name}“ vom {day} wartet noch</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>und {number} weitere</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Plan a week</source>
        <translation>Eine Woche planen</translation>
    </message>
    <message>
        <source>Put exercises together into a routine and drop it on a day of the Planner. Drag it when life changes your plans; nothing is lost if a day is missed.</source>
        <translation>Stell Übungen zu einer Routine zusammen und zieh sie im Plan auf einen Tag. Zieh sie weiter, wenn das Leben dazwischenkommt; nichts geht verloren, wenn ein Tag ausfällt.</translation>
    </message>
    <message>
        <source>Three days: a workout done, a run, a workout planned</source>
        <translation>Drei Tage: ein gemachtes Training, ein Lauf, ein geplantes Training</translation>
    </message>
    <message>
        <source>Log with one key</source>
        <translation>Mit einer Taste eintragen</translation>
    </message>
    <message>
        <source>Start workout shows the target large. Enter stores the set, the keys 1 to 9 pick the band, or type it in short, such as “12 red”. What has its tick is safe on the disk.</source>
        <translation>Training starten zeigt die Vorgabe groß. Enter speichert den Satz, die Tasten 1 bis 9 wählen das Band, oder tipp ihn kurz, etwa „12 rot“. Was seinen Haken hat, liegt sicher auf dem Datenträger.</translation>
    </message>
    <message>
        <source>A ring with the number 12, bands, and a set in short</source>
        <translation>Ein Ring mit der Zahl 12, Bänder und ein Satz in Kurzform</translation>
    </message>
    <message>
        <source>Each leg, each band</source>
        <translation>Jedes Bein, jedes Band</translation>
    </message>
    <message>
        <source>The left leg is a blue circle, the right one an amber square, and each has its own line everywhere. Bands show colour and level; say which maker’s set is yours, and Soleus knows their order.</source>
        <translation>Das linke Bein ist ein blauer Kreis, das rechte ein bernsteinfarbenes Quadrat, und jedes hat überall seine eigene Linie. Bänder zeigen Farbe und Stufe; sag, von welchem Hersteller deine sind, dann kennt Soleus ihre Reihenfolge.</translation>
    </message>
    <message>
        <source>Left on red, right on blue</source>
        <translation>Links auf Rot, rechts auf Blau</translation>
    </message>
    <message>
        <source>See it grow</source>
        <translation>Sieh es wachsen</translation>
    </message>
    <message>
        <source>History draws load, repetitions and band colour over weeks and years, a line for each leg. Click a day to open its workout; any set can still be mended.</source>
        <translation>Der Verlauf zeichnet Last, Wiederholungen und Bandfarbe über Wochen und Jahre, eine Linie je Bein. Klick auf einen Tag, um sein Training zu öffnen; jeder Satz lässt sich noch berichtigen.</translation>
    </message>
    <message>
        <source>Band colours climbing like a staircase, a line for each leg</source>
        <translation>Bandfarben steigen wie eine Treppe, eine Linie je Bein</translation>
    </message>
    <message>
        <source>Nothing gets lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer: no account, no network. Changes can be undone, and backups are made and checked by themselves. {keys} shows every key, {manual} the manual.</source>
        <translation>Alles bleibt in einer Datei auf diesem Computer: kein Konto, kein Netz. Änderungen lassen sich rückgängig machen, und Sicherungen werden von selbst gemacht und geprüft. {keys} zeigt alle Tasten, {manual} das Handbuch.</translation>
    </message>
    <message>
        <source>The logbook and its checked backups</source>
        <translation>Das Logbuch und seine geprüften Sicherungen</translation>
    </message>
    <message>
        <source>Card {number} of {count}</source>
        <translation>Karte {number} von {count}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Key run, 6 × 1 km</source>
        <translation>Tempolauf, 6 × 1 km</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Band ladder</source>
        <translation>Bandleiter</translation>
    </message>
    <message>
        <source>12 red</source>
        <translation>12 rot</translation>
    </message>
    <message>
        <source>Your logbook</source>
        <translation>Dein Logbuch</translation>
    </message>
    <message>
        <source>Backup of today</source>
        <translation>Sicherung von heute</translation>
    </message>
    <message>
        <source>Backup of yesterday</source>
        <translation>Sicherung von gestern</translation>
    </message>
    <message>
        <source>Backup of last week</source>
        <translation>Sicherung der letzten Woche</translation>
    </message>
</context>
<context>
    <name>Trainee</name>
    <message>
        <source>A year of birth lies between 1900 and 2100.</source>
        <translation>Ein Geburtsjahr liegt zwischen 1900 und 2100.</translation>
    </message>
    <message>
        <source>An injured side is the left or the right one.</source>
        <translation>Eine verletzte Seite ist die linke oder die rechte.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>{number} lies between {low} and {high}.</source>
        <translation>{number} liegt zwischen {low} und {high}.</translation>
    </message>
</context>
<context>
    <name>TrainingNumbers</name>
    <message>
        <source>yours</source>
        <translation>deine</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zum Standard</translation>
    </message>
    <message>
        <source>Cautious</source>
        <translation>Vorsichtig</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Band press is outgrown past</source>
        <translation>Band drücken ist ausgereizt ab mehr als</translation>
    </message>
    <message>
        <source>with more in a set, the next colour is due</source>
        <translation>mit mehr in einem Satz ist die nächste Farbe dran</translation>
    </message>
    <message>
        <source>ceiling repetitions reps twelve</source>
        <translation>Obergrenze Wiederholungen Wdh zwölf</translation>
    </message>
    <message>
        <source>Band hold is outgrown past</source>
        <translation>Band halten ist ausgereizt ab mehr als</translation>
    </message>
    <message>
        <source>held longer, the next colour is due</source>
        <translation>länger gehalten ist die nächste Farbe dran</translation>
    </message>
    <message>
        <source>ceiling seconds thirty isometric</source>
        <translation>Obergrenze Sekunden dreißig isometrisch</translation>
    </message>
    <message>
        <source>Sessions in a row before a step</source>
        <translation>Trainings in Folge vor einem Schritt</translation>
    </message>
    <message>
        <source>so often at the top before it gets harder</source>
        <translation>so oft ganz oben, bevor es schwerer wird</translation>
    </message>
    <message>
        <source>workouts progression increase</source>
        <translation>Trainings Steigerung erhöhen</translation>
    </message>
    <message>
        <source>Leave a ladder step at level</source>
        <translation>Leitersprosse verlassen bei Stufe</translation>
    </message>
    <message>
        <source>outgrown at this colour, the next step of the ladder is offered</source>
        <translation>mit dieser Farbe ausgereizt, kommt die nächste Sprosse der Leiter</translation>
    </message>
    <message>
        <source>colour rehab band ladder</source>
        <translation>Farbe Reha Bandleiter</translation>
    </message>
    <message>
        <source>Pain limit</source>
        <translation>Schmerzgrenze</translation>
    </message>
    <message>
        <source>0 – 10; more in a set asks to make it easier</source>
        <translation>0 – 10; mehr in einem Satz heißt: leichter machen</translation>
    </message>
    <message>
        <source>ache hurt cautious usual monitoring</source>
        <translation>Schmerz weh vorsichtig üblich Überwachung</translation>
    </message>
    <message>
        <source>Most pain for a raise</source>
        <translation>Höchster Schmerz für eine Steigerung</translation>
    </message>
    <message>
        <source>0 – 10; more in the last workout, and nothing gets harder</source>
        <translation>0 – 10; war es zuletzt mehr, wird nichts schwerer</translation>
    </message>
    <message>
        <source>ache hurt free of pain increase</source>
        <translation>weh schmerzfrei erhöhen steigern</translation>
    </message>
    <message>
        <source>Pause that takes a raise back</source>
        <translation>Pause, die eine Steigerung zurücknimmt</translation>
    </message>
    <message>
        <source>so long without an exercise, its last raise goes</source>
        <translation>so lange ohne eine Übung, und ihre letzte Steigerung geht</translation>
    </message>
    <message>
        <source>break holiday illness days</source>
        <translation>Unterbrechung Urlaub Krankheit Tage</translation>
    </message>
    <message>
        <source>More stretch at a time</source>
        <translation>Mehr Dehnung auf einmal</translation>
    </message>
    <message>
        <source>where the set has no stronger colour</source>
        <translation>wo der Bandsatz keine stärkere Farbe hat</translation>
    </message>
    <message>
        <source>elongation band per cent</source>
        <translation>Dehnung Band Prozent</translation>
    </message>
    <message>
        <source>Stretch a band at most to</source>
        <translation>Ein Band höchstens dehnen bis</translation>
    </message>
    <message>
        <source>past it, entering a stretch warns</source>
        <translation>darüber warnt die Eingabe einer Dehnung</translation>
    </message>
    <message>
        <source>elongation snap safety per cent</source>
        <translation>Dehnung reißen Sicherheit Prozent</translation>
    </message>
    <message>
        <source>A band counts as worn after</source>
        <translation>Ein Band gilt als verbraucht nach</translation>
    </message>
    <message>
        <source>counted since the day it was new</source>
        <translation>gezählt seit dem Tag, an dem es neu war</translation>
    </message>
    <message>
        <source>old replace age repetitions rubber</source>
        <translation>alt ersetzen Alter Wiederholungen Gummi</translation>
    </message>
    <message>
        <source>Largest step of a weight</source>
        <translation>Größter Schritt eines Gewichts</translation>
    </message>
    <message>
        <source>a larger one waits for a few more repetitions</source>
        <translation>ein größerer wartet auf ein paar Wiederholungen mehr</translation>
    </message>
    <message>
        <source>load increase kilograms per cent</source>
        <translation>Last erhöhen Kilogramm Prozent</translation>
    </message>
    <message>
        <source>Sets to grow to</source>
        <translation>Sätze wachsen bis</translation>
    </message>
    <message>
        <source>side-steps add sets up to here, then the next loop</source>
        <translation>Seitschritte bekommen Sätze bis hierher, dann das nächste Loop</translation>
    </message>
    <message>
        <source>steps volume</source>
        <translation>Schritte Umfang</translation>
    </message>
    <message>
        <source>More jumps in a week, at most</source>
        <translation>Mehr Sprünge pro Woche, höchstens</translation>
    </message>
    <message>
        <source>compared with the week before</source>
        <translation>verglichen mit der Woche davor</translation>
    </message>
    <message>
        <source>contacts plyometric hops per cent</source>
        <translation>Kontakte plyometrisch Hüpfer Prozent</translation>
    </message>
    <message>
        <source>Longer by</source>
        <translation>Länger um</translation>
    </message>
    <message>
        <source>each raise of what is counted in seconds</source>
        <translation>jede Steigerung dessen, was in Sekunden zählt</translation>
    </message>
    <message>
        <source>time hold walk seconds</source>
        <translation>Zeit halten gehen Sekunden</translation>
    </message>
    <message>
        <source>Ready for jumps from</source>
        <translation>Bereit für Sprünge ab</translation>
    </message>
    <message>
        <source>single-leg raises on each leg</source>
        <translation>einbeiniges Heben auf jedem Bein</translation>
    </message>
    <message>
        <source>plyometric readiness heel-raise test</source>
        <translation>plyometrisch bereit Fersenhebe-Test</translation>
    </message>
    <message>
        <source>Legs may differ by</source>
        <translation>Beine dürfen sich unterscheiden um</translation>
    </message>
    <message>
        <source>with more between them, jumps wait</source>
        <translation>bei mehr Unterschied warten Sprünge</translation>
    </message>
    <message>
        <source>symmetry readiness side per cent</source>
        <translation>Symmetrie bereit Seite Prozent</translation>
    </message>
    <message>
        <source>reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Pain-monitoring model</source>
        <translation>Modell der Schmerzüberwachung</translation>
    </message>
    <message>
        <source>{does} · {source}: {default}</source>
        <translation>{does} · {source}: {default}</translation>
    </message>
    <message>
        <source>{does} · {source}</source>
        <translation>{does} · {source}</translation>
    </message>
    <message>
        <source>A whole number from {low} to {high}; until then it stays {kept}.</source>
        <translation>Eine ganze Zahl von {low} bis {high}; bis dahin bleibt es {kept}.</translation>
    </message>
    <message>
        <source>injured side symmetry stronger both legs together</source>
        <translation>verletzte Seite Symmetrie stärkeres beide Beine zusammen</translation>
    </message>
    <message>
        <source>rules limits ceilings progression thresholds switch off</source>
        <translation>Regeln Grenzen Obergrenzen Steigerung Schwellen ausschalten</translation>
    </message>
    <message>
        <source>The weaker leg leads</source>
        <translation>Das schwächere Bein führt</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>where the legs differ, the stronger one does as much as the weaker one · Soleus</source>
        <translation>wo die Beine verschieden sind, macht das stärkere so viel wie das schwächere · Soleus</translation>
    </message>
    <message>
        <source>All to default</source>
        <translation>Alle auf Standard</translation>
    </message>
    <message>
        <source>Training numbers</source>
        <translation>Trainingszahlen</translation>
    </message>
    <message>
        <source>Rules advise with these numbers; they never block what you plan or log.</source>
        <translation>Regeln raten mit diesen Zahlen; sie verhindern nie, was du planst oder einträgst.</translation>
    </message>
    <message>
        <source>While it runs, {programme} counts with {number}.</source>
        <translation>Solange es läuft, rechnet {programme} mit {number}.</translation>
    </message>
    <message>
        <source>rules limits ceilings progression thresholds</source>
        <translation type="vanished">Regeln Grenzen Obergrenzen Steigerung Schwellen</translation>
    </message>
</context>
<context>
    <name>TrainingRules</name>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Rule: {name}</source>
        <translation>Regel: {name}</translation>
    </message>
    <message>
        <source>{does} · {source}</source>
        <translation>{does} · {source}</translation>
    </message>
    <message>
        <source>Bands by hold</source>
        <translation>Bänder nach Halten</translation>
    </message>
    <message>
        <source>held past its seconds, a band gives way to the next colour</source>
        <translation>länger gehalten als seine Sekunden, weicht ein Band der nächsten Farbe</translation>
    </message>
    <message>
        <source>Bands by repetitions</source>
        <translation>Bänder nach Wiederholungen</translation>
    </message>
    <message>
        <source>past its repetitions, a band gives way to the next</source>
        <translation>mit mehr als seinen Wiederholungen weicht ein Band dem nächsten</translation>
    </message>
    <message>
        <source>Ladder of band work</source>
        <translation>Leiter der Bandübungen</translation>
    </message>
    <message>
        <source>offers the next step, and the step back where it hurts</source>
        <translation>bietet die nächste Sprosse an, und die davor, wo es wehtut</translation>
    </message>
    <message>
        <source>Harder exercises</source>
        <translation>Schwerere Übungen</translation>
    </message>
    <message>
        <source>body weight at the top of its range offers the next one: two legs, one, weighted</source>
        <translation>Körpergewicht an seiner Obergrenze bietet die nächste an: zwei Beine, eines, mit Gewicht</translation>
    </message>
    <message>
        <source>ladder neighbour single leg</source>
        <translation>Leiter Nachbar einbeinig</translation>
    </message>
    <message>
        <source>Repetitions first, then load</source>
        <translation>Erst Wiederholungen, dann Last</translation>
    </message>
    <message>
        <source>every set at the top of its range raises the load, the sets of steps, or the jumps</source>
        <translation>jeder Satz an der Obergrenze steigert die Last, die Sätze mit Schritten oder die Sprünge</translation>
    </message>
    <message>
        <source>double progression weight kilograms plates</source>
        <translation>doppelte Progression Gewicht Kilogramm Scheiben</translation>
    </message>
    <message>
        <source>Longer times</source>
        <translation>Längere Zeiten</translation>
    </message>
    <message>
        <source>what lasted to its end goes on for longer</source>
        <translation>was bis zum Ende hielt, dauert beim nächsten Mal länger</translation>
    </message>
    <message>
        <source>Strength before jumps</source>
        <translation>Kraft vor Sprüngen</translation>
    </message>
    <message>
        <source>jumps are offered once both legs are strong and alike</source>
        <translation>Sprünge werden angeboten, wenn beide Beine stark und gleich sind</translation>
    </message>
    <message>
        <source>readiness plyometric single-leg raises</source>
        <translation>bereit plyometrisch einbeiniges Wadenheben</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>over the limit, or worse the next morning, takes the last raise back</source>
        <translation>über der Grenze oder am nächsten Morgen schlimmer nimmt er die letzte Steigerung zurück</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>a long one takes the last raise back</source>
        <translation>eine lange nimmt die letzte Steigerung zurück</translation>
    </message>
    <message>
        <source>Switched off: it suggests nothing.</source>
        <translation>Ausgeschaltet: Sie schlägt nichts vor.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Create the bands “{name}”</source>
        <translation>Bandsatz „{name}“ anlegen</translation>
    </message>
    <message>
        <source>Copy the bands “{name}”</source>
        <translation>Bandsatz „{name}“ kopieren</translation>
    </message>
    <message>
        <source>Edit the bands “{name}”</source>
        <translation>Bandsatz „{name}“ ändern</translation>
    </message>
    <message>
        <source>Delete the bands “{name}”</source>
        <translation>Bandsatz „{name}“ löschen</translation>
    </message>
    <message>
        <source>A new {name}</source>
        <translation>Neues Band: {name}</translation>
    </message>
    <message>
        <source>Use the bands “{name}”</source>
        <translation>Bänder „{name}“ benutzen</translation>
    </message>
    <message>
        <source>Change the training numbers</source>
        <translation>Trainingszahlen ändern</translation>
    </message>
    <message>
        <source>Switch a training rule on</source>
        <translation>Trainingsregel einschalten</translation>
    </message>
    <message>
        <source>Switch a training rule off</source>
        <translation>Trainingsregel ausschalten</translation>
    </message>
    <message>
        <source>Let the weaker leg lead</source>
        <translation>Schwächeres Bein führen lassen</translation>
    </message>
    <message>
        <source>Let each leg go its own way</source>
        <translation>Jedes Bein für sich gehen lassen</translation>
    </message>
    <message>
        <source>Set the training rules back</source>
        <translation>Trainingsregeln zurücksetzen</translation>
    </message>
    <message>
        <source>Change the equipment</source>
        <translation>Geräte ändern</translation>
    </message>
    <message>
        <source>Change a setting</source>
        <translation>Einstellung ändern</translation>
    </message>
    <message>
        <source>Bring back “{name}”</source>
        <translation>„{name}“ zurückholen</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <source>Change what is known of you</source>
        <translation>Angaben zu dir ändern</translation>
    </message>
    <message>
        <source>Archive {name}</source>
        <translation>{name} archivieren</translation>
    </message>
    <message>
        <source>Bring back {name}</source>
        <translation>{name} zurückholen</translation>
    </message>
    <message>
        <source>Log body weight</source>
        <translation>Körpergewicht eintragen</translation>
    </message>
    <message>
        <source>Delete body weight</source>
        <translation>Körpergewicht löschen</translation>
    </message>
    <message>
        <source>Swap the exercise</source>
        <translation>Übung tauschen</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Accept suggestions</source>
        <translation>Vorschläge annehmen</translation>
    </message>
    <message>
        <source>Join in a superset</source>
        <translation>Zu einem Supersatz verbinden</translation>
    </message>
    <message>
        <source>Take out of the superset</source>
        <translation>Aus dem Supersatz nehmen</translation>
    </message>
    <message>
        <source>Put into “{section}”</source>
        <translation>Nach „{section}“ setzen</translation>
    </message>
    <message>
        <source>Change the rounds</source>
        <translation>Runden ändern</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>reps</source>
        <translation>Wdh.</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>lb</source>
        <translation>lb</translation>
    </message>
    <message>
        <source>mi</source>
        <translation>mi</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>twists</source>
        <translation>Drehungen</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>A measured force is more than 0.</source>
        <translation>Eine gemessene Kraft ist mehr als 0.</translation>
    </message>
    <message>
        <source>A force is measured at a stretch of more than 0 %.</source>
        <translation>Eine Kraft wird bei einer Dehnung von mehr als 0 % gemessen.</translation>
    </message>
    <message>
        <source>A band&apos;s force is more than 0.</source>
        <translation>Die Kraft eines Bands ist mehr als 0.</translation>
    </message>
    <message>
        <source>A band does not pull less at 200 % than at 100 %.</source>
        <translation>Ein Band zieht bei 200 % nicht weniger als bei 100 %.</translation>
    </message>
    <message>
        <source>A stretch lies between 0 and 1000 % of the band&apos;s rest length.</source>
        <translation>Eine Dehnung liegt zwischen 0 und 1000 % der Ruhelänge des Bands.</translation>
    </message>
    <message>
        <source>A band is used with 1 to 8 strands.</source>
        <translation>Ein Band wird mit 1 bis 8 Strängen benutzt.</translation>
    </message>
    <message>
        <source>A band has 0 to 50 twists.</source>
        <translation>Ein Band hat 0 bis 50 Drehungen.</translation>
    </message>
    <message>
        <source>A run takes between 1 and 6,000 minutes.</source>
        <translation>Ein Lauf dauert zwischen 1 und 6.000 Minuten.</translation>
    </message>
    <message>
        <source>A planned workout&apos;s date lies between 1900 and 2100.</source>
        <translation>Das Datum eines geplanten Trainings liegt zwischen 1900 und 2100.</translation>
    </message>
    <message>
        <source>A planned workout needs a name.</source>
        <translation>Ein geplantes Training braucht einen Namen.</translation>
    </message>
    <message>
        <source>A run or a rest day has no exercises.</source>
        <translation>Ein Lauf oder Ruhetag hat keine Übungen.</translation>
    </message>
    <message>
        <source>A day of rest is no run.</source>
        <translation>Ein Ruhetag ist kein Lauf.</translation>
    </message>
    <message>
        <source>A programme starts between 1900 and 2100.</source>
        <translation>Ein Programm beginnt zwischen 1900 und 2100.</translation>
    </message>
    <message>
        <source>A programme needs a training day in the week.</source>
        <translation>Ein Programm braucht einen Trainingstag in der Woche.</translation>
    </message>
    <message>
        <source>The programme has no such step.</source>
        <translation>Das Programm hat keinen solchen Schritt.</translation>
    </message>
    <message>
        <source>An exercise needs a name.</source>
        <translation>Eine Übung braucht einen Namen.</translation>
    </message>
    <message>
        <source>An exercise needs something to count, such as repetitions.</source>
        <translation>Eine Übung braucht etwas zu zählen, etwa Wiederholungen.</translation>
    </message>
    <message>
        <source>An exercise needs to say which sides it has.</source>
        <translation>Eine Übung muss sagen, welche Seiten sie hat.</translation>
    </message>
    <message>
        <source>A body weight is one figure, not several pieces.</source>
        <translation>Ein Körpergewicht ist eine Zahl, nicht mehrere Stücke.</translation>
    </message>
    <message>
        <source>That is more than any lower leg has moved.</source>
        <translation>Das ist mehr, als je ein Unterschenkel bewegt hat.</translation>
    </message>
    <message>
        <source>Pain is noted for the left leg, the right leg, or both.</source>
        <translation>Schmerz wird für das linke Bein, das rechte Bein oder beide notiert.</translation>
    </message>
    <message>
        <source>This exercise is no longer part of the list.</source>
        <translation>Diese Übung gehört nicht mehr zur Liste.</translation>
    </message>
    <message>
        <source>A target is a number from 0 upwards.</source>
        <translation>Eine Vorgabe ist eine Zahl ab 0.</translation>
    </message>
    <message>
        <source>A circuit has 1 to 20 rounds.</source>
        <translation>Ein Zirkel hat 1 bis 20 Runden.</translation>
    </message>
    <message>
        <source>A step of a programme takes 1 to 104 weeks.</source>
        <translation>Ein Schritt eines Programms dauert 1 bis 104 Wochen.</translation>
    </message>
    <message>
        <source>A programme needs a name.</source>
        <translation>Ein Programm braucht einen Namen.</translation>
    </message>
    <message>
        <source>A programme needs a step.</source>
        <translation>Ein Programm braucht einen Schritt.</translation>
    </message>
    <message>
        <source>A programme has 1 to 7 training days a week.</source>
        <translation>Ein Programm hat 1 bis 7 Trainingstage in der Woche.</translation>
    </message>
    <message>
        <source>A programme has 1 to 4 sessions a day.</source>
        <translation>Ein Programm hat 1 bis 4 Trainings am Tag.</translation>
    </message>
    <message>
        <source>A target has 1 to 99 sets.</source>
        <translation>Eine Vorgabe hat 1 bis 99 Sätze.</translation>
    </message>
    <message>
        <source>A range goes from the smaller number to the larger one.</source>
        <translation>Eine Spanne geht von der kleineren Zahl zur größeren.</translation>
    </message>
    <message>
        <source>What is repeated comes again within a year.</source>
        <translation>Was wiederholt wird, kommt innerhalb eines Jahres wieder.</translation>
    </message>
    <message>
        <source>A week has seven days.</source>
        <translation>Eine Woche hat sieben Tage.</translation>
    </message>
    <message>
        <source>Something is repeated 1 to {most} times.</source>
        <translation>Etwas wird 1- bis {most}-mal wiederholt.</translation>
    </message>
    <message>
        <source>A routine needs a name.</source>
        <translation>Eine Routine braucht einen Namen.</translation>
    </message>
    <message>
        <source>A weight is a number from 0 upwards; enter help from a machine or band as assistance.</source>
        <translation>Ein Gewicht ist eine Zahl ab 0; gib die Hilfe einer Maschine oder eines Bands als Entlastung ein.</translation>
    </message>
    <message>
        <source>This weight is too large to be true.</source>
        <translation>Dieses Gewicht ist zu groß, um wahr zu sein.</translation>
    </message>
    <message>
        <source>A weight counts at least one piece.</source>
        <translation>Ein Gewicht zählt mindestens ein Stück.</translation>
    </message>
    <message>
        <source>A weight counts at most 1,000 pieces.</source>
        <translation>Ein Gewicht zählt höchstens 1.000 Stück.</translation>
    </message>
    <message>
        <source>A distance is a number from 0 upwards.</source>
        <translation>Eine Strecke ist eine Zahl ab 0.</translation>
    </message>
    <message>
        <source>This distance is too large to be true.</source>
        <translation>Diese Strecke ist zu groß, um wahr zu sein.</translation>
    </message>
    <message>
        <source>RPE lies between 0 and 10, repetitions in reserve from 0 upwards.</source>
        <translation>RPE liegt zwischen 0 und 10, Wiederholungen in Reserve ab 0.</translation>
    </message>
    <message>
        <source>Repetitions, seconds, steps, contacts and twists are numbers from 0 upwards.</source>
        <translation>Wiederholungen, Sekunden, Schritte, Kontakte und Drehungen sind Zahlen ab 0.</translation>
    </message>
    <message>
        <source>This number of repetitions, seconds, steps, contacts or twists is too large.</source>
        <translation>Diese Zahl von Wiederholungen, Sekunden, Schritten, Kontakten oder Drehungen ist zu groß.</translation>
    </message>
    <message>
        <source>Pain lies between 0 and 10.</source>
        <translation>Schmerz liegt zwischen 0 und 10.</translation>
    </message>
    <message>
        <source>A workout&apos;s date lies between 1900 and 2100.</source>
        <translation>Das Datum eines Trainings liegt zwischen 1900 und 2100.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
</context>
<context>
    <name>WeekText</name>
    <message>
        <source>* today</source>
        <translation>* heute</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>done, not planned</source>
        <translation>erledigt, nicht geplant</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>missed, still waiting</source>
        <translation>versäumt, wartet noch</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>moved from {day}</source>
        <translation>verschoben von {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n on time</source>
        <extracomment>%n on time</extracomment>
        <translation>
            <numerusform>%n rechtzeitig</numerusform>
            <numerusform>%n rechtzeitig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <extracomment>%n moved</extracomment>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <extracomment>%n missed</extracomment>
        <translation>
            <numerusform>%n versäumt</numerusform>
            <numerusform>%n versäumt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <extracomment>%n skipped</extracomment>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extra</source>
        <extracomment>%n extra</extracomment>
        <translation>
            <numerusform>%n zusätzlich</numerusform>
            <numerusform>%n zusätzlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <extracomment>%n to come</extracomment>
        <translation>
            <numerusform>%n steht an</numerusform>
            <numerusform>%n stehen an</numerusform>
        </translation>
    </message>
    <message>
        <source>Workouts: {counts}</source>
        <translation>Trainings: {counts}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Covered: {topics}</source>
        <translation>Abgedeckt: {topics}</translation>
    </message>
    <message>
        <source>Missing: {topics}</source>
        <translation>Es fehlt: {topics}</translation>
    </message>
    <message>
        <source>Strength first: {topics}</source>
        <translation>Erst Kraft: {topics}</translation>
    </message>
    <message>
        <source>Comes later: {topics}</source>
        <translation>Kommt später: {topics}</translation>
    </message>
    <message>
        <source>{name} ({count} of {wanted})</source>
        <translation>{name} ({count} von {wanted})</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <extracomment>%n done</extracomment>
        <translation type="vanished">
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not planned</source>
        <extracomment>%n not planned</extracomment>
        <translation type="vanished">
            <numerusform>%n ungeplant</numerusform>
            <numerusform>%n ungeplant</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at: {topics}</source>
        <translation type="vanished">Beachte: {topics}</translation>
    </message>
    <message>
        <source>Rest days</source>
        <translation type="vanished">Ruhetage</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="vanished">Einheiten</translation>
    </message>
    <message>
        <source>Sessions ({count} of {wanted})</source>
        <translation type="vanished">Einheiten ({count} von {wanted})</translation>
    </message>
</context>
<context>
    <name>WeightField</name>
    <message>
        <source>Enter a weight such as 12.5 or 2 × 10.</source>
        <translation>Gib ein Gewicht ein, etwa 12,5 oder 2 × 10.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation>Einheit: {unit}</translation>
    </message>
    <message>
        <source>Change between kg and lb</source>
        <translation>Zwischen kg und lb wechseln</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Screens</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Start workout</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The logbook was changed elsewhere; steps that no longer fit cannot be undone.</source>
        <translation>Das Logbuch wurde anderswo geändert; Schritte, die nicht mehr passen, lassen sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>“{name}” is not finished.</source>
        <translation>„{name}“ ist nicht beendet.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>“{name}” deleted.</source>
        <translation>„{name}“ gelöscht.</translation>
    </message>
</context>
<context>
    <name>Workout</name>
    <message>
        <source>This set is not stored yet. {why}</source>
        <translation>Dieser Satz ist noch nicht gespeichert. {why}</translation>
    </message>
    <message>
        <source>not stored yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>How many {what}? {accepted}.</source>
        <translation>Wie viele {what}? {accepted}.</translation>
    </message>
    <message>
        <source>There is no set to repeat yet.</source>
        <translation>Es gibt noch keinen Satz zum Wiederholen.</translation>
    </message>
    <message>
        <source>Say how much was done first.</source>
        <translation>Sag zuerst, wie viel du gemacht hast.</translation>
    </message>
    <message>
        <source>This workout is finished.</source>
        <translation>Dieses Training ist beendet.</translation>
    </message>
    <message>
        <source>reads as</source>
        <translation>gelesen als</translation>
    </message>
    <message>
        <source>This exercise is not logged for that side.</source>
        <translation>Diese Übung wird für diese Seite nicht eingetragen.</translation>
    </message>
    <message>
        <source>editing set {number}</source>
        <translation>Satz {number} wird geändert</translation>
    </message>
    <message>
        <source>all planned sets are stored</source>
        <translation>alle geplanten Sätze sind gespeichert</translation>
    </message>
    <message>
        <source>set {number} of {count}</source>
        <translation>Satz {number} von {count}</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>pain over your limit of {limit}</source>
        <translation>Schmerz über deiner Grenze von {limit}</translation>
    </message>
    <message>
        <source>past {limit} % a band can snap</source>
        <translation>über {limit} % kann ein Band reißen</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>set {number}</source>
        <translation>Satz {number}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>Set {number} deleted.</source>
        <translation>Satz {number} gelöscht.</translation>
    </message>
    <message>
        <source>{name} removed from the workout.</source>
        <translation>{name} aus dem Training entfernt.</translation>
    </message>
    <message>
        <source>Rename workout</source>
        <translation>Training umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>“{name}” is kept unfinished; it is offered at the next start.</source>
        <translation>„{name}“ bleibt unbeendet stehen; der nächste Start bietet es an.</translation>
    </message>
    <message>
        <source>No set is stored, so there is nothing to finish.</source>
        <translation>Kein Satz ist gespeichert, also gibt es nichts zu beenden.</translation>
    </message>
    <message>
        <source>Delete this workout</source>
        <translation>Dieses Training löschen</translation>
    </message>
    <message>
        <source>“{name}” deleted.</source>
        <translation>„{name}“ gelöscht.</translation>
    </message>
    <message>
        <source>“{name}” is not finished yet. Finish or delete it first.</source>
        <translation>„{name}“ ist noch nicht beendet. Beende oder lösch es zuerst.</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>This workout was finished or deleted elsewhere.</source>
        <translation>Dieses Training wurde anderswo beendet oder gelöscht.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Rest {time}</source>
        <translation>Pause {time}</translation>
    </message>
    <message>
        <source>What do you do first?</source>
        <translation>Was machst du zuerst?</translation>
    </message>
    <message>
        <source>choose an exercise; more can follow at any time</source>
        <translation>wähl eine Übung; weitere können jederzeit folgen</translation>
    </message>
    <message>
        <source>That was all of today’s plan.</source>
        <translation>Das war alles für heute.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>editing</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>next</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Store change</source>
        <translation>Änderung speichern</translation>
    </message>
    <message>
        <source>Store set</source>
        <translation>Satz speichern</translation>
    </message>
    <message numerus="yes">
        <source>reps</source>
        <extracomment>rep</extracomment>
        <translation>
            <numerusform>Wiederholung</numerusform>
            <numerusform>Wiederholungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seconds</source>
        <extracomment>second</extracomment>
        <translation>
            <numerusform>Sekunde</numerusform>
            <numerusform>Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>steps</source>
        <extracomment>step</extracomment>
        <translation>
            <numerusform>Schritt</numerusform>
            <numerusform>Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contacts</source>
        <extracomment>contact</extracomment>
        <translation>
            <numerusform>Kontakt</numerusform>
            <numerusform>Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>twists</source>
        <extracomment>twist</extracomment>
        <translation>
            <numerusform>Drehung</numerusform>
            <numerusform>Drehungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes</source>
        <extracomment>minute</extracomment>
        <translation>
            <numerusform>Minute</numerusform>
            <numerusform>Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>round {number} of {count}</source>
        <translation>Runde {number} von {count}</translation>
    </message>
    <message>
        <source>as many as go</source>
        <translation>so viele wie möglich</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>bis zu {amount}</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>mindestens {amount}</translation>
    </message>
    <message>
        <source>of {amount}</source>
        <translation>von {amount}</translation>
    </message>
    <message>
        <source>× {seconds} s</source>
        <translation>× {seconds} s</translation>
    </message>
    <message>
        <source>rest {time}</source>
        <translation>Pause {time}</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Linkes Bein</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Rechtes Bein</translation>
    </message>
    <message>
        <source>Both legs</source>
        <translation>Beide Beine</translation>
    </message>
    <message>
        <source>Legs in turn</source>
        <translation>Beine im Wechsel</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <extracomment>%n set</extracomment>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>a band that is no longer here</source>
        <translation>ein Band, das es hier nicht mehr gibt</translation>
    </message>
    <message>
        <source>pain {pain}</source>
        <translation>Schmerz {pain}</translation>
    </message>
    <message>
        <source>{seconds} s a hold</source>
        <translation>je {seconds} s halten</translation>
    </message>
    <message>
        <source>Really {figure}? Enter again to store it.</source>
        <translation>Wirklich {figure}? Noch einmal Enter speichert es.</translation>
    </message>
    <message>
        <source>A time such as 30 or 1:30</source>
        <translation>Eine Zeit wie 30 oder 1:30</translation>
    </message>
    <message>
        <source>A distance in {unit} such as 2.5</source>
        <translation>Eine Strecke in {unit} wie 2,5</translation>
    </message>
    <message>
        <source>A number from 0 upwards, such as 12</source>
        <translation>Eine Zahl ab 0, etwa 12</translation>
    </message>
    <message>
        <source>{name}: {count} repetitions</source>
        <translation>{name}: {count} Wiederholungen</translation>
    </message>
    <message>
        <source>These bands have done a lot. Look for cracks before you stretch them: {bands}.</source>
        <translation>Diese Bänder haben viel hinter sich. Such nach Rissen, bevor du sie dehnst: {bands}.</translation>
    </message>
    <message>
        <source>Band sets</source>
        <translation>Bandsätze</translation>
    </message>
</context>
<context>
    <name>WorkoutHeader</name>
    <message>
        <source>Leave, and keep it for later</source>
        <translation>Verlassen und für später behalten</translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <translation>Zeit: {time}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Add exercise	A</source>
        <translation>Übung hinzufügen	A</translation>
    </message>
    <message>
        <source>Delete workout</source>
        <translation>Training löschen</translation>
    </message>
</context>
<context>
    <name>WorkoutKeys</name>
    <message>
        <source>click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Store the set</source>
        <translation>Satz speichern</translation>
    </message>
    <message>
        <source>Pick a band</source>
        <translation>Band wählen</translation>
    </message>
    <message>
        <source>Count up or down</source>
        <translation>Hoch- oder herunterzählen</translation>
    </message>
    <message>
        <source>Count up or down by five</source>
        <translation>In Fünfern hoch- oder herunterzählen</translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation>Zahl tippen</translation>
    </message>
    <message>
        <source>Left or right side</source>
        <translation>Linke oder rechte Seite</translation>
    </message>
    <message>
        <source>Repeat the last set</source>
        <translation>Letzten Satz wiederholen</translation>
    </message>
    <message>
        <source>A set in short</source>
        <translation>Ein Satz in Kurzform</translation>
    </message>
    <message>
        <source>Edit the last set</source>
        <translation>Letzten Satz ändern</translation>
    </message>
    <message>
        <source>double-click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>One more set</source>
        <translation>Noch ein Satz</translation>
    </message>
    <message>
        <source>Warm-up, drop set, to fatigue</source>
        <translation>Aufwärmen, Dropsatz, bis zur Ermüdung</translation>
    </message>
    <message>
        <source>Count the seconds of a hold, stop</source>
        <translation>Sekunden eines Haltens zählen, anhalten</translation>
    </message>
    <message>
        <source>Exercise before or after</source>
        <translation>Übung davor oder danach</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>Enter your body weight</source>
        <translation>Körpergewicht eingeben</translation>
    </message>
    <message>
        <source>Workout menu</source>
        <translation>Trainingsmenü</translation>
    </message>
    <message>
        <source>Stored set: edit, delete</source>
        <translation>Gespeicherter Satz: ändern, löschen</translation>
    </message>
    <message>
        <source>Stored set: move</source>
        <translation>Gespeicherter Satz: verschieben</translation>
    </message>
    <message>
        <source>Exercise in the strip above: beside it, open, take out</source>
        <translation>Übung in der Leiste oben: daneben, öffnen, herausnehmen</translation>
    </message>
    <message>
        <source>Exercise in the strip above: move</source>
        <translation>Übung in der Leiste oben: verschieben</translation>
    </message>
    <message>
        <source>right-click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>No pain, effort or other figure</source>
        <translation>Kein Schmerz, keine Anstrengung oder andere Zahl</translation>
    </message>
    <message>
        <source>Leave, and keep it for later</source>
        <translation>Verlassen und für später behalten</translation>
    </message>
</context>
</TS>
