import { type Business, businessDraftSchema, businessPatchSchema } from "@growth-guide/contract";
import { z } from "zod";
import { defineRoute } from "../../rest/route.ts";
import { possibleId, toWireInstant, wireInstant, wireInteger } from "../../rest/wire.ts";

const businessBodySchema = z
  .object({
    name: z.string(),
    description: z.string().nullable(),
    target_audience: z.string().nullable(),
    marketing_goals: z.string().nullable(),
    industry: z.string().nullable(),
    company_size: z.string().nullable(),
    id: z.int(),
    user_id: z.string(),
    created_at: wireInstant,
    updated_at: wireInstant,
  })
  .meta({ id: "BusinessResponse" });

const draft = businessDraftSchema.shape;
const businessCreateSchema = z
  .object({
    name: draft.name,
    description: draft.description,
    target_audience: draft.targetAudience,
    marketing_goals: draft.marketingGoals,
    industry: draft.industry,
    company_size: draft.companySize,
  })
  .meta({ id: "BusinessCreate" });

const patch = businessPatchSchema.shape;
const businessUpdateSchema = z
  .object({
    name: patch.name,
    description: patch.description,
    target_audience: patch.targetAudience,
    marketing_goals: patch.marketingGoals,
    industry: patch.industry,
    company_size: patch.companySize,
  })
  .meta({ id: "BusinessUpdate" });

const common = { tag: "businesses", access: "signedIn", dialect: "growthManager" } as const;
const byId = {
  path: "/api/v1/businesses/{business_id}",
  params: z.object({ business_id: wireInteger }),
} as const;

export const businessRoutes = [
  defineRoute({
    ...common,
    method: "POST",
    path: "/api/v1/businesses/",
    summary: "Create a business",
    status: 201,
    idempotent: true,
    body: businessCreateSchema,
    response: businessBodySchema,
    call: async ({ api, body, idempotencyKey }) =>
      toBusinessBody(await api.business.create({ ...membersOf(body), name: body.name, idempotencyKey })),
  }),
  defineRoute({
    ...common,
    method: "GET",
    path: "/api/v1/businesses/",
    summary: "All my businesses, in the order they were made",
    response: z.array(businessBodySchema),
    call: async ({ api }) => (await api.business.list()).map(toBusinessBody),
  }),
  defineRoute({
    ...common,
    ...byId,
    method: "GET",
    summary: "One of my businesses",
    response: businessBodySchema,
    call: async ({ api, params }) =>
      toBusinessBody(await api.business.get({ id: possibleId(params.business_id, "business_not_found") })),
  }),
  defineRoute({
    ...common,
    ...byId,
    method: "PUT",
    summary: "Change parts of a business; absent members stay, null clears",
    body: businessUpdateSchema,
    response: businessBodySchema,
    call: async ({ api, params, body }) =>
      toBusinessBody(
        await api.business.update({
          id: possibleId(params.business_id, "business_not_found"),
          patch: membersOf(body),
        }),
      ),
  }),
  defineRoute({
    ...common,
    ...byId,
    method: "DELETE",
    summary: "Delete a business and everything of it",
    status: 204,
    call: async ({ api, params }) => {
      await api.business.remove({ id: possibleId(params.business_id, "business_not_found") });
    },
  }),
];

/** A body's members by the contract's names; absent ones stay absent. */
function membersOf(body: z.infer<typeof businessUpdateSchema>) {
  return {
    name: body.name,
    description: body.description,
    targetAudience: body.target_audience,
    marketingGoals: body.marketing_goals,
    industry: body.industry,
    companySize: body.company_size,
  };
}

function toBusinessBody(business: Business): z.infer<typeof businessBodySchema> {
  return {
    name: business.name,
    description: business.description,
    target_audience: business.targetAudience,
    marketing_goals: business.marketingGoals,
    industry: business.industry,
    company_size: business.companySize,
    id: business.id,
    user_id: business.ownerId,
    created_at: toWireInstant(business.createdAt),
    updated_at: toWireInstant(business.updatedAt),
  };
}
