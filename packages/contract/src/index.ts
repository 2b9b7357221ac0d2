export {
  answersSoFarSchema,
  businessDraftSchema,
  businessFieldLimits,
  businessPatchSchema,
  businessSchema,
  suggestedAnswersSchema,
  timeZoneSchema,
} from "./business.ts";
export type { Business, BusinessDraft, BusinessPatch, SuggestedAnswers } from "./business.ts";
export { chapterSchema, chapterSummarySchema } from "./chapter.ts";
export type { Chapter, ChapterSummary } from "./chapter.ts";
export { accountExportPartSchema } from "./account.ts";
export type { AccountExportPart } from "./account.ts";
export {
  API_KEY_SCOPES,
  apiKeyDraftSchema,
  apiKeyLimits,
  apiKeySchema,
  apiKeyScopeSchema,
  newApiKeySchema,
} from "./api-key.ts";
export type { ApiKey, ApiKeyDraft, ApiKeyScope, NewApiKey } from "./api-key.ts";
export { AUDIT_ACTIONS, auditEventSchema, auditLogPageSchema } from "./audit-log.ts";
export type { AuditEvent, AuditLogPage } from "./audit-log.ts";
export { checkEmail } from "./email.ts";
export type { EmailCheck } from "./email.ts";
export { givenInstantSchema, LATEST_INSTANT_MS, toUtcInstant } from "./instant.ts";
export { ownerLimits } from "./owner-limits.ts";
export { storableJsonFault, storableRecordSchema } from "./storable-json.ts";
export { errorDetails, errorKinds, isErrorCode } from "./errors.ts";
export type { ErrorCode, ErrorKind } from "./errors.ts";
export {
  adaptedBlockSchema,
  changeDifficultySchema,
  glossaryEntrySchema,
  LEVELS,
  levelSchema,
  originalChapterSchema,
  personalizationSessionSchema,
  personalizeSchema,
  readabilitySchema,
  readingSessionSchema,
  selfCheckQuestionSchema,
  sessionIdSchema,
  writerSchema,
} from "./personalization.ts";
export type {
  AdaptedBlock,
  ChangeDifficulty,
  GlossaryEntry,
  Level,
  OriginalChapter,
  PersonalizationSession,
  Personalize,
  Readability,
  ReadingSession,
  SelfCheckQuestion,
  Writer,
} from "./personalization.ts";
export {
  defaultPreferences,
  displaySettingsSchema,
  readingPreferencesPatchSchema,
  readingPreferencesSchema,
} from "./preferences.ts";
export type { DisplaySettings, ReadingPreferences, ReadingPreferencesPatch } from "./preferences.ts";
export {
  idempotencyKeySchema,
  idSchema,
  instantSchema,
  isStorableText,
  pageRequestShape,
  storableText,
  versionSchema,
} from "./primitives.ts";
export {
  chapterKeySchema,
  keptPlaceSchema,
  parseChapterKey,
  playbookChapterKey,
  readingPlaceDraftSchema,
  readingPlaceSchema,
  savedChapterKey,
} from "./reading-place.ts";
export type { KeptPlace, ReadingPlace, ReadingPlaceDraft } from "./reading-place.ts";
export {
  openReadingSchema,
  readingEventSchema,
  streamedBlockSchema,
  streamReadingSchema,
} from "./reading-stream.ts";
export type {
  OpenReading,
  ReadingEvent,
  ReadingFacts,
  StreamedBlock,
  StreamedHeading,
  StreamReading,
} from "./reading-stream.ts";
export {
  savedChapterDraftSchema,
  savedChapterLimits,
  savedChapterPageRequestSchema,
  savedChapterPageSchema,
  savedChapterRenameSchema,
  savedChapterSchema,
  savedChapterSummarySchema,
} from "./saved-chapter.ts";
export type {
  SavedChapter,
  SavedChapterDraft,
  SavedChapterPage,
  SavedChapterSummary,
} from "./saved-chapter.ts";
export { userPatchSchema, userRegistrationSchema, userRemovalSchema, userSchema } from "./user.ts";
export type { User, UserPatch, UserRegistration, UserRemoval } from "./user.ts";
export {
  CONTENT_STATUSES,
  CONTENT_TYPES,
  contentDraftSchema,
  contentLimits,
  contentPatchSchema,
  contentSchema,
  contentStatusSchema,
  contentTemplateDraftSchema,
  contentTemplateSchema,
  contentTypeSchema,
  draftPostsSchema,
  NO_TIME_TO_SCHEDULE,
  PLATFORMS,
  platformSchema,
  postBatchEventSchema,
  postBatchSchema,
  suggestedPostSchema,
  TONES,
  toneSchema,
  writtenPostSchema,
} from "./content.ts";
export type {
  Content,
  ContentDraft,
  ContentPatch,
  ContentStatus,
  ContentTemplate,
  ContentTemplateDraft,
  ContentType,
  DraftPosts,
  Platform,
  PostBatch,
  PostBatchEvent,
  PostsWish,
  SuggestedPost,
  Tone,
  WrittenPost,
} from "./content.ts";
export { SOCIAL_NETWORKS, socialAccountSchema, socialNetworkSchema } from "./social-account.ts";
export type { SocialAccount, SocialNetwork } from "./social-account.ts";
export {
  generationSchema,
  sectionWriterSchema,
  STRATEGY_SECTIONS,
  STRATEGY_STATUSES,
  STRATEGY_TRANSITIONS,
  strategyEventSchema,
  strategyLimits,
  strategyPatchSchema,
  strategyRequestSchema,
  strategySchema,
  strategySectionSchema,
  strategyStatusSchema,
  strategyStepSchema,
  strategySummarySchema,
  strategyVersionSchema,
  strategyVersionSummarySchema,
} from "./strategy.ts";
export type {
  Generation,
  SectionWriter,
  Strategy,
  StrategyEvent,
  StrategyPatch,
  StrategyRequest,
  StrategySection,
  StrategySections,
  StrategyStatus,
  StrategyStep,
  StrategySummary,
  StrategyVersion,
  StrategyVersionSummary,
} from "./strategy.ts";
export { isWebhookAddress, WEBHOOK_EVENTS, webhookLimits } from "./webhook-limits.ts";
export {
  DELIVERY_FAILURES,
  newWebhookSchema,
  webhookDeliveryPageSchema,
  webhookDeliverySchema,
  webhookDraftSchema,
  webhookEventSchema,
  webhookSchema,
} from "./webhook.ts";
export type {
  NewWebhook,
  Webhook,
  WebhookDelivery,
  WebhookDeliveryPage,
  WebhookDraft,
  WebhookEvent,
} from "./webhook.ts";
