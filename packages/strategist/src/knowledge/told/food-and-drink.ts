import type { Told } from "../told.ts";

export const foodAndDrink: Told = {
  cafe: {
    "where this month's beans come from and who grew them":
      "Before the coffee was a bean it was a fruit, and somebody picked it by hand. This month's comes from [where, and who grew it]. Ask us for a cup without milk first: that is where you taste the place.",
    "why the same beans taste different in two methods":
      "Hot water decides what comes out of a bean, and the method decides how long it may. A filter brings out fruit and lightness, an espresso weight and sweetness. Try the same beans both ways once; you will think they are two.",
    "the mistake that makes coffee at home bitter":
      "It is mostly not the beans. Too fine a grind, water that is still boiling or a pot that stands on the heat: each of them makes coffee bitter. Change one of the three and taste again.",
    "who opens in the morning and what that hour looks like":
      "The light goes on before the street does. [Name] grinds the first coffee, tastes it, pours it away and adjusts. When the first guest comes in, it is already the third cup.",
    "a regular and their order, with consent":
      "Some people order with a nod. [With consent: who, what, and since when.] It is the best part of knowing a street.",
    "what the team drinks when nobody is looking":
      "When nobody is looking we drink [what it is]. It is not on the board, but you may ask for it.",
    "what is new within a short walk":
      "You do not have to go far to find something new. Within a few minutes' walk there is now [what and where]. Take a coffee along.",
    "a neighbour's work on the wall":
      "On our wall hangs the work of a neighbour. [Who, and what it shows.] Stand in front of it while the milk is steaming.",
    "the quiet corner for working, and its best hours":
      "If you want to work, sit [where]. It is quietest at [hours], there is [socket or light], and one coffee an hour is a fair rent.",
    "what goes with the weather this week":
      "Weather decides what one wants before one knows it. For this week we would say: [a drink and what goes with it].",
    "the breakfast for people who are late":
      "Late is when breakfast is most needed. You can have ours until [time], and some of it in your hand: [what].",
    "a small tasting after closing time":
      "After closing we put out some cups and compare. [When, and what will be tasted.] No knowledge needed, only curiosity.",
    "Coffee keeps best in the closed bag, away from light, and not in the refrigerator.":
      "In the refrigerator it takes on moisture and the smell of everything else. A cupboard is fine, and a clip on the bag.",
    "Grind just before brewing: most of the aroma leaves soon after.":
      "Ground coffee has far more surface for its aroma to leave by. Even a small hand grinder changes a morning.",
    "Bitter usually means too fine or too long; sour means too coarse or too short.":
      "Change only the grind, one step at a time, and taste. In three cups you are there.",
    "Water that has just stopped boiling is kinder to the beans than boiling water.":
      "Boiling water takes the bitter along with the good. Wait half a minute after it boils.",
    "A darker roast is not stronger; it tastes more of the roast and less of the bean.":
      "Strength is a matter of how much coffee, not how dark. A light roast can wake you just as well.",
    "Milk is sweetest when it is hot enough to drink and no hotter.":
      "Too hot, and its sweetness is gone and does not come back. When the jug is just too hot to hold, stop.",
    "A clean grinder changes the cup more than a new machine.":
      "Old coffee oil turns rancid and goes into every new cup. A brush once a week is enough.",
    "Weighing the beans once shows more than changing the beans often.":
      "A spoon holds more or less each time. With a scale you know what to change.",
    "the month of new habits and early mornings":
      "New habits want a place. An early coffee on the same stool at the same hour is one that holds.",
    "the first tables outside":
      "When the first tables stand outside, a jacket is still needed. That is the charm of it.",
    "cold drinks and long evenings":
      "On long evenings coffee likes ice. Brew it strong, and let it cool quickly.",
    "the return of commuters and students":
      "Everybody is back, and so is the queue at eight. A few minutes earlier or later and there is time for a word.",
    "warm spices and dark afternoons":
      "When it is dark at five, something with cinnamon is a small fire for the hands.",
    "gifts of beans and cards":
      "Beans are a gift that is gone by February and remembered for longer. Ask how they brew at home before you choose.",
  },
  restaurant: {
    "one dish from delivery to table":
      "In the morning it came in a crate, in the evening it is on your table. In between: washing, cutting, waiting, tasting. Today's is [the dish], and it begins with [what was delivered, and by whom].",
    "the side dish that regulars ask for":
      "Regulars know: sometimes the best thing stands beside the main dish. Here it is [the side dish]. You may order it alone; many do.",
    "what leaves the menu this week, and why":
      "This week [the dish] leaves the menu, because [the reason]. If you liked it, this is the time to come. What follows is still being tasted.",
    "the first hour in the kitchen":
      "The first hour is quiet: stocks, bread, knives. Nobody speaks much, and everything that makes the evening easy happens now. [One thing that is done then.]",
    "a supplier and what makes them special":
      "Good cooking is mostly good shopping. [Who it is] brings us [what], and what makes them special is [one detail].",
    "the tool the cook would save from a fire":
      "Out of a fire the cook would carry [the tool]. It is [how old], it is not for sale, and nobody else may wash it.",
    "the best table for two and for eight":
      "For two: [which table, and why]. For eight: [which]. Say it when you book, and it is yours if it is free.",
    "what to order when nobody can agree":
      "When nobody can agree, order for the middle of the table. Something to dip, something roasted, something green, and bread. Everybody eats what they like, and nobody has to choose.",
    "a birthday that went well, with consent":
      "[With consent: who celebrated, and what was special.] A birthday goes well when the host sits down, too.",
    "what the market has for these few weeks":
      "Some things are only good for a few weeks, and then they are only expensive. Now it is time for [what]. We cook it [how], as long as there is any.",
    "the dish that says the season has turned":
      "You notice it on the plate before you notice it in the street. With [the dish] the season has turned here.",
    "a menu for a date in the calendar":
      "A date in the calendar is a good reason for a table. For [the occasion] we cook [the menu in one sentence]. Ask us early.",
    "Salt early on large pieces, late on small ones.":
      "Salt needs time to reach the middle of a large piece; on a small one it only draws out the juice.",
    "Let meat rest before it is cut; the juice stays where it belongs.":
      "Straight from the heat it runs out on the board. A few minutes under a cloth and it stays inside.",
    "Bread tells more about a kitchen than the most expensive dish.":
      "It costs little, and it takes a day of patience. A kitchen that cares for its bread cares for the rest.",
    "A short menu is usually a fresh one.":
      "Whoever cooks fifty dishes has to keep fifty dishes. A few can be bought this morning.",
    "Ask what arrived today: the answer is often the best plate.":
      "It shows interest, and kitchens love to answer. What is freshest is usually what they would eat themselves.",
    "Acid at the end wakes a dish that more salt would only tire.":
      "When a dish tastes flat, it is often not salt that is missing. A few drops of lemon or vinegar, and taste again.",
    "Leftover roast vegetables make the better soup.":
      "They bring their own roast flavour along. Add stock, blend, and something sour at the end.",
    "Tell the kitchen about an allergy when you book; it gives them time to do it well.":
      "At the table it is a problem, on the telephone it is a plan. We would rather know.",
    "evenings for two":
      "The day itself is full, the one before and after are quiet. The evening counts, not the date.",
    "the garden and the first asparagus, berries or greens":
      "What comes first is green. It needs little: butter, salt, and not too long.",
    "celebrations of schools and firms":
      "For many people at one table a menu of few choices tastes better, because everything arrives hot. Count heads two weeks ahead.",
    "harvest menus":
      "When everything is ripe at once, the plates become generous. This is the month for vegetables.",
    "game, mushrooms and slow dishes":
      "What cooks for hours fills the street with its smell. Slow dishes need an evening without haste.",
    "parties and the year's last evenings":
      "The last free evenings are early in the week, and they are the calmest. Book for then and stay longer.",
  },
  bakery: {
    "what happens while the town sleeps":
      "While the town sleeps, dough rests, is folded and shaped. The oven is hot when most alarm clocks are still quiet. What you buy warm began the day before.",
    "the age and care of the starter":
      "A starter is flour, water and somebody who thinks of it every day. Ours is [how old] and is fed [how]. If it smells like apples, it is well.",
    "why this loaf looks different every day":
      "Flour is never quite the same, nor is the weather. Hand and eye decide how much water it takes and how long it may rest. That is why no two loaves are twins.",
    "how to keep bread fresh without plastic":
      "Bread wants air, but not too much of it. Put it cut side down on a board, or into a bag of cloth or paper. Plastic makes the crust soft, and the refrigerator makes it old.",
    "what to make of yesterday's loaf":
      "Yesterday's loaf is an ingredient. Toasted with tomato and oil, fried into croutons, soaked and baked with cheese. Hard bread grates into crumbs that keep for weeks.",
    "which bread for which soup or cheese":
      "A dark rye wants something strong: aged cheese, smoked fish, lentil soup. A white loaf goes with what is mild and with whatever has a sauce. When you do not know, take the one with the crust.",
    "a cake from sketch to candles":
      "First there is a sketch, mostly on the back of a receipt. Then come sponge, filling, a night in the cold and a steady hand. [With consent: a cake from sketch to candles.]",
    "how far ahead to order, and why":
      "A plain cake needs a few days, a tall one longer: layers have to set before they carry each other. For ours, order [how far ahead]. Tell us the number of guests, the heat and the way it will travel.",
    "flavours that travel well in summer":
      "Heat is hard on cream and kind to fruit, lemon and nuts. For a cake that has to travel choose what may stand warm for an hour. Keep it flat, low and out of the sun.",
    "the loaf there is only on one day":
      "There is a loaf we only bake on [day]. It is [what it is], and it takes too long for every day. Reserve one if you do not want to be told what it tasted like.",
    "what sold out first":
      "This week [what] was gone first. We have noted it and bake [more, or something like it].",
    "a grain from a field nearby":
      "Grain can come from near by. Ours for [which loaf] grew [where], and the miller knows the field.",
    "Bread keeps best cut side down on wood; the refrigerator makes it stale sooner.":
      "Cold makes the crumb stiff; a board and its own crust keep it soft. A day longer, at least.",
    "A dark crust is flavour, not a fault.":
      "In the dark part sits most of the taste. Try a slice of the crust alone.",
    "Sourdough is at its best a day after baking.":
      "The sour settles and the crumb becomes even. Patience is rewarded twice.",
    "Freeze bread in slices and toast them straight from the freezer.":
      "In slices you take what you need, and the toaster does the rest. It tastes as on the first day.",
    "A cake cuts cleanly with a warm, dry knife.":
      "Hot water over the blade, wipe it, cut, wipe again. The layers stay where they are.",
    "Long fermentation makes bread easier on the stomach and longer in flavour.":
      "Time breaks down what is hard to digest and builds what tastes. It is the one ingredient nobody can buy.",
    "Day-old bread makes the better French toast.":
      "Fresh bread drinks egg and falls apart; old bread holds. It was invented for this.",
    "Ask for the end of the loaf: it has the most crust.":
      "Some people come for it alone. If nobody has taken it yet, it is yours.",
    "doughnuts and carnival":
      "A short time of the year in which nobody counts. Order for the office, and be loved until noon.",
    "braided breads and Easter cakes":
      "Braided, it pulls apart in threads: that is how one knows the dough had time. Order for the holiday early.",
    "wedding cakes and berries":
      "Berries are ripe and weddings, too. What has to stand in the garden should be light.",
    "school starts and seeded rolls":
      "A lunch box lasts until noon when there are seeds in it. New week, new rolls.",
    "gingerbread begins":
      "Gingerbread becomes better by lying. Whoever bakes or buys it now eats it at its best.",
    "biscuits, stollen and orders for the holidays":
      "Order lists close before one thinks. Bread, biscuits, the cake for the table: write it down today and fetch it in peace.",
  },
  foodProducer: {
    "a day in the field, cellar or kitchen":
      "A day begins [where, and at what hour]. What you later open at home is, at this moment, [what it still is]. Most of the work is waiting for the right moment.",
    "what the weather did to this batch":
      "Weather is written into every batch. This one had [what the weather did], and you can taste it: [how]. No two years are alike, and that is no fault.",
    "the neighbour who grows an ingredient":
      "Not everything grows with us. The [ingredient] comes from [who, and where], a short way away. The field and the person both matter.",
    "the step nobody sees":
      "There is a step that no label mentions. Here it is [the step]. It takes time, it earns nothing by itself, and without it the taste would be another.",
    "what is left out on purpose":
      "What is not inside was decided as well. We leave out [what], because [why]. It makes the work harder and the list shorter.",
    "a failed batch and what it taught":
      "One batch went wrong. [What happened.] It taught us [what], and since then we do it differently.",
    "a simple dish in which it does the work":
      "It needs no recipe of two pages. [A dish in two sentences: what goes in, and when it goes on top.] The rest does the product.",
    "what to serve beside it":
      "Good neighbours on a plate: something mild, something crisp, something sour. Beside ours we like [what]. Leave out whatever shouts.",
    "how to keep it once it is open":
      "Once it is open, air and warmth begin to work. Close it well, keep it cool and dark, use a clean spoon. Look and smell before you throw away: a date is a promise, not an end.",
    "a shop or stall that sells it":
      "You need not order it: it stands at [shop or stall]. Ask there for a taste. They know it as well as we do.",
    "the next market day":
      "The next market is on [day and place]. Come early for the choice and late for a chat.",
    "what fits into a parcel for a friend":
      "Some of what we make travels well. For a friend far away we would pack [what], and write a card with it.",
    "Taste at room temperature: cold hides flavour.":
      "Take it out an hour before. What was only cold then has a taste.",
    "Light and warmth age oil and beer faster than time does.":
      "Dark glass and a cool cupboard do more than any date on the label.",
    "A short list of ingredients is the best recommendation.":
      "When you can read it aloud in one breath and know every word, it is a good sign.",
    "Serve the mild one first and the strong one last.":
      "After a strong one the tongue hears nothing. Begin softly, and drink water between.",
    "Honey that has set is not spoiled; warm it gently in a water bath.":
      "It is only sugar that found its form. Warm water, not hot, and it flows again.",
    "Cheese breathes better in paper than in film.":
      "Film makes it sweat. Paper lets it breathe and keeps it from drying out.",
    "Ask the maker which batch they would take home.":
      "Makers know their own favourites and are rarely asked. It is the best advice at the stall.",
    "What grows together usually goes together.":
      "Tomato and basil, apple and cheese, lamb and thyme. Regions have done the tasting for us.",
    "the first markets outside": "Markets begin again, and one sees faces instead of orders. Bring a bag.",
    "picnics and grills":
      "Something for the grill, something for the bread, something for the person who brought nothing.",
    harvest:
      "Now everything happens at once, and nights are short. What is picked today is in the jar tomorrow.",
    "new wine, new oil, new honey":
      "New oil is green and sharp, new wine is cloudy, new honey runs. They will calm down; taste them before.",
    "gift boxes are planned":
      "Firms choose their gifts now. Say how many, for whom and by when, and it will arrive on time.",
    "parcels and tastings":
      "A tasting is a present that needs no wrapping. Parcels want to leave a week before you think.",
  },
  catering: {
    "the timetable of a real event":
      "An event is a timetable that nobody should notice. When the guests arrive, the important part is behind us. [The timetable of a real one, hour by hour.]",
    "what happens when it rains":
      "It rains on somebody every weekend. Plan a roof before you plan a dessert, and a second way for the food. When it stays dry, the tent is simply a nice place for the bar.",
    "the checklist before the van leaves":
      "Nothing leaves without the list: power, water, knives, lighter, tape, more napkins than you think. [What is at its top, and why.] It is longer than the menu.",
    "one dish that survives an hour on a buffet":
      "Some dishes fall together after ten minutes; others get better. Braised, pickled, roasted: these wait gladly. Ours for a buffet is [the dish].",
    "a plate for every diet at the same table":
      "A table is friendly when everybody finds a plate without asking. Cook one thing well that nearly all can eat, and label it. The special diet should not look like a punishment.",
    "the late-night snack that guests remember":
      "Late in the evening nobody remembers the starter. Something warm, something salty, in the hand: [what it is with you]. It comes when the shoes come off.",
    "buffet, table service or truck: for whom which":
      "A buffet is for mingling, service is for speeches, a truck is for people who stand. Ask first what your guests should do, and then what they should eat. For ours we would say: [for whom which].",
    "how to reckon drinks":
      "People drink more when it is hot, when it is late and when they dance. Plan water first and plenty, then count the rest by the hours. What is unopened should be returnable: ask for it.",
    "a menu for a meeting that must go on":
      "A meeting that must go on wants food that needs no knife. Little, light and often, and coffee before anybody asks. [A menu for it.]",
    "a host tells how it went, with consent":
      "[With consent: a host tells what they worried about and how it went.] The best thanks is a host who was a guest.",
    "before and after of a room":
      "In the morning an empty room, in the evening a feast. [Two pictures of the same place.] And at night it is empty again.",
    "what guests asked the recipe for":
      "Guests asked for the recipe of [the dish]. Here is its secret: [one sentence].",
    "Reckon more bread and fewer main dishes than you think.":
      "Bread disappears while people wait and talk. Of the main dish most take less than planned.",
    "Guests forgive a short wait more easily than an empty plate.":
      "A wait with a glass in hand is a conversation. An empty plate is a disappointment.",
    "Put water and glasses where people arrive.":
      "Everybody is thirsty on arrival, and a queue at the door is the wrong beginning.",
    "Label every dish: people with allergies will thank you.":
      "Nobody likes to ask at a buffet. A small card answers for you.",
    "Two short buffets are faster than a long one.":
      "One long line has one end; two short ones have four hands. Put plates at the beginning only.",
    "Ask the room about power and water before you choose the menu.":
      "Two hot plates and a coffee machine are often one too many for an old fuse.",
    "Warm plates keep food hot longer than covers do.":
      "A cold plate takes the warmth out of a dish in a minute. Stack them somewhere warm.",
    "Plan something for those who arrive late.": "A plate set aside says: we were waiting for you.",
    "the year's events are planned":
      "Dates are given away early in the year. A day and a number of guests are enough to begin with.",
    communions:
      "After church a family is hungry at once. Something small should stand on the table before the meal.",
    weddings: "Families of all ages at one table want food that all know and some have never had like this.",
    "summer parties of firms": "Outside, in the evening, with colleagues: keep it light, and bring more ice.",
    "conferences begin again":
      "Programmes are full again, and breaks are short. Food that can be eaten standing saves the afternoon.",
    "year-end parties are booked": "The good evenings in December go first. Ask for the Tuesday.",
    "year-end parties":
      "Now it has to work, for everybody is tired and wants to be glad. Confirm the number of guests once more.",
  },
};
