import { expect, test } from "vitest";
import { adaptChapter } from "../src/index.ts";

// Sentences that once came out wrong, each with the words that must not appear again.

test.each([
  ["You can, however, calculate how large it is allowed to be.", "But calculate"],
  ["After the increase, by contrast, she could lose 35 of her 180 sales.", "But she"],
  ["A mug therefore contributes €16.00.", "so contributes"],
  ["The lifetime value is therefore four times the acquisition cost.", "is so four"],
  ["Write one line per conversation, immediately afterwards, in a format that can be sorted.", "Then"],
  ["It is therefore useful to separate the thing you sell from the progress they make.", "is so useful"],
  ["It assumes that you have spoken with a few customers.", "It thinks"],
  ["He could present himself as a firm, in which case he would appear expensive.", "where case"],
  ["Tailored bookkeeping includes individual solutions for every client.", "single solutions"],
  ["The plan is long enough for something substantial to be accomplished.", "skilled"],
  ["One bad week is rarely a sufficient reason for either.", "enough reason"],
  ["Owners pick an attractive market first.", "pretty"],
  ["Yusuf treats the result as encouraging and keeps counting.", "cares for"],
  [
    "An offer is a complete plan that a customer can accept without asking anything else: what will be done, for whom, by when, at what price, and what happens if something goes wrong.",
    "else. What",
  ],
  ["A funnel shows at which step people give up.", "where step"],
  ["In the following month 162 of 270 people sent the form, which is 60%.", "This form"],
  ["Mei sent the announcement of a new glaze to all of her subscribers.", "statement"],
  [
    "Finding what is used, keeping the amount of copies small, and cleaning up the rest so that you do not run out of space are all jobs of the owner.",
    "This way",
  ],
  [
    "In languages with a collector, the collector keeps track of and cleans up memory that is not used.",
    "The collector cleans",
  ],
  [
    "You’ll see that the tool has made two files for us: a configuration file and a source folder with a main file inside.",
    "us. A",
  ],
  [
    "The type is stored on the stack, as integers are (we will talk about it in a later chapter).",
    "This is because integers are",
  ],
  [
    "It stayed face to face with reality: the reality that medicine can keep men alive far beyond that age.",
    "reality. The",
  ],
  ["As they sat down to foods such as dates and goat curries, the sun went behind the hill.", "Examples are"],
  ["It is a special moment for William and Catherine and we are so thrilled for them.", "William. Catherine"],
  [
    "Nyingi, who was held for nine years, beaten hard and bears the marks of it, spoke for the others.",
    "Nyingi beaten",
  ],
  [
    "Figures released in 2014 by the charity Action on Smoking and Health show that use has tripled.",
    "Smoking. Health",
  ],
  [
    "The processor works better on data that is close to other data (as it is on the stack) in its memory.",
    "This is because it is on the stack",
  ],
  [
    "At such a time, drug addicts (a population thought to be around 25,000 strong) have become more careless.",
    "(A population",
  ],
  [
    "The use of whole suits is expensive – they cost about 3,000 each – and can be uncomfortable for the swimmer.",
    "–.",
  ],
  [
    "Many of them may have claims, though, since Aden is now part of Yemen, lawyers may have trouble finding them.",
    "though. This",
  ],
  [
    "He says the Dutch team have shown too much trust in thinking they can succeed alone and should now accept that it is over.",
    "He should",
  ],
  [
    "But Ada, who was late to the game because her parents were strict with all of this, can see the good sides.",
    "game. This",
  ],
  [
    "Some of what happened to cause the fire, and the owner’s later blame-shifting, has been told before.",
    "fire. The owner",
  ],
  [
    "The court turned down claims that too much time had passed since the war, and it was no longer possible to hold a trial.",
    "war. It",
  ],
  [
    "In the summer of 2011, as violence covered London and spread to Leeds, so strong was the network that it was shut down.",
    "Leeds. So",
  ],
  [
    "Those found guilty of causing “great harm” will be thrown out and placed in homes of another kind in the town.",
    "They placed",
  ],
  [
    "Reasons may include: the system can not safely be shut down, or it is too far away to fix.",
    "include. The",
  ],
  [
    "They stayed poor for years in part because they are served by slow and old ferries from the coast.",
    "in part. This",
  ],
  [
    "Soon after, he sold a new version of the song When I Need You as a single, which was liked in Britain in 1998.",
    "This happened When",
  ],
  [
    "It follows the film in 2015 with the long title of Star Wars: The Force Awakens, which came out that year.",
    "Wars. The",
  ],
  [
    "His death was felt by people all over the world, who loved him as one of the last great leaders.",
    "This world",
  ],
  [
    "The method returns the value in the field, allowing external programs to read the value but not to change it.",
    "allows external programs read",
  ],
  ["The lions are accompanied by nine hearts in a golden shield.", "gone with"],
  ["They carry an organ donation card.", "organ gift"],
  ["They were killed because they continued to smoke in the hall.", "went on to smoke"],
  ["It was received by the critics with great joy.", "got by"],
  ["Jim is a designated hitter for the Chicago team.", "named hitter"],
  ["The use of the word was extended to include limbs of animals.", "stretched"],
  ["The bridge is due to open in the spring of next year.", "because of open"],
  ["The recession led to mass unemployment in the region.", "mass lack"],
  ["In general, the hidden state could be computed from both inputs.", "Mostly"],
  ["The development of algorithms took many years of hard work.", "growth of algorithms"],
  ["Readers invariably lose interest in long lists of facts.", "interest always"],
  ["Never invent or improve a sentence.", "create"],
  ["Count the customers who arrive at a closed door.", "come at"],
  ["The margin is the part of the price that remains after the costs have been paid.", "stays"],
  ["It prevents a second letter, and it provides you with the opportunity to investigate.", "gives you with"],
  ["Two requests may arrive at the same moment, and both of them will read the file.", "reach"],
  ["It is the number of seconds during which an entry may be used.", "seconds when"],
  ["The position of the tip is obtained by multiplication of matrices.", "got"],
  ["In order to halve the error it is necessary to weigh four times as many loaves.", "cut in half"],
  ["Compare each month with the same month of the previous year.", "last"],
  [
    "Four checks find a large part of the usual problems: use the whole page with the keyboard alone, enlarge the text to twice its size, look at it in bright sunlight, and read the alternative texts of the images.",
    "These are use",
  ],
  [
    "A small business generally benefits more from one good sequence than from a second campaign.",
    "helps more",
  ],
  [
    "The rules can be applied routinely, enabling us to compute gradients for every model.",
    "enable us compute",
  ],
  ["Tilia Cycles is a neighbourhood bicycle workshop that opens early.", "area"],
  [
    "If the price is in cell 2, the variable cost in cell 3, the fixed costs in cell 4 and the number of units sold today in cell 5, and if a new price is in cell 6, the two results are:",
    "Then the fixed",
  ],
  ["The errors are estimated by averaging over the results from the experiments.", "comes"],
  ["Once we condition on data, we can use this prior to infer a posterior over functions.", "before"],
  ["The layer will attend to some words and more or less ignore the others.", "about"],
  ["Techniques for combatting overfitting are often called regularization methods.", "Ways"],
  ["The phenomenon of fitting too closely is called *overfitting*.", "event"],
  ["Do we have points collected at regular intervals?", "often"],
  ["The text is hardcoded directly into the final executable.", "last"],
  ["More generally, we can define a layer by a window of any size.", "usually"],
  ["It is compared with a situation in which the advertisement is absent.", "away"],
  [
    "As a rule of thumb, a gap should be about twice its error before one relies on it, and a gap of five is too small.",
    "Usually of",
  ],
  [
    "This chapter describes the most ordinary remedy, which is a letter: a message that arrives with permission and says something useful.",
    "heal",
  ],
  ["The questions follow a decision from its beginning to its end.", "starting"],
  ["Prove that the sum of two even numbers is even.", "Show"],
  ["Work out the break-even point with a salary for yourself.", "a pay"],
  ["A double free can potentially lead to damage.", "maybe"],
  ["The two values will be highly correlated over time.", "be correlated"],
  ["A good article makes only claims that its author can support.", "says"],
  ["Listing 18-1 has the definition of the struct.", "meaning"],
  ["The second headline speaks of repairs for commuters.", "travellers"],
  ["Overfitting shows as diverging training and test performance.", "splitting"],
  ["The method of finding the equations is quite simple, making it easy to get practice.", "helping"],
  [
    "It discusses how to plan the work so that it survives a busy month, and how to calculate whether it pays at all.",
    "This way",
  ],
  [
    "Attention can be bought, and [a later chapter](./ads) explains how to do so with a small budget.",
    ". [a",
  ],
  ["The thread finishes its work before the main function exits.", "way"],
  ["See what happens if we increment a variable many times.", "rise"],
  ["We train the model by minimizing the mean squared error.", "reduc"],
  ["The policy samples the actions uniformly at random.", "evenly"],
  ["The compiler can coerce the argument into a slice.", "force"],
  ["The rate from an enquiry to a new customer is low.", "question"],
  ["Use a factual correctness function to reward the answer.", "true"],
  ["The knowledge acquired by the model is kept.", "got"],
])("%s", (sentence, wrong) => {
  const { markdown } = adaptChapter(sentence, "beginner", { sentence: true, additions: false });
  expect(markdown).not.toContain(wrong);
});
