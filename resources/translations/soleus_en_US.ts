<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>Licences</source>
        <translation>Licenses</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text of the license</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are libraries of their own beside the program: you may replace them by versions you have changed yourself. Their source code is offered by the Qt Project. Qt itself contains parts of others, among them FreeType, HarfBuzz, libpng, libjpeg, PCRE2, zlib and the Unicode data, each under its own free licence.</source>
        <translation>Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are libraries of their own beside the program: you may replace them by versions you have changed yourself. Their source code is offered by the Qt Project. Qt itself contains parts of others, among them FreeType, HarfBuzz, libpng, libjpeg, PCRE2, zlib and the Unicode data, each under its own free license.</translation>
    </message>
    <message>
        <source>The heel drops with a straight and a bent knee, 3 × 15, and the programme of that name.</source>
        <translation>The heel drops with a straight and a bent knee, 3 × 15, and the program of that name.</translation>
    </message>
    <message>
        <source>The programme of heavy slow resistance, from 15 down to 6 repetitions.</source>
        <translation>The program of heavy slow resistance, from 15 down to 6 repetitions.</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Running programme</source>
        <translation>Running program</translation>
    </message>
</context>
<context>
    <name>Bands</name>
    <message>
        <source>A built-in set keeps its bands, colours and order; copy it to make it yours.</source>
        <translation>A built-in set keeps its bands, colors and order; copy it to make it yours.</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Another color…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Colour of the band</source>
        <translation>Color of the band</translation>
    </message>
    <message>
        <source>Drag to change the order. Sets you have logged keep the colour and level they had.</source>
        <translation>Drag to change the order. Sets you have logged keep the color and level they had.</translation>
    </message>
    <message>
        <source>A built-in set keeps its names, colours and order. Copy it to make it yours.</source>
        <translation>A built-in set keeps its names, colors and order. Copy it to make it yours.</translation>
    </message>
    <message>
        <source>nobody: colours only</source>
        <translation>nobody: colors only</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>A twist or more stretch makes the same colour harder. [A4]</source>
        <translation>A twist or more stretch makes the same color harder. [A4]</translation>
    </message>
    <message>
        <source>Ankle-mobilising knee push</source>
        <translation>Ankle-mobilizing knee push</translation>
    </message>
    <message>
        <source>by programme</source>
        <translation>by program</translation>
    </message>
    <message>
        <source>Log the minutes, and the kilometres where there are any.</source>
        <translation>Log the minutes, and the kilometers where there are any.</translation>
    </message>
    <message>
        <source>Twice a week is enough to begin with; go on with a programme that carries weight. [+]</source>
        <translation>Twice a week is enough to begin with; go on with a program that carries weight. [+]</translation>
    </message>
    <message>
        <source>First the colours, then the next step: it is offered, and you or your therapist confirm it. [+]</source>
        <translation>First the colors, then the next step: it is offered, and you or your therapist confirm it. [+]</translation>
    </message>
    <message>
        <source>Go on when you have outgrown the third colour on both legs.</source>
        <translation>Go on when you have outgrown the third color on both legs.</translation>
    </message>
    <message>
        <source>Begin one colour lower. Take three seconds for the way back.</source>
        <translation>Begin one color lower. Take three seconds for the way back.</translation>
    </message>
    <message>
        <source>Begin one colour lower. Push for one second, hold for two, return in three.</source>
        <translation>Begin one color lower. Push for one second, hold for two, return in three.</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>This programme is no longer in the logbook.</source>
        <translation>This program is no longer in the logbook.</translation>
    </message>
    <message>
        <source>This programme belongs to Soleus; make a copy to change it.</source>
        <translation>This program belongs to Soleus; make a copy to change it.</translation>
    </message>
    <message>
        <source>Programmes of Soleus ({ends})</source>
        <translation>Programs of Soleus ({ends})</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>New program</translation>
    </message>
    <message>
        <source>A therapist&apos;s own figures go before the programme&apos;s. What is empty stays as the programme says.</source>
        <translation>A therapist&apos;s own figures go before the program&apos;s. What is empty stays as the program says.</translation>
    </message>
    <message>
        <source>What can be done with the programme</source>
        <translation>What can be done with the program</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>A programme plans your weeks and says what comes next.</source>
        <translation>A program plans your weeks and says what comes next.</translation>
    </message>
    <message>
        <source>Choose a programme</source>
        <translation>Choose a program</translation>
    </message>
    <message>
        <source>Stop this programme</source>
        <translation>Stop this program</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programs</translation>
    </message>
    <message>
        <source>Other programmes</source>
        <translation>Other programs</translation>
    </message>
    <message>
        <source>This programme has no exercises yet; add some first.</source>
        <translation>This program has no exercises yet; add some first.</translation>
    </message>
    <message numerus="yes">
        <source>The programme is made for %n days a week; fewer will do, only slower.</source>
        <extracomment>The programme is made for %n day a week; fewer will do, only slower.</extracomment>
        <translation>
            <numerusform>The program is made for %n day a week; fewer will do, only slower.</numerusform>
            <numerusform>The program is made for %n days a week; fewer will do, only slower.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The programme is made for %n days a week. Leave the calves time to recover.</source>
        <extracomment>The programme is made for %n day a week. Leave the calves time to recover.</extracomment>
        <translation>
            <numerusform>The program is made for %n day a week. Leave the calves time to recover.</numerusform>
            <numerusform>The program is made for %n days a week. Leave the calves time to recover.</numerusform>
        </translation>
    </message>
    <message>
        <source>No workout would be planned: the programme would be over already.</source>
        <translation>No workout would be planned: the program would be over already.</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>own colour</source>
        <translation>own color</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Colour of the band</source>
        <translation>Color of the band</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>{topic} comes with step {step} of your programme.</source>
        <translation>{topic} comes with step {step} of your program.</translation>
    </message>
    <message>
        <source>Nothing asks for it this week: your programme leaves it out, or it is optional.</source>
        <translation>Nothing asks for it this week: your program leaves it out, or it is optional.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, MMM d, yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>MMM d</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, MMM d</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, MMMM d</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>MMMM d</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>MMMM d, yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>MMM d, yyyy</translation>
    </message>
</context>
<context>
    <name>DatesOfOneMonth</name>
    <message>
        <source>d</source>
        <translation>MMMM d</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d, yyyy</translation>
    </message>
</context>
<context>
    <name>Deleted</name>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Started programme</source>
        <translation>Started program</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>The export was canceled; no file was written.</translation>
    </message>
    <message>
        <source>What is planned, with its targets, for the calendar of your phone or computer. Import it again after a change: what is there is brought up to date, and what you took off the plan is cancelled.</source>
        <translation>What is planned, with its targets, for the calendar of your phone or computer. Import it again after a change: what is there is brought up to date, and what you took off the plan is canceled.</translation>
    </message>
</context>
<context>
    <name>ExportRemarks</name>
    <message numerus="yes">
        <source>%n sets&apos; band colours are in the notes.</source>
        <extracomment>%n set&apos;s band colour is in the notes.</extracomment>
        <translation>
            <numerusform>%n set&apos;s band color is in the notes.</numerusform>
            <numerusform>%n sets&apos; band colors are in the notes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Soleus plans the calf work of a runner, counts it for each leg, and shows what moved: load, repetitions, band colour.</source>
        <translation>Soleus plans the calf work of a runner, counts it for each leg, and shows what moved: load, repetitions, band color.</translation>
    </message>
    <message>
        <source>Start a programme</source>
        <translation>Start a program</translation>
    </message>
    <message>
        <source>Choose a programme</source>
        <translation>Choose a program</translation>
    </message>
    <message>
        <source>A planned week, each leg on its own band, and the colours climbing</source>
        <translation>A planned week, each leg on its own band, and the colors climbing</translation>
    </message>
    <message>
        <source>See the colours climb</source>
        <translation>See the colors climb</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>This file is a programme. It is imported in the Planner, where the programmes are chosen.</source>
        <translation>This file is a program. It is imported in the Planner, where the programs are chosen.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was stored.</source>
        <translation>The import was canceled; nothing was stored.</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>program</translation>
    </message>
    <message>
        <source>A programme of more than {most} MB is not read.</source>
        <translation>A program of more than {most} MB is not read.</translation>
    </message>
    <message>
        <source>This file is not a programme of Soleus, or it was cut off.</source>
        <translation>This file is not a program of Soleus, or it was cut off.</translation>
    </message>
    <message>
        <source>This programme was written by another version of Soleus ({version}).</source>
        <translation>This program was written by another version of Soleus ({version}).</translation>
    </message>
    <message>
        <source>The programme has a value that does not fit: “{value}”.</source>
        <translation>The program has a value that does not fit: “{value}”.</translation>
    </message>
    <message>
        <source>The programme uses exercises that are not known here: {names}.</source>
        <translation>The program uses exercises that are not known here: {names}.</translation>
    </message>
</context>
<context>
    <name>Logbook</name>
    <message>
        <source>The import was cancelled; nothing was stored.</source>
        <translation>The import was canceled; nothing was stored.</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>kilometres</source>
        <translation>kilometers</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>edit order colour force measure worn elastic</source>
        <translation>edit order color force measure worn elastic</translation>
    </message>
    <message numerus="yes">
        <source>%n sets, with order, colours and wear</source>
        <extracomment>%n set, with order, colours and wear</extracomment>
        <translation>
            <numerusform>%n set, with order, colors and wear</numerusform>
            <numerusform>%n sets, with order, colors and wear</numerusform>
        </translation>
    </message>
    <message>
        <source>dark light night colours appearance look</source>
        <translation>dark light night colors appearance look</translation>
    </message>
    <message>
        <source>kilometres miles km mi units</source>
        <translation>kilometers miles km mi units</translation>
    </message>
    <message>
        <source>centimetres inches cm in units step height</source>
        <translation>centimeters inches cm in units step height</translation>
    </message>
    <message>
        <source>default band set colours TheraBand elastic</source>
        <translation>default band set colors TheraBand elastic</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>the programme “{name}”</source>
        <translation>the program “{name}”</translation>
    </message>
    <message>
        <source>Making the demo was cancelled; nothing was stored.</source>
        <translation>Making the demo was canceled; nothing was stored.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The left leg is a blue circle, the right one an amber square, and each has its own line everywhere. Bands show colour and level; say which maker’s set is yours, and Soleus knows their order.</source>
        <translation>The left leg is a blue circle, the right one an amber square, and each has its own line everywhere. Bands show color and level; say which maker’s set is yours, and Soleus knows their order.</translation>
    </message>
    <message>
        <source>History draws load, repetitions and band colour over weeks and years, a line for each leg. Click a day to open its workout; any set can still be mended.</source>
        <translation>History draws load, repetitions and band color over weeks and years, a line for each leg. Click a day to open its workout; any set can still be mended.</translation>
    </message>
    <message>
        <source>Band colours climbing like a staircase, a line for each leg</source>
        <translation>Band colors climbing like a staircase, a line for each leg</translation>
    </message>
</context>
<context>
    <name>TrainingNumbers</name>
    <message>
        <source>with more in a set, the next colour is due</source>
        <translation>with more in a set, the next color is due</translation>
    </message>
    <message>
        <source>held longer, the next colour is due</source>
        <translation>held longer, the next color is due</translation>
    </message>
    <message>
        <source>outgrown at this colour, the next step of the ladder is offered</source>
        <translation>outgrown at this color, the next step of the ladder is offered</translation>
    </message>
    <message>
        <source>colour rehab band ladder</source>
        <translation>color rehab band ladder</translation>
    </message>
    <message>
        <source>where the set has no stronger colour</source>
        <translation>where the set has no stronger color</translation>
    </message>
    <message>
        <source>While it runs, {programme} counts with {number}.</source>
        <translation>While it runs, {program} counts with {number}.</translation>
    </message>
</context>
<context>
    <name>TrainingRules</name>
    <message>
        <source>held past its seconds, a band gives way to the next colour</source>
        <translation>held past its seconds, a band gives way to the next color</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>A programme starts between 1900 and 2100.</source>
        <translation>A program starts between 1900 and 2100.</translation>
    </message>
    <message>
        <source>A programme needs a training day in the week.</source>
        <translation>A program needs a training day in the week.</translation>
    </message>
    <message>
        <source>The programme has no such step.</source>
        <translation>The program has no such step.</translation>
    </message>
    <message>
        <source>A step of a programme takes 1 to 104 weeks.</source>
        <translation>A step of a program takes 1 to 104 weeks.</translation>
    </message>
    <message>
        <source>A programme needs a name.</source>
        <translation>A program needs a name.</translation>
    </message>
    <message>
        <source>A programme needs a step.</source>
        <translation>A program needs a step.</translation>
    </message>
    <message>
        <source>A programme has 1 to 7 training days a week.</source>
        <translation>A program has 1 to 7 training days a week.</translation>
    </message>
    <message>
        <source>A programme has 1 to 4 sessions a day.</source>
        <translation>A program has 1 to 4 sessions a day.</translation>
    </message>
</context>
</TS>
