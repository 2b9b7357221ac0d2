/** What tabs of this browser tell each other: the item and the version it has now. */
export type ItemChange = { id: number; version: number };

/** Tells the other tabs of this browser that an item has changed. Does nothing where browsers have no such channel. */
export function tellOtherTabs(topic: string, change: ItemChange): void {
  const channel = open(topic);
  channel?.postMessage(change);
  channel?.close();
}

/** Listens to the other tabs; the answer ends it. */
export function hearOtherTabs(topic: string, listener: (change: ItemChange) => void): () => void {
  const channel = open(topic);
  channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const { id, version } = (data ?? {}) as Partial<ItemChange>;
    if (typeof id === "number" && typeof version === "number") listener({ id, version });
  });
  return () => channel?.close();
}

function open(topic: string): BroadcastChannel | undefined {
  return typeof BroadcastChannel === "function" ? new BroadcastChannel(`growth-guide.${topic}`) : undefined;
}
