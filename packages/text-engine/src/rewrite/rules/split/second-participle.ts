import type { Word } from "../../sentence.ts";

/**
 * "attracting workers and building a port": the second verb in -ing that stands level with the first. None where it
 * may describe a noun ("growing numbers") or belong to a row further down ("for cutting and shaping wood").
 */
export function secondParticiple(right: readonly Word[]): Word | null {
  const joint = right.findIndex(({ pos }, at) => pos === "CCONJ" && isGerund(right[at + 1]));
  const second = right[joint + 1];
  if (joint < 2 || !second || right.slice(1, joint).some(isGerund)) return null;
  return DESCRIBING.test(second.lower) && /^(?:NOUN|ADJ|PROPN)$/.test(right[joint + 2]?.pos ?? "")
    ? null
    : second;
}

function isGerund(word: Word | undefined): boolean {
  return word?.pos === "VERB" && word.lower.endsWith("ing");
}

const DESCRIBING =
  /^(?:rising|falling|growing|coming|living|running|moving|working|remaining|leading|existing|increasing|mounting|surrounding|competing|neighbouring|neighboring|missing|changing|ongoing|declining)$/;
