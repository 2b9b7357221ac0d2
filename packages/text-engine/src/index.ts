export { adaptChapter } from "./adapt.ts";
export { withoutLiveHtml } from "./chapter/live-html.ts";
export { adaptHead, type ChapterHead, type OutlineEntry } from "./head.ts";
export { EngineError, type EngineErrorCode } from "./errors.ts";
export { LEVELS, type Level } from "./level.ts";
export type { AdaptOptions, PersonalizeOptions } from "./options.ts";
export { type ComposedBlock, composeBlock, planChapter, type PlannedBlock } from "./plan.ts";
export { personalizeChapter } from "./personalize.ts";
export type {
  BlockKind,
  BlockWriter,
  ChangeNote,
  ChapterBlock,
  GlossaryEntry,
  PersonalizedChapter,
  Readability,
  SelfCheckQuestion,
  Span,
} from "./personalized-chapter.ts";
export { toOutputOffset, toSourceOffset } from "./positions.ts";
export { type AssessedLevel, assessLevel } from "./readability/assess-level.ts";
export { assessReadability } from "./readability/assess.ts";
export { ruleRewriter } from "./rewrite/rule-rewriter.ts";
export type { Answers } from "./rewrite/answers.ts";
export { askWriter, type Question } from "./rewrite/ask-writer.ts";
export { toOpenText } from "./rewrite/open-text.ts";
export type { FailedAnswer, Passage, Rewriter, RewriteProfile } from "./rewrite/rewriter.ts";
export { ENGINE_VERSION } from "./version.ts";
