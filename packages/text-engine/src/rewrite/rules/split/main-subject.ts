import type { Word } from "../../sentence.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import { MAX_SUBJECT_WORDS, type Subject, subjectAt } from "./subject.ts";

/**
 * The subject of the main clause of these words: behind "But", behind an adverb, or behind an opening of its own and a
 * comma. `start` counts from the first of the words.
 */
export function mainSubject(words: readonly Word[]): Subject | null {
  let start = 0;
  while (isConnective(words[start])) start += 1;
  const direct = subjectAt(words, start) ?? listSubject(words, start);
  if (direct || !OPENERS.has(words[start]?.pos ?? "")) return direct;
  for (let at = start + 1; at < words.length && at < MAX_SUBJECT_WORDS; at += 1) {
    if (words[at]?.text !== ",") continue;
    let next = at + 1;
    while (isConnective(words[next])) next += 1;
    const behind = subjectAt(words, next);
    if (behind) return behind;
  }
  return null;
}

/** "Slow pages, long forms and hidden details are": a subject of three things or more. */
function listSubject(words: readonly Word[], start: number): Subject | null {
  const first = nounPhraseAt(words, start);
  let end = first?.end ?? start;
  while (words[end]?.text === "," && nounPhraseAt(words, end + 1))
    end = nounPhraseAt(words, end + 1)?.end ?? end + 1;
  const and = words[end]?.text === "," ? end + 1 : end;
  if (!first || end === first.end || words[and]?.lower !== "and") return null;
  const last = subjectAt(words, and + 1);
  return (
    last && {
      ...last,
      phrase: { ...first, end: last.phrase.end, plural: true },
      plural: true,
      isPlain: false,
    }
  );
}

function isConnective(word: Word | undefined): boolean {
  if (!word || /^(?:when|where|how|why|whenever|once|as)$/.test(word.lower)) return false;
  return word.pos === "CCONJ" || word.pos === "ADV" || word.text === ",";
}

const OPENERS = new Set(["ADP", "SCONJ", "ADV", "PART", "VERB"]);

/** The last clause of these words that has a subject of its own: behind "but", "and" or "so", else the main clause. */
export function lastClause(words: readonly Word[]): { words: readonly Word[]; subject: Subject } | null {
  for (let at = words.length - 3; at > 2; at -= 1) {
    if (!/^(?:but|and|so|while|although)$/.test(words[at]?.lower ?? "")) continue;
    const own = subjectAt(words, at + 1);
    if (own)
      return {
        words: words.slice(at + 1),
        subject: {
          ...own,
          verb: own.verb - at - 1,
          phrase: { ...own.phrase, start: 0, end: own.phrase.end - at - 1 },
        },
      };
  }
  const subject = mainSubject(words);
  return subject && { words, subject };
}

/** "If you use it, …" or "…, as the town burned": a clause that waits for another. */
export function isOpen(left: readonly Word[]): boolean {
  const comma = left.findLastIndex((word) => word.text === ",");
  const behind = left.slice(comma + 1);
  const first = behind[behind[0]?.pos === "CCONJ" ? 1 : 0];
  return /^(?:if|when|as|once|while|although|because|since|after|before|until|unless|that)$/.test(
    first?.lower ?? "",
  );
}
