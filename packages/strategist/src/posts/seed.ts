/** What a post does: gives advice, tells of the work, asks its readers, or looks ahead. */
export type SeedKind = "tip" | "idea" | "question" | "season";

/** What a post is about. Square brackets are for the owner to fill in. */
export type Seed = {
  kind: SeedKind;
  /** Its point in a sentence or two. */
  point: string;
  /** What there is to say of it: sentences the first of which can stand alone. */
  detail: string;
  /** Its own beginning, instead of the tone's. */
  opening?: string;
  /** A line of the business's own, instead of its signature. */
  own?: string;
  /** Whether the truths of the trade belong beside it. */
  isOfTrade?: boolean;
};
