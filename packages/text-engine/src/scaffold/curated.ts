import type { Chapter } from "../chapter/parse.ts";
import type { UnplacedEntry } from "./glossary.ts";

/** Domain words the chapter uses without defining them, from the curated list. */
export function findCurated(_chapter: Chapter, _defined: ReadonlySet<string>): UnplacedEntry[] {
  return [];
}
