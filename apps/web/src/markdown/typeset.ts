import type { ReactNode } from "react";
import type { MarkdownPlugins } from "./markdown.tsx";

/** Most text whose typeset form is kept, in UTF-16 code units: a chapter at all its levels, and some. */
const MAX_KEPT_LENGTH = 2_000_000;

type Kept = { nodes: Map<string, ReactNode>; length: number };
const kept = new WeakMap<MarkdownPlugins, Kept>();

/** What `make` makes of a text, made once for each set of plugins: a view shown before comes back without parsing. */
export function typesetOnce(plugins: MarkdownPlugins, text: string, make: () => ReactNode): ReactNode {
  let cache = kept.get(plugins);
  if (cache === undefined || cache.length > MAX_KEPT_LENGTH) {
    cache = { nodes: new Map(), length: 0 };
    kept.set(plugins, cache);
  }
  if (!cache.nodes.has(text)) {
    cache.nodes.set(text, make());
    cache.length += text.length;
  }
  return cache.nodes.get(text);
}
