import type { Tone } from "@growth-guide/contract";
import type { Plan } from "../plan.ts";
import { LANGUAGE_WORDS } from "./language-words.ts";
import type { Voice } from "./voice.ts";
import { casual } from "./voices/casual.ts";
import { educational } from "./voices/educational.ts";
import { inspirational } from "./voices/inspirational.ts";
import { professional } from "./voices/professional.ts";
import { promotional } from "./voices/promotional.ts";

/** How each tone begins and ends its posts. */
const VOICES: Readonly<Record<Tone, Voice>> = {
  professional,
  casual,
  educational,
  promotional,
  inspirational,
};

/** How posts end whose readers may be in grief. */
const GRAVE = [
  "Ask us whatever you like.",
  "You may call without having decided anything.",
  "Pass it on to somebody it may help.",
  "We are there when you need us.",
] as const;

/**
 * How a post of a plan begins and ends: in every tone the same where people are in grief, and in languages other than
 * English, but for offers there.
 */
export function voiceOf({ language, industry }: Pick<Plan, "language" | "industry">, tone: Tone): Voice {
  const words = LANGUAGE_WORDS[language];
  if (words === undefined && industry.isGrave)
    return { openings: forEveryKind([""]), closings: forEveryKind(GRAVE) };
  if (words === undefined) return VOICES[tone];
  return {
    openings: forEveryKind([""]),
    closings: forEveryKind(tone === "promotional" ? words.acts : words.closings),
  };
}

function forEveryKind(lines: readonly string[]): Voice["openings"] {
  return { tip: lines, idea: lines, question: lines, season: lines };
}
