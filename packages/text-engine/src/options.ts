import type { Rewriter } from "./rewrite/rewriter.ts";

/** What may be switched off. */
export type AdaptOptions = {
  /** Key points, glossary and prompts around the text. Default true. */
  additions?: boolean;
  /** The glossary alone. Default true; needs `additions`. */
  glossary?: boolean;
  /** The input is one sentence, sent to measure the rules: nothing about a chapter is inferred from it. */
  sentence?: boolean;
};

export type PersonalizeOptions = AdaptOptions & { rewriter?: Rewriter };
