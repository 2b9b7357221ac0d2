import type { Language, PostLanguage } from "../language.ts";
import { ar } from "./languages/ar.ts";
import { de } from "./languages/de.ts";
import type { Side } from "./sides.ts";

/** What posts in a language are made of, where nothing of the trade can be said in it. */
export type LanguageWords = {
  /** Things to say about anything, each from another side; what only the owner knows stands in brackets. */
  sides: readonly Side[];
  /** How a sentence is quoted: it goes where {words} stands. */
  quotation: string;
  /** What is said after a sentence of the owner's own. */
  own: readonly string[];
  closings: readonly string[];
  /** Ways on from an offer. */
  acts: readonly string[];
  /** Who speaks, where the owner told nothing short: the name goes where {name} stands. */
  yours: string;
};

const WORDS: Readonly<Record<Exclude<PostLanguage, "en">, LanguageWords>> = { ar, de };

/** The languages besides English in which posts can be drafted. To add one, write its file and name it here. */
export const LANGUAGE_WORDS: Readonly<Partial<Record<Language, LanguageWords>>> = WORDS;
