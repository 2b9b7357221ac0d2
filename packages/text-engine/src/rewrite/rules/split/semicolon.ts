import type { Splitter } from "./clause.ts";
import { countOf, splitMark } from "./mark.ts";

/** "CLAUSE; CLAUSE" → "CLAUSE. CLAUSE"; a row of semicolons is a list and stays. */
export const splitSemicolon: Splitter = (joint) => (countOf(joint, ";") > 1 ? null : splitMark(joint, ";"));
