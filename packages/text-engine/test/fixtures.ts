import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../fixtures/", import.meta.url);

/** The names of the chapters in the fixtures folder. */
export function fixtureNames(): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

/** Every chapter of the fixtures folder, as written, with Windows line endings, and with a byte order mark. */
export function fixtureChapters(): { name: string; markdown: string }[] {
  return fixtureNames().flatMap((name) => {
    const markdown = readFileSync(new URL(`${name}/input.md`, folder), "utf8");
    return [
      { name, markdown },
      { name: `${name} with CRLF`, markdown: markdown.replace(/\r?\n/g, "\r\n") },
      { name: `${name} with a BOM`, markdown: `\ufeff${markdown}` },
    ];
  });
}

export type Trap = { text: string; keep?: string[]; not?: string[]; kind: string };

/** Sentences known to go wrong, with what must and what must not appear. */
export function traps(): Trap[] {
  return readFileSync(new URL("traps.jsonl", folder), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Trap);
}
