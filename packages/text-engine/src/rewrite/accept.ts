import { marksOf } from "../chapter/passage.ts";
import { splitSentences } from "../text/sentences.ts";
import { wordsOf } from "../text/words.ts";

const NEGATIONS =
  /\b(?:not|cannot|never|no|none|neither|nor|nothing|nobody|nowhere|without|unless|except)\b|n['’]t\b/gi;
const NUMBERS =
  /[\d][\d.,:]*\d|\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|million|billion)\b/gi;
const NAMES = /(?<=[\p{L},;:] )\p{Lu}[\p{L}\d]+|\b\p{L}*\d\p{L}*\b|\b\p{Lu}{2,}\b/gu;
const SLIPS = [
  /\w\.\.(?!\.)/g,
  /\b(?!that\b|had\b)([a-z]+) \1\b/gi,
  /\w [,.;:?!](?:\s|$)/g,
  /^[,;:]/g,
  /,,|,\.(?!\.)|;\.|\.,|;;|:\.|\(\s*\)|,\s*\)/g,
  /\b(?:a|an|the) (?:a|an|the|of|is|are|was|were|and|or|to|in|by|with|for|that)\b/gi,
  /\b(?:and|or|but) (?:and|or|but)\b/gi,
  /\b(?!(?:more|again|over|on|less|now|time|years?)\b)([a-z]+) (?:and|or) \1\b/gi,
  /\b(?:and|or|but|the|a|an|of|with|by|for|from|which|because|although|while|whose|into|than|as)[.?!](?:\s|$)/gi,
  /\bmore (?:better|worse|less|easier|harder|faster|slower|bigger|smaller|larger)\b/gi,
  /\b(?:he|she|it) (?:are|have not|do not)\b|\b(?:they|we|you|these|those) (?:is|was|has|does)\b|\bthis (?:are|were|have)\b/gi,
  /\b(?:can|could|may|might|must|should|would|will|cannot|to) (?:was|were|is|are|has|had|made|took|went|got|said|uses|makes|gets|takes|goes|shows)\b/gi,
];

/**
 * The first thing a rewritten sentence lost or broke, in words; null when it may stand for the original.
 * Protected stretches, numbers, names, negations, brackets and quotes must be the same, and no slip of grammar new.
 */
export function whyRefused(before: string, after: string): string | null {
  if (marksOf(before) !== marksOf(after)) return "a protected part was moved or lost";
  if (bagOf(before, NEGATIONS).length !== bagOf(after, NEGATIONS).length) return "a negation changed";
  if (!sameBag(bagOf(before, NUMBERS), bagOf(after, NUMBERS))) return "a number changed";
  if (!namesKept(before, after)) return "a name was lost";
  if (!/["“”()[\]*_~]/.test(before + after) ? false : pairsOf(before) !== pairsOf(after))
    return "brackets or quotes changed";
  const slip = SLIPS.find((pattern) => {
    const found = countOf(after, pattern);
    return found > 0 && found > countOf(before, pattern);
  });
  if (slip) return "the new wording is not grammatical";
  return badSentences(after) > badSentences(before) ? "a sentence is incomplete" : null;
}

function bagOf(text: string, pattern: RegExp): string[] {
  return (text.match(pattern) ?? []).map((item) => item.toLowerCase()).sort();
}

function sameBag(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}

function namesKept(before: string, after: string): boolean {
  const words = new Set(wordsOf(after));
  return (before.match(NAMES) ?? []).every((name) => words.has(name) || after.includes(name));
}

function pairsOf(text: string): string {
  return (text.match(/["“”()[\]*_~]/g) ?? []).join("");
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** How many sentences behind the first start small or are stubs of one word. */
function badSentences(text: string): number {
  return splitSentences(text).filter(
    (span, at) =>
      at > 0 &&
      (/^[a-z]/.test(text.slice(span.start)) || wordsOf(text.slice(span.start, span.end)).length === 1),
  ).length;
}
