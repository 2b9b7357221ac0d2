import { neverSays } from "./never-says.ts";

// What ordinary chapters of a textbook once came out with: a noun read as a verb or a verb as a noun, a twin that fits
// another object, one opening heard twice, and a prompt to suppose where a short condition says it.

neverSays([
  ["The step brings a tenfold increase in the concentration of the acid.", "grow in"],
  ["The molecules must collide with sufficient energy before they can react.", "hit"],
  ["A niche is a narrow segment whose needs the large companies neglect.", "lack of care"],
  ["A sprinter may briefly exceed 1,500 watts at the end of a race.", "be more than"],
  ["Extracting distances from images requires substantial computation on the robot.", "big computation"],
  ["A segment is useful only if it fulfils certain criteria.", "rules"],
  ["Energy cannot be destroyed; it can merely be converted into another form.", "just be"],
  ["It is not cheap: on an annual basis, it corresponds to a rate of 36 percent.", "very year"],
  [
    "The hotel, however, insisted on paying within 60 days, while her own suppliers demanded payment within 14.",
    "days. But",
  ],
  [
    "If it is too long, the system becomes sluggish; if it is too short, a large share of the time is spent on switching from one process to another.",
    "Suppose it is too long",
  ],
]);
