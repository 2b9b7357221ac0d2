/** Part of speech of an entry: the word it replaces must have been read as this. */
export type EntryKind = "verb" | "noun" | "adj" | "adv" | "other";

/**
 * What must hold around the word. Lists of lower-case words or classes such as `@noun`; `next`/`prev` name what must
 * stand there, `notNext`/`notPrev` what must not; `head`/`notHead` do so for the noun of the phrase behind, `behind`/`notBehind`
 * for the word behind that phrase; `forms` limits the forms of a verb or noun.
 */
export type Guards = {
  next?: string[];
  prev?: string[];
  notNext?: string[];
  notPrev?: string[];
  head?: string[];
  notHead?: string[];
  behind?: string[];
  notBehind?: string[];
  forms?: string[];
};

/** One reviewed replacement. `example` shows the change in place: "They {abandoned|left} the plan." */
export type LexiconEntry = {
  lemma: string;
  kind: EntryKind;
  replacement: string;
  guards: Guards;
  example: string;
};

const GUARD_NAMES: Readonly<Record<string, keyof Guards>> = {
  next: "next",
  prev: "prev",
  "!next": "notNext",
  "!prev": "notPrev",
  head: "head",
  "!head": "notHead",
  behind: "behind",
  "!behind": "notBehind",
  forms: "forms",
};

/**
 * Reads entries written one to a line: `lemma | replacement | example | guards`. Guards are optional and look like
 * `next=of,@det !prev=the`. Empty lines and lines that begin with `#` are skipped.
 */
export function readEntries(kind: EntryKind, lines: string): LexiconEntry[] {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [lemma = "", replacement = "", example = "", guards = ""] = splitFields(line);
      return { lemma, kind, replacement, guards: readGuards(guards), example };
    });
}

/** The fields of a line; a bar inside the braces of an example does not end a field. */
function splitFields(line: string): string[] {
  return line.split(/\s+\|\s+/).map((field) => field.trim());
}

/** Reads guards such as `next=of,@det !prev=the`. */
export function readGuards(text: string): Guards {
  const guards: Guards = {};
  for (const [, name = "", values = ""] of text.matchAll(/(!?\w+)=(\S+)/g)) {
    const key = GUARD_NAMES[name];
    if (key) guards[key] = values.split(",");
  }
  return guards;
}
