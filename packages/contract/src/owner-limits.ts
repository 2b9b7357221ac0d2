/** How many rows of each kind one person may keep: far more than anybody needs, so that no list of theirs is endless. */
export const ownerLimits = {
  businesses: 20_000,
  content: 10_000,
  strategies: 2000,
  content_templates: 2000,
} as const;
