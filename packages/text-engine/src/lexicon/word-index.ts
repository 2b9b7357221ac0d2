import { ENTRIES } from "./index.ts";
import { indexEntries } from "./lookup.ts";

/** Every written form of a word for which a plainer one is known, made once. */
export const WORD_INDEX = indexEntries(ENTRIES);
