import type { Industry } from "../industry.ts";

export const practice: Industry = {
  id: "practice",
  name: "health and therapy practices",
  words: [
    "clinic",
    "physio*",
    "physical therap*",
    "therapist",
    "psychotherap*",
    "counselling",
    "counseling",
    "counsellor",
    "medical practice",
    "chiropract*",
    "osteopath*",
    "psycholog*",
    "nutritionist",
    "dietitian",
    "dietician",
    "massage",
    "optician",
    "optometr*",
    "eye test",
    "hearing aid",
    "audiolog*",
    "pharmacy",
    "pharmacist",
    "midwife",
    "midwives",
    "acupunct*",
    "podiatr*",
    "naturopath*",
    "speech therap*",
    "occupational therap*",
    "rehabilitation",
    "dermatolog*",
    "medical",
    "physiotherap*",
    "krankengymnastik",
    "heilpraktiker*",
    "ergotherap*",
    "logopäd*",
    "kinésithérapeute",
    "fisioterapia",
    "ostéopathe",
  ],
  hints: ["therapy", "wellness", "health", "patient", "treatment", "pain", "injury", "injuries", "doctor"],
  model: "local",
  people: "patient",
  moment: "People look when something hurts, worries them or is overdue, and want to trust before they come.",
  weighs: [
    "whether they will be taken seriously",
    "how soon they can be seen",
    "what it will be like",
    "what is paid by whom",
  ],
  customers: [
    "People nearby who have had pain for weeks",
    "Patients sent by doctors",
    "Firms that care for the backs of their people",
  ],
  aims: ["More new patients", "Fewer missed appointments", "Be recommended by doctors nearby"],
  channels: ["localSearch", "website", "reviews", "partnerships"],
  pillars: [
    {
      title: "What to expect",
      purpose: "take the fear out of the first visit",
      ideas: ["the first visit step by step", "questions worth bringing", "what it feels like, honestly"],
    },
    {
      title: "Understand it",
      purpose: "explain in plain words without advice from afar",
      ideas: [
        "a word from the letter, explained",
        "when to wait and when to come",
        "a common belief that is not quite right",
      ],
    },
    {
      title: "Keep well",
      purpose: "be useful to people who are not ill",
      ideas: ["one habit for the desk", "what each season brings to the body", "a small exercise, shown"],
    },
    {
      title: "The team",
      purpose: "give trust a face",
      ideas: [
        "who picks up the telephone",
        "what somebody of the team learned this year",
        "how the practice decides",
      ],
    },
  ],
  tactics: [
    "Publish one page for each of the most frequent reasons to come, with what happens at the visit.",
    "Let people ask for an appointment outside telephone hours.",
    "Remind by message and offer freed appointments to a waiting list.",
    "Meet the practices that refer to you, and report back to them reliably.",
  ],
  seasons: {
    calendar: {
      1: "check-ups at the start of the year",
      12: "what is still due this year",
    },
    weather: {
      4: "allergies and gardens",
      10: "colds begin",
    },
    schoolYear: {
      6: "travel",
      9: "school and posture",
    },
  },
  metrics: ["bookings", "noShows", "reviewCount"],
  tips: [
    "Write your questions down before the visit; the important one comes first.",
    "Bring the list of what you take, with doses.",
    "Say what worries you, even if it seems small.",
    "A second opinion is no insult.",
    "Ask what happens if you do nothing.",
    "Short breaks help more than one long one.",
    "Change position: the best posture is the next one.",
    "Call if you cannot come; somebody is waiting.",
  ],
  hashtags: ["health", "prevention", "wellbeing"],
  told: {
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
};
