import type { Industry } from "../industry.ts";

export const dentist: Industry = {
  id: "dentist",
  name: "dental practices",
  words: ["dentist*", "dental", "orthodont*", "zahnarzt*", "dental implant", "endodont*"],
  hints: ["tooth", "teeth", "smile"],
  model: "local",
  people: "patient",
  moment:
    "A pain, a broken tooth, a move or a child's first visit makes people look; most would rather not, and choose whoever takes the fear away.",
  weighs: [
    "how gently they are treated",
    "what it will cost and who pays",
    "how soon they can come",
    "what other patients say",
  ],
  customers: [
    "Families nearby who want one practice for everybody",
    "Anxious patients who have put it off",
    "New residents looking for a dentist",
  ],
  aims: ["More new patients for check-ups", "Fewer missed appointments", "More public reviews"],
  channels: ["localSearch", "reviews", "website", "referrals"],
  pillars: [
    {
      title: "Without fear",
      purpose: "make the first visit easier",
      ideas: [
        "what happens in the first ten minutes",
        "a sign that stops everything at once",
        "somebody who came back after years, with consent",
      ],
    },
    {
      title: "Explained",
      purpose: "put treatment into plain words",
      ideas: ["what a crown is and when it is needed", "when a filling can wait", "how a cost plan is read"],
    },
    {
      title: "At home",
      purpose: "help between two visits",
      ideas: [
        "the place the brush never reaches",
        "what to do when a tooth is knocked out",
        "how children learn to brush",
      ],
    },
    {
      title: "The people",
      purpose: "give trust a face",
      ideas: [
        "who sits beside you",
        "why somebody chose this work",
        "what happens to instruments after a visit",
      ],
    },
  ],
  tactics: [
    "Describe the first visit minute by minute on one page, with photos of the rooms and the people.",
    "Remind by message when a check-up is due, with a link to choose the hour.",
    "Keep one hour a day free for pain, and say so where people search.",
    "Invite nursery groups to see the chair go up and down.",
  ],
  seasons: {
    calendar: {
      1: "check-ups for the new year",
      3: "sports and mouth guards",
      11: "what the insurance year still covers",
      12: "sweets, and what helps after them",
    },
    schoolYear: {
      6: "a check before the holidays",
      9: "school begins, and with it the first visits",
    },
  },
  metrics: ["newCustomers", "noShows", "reviewCount"],
  tips: [
    "Brush before breakfast, or wait half an hour after anything sour.",
    "Spit, but do not rinse: the fluoride stays longer.",
    "A soft brush cleans better than a strong hand.",
    "Put a knocked-out tooth into milk and come at once.",
    "Bleeding gums want more cleaning, not less.",
    "Bring your questions on paper; with an open mouth it is hard to ask.",
    "Tell us that you are afraid. We have more time than you think.",
    "Change the brush when its bristles lean.",
  ],
  hashtags: ["dentist", "healthyteeth", "dentalcare"],
  told: {
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
};
