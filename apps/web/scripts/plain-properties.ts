import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const PLAIN = fileURLToPath(new URL("../src/markdown/plain-properties.ts", import.meta.url));

/** Spares every first visit of a chapter the names of all attributes of HTML and SVG, of which Markdown leads to few. */
export function plainProperties(): Plugin {
  return {
    name: "plain-properties",
    enforce: "pre",
    // What reads HTML, such as formulas set by KaTeX, keeps the whole list.
    resolveId: (id, importer = "") =>
      id === "property-information" && importer.includes("/hast-util-to-jsx-runtime/") ? PLAIN : undefined,
  };
}
