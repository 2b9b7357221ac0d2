import { createHash } from "node:crypto";
import type { PersonalizedChapter } from "@growth-guide/text-engine";
import { withoutLiveHtml } from "@growth-guide/text-engine/text";
import { withoutLevelHeading } from "./level-heading.ts";
import type { StoredSession } from "./session-store.ts";

// Some clients send back what they were given as if it were the chapter. A session remembers its answers by
// fingerprint, so that it knows them again without keeping their texts.

/** Answers remembered at most: three levels, in the forms of both doors, of the last few chapters. */
const MAX_GIVEN = 24;

/** Whether this is the session's original, as it is or as REST gives it at a level that changes nothing in it. */
export function isOriginal({ original }: StoredSession, content: string): boolean {
  return original === content || original === withoutLevelHeading(content);
}

/** Whether the session was given this text earlier, as it is or in the form REST gives it. */
export function wasGiven({ given }: StoredSession, content: string): boolean {
  return given.length > 0 && given.includes(fingerprint(withoutLevelHeading(content)));
}

/**
 * The fingerprints of an answer in each form it is given, without those the session knows. A text that equals the
 * original is none of ours to refuse.
 */
export function newlyGiven({ given, original }: StoredSession, chapter: PersonalizedChapter): string[] {
  const { whole, safe } = fingerprintsOf(chapter);
  const prints = chapter.markdown === original ? [safe] : [whole, safe];
  return prints.filter((print) => print !== undefined && !given.includes(print)) as string[];
}

/** Remembers answers; the oldest are forgotten first. */
export function withGiven(session: StoredSession, prints: string[]): StoredSession {
  return { ...session, given: [...new Set([...session.given, ...prints])].slice(-MAX_GIVEN) };
}

type Fingerprints = { whole: string; safe: string | undefined };

/** A chapter is given many times, and reading it for its fingerprints takes some 20 ms for each MiB. */
const known = new WeakMap<PersonalizedChapter, Fingerprints>();

/** Of the text as tRPC gives it, and of REST's form where that is another one. */
function fingerprintsOf(chapter: PersonalizedChapter): Fingerprints {
  const prints = known.get(chapter) ?? toFingerprints(chapter.markdown);
  known.set(chapter, prints);
  return prints;
}

function toFingerprints(markdown: string): Fingerprints {
  const safe = withoutLiveHtml(markdown);
  return { whole: fingerprint(markdown), safe: safe === markdown ? undefined : fingerprint(safe) };
}

/** 128 bits are plenty to tell one session's texts apart. */
function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest().subarray(0, 16).toString("base64url");
}
