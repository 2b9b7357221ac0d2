import { EventEmitter, once } from "node:events";

export type GatherOptions = {
  /** Items handed out together at most. */
  most: number;
  /** How long the first of them waits for others, in milliseconds. */
  ms: number;
  /** Aborted when no more items are waited for. */
  signal: AbortSignal;
};

/** Items that come one by one, handed out in handfuls. */
export type Gathering<T> = {
  push(item: T): void;
  /** Nothing more will come. */
  end(): void;
  /** What came, in order: those of one moment together. Ends behind the last item, or with those there are on abort. */
  handfuls(): AsyncGenerator<T[]>;
};

/** Gathers items of one moment, so that each need not be told of alone. */
export function gather<T>({ most, ms, signal }: GatherOptions): Gathering<T> {
  const items: T[] = [];
  const changes = new EventEmitter();
  let isEnded = false;

  const until = (change: "item" | "handful", limit: AbortSignal) =>
    once(changes, change, { signal: limit }).catch(() => undefined);
  const isOver = () => isEnded || signal.aborted;

  return {
    push(item) {
      items.push(item);
      changes.emit("item");
      if (items.length >= most) changes.emit("handful");
    },
    end() {
      isEnded = true;
      changes.emit("item");
      changes.emit("handful");
    },
    async *handfuls() {
      while (items.length > 0 || !isOver()) {
        if (items.length === 0) await until("item", signal);
        if (items.length < most && !isOver())
          await until("handful", AbortSignal.any([signal, AbortSignal.timeout(ms)]));
        if (items.length > 0) yield items.splice(0, most);
      }
    },
  };
}
