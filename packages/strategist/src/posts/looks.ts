import type { Platform } from "@growth-guide/contract";

/** How a network likes its lines: between paragraphs, and how many hashtags to begin with. */
export const LOOKS: Readonly<Record<Platform, { gap: string; tags: number }>> = {
  linkedin: { gap: "\n\n", tags: 3 },
  twitter: { gap: " ", tags: 2 },
  facebook: { gap: "\n\n", tags: 2 },
  instagram: { gap: "\n\n", tags: 5 },
};
