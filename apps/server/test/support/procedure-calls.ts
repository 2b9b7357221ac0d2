import type { Possessions } from "./possessions.ts";

export type Input = Record<string, unknown>;
type Told = { of: (ada: Possessions) => Input; trips?: number | null };

/** Of somebody's possessions, the one that a call is about. */
export const strategy = ({ strategyId }: Possessions) => ({ id: strategyId });
export const post = ({ contentId }: Possessions) => ({ id: contentId });
export const batch = ({ batchId }: Possessions) => ({ id: batchId });
export const business = ({ businessId }: Possessions) => ({ businessId });
export const session = ({ sessionId }: Possessions) => ({ sessionId });
export const savedChapter = ({ savedChapterId }: Possessions) => ({ id: savedChapterId });
export const webhook = ({ webhookId }: Possessions) => ({ id: webhookId });
export const template = ({ templateId }: Possessions) => ({ id: templateId });

const nothing = () => ({});
const aChapter = { chapterId: "c", chapterContent: "# Kept\n", level: "beginner" };

/**
 * What each procedure is given, in an order in which it can be asked, and its round trips where they are not one. The
 * reason stands beside every other number; null: it works on behind the request.
 */
export const procedureCalls: Record<string, Told> = {
  "user.me": { of: nothing },
  "user.get": { of: ({ userId }) => ({ id: userId }) },
  "user.auditLog": { of: nothing },
  "user.update": { of: () => ({ lastName: "Lovelace" }) },
  "apiKey.list": { of: nothing },
  // A transaction that locks the person, counts their keys and makes one.
  "apiKey.create": { of: () => ({ name: "Till", scopes: ["read"] }), trips: 5 },
  "webhook.list": { of: nothing },
  // A transaction that locks the person, counts their webhooks and makes one.
  "webhook.create": { of: () => ({ url: "https://hooks.invalid", events: ["strategy.approved"] }), trips: 5 },
  "webhook.deliveries": { of: webhook },
  "webhook.switchOn": { of: webhook },
  // It is sent behind the request: what is due, and how it ended.
  "webhook.test": { of: webhook, trips: null },
  "webhook.sendAgain": { of: ({ deliveryId }) => ({ id: deliveryId }), trips: null },
  "business.list": { of: nothing },
  "business.get": { of: ({ businessId }) => ({ id: businessId }) },
  "business.suggestAnswers": { of: () => ({ name: "Third", description: "Coffee", industry: "" }) },
  "business.create": { of: () => ({ name: "Second" }) },
  "business.update": { of: ({ businessId }) => ({ id: businessId, patch: { name: "Renamed" } }) },
  "strategy.list": { of: business },
  "strategy.listStored": { of: business },
  "strategy.get": { of: strategy },
  "strategy.getStored": { of: strategy },
  // Whether it is the caller's, then what there is of it: nothing is an answer too.
  "strategy.history": { of: strategy, trips: 2 },
  "strategy.versions": { of: strategy },
  "strategy.version": { of: (of) => ({ ...strategy(of), version: 1 }) },
  "strategy.watch": { of: strategy },
  "strategy.update": { of: (of) => ({ ...strategy(of), version: 1, patch: { title: "Renamed" } }) },
  // Read, changed as a version, read as it is kept.
  "strategy.updateStored": { of: (of) => ({ ...strategy(of), title: "Again" }), trips: 3 },
  // Begun, written behind the request, and waited for.
  "strategy.regenerateSection": {
    of: (of) => ({ ...strategy(of), version: 3, section: "budget", wait: true }),
    trips: null,
  },
  // The version it goes back to, the strategy, then the new version.
  "strategy.restore": { of: (of) => ({ ...strategy(of), version: 3, to: 1 }), trips: 3 },
  "strategy.complete": { of: (of) => ({ ...strategy(of), version: 4, wait: true }), trips: null },
  // Where it stands, then the step.
  "strategy.step": { of: (of) => ({ ...strategy(of), to: "in_review" }), trips: 2 },
  // The strategy, whether it is being written, and what became of it.
  "strategy.cancel": { of: strategy, trips: 3 },
  // Written section by section.
  "strategy.generate": { of: (of) => ({ ...business(of), wait: true }), trips: null },
  "content.list": { of: business },
  "content.listPlannedFirst": { of: business },
  // As above.
  "content.calendar": { of: business, trips: 2 },
  "content.get": { of: post },
  "content.versions": { of: post },
  // The business, and how its posts begin.
  "content.suggest": { of: (of) => ({ ...business(of), platform: "twitter" }), trips: 2 },
  // Written behind the request.
  "content.draft": { of: (of) => ({ ...business(of), platform: "twitter", wait: true }), trips: null },
  // The batch, then its posts.
  "content.batch": { of: batch, trips: 2 },
  // As above.
  "content.watchBatch": { of: batch, trips: 2 },
  // The batch and its posts, whether they are being written, and what became of them.
  "content.cancelBatch": { of: batch, trips: 5 },
  // The business it belongs to, then the post.
  "content.create": { of: (of) => ({ ...business(of), platform: "twitter", text: "Hello" }), trips: 2 },
  // The post as it is, then the new version.
  "content.update": { of: (of) => ({ ...post(of), patch: { text: "Changed" } }), trips: 2 },
  // As above.
  "content.approve": { of: (of) => ({ ...post(of), version: 2, approved: true }), trips: 2 },
  "content.listTemplates": { of: business },
  "content.saveTemplate": { of: (of) => ({ ...business(of), name: "N", text: "T" }) },
  "content.updateTemplate": { of: (of) => ({ ...template(of), name: "N2", text: "T2" }) },
  // As above.
  "socialAccount.list": { of: business, trips: 2 },
  "chapter.list": { of: nothing, trips: 0 },
  "chapter.get": { of: () => ({ slug: "pricing" }), trips: 0 },
  "chapter.listSaved": { of: nothing },
  "chapter.getSaved": { of: savedChapter },
  "chapter.save": { of: () => ({ title: "Mine", content: "# Mine\n" }) },
  "chapter.renameSaved": { of: (of) => ({ ...savedChapter(of), title: "Renamed" }) },
  "personalization.preferences": { of: nothing },
  "personalization.updatePreferences": { of: () => ({ level: "advanced" }) },
  "personalization.place": { of: () => ({ chapterKey: "playbook:pricing" }) },
  "personalization.keepPlace": { of: () => ({ chapterKey: "playbook:pricing", sourceOffset: 0 }) },
  "personalization.places": { of: nothing },
  "personalization.open": { of: (of) => ({ ...session(of), ...aChapter }), trips: 0 },
  "personalization.personalize": { of: (of) => ({ ...session(of), ...aChapter }), trips: 0 },
  "personalization.stream": { of: (of) => ({ ...session(of), level: "beginner" }), trips: 0 },
  "personalization.changeDifficulty": { of: (of) => ({ ...session(of), level: "advanced" }), trips: 0 },
  "personalization.toggleOriginal": { of: session, trips: 0 },
  "personalization.session": { of: session, trips: 0 },
  "personalization.clear": { of: session, trips: 0 },
  // Page by page, for as long as there is more.
  "account.export": { of: nothing, trips: null },
  "webhook.remove": { of: webhook },
  "apiKey.revoke": { of: ({ apiKeyId }) => ({ id: apiKeyId }) },
  // Whether the business is the caller's, then the removal.
  "socialAccount.disconnect": { of: (of) => ({ ...business(of), network: "linkedin" }), trips: 2 },
  "chapter.removeSaved": { of: savedChapter },
  "content.removeTemplate": { of: template },
  "content.remove": { of: post },
  "strategy.remove": { of: strategy },
  "business.remove": { of: ({ businessId }) => ({ id: businessId }) },
  // Taken already: the deletion, the try, and whose it is.
  "user.register": { of: ({ userId }) => ({ id: userId, email: "ada@example.com" }), trips: 3 },
  // A transaction, and everything of theirs elsewhere.
  "user.remove": {
    of: ({ userId }) => ({ confirm: `${userId}@users.noreply.growth-guide.app` }),
    trips: null,
  },
};
