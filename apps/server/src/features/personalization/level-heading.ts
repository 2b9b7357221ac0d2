import { type Level, LEVELS } from "@growth-guide/contract";

/**
 * The lines a REST answer begins with, as in the document's example.
 * @source Personalization API Reference, POST /personalize, Example Response
 */
export function levelHeading(level: Level): string {
  return `${level.toUpperCase()} LEVEL EXPLANATION:\n\n`;
}

/** A text without the heading our own answers carry: some clients send back what they were given. */
export function withoutLevelHeading(text: string): string {
  const heading = LEVELS.map(levelHeading).find((lines) => text.startsWith(lines));
  return heading === undefined ? text : text.slice(heading.length);
}
