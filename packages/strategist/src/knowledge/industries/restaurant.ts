import type { Industry } from "../industry.ts";

export const restaurant: Industry = {
  id: "restaurant",
  name: "restaurants and bistros",
  words: [
    "restaurant",
    "bistro",
    "diner",
    "pizzeria",
    "pizza",
    "trattoria",
    "osteria",
    "brasserie",
    "taqueria",
    "cantina",
    "steakhouse",
    "sushi",
    "ramen",
    "noodle bar",
    "burger",
    "mexican food",
    "italian food",
    "thai food",
    "indian food",
    "chinese food",
    "vegan food",
    "gastropub",
    "dining room",
    "fine dining",
    "kebab",
    "brunch",
    "takeaway",
    "take-away",
    "fish and chips",
    "tapas",
    "curry house",
    "gasthaus",
    "gasthof",
    "gaststätte",
    "wirtshaus",
    "restaurante",
    "ristorante",
  ],
  hints: ["dining", "kitchen", "chef", "menu", "food", "dish", "eat", "cuisine", "lunch", "dinner"],
  model: "local",
  people: "guest",
  moment:
    "People decide between a safe place and a new one in the hour before they book, usually together with somebody.",
  weighs: ["the occasion", "what others say", "the menu and what it costs them", "whether there is a table"],
  customers: [
    "Couples and friends from the neighbourhood",
    "Families on Sundays",
    "Firms that celebrate nearby",
  ],
  aims: ["More reservations on weekdays", "More regular guests", "More group bookings before the holidays"],
  channels: ["localSearch", "reviews", "instagram", "email"],
  pillars: [
    {
      title: "On the plate",
      purpose: "make people hungry for something they cannot cook",
      ideas: [
        "one dish from delivery to table",
        "the side dish that regulars ask for",
        "what leaves the menu this week, and why",
      ],
    },
    {
      title: "Behind the pass",
      purpose: "show the care that guests do not see",
      ideas: [
        "the first hour in the kitchen",
        "a supplier and what makes them special",
        "the tool the cook would save from a fire",
      ],
    },
    {
      title: "At the table",
      purpose: "help guests picture their evening",
      ideas: [
        "the best table for two and for eight",
        "what to order when nobody can agree",
        "a birthday that went well, with consent",
      ],
    },
    {
      title: "Of the season",
      purpose: "give a reason to come this month",
      ideas: [
        "what the market has for these few weeks",
        "the dish that says the season has turned",
        "a menu for a date in the calendar",
      ],
    },
  ],
  tactics: [
    "Give the quietest evening of the week a menu of its own that is cooked on no other day.",
    "Let guests book the table by the window, the counter or the large table by name.",
    "Invite the receptions of hotels and guest houses nearby to taste and to recommend.",
    "Write down what regulars like, and greet them with it.",
  ],
  seasons: {
    calendar: {
      2: "evenings for two",
      12: "parties and the year's last evenings",
    },
    weather: {
      5: "the garden and the first asparagus, berries or greens",
      9: "harvest menus",
      11: "game, mushrooms and slow dishes",
    },
    schoolYear: {
      6: "celebrations of schools and firms",
    },
  },
  metrics: ["bookings", "averageSale", "reviewCount"],
  tips: [
    "Salt early on large pieces, late on small ones.",
    "Let meat rest before it is cut; the juice stays where it belongs.",
    "Bread tells more about a kitchen than the most expensive dish.",
    "A short menu is usually a fresh one.",
    "Ask what arrived today: the answer is often the best plate.",
    "Acid at the end wakes a dish that more salt would only tire.",
    "Leftover roast vegetables make the better soup.",
    "Tell the kitchen about an allergy when you book; it gives them time to do it well.",
  ],
  hashtags: ["eatlocal", "restaurant", "seasonal"],
  told: {
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
      "Out of a fire the cook would carry [the tool]. It is [how old], and [why nothing else will do]. Some tools belong to a hand.",
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
};
