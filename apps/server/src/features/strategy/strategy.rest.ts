import { strategyPatchSchema, strategyRequestSchema, type StrategyStatus } from "@growth-guide/contract";
import { z } from "zod";
import { defineRoute } from "../../rest/route.ts";
import { isPossibleId, possibleId, toWireInstant, wireInstant, wireInteger } from "../../rest/wire.ts";
import { wireDictionary, wireEnum } from "../../rest/wire-values.ts";
import { type StoredStrategy, withFullText } from "./strategy-rows.ts";

/** The documented statuses; a draft in review is a draft to REST clients, an approved strategy is active. */
const STATUSES = ["draft", "active", "archived"] as const;
type WireStatus = (typeof STATUSES)[number];
const toWire: Record<StrategyStatus, WireStatus> = {
  draft: "draft",
  in_review: "draft",
  approved: "active",
  archived: "archived",
};
const fromWire: Record<WireStatus, StrategyStatus> = {
  draft: "draft",
  active: "approved",
  archived: "archived",
};

const strategyBodySchema = z
  .object({
    id: z.int(),
    business_id: z.int(),
    title: z.string(),
    description: z.string().nullable(),
    strategy_data: z.record(z.string(), z.unknown()),
    status: z.enum(STATUSES),
    created_at: wireInstant,
    updated_at: wireInstant,
  })
  .meta({ id: "StrategyResponse" });

const generateSchema = z
  .object({
    business_id: wireInteger,
    additional_context: strategyRequestSchema.shape.additionalContext,
  })
  .meta({ id: "StrategyGenerate" });

const updateSchema = z
  .object({
    title: strategyPatchSchema.shape.title,
    description: strategyPatchSchema.shape.description,
    strategy_data: wireDictionary.optional(),
    status: wireEnum(STATUSES).optional(),
  })
  .meta({ id: "StrategyUpdate" });

const common = { tag: "strategies", access: "signedIn", dialect: "growthManager" } as const;
const byId = {
  path: "/api/v1/strategies/{strategy_id}",
  params: z.object({ strategy_id: wireInteger }),
} as const;

export const strategyRoutes = [
  defineRoute({
    ...common,
    method: "POST",
    path: "/api/v1/strategies/generate",
    summary: "Write a strategy for a business; works without any model",
    status: 201,
    failures: [400, 404],
    idempotent: true,
    body: generateSchema,
    response: strategyBodySchema,
    call: async ({ api, body, idempotencyKey }) => {
      const { id } = await api.strategy.generate({
        businessId: possibleId(body.business_id, "business_not_found"),
        additionalContext: body.additional_context,
        wait: true,
        idempotencyKey,
      });
      return toStrategyBody(await api.strategy.getStored({ id }));
    },
  }),
  defineRoute({
    ...common,
    method: "GET",
    path: "/api/v1/strategies/",
    summary: "The strategies of one of my businesses, newest first",
    query: z.object({ business_id: wireInteger }),
    response: z.array(strategyBodySchema),
    call: async ({ api, query: { business_id: businessId } }) =>
      isPossibleId(businessId) ? (await api.strategy.listStored({ businessId })).map(toStrategyBody) : [],
  }),
  defineRoute({
    ...common,
    ...byId,
    method: "GET",
    summary: "One strategy",
    response: strategyBodySchema,
    call: async ({ api, params }) =>
      toStrategyBody(
        await api.strategy.getStored({ id: possibleId(params.strategy_id, "strategy_not_found") }),
      ),
  }),
  defineRoute({
    ...common,
    ...byId,
    method: "PUT",
    summary: "Change parts of a strategy; absent members stay",
    body: updateSchema,
    response: strategyBodySchema,
    call: async ({ api, params, body }) =>
      toStrategyBody(
        await api.strategy.updateStored({
          id: possibleId(params.strategy_id, "strategy_not_found"),
          title: body.title,
          description: body.description,
          data: body.strategy_data,
          status: body.status && fromWire[body.status],
        }),
      ),
  }),
  defineRoute({
    ...common,
    ...byId,
    method: "DELETE",
    summary: "Delete a strategy with its versions and history",
    status: 204,
    call: async ({ api, params }) => {
      await api.strategy.remove({ id: possibleId(params.strategy_id, "strategy_not_found") });
    },
  }),
];

function toStrategyBody(strategy: StoredStrategy): z.infer<typeof strategyBodySchema> {
  return {
    id: strategy.id,
    business_id: strategy.businessId,
    title: strategy.title,
    description: strategy.description,
    strategy_data: withFullText(strategy),
    status: toWire[strategy.status],
    created_at: toWireInstant(strategy.createdAt),
    updated_at: toWireInstant(strategy.updatedAt),
  };
}
