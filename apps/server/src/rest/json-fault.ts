/** Where and why a text stops being JSON, as Python's decoder says it. `offset` counts Unicode characters. */
export type JsonFault = { offset: number; message: string };

/** Deepest nesting of arrays and objects that is read at all; honest bodies need three. */
export const MAX_JSON_DEPTH = 100;

class Stop extends Error {
  readonly offset: number;
  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

const BLANK = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Finds the first fault of a text that `JSON.parse` refused or that nests too deeply; undefined when it has none.
 * @source CPython's json.decoder: the same sentences at the same places
 */
export function findJsonFault(text: string): JsonFault | undefined {
  let at = 0;

  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };

  function value(depth: number): void {
    if (depth > MAX_JSON_DEPTH) throw new Stop(at, "Nested too deeply");
    const next = text[at];
    if (next === "{") return object(depth);
    if (next === "[") return array(depth);
    if (next === '"') return string();
    if (match(WORD) === undefined && match(NUMBER) === undefined) throw new Stop(at, "Expecting value");
  }

  function object(depth: number): void {
    at += 1;
    match(BLANK);
    if (text[at] === "}") return void (at += 1);
    for (;;) {
      if (text[at] !== '"') throw new Stop(at, "Expecting property name enclosed in double quotes");
      string();
      match(BLANK);
      if (text[at] !== ":") throw new Stop(at, "Expecting ':' delimiter");
      at += 1;
      match(BLANK);
      value(depth + 1);
      if (closedBy("}")) return;
    }
  }

  function array(depth: number): void {
    at += 1;
    match(BLANK);
    if (text[at] === "]") return void (at += 1);
    for (;;) {
      value(depth + 1);
      if (closedBy("]")) return;
    }
  }

  /** After a member: true at the closing bracket, false after a comma. */
  function closedBy(bracket: string): boolean {
    match(BLANK);
    const next = text[at];
    if (next !== bracket && next !== ",") throw new Stop(at, "Expecting ',' delimiter");
    at += 1;
    if (next === bracket) return true;
    match(BLANK);
    return false;
  }

  function string(): void {
    const start = at;
    at += 1;
    for (;;) {
      match(PLAIN);
      const next = text[at];
      if (next === undefined) throw new Stop(start, "Unterminated string starting at");
      if (next === '"') return void (at += 1);
      if (next !== "\\") throw new Stop(at, "Invalid control character at");
      if (match(ESCAPE) !== undefined) continue;
      if (text[at + 1] === "u") throw new Stop(at + 1, "Invalid \\uXXXX escape");
      throw new Stop(at, "Invalid \\escape");
    }
  }

  try {
    match(BLANK);
    value(0);
    match(BLANK);
    if (at < text.length) throw new Stop(at, "Extra data");
    return undefined;
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    return { offset: [...text.slice(0, stop.offset)].length, message: stop.message };
  }
}

/** True when a text may nest deeper than we read. Brackets inside strings count too: a cheap look, on the safe side. */
export function mayNestTooDeeply(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5b || unit === 0x7b) {
      depth += 1;
      if (depth > MAX_JSON_DEPTH) return true;
    } else if (unit === 0x5d || unit === 0x7d) depth -= 1;
  }
  return false;
}
