/** Openings that are heard when two sentences in a row have them. */
const OPENING = /^(?:So|But|Also,|This means|This way,) /;

/** Whether a rewritten sentence begins as the one before it does, though the writer began it in another way. */
export function repeatsOpening(before: string, after: string, own: string): boolean {
  const opening = OPENING.exec(after)?.[0];
  if (opening === undefined || own.startsWith(opening)) return false;
  return before
    .slice(before.search(/[^.?!]*[.?!]*\s*$/))
    .trimStart()
    .startsWith(opening);
}
