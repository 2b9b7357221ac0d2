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
]);
