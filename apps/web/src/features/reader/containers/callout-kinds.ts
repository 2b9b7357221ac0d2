/** The kinds of callouts that the tools textbooks are written with know. Any other container is a box without a name. */
const KINDS = new Set(
  "note info tip hint important warning caution danger error attention seealso example abstract success question quote admonition secondary exercise solution dropdown summary tldr todo check done faq help bug failure fail missing cite".split(
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

/** Kinds that say no more than that there is a box. */
const PLAIN = new Set(["admonition", "secondary", "dropdown"]);

/**
 * What stands over a container: a callout's kind, so that it is not told by its colour alone, and its title. Any other
 * container has what it is called, and numbers are none.
 */
export function calloutTitle(kind: string, title = ""): string {
  const own = /\p{L}/u.test(title) ? title : "";
  if (!isCallout(kind)) return own;
  if (PLAIN.has(kind)) return own || "Note";
  const name = kind === "seealso" ? "See also" : kind.charAt(0).toUpperCase() + kind.slice(1);
  return own === "" || own.toLowerCase().startsWith(kind) ? own || name : `${name}: ${own}`;
}
