import type { Industry } from "../industry.ts";

export const fitness: Industry = {
  id: "fitness",
  name: "fitness and yoga studios",
  words: [
    "fitness",
    "gym",
    "yoga",
    "pilates",
    "personal train*",
    "dance studio",
    "dance school",
    "dance class",
    "martial art",
    "judo",
    "karate",
    "boxing",
    "jiu-jitsu",
    "taekwondo",
    "crossfit",
    "climbing",
    "bouldering",
    "exercise class",
    "spin class",
    "strength training",
    "running club",
    "swim school",
    "tennis club",
    "zumba",
    "dojo",
    "fitnessstudio",
    "yogastudio",
    "gimnasio",
    "palestra",
    "salle de sport",
  ],
  hints: [
    "dance",
    "sport",
    "running",
    "training",
    "workout",
    "exercise",
    "class",
    "strength",
    "tennis",
    "swimming",
  ],
  model: "local",
  moment:
    "People begin at a turn of the year, of age or of health, and mostly give up in silence in the first weeks.",
  weighs: [
    "whether they will feel out of place",
    "times that fit their week",
    "the way there",
    "somebody who corrects them",
  ],
  customers: [
    "Beginners who are afraid of gyms",
    "Office workers with a stiff back",
    "Parents who have one free hour",
  ],
  aims: ["More trial lessons", "Members who stay through the winter", "Fuller classes in the morning"],
  channels: ["localSearch", "instagram", "referrals", "email"],
  pillars: [
    {
      title: "The first time",
      purpose: "take away the fear of beginning",
      ideas: [
        "what happens in the first hour, minute by minute",
        "what to bring and what not",
        "somebody who began late, with consent",
      ],
    },
    {
      title: "Done right",
      purpose: "show that good advice is the product",
      ideas: [
        "one movement, two frequent mistakes",
        "a warm-up for people who sit",
        "how to know it is enough",
      ],
    },
    {
      title: "Together",
      purpose: "make the group the reason to come",
      ideas: ["a class introduces itself", "what people talk about afterwards", "a goal the group reached"],
    },
    {
      title: "Everyday strength",
      purpose: "tie training to life outside",
      ideas: [
        "stairs, bags and grandchildren",
        "sleep and what training does to it",
        "five minutes for a bad day",
      ],
    },
  ],
  tactics: [
    "Lead every newcomer through the first four weeks with a plan and a person.",
    "Write personally after the first missed week.",
    "Open one class a month to a guest of each member.",
    "Offer firms nearby a short course in their own room.",
  ],
  seasons: {
    calendar: {
      1: "good intentions",
    },
    weather: {
      4: "training outside begins",
      6: "early mornings before the heat",
      11: "against the dark months",
    },
    schoolYear: {
      9: "the second beginning of the year",
    },
  },
  metrics: ["retention", "bookings", "newCustomers"],
  tips: [
    "Small and often beats heavy and seldom.",
    "Breathe out on the effort.",
    "The last clean repetition is the last one.",
    "Warm up the joints you are about to use.",
    "Write down what you did: progress hides from memory.",
    "Rest is part of the plan, not a break from it.",
    "Soreness says that something was new, not that it was good.",
    "Put the shoes by the door the evening before.",
  ],
  hashtags: ["fitness", "movement", "healthyhabits"],
  told: {
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
      "This is the class on [day and time]: [who comes, in one sentence]. [How different they are.] There is a place beside them.",
    "what people talk about afterwards":
      "What is said afterwards is half of why people come. Last time it was about [what]. Nobody looks at the time.",
    "a goal the group reached":
      "As a group they wanted [the goal]. It took [how long], and a few days when nobody felt like it. [With consent: who they are.]",
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
};
