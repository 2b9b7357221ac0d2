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
  ["The water remaining in the cell walls is drawn back into tiny pores.", "staying"],
  ["Evaporation from the leaves generates the pull that lifts the water.", "makes the pull"],
  ["The xylem provides the pathway for the water.", "gives"],
  ["Each opening is bordered by two cells that bend.", "next to"],
  ["By 1550 half of its households were engaged in spinning, weaving or dyeing.", "taking part"],
  ["It was a measure which the doctor had advocated for a decade.", "spoken up"],
  ["They had campaigned for a decade before the law was passed.", "worked for"],
  ["Default is the failure to make a payment that is due.", "to pay that"],
  ["The rate is expressed as a percentage of the amount.", "share"],
  ["The energy for the process is ultimately provided by the sun.", "in the end"],
  ["The Domain Name System, which is usually shortened to DNS, turns a name into an address.", "DNS. The"],
  [
    "If you merely pay the minimum, however, the rest is carried over, and the rate is between 15 and 25 per cent.",
    "Suppose",
  ],
  [
    "The packets reach the router, whose header shows that loss is regarded as a sign of congestion.",
    "crowding",
  ],
  ["Winds in excess of 90 miles an hour hit the coast.", "Winds more"],
  ["The meat is roasted over an open fire.", "shooting"],
  ["The island was inhabited by the Picts.", "had the"],
  ["The county was formed in 1856 from parts of two others.", "started"],
  ["The nutrients feed dense blooms of tiny plants in spring.", "flowers"],
  ["The clip region is a rectangle that lies inside the window.", "clip area"],
  ["The name must be distinct from the name of any other table.", "separate"],
  ["This is the file that is backing the mapping of the memory.", "supporting"],
  ["Removing the old directory is safe when nobody uses it.", "Taking away"],
  ["Counting distinct visits matters where one visitor comes three times.", "different"],
  ["Bypass the cache when the headers of the request are matched.", "Get around"],
  ["Precede each symbol by the name of the file in which it was found.", "Come before"],
  ["They passed a resolution condemning the use of torture.", "criticiz"],
  ["It is a language in which the simplest thought demands ornate constructions.", "decorated"],
  ["You can save people a lot of grief when you keep a list of all changes.", "sadness"],
  ["The report was published in May by the ministry of health.", "came out"],
  ["The film was released in 1990 by a small firm from Leeds.", "came out"],
]);
