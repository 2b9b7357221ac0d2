import type { Told } from "../told.ts";

export const specialists: Told = {
  barber: {
    "a cut from the side, the back and the front":
      "The front is what you see, the back is what others see. The side is where the two have to agree. Which one do you look at first?",
    "a beard brought back into shape":
      "A beard loses its line slowly, and one day it is only hair. First the cheek line, then the neck line, then the length: in this order little has to go. [Before and after, with consent.]",
    "a first haircut, with consent":
      "A first haircut needs time, a steady hand and somebody who makes faces. There is no hurry and no perfect line. [With consent: who came, and what helped.]",
    "how to trim the neck line yourself":
      "Put two fingers above the Adam's apple: there the beard ends. Shave below that line and leave the curve alone. When in doubt, take less: it can be repeated, but not put back.",
    "which comb for which hair":
      "A wide comb for wet and curly hair, a fine one for a parting and short sides. Wood and horn charge hair less than plastic. A comb with a missing tooth has earned its rest.",
    "what to do about a dry beard":
      "A dry beard usually means a dry skin below it. Wash it less often, with lukewarm water, and work a few drops of oil in down to the skin while it is still damp.",
    "who stands at which chair":
      "Every chair has its own hand. [Name] is the one for [what they do best], [name] for [what]. Ask for whom you like.",
    "the music and who chooses it":
      "Somebody has to choose, and somebody always complains. This week it is [who chooses, and what plays]. What would you play?",
    "a regular and what he always asks for, with consent":
      "Some people say three words and we know the rest. [With consent: what he asks for, and since when.] It is good to be known.",
    "the hour without a wait":
      "The quietest time here is [day and hour]. Come then and you sit down at once. The fullest is the one everybody thinks of first.",
    "how far before a wedding to come":
      "Not the day before: a fresh cut looks settled after a few days. Come about a week ahead and bring a picture of what you will wear; collar and neck line belong together.",
    "what a full shave takes":
      "Warm towel, soft beard, with the grain, a second pass only where it is needed, cold towel. A full shave takes [time here], and most of it is not the blade.",
    "Say how it should look after three weeks, not only today.":
      "On the first day every cut looks right. The good one still has its shape when it has grown, and it saves you a visit.",
    "Wash a beard like hair, and oil it like skin.":
      "Soap for the face dries a beard out. A mild shampoo and a little oil keep both hair and skin supple.",
    "Shave with the grain first; against it only if the skin allows.":
      "Against the grain is closer, but it is also where red spots begin. One pass, well done, is enough for most days.",
    "Warm water softens a beard more than any foam.":
      "A warm towel or the end of a shower does the work before the blade does. Two patient minutes are worth more than a strong hand.",
    "A photo says more than a number on the clipper.":
      "The same number looks different on every head, because hair grows in different thickness and direction. Bring a picture; it can be translated.",
    "Comb a beard downwards before you trim, and take off less than you think.":
      "Hair springs back when it is dry and free. What looks a little long when combed down is often just right.",
    "Rinse with cold water after a shave; the skin settles sooner.":
      "Cold closes the day for the skin: it calms redness and feels good, too. Pat dry, do not rub.",
    "Tell us about a cowlick before the first cut.":
      "It grows back its own way, however it is cut. Cut with it, and you need not fight it every morning.",
    "short hair and good intentions":
      "A short cut is the simplest resolution there is: no plan, no app, ten minutes less in the bathroom.",
    "beards come off":
      "When the scarf goes, many beards go with it. Trim it in two steps; you can stop halfway if you like what you see.",
    "weddings and graduations":
      "Photographs last longer than haircuts. Book a few days before the great day, not on its morning.",
    "back to school and to the office":
      "After summer the line is gone and the collar is back. A tidy neck is seen before the new shirt is.",
    "moustaches and beards in season":
      "The first two weeks itch, and everybody touches it. Keep the neck clean and let the rest grow in peace.",
    "fresh cuts for the holidays":
      "The weeks before the holidays fill from the evenings on. Mornings stay free longest.",
  },
  dentist: {
    "what happens in the first ten minutes":
      "A first visit begins with a talk, upright and not lying down. [What happens then, minute by minute.] You may ask about anything before the chair goes back.",
    "a sign that stops everything at once":
      "Agree on a sign before the treatment begins, a raised hand for instance. When it comes, everything stops. People who know that they can stop it rarely need to.",
    "somebody who came back after years, with consent":
      "Many people stay away for years and think they are the only ones. It is never too late to begin again: what matters is that you come. [With consent: what helped somebody to come.]",
    "what a crown is and when it is needed":
      "A crown is a cap over a tooth that is too weak to hold by itself. It is needed when little of the healthy tooth is left; before that a filling will often do. Ask to see the picture and have it explained.",
    "when a filling can wait":
      "Not every spot has to be drilled. An early one that does not grow can be watched, with better cleaning and regular looks. What hurts, grows or traps food should not wait.",
    "how a cost plan is read":
      "Look at three things: what is done, what of it is paid for you, and what remains. Ask for the simpler alternative and what speaks against it. You need not decide in the chair.",
    "the place the brush never reaches":
      "It is the space between the teeth, where most trouble begins. Floss or a small brush once a day reaches it. It bleeds at first and stops when it is kept up.",
    "what to do when a tooth is knocked out":
      "Pick it up by the crown, not by the root, and do not scrub it. Keep it in milk or in a rescue box, and come at once: every minute counts.",
    "how children learn to brush":
      "Children copy before they understand, so brush together. Let them go first and finish it yourself until they write well. A song is a better clock than a warning.",
    "who sits beside you":
      "Somebody sits beside the chair and looks after the person while others look at the tooth. Here it is [name], who [what they like about it].",
    "why somebody chose this work":
      "Nobody dreams of it as a child, or almost nobody. [Name] chose it because [their reason, in their words].",
    "what happens to instruments after a visit":
      "Every instrument is cleaned, wrapped and sterilised before it is used again, and each step is written down. You do not see it because it happens behind a closed door; you may ask to.",
    "Brush before breakfast, or wait half an hour after anything sour.":
      "Acid softens the surface for a while, and brushing then rubs it away. Water in between helps at once.",
    "Spit, but do not rinse: the fluoride stays longer.":
      "What stays on the teeth goes on protecting them while you sleep. It feels strange for two evenings and then normal.",
    "A soft brush cleans better than a strong hand.":
      "Pressure bends the bristles so that they miss the edge of the gum, where they are needed. Hold the brush like a pencil.",
    "Put a knocked-out tooth into milk and come at once.":
      "Milk keeps the root alive for a while; water does not. Call on the way, so that we are ready for you.",
    "Bleeding gums want more cleaning, not less.":
      "Bleeding is a sign of inflammation, and inflammation goes when the edge is clean. If it still bleeds after a week or two, let us look.",
    "Bring your questions on paper; with an open mouth it is hard to ask.":
      "Write them down at home, the important one first. Ask them before it begins.",
    "Tell us that you are afraid. We have more time than you think.":
      "Fear is common and nothing to be ashamed of. Say it when you book: then there can be more time, and somebody who explains each step.",
    "Change the brush when its bristles lean.":
      "Leaning bristles push plaque about instead of lifting it. If yours lean after few weeks, you press too hard.",
    "check-ups for the new year":
      "A new calendar has empty places. A check-up entered in January is one that takes place.",
    "sports and mouth guards":
      "A guard costs less than a front tooth. One that is fitted is worn; one that rubs stays in the bag.",
    "a check before the holidays":
      "A toothache on a journey is the worst souvenir. Let us have a look while there is still time to do something.",
    "school begins, and with it the first visits":
      "The first visit goes well when nothing has to be done. Come to look round, count teeth together and go home proud.",
    "what the insurance year still covers":
      "Some benefits end with the year. Look at what yours still covers, and ask us if the letter is hard to read.",
    "sweets, and what helps after them":
      "It is not how much but how often. Sweets at once and then water are kinder to teeth than a little all day.",
  },
  florist: {
    "what came from the market this morning":
      "Before most people are awake the market is already half over. Today we brought [what came in, and from where]. The first to come in have the choice.",
    "the flower that is here for two weeks only":
      "Some flowers have a season, this one has only days. [Name it.] When it is gone, it is gone until next year, and that is part of its charm.",
    "a colour and what goes with it":
      "One colour carries a bouquet, a second one wakes it. Start with the flower you like best and add its neighbour on the colour wheel for calm, its opposite for joy. White and green go with everything.",
    "what to bring to a dinner":
      "Bring something that needs no vase: your host has both hands full. A small bunch already in a glass, or a plant in a pot, can simply be put down. Strong scents stay away from the table.",
    "flowers for somebody in mourning":
      "You need not find the right words: flowers say that somebody thought of you. Choose quiet colours or the favourite flower of the one who is missed. A card with one sentence is enough.",
    "a table for a small wedding, with consent":
      "Low enough to see each other, narrow enough for plates. Many small vases are easier to arrange and to give away afterwards than one large piece. [With consent: a table we made.]",
    "the first five minutes at home":
      "Unwrap, take off leaves that would stand in water, cut each stem on a slant, fresh water, a clean vase. Five minutes now are several days later.",
    "what to do with a drooping rose":
      "Cut the stem anew, wrap the flower tightly in paper and stand it in warm water up to the neck for an hour. Often it has only swallowed air. If the stem is soft, cut it short and use a small glass.",
    "which flowers dry well":
      "Statice, strawflowers, lavender and many grasses dry almost by themselves. Hang them upside down, in the dark and airy, before they are fully open. What dries quickly keeps its colour.",
    "one bouquet from the first stem to the ribbon":
      "We begin with the stem that leads, and every other one has to find its place beside it. Turn, add, turn again; the ribbon comes last. [A picture of each step.]",
    "the growers we buy from":
      "Flowers have an address, too. Some of ours come from [who, and where], and we know [what makes them special].",
    "a wish that seemed impossible":
      "Somebody asked for [the wish]. We thought about it for a while, and then [what you did].",
    "Cut stems on a slant, and take off every leaf below the water.":
      "A slanted cut has more surface to drink, and leaves in water rot. Both together often add days.",
    "Change the water rather than adding to it.":
      "Old water feeds bacteria that block the stems. Rinse the vase, too, not only the flowers.",
    "Keep flowers away from the fruit bowl: ripe apples make them old.":
      "Ripe fruit gives off a gas that makes blossoms age. A cool spot away from the bowl is worth more than any powder.",
    "Tulips go on growing in the vase; cut them shorter than you think.":
      "They stretch towards the light and bend over the edge. Cut them short, and turn the vase each day.",
    "Tell us where it will stand: height decides more than price.":
      "A tall vase in a low room looks lost, and a wide one blocks the table. A photo of the place helps us more than a number.",
    "A few stems of one kind look richer than one of each.":
      "Many of one kind look like a field, one of each like a sample. Ask what there is plenty of today.",
    "Buds last longer than blossoms that are already open.":
      "A bud has its whole life before it. If you need flowers for today, take them open; for the week, take them closed.",
    "Hydrangeas drink through their heads as well: lay them in water for an hour.":
      "Their flower heads are really leaves and take up water. An hour's bath brings back what looked lost.",
    "Valentine's Day":
      "It need not be red and need not be roses. Think of whom it is for, and begin with the colour they wear.",
    "the first tulips and branches":
      "Nothing says winter is over like branches that bloom in the room. Cut them, bring them in, wait a few days.",
    "Mother's Day":
      "Everybody has the same idea for the same Sunday. Order ahead, and say when somebody is at home.",
    peonies: "Peonies are sold as tight buds and open at home. Set them where it is warm, and they hurry.",
    weddings:
      "Weddings need flowers that stand heat and hugs. Come early with three pictures you like, and one you do not.",
    "dahlias and harvest wreaths":
      "Dahlias give until the first frost. Take them open, change the water every day, and enjoy them quickly.",
    "days of remembrance and Advent wreaths":
      "A wreath is a sign you can hang on a door or lay on a grave. Tell us the size of the place and what it should say.",
    "the holiday table":
      "Flowers for a table want to be low: people look across it. Tell us how long it is and what else stands on it.",
    "branches and amaryllis":
      "Amaryllis need no soil, and little water. Branches with berries last longest of all.",
  },
  bookshop: {
    "the last book that kept one of us awake":
      "A good book is measured in lost sleep. The last one that kept us awake was [title], because [one sentence, without giving away the end].",
    "a first sentence, read aloud":
      "Some first sentences are a door that falls shut behind you. Ours this week: [the sentence, and from which book]. Would you read on?",
    "a book we disagree about":
      "One of us loved it, one of us put it away. [Title]: for it speaks [one reason], against it [another]. Come and take a side.",
    "for somebody who says they do not read":
      "People who do not read have mostly been given the wrong book. Begin with something short, with a subject they already love. Nobody has to finish it.",
    "for a child who has read everything":
      "A child who has read everything has read everything on one shelf. Try the one beside it: true stories, comics, poems, a book for grown-ups read together. Tell us the last three that were loved.",
    "for a long journey":
      "Take one thick book or three thin ones, but nothing you ought to read. A story that is set where you travel reads twice as well. Leave it there when you are done.",
    "what was found inside an old book":
      "Train tickets, pressed leaves, a letter that was never sent. Lately we found [what, and in which book]. We wonder who put it there.",
    "the quietest chair and its hour":
      "It stands [where], and it is free most surely at [hour]. Bring the book you are in the middle of.",
    "how a table is put together":
      "A table is an argument in books: each title speaks to the one beside it. This week's is about [its subject]. The one we fought over was [title].",
    "the next reading or story hour":
      "On [day and time] we meet for [reading or story hour]. Bring somebody who says they have no time.",
    "what the book circle argued about":
      "Nobody agreed about [title], and that made the evening. The question was: [the question]. What would you say?",
    "an author's question to readers":
      "Authors ask us as well. This one wants to know: [the author's question]. Answer below and we pass it on.",
    "Read the first page in the shop; the blurb is an advertisement.":
      "What you hear on the first page is the voice you will live with. If it catches you standing up, it will catch you sitting down.",
    "Give a book you love, with a line about why.":
      "The line makes it a gift; without it, it is a purchase. Write it on a card if you do not like to write in books.",
    "You may stop on page fifty: life is short and shelves are long.":
      "A book you do not finish makes room for one you will. It may find you again in ten years.",
    "Ask for the second most famous book of an author.":
      "Everybody has read the famous one. The second is often the braver book, and you come to it without having heard the end.",
    "Children read what lies about, not what is recommended.":
      "Leave it on the stairs, by the bed, in the car. Say nothing, and look away.",
    "Read two books at once, one for the morning and one for the night.":
      "Something quick to wake up with, something slow to fall asleep by. They do not get in each other's way.",
    "Write the date into a book when you finish it.":
      "Years later it tells you who you were when you read it. It takes one second and a pencil.",
    "An old edition often has the better translation; ask us.":
      "Translations age and sometimes a good one is replaced by a fast one. We like comparing the first page of two.",
    "books for short days":
      "Short days want long chapters. A lamp, a blanket, a book that is too thick for summer.",
    "World Book Day":
      "One day in April belongs to books. Give one away: to a friend, a neighbour, the person beside you on the train.",
    "books for the suitcase":
      "Weight counts in a suitcase, and so does the chance that you swap. Ask us for what reads well with sand in it.",
    "new titles":
      "New titles arrive in piles, and nobody reads them all. Tell us what you liked last, and we look through them with you.",
    "school lists":
      "A school list is soon complete when it comes early. What everybody needs is the first to run out.",
    "the first gift lists":
      "A good gift list begins with people, not with titles. Write down three things about somebody, and bring them along.",
    "the weeks of giving":
      "In these weeks everybody asks for one thing: the right book for somebody else. Come in the morning, when there is time to talk.",
  },
  bicycles: {
    "a creak and where it came from":
      "A creak travels along the frame and is hardly ever where you hear it. This time it was [where it came from]. Note when it comes: pedalling, braking or standing up.",
    "a chain, new and worn, side by side":
      "A worn chain is longer than a new one, though you do not see it. Laid side by side the difference shows, and so does what it does to the sprockets. Changed in time, it is a small expense.",
    "a bicycle that was not worth repairing, and what we said":
      "Sometimes the honest answer is no. [What came in, and what was wrong.] We said what we would do in your place: [what you advised].",
    "the check before a ride":
      "Air, brakes, chain, lights, quick releases: one minute before you ride. Lift the front wheel and let it fall softly; whatever rattles wants to be tightened.",
    "how to change a tube on the road":
      "Wheel out, tyre off one side, tube out, and feel inside the tyre for what made the hole. Put a little air into the new tube before you fit it. Practise once at home, where it is dry.",
    "how tight is tight enough":
      "Tighter is not safer: threads strip and light parts crack. Where a number stands on the part, follow it. Where none does, stop when it is firm and look again after the first ride.",
    "the way to the station without the main road":
      "You can get to the station without meeting a lorry. Our way goes [the way, street by street]. It takes a little longer and feels half as long.",
    "a Sunday round with a place for cake":
      "A Sunday round needs little climbing and one good stop. Ours goes [the round], with cake at [where].",
    "a corner to be careful at":
      "Everybody who rides here knows it: [the corner]. Slow down before it, look twice, and take the room you need.",
    "which size for whom":
      "The right size is the one in which you can stand over the frame and reach the bars with bent elbows. Charts help to begin with; a short ride decides. Come and sit on two.",
    "what a used bicycle tells":
      "Look at chain, rims and tyres first: they tell how it was treated. Turn the cranks and the bars and feel for play. A clean bicycle with worn parts is honest; a shiny one may not be.",
    "for whom a motor is worth it, and for whom not":
      "A motor is worth it for hills, headwind, loads and people who would otherwise take the car. For short, flat ways it is mainly weight. Try both on the same road before you decide.",
    "Pump up before every weekend; most flat tyres begin soft.":
      "A soft tyre pinches its tube on the first kerb. A floor pump in the hall is the best spare part.",
    "Oil the chain, then wipe it: what you see is too much.":
      "Oil belongs inside the links, and outside it only catches dirt. A rag costs nothing.",
    "A saddle is too low more often than too high.":
      "A low saddle feels safe and costs knees. With the heel on the pedal the leg should be almost straight.",
    "Have the chain measured; a new one costs less than the wheel it ruins.":
      "It stretches with every ride and then files the sprockets. Measuring takes a minute.",
    "Brake before the corner, not in it.":
      "In the corner the tyre has enough to do with turning. Slow first, then look where you want to go.",
    "Lock the frame, not the wheel.":
      "A wheel comes off in seconds. Lock through the frame, to something that does not move.",
    "Bring it in winter: we have time and you miss nothing.":
      "In spring everybody remembers at once. In winter your bicycle is back before you miss it.",
    "A clean bicycle shows what is loose.":
      "A crack or a loose bolt hides under dirt. Washing is inspecting.",
    "winter service before the rush":
      "The service that waits until spring waits with everybody else's. Bring it now and ride on the first good day.",
    "the first warm days": "The first warm day shows what the winter did. Air, brakes, chain; then go.",
    "long rides and children's sizes":
      "Children grow in jumps, and bicycles do not. Bring them along: the size is seen on the saddle, not on the birth certificate.",
    "lights before the dark":
      "A light is less for seeing than for being seen. Fit it while the evenings are still bright.",
    "the way to school":
      "Ride the way to school once together before it counts. Where it is difficult, get off and look at it on foot.",
    "rain, leaves and brakes":
      "Leaves are as slippery as ice and look nicer. Brake earlier, and have the pads looked at before it rains for weeks.",
    "children's bicycles and small gifts":
      "A child's bicycle should be light enough for the child to pick it up alone. Small gifts that get used: a bell, a good lamp, a pump.",
  },
  energy: {
    "a roof before, during and after":
      "Before, it was a roof. During, it was a scaffold and three days of noise. [Pictures, and what it makes now, with consent.] What you do not see from the street is the care taken with every tile.",
    "what a household uses and makes on one day, with consent":
      "Most households use most when the sun is low: in the morning and in the evening. Seeing a single day on one page explains more than any brochure. [The curve of a day, with consent.]",
    "a roof we advised against":
      "Not every roof should carry panels. This one had [the reason], and we said so. An honest no costs one order and saves a long annoyance.",
    "what drives a price up or down":
      "It is rarely the panels. Scaffold, the state of the roof, the way of the cables and the meter cupboard make the difference. Ask of two offers which of these they hold.",
    "how to read a yearly bill":
      "Look at what you used, not at what you paid: prices change, habits do not. Compare it with the year before and note what was different. That number is where every plan begins.",
    "when a battery is worth it, and when not":
      "A battery is worth it when you use much after sunset and make more than you need at noon. It is not when your days are busy and your roof is small. You can add one later; leave room for it.",
    "what has to be registered, in which order":
      "First ask, then build, then register: the order matters more than the speed. [What is needed here, and with whom.] [What you take off your customers' hands.]",
    "how a grant is asked for":
      "Grants mostly have to be asked for before you order. Get the offer, apply, wait for the answer, sign. Whoever signs first often loses it.",
    "what changes this year, in plain words":
      "Rules change and headlines make them sound worse or better than they are. What is new: [the change]. What it means for you: [one sentence].",
    "a day on the scaffold":
      "It begins with tea and a look at the sky. Then everything goes up the ladder twice: once to be fitted and once because something is missing. [A picture of the day.]",
    "what an apprentice learned":
      "[Name] learned [what] this month. It looks small from below, and it is what keeps the rain out for decades.",
    "how we leave a cellar":
      "The roof is for the sun, the cellar is for you. Labelled, swept, explained: afterwards somebody should know which switch does what. [A picture of one you left.]",
    "Look at your yearly use before you look at panels.":
      "Panels are sized by what you need, not by what fits. Last year's bill is the better architect.",
    "A little shade at the wrong hour costs more than a poor angle.":
      "One shaded corner can hold back its neighbours. Look at the roof in the morning, at noon and in winter.",
    "Repair the roof first; the panels stay for decades.":
      "Taking panels down to mend tiles costs twice. Have the roof looked at first, even if it delays you.",
    "Run the washing machine at noon when the sun pays for it.":
      "What you use at once you need not buy. A timer is enough.",
    "Ask who comes when something fails, and how soon.":
      "Things fail on Sundays, too. The answer to this question is part of the price.",
    "Insulation makes every heating system smaller.":
      "A smaller system costs less to buy and less to run. Begin with what keeps the warmth in.",
    "Keep the papers of the installation together; the next owner will ask.":
      "A folder with the plan, the test sheets and the numbers saves hours. Photograph the labels, too.",
    "Compare offers by what is included, not by the last line.":
      "A missing line looks like a bargain. Put two offers side by side and mark what only one of them holds.",
    "bills arrive, plans begin":
      "When the yearly bill comes, look at the use before the sum. It tells whether you should change a supplier, a habit or a roof.",
    "roofs before the sun":
      "Whoever wants the summer sun begins in late winter. Offers, grants and the scaffold all need their weeks.",
    "long days show what a roof makes":
      "On long days a roof shows what it can do. Watch one sunny and one grey day: both are useful.",
    "heating before the cold":
      "Have the heating looked at while it is still warm outside. The first cold evening is everybody's first call.",
    "grants and budgets of the coming year":
      "Many budgets begin with the year, and some are spent soon after. Get your papers ready now.",
  },
  transport: {
    "a night run from ramp to ramp":
      "While the town sleeps, a load goes from one ramp to the next. [From where to where, and what was in it.] In the morning nobody notices that it was ever missing.",
    "a load that needed a special hand":
      "Some loads cannot be simply lifted. [What it was, and what it needed.] The work is in the hour before the doors close.",
    "what we do when a road is closed":
      "A closed road is an ordinary day. What counts is how soon you hear of it, and that there is a way round. With us: [what you do, and whom the customer can ring]. What helps: a number at the ramp that somebody answers.",
    "how to book so that the price is right":
      "What costs is waiting, empty ways and surprises. Say the weight, the size, the hours of both ramps and how firm the day is. The more of it you know, the more room the price has.",
    "what makes a ramp slow":
      "It is seldom the loading. It is papers that are missing, a gate nobody opens and a slot that everybody has. Walk it once from the gate with the eyes of a driver.",
    "how a consignment is packed to arrive whole":
      "Heavy below, light above, nothing over the edge, and no air between. Wrap it to the pallet, not only around itself. If you could push it over by hand, a bend will do it as well.",
    "somebody and their truck":
      "[Name] has been driving for [how long] and knows [what]. The truck is tidier than most kitchens.",
    "what makes a good shift":
      "A good shift is one in which nothing had to be explained twice. Clear times, a ramp that is ready, and a coffee. It costs little and drivers remember it.",
    "why somebody came back to us, with consent":
      "[With consent: who came back, from where, and why.] Drivers choose their firms, too.",
    "an empty return that was filled":
      "An empty truck uses almost as much as a full one. On [which way] we found a load for the return. If you often send the other way, tell us.",
    "what a driving course changed":
      "Driving gently is a skill: looking ahead, rolling, braking less. [What the course changed here.] You notice it in the freight as well.",
    "a vehicle we are trying out":
      "We are trying out [which vehicle] on [which way]. What we like: [one thing]. What we do not yet know: [another].",
    "Tell your carrier the opening hours of the ramp; waiting is what you pay for.":
      "A truck at a closed gate is paid time for nobody's work. One line in the order prevents it.",
    "Book a day earlier and the price has room.":
      "With a day's notice your load can share a way with another. On the same day it travels alone, and pays alone.",
    "Photograph a pallet before it leaves.":
      "A picture settles in a minute what letters do not in a month. Photograph all four sides.",
    "A complete address saves two calls.":
      "A gate, a floor, a name: what is missing is asked for by telephone, mostly while driving.",
    "Bundle two small loads into one firm day.":
      "One firm day can be planned, and what can be planned is cheaper. Your warehouse will like it, too.",
    "Put the fragile side where the driver sees it.":
      "Drivers care for what they can see. An arrow on the wrap is good, a sign at eye level is better.",
    "Ask for the cooling record, not only for cooling.":
      "Cold at the start and cold at the end says nothing about the middle. The record does.",
    "Say what may be late; the rest then comes on time.":
      "What we know we can plan around. What we learn at the ramp delays everything behind it.",
    "contracts of the new year":
      "Contracts begin, and with them new ramps and new people. A list of hours and contacts for each place saves weeks of calls.",
    "planning for the season":
      "Whoever names the heavy weeks of the season now will have space in them. An estimate is enough.",
    "heat, cooling and holiday cover":
      "Heat takes time, and holidays take drivers. Book cooled loads earlier, and say what may wait.",
    "the run towards the year's end begins":
      "From here on every week is a little fuller. Look at which loads may move forward.",
    "peak weeks":
      "In peak weeks the reliable day is worth more than the early one. Book what must arrive; let travel what can.",
    "the last deliveries before the holidays":
      "Ramps close early and so do offices. Ask your receivers for their last day before you promise yours.",
  },
};
