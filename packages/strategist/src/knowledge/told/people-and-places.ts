import type { Told } from "../told.ts";

export const peopleAndPlaces: Told = {
  education: {
    "one thing in two minutes":
      "One thing, two minutes: [what you teach]. First an example, then the rule, then an example of your own. If you can explain it to somebody tonight, you have it.",
    "a mistake that nearly everybody makes":
      "Nearly everybody does it: [the mistake]. It comes from [where it comes from], and it has nothing to do with talent. Try it once like this: [the better way].",
    "a trick to remember it":
      "A picture stays better than a rule. For [what] think of [the trick]. The sillier, the longer it lasts.",
    "why short and often wins":
      "Little and often wins because forgetting is part of learning. What was nearly gone and is fetched back holds longer. Ten minutes a day beat an hour on Sunday.",
    "what parents can do, and leave":
      "Parents can give a fixed time, a quiet table and interest. They can leave corrections, comparisons and help that comes too early. Ask: show me what you can do already.",
    "when it gets worse before it gets better":
      "When one learns to do something properly it gets worse for a while. The old way is gone and the new one is not yet there. It passes; this is the week not to stop.",
    "somebody who began with doubts, with consent":
      "[With consent: who began, and with which doubt.] What helped was not a trick but a second lesson.",
    "a first concert, talk or page":
      "There is a first concert, a first talk, a first page one shows to others. [With consent: whose it was.] The hands shook, and it was good.",
    "what a year changed":
      "A year is long when one looks ahead and short when one looks back. At its beginning [what was hard]; now [what goes by itself]. [With consent.]",
    "the next open lesson":
      "The next open lesson is on [day and time]. You may watch, join in, ask. Come a little early and look round.",
    "how the level is found":
      "A level is found where it begins to be work, not where one fails. [How you find it, and how long it takes.] Nobody has to prepare for it.",
    "what a first lesson looks like":
      "A first lesson is to get to know each other. [What happens in it, in two sentences.] Bring what you would like to be able to do; it is the best beginning.",
    "Recall it before you read it again.":
      "Reading again feels like knowing. Close the book and say it: now you know what you know.",
    "Mix what you practise; it feels harder and lasts longer.":
      "In order everything looks easy. Mixed, you have to choose, and choosing is what you need later.",
    "Sleep is part of learning.":
      "What you practised in the evening is sorted at night. An early night is homework.",
    "Explain it to somebody, and see where you stop.":
      "Where you begin to wave your hands there is the gap. Good that you found it.",
    "Stop while it goes well; you will want to come back.": "The last feeling is the one you come back with.",
    "Make mistakes early and cheaply.": "In practice they cost nothing. Make all of them here.",
    "A fixed place saves the will.": "Whoever sits down at the same place has already begun.",
    "Ask a question in every lesson.":
      "It need not be clever. It shows where you are, to us and to yourself.",
    "new starts": "A new year is a good time for one goal that fits on a slip of paper.",
    "half-year reports":
      "A report in the middle of the year still leaves time. Look together for the one subject in which it is worth most.",
    "before the examinations":
      "Before examinations it is too late for everything and not for the important. Begin with what comes up most.",
    "summer courses": "Summer courses are for those who want, not those who must. One notices it.",
    "the new term is chosen": "Good hours go first. Look at the week you really have before you choose.",
    "terms begin": "In the first weeks the rhythm is what matters, more than the amount.",
    "the first marks": "First marks are information, not a judgment. Look together at what is behind them.",
  },
  childcare: {
    "the first half hour of the morning":
      "The first half hour decides the day. A face at the door, a hook with a name, and a little time. [How it is with you.]",
    "what is eaten and who cooks":
      "Today there was [what], cooked by [who]. What one has stirred oneself mostly gets eaten.",
    "how a bad day ends well":
      "There are days when nothing fits. Then it helps to go outside, do one thing in place of three, and read the same book again. [How such a day ended with you.]",
    "a game without toys":
      "You need nothing but a line on the floor: it is a river, a rope, a road. Who gets across without wet feet? The child makes the rules, and they change.",
    "letting go at the door":
      "Say goodbye, say when you come back, and go. Waiting at the door makes it longer for both. Most tears are dry before you are at the corner; ring us if you want to hear it.",
    "what to ask before you choose":
      "Before you choose, ask who is there on an ordinary afternoon, what happens when a child does not want to, and how you hear of it. Then look at the faces of the children. They are the better brochure.",
    "why somebody chose this work":
      "Nobody does this work by accident. [Name] chose it because [the reason]. Ask about it at the door.",
    "how new colleagues begin":
      "New colleagues first watch, then help, then lead. The children decide when that is. [Who began, and what they bring along.]",
    "what we learned from a family":
      "A family taught us something: [what, with consent]. We had done it differently for years. Now we do it their way.",
    "a celebration, seen from a child's height":
      "From a height of one metre a celebration consists of legs, cake and a lantern. [A picture from there.] It was great all the same.",
    "something grown, built or cooked":
      "Together we [grew, built or cooked] [what]. It is crooked, and everybody can show which part is theirs.",
    "an afternoon for grandparents":
      "Grandparents have what is short everywhere: time. On [day] they come and [what they do]. Nobody is bored, and two fall asleep.",
    "A short goodbye is kinder than a long one.":
      "Children need to see that you are sure. A hug, a sentence, a wave.",
    "Routine calms more than toys.":
      "When one knows what comes next, one can play. The day itself is the best toy.",
    "Name the feeling before you solve the problem.":
      "“I see that you are angry”: often it is half over with that.",
    "Rotate toys; old ones become new.":
      "Put half of it away for a month. Nothing is missed, and everything is new.",
    "Boredom is where games begin.": "Do not rush to help. In ten minutes there is a ship under the table.",
    "Ask what was funny today, not how it was.": "How was it gets a good. What was funny gets a story.",
    "Let children help, though it takes longer.": "It takes twice as long and lasts for years.",
    "Write down what soothes, for whoever comes next.":
      "A song, a stuffed animal, a certain way of saying good night: write it down.",
    "places for summer are asked for":
      "Come by and look on an ordinary day. It is easier to decide when one has seen one.",
    decisions: "Now it is decided. Ask what you still want to know, even if it seems small.",
    "farewells and summer": "Some go to school and practise it: bags, letters, saying goodbye.",
    "settling in":
      "Settling in takes as long as it takes. Plan for more days than you think, and keep your telephone on.",
    "lanterns and handicraft": "Lanterns are glued for weeks and carried for an hour. It is worth it.",
  },
  hotel: {
    "a morning on foot from the door":
      "Leave the car where it is. From the door it is [the way: where it goes, and what one sees]. Be back for a late breakfast, with mud on your shoes.",
    "what to do when it rains":
      "It rains here, too. Then go to [where], read in [which corner], or walk all the same; the air is better than the forecast. [What you have for rainy days.]",
    "where people from here eat":
      "People from here do not eat where the signs are. They go to [where] and order [what]. Say who sent you.",
    "a room and its light at a certain hour":
      "This room has its hour: at [time] the light comes in and lies on [what]. [A picture.] Ask for it when you book.",
    "what is on the breakfast table and from whom":
      "On the table in the morning: bread from [whom], jam from [whom], and [what else there is]. Take your time; nobody clears away.",
    "the quiet corner":
      "There is a place in the house where nobody looks for you: [where]. A chair, a lamp, a window. Take a book from the shelf and forget to bring it back.",
    "why we do this":
      "We did not have to do this. [How it began, in two sentences.] On some evenings, when everybody is talking, we know why.",
    "a guest book entry, with consent":
      "Somebody wrote in the guest book: [the entry, with consent]. We read it out at breakfast when it gets late.",
    "a wish we fulfilled":
      "A guest had a wish: [what]. It was not on any list, and it could be done. If you have one, say it.",
    "what this month is best for":
      "Every month can do something. This one is right for [what]. There is room on the paths, and one gets a table.",
    "two nights for two":
      "Two nights are enough to arrive. On the first day do nothing, on the second walk to [where], and eat slowly in between.",
    "travelling with children, dogs or bicycles":
      "Travelling with children, dogs or bicycles means more luggage and better stories. Here there is [what you have for them]. Tell us beforehand, and it stands ready.",
    "Ask the house itself for the best price before you book.":
      "There is no go-between to be paid. Often it is the better room, or the longer morning.",
    "A room to the courtyard is worth a question.":
      "The street has the view, the yard has the sleep. Ask what is to be had.",
    "Arrive early and ask where to have lunch.": "Whoever asks at noon eats where the hosts eat.",
    "The second night is when a holiday begins.": "On the first you arrive, on the second you are here.",
    "Travel a day before or after everybody else.":
      "The road is empty and so is the breakfast room. A day is enough.",
    "Tell the host why you come; it changes what they recommend.":
      "Ten years married, a hard spring, new boots: each gets another tip.",
    "Take the slow road once.": "The fast one only shows you other cars. Take it once, there or back.",
    "Leave half a day without a plan.": "That is when it happens.",
    "summer is planned":
      "Summer is planned in the dark. The good weeks go first, and the good rooms with them.",
    "the first long weekends":
      "The first long weekends are for those who cannot wait. Bring a warm jacket and an appetite.",
    "early summer without crowds":
      "Early summer has everything but the crowds: long light, open gardens, free tables.",
    "walkers and late warmth": "It is still warm and nobody hurries. Walkers know it.",
    "autumn days": "The days are short and the evenings are long. Bring a book and no plan.",
    "the holidays":
      "Over the holidays everybody sits at one table and nobody does the dishes. Say early how many of you there are.",
    "the quiet days of winter":
      "In the quiet days of winter nobody hurries. Sleep in, walk, eat, and once more.",
  },
  tours: {
    "a story that belongs to one spot":
      "Some stories only work where they happened. At [the spot] somebody once [what]. The rest we tell there.",
    "a view at its best hour":
      "A view has an hour, like people. This one is at its best at [when]. Come a little early; the light waits for nobody.",
    "something nobody looks at":
      "Everybody walks past: [what, and where]. Look at it for one minute. [What it tells.]",
    "what to wear":
      "Several thin things instead of a thick one, shoes you know, something for the head. If it is cold in the shade, it is right. Leave one hand free.",
    "for whom it is too much, honestly":
      "It is too much for you if [honestly: what it asks]. Then take [the easier one]; it has the same ending and a bench. Nobody has to prove anything.",
    "what happens in bad weather":
      "In bad weather we go, go elsewhere, or stay: [how it is decided, and until when you hear]. [What it means for the price.]",
    "a family, a couple, a team, with consent":
      "This week there were [who, with consent]. They came for [what], and talked about [what] at the end.",
    "the question of the week":
      "The question of the week was: [the question]. We had to think ourselves. The answer: [one sentence].",
    "a face at the top":
      "At the top everybody looks the same: a little out of breath, and ten years younger. [A picture, with consent.]",
    "how somebody came to this":
      "Nobody grows up wanting to be a guide. [Name] was [what] before, and then [what happened].",
    "a favourite detail": "Every guide has a favourite detail. [Name]'s is [what]. You may touch it.",
    "what a guide does on a free day":
      "On a free day [name] goes [where]. Without a group, and without a word.",
    "Go early: places belong to those who are there first.":
      "An hour later it is a different place. Breakfast can wait.",
    "Look up; most stories are above the shop windows.":
      "Below everything is the same, above it was never rebuilt.",
    "Comfortable shoes beat every umbrella.": "Wet feet can be dried, sore ones end the day.",
    "Ask the guide what they would skip.": "They know what only lasts long. Use the time elsewhere.",
    "Put the telephone away for the first ten minutes.":
      "Arrive first. Pictures come out better afterwards, too.",
    "Drink before you are thirsty.": "Thirst is late. A mouthful at each stop.",
    "The second visit shows what the first one missed.":
      "The first time one looks for what one knows from pictures.",
    "Learn to say thank you in the language of the place.": "It opens doors, and costs two words.",
    "school trips are planned": "Classes come in spring and book in winter. Ask what fits the subject.",
    "the season opens":
      "The season opens, and the guides are rested. The first tours are the most talkative.",
    "long days": "They allow a late start. Evenings are the quiet time.",
    families: "With children half the way is enough, with twice the stories.",
    "the quiet season for connoisseurs": "Now it belongs to those who know it: mild, empty, golden.",
    "the holidays":
      "A walk with the guests is what remains of the holidays. Ask for a date while there are some.",
    "winter walks": "In winter one walks faster and sees further. Afterwards there is something hot.",
  },
  events: {
    "one picture or minute and what led to it":
      "One picture, and what came before it: [what led to it]. A second later it was over. That is why one stands there and waits.",
    "the quiet scene beside the large one":
      "While everybody looked at [the large scene], this happened at the edge. [The picture or the minute, with consent.] It is the one they framed.",
    "laughter that was not planned":
      "Nobody had planned it: [what happened]. One can plan the time in which it may happen. That is most of the work.",
    "a timetable that breathes":
      "A timetable breathes when after each point there is nothing for a while. Guests are late, hugs are long, veils get caught. Plan the light first, then the food, then the rest.",
    "light, rain and other guests":
      "Look for shade at noon, for a roof in any case, and for the hour before sunset in secret. Other guests photograph, too: ask them to put it away once. Rain makes good pictures if there is one dry place.",
    "what to decide first":
      "Decide on three things first: the day, the people, the feeling. Everything else follows, and much of it falls away. Whoever begins with the chairs has chairs.",
    "what is in the bag":
      "In the bag there is less than people think, and something nobody expects: [what]. It has saved [how many] evenings.",
    "how a shy person is put at ease":
      "Shy people need something to do and nobody who counts to three. Walk, talk, look at each other. The picture is taken when they think it is over.",
    "the night after":
      "The night after is for copying, twice, before one sleeps. Then one looks at three of them. The rest waits for daylight.",
    "a room and its best hour":
      "Every room has its hour. In [the room] it is [when], from [which side]. Put the table there and not in the middle.",
    "a colleague we love to work with":
      "We like working with [who]. They [what they do, and how one notices it]. Nobody has to explain anything.",
    "a small place for a small celebration":
      "For a small celebration one does not need a hall. [The place] takes [how many] people, smells of [what], and has a door to the garden.",
    "Plan a quarter of an hour for nothing.": "It is always needed, and never for what you think.",
    "Ask who must be in the picture, and who must not stand together.":
      "Two lists, one minute, no scene on the day.",
    "Soft light is beside the window, not under the lamp.":
      "Turn off the ceiling light and turn people to the window. That is the whole secret.",
    "Choose the person first and the package second.":
      "A package can be changed. Somebody you do not like stays in every picture.",
    "Feed the musicians.": "A hungry band plays fast. A plate at the right time is a longer evening.",
    "Have a plan for rain that you would like, too.": "If you like plan B, the weather does not matter.",
    "Put somebody else in charge of the telephone.": "Somebody will ask for the way. It should not be you.",
    "Print the pictures; screens forget.": "On paper they get looked at. Choose twenty, not two thousand.",
    "dates for summer are given away":
      "The Saturdays of summer are given away in winter. Ask about Fridays as well.",
    "fairs and tastings": "At fairs one hears voices, not only prices. Listen to who asks you something.",
    weddings: "Now everybody marries, and everything blossoms for it. A little shade is worth gold.",
    "firms and late weddings": "Firms meet again, and late weddings have the softer light.",
    "family portraits": "A portrait before the holidays becomes a present. Come as you are, only rested.",
    "year-end parties":
      "Year-end parties want one good moment, early in the evening. Plan it before the buffet.",
  },
  nonprofit: {
    "a day that went differently, with consent":
      "On one day something went differently: [what, with consent]. It is not the solution, and it is a day. It took [what it took].",
    "before and after of a place":
      "The same place, before and after. [Two pictures.] In between lie [how many] hours by people who had something else to do as well.",
    "what it took":
      "People ask what it takes. It took [hours, money, patience], and somebody who rang a second time. We tell you so that you know what your help becomes.",
    "an hour that helps":
      "An hour helps. In an hour you can [what]. You need bring nothing, and you need not come again; most do.",
    "what is missing this week":
      "This week we lack [what]. Not much, but exactly that. If you have one standing about, write to us.",
    "somebody's first day as a helper":
      "On the first day one stands about, does not know where the cups are, and goes home tired and glad. [With consent: whose it was.] It is the same for everybody.",
    "what was planned and what became of it":
      "A year ago we said we would [what]. It became [what it became]. What is missing still is missing, and we say why: [one sentence].",
    "where help did not work":
      "Not every help helps. We tried [what], and it did not work, because [why]. Now we do [what] instead.",
    "a look into the books in plain words":
      "The books, in plain words: what came in, what went out, what it was for. [The three figures.] Ask whatever you like; somebody answers who knows.",
    "a number that is a person":
      "Behind a number there is somebody. [With consent: who, in two sentences.] We count so that nobody is forgotten.",
    "a question children asked":
      "A child asked: [the question]. We looked for a good answer. Perhaps you have one.",
    "how it began":
      "It began with [who, and what they saw]. There was no plan, no money and no name. Then somebody brought a second chair.",
    "Ask for something definite.": "Help is hard to say yes to, a Tuesday is easy. Say what, when, how long.",
    "Thank before you report, and report before you ask.":
      "Whoever is only thanked when something is needed notices it.",
    "A name is more than a number.": "A number shows how much, a name shows whom.",
    "Small tasks find more hands.":
      "Ten minutes are found by many, an evening by few. Cut the task into pieces.",
    "Say what you do not know yet.": "It makes the rest believable. Nobody expects you to know everything.",
    "Invite neighbours before you need them.": "Those who have had tea with you open the door.",
    "Photograph hands; faces need consent.":
      "A hand at work says it all, and nobody has to be asked who should not be seen.",
    "Close the circle: tell people what came of it.":
      "People gave, and then heard nothing. Two sentences are enough, and a picture.",
    "general meetings": "A general meeting need not be dull: one story, then the figures, then cake.",
    "summer parties are prepared":
      "A summer party needs hands, tables and somebody with a grill. Which could you bring?",
    "voluntary work begins again":
      "After summer there is room in many weeks. A good time to begin with something small.",
    "the season of giving":
      "Now many people think of giving. Say what for, and show what came of the last time.",
    thanks: "A thank-you that asks for nothing is the one that is remembered. Thank you.",
  },
};
