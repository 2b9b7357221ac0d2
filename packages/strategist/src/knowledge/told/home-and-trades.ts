import type { Told } from "../told.ts";

export const homeAndTrades: Told = {
  builder: {
    "a room before, during and after":
      "Before: [what it was like]. During: dust and a plan on the wall. After: [what it is now]. [Pictures, with consent.] The middle picture is the one nobody shows, and most of the work is in it.",
    "what was found behind the wall":
      "Behind a wall lies what somebody once thought was good enough. This time it was [what you found]. We stopped, showed it to the owner, and decided together.",
    "how the site looked every evening":
      "A site is judged in the evening. Swept, covered, tools away, the door closed: people have to live beside it. [A picture from an ordinary evening.]",
    "what makes an offer higher or lower":
      "It is seldom the hour's rate. Access, what has to come out first, and what nobody can see yet make the difference. Ask of each line: is it included, estimated or missing?",
    "the order of trades in a bathroom":
      "First out, then pipes and cables, then walls, then tiles, then what you see. Each trade stands on the work of the one before it. Whoever swaps two of them pays for one twice.",
    "what you can do yourself, and what not":
      "Painting, removing carpets, carrying: do it yourself and save. Leave alone whatever holds up, carries water or current, or has to keep tight. And tell us before we begin who does what.",
    "one look around the house before winter":
      "Go round once before winter: gutters, outside taps, seals, the chimney, the roof from afar. Ten minutes and a torch are enough. Note what looks different from last year.",
    "the sound that should make you call":
      "Dripping can wait until tomorrow, hissing cannot. Call when something rushes although every tap is closed, when it crackles in a socket, or when it smells burnt. And turn off first.",
    "how to shut the water off":
      "Look for the main tap today, while it is dry. Turn it once each way, so that it moves, and hang a label on it. Show it to everybody who lives there.",
    "an apprentice and what they learned":
      "[Name] is in training with us and learned [what] this month. The first one went wrong; the second one is in the picture. That is how everybody here began.",
    "the van and its order":
      "You can tell a firm by its van. [A picture.] A place for everything saves time that somebody would have to pay.",
    "how we say when we are late":
      "Everybody is late sometimes; what matters is how you hear of it. With us: [who tells you, how, and how long before]. Plans fail; telephones work.",
    "Take a picture before the wall is closed; somebody will be glad of it.":
      "Pipes and cables are invisible for decades. Put a folding rule into the picture.",
    "Know where the main water tap is before you need it.":
      "When water runs, nobody reads plans. Find it today.",
    "A low offer often lacks a line; compare the lists, not the sums.":
      "The missing line comes back later as an extra. Put both lists side by side.",
    "Damp has a cause: paint only hides it.":
      "Paint makes the stain invisible and leaves the water where it is. Find out where it comes from first.",
    "Let new wood stand in the room before it is fitted.":
      "Wood takes on the damp of the room and moves. A few days of patience save gaps.",
    "Ask for the name of the person who will be on site.":
      "With a name there is somebody who knows, and somebody you can ask.",
    "A good seal costs little and saves a floor.":
      "Silicone wears, and the water behind it is patient. Look at the corners once a year.",
    "Decide on sockets before you decide on colours.": "Colours can be changed in a weekend. Sockets cannot.",
    "projects of the year are decided":
      "Good crews fill their year now. A sketch and three wishes are enough to begin a talk.",
    "outside work begins": "What belongs outside wants dry weeks. Have it looked at before everybody looks.",
    "rooms are empty during holidays":
      "Empty rooms are the best building site. Use the holidays, and hand over a key.",
    "heating before the cold":
      "A heating that is looked at before the cold does not fail in it. Bleed the radiators while you think of it.",
    "emergencies and indoor work":
      "When it is wet outside we work inside. For emergencies: turn off first, call second.",
  },
  cleaning: {
    "somebody of the team introduces herself":
      "Somebody you do not know comes into your rooms. So here she is: [name, and what she likes about the work]. You decide where she goes and where she does not.",
    "how keys are kept":
      "To give away a key takes trust. Ask where it hangs, who may take it, and whether your address stands on it. With us: [how you keep keys].",
    "what happens when something breaks":
      "Something breaks now and then. Then it should be said the same day, with a picture. [How it is settled with you.] What annoys people is not the cup but the silence.",
    "a corner before and after":
      "One corner, two pictures. [Before and after.] The right cloth, a little patience, and nothing that smells of a swimming pool.",
    "the order in which a room gets clean":
      "Top before bottom, dry before wet, the bathroom last. So no dirt travels to where it was clean already. And always towards the door.",
    "what belongs in the bucket, and what not":
      "In most buckets there is too much. Warm water, a little all-purpose cleaner, and a cloth that gets rinsed. Never mix cleaners; some of them become dangerous together.",
    "a stain and what takes it out":
      "Act soon, dab, do not rub. Cold water for blood and egg, salt for red wine at the table, a little washing-up liquid for grease. Try it first where nobody looks.",
    "ten minutes before guests":
      "Ten minutes: put things away in one room, wipe the basin and the mirror, open the window, light a lamp. Nobody looks under the sofa. And close one door.",
    "tools that pay for themselves":
      "Three tools are worth it: a good cloth, a rubber wiper, a vacuum cleaner with a clean filter. The rest stands in cupboards. Replace cloths, not gadgets.",
    "what a family did with its Saturday":
      "[With consent: what a family did with its Saturday.] That is what we really sell.",
    "an office on Monday morning":
      "On Monday morning nobody sees that we were there: the desks are free, the kitchen smells of nothing, the bins are empty. [A picture.] That is the aim.",
    "a handover without quarrel":
      "A handover goes well when both saw the same. Photograph each room, read the list aloud, sign both. Clean windows first: light shows what is done and what is not.",
    "From top to bottom, from dry to wet.":
      "What falls down from above has to be picked up anyway. And wet dust becomes mud.",
    "Let the cleaner work for a few minutes before you do.":
      "Chemistry needs a moment, and your arm is spared. Read how long, and wait.",
    "Two cloths of different colours prevent most mistakes.":
      "One for the basin, one for the rest. Nobody has to remember it.",
    "Lime likes acid; stone does not.":
      "Vinegar helps on the tap and harms marble. When in doubt, try a hidden spot.",
    "Open the window before, not after.":
      "Fresh air before you begin means dust goes out and damp does not stay.",
    "A doormat inside and one outside save half the floor work.":
      "Most dirt walks in. Two steps on a mat and it stays outside.",
    "Vacuum slowly.": "Quickly over it only combs the carpet. Slowly it takes the dust along.",
    "Treat a stain from its edge to its middle.":
      "From the middle outwards it only becomes larger. Dab, turn the cloth, dab.",
    "after the holidays":
      "After the holidays the needles go first and the wax last: cold, it breaks off by itself.",
    "spring cleaning":
      "A window, a cupboard, a room each week: that is spring cleaning without a lost weekend.",
    moving: "Whoever moves cleans twice. Hand one of them over.",
    "offices after the summer":
      "After summer there is dust where nobody sat. A good day for carpets and chairs.",
    "before the guests":
      "Before guests come, what they see counts: hall, bathroom, table. The rest may wait.",
  },
  garden: {
    "the same bed in three seasons":
      "The same bed, three times: bare, green, full. [Three pictures.] In the first one most of the money is already underground.",
    "a garden one year after":
      "A garden is not finished when we leave. After a year it shows what was right: [what came well, and what was moved]. Ask to see one that is older than a season.",
    "what we would do differently today":
      "Today we would do one thing differently: [what, and why]. Plants taught us. Whoever makes gardens and never errs has not come back to look.",
    "what to cut now and what to leave":
      "Cut what has flowered and leave what is going to flower: the rule fits most shrubs. Now it is the turn of [what]. Leave alone [what], even if it looks untidy.",
    "watering after a dry week":
      "After a dry week water in the morning, slowly, at the foot and not on the leaf. Better a lot once than a little daily. What you planted this year comes first; old trees know how to wait.",
    "what to sow before the rain":
      "Rain is the best gardener. Before it comes, rake the soil fine and sow [what suits now]. Cover it thinly and let the sky do the rest.",
    "shade beside the house":
      "Shade is no fault, only another garden. Ferns, hostas and white flowers make a dark side light. Look at how long the sun really stays before you buy.",
    "a hedge that is not green concrete":
      "A hedge may flower, carry berries and change colour. Mix three or four kinds and plant them in a soft line. Birds move in, and you need the shears less often.",
    "a terrace that survives children":
      "It should be flat, warm underfoot, and forgive chalk and wheels. Put the sand where you can see it from the kitchen. In a few years the same place becomes a seat.",
    "plants that feed bees late in the year":
      "When summer is over, bees still look for something to eat. Asters, stonecrop and ivy feed them until it is cold. One of each is enough to hear it.",
    "why a little disorder helps":
      "A heap of leaves, a few hollow stems, a corner that is not mown: there lives what eats your aphids. It does not need much. Put a stone in front, and it looks intended.",
    "rain kept in the garden":
      "A barrel, a small hollow, a surface that lets water in: so rain stays where it fell. In dry weeks you are glad of it, in wet ones your cellar is.",
    "Water seldom and deeply; roots follow it down.":
      "A little each day keeps roots at the top, where it dries first. Deep roots find water by themselves.",
    "Cut hedges narrower at the top, so that light reaches the foot.":
      "Where no light comes, nothing grows: a hedge wider at the top is bare below.",
    "Plant in autumn what should stand in spring.":
      "The soil is still warm and the rain comes by itself. In spring it only has to begin.",
    "Cover bare soil: sun and rain harm it more than weeds do.":
      "Bare soil bakes, silts up and runs away. Leaves or bark are enough.",
    "Right plant, right place saves every other effort.":
      "What stands in the wrong place needs you each week. What stands right needs you twice a year.",
    "Leave seed heads: they look well in frost and feed birds.":
      "Cut back in spring, not now. The garden is nicer, and somebody lives in it.",
    "Mow higher in dry weeks.": "Longer grass shades its own roots. It stays green for longer.",
    "A path shows itself where people walk anyway.":
      "Wait a winter before you pave. Footprints draw better than a pencil.",
    "pruning and planning":
      "While it is bare, one sees what a tree looks like. Now shape it, and plan what spring should bring.",
    planting:
      "What comes into the earth now grows all year. Not everything at once: leave gaps for what you will fall in love with.",
    "watering and hedges": "In heat the hedge waits and the can is busy. Mind the nests before you cut.",
    "lawns and bulbs":
      "Lawn and bulbs both like warm soil and cool nights. Put the bulbs deeper than you think.",
    "trees and leaves": "Plant trees when their leaves fall, and leave the leaves under the shrubs.",
    "winter protection":
      "What freezes from below wants to stand on feet, what dries in wind wants a coat. Evergreens want water even now.",
  },
  garage: {
    "what a warning light means and what can wait":
      "Red means stop, yellow means soon: so much all makes have in common. If a red one for oil or temperature comes on, halt as soon as it is safe and switch off. With a yellow one you may mostly drive on gently, to us.",
    "worn and new side by side":
      "Worn and new side by side need no words. [A picture.] Ask to see yours, before and after.",
    "why the same repair can differ in price":
      "The same repair can cost different sums because parts do, because rust does, and because one has to be taken apart for another. Ask for the price with parts, labour and what may come on top. What may come on top is the honest line.",
    "a check in the car park":
      "Before you get in, go round once: tyres, lights, a puddle underneath. It takes a minute. Do it where you always park, then you see what is new.",
    "tyres, and what they tell":
      "A tyre tells how you drive and how the car stands. Worn at both edges means too little air, in the middle too much, at one side a wheel that is out of line. Look at them on the way to the shop.",
    "before a long journey":
      "Some days before, not on the morning: air for the load, oil, water, wipers, lights, the spare wheel or what came instead. Then fill up and sleep well.",
    "an odd noise and its cause":
      "It went [the noise] and came only [when]. The cause was [what]. Make a recording when you hear it; here it hides.",
    "the oldest vehicle of the week":
      "This week the oldest one was [make and year]. [With consent: whose it is, and why it is still driven.] Everything can be reached in it with two hands.",
    "a tool that is older than the apprentice":
      "This tool was here before the apprentice was born. It is [what], and there is no app for it.",
    "a winter road nearby":
      "Where frost stays longest here: [the place]. Let the car roll, keep your feet calm, and drive as if there were an egg under the pedal.",
    "the ride for a Sunday":
      "For a Sunday we recommend [the road]. Little traffic, a view, and something to eat at [where].",
    "how to stay mobile while we have your car":
      "While we have your car you still have to get about. [What you offer: a bicycle, a lift, a replacement car.] Tell us when you book, and it stands ready.",
    "Check tyre pressure cold.":
      "Warm air takes more room and makes the gauge lie. Measure before the first ride.",
    "A slow puncture is a puncture.":
      "It does not heal by itself, and mostly it goes flat when it rains. A repaired hole is cheaper than a ruined tyre.",
    "Clean lamps see further than strong ones.":
      "Half of the light sticks to the glass. A cloth at each fill-up is enough.",
    "Note when a noise comes: braking, turning, cold or warm.":
      "A noise that comes when you brake has another cause than one that comes when you turn. The note halves the search.",
    "A battery dies in the first frost but falls ill in summer.":
      "Heat ages it, cold only shows it. Have it measured in autumn.",
    "A little oil on the chain, then wipe most of it off.":
      "Oil that can be seen collects dust and becomes grinding paste.",
    "Ask to see the old part.": "You see what you paid for. And nobody minds the question.",
    "Short trips wear an engine more than long ones.":
      "It never gets warm, and water stays in the oil. Let it run a longer way now and then.",
    "summer tyres and the first rides":
      "The first warm days are for the first rides. Brakes rust over the winter; give them two gentle stops.",
    "before the holidays":
      "A check before the holidays is quicker than a tow during them. Come a week earlier than you think.",
    "light and battery": "In autumn you see less and are seen less. Light and battery are one visit.",
    "winter tyres":
      "Winter tyres are wanted by everybody on the day of the first snow. Come on one of the days before.",
    "batteries and frost":
      "In the first hard frost batteries give up that were weak in summer. Two minutes of measuring, and you know.",
  },
  property: {
    "what changes in a quarter of the town":
      "A quarter of the town changes slowly and then all at once. New here: [what]. What it means for those who live there: [one sentence].",
    "a street in the morning and at night":
      "The same street is two streets. In the morning [what one hears and sees], at night [what]. Walk it at both hours before you decide.",
    "schools, ways and shops around a house":
      "A house is also its ways: to school, to a loaf of bread, to a tree. From here it is [the ways, on foot]. No floor plan shows it.",
    "papers to look for now":
      "Look for them now, not when the buyer asks: register, plans, energy certificate, minutes, bills of the last works. What is missing takes weeks to get. A full folder makes people trust you.",
    "what a viewing shows in two minutes":
      "In two minutes visitors see light, smell and whether it is loved. Open everything, tidy half away, leave by yourself. The rest they look at when they come again.",
    "what to repair before, and what not":
      "Repair what drips, sticks or frightens. Leave alone whatever is a matter of taste: a new kitchen seldom comes back in the price. If in doubt, ask before you order.",
    "questions for a viewing":
      "Ask what you will live with: what does it cost warm, what is decided for the house, who lives above, why is it free? And then be quiet for a while. Houses speak.",
    "how to read a floor plan":
      "Look for the doors and which way they open; then put your bed and your table into it. North tells where the sun is. What has no measurement is smaller than it looks.",
    "the first week in a new home":
      "First the lamp, the bed and the kettle; everything else can wait. Photograph meters and damages on the day you get the keys. Ring at the neighbours' before you have a parcel there.",
    "a family that moved smaller, with consent":
      "[With consent: who moved, and what they gained.] Smaller is not less when it is the right room that remains.",
    "an inheritance settled in peace":
      "To inherit a house together is hard on families. What helped here: one list, one person to write to, and time. [With consent: how it ended.]",
    "a house that waited for its people":
      "Some houses wait for their people. This one took [how long], because it is [what is special]. Then somebody came in and sat down.",
    "Visit twice: once in the morning and once in the evening.":
      "In the morning you see the light, in the evening you hear the neighbours. Both live there.",
    "Air and light cost nothing and sell more than staging.":
      "Furniture on loan impresses in pictures. Fresh air impresses in the hall.",
    "Read the minutes of the owners' meetings.":
      "What was argued about will be built, or paid for. It is all in there.",
    "Open a cupboard: storage is what people miss later.":
      "One hangs pictures anywhere, but where does the vacuum cleaner go?",
    "Ask the neighbours; they tell you without being asked twice.":
      "They know what no advertisement says. Ask about parking and you hear the rest.",
    "Keep the papers of the house in one folder.":
      "Bills, plans, instructions. One day it is worth more than a coat of paint.",
    "The first price is a message.":
      "It says whether you know your house. Too high is seen longer than too low is regretted.",
    "Measure the sofa before you sign.": "Doors and stairs are narrower than love at first sight.",
    "searches begin":
      "After the quiet weeks people begin to look, and little is offered. A good moment to show something.",
    "gardens sell houses":
      "With leaves on the trees every house looks a year younger. Photographs now, even if you sell in autumn.",
    "moves before the school year":
      "Families want to be in before school begins. Count backwards: viewing, papers, notary, move.",
    "the second season":
      "After the holidays many take up again what they put off. It is the second good time of the year.",
    "families decide at the table":
      "At the table things get talked about. If a house is one of them, begin with what everybody needs, not with what it is worth.",
  },
};
