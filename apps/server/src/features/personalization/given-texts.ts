import { createHash } from "node:crypto";
import { withoutLiveHtml } from "@growth-guide/text-engine";
import { withoutLevelHeading } from "./level-heading.ts";
import type { StoredSession } from "./session-store.ts";

// Some clients send back what they were given as if it were the chapter. A session remembers its answers by
// fingerprint, so that it knows them again without keeping their texts.

/** Answers remembered at most: three levels, in the forms of both doors, of the last few chapters. */
const MAX_GIVEN = 24;

/** Whether the session was given this text earlier, as it is or in the form REST gives it. */
export function wasGiven({ given }: StoredSession, content: string): boolean {
  return given.length > 0 && given.includes(fingerprint(withoutLevelHeading(content)));
}

/**
 * The fingerprints of an answer in each form it is given, without those the session knows. A text that equals the
 * original is none of ours to refuse.
 */
export function newlyGiven({ given, original }: StoredSession, markdown: string): string[] {
  const safe = withoutLiveHtml(markdown);
  const forms = safe === markdown ? [markdown] : [markdown, safe];
  return forms
    .filter((form) => form !== original)
    .map(fingerprint)
    .filter((print) => !given.includes(print));
}

/** Remembers answers; the oldest are forgotten first. */
export function withGiven(session: StoredSession, prints: string[]): StoredSession {
  return { ...session, given: [...new Set([...session.given, ...prints])].slice(-MAX_GIVEN) };
}

/** 128 bits are plenty to tell one session's texts apart. */
function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest().subarray(0, 16).toString("base64url");
}
