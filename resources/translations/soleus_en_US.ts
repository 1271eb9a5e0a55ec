<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_GB">
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
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM</source>
        <translation>MMM d</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>MMM d, yyyy</translation>
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
    <name>FirstStart</name>
    <message>
        <source>Soleus plans the calf work of a runner, counts it for each leg, and shows what moved: load, repetitions, band colour.</source>
        <translation>Soleus plans the calf work of a runner, counts it for each leg, and shows what moved: load, repetitions, band color.</translation>
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
    <name>History</name>
    <message>
        <source>Kilometres</source>
        <translation>Kilometers</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Kilometres</source>
        <translation>Kilometers</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>kilometres</source>
        <translation>kilometers</translation>
    </message>
</context>
</TS>
