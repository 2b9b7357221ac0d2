/** The kinds of callouts that the tools textbooks are written with know. Any other container is a box without a name. */
const KINDS = new Set(
  "note info tip hint important warning caution danger error attention seealso example abstract success question quote admonition secondary exercise solution dropdown".split(
    " ",
  ),
);
const ALARMING = new Set(["warning", "caution", "danger", "error", "attention"]);

export function isCallout(kind: string): boolean {
  return KINDS.has(kind);
}

/** True when a callout warns of something. */
export function isAlarming(kind: string): boolean {
  return ALARMING.has(kind);
}

/** What a callout without a title is called. */
export function calloutTitle(kind: string): string {
  return kind === "seealso" ? "See also" : kind === "admonition" ? "Note" : kind;
}
