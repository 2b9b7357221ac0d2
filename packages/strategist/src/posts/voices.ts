import type { Tone } from "@growth-guide/contract";
import type { Language } from "../language.ts";
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

/** How a post begins and ends in a language: outside English the same in every tone, but for offers. */
export function voiceOf(language: Language, tone: Tone): Voice {
  const words = LANGUAGE_WORDS[language];
  if (words === undefined) return VOICES[tone];
  return {
    openings: forEveryKind([""]),
    closings: forEveryKind(tone === "promotional" ? words.acts : words.closings),
  };
}

function forEveryKind(lines: readonly string[]): Voice["openings"] {
  return { tip: lines, idea: lines, question: lines, season: lines };
}
