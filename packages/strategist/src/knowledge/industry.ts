import type { ChannelId } from "./channels.ts";
import type { MetricId } from "./metrics.ts";

/** 1 is January. */
export type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/**
 * What makes something come in its month. `calendar`: the date, the same everywhere (Christmas, budgets, taxes).
 * `weather`: spring, summer, autumn and winter. `schoolYear`: school and the long summer holidays. The last two stand
 * under the month in which they come in the northern half of the world.
 */
export type SeasonKind = "calendar" | "weather" | "schoolYear";

/** A theme a business can come back to for months, and three things to say about it. */
export type Pillar = { title: string; purpose: string; ideas: readonly [string, string, string] };

/**
 * What is known of one kind of business: general experience of the trade, never figures. Every text is written to
 * be read by its owner as it stands.
 */
export type Industry = {
  id: string;
  /** Plural, lower case: "bakeries and pastry shops". */
  name: string;
  /**
   * Words that give the trade away alone in an owner's own description. Each is found whole or with a plural "s";
   * one that ends in `*` is the beginning of a word.
   */
  words: readonly string[];
  /** Words that other trades use too: two of them together give the trade away. */
  hints: readonly string[];
  /** Words that give it away as those it is for: "toys for dogs". Nobody else's customers are their trade. */
  serves?: readonly string[];
  /** Whether customers come by, order online, or are firms themselves. */
  model: "local" | "online" | "firms";
  /** What the trade calls a customer, with a plural in "s": "patient". */
  people?: string;
  /** Whether people come to it in grief: then posts neither joke nor ask for opinions. */
  isGrave?: true;
  /** When and why somebody begins to look for it, as a whole sentence. */
  moment: string;
  /** What people weigh before they choose, each a noun phrase; “they” in it are always the customers. */
  weighs: readonly string[];
  /** Groups it often serves, and aims it often has, as its owner might write them: to begin an answer with. */
  customers: readonly [string, string, string];
  aims: readonly [string, string, string];
  /** Where to be seen, the most useful first. */
  channels: readonly ChannelId[];
  pillars: readonly [Pillar, Pillar, Pillar, Pillar];
  /** Things to do in a quarter that suit this trade, each a sentence in the imperative. */
  tactics: readonly string[];
  /** What comes with the months, each a noun phrase, by kind. */
  seasons: Partial<Record<SeasonKind, Partial<Record<Month, string>>>>;
  metrics: readonly MetricId[];
  /** Small truths of the trade that help a customer, each a whole sentence without figures. */
  tips: readonly string[];
  hashtags: readonly string[];
  /**
   * What a post says once it has named its subject, by the words of an idea, a tip or a season. Two or three
   * sentences, the first of which can stand alone. What only the owner can know stands in square brackets.
   */
  told: Readonly<Record<string, string>>;
};
