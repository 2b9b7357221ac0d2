import type { Content } from "@growth-guide/contract";
import { PLATFORM_RULES, wholePost } from "@growth-guide/strategist/posts";

/** How long a post stands in a calendar. */
const MINUTES = 15;

/**
 * The posts that have a time as a calendar other programs can read; taken in again, events replace themselves.
 * @source RFC 5545: UTC times, escaped texts, lines of at most 75 octets folded, ended by CRLF
 */
export function toIcs(posts: readonly Content[], now: Date): string {
  const events = posts.flatMap((post) =>
    post.scheduledFor === null ? [] : eventOf(post, post.scheduledFor, now),
  );
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Growth Guide//Posts//EN", ...events, "END:VCALENDAR"]
    .flatMap(folded)
    .map((line) => `${line}\r\n`)
    .join("");
}

function eventOf(post: Content, scheduledFor: string, now: Date): string[] {
  const start = new Date(scheduledFor);
  const [firstLine = ""] = post.text.split("\n");
  return [
    "BEGIN:VEVENT",
    `UID:post-${post.id}@growth-guide.app`,
    `DTSTAMP:${stamp(now)}`,
    `SEQUENCE:${post.version - 1}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(new Date(start.getTime() + MINUTES * 60_000))}`,
    `SUMMARY:${escaped(`${PLATFORM_RULES[post.platform].name}: ${firstLine}`)}`,
    `DESCRIPTION:${escaped(wholePost(post.text, post.hashtags))}`,
    "END:VEVENT",
  ];
}

function stamp(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d+/g, "");
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n");
}

const MAX_OCTETS = 75;
const encoder = new TextEncoder();

/** A line in pieces of at most 75 octets, each but the first begun with a blank; no character is cut apart. */
function folded(line: string): string[] {
  const pieces: string[] = [];
  let piece = "";
  let octets = 0;
  for (const char of line) {
    const size = encoder.encode(char).length;
    if (octets + size > MAX_OCTETS) {
      pieces.push(piece);
      piece = " ";
      octets = 1;
    }
    piece += char;
    octets += size;
  }
  return [...pieces, piece];
}
