import { expect, test } from "vitest";
import { split } from "./support.ts";

// Sentences of the kinds that came out wrong when long prose was read: what stays whole, and what is said instead.

test.each([
  [
    "The cook can copy the recipe of his friend, changing some of its words and adding a line of his own.",
    "The cook can copy the recipe of his friend. The cook can change some of its words and add a line of his own.",
  ],
  [
    "Under the new law, the mill would be weakened, increasing the number of people without work in the town.",
    "Under the new law, the mill would be weakened. This would increase the number of people without work in the town.",
  ],
  [
    "A Senior Engineer may give the new guests a key to the old tower by sending a note to the office.",
    "A Senior Engineer may give the new guests a key to the old tower. The Senior Engineer may do this by sending a note to the office.",
  ],
  [
    "Using the red handle, you can set the clock for the next day.",
    "You can use the red handle. This way, you can set the clock for the next day.",
  ],
  [
    "The old rules are ignored by this plan, which is understandable as nobody in the town ever kept them.",
    "The old rules are ignored by this plan. This is understandable as nobody in the town ever kept them.",
  ],
  [
    "The result is a useful general purpose programming language which was once taught in all the schools.",
    "The result is a useful general purpose programming language. This language was once taught in all the schools.",
  ],
  [
    "The shop needs the old rule to save work, while letting the price of bread depend on the price of corn.",
    "The shop needs the old rule to save work. At the same time, it lets the price of bread depend on the price of corn.",
  ],
  [
    "They cut the ropes at night, and the heavy weight fell into the well, so ending another kind of danger.",
    "They cut the ropes at night. The heavy weight fell into the well. This ended another kind of danger.",
  ],
  [
    "It is an old club which had a wider aim but whose members became a model for the newer groups.",
    "It is an old club. This club had a wider aim but whose members became a model for the newer groups.",
  ],
  [
    "Later owners may need more than the usual room for key files and lock files — these should go in here.",
    "Later owners may need more than the usual room for key files and lock files. These should go in here.",
  ],
  [
    "Use of the large hall is only open to the owners of the house but may be given to other people by the council.",
    "Use of the large hall is only open to the owners of the house. But it may be given to other people by the council.",
  ],
  [
    "The woman takes the bread out of the oven and puts it on the long table.",
    "The woman takes the bread out of the oven. She puts it on the long table.",
  ],
  [
    "The king opened the gate of the town and gave the key to the old mayor.",
    "The king opened the gate of the town. He gave the key to the old mayor.",
  ],
  [
    "NASA builds the parts of the rocket in the south and tests all of them in the desert near the sea before it flies.",
    "NASA builds the parts of the rocket in the south. It tests all of them in the desert near the sea before it flies.",
  ],
  [
    "The shop sells all the old coins and the rare stamps, shown in Table 8.",
    "The shop sells all the old coins and the rare stamps. These are shown in Table 8.",
  ],
  [
    "Each of the fields in the long list holds the mark NULL, where the value of the field is not known.",
    "Each of the fields in the long list holds the mark NULL. Here, the value of the field is not known.",
  ],
  [
    "The police had the whole street closed, using the usual signs and a long red rope.",
    "The police had the whole street closed. They used the usual signs and a long red rope.",
  ],
  [
    "The number of visits depends on a few things, in particular the weather, so using a map to plan the day is a good idea.",
    "The number of visits depends on a few things, in particular the weather. So using a map to plan the day is a good idea.",
  ],
  [
    "Since the old plan plays such a large part in the book, it helps to start our long letter by saying that the plan had failed.",
    "The old plan plays such a large part in the book. So it helps to start our long letter by saying that the plan had failed.",
  ],
  [
    "As the old bridge is too narrow for two cars, the drivers of the town wait for a long time on both sides.",
    "The old bridge is too narrow for two cars. So the drivers of the town wait for a long time on both sides.",
  ],
  [
    "The wall can be seen as a link: the line between a man and the powers of his town shows his place.",
    "The wall can be seen as a link. The line between a man and the powers of his town shows his place.",
  ],
  [
    "A small hall with ten guests may work well enough but with a thousand guests it might fail the needs of the evening.",
    "A small hall with ten guests may work well enough. But with a thousand guests it might fail the needs of the evening.",
  ],
  [
    "The town was turned into one man to give a rule which showed that the shops were right (i.e. told the truth about bread).",
    "The town was turned into one man to give a rule. This rule showed that the shops were right (i.e. told the truth about bread).",
  ],
  [
    "The left row of the list is not very clear - it only holds two of the possible words.",
    "The left row of the list is not very clear. It only holds two of the possible words.",
  ],
  [
    "If there is a local word with the same name as one of the special words in the list above then its value can be read with a mark.",
    "Suppose there is a local word with the same name as one of the special words in the list above. Then its value can be read with a mark.",
  ],
  [
    "If the lamp is shown to the guests with the red mark, and the lamp is not closed with a key, the house is open to everyone who comes by.",
    "Suppose the lamp is shown to the guests with the red mark, and the lamp is not closed with a key. Then the house is open to everyone who comes by.",
  ],
  [
    "As the free market of the town is built on trade and assumes that all men will act for gain, such an end should come as no surprise to them.",
    "The free market of the town is built on trade and assumes that all men will act for gain. So such an end should come as no surprise to them.",
  ],
  [
    "Some of the points of the mayor are fair enough -- but these were made by the farmers long before the mayor wrote his letter.",
    "Some of the points of the mayor are fair enough. But these were made by the farmers long before the mayor wrote his letter.",
  ],
  [
    "The machine reads whole blocks of the list, so that the sample is not completely random but may hold some rows twice.",
    "The machine reads whole blocks of the list. So the sample is not completely random but may hold some rows twice.",
  ],
  [
    "I have been a member of the club for about twenty years now (time flies when you are having fun!).",
    "I have been a member of the club for about twenty years now. (Time flies when you are having fun!)",
  ],
  [
    "This fills up the room of the clerk a little bit which is why you have to ask for the key at the door.",
    "This fills up the room of the clerk a little bit. This is why you have to ask for the key at the door.",
  ],
  [
    "History proved the old man right about the parties of his time -- such parties became rich and slow.",
    "History proved the old man right about the parties of his time. Such parties became rich and slow.",
  ],
  [
    "With a box of coins, you might want to count it every few days, so that the money in your hand matches the list.",
    "With a box of coins, you might want to count it every few days. This way, the money in your hand matches the list.",
  ],
  [
    "When the clerk gets the money, he or she adds it to the list of the day, assuming that he or she had kept it up to now.",
    "Suppose the clerk gets the money. Then he or she adds it to the list of the day, assuming that he or she had kept it up to now.",
  ],
  [
    "The writer of the letters is also known for The Mill: Its Stones and Men and he spent seven years with the millers of the town.",
    "The writer of the letters is also known for The Mill: Its Stones and Men. He spent seven years with the millers of the town.",
  ],
  [
    "While the object on this side is not open to all, its parts can be reached through the door at the back.",
    "The object on this side is not open to all. But its parts can be reached through the door at the back.",
  ],
  [
    "The point is the number of units at which the gain is equal to the costs, so that the month ends with neither a profit nor a loss.",
    "The point is the number of units at which the gain is equal to the costs. So the month ends with neither a profit nor a loss.",
  ],
  [
    "Even though the road is long and narrow, it now carries most of the cars of the town.",
    "The road is long and narrow. But it now carries most of the cars of the town.",
  ],
  [
    "In the first run the blue car came in first, even though the red one had started a minute earlier.",
    "In the first run the blue car came in first. But the red one had started a minute earlier.",
  ],
  [
    "It is odd that a bee keeps the right line as she goes, even though she cannot see the sky.",
    "It is odd that a bee keeps the right line as she goes, even though she cannot see the sky.",
  ],
  [
    "The state has been very careful with money ever since, although some people think that there is no need to be.",
    "The state has been very careful with money ever since. But some people think that there is no need to be.",
  ],
  [
    "This is quite handy as the two ovens can be set to heats of their own.",
    "This is quite handy. This is because the two ovens can be set to heats of their own.",
  ],
  [
    "This is as useful as the old rules can be in a small town.",
    "This is as useful as the old rules can be in a small town.",
  ],
  [
    "People who ask this question usually get two kinds of answers: those of teachers, who know the rules, and those of parents, who know the child.",
    "People who ask this question usually get two kinds of answers: those of teachers, who know the rules, and those of parents, who know the child.",
  ],
])("%s", (before, after) => {
  expect(split(before)).toBe(after);
});

test.each([
  // what is done besides belongs to something else
  "The library lets everyone, using a small card, to borrow its books for a month.",
  "Some shops keep the same rule while others, following the mayor, avoid it and rely on trust alone.",
  "The guests should be seated in the hall, taking into account the wishes of the couple.",
  "The letter will be sent to all the members, using the usual post of the town.",
  "It is possible to get far in a single day, walking along the wide river to the sea.",
  "The town council claimed that the bridge could stand for years, allowing the mill to sell its flour abroad.",
  "The box has a drawer for each month, containing the letters and the bills of the shop.",
  "The museum has been at the heart of the town for years, initially showing old coins and later the works of its painters.",
  "The new kitchen includes a stove, heating the whole house, a sink, and a long table for the cooks.",
  "The team needs people with experience of printers, networks, operating systems and office software.",
  "We find that old friend of the mayor, Mr Hill, saying that the mill must close at once.",
  // how it is done belongs to a part of the sentence
  "The window of the old shop will stay open until you stop the machine by pressing the red button behind the door.",
  "For each of the rows, the fields are set to the sums found by adding up the numbers in the two columns.",
  "A large firm can change far more land in a single day by hiring many men than a family can in a year.",
  "It is possible to change the order of the rows in the long list by moving the marks at the top.",
  // an opening that the subject does not do
  "Using the mean of the week, the numbers are even for both of the shops.",
  "Using the new map of the valley, you would have found the old mill at once.",
  "Based on this long report, teachers reject the plan to close the old school.",
  "Ignoring the rain and looking at the sun alone, the report still raises some questions.",
  "Faced with a second shop in the street, surprisingly bakers lowered the price of their bread.",
  "By making our own bread, by growing our own corn, we keep the mill in the hands of the town.",
  // a relative clause that is no statement of its own
  "The town has learned to speak through its council, which is to say, through its mayor.",
  "They would be right to blame, not only the owners, who never paid for their land, but all the rich men of the town.",
  "Another example is the long strike by young bakers in 1912 in London which happened in the same week as the flood.",
  "It is rare to find an old town which does not have a market for some kind of food.",
  "The town was a dull place in this respect which led to many complaints among its young people.",
  "It is easy to write such poems in other languages such as French which easily let words rhyme.",
  "The bridge is held up by the Treaty of the Lake, a long agreement between nine small towns.",
  // a reason, a contrast or a comparison inside something else
  "The flood shows that a town council, as the old men have long argued, means power for a few people of the town.",
  "The man who agrees to be paid by others because all the land is owned is in the same place as a servant.",
  "This was done, in part, because the size of the mill gives its owner a strong voice in the council.",
  "The owner can take the extra corn from the farmers only because he owns the mill, not because he works in it.",
  "But the long wall keeps out the wind from the sea, although it does not keep out the rain.",
  // a result that is only possible
  "After the walls have been cleaned, the paint may become thin so that the largest part of the room may look grey.",
  "The writer shows a false picture of the town at the time simply so he can praise the old mayor.",
  // a second half that is no clause
  "It is a way to bake bread that no one has ever tried before, but that in the end makes good sense.",
  "It is important to note, however, that the doors of the hall will not be opened before noon.",
  "A drawing made of circles to show towns and directed line segments to show the roads between the towns.",
  "We wish to keep a list of the guests and have those guests seated before the others come.",
  "The first man reads the long list and writes the sums into a table and the second man checks all the sums.",
  "It was a small mill built by the monks and later owned by a firm from the other side of the river.",
  // a bracket that would speak of something else behind the sentence
  "The rule decides which of several old plans (the set of plans) comes next.",
  "The tower is closed (they clean it) because turning on the lights makes the rooms three times hotter.",
  "The workers called this work slavery (farmers still do) and asked why writers like Hill support it.",
  "The new release has better tools which should (we hope) make some of the work faster.",
  "The rule keeps out any other work (both reads and writes) until the lock is open.",
  "The club had some miners in it (the rest were farmers) but most of its men worked in the town.",
  "The rows are usually not read by the clerk (because it is a list of names) and hence no further work has to be done.",
  "Only the mayor is allowed to open a room for someone else (that is, for a club he is not a member of).",
  "Limits are either limits of time (the load must be in before the doors close) or limits of means (this task needs a crane and a driver).",
  // a condition with its own then
  "If the workers do not fight with the owners of the mill then, of course, the best thing for the worker is to do what the owners want.",
  // a name for what was told
  "It would mean that the parties have more power than their real support in the town -- something a small group like ours would like.",
  // what is done besides belongs to something else
  "It is a good idea to send the letter to the whole club, asking for an answer.",
  "The lamp might be used, for example, when trying to open a door that has no lock.",
  "The steps are the plan of the house, the making of the bricks, building and painting and cleaning.",
  "It is a bit like saying that while adding black paint to the grey makes it darker, adding the whole tin will make it white.",
  "And we should note that these forces work the other way in a bad year, creating the need for new rules.",
  // how it is done belongs to a part of the sentence
  "You can make a copy of the whole list of names simply by taking a picture of the open page.",
  // a relative clause that is no statement of its own
  "The test is to build and run a small program, which is not the same as building a part of it.",
  // a reason, a contrast or a comparison inside something else
  "Such tools can keep the first letter of each word themselves, since that is all the list does, and then take the words only as needed.",
  "As the train was leaving the old station, the people of the town waved at the guests.",
  "As many people are aware, the mayor of the town wants all of us to work together.",
  // a second half that is no clause
  "This way, all the people of the town can see how the money is spent, so making sure that the mayor is honest.",
  "The plan had to meet the wishes and needs of the working people and must never be forced on them.",
  "The chapters of this book are written so they can be read without a teacher.",
  "It may be shown in the form of a table, and its rows and columns painted with the usual colours.",
  "The belief that words and numbers are of the same size, and that words can be put into number boxes at any time.",
  "As the old men had said, it was a rule over the poor and described as such by all of its friends.",
  "These shelves usually hold all the old books and some printed papers and perhaps the rest of the letters from the reading room.",
  // a bracket that would speak of something else behind the sentence
  "The teller reads what it has read before and finds that the page has been changed by another man (that came later).",
  "This part of the book is a list of ideas (ideas taken, we repeat, from real towns).",
  "Each page is a whole number of lines in length, with the one exception that the first lines of the book (the book title line) are read as one line.",
  // a name for what was told
  "Anger comes when the strong stop the work of the weak -- that is, when those in power guard their place.",
  "A name without a mark is the same as that name with a mark; the first (or only) sign.",
  // a condition with its own then
  "If this wall is not built, every time we want to change the plan, we have to ask the owner to send us a new copy of the whole house.",
  "Suppose the power was lost in the third step of the plan, while the changes were being written to the wall.",
  // two things told in one
  "This was the largest meeting of the year, with guests from ten towns holding two hundred houses.",
  "Each of the two leads to the other, with order leading to one form of peace and peace leading to one form of order.",
  // a name inside a longer one
  "Two of these letters are printed in The Fight for Bread and other Essays, a collection of his late works.",
  // a reason, a contrast or a comparison inside something else
  "The copies should be kept in another house or in a box of iron since, though the roof may be new, the rain could come in.",
  // what is done besides belongs to something else
  "Using the list above, this shows that the lock of the door is working well.",
  "Combined with the other rules of the house, this lets us keep the guests in order.",
  // a name for what was told
  "It does not list every change that the shop knows how to make; only those that cannot be guessed from a rule.",
  "The two words are given in the order in which they stand in the list; that is, in the order of the book.",
  "The names can be looked for in the following order: first in the small red book, second in the old one and third in the letters.",
  // a second half that is no clause
  "Thus the mayor and his men were people of their time and so it is no surprise that some of their words shock us.",
  // a result that is only possible
  "It could be said that keeping the rules so that the owners can be called to pay for the damage will solve the problem.",
  // a bracket that would speak of something else behind the sentence
  "This way is the only one that can be read by a machine (assuming you count it as a way; its rules are not at all like those of others).",
  // a relative clause that is no statement of its own
  "Good forms for such letters include plain words without marks, the old form of the town hall, and simple pages designed for reading by people.",
  // a name for what was told
  "The shop sells a few rules for each of the usual things in the house; such as the care, the sale and the loss of it.",
  "The claim of the mayor is common among the people of the town and known to all -- even if it means that he has to say the same thing again.",
  // what is done besides belongs to something else
  "Perhaps use the old form of the list as a guide for the work, making changes where they are needed.",
  // a reason, a contrast or a comparison inside something else
  "On a quiet day, the old clerk tells all of his men to end their work and go home, while he reads the list and makes new plans.",
  "The files in this room are read at the start of the day, while the clerk is still in his first room.",
  // how it is done belongs to a part of the sentence
  "In that time the farmers found a picture of the town based on those raised by working class people in their long fight.",
  // a second half that is no clause
  "These clubs would teach new ways of work and rank and file rules in the fight and so make a place for free men.",
  "A thing found in most of the shops of the town, and used to show which part of the shop is open.",
  // an opening that the subject does not do
  "Looking at the bread of the town, bakers lived on because of low rents and old ovens.",
  // a name for what was told
  "To write this down you open the following page of the old book:Money for the baker and his men.",
  "Both of the jobs may be done with the usual tools of the shop - mill update by hand in a single day and mill rest by night.",
  // a reason, a contrast or a comparison inside something else
  "The long iron pins on the old boards, although they are on both sides of it, are joined to the same red wire.",
  // a second half that is no clause
  "They say that it was a free market and given that all of its friends were rich we can guess how it worked for them.",
  "Such a rule tries to widen the choice for all people and groups who are part of the old town.",
  "The number of men without work rose by nearly a quarter in the first year, and this despite the new rule decided in the autumn.",
  "This was put in place because the first wheel of the mill could only turn a single stone, and the owner wanted to keep the others.",
  // a relative clause that is no statement of its own
  "The new tools give a warning for the common way of passing a long list of names where a single name is expected by the clerk.",
  // a name for what was told
  "I want to be the master of my house and not a thing in it; to be moved by reasons of my own.",
  "Secondly, because the old form of the market makes talk about the price of bread hard -- we get to choose between two prices.",
  // what is done besides belongs to something else
  "In the spring the town eased its old rules, following heavy pressure on the price of its bread.",
  "It may be set against the plan of reading a small part at a time, marking it, and then reading the next part.",
  // a bracket that would speak of something else behind the sentence
  "By buying in good time, the mill keeps its men at work in the winter (what the mayor once called its good heart).",
  "The rules had pushed the town the wrong way before the war started (the most common reason for what went wrong).",
  // a second half that is no clause
  "The size of the mill and the strength of its owner all play their part, so changing any link a price may have to its costs.",
  "The plan is a free town based on open houses and shared work is, in many ways, a part of it.",
  // a relative clause that is no statement of its own
  "The focus of the fight is at the top, in the old town hall, where the elected leaders are.",
  // a reason, a contrast or a comparison inside something else
  "The towns are part of the plan to sell the land -- unsurprisingly, as they are the ones who gain from it.",
  // a result that is only possible
  "It is a small file used to test an open door, a copy of the door that is locked so it can be studied.",
])("stays whole: %s", (text) => {
  expect(split(text)).toBe(text);
});
