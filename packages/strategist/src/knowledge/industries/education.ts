import type { Industry } from "../industry.ts";

export const education: Industry = {
  id: "education",
  name: "schools, tutors and course providers",
  words: [
    "tutor",
    "tutoring",
    "tuition",
    "teacher of",
    "language school",
    "music school",
    "music lesson",
    "singing lesson",
    "piano lesson",
    "guitar lesson",
    "language lesson",
    "language course",
    "driving school",
    "driving lesson",
    "driving instructor",
    "riding lesson",
    "art class",
    "pottery class",
    "sewing workshop",
    "online course",
    "course provider",
    "bootcamp",
    "coding club",
    "programming club",
    "after-school",
    "e-learning",
    "exam preparation",
    "academy",
    "school",
    "sprachschule",
    "training centre",
    "cookery school",
    "cooking class",
    "business english",
    "learn english",
    "surf school",
    "maths tuition",
    "nachhilfe",
    "musikschule",
    "fahrschule",
    "école de musique",
    "academia de inglés",
  ],
  hints: [
    "lesson",
    "course",
    "teach",
    "teacher",
    "education",
    "learning",
    "class",
    "workshop",
    "student",
    "beginner",
    "club",
    "english",
    "after school",
    "gcse",
    "exam",
  ],
  model: "local",
  moment:
    "A bad mark, a plan for the job or a long-kept wish makes people look; the beginning of a term makes them decide.",
  weighs: [
    "whether it will really help",
    "the person who teaches",
    "the times and the way there",
    "a trial without obligation",
  ],
  customers: [
    "Adults who begin again",
    "Parents who look for help for their child",
    "Firms that pay for their people",
  ],
  aims: ["Fill the next course", "More trial lessons", "Learners who stay for a second course"],
  channels: ["localSearch", "referrals", "facebook", "email"],
  pillars: [
    {
      title: "A small lesson",
      purpose: "let people feel that they learn something",
      ideas: ["one thing in two minutes", "a mistake that nearly everybody makes", "a trick to remember it"],
    },
    {
      title: "How learning works",
      purpose: "help those who pay and those who learn",
      ideas: [
        "why short and often wins",
        "what parents can do, and leave",
        "when it gets worse before it gets better",
      ],
    },
    {
      title: "Who made it",
      purpose: "let learners give courage",
      ideas: [
        "somebody who began with doubts, with consent",
        "a first concert, talk or page",
        "what a year changed",
      ],
    },
    {
      title: "Come and try",
      purpose: "make the first step small",
      ideas: ["the next open lesson", "how the level is found", "what a first lesson looks like"],
    },
  ],
  tactics: [
    "Offer a trial lesson that ends with a written next step.",
    "Report to parents or employers once a month in three sentences.",
    "Hold an open evening before each term with the people who teach.",
    "Let learners show something in public twice a year.",
  ],
  seasons: {
    calendar: {
      1: "new starts",
    },
    schoolYear: {
      1: "half-year reports",
      4: "before the examinations",
      6: "summer courses",
      8: "the new term is chosen",
      9: "terms begin",
      11: "the first marks",
    },
  },
  metrics: ["enquiries", "conversion", "retention"],
  tips: [
    "Recall it before you read it again.",
    "Mix what you practise; it feels harder and lasts longer.",
    "Sleep is part of learning.",
    "Explain it to somebody, and see where you stop.",
    "Stop while it goes well; you will want to come back.",
    "Make mistakes early and cheaply.",
    "A fixed place saves the will.",
    "Ask a question in every lesson.",
  ],
  hashtags: ["learning", "education", "lifelonglearning"],
  told: {
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
      "There is a first concert, a first talk, a first page one shows to others. [With consent: whose it was, and how it went.] It is only the first one once.",
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
};
