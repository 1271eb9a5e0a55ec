<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>Application</name>
    <message>
        <source>Another Soleus has this logbook open and does not answer.</source>
        <translation>Ein anderes Soleus hat dieses Logbuch offen und antwortet nicht.</translation>
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
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Band hold</source>
        <translation>Band halten</translation>
    </message>
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
        <source>Band lowering</source>
        <translation>Band nachlassen</translation>
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
        <source>Band press</source>
        <translation>Band drücken</translation>
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
        <source>block, 8–10 cm</source>
        <translation>Klotz, 8–10 cm</translation>
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
        <source>Finish workout</source>
        <translation>Training beenden</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>Nächste Übung</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
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
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
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
        <source>How should your logbook be written?</source>
        <translation>Wie soll dein Logbuch geschrieben werden?</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Soleus logbook (*.json)</source>
        <translation>Soleus-Logbuch (*.json)</translation>
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
        <source>Exported %n rows to {name}.</source>
        <extracomment>Exported %n row to {name}.</extracomment>
        <translation>
            <numerusform>%n Zeile nach {name} exportiert.</numerusform>
            <numerusform>%n Zeilen nach {name} exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported the logbook with %n workouts to {name}.</source>
        <extracomment>Exported the logbook with %n workout to {name}.</extracomment>
        <translation>
            <numerusform>Logbuch mit %n Training nach {name} exportiert.</numerusform>
            <numerusform>Logbuch mit %n Trainings nach {name} exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
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
        <source>Plan your own week</source>
        <translation>Plan deine Woche</translation>
    </message>
    <message>
        <source>Put exercises together into a routine and drop it on a day.</source>
        <translation>Stell Übungen zu einer Routine zusammen und zieh sie auf einen Tag.</translation>
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
        <source>From Strong or Hevy. You see a preview first, and one undo takes it back.</source>
        <translation>Aus Strong oder Hevy. Du siehst zuerst eine Vorschau, und ein Rückgängig nimmt alles zurück.</translation>
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
        <source>Your logbook is empty</source>
        <translation>Dein Logbuch ist leer</translation>
    </message>
    <message>
        <source>Or press {start} now: choose an exercise, keys 1 – 9 pick the band, Enter stores the set.</source>
        <translation>Oder drück jetzt {start}: Wähl eine Übung, die Tasten 1 – 9 wählen das Band, Enter speichert den Satz.</translation>
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
        <source>M T W T F S S</source>
        <translation>M D M D F S S</translation>
    </message>
    <message>
        <source>Log each leg on its own</source>
        <translation>Jedes Bein für sich eintragen</translation>
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
        <source>See the colours climb</source>
        <translation>Die Farben steigen sehen</translation>
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
        <source>km</source>
        <translation>km</translation>
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
        <translation>Noch kein {exercise}</translation>
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
        <source>This workout is no longer in the logbook.</source>
        <translation>Dieses Training steht nicht mehr im Logbuch.</translation>
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
        <source>Kilometres</source>
        <translation>Kilometer</translation>
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
    <message numerus="yes">
        <source>%n sets</source>
        <extracomment>%n set</extracomment>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
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
        <source>Soleus reads the exports of {apps}, and its own JSON export.</source>
        <translation>Soleus liest die Exporte von {apps} und seinen eigenen JSON-Export.</translation>
    </message>
    <message>
        <source>This is a JSON file, but not a logbook of Soleus.</source>
        <translation>Das ist eine JSON-Datei, aber kein Logbuch von Soleus.</translation>
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
        <source>Import from</source>
        <translation>Importieren aus</translation>
    </message>
    <message>
        <source>Exports of Strong, Hevy and Soleus (*.csv *.json *.txt)</source>
        <translation>Exporte von Strong, Hevy und Soleus (*.csv *.json *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
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
        <source>Next file</source>
        <translation>Nächste Datei</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everything in this file is in your logbook already.</source>
        <translation>Alles in dieser Datei steht schon in deinem Logbuch.</translation>
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
    <message numerus="yes">
        <source>Imported %n workouts from {name}.</source>
        <extracomment>Imported %n workout from {name}.</extracomment>
        <translation>
            <numerusform>%n Training aus {name} importiert.</numerusform>
            <numerusform>%n Trainings aus {name} importiert.</numerusform>
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
        <source>Nothing is stored yet.</source>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
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
        <source>Day</source>
        <translation>Tag</translation>
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
        <source>In your logbook, stays</source>
        <translation>In deinem Logbuch, bleibt</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
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
        <source>Lists</source>
        <translation>Listen</translation>
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
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
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
    <message numerus="yes">
        <source>rows left out</source>
        <extracomment>row left out</extracomment>
        <translation>
            <numerusform>Zeile weggelassen</numerusform>
            <numerusform>Zeilen weggelassen</numerusform>
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
        <source>Left out</source>
        <translation>Weggelassen</translation>
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
        <translation>Eingabe</translation>
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
            <numerusform>%n Eintrag zieht um</numerusform>
            <numerusform>%n Einträge ziehen um</numerusform>
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
        <source>last {sets} on {bands}</source>
        <translation>letzte {sets} mit {bands}</translation>
    </message>
    <message>
        <source>last {sets}</source>
        <translation>letzte {sets}</translation>
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
        <source>Kilometres</source>
        <translation>Kilometer</translation>
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
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>{needed}; helpful: {useful}</source>
        <translation>{needed}; hilfreich: {useful}</translation>
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
    <name>Measure</name>
    <message>
        <source>reps</source>
        <translation>Wiederholungen</translation>
    </message>
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
        <source>kilometres</source>
        <translation>Kilometer</translation>
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
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
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
        <source>&amp;Log past workout…</source>
        <translation>&amp;Vergangenes Training eintragen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
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
        <translation>&amp;Wiederherstellen</translation>
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
    <name>Planner</name>
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
        <source>Makers advise against more than {stretch} % stretch.</source>
        <translation>Hersteller raten von mehr als {stretch} % Dehnung ab.</translation>
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
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>missed, still waiting</source>
        <translation>versäumt, wartet noch</translation>
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
        <source>Move to today</source>
        <translation>Auf heute verschieben</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
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
        <source>{amounts} at {weight}</source>
        <translation>{amounts} mit {weight}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>versäumt</translation>
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
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>As described</source>
        <translation>Wie beschrieben</translation>
    </message>
    <message>
        <source>That is more than any lower leg has moved.</source>
        <translation>Das ist mehr, als je ein Unterschenkel bewegt hat.</translation>
    </message>
    <message>
        <source>This cell is chosen, not typed.</source>
        <translation>Diese Zelle wird gewählt, nicht getippt.</translation>
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
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Exercises with their targets</source>
        <translation>Übungen mit ihren Vorgaben</translation>
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
        <source>Week before, week after</source>
        <translation>Woche davor, Woche danach</translation>
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
        <source>Cut, copy, paste a workout</source>
        <translation>Training ausschneiden, kopieren, einfügen</translation>
    </message>
    <message>
        <source>Start a workout of today, move a missed one to today</source>
        <translation>Training von heute starten, versäumtes auf heute verschieben</translation>
    </message>
    <message>
        <source>Set the time</source>
        <translation>Uhrzeit setzen</translation>
    </message>
    <message>
        <source>right-click</source>
        <translation>Rechtsklick</translation>
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
        <source>Enter edits, Del empties, Alt ↑ ↓ reorders</source>
        <translation>Enter ändert, Entf leert, Alt ↑ ↓ ordnet um</translation>
    </message>
    <message>
        <source>Kept as it was. {problem}</source>
        <translation>Unverändert gelassen. {problem}</translation>
    </message>
    <message>
        <source>{exercise} removed.</source>
        <translation>{exercise} entfernt.</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note to “{name}”</source>
        <translation>Notiz zu „{name}“</translation>
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
        <source>Choose a routine first; Ctrl D then puts it on the chosen day.</source>
        <translation>Wähl zuerst eine Routine; Strg D legt sie dann auf den gewählten Tag.</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Training</translation>
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
        <source>Empty workout</source>
        <translation>Leeres Training</translation>
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
        <source>New routine</source>
        <translation>Neue Routine</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Show in History</source>
        <translation>Im Verlauf zeigen</translation>
    </message>
    <message>
        <source>Add to this day</source>
        <translation>Zu diesem Tag</translation>
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
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
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
        <source>Repeat in a week</source>
        <translation>In einer Woche wiederholen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Keep as routine</source>
        <translation>Als Routine behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Planned again on {day}.</source>
        <translation>Noch einmal geplant am {day}.</translation>
    </message>
    <message>
        <source>“{name}” was begun or done and stays on its day; a copy of it can be planned.</source>
        <translation>„{name}“ ist begonnen oder gemacht und bleibt an seinem Tag; eine Kopie lässt sich planen.</translation>
    </message>
    <message>
        <source>This was done without a plan; change it in History.</source>
        <translation>Das wurde ohne Plan gemacht; ändere es im Verlauf.</translation>
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
        <source>Routines</source>
        <translation>Routinen</translation>
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
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Zu einem Datum springen</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>Woche {number}</translation>
    </message>
    <message>
        <source>Last four weeks: {done} of {planned} done</source>
        <translation>Letzte vier Wochen: {done} von {planned} gemacht</translation>
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
        <source>Nothing planned in this week</source>
        <translation>Nichts geplant in dieser Woche</translation>
    </message>
    <message>
        <source>Nothing planned this week</source>
        <translation>Nichts geplant diese Woche</translation>
    </message>
    <message>
        <source>{n} done</source>
        <translation>{n} gemacht</translation>
    </message>
    <message>
        <source>{n} missed</source>
        <translation>{n} versäumt</translation>
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
        <source>about {minutes} min</source>
        <translation>etwa {minutes} min</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This logbook cannot be opened</source>
        <translation>Dieses Logbuch lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
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
        <source>Kind of set</source>
        <translation>Art des Satzes</translation>
    </message>
    <message>
        <source>Makers advise against more than 200 %.</source>
        <translation>Hersteller raten von mehr als 200 % ab.</translation>
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
        <source>The logbook&apos;s file is damaged. Nothing was changed; restore a copy of it.</source>
        <translation>Die Datei des Logbuchs ist beschädigt. Nichts wurde geändert; stell eine Kopie davon wieder her.</translation>
    </message>
    <message>
        <source>The disk is full: this was not stored. Free some space and try again.</source>
        <translation>Der Datenträger ist voll: Das wurde nicht gespeichert. Schaff etwas Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Another program is writing to the logbook. Wait a moment and try again.</source>
        <translation>Ein anderes Programm schreibt gerade ins Logbuch. Warte einen Moment und versuch es noch einmal.</translation>
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
    <name>Undo</name>
    <message>
        <source>Change the training numbers</source>
        <translation>Trainingszahlen ändern</translation>
    </message>
    <message>
        <source>Change the equipment</source>
        <translation>Geräte ändern</translation>
    </message>
    <message>
        <source>Change a setting</source>
        <translation>Einstellung ändern</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>reps</source>
        <translation>Wdh.</translation>
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
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
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
    <name>WeightField</name>
    <message>
        <source>Enter a weight such as 12.5 or 2 × 10.</source>
        <translation>Gib ein Gewicht ein, etwa 12,5 oder 2 × 10.</translation>
    </message>
    <message>
        <source>That is more than any lower leg has moved.</source>
        <translation>Das ist mehr, als je ein Unterschenkel bewegt hat.</translation>
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
        <source>km</source>
        <translation>km</translation>
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
        <source>A distance in km such as 2.5</source>
        <translation>Eine Strecke in km wie 2,5</translation>
    </message>
    <message>
        <source>A number from 0 upwards, such as 12</source>
        <translation>Eine Zahl ab 0, etwa 12</translation>
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
        <source>Exercise before or after</source>
        <translation>Übung davor oder danach</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Übung hinzufügen</translation>
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
        <source>Exercise in the strip above: the one beside it, open, take out</source>
        <translation>Übung in der Leiste oben: die daneben, öffnen, herausnehmen</translation>
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
