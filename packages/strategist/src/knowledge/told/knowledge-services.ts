import type { Told } from "../told.ts";

export const knowledgeServices: Told = {
  accounting: {
    "a word of the tax letter, explained":
      "Letters of the tax office are written to be correct, not to be understood. This week's word: [the word]. In plain language: [one sentence]. If it is in your letter, here is what to do: [one sentence].",
    "what a rule changes for a small firm":
      "A rule has changed: [which, and from when]. For a small firm it mostly means one thing: [what to do differently]. If you are not sure whether it concerns you, send us a line before the next invoice.",
    "a myth about expenses":
      "Many believe that an expense saves its whole price. It saves only the tax on it; the rest is spent. Buy because you need it, and be glad of the receipt.",
    "what is due next, and what to have ready":
      "Deadlines are only unpleasant when they are a surprise. Next is: [what, and when]. Have ready: bank statements, open invoices, receipts that are still in a pocket. What is missing today can still be found today.",
    "a quarter of an hour a week that saves a weekend":
      "Take a quarter of an hour each week, always on the same day. File receipts, send reminders, look at what came in. It does not feel like much, and at the end of the year a weekend is yours again.",
    "papers you may throw away":
      "Paper has a term, and after it you may let it go. How long differs by kind: invoices, contracts and payroll are not the same. Ask before you throw, scan before you ask, and keep whatever belongs to something you still own.",
    "three lines of a statement that matter":
      "You need not read the whole statement. Look at what came in, what of it was left, and what customers still owe you. If two of them move apart, ring us.",
    "before hiring the first person":
      "Before you hire, reckon what somebody costs with everything that comes on top, and what you earn in a weak month. Then ask whether the work is there in that month as well. If the answer is nearly, begin with fewer hours.",
    "what a price rise really brings":
      "A higher price goes almost whole into what is left, a new customer does not. Reckon how many customers you could lose before it costs you anything. The number is mostly larger than the fear.",
    "the first month, step by step":
      "The first month is mostly questions: what is there, what is missing, how receipts travel, who does what by when. [What you do in the first weeks.] From then on it becomes quiet.",
    "how papers travel":
      "Papers should travel once. [How they reach you: scan, app, folder], and by [which day of the month]. What we do not understand we ask in one message, not in five.",
    "who answers when somebody is away":
      "One person who knows everything is a risk for you. With us: [who answers when somebody is away, and what they have seen]. You should hardly notice it.",
    "Keep private and business money in two accounts from the first day.":
      "Mixed accounts have to be taken apart each month, by you or by somebody you pay. Two cards are enough.",
    "Photograph a receipt when you get it; ink fades.":
      "Thermal paper is blank before the year is over. One picture at the till, one folder, done.",
    "Put tax aside with every payment you receive.":
      "What lies on a second account is not missed, and it is there when the letter comes.",
    "Write the invoice the day the work is done.":
      "Every day you wait, your customer waits longer. The invoice is the last part of the work.",
    "Profit is an opinion until it is in the account.":
      "Many firms fail with full order books and an empty account. Plan with what has arrived.",
    "Ask before you sign, not after.":
      "Afterwards we can only explain. Before, we can still change something.",
    "Look at what customers owe you once a week.":
      "Money seldom gets lost all at once. Look, write, ring: in this order.",
    "A reminder is a service; send it early and friendly.":
      "Most people have only forgotten. A kind line after a few days saves a hard one later.",
    "the year is closed":
      "What you gather now need not be searched for under pressure. Begin with a list of what is still missing; it is shorter than it feels.",
    statements:
      "A statement is a look back that should change something. Ask what you would do differently after reading it.",
    "returns are due soon":
      "Send what you have; what is missing can be named. It is quicker to ask for one paper than to look for all.",
    "the year can still be steered":
      "Purchases, provisions, prices: until the end of the year they can be chosen. In January they can only be booked.",
    "before the year ends":
      "Before the year ends, look at three things: what is to be bought anyway, who still owes you, and what has to be counted.",
  },
  legal: {
    "a clause people overlook":
      "It often stands near the end and sounds harmless: [the clause]. It decides what happens when things go wrong. Read it first, and ask what it costs you in the worst case.",
    "what a handshake is worth":
      "A handshake can be a contract. The trouble is to prove what was agreed. Send a short message afterwards: as agreed today, I do this and you do that.",
    "questions to ask before a contract":
      "Before you sign, ask who does what by when, what happens if not, and how one gets out. If the answer is not in the text, it is not agreed. Take it home for a night.",
    "the course of a case, step by step":
      "A case is mostly waiting. Letter, answer, hearing, decision: between each of them lie weeks. Ask at each step what comes next and what it may cost.",
    "what the first talk is for":
      "In the first talk we find out whether you need us. Bring the papers, the dates and what you would like to have in the end. [What somebody leaves with, and what the talk costs.]",
    "how long things take and why":
      "It takes long because others have rights, too: to read, to answer, to be heard. What you can speed up is the beginning: complete papers, in order. For the rest, ask what comes next.",
    "a new judgment in three sentences":
      "A judgment, in short. It was about [what]. The court said [what]. It means for you [what], and it does not mean everything the headline says.",
    "what employers need to look at now":
      "Employers should look at one thing now: [which]. Take the contracts you used last and compare. If a line is older than the rule, it should be changed before the next one is signed.",
    "what it does not mean":
      "Not every headline concerns you. [The headline] does not mean that [what people believe]. It applies only to [whom].",
    "a dispute that ended at a table":
      "A dispute that ends at a table costs less and leaves people who can still greet each other. [Without names: what it was about, and what moved it.] Being right would have taken years.",
    "a succession prepared in time":
      "To hand over well takes time and a talk nobody likes to begin. [Without names: how it was prepared.] When the day came, there was nothing to argue about.",
    "a contract that prevented a quarrel":
      "The good contract is the one nobody looks at again. [Without names: what was settled beforehand.] A quarrel that does not happen makes no noise.",
    "Write down what was agreed, on the same day.":
      "Memory is on everybody's own side. A dated note is on yours.",
    "Keep the envelope: the date on it may matter.":
      "Periods often run from the day it arrived. A photograph of it is enough.",
    "Do not answer an angry letter in the evening.":
      "It will be read aloud one day, perhaps in court. Write it, and send nothing until morning.",
    "Ask what the other side needs, not only what it demands.":
      "Demands collide, needs often do not. The answer opens more than an argument does.",
    "Know the deadline first and the argument second.":
      "With the best argument one day late you have nothing. Enter the date before you read on.",
    "A short contract read is better than a long one signed.":
      "If you cannot say in your own words what it says, do not sign it yet.",
    "Bring the whole file, not the part you like.":
      "What you leave out the other side will bring. Then it is a surprise for us as well.",
    "Prevention costs less than a quarrel.": "A talk before is an hour. A quarrel afterwards is a year.",
    "new rules come into force":
      "With the year come new rules. Most of them need one line changed somewhere; better now than on occasion.",
    "tenants and owners":
      "Between tenants and owners most things begin with a letter nobody answered. Answer it, kindly and in writing.",
    "employment and schools":
      "Contracts for work and questions of school come up together after the summer. Ask early, for both have deadlines.",
    "successions and year-end contracts":
      "Families meet, contracts end. Two good reasons to look at what should be settled before the year is over.",
  },
  consulting: {
    "three signs that it is not about discipline":
      "It is not about discipline when everybody fails at the same place, when good people start working around it, and when reminding helps for two days. Then the way is wrong, not the people. Change the way once before you talk to anybody.",
    "a meeting that should not exist":
      "Most firms have a meeting nobody would miss. Leave it out once and do not tell anybody why. If nobody asks, it is gone; if somebody does, you know what it was for.",
    "what people say, and what they mean":
      "People say they need more time, and often mean they do not know what comes first. They say it was not communicated, and mean they were not asked. Listen once for the second sentence.",
    "a question to open the next meeting with":
      "Begin the next meeting with one question: what will be different when we leave this room? If nobody can say, you need no meeting. If everybody says something else, you have found its subject.",
    "a page to fill in":
      "Take a page and draw three columns: what we do, for whom, what happens if we stop. Fill it in alone, then compare. The third column is where the talk begins.",
    "how to prepare a difficult talk":
      "Write down the one sentence that has to be said. Think about what the other person hears, and what they may keep. Then say the sentence first, and be quiet.",
    "what we tried first and why it failed":
      "At first we tried [what], and it failed. It was sensible, and it solved the wrong thing. What we had overlooked: [one sentence].",
    "the small change that moved the rest":
      "The change was small: [what it was]. Nothing was bought and nobody was replaced. It moved the rest, because [why].",
    "what the client does alone now":
      "Today the client does it alone: [what]. That was agreed on the first day. Advice that is needed for ever was none.",
    "a fashion we do not follow":
      "Everybody is doing [the fashion] at the moment. We do not, because [the reason]. In a few years we may have been wrong; today it would cost you more than it brings.",
    "what we advise against, though it would pay us":
      "We could sell you [what], and advise against it. It only helps when [the condition]. As long as that is missing, it makes busy and not better.",
    "a book we argue with":
      "This book is on every desk: [title]. We argue with it on one point: [which]. It is still worth reading, for [what].",
    "Ask what has been tried already before you propose.":
      "What was tried tells you what is allowed to be thought. And you spare people the second time.",
    "A decision without a name and a date is a wish.":
      "Without a name everybody nods and nobody begins. Say it aloud before you get up.",
    "Silence in a meeting is information.":
      "Silence may be agreement, fear or tiredness. Ask which, kindly, and wait.",
    "Change one thing, and watch it.":
      "With three changes at once you know that something helped, and not what.",
    "Praise in detail; criticise in private.":
      "Well done tells nobody anything. Say what exactly, and they can do it again.",
    "What is measured weekly is talked about weekly.":
      "Choose what you count with care: people will work for it.",
    "The first idea is the one everybody had.":
      "The second hour has the better ideas. Write down the first one and put it aside.",
    "End with who does what until when.": "It takes three minutes and saves the next meeting.",
    "plans and budgets begin": "Plans for the year are written now. A good one says what will not be done.",
    "half-year talks come near":
      "In the half-year talk nobody should hear anything for the first time. Write the first sentence now.",
    "the last third that still counts":
      "Take one thing and bring it to an end. It is worth more than three that are begun.",
    "budgets are decided":
      "Somebody should ask what last year's were for. The answer is often the better draft.",
  },
  advisory: {
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
  agency: {
    "a decision in a design, defended":
      "Every design is a row of decisions. Here it was [the decision], and not [the alternative], because [the reader or buyer]. We defend it because it was made for somebody.",
    "the version that was thrown away":
      "The first version was good, and it went away. [A picture.] It said two things, and the client only needed one. We miss it a little.",
    "what changed after it went live":
      "After it went live something changed: [what, and how you know]. Not everything was ours; the offer was good as well. One should say that, too.",
    "a page or poster that works, and why":
      "We like this one, though it is not ours: [page or poster]. One thought, one picture, one way on. Look at what was left out.",
    "a campaign that confuses":
      "You see it and do not know what to do: [the campaign, kindly described]. It has three messages and no reader. We would have kept the second one.",
    "three words that say nothing":
      "Innovative, holistic, passionate: strike them and read the sentence again. If nothing is missing, nothing was there. Put in what one can see instead.",
    "a briefing on one page":
      "A good briefing fits on a page: who should do what, why would they, what do they believe now, and what must not change. Leave out the colours. If you cannot fill in a line, we talk about that line first.",
    "how to give feedback that helps":
      'Say what you see and what it does to you, not how to mend it. "I overlook the date" helps; "make it bigger" does not. Collect it from everybody, and let one person send it.',
    "when a template is enough":
      "A template is enough when the thing is gone tomorrow or when nobody has to choose you for it. For everything you will be recognised by, it is too little. If in doubt, ask us which it is.",
    "the calendar of a project":
      "A project has five dates: briefing, idea, draft, corrections, out. Two of them are yours. If one moves, all of them do.",
    "what costs extra and what does not":
      "Included is [what]. On top comes [what], and only after you said yes. Corrections are part of it; a new briefing is a new project.",
    "a mistake, and what we changed":
      "We made a mistake: [what happened]. The client heard it from us. Since then [what you changed].",
    "Say one thing; people remember none of three.":
      "Everybody throws three balls, and nobody catches one. Choose.",
    "Write the headline last and read it first.":
      "You only know at the end what it is about. The reader only has the beginning.",
    "Ask what the reader should do next.":
      "If you do not know, the reader will not either. One button is enough.",
    "White space is not empty.":
      "It tells the eye where to begin. Filling it is like talking without a pause.",
    "Test with somebody who does not care.":
      "Friends are polite and colleagues know too much. Ask the person at the next table.",
    "A good brief says what must not change.":
      "Freedom comes from the fence. What is fixed need not be argued about.",
    "Name files as if a stranger had to find them.": "You are the stranger in half a year.",
    "The second draft begins with deleting.": "What can go without being missed was for yourself.",
    "the year's campaigns are planned":
      "Campaigns of the year are planned now. Put the quiet weeks in as well.",
    "spring launches":
      "What should be seen in spring has to be photographed in winter. Nearly too late is now.",
    "the fourth quarter is prepared":
      "The last quarter is loud. Decide now where you want to be heard, and where not.",
    "budgets for next year": "Before the new budget, look at what of the old one still works without money.",
  },
  software: {
    "a workaround everybody knows":
      "Everybody knows the way round: export, copy, colour by hand, send. It works, and it depends on one person. If that sounds familiar, write down how often it happens in a month.",
    "the same task by hand and with help":
      "By hand: [the steps, and how long]. With help: [the steps, and how long]. The interesting part is not the time but what no longer gets forgotten.",
    "when a spreadsheet is still the better answer":
      "Sometimes a spreadsheet is the better answer: few people, few rows, rules that change each week. Stay with it, and keep it tidy. When two people need to change it at once, we talk.",
    "a decision and its price":
      "We decided for [what] and against [what]. It cost us [the price]. We would do it again, for those who [whom it helps].",
    "what an outage taught us":
      "It failed on [day], for [how long]. The cause was [in plain words]. What we changed: [one thing]. Those who noticed heard it from us first.",
    "what we removed, and who was glad":
      "We removed [what]. Hardly anybody used it, and everybody had to look past it. The first thank-you came the same day.",
    "the first week of a new team":
      "In the first week a new team needs three things: their own data in it, one task done to the end, and somebody to ask. Everything else can wait. [What you do for it.]",
    "a set-up we did not expect":
      "Somebody uses it in a way we never thought of: [how, with consent]. It works. We now test it that way, too.",
    "a small feature with a large effect":
      "It is a small thing: [the feature]. It saves a click, and that click happened all day. Small is what one does often.",
    "a change of rules, explained":
      "A rule is changing: [which, and when]. For those who work with [what] it means [one sentence]. What we do about it: [one sentence].",
    "a term everybody uses differently":
      "Three people say [the term] and mean three things. We use it like this: [the meaning]. Ask at the next meeting what the others mean.",
    "what we read this month":
      "This month we read [title], by [author]. What stays: [one sentence]. What we do not believe: [another].",
    "Show the result first and the settings later.":
      "Nobody wants to configure; everybody wants to see. Show where it leads and they will gladly set it up.",
    "An empty page needs one next step.": "An empty page is a question. Give one answer, not five.",
    "Say what you do not store.": "What you do not have cannot get lost. Say it where people hesitate.",
    "Release notes are read when they are short and honest.":
      "Long ones are written for oneself. What changed, for whom, what to do.",
    "Answer a bug report with thanks and a date.":
      "The person had trouble, and wrote to you all the same. A date is the best thanks.",
    "The best feature request is a description of a bad afternoon.":
      "It tells what hurts and leaves open how it is cured. Listen to the afternoon.",
    "Make leaving easy; people stay longer.":
      "Whoever can go stays because they want to. An export is a promise.",
    "Name things as your customers do.":
      "If customers say list and you say repository, one of you has to translate each time.",
    "new budgets":
      "New budgets begin, and with them lists of wishes. A short test with your own data says more than a long comparison.",
    "after the first quarter":
      "After the first quarter one knows what did not work. Look at what was done by hand.",
    "decisions before the year ends":
      "What should run before the year ends has to be decided now. Setting up takes weeks, even when it is easy.",
    "budgets and renewals": "Renewals are a good day for a question: what of it did we really use?",
  },
  manufacturer: {
    "a tolerance, explained with everyday things":
      "A tolerance is how much a thing may be off. Think of a door: a little, and it closes; a little more, and it rubs. [Your part, and what it has to fit.] Each step finer costs more than the one before.",
    "a test that parts must survive":
      "Before a part leaves, it has to survive [the test]. It looks brutal, and it is meant to. What breaks here does not break at your customer's.",
    "the step that takes longest, and why":
      "The longest step is not the loudest one: [which]. It takes [how long], because [why]. Whoever shortens it pays later.",
    "a part redesigned with a customer":
      "A customer had a drawing and a price that was too high. We asked what the part does, and changed [what]. It became simpler and does the same. [With consent.]",
    "a shortage bridged":
      "When [material or part] was short, [what you did]. It was not elegant, and the line did not stop. Since then there is a second way.",
    "what we learned from a complaint":
      "A complaint arrived: [what it was]. We found the cause in [where], and not where we looked first. Since then [what is checked].",
    "which material for which surroundings":
      "Damp, heat, salt, cleaning agents: surroundings choose the material. Steel where it carries, aluminium where it flies, plastic where it slides. Tell us where it will live and for how long.",
    "what drives the price in small series":
      "In small series it is not the material but the setting up. Two parts from one clamping, one size less, a common hole: so the price falls. Ask before the drawing is released.",
    "drawings that save a question":
      "A drawing that answers questions shows the use, the surface that matters, and what may be rough. Add the date and a name one can ring. It saves a call and often a part.",
    "an apprentice's first own part":
      "[Name]'s first own part lies here: [what it is]. It was measured three times, and once by the master. It is going to stay on the shelf.",
    "what we changed to save energy":
      "We use less energy for the same: [what you changed]. It began with somebody who switched something off on Friday. The bill noticed it.",
    "a long-standing colleague retires":
      "After [how many] years [name] is leaving. Knows every machine by its sound. We wrote down what can be written down; the rest we shall miss.",
    "Name the use, not only the part.":
      "The part is only the answer. With the use we may find a simpler one.",
    "A tolerance that nobody needs is money.":
      "Every decimal is measured, paid for and thrown away when it is missed. Ask where you need it.",
    "Ask for the test report before you ask for the discount.":
      "A discount makes a good part cheaper and a bad one dear.",
    "Two suppliers who know each other are better than two who do not.":
      "If one fails, the other already knows your drawings.",
    "Order the sample in the packaging of the series.":
      "What survives in foam may arrive loose in the series.",
    "Stock is insurance; know its premium.": "No stock is cheap until the day it is not. Reckon both.",
    "A drawing with a date avoids a quarrel.": "Two versions without a date are a quarrel with a delay.",
    "Tell the supplier early what worries you.":
      "What you say early is a wish; what you say late is a complaint.",
    "frame contracts begin":
      "A forecast, even a rough one, gets you a place in the plan. Say early what may change.",
    "trade fairs": "At a fair take the real part along, not the brochure. Let people hold it.",
    "trade fairs and forecasts": "Whoever shows us a forecast now has material when the year turns.",
    "next year's volumes are talked over":
      "Say what is sure, what is hoped for, and what is not known. One can plan with all three.",
  },
};
