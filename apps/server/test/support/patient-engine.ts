import { type Level, type PersonalizedChapter, personalizeChapter } from "@growth-guide/text-engine";
import type { AdaptText } from "../../src/features/personalization/adapt-text.ts";

/** The real engine, except that chapters are made when the test lets them be. */
export type PatientEngine = {
  adapt: AdaptText;
  /** The signal each chapter under way was begun with, in order. */
  begun: AbortSignal[];
  /** Lets every chapter begun so far be made. */
  finish(): void;
};

/** An engine that waits for `finish`. */
export function aPatientEngine(): PatientEngine {
  const begun: AbortSignal[] = [];
  const waiting: (() => void)[] = [];
  return {
    begun,
    adapt: (markdown: string, level: Level, signal = new AbortController().signal) =>
      new Promise<PersonalizedChapter>((resolve) => {
        begun.push(signal);
        waiting.push(() => resolve(personalizeChapter(markdown, level)));
      }),
    finish: () => {
      for (const make of waiting.splice(0)) make();
    },
  };
}
