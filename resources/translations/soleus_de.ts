<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>Application</name>
    <message>
        <source>Another Soleus has this logbook open and does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n strands</source>
        <extracomment>%n strand</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twists</source>
        <extracomment>%n twist</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, level {level}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BandPicker</name>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bands</name>
    <message>
        <source>Article order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TheraBand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CanDo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini-loops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rogue Monster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodylastics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orange</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyWeight</name>
    <message>
        <source>The date of a body weight lies between 1900 and 2100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A body weight lies between 10 and 500 kg (22 and 1,100 lb).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Band hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isometric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isometric band hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit and cross one leg over the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop the band round the forefoot of the free leg and hold its ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the foot down and keep it there until the calf gives in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the band longer before you press, if it should work harder. [A4]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a band that tires you out within 30 seconds. [A4]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first step of the band ladder. Take every set to fatigue. [A4]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set that stops short says nothing about the band. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets by analogy with the band press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band lowering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eccentric only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eccentric band work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit and cross one leg over the other, the band round the free forefoot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point the foot while the band is slack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the band tight, then let it draw the foot back over three seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slacken the band and begin again, until the calf is spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give way slowly. Never let the band snap the foot back. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the way back is loaded: the calf lengthens under load as in every landing. [A4]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second step of the band ladder. Take every set to fatigue. [A4]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by analogy with the band press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band calf press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plantarflexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit tall, one leg over the other, the band round the free forefoot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the foot down in one second and hold for two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the band bring it back over three seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on until the calf is tired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a band that tires you out by the twelfth repetition. [A4]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A twist or more stretch makes the same colour harder. [A4]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push, hold and return in one movement: all three kinds of work in a stride. [A4]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last band step before heel raises with a weight. Take every set to fatigue. [A4]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice a week, or as your therapist says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated calf raise, hand pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit on a firm chair with the shins upright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press down with both hands close to the knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the heels as high as they go against your hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the angle of the knees the same throughout. [A2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own hands set the resistance, so it needs nothing but a chair. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated calf raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seated toe raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit with the feet flat, hips and knees at a right angle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay a plate or dumbbells on the thighs, close to the knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push through the forefeet and lift the heels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower until the heels brush the floor, and go again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work as in the standing raise: straight up, no rest at the bottom. [A0]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bent knee slackens the gastrocnemius and hands the work to the soleus. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smith-machine seated calf raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit under the bar with the toes on a plate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the bar, with a pad, to just above the knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the heels as high as they go, then lower them slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the stops so that the bar can never rest on you. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rails take care of balance, so the soleus can meet a heavy load. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep-lunge heel raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold dumbbells in both hands and sink into a deep lunge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the toes of the front foot on a plate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the front heel high, then lower it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log the side of the front leg. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let knee and heel rise and sink together: that is how we read the picture. [A3 +]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bent-knee work should carry weight. [A3]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deep bend of the front knee keeps the work in the soleus. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seated heel raise, dumbbells or medicine ball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit with the feet flat and the weight on the thighs, close to the knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the heels as high as they go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitting keeps your body weight out of it. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel drop, bent knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one foot away and bend the knee a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep that bend and lower the heel slowly below the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The twin of the straight drop: the bent knee moves the lowering to the soleus. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hollow body hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arms up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one leg out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both legs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opposite arm and leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie on your back, hips and knees at a right angle, like a table top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift head and shoulders and keep the arms low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the low back into the floor and hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to a harder variant once the hold is easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hand should fit under the low back. [A1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the set the moment the low back lifts. [A1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to the core drills that look after the low back. [A1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral pelvis check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glute engagement test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand tall and squeeze the glutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel the pelvis tip and the deep core join in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it and keep breathing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember this position: the lunge twist begins from it. [A1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a test as well as a drill: do the glutes answer? [A1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunge twist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arms out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opposite arm high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the pelvis neutral first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step into a shallow lunge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the trunk over the front leg and come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep moving from twist to twist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log the side of the leg behind: its hip is the one that opens. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move through it. It is no stretch to be held. [A1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It undoes what long sitting does to the front of the hip. [A1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip release with a ball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lie face down, the ball under the soft front of one hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kettlebell&apos;s handle can take the place of the ball.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your weight sink in, breathe slowly and stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease off if you have to hold your breath. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay off the bone. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intense back pain, nerve pain as in sciatica, or other symptoms: ask a professional first. [A1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calmer front of the hip makes room for the lunge twist. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankle-mobilising knee push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the toes on a block of 8–10 cm (3–4 in), the heel on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push the knee forward until the calf stretches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease back and go again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the heel down and the knee over the toes. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It frees the ankle for the bend that every stride needs. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as the stretch that calf work is paired with. [A0 +]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf stretch, straight knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean on a wall with one foot well behind you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep that knee long and the heel down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean in until the upper calf stretches, and stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The long knee puts the stretch on the gastrocnemius. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf stretch, bent knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lean on a wall with one foot a short step behind you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend that knee and keep the heel down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sink until the lower calf stretches, and stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point the back foot straight at the wall. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf work wants a stretch to go with it. [A0]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bent knee puts the stretch on the soleus. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump rope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swing the rope from the wrists, or jump without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hop low and quick on both feet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land on the forefeet only, with soft knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay on the forefeet: the heels never take the landing. [A1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build strength, balance and stability first. [A0]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumping without them invites shin splints, sprains and strains. [A0]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick contacts train the spring of calf and tendon. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three rounds; also as a warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf jump into half squat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jumping half chair squat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand with the feet as wide as the shoulders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a small hop out of the ankles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land softly with the knees half bent, and stand up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land without a sound. [A1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quiet landing teaches the calf to catch weight before it throws it. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bunny hops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lengthwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sideways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand with the feet together, knees a little soft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hop quickly on both feet, forwards and back or from side to side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count every landing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be quick off the floor and keep the hops small. [A3 +]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick hops on both feet need no weight. [A3]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot-to-foot jumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push off one foot and land on the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spring on at once, from foot to foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the landings of both feet together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land on the forefoot, knee soft. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They need no weight. [A3]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leg catches at a time, as in running. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-leg bounce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest the other foot on a bench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounce on the forefoot of the working leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make every bounce explosive and leave the floor at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when the bounces get slow or low. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explosive work needs no weight. [A3]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the hardest of the jumps: one calf takes it all. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shin raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tibialis raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit on a bench and balance a dumbbell of about 4.5 kg (10 lb) on the toes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the knee soft and pull the toes up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower them again in a steady rhythm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the same pace from the first to the last repetition. [A0]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide ties a weak tibialis anterior to shin splints, ankle sprains and patellar tendon pain. [A0]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band side-steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>functional peroneal strengthening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a small loop band round the forefeet, or over the shoes where the laces begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point toes and knees forward and soften the knees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step sideways and set the foot down on its inner border first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do all steps one way, then come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the band pulling all the time. [A0]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step no wider than your hips. [A0]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel it on the outer side of the shin. Tired hips mean the form has slipped. [A0]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front, back and side of the lower leg belong together. [A0]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raises and jump rope alone train one muscle in one direction. [A0]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing calf raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toe raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heel raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calf raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand on both feet, toes forward, the forefeet on the edge if you use one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your weight over the forefeet and rise straight up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower until the heels just brush the floor, and go straight up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the knees long, or a touch soft. [A0]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brace the trunk and keep ankle, knee and hip stacked. [A2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rest on the floor: that turns one set of 15 into 15 single raises. [A0]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add load to get stronger. Stay light to moderate for endurance and tone. [A0]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gastrocnemius crosses the knee, so it pulls hardest while the knee is long. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf raise with top hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing double-leg calf raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand with the feet as wide as the hips, fingertips on a wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brace the trunk and rise straight up on both feet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at the top for three to five seconds, then lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep ankle, knee and hip in one line. [A1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the wall for balance, not to push yourself up. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hold at the top teaches the calf to keep its height under load. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three-position calf raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 position toe raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toes forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the toes slightly out and do your raises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat with the toes slightly in, then with the toes forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise straight up over the forefeet each time, and lower all the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log each toe position as a set of its own. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the toe angle small. A large one twists ankle, knee and hip. [A0]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning the toes shifts work between the outer and the inner head, so each gets its turn. [A0]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-leg calf raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-leg heel raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one forefoot on the edge and hold the other foot behind you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise as high as you can and pause at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the heel below the edge. Change legs after each set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand within reach of a wall. [A1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack ankle, knee and hip of the working leg, and do not sway. [A2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold dumbbells for more load. [A1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leg at a time shows which side is weaker. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legs in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbell calf raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weighted calf raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the bar across the back of the shoulders and step out of the rack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise straight up on both forefeet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, then lower under control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the bar in with the plates. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the knees long and the trunk braced. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plates on the bar tell you exactly how far you have come. [A1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbell single-leg calf raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the bar across the back of the shoulders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift onto one foot and lift the other off the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise straight up, pause and lower. Change legs after each set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in the rack, so that the bars are there to catch the weight. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin only once the barbell raise on two legs feels comfortable. [A1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One leg follows two under the bar, and one calf then carries all of it. [A1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbell calf raise, one foot on a bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the bar across the shoulders and rest one foot on the bench.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the toes of the standing foot planted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift that heel as high as it goes, and lower it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log the side of the leg you stand on. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toes planted while the heel moves: that is how we read the article&apos;s picture. [A3 +]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kettlebell single-leg raise on plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand with one forefoot on a stack of plates, the heel free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the kettlebell in one hand and a pole with the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise as high as you can, then lower the heel below the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold on to the pole: you are here for strength, not for balance. [A3]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight-knee work should carry weight. [A3]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With balance taken care of, the calf can meet a heavier load. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing heel raise, dumbbells or medicine ball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand tall with a dumbbell in each hand, or a medicine ball at your chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise onto the forefeet, straight up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause at the top and lower slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter two dumbbells of 10 kg as 2 × 10. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It follows the last step with the band. [A4]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toe walking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walking on toes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise onto your toes, as high as the heels will go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk with short, even steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the height until the time is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the set when the heels begin to sink. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry dumbbells for more load. [A1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article aims it at the soleus. [A1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knee stays nearly long, so the week counts it as straight-knee work. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel drop, straight knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alfredson heel drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand with both forefeet on a step and rise with both legs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one foot away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the knee long and lower the heel slowly below the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the other foot back and rise on both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up on both legs, down on one. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a backpack or a barbell once it is free of pain. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the lowering is trained: calf and tendon lengthen under load. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg-press calf raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sit in the leg press, forefeet on the lower edge of the plate, knees long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the plate away with the forefeet alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the heels come back slowly, as far as they go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the safety stops in place. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not lock the knees hard. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The long knee makes it straight-knee work, although you sit. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-leg heel-raise test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand on one leg on a 10° incline, toes uphill, fingertips on a wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the metronome to 30 raises a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise to full height on every beat, as often as you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest, then test the other leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when you miss two beats or the knee bends. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when the hand bears weight or the height is visibly lost. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows the endurance of each calf and the difference between them. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The norms by age are Hébert-Losier&apos;s of 2017, as clinics quote them. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A study of 2025 finds no effect of age, so take them as a rough guide. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every 4 weeks, as many as go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uphill run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lap swimming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soccer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basketball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what you did: a run, an uphill run, a step class, lap swimming, soccer or basketball.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log the minutes, and the kilometres where there are any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It adds to the week&apos;s minutes, not to its calf sessions or its coverage. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and see a professional for a sudden pop, a hot swollen calf, night pain or numbness. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is medical advice. [+]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a stride the calf first lengthens under load and holds, then it shortens. [A4]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So train all three: the hold, the lowering and the push. [A4]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weak calf leaves more stress to the Achilles tendon and the shin. [A1 A2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weak calf also wastes the spring of tendon and hip. [A1 A2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landing on the forefoot asks more of the calf than landing on the heel. [A1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squats and deadlifts hardly reach the calf. [A3]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mini-loop band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dumbbells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barbell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight plates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kettlebell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medicine ball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backpack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squat rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smith machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leg press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firm chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step or plank edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block, 8–10 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pole or rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipping rope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacrosse ball</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10° incline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metronome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unsigned guide to the calf muscles and their exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runners&apos; calf list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A running coach&apos;s list, with core and hip drills for the low back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short calf guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short guide for runners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three variations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A physical therapist&apos;s three variations for runners (2025)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A running-injury specialist on pressing the foot down against a band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soleus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the articles: our own default or addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gastrocnemius, inner head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gastrocnemius, outer head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both heads of the gastrocnemius start above the knee and end in the Achilles tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gastrocnemius points the foot and helps to bend the knee. It works most while the knee is long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running loads the gastrocnemius with about 3 × body weight. [A4]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soleus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The soleus lies under the gastrocnemius, starts below the knee and ends in the Achilles tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bent knee slackens the gastrocnemius and leaves the work to the soleus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running loads the soleus with about 8 × body weight. [A4]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another estimate is 6–8 × body weight. [A3]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives up to half of the force that holds a runner up. [A4]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body weight alone is therefore too little to make it stronger. [A3]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achilles tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gastrocnemius and soleus both pull on the heel through the Achilles tendon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peroneals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peroneals run down the outer side of the lower leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tibialis anterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tibialis anterior is the muscle of the shin. It pulls the foot up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abdominals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hip flexors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>One more set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatesOfOneMonth</name>
    <message>
        <source>d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryBar</name>
    <message>
        <source>A set in short, such as 12 red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit last set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat last set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a set at any time, for example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soleus met an error it did not expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you logged is stored. If it comes again, please send this text along with a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is also kept in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>Straight knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bent knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plyometric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peroneal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each leg on its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both legs at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the left and to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs in turn, one count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExercisePicker</name>
    <message>
        <source>Search exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercise is called that. Own exercises are made in the Library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseStrip</name>
    <message>
        <source>in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {state}
Delete removes it, Alt with arrows moves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the left	Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the right	Alt+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove exercise	Del</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row per set and side, for a spreadsheet or a script. Plans and routines stay behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole logbook (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, nothing lost: imports into an empty logbook, here or on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How should your logbook be written?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soleus logbook (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} workouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported %n rows to {name}.</source>
        <extracomment>Exported %n row to {name}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported the logbook with %n workouts to {name}.</source>
        <extracomment>Exported the logbook with %n workout to {name}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Everything stays in one file on this computer. No account, no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not medical advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soleus plans the calf work of a runner, counts it for each leg, and shows what moved: load, repetitions, band colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan your own week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put exercises together into a routine and drop it on a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring your history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Strong or Hevy. You see a preview first, and one undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two made-up years in a logbook of their own: a setback, two different legs. Close it and it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your logbook is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or press {start} now: choose an exercise, keys 1 – 9 pick the band, Enter stores the set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A planned week, each leg on its own band, and the colours climbing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M T W T F S S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log each leg on its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red 12, 12, 11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue 10, 9, 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the colours climb</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Graphs</name>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ {unit}, band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise of the graphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel zooms, drag pans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log an exercise, and its graphs begin here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No graphs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {exercise} yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log one, and its graphs begin here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphs of {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this range; the last time was {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed: the ceiling; past it the next band or load is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search workouts, notes, exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workouts by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a workout, and it stands here with every set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workout found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word has to occur in a workout&apos;s name, notes or exercises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the workout of a row or day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double-click, click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day before or after in the graphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First or last day in the graphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom the graphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from a workout to the graphs, or from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the chosen workout or set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right-click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the chosen set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double-click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a set or exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workout is no longer in the logbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 × 10 for two dumbbells, −20 for assistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain 0 – 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To fatigue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets of the workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to fatigue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from {app}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note of the workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <extracomment>%n set</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workouts</source>
        <extracomment>%n workout</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workout chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list, or click a day of the graphs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” moved to {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” copied to {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workout of {day} deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a set of {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise} removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {number} of {exercise} removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a set of {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workout</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Soleus reads the exports of {apps}, and its own JSON export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a JSON file, but not a logbook of Soleus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a table that Soleus exported, which cannot hold all of a logbook; import its JSON export instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are body measurements of {app}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a log of {app}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no line of column names: its first line is already data. Export it again, or put back the line of column names (in Strong it begins with Date, in Hevy with title).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a table: its first line is “{line}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns found are {columns}: no layout that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports of Strong, Hevy and Soleus (*.csv *.json *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights stand for a band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights were taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repetitions are seconds of a hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an exercise, or create it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import preview, file {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the next file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>sets</source>
        <extracomment>set</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>routines</source>
        <extracomment>routine</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>own exercises</source>
        <extracomment>own exercise</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a whole logbook of Soleus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything comes with it: workouts, plans, routines, own exercises, bands and settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this file is in your logbook already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n workouts</source>
        <extracomment>Import %n workout</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n sets</source>
        <extracomment>Import %n set</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored yet. One undo takes the whole import back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you leave undecided becomes a new exercise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} workouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is stored as a whole, or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported %n workouts from {name}.</source>
        <extracomment>Imported %n workout from {name}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n sets from {name}.</source>
        <extracomment>Imported %n set from {name}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no sets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its {count} rows can be read. The first, line {line}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your logbook, stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weight} taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No set stands in your logbook with other figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights in this file are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not name its unit; you chose {unit} for the last import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not name its unit: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not name its unit. Look at the weights, then choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>workouts</source>
        <extracomment>workout</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sets to add</source>
        <extracomment>set to add</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sets already here</source>
        <extracomment>set already here</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sets that differ</source>
        <extracomment>set that differs</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rows left out</source>
        <extracomment>row left out</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only the %n to decide</source>
        <extracomment>Only the one to decide</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one field or list to the next, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a list, a choice or a strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First or last of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a button, open the chosen row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click or double-click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a box, press a button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the chosen cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double-click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more, one less in a number field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a band by its level; none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu of the chosen thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right-click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut, copy, paste in a text field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a dialog from any of its fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear a search, close a dialog or menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegPanel</name>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Edit exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in your library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is archived. Its history stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is now part of “{into}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In muscles, equipment and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived: lists leave it out, its history stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calf in running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also called {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every set until the muscle is tired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower leg from behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower leg from the outer side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outer side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: one field needs you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. Cancel once more to throw the changes away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parted by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or, if you like,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load, muscles, equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be entered besides body weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your default set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with each set: toes in, toes out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to keep in mind, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount of a set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold of each repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example “twice a week”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every set until the muscle is tired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount from which it is time for more load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets are whole numbers from 1 to 99.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exercise needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an exercise called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <extracomment>%n chosen</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n exercises</source>
        <extracomment>Show %n exercise</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first number is the smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} each way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, best {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New exercise of your own (Ctrl+Alt+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n exercises</source>
        <extracomment>of %n exercise</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exercises</source>
        <extracomment>exercise</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercise of your own yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press New, or open an exercise and choose Edit a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises you archive are kept here with their history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has the words “{text}”. Untick a filter or use fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name, muscle or text has the words “{text}”. Use fewer or shorter words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercise fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick one of the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge “{name}” into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries move</source>
        <extracomment>%n entry moves</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} to the exercise you choose, and “{name}” is archived. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{into}” counts {a}, this one {b}: the graphs show only what they share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From search to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the list back to the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the list to the exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the rungs of the ladder, and to that exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the bars of the last results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or fold a group of filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an exercise from any of its fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list, or clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{name}” to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual dose: {dose}. Change it in the planner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workout of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A routine needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is planned for {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is part of “{routine}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results, {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing logged yet. Log a set, and your results begin here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best set of each day since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{band}, level {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {sets} on {bands}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {sets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions with a hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gastrocnemius, both heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed}; helpful: {useful}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Load</name>
    <message>
        <source>{weight} assistance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reps with a hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New routine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start workout…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log past workout…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Soleus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextBar</name>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>One less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>Today: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new workout today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;rands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Twists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makers advise against more than {stretch} % stretch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys 1 – 9 pick a band, 0 takes it away, Enter closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ {force} kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed, still waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no exercises yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing logged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amounts} at {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved from {day}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop or add a workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: add a workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercise has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than any lower leg has moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell is chosen, not typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row is no longer part of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise} is counted in {measures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to push, hold and return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stretch} % stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} strands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twists: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercises with their targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the chosen routine on the chosen day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between days and workouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First or last day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week before, week after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a workout to another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a workout to another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order the workouts of a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut, copy, paste a workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a workout of today, move a missed one to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right-click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a cell or open a workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double-click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the exercises back to the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move an exercise or routine up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the band in a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an exercise to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a workout of the week or a routine to see and edit its exercises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercises yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each one comes with its usual dose; change what should differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter edits, Del empties, Alt ↑ ↓ reorders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as it was. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{exercise} removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag one onto a day, or press Ctrl D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A routine is a list of exercises to plan and do again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New routine {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on chosen day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a routine first; Ctrl D then puts it on the chosen day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cut. Ctrl V moves it to the chosen day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” copied. Ctrl V puts it on the chosen day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a workout first, with Ctrl C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” removed from {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the day, such as 18:30; empty for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a workout of this day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat in a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned again on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was begun or done and stays on its day; a copy of it can be planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was done without a plan; change it in History.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <extracomment>%n set</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <extracomment>%n exercise</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has at least one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last four weeks: {done} of {planned} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned in this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This logbook cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>“{path}” cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy does not hold what the logbook holds; it was not kept. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; the logbook is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logbook&apos;s file is damaged: its parts do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logbook&apos;s file is damaged: some of its rows belong to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a Soleus logbook.</source>
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
    <name>Set</name>
    <message>
        <source>Working set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIR</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetFields</name>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain, 0 – 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To fatigue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twists of the band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makers advise against more than 200 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RPE goes from 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetitions in reserve go from 0 to 50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetRow</name>
    <message>
        <source>Set {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last time {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {figure}, stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to edit, Delete to delete, Alt with arrows to move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetTable</name>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit set	E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete set	Del</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartMenu</name>
    <message>
        <source>Start workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned today: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log past workout…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Day of the workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a past workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is stored under the day it was done. Times are left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n exercises</source>
        <extracomment>%n exercise</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the exercises yourself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The logbook&apos;s file is damaged. Nothing was changed; restore a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: this was not stored. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the logbook. Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logbook may not be written to: check the permissions of its file and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take the logbook&apos;s data: check its space and health, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a Soleus logbook. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logbook cannot be opened: check that its folder exists and that you may use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logbook cannot be opened: check the permissions of its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long to be stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Note on the workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tempo</name>
    <message>
        <source>push {n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold {n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return {n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause {n} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trainee</name>
    <message>
        <source>A year of birth lies between 1900 and 2100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An injured side is the left or the right one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>{number} lies between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Change the training numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a setting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightField</name>
    <message>
        <source>Enter a weight such as 12.5 or 2 × 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than any lower leg has moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change between kg and lb</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logbook was changed elsewhere; steps that no longer fit cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workout</name>
    <message>
        <source>This set is not stored yet. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stored yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many {what}? {accepted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no set to repeat yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exercise is not logged for that side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editing set {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all planned sets are stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {number} deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} removed from the workout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is kept unfinished; it is offered at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No set is stored, so there is nothing to finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not finished yet. Finish or delete it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workout was finished or deleted elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you do first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose an exercise; more can follow at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was all of today’s plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store set</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>reps</source>
        <extracomment>rep</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seconds</source>
        <extracomment>second</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>steps</source>
        <extracomment>step</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contacts</source>
        <extracomment>contact</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>twists</source>
        <extracomment>twist</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes</source>
        <extracomment>minute</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many as go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>× {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legs in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <extracomment>%n set</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a band that is no longer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {pain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s a hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really {figure}? Enter again to store it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time such as 30 or 1:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A distance in km such as 2.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from 0 upwards, such as 12</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkoutHeader</name>
    <message>
        <source>Leave, and keep it for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add exercise	A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete workout</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkoutKeys</name>
    <message>
        <source>click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count up or down by five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left or right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the last set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set in short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the last set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double-click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up, drop set, to fatigue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise before or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored set: edit, delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored set: move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise in the strip above: the one beside it, open, take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise in the strip above: move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right-click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pain, effort or other figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave, and keep it for later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
