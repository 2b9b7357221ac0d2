import type { BusinessFacts } from "./facts.ts";
import type { Industry } from "./knowledge/industry.ts";
import { capitalised } from "./markdown.ts";
import { parts, shortened } from "./owners-words.ts";

/** Most parts of an audience a plan speaks of, and most words of each. */
const MOST_PARTS = 5;
const PART_WORDS = 30;

/** An answer that leaves nobody out names nobody. */
const NOBODY_IN_PARTICULAR =
  /^(?:every(?:one|body)|any(?:one|body)|all(?: people)?|people|(?:the )?(?:general )?public)$/i;
/** Ways in which an owner begins to tell of them. */
const LEAD_IN =
  /^(?:(?:we|i)(?: mainly| mostly| also)? (?:serve|sell to|work with|work for|cater to|cater for|help|target)|(?:our|my) (?:main |typical )?(?:customers|clients|guests|patients|audience|buyers|readers)(?: are| is| include)(?: mainly| mostly)?) /i;

/** Whom the business serves, each group in its owner's words; empty when they name nobody in particular. */
export function audienceOf({ targetAudience }: Pick<BusinessFacts, "targetAudience">): string[] {
  return parts(targetAudience)
    .map((part) => capitalised(part.replace(LEAD_IN, "")))
    .filter((part) => !NOBODY_IN_PARTICULAR.test(part))
    .slice(0, MOST_PARTS)
    .map((part) => shortened(part, PART_WORDS));
}

const PEOPLE =
  /\b(?:people|persons?|famil|parents?|individuals|couples|women|men|employees|tenants|patients|students|private|freelancers?|self-employed|sole traders?|seniors|retired|teenagers|home ?owners)/i;
const FIRMS =
  /\b(?:firms?|compan|business|employers?|plants?|manufactur|agenc|start-?ups?|enterprises?|organi[sz]ation|schools?|shops?|stores?|managers?|founders?|(?<!sole )traders?|offices|C[EOTF]Os?)\b/i;

/** Where customers are: the trade's way, unless people are served where the trade serves firms. */
export function modelOf({ model, channels }: Industry, { targetAudience }: BusinessFacts): Industry["model"] {
  const serves = targetAudience ?? "";
  const servesPeople = model === "firms" && PEOPLE.test(serves) && !FIRMS.test(serves);
  if (!servesPeople) return model;
  return channels.includes("localSearch") ? "local" : "online";
}
