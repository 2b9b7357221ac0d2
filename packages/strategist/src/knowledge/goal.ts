import type { ChannelId } from "./channels.ts";
import type { Industry } from "./industry.ts";
import type { MetricId } from "./metrics.ts";

/** A kind of aim owners have, how to recognise it, and what helps. */
export type Goal = {
  id: string;
  /** After "to": "win new customers". */
  name: string;
  /** Beginnings of words, or phrases, that point to it; whole words where a space ends them. */
  words: readonly string[];
  /** More such words, which mean it in some trades only. */
  wordsIn?: Readonly<Record<Industry["id"], readonly string[]>>;
  metric: MetricId;
  /** What has to become true first, a whole sentence. */
  lever: string;
  /** Imperative sentences, the first the most useful. */
  tactics: readonly [string, string, string];
  /** Channels that carry it, before those of the trade. */
  channels: readonly ChannelId[];
};
