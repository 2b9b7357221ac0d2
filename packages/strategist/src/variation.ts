/** A number that stays the same for the same text: FNV-1a, 32 bit. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash;
}

/** `count` of the items, beginning at a place the seed decides and going round: no item twice. */
export function choose<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  const start = items.length === 0 ? 0 : seed % items.length;
  return [...items.slice(start), ...items.slice(0, start)].slice(0, count);
}
