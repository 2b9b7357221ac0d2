import type { Industry } from "../industry.ts";

export const childcare: Industry = {
  id: "childcare",
  name: "childcare and family services",
  words: [
    "childcare",
    "child care",
    "childmind*",
    "daycare",
    "day care",
    "nursery school",
    "day nursery",
    "kindergarten",
    "preschool",
    "babysit*",
    "nanny",
    "nannies",
    "au pair",
    "playground",
    "playgroup",
    "soft play",
    "creche",
    "crèche",
    "kita",
    "toddler",
    "children's parties",
  ],
  hints: ["children", "child", "kids", "baby", "babies", "family", "play", "nursery", "nurseries"],
  model: "local",
  moment:
    "A return to work, a birth or a parent who needs help sets a date, and a decision of trust has to be made quickly.",
  weighs: [
    "how kindly children and elders are treated",
    "hours that fit",
    "what other families say",
    "how they hear of the day",
  ],
  customers: ["Parents who go back to work", "Families new in the area", "Grandparents who help out"],
  aims: ["Fill the free places", "More visits to the open house", "Find one more colleague"],
  channels: ["localSearch", "referrals", "facebook", "events"],
  pillars: [
    {
      title: "A day with us",
      purpose: "let families picture it",
      ideas: ["the first half hour of the morning", "what is eaten and who cooks", "how a bad day ends well"],
    },
    {
      title: "Good to know",
      purpose: "help families in general",
      ideas: ["a game without toys", "letting go at the door", "what to ask before you choose"],
    },
    {
      title: "The people",
      purpose: "give trust a face",
      ideas: ["why somebody chose this work", "how new colleagues begin", "what we learned from a family"],
    },
    {
      title: "Together",
      purpose: "make families known to each other",
      ideas: [
        "a celebration, seen from a child's height",
        "something grown, built or cooked",
        "an afternoon for grandparents",
      ],
    },
  ],
  tactics: [
    "Open the house for an hour at a quiet time once a month.",
    "Publish how a place is given, with dates.",
    "Ask families after a month what they wish they had known, and put it on the website.",
    "Visit midwives, doctors and employers nearby with a short sheet.",
  ],
  seasons: {
    weather: {
      11: "lanterns and handicraft",
    },
    schoolYear: {
      1: "places for summer are asked for",
      3: "decisions",
      6: "farewells and summer",
      8: "settling in",
    },
  },
  metrics: ["enquiries", "occupancy", "referralShare"],
  tips: [
    "A short goodbye is kinder than a long one.",
    "Routine calms more than toys.",
    "Name the feeling before you solve the problem.",
    "Rotate toys; old ones become new.",
    "Boredom is where games begin.",
    "Ask what was funny today, not how it was.",
    "Let children help, though it takes longer.",
    "Write down what soothes, for whoever comes next.",
  ],
  hashtags: ["family", "childcare", "parenting"],
  told: {
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
      "A family taught us something: [what, with consent]. Before, we did it differently. Now we do it their way.",
    "a celebration, seen from a child's height":
      "From a height of one metre a celebration consists of legs, and of [what else there was]. [A picture from there.] It looks larger than any hall.",
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
};
