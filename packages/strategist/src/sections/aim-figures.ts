import type { Month } from "../knowledge/industry.ts";
import { inline } from "../markdown.ts";

/** Words in which owners tell where they stand: "now 22", "we have 212", "from 6 % to 4 %". */
const TODAY =
  /\b(?:now|currently|today|at the moment|(?:we|i) (?:currently )?(?:have|are at)|from)\s+(?:about |around |at )?(?<figure>\d[\d.,]*k?(?:\s?%)?)(?![\p{L}\d])/iu;

/** Where an aim stands today: the owner's own figure, or a place for it. */
export function todayOf(aim: string): string {
  const figure = TODAY.exec(aim)?.groups?.["figure"]?.replace(/[.,]$/, "");
  return figure === undefined ? "[count in week 1]" : `${inline(figure)}, as you said`;
}

const FIGURE =
  /(?:\d[\d.,]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|double|triple|half|twice)\b)(?!\s+(?:minute|hour|day|week|month|year)s?\b)/i;

/** Where an aim stands when the plan ends: as told, on its way to a later date, or a place for it. */
export function targetOf(aim: string, begin: Month): string {
  if (!FIGURE.test(aim)) return "[your target]";
  return isDueLater(aim, begin) ? "[how far by then]" : "as you said";
}

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const DATE = new RegExp(
  `\\b(?:by|until|till|before|in|from|end of)\\s+(?:the end of\\s+|\\d{1,2}(?:st|nd|rd|th)?\\s+)*(${MONTHS.join("|")})\\b`,
  "i",
);
/** Dates that are not in a month of their own: they may be years away. */
const SOME_DAY =
  /\b(?:(?:by|until|till|before|in|for|next|end of)\s+(?:the\s+|next\s+|end of\s+)*(?:Q[1-4]|year|spring|summer|autumn|fall|winter|20\d\d))\b/i;
const CHRISTMAS: Month = 12;
/** Months a plan reaches ahead. */
const REACH = 3;

function isDueLater(aim: string, begin: Month): boolean {
  const month = DATE.exec(aim)?.[1]?.toLowerCase();
  const due = month !== undefined ? MONTHS.indexOf(month) + 1 : /\bchristmas\b/i.test(aim) ? CHRISTMAS : null;
  return due === null ? SOME_DAY.test(aim) : (due - begin + 12) % 12 > REACH;
}
