import { connectAccount } from "../../src/features/social-account/social-account.service.ts";
import type { startServer } from "./start-server.ts";
import { aDelivery } from "./full-account.ts";
import { aSessionId } from "./factories.ts";

/** A word in every text of a person's, by which an answer can be told to be theirs. */
export const SECRET = "Honeysuckle";

/** One of everything a person can have. */
export type Possessions = Awaited<ReturnType<typeof giveEverything>>;

/** Gives a person one of everything, over the API where it can be had there. */
export async function giveEverything(server: ReturnType<typeof startServer>, name: string) {
  const api = server.client(name);
  await api.user.update.mutate({ firstName: SECRET });
  const { id: businessId } = await api.business.create.mutate({
    name: SECRET,
    description: `${SECRET} sells coffee beside the station`,
  });
  const { id: strategyId } = await api.strategy.generate.mutate({ businessId, wait: true });
  const content = { businessId, platform: "linkedin", text: SECRET } as const;
  const { id: contentId } = await api.content.create.mutate(content);
  const { id: batchId } = await api.content.draft.mutate({ businessId, platform: "linkedin", wait: true });
  const { id: templateId } = await api.content.saveTemplate.mutate({
    businessId,
    name: SECRET,
    text: SECRET,
  });
  const { id: savedChapterId } = await api.chapter.save.mutate({ title: SECRET, content: `# ${SECRET}\n` });
  await api.personalization.updatePreferences.mutate({ contentFocus: SECRET });
  await api.personalization.keepPlace.mutate({
    chapterKey: "playbook:pricing",
    sourceOffset: 0,
    title: SECRET,
  });
  const { key } = await api.apiKey.create.mutate({ name: SECRET, scopes: ["read"] });
  const url = `https://hooks.invalid/${SECRET}`;
  const { webhook } = await api.webhook.create.mutate({ url, events: ["strategy.approved"] });
  const deliveryId = await aDelivery(server.db, webhook.id);
  const sessionId = aSessionId();
  await api.personalization.open.mutate({
    sessionId,
    chapterId: SECRET,
    chapterContent: `# ${SECRET}\n`,
    level: "beginner",
  });
  const userId = server.userId(name);
  await connectAccount(server.resources, userId, {
    businessId,
    platform: "linkedin",
    platformUserId: SECRET,
    platformUsername: SECRET,
    accessToken: SECRET,
    refreshToken: SECRET,
    tokenExpiresAt: null,
  });
  const own = { userId, apiKeyId: key.id, webhookId: webhook.id, deliveryId, sessionId };
  return { ...own, businessId, strategyId, contentId, batchId, templateId, savedChapterId };
}
