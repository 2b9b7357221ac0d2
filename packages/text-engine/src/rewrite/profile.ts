import type { Level } from "../level.ts";
import type { RewriteProfile } from "./rewriter.ts";

/**
 * What a level aims at. Grades after the US schools (ages 11–12, 14–15, none); sentence lengths after Cutts,
 * Oxford Guide to Plain English (an average of 15–20 words reads plainly).
 */
export const PROFILES: Readonly<Record<Level, RewriteProfile>> = {
  beginner: { level: "beginner", targetGrade: 6, maxSentenceWords: 15 },
  intermediate: { level: "intermediate", targetGrade: 9, maxSentenceWords: 24 },
  advanced: { level: "advanced", targetGrade: 14, maxSentenceWords: 40 },
};
