/** The three reading levels, from the plainest to the densest. */
export const LEVELS = ["beginner", "intermediate", "advanced"] as const;

export type Level = (typeof LEVELS)[number];
