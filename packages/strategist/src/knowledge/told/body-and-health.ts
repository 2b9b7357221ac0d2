import type { Told } from "../told.ts";

export const bodyAndHealth: Told = {
  salon: {
    "a change that took courage, with consent":
      "A big change begins with a small talk: what stays, what may go, how much time you have in the morning. We cut in steps, so that you can stop. [Before and after, with consent.]",
    "a small change with a large effect":
      "Sometimes it is only the line around the face, and everybody asks whether you have slept well. [Before and after.] Small changes are the ones one keeps.",
    "how a cut grows out":
      "A good cut has a second life. After some weeks the weight moves, and what was a bob becomes a soft length. Ask at the cut how it will grow; it can be planned.",
    "the washing mistake almost everybody makes":
      "Almost everybody washes the lengths and forgets the skin. Shampoo belongs on the roots; what runs down is enough for the rest. Rinse longer than you think.",
    "three minutes in the morning":
      "You need not do everything. Damp fingers at the roots, a little product in the hands and not on the hair, and leave it alone. What looks forced took too long.",
    "what to leave out of the bathroom":
      "Take out what you have not used for a season and what you bought because of its smell. Most heads need three things. Bring the rest along; we tell you what is worth keeping.",
    "who is good at what":
      "Everybody here has a speciality. [Name] is good at [what], [name] at [what]. Ask for whoever suits your hair, not only your calendar.",
    "what a stylist learned lately":
      "Nobody is ever done learning. [Name] was lately at [where] and brought back [what]. If you like to be the first, say so.",
    "a question customers are shy to ask":
      "Many would like to know and do not ask: [the question]. The answer: [two plain sentences]. Nothing you can ask surprises us.",
    "how long which appointment takes":
      "A cut is not the whole appointment: talking, washing, drying take their time. Plan [time] for a cut, [time] for colour. If you have less, tell us; something always fits.",
    "free places this week":
      "A few places are still open this week: [days and times]. Often the odd hours are the calm ones.",
    "when to come before a celebration":
      "Colour about a week before, cut a few days before, styling on the day. Then everything has settled, and nothing has to be explained in photographs. Bring the dress, or a picture of it.",
    "Conditioner belongs in the lengths, not at the roots.":
      "At the roots it only makes hair heavy. In the lengths, and for a minute, it does its work.",
    "A soft cloth instead of a towel means less frizz.":
      "Rough towels open the surface of the hair. An old cotton shirt is enough.",
    "Bring a picture of what you do not want, too.":
      "A no is often clearer than a yes. It saves us both a surprise.",
    "Trim often when you want length: broken ends climb.":
      "A split end does not stay where it is. Take off a little, often, and the length stays full.",
    "Cool the last rinse and the shine stays longer.":
      "Cool water closes the surface, and a closed surface reflects. It need not be icy.",
    "Sunscreen on the parting is worth it.":
      "Skin on the head burns first and is remembered last. A little on the line is enough.",
    "Change the pillowcase more often when the skin is restless.":
      "A pillowcase collects what the day left behind. It is the simplest care there is.",
    "Say how much time you have in the morning; the cut depends on it.":
      "A cut that needs twenty minutes is wrong for somebody who has five. Be honest, we are as well.",
    "new starts": "New year, new line: it need not be short, only different from what you see each morning.",
    confirmations:
      "On a great day the hair should still look like whoever wears it. Come once beforehand, and try it in peace.",
    weddings:
      "For the great day there should be a trial. Come with the veil, the clip or the picture, and with time.",
    "sun, salt and chlorine":
      "Sun dries, salt roughens, pool water takes colour along. Wet the hair before you swim and rinse it after.",
    "repair after summer":
      "What summer did to the ends comes off now. A treatment helps, scissors help more.",
    "the book for December fills":
      "In December everybody wants the same three days. Whoever writes in November may choose.",
    "parties and photographs":
      "Parties are dark and flashes are bright. A little shine at the front does more than a lot of height.",
  },
  fitness: {
    "what happens in the first hour, minute by minute":
      "Nobody has to be fit to begin; that is what it is for. [Your first hour, minute by minute.] Most people go home able to do more than they thought.",
    "what to bring and what not":
      "Bring water, a towel and clothes you may sweat in. Leave at home: the comparison with others, and the plan to make up for years in an hour.",
    "somebody who began late, with consent":
      "It is hardly ever too late, only later. [With consent: who began, at what age, and what is different.] What helped was not courage but an appointment.",
    "one movement, two frequent mistakes":
      "[The movement] looks simple. The first mistake is speed, the second is to forget breathing. Do it half as fast, stop where the form ends, and feel the difference.",
    "a warm-up for people who sit":
      "Those who sit need length in front and strength behind. Roll the shoulders, open the hips, turn the upper body gently to both sides. A few minutes before training, and better still before the first meeting.",
    "how to know it is enough":
      "It is enough when you could do one more and need not. When form goes, the set is over, whatever the plan says. Tomorrow you should be tired, not broken.",
    "a class introduces itself":
      "This is the class on [day and time]: [who comes, in one sentence]. The youngest is [age], the oldest does not say. There is a place beside them.",
    "what people talk about afterwards":
      "What is said afterwards is half of why people come. Last time it was about [what]. Nobody looks at the time.",
    "a goal the group reached":
      "As a group they wanted [the goal]. It took [how long], and two days when nobody felt like it. [With consent: who they are.]",
    "stairs, bags and grandchildren":
      "Strength shows on the stairs, not in the mirror. Carry your bags evenly, stand up without your hands, lift with your legs. Grandchildren are heavier than they look.",
    "sleep and what training does to it":
      "Moving by day helps to sleep at night, and sleep is when the body gets stronger. Hard training late in the evening keeps some people awake. Try it earlier for a week and notice.",
    "five minutes for a bad day":
      "On a bad day do five minutes and allow yourself to stop. Mostly you go on. If not, it was five more than none.",
    "Small and often beats heavy and seldom.":
      "The body learns from what comes back. A short hour each week beats a heroic one each month.",
    "Breathe out on the effort.":
      "Breath held is pressure without use. Out when it is hard, in when it is easy.",
    "The last clean repetition is the last one.":
      "After it you only practise the mistake. Put it down proudly.",
    "Warm up the joints you are about to use.":
      "Warm joints move further and complain less. A few gentle circles are enough.",
    "Write down what you did: progress hides from memory.":
      "You feel the bad days and forget the progress. A line a week proves it.",
    "Rest is part of the plan, not a break from it.":
      "Muscles grow in the pause. Whoever never rests trains the tiredness.",
    "Soreness says that something was new, not that it was good.":
      "It is a sign of the unusual. You can get stronger without it.",
    "Put the shoes by the door the evening before.":
      "What stands ready gets used. In the morning nobody likes to look.",
    "good intentions": "Good intentions like small steps. Choose the day first and the goal later.",
    "training outside begins":
      "Outside the air is free and the ground uneven: both are good training. A jacket, and go.",
    "early mornings before the heat": "Before eight it is cool, and the day belongs to you afterwards.",
    "the second beginning of the year":
      "After summer comes the honest new year. Routines return, and one more fits among them.",
    "against the dark months":
      "When it is dark at five, an appointment helps more than motivation. Come with somebody who expects you.",
  },
  practice: {
    "the first visit step by step":
      "A first visit is mostly talking: what it is, since when, what has been tried. [What happens with you, step by step.] Bring your questions, and a companion if it helps.",
    "questions worth bringing":
      "Three questions are always good: what is it, what can I do myself, and how do we notice that it is getting better? Write them down and leave room for the answers. You may ask again when something was too quick.",
    "what it feels like, honestly":
      "Most people want to know whether it hurts. Honestly: [what it feels like, and for how long]. You can say stop at any time.",
    "a word from the letter, explained":
      "Letters are written for colleagues. This week's word: [the word]. It means [in plain language], and it sounds worse than it is.",
    "when to wait and when to come":
      "Some things pass by themselves and some should be seen soon. Come early with [what], and do not wait with anything that is sudden, strong or new. If you are not sure, ring; asking is never a bother.",
    "a common belief that is not quite right":
      "Many believe that [the belief]. It is not quite right: [two plain sentences]. If you have acted on it until now, nothing is lost; ask us.",
    "one habit for the desk":
      "Let your screen remind you of your body. Stand for every telephone call, drop the shoulders at every full stop. It costs no time and adds up.",
    "what each season brings to the body":
      "Each season asks for something else: dry air in winter, gardens in spring, travel in summer, heavy bags when school begins. What helps is small and early. For now: [one thing].",
    "a small exercise, shown":
      "[The exercise, in three steps.] Slowly, without pain, a few times a day. If it hurts, leave it and show us.",
    "who picks up the telephone":
      "The first voice you hear here is [name]'s. Knows who is urgent, and finds a place where there is none. Be kind on a Monday.",
    "what somebody of the team learned this year":
      "We never finish learning. [Name] learned [what] this year, and now we do [what] differently. You may notice it at your next visit.",
    "how the practice decides":
      "A decision has reasons, and you should know them. We look at [what you look at, and how you explain it]. Then it is your turn: ask for the alternatives.",
    "Write your questions down before the visit; the important one comes first.":
      "In the room one forgets. With the paper in your hand you leave with answers.",
    "Bring the list of what you take, with doses.":
      "Things that are taken together can get in each other's way. A photo of the boxes is enough.",
    "Say what worries you, even if it seems small.":
      "What seems small to you may be the missing piece. Nobody laughs.",
    "A second opinion is no insult.":
      "Good practitioners are glad of it. Ask for your papers and take them along.",
    "Ask what happens if you do nothing.":
      "Doing nothing is a choice as well, and sometimes a good one. It should be a decision, not an accident.",
    "Short breaks help more than one long one.":
      "The body counts how often, not how long. Get up, look into the distance, go on.",
    "Change position: the best posture is the next one.":
      "No posture is good for hours. Move a little before it asks for it.",
    "Call if you cannot come; somebody is waiting.":
      "One call and somebody who is in pain gets your place. Thank you.",
    "check-ups at the start of the year":
      "At the beginning of the year there are still dates. Put the check-up in before the calendar fills.",
    "allergies and gardens": "Pollen and spades arrive together. Kneel instead of bending, and change hands.",
    travel: "Ask about vaccinations and medicines weeks ahead, not at the airport.",
    "school and posture":
      "A bag on both shoulders, a desk at the right height, and a way on foot. Small things, every day.",
    "colds begin": "Wash hands, air rooms, sleep. It is dull because it works.",
    "what is still due this year":
      "Some benefits end with the year. Look at what is open and ring before everybody does.",
  },
  pets: {
    "what a tail, ear or yawn means":
      "A wagging tail is not always joy: look at how high and how stiff it is held. Ears laid back ask for room. And a yawn in a strange place is rarely tiredness; it mostly says: this is a little much for me.",
    "play that tires the head":
      "Running makes a dog fit, searching makes it tired. Hide a few treats in a towel, in a box, in the grass, and let the nose work. Ten minutes of it often do more than a long round with a ball.",
    "when a habit is a signal":
      "A habit is a signal when it is new, when it grows, or when it cannot be interrupted. Note when it comes and what was before it. A film on your telephone tells a vet or trainer more than any description.",
    "brushing without a fight":
      "Begin where it is easy and stop before it becomes a fight. Short strokes, from the tips towards the skin, a treat in between, and every day a little. What is matted down to the skin is not brushed out: let somebody with the right tools do it.",
    "what not to feed":
      "Chocolate, grapes and raisins, onions, and everything with birch sugar can be dangerous for dogs. Lilies are for cats. Keep the packet when something was eaten, and ring a vet at once instead of waiting.",
    "paws in winter and heat":
      "In winter rinse off salt when you come home and keep the hair between the pads short. In summer feel the ground with the back of your hand first. A little balm before the walk helps in both.",
    "a guest before and after, with consent":
      "Two pictures, one animal. Before: [how it came in]. After: [what is different]. What the pictures do not show is the breaks in between. [With consent of the owner.]",
    "first day nerves and the third day":
      "On the first day a new guest looks at the door. On the third it looks for a place to sleep. [Who it was, and what helped.] A blanket that smells of home does more than any toy.",
    "old friends who met again":
      "Sometimes two meet here who know each other. [Who, and how they greeted.] We did nothing and only watched.",
    "walks that suit short legs":
      "Short legs want short grass, few steps and a bench for the one at the other end of the lead. We like [the walk, and where it begins]. Go early, when the big ones are still asleep.",
    "cafés where animals are welcome":
      "Welcome is more than a bowl at the door. At [the café] there is a corner without draught, and nobody steps on a paw. Take a blanket along, and leave before it gets too long.",
    "what to do when one is lost":
      "Stay where it was seen last, and call calmly. Leave something that smells of you, and tell the shelter, the police, the vets and the register of chips. Then tell the neighbours; most are found close to home.",
    "Praise in the second it happens; later the animal does not know why.":
      "Animals connect what lies close together. A small word at once is worth more than a sausage later.",
    "Change food over a week, not over a day.":
      "A stomach needs time to get used to something new. Mix in a little more each day.",
    "Check the water bowl more often than the food bowl.":
      "Bowls collect dirt faster than one sees. Rinse it, do not only refill it.",
    "A tired head makes a calm evening.":
      "A few minutes of searching or learning tire more than an hour of running beside you.",
    "Pavement too hot for your hand is too hot for paws.":
      "Hold the back of your hand on it for some seconds. If you have to take it away, choose the grass.",
    "Let the animal come to the stranger, not the other way round.":
      "Being approached is frightening, approaching is brave. Stand sideways, look away, wait.",
    "Weigh regularly: fur hides a lot.":
      "A hand along the ribs each week tells you more than the eye. You should feel them and not see them.",
    "Keep the carrier out, so that it is furniture and not alarm.":
      "What stands about every day loses its terror. A blanket and a treat inside do the rest.",
    "moulting and ticks":
      "When the winter coat goes, a brush outside the door saves the carpet. And feel for ticks after each walk.",
    "travel is planned":
      "Whoever travels in summer asks for a place now. A visit beforehand makes the first night easier.",
    heat: "Walk early or late, carry water, and never wait in the car. Heat is the one thing they cannot tell us in time.",
    "puppies of summer grow up":
      "Puppies of summer are now in the age when they forget everything. Stay kind, short and firm.",
    "fireworks and full houses":
      "Close the curtains, leave a light and some music on, and walk before dusk. A quiet room that nobody enters helps more than comfort.",
  },
};
