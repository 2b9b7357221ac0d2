import type { Answers } from "./rewrite/answers.ts";
import type { Rewriter } from "./rewrite/rewriter.ts";

/** What may be switched off. */
export type AdaptOptions = {
  /** Everything a level adds around the text. Default true; the switches below need it. */
  additions?: boolean;
  /** The chapter's key points in its own words, at beginner and intermediate. Default true. */
  keyPoints?: boolean;
  /** The glossary, and at beginner the words to know. Default true. */
  glossary?: boolean;
  /** Questions the text answers, at beginner and intermediate. Default true. */
  selfCheck?: boolean;
  /** The worked example to try, at beginner, and the questions that go deeper, at advanced. Default true. */
  prompts?: boolean;
  /** The input is one sentence, sent to measure the rules: nothing about a chapter is inferred from it. */
  sentence?: boolean;
  /** Another writer's texts by the keys of their passages; what fails verification is left to the rules. */
  answers?: Answers;
};

export type PersonalizeOptions = AdaptOptions & { rewriter?: Rewriter };
