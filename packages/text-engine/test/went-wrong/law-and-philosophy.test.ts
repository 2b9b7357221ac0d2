import { neverSays } from "./never-says.ts";

// Economics, law and philosophy that once took an everyday twin for a term, or a cut that does not stand.

neverSays([
  ["Analysts differ as to whether the losses are large, but few dispute the principle.", "argument"],
  ["The doctrine is impartial, since it accords the same weight to the welfare of a stranger.", "agreements"],
  ["A condition is necessary if the state cannot obtain without it.", "cannot get"],
  ["Silence does not in the end amount to assent.", "to agree"],
  [
    "The bank must inflict a deep recession to accomplish the same thing in two years.",
    "make a deep recession",
  ],
  ["The operator says that the ministry broke an undertaking given last spring.", "task"],
  ["The vote will test whether the voters are inclined to forgive the government.", "tend to"],
  ["It gave compact holdings to the owners of the old farms.", "small holdings"],
  ["The long-term consequences of the reform were profound.", "were deep"],
  ["In the end the shortfall of 40 million crowns remained.", "lack"],
  ["He came to lament its effects on the poor of the parish.", "mourn"],
  ["The employee was denied an opportunity to respond to the allegations.", "react"],
  [
    "Screening picks up slow-growing conditions, which would never have troubled the patient, and so exaggerates the benefit.",
    ". These conditions",
  ],
  ["Every test, moreover, yields some false positives in healthy people.", ", also,"],
  ["The test seeks to find disease in the healthy, on the assumption that early treatment helps.", ", if "],
  [
    "Arthur Young, who had begun as a champion of the act, came to doubt it, and his last book says so.",
    "Young came",
  ],
  ["What a pupil has attained at the end of a course is not what he was taught.", "reached at"],
  ["The test proves weak where several causes operate simultaneously.", "run at"],
  ["Its effects proved more durable than the terror that it inspired.", "stronger"],
  ["Many lords gave up the direct cultivation of their estates at that time.", "growing"],
  ["The nobility succeeded in tightening its grip upon the villages.", "nobles"],
  ["A culture is transmitted less by statements than by what leaders reward.", "sent"],
  ["Each of them gains without contributing to the cost of the road.", "adding"],
  ["They revive, for the most part unwittingly, an experiment that the Victorians gave up.", "This is"],
  ["Small parties win few seats, and voters, anticipating this, desert them for others.", "voters."],
  ["Deposit insurance entails the same dilemma in the end.", "means"],
  ["Bankers denounce the rule as ruinous for the trade.", "terrible"],
  ["She gave up an advantageous marriage to train as a nurse.", "helpful"],
  ["Together they petitioned the parliament of the day.", "asked"],
  ["The judges usurp decisions that belong to the people.", "take decisions"],
  ["They require instead that it be made by a sure process.", "need"],
]);
