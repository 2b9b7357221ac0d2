import type { Industry } from "../industry.ts";

export const grocer: Industry = {
  id: "grocer",
  name: "grocers, butchers and delicatessens",
  words: [
    "grocer*",
    "grocery",
    "groceries",
    "butcher",
    "delicatessen",
    "deli",
    "fishmonger",
    "greengrocer",
    "cheese shop",
    "cheese counter",
    "wine shop",
    "wine merchant",
    "off-licence",
    "liquor store",
    "bottle shop",
    "natural wine",
    "convenience store",
    "corner shop",
    "supermarket",
    "food hall",
    "health food shop",
    "bodega",
    "zero-waste shop",
    "metzger*",
    "boucherie",
    "box of vegetables",
    "vegetables delivered",
    "spice",
  ],
  hints: ["cheese", "wine", "sausage", "meat", "fish", "counter", "fresh", "tasting"],
  model: "local",
  moment:
    "People change where they buy food when they move, when a shop disappoints them twice, or when somebody puts a good slice in front of them.",
  weighs: [
    "how fresh it is and where it comes from",
    "whether somebody advises them at the counter",
    "how near it is to their way home",
    "what it costs beside the supermarket",
  ],
  customers: [
    "People who cook at home and live nearby",
    "Families who shop once a week",
    "Small restaurants that want better produce",
  ],
  aims: [
    "More regulars who come twice a week",
    "A higher average sale at the counter",
    "More visitors on quiet days",
  ],
  channels: ["localSearch", "instagram", "facebook", "email"],
  pillars: [
    {
      title: "From whom it comes",
      purpose: "show what a shelf cannot say",
      ideas: [
        "a producer and what they do differently",
        "how we choose what comes into the shop",
        "what did not make it onto the counter",
      ],
    },
    {
      title: "What to make of it",
      purpose: "sell supper, not goods",
      ideas: [
        "supper in half an hour from three things",
        "the cheaper piece that cooks better",
        "what to do with what is left over",
      ],
    },
    {
      title: "At the counter",
      purpose: "make a stranger feel known",
      ideas: [
        "who cuts, slices and advises",
        "a regular and what they always take, with consent",
        "the question we hear every day",
      ],
    },
    {
      title: "This week",
      purpose: "give a reason to come by",
      ideas: ["what has just come in", "a tasting after closing time", "how to order ahead for a big table"],
    },
  ],
  tactics: [
    "Put what has just come in on a board at the door, and the same on your profile.",
    "Write down what your ten best customers buy, and tell them first when it is there.",
    "Let people taste one thing every day, and count what it sells.",
    "Take orders for the holidays from a list on paper, with a time to pick up.",
  ],
  seasons: {
    calendar: { 2: "the quiet weeks and hearty food", 12: "orders for the holidays" },
    weather: { 4: "the first green things", 6: "the grill and the picnic", 9: "harvest and full crates" },
    schoolYear: { 9: "packed lunches again" },
  },
  metrics: ["footfall", "averageSale", "repeatRate"],
  tips: [
    "Cheese tastes of more when it has stood out of the cold for an hour.",
    "Buy less and come more often; freshness cannot be stored.",
    "Meat wants to be dry before it goes into the pan.",
    "Sharp knives are safer than blunt ones.",
    "Ask for the end piece.",
    "Store tomatoes on the table and lettuce in the cold.",
    "A good loaf and one good thing on it is a meal.",
    "Wrap cheese in paper; under plastic it sweats.",
  ],
  hashtags: ["eatlocal", "shoplocal", "goodfood"],
  told: {
    "a producer and what they do differently":
      "What lies on our counter has a name behind it. [Who it is] makes [what], and does one thing that others do not: [what it is]. Ask for a taste before you buy.",
    "how we choose what comes into the shop":
      "Before something gets a place here, we eat it at home. Some things taste well once, and some taste well on a Tuesday, too. Only the second kind stays.",
    "what did not make it onto the counter":
      "Not everything that is good is right for us. Lately we said no to [what], because [the reason]. The place went to [what stands there now].",
    "supper in half an hour from three things":
      "Three things, one pan, half an hour. This week: [the three things, and what becomes of them]. Everything for it stands within two steps of our till.",
    "the cheaper piece that cooks better":
      "The dear piece is quick, the cheap one has more taste. Give it time and little heat, and it becomes soft by itself. Ask us which piece is right for your evening.",
    "what to do with what is left over":
      "Nothing good has to be thrown away. Old bread becomes crumbs, a hard rind goes into the soup, and cooked vegetables like an egg on top. Tell us what you have left; we will think of something.",
    "who cuts, slices and advises":
      "Behind the counter stands [name], who knows [what they know best]. Say how many you are and what there is to drink; the rest is their business.",
    "a regular and what they always take, with consent":
      "Some people only have to nod. [With consent: who, what they take, and since when.] We like that more than any bell on the door.",
    "the question we hear every day":
      "Every day somebody asks us [the question]. The short answer: [the answer]. The long one you get with a slice in your hand.",
    "what has just come in":
      "Some things are here for a few days only. Just in: [what it is, and from where]. When it is gone, it is gone until next time.",
    "a tasting after closing time":
      "On [day and time] we close the door and open a few things. There will be [what] to try, and nobody has to know anything. Tell us if you would like to come; the counter is not long.",
    "how to order ahead for a big table":
      "For a big table we need a day or two. Say how many come, what they do not eat and when you will pick it up. You come in, we hand it over, nobody queues.",
    "the quiet weeks and hearty food":
      "In the quiet weeks people cook at home again. Beans, roots and slow meat cost little and fill a house with a good smell.",
    "orders for the holidays":
      "Whoever orders early has the choice. Say how many you will be, and we cut, wrap and label it for you.",
    "the first green things":
      "After a winter of roots the first green tastes of more than it is. A little butter, a little salt, and nothing else.",
    "the grill and the picnic":
      "Good things for the grill need little from you: take them out of the cold in time, and salt them late. We gladly cut to the thickness you want.",
    "harvest and full crates":
      "Now the crates are full and the prices kind. What you cook down today you will open gladly in winter.",
    "packed lunches again":
      "A packed lunch is eaten when it can be held in one hand. Ask us for thin slices and small pieces.",
    "Cheese tastes of more when it has stood out of the cold for an hour.":
      "Cold closes up its smell, and smell is most of its taste. Keep it covered while it waits.",
    "Buy less and come more often; freshness cannot be stored.":
      "Most of what is thrown away was bought for a day that came out differently. A small bag is no shame.",
    "Meat wants to be dry before it goes into the pan.":
      "Water has to boil away before anything turns brown. A paper towel is all it takes.",
    "Sharp knives are safer than blunt ones.":
      "A blunt knife slips because it has to be pushed. Ask us where to have yours ground.",
    "Ask for the end piece.":
      "Ends, trimmings and bones cost little, and they make the best soups. They are rarely on show, so ask.",
    "Store tomatoes on the table and lettuce in the cold.":
      "Cold takes the taste out of a tomato and gives the lettuce another day.",
    "A good loaf and one good thing on it is a meal.":
      "More on the plate does not always mean more to eat. Choose the one thing well.",
    "Wrap cheese in paper; under plastic it sweats.":
      "It has to breathe a little, or it tastes of its wrapper. Ours goes with you in the right paper.",
  },
};
