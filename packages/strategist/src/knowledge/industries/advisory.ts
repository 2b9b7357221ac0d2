import type { Industry } from "../industry.ts";

export const advisory: Industry = {
  id: "advisory",
  name: "consultancies for firms",
  words: [
    "consultancy",
    "advisory",
    "b2b consult*",
    "management consult*",
    "business consult*",
    "supply chain",
    "logistics consult*",
    "operations consult*",
    "lean",
    "process improvement",
    "turnaround",
    "procurement",
    "cut waste",
    "lead times",
    "interim manager",
    "strategy consult*",
  ],
  hints: ["consulting", "operations", "process", "efficiency", "factories"],
  model: "firms",
  people: "client",
  moment:
    "A firm asks for help when a number has been wrong for several quarters and its own people have tried already.",
  weighs: [
    "whether you have solved this very problem before",
    "who will do the work on their floor",
    "what remains when you have left",
    "how soon they can see that it works",
  ],
  customers: [
    "Owners of firms with fifty to two hundred people",
    "Heads of operations",
    "Firms before a handover",
  ],
  aims: ["More first talks with decision makers", "More proposals accepted", "Be known for one subject"],
  channels: ["linkedin", "outreach", "referrals", "events"],
  pillars: [
    {
      title: "The problem behind the number",
      purpose: "show that you know what the figures hide",
      ideas: [
        "what a late delivery costs besides the penalty",
        "why the plan is right and the week is not",
        "how to find the bottleneck before you buy a machine",
      ],
    },
    {
      title: "From the floor",
      purpose: "prove that the work is done where it happens",
      ideas: [
        "the first morning in a plant",
        "what the shift leader knew all along",
        "a change that took a roll of tape and a marker",
      ],
    },
    {
      title: "Tools to keep",
      purpose: "give away what readers can use without you",
      ideas: [
        "how to draw a process on one sheet with those who do it",
        "the three questions of a good morning meeting",
        "when a dashboard hides more than it shows",
      ],
    },
    {
      title: "What it takes",
      purpose: "let decision makers see what they would agree to",
      ideas: [
        "who has to be in the room, and how often",
        "what we need from you in the first week",
        "when we advise against a project",
      ],
    },
  ],
  tactics: [
    "Write to ten firms you could really help, each with one observation about their own business.",
    "Turn one finished project into a case of one page: problem, first step, result, what stayed; have the client approve it.",
    "Offer a check-up of half a day with a written result, whatever follows from it.",
    "Invite three clients and three prospects to a breakfast about one problem they share.",
    "Ask each client at the end who else wrestles with the same.",
  ],
  seasons: {
    calendar: {
      1: "budgets are fresh and projects begin",
      3: "the first quarter shows what does not work",
      9: "planning of the next year",
      10: "budgets are negotiated",
      11: "the last weeks to place a project in next year's budget",
    },
    schoolYear: {
      6: "decisions before the holidays",
    },
  },
  metrics: ["enquiries", "proposalRate", "referralShare"],
  tips: [
    "Measure for two weeks before you change anything: the guess is usually wrong.",
    "Stand where the work waits, not where it is done.",
    "Ask for the last three exceptions; they say more than the rule.",
    "A smaller batch shows a fault sooner.",
    "Agree what success looks like with those who will live with it.",
    "Change one thing at a time, or you will not know what helped.",
    "If a list has more than three priorities, it has none.",
    "Let the people who do the work present the result.",
  ],
  hashtags: ["operations", "supplychain", "leadership"],
  told: {
    "what a late delivery costs besides the penalty":
      "A late delivery costs more than its penalty: special freight, a night shift, telephone calls, a buyer who begins to look round. Add it up for one order, with those who had to do it. The sum mostly surprises even the managing director.",
    "why the plan is right and the week is not":
      "The plan is right, and on Tuesday the week is already wrong. It is planned for everything to go well, and something never does. Look at what throws it over most often, and leave room exactly there.",
    "how to find the bottleneck before you buy a machine":
      "The bottleneck is where work waits, not where people run. Walk from the last step back to the first, and stop in front of the first real pile. Watch it for a shift before you ask for an offer for a machine.",
    "the first morning in a plant":
      "The first morning in a plant is for looking, not for asking. Where does somebody wait? Where does somebody walk? Where does somebody write down what a system already knows? By noon one knows which questions are worth asking.",
    "what the shift leader knew all along":
      "The shift leader often knew it all along. Nobody had asked in a way that an answer cost nothing. Try this question: what would you change tomorrow if nobody had to approve it?",
    "a change that took a roll of tape and a marker":
      "It took a roll of tape and a marker. [What was marked, and what became easier.] The expensive solution is still in the drawer.",
    "how to draw a process on one sheet with those who do it":
      "Take one large sheet and those who do the work. Draw what happens, not what should. Where two people disagree, you have found what you came for.",
    "the three questions of a good morning meeting":
      "What is safe, what is short, what is stuck? Three questions, standing, at the same time every day. If it takes longer, somebody is solving a problem that belongs to fewer people.",
    "when a dashboard hides more than it shows":
      "A dashboard hides something when everything on it is green and customers still complain. It shows averages, and trouble is in the exceptions. Ask for the worst day of the week instead.",
    "who has to be in the room, and how often":
      "The ones who decide have to be in the room, and the ones who do the work. Once a week, not for long, with the same sheet. If one of them sends somebody else twice, we stop and ask why.",
    "what we need from you in the first week":
      "In the first week we need three things: somebody who opens doors, figures as they are, and leave to speak with everybody. A tidy presentation we do not need. Mess is more honest.",
    "when we advise against a project":
      "We advise against a project when nobody will miss the problem, when the one who has to decide has no time, or when you could do it yourselves. Then we say so, and tell you how we would begin.",
    "Measure for two weeks before you change anything: the guess is usually wrong.":
      "A guess costs nothing and decides a lot. Two weeks with a tally list are enough.",
    "Stand where the work waits, not where it is done.":
      "Machines that run look busy. The pallet in front of them tells the truth.",
    "Ask for the last three exceptions; they say more than the rule.":
      "The rule is how it should be. The exception is how it is.",
    "A smaller batch shows a fault sooner.": "In a large batch a fault has many brothers before it is found.",
    "Agree what success looks like with those who will live with it.":
      "If they do not agree, you will have success and nobody will notice.",
    "Change one thing at a time, or you will not know what helped.":
      "Otherwise everybody has an explanation, and each another one.",
    "If a list has more than three priorities, it has none.":
      "Priority means that something else waits. Say aloud what it is.",
    "Let the people who do the work present the result.":
      "They answer questions nobody else can. And it stays when the consultant goes.",
    "budgets are fresh and projects begin":
      "New budgets make everybody begin at once. Begin with the project that makes the others easier.",
    "the first quarter shows what does not work":
      "After the first quarter wishes turn into figures. It is early enough to change something.",
    "decisions before the holidays":
      "What is not decided before the holidays begins long after them. A small yes is better than a large perhaps.",
    "planning of the next year": "Whoever plans next year now should first ask what kept stopping this one.",
    "budgets are negotiated": "In budget talks the best argument is a measured week. Take one now.",
    "the last weeks to place a project in next year's budget":
      "What should begin in January needs a name and a sum in the last weeks of the year.",
  },
};
