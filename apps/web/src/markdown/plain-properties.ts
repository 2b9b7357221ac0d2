// Stands in for `property-information` where typeset Markdown becomes elements (scripts/plain-properties.ts): that
// package lists what every attribute of HTML and SVG is called, and the trees made here carry React's names already.

type Info = { property: string; attribute: string };

/** The kinds of elements; none needs a list of its own. */
export const html = {};
export const svg = {};

/** React's own names; a property that is no attribute of its own is not asked for here. */
export const hastToReact = {};

/** What a property of an element tree is called in React: what it is called there, but for `dataTerm` and `ariaHidden`. */
export function find(_schema: object, property: string): Info {
  const [, prefix, rest] = /^(data|aria)([A-Z].*)$/.exec(property) ?? [];
  if (prefix === undefined || rest === undefined) return { property, attribute: property };
  const name = prefix === "aria" ? rest : rest.replace(/(?<!^)[A-Z]/g, "-$&");
  return { property, attribute: `${prefix}-${name.toLowerCase()}` };
}
