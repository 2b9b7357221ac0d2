import { accountRouter } from "./features/account/account.router.ts";
import { apiKeyRouter } from "./features/api-key/api-key.router.ts";
import { businessRouter } from "./features/business/business.router.ts";
import { chapterRouter } from "./features/chapter/chapter.router.ts";
import { contentRouter } from "./features/content/content.router.ts";
import { personalizationRouter } from "./features/personalization/personalization.router.ts";
import { socialAccountRouter } from "./features/social-account/social-account.router.ts";
import { strategyRouter } from "./features/strategy/strategy.router.ts";
import { userRouter } from "./features/user/user.router.ts";
import { webhookRouter } from "./features/webhook/webhook.router.ts";
import { callerOf } from "./trpc/caller.ts";
import type { Procedure } from "./trpc/run-procedure.ts";
import { type ProcedureMeta, router } from "./trpc/trpc.ts";

/** Everything the product can be asked; both doors, tRPC and REST, lead here. */
export const appRouter = router({
  user: userRouter,
  business: businessRouter,
  strategy: strategyRouter,
  content: contentRouter,
  socialAccount: socialAccountRouter,
  chapter: chapterRouter,
  personalization: personalizationRouter,
  account: accountRouter,
  apiKey: apiKeyRouter,
  webhook: webhookRouter,
});
export type AppRouter = typeof appRouter;

/** Every procedure, by its whole name such as `business.create`. */
export const callable = appRouter._def.procedures as unknown as Record<
  string,
  Procedure & { _def: { meta?: ProcedureMeta } }
>;

/** What every procedure is, by its whole name such as `business.create`: so the router keeps them, whatever its type says. */
export const procedures = new Map(Object.entries(callable).map(([name, { _def }]) => [name, _def]));

/** What REST routes call: the procedures, with the same checks as over the network. */
export type Api = ReturnType<AppRouter["createCaller"]>;
export const createCaller = callerOf<Api>(callable);
